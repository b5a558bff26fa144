"""The calls of `/api/v1`: what benches say (`sync.protocol`), and what the office and its scripts ask for.

Handlers run in threads; only the long poll waits on the loop, so that 200 waiting benches cost no thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import msgspec
from fastapi import APIRouter, Depends, HTTPException, Query, Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from packing.people import Person
from sync.intake import CatalogueIntake, Intake, Mapping, StockIntake, lines
from sync.protocol import (
    MAX_PARCEL_BYTES,
    Ack,
    AheadAnswer,
    AheadAsked,
    ClaimAnswer,
    ClaimAsked,
    ClaimReturned,
    Feed,
    Fork,
    Hello,
    OrderState,
    Parcel,
    Welcome,
)
from sync.server import access, admin, claims, orders, overview
from sync.server.feed import read_feed
from sync.server.ingest import company_prefix, high_mark, ingest
from sync.server.openapi import documented
from sync.server.rows import load_bench
from sync.server.seen import seen

T = TypeVar("T")

BIG_PARCEL = 8 * MAX_PARCEL_BYTES
"""A parcel's JSON has each body escaped once more, and one larger event travels alone."""

BIG_FILE = 64_000_000
MAX_WAIT = 30.0
MAX_AHEAD = 1000
TOLD_AGAIN = 2.0
"""Seconds after which a wish that was not returned ends a long poll again."""

router = APIRouter(prefix="/api/v1")

Station = Annotated[str, Depends(access.station)]
Office = Annotated[str, Depends(access.office)]
Supervisor = Annotated[Person, Depends(access.supervisor)]


class OrdersReport(msgspec.Struct, frozen=True):
    """What an import of orders did: in words, and as it is."""

    lines: list[str]
    report: Intake


class CatalogueReport(msgspec.Struct, frozen=True):
    """What an import of products did: in words, and as it is."""

    lines: list[str]
    report: CatalogueIntake


class StockReport(msgspec.Struct, frozen=True):
    """What an import of counts did: in words, and as it is."""

    lines: list[str]
    report: StockIntake


class Acted(msgspec.Struct, frozen=True):
    """The order's state after an action."""

    order: str
    state: OrderState


class ClaimsReleased(msgspec.Struct, frozen=True):
    """The orders that the station held."""

    orders: tuple[str, ...]


class ReleaseAsked(msgspec.Struct, frozen=True):
    """Free what `station` holds and has not begun, with `begun` also what it packs."""

    station: str
    begun: bool = False


def body(kind: type[T], limit: int = access.SMALL) -> Callable[[Request], Awaitable[T]]:
    """A dependency that reads the body as `kind`; 400 says what is wrong with it."""
    decoder = msgspec.json.Decoder(kind)

    async def read(request: Request) -> T:
        raw = await access.read_body(request, limit)
        try:
            return decoder.decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise HTTPException(400, f"A {kind.__name__} was expected, but another message came ({error}).") from error

    return read


def answer(value: object, status: int = 200) -> Response:
    """`value` as JSON."""
    return Response(msgspec.json.encode(value), status, media_type="application/json")


@router.post("/hello", **documented(Hello, Welcome))
def hello(request: Request, name: Station, said: Annotated[Hello, Depends(body(Hello))]) -> Response:
    """First call of a run: who am I, how far did you get?"""
    database = access.database_of(request)
    seen(database, name, said.program[:100])
    with database.read() as connection:
        mark, top = high_mark(connection, name, said.journal)
        bench = load_bench(connection, name)
        me = admin.station_of(connection, request.headers["authorization"].partition(" ")[2].strip())
        ordinal = me["ordinal"] if me else 0
        return answer(Welcome(name, ordinal, company_prefix(connection), mark, top.hex(), bench.cartons))


@router.post("/parcels", **documented(Parcel, Ack, (409, Fork)))
def parcels(request: Request, name: Station, parcel: Annotated[Parcel, Depends(body(Parcel, BIG_PARCEL))]) -> Response:
    """Events; one parcel in flight."""
    if parcel.station != name:
        raise HTTPException(403, f"This token is {name}'s, but the parcel is of {parcel.station[:80]}.")
    said = ingest(access.database_of(request), parcel)
    return answer(said, 409 if isinstance(said, Fork) else 200)


@router.get("/feed", **documented(None, Feed))
async def feed(
    request: Request,
    name: Annotated[str, Depends(access.station)],
    after: Annotated[int, Query(ge=0, lt=2**62)] = 0,
    wait: Annotated[float, Query(ge=0)] = 0.0,
) -> Response:
    """Long poll: what changed after `after`, up to `wait` seconds (at most 30). Answers at once if anything did."""
    database = access.database_of(request)
    await run_in_threadpool(seen, database, name)
    told: dict[tuple[str, str, str], float] = request.app.state.told
    loop = asyncio.get_running_loop()
    ends = loop.time() + min(wait, MAX_WAIT)
    while True:
        count = database.changes.count
        found = await run_in_threadpool(read_feed, database, name, after)
        wishes = [(name, wish.order, wish.for_station) for wish in found.give_back]
        news = [wish for wish in wishes if told.get(wish, 0.0) <= loop.time() - TOLD_AGAIN]
        left = ends - loop.time()
        if found.changes or found.cursor < after or news or left <= 0 or database.changes.closed:
            for known in [known for known in told if known[0] == name and known not in wishes]:
                del told[known]
            told.update(dict.fromkeys(wishes, loop.time()))
            return answer(found)
        # A wish that was told a moment ago is told again when it grows old.
        await database.changes.wait(count, min(left, TOLD_AGAIN) if wishes else left)


