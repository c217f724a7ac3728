"""sendPhoto and sendDocument: a file with a caption, as the Bot API takes and shows them."""

import struct
from typing import Final

from bot.preview.arguments import Arguments, Json, bad_request
from bot.preview.content import fitting_caption, read_reply, read_text
from bot.preview.keyboards import read_keyboard
from bot.preview.messages import Message
from bot.preview.messaging import open_chat
from bot.preview.preview import Preview
from bot.preview.uploads import Upload

_PNG: Final = b"\x89PNG\r\n\x1a\n"


def send_photo(preview: Preview, arguments: Arguments) -> Json:
    """sendPhoto, for a PNG that is uploaded: the Message."""
    photo = _file(arguments, "photo")
    if not photo.content.startswith(_PNG):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = struct.unpack(">II", photo.content[16:24])
    shown = _shown(preview, photo) | {"width": width, "height": height}
    return _send(preview, arguments, {"photo": [shown]})


def send_document(preview: Preview, arguments: Arguments) -> Json:
    """sendDocument, for a file that is uploaded: the Message."""
    document = _file(arguments, "document")
    names = {"file_name": document.name, "mime_type": document.mime_type}
    return _send(preview, arguments, {"document": _shown(preview, document) | names})


def _file(arguments: Arguments, name: str) -> Upload:
    attached = arguments.text(name).removeprefix("attach://")
    found = arguments.files.get(name) or arguments.files.get(attached)
    if found is None or not found.content:
        raise bad_request(f"there is no {name} in the request")
    return found


def _shown(preview: Preview, upload: Upload) -> Json:
    file_id = preview.uploads.add(upload)
    size = len(upload.content)
    return {"file_id": file_id, "file_unique_id": f"u-{file_id}", "file_size": size}


def _send(preview: Preview, arguments: Arguments, attachment: Json) -> Json:
    text, entities = read_text(arguments, "caption") if arguments.text("caption") else ("", ())
    keyboard = read_keyboard(arguments)
    chat = open_chat(preview, arguments)
    message = Message(
        message_id=preview.next_message_id(),
        chat=chat.user,
        sender=preview.bot,
        date=int(preview.now()),
        text=fitting_caption(text),
        entities=entities,
        keyboard=keyboard,
        reply_to=read_reply(chat, arguments),
        attachment=attachment,
        silent=arguments.flag("disable_notification"),
        protected=arguments.flag("protect_content"),
    )
    chat.add(message)
    preview.activity.showed(chat.user.id)
    return chat.json(message)
