title = How I see the client
about = Look at one client in four ways, and notice what each of them makes you do.
need = How do I see them?
find = view, see, seeing, look, lens, image, picture, judgement, prejudice, perspective, doubt
step-1 = Your first view
step-2 = What that view does
step-3 = Three other views
step-4 = Next time

## Opening

opening =
    The way you see a client shapes what you do, and what you leave undone.

    In { $steps } steps you look at one client in four ways. None of them is wrong. You’ll leave with one fresh question and one small plan.

    It takes about { $minutes } minutes, mostly taps. Stop whenever you like, and pick it up again later.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The four views and the two models come from a student’s summary of a book on helping conversations. The idea: how you see a client shapes how you help, and which change you hope for.

    What a view may leave undone, and how the views relate to the models, is this bot’s own elaboration. Take it as a suggestion.

    From research, with caution: an “if … then …” plan often helps people do what they mean to do.
    .continue = Take me to the start

client =
    Think of one client. Go back to the start of your last conversation. What was in your mind before anyone spoke?

    Don’t type a name. I don’t need to know who it is.
    .continue = I have someone in mind

## Step 1

first =
    How do you tend to see this client first?

    • Not yet finished: a person with some work to do on themselves.
    • On the way: a person who wants to get somewhere.
    • Has the answers: a person who has all they need within them.
    • Looking for meaning: a person who longs for it, now that life is hard.
    .unfinished = Not yet finished
    .moving = On the way
    .within = Has the answers
    .meaning = Looking for meaning
first-clause =
    .unfinished = someone not yet finished
    .moving = someone who is on the way
    .within = someone who has the answers
    .meaning = someone looking for meaning

pressure = Sometimes things get tense. What puts most pressure on you with this client?
    .time = Time runs short
    .feelings = Feelings run high
    .still = Nothing moves
    .others = Others want results
    .tired = I’m tired
pressure-clause =
    .time = time runs short
    .feelings = feelings run high
    .still = nothing moves
    .others = others want results
    .tired = I’m tired

under =
    Picture it: { $pressure ->
        [time] time is running short.
        [feelings] feelings are running high.
        [still] nothing is moving.
        [others] others want results from you.
       *[tired] you’re tired.
    }

    How do you see the client then? It may be the same view.
    .unfinished = Not yet finished
    .moving = On the way
    .within = Has the answers
    .meaning = Looking for meaning
under-clause =
    .unfinished = someone not yet finished
    .moving = someone who is on the way
    .within = someone who has the answers
    .meaning = someone looking for meaning

## Step 2

does_unfinished =
    You first see <b>someone not yet finished</b>. What could still be better stands out, and you’d like to help them grow.

    What do you do most, then? Pick one or two.
    .point_out = Point things out
    .teach = Explain
    .correct = Correct
does_unfinished-clause =
    .point_out = point things out
    .teach = explain a lot
    .correct = put things right

does_moving =
    You first see <b>someone who is on the way</b>. The road ahead stands out, and you’d like to help them along.

    What do you do most, then? Pick one or two.
    .goals = Ask about goals
    .steps = Think up steps
    .next_time = Plan what comes next
does_moving-clause =
    .goals = ask about goals
    .steps = think up steps
    .next_time = plan what comes next

does_within =
    You first see <b>someone who has the answers</b>. What’s already there stands out, and you’d rather not get in the way.

    What do you do most, then? Pick one or two.
    .wait = Wait
    .follow = Follow
    .trust = Trust
does_within-clause =
    .wait = hold back
    .follow = follow their lead
    .trust = trust the client

does_meaning =
    You first see <b>someone looking for meaning</b>. What they hold dear stands out, and you’d like to understand it.

    What do you do most, then? Pick one or two.
    .values = Listen for what matters
    .story = Follow the story
    .stay = Stay with the pain
does_meaning-clause =
    .values = listen for what matters
    .story = follow the story
    .stay = stay with the pain

