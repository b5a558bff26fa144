"""Rows of the read tables to values and back: orders and benches. The one place that writes an order's row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from packing.events import Extra
from packing.picklist import Picklist
from sync.protocol import OrderState
from sync.server import tables
from sync.server.database import Write, now
from sync.server.dialects import key, storable, whole
from sync.server.projection import BenchRow, Crooked, OrderRow

_BATCH = 200


class _Progress(msgspec.Struct, frozen=True, array_like=True):
    picked: tuple[int, ...] = ()
    shorted: tuple[int, ...] = ()
    extras: tuple[Extra, ...] = ()


_picklist = msgspec.json.Decoder(Picklist)
_progress = msgspec.json.Decoder(_Progress)
_texts = msgspec.json.Decoder(tuple[str, ...])


def load_orders(connection: Connection, numbers: Iterable[str]) -> dict[str, OrderRow]:
    """The known ones of `numbers`, by key."""
    keys = sorted({key(number) for number in numbers})
    found: dict[str, OrderRow] = {}
    for start in range(0, len(keys), _BATCH):
        wanted = tables.orders.c.number.in_(keys[start : start + _BATCH])
        for row in connection.execute(select(tables.orders).where(wanted)):
            found[row.number] = order_row(row)
    return found


def load_order(connection: Connection, number: str) -> OrderRow | None:
    """One order, None where the server has none of this number."""
    return load_orders(connection, (number,)).get(key(number))


def order_row(row: Row[Any]) -> OrderRow:
    """A row of `orders` as a value."""
    progress = _progress.decode(row.progress) if row.progress else _Progress()
    return OrderRow(
        number=row.number,
        picklist=_picklist.decode(row.picklist),
        state=OrderState(row.state),
        holder=row.holder,
        claim=row.claim,
        wanted_by=row.wanted_by,
        why=row.why,
        picked=list(progress.picked),
        shorted=list(progress.shorted),
        extras=list(progress.extras),
        refusals=row.refusals,
        waiting=row.waiting,
        operator=row.operator,
        opened_at=row.opened_at,
        packed_at=row.packed_at,
        cartons=_texts.decode(row.cartons) if row.cartons else (),
    )


def save_order(write: Write, order: OrderRow) -> None:
    """Store `order` and number the change for the feed."""
    seq = write.next_seq()
    values = _values(order) | {"seq": seq, "changed_at": now()}
    if order.new:
        made = {"number": key(order.number), "born": seq, "arrived_at": values["changed_at"]}
        write.connection.execute(insert(tables.orders).values(values | made))
        order.new = False
    else:
        write.connection.execute(
            update(tables.orders).where(tables.orders.c.number == key(order.number)).values(values)
        )


def _values(order: OrderRow) -> dict[str, Any]:
    picklist = order.picklist
    progress = _Progress(tuple(order.picked), tuple(order.shorted), tuple(order.extras))
    return {
        "picklist": msgspec.json.encode(picklist).decode(),
        "customer": storable(picklist.ship_to.name)[:200],
        "state": order.state.value,
        "holder": order.holder,
        "claim": order.claim,
        "wanted_by": order.wanted_by,
        "why": storable(order.why),
        "priority": max(-(2**31), min(2**31 - 1, picklist.priority)),
        "ship_by": storable(picklist.ship_by)[:200],
        "units": whole(picklist.units),
        "picked": whole(sum(order.picked)),
        "shorted": whole(sum(order.shorted)),
        "refusals": order.refusals,
        "progress": msgspec.json.encode(progress).decode() if order.picked else "",
        "waiting": order.waiting,
        "operator": storable(order.operator),
        "opened_at": storable(order.opened_at),
        "packed_at": storable(order.packed_at),
        "cartons": msgspec.json.encode(order.cartons).decode() if order.cartons else "",
    }


def load_bench(connection: Connection, station: str) -> BenchRow:
    """What the bench was last seen doing."""
    table = tables.benches
    row = connection.execute(select(table).where(table.c.station == station)).one_or_none()
    if row is None:
        return BenchRow(station)
    return BenchRow(**{name: getattr(row, name) for name in BenchRow.__slots__})


def save_bench(write: Write, bench: BenchRow, **more: str | int) -> None:
    """Store `bench`; `more` are columns that events do not tell, such as `mark`."""
    values = {name: getattr(bench, name) for name in BenchRow.__slots__} | more
    values = {name: storable(value) if isinstance(value, str) else whole(value) for name, value in values.items()}
    table = tables.benches
    changed = write.connection.execute(update(table).where(table.c.station == bench.station).values(values))
    if not changed.rowcount:
        write.connection.execute(insert(table).values(values))


def save_exceptions(write: Write, station: str, crooked: Iterable[Crooked]) -> None:
    """Add to the warehouse's exceptions."""
    received = now()
    values = [
        {
            "kind": one.kind,
            "station": station,
            "order_number": key(one.order),
            "reason": storable(one.reason),
            "sku": storable(one.sku),
            "units": whole(one.units),
            "person": storable(one.person),
            "detail": storable(one.detail),
            "at": storable(one.at),
            "received_at": received,
        }
        for one in crooked
    ]
    if values:
        write.connection.execute(insert(tables.exceptions), values)
