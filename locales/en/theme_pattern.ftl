title = The pattern
about = One minute to see how it goes round.

start =
    Play it again, in slow motion.

    Who made the first move?
    .me = I did
    .client = The client
    .both = Both at once
    .before = It was already there
    .unsure = No idea

again =
    { $start ->
        [me] You, then. And the client answered it.
        [client] The client, then. And you answered it.
        [both] Both at once, like two people in one doorway.
        [before] So it was running before you began.
       *[unsure] A circle has no beginning, after all.
    }

    Would you like to see this one more often, or less?
    .more = More often
    .less = Less often
    .depends = It depends

line =
    Which bit of it is yours? Half a sentence will do.
    .heading = My bit

origin = { $start ->
        [me] The first move was yours. You made the rest together.
        [client] The first move was the client’s. You made the rest together.
        [both] You moved at the same time. That’s how you make it together.
        [before] It was there before you began. Between you, you keep it going.
       *[unsure] There’s no telling who began. But you make it together.
    }

my_line = { $line ->
        [answered] {"\u000A"}Your bit: { $line-words }
       *[skipped] {""}
    }

closing_more =
    { origin } And you’d like more of it.{ my_line }

    <b>To take with you</b>
    { $start ->
        [me] If the moment comes, then I’ll make that move again, on purpose this time.
        [client] If the client makes that move again, then I’ll show that I’ve seen it.
        [both] If it happens again, then I’ll say: “We’ve got a rhythm here. Do you notice it too?”
        [before] When we next meet, I’ll start from what’s already working.
       *[unsure] If it happens again, then I’ll look at what came just before.
    }

closing_less =
    { origin } Your half is the one you can change.{ my_line }

    <b>To take with you</b>
    { $start ->
        [me] If I feel my first move coming, then I’ll count to three.
        [client] If the client makes that move again, then I’ll ask one question before I respond.
        [both] If it starts again, then I’ll say: “I think we’re doing it again, both of us.”
        [before] If it’s there again, then I’ll name one thing that’s different today.
       *[unsure] If it happens again, then I’ll only watch: who does what, and what comes next?
    }

closing_depends =
    { origin } Sometimes it helps, sometimes it doesn’t.{ my_line }

    <b>To take with you</b>
    { $start ->
        [me] If I’m about to make that move again, then I’ll ask myself: who is this for, right now?
        [client] If the client makes that move again, then I’ll ask: “What do you need from me just now?”
        [both] If it happens again, then I’ll ask: “Is this helping us?”
        [before] If it’s there again, then I’ll look at what it gives us, and what it costs.
       *[unsure] If it happens again, then I’ll remember one thing: did it help or not?
    }
