title = Where do I begin?
about = Accept, listen, talk, help: find the layer to begin with.
need = Where do I begin?
find = begin, start, layers, accept, acceptance, listen, listening, talk, help, request
step-1 = Four layers
step-2 = What is in the way
step-3 = One thing to do

## Opening

opening =
    Helping rests on three other layers. Often without words, a client asks: accept me, listen to me, talk with me, help me. In that order.

    In { $steps } steps you find the layer to begin with today. You’ll leave with one small thing to do. It takes about { $minutes } minutes.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The four layers and their order come from a student’s summary of a book on helping conversations.

    The idea: without acceptance, listening doesn’t get far. Without listening, talk and help don’t land. And the first three already help.

    The numbers, the line drawn at six and the small steps are this bot’s own elaboration. It isn’t a test.
    .continue = Take me to the start

contact =
    Think of one client, and of the last time you talked.

    Don’t type a name. I don’t need to know who it is.
    .continue = I have someone in mind

## Step 1

accept =
    <b>Accept me</b>

    How well can you accept this client just now? The person, not everything that happens.
    .low = I can’t
    .high = completely

listen =
    <b>Listen to me</b>

    How much do you hear of what the client is trying to tell you?
    .low = hardly anything
    .high = nearly all of it

talk =
    <b>Talk with me</b>

    How far are the two of you really talking with each other?
    .low = only one of us talks
    .high = we really talk

help =
    <b>Help me</b>

    How well does what you do match what the client is asking for?
    .low = not yet
    .high = exactly

## Accepting

heavy =
    For accepting you picked { $accept }. It’s all right to say so. Be gentle with yourself, too.

    You can look at what makes it so hard. Or take it to a colleague first. Which suits you?
    .go_on = I’ll look further
    .colleague = A colleague first

heavy_about = What would you like to look at with a colleague?
    .feeling = What it stirs up
    .limit = Where my limit is
    .someone_else = Am I the right person?
heavy_about-clause =
    .feeling = What does it touch in me, and what would help me look with fresh eyes?
    .limit = Where is my limit, and how can I set it calmly?
    .someone_else = Am I the right person here, and what would tell me that?

heavy_question = There’s one client I can hardly accept at the moment. I’d like to be honest about that, without judging the client or myself. { $heavy_about-clause }

heavy_ask = Could you spare a quarter of an hour this week? There’s one client I can hardly accept at the moment. I’d like to look at that with someone.

heavy_where =
    <b>Your question</b>
    { heavy_question }

    Where will you take it?
    .intervision = Peer supervision
    .supervision = Supervision
    .colleague = A colleague
heavy_where-clause =
    .intervision = peer supervision
    .supervision = supervision
    .colleague = a colleague

accept_hard =
    You begin with <b>accepting</b>. The other layers lean on it.

    What makes it hard just now? Pick what weighs most.
    .behaviour = What the client does
    .choices = Choices I don’t get
    .values = It jars with my values
    .slow = It’s going so slowly
    .tired = I’m tired
accept_hard-clause =
    .behaviour = I get annoyed at what the client does
    .choices = I don’t understand a choice
    .values = something jars with what matters to me
    .slow = I get impatient
    .tired = I notice that I’m tired

accept_can =
    { $accept_hard ->
        [behaviour] You needn’t approve of what someone does.
        [choices] You can stay close to someone without understanding every choice.
        [values] Your own values can stay where they are.
        [slow] This might be as fast as it can go for now.
       *[tired] Accepting takes strength, and some days there’s little left.
    } Accepting can be a small thing.

    What can you accept?
    .person = The person
    .feeling = The feeling beneath it
    .effort = How much effort it takes
    .reason = That there’s a reason
accept_can-clause =
    .person = the person
    .feeling = the feeling beneath it
    .effort = that it takes a great deal of effort
    .reason = that there is a reason for it

accept_act =
    { $accept_can ->
        [person] The person: that’s a place to begin.
        [feeling] The feeling beneath it: you can ask about that.
        [effort] The effort it takes: you can say that you see it.
        [reason] There is a reason, even if you don’t know it.
       *[none] Something small will do.
    }

    What could you do, then?
    .look_again = Breathe and look again
    .how_is_it = “How is this for you?”
    .understand = “Help me understand.”
    .look_up = Pen down, look up
accept_act-clause =
    .look_again = breathe out once and look again.
    .how_is_it = ask: “How is this for you?”
    .understand = say: “Help me understand how this is.”
    .look_up = put my pen down and look up.

plan_accept = If { $accept_hard-clause }, then I will { $accept_act-clause }

## Listening