# What I do, after “I”.
does = { $first ->
        [unfinished] { $does_unfinished-clause }
        [moving] { $does_moving-clause }
        [within] { $does_within-clause }
       *[meaning] { $does_meaning-clause }
    }

leaves_what = { $first ->
        [unfinished] what already works
        [moving] standing still, or grief
        [within] saying what I know
       *[meaning] rent, debts or sleep
    }

leaves =
    Every view also leaves something in the shade. With this one it might be { $first ->
        [unfinished] what already works.
        [moving] standing still, or grief that takes its time.
        [within] saying what you know.
       *[meaning] rent, debts or sleep.
    }

    Does it get too little room with this client?
    .yes = Yes, I recognise that
    .sometimes = Sometimes
    .no = No, not now

same =
    Even when { $pressure ->
        [time] time runs short
        [feelings] feelings run high
        [still] nothing moves
        [others] others want results
       *[tired] you’re tired
    }, you see { $under-clause }. The view stays, though something may still change.

    What happens to it at a moment like that?
    .stronger = I do more of the same
    .narrower = I see less of the rest
    .steady = It keeps me steady
    .unknown = I don’t know
same-clause =
    .stronger = I just do more of the same.
    .narrower = I see less of the rest.
    .steady = It keeps me steady.
    .unknown = I can’t say yet what it does.

shift =
    Under pressure your view shifts. Then you see { $under-clause }, and { $under ->
        [unfinished] you might be quicker to explain and correct. What already works slips out of sight.
        [moving] you might be quicker to reach for a goal or a step. Standing still gets squeezed out.
        [within] you might wait longer. What you know stays unsaid.
       *[meaning] you might listen longer to the story. Practical worries have to wait.
    }

    What does that shift give you, at a moment like that?
    .grip = A foothold
    .pace = Speed
    .distance = Some distance
    .unknown = I don’t know
shift-clause =
    .grip = That gives me a foothold.
    .pace = That gives me speed.
    .distance = That gives me some distance.
    .unknown = I can’t say what it gives me.

## Step 3

lens_unfinished =
    Try this view for a moment: <b>someone not yet finished</b>, like all of us.

    What could still grow in this client? A guess will do.
    .trust = Trust
    .help = Asking for help
    .limits = Setting limits
    .feelings = Letting feelings in
    .self = Sorting things out
    .ask = I will ask
lens_unfinished-clause =
    .trust = Perhaps trust.
    .help = Perhaps asking for help.
    .limits = Perhaps setting limits.
    .feelings = Perhaps letting feelings in.
    .self = Perhaps sorting things out.
    .ask = I will ask.

lens_moving =
    Try this view for a moment: <b>someone who is on the way</b>.

    Where does the client want to go? It may not be where the plan is heading.
    .rest = To peace and quiet
    .place = To their own home
    .people = To other people
    .work = To something useful
    .away = Away from something
    .ask = I will ask
lens_moving-clause =
    .rest = Perhaps to peace and quiet.
    .place = Perhaps to a home of their own.
    .people = Perhaps to other people.
    .work = Perhaps to something useful.
    .away = Perhaps away from something.
    .ask = I will ask.

lens_within =
    Try this view for a moment: <b>someone who has the answers</b>.

    What has the client known all along, with or without you?
    .helps = What helps
    .not_work = What doesn’t work
    .pace = Which pace suits
    .who = Who can be trusted
    .limit = Where the limit is
    .ask = I will ask
lens_within-clause =
    .helps = Perhaps what helps.
    .not_work = Perhaps what doesn’t work.
    .pace = Perhaps which pace suits.
    .who = Perhaps who can be trusted.
    .limit = Perhaps where the limit is.
    .ask = I will ask.

lens_meaning =
    Try this view for a moment: <b>someone looking for meaning</b>.

    What is at stake for this client?
    .dear = Someone they love
    .belong = Belonging
    .free = Choosing freely
    .seen = Being seen
    .hope = Hope
    .ask = I will ask
lens_meaning-clause =
    .dear = Perhaps someone they love.
    .belong = Perhaps belonging.
    .free = Perhaps choosing freely.
    .seen = Perhaps being seen.
    .hope = Perhaps hope.
    .ask = I will ask.

