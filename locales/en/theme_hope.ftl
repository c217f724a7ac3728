title = Hope and strength
about = One minute to see where the light comes from.

light =
    Picture your answer as a room.

    How much light comes in?
    .low = it’s dark in there
    .high = the window’s wide open

lamp =
    Not much light, then. It can be like that for now.

    Who could hold the lamp for a while?
    .client = The client
    .near = Someone close by
    .me = Me, a bit longer
    .colleague = A colleague
    .nobody = No one just now

source =
    So there’s light coming in.

    Where does it come from?
    .client = The client
    .near = People around them
    .between = Something between us
    .small = A small thing worked
    .me = My own trust

still =
    What is still there, in spite of everything? A few words will do.
    .heading = Still there

keep =
    What would you like to remember of this? A few words will do.
    .heading = To remember

closing_dim =
    There isn’t much light just now. { $lamp ->
        [client] The client is holding the lamp, maybe without knowing it.
        [near] Someone close to the client could hold the lamp.
        [me] You’re holding the lamp a bit longer.
        [colleague] A colleague could take the lamp for a while.
        [nobody] No one is holding the lamp. You don’t have to solve that on your own.
       *[none] {""}
    }{ $still ->
        [answered] {"\u000A"}Still there: { $still-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>To take with you</b>
    { $lamp ->
        [client] When we next meet, I’ll ask: “How have you kept going so far?”
        [near] When we next meet, I’ll ask: “Who believes in you, even now?”
        [me] If I feel my heart sink, then I’ll look for one thing the client is already doing.
        [colleague] When I see that colleague, I’ll ask: “What do you still see that I’ve lost sight of?”
        [nobody] If it’s still this dark tomorrow, then I’ll say so to one colleague.
       *[none] {""}
    }

    Worried about someone’s safety? The numbers are at /nood.

closing_light =
    { $source ->
        [client] The light comes from the client.
        [near] The light comes from people around the client.
        [between] The light comes from something between the two of you.
        [small] The light comes from a small thing that worked.
        [me] The light comes from your own trust. A client can sometimes borrow it.
       *[none] {""}
    }{ $keep ->
        [answered] {"\u000A"}To remember: { $keep-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>To take with you</b>
    { $source ->
        [client] If something works again, then I’ll ask: “How did you do that?”
        [near] When we next meet, I’ll ask: “Who would be the first to see that things are better?”
        [between] When we next meet, I’ll name one thing I like about how we work together.
        [small] When we start again, I’ll begin with the small thing and ask: “What was your part in that?”
        [me] If things go against us, then I’ll think back to this: what did I see?
       *[none] {""}
    }
