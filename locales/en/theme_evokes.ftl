title = What it stirs up
about = One minute with what came up in you.

first =
    Call your answer to mind again.

    What came up first?
    .moment = A moment
    .sentence = Something said
    .look = A look
    .feeling = A feeling
    .image = A picture
    .nothing = Nothing yet

close_by =
    { $first ->
        [moment] Take that moment.
        [sentence] Take those words.
        [look] Take that look.
        [feeling] Take that feeling.
        [image] Take that picture.
       *[nothing] Nothing yet is an answer too. Take the question itself.
    } Light or heavy, both count.

    How close is it, as you think of it now?
    .low = far away
    .high = as if it’s happening now

line =
    What does it do to you? Finish the line, if you like:

    <b>“I notice that I …”</b>
    .heading = I notice that I

what = { $first ->
        [moment] That one moment
        [sentence] That one thing someone said
        [look] That one look
        [feeling] That feeling
        [image] That picture
       *[nothing] This question
    }

# After “I’ll”.
move = { $first ->
        [moment] look at what happened just before it
        [sentence] say those words out loud once, just for me
        [look] wonder what the other person saw in me
        [feeling] find where it sits in my body
        [image] look at what’s at the edge of the picture
       *[nothing] let it be quiet for three breaths
    }

my_line = { $line ->
        [answered] {"\u000A"}Your line: I notice that I … { $line-words }
       *[skipped] {""}
    }

closing_far =
    { what } is some way off. From here you can look at it calmly.{ my_line }

    <b>To take with you</b>
    If it comes up again, then I’ll { move }.

closing_between =
    { what } is keeping you company for now. It might say something about you. It might also say something about how things are for the client.{ my_line }

    <b>To take with you</b>
    If it comes up again, then I’ll { move }. After that I’ll ask myself: which part of this is mine?

closing_near =
    { what } is still very close. Light or heavy, it touched you.{ my_line }

    <b>To take with you</b>
    If it comes up again, then I’ll breathe out slowly first. After that I’ll { move }. And I’ll tell one colleague, without naming anyone.

    Are you afraid, for yourself or for someone else? The numbers are at /nood.
