"""What the bot says about itself: name, descriptions, commands and menu button, by language.

The methods take a call's arguments and fail as Telegram fails.
"""

import re
from typing import Any

from bot.preview.arguments import Arguments, Json, bad_request

MAX_COMMANDS = 100
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_DEFAULT_SCOPE = "default"


class Profile:
    """The profile as it was set; nothing is set at first."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], str] = {}
        self._commands: dict[tuple[str, str], list[Json]] = {}
        self._menu_buttons: dict[int, Json] = {}

    def name(self, language_code: str) -> str:
        """The name for people with this language, empty where none was set."""
        return self._text("name", language_code)

    def description(self, language_code: str) -> str:
        """What an empty chat shows to people with this language."""
        return self._text("description", language_code)

    def commands_for(self, user_id: int, language_code: str) -> list[Json]:
        """The command menu in this person's chat: the narrowest scope that has one wins."""
        for scope in (f"chat {user_id}", "all_private_chats", _DEFAULT_SCOPE):
            for language in (language_code, ""):
                if commands := self._commands.get((scope, language)):
                    return commands
        return []

    def set_text(self, kind: str, limit: int, arguments: Arguments) -> bool:
        """setMyName, setMyDescription, setMyShortDescription: up to `limit` characters."""
        value = arguments.text(kind)
        if len(value) > limit:
            raise bad_request(f"{kind.upper()}_TOO_LONG")
        self._texts[kind, _language(arguments)] = value
        return True

    def get_text(self, kind: str, arguments: Arguments) -> Json:
        """getMyName, getMyDescription, getMyShortDescription."""
        return {kind: self._text(kind, _language(arguments))}

    def set_commands(self, arguments: Arguments) -> bool:
        """setMyCommands: for a scope and a language, for all where it is empty."""
        commands = arguments.json("commands", "Can't parse commands JSON object")
        scope = _scope(arguments)
        if not isinstance(commands, list):
            raise bad_request("Expected an Array of BotCommand")
        if len(commands) > MAX_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self._commands[scope, _language(arguments)] = [_command(command) for command in commands]
        return True

    def get_commands(self, arguments: Arguments) -> list[Json]:
        """getMyCommands: exactly those of this scope and language."""
        return self._commands.get((_scope(arguments), _language(arguments)), [])

    def delete_commands(self, arguments: Arguments) -> bool:
        """deleteMyCommands: those of this scope and language."""
        self._commands.pop((_scope(arguments), _language(arguments)), None)
        return True

    def set_menu_button(self, arguments: Arguments) -> bool:
        """setChatMenuButton: for one chat, or for all."""
        button = arguments.json("menu_button", "Can't parse menu button JSON object")
        button = {"type": "default"} if button is None else button
        if not isinstance(button, dict):
            raise bad_request("Can't parse menu button: MenuButton must be an Object")
        if button.get("type") not in ("default", "commands", "web_app"):
            raise bad_request("Can't parse menu button: MenuButton has unsupported type")
        self._menu_buttons[arguments.integer("chat_id")] = button
        return True

    def get_menu_button(self, arguments: Arguments) -> Json:
        """getChatMenuButton: of one chat, else of all."""
        of_all = self._menu_buttons.get(0, {"type": "default"})
        return self._menu_buttons.get(arguments.integer("chat_id"), of_all)

    def _text(self, kind: str, language_code: str) -> str:
        return self._texts.get((kind, language_code)) or self._texts.get((kind, ""), "")


def _language(arguments: Arguments) -> str:
    code = arguments.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("Invalid language code specified")
    return code


def _scope(arguments: Arguments) -> str:
    scope = arguments.json("scope", "Can't parse BotCommandScope JSON object")
    if scope is None:
        return _DEFAULT_SCOPE
    if not isinstance(scope, dict):
        raise bad_request("Can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    known = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
    if kind in known:
        return str(kind)
    if kind in ("chat", "chat_administrators", "chat_member"):
        return f"{kind} {scope.get('chat_id', '')}"
    raise bad_request("Can't parse BotCommandScope: Unsupported type specified")


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad_request("Can't parse BotCommand: expected an Object")
    for field in ("command", "description"):
        if not isinstance(command.get(field), str):
            raise bad_request(f"Can't parse BotCommand: Can't find field \"{field}\"")
    name = command["command"].strip().removeprefix("/")
    description = command["description"].strip()
    if not name:
        raise bad_request("Command must be non-empty")
    if len(name) > 32:
        raise bad_request("Command length must not exceed 32")
    if not description:
        raise bad_request("Command description must be non-empty")
    if len(description) > 256:
        raise bad_request("Command description length must not exceed 256")
    if not _NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}
