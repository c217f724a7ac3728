title = Accepting and listening
about = One minute to listen back.

listened =
    Take one conversation, and listen back.

    Where did your ears go? Pick one or two. Everything counts, the clock included.
    .facts = The facts
    .feeling = The feeling
    .wish = A wish
    .silence = The silences
    .thoughts = My own thoughts
    .clock = The clock
listened-clause =
    .facts = the facts
    .feeling = the feeling
    .wish = a wish
    .silence = the silences
    .thoughts = your own thoughts
    .clock = the clock

heard =
    Imagine the client sitting next to you now.

    Would the client say: “I’ve been heard”?
    .yes = Yes, I think so
    .partly = In part
    .not_yet = Not yet
    .unsure = I don’t know

sign =
    What might have shown the client that? Half a sentence will do.
    .heading = It showed in

more =
    What would you still like to hear, next time? Half a sentence will do.
    .heading = Still to hear

closing =
    Your ears went to { $listened-clause }. { $heard ->
        [yes] And the client was heard, you think. That is a kind of help already.
        [partly] Part of the client was heard. The rest can still come.
        [not_yet] The client hasn’t been heard yet, you think. There’s still time to listen. And accepting isn’t the same as agreeing.
       *[unsure] Whether the client was heard, only the client knows.
    }{ $sign ->
        [answered] {"\u000A"}It showed in: { $sign-words }
        [skipped] {""}
       *[none] {""}
    }{ $more ->
        [answered] {"\u000A"}Still to hear: { $more-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>To take with you</b>
    { $heard ->
        [yes] If I’m about to help, then I’ll first ask: “Is there anything I haven’t heard yet?”
        [partly] When the client has finished speaking, I’ll say it back in my own words and ask: “Is that right?”
        [not_yet] If I want to answer, then I’ll wait one breath and say: “Tell me more about that.”
       *[unsure] When we’re halfway through, I’ll ask: “Have I understood you so far?”
    }
