title = Out of an impasse
about = Four steps out of a pattern that keeps you and a client stuck.
need = I’m stuck
find = stuck, pattern, wall, impasse, deadlock, circles, powerless, resistance, yes but
step-1 = Let go of your half
step-2 = Look at yourself
step-3 = Ask and share
step-4 = Break the pattern together

## Opening

opening =
    Sometimes you and a client get stuck. It’s seldom one person’s doing; it sits between you. That’s an impasse.

    There are { $steps } steps, and you start with your own half. You’ll leave with something to say or ask, and one small experiment.

    It takes about { $minutes } minutes, mostly taps. Stop whenever you like, and pick it up again later.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The four steps and three exercises come from Bouwkamp and Bouwkamp (2010), <i>Handboek psychosociale hulpverlening</i>. Found through a blog post by the Kempler Instituut (F. Bijzet).

    The heart of it: an impasse has two sides. You are both stuck in a role, and together you keep the pattern going.

    The roles, the question of whether sharing is safe, and the routes after it were worked out for this bot.

    From research, with caution: handling your own reactions well tends to go with better outcomes, and an “if … then …” plan helps people do what they mean to do.
    .continue = Take me to the start

gate = One thing first. Is anyone in danger right now? The client, someone else, you?
    .no = No
    .doubt = Not sure
    .yes = Yes

contact =
    Think of one client you keep getting stuck with. Go back to the last time: the chairs, the tone of voice, that moment of “here we go again”.

    Don’t type a name. I don’t need to know who it is.
    .continue = I have someone in mind

## Step 1

stuck = How stuck are the two of you?
    .low = things flow
    .high = jammed solid

flows =
    Then plenty is still moving.

    You can carry on and look at where it snags. Or take one minute to look back at the last conversation.
    .go_on = I’ll carry on
    .quick = One minute will do

client =
    What keeps coming from the client? Pick one to three.

    Staying away can be quiet, too: arriving late, saying little, not picking up.
    .decide = Asks me to decide
    .yes_but = Says “yes, but”
    .away = Stays away
    .attack = Attacks me
    .flood = Complains or floods me
    .comply = Agrees; nothing changes
client-clause =
    .decide = asks me to decide
    .yes_but = says “yes, but”
    .away = stays away
    .attack = attacks me
    .flood = overwhelms me
    .comply = goes along while nothing changes

role =
    And what do you do then, almost without choosing?

    Pick the one that comes closest. It probably helped you once.
    .fixer = I fix it
    .persuader = I push and persuade
    .appeaser = I smooth things over
    .critic = I judge
    .withdrawer = I pull back
    .explainer = I explain myself
    .side_taker = I take sides
role-clause =
    .fixer = step in and fix it
    .persuader = push harder
    .appeaser = smooth things over
    .critic = start judging
    .withdrawer = pull back
    .explainer = explain myself
    .side_taker = take sides

gain = What does that give you straight away, if only for a moment?
    .calm = Calm
    .useful = Feeling useful
    .no_quarrel = No arguments
    .control = Control
    .time = Time
gain-clause =
    .calm = some calm
    .useful = a sense of being useful
    .no_quarrel = peace between us
    .control = a grip on things
    .time = a little time

then = And what does the client do next? Pick one or two. It may well be the same as before.
    .decide = Asks me to decide
    .yes_but = Says “yes, but”
    .away = Stays away
    .attack = Attacks me
    .flood = Complains or floods me
    .comply = Agrees; nothing changes
then-clause =
    .decide = asks me to decide
    .yes_but = says “yes, but”
    .away = stays away
    .attack = attacks me
    .flood = overwhelms me
    .comply = goes along while nothing changes

circle_start = When the client { $client-clause }, I { $role-clause }.
circle_end = The more I do that, the more the client { $then-clause }.

circle =
    <b>Exercise a · The pattern between you</b>

    { circle_start } For a moment that gives me { $gain-clause }. { circle_end } And round it goes again.

    Is that it?
    .right = Yes, that’s it
    .almost = Almost
    .no = No, choose again

nuance = How would you put it? One line is plenty.
    .heading = The pattern, put my way

