title = Mending things between you
about = When something hurts between you and a client: a first sentence, and a moment.
need = We’ve hit a rough patch
find = hurt, rough, strain, strained, repair, mend, rupture, clash, row, reproach, angry, sorry, apology, trust, tension, distance, friction
step-1 = See the sign
step-2 = My side of it
step-3 = Where the strain is
step-4 = The first sentence

## Opening

opening =
    Now and then something hurts between you and a client. They draw back, or they lash out. It happens wherever people matter to each other.

    In { $steps } steps you make one sentence to begin with, and you pick a moment for it.

    It takes about { $minutes } minutes, nearly all taps.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    Repairing the relationship where needed comes from a student’s summary of a book on helping conversations. It also says that the relationship accounts for 22 to 30 per cent of what helps. Such figures overlap, so they can’t be added up.

    From research, with caution: a rupture is repaired by noticing it, exploring the painful feelings, and not defending yourself.

    The steps, the sentences and the routes were worked out for this bot.
    .continue = Take me to the start

gate = One thing first. Are there threats or violence with this client, or is anyone in danger right now?
    .no = No
    .doubt = Not sure
    .yes = Yes

weigh =
    A doubt counts here. Mending can wait until it feels safe.

    What fits now?
    .talk_first = Talk to someone first
    .safe = It’s safe enough

contact =
    Think of one client with whom things feel strained. Go back to the moment you noticed: a silence, a look, a tone of voice.

    Don’t type a name. I don’t need to know who it is.
    .continue = I have it in mind

## Step 1

kind = What did you notice most?
    .withdraws = The client drew back
    .attacks = The client lashed out
    .only_me = Only I feel something

sign_back = What gave it away?
    .quiet = It got quieter
    .seldom = Cancelling, no-shows
    .agrees = A quick yes to it all
    .topic = A change of subject
sign_back-clause =
    .quiet = it got quieter between us
    .seldom = we’ve been seeing less of each other
    .agrees = you said yes rather quickly
    .topic = we were suddenly talking about something else

sign_attack = What did it sound like?
    .reproach = Like a reproach
    .doubts = Like doubt about me
    .sneer = Like a dig
    .fierce = Fierce and loud
    .threat = It felt threatening
sign_attack-clause =
    .reproach = something was bothering you
    .doubts = you weren’t sure this helps
    .sneer = something was left hanging between us
    .fierce = it got heated between us
    .threat = it got threatening

sign_me = The client let nothing show, and still you notice something. What has changed in you?
    .careful = I’m careful
    .tense = I dread the next time
    .flat = It feels flat
    .unsaid = I hold something back
sign_me-clause =
    .careful = I’ve become careful around you
    .tense = I was tense when we talked
    .flat = it went a little flat between us
    .unsaid = I was keeping something to myself

my_sign = { $kind ->
        [withdraws] { $sign_back-clause }
        [attacks] { $sign_attack-clause }
        [only_me] { $sign_me-clause }
       *[none] there’s something between us
    }

## Step 2

feelings =
    What did that do to you? Pick one or two.

    There’s no wrong feeling here.
    .touched = Touched
    .irritated = Irritated
    .startled = Startled
    .powerless = Powerless
    .guilty = Guilty
    .unsure = Unsure
    .sad = Sad
    .afraid = Afraid
feelings-clause =
    .touched = touched
    .irritated = irritated
    .startled = startled
    .powerless = powerless
    .guilty = guilty
    .unsure = unsure
    .sad = sad
    .afraid = afraid

afraid = You picked “afraid”. Is it nerves, or does it feel unsafe?
    .tense = Nerves
    .unsafe = Unsafe

impulse = And what did you want to do, right there and then?
    .explain = Explain myself
    .please = Work even harder
    .pull_back = Draw back
    .counter = Hit back with words
    .pass = Act as if all is well
impulse-clause =
    .explain = leave my explaining for later
    .please = solve nothing yet
    .pull_back = not look away
    .counter = keep my comeback to myself
    .pass = not gloss over it

