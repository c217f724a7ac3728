## The bot's own words.

language-name = English

bot-description =
    A step in between, for people who help people. Stuck with a client, or leaving a session with your head full? Take one to twelve minutes to look at your own side of it, mostly by tapping.

    We don’t keep what you type. I’m not a person and not a crisis service.
bot-short-description = A step in between, for helping professionals: pause, then carry on.

command-start = What is this, and what can I do here?
command-menu = Everything I have to offer
command-question = Today’s question
command-help = Help, and emergency numbers
command-nood = Emergency numbers
command-daily = A question every working day
command-settings = Settings, and what I keep
command-progress = What you did, on a calendar
command-language = English / Nederlands
command-privacy = What happens to your words
command-stop = Stop

## Buttons

back = ← Back
stop = Stop
continue = Go on
done = Done
none-of-these = None of these
skip = Skip
own = In my own words
copy = Copy
resume = Carry on where I was
reopen-answer = Change my answer
reopen-card = Back to this card
begin-anew = Start again
add = Yes, add it
leave-out = No, leave it out
need-question = A question for today
about-question = One question to take with you. You can go into it for a minute.
key-more = More …
key-colleagues = Question for colleagues
key-wipe = Wipe this conversation
key-wipe-all = Yes, wipe it
key-wipe-not = No, leave it
key-carry = Leave it as it is
key-discard = Delete this message
key-menu = Menu
go-into = Go into it
another = Another question
other = Another question
in-an-hour = In an hour
tomorrow = Tomorrow
now = Now after all
pause = Pause: 2 weeks
no-more = Stop these
key-daily = One every working day?
key-here = Yes, { $here }
key-not-here = No, another time
key-other-time = Another time
key-other-clock = Another time zone
key-weekday-0 = Mo
key-weekday-1 = Tu
key-weekday-2 = We
key-weekday-3 = Th
key-weekday-4 = Fr
key-weekday-5 = Sa
key-weekday-6 = Su
key-silent = Without sound
key-sound = With sound
key-pause = Pause: 2 weeks
key-resume = End the pause
key-daily-stop = Stop these
key-never-mind = Never mind
key-look-back-1 = Look back tomorrow
key-look-back-7 = In a week
key-no-look-back = Rather not
key-no-look-backs = No more looking back
looked-did = Did it
looked-partly = Partly
looked-not = Didn’t
looked-other = Differently
key-continue = Carry on: { $need }
key-settings = Settings
key-progress = My progress
key-export = What is kept?
key-forget = Forget me
key-agree = Yes, keep this
key-decline = No, thank you
key-want-progress = Remember where I was
key-withdraw-progress = Stop remembering
key-protect-on = Block forwarding
key-protect-off = Allow forwarding
key-forget-all = Yes, erase it all
key-keep-all = No, keep it
key-privacy = Privacy
key-language = Language / Taal
key-safety = Emergency numbers
key-help = Help

## On a card

step = <i>Step { $step } of { $steps } · { $name }</i>
scale-ends = 0 = { $low } · 10 = { $high }
list-and = { $a } and { $b }
list-comma = { $a }, { $b }
own-ask = <i>Type it in your own words.</i>
privacy-hint = <i>Leave out anything that points to someone: name, age, place, date, illness. Write “the client”, for instance.</i>
note-lost = (can no longer be read)
copy-below = Tap the text to copy it:
menu-line = <b>{ $need }</b> · { $minutes } min
    { $about }
