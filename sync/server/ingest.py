"""Takes parcels in: checks the chain, keeps the events, folds them into what the server shows, all in one commit.

A parcel may come twice, overlap with what is known, or begin too late: the answer always says how far the server is,
and the bench goes on from there. Nothing orders by a wall clock. Failure cases, each beside the lines that handle it:

1. The answer was lost and the parcel comes again: known entries are compared by hash and skipped.
2. A parcel begins after a gap (the server was restored from a backup): nothing is taken, the mark says where to begin.
3. Another entry stands under a known number (the bench's disk was restored): both are kept, the answer is `Fork`.
4. An entry that is no event: kept, refused by name, and it blocks nothing after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from packing.codec import CodecError, decode, genesis, link
from packing.errors import KnownError
from packing.events import Event
from sync.protocol import MAX_ENTRIES, Ack, Entry, Fork, Parcel, RefusedEntry
from sync.server import tables
from sync.server.database import Database, Write, now
from sync.server.dialects import key, storable, whole
from sync.server.projection import Board, OrderRow, order_of
from sync.server.rows import load_bench, load_orders, save_bench, save_exceptions, save_order
from sync.server.stock import take_from_stock

MAX_NAME = 100
_UNREADABLE = "unreadable"


class ParcelError(KnownError):
    """A parcel that can never be right."""


def ingest(database: Database, parcel: Parcel) -> Ack | Fork:
    """Take `parcel` in. Raises `ParcelError` where it contradicts itself."""
    bodies = _checked(parcel)
    with database.write() as write:
        connection = write.connection
        mark, top = high_mark(connection, parcel.station, parcel.journal)
        first = parcel.entries[0].number
        if first > mark + 1:
            if not _follows_fork(connection, parcel):  # case 2
                return Ack(mark, top.hex())
            _keep_fork(write, parcel, bodies, first)
            return _fork(parcel, first)
        differs = _first_difference(connection, parcel, mark, top)
        if differs is not None:  # case 3
            _keep_fork(write, parcel, bodies, differs)
            return _fork(parcel, differs)
        known = mark + 1 - first  # case 1: that many entries at the beginning are here already
        fresh = list(zip(parcel.entries[known:], bodies[known:], strict=True))
        if fresh:
            mark, top = fresh[-1][0].number, bytes.fromhex(fresh[-1][0].hash)
            _take(write, parcel, fresh)
            _move_mark(write, parcel, mark, top)
        return Ack(mark, top.hex(), _refused(connection, parcel))


def high_mark(connection: Connection, station: str, journal: str) -> tuple[int, bytes]:
    """How far this journal is known here: the last number and the chain's hash at it."""
    table = tables.journals
    row = connection.execute(
        select(table.c.mark, table.c.hash).where(table.c.station == station, table.c.journal == journal)
    ).one_or_none()
    return (row.mark, bytes(row.hash)) if row else (0, genesis(station, journal))


def _checked(parcel: Parcel) -> list[bytes]:
    """The bodies as bytes, once numbers and hashes were found to agree with each other."""
    if not 0 < len(parcel.entries) <= MAX_ENTRIES:
        raise ParcelError(f"A parcel holds 1 to {MAX_ENTRIES} entries, but {len(parcel.entries)} came.")
    if not 0 < len(parcel.journal) <= MAX_NAME or "\0" in parcel.journal:
        raise ParcelError(f"A journal's id has 1 to {MAX_NAME} characters, but {parcel.journal[:40]!r} came.")
    previous, number = _hash(parcel.previous), parcel.entries[0].number
    if not 0 < number < 2**62:
        raise ParcelError(f"Events are numbered from 1, but {number} came.")
    if number == 1 and previous != genesis(parcel.station, parcel.journal):
        raise ParcelError("The hash before event 1 is made from station and journal, but another one came.")
    bodies = []
    for entry in parcel.entries:
        body = entry.body.encode()
        if entry.number != number:
            raise ParcelError(f"After event {number - 1} comes {number}, but {entry.number} came.")
        previous = link(previous, number, body)
        if previous.hex() != entry.hash:
            raise ParcelError(f"Event {number} and its hash do not belong together: it was changed on the way.")
        bodies.append(body)
        number += 1
    return bodies


