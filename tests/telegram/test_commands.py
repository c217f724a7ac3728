"""Commands, deep links, and the language of the chat."""

import pytest

from bot.preview.arguments import Json
from tests.bots import Stage, cards, labels, newest, play, real_library, running_bot
from tests.preview.bot import until

PAGES = {
    "/start": "page-welcome",
    "/help": "page-help",
    "/language": "page-language",
    "/stop": "page-stopped",
    "/onzin": "page-unknown-command",
    "/start onzin": "page-welcome",
    "/help@tussenstap_bot": "page-help",
    "/HELP": "page-help",
    "/": "page-unknown-command",
}


@pytest.mark.parametrize(("command", "page"), PAGES.items())
async def test_a_command_shows_its_page(stage: Stage, command: str, page: str) -> None:
    await stage.sam.play(command)
    (card,) = await cards(stage.sam)
    assert card["text"].startswith(stage.says(page))


@pytest.mark.parametrize(
    "command", ["/impasse", "/start impasse", "/start@tussenstap_bot impasse", "/start  IMPASSE "]
)
async def test_a_dialog_opens_by_its_command_and_by_a_deep_link(stage: Stage, command: str) -> None:
    await stage.sam.play(command)
    assert labels(await newest(stage.sam))[0] == "Beginnen"
    await stage.robin.play(command)
    assert labels(await newest(stage.robin))[-2:] == ["← Back", "Stop"]


async def test_privacy_and_safety(stage: Stage) -> None:
    await play(stage.sam, "/privacy", "/nood")
    privacy, safety = await cards(stage.sam)
    assert "Wij bewaren geen kopie" in privacy["text"]
    assert "112" in safety["text"]
    assert "reply_markup" not in safety


async def test_the_pages_lead_to_each_other_in_place(stage: Stage) -> None:
    await play(stage.sam, "/start", "[Privacy]", "[Menu]", "[Instellingen]", "[Taal / Language]")
    (card,) = await cards(stage.sam)
    assert labels(card) == ["Nederlands", "English"]
    await play(stage.sam, "[English]", "/help", "[Emergency numbers]")
    assert "112" in (await newest(stage.sam))["text"]
    await play(stage.sam, "/onzin", "[Help]", "[Menu]")
    assert (await newest(stage.sam))["text"].startswith(stage.says("page-menu", "en"))


async def test_a_dialog_opens_in_place_from_the_menu(stage: Stage) -> None:
    title = stage.shelf.library.need("impasse", "nl")
    await play(stage.sam, "/start", f"[{title}]")
    (card,) = await cards(stage.sam)
    assert labels(card)[0] == "Beginnen"
    await stage.sam.play("[← Terug]")
    (card,) = await cards(stage.sam)
    assert card["text"].startswith(stage.says("page-menu"))


async def test_a_dialog_that_begins_with_a_question_is_sent_anew(walk: Stage) -> None:
    await play(walk.sam, "/start", "[Note]")
    menu, question = await cards(walk.sam)
    assert "Note" in labels(menu)
    assert question["reply_markup"]["force_reply"]
    await walk.sam.play("[← Terug]")
    assert (await newest(walk.sam))["text"].startswith(walk.says("page-menu"))


@pytest.mark.parametrize(
    ("language_code", "locale"),
    [("nl", "nl"), ("nl-BE", "nl"), ("en", "en"), ("en-GB", "en"), ("de", "nl"), ("pt-br", "nl")],
)
async def test_the_language_is_the_phones_or_else_the_hosts(
    stage: Stage, language_code: str, locale: str
) -> None:
    await stage.sam.speak(language_code)
    await stage.sam.play("/help")
    assert (await newest(stage.sam))["text"] == stage.says("page-help", locale)


async def test_the_host_may_set_english() -> None:
    async with running_bot(locale="en") as stage:
        await stage.sam.speak("de")
        await stage.sam.play("/help")
        assert (await newest(stage.sam))["text"] == stage.says("page-help", "en")


def person(**fields: str) -> Json:
    return {"id": 1001, "is_bot": False, "first_name": "Sam", **fields}


async def test_without_a_language_code_the_hosts_is_spoken(stage: Stage) -> None:
    await stage.sam.play("/start")
    chat = {"id": 1001, "type": "private", "first_name": "Sam"}
    message = {"message_id": 900, "date": 1, "chat": chat, "from": person(), "text": "/help"}
    await stage.push("message", message)
    assert (await newest(stage.sam))["text"] == stage.says("page-help")


async def test_the_language_switches_at_once_and_old_buttons_with_it(stage: Stage) -> None:
    await play(stage.sam, "/impasse", "/language", "[English]")
    opening, language = await cards(stage.sam)
    assert language["text"] == stage.says("page-spoken", "en")
    assert labels(opening)[0] == "Beginnen"
    await stage.sam.play("[Beginnen]")
    assert labels((await cards(stage.sam))[0])[-2:] == ["← Back", "Stop"]
    await stage.sam.play("/help")
    assert (await newest(stage.sam))["text"] == stage.says("page-help", "en")


async def test_after_a_restart_the_button_keeps_the_language(stage: Stage) -> None:
    await play(stage.sam, "/language", "[English]", "/impasse", "(restart)")
    await stage.sam.tap("Begin")
    await stage.sam.wait()
    assert labels(await newest(stage.sam))[-2:] == ["← Back", "Stop"]
    await stage.sam.play("/help")
    assert (await newest(stage.sam))["text"] == stage.says("page-help", "nl")


async def test_what_people_see_before_they_start(stage: Stage) -> None:
    await until(lambda: sum(call.method.startswith("set") for call in stage.preview.calls) == 10)
    for phone, locale in ((stage.sam, "nl"), (stage.robin, "en")):
        shown = await phone.snapshot()
        names = [command["command"] for command in shown["commands"]]
        own = names.index("start")
        assert names[0] == "quick"
        dialogs = real_library().dialogs.values()
        assert sorted(names[:own]) == sorted(each.command for each in dialogs if each.command)
        assert set(names[own + 1 :]) == {
            *("question", "menu", "help", "nood", "language", "privacy", "stop"),
            *("daily", "settings", "progress"),
        }
        assert shown["description"].strip() == stage.says("bot-description", locale)
    await stage.sam.speak("de")
    assert (await stage.sam.snapshot())["description"].strip() == stage.says("bot-description")
