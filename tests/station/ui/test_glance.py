"""The order at a glance while something is wrong: the lines that a message is about are seen beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from packing.commands import Command
from tests.station.ui.benches import order
from tests.station.ui.conftest import Seat, Seated, put

LONG = order("SO-1", *((f"L{number:02}", 1) for number in range(1, 31)))


def closed_too_early(seated: Seated, how: str) -> Seat:
    """All but the lines 12 and 27 are in the box."""
    seat = seated([LONG])
    seat.scan("SO-1")
    put(seat, *(f"L{number:02}" for number in range(1, 31) if number not in (12, 27)))
    seat.settled(29)
    match how:
        case "key":
            seat.key(Qt.Key.Key_F10)
        case "card":
            seat.scan(Command.DONE.code)
        case "number":
            seat.scan("SO-1")
    seat.until_says("Not complete yet")
    return seat


def seen(seat: Seat) -> list[str]:
    """The rows of which all is on the screen."""
    rows = seat.window.bench.glance.list
    if not rows.isVisible():
        return []
    model = seat.window.bench.glance.model
    inside = rows.viewport().rect()
    places = [place for place in range(len(model.rows)) if inside.contains(rows.visualRect(model.index(place)))]
    return [model.rows[place].sku for place in places]


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (800, 600)], ids=str)
@pytest.mark.parametrize("how", ["key", "card", "number"])
def test_the_lines_that_are_missing_are_seen_beside_the_message(
    seated: Seated, how: str, size: tuple[int, int]
) -> None:
    seat = closed_too_early(seated, how)
    seat.window.resize(*size)
    seat.until(lambda: seat.window.width() == size[0])
    seat.until(lambda: seen(seat) == ["L12", "L27"])
    glance = seat.window.bench.glance
    assert glance.trouble.isVisible()
    assert not glance.trouble.geometry().intersects(glance.list.geometry())
    assert "the list shows the lines that wait" in glance.trouble.accessibleName()


def test_a_touched_row_is_the_line_that_it_shows_and_the_list_comes_back_whole(seated: Seated) -> None:
    seat = closed_too_early(seated, "key")
    seat.window.bench.glance.list.touched.emit(1)
    assert seat.window.bench._scene is not None
    assert seat.window.bench._scene.chosen == 27
    assert seat.window.bench.glance.list.here == 1
    seat.scan("L12")
    seat.until_says("L12")
    glance = seat.window.bench.glance
    assert len(glance.model.rows) == 30
    assert glance.list.here == 26
    assert "L27" in seen(seat)
    assert not glance.trouble.isVisible()
