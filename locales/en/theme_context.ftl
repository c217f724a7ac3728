title = Context and support
about = One minute for whoever sat in, unseen.

table =
    Picture the table, or the sofa, or the screen.

    Who or what was there, unseen? Pick one or two.
    .family = People close by
    .money = Money
    .others = Other helpers
    .team = My team
    .rules = The rules
    .home = My own life
table-clause =
    .family = people close by
    .money = money
    .others = other helpers
    .team = your team
    .rules = the rules
    .home = your own life

effect =
    Did that help, or did it get in the way?
    .helped = It helped
    .hindered = It got in the way
    .both = Both
    .unsure = I don’t know

voice =
    { $table-count ->
        [1] Give it a voice.
       *[other] Give one of the two a voice.
    } What does it say? Half a sentence will do.
    .heading = The voice at the table

at_table = { $effect ->
        [helped] Unseen at the table: { $table-clause }. That helped.
        [hindered] Unseen at the table: { $table-clause }. That got in the way.
        [both] Unseen at the table: { $table-clause }. That helped, and got in the way too.
       *[unsure] Unseen at the table: { $table-clause }. What that did isn’t clear yet.
    }

around = { $effect ->
        [helped] What helps often sits outside the conversation, too.
        [hindered] What gets in the way is seldom down to one person.
        [both] What goes on is seldom down to one person.
       *[unsure] What goes on is seldom down to one person.
    }

my_line = { $voice ->
        [answered] {"\u000A"}The voice says: { $voice-words }
       *[skipped] {""}
    }

closing_client =
    { at_table } { around }{ my_line }

    <b>To take with you</b>
    { $effect ->
        [helped] When we next meet, I’ll ask: “Who or what helps you, outside our conversations?”
        [hindered] If it gets in the way again, then I’ll say: “There’s something else at the table. Shall we look at it together?”
        [both] If it comes up, then I’ll ask: “What helps you here, and what gets in your way?”
       *[unsure] When we next meet, I’ll ask: “Who or what else plays a part for you?”
    }

closing_own =
    { at_table } What goes on around you might echo in the conversation. Or it may be chance.{ my_line }

    <b>To take with you</b>
    { $effect ->
        [helped] When I next walk in, I’ll take that support with me, like a hand on my back.
        [hindered] If it gets in the way again, then I’ll write down one line and take it to a colleague, not to the client.
        [both] If I notice it again, then I’ll ask myself: what do I bring in, and what stays outside?
       *[unsure] When I see a colleague, I’ll ask: “What do you think plays a part for me?”
    }
