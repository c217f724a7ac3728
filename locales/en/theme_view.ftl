title = Seeing the client
about = One minute to see how you saw the client.

look =
    Finish the sentence with whatever comes closest. Any answer is fine.

    <b>“I saw someone who …”</b>
    .grow = … can still grow
    .forward = … is heading somewhere
    .knows = … already knows
    .meaning = … is looking for meaning
    .other = Something else

seen =
    Turn it round.

    How would the client like to be seen?
    .same = Just as I did
    .able = As someone capable
    .burden = As carrying a lot
    .tries = As someone who tries
    .ask = I can ask

also =
    Look once more. What else was there, at the edge? Half a sentence will do.
    .heading = Also seen

closing =
    { $look ->
        [grow] You saw someone who can still grow. Then you might mostly help with learning. What already works can slip from view.
        [forward] You saw someone who is heading somewhere. Then you might mostly help with steps. Standing still can slip from view.
        [knows] You saw someone who already knows. Then you might mostly follow. What you know can slip from view.
        [meaning] You saw someone who is looking for meaning. Then you might mostly listen for the story. Money and sleep can slip from view.
       *[other] You looked in a way of your own. It shows some things and leaves others out.
    } { $seen ->
        [same] The client might like to be seen just like that.
        [able] The client might like to be seen as someone capable.
        [burden] The client might like to be seen as someone who carries a lot.
        [tries] The client might like to be seen as someone who tries.
       *[ask] You can ask how the client would like to be seen.
    }{ $also ->
        [answered] {"\u000A"}You also saw: { $also-words }
       *[skipped] {""}
    }

    <b>To take with you</b>
    { $look ->
        [grow] If I want to improve something, then I’ll first name one thing that already works.
        [forward] If I want to get to the next step, then I’ll first ask: “What’s hardest right now?”
        [knows] If I want to wait, then I’ll also offer one thing I know.
        [meaning] If the conversation goes deep, then I’ll ask about sleep or money as well.
       *[other] When we next meet, I’ll look for one minute as if for the first time.
    }