part =
    { $impulse ->
        [explain] Explaining is an ordinary reflex. There’s time for it later.
        [please] Working harder is an ordinary reflex. You can wait a moment, too.
        [pull_back] Drawing back is an ordinary reflex. It gives you some breathing space.
        [counter] Hitting back is an ordinary reflex. Nobody likes being on the receiving end.
       *[pass] Carrying on as if all is well is an ordinary reflex. It keeps the peace for a bit.
    }

    What might your part in it be? Small things count, and you needn’t see all of it.
    .fast = I went too fast
    .missed = I missed something
    .advice = I gave too much advice
    .undone = I didn’t keep my word
    .limit = I set a limit
    .unknown = I can’t see it yet
part-clause =
    .fast = I think I went too fast
    .missed = I think I missed something
    .advice = I think I gave too much advice
    .undone = I’m sorry I didn’t do what I said I would
    .limit = my limit may have come across as hard
    .unknown = I can’t quite see yet what I did

## Step 3

chafes =
    { $part ->
        [fast] Going too fast is often well meant.
        [missed] Anyone who listens misses something.
        [advice] Advice often comes from care.
        [undone] You can simply say so. Short is enough.
        [limit] A limit can stay where it is. You can still talk about how it landed.
       *[unknown] Then that is the very thing to ask.
    }

    Where do you think the strain is, mostly?

    • Bond: how the two of you get on.
    • Goal: what you’re working towards.
    • Approach: how you go about it.
    .bond = Bond
    .goal = Goal
    .approach = Approach
    .unsure = I don’t know
chafes-clause =
    .bond = the bond
    .goal = the goal
    .approach = the approach
    .unsure = something I don’t know yet

bond = What might the client have missed from you?
    .seen = Being seen
    .trust = Trust
    .beside = Someone at their side
    .calm = Calm
bond-clause =
    .seen = What didn’t I see?
    .trust = What would you need, to trust me with things?
    .beside = How can I be more at your side?
    .calm = What would make it calmer for you here?

goal = What might not fit about the goal?
    .mine = It’s more mine
    .big = It’s too big
    .moved = Other things matter now
    .vague = It’s vague
goal-clause =
    .mine = What would you yourself want most?
    .big = What would be a smaller step for you?
    .moved = What matters most to you now?
    .vague = How would you know that this helps?

approach = What might not fit about the approach?
    .pace = The pace
    .tasks = What I ask
    .form = Where or how we meet
    .say = Who gets to decide
approach-clause =
    .pace = What pace would suit you?
    .tasks = What doesn’t suit you in what I ask?
    .form = Where and how do you like to talk?
    .say = What would you like to decide?

my_follow = { $chafes ->
        [bond] { $bond-clause }
        [goal] { $goal-clause }
        [approach] { $approach-clause }
        [unsure] What can I do differently from now on?
       *[none] What can I do differently from now on?
    }

guess =
    And the client? What might they have felt?

    It’s only a guess. You can ask later on.
    .hurt = Hurt
    .angry = Anger
    .let_down = Let down
    .alone = Alone with it
    .uneasy = Awkwardness
    .unknown = I have no idea
guess-clause =
    .hurt = it hurt
    .angry = you were angry
    .let_down = you felt let down
    .alone = you felt alone with it
    .uneasy = it was awkward
    .unknown = it got to you

## Step 4

start =
    Now the first sentence. How will you begin?

    • Ask: “Can I say something about the two of us?”
    • Go back: “I’d like to go back to last time.”
    • Hard: “I’d like to say something I find hard.”
    .may = Ask
    .back = Go back
    .hard = Hard
start-clause =
    .may = Can I say something about the two of us?
    .back = I’d like to go back to last time.
    .hard = I’d like to say something I find hard.

