title = What helping is to me
about = What is a person, what is help, what won’t you do? Towards a line of your own.
need = What do I stand for?
find = philosophy, vision, values, belief, purpose, helping, meaning, craft, identity, stand
step-1 = What is a person?
step-2 = What is help?
step-3 = What won’t you do?
step-4 = Who taught you?

opening =
    Everyone who helps has an idea about people and about helping. It often goes unsaid.

    In { $steps } steps you turn it into one line. It’s about you; no client comes into it.

    It takes about { $minutes } minutes. You can copy your line. I don’t keep it.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The four views of a person, the misunderstandings and the changes in the profession are in a student’s summary of a book on helping conversations. It calls this your own philosophy of helping.

    The same source names two Dutch approaches that start from accepting rather than from taking problems apart: one based on experience (EPH), one brief and solution-focused (KOT).

    The other choices and sentences were worked out for this bot. No answer is wrong.
    .continue = To the first question

## Step 1

person =
    What is a person, to you? Pick what comes closest.

    • Unfinished: a person who is still growing.
    • Under way: a person who is heading somewhere.
    • Within: a person who has it in them.
    • Meaning: a person who longs for meaning.
    .unfinished = Unfinished
    .under_way = Under way
    .within = Within
    .meaning = Meaning
person-clause =
    .unfinished = a person is unfinished, and that’s all right
    .under_way = a person is under way
    .within = a person has it in them already
    .meaning = a person looks for what matters

grows = People go on growing. What helps most, do you think?
    .practice = Practice
    .mirror = An honest mirror
    .mistakes = Making mistakes
    .patience = Time
grows-clause =
    .practice = We grow by practising.
    .mirror = We grow with an honest mirror.
    .mistakes = We grow by trial and error.
    .patience = Growing takes time.

moves = People want to get somewhere. What keeps them going, do you think?
    .hope = Hope
    .small = One small step
    .company = Company on the way
    .choice = Choosing for themselves
moves-clause =
    .hope = Hope keeps people going.
    .small = One small step keeps people going.
    .company = Company keeps people going.
    .choice = Choosing for themselves keeps people going.

opens = It’s in there already. What does someone need to get to it?
    .quiet = Quiet
    .trust = Trust
    .listening = Someone who listens
    .room = Room without judgement
opens-clause =
    .quiet = Quiet brings out what is there.
    .trust = Trust brings out what is there.
    .listening = Listening brings out what is there.
    .room = Room without judgement brings out what is there.

holds = People look for meaning. Where do they often find it, do you think?
    .people = In each other
    .story = In their own story
    .matter = In mattering to someone
    .beauty = In something beautiful
holds-clause =
    .people = People find it in each other.
    .story = People find it in their own story.
    .matter = People find it in mattering to someone.
    .beauty = People may find it in something beautiful.

root = { $person ->
        [unfinished] { $grows-clause }
        [under_way] { $moves-clause }
        [within] { $opens-clause }
        [meaning] { $holds-clause }
       *[none] {""}
    }

## Step 2

help =
    { $person ->
        [unfinished] Say a person is unfinished, and you’re there to help.
        [under_way] Say a person is under way, and you’re there to help.
        [within] Say a person has it in them, and you’re there to help.
       *[meaning] Say a person is looking for meaning, and you’re there to help.
    } What do you do, at heart?
    .present = Being there
    .accept = Accepting
    .enable = Enabling
    .teach = Explaining, practising
    .search = Searching together
    .stand_up = Standing by someone
help-clause =
    .present = being there
    .accept = first accepting what is there
    .enable = enabling people to do what they most want to do
    .teach = sharing what I know, and practising together
    .search = searching together, without having the answer yet
    .stand_up = standing by someone, in rough weather too

trade =
    The profession has changed. Helping became a science, with methods and techniques. And it moved from love towards the market.

    What do you notice of that in your own work?
    .science = Mainly the method
    .market = Mainly the market
    .both = Both
    .neither = Not much

myth =
    { $trade ->
        [science] Then the question is what else there is besides the method.
        [market] Then the question is what can’t be bought.
        [both] Then it takes some doing to stay yourself.
       *[neither] Then you may have room to choose for yourself.
    }

    Three misunderstandings about helping. Which one gets in your way most?

    • Method: helping is applying a method.
    • Success: with enough effort, it will work out.
    • Holding back: you keep what you know to yourself.
    .method = Method
    .achievable = Success
    .withhold = Holding back
    .neither = None of the three

no_method = Suppose the method doesn’t suit the person in front of you. What do you do?
    .follow = I follow their lead
    .ask = I ask what would suit
    .simple = I do something ordinary
    .colleague = I ask a colleague
no_method-clause =
    .follow = When the method doesn’t fit, I follow the person’s lead.
    .ask = When the method doesn’t fit, I ask what would.
    .simple = When the method doesn’t fit, I do something ordinary.
    .colleague = When the method doesn’t fit, I ask a colleague.

no_success = Suppose it doesn’t work out, whatever you try. What helps you then?
    .stay = Being there anyway
    .honest = Saying so honestly
    .share = Sharing it with someone
    .rest = Putting it down a while
