"""Orders, products and stock taken in from files, and what the office does to an order: hold, release, cancel, hurry.

A file is taken in one transaction. Reading it is `sync.intake`'s; the bench decides what a cancelled order that it
packs comes to.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec
from sqlalchemy import Connection, insert, select, update

from packing.catalogue import Alias
from packing.errors import KnownError
from packing.picklist import Picklist
from sync.intake import CatalogueIntake, IncomingOrder, Intake, Mapping, StockIntake, read_orders
from sync.protocol import OrderState
from sync.server import tables
from sync.server.admin import record
from sync.server.database import Database, Write, now
from sync.server.dialects import key
from sync.server.projection import Crooked, OrderRow
from sync.server.rows import load_order, save_exceptions, save_order
from sync.server.stock import set_stock, short_of

MAX_WHY = 300


class UnknownOrderError(KnownError):
    """There is no order of this number."""


class KnownHere:
    """What the server knows, asked by `sync.intake` on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has_catalogue(self) -> bool:
        """Whether there are products at all."""
        return self._connection.execute(select(tables.products.c.sku).limit(1)).first() is not None

    def knows_sku(self, sku: str) -> bool:
        """Whether `sku`, exactly, is a product."""
        table = tables.products
        return self._connection.execute(select(table.c.sku).where(table.c.sku == key(sku))).first() is not None

    def order(self, number: str) -> Picklist | None:
        """The order that was taken before under this number."""
        row = load_order(self._connection, number)
        return row.picklist if row else None


def take_orders(
    database: Database,
    data: bytes,
    file: str,
    *,
    format: str = "auto",  # noqa: A002
    mapping: Mapping | None = None,
    encoding: str | None = None,
    by: str = "",
) -> Intake:
    """Take the orders in a file's bytes. Raises `sync.intake.IntakeError` where nothing of it can be taken."""
    with database.read() as connection:
        intake = read_orders(data, file, format=format, mapping=mapping, encoding=encoding, known=KnownHere(connection))
    if intake.orders:
        with database.write() as write:
            for order in intake.orders:
                add_order(write, order)
            record(write, by, "orders imported", file, f"{len(intake.orders)} taken, {intake.held} of them held")
    return intake


def add_order(write: Write, incoming: IncomingOrder) -> None:
    """Store one order, unless another import was faster; stock that is short is said, and holds nothing up."""
    picklist = incoming.picklist
    if load_order(write.connection, picklist.order) is not None:
        return
    state = OrderState.HELD if incoming.held else OrderState.READY
    save_order(write, OrderRow(picklist.order, picklist, state, why=incoming.held, new=True))
    crooked = [
        Crooked("stock_short", picklist.order, now(), sku=sku, units=wanted - on_hand, detail=str(on_hand))
        for sku, wanted, on_hand in short_of(write.connection, picklist)
    ]
    save_exceptions(write, "", crooked)


def take_catalogue(
    database: Database, data: bytes, file: str, *, encoding: str | None = None, by: str = ""
) -> CatalogueIntake:
    """Take the products in a file's bytes, with their codes and, where the file says it, stock."""
    from sync.intake import read_catalogue

    with database.read() as connection:
        intake = read_catalogue(data, file, encoding=encoding, known=KnownHere(connection))
    codes: dict[str, list[Alias]] = {}
    for alias in intake.aliases:
        codes.setdefault(alias.sku, []).append(alias)
    with database.write() as write:
        table = tables.products
        for product in intake.products:
            values = {
                "seq": write.next_seq(),
                "product": msgspec.json.encode(product).decode(),
                "aliases": msgspec.json.encode(codes.get(product.sku, [])).decode(),
            }
            here = table.c.sku == key(product.sku)
            if not write.connection.execute(update(table).where(here).values(values)).rowcount:
                write.connection.execute(insert(table).values(values | {"sku": key(product.sku)}))
        for sku, on_hand in intake.stock.items():
            set_stock(write.connection, sku, on_hand)
        record(write, by, "catalogue imported", file, f"{len(intake.products)} products")
    return intake


