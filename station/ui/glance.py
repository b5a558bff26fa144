"""The whole order at a glance: a row a line, done ones fade, the one in hand is marked, the rest waits its turn."""

from __future__ import annotations

import time
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from packing.picklist import Picklist
from packing.session import Work
from packing.text import Template
from packing.verdict import Tone
from station.ui import formats, paint
from station.ui.cutoff import left
from station.ui.explain import Explained
from station.ui.languages import said
from station.ui.order_head import Foot, Head, HeadText
from station.ui.rows import RowList, Rows, mark_row
from station.ui.theme import BODY, SMALL, Look
from station.ui.trouble import Trouble

ROW = 50
_UNBOUNDED = (1 << 24) - 1
"""Qt's own word for a height without a limit (QWIDGETSIZE_MAX)."""


class LineRow(Struct, frozen=True):
    """A line, its number from 1; or (`extra`, 0) units beyond the order that a supervisor let pass."""

    sku: str
    description: str
    wanted: int
    picked: int
    shorted: int = 0
    extra: bool = False
    line: int = 0

    @property
    def left(self) -> int:
        """Units it still waits for."""
        return 0 if self.extra else self.wanted - self.picked - self.shorted


def rows_of(work: Work, before: tuple[LineRow, ...] = ()) -> tuple[LineRow, ...]:
    """The rows of an order. `before`: the same order's rows; they are taken over where nothing was picked or short."""
    rows = list(before[: len(work.picked)])
    if not rows:
        rows = [
            LineRow(wanted.sku, wanted.description, wanted.quantity, 0, line=line)
            for line, wanted in enumerate(work.picklist.lines, 1)
        ]
    for place, (row, picked, shorted) in enumerate(zip(rows, work.picked, work.shorted, strict=True)):
        if row.picked != picked or row.shorted != shorted:
            rows[place] = replace(row, picked=picked, shorted=shorted)
    rows += [LineRow(extra.sku, "", extra.units, extra.units, extra=True) for extra in work.extras]
    return tuple(rows)


class Glance(QWidget):
    """Head, rows, carton. `chosen` is a line (from 1) that was tapped. While something was refused, `trouble` stands in
    the place of the rows and says why; where it is about the lines that wait, it stands below these."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picklist: Picklist | None = None
        self._rows: tuple[LineRow, ...] = ()
        self._line, self._waiting = 0, False
        self._ship_by, self._now = "", time.time()
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
        self.trouble = Trouble(look, self)
        self.trouble.hide()
        layout.addWidget(self.trouble, 1)
        self.foot = Foot(look, self)
        layout.addWidget(self.foot)

    def show_work(self, work: Work, line: int) -> None:
        """Shows the order with `line` in hand (0: none)."""
        before = self._rows if self._picklist is work.picklist else ()
        self._picklist, self._line = work.picklist, line
        self._rows = rows_of(work, before)
        self._show_rows()
        extra = sum(one.units for one in work.extras)
        units = work.picklist.units
        self._ship_by = work.picklist.ship_by
        name, until = work.picklist.ship_to.name, left(self._ship_by, self._now)
        self.head.show_text(HeadText(work.number, name, units - work.remaining, units, extra, until))
        self.foot.show_carton(work.carton, work.in_box)

    def show_trouble(self, told: Explained | None, names: Sequence[str]) -> None:
        """Says why in the place of the rows, or below those that wait; None brings all of them back."""
        before, self._waiting = self._waiting, told is not None and told.lists
        self.trouble.show_told(told, names)
        self.trouble.setVisible(told is not None)
        self.list.setVisible(told is None or told.lists)
        self._share()
        if before != self._waiting:
            self._show_rows()

    def _show_rows(self) -> None:
        """All rows, or those that wait, and the one that matters among them."""
        self.model.replace(tuple(row for row in self._rows if row.left) if self._waiting else self._rows)
        shown = self.model.rows if self._waiting else ()
        place = next((place for place, row in enumerate(shown) if row.line == self._line), self._line - 1)
        self.list.go(place)

    def _share(self) -> None:
        """Rows above, words below: more than half of the room is the rows' own."""
        room = self.height() - self.head.height() - self.foot.height()
        most = self.trouble.needed(self.width(), room * 11 // 20) if self._waiting else _UNBOUNDED
        self.trouble.setMaximumHeight(most)
        self.trouble.setMinimumHeight(most if self._waiting else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room to share."""
        super().resizeEvent(event)
        self._share()

    def tick(self, now: float, weight: str) -> None:
        """The clock went on, or something lies on the scale."""
        self._now = now
        self.head.show_text(replace(self.head.words, left=left(self._ship_by, now)))
        self.foot.show_weight(weight)

    def _touched(self, row: int) -> None:
        if not self.model.rows[row].extra:
            self.chosen.emit(self.model.rows[row].line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath, and a rule between the lines that wait and what is said of them."""
        painter, palette, pad = QPainter(self), self._look.palette, self._look.px(16)
        paint.card(painter, self.rect(), self._look, palette.card)
        if self._waiting:
            paint.fill(painter, QRect(pad, self.trouble.y(), self.width() - 2 * pad, 1), palette.line)

    def resized(self) -> None:
        """The look has another size."""
        self.head.setFixedHeight(self.head.sizeHint().height())
        self.foot.setFixedHeight(self.foot.sizeHint().height())
        self.list.resized()
        self._share()

    def _paint_row(self, painter: QPainter, rect: QRect, row: LineRow, here: bool) -> None:
        look, palette = self._look, self._look.palette
        state = _state(row)
        if here and row.left:
            mark_row(painter, rect, look)
        side = look.px(20)
        symbol, tone = _SYMBOLS.get(state, ("", Tone.PLAIN))
        mark = QRect(rect.left() + look.px(16), rect.top() + (rect.height() - side) // 2, side, side)
        if symbol:
            paint.icon(painter, symbol, mark, look.ground(tone).trace)
        fade = state == "done" and not here
        ink = palette.faint if fade else palette.ink
        count = (
            f"+{formats.number(row.picked)}"
            if row.extra
            else f"{formats.number(row.picked)} / {formats.number(row.wanted)}"
        )
        grow = min(1.3, rect.height() / look.px(ROW))  # a finger's row may be higher than its words need
        column = rect.adjusted(look.px(46), 0, -look.px(16), 0)
        bold = not fade
        took = self._counts(painter, column, row, count, ink, bold)
        one, other = look.px(24 * grow), look.px(20 * grow)
        words_at = column.adjusted(0, (rect.height() - one - other) // 2, -took - look.px(12), 0)
        upper = QRect(words_at.left(), words_at.top(), words_at.width(), one)
        lower = QRect(words_at.left(), words_at.top() + one, words_at.width(), other)
        about = self.tr("let pass by a supervisor") if row.extra else row.description
        paint.text(painter, upper, row.sku, look.font((BODY - 2) * grow, bold=bold, mono=True), ink, foreign=True)
        paint.text(painter, lower, about, look.font((SMALL - 2) * grow), palette.faint, foreign=not row.extra)

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


_ALOUD = {
    "extra": Template("{sku}: {picked} of {wanted}, extra"),
    "open": Template("{sku}: {picked} of {wanted}, open"),
    "short": Template("{sku}: {picked} of {wanted}, short"),
    "done": Template("{sku}: {picked} of {wanted}, done"),
}


def _name(row: LineRow) -> str:
    return said(_ALOUD[_state(row)].text(sku=paint.clean(row.sku), picked=row.picked, wanted=row.wanted))
