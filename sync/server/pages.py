"""The live page: what happens at the benches, one order's story, and what a supervisor may do about it.

Everything is rendered here by jinja2 with autoescape; nothing is fetched from outside (`POLICY`). Reading is open at
the server's own machine, and to who signed in with a badge elsewhere; actions always need a supervisor's or admin's
badge.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qs, quote

import jinja2
from fastapi import APIRouter, FastAPI, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from packing.errors import KnownError
from sync.protocol import OrderState
from sync.server import access, admin, orders, view
from sync.server.database import Database

HERE = Path(__file__).parent
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
QUIET_SECONDS = 15.0
"""A live page hears something at least this often: `seen … ago` grows old by itself."""

CALM_SECONDS = 0.3
"""At most this often a live page is drawn anew."""

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@lru_cache(1)
def templates() -> jinja2.Environment:
    """The templates, with every filter that they use."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters.update(view.FILTERS)
    environment.globals.update(view.GLOBALS)
    return environment


def add_to(app: FastAPI) -> None:
    """The pages' routes and static files."""
    app.include_router(router)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")

    app.add_middleware(Hardened)


class Hardened:
    """Puts `HEADERS` on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request; streams pass as they come."""

        async def send_hardened(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    if name != "Cache-Control" or not scope["path"].startswith("/static"):
                        headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_hardened if scope["type"] == "http" else send)


def render(request: Request, name: str, status: int = 200, **values: Any) -> HTMLResponse:
    """One whole page, with who is signed in."""
    with access.database_of(request).read() as connection:
        page = access.signed_in(connection, request)
    may_act = page is not None and page.person.may_override
    values = {"page": page, "may_act": may_act, "path": request.url.path} | values
    return HTMLResponse(templates().get_template(name).render(values), status)


def problem_page(request: Request, status: int, words: str) -> Response:
    """What went wrong, for a person; who is not signed in is led to the sign-in."""
    if status == 401:
        return _to_sign_in(request)
    return render(request, "problem.html", status, words=words)


def _to_sign_in(request: Request) -> Response:
    back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/sign-in?back={quote(back, safe='')}", 303)


def _readable(request: Request, database: Database) -> None:
    """401 where this page may not be read without signing in."""
    if access.own_machine(request):
        return
    with database.read() as connection:
        if access.signed_in(connection, request) is None:
            raise HTTPException(401, "Sign in with your badge first.")


@router.get("/")
def overview_page(request: Request) -> Response:
    """Everything at a glance."""
    database = access.database_of(request)
    _readable(request, database)
    with database.read() as connection:
        values = view.overview_values(connection)
    return render(request, "overview.html", **values)


@router.get("/orders")
def orders_page(
    request: Request,
    search: Annotated[str, Query(max_length=200)] = "",
    state: Annotated[str, Query(max_length=20)] = "",
    number: Annotated[int, Query(ge=1, le=1_000_000, alias="page")] = 1,
) -> Response:
    """All orders, latest change first."""
    database = access.database_of(request)
    _readable(request, database)
    state = state if state in set(OrderState) else ""
    with database.read() as connection:
        values = view.orders_values(connection, search.replace("\0", ""), state, number)
    return render(request, "orders.html", **values)


@router.get("/orders/{number:path}")
def order_page(request: Request, number: str, everything: Annotated[bool, Query(alias="all")] = False) -> Response:
    """One order's full story."""
    database = access.database_of(request)
    _readable(request, database)
    with database.read() as connection:
        values = view.order_values(connection, number, everything)
    if values is None:
        return render(request, "problem.html", 404, words=f"There is no order {number[:100]}.")
    return render(request, "order.html", said="", whole=everything, **values)


@router.get("/live")
async def live(request: Request, order: Annotated[str, Query(max_length=20_000)] = "") -> Response:
    """Server-sent events: the parts of the overview, or of one order's page, whenever they change."""
    database = access.database_of(request)
    await run_in_threadpool(_readable, request, database)
    names = ("order",) if order else ("counts", "benches", "happenings")

    async def stream() -> AsyncIterator[str]:
        shown: dict[str, str] = {}
        yield "retry: 1000\n\n"
        while not database.changes.closed:
            count = database.changes.count
            try:
                parts = await run_in_threadpool(_parts, request, database, names, order)
            except HTTPException:  # signed out meanwhile, or the badge was revoked
                return
            for name, html in parts.items():
                if shown.get(name) != html:
                    shown[name] = html
                    yield _sse(name, html)
            if not await database.changes.wait(count, QUIET_SECONDS):
                yield ": still here\n\n"
            elif not database.changes.closed:
                await asyncio.sleep(CALM_SECONDS)  # a burst of commits is drawn once

    return StreamingResponse(stream(), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})


