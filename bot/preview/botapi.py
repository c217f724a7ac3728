"""The Bot API over HTTP: `/bot<token>/<method>`, arguments in any encoding Telegram takes."""

import hmac
import inspect
import json
from typing import Any

from aiohttp import web

from bot.preview.arguments import ApiError, Arguments, Json, bad_request
from bot.preview.methods import METHODS
from bot.preview.preview import Preview
from bot.preview.uploads import Upload


def add_bot_api(app: web.Application, preview: Preview) -> None:
    """Adds the routes of the Bot API; files that the bot sent are for the page alone."""

    async def handle(request: web.Request) -> web.Response:
        return await _handle(preview, request)

    async def no_file(_: web.Request) -> web.Response:
        return _failure(ApiError(404, "Not Found"))

    app.router.add_route("*", "/bot{token}/{method}", handle)
    app.router.add_route("*", "/file/bot{rest:.*}", no_file)


async def _handle(preview: Preview, request: web.Request) -> web.Response:
    if not hmac.compare_digest(request.match_info["token"].encode(), preview.token.encode()):
        return _failure(ApiError(401, "Unauthorized"))
    method = request.match_info["method"]
    try:
        arguments = await _arguments(request)
    except ApiError as error:
        return _failure(error)
    call = preview.activity.begin(method, _chat_id(preview, arguments))
    status: int | None = None
    try:
        fault = preview.faults.take(method)
        try:
            if fault.refusal:
                raise fault.refusal
            answer = _success(await _result(preview, method, arguments))
        except ApiError as error:
            call.refusal = error.description
            answer = _failure(error)
        await fault.wait()
        if fault.garble and isinstance(answer.body, bytes):
            answer.body = fault.garble(answer.body)
        status = answer.status
        return answer
    finally:
        preview.activity.end(call, status)


async def _result(preview: Preview, method: str, arguments: Arguments) -> Any:
    function = METHODS.get(method.lower())
    if function is None:
        raise ApiError(404, "Not Found: method not found")
    result = function(preview, arguments)
    return await result if inspect.isawaitable(result) else result


async def _arguments(request: web.Request) -> Arguments:
    values, files = dict(request.query), dict[str, Upload]()
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read())
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("can't parse JSON object")
        values.update({name: _as_text(value) for name, value in body.items()})
    elif request.can_read_body:
        form = await request.post()
        values.update({name: value for name, value in form.items() if isinstance(value, str)})
        files = {
            name: Upload(value.filename, value.content_type, value.file.read())
            for name, value in form.items()
            if isinstance(value, web.FileField)
        }
    return Arguments(values, files)


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def _chat_id(preview: Preview, arguments: Arguments) -> int | None:
    query = preview.queries.get(arguments.values.get("callback_query_id", ""))
    return query.chat_id if query else arguments.integer("chat_id") or None


def _success(result: Any) -> web.Response:
    return _json(200, {"ok": True, "result": result})


def _failure(error: ApiError) -> web.Response:
    body: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return _json(error.code, body)


def _json(status: int, body: Json) -> web.Response:
    encoded = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
    return web.Response(status=status, body=encoded, content_type="application/json")