less =
    The two of you fit together like cogs. Turn yours a little differently and the pattern falters.

    { $role ->
        [fixer] <b>The fixer</b> often turns up when someone seems helpless. Do a little less: leave one task with the client, and count to five first.
        [persuader] <b>The persuader</b> often turns up when someone is in two minds. Do a little less: give a voice to the side that wants to stay put.
        [appeaser] <b>The appeaser</b> often turns up near anger or grief. Do a little less: let the feeling last one breath longer.
        [critic] <b>The critic</b> often turns up when someone evades, or an agreement is broken. Try: swap one check for one curious question.
        [withdrawer] <b>The withdrawer</b> often turns up after an attack, or when it all comes pouring out. Try: name one thing worth staying for.
        [explainer] <b>The explainer</b> often turns up when there’s blame. Try: say the criticism back before you answer it.
       *[side_taker] <b>The side-taker</b> often turns up when there’s a quarrel in the family, or with an agency. Try: ask what the person who isn’t there would say.
    }

    Does that suit you?
    .try = I’ll try this
    .own = I’ll do something else
    .unsure = I don’t know yet

own_move =
    What will you do a little differently next time? Half a sentence will do.
    .heading = My move

## Step 2

feelings =
    Now you. What does being with this client stir up in you? Pick one to three.

    There’s no wrong feeling here.
    .irritated = Irritated
    .powerless = Powerless
    .worried = Worried
    .guilty = Guilty
    .tired = Tired
    .unsure = Unsure
    .touched = Touched
    .afraid = Afraid
    .bored = Bored
    .distant = Distant
feelings-clause =
    .irritated = irritated
    .powerless = powerless
    .worried = worried
    .guilty = guilty
    .tired = tired
    .unsure = unsure
    .touched = touched
    .afraid = afraid
    .bored = bored
    .distant = distant

strength =
    You feel { $feelings-clause }. { $feelings-count ->
        [1] How strong is it, while you’re together?
       *[other] Take the one that stands out. How strong is it, while you’re together?
    }
    .low = hardly there
    .high = it fills the room

origin = Where does it come from, do you think? Pick what weighs most.
    .here = Mainly this client
    .others = Not just this client
    .own_life = My own life
    .team = Team or pressure
    .unknown = I don’t know

corner =
    { $origin ->
        [here] Then it might be telling you something about what goes on between you.
        [others] Then part of it might belong to your way of working.
        [own_life] Then something of your own might be joining in. That’s human.
        [team] Then you might be carrying more than this one client.
       *[unknown] That can stay unclear for now.
    }

    Now look from the corner of the room. Someone sits there who likes you both. What do they see?
    .best = Two doing their best
    .tired = Two tired people
    .guarded = Two on their guard
    .alone = Two who feel alone
    .pull = One pulls, one resists
    .own = Something else

corner_words =
    What is there to see from that corner? Half a sentence will do.
    .heading = From the corner

similar =
    You feel { $feelings-clause }. Might the client feel something like it?

    It’s only a guess. The client is the one who knows.
    .yes = Yes, could well be
    .maybe = Maybe
    .rather_not = Probably not

starter =
    <b>Exercise b · Felt, not said</b>

    There’s often something you notice and leave unsaid. Being honest with yourself is enough for now.

    Which beginning fits?
    .notice = I notice that I …
    .dare_not = I don’t dare say …
    .miss = I miss …
    .afraid = I am afraid that …
unspoken =
    Finish the line, if you like:

    <b>“{ $starter-label }”</b>

    It needn’t be neat. It needn’t be said out loud, either.
    .heading = Felt, not said

## Is it safe to share?

tension =
    In a moment you might share something of yourself. So first: does anything between you feel unsafe?

    Threats, violence, sexual tension, or fear on your side?
    .no = No
    .threat = Threats
    .violence = Violence
    .sexual = Sexual tension
    .fear = I am afraid
    .doubt = Not sure

checks =
    <b>Safe to share?</b>
    Suppose you share some of what you notice and feel. Tap what is true now.

    • It serves the client, not only me.
    • It is about how we work together, not about the client’s character.
    • I can say it calmly.
    • There is time to stay with the reaction.

    Fewer than four? Then there’s another road, and it’s no worse.
    .serves = It serves the client
    .contact = It’s about us
    .calm = I can say it calmly
    .time = There’s time afterwards

b_own_life =
    Your own life is loud in this one. That often happens in this work. It deserves a good place: with a colleague, not with the client.

    You’ll turn it into a question shortly. With the client there’s a smaller step: ask, without sharing yet.
    .continue = To my question

