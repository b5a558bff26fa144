"""What the open order expects a code to be, asked from a camera's thread before the code counts.

A camera believes such a code at its first read, prefers it among several on one item, and counts one of those that say
the same. Nothing is decided here: the bench judges every scan again, in its own thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from packing.barcode import Badge, Item, Number, Ordered, OrderNumber, interpret
from packing.scan import Scan
from packing.session import Session
from sync.store import Store, StoreError


class Expected:
    """One thread's answers, from the store and the session as they are. `session` is asked anew each time."""

    def __init__(self, store: Path, session: Callable[[], Session], region: str = "") -> None:
        self._store = Store(store)
        self._session, self._region = session, region

    def __call__(self, scan: Scan) -> str:
        """What the code is, the same text for all codes that say the same; empty where nobody waits for it."""
        order = self._session().order
        try:
            meaning = interpret(scan, self._store, order, self._region)
        except StoreError:
            return ""  # the bench says so, as soon as the code reaches it
        match meaning:
            case Item(sku=str(sku)) if order is not None and order.wants(sku):
                return f"item {sku}"
            case OrderNumber(number) if order is None or order.number == number:
                return f"order {number}"
            case Ordered(command):
                return f"command {command}"
            case Number(units):
                return f"quantity {units}"
            case Badge(person) if person is not None:
                return f"badge {person.id}"
        return ""

    def close(self) -> None:
        """Ends the connection."""
        self._store.close()