def take_stock(database: Database, data: bytes, file: str, *, encoding: str | None = None, by: str = "") -> StockIntake:
    """Take the counts in a file's bytes: they replace the ones before, SKU by SKU."""
    from sync.intake import read_stock

    with database.read() as connection:
        intake = read_stock(data, file, encoding=encoding, known=KnownHere(connection))
    with database.write() as write:
        for sku, on_hand in intake.stock.items():
            set_stock(write.connection, sku, on_hand)
        record(write, by, "stock imported", file, f"{len(intake.stock)} SKUs")
    return intake


class Action(StrEnum):
    """What the office can do to an order."""

    HOLD = "hold"
    RELEASE = "release"
    CANCEL = "cancel"
    PRIORITY = "priority"
    TAKE_BACK = "take_back"


class OrderAction(msgspec.Struct, frozen=True):
    """One action on one order. `why` is shown to benches and in its story; `priority` counts for PRIORITY only."""

    action: Action
    order: str
    why: str = ""
    priority: int = 0


def act(database: Database, action: OrderAction, by: str = "") -> OrderState:
    """Do it and record it; the order's state afterwards. Raises `KnownError` where the order's state forbids it."""
    with database.write() as write:
        row = load_order(write.connection, action.order)
        if row is None:
            raise UnknownOrderError(f"There is no order {action.order[:80]}.")
        detail = _ACTIONS[action.action](row, action)
        save_order(write, row)
        record(write, by, _DONE[action.action], row.picklist.order, detail, order=row.picklist.order)
        return row.state


def _hold(row: OrderRow, action: OrderAction) -> str:
    _only(row, "hold", OrderState.READY, OrderState.PACKING)
    row.state, row.why = OrderState.HELD, action.why.strip()[:MAX_WHY]
    return row.why


def _release(row: OrderRow, _: OrderAction) -> str:
    _only(row, "release", OrderState.HELD)
    row.state = OrderState.PACKING if row.holder and row.opened_at else OrderState.READY
    before, row.why = row.why, ""
    return before


def _cancel(row: OrderRow, action: OrderAction) -> str:
    _only(row, "cancel", OrderState.READY, OrderState.PACKING, OrderState.HELD)
    row.state, row.why = OrderState.CANCELLED, action.why.strip()[:MAX_WHY]
    return row.why


def _priority(row: OrderRow, action: OrderAction) -> str:
    _only(row, "hurry", OrderState.READY, OrderState.HELD, OrderState.PACKING)
    if abs(action.priority) > 999_999:
        raise KnownError(f"A priority is a number up to 999999, but {action.priority} came.")
    before = row.picklist.priority
    row.picklist = msgspec.structs.replace(row.picklist, priority=action.priority)
    return f"{before} → {action.priority}"


def _take_back(row: OrderRow, _: OrderAction) -> str:
    if row.state not in (OrderState.READY, OrderState.PACKING) or not row.holder:
        raise KnownError(f"Order {row.number} is with no bench that it could be taken from.")
    before = row.holder
    row.state, row.holder, row.wanted_by, row.waiting = OrderState.READY, "", "", ""
    return before


def _only(row: OrderRow, what: str, *states: OrderState) -> None:
    if row.state not in states:
        allowed = " or ".join(states)
        raise KnownError(f"To {what} order {row.number}, it must be {allowed}; it is {row.state.value}.")


_ACTIONS: dict[Action, Callable[[OrderRow, OrderAction], str]] = {
    Action.HOLD: _hold,
    Action.RELEASE: _release,
    Action.CANCEL: _cancel,
    Action.PRIORITY: _priority,
    Action.TAKE_BACK: _take_back,
}
_DONE = {
    Action.HOLD: "order held",
    Action.RELEASE: "order released",
    Action.CANCEL: "order cancelled",
    Action.PRIORITY: "priority changed",
    Action.TAKE_BACK: "order taken back",
}