b_not_yet =
    { $checks-count ->
        [0] None of the four holds just now. Then sharing can wait.
       *[other] Not all four yet. Then sharing can wait.
    } Take your feeling to a colleague first. It can be messy there.

    With the client there’s a smaller step: ask, without sharing yet.
    .continue = To my question

b_about = What would you like to look at with a colleague?
    .feeling = What it stirs up in me
    .share = My own part
    .whether = Whether and how I say it
    .limit = Where my limit is
b_about-clause =
    .feeling = What does that say about me, and about the two of us?
    .share = How can I do it differently without losing the connection?
    .whether = How much of this can I say, and what is better kept to myself?
    .limit = Where is my limit, and how do I set it calmly?

b_want = What would help you most there?
    .listen = Someone who listens
    .questions = Questions, no advice
    .mirror = Hearing what stands out
    .practise = Practising it
b_want-clause =
    .listen = someone who just listens at first
    .questions = open questions, and no advice yet
    .mirror = hearing what stands out about me
    .practise = practising it together once

b_question = I keep getting stuck with one client. I { $role-clause }, and I feel { $feelings-clause }. What would help me now: { $b_want-clause }. { $b_about-clause }

b_where =
    <b>Your question</b>
    { b_question }

    Nothing in it points to the client. Where will you take it?
    .intervision = Peer supervision
    .supervision = Supervision
    .colleague = A colleague
    .guidance = A mentor
b_where-clause =
    .intervision = peer supervision
    .supervision = supervision
    .colleague = a colleague
    .guidance = a mentor

## Step 3

route_a =
    All four. Then you can let something of yourself show: a little, and calmly.

    The client goes first. After that you find your own words.

ask_first =
    Begin with how it is for the client. Which question will you ask first?

    • Here: “What’s it like for you to be here?”
    • Not helping: “What isn’t helping you in how we work?”
    • Between us: “What do you notice between us?”

    Then just listen. Explaining can wait.
    .here = Here
    .not_help = Not helping
    .notice = Between us
ask_first-clause =
    .here = What’s it like for you to be here?
    .not_help = What isn’t helping you in how we work?
    .notice = What do you notice between us?

ready = And then something of your own. How ready are you to say it?
    .low = not at all
    .high = I could do it today

ready_low =
    A low number is an answer, too. You don’t have to say anything.

    You can put it into words just for yourself. Or take it to a colleague first. Which suits you?
    .build = Just for myself
    .colleague = A colleague first

ready_more = You picked { $ready }. What would move it up one point?
    .practise = Saying it out loud
    .shorter = Shorter words
    .moment = A quiet moment
    .colleague = A colleague’s ear
    .enough = It’s fine as it is

say = Exercise c · Say it

say-permission =
    First, ask whether it’s all right.

    • Us: “Can I say something about how we’re getting on?”
    • Honest: “Can I be honest for a moment?”
    • Hard: “Can I say something I find hard to say?”

    Or ask it your own way.
    .between_us = Us
    .honest = Honest
    .hard = Hard
    .heading = Is it all right?
say-permission-clause =
    .between_us = Can I say something about how we’re getting on
    .honest = Can I be honest for a moment
    .hard = Can I say something I find hard to say
    .own = { $words }

say-fact =
    What happens, without judgement? Something both of you could see.

    Choose, or finish it yourself: <b>“Here’s what I notice: …”</b>
    .same_point = We often get stuck
    .past_each_other = We talk past each other
    .careful = We’ve both grown careful
    .seldom = We rarely meet
    .heading = Here’s what I notice
say-fact-clause =
    .same_point = I notice that we often get stuck
    .past_each_other = I notice that we talk past each other
    .careful = I notice that we’ve both grown careful
    .seldom = I notice that we don’t see much of each other
    .own = Here’s what I notice: { $words }

say-feeling =
    And what do you feel then? A moment ago you picked: { $feelings-clause }.

    Choose a word you could say out loud, or finish it yourself: <b>“What I feel then: …”</b>
    .chosen = What I picked before
    .powerless = Powerless
    .unsure = Unsure
    .worried = Worried
    .heading = What I feel then
say-feeling-clause =
    .chosen = the way I said
    .powerless = then I feel powerless
    .unsure = then I feel unsure
    .worried = then I feel worried
    .own = what I feel then: { $words }

