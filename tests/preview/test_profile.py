"""What the bot says about itself, by language and scope."""

from typing import Any

import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone
from tests.preview.bot import SAM, Bot, refusal

HELP = {"command": "help", "description": "Hulp"}


async def test_get_me_tells_who_the_bot_is(bot: Bot) -> None:
    me = await bot.call("getMe")
    assert (me["is_bot"], me["username"], me["can_join_groups"]) == (True, "tussenstap_bot", True)


@pytest.mark.parametrize(
    ("kind", "limit"), [("Name", 64), ("Description", 512), ("ShortDescription", 120)]
)
async def test_texts_are_set_by_language(bot: Bot, kind: str, limit: int) -> None:
    field = {"Name": "name", "Description": "description"}.get(kind, "short_description")
    assert await bot.call(f"getMy{kind}") == {field: ""}
    assert await bot.call(f"setMy{kind}", **{field: "all"})
    assert await bot.call(f"setMy{kind}", **{field: "a" * limit}, language_code="nl")
    assert await bot.call(f"getMy{kind}", language_code="nl") == {field: "a" * limit}
    assert await bot.call(f"getMy{kind}", language_code="en") == {field: "all"}
    call = bot.call(f"setMy{kind}", **{field: "a" * (limit + 1)})
    assert await refusal(call) == f"400 Bad Request: {field.upper()}_TOO_LONG"
    call = bot.call(f"setMy{kind}", **{field: "x"}, language_code="nld")
    assert await refusal(call) == "400 Bad Request: invalid language code specified"


async def test_name_and_description_show_in_the_phones_language(
    bot: Bot, sam: Phone, robin: Phone
) -> None:
    await bot.call("setMyName", name="Tussenstap!")
    await bot.call("setMyDescription", description="Uitleg", language_code="nl")
    await bot.call("setMyDescription", description="About")
    assert (await sam.snapshot())["description"] == "Uitleg"
    assert (await robin.snapshot())["description"] == "About"
    assert (await sam.snapshot())["bot"]["first_name"] == "Tussenstap!"
    assert (await bot.call("getMe"))["first_name"] == "Tussenstap!"


async def test_commands_show_by_language_and_the_narrowest_scope(
    bot: Bot, sam: Phone, robin: Phone
) -> None:
    everywhere: dict[str, Json] = {
        "all": {},
        "nl": {"language_code": "nl"},
        "private": {"scope": {"type": "all_private_chats"}},
        "sam": {"scope": {"type": "chat", "chat_id": SAM}},
    }
    for name, arguments in everywhere.items():
        command = {"command": f"/{name}", "description": " x "}
        assert await bot.call("setMyCommands", commands=[command], **arguments)
    assert (await sam.snapshot())["commands"] == [{"command": "sam", "description": "x"}]
    assert (await robin.snapshot())["commands"][0]["command"] == "private"
    for scope in ({"type": "all_private_chats"}, {"type": "chat", "chat_id": SAM}):
        assert await bot.call("deleteMyCommands", scope=scope)
    assert (await sam.snapshot())["commands"][0]["command"] == "nl"
    assert (await robin.snapshot())["commands"][0]["command"] == "all"
    assert (await bot.call("getMyCommands", language_code="nl"))[0]["command"] == "nl"
    assert await bot.call("getMyCommands", language_code="en") == []


@pytest.mark.parametrize(
    ("commands", "message"),
    [
        ("[", "can't parse commands JSON object"),
        ({}, "expected an Array of BotCommand"),
        ([1], "can't parse BotCommand: expected an Object"),
        ([{"command": "x"}], "can't parse BotCommand: Can't find field \"description\""),
        ([HELP | {"command": "/"}], "command must be non-empty"),
        ([HELP | {"command": "a" * 33}], "command length must not exceed 32"),
        ([HELP | {"command": "Help"}], "BOT_COMMAND_INVALID"),
        ([HELP | {"description": " "}], "command description must be non-empty"),
        (
            [HELP | {"description": "a" * 257}],
            "command description length must not exceed 256",
        ),
        ([HELP] * 101, "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_that_are_refused(bot: Bot, commands: Any, message: str) -> None:
    call = bot.call("setMyCommands", commands=commands)
    assert await refusal(call) == f"400 Bad Request: {message}"


@pytest.mark.parametrize(
    ("scope", "message"),
    [
        ("{", "can't parse BotCommandScope JSON object"),
        ([], "can't parse BotCommandScope: BotCommandScope must be an Object"),
        ({"type": "moon"}, "can't parse BotCommandScope: Unsupported type specified"),
    ],
)
async def test_scopes_that_are_refused(bot: Bot, scope: Any, message: str) -> None:
    call = bot.call("setMyCommands", commands=[HELP], scope=scope)
    assert await refusal(call) == f"400 Bad Request: {message}"


async def test_the_menu_button_is_kept_for_all_and_for_one(bot: Bot) -> None:
    commands: Json = {"type": "commands"}
    assert await bot.call("getChatMenuButton") == {"type": "default"}
    assert await bot.call("setChatMenuButton", menu_button=commands)
    assert await bot.call("getChatMenuButton", chat_id=SAM) == commands
    assert await bot.call("setChatMenuButton", chat_id=SAM)
    assert await bot.call("getChatMenuButton", chat_id=SAM) == {"type": "default"}
    call = bot.call("setChatMenuButton", menu_button={"type": "x"})
    unsupported = "can't parse menu button: MenuButton has unsupported type"
    assert await refusal(call) == f"400 Bad Request: {unsupported}"
    call = bot.call("setChatMenuButton", menu_button=[])
    no_object = "can't parse menu button: MenuButton must be an Object"
    assert await refusal(call) == f"400 Bad Request: {no_object}"
