"""Files that the bot sends: kept while the preview runs, the newest few, for the page to show."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

MAX_FILES: Final = 40


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent."""

    name: str
    mime_type: str
    content: bytes = field(repr=False)


class Uploads:
    """The files by the file id that the Bot API gives them."""

    def __init__(self) -> None:
        self._files: OrderedDict[str, Upload] = OrderedDict()
        self._count = 0

    def add(self, upload: Upload) -> str:
        """Keep a file, and give its file id."""
        self._count += 1
        file_id = f"upload-{self._count}"
        self._files[file_id] = upload
        if len(self._files) > MAX_FILES:
            self._files.popitem(last=False)
        return file_id

    def get(self, file_id: str) -> Upload | None:
        """Give a file, if it is still kept."""
        return self._files.get(file_id)
