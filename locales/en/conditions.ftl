title = Eight conditions for help
about = Eight conditions for help that helps, and one to strengthen.
need = What is missing?
find = conditions, helps, safety, hope, recognition, say, goals, structure, support, missing
step-1 = Meeting each other
step-2 = Working together
step-3 = One to strengthen

## Opening

opening =
    When does help really help? De Vries names eight conditions. You go through them for one client: enough, could be better, or don’t know.

    Then you choose one to strengthen. There are { $steps } steps, and it takes about { $minutes } minutes. It isn’t an appraisal.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The eight conditions come from De Vries (2007). They describe help that helps.

    The questions that go with them, the small steps and the lines for the client are this bot’s own elaboration.

    Your answer is one way of seeing it. The client has another.
    .continue = Take me to the start

contact =
    Think of one client. Go back for a moment to the last time you talked.

    Don’t type a name. I don’t need to know who it is.
    .continue = I have someone in mind

## Step 1

recognition =
    <b>Recognition</b>

    Does the client get to be a full person with you, with all that’s going on for them?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

safety =
    <b>Safety</b>

    Can the client talk freely, without fear of you or of what comes of it?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

relation =
    <b>The relationship</b>

    Do you work together person to person, as equally as you can?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

hope =
    <b>Hope</b>

    Do your meetings give hope: a sense that something could go well?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

## Step 2

goals =
    <b>Their own goals</b>

    Is the client getting their own goals clear, and finding what they can do themselves?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

say =
    <b>A say</b>

    Does the client have a say in the goal, the content and the way you work?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

structure =
    <b>Clarity</b>

    Is it clear to the client how the help works: what comes first, what comes next, until when?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

support =
    <b>Practical support</b>

    Is there practical support, with money or housing for instance? And usable advice, when the client wants to do something differently?
    .enough = Enough
    .better = Could be better
    .unknown = Don’t know

## Step 3

# What is open: a line for each condition that is not enough.
line_recognition = { $recognition ->
        [enough] {""}
        [better] {"\u000A"}• Recognition: could be better
       *[unknown] {"\u000A"}• Recognition: don’t know
    }
line_safety = { $safety ->
        [enough] {""}
        [better] {"\u000A"}• Safety: could be better
       *[unknown] {"\u000A"}• Safety: don’t know
    }
line_relation = { $relation ->
        [enough] {""}
        [better] {"\u000A"}• The relationship: could be better
       *[unknown] {"\u000A"}• The relationship: don’t know
    }
line_hope = { $hope ->
        [enough] {""}
        [better] {"\u000A"}• Hope: could be better
       *[unknown] {"\u000A"}• Hope: don’t know
    }
line_goals = { $goals ->
        [enough] {""}
        [better] {"\u000A"}• Their own goals: could be better
       *[unknown] {"\u000A"}• Their own goals: don’t know
    }
line_say = { $say ->
        [enough] {""}
        [better] {"\u000A"}• A say: could be better
       *[unknown] {"\u000A"}• A say: don’t know
    }
line_structure = { $structure ->
        [enough] {""}
        [better] {"\u000A"}• Clarity: could be better
       *[unknown] {"\u000A"}• Clarity: don’t know
    }
line_support = { $support ->
        [enough] {""}
        [better] {"\u000A"}• Practical support: could be better
       *[unknown] {"\u000A"}• Practical support: don’t know
    }
open_lines = { line_recognition }{ line_safety }{ line_relation }{ line_hope }{ line_goals }{ line_say }{ line_structure }{ line_support }

pick =
    Still open:{ open_lines }

    Pick one to strengthen. The rest can stay as it is for now.
    .recognition = Recognition
    .safety = Safety
    .relation = The relationship
    .hope = Hope
    .goals = Their own goals
    .say = A say
    .structure = Clarity
    .support = Practical support
pick-clause =
    .recognition = recognition
    .safety = safety
    .relation = working as equals
    .hope = hope
    .goals = the client’s own goals
    .say = having a say
    .structure = clarity about the help
    .support = practical support

state = { $pick ->
        [recognition] { state_recognition }
        [safety] { state_safety }
        [relation] { state_relation }
        [hope] { state_hope }
        [goals] { state_goals }
        [say] { state_say }
        [structure] { state_structure }
       *[support] { state_support }
    }
