"""The short form of `python -m tests.station.ui.cut`: a few states, the languages that are hardest on the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from packing.languages import PSEUDO
from station.ui import paint
from station.ui.buttons import Button, Face
from station.ui.theme import BODY, LIGHT, Look
from tests.station.ui.cut import look
from tests.station.ui.states import Made, held, queue, sign_in, wrong
from tests.station.ui.written import SCREENS, cuts, pale, small_targets

CODES = ("de", "ar", PSEUDO)


@pytest.mark.parametrize("state", [sign_in, queue, wrong], ids=lambda state: state.__name__)
def test_no_word_is_cut_off(qtbot: QtBot, state: Made) -> None:
    assert list(look(state, CODES, SCREENS[1:3], colours=False, fingers=False)) == []


def test_a_finger_hits_and_every_word_stands_out(qtbot: QtBot) -> None:
    assert list(look(held, ("de",), SCREENS[3:4])) == []


class Bad(QWidget):
    """Everything that can be wrong with words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = QPainter(self), Look().font(BODY)
        paint.fill(painter, self.rect(), LIGHT.card)
        paint.text(painter, QRect(5, 5, 60, 30), "Scan your badge here", font, LIGHT.ink)
        paint.text(painter, QRect(5, 40, 150, 30), "One on", font, LIGHT.ink)
        paint.text(painter, QRect(15, 44, 150, 30), "the other", font, LIGHT.ink)
        paint.text(painter, QRect(150, 90, 150, 30), "leaving", font, LIGHT.ink)
        paint.text(painter, QRect(5, 90, 100, 30), "pale", font, LIGHT.line)


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    window, look = QWidget(), Look()
    qtbot.addWidget(window)
    window.resize(300, 200)
    bad = Bad(window)
    bad.setGeometry(10, 10, 200, 180)
    outside = QWidget(window)
    outside.setGeometry(250, 10, 100, 10)
    for left in (10, 60):
        Button(look, Face(f"b{left}", "One", "", "right"), lambda: None, window).setGeometry(left, 195, 80, 5)
    window.show()
    found = "\n".join(cuts(window))
    for words in (
        "is shown as 'Scan",
        "lie on each other",
        "'leaving' leaves it",
        "QWidget leaves QWidget",
        "Button b10",
    ):
        assert words in found, words
    window.look = look  # type: ignore[attr-defined]
    assert any("Button b10" in one and "a finger 57" in one for one in small_targets(window))  # type: ignore[arg-type]
    assert [one for one in pale(window) if "'pale' has 1.5:1" in one]  # type: ignore[arg-type]
