"""Why something was refused or waits, what to do, and who can help: a card that stays until it is understood.

It shows what `station.ui.explain` says, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from packing.text import Text, listed
from packing.verdict import Tone, shown
from station.ui import formats, paint
from station.ui.explain import Explained
from station.ui.languages import said
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, Look

SIZES = (BODY, BODY - 1, BODY - 2, *range(SMALL, SMALL - 9, -1))
"""Sizes of the sentences, in the order in which they are tried: all of it is always there."""


class Trouble(Painted):
    """The words; `boxed` on a card of their own. `names` are those who can help; without any, a supervisor can."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, boxed: bool = False) -> None:
        super().__init__(parent)
        self._look, self._boxed = look, boxed
        self.told: Explained | None = None
        self.names: tuple[str, ...] = ()

    def show_told(self, told: Explained | None, names: Sequence[str] = ()) -> None:
        """Shows this; nothing for None."""
        self.told, self.names = told, tuple(names)
        if told is not None:
            self.say_aloud(" ".join([said(told.why), *map(said, told.steps), self._who()]))
        self.update()

    def _who(self) -> str:
        if self.told is None or not self.told.who:
            return ""
        if not self.names:
            return said(Text("A supervisor can help."))
        names = listed(self.names)
        if self.told.called:
            return said(Text("{names} can help.", names=names))
        return said(Text("{names} can help: press F8 to call.", names=names))

    def _read(self) -> str:
        """What was read, when, and how often already."""
        told = self.told
        if told is None or not told.scanned:
            return ""
        values = {"code": shown(told.scanned, 40), "clock": clock(told.at), "n": told.times}
        if told.times > 1:
            return said(Text("Scanned: {code}, {clock}, {n} time", "Scanned: {code}, {clock}, {n} times", **values))
        return said(Text("Scanned: {code}, {clock}", **values) if told.at else Text("Scanned: {code}", **values))

    def needed(self, wide: int, most: int) -> int:
        """The height that the sentences take in the largest letters in which `most` holds them."""
        look = self._look
        around = look.px(10) + look.px(6)
        highs = (self._height(wide - 2 * look.px(16), size) + around for size in SIZES)
        return next((high for high in highs if high <= most), most) if self.told is not None else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Why, then the steps with their numbers, then who can help."""
        if self.told is None:
            return
        painter, look = QPainter(self), self._look
        if self._boxed:
            paint.card(painter, self.rect(), look, look.palette.card, look.ground(Tone.WRONG).trace, 3)
        pad = look.px(16)
        rect = self.rect().adjusted(pad, look.px(10), -pad, -look.px(6))
        foot = self._foot(painter, rect)
        rect.setBottom(foot)
        size = next((size for size in SIZES if self._height(rect.width(), size) <= rect.height()), SIZES[-1])
        self._sentences(painter, rect, size)

    def _height(self, wide: int, size: float) -> int:
        look, told = self._look, self.told
        assert told is not None
        indent, gap = look.px(size * 1.7), look.px(8)
        high = paint.height(said(told.why), wide, look.font(size, bold=True), 6) + look.px(12)
        return high + sum(paint.height(said(step), wide - indent, look.font(size), 6) + gap for step in told.steps)

    def _sentences(self, painter: QPainter, rect: QRect, size: float) -> None:
        look, told, palette = self._look, self.told, self._look.palette
        assert told is not None
        bold, plain = look.font(size, bold=True), look.font(size)
        top = rect.top() + paint.lines(painter, rect, said(told.why), bold, palette.ink, 6) + look.px(12)
        indent, blue = look.px(size * 1.7), look.ground(Tone.RIGHT).trace
        for number, step in enumerate(told.steps, 1):
            row = QRect(rect.left(), top, indent, QFontMetrics(plain).lineSpacing())
            paint.text(painter, row, formats.number(number), bold, blue)
            room = QRect(rect.left() + indent, top, rect.width() - indent, rect.height())
            top += paint.lines(painter, room, said(step), plain, palette.ink, 6) + look.px(8)

    def _foot(self, painter: QPainter, rect: QRect) -> int:
        """Who can help, and what was read. Gives where the room above it ends."""
        look, bottom = self._look, rect.bottom()
        read, who = self._read(), self._who()
        if read:
            font = look.font(SMALL - 2)
            high = QFontMetrics(font).lineSpacing()
            row = QRect(rect.left(), bottom - high, rect.width(), high)
            paint.text(painter, row, read, font, look.palette.faint)
            bottom = row.top() - look.px(6)
        if who:
            font, side = look.font(SMALL, bold=True), look.px(24)
            room = rect.width() - side - look.px(10)
            high = max(side, paint.height(who, room, font, 3))
            top = bottom - high
            mark = QRect(rect.left(), top + (high - side) // 2, side, side)
            paint.icon(painter, "user", mark, look.palette.soft)
            text = QRect(rect.left() + side + look.px(10), top, room, high)
            paint.lines(painter, text, who, font, look.palette.ink, 3)
            bottom = top - look.px(8)
        return bottom


def clock(at: str) -> str:
    """An event's time by the clock here; empty where it has none."""
    try:
        return formats.clock(datetime.fromisoformat(at).timestamp())
    except ValueError:
        return ""