invite =
    And how do you hand it back?

    • Open: “How was that for you?”
    • My guess: “I imagine { $guess-clause }. Is that right?”
    • Missed: “{ missed_what }”
    • Need: “What do you need from me now?”
    .for_you = Open
    .guess = My guess
    .missed = Missed
    .need = Need
my_invite = { $invite ->
        [for_you] How was that for you?
        [guess] I imagine { $guess-clause }. Is that right?
        [missed] { missed_what }
        [need] What do you need from me now?
       *[none] How was that for you?
    }

missed_what = { $part ->
        [missed] Will you help me see what?
        [fast] What have I missed?
        [advice] What have I missed?
        [undone] What have I missed?
        [limit] What have I missed?
        [unknown] What have I missed?
       *[none] What have I missed?
    }

made_line = { $start-clause } I noticed that { my_sign }, and { $part-clause }. { my_invite }

line =
    <b>Your first sentence</b>
    “{ made_line }”

    Say it once, under your breath. Does it sound like you?
    .fits = Yes, I could say that
    .own = In my own words
    .again = Choose again

line_words =
    How would you put it? Short is fine.

    As a reminder: “{ made_line }”
    .heading = My first sentence

my_line = { $line_words ->
        [answered] { $line_words-words }
        [skipped] { made_line }
       *[none] { made_line }
    }

ready =
    You say it, and then you listen. Even when it stings.

    Could you do that now?
    .yes = Yes
    .breath = After one breath
    .not_yet = Not just yet

reaction = Suppose you say it. What is likely to come back?
    .nothing = “It’s nothing”
    .angry = Anger
    .quiet = Silence
    .tears = Tears
    .relief = Relief
reaction-clause =
    .nothing = the client says it’s nothing
    .angry = the client gets angry
    .quiet = it goes quiet
    .tears = there are tears
    .relief = the client is relieved

anchor =
    { $reaction ->
        [nothing] “It’s nothing” can mean: not yet. Don’t press. You have opened the door.
        [angry] Anger can be a kind of trust, too: it can be said here. You needn’t be right just now. If it feels threatening, bring the conversation to a close.
        [quiet] In silence, people often think or feel. Give it a count of ten.
        [tears] Tears don’t have to stop. Stay, and don’t rush to console.
       *[relief] Relief gives room to breathe. Solving can wait a little.
    }

    What will steady you then?
    .breath = Breathing out once
    .name = Saying what I notice
    .more = Asking to hear more
    .stay = Staying put, calmly
anchor-clause =
    .breath = breathe out once
    .name = say what I notice
    .more = ask to hear more
    .stay = stay calmly with it

plan = If { $reaction-clause }, then I will { $anchor-clause } and { $impulse-clause }.

moment =
    <b>Your experiment</b>
    { plan }

    And when will you say your first sentence?
    .begin = At the start next time
    .call = A short call first
    .today = Today
    .calm = At a quiet moment
moment-clause =
    .begin = At the start of our next conversation.
    .call = In a short call beforehand.
    .today = Today.
    .calm = At a quiet moment in our next conversation.

## A colleague first

first_need =
    Not just yet, then. That’s honest, to the client as well.

    What do you need from a colleague first?
    .feeling = To share my feeling
    .part = To look at my part
    .practise = To practise saying it
    .fair = To hear what’s fair
first_need-clause =
    .feeling = What is it here that gets to me?
    .part = What might my part in it be?
    .practise = How do I say it without defending myself?
    .fair = What can I fairly ask of myself here?

first_who = Who will you take it to?
    .intervision = Peer supervision
    .supervision = Supervision
    .colleague = A colleague
    .manager = My manager
first_who-clause =
    .intervision = peer supervision
    .supervision = supervision
    .colleague = a colleague
    .manager = my manager

first_when = When will you do that?
    .today = Today
    .before_next = Before we meet again
    .meeting = Our next team meeting
first_when-clause =
    .today = Today.
    .before_next = Before I meet the client again.
    .meeting = At our next team meeting.

