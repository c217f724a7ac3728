title = Two models of helping
about = Six small choices: how do you help now, and how would you like to?
need = Do I help as I’d like?
find = model, models, medical, empowerment, style, approach, method, way of working, equal, wished
step-1 = Where attention goes
step-2 = The plan
step-3 = Who leads
step-4 = When it gets sticky
step-5 = Past or future
step-6 = Where the problem lies
step-7 = One small plan

## Opening

opening =
    Two models live side by side in this work: the medical model and the empowerment model. You might use something of both.

    You look six times: how is it now, and how would you like it to be? No answer is wrong. You’ll leave with your pattern in words, and one small plan.

    It takes about { $minutes } minutes, mostly taps.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The two models come from a student’s summary of a book on helping conversations. For a helping conversation that source prefers the empowerment model. That’s its view; I give no verdict on yours.

    The six subjects and the questions are this bot’s own elaboration. Each time the first side belongs to the medical model, the second to the empowerment model.

    From research, with caution: an “if … then …” plan often helps people do what they mean to do.
    .continue = Take me to the start

scope =
    What would you like to think about? Choosing one makes it easier to answer.

    Don’t type a name. I don’t need to know who it is.
    .client = One client
    .work = My work these days
scope-clause =
    .client = With one client
    .work = In my work

## Step 1

attention =
    Where does your attention go first, now?

    • What is missing: problems, gaps, risks.
    • What is there: strengths, people, ideas.
    .missing = What is missing
    .both = Both
    .there = What is there
attention-clause =
    .missing = mostly on what’s missing
    .both = on what’s missing and what’s there
    .there = mostly on what’s there

attention_wished =
    { $attention ->
        [missing] Now it goes mostly to what is missing.
        [both] Now it goes to both.
       *[there] Now it goes mostly to what is there.
    } And how would you like it to be?
    .keep = Keep it like this
    .missing = More to what’s missing
    .there = More to what’s there
attention_wished-clause =
    .keep = and that can stay
    .missing = ideally more on what’s missing
    .there = ideally more on what’s there

## Step 2

plan =
    Who makes the plan, now?

    • Me: I find out what’s going on, think of an approach and advise.
    • The client: they choose the goals and find solutions, and I help them look.
    .me = Mostly me
    .together = Together
    .client = Mostly the client
plan-clause =
    .me = mostly from me
    .together = from the two of us
    .client = mostly from the client

plan_wished =
    { $plan ->
        [me] Now it comes mostly from you.
        [together] Now it comes from the two of you.
       *[client] Now it comes mostly from the client.
    } And how would you like it to be?
    .keep = Keep it like this
    .me = More from me
    .client = More from the client
plan_wished-clause =
    .keep = and that can stay
    .me = ideally more from me
    .client = ideally more from the client

## Step 3

relation =
    How do the two of you work, now?

    • I lead: I know the work and show the way.
    • As equals: we work together, each with what we know.
    .lead = I lead
    .in_turn = We take turns
    .equal = As equals
relation-clause =
    .lead = I lead
    .in_turn = we take turns
    .equal = we are equals

relation_wished =
    { $relation ->
        [lead] Now you lead.
        [in_turn] Now you take turns.
       *[equal] Now you work as equals.
    } And how would you like it to be?
    .keep = Keep it like this
    .lead = Lead more
    .equal = More as equals
relation_wished-clause =
    .keep = and that can stay
    .lead = ideally I lead more
    .equal = ideally more as equals

## Step 4

friction =
    It gets sticky: the client holds back. Where do you look first?

    • At the client: they’re not able or willing yet.
    • At the two of us: something is off between us.
    .client = At the client
    .both = At both
    .contact = At the two of us
friction-clause =
    .client = first the client
    .both = the client and us
    .contact = first the two of us

friction_wished =
    { $friction ->
        [client] Now you look at the client first.
        [both] Now you look at both.
       *[contact] Now you look at the two of you first.
    } And how would you like it to be?
    .keep = Keep it like this
    .client = More at the client
    .contact = More at the two of us
friction_wished-clause =
    .keep = and that can stay
    .client = ideally the client more often
    .contact = ideally us more often

## Step 5

time =
    You’ll talk about today, of course. Where else do your conversations go?

    • The past: how it came to be like this.
    • The future: how it could be.
    .past = The past
    .both = Both
    .future = The future
time-clause =
    .past = mostly the past
    .both = past and future
    .future = mostly the future

