"""Where keys come from, and how a file with them is written."""

from pathlib import Path

import pytest

from bot.store.faults import MalformedKeyError, MissingKeyError, UnreadableKeyError
from bot.store.keys import make_key_file, read_keys, write_keys
from tests.store.people import KEY, OTHER_KEY


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_setting_goes_first(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(OTHER_KEY)
    keys = read_keys(f" {KEY.decode()}\n", tmp_path / "key", tmp_path / "other", tmp_path / "db")
    assert (keys.values, keys.file, keys.made) == ((KEY,), None, False)
    assert KEY.decode() not in repr(keys)


def test_then_a_file_and_the_newest_key_is_first(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(KEY + b"\n" + OTHER_KEY + b"\n")
    for file in (tmp_path / "key", None):
        keys = read_keys("", file, tmp_path / "key", tmp_path / "db")
        assert (keys.values, keys.file, keys.made) == ((KEY, OTHER_KEY), tmp_path / "key", False)


def test_else_one_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    default = tmp_path / "config" / "store.key"
    made = read_keys("", None, default, tmp_path / "db")
    assert (made.file, made.made) == (default, True)
    assert (mode(default), mode(default.parent)) == (0o600, 0o700)
    again = read_keys("", None, default, tmp_path / "db")
    assert (again.values, again.made) == (made.values, False)


def test_none_is_made_where_there_is_a_store(tmp_path: Path) -> None:
    (tmp_path / "db").write_text("something")
    with pytest.raises(MissingKeyError):
        read_keys("", None, tmp_path / "key", tmp_path / "db")
    assert not (tmp_path / "key").exists()


@pytest.mark.parametrize("secret", ["secret", "sëcret", f"{KEY.decode()} secret", "  \n"])
def test_what_is_no_key_is_named_by_its_place(tmp_path: Path, secret: str) -> None:
    file = tmp_path / "key"
    file.write_text(secret, "utf-8")
    with pytest.raises(MalformedKeyError) as refused:
        read_keys("", file, file, tmp_path / "db")
    assert refused.value.arguments == {"path": str(file)}
    if secret.strip():
        with pytest.raises(MalformedKeyError) as refused:
            read_keys(secret, None, file, tmp_path / "db")
        assert refused.value.arguments == {"path": "BOT_STORE_KEY"}


def test_a_file_that_is_not_there_or_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(UnreadableKeyError):
        read_keys("", tmp_path / "key", tmp_path / "other", tmp_path / "db")
    (tmp_path / "file").write_text("")
    below = tmp_path / "file" / "key"
    with pytest.raises(UnreadableKeyError):
        make_key_file(below, KEY)
    with pytest.raises(UnreadableKeyError):
        write_keys(below, (KEY,))


def test_a_key_is_never_written_over(tmp_path: Path) -> None:
    make_key_file(tmp_path / "key", KEY)
    with pytest.raises(UnreadableKeyError):
        make_key_file(tmp_path / "key", OTHER_KEY)
    assert (tmp_path / "key").read_bytes().split() == [KEY]


def test_keys_are_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "key"
    make_key_file(file, KEY)
    (tmp_path / "key.new").write_text("broken off")
    write_keys(file, (OTHER_KEY, KEY))
    assert read_keys("", file, file, tmp_path / "db").values == (OTHER_KEY, KEY)
    assert mode(file) == 0o600
    assert list(tmp_path.iterdir()) == [file]
