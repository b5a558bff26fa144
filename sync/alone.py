"""Files straight into a bench's own store: a one-bench shop needs no server.

What the server does for its benches (`sync.server.orders`) is done here for one: read, refuse, hold, keep.
"""

from __future__ import annotations

from collections import defaultdict

from packing.catalogue import Alias
from packing.picklist import Picklist
from sync.intake import CatalogueIntake, Intake, Mapping, StockIntake, read_catalogue, read_orders, read_stock
from sync.protocol import OrderChange, OrderState, ProductChange
from sync.store import DamagedRow, Store


class Kept:
    """What a store knows, as intake asks it (`sync.intake.Known`)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def has_catalogue(self) -> bool:
        """Whether a catalogue was taken in."""
        return self._store.has_catalogue()

    def knows_sku(self, sku: str) -> bool:
        """Whether it lists this SKU."""
        return self._store.knows_sku(sku)

    def order(self, number: str) -> Picklist | None:
        """The order of this number that was taken before. One that was held is read anew: with the file or the
        catalogue put right, importing once more releases it. So is a damaged one."""
        try:
            known = self._store.order(number)
            return known.picklist if known and known.state is not OrderState.HELD else None
        except DamagedRow:
            return None


def take_orders(
    store: Store, data: bytes, file: str, *, format_: str = "auto", mapping: Mapping | None = None,
    encoding: str | None = None,
) -> Intake:  # fmt: skip
    """Takes a file of orders in, all that is good of it in one transaction."""
    intake = read_orders(data, file, format=format_, mapping=mapping, encoding=encoding, known=Kept(store))
    store.tell(
        OrderChange(order.picklist, OrderState.HELD if order.held else OrderState.READY, why=order.held)
        for order in intake.orders
    )
    return intake


def take_catalogue(store: Store, data: bytes, file: str, *, encoding: str | None = None) -> CatalogueIntake:
    """Takes a catalogue in; each of its SKUs replaces what was known about it."""
    intake = read_catalogue(data, file, encoding=encoding, known=Kept(store))
    codes: dict[str, list[Alias]] = defaultdict(list)
    for alias in intake.aliases:
        codes[alias.sku].append(alias)
    store.tell(ProductChange(product, tuple(codes[product.sku])) for product in intake.products)
    store.tell_stock(intake.stock.items())
    return intake


def take_stock(store: Store, data: bytes, file: str, *, encoding: str | None = None) -> StockIntake:
    """Takes units on hand in."""
    intake = read_stock(data, file, encoding=encoding, known=Kept(store))
    store.tell_stock(intake.stock.items())
    return intake
