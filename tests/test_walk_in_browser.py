"""The whole impasse on the phone page, with the real bot behind it, in both languages.

A walk along route A, by what is on the screen: with words typed, a question skipped, one step
back, one answer changed, a stop, and a restart of the bot while it waits for words.
"""

from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, expect

from bot.core.library import BOT, Texts
from tests.bots import ROBIN, SAM, real_library, running_bot
from tests.browsing import opened
from tests.person import Person

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

IMPASSE = "impasse"


@dataclass(frozen=True, slots=True)
class Words:
    """What is typed on the way; `hasty` is changed into `nuance`."""

    user: int
    hasty: str
    nuance: str
    corner: str
    unspoken: str
    fact: str
    sign: str

    def in_place(self) -> list[str]:
        """Those that stand in a sentence of the reflection card."""
        return sorted([self.fact, self.sign])

    def below(self) -> list[str]:
        """Those that stand in the quote below it."""
        return [self.nuance, self.corner, self.unspoken]


WORDS = {
    "nl": Words(
        user=SAM,
        hasty="weet ik niet",
        nuance="we wachten allebei te lang",
        corner="om de beurt hun adem inhouden <en> wachten",
        unspoken="liever een ander gesprek had",
        fact="we er steeds omheen draaien",
        sign="de stoel schuift naar achteren",
    ),
    "en": Words(
        user=ROBIN,
        hasty="I don’t know",
        nuance="we both wait too long",
        corner="hold their breath in turn <and> wait",
        unspoken="I’d rather be somewhere else",
        fact="we keep going round it",
        sign="the chair moves back",
    ),
}


async def to_step_2(me: Person, words: Words) -> None:
    await me.start()
    await me.choose("opening.begin", "gate.no")
    await me.go_on("contact")
    await me.rate(7)
    await me.tick("client", "yes_but", "away")
    await me.choose("role.persuader")
    await me.tap("back")
    await me.choose("role.explainer", "gain.calm")
    await me.tick("then", "attack")
    await me.choose("circle.almost")
    await me.write(words.hasty)
    await expect(me.quote).to_contain_text(words.hasty)
    await me.tap("reopen-answer")
    await me.write(words.nuance)
    await expect(me.quote).not_to_contain_text(words.hasty)
    await me.choose("less.own")
    await me.tap("skip")
    await expect(me.bar).to_be_hidden()


async def to_step_3(me: Person, words: Words) -> None:
    await me.tick("feelings", "powerless", "tired")
    await me.rate(5)
    await me.choose("origin.here", "corner.own")
    await me.write(words.corner)
    await the_notes_open_by_keyboard(me, words)
    await me.choose("similar.maybe", "starter.notice")
    await me.write(words.unspoken)
    await me.tap("stop")
    await expect(me.card.locator(".key")).to_have_text([me.texts.say(BOT, "resume")])
    await me.tap("resume")
    await me.choose("tension.no")


async def the_notes_open_by_keyboard(me: Person, words: Words) -> None:
    whole = "(words) => words.scrollHeight <= words.clientHeight"
    notes, expand = me.quote.locator(".quote-text"), me.quote.locator(".expand")
    await expect(notes).to_contain_text(words.nuance)
    await expect(notes).to_contain_text(words.corner)
    assert not await notes.evaluate(whole)
    await me.card.locator(".key").first.focus()
    await me.page.keyboard.press("Shift+Tab")
    await expect(expand).to_be_focused()
    await me.page.keyboard.press("Enter")
    await expect(expand).to_have_attribute("aria-expanded", "true")
    assert await notes.evaluate(whole)


async def to_step_4(me: Person, words: Words) -> None:
    await me.tick("checks", "serves", "contact", "calm", "time")
    await me.go_on("route_a")
    await me.choose("ask_first.here")
    await me.rate(6)
    await me.choose("ready_more.shorter", "say-permission.hard")
    await me.tap("own")
    await me.restart_the_bot()
    await me.write(words.fact)
    await me.choose("say-feeling.worried", "say-share.rush", "say-wish.listen", "say-question.see")
    await expect(me.card).to_contain_text(sentence(me.texts, words))
    await me.choose("sentence.fits", "reaction.silence")
    await me.go_on("coaching")


async def to_the_end(me: Person, words: Words) -> None:
    await me.choose("protects.loss", "wants.yes", "sign.own")
    await me.write(words.sign)
    await me.choose("i_say.pause", "client_says.gesture", "client_move.pause")
    await me.choose("experiment.once")


def sentence(texts: Texts, words: Words) -> str:
    """What the six slots, filled as above, come to."""
    chosen = {
        "say-permission": "hard",
        "say-fact": "own",
        "say-feeling": "worried",
        "say-share": "rush",
        "say-wish": "listen",
        "say-question": "see",
    }
    clauses = {
        f"{slot}-clause": texts.say(IMPASSE, f"{slot}-clause.{option}", {"words": words.fact})
        for slot, option in chosen.items()
    }
    elsewhere = {"feelings-clause": "", "role-clause": ""}
    return texts.say(IMPASSE, "my_sentence", {**chosen, **clauses, **elsewhere})


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_impasse_from_gate_to_reflection(browser: Browser, language: str) -> None:
    words, texts = WORDS[language], real_library().texts[language]
    async with (
        running_bot() as stage,
        opened(browser, stage.preview.url, user=words.user) as page,
    ):
        me = Person(page, texts, IMPASSE)
        for part in (to_step_2, to_step_3, to_step_4, to_the_end):
            await part(me, words)
        italics = me.card.locator(".text em")
        await expect(italics).to_have_count(len(words.in_place()))
        assert sorted(await italics.all_inner_texts()) == words.in_place()
        for note in words.below():
            await expect(me.quote).to_contain_text(note)
        await expect(me.card).to_contain_text(sentence(texts, words))
        assert await me.copy() == sentence(texts, words)
        assert stage.unanswered() == 0
