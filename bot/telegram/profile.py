"""What people see of the bot before they start it: commands, menu button, descriptions."""

from telegram import Bot, BotCommand, MenuButtonCommands

from bot.core.library import BOT, Library, Texts
from bot.core.wording import listed


async def set_profile(bot: Bot, library: Library) -> None:
    """Set all of it in each language; the first language is also everybody else's."""
    for place, (locale, texts) in enumerate(library.texts.items()):
        for language_code in ("", locale) if place == 0 else (locale,):
            await bot.set_my_commands(commands(library, texts), language_code=language_code or None)
            await bot.set_my_description(
                texts.say(BOT, "bot-description"), language_code=language_code or None
            )
            await bot.set_my_short_description(
                texts.say(BOT, "bot-short-description"), language_code=language_code or None
            )
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


def commands(library: Library, texts: Texts) -> list[BotCommand]:
    """Give the commands in the order of the menu: the dialogs first."""
    dialogs = [
        BotCommand(dialog.command or "", texts.say(dialog.id, "about"))
        for dialog in library.by_length()
    ]
    own = (BotCommand(name, texts.say(BOT, f"command-{name}")) for name in listed(library))
    return [*dialogs, *own]
