from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from station.ui import languages, paint
from station.ui.paint import Written
from station.ui.theme import BODY, TITLE, Look
from tests.station.ui.written import recorded

WIDE, HIGH = 400, 80
ROOM = QRect(20, 10, 200, 60)
Paint = Callable[[QPainter], object]


class Canvas(QWidget):
    """A widget that is painted by a function."""

    def __init__(self, make: Paint) -> None:
        super().__init__()
        self._make = make
        self.resize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        self._make(painter)


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:
    languages.speak("en")
    yield
    languages.speak("en")


def drawn(make: Paint) -> tuple[QImage, list[Written]]:
    with recorded() as told:
        image = Canvas(make).grab().toImage()
    return image, told


def ink(image: QImage) -> QRect:
    """The box of all that is not white."""
    dark = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


def mirrored(rect: QRect) -> QRect:
    return QRect(WIDE - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())


def both(make: Paint) -> tuple[QRect, QRect]:
    """Where the ink is from left to right, and from right to left."""
    languages.speak("en")
    one = ink(drawn(make)[0])
    languages.speak("ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return one, ink(drawn(make)[0])


LOOK = Look()


@pytest.mark.parametrize(
    "make",
    [
        lambda painter: paint.fill(painter, ROOM, "#000000"),
        lambda painter: paint.card(painter, ROOM, LOOK, "#000000"),
        lambda painter: paint.pill(painter, ROOM, "#000000", 4),
    ],
    ids=["fill", "card", "pill"],
)
def test_areas_are_mirrored_where_reading_runs_from_right_to_left(make: Paint) -> None:
    one, other = both(make)
    assert one == ROOM
    assert other == mirrored(ROOM)


def test_a_text_begins_where_reading_begins_and_ends_where_it_ends() -> None:
    font = LOOK.font(TITLE, bold=True)
    for align, near in ((paint.LEFT, True), (paint.RIGHT, False)):
        one, other = both(lambda painter, align=align: paint.text(painter, ROOM, "HEH", font, "#000000", align))  # type: ignore[misc]
        assert abs(one.left() - ROOM.left()) < 5 if near else abs(one.right() - ROOM.right()) < 5
        there = mirrored(ROOM)
        assert abs(other.right() - there.right()) < 5 if near else abs(other.left() - there.left()) < 5
        assert one.width() == other.width()


def test_icons_that_point_are_turned_and_others_are_not() -> None:
    def image(name: str) -> QImage:
        return drawn(lambda painter: paint.icon(painter, name, ROOM, "#000000"))[0]

    for name, turned in (("undo", True), ("search", False)):
        languages.speak("en")
        here = image(name).copy(ROOM)
        languages.speak("ar")
        there = image(name).copy(mirrored(ROOM))
        assert (here != there) is turned
        if turned:
            assert here.flipped(Qt.Orientation.Horizontal) == there


def test_a_sku_is_spelled_from_left_to_right_in_every_language() -> None:
    font = LOOK.font(TITLE, mono=True)

    def make(painter: QPainter) -> None:
        paint.spelled(painter, ROOM, "41-AB", font, "#000000", frozenset({4}), "#000000", "#000000")

    for code in ("en", "ar"):
        languages.speak(code)
        _, told = drawn(make)
        assert "".join(one.line for one in sorted(told, key=lambda one: one.ink.left())) == "41-AB"


def test_each_text_has_its_own_direction_and_a_code_none() -> None:
    arabic, mixed = "وصف المنتج", "4121A وصف"
    languages.speak("en")
    assert paint.direction(arabic, foreign=True) == paint.RTL
    assert paint.direction(mixed, foreign=True) == paint.LTR
    assert paint.direction(mixed, foreign=False) == paint.LTR
    languages.speak("ar")
    assert paint.direction(mixed, foreign=False) == paint.RTL
    assert paint.direction("12 / 14", foreign=False) == paint.LTR
    assert paint.direction("4121A", foreign=False) == paint.LTR


def test_what_would_hide_in_foreign_text_is_seen_and_what_our_own_languages_need_is_kept() -> None:
    assert paint.clean("a\u202eb\u2068c\u00a0d", foreign=True) == "a<202E>b<2068>c<A0>d"
    assert paint.clean("1\u202f234 \u2068x\u2069") == "1\u202f234 \u2068x\u2069"
    assert paint.clean("a\u202eb\n") == "a<202E>b<A>"
    assert len(paint.clean("\n" + "W" * 9_000)) < 300


def test_our_own_words_become_smaller_before_they_are_cut_and_foreign_ones_are_cut() -> None:
    words, font = "Scan the article's own barcode.", LOOK.font(BODY)

    def make(room: int, foreign: bool) -> Written:
        rect = QRect(10, 10, room, 40)
        return drawn(lambda painter: paint.text(painter, rect, words, font, "#000000", foreign=foreign))[1][0]

    whole = make(390, foreign=False)
    assert (whole.cut, whole.font.pixelSize()) == ("", BODY)
    tight = make(whole.ink.width() * 3 // 4, foreign=False)
    assert (tight.cut, tight.line) == ("", words)
    assert tight.font.pixelSize() < BODY
    assert make(whole.ink.width() // 2, foreign=False).cut == "elided"
    strange = make(whole.ink.width() * 3 // 4, foreign=True)
    assert strange.cut == "elided"
    assert strange.line.endswith("…")
    assert strange.font.pixelSize() == BODY


def test_lines_that_are_left_out_are_told() -> None:
    words, font = "word " * 30, LOOK.font(BODY)

    def make(most: int) -> list[Written]:
        return drawn(lambda painter: paint.lines(painter, QRect(0, 0, 300, 80), words, font, "#000000", most))[1]

    assert [one.cut for one in make(2)] == ["", "lines"]
    assert not any(one.cut for one in make(6))


def test_nothing_is_told_when_nobody_listens() -> None:
    assert paint.recorder is None
    drawn(lambda painter: paint.text(painter, ROOM, "x", LOOK.font(BODY), "#000000"))
    assert paint.recorder is None