state_recognition = { $recognition ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_safety = { $safety ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_relation = { $relation ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_hope = { $hope ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_goals = { $goals ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_say = { $say ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_structure = { $structure ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
state_support = { $support ->
        [enough] { was_enough }
        [better] { was_better }
       *[unknown] { was_unknown }
    }
was_enough = You called this enough. It can still grow stronger.
was_better = This could be better, you said.
was_unknown = You don’t know this one yet. The client might.

way =
    <b>{ $pick-label }</b>
    { state }

    What fits best just now?
    .do = I’ll do a small thing
    .ask = I’ll ask first
    .other = A different one

# What I ask the client.
question = { $keep_question ->
        [most] { $keep_question-clause }
        [keep] { $keep_question-clause }
        [miss] { $keep_question-clause }
       *[none] { question_picked }
    }
question_picked = { $pick ->
        [recognition] What would you like me to understand about you?
        [safety] What makes it easy to talk with me, and what makes it hard?
        [relation] What’s it like for you to work with me?
        [hope] What are you hoping for, even if it’s small?
        [goals] What would you most like to achieve?
        [say] What would you like to have more of a say in?
        [structure] What isn’t clear to you yet?
       *[support] Which practical thing would help you most right now?
    }

act_recognition =
    <b>Recognition</b>: there’s more to someone than the problem. What would suit you?
    .day = Ask about a normal day
    .heavy = Say that it’s hard
    .besides = Ask about other things
act_recognition-clause =
    .day = ask: “What does an ordinary day look like for you?”
    .heavy = say: “I can see how hard this is.”
    .besides = ask about something that has nothing to do with the problem.

act_safety =
    <b>Safety</b>: a conversation free of fear. What would make it a little safer?
    .reads = Say who reads my notes
    .slower = Slow down
    .may_not = Say it can wait
act_safety-clause =
    .reads = explain what I write down and who reads it.
    .slower = speak calmly and take my time.
    .may_not = say: “You don’t have to talk about this. It can wait.”

act_relation =
    <b>The relationship</b>: personal, and as equal as you can make it. What would bring that closer?
    .not_knowing = Say I don’t know
    .together = Ask what this is like
    .of_mine = Share a small thing
act_relation-clause =
    .not_knowing = say honestly what I don’t know either.
    .together = ask: “What’s it like, doing this with me?”
    .of_mine = share some small thing about myself, if it serves the client.

act_hope =
    <b>Hope</b>: not painting a rosy picture, but seeing what is possible. Where do you begin?
    .better = Ask when it was better
    .good_day = Ask about a good day
    .seen = Name what went well
act_hope-clause =
    .better = ask: “When was it a little better?”
    .good_day = ask: “What would a good day look like?”
    .seen = name one thing I have seen going well.

act_goals =
    <b>Their own goals</b>: what the client wants, and what is already there. Where do you begin?
    .want = “What do you want?”
    .own_words = The goal in their words
    .have = Ask what’s already there
act_goals-clause =
    .want = ask: “And what do you want?”
    .own_words = ask the client to put the goal in their own words.
    .have = ask: “What do you already have that could help with this?”

act_say =
    <b>A say</b>: in the goal, the content and the way you work. What will you hand over?
    .two_ways = Offer two ways
    .first = Ask what comes first
    .differently = Ask what could change
act_say-clause =
    .two_ways = offer two ways and let the client choose.
    .first = ask: “What matters most to you right now?”
    .differently = ask: “What would you change in how we work?”

act_structure =
    <b>Clarity</b>: knowing where you are and what comes next. What will you make clear?
    .where = Say where we are
    .draw = Draw it together
    .how_long = Say how long
act_structure-clause =
    .where = say where we are now and what is still to come.
    .draw = draw, together with the client, how the help will go.
    .how_long = say how long the help will last, and what I don’t know about that yet.

act_support =
    <b>Practical support</b>: something a person can use tomorrow. What could that be?
    .arrange = Arrange one thing
    .who = Find out who can
    .step = Make one step smaller
act_support-clause =
    .arrange = suggest arranging one practical thing together.
    .who = say that I’ll find out who can help with this.
    .step = help make one step small enough for tomorrow.

moment =
    A plan with “if … then …” often helps people do what they mean to do.

    Which moment would suit this one?
    .begin = As we begin
    .hard = When it gets hard
    .quiet = When it goes quiet
    .lost = When I’m not sure
moment-clause =
    .begin = we have just sat down
    .hard = it gets hard
    .quiet = it goes quiet
    .lost = I’m not sure what to do

plan = If { $moment-clause }, then I will { $pick ->
        [recognition] { $act_recognition-clause }
        [safety] { $act_safety-clause }
        [relation] { $act_relation-clause }
        [hope] { $act_hope-clause }
        [goals] { $act_goals-clause }
        [say] { $act_say-clause }
        [structure] { $act_structure-clause }
       *[support] { $act_support-clause }
    }

ask_too =
    <b>Ask the client, too</b>
    You’ve looked from your side. Here’s a question for theirs:

    “{ question }”

    How will you ask it?
    .so = Just like that
    .own = In my own words
    .later = Not yet

own_question =
    How would you put it? One sentence is enough.
    .heading = My question for the client

## All eight enough

all_enough =
    Enough on all eight. That’s how you see it, and it counts. The client has a view, too.

    What might the client say?
    .same = Enough on all eight, too
    .other = Something else, maybe
    .unknown = I don’t know
all_enough-clause =
    .same = I think the client sees it this way, too.
    .other = I think the client might name something else.
    .unknown = How the client sees it, I don’t know yet.

keep_question =
    { $all_enough ->
        [same] Then asking is a good way to hear what works.
        [other] Then there’s something to discover.
       *[unknown] Then asking is the shortest way to find out.
    }

    Which question fits?

    • Most: “What helps you most in how we work?”
    • Keep: “What would you like to keep as it is?”
    • Missing: “What’s still missing for you?”
    .most = Most
    .keep = Keep
    .miss = Missing
keep_question-clause =
    .most = What helps you most in how we work?
    .keep = What would you like to keep as it is?
    .miss = What’s still missing for you?

## Asking first

ask_moment =
    A question for the client:

    “{ question }”

    Which moment would suit it?
    .begin = At the start
    .halfway = Halfway through
    .round_off = Towards the end
    .way = On the way somewhere
ask_moment-clause =
    .begin = we have just sat down
    .halfway = we’re about halfway
    .round_off = we’re about to finish
    .way = we’re on our way somewhere

whatever =
    The answer may not be the one you expect. Explaining can wait.

    What will you do with it first?
    .listen = Just listen
    .repeat = Say it back
    .thank = Say thank you
    .more = Ask one more thing
whatever-clause =
    .listen = After that I will just listen.
    .repeat = After that I will say back what I heard.
    .thank = After that I will say thank you for the answer.
    .more = After that I will ask: “Could you tell me a little more?”

plan_ask = If { $ask_moment-clause }, then I will ask: “{ question }” { $whatever-clause }

## To finish

client_line = { $ask_too ->
        [so] I will ask: “{ question }”
        [own] { $own_question ->
            [answered] I will put it like this: { $own_question-words }
            [skipped] I will ask, in my own words: “{ question }”
           *[none] I will ask: “{ question }”
        }
       *[later] Not yet. Later, perhaps: “{ question }”
    }

end_do =
    <b>To strengthen: { $pick-label }</b>

    <b>My experiment</b>
    { plan }

    <b>For the client, too</b>
    { client_line }

    <b>Still open</b>{ open_lines }

end_ask =
    <b>To ask about first: { $pick-label }</b>

    <b>My experiment</b>
    { plan_ask }

    What the client says will point to the next step.

    <b>Still open</b>{ open_lines }

end_enough =
    <b>Enough on all eight, from my side</b>
    { $all_enough-clause }

    <b>My experiment</b>
    { plan_ask }

    If the client says something else, that’s no loss. It’s a place to begin.

colleague_question = { $pick ->
        [recognition] How can you tell that someone feels seen as a full person?
        [safety] How can you tell that someone is able to talk freely?
        [relation] How do you work more as equals, even where the rules don’t treat you as equals?
        [hope] How do you keep hope alive without painting too rosy a picture?
        [goals] How do you hear the difference between the client’s goal and ours?
        [say] What do you hand over, and what do you hold on to yourself?
        [structure] How do you help someone see where they are in all of it?
       *[support] How far do you go with practical support, and where do you stop?
    }

colleagues_do = For one client I went through De Vries’s eight conditions for help that helps. I’d like to strengthen { $pick-clause }, with one small step. { colleague_question }
colleagues_ask = For one client I went through De Vries’s eight conditions for help that helps. I’m going to ask the client about { $pick-clause }. { colleague_question }
colleagues_enough = For one client I went through De Vries’s eight conditions for help that helps. From my side there’s enough of all eight. { $all_enough-clause } How do you ask clients what helps them?
