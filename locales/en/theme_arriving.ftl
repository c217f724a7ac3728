title = Arriving
about = One minute to notice where you are.

body =
    Stay with your answer for one more breath.

    Where in your body do you notice it?
    .shoulders = Shoulders
    .breath = Breath
    .belly = Belly
    .head = Head
    .hands = Hands
    .nowhere = Nowhere

body_line = { $body ->
        [shoulders] You notice it in your shoulders.
        [breath] You notice it in your breath.
        [belly] You notice it in your belly.
        [head] You notice it in your head.
        [hands] You notice it in your hands.
       *[nowhere] Your body is quiet about it, which is fine.
    }

place =
    { body_line }

    And where is most of your attention?
    .before = With what came before
    .here = Here
    .ahead = With what comes next
    .elsewhere = Somewhere else

keep =
    What helps you to be here? A few words will do.
    .heading = What keeps me here

put_down =
    What could wait in the corridor till later? A few words will do.
    .heading = Waiting in the corridor

# After “I’ll first”: a small movement that suits the body.
move = { $body ->
        [shoulders] let my shoulders drop
        [breath] breathe out slowly, once
        [belly] let my belly soften
        [head] look into the distance for a count of three
        [hands] open my hands
       *[nowhere] feel my feet on the floor
    }

closing =
    { $place ->
        [before] Part of you is still with what came before.
        [here] You’re here.
        [ahead] Part of you is already with what comes next.
       *[elsewhere] Part of you is somewhere else.
    } { body_line }{ $keep ->
        [answered] {"\u000A"}What keeps you here: { $keep-words }
        [skipped] {""}
       *[none] {""}
    }{ $put_down ->
        [answered] {"\u000A"}Waiting in the corridor: { $put_down-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>To take with you</b>
    When I’m at the next door, I’ll first { move }. { $place ->
        [before] What came before can stay in the corridor for now.
        [here] Only then comes my opening line.
        [ahead] What comes later can come later.
       *[elsewhere] I’ll pick up the rest on my way out.
    }
