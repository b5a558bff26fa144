"""Collects what a device calls back from its thread, and waits for it without sleeping."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds; only a failing test waits that long."""


class Heard(Generic[T]):
    """A list that threads append to by calling it."""

    def __init__(self) -> None:
        self._items: list[T] = []
        self._changed = threading.Condition()

    def __call__(self, item: T) -> None:
        with self._changed:
            self._items.append(item)
            self._changed.notify_all()

    @property
    def items(self) -> list[T]:
        with self._changed:
            return list(self._items)

    def until(self, enough: Callable[[list[T]], bool]) -> list[T]:
        """The items as soon as they are enough; fails the test when that takes too long."""
        with self._changed:
            assert self._changed.wait_for(lambda: enough(self._items), PATIENCE), f"in vain, with {self._items[-5:]}"
            return list(self._items)

    def count(self, wanted: int) -> list[T]:
        return self.until(lambda items: len(items) >= wanted)
