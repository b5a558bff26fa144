"""Every page is worked by keys, by touch and by scans: one walk for each page, with real events and no mouse.

A new page without its walk in `WALKS` fails here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt

from packing.commands import COMMANDS, Command
from station.ui.scene import Page
from tests.station.ui import hands
from tests.station.ui.benches import INGRID, JOLANTA, order
from tests.station.ui.conftest import ORDER, Seat, Seated, put

Walk = Callable[[Seated], Iterator[str]]
"""Goes over one page and tells each way in which it has just been worked; what leads there comes from a scanner of its
own (`put`)."""

Ways = Sequence[tuple[str, Callable[[], object]]]
TWO = [ORDER, order("SO-2", ("X", 1)), order("SO-3", ("X", 1)), order("SO-4", ("X", 1))]


def sign_in(seated: Seated) -> Iterator[str]:
    seat = seated(people=True)
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    yield "scan"
    put(seat, Command.SIGN_OUT.code)
    seat.until(lambda: seat.at(Page.SIGN_IN))
    ways: Ways = (("key", lambda: seat.key(Qt.Key.Key_Escape)), ("touch", lambda: seat.touch("CLEAR")))
    for way, clear in ways:
        put(seat, "PBB-NOBODY")
        seat.until_says("Unknown badge")
        clear()
        seat.until_says("Scan your badge")
        yield way


def queue(seated: Seated) -> Iterator[str]:
    seat = seated(TWO)
    seat.until(lambda: len(seat.window.queue.queue.model.rows) == 4)
    ways: Ways = (
        ("scan", lambda: seat.scan("SO-4")),
        ("key", lambda: seat.key(Qt.Key.Key_Return)),
        ("touch", lambda: hands.touch(seat.window.queue.queue.list.viewport(), QPoint(60, 20))),
    )
    for way, choose in ways:
        assert seat.at(Page.QUEUE)
        choose()
        seat.until(lambda: seat.at(Page.BENCH))
        yield way
        put(seat, Command.PARK.code)
        seat.until(lambda: seat.at(Page.QUEUE))
        seat.bot.wait(150)  # the list stands still, and no Enter is taken for the scanner's


def bench(seated: Seated) -> Iterator[str]:
    seat = opened(seated)
    seat.scan("4121A")
    seat.until_says("4121A")
    yield "scan"
    ways: Ways = (("key", lambda: seat.key(Qt.Key.Key_F2)), ("touch", lambda: seat.touch("UNDO")))
    for way, undo in ways:
        put(seat, "4121A")
        seat.until_says("4121A")
        undo()
        seat.until_says("Taken back: 1 of 4121A")
        yield way


def opened(seated: Seated, *, people: bool = False) -> Seat:
    seat = seated(TWO, people=people)
    if people:
        put(seat, JOLANTA)
        seat.until_greeted("Jolanta")
    put(seat, "SO-1")
    seat.until_says("Order SO-1")
    return seat


def supervisor(seated: Seated) -> Iterator[str]:
    seat = opened(seated, people=True)
    ways: Ways = (
        ("scan", lambda: seat.scan(Command.DISMISS.code)),
        ("key", lambda: seat.key(Qt.Key.Key_F4)),
        ("touch", lambda: seat.touch("DISMISS")),
    )
    for way, decide in ways:
        put(seat, Command.HOLD.code, INGRID)
        seat.until(lambda: seat.at(Page.SUPERVISOR))
        decide()
        seat.until_says("Ingrid: back to work")
        yield way


def packed(seated: Seated) -> Iterator[str]:
    seat = seated(TWO)
    ways: Ways = (
        ("scan", lambda: seat.scan("SO-1")),
        ("key", lambda: seat.key(Qt.Key.Key_Escape)),
        ("touch", lambda: seat.touch("CLEAR")),
    )
    for number, (way, leave) in zip(("SO-2", "SO-3", "SO-4"), ways, strict=True):
        to = Page.BENCH if way == "scan" else Page.QUEUE
        put(seat, number, "X", Command.DONE.code)
        seat.until_says(f"Order {number} packed")
        assert seat.at(Page.PACKED)
        leave()
        seat.until(lambda to=to: seat.at(to))  # type: ignore[misc]
        yield way
        put(seat, *[Command.PARK.code] * (to is Page.BENCH))


def line_check(seated: Seated) -> Iterator[str]:
    seat = seated(TWO)
    ways: Ways = (
        ("scan", lambda: seat.scan(Command.LINE_CHECK.code)),
        ("key", lambda: seat.key(Qt.Key.Key_F7)),
        ("touch", lambda: seat.touch("end")),
    )
    for way, end in ways:
        put(seat, Command.LINE_CHECK.code)
        seat.until(lambda: seat.at(Page.LINE_CHECK))
        end()
        seat.until(lambda: seat.at(Page.QUEUE))
        yield way


def in_front(page: Page, command: Command) -> Walk:
    """A page in front of the work: its card opens it; Escape, its button and its card again take it away."""

    def walk(seated: Seated) -> Iterator[str]:
        seat = seated(TWO)
        ways: Ways = (
            ("scan", lambda: seat.scan(command.code)),
            ("key", lambda: seat.key(Qt.Key.Key_Escape)),
            ("touch", lambda: seat.touch("back")),
        )
        for way, close in ways:
            put(seat, command.code)
            seat.until(lambda: seat.at(page))
            close()
            seat.until(lambda: seat.at(Page.QUEUE))
            yield way

    return walk


WALKS: dict[Page, Walk] = {
    Page.SIGN_IN: sign_in,
    Page.QUEUE: queue,
    Page.BENCH: bench,
    Page.SUPERVISOR: supervisor,
    Page.PACKED: packed,
    Page.LINE_CHECK: line_check,
    Page.DEVICES: in_front(Page.DEVICES, Command.DEVICES),
    Page.SETTINGS: in_front(Page.SETTINGS, Command.SETTINGS),
    Page.HELP: in_front(Page.HELP, Command.HELP),
    Page.DAY: in_front(Page.DAY, Command.DAY),
}


@pytest.mark.parametrize("page", Page, ids=lambda page: page.name)
def test_every_page_is_worked_by_key_by_touch_and_by_scan(page: Page, seated: Seated) -> None:
    mouse = hands.Mouse()
    assert page in WALKS, "a page without a walk over it: write one, and put it into WALKS"
    assert list(WALKS[page](seated)) == ["scan", "key", "touch"]
    assert mouse.events == 0


def test_every_command_has_a_key_and_a_card() -> None:
    assert set(COMMANDS) == set(Command)
    assert all(words.key and command.code.startswith("PBC-") for command, words in COMMANDS.items())
