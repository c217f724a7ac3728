title = Where did my attention go?
about = One of today’s conversations, and one minute of attention to move.
need = Where was my mind today?
find = attention, mind, today, factors, relationship, hope, method, technique, focus, research
step-1 = Today
step-2 = What counts
step-3 = One minute

## Opening

opening =
    In a conversation you can’t be everywhere at once. Where was your attention today?

    You look back on one conversation, see what one source says about it, and choose one minute to spend differently. It takes about { $minutes } minutes.
    .begin = Begin
    .source = Where is this from?

source =
    <b>Where this comes from</b>
    The five factors and their figures come from a student’s summary of a book on helping conversations. It calls them common factors: they play a part in every kind of help.

    The figures are ranges, and they overlap. They are about help in general, not about your client.

    The questions and the one minute are this bot’s own elaboration.
    .continue = Take me to the start

## Step 1

attention =
    Take one of today’s conversations. No need to type anything.

    Where did most of your attention go?
    .client = The client
    .relation = How we got on
    .myself = Myself
    .hope = Hope
    .method = The method

client =
    Your attention was on the client. What did you hear most?
    .hard = What is hard
    .works = What already works
    .people = Who else is around
    .wish = What the client wants
client-clause =
    .hard = what is hard
    .works = what already works
    .people = who else is around them
    .wish = what the client wants

relation =
    Your attention was on what goes on between you. What did you watch for?
    .safe = Whether it was safe
    .together = Whether we were a team
    .tension = A tension
    .distance = A distance
relation-clause =
    .safe = whether it was safe
    .together = whether we were heading the same way
    .tension = a tension between us
    .distance = a distance between us

myself =
    Part of your attention was on yourself. That’s human. What was asking for it?
    .doing_well = Was I doing it right?
    .feeling = What I felt
    .tired = How tired I was
    .next_line = What I’d say next
myself-clause =
    .doing_well = whether I was doing it right
    .feeling = what I felt
    .tired = how tired I was
    .next_line = what I was going to say next

hope =
    Your attention was on hope. Where was it in this conversation?
    .client = With the client
    .me = Mostly with me
    .small = In something small
    .far = It was far away
hope-clause =
    .client = the client’s
    .me = my own
    .small = it was in something small
    .far = it was far away

method =
    Your attention was on the method. What did it do in this conversation?
    .hold = It gave me support
    .shared = We used it together
    .form = A form to fill in
    .between = It got between us
method-clause =
    .hold = the support it gave me
    .shared = what we did with it together
    .form = the form there was to fill in
    .between = how it got between us

## Step 2

ranges =
    What counts? According to the source, this much of the outcome goes with:

    • The client and their life: 40 to 87%
    • The relationship: 22 to 30%
    • The helper: 9 to 20%
    • Hope and expectation, with placebo: 4 to 15%
    • Methods and techniques: 8 to 10%

    Mind you, these ranges overlap. Don’t add them up; they aren’t slices of one cake.

    What do you make of these figures?
    .surprise = They surprise me
    .known = I knew this
    .doubt = I have my doubts

## Step 3

move =
    { $ranges ->
        [surprise] A surprise can be left to sink in.
        [known] Knowing is one thing. In a full conversation, attention tends to go its own way.
       *[doubt] Doubt is welcome here: the ranges are wide.
    } None of the five is wrong.

    Suppose you move one minute. Where will it go?
    .client = The client
    .relation = How we get on
    .myself = Myself
    .hope = Hope
    .method = The method

stay =
    That’s where your attention was today. It may be just the right place.

    Would you like to go one minute deeper there, or somewhere else after all?
    .deeper = One minute deeper
    .other = Somewhere else

minute_client =
    One minute for <b>the client</b>: the story, the strengths, the people around them.

    What will you do with it?
    .story = Just listen
    .works = Ask what works
    .people = Ask who helps
minute_client-clause =
    .story = give the client one minute, in words or in silence.
    .works = ask: “What already works, even a little?”
    .people = ask: “Who is helping you with this?”

minute_relation =
    One minute for <b>how you get on</b>: a place without judgement, made by the two of you.

    What will you do with it?
    .how = Ask what it’s like
    .missed = Ask what I’m missing
    .pace = Ask about my pace
minute_relation-clause =
    .how = ask: “What’s it like, talking about this with me?”
    .missed = ask: “What am I not hearing yet?”
    .pace = ask: “Is my pace all right for you?”

minute_myself =
    One minute for <b>yourself</b>, right there in the conversation. When you are present, the client has someone to be with.

    What will you do with it?
    .breathe = Breathe, feel my feet
    .name = Name it silently
    .own_words = Use my own words
minute_myself-clause =
    .breathe = breathe out slowly and feel my feet.
    .name = silently name what I feel.
    .own_words = put it in my own words, without jargon.

minute_hope =
    One minute for <b>hope</b>: not painting a rosy picture, but seeing what is possible.

    What will you do with it?
    .better = Ask when it was better
    .seen = Name what I saw
    .wish = Ask what they hope for
minute_hope-clause =
    .better = ask: “When was it a little better?”
    .seen = name one thing I have seen going well.
    .wish = ask: “What are you hoping for, even if it’s small?”

minute_method =
    One minute for <b>the method</b>: what you know and can do belongs here, too.

    What will you do with it?
    .explain = Say what it’s for
    .fits = Ask if it fits
    .aside = Put it aside
minute_method-clause =
    .explain = explain briefly what this is for.
    .fits = ask: “Does this way of working suit you?”
    .aside = put the method aside for one minute.

moment =
    One minute needs a place. Which moment in your next conversation would suit?
    .begin = As we begin
    .quiet = When it goes quiet
    .stuck = When it’s hard going
    .round_off = Before we finish
moment-clause =
    .begin = we have just sat down
    .quiet = it goes quiet
    .stuck = it’s hard going
    .round_off = we’re about to finish

plan = If { $moment-clause }, then I will { $move ->
        [client] { $minute_client-clause }
        [relation] { $minute_relation-clause }
        [myself] { $minute_myself-clause }
        [hope] { $minute_hope-clause }
       *[method] { $minute_method-clause }
    }

## To finish

where = { $attention ->
        [client] the client
        [relation] how we got on
        [myself] myself
        [hope] hope
       *[method] the method
    }
what = { $attention ->
        [client] { $client-clause }
        [relation] { $relation-clause }
        [myself] { $myself-clause }
        [hope] { $hope-clause }
       *[method] { $method-clause }
    }
where_to = { $move ->
        [client] the client
        [relation] how we get on
        [myself] myself
        [hope] hope
       *[method] the method
    }

end_move =
    <b>My attention today</b>
    Most of it went to { where }: { what }.

    <b>One minute to move</b>
    That minute goes to { where_to }.

    <b>My experiment</b>
    { plan }

    The rest of the conversation can go the way it goes.

end_stay =
    <b>My attention today</b>
    Most of it went to { where }: { what }. That’s where I’ll stay, one minute deeper.

    <b>My experiment</b>
    { plan }

    Another conversation may ask for something else.

colleagues_move = In one of today’s conversations most of my attention went to { where }: { what }. I’d like to move one minute to { where_to }. Where does your attention go of its own accord, and what do you miss then?
colleagues_stay = In one of today’s conversations most of my attention went to { where }: { what }. I’d like to stay there a little, on purpose. Where does your attention go of its own accord, and when is that just right?
