"""A one-bench shop takes its files in by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sync.alone import take_catalogue, take_orders, take_stock
from sync.protocol import OrderState
from sync.store import Store

ORDER = b"order,sku,quantity\nA,S1,2\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store(tmp_path / "store.db")) as store:
        yield store


def state(store: Store, number: str) -> OrderState:
    known = store.order(number)
    assert known is not None
    return known.state


def test_an_order_is_ready_and_the_same_file_again_changes_nothing(store: Store) -> None:
    assert take_orders(store, ORDER, "a.csv").unchanged == ()
    assert state(store, "A") is OrderState.READY
    assert take_orders(store, ORDER, "a.csv").unchanged == ("A",)


def test_a_held_order_is_released_by_importing_again_once_the_catalogue_is_right(store: Store) -> None:
    take_catalogue(store, b"sku,description\nS2,Salt\n", "c.csv")
    take_orders(store, ORDER, "a.csv")
    assert state(store, "A") is OrderState.HELD
    take_orders(store, ORDER, "a.csv")
    assert state(store, "A") is OrderState.HELD, "nothing was put right"
    take_catalogue(store, b"sku,description\nS1,Soap\n", "c.csv")
    take_orders(store, ORDER, "a.csv")
    assert state(store, "A") is OrderState.READY


def test_an_order_that_was_packed_is_never_taken_anew(store: Store) -> None:
    take_orders(store, ORDER, "a.csv")
    store.set_order("A", OrderState.PACKED)
    assert take_orders(store, ORDER, "a.csv").unchanged == ("A",)
    assert take_orders(store, ORDER.replace(b"2", b"3"), "a.csv").refused == ("A",)
    assert state(store, "A") is OrderState.PACKED


def test_importing_again_mends_a_damaged_order(store: Store) -> None:
    take_orders(store, ORDER, "a.csv")
    with closing(sqlite3.connect(store.path)) as other, other:
        other.execute("UPDATE orders SET picklist = substr(picklist, 1, 9)")
    assert take_orders(store, ORDER, "a.csv").unchanged == ()
    known = store.order("A")
    assert known is not None
    assert known.picklist.units == 2


def test_stock_of_unknown_articles_is_refused_where_there_is_a_catalogue(store: Store) -> None:
    take_catalogue(store, b"sku,stock\nS1,5\n", "c.csv")
    intake = take_stock(store, b"sku,stock\nS1,7\nS9,1\n", "s.csv")
    assert (dict(intake.stock), [trouble.line for trouble in intake.troubles]) == ({"S1": 7}, [3])
