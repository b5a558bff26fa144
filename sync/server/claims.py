"""Who may pack an order: exactly one bench. The answer is one UPDATE that only one asker can win.

A claim has no lease: a bench that fell silent may be packing, and only a person can know. A claim that was dealt
ahead and not begun can be asked back; a begun one stays until it is packed or a supervisor takes it away.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, select, update

from packing.picklist import Picklist
from sync.protocol import ClaimAnswer, GiveBack, OrderState
from sync.server import tables
from sync.server.database import Database, Write, now, stamp
from sync.server.dialects import key
from sync.server.rows import load_order, save_order

ACTIVE = timedelta(seconds=60)
"""A bench that was seen within this time shares in what is dealt."""

_order = msgspec.json.Decoder(Picklist)
_orders = tables.orders.c
_free = and_(_orders.state == OrderState.READY.value, _orders.holder == "")


def claim(database: Database, station: str, order: str) -> ClaimAnswer:
    """May `station` pack `order`? The holder who asks again is told yes again, for the answer may have been lost."""
    with database.write() as write:
        won = _take(write, station, order)
        row = load_order(write.connection, order)
        if row is None:
            return ClaimAnswer(False, why=f"The server knows no order {order[:80]}.")
        if won:
            return ClaimAnswer(True, row.state, station, claim=row.claim, picklist=row.picklist)
        if row.holder == station and row.state in (OrderState.READY, OrderState.PACKING):
            # Numbered anew: a return of the claim before, still on its way, must not undo this one.
            row.grant(station)
            save_order(write, row)
            return ClaimAnswer(True, row.state, station, claim=row.claim, picklist=row.picklist)
        asked_back = row.state is OrderState.READY
        if asked_back and row.wanted_by != station:
            row.wanted_by = station
            save_order(write, row)
        return ClaimAnswer(False, row.state, row.holder, row.why, asked_back, row.claim)


def _take(write: Write, station: str, order: str) -> bool:
    """Win the order or not: the row is changed only where nobody holds it."""
    table = tables.orders
    here = table.c.number == key(order)
    values = {"holder": station, "wanted_by": "", "claim": table.c.claim + 1}
    if write.connection.execute(update(table).where(here, _free).values(values)).rowcount != 1:
        return False
    write.connection.execute(update(table).where(here).values(seq=write.next_seq(), changed_at=now()))
    return True


def ahead(database: Database, station: str, want: int) -> tuple[str, ...]:
    """Deal `station` ready orders until it holds `want` that it has not begun, but no more than its share.

    The share is all orders that are not begun, held or free, over the benches seen lately, rounded up.
    Soonest first: priority, then ship-by, then order of arrival.
    """
    with database.write() as write:
        connection = write.connection
        ready = _orders.state == OrderState.READY.value
        mine = _count(connection, ready, _orders.holder == station)
        active = _active(connection, station)
        pool = _count(connection, ready, _orders.holder.in_(["", *active]))
        room = min(want, -(-pool // len(active))) - mine
        if room <= 0:
            return ()
        soonest = (
            select(_orders.picklist)
            .where(_free)
            .order_by(_orders.priority.desc(), _orders.ship_by == "", _orders.ship_by, _orders.born)
            .limit(room)
        )
        numbers = [_number(row.picklist) for row in connection.execute(soonest)]
        return tuple(number for number in numbers if _take(write, station, number))


def _number(picklist: str) -> str:
    """The order's number as its bench knows it; the row's own key may be cut."""
    return _order.decode(picklist).order


def _active(connection: Connection, station: str) -> set[str]:
    benches = tables.benches.c
    since = stamp(datetime.now(UTC) - ACTIVE)
    return {station, *connection.execute(select(benches.station).where(benches.last_seen >= since)).scalars()}


def _count(connection: Connection, *conditions: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count()).select_from(tables.orders).where(*conditions)).scalar_one()


def give_back(database: Database, station: str, order: str, given: bool, claim: int) -> None:
    """The holder's answer to a `GiveBack`. Given: the order goes to who asked for it. Else: the wish is dropped.

    An answer about an order that is begun, that is another's by now, or about an older claim changes nothing.
    """
    with database.write() as write:
        row = load_order(write.connection, order)
        if row is None or row.holder != station or row.claim != claim or row.state is not OrderState.READY:
            return
        if given and row.wanted_by:
            row.grant(row.wanted_by)
        elif given:
            row.holder = ""
        elif not row.wanted_by:
            return
        row.wanted_by = ""
        save_order(write, row)


def asked_back(connection: Connection, station: str) -> tuple[GiveBack, ...]:
    """The orders that `station` holds, has not begun, and that another bench wants."""
    wanted = (_orders.state == OrderState.READY.value) & (_orders.holder == station) & (_orders.wanted_by != "")
    rows = connection.execute(
        select(_orders.picklist, _orders.wanted_by, _orders.claim).where(wanted).order_by(_orders.seq)
    )
    return tuple(GiveBack(_number(row.picklist), row.wanted_by, row.claim) for row in rows)


def release(write: Write, station: str, begun: bool = False) -> tuple[str, ...]:
    """Take from `station` what it holds and has not begun, with `begun` also what it packs. The numbers released."""
    states = [OrderState.READY.value] + ([OrderState.PACKING.value] if begun else [])
    held = select(_orders.number).where(_orders.holder == station, _orders.state.in_(states))
    numbers = tuple(write.connection.execute(held).scalars())
    for number in numbers:
        row = load_order(write.connection, number)
        if row is not None:
            row.state, row.holder, row.wanted_by, row.waiting = OrderState.READY, "", "", ""
            save_order(write, row)
    return numbers
