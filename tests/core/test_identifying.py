"""What points to a person is noticed, and what people ordinarily write is not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.identifying import Kind, kinds

HERE = Path(__file__).parent

EMAIL = (
    "mail naar sam.de.vries@voorbeeld.nl graag",
    "SAM+WERK@MAIL.EXAMPLE.ORG",
    "Ze schreef vanaf j_jansen99@hotmail.com.",
    "(a@b.co)",
)
TELEPHONE = (
    "bel 06-12345678",
    "0612345678",
    "06 12 34 56 78",
    "+31 6 1234 5678",
    "+31612345678",
    "0031 6 12345678",
    "haar nummer is 020-123 45 67, 's avonds",
    "(020) 1234567",
    "088 123 45 67",
    "ring her on 07400 123456",
    "020 7946 0958",
    "+44 20 7946 0958",
    "0470 12 34 56",
)
BSN = (
    "123456782",
    "bsn 111222333.",
    "BSN: 123 456 782",
    "1234.56.782",
    "123.456.782",
    "Het nummer 123456782 staat in het dossier",
)
BIRTH_DATE = (
    "geb. 12-03-1985",
    "12/3/85",
    "12-3-85",
    "12.03.1985",
    "12 03 1985",
    "1985-03-12",
    "geboren op 12 maart 1985",
    "12 mrt 1985",
    "12 MRT. 1985",
    "op 1 mei '85",
    "born on 12th of March 1985",
    "March 12, 1985",
    "march 12th 1985",
    "3 Aug 2011",
    "12-mei-1985",
)
ADDRESS = (
    "1234 AB 12",
    "1234AB, 12a",
    "1234ab 12",
    "1234 AB nr. 7",
    "Dorpsstraat 12, 1234 AB Utrecht",
    "Lange Nieuwstraat 104 bis 3512 PN",
    "12 High Street, London SW1A 1AA",
    "10 Downing Street SW1A 2AA",
)
NOTHING = (
    "",
    "112",
    "bel 113 of 0800-0113",
    "Veilig Thuis is 0800-2000, dag en nacht.",
    "12-13-1985 is geen dag",
    "31 februari 1985",
    "1234567890",
    "123456789",
    "van 2019 tot 2024",
    "in 2024 en 12 keer daarvoor",
    "op 12 maart om 8.30",
    "12-3 was het moeilijk",
    "10.000.000 euro",
    "een 7, een 8 en een 9",
    "@sam zei het",
    "artikel 1234 AB",
    "kamer 12, 3e verdieping",
    "40-87 %",
    "1 2 3 4 5 6 7 8 9",
    "versie 1.2.2026.1",
    "9 tot 5, 24/7",
)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        *((words, Kind.EMAIL) for words in EMAIL),
        *((words, Kind.TELEPHONE) for words in TELEPHONE),
        *((words, Kind.BSN) for words in BSN),
        *((words, Kind.BIRTH_DATE) for words in BIRTH_DATE),
        *((words, Kind.ADDRESS) for words in ADDRESS),
    ],
)
def test_what_points_to_a_person_is_noticed(words: str, kind: Kind) -> None:
    assert kind in kinds(words)
    assert kind in kinds(f"Vandaag ging het erover.\n{words}\nEn dat was het.")


@pytest.mark.parametrize("words", NOTHING)
def test_what_points_to_nobody_is_let_be(words: str) -> None:
    assert kinds(words) == frozenset()


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_fewer_than_one_in_a_hundred_ordinary_sentences_is_held_for_it(locale: str) -> None:
    sentences = (HERE / f"ordinary_sentences_{locale}.txt").read_text("utf-8").splitlines()
    assert len(sentences) == len({*sentences}) >= 500
    alarms = [sentence for sentence in sentences if kinds(sentence)]
    assert len(alarms) < len(sentences) / 100, alarms


@given(st.text(max_size=500))
def test_any_words_give_kinds(words: str) -> None:
    assert kinds(words) <= frozenset(Kind)


@given(st.text("0123456789 .-/+@aAbBJan", max_size=80))
def test_any_figures_give_kinds(words: str) -> None:
    assert kinds(words) <= frozenset(Kind)
