"""The server as one ASGI application: the calls, the pages, and one way to say what went wrong.

No traceback ever leaves the machine: mistakes of ours are logged and answered with 500 and one sentence.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from packing.errors import KnownError
from sync.protocol import Problem
from sync.server import calls, pages
from sync.server.database import Database, open_database
from sync.server.openapi import describe
from sync.server.orders import UnknownOrderError

log = logging.getLogger(__name__)

VERSION = "1"
INTRO = """What Packbench's benches and the office's own programs say to the server.

Benches carry their station's token, people their badge's text, both as `Authorization: Bearer …`.
An answer other than 200 is a `Problem` whose `error` is a sentence for a person.
"""
LOOK_EVERY = 1.0
"""Seconds between looks for what another program (an admin command) changed in the database."""


def create_app(database: Database | str) -> FastAPI:
    """The application on an open database, or on the one at an address (then it closes it at its end, too)."""
    owned = isinstance(database, str)
    opened = open_database(database) if isinstance(database, str) else database

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        looking = asyncio.create_task(_look(opened))
        try:
            yield
        finally:
            looking.cancel()
            with suppress(asyncio.CancelledError):
                await looking
            if owned:
                opened.close()

    app = FastAPI(title="Packbench", docs_url=None, redoc_url=None, openapi_url="/openapi.json", lifespan=lifespan)
    app.state.database = opened
    app.state.told = {}
    app.include_router(calls.router)
    pages.add_to(app)
    describe(app, "Packbench server", VERSION, INTRO)
    _say_errors(app)
    return app


async def _look(database: Database) -> None:
    """Wake the waiting when another program wrote to the database."""
    last: tuple[int, int, int] | None = None
    while not database.changes.closed:
        count = database.changes.count
        try:
            pulse = await run_in_threadpool(database.pulse)
        except (DBAPIError, PoolTimeoutError) as error:
            log.warning("the database does not answer: %s", error)
            await asyncio.sleep(LOOK_EVERY)
            continue
        if last is not None and pulse != last and database.changes.count == count:
            database.changes.tell()
        last = pulse
        await asyncio.sleep(LOOK_EVERY)


def _say_errors(app: FastAPI) -> None:
    @app.exception_handler(KnownError)
    async def known(request: Request, error: KnownError) -> Response:
        return say(request, 404 if isinstance(error, UnknownOrderError) else 400, str(error))

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        return say(request, error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        where = "; ".join(f"{'.'.join(map(str, one['loc'][1:]))}: {one['msg']}" for one in error.errors())
        return say(request, 400, f"The call is not as it should be: {where}.")

    @app.exception_handler(DBAPIError)
    @app.exception_handler(PoolTimeoutError)
    async def silent(request: Request, error: Exception) -> Response:
        log.error("the database failed", exc_info=error)
        return say(request, 503, "The server's database does not answer: try again in a moment.")

    @app.exception_handler(Exception)
    async def ours(request: Request, _: Exception) -> Response:
        # Starlette raises the error again after this answer; uvicorn logs it.
        return say(request, 500, "The server made a mistake; its log says more.")


def say(request: Request, status: int, words: str) -> Response:
    """What went wrong: JSON for a call, a page for a person."""
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    if status == 503:
        headers["Retry-After"] = "2"
    if request.url.path.startswith("/api/") or "text/html" not in request.headers.get("accept", ""):
        response = calls.answer(Problem(words), status)
    else:
        response = pages.problem_page(request, status, words)
    response.headers.update(headers)
    return response
