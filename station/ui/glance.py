"""The whole order at a glance: a row a line, done ones fade, the one in hand is marked, the rest waits its turn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from packing.session import Work
from packing.verdict import Tone
from station.ui import formats, paint
from station.ui.rows import RowList, Rows, mark_row
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, TITLE, Look

ROW = 50


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line, or (`extra`) units beyond the order that a supervisor let pass."""

    sku: str
    description: str
    wanted: int
    picked: int
    shorted: int = 0
    extra: bool = False

    @property
    def left(self) -> int:
        """Units it still waits for."""
        return 0 if self.extra else self.wanted - self.picked - self.shorted


def rows_of(work: Work, before: tuple[LineRow, ...] = ()) -> tuple[LineRow, ...]:
    """The rows of an order; those of `before` are taken over where nothing changed."""
    rows = []
    for place, line in enumerate(work.picklist.lines):
        picked, shorted = work.picked[place], work.shorted[place]
        old = before[place] if place < len(before) else None
        if old is not None and (old.sku, old.wanted, old.picked, old.shorted) == (
            line.sku, line.quantity, picked, shorted,
        ):  # fmt: skip
            rows.append(old)
        else:
            rows.append(LineRow(line.sku, line.description, line.quantity, picked, shorted))
    rows += [LineRow(extra.sku, "", extra.units, extra.units, extra=True) for extra in work.extras]
    return tuple(rows)


class Head(Painted):
    """The order's number, customer, and how far it has come."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words: tuple[str, str, int, int, int] = ("", "", 0, 0, 0)

    def show_text(self, number: str, name: str, done: int, units: int, extra: int) -> None:
        """Number, customer, units done of units wanted, and units beyond."""
        words = (number, name, done, units, extra)
        if words != self.words:
            self.words = words
            self.setAccessibleName(paint.clean(f"{number}, {name}: {done} / {units}"))
            self.update()

    def sizeHint(self) -> QSize:
        """Two lines and a bar."""
        return QSize(10, self._look.px(92))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, then the bar."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        number, name, done, units, extra = self.words
        pad, wide = look.px(16), self.width() - look.px(32)
        top = QRect(pad, look.px(8), wide, look.px(34))
        count = f"{formats.number(done)} / {formats.number(units)}" + (f"  +{formats.number(extra)}" if extra else "")
        took = paint.text(painter, top, count, look.font(TITLE, bold=True), palette.ink, paint.RIGHT)
        title = top.adjusted(0, 0, -took - look.px(10), 0)
        paint.text(painter, title, number, look.font(TITLE - 2, bold=True), palette.ink, foreign=True)
        below = QRect(pad, look.px(42), wide, look.px(24))
        paint.text(painter, below, name, look.font(SMALL + 1), palette.soft, foreign=True)
        bar = QRect(pad, look.px(74), wide, look.px(8))
        paint.pill(painter, bar, palette.line, look.px(4))
        if done and units:
            full = done >= units
            bar.setWidth(max(look.px(8), round(wide * min(1.0, done / units))))
            paint.pill(painter, bar, look.ground(Tone.DONE if full else Tone.RIGHT).trace, look.px(4))


class Glance(QWidget):
    """Head and rows. `chosen` is a line (from 1) that was tapped."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._order = look, ""
        self.head = Head(look, self)
        self.model: Rows[LineRow] = Rows(_name, self)
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        self.list.setAccessibleName(self.tr("Lines of the order"))
        self.list.touched.connect(self._touched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 6)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)

    def show_work(self, work: Work, line: int) -> None:
        """Shows the order with `line` in hand (0: none)."""
        before = tuple(self.model.rows) if self._order == work.number else ()
        self._order = work.number
        rows = rows_of(work, before)
        self.model.replace(rows)
        extra = sum(one.units for one in work.extras)
        units = work.picklist.units
        self.head.show_text(work.number, work.picklist.ship_to.name, units - work.remaining, units, extra)
        self.list.go(line - 1)

    def _touched(self, row: int) -> None:
        if not self.model.rows[row].extra:
            self.chosen.emit(row + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath."""
        paint.card(QPainter(self), self.rect(), self._look, self._look.palette.card)

    def resized(self) -> None:
        """The look has another size."""
        self.head.setFixedHeight(self.head.sizeHint().height())
        self.list.resized()

    def _paint_row(self, painter: QPainter, rect: QRect, row: LineRow, here: bool) -> None:
        look, palette = self._look, self._look.palette
        state = _state(row)
        if here and row.left:
            mark_row(painter, rect, look)
        side, left = look.px(20), rect.left() + look.px(16)
        symbol, tone = _SYMBOLS.get(state, ("", Tone.PLAIN))
        mark = QRect(left, rect.top() + (rect.height() - side) // 2, side, side)
        if symbol:
            paint.icon(painter, symbol, mark, look.ground(tone).trace)
        fade = state == "done" and not here
        ink = palette.faint if fade else palette.ink
        count = (
            f"+{formats.number(row.picked)}"
            if row.extra
            else f"{formats.number(row.picked)} / {formats.number(row.wanted)}"
        )
        column = rect.adjusted(look.px(46), 0, -look.px(16), 0)
        bold = not fade
        took = self._counts(painter, column, row, count, ink, bold)
        words_at = column.adjusted(0, look.px(3) + (rect.height() - look.px(ROW)) // 2, -took - look.px(12), 0)
        upper = QRect(words_at.left(), words_at.top(), words_at.width(), look.px(24))
        lower = QRect(words_at.left(), words_at.top() + look.px(23), words_at.width(), look.px(20))
        about = self.tr("let pass by a supervisor") if row.extra else row.description
        paint.text(painter, upper, row.sku, look.font(BODY - 2, bold=bold, mono=True), ink, foreign=True)
        paint.text(painter, lower, about, look.font(SMALL - 2), palette.faint, foreign=not row.extra)

    def _counts(self, painter: QPainter, column: QRect, row: LineRow, count: str, ink: str, bold: bool) -> int:
        """Picked and wanted, and below it what is short. Gives the width."""
        look = self._look
        if not row.shorted:
            return paint.text(painter, column, count, look.font(BODY, bold=bold), ink, paint.RIGHT)
        above, under = column.adjusted(0, look.px(2), 0, -look.px(22)), column.adjusted(0, look.px(24), 0, 0)
        first = paint.text(painter, above, count, look.font(SMALL + 1, bold=True), ink, paint.RIGHT)
        words, font = self.tr("{0} short").format(formats.number(row.shorted)), look.font(SMALL - 1, bold=True)
        return max(first, paint.text(painter, under, words, font, look.ground(Tone.ATTENTION).trace, paint.RIGHT))


_SYMBOLS = {
    "done": ("right", Tone.RIGHT),
    "short": ("short", Tone.ATTENTION),
    "extra": ("attention", Tone.ATTENTION),
}


def _state(row: LineRow) -> str:
    if row.extra:
        return "extra"
    if row.left:
        return "open"
    return "short" if row.shorted else "done"


def _name(row: LineRow) -> str:
    return f"{paint.clean(row.sku)}: {row.picked} / {row.wanted}, {_state(row)}"
