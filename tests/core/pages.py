"""A library with every kind of card, its texts short enough to check word for word."""

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.library import Library
from tests.core.dialogs import Plain, dialog

END: Plain = {
    "step": 2,
    "end": "end",
    "copy": "line",
    "offer": ["one"],
    "colleagues": "ask_them",
}
FILE: Plain = {
    "version": "1",
    "command": "go",
    "minutes": 3,
    "steps": 2,
    "cards": {
        "hello": {"show": "hello", "next": "pick"},
        "pick": {
            "step": 1,
            "choose": ["long", "a", "b", "halt"],
            "next": {"halt": "bye", "else": "many"},
        },
        "bye": {"show": "safety", "next": "stop"},
        "many": {"choose_up_to": 2, "of": ["a", "b", "c"], "none": True, "next": "much"},
        "much": {"scale": "0..10", "next": "said"},
        "said": {"ask": "optional", "next": "say"},
        "say": {"compose": {"fact": ["stuck", "apart"]}, "next": "more"},
        "more": {"ask": "required", "next": "last"},
        "last": {"ask": "optional", "next": "end"},
        "end": {
            "step": 2,
            "end": "end",
            "copy": "line",
            "offer": ["one"],
            "colleagues": "ask_them",
        },
    },
}
WORDS = """\
title = One & only
about = A < B
step-1 = First
step-2 = Second
hello = Hello
    .continue = Right
pick = Pick?
    .long = A label of some length
    .a = A
    .b = B
    .halt = Stop here
many = Many?
    .a = A
    .b = B
    .c = C
much = How much?
    .low = <little>
    .high = lots
said = Said?
    .heading = You said
say = My <i>line</i>
say-fact = What?
    .stuck = Stuck
    .apart = Apart
    .heading = I see
say-fact-clause =
    .stuck = we are stuck & sad
    .apart = we are apart
    .own = { $words }
more = More, about { $say-fact-clause }?
    .heading = More
last = Last?
    .heading = Last
end = You: { $more-words }, { $last-words }.
ask_them = I chose { $pick-label }, & then?{ $much ->
        [0] {""}
       *[3] { long_line }
    }
long_line = {" "}
    And what would you do in my place, if it went like this with you?
    And what would you do in my place, if it went like this with you?
    And what would you do in my place, if it went like this with you?
    And what would you do in my place, if it went like this with you?
line = I see that { $say-fact-clause }.
"""
BOT = """\
back = ← Back
stop = Stop
key-menu = Menu
key-colleagues = Ask them
key-wipe = Wipe
menu-line = <b>{ $need }</b> · { $minutes }
    { $about }
page-found = Perhaps this.
page-colleagues = Take it along.
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
leave-out = No, leave it
step = <i>Step { $step } of { $steps } · { $name }</i>
scale-ends = 0 = { $low } · 10 = { $high }
list-and = { $a } and { $b }
list-comma = { $a }, { $b }
own-ask = <i>Type it in your own words.</i>
privacy-hint = Leave out names.
note-lost = (lost)
copy-below = Tap to copy:
paused = You have stopped.
notice-edited = It has changed.
page-addition = Does this belong to your last answer?
"""
SAFETY = "safety = Ring { $emergency }\n"
LIBRARY = Library(
    {"one": dialog(FILE)},
    {
        locale: FluentTexts(
            locale,
            {
                "bot": read_fluent(locale, "bot.ftl", BOT),
                "safety": read_fluent(locale, "safety.ftl", SAFETY),
                "one": read_fluent(locale, "one.ftl", WORDS),
            },
        )
        for locale in ("en", "nl")
    },
    {"emergency": "112"},
    frozenset(),
)
