"""Every Bot API method the preview knows, by its name in lower case."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from bot.preview import messaging, sending_files
from bot.preview.arguments import Arguments, Json
from bot.preview.preview import Preview

Method: TypeAlias = Callable[[Preview, Arguments], Any | Awaitable[Any]]

_LONGEST_POLL_S = 50


_ABILITIES = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def _get_me(preview: Preview, _: Arguments) -> Json:
    name = preview.profile.name("") or preview.bot.first_name
    return preview.bot.to_json() | {"first_name": name} | _ABILITIES


async def _get_updates(preview: Preview, arguments: Arguments) -> list[Json]:
    allowed = arguments.json("allowed_updates", "Can't parse allowed_updates JSON object")
    return await preview.updates.get(
        offset=arguments.integer("offset"),
        limit=arguments.integer("limit", 100, 1, 100),
        timeout_s=arguments.integer("timeout", 0, 0, _LONGEST_POLL_S),
        allowed=[str(kind) for kind in allowed] if isinstance(allowed, list) else None,
    )


def _delete_webhook(preview: Preview, arguments: Arguments) -> bool:
    if arguments.flag("drop_pending_updates"):
        preview.updates.drop()
    return True


def _get_webhook_info(preview: Preview, _: Arguments) -> Json:
    pending = preview.updates.pending()
    return {"url": "", "has_custom_certificate": False, "pending_update_count": pending}


def _set_commands(preview: Preview, arguments: Arguments) -> bool:
    done = preview.profile.set_commands(arguments)
    preview.show_commands()
    return done


def _delete_commands(preview: Preview, arguments: Arguments) -> bool:
    done = preview.profile.delete_commands(arguments)
    preview.show_commands()
    return done


def _text_setter(kind: str, limit: int) -> Method:
    return lambda preview, arguments: preview.profile.set_text(kind, limit, arguments)


def _text_getter(kind: str) -> Method:
    return lambda preview, arguments: preview.profile.get_text(kind, arguments)


METHODS: dict[str, Method] = {
    "getme": _get_me,
    "getupdates": _get_updates,
    "deletewebhook": _delete_webhook,
    "getwebhookinfo": _get_webhook_info,
    "setmycommands": _set_commands,
    "getmycommands": lambda preview, arguments: preview.profile.get_commands(arguments),
    "deletemycommands": _delete_commands,
    "setmyname": _text_setter("name", 64),
    "getmyname": _text_getter("name"),
    "setmydescription": _text_setter("description", 512),
    "getmydescription": _text_getter("description"),
    "setmyshortdescription": _text_setter("short_description", 120),
    "getmyshortdescription": _text_getter("short_description"),
    "setchatmenubutton": lambda preview, arguments: preview.profile.set_menu_button(arguments),
    "getchatmenubutton": lambda preview, arguments: preview.profile.get_menu_button(arguments),
    "sendmessage": messaging.send_message,
    "sendphoto": sending_files.send_photo,
    "senddocument": sending_files.send_document,
    "editmessagetext": messaging.edit_message_text,
    "editmessagereplymarkup": messaging.edit_message_reply_markup,
    "deletemessage": messaging.delete_message,
    "deletemessages": messaging.delete_messages,
    "answercallbackquery": messaging.answer_callback_query,
    "sendchataction": messaging.send_chat_action,
}
