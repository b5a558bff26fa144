"""An order is packed: where its papers are, and which order could be next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.events import OrderPacked
from packing.scan import Scan
from packing.verdict import Tone
from printing.spool import Job
from station.loop import Choose
from station.ui import formats, paint, words
from station.ui.buttons import Row
from station.ui.keys import KEYBOARD, Typed
from station.ui.page import ENTER, BasePage, edited, faces
from station.ui.queue_list import QueueList, matching
from station.ui.queue_page import STEPS
from station.ui.scene import Scene, choices
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look
from sync.protocol import OrderState
from sync.store import QueueRow


class PackedPage(BasePage):
    """The page. Typing narrows the next orders down, as on the queue."""

    def __init__(self, look: Look, station: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows: Sequence[QueueRow] = ()
        self._station, self._filter = station, ""
        self.box = BoxCard(look, self)
        self.row = Row(look, self.press, self)
        self.queue = QueueList(look, station, self, narrow=True)
        self.queue.opened.connect(lambda number: self.wants.emit(Choose(number)))
        self.title = Caption(look, self)
        self._layout = QHBoxLayout(self)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.box, 1)
        self._left.addWidget(self.row)
        self._right.addWidget(self.title)
        self._right.addWidget(self.queue, 1)
        self._layout.addLayout(self._left, 1)
        self._layout.addLayout(self._right, 1)

    def show_scene(self, scene: Scene) -> None:
        """The order that was closed."""
        self._filter = ""
        self.box.show_packed(scene.packed)
        if scene.packed is None:
            return
        first, *rest = faces(choices(scene))
        self.row.show_faces([replace(first, title=self.tr("To the queue"), icon="search"), *rest])
        self._refresh()

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """Orders that can be opened now."""
        mine = ("", self._station)
        self._rows = [row for row in rows if row.state is not OrderState.HELD and row.holder in mine]
        self._refresh()

    def show_papers(self, jobs: Sequence[Job]) -> None:
        """The newest state of each paper."""
        self.box.show_papers(jobs)

    def _refresh(self) -> None:
        self.title.show_text(self._filter or self.tr("NEXT ORDERS"))
        self.queue.show_rows(matching(self._rows, self._filter), self.tr("No order waits."))

    def typed(self, key: Typed) -> None:
        """Arrows, Enter, letters."""
        if key.key in STEPS:
            self.queue.move_choice(STEPS[key.key])  # type: ignore[index]
        elif key.key in ENTER:
            if self.queue.chosen:
                self.wants.emit(Choose(self.queue.chosen))
            elif self._filter:
                self.wants.emit(Scan(self._filter, KEYBOARD))
        else:
            self._filter = edited(self._filter, key)
            self._refresh()

    def clear(self) -> bool:
        """Escape empties what was typed first."""
        had, self._filter = bool(self._filter), ""
        self._refresh()
        return had

    def resized(self) -> None:
        """Margins, buttons, rows."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._layout, self._left):
            layout.setSpacing(gap)
        self._right.setSpacing(self._look.px(6))
        self.title.setFixedHeight(self._look.px(30))
        self.row.resized()
        self.queue.resized()


class Caption(Painted):
    """A small heading over a card."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, ""

    def show_text(self, words: str) -> None:
        """Other words."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        font = self._look.font(SMALL + 1, bold=True)
        rect = self.rect().adjusted(self._look.px(6), 0, 0, 0)
        paint.text(QPainter(self), rect, self.words, font, self._look.palette.soft)


class BoxCard(Painted):
    """The packed box: number, units, carton, papers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._packed: OrderPacked | None = None
        self._jobs: Sequence[Job] = ()
        self.papers: list[words.Said] = []

    def show_packed(self, packed: OrderPacked | None) -> None:
        """Another order."""
        self._packed = packed
        self._tell()

    def show_papers(self, jobs: Sequence[Job]) -> None:
        """Papers moved on."""
        self._jobs = jobs
        self._tell()

    def _tell(self) -> None:
        order = self._packed.order if self._packed else ""
        self.papers = [words.of_paper(job) for job in self._jobs if words.order_of(job) == order]
        said = [paper.short for paper in self.papers] or [self.tr("No paper for this order.")]
        self.say_aloud(", ".join((order, *self._facts(self._packed), *said) if self._packed else ()))
        self.update()

    def _facts(self, packed: OrderPacked) -> tuple[str, ...]:
        """Units, carton, and what is short, if anything."""
        units = self.tr("{0} units in the box") if packed.units != 1 else self.tr("{0} unit in the box")
        carton = self.tr("Carton {0}").format(packed.cartons[0]) if packed.cartons else self.tr("No carton")
        missing = (self.tr("{0} short").format(formats.number(packed.short)),) if packed.short else ()
        return (units.format(formats.number(packed.units)), carton, *missing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is in the box, then a line a paper."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card)
        packed = self._packed
        if packed is None:
            return
        pad = look.px(26)
        inside = self.rect().adjusted(pad, look.px(20), -pad, -look.px(16))
        side = look.px(92)
        mark = QRect(inside.left(), inside.top(), side, side)
        paint.icon(painter, "box", mark, look.ground(Tone.DONE).trace)
        column = inside.adjusted(side + look.px(24), 0, 0, 0)
        units, carton, *missing = self._facts(packed)
        row = QRect(column.left(), column.top(), column.width(), look.px(46))
        paint.text(painter, row, units, look.font(TITLE + 5, bold=True), palette.ink)
        row = QRect(column.left(), row.bottom(), column.width(), look.px(30))
        paint.text(painter, row, carton, look.font(BODY), palette.soft)
        if missing:
            row = row.translated(0, look.px(30))
            font = look.font(BODY, bold=True)
            paint.text(painter, row, missing[0], font, look.ground(Tone.ATTENTION).trace)
        self._papers(painter, inside.adjusted(0, side + look.px(36), 0, 0))

    def _papers(self, painter: QPainter, rect: QRect) -> None:
        look, palette, top = self._look, self._look.palette, rect.top()
        said = self.papers[-6:]
        if not said:
            font = look.font(BODY)
            row = QRect(rect.left(), top, rect.width(), look.px(40))
            paint.text(painter, row, self.tr("No paper for this order."), font, palette.soft)
        for one in said:
            title, font = look.font(BODY + 1, bold=True), look.font(SMALL)
            side = look.px(30)
            paint.icon(painter, one.icon, QRect(rect.left(), top + look.px(4), side, side), look.ground(one.tone).trace)
            column = QRect(rect.left() + side + look.px(16), top, rect.width() - side - look.px(16), look.px(80))
            took = paint.lines(painter, column, one.short, title, palette.ink, 2)
            if one.long:
                below = column.adjusted(0, took, 0, 0)
                took += paint.lines(painter, below, one.long, font, palette.soft, 1)
            top += max(took, QFontMetrics(title).height()) + look.px(14)