surprised =
    That was one person, seen in four ways. Which view showed you something new?

    Your first one counts, too.
    .unfinished = Not yet finished
    .moving = On the way
    .within = Has the answers
    .meaning = Looking for meaning
    .nothing = None of the four

saw =
    What did you see there? Half a sentence will do.
    .heading = What I saw

start_with =
    Then you knew all four sides already. With which view would you like to start next time?
    .unfinished = Not yet finished
    .moving = On the way
    .within = Has the answers
    .meaning = Looking for meaning

## Step 4

recognise = Suppose the client hears how you see them. How far would they recognise themselves, do you think?
    .low = not at all
    .high = completely

would_say =
    A low number tells you something, too: there’s a question left to ask.

    What would the client say to you first, do you think?
    .can_more = “I can do a lot already”
    .too_fast = “This is too fast”
    .tell_me = “Tell me what you know”
    .practical = “I have money worries”
    .ask = I will ask
would_say-clause =
    .can_more = The client might say: “I can do a lot already.”
    .too_fast = The client might say: “This is too fast.”
    .tell_me = The client might say: “Tell me what you know.”
    .practical = The client might say: “I have money worries.”
    .ask = I will ask what the client would say.

sure = You picked { $recognise }. What makes you think so?
    .said = The client told me
    .seen = I see it when we talk
    .feel = It feels that way
sure-clause =
    .said = The client told me.
    .seen = I see it when we talk.
    .feel = It feels that way; I could ask.

if_clause = { $moment ->
        [start] we’re just starting
        [pressure] { $pressure-clause }
        [habit] I notice that I { does }
       *[close] we’re about to finish
    }

moment =
    Now one small plan, with an “if” and a “then”. Which “if” suits you?

    • Start: if we’re just starting.
    • Pressure: if { $pressure-clause }.
    • Habit: if I notice that I { does }.
    • Finish: if we’re about to finish.
    .start = Start
    .pressure = Pressure
    .habit = Habit
    .close = Finish

# The question for the client, through the view that surprised or that someone starts with.
ask_growth = “What would you still like to learn?”
ask_goal = “Where would you most like to go from here?”
ask_knows = “What do you already know about what helps you?”
ask_stake = “What matters most to you now?”
my_question = { $surprised ->
        [unfinished] { ask_growth }
        [moving] { ask_goal }
        [within] { ask_knows }
        [meaning] { ask_stake }
       *[nothing] { $start_with ->
            [unfinished] { ask_growth }
            [moving] { ask_goal }
            [within] { ask_knows }
           *[meaning] { ask_stake }
        }
    }
# Where the first view itself surprised, it had no card; looking is then looking afresh.
look_fresh = spend one minute looking as if we had just met
look_unfinished = { $lens_unfinished-count ->
        [0] { look_fresh }
       *[other] see the client as someone not yet finished
    }
look_moving = { $lens_moving-count ->
        [0] { look_fresh }
       *[other] see the client as someone who is on the way
    }
look_within = { $lens_within-count ->
        [0] { look_fresh }
       *[other] see the client as someone who has the answers
    }
look_meaning = { $lens_meaning-count ->
        [0] { look_fresh }
       *[other] see the client as someone looking for meaning
    }
look = { $surprised ->
        [unfinished] { look_unfinished }
        [moving] { look_moving }
        [within] { look_within }
        [meaning] { look_meaning }
       *[nothing] { $start_with ->
            [unfinished] { look_unfinished }
            [moving] { look_moving }
            [within] { look_within }
           *[meaning] { look_meaning }
        }
    }
# What the first view easily leaves, after “I will”.
add = { $first ->
        [unfinished] name one thing that already works
        [moving] stay for a moment with how things are now
        [within] ask whether I may share something I know
       *[meaning] ask about money, home and sleep
    }

