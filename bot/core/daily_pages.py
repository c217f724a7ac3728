"""The daily question as it is shown: the question itself, its settings, and looking back."""

from collections.abc import Iterable
from datetime import date, datetime, time
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from bot.core import arrived, daily, looking_back
from bot.core.buttons import PageButton
from bot.core.callback import encode
from bot.core.effects import DailyScreen, LookBackScreen, PromptScreen, TimeScreen
from bot.core.events import Page, TimeAbout
from bot.core.keyboards import prompt_keyboard
from bot.core.library import BOT, Library, Texts
from bot.core.progress import Daily
from bot.core.prompts import PROMPTS, theme_name
from bot.core.questions import GO_INTO
from bot.core.schedule import local_day, next_moment
from bot.core.view import Key, Row, View

_WORKDAYS: Final = frozenset(range(5))
_WEEK: Final = frozenset(range(7))


def prompt_view(library: Library, screen: PromptScreen) -> View:
    """Give a question, below its theme and the minutes that it takes."""
    texts, asked = library.texts[screen.locale], library.prompts.prompts[screen.prompt]
    theme = texts.say(PROMPTS, theme_name(asked.theme))
    head = texts.say(BOT, "prompt-head", {"theme": theme, "minutes": int(asked.minutes)})
    text = f"{head}\n\n{texts.say(PROMPTS, screen.prompt)}"
    if not screen.is_daily:
        return View(text, prompt_keyboard(texts, screen.prompt))
    rows = (
        (GO_INTO,),
        (arrived.OTHER,),
        (arrived.IN_AN_HOUR, arrived.TOMORROW),
        (arrived.PAUSE, arrived.NO_MORE),
    )
    return View(text, tuple(_named(texts, row, screen.prompt) for row in rows))


def daily_view(texts: Texts, screen: DailyScreen) -> View:
    """Give the daily question as it is set, with the keys that change it."""
    set_ = screen.profile.daily
    here = clock(screen.now.astimezone(ZoneInfo(screen.profile.zone)).time())
    if set_ is None:
        return View(texts.say(BOT, "page-daily-stopped"), _named_rows(texts, ("menu",)))
    if screen.page is Page.HERE:
        fits = Key(texts.say(BOT, "key-here", {"here": here}), _data(texts, daily.CARD))
        other = _key(texts, daily.ASK, "key-not-here", TimeAbout.CLOCK.value)
        return View(texts.say(BOT, "page-here", {"here": here}), ((fits,), (other,)))
    if screen.page is Page.PUT_OFF and set_.again is not None:
        at = set_.again.at.astimezone(ZoneInfo(screen.profile.zone))
        said = {**_coming(texts, at, screen), "time": clock(at.time())}
        back = _key(texts, arrived.NOW, arrived.NOW, set_.again.prompt)
        return View(texts.say(BOT, "page-put-off", said), ((back,),))
    said = {
        "days": _kind(set_.weekdays),
        "list": _listed(texts, (texts.say(BOT, f"weekday-{day}") for day in sorted(set_.weekdays))),
        "time": clock(set_.time),
        "sound": "off" if set_.silent else "on",
        "here": here,
        **_next(texts, set_, screen),
    }
    return View(texts.say(BOT, "page-daily", said), _settings(texts, set_, screen))


def time_view(texts: Texts, screen: TimeScreen) -> View:
    """Ask for a time, in a message that opens the reply field."""
    said = {"about": screen.about.value, "repeated": "yes" if screen.is_repeated else "no"}
    key = _key(texts, daily.ASKED, "key-never-mind", screen.about.value)
    return View(texts.say(BOT, "page-ask-time", said), ((key,),), asks=True)


def look_back_view(library: Library, screen: LookBackScreen) -> View:
    """Ask how it went, or close that."""
    texts = library.texts[screen.locale]
    if screen.answer is not None:
        text = texts.say(BOT, "page-looked-back", {"answer": screen.answer})
        return View(text, _named_rows(texts, ("menu",)))
    title = escape(texts.say(screen.dialog, "title"), quote=False)
    keys = tuple(
        _key(texts, looking_back.ANSWER, f"looked-{each}", each) for each in looking_back.ANSWERS
    )
    return View(texts.say(BOT, "page-look-back-now", {"title": title}), (keys[:2], keys[2:]))


