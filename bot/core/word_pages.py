"""The pages about words in the chat as they are shown: a warning of what they look like, a wipe."""

from bot.core.arguments import as_list
from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import encode
from bot.core.effects import WarningScreen, WipedScreen, WipeScreen
from bot.core.identifying import Kind
from bot.core.library import BOT, Library, Texts
from bot.core.saying import DISCARD
from bot.core.view import Key, View
from bot.core.wiping import LEAVE, WIPE


def word_view(library: Library, screen: WarningScreen | WipeScreen | WipedScreen) -> View:
    """Give the text and the keys of such a page."""
    match screen:
        case WarningScreen(position, card_message_id, looks_like):
            texts = library.texts[position.locale]
            kinds = [texts.say(BOT, f"kind-{each}") for each in Kind if each in looks_like]
            text = texts.say(BOT, "page-warning", {"kinds": as_list(texts, kinds)})
            button = CardButton(position, Verb.CARRY, card_message_id)
            carry = Key(texts.say(BOT, "key-carry"), encode(button, library.dialogs))
            return View(text, ((carry, _key(texts, DISCARD, "key-discard")),))
        case WipeScreen(first_message_id, locale):
            texts = library.texts[locale]
            yes = _key(texts, WIPE, "key-wipe-all", str(first_message_id))
            keys = (yes,), (_key(texts, LEAVE, "key-wipe-not"),)
            return View(texts.say(BOT, "page-wipe"), keys)
        case WipedScreen(locale, blanked, left):
            texts = library.texts[locale]
            state = {"blanked": "yes" if blanked else "no", "left": "yes" if left else "no"}
            return View(texts.say(BOT, "page-wiped", state), ((_key(texts, "menu", "key-menu"),),))


def _key(texts: Texts, name: str, label: str, argument: str = "") -> Key:
    return Key(texts.say(BOT, label), encode(PageButton(name, texts.locale, argument), {}))
