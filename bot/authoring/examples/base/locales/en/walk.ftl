title = Walking
about = Just round the block.
step-1 = Looking
step-2 = Taking along
how = How did it go?
    .well = smoothly
    .badly = into a wall
how-clause =
    .well = it went smoothly
    .badly = it ran into a wall
weight = How heavy was it?
    .low = light
    .high = like lead
proud = What are you glad of?
    .heading = Glad of
# allow long-label: there is no shorter way to say it
helped = What helped?
    .talking = talking
    .walking = walking
    .silence = being silent together for long
last =
    { $how ->
        [well] Good that { $how-clause }.
       *[badly] Good that you looked.
    }
together = It went { $how-label }. What would you do?
pause = Rest for { $minutes } minutes.
