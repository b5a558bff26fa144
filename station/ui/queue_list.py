"""The orders to choose from, most urgent first, as the store gives them; a filter that typing fills."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from packing.verdict import Tone
from station.ui import formats, paint
from station.ui.rows import RowList, Rows, mark_row, rule_below
from station.ui.theme import BODY, SMALL, TITLE, Look
from sync.protocol import OrderState
from sync.store import QueueRow

ROW = 62


def matching(rows: Sequence[QueueRow], words: str) -> list[QueueRow]:
    """The rows whose number or customer holds each of the words, in any letter case."""
    wanted = words.casefold().split()
    return [row for row in rows if all(word in f"{row.number} {row.name}".casefold() for word in wanted)]


class QueueList(QWidget):
    """The list on a card. `opened` carries the number of an order that was tapped."""

    opened = Signal(str)

    def __init__(self, look: Look, station: str, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._look, self._station, self._narrow = look, station, narrow
        self.model: Rows[QueueRow] = Rows(_name, self)
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        self.list.setAccessibleName(self.tr("Orders"))
        self.list.touched.connect(lambda row: self.opened.emit(self.model.rows[row].number))
        self.nothing = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 6, 2, 6)
        layout.addWidget(self.list)

    def show_rows(self, rows: Sequence[QueueRow], nothing: str) -> None:
        """Shows these rows, or the words `nothing` where there are none. The chosen order stays chosen."""
        chosen = self.chosen
        self.nothing = nothing
        self.model.replace(rows)
        numbers = [row.number for row in rows]
        self.list.go(numbers.index(chosen) if chosen in numbers else 0)
        self.list.setVisible(bool(rows))
        self.update()

    @property
    def chosen(self) -> str:
        """The number of the chosen order, or empty."""
        place = self.list.here
        return self.model.rows[place].number if 0 <= place < len(self.model.rows) else ""

    def move_choice(self, by: int) -> None:
        """Up or down."""
        if self.model.rows:
            self.list.go(max(0, min(len(self.model.rows) - 1, self.list.here + by)))

    def resized(self) -> None:
        """The look has another size."""
        self.list.resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath, and the words on an empty one."""
        painter, look = QPainter(self), self._look
        paint.card(painter, self.rect(), look, look.palette.card)
        if not self.model.rows:
            rect = self.rect().adjusted(look.px(20), 0, -look.px(20), 0)
            paint.text(painter, rect, self.nothing, look.font(TITLE - 3), look.palette.soft, paint.MIDDLE)

    def _paint_row(self, painter: QPainter, rect: QRect, row: QueueRow, here: bool) -> None:
        look, palette = self._look, self._look.palette
        if here:
            mark_row(painter, rect, look)
        rule_below(painter, rect, look)
        cells = self._cells(rect)
        waits = row.state is OrderState.HELD
        ink = palette.soft if waits else palette.ink
        number = paint.fitted(row.number, cells[0].width(), look, (TITLE - 2, BODY), bold=True, mono=True)
        paint.text(painter, cells[0], row.number, number, ink, foreign=True)
        paint.text(painter, cells[1], row.name, look.font(BODY), ink, foreign=True)
        self._urgency(painter, cells[2], row)
        if not self._narrow:
            paint.text(painter, cells[3], self._size(row), look.font(SMALL + 1), palette.soft)
        self._state(painter, cells[4], row)

    def _size(self, row: QueueRow) -> str:
        if row.units == 1:
            return self.tr("1 line, 1 unit")
        count = self.tr("{0} lines, {1} units") if row.lines != 1 else self.tr("{0} line, {1} units")
        return count.format(formats.number(row.lines), formats.number(row.units))

    def _cells(self, rect: QRect) -> list[QRect]:
        """Number, name, urgency, size, state."""
        look = self._look
        inner = rect.adjusted(look.px(22), 0, -look.px(18), 0)
        shares = (0.28, 0.42, 0.24, 0.0, 0.06) if self._narrow else (0.17, 0.33, 0.15, 0.17, 0.18)
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
        if row.ship_by:
            room = QRect(left, cell.top(), cell.right() - left, cell.height())
            bold = row.priority > 0
            paint.text(painter, room, row.ship_by, look.font(BODY, bold=bold), look.palette.ink, foreign=True)

    def _state(self, painter: QPainter, cell: QRect, row: QueueRow) -> None:
        look = self._look
        words, tone, symbol = self._standing(row)
        side = look.px(20)
        mark = QRect(cell.left(), cell.center().y() - side // 2, side, side)
        paint.icon(painter, symbol, mark, look.ground(tone).trace)
        if self._narrow:
            return
        room = cell.adjusted(side + look.px(8), 0, look.px(8), 0)
        paint.text(painter, room, words, look.font(SMALL + 1), look.ground(tone).trace)

    def _standing(self, row: QueueRow) -> tuple[str, Tone, str]:
        mine = row.holder in ("", self._station)
        if row.state is OrderState.HELD:
            return self.tr("waits"), Tone.ATTENTION, "hold"
        if not mine:
            return self.tr("at {0}").format(row.holder), Tone.PLAIN, "user"
        if row.state is OrderState.PACKING:
            return self.tr("begun here"), Tone.RIGHT, "clock"
        return self.tr("ready"), Tone.PLAIN, "box"


def _name(row: QueueRow) -> str:
    return f"{paint.clean(row.number)}, {paint.clean(row.name)}, {row.ship_by}, {row.lines} lines, {row.state.value}"
