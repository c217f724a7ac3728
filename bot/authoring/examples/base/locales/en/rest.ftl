title = Sitting
about = Nothing, for once.
done = Done.
sit = <b>Sit</b> down.
    .chair = chair
    .grass = grass
