"""Telegram's HTML, its errors in Telegram's words, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.entities import Entity, settle, utf16_length
from bot.preview.formatting import FormattingError, checked_link, parse_html
from bot.preview.markup import to_html
from tests.preview.spans import parsed


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<i>x</i>", "italic"),
        ("<EM>x</em>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s>", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ('<blockquote expandable="">x</blockquote>', "expandable_blockquote"),
        ("<blockquote other>x</blockquote>", "blockquote"),
        ('<b class="x">x</b>', "bold"),
        ("<b>x</>", "bold"),
        ("<b>x</b  >", "bold"),
    ],
)
def test_each_tag_gives_its_entity(source: str, kind: str) -> None:
    assert parsed(source) == ("x", [(kind, 0, 1)])


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("a <x>b</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</i>", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        (
            "<b>x<i>y</b></i>",
            'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"',
        ),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a ", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x", "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "&#xd800;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ),
        ),
    ],
)
def test_what_cannot_be_read_fails_in_telegrams_words(source: str, message: str) -> None:
    with pytest.raises(FormattingError) as error:
        parse_html(source)
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;&gt;&amp;&quot;", '<>&"'),
        ("&lt &amp;lt;", "< &lt;"),
        ("&#233;&#xe9;&#128578;", "éé🙂"),
        ("&nbsp;&ltx;&copy", "&nbsp;&ltx;&copy"),
        ("&#0;&#x110000;&#9999999999;", "&#0;&#x110000;&#9999999999;"),
        ("a & b", "a & b"),
    ],
)
def test_references_are_decoded_or_left(source: str, text: str) -> None:
    assert settle(*parse_html(source))[0] == text


def test_offsets_count_utf16_units() -> None:
    assert parsed("🙂<b>é🙂</b>") == ("🙂é🙂", [("bold", 2, 3)])


def test_an_empty_tag_leaves_nothing() -> None:
    assert parsed("a<b></b>") == ("a", [])


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ('<a href="https://Example.ORG">x</a>', "https://example.org/"),
        ("<a href='http://example.org/a?b=1&amp;c'>x</a>", "http://example.org/a?b=1&c"),
        ('<a href="example.org?x">x</a>', "http://example.org/?x"),
        ("<a>example.org</a>", "http://example.org/"),
        ('<a href="tg://resolve?domain=x">x</a>', "tg://resolve?domain=x"),
        ("<a href=example.org>x</a>", "http://example.org/"),
    ],
)
def test_links(source: str, url: str) -> None:
    (entity,) = parse_html(source)[1]
    assert (entity.type, entity.url) == ("text_link", url)


@pytest.mark.parametrize("link", ["no link", "localhost", "", "https://x y.org", "tg://user?id=1"])
def test_what_is_no_link_shows_its_words_alone(link: str) -> None:
    assert parsed(f'<a href="{link}">x</a>') == ("x", [])


def test_checked_link_refuses_what_has_no_host() -> None:
    assert checked_link("https://.") is None


def test_code_in_pre_gives_its_language() -> None:
    for source in (
        '<pre><code class="language-python">x</code></pre>',
        '<code class="language-python"><pre>x</pre></code>',
    ):
        assert parse_html(source)[1] == [Entity("pre", 0, 1, language="python")]
    assert parse_html('<code class="language-x">x</code>')[1] == [Entity("code", 0, 1)]
    assert parse_html('<code class="x">x</code>')[1] == [Entity("code", 0, 1)]


def test_a_custom_emoji_keeps_its_id() -> None:
    (entity,) = parse_html('<tg-emoji emoji-id="5">🙂</tg-emoji>')[1]
    shown = {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "5"}
    assert entity.to_json() == shown


WORDS = st.text(alphabet="ab é🙂<>&\"'\n/", max_size=6)


def _nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = ["b", "i", "u", "s", "tg-spoiler", "code", "pre", "blockquote", "blockquote expandable"]
    tagged = st.builds(
        lambda tag, words: f"<{tag}>{words}</{tag.split()[0]}>", st.sampled_from(tags), inner
    )
    linked = st.builds(lambda words: f'<a href="https://example.org/a">{words}</a>', inner)
    return st.lists(st.one_of(tagged, linked, inner), max_size=3).map("".join)


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


SOURCES = st.recursive(WORDS.map(_escaped), _nested, max_leaves=12)


@given(SOURCES)
def test_html_comes_back_with_the_same_meaning(source: str) -> None:
    text, entities = settle(*parse_html(source))
    assert settle(*parse_html(to_html(text, entities))) == (text, entities)


@given(SOURCES)
def test_settling_twice_changes_nothing(source: str) -> None:
    text, entities = settle(*parse_html(source))
    assert settle(text, entities) == (text, entities)
    assert all(e.length > 0 and e.end <= utf16_length(text) for e in entities)


@given(st.text())
def test_any_text_is_parsed_or_refused(source: str) -> None:
    try:
        text, _ = parse_html(source)
    except FormattingError:
        return
    assert utf16_length(text) <= utf16_length(source)


@pytest.mark.parametrize(
    "source",
    [
        "<b>ab<i>cd</i>ef</b>",
        "<b>Kop</b>\n<blockquote expandable>noot &lt;1&gt;</blockquote>",
        '<a href="https://example.org/?a&amp;b">x</a>',
        '<pre><code class="language-python">x</code></pre>',
        "<pre>x</pre>",
        '<tg-emoji emoji-id="5">🙂</tg-emoji>',
        "zie 113.nl en /help",
    ],
)
def test_a_writers_html_comes_back_as_it_was(source: str) -> None:
    assert to_html(*settle(*parse_html(source))) == source
