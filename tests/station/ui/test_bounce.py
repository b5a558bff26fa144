"""Fingers in gloves: they tap short, bounce, and come down while rows move. None of it opens or presses anything else
than what was beneath the finger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from packing import events
from station.ui.rows import RowList
from station.ui.scene import Page
from sync.protocol import OrderChange
from tests.station.ui import hands
from tests.station.ui.benches import order
from tests.station.ui.conftest import Seat, Seated, put


@pytest.fixture
def patient(qapp: QApplication) -> Iterator[None]:
    """A bounce may take as long as this computer does."""
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(20_000)
    yield
    QApplication.setDoubleClickInterval(before)


def many(count: int) -> Sequence[OrderChange]:
    return [order(f"SO-{number:02}", ("X", 1)) for number in range(1, count + 1)]


def place_of(seat: Seat, rows: RowList, row: int) -> QPoint:
    """Where a row is in the window, all of it on the test's screen of 800 by 800."""
    seat.window.resize(800, 760)
    seat.until(lambda: rows.mapTo(seat.window, rows.rect().bottomRight()).x() < 800)
    QApplication.processEvents()
    return rows.viewport().mapTo(seat.window, rows.visualRect(rows.model().index(row, 0)).center())


def middle_of(seat: Seat, widget: QWidget) -> QPoint:
    QApplication.processEvents()
    return widget.mapTo(seat.window, widget.rect().center())


def down(seat: Seat, at: QPoint) -> None:
    window = seat.window.windowHandle()
    QTest.touchEvent(window, hands._glass()).press(0, at, window).commit()


def up(seat: Seat, at: QPoint) -> None:
    window = seat.window.windowHandle()
    QTest.touchEvent(window, hands._glass()).release(0, at, window).commit()


def tap(seat: Seat, at: QPoint) -> None:
    """As short as can be: nothing happens between down and up."""
    down(seat, at)
    up(seat, at)


@pytest.mark.parametrize("count", [2, 40])  # as many as there is room for, and a list that can be pushed
def test_a_tap_of_no_time_opens_an_order(seated: Seated, count: int) -> None:
    seat = seated([*many(count)])
    tap(seat, place_of(seat, seat.window.queue.queue.list, 1))
    seat.until_says("Order SO-02")


def test_a_tap_of_no_time_presses_a_button(seat: Seat) -> None:
    seat.window.resize(800, 760)
    tap(seat, middle_of(seat, seat.button("HOLD")))
    seat.until(lambda: any(isinstance(event, events.OrderHeld) for event in seat.events))


@pytest.mark.parametrize("count", [2, 40])
def test_rows_that_move_beneath_a_finger_open_no_other_order(seated: Seated, count: int) -> None:
    seat = seated([*many(count)])
    queue = seat.window.queue.queue
    place, touched = place_of(seat, queue.list, 1), list[int]()
    queue.list.touched.connect(touched.append)
    down(seat, place)
    moved = [*queue.model.rows[1:], queue.model.rows[0]]
    queue.show_rows(moved, "")
    up(seat, place)
    assert touched == []
    queue.show_rows(sorted(moved, key=lambda row: row.number), "")
    QTest.qWait(QApplication.doubleClickInterval())  # another touch, not a bounce
    tap(seat, place)
    seat.until_says("Order SO-02")


def test_a_row_in_another_state_is_still_the_same_order(seated: Seated) -> None:
    seat = seated([*many(2)])
    queue = seat.window.queue.queue
    place = place_of(seat, queue.list, 1)
    down(seat, place)
    queue.show_rows([replace(row, ship_by="09:00") for row in queue.model.rows], "")
    up(seat, place)
    seat.until_says("Order SO-02")


def test_a_bounce_on_an_order_does_not_press_what_came_up_beneath_it(seated: Seated, patient: None) -> None:
    seat = seated([*many(40)])
    rows = seat.window.queue.queue.list
    place_of(seat, rows, 0)
    seat.scan("SO-01")
    seat.until_says("Order SO-01")
    park = middle_of(seat, seat.button("PARK"))
    seat.key(Qt.Key.Key_F9)
    seat.until(lambda: seat.at(Page.QUEUE))
    tap(seat, park)  # a row of the queue is there
    seat.until(lambda: seat.at(Page.BENCH))
    before = len(seat.heard.outcomes)
    tap(seat, park)
    put(seat, "X")
    seat.settled(before + 1)
    assert isinstance(seat.events[-1], events.ItemPicked)
    assert seat.window.bounce.taken == 1


def test_a_bounce_on_short_does_not_say_which_reason(seat: Seat, patient: None) -> None:
    seat.window.resize(800, 760)
    place = middle_of(seat, seat.button("SHORT-NONE-LEFT"))
    tap(seat, place)
    seat.until(lambda: any(button.face.name == "SHORT-DAMAGED" for button in seat.buttons))
    tap(seat, place)
    put(seat, "TEA-GRN")
    seat.until(lambda: any(isinstance(event, events.ItemPicked) for event in seat.events))
    assert not any(isinstance(event, events.LineShorted) for event in seat.events)


def test_twice_on_the_same_button_is_twice(seat: Seat) -> None:
    put(seat, "4121A", "4121A")
    seat.settled(3)
    seat.window.resize(800, 760)
    place = middle_of(seat, seat.button("UNDO"))
    tap(seat, place)
    tap(seat, place)
    seat.until(lambda: sum(isinstance(event, events.PickUndone) for event in seat.events) == 2)