say-share =
    And your own part in it? In step 1 it was: “{ $role-label }”.

    Choose, or finish it yourself: <b>“What I do then: …”</b>
    .mine = What I chose in step 1
    .talk = I talk too much
    .hold_back = I hold back
    .rush = I go too fast
    .heading = What I do then
say-share-clause =
    .mine = I do what I often do
    .talk = I talk too much
    .hold_back = I hold back
    .rush = I go too fast
    .own = what I do then: { $words }

say-wish =
    What would you like, for the two of you?

    Choose, or finish it yourself: <b>“What I’d like: …”</b>
    .look = Look at it together
    .listen = Listen better
    .differently = Try another way
    .need = Know what you need
    .heading = What I’d like
say-wish-clause =
    .look = I’d like to look at this together
    .listen = I’d like to listen to you better
    .differently = I’d like to try another way with you
    .need = I’d like to know what you need
    .own = What I’d like: { $words }

say-question =
    Hand it back, with an open question. Choose one, or ask it your own way.
    .for_you = How is this for you?
    .recognise = Do you recognise this?
    .see = How do you see it?
    .help = What would help you?
    .heading = My question
say-question-clause =
    .for_you = how is this for you
    .recognise = do you recognise this
    .see = how do you see it
    .help = what would help you
    .own = { $words }

# A piece of sentence that comes from an earlier answer stands here; the others come from the list.
my_feeling = { $say-feeling ->
        [chosen] then I feel { $feelings-clause }
        [powerless] { $say-feeling-clause }
        [unsure] { $say-feeling-clause }
        [worried] { $say-feeling-clause }
       *[own] { $say-feeling-clause }
    }
my_share = { $say-share ->
        [mine] I { $role-clause }
        [talk] { $say-share-clause }
        [hold_back] { $say-share-clause }
        [rush] { $say-share-clause }
       *[own] { $say-share-clause }
    }
my_sentence = { $say-permission-clause }? { $say-fact-clause }; { my_feeling }, and { my_share }. { $say-wish-clause }, and I’m curious: { $say-question-clause }?

sentence =
    <b>Your words</b>
    { my_sentence }

    { $ready_more ->
        [practise] Say it once now, under your breath. How does it sound?
        [shorter] Too long? Saying one part of it is saying something. Is the heart of it right?
        [moment] Picture a quiet moment in the conversation. Does it sound right there?
        [colleague] Imagine a colleague hearing this. Does it sound like you?
        [enough] Does it sound like you?
       *[none] Does it sound like you?
    }
    .fits = Yes, that’s me
    .again = Build it again

reaction = Suppose you say it. How is the client likely to react?
    .relief = Relief
    .silence = Silence
    .anger = Anger
    .laugh = Laughs it off

coaching =
    { $reaction ->
        [relief]
            <b>Relief</b> gives room to breathe, and an urge to move on. Let the solution wait a little. Ask: “What got lighter just now?”
        [silence]
            <b>Silence</b> is often thinking, or feeling. Count slowly to ten. Then: “Take your time. It doesn’t have to be now.”
        [anger]
            <b>Anger</b> often says: this matters. Explaining can wait. Say: “I can hear this gets to you. Tell me more.”
       *[laugh]
            <b>Laughing</b> makes a tense thing smaller. Laugh along for a moment, if you like. Then, gently: “I’m still curious, though.”
    }

    If it goes another way, follow the client, not this card.

## Step 4

protects =
    A pattern often stays because it protects someone. What might it protect the client from?

    A guess is enough.
    .shame = Shame
    .rejection = Rejection
    .loss = Loss
    .control = Losing control
    .unknown = I don’t know
    .ask = I will ask

wants =
    { $protects ->
        [shame] Then it might be keeping shame at a distance. That’s quite a job.
        [rejection] Then it might feel safer to leave than to be sent away.
        [loss] Then it might be holding on to something that’s gone.
        [control] Then it might be a handrail where little else is certain.
        [unknown] That can stay open.
       *[ask] The client is the one who knows.
    }

    Does the client want this to change?
    .yes = Yes
    .half = Partly
    .no = No
    .not_asked = Not asked yet

