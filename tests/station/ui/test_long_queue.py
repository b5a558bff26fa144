"""Thousands of orders wait: each of them is found, and nobody waits for the list."""

from __future__ import annotations

import threading

from PySide6.QtCore import QModelIndex, Qt

from station.ui.rows import MANY, Rows
from tests.station.ui.benches import order
from tests.station.ui.conftest import Seated

ORDERS = 5_000


def test_every_order_of_a_long_queue_is_counted_and_found(seated: Seated) -> None:
    seat = seated([order(f"SO-{number}", ("X", 1), name=f"Shop {number}") for number in range(1, ORDERS + 1)])
    shown = seat.window.queue.queue
    seat.until(lambda: len(shown.model.rows) == ORDERS)
    assert seat.window.queue.search.counts["ready"] == ORDERS
    seat.type("shop 5000")
    seat.until(lambda: shown.chosen == f"SO-{ORDERS}")
    seat.key(Qt.Key.Key_Return)
    seat.until_says(f"Order SO-{ORDERS}")


def test_a_number_typed_whole_opens_that_order_and_no_longer_one_above_it(seated: Seated) -> None:
    seat = seated([order("SO-10", ("X", 1)), order("SO-1", ("X", 1))])
    shown = seat.window.queue.queue
    seat.until(lambda: [row.number for row in shown.model.rows] == ["SO-10", "SO-1"])
    seat.type("so-1")
    seat.until(lambda: shown.chosen == "SO-1")
    seat.key(Qt.Key.Key_Return)
    seat.until_says("Order SO-1")


def test_however_often_the_queue_changes_one_look_waits_at_most(seated: Seated) -> None:
    seat = seated()
    seat.until(lambda: not seat.window._looks)
    looked, may_go_on, under_way = [], threading.Event(), threading.Event()
    queue = seat.running.queue

    def slow() -> object:
        looked.append(1)
        under_way.set()
        assert may_go_on.wait(timeout=60)
        return queue()

    seat.running.queue = slow  # type: ignore[method-assign,assignment]
    seat.window._look_for_orders()
    seat.until(under_way.is_set)
    for _ in range(50):
        seat.window._look_for_orders()
    may_go_on.set()
    seat.until(lambda: len(looked) == 2 and not seat.window._looks)


def test_a_list_is_told_once_of_many_changes_and_row_by_row_of_a_few() -> None:
    rows: Rows[int] = Rows(str)
    told: list[tuple[int, int]] = []

    def hear(first: QModelIndex, last: QModelIndex) -> None:
        told.append((first.row(), last.row()))

    rows.replace(range(ORDERS))
    rows.dataChanged.connect(hear)
    rows.replace(range(1, ORDERS + 1))
    assert told == [(0, ORDERS - 1)]
    told.clear()
    few = list(range(1, ORDERS + 1))
    few[3], few[MANY * 5] = -1, -2
    rows.replace(few)
    assert told == [(3, 3), (MANY * 5, MANY * 5)]
