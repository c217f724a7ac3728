## The themes: a short name each, which also fits as a heading

theme-arriving = Arriving
theme-evokes = What it stirs up
theme-pattern = The pattern
theme-accepting = Accepting and listening
theme-equal_say = An equal say
theme-hope = Hope and strength
theme-goals = Goals
theme-repair = Repair
theme-view = Seeing the client
theme-limits = Limits and resilience
theme-context = Context and support
theme-craft = Your craft

## Arriving

arriving_threshold = Go back to the doorway of your last conversation. What did you bring in with you that helped?
arriving_coat_hook = Picture a coat hook for worries outside the door. Which of yours would hang there?
arriving_feet = Feel the floor under your feet. With which client do you stand a little steadier?
arriving_first_minute = Who walked into your last conversation first: you, or your to-do list?
arriving_seat = Across a table, on a bench, side by side in a car: where does talking come easily to you?
arriving_weather = Think of moods as weather. What did you carry into the room, and what was hanging there already?
arriving_rest_of_you = You sat down on time. When did the rest of you turn up?
arriving_face = A face softened when you came in. What might it have seen in yours?
arriving_silence = Remember a silence that felt good. What could you hear in the room?

## What it stirs up

evokes_body_scan = Jaw, shoulders, stomach: which of them is still in the last conversation?
evokes_faster_walk = Which appointment do you walk to a little faster? What draws you there?
evokes_cancelled = Suppose an appointment falls through and you breathe out in relief. What does that breath know?
evokes_older = One feeling you’ve had lately has been with you longer than this job. Which one?
evokes_moved = What touched you recently that nobody saw?
evokes_song = If your last conversation had a soundtrack, what was playing? What would you rather have heard?
evokes_wandering = Your attention slipped off for a moment. What might have gone unsaid just then?
evokes_pride = Finish the line: “If I’m honest, I was rather proud when …”
evokes_catching = Good moods are catching. Which one did you catch from a client?

## The pattern

pattern_dance = If you and a client were dancing: who leads, and whose toes get trodden on?
pattern_yes_but = Count the “yes, buts” in your last conversation. How many were yours?
pattern_strike = Suppose your half of the pattern went on strike for a week. What would grind to a halt?
pattern_own_line = Which of your own lines could you say in your sleep by now?
pattern_spared = As long as things stay stuck, what are you both spared?
pattern_other_move = You did something you don’t usually do, and the conversation shifted. What was it?
pattern_waiting = Think of a time you waited instead of stepping in. What turned up in the gap?
pattern_shared_laugh = When did you and a client both laugh at “here we go again”?
pattern_no_trouble = You braced for the usual trouble and it didn’t come. What was your part in that?

## Accepting and listening

accepting_their_word = Which word of a client’s do you now use yourself, because nothing says it better?
accepting_seconds = Between the client’s last word and your first, how many seconds? Take a guess.
accepting_condition = What in a client do you accept on one condition: that it changes?
accepting_not_asking = What did you hear only once you had stopped asking?
accepting_sound_only = Replay your last conversation with the picture off. Which tone of voice had you missed?
accepting_own_quirk = Which quirk of your own have you made peace with? What might a client notice of that?
accepting_heard = When did someone really listen to you? What did they leave out?
accepting_disagreeing = You and a client disagreed, and it stayed warm. What kept the door open?
accepting_let_drop = There was a sentence you heard and let drop. How could you pick it up again?

## An equal say

equal_say_pen = When the plan was put on paper, whose hand held the pen?
equal_say_agenda = A client swept your agenda aside, and it did you both good. What came instead?
equal_say_empty_chair = Think of a meeting about someone who wasn’t there. What would the empty chair have said?
equal_say_their_no = A client felt free to say no to you. What do you do that leaves room for it?
equal_say_ten_choices = Say your last conversation held ten small choices. How many were the client’s?
equal_say_quicker = What do you settle on a client’s behalf because it’s quicker?
equal_say_lesson = What do you do differently because a client once taught you?
equal_say_their_place = Sit in the client’s place for a minute. What would you want a say in from there?
equal_say_other_road = A client took a road you’d advised against, and it worked out. What did they know that you didn’t?

## Hope and strength

