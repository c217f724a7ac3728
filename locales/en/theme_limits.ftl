title = Limits and resilience
about = One minute to feel what you’re carrying.

bag =
    Suppose the thing you just thought of is in a bag.

    How are you carrying it?
    .light = It’s very light
    .shoulder = On one shoulder
    .arms = With both hands
    .together = With someone
    .down = I’ve put it down

keeps_light =
    What makes that possible? A few words will do.
    .heading = What makes it light

take_out =
    What could come out of that bag now? A few words will do.
    .heading = Out of the bag

today =
    What do you still need today?
    .pause = A break
    .say_no = To say no, once
    .ear = Someone to listen
    .home = Going home on time
    .nothing = Nothing, I’m fine

closing =
    { $bag ->
        [light] Your bag is light just now.
        [shoulder] You carry the bag on one shoulder. That works for a while; then it’s good to swap.
        [arms] You carry the bag with both hands. Has it been like that for weeks? Then tell your manager, or take it to supervision.
        [together] You carry the bag with someone. Shared, it often weighs less.
       *[down] You’ve put the bag down. It can stay there for a while.
    }{ $keeps_light ->
        [answered] {"\u000A"}What makes it light: { $keeps_light-words }
        [skipped] {""}
       *[none] {""}
    }{ $take_out ->
        [answered] {"\u000A"}Out of the bag: { $take_out-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>To take with you</b>
    { $today ->
        [pause] When I close a door behind me, I’ll take two minutes without a screen.
        [say_no] If something gets added today, then I’ll say: “I can’t now. I’ll see when I can.”
        [ear] When I see a colleague, I’ll ask: “Have you got five minutes? I’m after an ear, not advice.”
        [home] When it’s time to go, I’ll write down what can wait till tomorrow, and leave.
       *[nothing] If it gets heavier, then I’ll put the bag down for a moment before I go on.
    }
