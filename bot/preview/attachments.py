"""Stand-ins for what a person can send besides text: plausible fields, and no file behind them."""

from bot.preview.arguments import Json


def _file(name: str, size: int) -> Json:
    return {"file_id": f"preview-{name}", "file_unique_id": f"u-{name}", "file_size": size}


ATTACHMENTS: dict[str, Json | list[Json]] = {
    "voice": _file("voice", 8_214) | {"duration": 4, "mime_type": "audio/ogg"},
    "photo": [
        _file("photo-s", 1_412) | {"width": 90, "height": 67},
        _file("photo-m", 24_310) | {"width": 320, "height": 240},
    ],
    "document": _file("document", 48_731)
    | {"file_name": "document.pdf", "mime_type": "application/pdf"},
    "sticker": _file("sticker", 17_604)
    | {"type": "regular", "width": 512, "height": 512, "emoji": "🙂"}
    | {"is_animated": False, "is_video": False},
    "contact": {"phone_number": "+31600000000", "first_name": "Contact"},
    "location": {"latitude": 52.0907, "longitude": 5.1214},
}