def _parts(request: Request, database: Database, names: tuple[str, ...], order: str) -> dict[str, str]:
    _readable(request, database)
    with database.read() as connection:
        if order:
            values = view.order_values(connection, order, False)
            values = values or {}
        else:
            values = view.overview_values(connection)
    if not values:
        return {}
    return {name: templates().get_template(f"_{name}.html").render(values) for name in names}


def _sse(name: str, html: str) -> str:
    data = "".join(f"data: {line}\n" for line in html.splitlines())
    return f"event: {name}\n{data}\n"


@router.get("/sign-in")
def sign_in_page(request: Request, back: Annotated[str, Query(max_length=2000)] = "/") -> Response:
    """Where a badge is scanned."""
    return render(request, "sign_in.html", back=_local(back), words="")


@router.post("/sign-in")
async def sign_in(request: Request) -> Response:
    """A badge was scanned."""
    form = await _form(request)
    back = _local(form.get("back", "/"))
    made = await run_in_threadpool(access.sign_in, access.database_of(request), form.get("badge", ""))
    if made is None:
        words = "This badge is not known here. Scan it again, or ask who runs the server."
        return await run_in_threadpool(render, request, "sign_in.html", 401, back=back, words=words)
    response = RedirectResponse(back, 303)
    response.set_cookie(
        access.COOKIE,
        made[0],
        max_age=int(access.SESSION.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https" or request.headers.get("x-forwarded-proto") == "https",
    )
    return response


@router.post("/sign-out")
async def sign_out(request: Request) -> Response:
    """The person leaves."""
    await _form(request)
    await run_in_threadpool(access.sign_out, access.database_of(request), request)
    response = RedirectResponse("/", 303)
    response.delete_cookie(access.COOKIE, samesite="strict", httponly=True)
    return response


@router.post("/actions/order")
async def order_action(request: Request) -> Response:
    """A supervisor holds, releases, cancels, hurries or takes back an order."""
    form = await _form(request)
    return await run_in_threadpool(_act_on_order, request, form)


def _act_on_order(request: Request, form: dict[str, str]) -> Response:
    database = access.database_of(request)
    by = _acting(request, form)
    number = form.get("order", "")
    try:
        asked = orders.OrderAction(
            orders.Action(form.get("action", "")), number, form.get("why", ""), _whole(form.get("priority", "0"))
        )
        orders.act(database, asked, by)
    except (KnownError, ValueError) as error:
        words = str(error) if isinstance(error, KnownError) else "That action is not known here."
        with database.read() as connection:
            values = view.order_values(connection, number, False)
        if values is None:
            return render(request, "problem.html", 404, words=words)
        return render(request, "order.html", 400, said=words, whole=False, **values)
    return RedirectResponse(f"/orders/{quote(number, safe='')}", 303)


@router.post("/actions/claims")
async def claims_action(request: Request) -> Response:
    """A supervisor frees what a silent bench holds and has not begun."""
    form = await _form(request)
    return await run_in_threadpool(_release_claims, request, form)


def _release_claims(request: Request, form: dict[str, str]) -> Response:
    by = _acting(request, form)
    admin.release_claims(access.database_of(request), form.get("station", ""), by=by)
    return RedirectResponse("/", 303)


@router.get("/icon.svg")
def icon() -> Response:
    """Packbench's own sign."""
    picture = files("assets").joinpath("icons", "packbench.svg").read_bytes()
    return Response(picture, media_type="image/svg+xml", headers={"Cache-Control": "max-age=3600"})


def _acting(request: Request, form: dict[str, str]) -> str:
    with access.database_of(request).read() as connection:
        page = access.signed_in(connection, request)
    return access.may_act(page, form.get("csrf", "")).name


async def _form(request: Request) -> dict[str, str]:
    """The fields of a page's form; only a page of ours may send one."""
    origin = request.headers.get("sec-fetch-site", "same-origin")
    if origin not in ("same-origin", "none"):
        raise HTTPException(403, "Only this server's own pages may send this.")
    raw = await access.read_body(request)
    fields = parse_qs(raw.decode(errors="replace"), keep_blank_values=True, max_num_fields=20)
    return {name: values[-1] for name, values in fields.items()}


def _whole(text: str) -> int:
    try:
        return int(text.strip() or "0")
    except ValueError as error:
        raise KnownError(f"A priority is a whole number, but {text[:40]!r} came.") from error


def _local(back: str) -> str:
    """`back` where it is a page of ours, else the overview."""
    ours = back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable()
    return back if ours else "/"
