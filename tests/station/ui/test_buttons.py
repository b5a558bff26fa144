"""Buttons side by side: the same widgets for the whole shift, each at its place."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.ui.buttons import Face, Row
from station.ui.theme import LIGHT, Look

MANY = [Face(f"name-{number}", f"Title {number}", "", "box", apart=number == 2) for number in range(4)]


@dataclass
class Shown:
    row: Row
    pressed: list[str]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    pressed: list[str] = []
    row = Row(Look(LIGHT), pressed.append)
    qtbot.addWidget(row)
    row.resize(900, 100)
    row.show()
    return Shown(row, pressed)


def test_nothing_is_made_or_thrown_away_while_faces_come_and_go(shown: Shown) -> None:
    shown.row.show_faces(MANY)
    made = shown.row.children()
    for count in (1, 3, 0, 4, 2):
        shown.row.show_faces(MANY[:count])
        assert shown.row.children() == made
        assert sum(child.isVisible() for child in made) == count  # type: ignore[attr-defined]
        assert shown.row.layout() is None


@pytest.mark.parametrize("reading", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_they_are_of_one_width_fill_the_row_and_begin_where_reading_begins(
    shown: Shown, reading: Qt.LayoutDirection
) -> None:
    shown.row.show_faces(MANY)
    shown.row.setLayoutDirection(reading)
    places = [child.geometry() for child in shown.row.children()]  # type: ignore[attr-defined]
    if reading is Qt.LayoutDirection.RightToLeft:
        assert places == sorted(places, key=lambda place: -place.left())
        places.reverse()
    assert places[0].left() == 0
    assert places[-1].right() == shown.row.width() - 1
    assert max(place.width() for place in places) - min(place.width() for place in places) <= 1
    gaps = [after.left() - before.right() for before, after in itertools.pairwise(places)]
    assert min(gaps) > 0
    assert max(gaps) > min(gaps)


def test_a_button_that_comes_back_is_pressed_by_its_new_name(shown: Shown, qtbot: QtBot) -> None:
    shown.row.show_faces(MANY)
    shown.row.show_faces(MANY[:1])
    shown.row.show_faces([MANY[3], MANY[2]])
    for child in shown.row.children()[:2]:
        qtbot.mouseClick(child, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert shown.pressed == ["name-3", "name-2"]
