title = Repair
about = One minute with a rough spot between you.

noticed =
    Draw a line in your mind, from the start until now.

    When did you notice that something was wrong between you?
    .at_once = Straight away
    .halfway = Halfway through
    .goodbye = As we said goodbye
    .later = Only later
    .now = Only now

stands =
    And how are things now?
    .mended = It’s mended
    .half = Half mended
    .open = It’s still open
    .unsaid = No one said a thing

helped =
    What helped, do you think? Half a sentence will do.
    .heading = What helped

sentence =
    What would you like to say about it? Try one sentence without “but”.
    .heading = My sentence

closing =
    { $noticed ->
        [at_once] You noticed it straight away.
        [halfway] You noticed it halfway through.
        [goodbye] You noticed it as you said goodbye.
        [later] You noticed it only later.
       *[now] You’ve only noticed it now.
    } { $stands ->
        [mended] And it’s mended. Getting through something together can make things sturdier between you.
        [half] Half mended is a beginning.
        [open] It’s still open. You can come back to it, even when time has passed.
       *[unsaid] No one said a thing. The client might be waiting for you to begin.
    }{ $helped ->
        [answered] {"\u000A"}What helped: { $helped-words }
        [skipped] {""}
       *[none] {""}
    }{ $sentence ->
        [answered] {"\u000A"}Your sentence: { $sentence-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>To take with you</b>
    { $stands ->
        [mended] When we next meet, I’ll ask: “How are things between us now, for you?”
        [half] If there’s a quiet moment, then I’ll ask: “What still bothers you?” And I won’t explain anything yet.
        [open] When we start again, I’ll say: “Last time was rough between us. How was it for you?” And then I’ll listen.
       *[unsaid] If I notice it again, then I’ll say gently: “I think there’s something between us. Do you notice it too?” And then I’ll listen.
    }