time_wished =
    { $time ->
        [past] Now you talk mostly about the past.
        [both] Now you talk about both.
       *[future] Now you talk mostly about the future.
    } And how would you like it to be?
    .keep = Keep it like this
    .past = More of the past
    .future = More of the future
time_wished-clause =
    .keep = and that can stay
    .past = ideally more of the past
    .future = ideally more of the future

## Step 6

place =
    Where does the problem lie, as you see it now?

    • With people: in someone, or between people.
    • Around them: money, housing, work, rules, the neighbourhood.
    .people = With people
    .both = Both
    .around = Around them
place-clause =
    .people = I look mostly at people
    .both = I look at people and around them
    .around = I look mostly around people

place_wished =
    { $place ->
        [people] Now you look mostly at people.
        [both] Now you look at both.
       *[around] Now you look mostly at what’s around them.
    } And how would you like it to be?
    .keep = Keep it like this
    .people = Look more at people
    .around = Look more around them
place_wished-clause =
    .keep = and that can stay
    .people = ideally more at people
    .around = ideally more around them

## Step 7

pattern =
    • Attention: { $attention-clause }, { $attention_wished-clause }.
    • Plan: { $plan-clause }, { $plan_wished-clause }.
    • Leading: { $relation-clause }, { $relation_wished-clause }.
    • When it’s sticky: { $friction-clause }, { $friction_wished-clause }.
    • Time: { $time-clause }, { $time_wished-clause }.
    • Problem: { $place-clause }, { $place_wished-clause }.

pick =
    <b>Your pattern in words</b>
    { pattern }

    Which of these would you like to try something small with?
    .attention = Attention
    .plan = Plan
    .relation = Leading
    .friction = Friction
    .time = Time
    .place = Problem

no_gap =
    This one can stay as it is, you said. You could choose another.

    Or ask the client how they see it. That’s a plan, too.
    .again = Choose another
    .ask = Ask the client

# What I would rather have, after “I’d like to”.
wish = { $pick ->
        [attention] { $attention_wished ->
            [keep] keep looking this way
            [missing] pay more attention to what is missing
           *[there] pay more attention to what is there
        }
        [plan] { $plan_wished ->
            [keep] keep the plan as it is
            [me] bring more to the plan
           *[client] make the plan more the client’s own
        }
        [relation] { $relation_wished ->
            [keep] keep working this way
            [lead] lead a little more
           *[equal] work a little more as equals
        }
        [friction] { $friction_wished ->
            [keep] keep looking this way when it gets sticky
            [client] look more at the client when it gets sticky
           *[contact] look more at the two of us when it gets sticky
        }
        [time] { $time_wished ->
            [keep] keep dividing our time this way
            [past] talk more about the past
           *[future] talk more about the future
        }
       *[place] { $place_wished ->
            [keep] keep looking this way
            [people] look more at what goes on in and between people
           *[around] look more at what goes on around people
        }
    }

holds =
    In short: “I’d like to { wish }.”

    What keeps it the way it is now?
    .habit = Habit
    .time = Too little time
    .rules = Rules or a protocol
    .team = The way we work here
    .expects = The client expects it
    .unknown = I don’t know
holds-clause =
    .habit = What holds me back is habit.
    .time = What holds me back is too little time.
    .rules = What holds me back is rules, or a protocol.
    .team = What holds me back is the way we work here.
    .expects = What holds me back is that the client expects it.
    .unknown = I don’t know yet what holds me back.

moment =
    { $holds ->
        [habit] We often notice a habit afterwards. A fixed moment helps.
        [time] Then keep it small: one sentence takes no extra time.
        [rules] Rules often leave some room in how you ask.
        [team] Then start small, in your own conversation.
        [expects] Then you could talk about that together, or try it out in a small way.
       *[unknown] That can stay open. A small plan might show you.
    }

    Choose your “if”. When would you like to think of it?
    .start = If we’re starting
    .stuck = If it gets sticky
    .agree = If we settle something
    .close = If we’re finishing
moment-clause =
    .start = we’re just starting
    .stuck = it gets sticky
    .agree = we’re settling something
    .close = we’re about to finish