listen_hard =
    Accepting is going well enough. You begin with <b>listening</b>.

    What do you do when listening falters?
    .answer = I have an answer ready
    .steer = I steer with questions
    .judge = I form an opinion
    .drift = I drift off
    .typing = I’m busy typing
listen_hard-clause =
    .answer = I have an answer ready
    .steer = I start steering with my questions
    .judge = I start forming an opinion
    .drift = I drift off
    .typing = I’m mostly typing

listen_missing =
    { $listen_hard ->
        [answer] A quick answer often comes from care. Sometimes the question isn’t finished yet.
        [steer] Steering gets you somewhere, though maybe not where the client is heading.
        [judge] Having an opinion is human. It just gets in the way of listening.
        [drift] Drifting off may be telling you something, about you or about the conversation.
       *[typing] What you write down counts, too. It does take your eyes away for a while.
    }

    What might you not have heard yet?
    .feeling = The feeling
    .wish = What the client wants
    .tried = What’s been tried
    .unsaid = What goes unsaid
listen_missing-clause =
    .feeling = the feeling
    .wish = what the client wants
    .tried = what’s already been tried
    .unsaid = what goes unsaid

listen_act =
    { $listen_missing ->
        [feeling] Perhaps there’s more to hear of the feeling.
        [wish] Perhaps there’s more to hear of what the client wants.
        [tried] Perhaps there’s more to hear about what’s already been tried.
       *[unsaid] Perhaps there’s something in what goes unsaid.
    }

    What would make room for it?
    .repeat = Say what I heard
    .wait = Count to three first
    .go_on = “Tell me more.”
    .check = Ask if I have it right
listen_act-clause =
    .repeat = first say in my own words what I heard.
    .wait = count to three before I speak.
    .go_on = say: “Tell me more.”
    .check = ask: “Have I understood you right?”

plan_listen = If { $listen_hard-clause }, then I will { $listen_act-clause }

## Talking

talk_hard =
    Accepting and listening are going well enough. You begin with <b>talking</b>.

    How is the talking at the moment?
    .one_way = I do most of it
    .nodding = I only nod
    .careful = We skirt round things
    .past = We talk past each other
    .rules = It’s mostly about rules
talk_hard-clause =
    .one_way = I notice I’m doing most of the talking
    .nodding = I’m only nodding
    .careful = we’re skirting round something
    .past = we’re talking past each other
    .rules = it’s mostly about rules

talk_about =
    { $talk_hard ->
        [one_way] Talking a lot often comes from wanting to do well.
        [nodding] Staying quiet leaves room. The client might still miss your voice.
        [careful] Being careful often protects something, for both of you.
        [past] Then each of you might be talking about something else.
       *[rules] Rules give you something to hold. They can also fill an hour.
    }

    What would you really like to talk about with this client?
    .going = How things really are
    .between_us = How we get on
    .matters = What matters to them
    .worry = My worry
talk_about-clause =
    .going = how things really are
    .between_us = how we’re getting on together
    .matters = what matters to the client
    .worry = my worry

talk_act =
    You’d like to talk about { $talk_about ->
        [going] how things really are
        [between_us] how the two of you are getting on
        [matters] what matters to the client
       *[worry] your worry
    }.

    What would open the door to that?
    .hand_back = Hand over the floor
    .ask_us = Ask what it’s like
    .say_mine = Say what I think
    .topic = Let the client choose
talk_act-clause =
    .hand_back = finish my sentence and ask: “How do you see it?”
    .ask_us = ask: “What’s it like, talking about this with me?”
    .say_mine = say calmly what I think, and ask what the client makes of it.
    .topic = ask: “What would you like to talk about?”

plan_talk = If { $talk_hard-clause }, then I will { $talk_act-clause }

## Helping

help_hard =
    The first three layers hold, and they already help. You begin with <b>helping</b>.

    What is going on there?
    .much = I do too much
    .little = Little is happening
    .unasked = It wasn’t asked for
    .plan = The plan doesn’t fit
    .rules = Rules are in the way
help_hard-clause =
    .much = I’m about to take something over
    .little = little is happening
    .unasked = I’m about to offer what no one asked for
    .plan = the plan doesn’t fit
    .rules = rules get in the way

help_whose =
    { $help_hard ->
        [much] Doing a lot brings relief for a moment. It can also take something away from the client.
        [little] There might be something happening that you can’t see yet.
        [unasked] Your offer may be a good one, and still too early.
        [plan] A plan that doesn’t fit says something about the plan.
       *[rules] Rules are often not yours to change. How you talk about them is.
    }

    Whose idea are you working on now?
    .client = The client’s
    .mine = Mine
    .ours = One we made together
    .other = Someone else’s
    .unknown = I don’t know
