title = Between appointments
about = One minute to put a conversation down, in three taps.
need = Just out of a session
find = short, minute, between, talk, just now, full, empty, tired, breath, pause, let go

leaving =
    One minute, three taps.

    How are you coming away from that one?
    .light = Light
    .full = Full
    .empty = Empty
    .touched = Touched
    .angry = Angry
    .restless = Restless

stays = What is still with you?
    .good = Something good
    .doubt = A doubt
    .other = What the client felt
    .unfinished = Something unfinished
    .worry = A worry

about_safety = Is that worry about someone’s safety?
    .no = No
    .doubt = Not sure
    .yes = Yes

then =
    What will you do with it?

    Anything for the record goes in the record, not in here.
    .leave_here = Leave it here
    .colleague = Tell a colleague
    .next_time = Keep it for next time
    .record = Put it in the record

breath =
    { closing_line }

    One breath?
    .breathe = Yes, one breath
    .skip = No, carry on

breathing =
    Feel your feet on the floor.

    Breathe in. Breathe out, a little longer. Let your shoulders drop.
    .continue = Done

leaving-clause =
    .light = light
    .full = full to the brim
    .empty = empty
    .touched = touched
    .angry = angry
    .restless = restless

closing_line = You come away feeling { $leaving-clause }, with { $stays ->
        [good] { good_then }
        [doubt] { doubt_then }
        [other] { other_then }
        [unfinished] { unfinished_then }
       *[worry] { worry_then }
    }

good_then = { $then ->
        [leave_here] something good that needn’t go anywhere: it was there.
        [colleague] something good to tell a colleague.
        [next_time] something good to start from next time.
       *[record] something good that deserves a line in the record.
    }
doubt_then = { $then ->
        [leave_here] a doubt you can put down here: doubt is part of careful work.
        [colleague] a doubt for a colleague, who may see the corner you couldn’t.
        [next_time] a doubt to turn into a question next time.
       *[record] a doubt: what you saw and heard goes in the record; the rest can stay open.
    }
other_then = { $then ->
        [leave_here] what the client felt; you can put that down here: you were there, and it isn’t yours to carry.
        [colleague] what the client felt, and a colleague to help you sort out which part is yours.
        [next_time] what the client felt, and next time you can ask whether you sensed it right.
       *[record] what the client felt: what you saw and heard goes in the record; the feeling can stay here.
    }
unfinished_then = { $then ->
        [leave_here] something unfinished, and it can stay that way until you meet again.
        [colleague] a loose end for a colleague to look at with you.
        [next_time] a loose end to pick up first thing next time.
       *[record] a loose end: once it’s in the record, your head can let go of it.
    }
worry_then = { $about_safety ->
        [no] { other_worry }
        [doubt] a worry that may be about someone’s safety. { safety_worry }
        [yes] a worry about someone’s safety. { safety_worry }
       *[none] { other_worry }
    }
safety_worry = { $then ->
        [leave_here] Don’t leave it here: first ring someone who can think it through with you.
        [colleague] Ring that colleague straight away, and your manager too.
        [next_time] Don’t wait that long: first ring someone who can think it through with you.
       *[record] Put it in the record, but first ring someone who can think it through with you.
    }
other_worry = { $then ->
        [leave_here] a worry you can put down here; if it comes back, ring a colleague.
        [colleague] a worry to share with a colleague: shared, it often weighs less.
        [next_time] a worry to ask about next time.
       *[record] a worry: write down what to look out for, so your head needn’t hold on to it.
    }

closing =
    { closing_line }

    On to the next?

closing_safety =
    { closing_line }

    That first, then the next.

closing_stuck =
    { closing_line }

    On to the next?

    Do you often get stuck with this client, or is something strained between you? There’s more, for when you have time.
