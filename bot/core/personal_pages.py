"""The pages about someone as they are shown: what is kept, and the keys that change it."""

from bot.core import looking_back
from bot.core.buttons import PageButton
from bot.core.callback import encode
from bot.core.daily_pages import clock
from bot.core.due import LOOK_BACK_AT
from bot.core.effects import PersonalScreen
from bot.core.events import Page
from bot.core.exporting import FILE_NAME, exported
from bot.core.library import BOT, Arguments, Library, Texts
from bot.core.personal import AGREE, FORGET_ALL, PROTECT, WANT, WITHDRAW
from bot.core.progress import Profile, Purpose
from bot.core.view import File, Key, Row, View


def personal_view(library: Library, screen: PersonalScreen) -> View:
    """Give the text and the keys of a page about someone."""
    texts, profile = library.texts[screen.locale], screen.profile
    match screen.page:
        case Page.CONSENT:
            purpose = screen.purpose or Purpose.PROGRESS
            yes = _key(texts, AGREE, "key-agree", purpose.value)
            if purpose is Purpose.LOOK_BACK:
                yes = _key(texts, looking_back.YES, "key-agree", str(screen.days))
            return View(
                texts.say(BOT, "page-consent", {"purpose": purpose.value}),
                ((yes,), (_key(texts, "settings", "key-decline"),)),
            )
        case Page.LOOK_BACK:
            at: Arguments = {"days": screen.days, "time": clock(LOOK_BACK_AT)}
            no = _key(texts, looking_back.NO, "key-no-look-back")
            return View(texts.say(BOT, "page-look-back", at), ((no,),))
        case Page.SETTINGS:
            return View(texts.say(BOT, "page-settings", _state(profile)), _settings(texts, profile))
        case Page.FORGET if profile:
            keys = (
                (_key(texts, FORGET_ALL, "key-forget-all"),),
                (_key(texts, "settings", "key-keep-all"),),
            )
            return View(texts.say(BOT, "page-forget"), keys)
        case Page.EXPORT if profile:
            document = File(FILE_NAME, exported(profile, texts).encode())
            return View(texts.say(BOT, "page-export"), (_menu(texts),), file=document)
        case Page.PROGRESS if profile and profile.progress:
            keep = _key(texts, WITHDRAW, "key-withdraw-progress", Purpose.PROGRESS.value)
            return View("", ((keep,), _menu(texts)))  # the picture and its words come in the shell
        case Page.PROGRESS:
            want = _key(texts, WANT, "key-want-progress", Purpose.PROGRESS.value)
            return View(texts.say(BOT, "page-no-progress"), ((want,), _menu(texts)))
        case _:
            return View(texts.say(BOT, "page-nothing-kept"), (_menu(texts),))


def _state(profile: Profile | None) -> Arguments:
    return {
        "progress": _on(on=profile is not None and profile.progress),
        "protect": _on(on=profile is not None and profile.protect_content),
        "kept": _on(on=profile is not None),
        "daily": _on(on=profile is not None and profile.daily is not None),
        "time": clock(profile.daily.time) if profile and profile.daily else "",
        "look-backs": len(profile.look_backs) if profile else 0,
    }


def _on(*, on: bool) -> str:
    return "on" if on else "off"


def _settings(texts: Texts, profile: Profile | None) -> tuple[Row, ...]:
    progress = Purpose.PROGRESS.value
    kept = profile is not None and profile.progress
    keep = (
        _key(texts, WITHDRAW, "key-withdraw-progress", progress)
        if kept
        else _key(texts, WANT, "key-want-progress", progress)
    )
    rows: list[Row] = [(keep,), (_key(texts, "daily", "key-daily"),)]
    if profile is not None and profile.look_backs:
        rows.append((_key(texts, WITHDRAW, "key-no-look-backs", Purpose.LOOK_BACK.value),))
    if profile is not None:
        protect = "off" if profile.protect_content else "on"
        rows += [
            (_key(texts, PROTECT, f"key-protect-{protect}", protect),),
            (_key(texts, "progress", "key-progress"), _key(texts, "export", "key-export")),
            (_key(texts, "forget", "key-forget"),),
        ]
    return (*rows, (_key(texts, "language", "key-language"),), _menu(texts))


def _menu(texts: Texts) -> Row:
    return (_key(texts, "menu", "key-menu"), _key(texts, "privacy", "key-privacy"))


def _key(texts: Texts, name: str, label: str, argument: str = "") -> Key:
    return Key(texts.say(BOT, label), encode(PageButton(name, texts.locale, argument), {}))