sign =
    { $wants ->
        [yes] Then you’re both pulling the same way.
        [half] Half a wish is still a wish. Your experiment becomes a question.
        [no] Then there’s probably a good reason to stay put. Your experiment becomes a question.
       *[not_asked] Then asking is the first step. That becomes your experiment.
    }

    A pattern announces itself. Which early sign could you both notice?
    .quiet = It goes quiet
    .fast = We talk faster
    .loud = A voice gets louder
    .look_away = Someone looks away
    .same_words = The same line comes back
    .own = Something else
sign-clause =
    .quiet = it goes quiet
    .fast = we start talking faster
    .loud = a voice gets louder
    .look_away = someone looks away
    .same_words = the same line comes back
    .own = I notice our sign

sign_words =
    What is the sign with the two of you? A few words will do.
    .heading = Our sign

i_say =
    Agree together what you’ll each say when you notice it. You first. Which one can you hear yourself saying?
    .here_again = “Here it is again.”
    .pause = “Shall we pause?”
    .me_again = “I’m doing it again.”
    .what_now = “What’s happening now?”
i_say-clause =
    .here_again = “Here it is again.”
    .pause = “Shall we pause?”
    .me_again = “I’m doing it again.”
    .what_now = “What’s happening now?”

client_says = And the client? This is only a first idea; the client chooses.
    .stop = “Hang on”
    .too_fast = “This is too fast”
    .gesture = A gesture
    .own_word = A word of their own
    .ask = I will ask
client_says-clause =
    .stop = The client could say: “Hang on.”
    .too_fast = The client could say: “This is too fast.”
    .gesture = The client could make a gesture.
    .own_word = The client could pick a word for it.
    .ask = I have yet to ask what the client would say.

client_move = Which other small move would the client choose, do you think?
    .say_no = Saying no
    .say_how = Saying how things are
    .one_thing = Doing one thing
    .pause = Asking for a pause
    .ask = I will ask
client_move-clause =
    .say_no = The client might then say no.
    .say_how = The client might then say how things are.
    .one_thing = The client might then do one thing.
    .pause = The client might then ask for a pause.
    .ask = The next small move is the client’s to choose.

wish_question =
    Which question fits here?

    • Keep: “What would you like to keep as it is?”
    • Different: “What could be different, even a little?”
    • Worth it: “What would make it worthwhile for you?”
    .keep = Keep
    .different = Different
    .worth = Worth it
wish_question-clause =
    .keep = “What would you like to keep as it is?”
    .different = “What could be different, even a little?”
    .worth = “What would make it worthwhile for you?”

# After “I will”: my half, where the client wants change too.
own_half =
    { $own_move ->
        [answered] make my own move
        [skipped] do one small thing differently
       *[none] { $less ->
            [try] { $role ->
                [fixer] leave one task with the client
                [persuader] give a voice to what wants to stay
                [appeaser] let the feeling last one breath longer
                [critic] ask one curious question
                [withdrawer] name one thing worth staying for
                [explainer] say the criticism back first
               *[side_taker] ask about whoever isn’t there
            }
            [own] do one small thing differently
           *[unsure] wait one breath and see what happens
        }
    }

# After “I will”, before “and ask”: what I leave for a moment.
less_then =
    { $own_move ->
        [answered] make my own move
        [skipped] do one small thing differently
       *[none] { $less ->
            [try] { $role ->
                [fixer] leave the fixing for a moment
                [persuader] stop pushing for a moment
                [appeaser] stop soothing for a moment
                [critic] put the judging aside for a moment
                [withdrawer] stay with it
                [explainer] put the explaining aside for a moment
               *[side_taker] take no one’s side for a moment
            }
            [own] do one small thing differently
           *[unsure] wait one breath
        }
    }

plan = { $wish_question ->
        [keep] { plan_to_ask }
        [different] { plan_to_ask }
        [worth] { plan_to_ask }
       *[none] If { $sign-clause }, then I will say: { $i_say-clause } And I will { own_half }.
    }
plan_to_ask = If { $sign-clause }, then I will { less_then } and ask: { $wish_question-clause }

experiment =
    <b>Your experiment</b>
    { plan }{ both_halves }

    How small will you make it?
    .as_is = Small enough as it is
    .once = Just once
    .five_minutes = First five minutes
    .notice = Only notice
experiment-clause =
    .as_is = No more than that.
    .once = Once is enough.
    .five_minutes = Only in the first five minutes.
    .notice = Just noticing is enough.