prompt-head = <b>{ $theme }</b> · { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
progress-now = { $days ->
        [0] Nothing yet this month, and that’s fine
        [one] 1 day this month
       *[other] { $days } days this month
    }
progress-month = { $days ->
        [one] 1 day in { $month }
       *[other] { $days } days in { $month }
    }
progress-line = { $title } · { $count ->
        [one] once
        [2] twice
       *[other] { $count } times
    }
progress-questions = The question of the day
paused =
    You’ve stopped. Nothing is running in the background.

    The button below holds your place, in case you want to carry on.

notice-card-gone = Your last card is gone, so here is the beginning again.

notice-edited = The questions have changed in the meantime, and your old card no longer fits. So here is the beginning again. What you typed is still there, above.

## Short notices on a tap

toast-gone = This button no longer works. Here is what does.
toast-question-gone = That question is no longer here. Here is another one.
toast-most = That’s as many as fit. Untick one first.
toast-least = Pick at least one.
toast-words-gone = That message is gone. Feel free to answer again.
toast-too-late = Too late to add it here. Tap “Change my answer” below the question.

## Pages

page-welcome =
    This is Tussenstap, “a step in between”, for people who help people: a short pause to look at what goes on between you and the client. You mostly tap; typing is up to you.

    I keep nothing of what you type. It stays in this chat, with Telegram. Whoever runs this bot could technically see it. So leave out anything that points to a person.

    I’m not a person and not a crisis service. An emergency? Tap /nood.

    What would help right now?

page-more = There’s more here, for when you have a little time.

page-found =
    Perhaps one of these fits.

    Were you answering a question? Then reply to that card itself.

page-colleagues = You can take this question to a colleague or to your peer group. Nothing in it points to the client, and nothing you typed is in it.

page-menu = What would help right now? Choose, or type a few words: “stuck with a client”, “angry”.

page-help =
    Tap a button below a card. When a card asks for words, reply to that card or skip it. You can go back or stop along the way.

    An emergency? Tap /nood for the numbers. No one is reading what you type here.

    Something not working? Send /start to begin afresh.

page-privacy =
    <b>What you type</b>
    We keep no copy. Your words stay in this chat, on Telegram’s servers. My cards repeat them until you or I delete them. Whoever runs this bot could technically see them. So leave out everything that points to a person.

    <b>What I keep about you</b>
    Nothing, until you say yes. After that only what you ask for: where you were, when you finished a dialogue, your daily question, and your language and time zone. No words, no answers, no scores, no feelings.

    It is kept encrypted on this bot’s server. Only whoever runs the bot can get at it. If you do nothing here for twelve months it goes, and from backups { $days ->
        [one] one day
       *[other] { $days } days
    } later.

    <b>Undoing it</b>
    Any time, with the buttons below. At the end of a dialogue you can also wipe the whole conversation.

page-consent =
    <b>May I keep this about you?</b>
    { $purpose ->
        [progress] Where you are in a dialogue, and on which days you finished one.
        [daily] What time you would like a question, on which days, your time zone, and which questions you have had.
       *[look-back] On which day I’ll come back to it, and for which dialogue.
    } No words, no answers, no scores, no feelings.

    It is kept encrypted on this bot’s server. Only whoever runs the bot can get at it. If you do nothing here for twelve months, it is erased, and from backups a few days later.

    You can undo it with one tap, under /settings. If you say no, everything else works just the same.

page-daily =
    <b>Your daily question</b>
    { $days ->
        [workdays] Every working day at { $time }
        [every] Every day at { $time }
        [none] On no day at all
       *[some] On { $list }, at { $time }
    }{ $sound ->
        [off] , without sound
       *[on] {""}
    }. Where you are it is { $here } now.

    { $coming ->
        [paused] There is a pause. Questions come again from { $date }.
        [none] Choose a day, and one will come.
        [today] The next one comes today.
        [tomorrow] The next one comes tomorrow.
       *[later] The next one comes on { $weekday }.
    }

page-here =
    That’s set: one question, every working day at 8:30. You can change it in a moment.

    Where you are it is { $here } now. Is that right?

page-ask-time = { $repeated ->
        [yes] I can’t place that time.{" "}
       *[no] {""}
    }{ $about ->
        [clock] What time is it where you are?
       *[question] What time may the question come?
    } Reply to this message, with “8:30” or “half past eight” for instance.

page-put-off = Fine. I’ll be back with this question { $coming ->
        [today] today
        [tomorrow] tomorrow
       *[later] on { $weekday }
    } at { $time }.

page-daily-stopped =
    Stopped. No question will come of its own accord, and I keep nothing about it any more.

    Would you like one again? /daily does that.

page-look-back = { $days ->
        [1] Tomorrow
       *[7] In a week
    } at { $time } I’ll come back to this.

page-no-look-back = Fine, I won’t come back to it.

page-look-back-now =
    <b>A look back</b>
    In “{ $title }” there was something you meant to try. It is on the card above.

    How did it go?

page-looked-back = { $answer ->
        [did] You did it.
        [partly] A part is a beginning, too.
        [not] It didn’t come to that, which says something about how things were.
       *[other] You did something else, and that tells you something as well.
    } What did you notice, in yourself and in the client? Keep it with you for a moment. I don’t store it.

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

day-of-month = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

page-settings =
    <b>Settings</b>
    A question every working day: { $daily ->
        [on] yes, at { $time }.
       *[off] no.
    }
    Where you were: { $progress ->
        [on] I remember that.
       *[off] I don’t remember that.
    }
    Forwarding my messages: { $protect ->
        [on] not possible.
       *[off] possible.
    }{ $look-backs ->
        [0] {""}
        [one] {"\u000A"}Looking back: there is one dialogue I’ll come back to.
       *[other] {"\u000A"}Looking back: there are { $look-backs } dialogues I’ll come back to.
    }

    { $kept ->
        [on] Below, you can see what I keep or have it all erased.
       *[off] At the moment I keep nothing about you.
    }

page-no-progress =
    I don’t remember where you were yet, so there is nothing to see.

    Would you like to carry on later where you left off, even days later? Then I can remember it.

page-nothing-kept = I keep nothing about you, so there is nothing to show or to erase.

page-forget =
    Shall I erase everything I keep about you? Your progress, your daily question, your settings: all of it.

    The cards in this chat stay. Those are yours to delete.

page-forgotten = Gone. I keep nothing about you any more. It may still be in a backup, encrypted, for a few more days.

page-not-kept = I can’t keep anything just now. The dialogues work as ever, and nothing is lost. Please try again later.

page-resumed = You carry on from here.

page-export = This is everything that I keep about you.

page-language = Which language shall we speak?
    In welke taal praten we verder?

page-spoken = From now on I’ll speak English. Your open card will, too, as soon as you tap it.

page-stopped =
    Let’s stop here. Nothing is running in the background. You only get what you turned on yourself, such as a daily question; you can stop those under /daily.

    Want to carry on where you were? Just tap your last card.

page-unknown-command = I don’t know that command. Here is what I can do.

page-not-asked = I wasn’t asking for words here, so I’ll leave them be. Tap a button below your last card and we carry on.

page-lost =
    I can’t tell which question this answers. I keep none of your words, so after a while I lose the thread.

    Reply to the question itself: press and hold the card and choose Reply. Tapping one of its buttons works too. What you wrote before comes with it.

page-amended = I saw that you edited a message. The card doesn’t change with it. To put it differently, tap “Change my answer” below the question. Did I ask whether your message is fine? Then tap “Leave it as it is”.

page-warning =
    I can see something that looks like { $kinds }. It might point to a person.

    If you delete it, the question stays open and you can answer again. You can also edit your message first.
kind-email = an e-mail address
kind-telephone = a telephone number
kind-bsn = a BSN
kind-birth-date = a full date
kind-address = an address
page-carried = All right, it stays as it is.
page-discarded = Gone. The question is still open.
page-not-discarded =
    I can no longer delete that message. You can: press and hold it and choose Delete.

    It is on none of my cards, and the question is still open.

page-wipe =
    Shall I wipe this conversation?

    Everything from its beginning down to here will go, on your side and on mine: your messages and my cards. That works for messages of the last 48 hours. Older cards of mine I leave empty.
page-wiped = { $left ->
        [yes] I have wiped what I could, on both sides.
       *[no] This conversation is wiped, on both sides.
    }{ $blanked ->
        [yes] {" "}Cards of mine older than 48 hours are still there, but empty.
       *[no] {""}
    }{ $left ->
        [yes] {" "}Some of it was out of reach, mainly what you sent more than 48 hours ago. You can delete that yourself: press and hold it and choose Delete.
       *[no] {""}
    }
page-not-wiped = Fine, everything stays.
blanked = Wiped.

page-addition = Shall I add this to your last answer?
page-added = I’ve added it.
page-left-out = Fine, I’ll leave it out.

page-declined = I can’t use that, and I don’t keep it. When a card asks for words, you can type or send a voice message.

page-group = I only talk one to one. Tap my name and send me /start there.

page-broken = Something went wrong on my side. Your card is still there: tap it again in a moment, and you can carry on where you were.

## What stands in /export

export-version = The version of this list.
export-consent = Your yes: to which question, and when.
export-locale = The language I speak.
export-zone = Your time zone, so that I know what time it is where you are.
export-last-used = The last day on which you did anything here. Twelve months later all of it is erased.
export-protect-content = Whether my messages can be forwarded.
export-progress = Whether I may remember where you were.
export-bookmarks = Where you are: for each dialogue the day, and the number Telegram gave that card.
export-finished = On which days you finished a dialogue.
export-daily = Your daily question: what time, on which days, and which questions you have had.
export-look-backs = What I will still come back to, and on which day.