hope_crumb = Look for one crumb of hope in the last few days. How small can it be and still count?
hope_carrying = Who is carrying the hope just now, you or the client? How heavy is it?
hope_before_you = What kept a client going, long before you came into it?
hope_last_drop = With which client is your hope down to the last drop? What would one more drop be?
hope_joke = Which joke of a client’s was strength in disguise?
hope_quietly_stopped = What have you quietly stopped expecting? What could you still hope for instead?
hope_before_breakfast = Name three things a client may well have managed before breakfast.
hope_file_word = Find a word in your notes that closes a door. Which word would leave it ajar?
hope_lent = Someone once gave you hope without solving a thing. How did they do it?

## Goals

goals_by_heart = How many goals are in the plan? How many could the client tell you by heart?
goals_enough = When did you and a client dare to call it enough? What could you both put down?
goals_unplanned = What went well that no plan had asked for?
goals_harder = Which goal are you chasing harder than the client is? What might you see at walking pace?
goals_small_step = Remember a step that worked because it was tiny. How tiny, exactly?
goals_fridge = Imagine the plan stuck on the client’s fridge. Which line has been crossed out?
goals_rather_keep = What does the plan call a problem that the client would rather keep?
goals_postcard = Long after goodbye, a postcard comes from a client. What do you hope it says?
goals_what_for = What was your latest appointment for? Would the client give the same answer?

## Repair

repair_sorry = Think of a “sorry” of yours that went down well. What did the other person hear in it?
repair_hairline = Where is there a hairline crack between you and a client? How might it have got there?
repair_take_two = Call “take two” on one thing you said. How does it go this time?
repair_sting = Which question do you leave unasked because the answer might sting?
repair_came_back = After a hard conversation, a client came back. What had stayed whole?
repair_shrug = Pick a shrug that stayed with you. If it could talk, what might it say?
repair_first_move = Things have gone stiff between you and a client. Who is waiting for whom?
repair_told_wrong = Think of a client who told you that you’d got it wrong. What opened up afterwards?
repair_thaw = Think of someone who was frosty at first. What was the first drip of the thaw?

## Seeing the client

view_snapshot = You carry a snapshot of each client in your head. Which one is out of date?
view_party = Imagine meeting a client at a party, knowing nothing. What do you like straight away?
view_hands = Picture a client’s hands. What are they good at?
view_first_hand = Close a client’s file. What do you know first-hand?
view_loved = Think of someone who loves a client of yours. What would they want you to know?
view_three_words = Three words for a client you find hard going. Which would make them nod?
view_in_a_hurry = When you’re in a hurry, what does a client turn into: a task, a risk, a person?
view_traded_in = Which opinion of a client have you traded in? What did you get for it?
view_lighting_up = What makes a client light up, and how did you come to know?

## Limits and resilience

limits_kind_no = Which “no” of yours turned out to be the kind thing?
limits_battery = If you were a phone: how much battery is left, and which app is draining it?
limits_passenger = Which conversation travelled home with you? Where did it get off, if it did?
limits_crossed = Which limit of yours do you notice only when it’s already behind you?
limits_colleague = Suppose a colleague felt just as you do now. What would you wish for them?
limits_air = A window, a biscuit, a walk round the block: what gave you air between two appointments?
limits_left_alone = What did you leave alone that managed perfectly well without you?
limits_caught = It was a lot, and someone caught you. What helped you to let them?
limits_mouth_and_belly = When did your mouth say yes while your stomach said no?

## Context and support

context_rent = Suppose a client’s rent were paid for a year. Which other problem would shrink?
context_unnamed_help = A neighbour, a sister, the barber: who helps a client without calling it help?
context_rule = If a client could cross out one of your organisation’s rules, which would go first?
context_one_call = One call, one form, one lift: what practical thing did you get moving?
context_two_counts = How many professionals does a client have? And how many people to laugh with?
context_borrowed = What have you borrowed from a colleague lately: a phrase, a joke, a calm voice?
context_nights = What do you know about a client’s nights?
context_elsewhere = Where does a client come into their own when you’re not around?
context_without_you = Suppose your work with a client ended tomorrow. Whom or what could they already lean on?

## Your craft

craft_question = Which question of yours opened something up lately?
craft_handrail = Things got tense and you reached for your method. What did you let go of?
craft_one_sentence = You may leave one sentence for whoever starts in this work tomorrow. What does it say?
craft_kept_back = There was something you knew and kept to yourself. Whom did that help?
craft_first_lesson = What did you know about helping long before anyone trained you?
craft_fumble = Where did you fumble lately? What do you know now that you didn’t before?
craft_clock = When did you last forget the clock in a conversation? What held you there?
craft_job_title = When were you more person than job title? What did it do for the two of you?
craft_toolbox = Tip out your toolbox. What’s in there that you haven’t picked up in ages?