def clock(at: time) -> str:
    """Give a time of the day as it is written in both languages."""
    return f"{at.hour}:{at.minute:02}"


def _settings(texts: Texts, set_: Daily, screen: DailyScreen) -> tuple[Row, ...]:
    times = tuple(
        Key(_ticked(clock(at), on=at == set_.time), _data(texts, daily.SET, f"at-{at:%H%M}"))
        for at in daily.TIMES
    )
    days = tuple(_day(texts, day, on=day in set_.weekdays) for day in sorted(_WEEK))
    sound = "sound" if set_.silent else "silent"
    pause = "resume" if _is_paused(set_, screen) else "pause"
    ask = ((TimeAbout.QUESTION, "key-other-time"), (TimeAbout.CLOCK, "key-other-clock"))
    return (
        times,
        tuple(_key(texts, daily.ASK, label, about.value) for about, label in ask),
        days[:4],
        days[4:],
        tuple(_key(texts, daily.SET, f"key-{each}", each) for each in (sound, pause)),
        (_key(texts, daily.STOP, "key-daily-stop"), _key(texts, "menu", "key-menu")),
    )


def _day(texts: Texts, day: int, *, on: bool) -> Key:
    label = _ticked(texts.say(BOT, f"key-weekday-{day}"), on=on)
    return Key(label, _data(texts, daily.SET, f"{'off' if on else 'on'}-{day}"))


def _ticked(label: str, *, on: bool) -> str:
    return f"✓ {label}" if on else label


def _kind(weekdays: frozenset[int]) -> str:
    kinds = {_WORKDAYS: "workdays", _WEEK: "every", frozenset[int](): "none"}
    return kinds.get(weekdays, "some")


def _next(texts: Texts, set_: Daily, screen: DailyScreen) -> dict[str, str]:
    """Say when the next question comes, as `coming`: a day close by, a date, or `none`."""
    if _is_paused(set_, screen) and set_.paused_until is not None:
        return {"coming": "paused", "weekday": "", "date": _date(texts, set_.paused_until)}
    zone = ZoneInfo(screen.profile.zone)
    at = next_moment(set_, zone, screen.now)
    if at is None:
        return {"coming": "none", "weekday": "", "date": ""}
    return {**_coming(texts, at.astimezone(zone), screen), "date": ""}


def _coming(texts: Texts, at: datetime, screen: DailyScreen) -> dict[str, str]:
    ahead = (at.date() - local_day(screen.now, ZoneInfo(screen.profile.zone))).days
    close = {0: "today", 1: "tomorrow"}.get(ahead, "later")
    return {"coming": close, "weekday": texts.say(BOT, f"weekday-{at.weekday()}")}


def _is_paused(set_: Daily, screen: DailyScreen) -> bool:
    today = local_day(screen.now, ZoneInfo(screen.profile.zone))
    return set_.paused_until is not None and set_.paused_until > today


def _date(texts: Texts, day: date) -> str:
    return texts.say(BOT, "day-of-month", {"day": day.day, "month": str(day.month)})


def _listed(texts: Texts, words: Iterable[str]) -> str:
    *others, last = (*words,) or ("",)
    joined = ""
    for word in others:
        joined = texts.say(BOT, "list-comma", {"a": joined, "b": word}) if joined else word
    return texts.say(BOT, "list-and", {"a": joined, "b": last}) if joined else last


def _named(texts: Texts, names: Iterable[str], argument: str) -> Row:
    """Give keys whose names are those of their labels."""
    return tuple(_key(texts, name, name, argument) for name in names)


def _named_rows(texts: Texts, names: Iterable[str]) -> tuple[Row, ...]:
    return tuple((_key(texts, name, f"key-{name}"),) for name in names)


def _key(texts: Texts, name: str, label: str, argument: str = "") -> Key:
    return Key(texts.say(BOT, label), _data(texts, name, argument))


def _data(texts: Texts, name: str, argument: str = "") -> str:
    return encode(PageButton(name, texts.locale, argument), {})
