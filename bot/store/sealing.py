"""Sealed rows: with the key they can be found by chat id and read; without it, neither.

From the one key that a host keeps, HKDF derives three: one seals (Fernet), one hashes chat ids,
and one is the mark by which a store knows its key. The chat id stands in the sealed part alone.
"""

import base64
from hashlib import blake2b
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.core.progress import Profile

KEY_BYTES: Final = 32


class UnsealError(Exception):
    """This is not what was sealed: it was changed, or sealed with another key."""


class _Sealed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    chat_id: int
    profile: Profile


class Seal:
    """Seals and unseals with one key; `mark` tells it from other keys and gives nothing away."""

    def __init__(self, key: bytes) -> None:
        """Take a key as `new_key` makes them.

        Raises:
            ValueError: it is none.
        """
        raw = _decoded(key)
        self._fernet = Fernet(base64.urlsafe_b64encode(_derived(raw, b"seal")))
        self._hash_key = _derived(raw, b"id")
        self.mark: Final = _derived(raw, b"mark")

    def id_of(self, chat_id: int) -> bytes:
        """Give the id under which the row of a chat is kept."""
        number = chat_id.to_bytes(8, "big", signed=True)
        return blake2b(number, key=self._hash_key, digest_size=16).digest()

    def seal(self, chat_id: int, profile: Profile) -> bytes:
        """Seal; no two results are alike."""
        text = _Sealed(chat_id=chat_id, profile=profile).model_dump_json()
        # A token begins with a moment that anyone can read; this one does not say when.
        return self._fernet.encrypt_at_time(text.encode(), 0)

    def unseal(self, row_id: bytes, token: bytes) -> tuple[int, Profile]:
        """Give the chat id and the profile.

        Raises:
            UnsealError: the token is not what was sealed for this row.
        """
        try:
            sealed = _Sealed.model_validate_json(self._fernet.decrypt(token))
        except (InvalidToken, ValidationError):
            raise UnsealError from None
        if self.id_of(sealed.chat_id) != row_id:
            raise UnsealError
        return sealed.chat_id, sealed.profile


def new_key() -> bytes:
    """Make a key."""
    return Fernet.generate_key()


def _decoded(key: bytes) -> bytes:
    raw = base64.b64decode(key, altchars=b"-_", validate=True)
    if len(raw) != KEY_BYTES:
        raise ValueError
    return raw


def _derived(raw: bytes, purpose: bytes) -> bytes:
    info = b"tussenstap store 1 " + purpose
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(raw)
