"""Above the lines of an order: its number, customer, progress and cut-off; below them: its carton and the weight.

It shows values and knows no order.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from packing.text import Text
from packing.verdict import Tone
from station.ui import formats, paint
from station.ui.cutoff import Left
from station.ui.languages import isolated, said
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, TITLE, Look


class HeadText(Struct, frozen=True):
    """Number, customer, units done of units wanted, units beyond, and when it has to leave."""

    number: str = ""
    name: str = ""
    done: int = 0
    units: int = 0
    extra: int = 0
    left: Left = Left()


class Head(Painted):
    """The order's number, customer, how far it has come, and how long until it leaves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, HeadText()

    def show_text(self, words: HeadText) -> None:
        """Shows another state."""
        if words != self.words:
            self.words = words
            said = f"{isolated(words.number)}, {isolated(words.name)}: {words.done} / {words.units}. {words.left.words}"
            self.setAccessibleName(paint.clean(said))
            self.update()

    def sizeHint(self) -> QSize:
        """Three lines and a bar, whether there is a cut-off or not: the rows below never move."""
        return QSize(10, self._look.px(126))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, then the bar."""
        painter, look, palette, words = QPainter(self), self._look, self._look.palette, self.words
        pad, wide = look.px(16), self.width() - look.px(32)
        top = QRect(pad, look.px(8), wide, look.px(34))
        extra = f"  +{formats.number(words.extra)}" if words.extra else ""
        count = f"{formats.number(words.done)} / {formats.number(words.units)}{extra}"
        took = paint.text(painter, top, count, look.font(TITLE, bold=True), palette.ink, paint.RIGHT)
        title = top.adjusted(0, 0, -took - look.px(10), 0)
        paint.text(painter, title, words.number, look.font(TITLE - 2, bold=True), palette.ink, foreign=True)
        below = QRect(pad, look.px(42), wide, look.px(24))
        paint.text(painter, below, words.name, look.font(SMALL + 1), palette.soft, foreign=True)
        self._cut_off(painter, QRect(pad, look.px(69), wide, look.px(28)))
        bar = QRect(pad, look.px(106), wide, look.px(8))
        paint.pill(painter, bar, palette.pressed, look.px(4))
        if words.done and words.units:
            full = words.done >= words.units
            bar.setWidth(max(look.px(8), round(wide * min(1.0, words.done / words.units))))
            paint.pill(painter, bar, look.ground(Tone.DONE if full else Tone.RIGHT).trace, look.px(4))

    def _cut_off(self, painter: QPainter, rect: QRect) -> None:
        look, left = self._look, self.words.left
        if not left.words:
            return
        ground, side, gap = look.ground(left.tone), look.px(20), look.px(8)
        loud = left.tone is not Tone.PLAIN
        pad = look.px(10) if loud else 0
        theirs = left.minutes is None  # as it came from the office: cut rather than made smaller and smaller
        sizes = (SMALL + 1, SMALL, SMALL - 2) if theirs else (SMALL + 1, SMALL, SMALL - 2, SMALL - 4)
        font = paint.fitted(left.words, rect.width() - side - gap - 2 * pad, look, sizes, bold=True)
        ink = ground.ink if loud else look.palette.ink
        if loud:
            wide = side + gap + 2 * pad + QFontMetrics(font).horizontalAdvance(paint.clean(left.words)) + 2
            plate = QRect(rect.left(), rect.top(), min(wide, rect.width()), rect.height())
            paint.card(painter, plate, look, ground.fill)
        mark = QRect(rect.left() + pad, rect.center().y() - side // 2, side, side)
        paint.icon(painter, left.icon, mark, ink)
        room = rect.adjusted(pad + side + gap, 0, -pad, 0)
        paint.text(painter, room, left.words, font, ink, cuts=theirs)


class Foot(Painted):
    """The carton that is being filled and what is in it; with a scale, what lies on it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.carton, self.weight, self._bare = "", "", ""

    def show_carton(self, sscc: str, units: int) -> None:
        """The carton's number and the units in it."""
        tail = f"…{sscc[-5:]}" if len(sscc) > 6 else sscc
        self._bare = f"{tail}: {formats.number(units)}"
        self._show(said(Text("Carton {tail}: {n} unit", "Carton {tail}: {n} units", tail=tail, n=units)), self.weight)

    def show_weight(self, weight: str) -> None:
        """What the scale shows; empty without one."""
        self._show(self.carton, weight)

    def _show(self, carton: str, weight: str) -> None:
        if (carton, weight) != (self.carton, self.weight):
            self.carton, self.weight = carton, weight
            self.setAccessibleName(paint.clean(f"{carton}, {weight}" if weight else carton))
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(10, self._look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Carton where reading begins, weight where it ends."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        pad, side, gap = look.px(16), look.px(22), look.px(8)
        paint.fill(painter, QRect(pad, 0, self.width() - 2 * pad, 1), palette.line)
        row, font = QRect(pad, 0, self.width() - 2 * pad, self.height()), look.font(SMALL, bold=True)
        end = row.right()
        if self.weight:
            end -= paint.text(painter, row, self.weight, look.font(BODY, bold=True), palette.ink, paint.RIGHT)
            mark = QRect(end - gap - side, row.center().y() - side // 2, side, side)
            paint.icon(painter, "scale", mark, palette.soft)
            end = mark.left() - gap
        mark = QRect(row.left(), row.center().y() - side // 2, side, side)
        paint.icon(painter, "box", mark, palette.soft)
        left = mark.right() + gap
        room = QRect(left, row.top(), max(0, end - left), row.height())
        font = paint.fitted(self.carton, room.width(), look, (SMALL, SMALL - 1, SMALL - 2, SMALL - 4), bold=True)
        whole = QFontMetrics(font).horizontalAdvance(paint.clean(self.carton)) <= room.width()
        paint.text(painter, room, self.carton if whole else self._bare, font, palette.ink)
