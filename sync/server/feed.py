"""What changed after a number: the newest state of every order, product and person, oldest change first.

Every change of a row gives it the next number in the transaction that holds the feed's row, so a reader sees all
changes up to the cursor that it read first. A row that changes again moves on to a later number: nothing is told twice
in a row, and nothing is missed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Row, Table, and_, or_, select

from packing.catalogue import Alias, Product
from packing.people import Person, Role
from packing.picklist import Picklist
from sync.protocol import Change, Feed, GiveBack, OrderChange, OrderState, PersonChange, ProductChange
from sync.server import tables
from sync.server.claims import asked_back
from sync.server.database import Database, now, stamp

PAGE = 500
PAGE_BYTES = 4_000_000
"""A page ends when it holds this many changes or bytes of JSON."""

RECENT = timedelta(days=30)
"""How long packed and cancelled orders are told to a bench that is new."""

_picklist = msgspec.json.Decoder(Picklist)
_product = msgspec.json.Decoder(Product)
_aliases = msgspec.json.Decoder(tuple[Alias, ...])


@dataclass(frozen=True, slots=True)
class _Told:
    seq: int
    size: int
    change: Change


def read_feed(database: Database, station: str, after: int, page: int = PAGE) -> Feed:
    """The changes after `after` (0: all that a new bench needs), and the orders that others want back."""
    with database.read() as connection:
        end = connection.execute(select(tables.feed.c.cursor)).scalar_one()
        wanted = asked_back(connection, station)
        if after > end:
            # The server was restored from a backup: what the bench knows may never have happened here.
            after = 0
        told = sorted(_changes(connection, after, end, page), key=lambda one: one.seq)
    return _page(told, end, page, wanted)


def _page(told: list[_Told], end: int, page: int, wanted: tuple[GiveBack, ...]) -> Feed:
    changes: list[Change] = []
    size, cursor = 0, end
    for one in told:
        if len(changes) >= page or (changes and size + one.size > PAGE_BYTES):
            return Feed(cursor, tuple(changes), wanted, more=True, server_time=now())
        changes.append(one.change)
        size += one.size
        cursor = one.seq
    return Feed(end, tuple(changes), wanted, server_time=now())


def _changes(connection: Connection, after: int, end: int, page: int) -> list[_Told]:
    told = [_order(row) for row in _rows(connection, tables.orders, after, end, page)]
    told += [_product_change(row) for row in _rows(connection, tables.products, after, end, page)]
    told += [_person(row) for row in _rows(connection, tables.people, after, end, page)]
    return told


def _rows(connection: Connection, table: Table, after: int, end: int, page: int) -> list[Row[Any]]:
    seq: Column[int] = table.c.seq
    wanted = and_(seq > after, seq <= end)
    if table is tables.orders:
        finished = (OrderState.PACKED.value, OrderState.CANCELLED.value)
        since = stamp(datetime.now(UTC) - RECENT)
        # A bench that knew an order hears how it ended, however long it was away.
        wanted = and_(
            wanted,
            or_(table.c.state.not_in(finished), table.c.changed_at >= since, table.c.born <= after),
        )
    return list(connection.execute(select(table).where(wanted).order_by(seq).limit(page + 1)))


def _order(row: Row[Any]) -> _Told:
    picklist = _picklist.decode(row.picklist)
    change = OrderChange(picklist, OrderState(row.state), row.holder, row.why, row.claim)
    return _Told(row.seq, len(row.picklist) + 100, change)


def _product_change(row: Row[Any]) -> _Told:
    change = ProductChange(_product.decode(row.product), _aliases.decode(row.aliases))
    return _Told(row.seq, len(row.product) + len(row.aliases) + 50, change)


def _person(row: Row[Any]) -> _Told:
    return _Told(row.seq, 200, PersonChange(Person(row.id, row.name, Role(row.role), row.language), row.badge_hash))
