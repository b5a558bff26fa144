"""What the office sees at a glance, as values: orders by state, benches, the latest exceptions. Knows no HTML."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, RowMapping, func, or_, select

from sync.protocol import OrderState
from sync.server import tables
from sync.server.database import Database, now
from sync.server.dialects import key

PER_PAGE = 50


class Bench(msgspec.Struct, frozen=True):
    """One bench: `mark` and `digest` are to be compared with what it says itself."""

    station: str
    operator: str
    open_order: str
    units: int
    picked: int
    shorted: int
    waiting: str
    scans: int
    refusals: int
    packed: int
    claimed: int
    journal: str
    mark: int
    digest: str
    last_seen: str
    last_event: str
    last_event_at: str
    program: str
    revoked: bool


class Overview(msgspec.Struct, frozen=True):
    """Counts of orders by state, of units wanted and picked, and the benches."""

    at: str
    orders: dict[str, int]
    units: int
    picked: int
    benches: tuple[Bench, ...]


def read_overview(database: Database) -> Overview:
    """Everything at a glance."""
    with database.read() as connection:
        return overview(connection)


def overview(connection: Connection) -> Overview:
    """Everything at a glance, on a connection."""
    table = tables.orders.c
    counts = dict.fromkeys((state.value for state in OrderState), 0)
    units = picked = 0
    sums = select(table.state, func.count(), func.sum(table.units), func.sum(table.picked)).group_by(table.state)
    for state, count, wanted, done in connection.execute(sums):
        counts[state] = count
        if state != OrderState.CANCELLED:
            units, picked = units + int(wanted), picked + int(done)
    return Overview(now(), counts, units, picked, tuple(_benches(connection)))


def _benches(connection: Connection) -> list[Bench]:
    stations, benches, orders = tables.stations.c, tables.benches.c, tables.orders.c
    joined = tables.stations.outerjoin(tables.benches, benches.station == stations.name).outerjoin(
        tables.orders, (orders.number == benches.open_order) & (benches.open_order != "")
    )
    claimed = (
        select(func.count())
        .where(orders.holder == stations.name, orders.state == OrderState.READY.value)
        .correlate(tables.stations)
        .scalar_subquery()
    )
    columns = (
        stations.name.label("station"),
        benches.operator,
        benches.open_order,
        orders.units,
        orders.picked,
        orders.shorted,
        orders.waiting,
        benches.scans,
        benches.refusals,
        benches.packed,
        claimed.label("claimed"),
        benches.journal,
        benches.mark,
        benches.hash.label("digest"),
        benches.last_seen,
        benches.last_event,
        benches.last_event_at,
        benches.program,
        (stations.revoked_at != "").label("revoked"),
    )
    rows = connection.execute(select(*columns).select_from(joined).order_by(stations.ordinal)).mappings()
    return [msgspec.convert({str(name): _filled(name, value) for name, value in row.items()}, Bench) for row in rows]


_NUMBERS = {"units", "picked", "shorted", "scans", "refusals", "packed", "claimed", "mark"}


def _filled(name: str, value: object) -> object:
    """A station that never called has no bench row."""
    if value is None:
        return 0 if name in _NUMBERS else ""
    return value


def exceptions(connection: Connection, limit: int = 40, order: str = "") -> list[RowMapping]:
    """The latest exceptions, newest first; of one order where it is named."""
    table = tables.exceptions
    query = select(table).order_by(table.c.id.desc()).limit(limit)
    if order:
        query = query.where(table.c.order_number == key(order))
    return list(connection.execute(query).mappings())


def find_orders(
    connection: Connection, search: str = "", state: str = "", page: int = 1
) -> tuple[list[RowMapping], int]:
    """One page of orders, latest change first, and how many there are in all. `search` is part of number or name."""
    table = tables.orders
    conditions = []
    if state:
        conditions.append(table.c.state == state)
    if search:
        conditions.append(
            or_(
                table.c.number.icontains(search, autoescape=True),
                table.c.customer.icontains(search, autoescape=True),
                table.c.holder == search,
            )
        )
    count = connection.execute(select(func.count()).select_from(table).where(*conditions)).scalar_one()
    columns = [column for column in table.c if column.name not in ("picklist", "progress", "cartons")]
    query = select(*columns).where(*conditions).order_by(table.c.seq.desc())
    rows = connection.execute(query.limit(PER_PAGE).offset((page - 1) * PER_PAGE)).mappings()
    return list(rows), count