def _hash(text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != 32:
        raise ParcelError(f"A hash is 64 hexadecimal digits, but {text[:80]!r} came.")
    return value


def _first_difference(connection: Connection, parcel: Parcel, mark: int, top: bytes) -> int | None:
    """The number of the first entry that is another one here, None where all agree."""
    before = parcel.entries[0].number - 1
    table = tables.events
    rows = connection.execute(
        select(table.c.number, table.c.hash).where(
            table.c.station == parcel.station,
            table.c.journal == parcel.journal,
            table.c.number.between(max(before, 1), parcel.entries[-1].number),
        )
    )
    here = {row.number: bytes(row.hash).hex() for row in rows}
    here.setdefault(mark, top.hex())
    if before and here.get(before, parcel.previous) != parcel.previous:
        return before
    for entry in parcel.entries:
        if here.get(entry.number, entry.hash) != entry.hash:
            return entry.number
    return None


def _fork(parcel: Parcel, number: int) -> Fork:
    return Fork(
        f"Event {number} of journal {parcel.journal} at {parcel.station} is another one here: the bench's disk was "
        "restored from an old copy. Both are kept; the bench begins a new journal.",
        number,
    )


def _follows_fork(connection: Connection, parcel: Parcel) -> bool:
    """Whether the parcel goes on where kept entries of a fork end."""
    table = tables.forks
    before = select(table.c.id).where(
        table.c.station == parcel.station,
        table.c.journal == parcel.journal,
        table.c.number == parcel.entries[0].number - 1,
        table.c.hash == bytes.fromhex(parcel.previous),
    )
    return connection.execute(before).first() is not None


def _keep_fork(write: Write, parcel: Parcel, bodies: Sequence[bytes], differs: int) -> None:
    table = tables.forks
    mine = (table.c.station == parcel.station) & (table.c.journal == parcel.journal)
    kept = {bytes(row.hash) for row in write.connection.execute(select(table.c.hash).where(mine))}
    values = [
        {
            "station": parcel.station,
            "journal": parcel.journal,
            "number": entry.number,
            "hash": bytes.fromhex(entry.hash),
            "body": body,
            "received_at": now(),
        }
        for entry, body in zip(parcel.entries, bodies, strict=True)
        if entry.number >= differs and bytes.fromhex(entry.hash) not in kept
    ]
    if values:
        write.connection.execute(insert(table), values)


def _take(write: Write, parcel: Parcel, fresh: Sequence[tuple[Entry, bytes]]) -> None:
    """Keep the fresh entries and fold them in."""
    received, rows, happened = now(), [], []
    for entry, body in fresh:
        row: dict[str, Any] = {
            "station": parcel.station,
            "journal": parcel.journal,
            "number": entry.number,
            "hash": bytes.fromhex(entry.hash),
            "body": body,
            "received_at": received,
            "kind": _UNREADABLE,
            "order_number": "",
            "at": "",
            "refusal": "",
        }
        try:
            event = decode(body)
        except CodecError as error:  # case 4
            row["refusal"] = storable(str(error))
        else:
            kind = str(event.__struct_config__.tag)
            row |= {"kind": kind, "order_number": key(order_of(event)), "at": storable(event.at)[:40]}
            happened.append(event)
        rows.append(row)
    write.connection.execute(insert(tables.events), rows)
    _fold(write, parcel, happened, fresh[-1][0])


def _fold(write: Write, parcel: Parcel, happened: Sequence[Event], last: Entry) -> None:
    connection = write.connection
    orders = load_orders(connection, filter(None, map(order_of, happened)))
    before = {number: repr(order) for number, order in orders.items()}

    def find(number: str) -> OrderRow | None:
        return orders.get(key(number)) if number else None

    def add(order: OrderRow) -> None:
        orders[key(order.number)] = order

    board = Board(load_bench(connection, parcel.station), find, add)
    for event in happened:
        board.take(event)
    for number, order in orders.items():
        if before.get(number) != repr(order):
            save_order(write, order)
    for contents in board.used:
        take_from_stock(connection, contents)
    save_exceptions(write, parcel.station, board.exceptions)
    save_bench(write, board.bench, journal=parcel.journal, mark=last.number, hash=last.hash, last_seen=now())


def _move_mark(write: Write, parcel: Parcel, mark: int, top: bytes) -> None:
    table = tables.journals
    mine = (table.c.station == parcel.station) & (table.c.journal == parcel.journal)
    moved = write.connection.execute(update(table).where(mine).values(mark=whole(mark), hash=top))
    if not moved.rowcount:
        write.connection.execute(
            insert(table).values(
                station=parcel.station, journal=parcel.journal, mark=whole(mark), hash=top, began_at=now()
            )
        )


def _refused(connection: Connection, parcel: Parcel) -> tuple[RefusedEntry, ...]:
    """The refused ones among the parcel's entries, also where they came before: that answer may have been lost."""
    table = tables.events
    rows = connection.execute(
        select(table.c.number, table.c.refusal)
        .where(
            table.c.station == parcel.station,
            table.c.journal == parcel.journal,
            table.c.number.between(parcel.entries[0].number, parcel.entries[-1].number),
            table.c.refusal != "",
        )
        .order_by(table.c.number)
    )
    return tuple(RefusedEntry(row.number, row.refusal) for row in rows)


def company_prefix(connection: Connection) -> str:
    """The site's GS1 company prefix, or empty."""
    table = tables.settings
    return connection.execute(select(table.c.value).where(table.c.name == "company_prefix")).scalar() or ""