# What I do, after “I will”.
do = { $pick ->
        [attention] { $attention_wished ->
            [keep] do what I do now
            [missing] calmly ask a little more about what is missing
           *[there] name one thing that already works
        }
        [plan] { $plan_wished ->
            [keep] leave the plan as it is
            [me] make one clear suggestion
           *[client] first ask what the client has thought of
        }
        [relation] { $relation_wished ->
            [keep] do what I do now
            [lead] say calmly what I think is needed now
           *[equal] let the client choose what we do now
        }
        [friction] { $friction_wished ->
            [keep] do what I do now
            [client] ask what is holding the client back
           *[contact] ask what I could do differently
        }
        [time] { $time_wished ->
            [keep] do what I do now
            [past] ask how it came to be like this
           *[future] ask what a slightly better day looks like
        }
       *[place] { $place_wished ->
            [keep] do what I do now
            [people] ask what goes on in and between people
           *[around] ask about money, housing, work or rules
        }
    }

# The question for the client: about a difference, or where now and wished are the same.
question_attention = “What would you like me to pay attention to?”
question_plan = “Does this feel like your plan?”
question_relation = “Do you have enough of a say here?”
question_friction = “What makes things hard between us at times?”
question_time = “What shall we talk about: the past, now or later?”
question_place = “What around you makes things harder, or easier?”
question = { $pick ->
        [attention] { question_attention }
        [plan] { question_plan }
        [relation] { question_relation }
        [friction] { question_friction }
        [time] { question_time }
        [place] { question_place }
       *[none] { $all_keep ->
            [attention] { question_attention }
            [plan] { question_plan }
            [relation] { question_relation }
            [friction] { question_friction }
            [time] { question_time }
            [place] { question_place }
           *[none] { question_plan }
        }
    }

act =
    <b>If { $moment-clause }, then I will …</b>

    • Do: … { do }.
    • Ask: { question }
    • Notice: … just notice what I do.

    Which suits you best?
    .do = Do
    .ask = Ask
    .notice = Notice
    .own = Something else

own_act =
    <b>If { $moment-clause }, then I will …</b>

    What will you do? Half a sentence is plenty.
    .heading = What I will do

own_move = { $own_act ->
        [answered] do this: { $own_act-words }.
        [skipped] do one small thing that suits me.
       *[none] do one small thing that suits me.
    }

my_plan = If { $moment-clause }, then I will { $act ->
        [do] { do }.
        [ask] ask: { question }
        [notice] just notice what I do.
       *[own] { own_move }
    }

reflection =
    <b>How I help, and how I’d like to</b>
    { pattern }

    <b>My plan</b>
    { $holds-clause } I’ll try this:
    { my_plan }

colleagues = { $scope-clause }, I’d like to { wish }. { $holds-clause } How do you go about it, and what would you try first?

## Where nothing needs to differ

all_keep =
    All six can stay as they are. Then the way you help is the way you want to.

    The client might have an answer of their own. Which one are you curious about?
    .attention = Attention
    .plan = Plan
    .relation = Leading
    .friction = Friction
    .time = Time
    .place = Problem

subject = { $pick ->
        [attention] where my attention goes
        [plan] who makes the plan
        [relation] our way of working together
        [friction] what happens when it gets sticky
        [time] what we talk about
        [place] where the problem lies
       *[none] { $all_keep ->
            [attention] where my attention goes
            [plan] who makes the plan
            [relation] our way of working together
            [friction] what happens when it gets sticky
            [time] what we talk about
            [place] where the problem lies
           *[none] how I help
        }
    }

guess =
    Suppose you ask the client:

    { question }

    Would the answer match how you see it?
    .same = I think so
    .different = Maybe not
    .unknown = No idea
guess-clause =
    .same = I think the client sees it much as I do.
    .different = The client might see it differently.
    .unknown = I have no idea how the client sees it.

ask_moment =
    { $guess ->
        [same] Then you may hear a yes. There may be more behind it.
        [different] Then there’s something to find out.
       *[unknown] Not knowing is a fine place to start.
    }

    When will you ask?
    .start = If we’re starting
    .agree = If we settle something
    .close = If we’re finishing
ask_moment-clause =
    .start = we’re just starting
    .agree = we’re settling something
    .close = we’re about to finish

ask_plan = If { $ask_moment-clause }, then I will ask: { question } And then I will listen.

reflection_ask =
    <b>How I help, and how I’d like to</b>
    { pattern }

    <b>My plan</b>
    { $guess-clause } I’ll try this:
    { ask_plan }

colleagues_ask = I’m curious how one of my clients sees { subject }. { $guess-clause } How do you ask such a thing, and what do you do when the answer surprises you?
