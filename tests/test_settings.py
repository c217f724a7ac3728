"""Settings: what is taken, what is refused, and that no value is ever in an error."""

import traceback
from pathlib import Path

import pytest

from bot.settings import (
    SettingError,
    Settings,
    read_locale,
    read_settings,
    read_store_settings,
    reader_locale,
)

TOKEN = "123456:ABCDEFGHIJKLMNOPQRSTUVWXYZ"  # noqa: S105 - opens nothing


def test_only_the_token_is_needed() -> None:
    assert read_settings({"BOT_TOKEN": TOKEN}) == Settings(
        TOKEN, "https://api.telegram.org", "nl", "INFO"
    )


def test_all_of_them_apart_from_case_and_spaces() -> None:
    given = {
        "BOT_TOKEN": f" {TOKEN}\n",
        "BOT_API_URL": "http://[::1]:8081/api/",
        "BOT_LOCALE": " EN ",
        "BOT_LOG_LEVEL": "debug",
        "BOT_CLOCK_AHEAD_S": " -3600 ",
    }
    assert read_settings(given) == Settings(TOKEN, "http://[::1]:8081/api", "en", "DEBUG", -3600)


def test_the_environment_goes_before_the_file() -> None:
    dotenv = f"# host\nexport BOT_TOKEN='{TOKEN}'\nBOT_LOCALE=en\nBOT_LOG_LEVEL\nOTHER=$HOME\n"
    assert read_settings({}, dotenv) == Settings(TOKEN, "https://api.telegram.org", "en", "INFO")
    assert read_settings({"BOT_LOCALE": "nl"}, dotenv).locale == "nl"


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("BOT_TOKEN", "", "setting-token-missing"),
        ("BOT_TOKEN", "  ", "setting-token-missing"),
        ("BOT_TOKEN", "secret", "setting-token-malformed"),
        ("BOT_TOKEN", f"bot{TOKEN}", "setting-token-malformed"),
        ("BOT_TOKEN", f"{TOKEN}/x", "setting-token-malformed"),
        ("BOT_TOKEN", "123456:short", "setting-token-malformed"),
        ("BOT_API_URL", "api.telegram.org", "setting-url"),
        ("BOT_API_URL", "ftp://secret", "setting-url"),
        ("BOT_API_URL", "http://", "setting-url"),
        ("BOT_API_URL", "http://[secret", "setting-url"),
        ("BOT_API_URL", "http://secret:port", "setting-url"),
        ("BOT_API_URL", "http://secret:99999", "setting-url"),
        ("BOT_API_URL", "http://secret:0", "setting-url"),
        ("BOT_API_URL", "http://secret/?a=b", "setting-url"),
        ("BOT_API_URL", "http://secret/#here", "setting-url"),
        ("BOT_API_URL", "http://sec ret", "setting-url"),
        ("BOT_LOCALE", "secret", "setting-locale"),
        ("BOT_LOCALE", "de", "setting-locale"),
        ("BOT_LOG_LEVEL", "secret", "setting-log-level"),
        ("BOT_LOG_LEVEL", "10", "setting-log-level"),
        ("BOT_CLOCK_AHEAD_S", "secret", "setting-clock"),
        ("BOT_CLOCK_AHEAD_S", "1.5", "setting-clock"),
    ],
)
def test_what_is_malformed_is_named_and_its_value_is_not(name: str, value: str, code: str) -> None:
    with pytest.raises(SettingError) as refused:
        read_settings({"BOT_TOKEN": TOKEN, name: value})
    assert (refused.value.name, refused.value.code) == (name, code)
    assert "secret" not in "".join(traceback.format_exception(refused.value))


def test_the_token_is_not_shown() -> None:
    assert TOKEN not in repr(read_settings({"BOT_TOKEN": TOKEN}))


def test_the_locale_by_itself() -> None:
    assert read_locale({}) == "nl"
    assert read_locale({"BOT_LOCALE": "EN"}) == "en"


@pytest.mark.parametrize(
    ("environment", "locale"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_NL", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "", "LC_MESSAGES": "NL_be"}, "nl"),
        ({"LANG": "de_DE"}, "en"),
    ],
)
def test_the_terminal_is_spoken_to_in_its_own_language(
    environment: dict[str, str], locale: str
) -> None:
    assert reader_locale(environment) == locale


def test_a_store_needs_no_settings() -> None:
    settings = read_store_settings({"HOME": "/home/sam"})
    assert settings.data == Path("/home/sam/.local/share/tussenstap")
    assert settings.own_key_file == Path("/home/sam/.config/tussenstap/store.key")
    assert (settings.key, settings.key_file, settings.backup_days) == ("", None, 7)
    xdg = {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "not/absolute"}
    settings = read_store_settings(xdg)
    assert settings.data == Path("/d/tussenstap")
    assert settings.own_key_file == Path("/.config/tussenstap/store.key")


def test_all_settings_of_a_store() -> None:
    dotenv = "BOT_DATA=/data\nBOT_STORE_KEY=secret\nBOT_BACKUP_DAYS=30\n"
    settings = read_store_settings({"BOT_STORE_KEY_FILE": "/run/key "}, dotenv)
    assert (settings.data, settings.key_file) == (Path("/data"), Path("/run/key"))
    assert (settings.key, settings.backup_days) == ("secret", 30)
    assert "secret" not in repr(settings)


@pytest.mark.parametrize("days", ["0", "-1", "a week", "12345", "1.5"])
def test_days_that_are_none(days: str) -> None:
    with pytest.raises(SettingError) as refused:
        read_store_settings({"BOT_BACKUP_DAYS": days})
    assert (refused.value.name, refused.value.code) == ("BOT_BACKUP_DAYS", "setting-backup-days")
