"""Units on hand by SKU: set by an import, lessened by packed orders."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select, update

from packing.picklist import Picklist
from sync.server import tables
from sync.server.dialects import key, whole


def take_from_stock(connection: Connection, contents: Mapping[str, int]) -> None:
    """Lessen what is on hand by `contents` (units by SKU). A SKU that nobody counted stays uncounted."""
    table = tables.stock
    for sku, units in contents.items():
        connection.execute(update(table).where(table.c.sku == key(sku)).values(on_hand=table.c.on_hand - whole(units)))


def set_stock(connection: Connection, sku: str, on_hand: int) -> None:
    """The count of `sku` is `on_hand` units."""
    table = tables.stock
    changed = connection.execute(update(table).where(table.c.sku == key(sku)).values(on_hand=whole(on_hand)))
    if not changed.rowcount:
        connection.execute(insert(table).values(sku=key(sku), on_hand=whole(on_hand)))


def short_of(connection: Connection, picklist: Picklist) -> list[tuple[str, int, int]]:
    """What `picklist` wants more of than is on hand: SKU, units wanted, units on hand. Uncounted SKUs are no matter."""
    wanted: dict[str, int] = {}
    for line in picklist.lines:
        wanted[line.sku] = wanted.get(line.sku, 0) + line.quantity
    table = tables.stock
    short: list[tuple[str, int, int]] = []
    skus = list(wanted)
    for start in range(0, len(skus), 200):
        keys = {key(sku): sku for sku in skus[start : start + 200]}
        rows = connection.execute(select(table).where(table.c.sku.in_(list(keys))))
        counts = ((keys[row.sku], wanted[keys[row.sku]], row.on_hand) for row in rows)
        short += [count for count in counts if count[2] < count[1]]
    return short
