import pytest

from bot.content.yaml_files import Plain, read_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 18:30", {"a": "18:30"}),
        ("a: yes", {"a": "yes"}),
        ("a: [no, on, off, null, ~, true]", {"a": ["no", "on", "off", "null", "~", "true"]}),
        ("a: 2026-11-21", {"a": "2026-11-21"}),
        ("a: 007", {"a": "007"}),
        ("a: 1e3", {"a": "1e3"}),
        ("a: 0..10", {"a": "0..10"}),
        ("yes: a", {"yes": "a"}),
        ("1: a", {"1": "a"}),
        ("a:", {"a": ""}),
        ("a: é", {"a": "é"}),
        ("a: !!int 3", {"a": "3"}),
        ("- a\n- b: c", ["a", {"b": "c"}]),
        ("", {}),
        ("# only words", {}),
        ("plain", "plain"),
    ],
)
def test_every_scalar_stays_the_text_that_was_typed(text: str, value: Plain) -> None:
    file = read_yaml("x.yaml", text)
    assert file.value == value
    assert file.faults == ()


def test_every_value_has_its_place() -> None:
    source = read_yaml("x.yaml", "a: 1\nb:\n  - c\n  - {d: e}\n").source
    assert str(source.at("a")) == "x.yaml:1:1"
    assert str(source.at("b", 0)) == "x.yaml:3:5"
    assert str(source.at("b", 1, "d")) == "x.yaml:4:6"
    assert str(source.at("b", 1, "d", "gone")) == "x.yaml:4:6"
    assert str(source.at("gone")) == "x.yaml:1:1"


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: 1\nb: 2\na: 3", "duplicate-key", "x.yaml:3:1"),
        ("a: {b: 1, b: 2}", "duplicate-key", "x.yaml:1:11"),
        ("a: &x 1", "yaml-anchor", "x.yaml:1:4"),
        ("a: 1\nb: *a", "yaml-anchor", "x.yaml:2:4"),
        ("a:\n\tb: 1", "tab", "x.yaml:2:1"),
        ("a: [1", "yaml-syntax", "x.yaml:1:6"),
        ('a: "1', "yaml-syntax", "x.yaml:1:6"),
        ("a: 1\n--- \nb: 2", "yaml-syntax", "x.yaml:2:1"),
        ("a: @x", "yaml-syntax", "x.yaml:1:4"),
        ("? [a, b]\n: c", "yaml-key-not-text", "x.yaml:1:3"),
        ("a: " + "[" * 40 + "]" * 40, "too-deep", "x.yaml:1:33"),
        ("a: " + "[" * 500 + "]" * 500, "too-deep", "x.yaml:1:33"),
        ("a: " * 3000 + "b", "yaml-syntax", "x.yaml:1:5"),
    ],
)
def test_what_is_not_plain_yaml_is_told(text: str, code: str, place: str) -> None:
    (fault,) = read_yaml("x.yaml", text).faults
    assert (fault.code, str(fault.place)) == (code, place)


def test_a_laughing_billion_is_refused_before_it_grows() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    (fault,) = read_yaml("x.yaml", "\n".join(lines)).faults
    assert fault.code == "yaml-anchor"


def test_all_faults_of_a_file_are_told() -> None:
    faults = read_yaml("x.yaml", "a: 1\na: 2\n[b]: 3\na: 4").faults
    assert [(fault.code, fault.place.line) for fault in faults] == [
        ("duplicate-key", 2),
        ("yaml-key-not-text", 3),
        ("duplicate-key", 4),
    ]