## Route C

c_first =
    { $tension ->
        [no] Then safety first.
        [threat] A threat isn’t something to carry alone. Safety first.
        [violence] Violence isn’t something to carry alone. Safety first.
        [sexual] Sexual tension isn’t something to carry alone. Safety first.
        [fear] Fear is a signal. Safety first.
       *[doubt] A doubt counts here. Safety first.
    }

    For now, don’t share any of this with the client. Talk it over with your manager, and don’t go in alone next time.
    .go_on = Go on
    .numbers = Show the numbers

c_exit = Suppose it feels unsafe again. What will you do?
    .close = I end it calmly
    .leave = I leave the room
    .fetch = I fetch a colleague
    .together = I don’t go on alone
c_exit-clause =
    .close = end the conversation calmly
    .leave = leave the room
    .fetch = fetch a colleague
    .together = not go on alone

c_who = Who will you bring in first?
    .manager = My manager
    .on_call = Whoever is on duty
    .adviser = Confidential adviser
c_who-clause =
    .manager = I’ll talk to my manager
    .on_call = I’ll talk to whoever is on duty, and then to my manager
    .adviser = I’ll talk to the confidential adviser, and then to my manager

line_for_help = I’d like to talk to you about safety with one of my clients. { $tension ->
        [no] Something is going on.
        [threat] There is a threat.
        [violence] There is violence.
        [sexual] There is sexual tension.
        [fear] I am afraid.
       *[doubt] I’m not sure that it’s safe.
    } I don’t want to carry on with this alone. When could we talk?

c_when =
    You could say this, or send it:

    <b>{ line_for_help }</b>

    When will you do that?
    .now = Now
    .today = Today
    .before_next = Before we meet again
    .told = They already know
c_when-clause =
    .now = right now
    .today = today
    .before_next = before I see the client again
    .told = they already know, and I will ask what happens next

## To finish

our_pattern =
    <b>Our pattern</b>
    { circle_start } { circle_end }
felt = I feel { $feelings-clause }.
client_too = { $similar ->
        [yes] {" "}The client might, too.
        [maybe] {" "}The client might, too.
        [rather_not] {""}
       *[none] {""}
    }
unsaid = { $unspoken ->
        [answered] {"\u000A"}{ $starter-label } { $unspoken-words }
        [skipped] {""}
       *[none] {""}
    }
my_line = {" "}I will say: “{ line_for_help }”
my_experiment =
    <b>My experiment</b>
    { plan }{ $experiment ->
        [as_is] {""}
        [once] { size }
        [five_minutes] { size }
        [notice] { size }
       *[none] {""}
    }{ $sign_words ->
        [answered] {"\u000A"}Our sign: { $sign_words-words }
        [skipped] {""}
       *[none] {""}
    }{ my_move }
both_halves = { $client_says ->
        [stop] { client_half }
        [too_fast] { client_half }
        [gesture] { client_half }
        [own_word] { client_half }
        [ask] { client_half }
       *[none] {""}
    }
client_half = {" "}{ $client_says-clause } { $client_move-clause }
size = {" "}{ $experiment-clause }
my_move = { $own_move ->
        [answered] {"\u000A"}My move: { $own_move-words }
        [skipped] {""}
       *[none] {""}
    }

a_question = I keep getting stuck with one client. I { $role-clause }, and I feel { $feelings-clause }. I want to say so, and try another way together. What do you hear in this about me, and what would you ask me?

reflection_a =
    { our_pattern }

    <b>My words</b>
    First: “{ $ask_first-clause }”
    Then: “{ my_sentence }”

    { my_experiment }

reflection_b =
    { our_pattern }
    { felt }{ client_too }{ unsaid }

    <b>My question for { $b_where-clause }</b>
    { $b_about-clause } What would help me now: { $b_want-clause }.
    I will ask the client: “{ $ask_first-clause }”

    { my_experiment }

reflection_c =
    { our_pattern }
    { felt }{ unsaid }

    <b>Safety first</b>
    { $c_who-clause }: { $c_when-clause }.{ $c_when ->
        [now] { my_line }
        [today] { my_line }
        [before_next] { my_line }
        [told] {""}
       *[none] {""}
    }

    <b>My plan</b>
    If it feels unsafe again, then I will { $c_exit-clause }. I won’t share it with the client now.{ my_move }