@router.post("/claims", **documented(ClaimAsked, ClaimAnswer))
def claim(request: Request, name: Station, asked: Annotated[ClaimAsked, Depends(body(ClaimAsked))]) -> Response:
    """May this bench pack this order?"""
    return answer(claims.claim(access.database_of(request), name, asked.order))


@router.post("/claims/ahead", **documented(AheadAsked, AheadAnswer))
def ahead(request: Request, name: Station, asked: Annotated[AheadAsked, Depends(body(AheadAsked))]) -> Response:
    """Deal me orders to have in hand when the network goes."""
    database = access.database_of(request)
    seen(database, name)
    return answer(AheadAnswer(claims.ahead(database, name, min(asked.want, MAX_AHEAD))))


@router.post("/claims/return", **documented(ClaimReturned, dict))
def give_back(
    request: Request, name: Station, said: Annotated[ClaimReturned, Depends(body(ClaimReturned))]
) -> Response:
    """The answer to a `GiveBack` of the feed."""
    claims.give_back(access.database_of(request), name, said.order, said.given, said.claim)
    return answer({})


async def _file(request: Request) -> tuple[bytes, Mapping | None]:
    """The file of an import call: the body itself, or the parts `file` and `mapping` of a form."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await access.read_body(request, BIG_FILE), None
    said = request.headers.get("content-length", "")
    if not said.isdigit() or int(said) > BIG_FILE:
        raise HTTPException(413, f"A form with a file says its length, up to {BIG_FILE} bytes.")
    async with request.form(max_files=2, max_fields=2, max_part_size=1_000_000) as form:
        parts = {name: part if isinstance(part, str) else await part.read() for name, part in form.items()}
    file, mapping = parts.get("file"), parts.get("mapping")
    if file is None:
        raise HTTPException(400, "A form with an import has a part named file, and may have one named mapping.")
    raw = [part.encode() if isinstance(part, str) else part for part in (file, mapping or b"")]
    return raw[0], Mapping.from_toml(raw[1], "mapping") if raw[1] else None


File = Annotated[tuple[bytes, Mapping | None], Depends(_file)]
Name = Annotated[str, Query(max_length=300)]
Encoding = Annotated[str | None, Query(max_length=40)]


@router.post("/orders/import", **documented(bytes, OrdersReport))
def import_orders(
    request: Request,
    by: Office,
    sent: File,
    file: Name = "orders.csv",
    format: Annotated[str, Query(max_length=40)] = "auto",  # noqa: A002
    encoding: Encoding = None,
) -> Response:
    """Take the orders of a file; the body is its bytes, or a form with the parts `file` and `mapping`."""
    database = access.database_of(request)
    report = orders.take_orders(
        database, sent[0], file, format=format, mapping=sent[1], encoding=encoding or None, by=by
    )
    return answer(OrdersReport(lines(report), report))


@router.post("/catalogue/import", **documented(bytes, CatalogueReport))
def import_catalogue(
    request: Request, by: Office, sent: File, file: Name = "catalogue.csv", encoding: Encoding = None
) -> Response:
    """Take the products of a file, with their codes."""
    report = orders.take_catalogue(access.database_of(request), sent[0], file, encoding=encoding or None, by=by)
    return answer(CatalogueReport(lines(report), report))


@router.post("/stock/import", **documented(bytes, StockReport))
def import_stock(
    request: Request, by: Office, sent: File, file: Name = "stock.csv", encoding: Encoding = None
) -> Response:
    """Take the counts of a file."""
    report = orders.take_stock(access.database_of(request), sent[0], file, encoding=encoding or None, by=by)
    return answer(StockReport(lines(report), report))


@router.post("/orders/actions", **documented(orders.OrderAction, Acted))
def order_action(
    request: Request, person: Supervisor, asked: Annotated[orders.OrderAction, Depends(body(orders.OrderAction))]
) -> Response:
    """Hold, release, cancel, hurry or take back an order."""
    return answer(Acted(asked.order, orders.act(access.database_of(request), asked, person.name)))


@router.post("/claims/release", **documented(ReleaseAsked, ClaimsReleased))
def release_claims(
    request: Request, person: Supervisor, asked: Annotated[ReleaseAsked, Depends(body(ReleaseAsked))]
) -> Response:
    """Free what a silent bench holds. A person says so: the bench may be packing."""
    database = access.database_of(request)
    return answer(ClaimsReleased(admin.release_claims(database, asked.station, asked.begun, person.name)))


@router.get("/overview", **documented(None, overview.Overview))
def get_overview(request: Request, _: Office) -> Response:
    """Orders by state and what every bench is doing, with the last number and digest of its journal."""
    return answer(overview.read_overview(access.database_of(request)))