act =
    <b>If { if_clause }, then I will …</b>

    • Ask: { my_question }
    • Add: … { add }.
    • Share: … say how I see them, and ask if that’s right.
    • Look: … { look }.

    Which one?
    .ask = Ask
    .add = Add
    .tell = Share
    .look = Look

plan = If { if_clause }, then I will { $act ->
        [ask] ask: { my_question }
        [add] { add }.
        [tell] say how I see them, and ask if that’s right.
       *[look] { look }.
    }

two_models =
    <b>Your view and two models</b>
    The medical model looks for what is missing, treats and advises. The empowerment model starts from what is there, and works alongside people.

    { $first ->
        [unfinished] “Not yet finished” might be closer to the first: there’s something to learn, and you can explain it.
        [moving] “On the way” could go with either. It might depend on who chooses the goal.
        [within] “Has the answers” might be closer to the second: the client is the expert.
       *[meaning] “Looking for meaning” might be closer to the second: the client gives meaning.
    }

    For a helping conversation the source prefers the second. I give no verdict: you know this client.
    .continue = To my card

## To finish

# Where this was the first view, there is no guess yet.
guess_unfinished = { $lens_unfinished-count ->
        [0] { take_along }
       *[other] { $lens_unfinished-clause }
    }
guess_moving = { $lens_moving-count ->
        [0] { take_along }
       *[other] { $lens_moving-clause }
    }
guess_within = { $lens_within-count ->
        [0] { take_along }
       *[other] { $lens_within-clause }
    }
guess_meaning = { $lens_meaning-count ->
        [0] { take_along }
       *[other] { $lens_meaning-clause }
    }
take_along = I’ll take that question with me.
new_look = { $surprised ->
        [unfinished] What could still grow? { guess_unfinished }
        [moving] Where does the client want to go? { guess_moving }
        [within] What has the client known all along? { guess_within }
        [meaning] What is at stake? { guess_meaning }
       *[nothing] { $start_with ->
            [unfinished] What could still grow? { guess_unfinished }
            [moving] Where does the client want to go? { guess_moving }
            [within] What has the client known all along? { guess_within }
           *[meaning] What is at stake? { guess_meaning }
        }
    }

reflection =
    <b>My view</b>
    First I see { $first-clause }. That view makes me { does }. { $leaves ->
        [yes] It leaves out { leaves_what }.
        [sometimes] It sometimes leaves out { leaves_what }.
       *[no] There’s room for { leaves_what }.
    }

    <b>Under pressure</b>
    { $same ->
        [stronger] { under_same }
        [narrower] { under_same }
        [steady] { under_same }
        [unknown] { under_same }
       *[none] When { $pressure-clause }, I see { $under-clause }. { $shift-clause }
    }

    <b>Seen another way</b>
    { new_look }{ $saw ->
        [answered] {"\u000A"}I saw: { $saw-words }
        [skipped] {""}
       *[none] {""}
    }

    <b>My plan</b>
    { plan }

    <b>Would the client agree?</b>
    { $recognise } out of 10, I think.{ $would_say ->
        [can_more] {" "}{ $would_say-clause }
        [too_fast] {" "}{ $would_say-clause }
        [tell_me] {" "}{ $would_say-clause }
        [practical] {" "}{ $would_say-clause }
        [ask] {" "}{ $would_say-clause }
       *[none] { $sure ->
            [said] {" "}{ $sure-clause }
            [seen] {" "}{ $sure-clause }
            [feel] {" "}{ $sure-clause }
           *[none] {""}
        }
    }
under_same = When { $pressure-clause }, that’s still who I see. { $same-clause }

colleagues = There’s a client I tend to see as { $first-clause }.{ $same ->
        [stronger] {" "}When { $pressure-clause }, that stays the same.
        [narrower] {" "}When { $pressure-clause }, that stays the same.
        [steady] {" "}When { $pressure-clause }, that stays the same.
        [unknown] {" "}When { $pressure-clause }, that stays the same.
       *[none] {" "}When { $pressure-clause }, I see { $under-clause }.
    } I may be losing sight of something. How would you look, and what would you see that I don’t?
