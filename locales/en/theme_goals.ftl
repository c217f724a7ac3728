title = Goals
about = One minute to hear whose goal it is.

voice =
    Take the goal that goes with it, and say it to yourself, in one sentence.

    Whose voice do you hear in it?
    .client = The client’s
    .mine = Mine
    .both = Both of ours
    .organisation = My organisation’s
    .family = The family’s
    .none_yet = There’s no goal yet

when =
    { $voice ->
        [client] The client’s voice, then.
        [mine] Your own voice, then.
        [both] Two voices, then.
        [organisation] Your organisation’s voice, then.
        [family] The family’s voice, then.
       *[none_yet] No goal yet is fine, too. Take what you hope for.
    }

    When will some of it start to show?
    .tomorrow = Tomorrow
    .weeks = In a few weeks
    .someday = Some day
    .unknown = No idea

smallest =
    What is the smallest bit that would count? Everyday words are best.
    .heading = The smallest bit

closing =
    { $voice ->
        [client] What you hear in the goal is the client’s voice.
        [mine] What you hear in the goal is mostly your own voice.
        [both] What you hear in the goal is the two of you.
        [organisation] What you hear in the goal is mostly your organisation’s voice.
        [family] What you hear in the goal is mostly the family’s voice.
       *[none_yet] There’s no goal yet. Looking for one is moving, too.
    } { $when ->
        [tomorrow] Something will show tomorrow, so it’s small enough to try.
        [weeks] Something will show in a few weeks. Until then, a step in between helps.
        [someday] Something will show some day. A small thing this week can point the same way.
       *[unknown] When something will show is for the two of you to find out.
    }{ $smallest ->
        [answered] {"\u000A"}The smallest bit: { $smallest-words }
       *[skipped] {""}
    }

    <b>To take with you</b>
    When we talk about the goal, I’ll ask: { $voice ->
        [client] “Is this still right for you?”
        [mine] “This was my idea. What would you do with it?”
        [both] “Which part is yours, and which is mine?”
        [organisation] “This is what my organisation asks. What do you ask?”
        [family] “This is what others want for you. What do you want?”
       *[none_yet] “How will you know that talking was worth it?”
    }
