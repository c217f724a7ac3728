"""What a host sets, from the environment or a `.env` file; the environment goes first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from dotenv import dotenv_values

LOCALES: Final = ("nl", "en")
LOG_LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR")
TELEGRAM_URL: Final = "https://api.telegram.org"
CLOCK_AHEAD: Final = "BOT_CLOCK_AHEAD_S"
"""For trying out another day: the preview sets it."""

BACKUP_DAYS: Final = 7

_TERMINAL: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


class SettingError(Exception):
    """A setting that is missing or malformed.

    `name` is its variable; `code` names what is wrong, a message of `check.ftl`. The value is
    nowhere in it.
    """

    def __init__(self, name: str, code: str) -> None:
        super().__init__(f"{name}: {code}")
        self.name = name
        self.code = code


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a running bot."""

    token: str = field(repr=False)
    api_url: str
    locale: str
    log_level: str
    clock_ahead_s: int = 0


def dotenv_text() -> str:
    """Give the text of `.env` in the folder where the program was started, if there is one."""
    path = Path(".env")
    # An editor's mark at the start is none of it; bytes that are no UTF-8 spoil their value alone.
    return path.read_text("utf-8-sig", "replace") if path.is_file() else ""


def read_settings(environment: Mapping[str, str], dotenv: str = "") -> Settings:
    """Read the settings; `dotenv` is the text of a `.env` file, or empty.

    Raises:
        SettingError: one of them is missing or malformed.
    """
    values = _values(environment, dotenv)
    return Settings(
        _token(values.get("BOT_TOKEN", "").strip()),
        _api_url(values.get("BOT_API_URL", "").strip() or TELEGRAM_URL),
        read_locale(values),
        _log_level(values.get("BOT_LOG_LEVEL", "").strip().upper() or "INFO"),
        _seconds(values.get(CLOCK_AHEAD, "").strip() or "0"),
    )


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Where progress is kept, and where its key comes from.

    `key` goes before `key_file`; without either, the key is in `own_key_file`, or made there.
    """

    data: Path
    key: str = field(repr=False)
    key_file: Path | None
    own_key_file: Path
    backup_days: int

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.data / "backups"


def read_store_settings(environment: Mapping[str, str], dotenv: str = "") -> StoreSettings:
    """Read the settings of the store, which need no token.

    Raises:
        SettingError: one of them is malformed.
    """
    values = {name: value.strip() for name, value in _values(environment, dotenv).items()}
    data, key_file = values.get("BOT_DATA"), values.get("BOT_STORE_KEY_FILE")
    return StoreSettings(
        Path(data) if data else _home(values, "XDG_DATA_HOME", ".local/share") / "tussenstap",
        values.get("BOT_STORE_KEY", ""),
        Path(key_file) if key_file else None,
        _home(values, "XDG_CONFIG_HOME", ".config") / "tussenstap" / "store.key",
        _backup_days(values.get("BOT_BACKUP_DAYS") or str(BACKUP_DAYS)),
    )


def read_locale(values: Mapping[str, str]) -> str:
    """Read `BOT_LOCALE`, the language spoken where no other is known."""
    locale = values.get("BOT_LOCALE", "").strip().lower() or "nl"
    if locale not in LOCALES:
        raise SettingError("BOT_LOCALE", "setting-locale")
    return locale


def reader_locale(environment: Mapping[str, str]) -> str:
    """Tell in which language to speak on the terminal, from its own settings."""
    spoken = next((environment[name] for name in _TERMINAL if environment.get(name)), "")
    return "nl" if spoken.lower().startswith("nl") else "en"


def _values(environment: Mapping[str, str], dotenv: str) -> dict[str, str]:
    from_file = dotenv_values(stream=StringIO(dotenv), interpolate=False)
    return {name: value or "" for name, value in {**from_file, **environment}.items()}


def _home(values: Mapping[str, str], name: str, below: str) -> Path:
    """Give a folder of the user's own, as the XDG Base Directory Specification has it."""
    if values.get(name, "").startswith("/"):  # another one is to be passed over
        return Path(values[name])
    return Path(values.get("HOME") or "/") / below


def _backup_days(days: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,3}", days):
        raise SettingError("BOT_BACKUP_DAYS", "setting-backup-days")
    return int(days)


def _token(token: str) -> str:
    if not token:
        raise SettingError("BOT_TOKEN", "setting-token-missing")
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]{20,}", token):
        raise SettingError("BOT_TOKEN", "setting-token-malformed")
    return token


def _api_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        spare = parts.query or parts.fragment or parts.port == 0 or re.search(r"\s", url)
    except ValueError:
        raise SettingError("BOT_API_URL", "setting-url") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or spare:
        raise SettingError("BOT_API_URL", "setting-url")
    return url.rstrip("/")


def _log_level(level: str) -> str:
    if level not in LOG_LEVELS:
        raise SettingError("BOT_LOG_LEVEL", "setting-log-level")
    return level


def _seconds(seconds: str) -> int:
    if not re.fullmatch(r"-?\d{1,10}", seconds):
        raise SettingError(CLOCK_AHEAD, "setting-clock")
    return int(seconds)
