title = Between appointments
about = One minute to put a conversation down, in three taps.

leaving =
    One minute, three taps.

    How are you coming out of that one?
    .light = Light
    .full = Full
    .empty = Empty
    .touched = Touched
    .angry = Angry
    .restless = Restless

stays = What is still with you?
    .good = Something good
    .doubt = A doubt
    .other = What they felt
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

    One breath first?
    .breathe = Yes, one breath
    .skip = No, on I go

breathing =
    Feel your feet on the floor.

    Breathe in. Breathe out, a little longer. Let your shoulders drop.
    .continue = Done

closing_line =
    { $leaving ->
        [light] You come out of it light.
        [full] Your head is full.
        [empty] You come out of it empty.
        [touched] This one got to you.
        [angry] You’re angry, and that’s allowed.
       *[restless] You’re still buzzing from it.
    } { $stays ->
        [good] { stays_good }
        [doubt] { stays_doubt }
        [other] { stays_other }
        [unfinished] { stays_unfinished }
       *[worry] { stays_worry }
    }

stays_good =
    There was something good in it, too. { $then ->
        [leave_here] It needn’t go anywhere; it happened.
        [colleague] Tell a colleague. We hear too little of that at work.
        [next_time] Start from there next time.
       *[record] Write it in the record as well, so that it isn’t lost.
    }
stays_doubt =
    A doubt stays behind. { $then ->
        [leave_here] You can put it down here. Doubt is part of careful work.
        [colleague] Someone else often sees the corner you couldn’t.
        [next_time] Next time you could turn it into a question.
       *[record] Write down what you saw and heard. The rest can stay open.
    }
stays_other =
    What they felt came along with you. { $then ->
        [leave_here] You can put it down here. You were there for it; it isn’t yours to carry.
        [colleague] With a colleague you can sort out which part is yours.
        [next_time] Next time you could ask whether you sensed it right.
       *[record] What you saw and heard goes in the record. The feeling can stay here.
    }
stays_unfinished =
    Something isn’t finished. { $then ->
        [leave_here] It can stay that way until you meet again.
        [colleague] A colleague can help you look at the loose end.
        [next_time] Pick up the loose end first thing next time.
       *[record] Once it’s in the record, your head can let go of it.
    }
stays_worry = { $about_safety ->
        [doubt] { safety_worry }
        [yes] { safety_worry }
        [no] { other_worry }
       *[none] { other_worry }
    }
safety_worry =
    Your worry may be about safety. { $then ->
        [leave_here] Don’t leave it only here: ring someone today who can think with you.
        [colleague] Ring that colleague today, and your manager too.
        [next_time] Don’t wait that long: ring someone today who can think with you.
       *[record] Write it down there, and ring someone today who can think with you.
    }
other_worry =
    A worry stays behind. { $then ->
        [leave_here] You can put it down here. If it comes back, a colleague is near.
        [colleague] Shared, a worry often weighs less.
        [next_time] Next time you could ask about it.
       *[record] Write down what to look out for, so your head doesn’t have to.
    }

closing =
    { closing_line }

    On to the next?

closing_stuck =
    { closing_line }

    On to the next? Or do you get stuck with this client more often? Then there’s a longer road, for later.