bridge =
    What if you meet before that? A short line can bridge the gap.

    • Coming back: “I’m still thinking about our conversation. I’ll come back to it.”
    • Seen: “I saw that it got to you. I’ll come back to it.”
    • Time: “I want to do this well, so I’m taking a little time for it.”
    .return = Coming back
    .saw = Seen
    .time = Time
bridge-clause =
    .return = I’m still thinking about our conversation. I’ll come back to it.
    .saw = I saw that it got to you. I’ll come back to it.
    .time = I want to do this well, so I’m taking a little time for it.

## Safety first

who =
    Leave the mending for now. Talk this over with your manager first, and don’t go in alone next time.

    Who will you bring in first?
    .manager = My manager
    .on_call = Whoever is on duty
    .adviser = Confidential adviser
who-clause =
    .manager = I will talk to my manager
    .on_call = I will talk to whoever is on duty, and then to my manager
    .adviser = I will talk to the confidential adviser, and then to my manager

line_for_help = I’d like to talk to you about safety with one of my clients. I don’t want to carry on with this alone. When could we talk?

when =
    You could say this, or send it:

    <b>{ line_for_help }</b>

    When will you do that?
    .now = Now
    .today = Today
    .before_next = Before we meet again
    .told = They already know
when-clause =
    .now = right now
    .today = today
    .before_next = before I see the client again
    .told = they already know, and I will ask what happens next

## To finish

hurts = { $chafes ->
        [bond] The strain may be mostly in { $chafes-clause }.
        [goal] The strain may be mostly around { $chafes-clause }.
        [approach] The strain may be mostly in { $chafes-clause }.
        [unsure] I don’t know yet where the strain is.
       *[none] I don’t know yet where the strain is.
    }
limit_stays = { $part ->
        [limit] {" "}My limit stays where it is.
        [fast] {""}
        [missed] {""}
        [advice] {""}
        [undone] {""}
        [unknown] {""}
       *[none] {""}
    }
later_line = { $line_words ->
        [answered] { $line_words-words }
        [skipped] “{ made_line }”
       *[none] “{ made_line }”
    }

end_say =
    <b>My first sentence</b>
    { later_line }
    After that, if there’s room: “{ my_follow }”

    <b>When</b>
    { $moment-clause }

    <b>My experiment</b>
    { plan }

    <b>What lies beneath</b>
    I feel { $feelings-clause }. { hurts }{ limit_stays }

question_say = Things are strained with one of my clients, and I feel { $feelings-clause }. My first reflex: { reflex }. { my_part } I want to raise it with the client. How do I listen without defending myself?
reflex = { $impulse ->
        [explain] explaining myself
        [please] working harder
        [pull_back] drawing back
        [counter] hitting back
        [pass] acting as if all is well
       *[none] defending myself
    }
my_part = { $part ->
        [fast] Perhaps I went too fast.
        [missed] Perhaps I missed something.
        [advice] Perhaps I gave too much advice.
        [undone] I didn’t do what I said I would.
        [limit] I set a limit, and it stays.
        [unknown] I can’t see my own part yet.
       *[none] I can’t see my own part yet.
    }

end_first =
    <b>My question for { $first_who-clause }</b>
    { $first_need-clause }

    <b>When</b>
    { $first_when-clause }

    <b>My experiment</b>
    If it gets strained again in the meantime, then I will say: “{ $bridge-clause }”

    <b>For later</b>
    { later_line }

    <b>What lies beneath</b>
    I feel { $feelings-clause }. { hurts }{ limit_stays }
bridge_line = { $bridge-clause }
question_first = Things are strained with one of my clients, and I feel { $feelings-clause }. My first reflex: { reflex }. { my_part } I’m not raising it with the client yet. { $first_need-clause }

end_safety =
    <b>Safety first</b>
    { $who-clause }: { $when-clause }.

    <b>What I say</b>
    “{ line_for_help }”

    <b>My plan</b>
    If it feels threatening again, then I will end the conversation calmly and leave. Mending can come later, once it’s safe.