help_whose-clause =
    .client = We’re working on the client’s idea.
    .mine = We’re working on my idea.
    .ours = We’re working on an idea we made together.
    .other = We’re working on someone else’s idea.
    .unknown = I don’t know yet whose idea we’re working on.

help_act =
    { $help_whose ->
        [client] It’s the client’s idea. You can stay close to that.
        [mine] It’s your idea. The client might have one, too.
        [ours] You made it together, so you can change it together.
        [other] It’s someone else’s idea. The client could make their own version of it.
       *[unknown] You can ask whose it is.
    }

    What fits now?
    .ask = Ask what would help
    .together = One small thing together
    .leave = One task for the client
    .explain = Say what I know
help_act-clause =
    .ask = ask: “What would help you now?”
    .together = suggest one small thing to do together.
    .leave = leave one task with the client.
    .explain = ask whether I may share what I know.

plan_help = If { $help_hard-clause }, then I will { $help_act-clause }

## All four six or more

carries =
    All four at six or above. So there’s firm ground under the two of you.

    Which layer carries the most just now?
    .accept = Accepting
    .listen = Listening
    .talk = Talking
    .help = Helping
carries-clause =
    .accept = accepting
    .listen = listening
    .talk = talking
    .help = helping

notices =
    { $carries ->
        [accept] So above all, the client can simply be there.
        [listen] So above all, the client is heard.
        [talk] So above all, you are really talking.
       *[help] So above all, it’s what you do together.
    }

    How can you tell that it’s working?
    .says = The client says so
    .calm = It’s calmer
    .brings = The client brings more
    .unknown = I don’t know
notices-clause =
    .says = I can tell: the client says so.
    .calm = I can tell: our conversations are calmer.
    .brings = I can tell: the client brings in more.
    .unknown = I don’t know yet whether it’s working.

keep_act =
    { $notices ->
        [says] What the client tells you is worth holding on to.
        [calm] Calm sometimes says more than words.
        [brings] When people bring more, they often feel there’s room.
       *[unknown] Then there’s something left to ask.
    }

    What will you do to keep it going?
    .ask = Ask what helps
    .name = Name what goes well
    .again = Once more, on purpose
plan_keep = If I notice that it’s all going smoothly, then I will { $keep_act ->
        [ask] ask: “What helps you in how we talk?”
        [name] say what I think goes well between us, and ask how the client sees it.
       *[again] give my full attention to { $carries-clause } for a while.
    }

## To finish

numbers = Accepting { $accept } · listening { $listen } · talking { $talk } · helping { $help }

end_accept =
    <b>I begin with accepting</b>
    { numbers }

    What I can already accept: { $accept_can-clause }.

    <b>My experiment</b>
    { plan_accept }

    Once is enough.

end_listen =
    <b>I begin with listening</b>
    { numbers }

    What I might not have heard yet: { $listen_missing-clause }.

    <b>My experiment</b>
    { plan_listen }

    And then I’ll see what comes.

end_talk =
    <b>I begin with talking</b>
    { numbers }

    What I’d like to talk about: { $talk_about-clause }.

    <b>My experiment</b>
    { plan_talk }

    After that, the client has the floor.

end_help =
    <b>I begin with helping</b>
    { numbers }

    { $help_whose-clause }

    <b>My experiment</b>
    { plan_help }

    Accepting, listening and talking stay the ground beneath it.

end_keep =
    <b>What is already there</b>
    { numbers }

    What carries the most: { $carries-clause }. { $notices-clause }

    <b>My experiment</b>
    { plan_keep }

end_colleague =
    <b>A colleague first</b>
    { numbers }

    <b>My question for { $heavy_where-clause }</b>
    { heavy_question }

    <b>My experiment</b>
    If I see the client before I see my colleague, then I will listen calmly and leave the solving for later.

colleagues_accept = There’s one client I only half accept, especially when { $accept_hard-clause }. What I can accept: { $accept_can-clause }. How do you keep an open mind when someone takes a lot out of you?
colleagues_listen = With one client my listening falters, especially when { $listen_hard-clause }. What I might not have heard yet: { $listen_missing-clause }. What helps you to listen a little longer?
colleagues_talk = With one client the real conversation isn’t getting going, especially when { $talk_hard-clause }. I’d like to talk about { $talk_about-clause }. How would you open that up?
colleagues_help = With one client my help isn’t quite what’s asked for, especially when { $help_hard-clause }. { $help_whose-clause } How do you find out what someone is really asking for?
colleagues_keep = With one client something is going well. What carries the most: { $carries-clause }. { $notices-clause } What do you do to hold on to what works?
