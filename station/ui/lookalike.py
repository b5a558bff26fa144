"""Which characters of a SKU tell it from its near neighbours. Pure; knows no catalogue and no screen."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 3
"""Neighbours differ in one stretch of at most so many characters."""


def telling(sku: str, others: Iterable[str]) -> frozenset[int]:
    """The places in `sku` that tell it from those of `others` that are near it.

    Two SKUs are near when all but one short stretch of them is the same.

    >>> [sorted(telling(*pair)) for pair in (("4121A", ["4121B", "9000X"]), ("12-3", ["1-23"]), ("84C", ["84CX"]))]
    [[4], [1, 2], [2]]
    """
    places: set[int] = set()
    for other in others:
        if other != sku and abs(len(other) - len(sku)) <= MOST:
            places.update(_stretch(sku, other))
    # In a dense range each character matters, and to mark them all would say nothing.
    return frozenset(places) if len(places) * 2 <= len(sku) else frozenset()


def _stretch(sku: str, other: str) -> range:
    shorter = min(len(sku), len(other))
    start = 0
    while start < shorter and sku[start] == other[start]:
        start += 1
    tail = 0
    while tail < shorter - start and sku[-1 - tail] == other[-1 - tail]:
        tail += 1
    mine, theirs = len(sku) - tail - start, len(other) - tail - start
    if max(mine, theirs) > MOST or start + tail == 0:
        return range(0)
    if mine == 0:  # the other one only has more: show where
        return range(max(0, start - 1), start)
    return range(start, start + mine)
