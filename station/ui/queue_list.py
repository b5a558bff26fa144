"""The orders to choose from, most urgent first, as the store gives them; a filter that typing fills."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from packing.text import Text
from packing.verdict import Tone
from station.ui import cutoff, paint
from station.ui.languages import isolated, said
from station.ui.rows import RowList, Rows, mark_row, rule_below
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, TITLE, Look
from sync.protocol import OrderState
from sync.store import QueueRow

ROW = 62


def matching(rows: Sequence[QueueRow], words: str) -> list[QueueRow]:
    """The rows whose number or customer holds each of the words, in any letter case."""
    wanted = words.casefold().split()
    if not wanted:
        return list(rows)
    return [row for row in rows if all(word in f"{row.number} {row.name}".casefold() for word in wanted)]


class QueueList(QWidget):
    """The list on a card; `narrow` where it stands beside something else. `opened` carries the number of an order that
    was tapped."""

    opened = Signal(str)

    def __init__(self, look: Look, station: str, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._look, self._station, self.narrow = look, station, narrow
        self.model: Rows[QueueRow] = Rows(_name, self, who=lambda row: row.number)
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        self.list.setAccessibleName(self.tr("Orders"))
        self.list.touched.connect(lambda row: self.opened.emit(self.model.rows[row].number))
        self.nothing, self.hint = "", ""
        self._now = time.time()
        self.empty = Empty(look, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 6, 2, 6)
        layout.addWidget(self.list)
        layout.addWidget(self.empty)

    def show_rows(self, rows: Sequence[QueueRow], nothing: str, hint: str = "") -> None:
        """Shows these rows; where there are none, the words `nothing`, and in `hint` what to do. The chosen order stays
        chosen."""
        chosen = self.chosen
        self.nothing, self.hint = nothing, hint
        self.empty.show_text(nothing if not rows else "", hint)
        self.empty.setVisible(not rows)
        self.model.replace(rows)
        numbers = [row.number for row in rows]
        self.list.go(numbers.index(chosen) if chosen in numbers else 0)
        self.list.setVisible(bool(rows))
        self.update()

    def show_narrow(self, narrow: bool) -> None:
        """Something stands beside the list now, or no longer."""
        if narrow != self.narrow:
            self.narrow = narrow
            self.list.viewport().update()

    @property
    def chosen(self) -> str:
        """The number of the chosen order, or empty."""
        place = self.list.here
        return self.model.rows[place].number if 0 <= place < len(self.model.rows) else ""

    def choose(self, number: str) -> None:
        """The choice goes to this very order, in any letter case, where it is in the list."""
        wanted = number.strip().casefold()
        place = next((at for at, row in enumerate(self.model.rows) if row.number.casefold() == wanted), None)
        if place is not None:
            self.list.go(place)

    def move_choice(self, by: int) -> None:
        """Up or down."""
        if self.model.rows:
            self.list.go(max(0, min(len(self.model.rows) - 1, self.list.here + by)))

    def resized(self) -> None:
        """The look has another size."""
        self.list.resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath."""
        paint.card(QPainter(self), self.rect(), self._look, self._look.palette.card)

    def tick(self, now: float) -> None:
        """The cut-offs count down by the minute."""
        if int(now // 60) != int(self._now // 60):
            self.list.viewport().update()
        self._now = now

    def _paint_row(self, painter: QPainter, rect: QRect, row: QueueRow, here: bool) -> None:
        look, palette = self._look, self._look.palette
        if here:
            mark_row(painter, rect, look)
        rule_below(painter, rect, look)
        cells = self._cells(rect)
        waits = row.state is OrderState.HELD
        ink = palette.soft if waits else palette.ink
        first, second = cells[0], cells[1]
        if self.narrow:  # one above the other
            middle = first.center().y()
            second = QRect(first.left(), middle + look.px(1), first.width(), look.px(24))
            first = QRect(first.left(), middle - look.px(27), first.width(), look.px(28))
        number = paint.fitted(row.number, first.width(), look, (TITLE - 2, BODY), bold=True, mono=True)
        paint.text(painter, first, row.number, number, ink, foreign=True)
        about = look.font(SMALL if self.narrow else BODY)
        paint.text(painter, second, row.name, about, palette.soft if self.narrow else ink, foreign=True)
        self._urgency(painter, cells[2], row)
        if not self.narrow:
            words, wide = self._size(row), cells[3].width()
            font = paint.fitted(words, wide, look, (SMALL + 1, SMALL, SMALL - 2))
            high = paint.height(words, wide, font, 2)
            room = QRect(cells[3].left(), rect.center().y() - high // 2, wide, high)
            paint.lines(painter, room, words, font, palette.soft)
        self._state(painter, cells[4], row)

    def _size(self, row: QueueRow) -> str:
        lines, units = Text("{n} line", "{n} lines", n=row.lines), Text("{n} unit", "{n} units", n=row.units)
        return said(Text("{lines}, {units}", lines=lines, units=units))

    def _cells(self, rect: QRect) -> list[QRect]:
        """Number, name, urgency, size, state."""
        look = self._look
        inner = rect.adjusted(look.px(22), 0, -look.px(18), 0)
        shares = (0.46, 0.0, 0.46, 0.0, 0.08) if self.narrow else (0.16, 0.28, 0.19, 0.17, 0.20)
        cells, left = [], float(inner.left())
        for share in shares:
            wide = share * inner.width()
            cells.append(QRect(round(left), inner.top(), round(wide) - look.px(10), inner.height()))
            left += wide
        return cells

    def _urgency(self, painter: QPainter, cell: QRect, row: QueueRow) -> None:
        look, left = self._look, cell.left()
        amber = look.ground(Tone.ATTENTION)
        if row.priority > 0:
            words, font = f"▲ {row.priority}", look.font(SMALL, bold=True)
            wide = QFontMetrics(font).horizontalAdvance(words) + look.px(18)
            chip = QRect(left, cell.center().y() - look.px(15), wide, look.px(30))
            paint.card(painter, chip, look, amber.fill)
            paint.text(painter, chip, words, font, amber.ink, paint.MIDDLE)
            left = chip.right() + look.px(10)
        self._cut_off(painter, QRect(left, cell.top(), cell.right() - left, cell.height()), row)

    def _cut_off(self, painter: QPainter, cell: QRect, row: QueueRow) -> None:
        """When it leaves; the minutes left when they are few, with a symbol and a colour of their own near the end."""
        look, told = self._look, cutoff.left(row.ship_by, self._now)
        if not told.short:
            return
        near = told.tone is not Tone.PLAIN
        ink = look.ground(told.tone).trace if near else look.palette.ink
        side = look.px(20)
        paint.icon(painter, told.icon, QRect(cell.left(), cell.center().y() - side // 2, side, side), ink)
        room = cell.adjusted(side + look.px(6), 0, 0, 0)
        bold = near or row.priority > 0
        sizes = (BODY, BODY - 2, SMALL, SMALL - 2, SMALL - 4)
        font = paint.fitted(told.short, room.width(), look, sizes[:3] if told.minutes is None else sizes, bold=bold)
        paint.text(painter, room, told.short, font, ink, foreign=told.minutes is None)

    def _state(self, painter: QPainter, cell: QRect, row: QueueRow) -> None:
        look = self._look
        words, tone, symbol = self._standing(row)
        side = look.px(20)
        mark = QRect(cell.left(), cell.center().y() - side // 2, side, side)
        paint.icon(painter, symbol, mark, look.ground(tone).trace)
        if self.narrow:
            return
        room = cell.adjusted(side + look.px(8), 0, look.px(8), 0)
        font = paint.fitted(words, room.width(), look, (SMALL + 1, SMALL, SMALL - 2))
        high = paint.height(words, room.width(), font, 2)
        room = QRect(room.left(), cell.center().y() - high // 2, room.width(), high)
        paint.lines(painter, room, words, font, look.ground(tone).trace)

    def _standing(self, row: QueueRow) -> tuple[str, Tone, str]:
        mine = row.holder in ("", self._station)
        if row.state is OrderState.HELD:
            words = self.tr("on hold: {0}").format(isolated(row.why)) if row.why else self.tr("on hold")
            return words, Tone.ATTENTION, "hold"
        if not mine:
            return self.tr("at {0}").format(isolated(row.holder)), Tone.PLAIN, "user"
        if row.state is OrderState.PACKING:
            return self.tr("put aside here"), Tone.RIGHT, "clock"
        return self.tr("ready to pack"), Tone.PLAIN, "box"


class Empty(Painted):
    """An empty list: what is so, and what to do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words, self.hint = look, "", ""

    def show_text(self, words: str, hint: str) -> None:
        """Shows these."""
        if (words, hint) != (self.words, self.hint):
            self.words, self.hint = words, hint
            self.say_aloud(f"{words} {hint}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A symbol, the words, the hint below them."""
        painter, look = QPainter(self), self._look
        wide = min(self.width() - look.px(40), look.px(640))
        left, side = (self.width() - wide) // 2, min(look.px(72), self.height() // 4)
        bold, plain = look.font(TITLE - 2, bold=True), look.font(BODY)
        high, more = paint.height(self.words, wide, bold, 3), paint.height(self.hint, wide, plain, 4)
        top = max(0, (self.height() - side - high - more - look.px(26)) // 2)
        paint.icon(painter, "box", QRect((self.width() - side) // 2, top, side, side), look.palette.faint)
        top += side + look.px(16)
        room = QRect(left, top, wide, high)
        paint.lines(painter, room, self.words, bold, look.palette.ink, 3, align=paint.MIDDLE)
        room = QRect(left, top + high + look.px(10), wide, more)
        paint.lines(painter, room, self.hint, plain, look.palette.soft, 4, align=paint.MIDDLE)


_STATES = {
    OrderState.READY: Text("waits to be packed"), OrderState.PACKING: Text("being packed"),
    OrderState.PACKED: Text("packed"), OrderState.HELD: Text("on hold"), OrderState.CANCELLED: Text("cancelled"),
}  # fmt: skip


def _name(row: QueueRow) -> str:
    words = Text(
        "{order}, {name}, {ship_by}, {n} line, {state}", "{order}, {name}, {ship_by}, {n} lines, {state}",
        order=paint.clean(row.number), name=paint.clean(row.name), ship_by=row.ship_by, n=row.lines,
        state=_STATES.get(row.state, row.state.value),
    )  # fmt: skip
    return said(words)