no_success-clause =
    .stay = When it doesn’t work out, I can still be there.
    .honest = When it doesn’t work out, I say so honestly.
    .share = When it doesn’t work out, I share that with someone.
    .rest = When it doesn’t work out, I put it down for a while.

knowing = You’re free to explain, and to be clear. How do you give what you know?
    .ask_first = I ask first
    .plain = In plain language
    .doubt = As a maybe
    .together = As something to share
knowing-clause =
    .ask_first = I give what I know when it’s welcome.
    .plain = I say what I know in plain language.
    .doubt = I give what I know as a maybe.
    .together = I put what I know on the table, for both of us.

lesson = { $myth ->
        [method] {" "}{ $no_method-clause }
        [achievable] {" "}{ $no_success-clause }
        [withhold] {" "}{ $knowing-clause }
        [neither] {""}
       *[none] {""}
    }

## Step 3

wont = What won’t you do, whatever happens?
    .belittle = Belittle someone
    .take_over = Take over a life
    .judge = Condemn someone
    .deceive = Deceive someone
    .drop = Drop someone
    .pretend = Pretend that I know
wont-clause =
    .belittle = I won’t belittle anyone
    .take_over = I won’t take over anyone’s life
    .judge = I won’t condemn anyone
    .deceive = I won’t deceive anyone
    .drop = I won’t drop anyone
    .pretend = I won’t pretend that I know

pressure = A line like that can come under pressure. When does that happen to you first?
    .haste = When I’m in a hurry
    .fear = When I’m afraid
    .anger = When I’m angry
    .rules = When rules get tight
    .tired = When I’m tired
pressure-clause =
    .haste = I’m in a hurry
    .fear = I’m afraid
    .anger = I’m angry
    .rules = the rules get tight
    .tired = I’m tired

hold_on =
    { $pressure ->
        [haste] Hurry comes with this work.
        [fear] It’s all right to be afraid.
        [anger] Anger often points at something you hold dear.
        [rules] Rules often get tight just where people come into it.
       *[tired] When you’re tired, habit easily takes over.
    }

    What would help you then, to do what you stand for?
    .breath = Breathing out once
    .aloud = Saying what’s going on
    .colleague = Ringing a colleague
    .one_less = Doing one thing less
hold_on-clause =
    .breath = breathe out once
    .aloud = say out loud what’s going on
    .colleague = ring a colleague
    .one_less = do one thing less

plan = If { $pressure-clause }, then I will { $hold_on-clause }.

## Step 4

teacher =
    Who taught you to help? Think of one person, or one thing.

    No name needed.
    .home = Someone at home
    .helper = Someone who helped me
    .colleague = A colleague
    .school = A teacher
    .book = A book or a film
    .life = Life itself
teacher-clause =
    .home = someone at home
    .helper = someone who helped me
    .colleague = a colleague
    .school = a teacher
    .book = a book or a film
    .life = life itself

gift =
    { $teacher ->
        [home] What did they pass on to you?
        [helper] What did they pass on to you?
        [colleague] What did they pass on to you?
        [school] What did they pass on to you?
        [book] What has stayed with you from it?
       *[life] What did it teach you?
    }
    .listen = Listening
    .patience = Patience
    .honest = Honesty
    .humour = Humour
    .stay = Staying
    .limits = Setting a limit
gift-clause =
    .listen = to listen
    .patience = to take my time
    .honest = to be honest
    .humour = to laugh at myself
    .stay = to stay when it gets hard
    .limits = to set a limit

made_line = To me, { $person-clause }. Helping is { $help-clause }. And whatever happens, { $wont-clause }.

line =
    <b>Your line</b>
    “{ made_line }”

    Read it once, softly, out loud. Is it yours?
    .fits = Yes, it’s mine
    .own = In my own words

line_words =
    Make it your own line. Short is fine, and it needn’t be pretty.

    As a reminder: “{ made_line }”
    .heading = My line

my_line = { $line_words ->
        [answered] { $line_words-words }
        [skipped] { made_line }
       *[none] { made_line }
    }

where =
    You can copy your line in a moment; I don’t keep it.

    Where would you like to come across it again?
    .diary = In my diary
    .phone = On my phone
    .wall = On a note
    .team = In my team
where-clause =
    .diary = In my diary.
    .phone = On my phone.
    .wall = On a note.
    .team = In my team. I’ll read it out one day.

## To finish

ending =
    <b>My line about helping</b>
    { $line_words ->
        [answered] { $line_words-words }
        [skipped] “{ made_line }”
       *[none] “{ made_line }”
    }

    <b>What lies beneath</b>
    { root }{ lesson }
    From { $teacher-clause } I learnt { $gift-clause }.

    <b>My experiment</b>
    { plan }

    <b>Where I’ll come across it</b>
    { $where-clause }

question = This is what I stand for: helping is { $help-clause }. When { $pressure-clause }, I sometimes lose sight of it. Where do you see it in my work, and where don’t you?
