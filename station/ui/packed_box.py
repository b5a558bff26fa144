"""The box that was closed last: what is in it, what it weighs, where its papers are, and what to do with it now.

It shows values: an order, its papers, a weight. Knows no queue and no printer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from packing.events import OrderPacked
from packing.session import Work
from packing.text import Text
from packing.verdict import Tone, shown
from printing.spool import State
from station.ui import formats, paint, words
from station.ui.cutoff import Left
from station.ui.languages import isolated, said
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, TITLE, Look

if TYPE_CHECKING:
    from printing.spool import Job

SIZES = (BODY, BODY - 1, BODY - 2, SMALL, SMALL - 1, SMALL - 2, SMALL - 3, SMALL - 4)
"""Sizes of papers and steps, in the order in which they are tried: all of them are always there."""

Section = Callable[[QPainter | None, QRect, float], int]
"""Paints itself into the upper end of a place, in a size; without a painter it only measures. Gives its height."""


class BoxCard(Painted):
    """The card. `kinds` says which papers an order gets here."""

    def __init__(self, look: Look, kinds: Callable[[], frozenset[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._kinds = look, kinds
        self._making: tuple[str, ...] = ()
        self._packed: OrderPacked | None = None
        self._work: Work | None = None
        self._jobs: Sequence[Job] = ()
        self._left, self._weight = Left(), ""
        self.papers: list[words.Said] = []

    def show_packed(self, packed: OrderPacked | None, work: Work | None = None) -> None:
        """Another order; `work` is what its lines came to, where that is still known."""
        self._packed, self._work = packed, work
        self._tell()

    def show_papers(self, jobs: Sequence[Job]) -> None:
        """Papers moved on."""
        self._jobs = jobs
        self._tell()

    def show_now(self, left: Left, weight: str) -> None:
        """How long until it leaves, and what the scale shows."""
        if (left, weight) != (self._left, self._weight):
            self._left, self._weight = left, weight
            self.update()
        if self._making != self._made():
            self._tell()

    @property
    def stuck(self) -> frozenset[str]:
        """The kinds of this order's papers that may not have come out. One that failed prints by
        itself as soon as it can: who asked for a copy would have two."""
        return frozenset(job.document for job in self._own() if job.state is State.UNKNOWN)

    def _own(self) -> list[Job]:
        order = self._packed.order if self._packed else ""
        return [job for job in self._jobs if words.order_of(job) == order]

    def _made(self) -> tuple[str, ...]:
        """Papers that will come and are not with their printer yet."""
        packed = self._packed
        kinds = self._kinds() - {job.document for job in self._own()}
        wanted = ("slip", "label") if packed and packed.units else ("slip",) if packed else ()
        return tuple(kind for kind in wanted if kind in kinds)

    def _tell(self) -> None:
        self._making = self._made()
        self.papers = [words.of_paper(job) for job in self._own()] + [words.of_making(kind) for kind in self._making]
        packed = self._packed
        told = [paper.short for paper in self.papers] or [self.tr("No paper for this order.")]
        self.say_aloud(", ".join((packed.order, *self._facts(packed), *told, *self._steps())) if packed else "")
        self.update()

    def _facts(self, packed: OrderPacked) -> tuple[str, ...]:
        """Units, carton, and what is short, if anything."""
        units = said(Text("{n} unit in the box", "{n} units in the box", n=packed.units))
        carton = self.tr("Carton {0}").format(isolated(packed.cartons[0])) if packed.cartons else self.tr("No carton")
        missing = (self.tr("{0} short").format(formats.number(packed.short)),) if packed.short else ()
        return (units, carton, *missing)

    def _steps(self) -> list[str]:
        """What to do with the box."""
        if self._packed is None or not self._packed.units:
            return [said(Text("Nothing was packed: put the goods back."))]
        kinds = {*self._making, *(job.document for job in self._own())}
        steps = [Text("Put the packing slip in, and close the box.") if "slip" in kinds else Text("Close the box.")]
        if "label" in kinds:
            steps.append(Text("Stick the carton label on its largest side."))
        leaves = self._left.words
        steps.append(Text("Set it down for pickup. {leaves}.", leaves=leaves) if leaves else Text("Set it down."))
        return [said(step) for step in steps]

    # --- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sum on top; papers beside the steps; what was packed in the room that is left."""
        painter, look = QPainter(self), self._look
        paint.card(painter, self.rect(), look, look.palette.card)
        if self._packed is None:
            return
        pad = look.px(24)
        inside = self.rect().adjusted(pad, look.px(18), -pad, -look.px(12))
        top = inside.top() + self._sum(painter, inside, self._packed) + look.px(16)
        gap = look.px(28)
        half = (inside.width() - gap) // 2
        papers = QRect(inside.left(), top, half, inside.bottom() - top)
        steps = QRect(papers.right() + gap, top, half, papers.height())
        size = self._size((self._paint_papers, papers), (self._paint_steps, steps))
        used = max(self._paint_papers(painter, papers, size), self._paint_steps(painter, steps, size))
        self._contents(painter, inside.adjusted(0, top - inside.top() + used + look.px(10), 0, 0))

    def _size(self, *sections: tuple[Section, QRect]) -> float:
        fits = (size for size in SIZES if all(one(None, room, size) <= room.height() for one, room in sections))
        return next(fits, SIZES[-1])

    def _sum(self, painter: QPainter, rect: QRect, packed: OrderPacked) -> int:
        look, palette, side = self._look, self._look.palette, self._look.px(84)
        mark = QRect(rect.left(), rect.top(), side, side)
        paint.icon(painter, "box", mark, look.ground(Tone.DONE).trace)
        column = rect.adjusted(side + look.px(22), 0, 0, 0)
        units, carton, *missing = self._facts(packed)
        first = QRect(column.left(), column.top(), column.width(), look.px(44))
        if self._weight:
            weight = look.font(TITLE + 3, bold=True)
            first.setRight(first.right() - paint.text(painter, first, self._weight, weight, palette.ink, paint.RIGHT))
            scale = QRect(first.right() - look.px(36), first.top() + look.px(8), look.px(28), look.px(28))
            paint.icon(painter, "scale", scale, palette.soft)
            first.setRight(scale.left() - look.px(8))
        font = paint.fitted(units, first.width(), look, (TITLE + 5, TITLE, TITLE - 4, BODY), bold=True)
        paint.text(painter, first, units, font, palette.ink)
        second = QRect(column.left(), first.bottom(), column.width(), look.px(30))
        if missing:
            amber, short = look.ground(Tone.ATTENTION).trace, look.font(BODY, bold=True)
            took = paint.text(painter, second, missing[0], short, amber, paint.RIGHT)
            second.setRight(second.right() - took - look.px(12))
        font = paint.fitted(carton, second.width(), look, (BODY, BODY - 2, SMALL, SMALL - 2))
        paint.text(painter, second, carton, font, palette.soft)
        return side

    def _paint_papers(self, painter: QPainter | None, rect: QRect, size: float) -> int:
        """Each paper, where it is, and what to do about it."""
        look, palette, top = self._look, self._look.palette, rect.top()
        bold, plain = look.font(size, bold=True), look.font(size - 3)
        side = look.px(size * 1.3)
        nothing = words.Said("paper", Tone.PLAIN, self.tr("No paper for this order."), "")
        for one in self.papers[-4:] or [nothing]:
            room = QRect(rect.left() + side + look.px(12), top, rect.width() - side - look.px(12), rect.height())
            took = paint.height(one.short, room.width(), bold, 4)
            more = paint.height(one.long, room.width(), plain, 3) if one.long else 0
            if painter is not None:
                mark = QRect(rect.left(), top + look.px(1), side, side)
                paint.icon(painter, one.icon, mark, look.ground(one.tone).trace)
                paint.lines(painter, room, one.short, bold, palette.ink, 4)
                if one.long:
                    paint.lines(painter, room.adjusted(0, took, 0, 0), one.long, plain, palette.soft, 3)
            top += max(took + more, side) + look.px(10)
        return top - rect.top()

    def _paint_steps(self, painter: QPainter | None, rect: QRect, size: float) -> int:
        """What to do with the box, in turn."""
        look, top = self._look, rect.top()
        bold, plain, indent = look.font(size, bold=True), look.font(size), look.px(size * 1.7)
        for number, step in enumerate(self._steps(), 1):
            room = QRect(rect.left() + indent, top, rect.width() - indent, rect.height())
            if painter is not None:
                key = QRect(rect.left(), top, indent, QFontMetrics(plain).lineSpacing())
                paint.text(painter, key, formats.number(number), bold, look.ground(Tone.DONE).trace)
                paint.lines(painter, room, step, plain, look.palette.ink, 5)
            top += paint.height(step, room.width(), plain, 5) + look.px(8)
        return top - rect.top()

    def _contents(self, painter: QPainter, rect: QRect) -> None:
        """What was packed: as many lines as there is room for."""
        look, palette, lines = self._look, self._look.palette, self._lines()
        large = len(lines) * look.px(32) <= rect.height()
        size, high = (BODY, look.px(32)) if large else (SMALL, look.px(24))
        most = rect.height() // high
        if most < 1 or not lines:
            return
        paint.fill(painter, QRect(rect.left(), rect.top() - look.px(5), rect.width(), 1), palette.line)
        shown_lines = lines if len(lines) <= most else lines[: most - 1]
        mono = look.font(size, bold=True, mono=True)
        names = max(QFontMetrics(mono).horizontalAdvance(paint.clean(sku, foreign=True)) for _, sku, _ in lines[:most])
        names = min(names + 1, rect.width() * 2 // 5)  # one column, however long each of them is
        for place, (units, sku, description) in enumerate(shown_lines):
            row = QRect(rect.left(), rect.top() + place * high, rect.width(), high)
            paint.text(painter, row, units, look.font(size, bold=True), palette.ink)
            name = row.adjusted(look.px(64), 0, 0, 0)
            paint.text(painter, QRect(name.left(), name.top(), names, high), sku, mono, palette.ink, foreign=True)
            about = name.adjusted(names + look.px(14), 0, 0, 0)
            paint.text(painter, about, description, look.font(size), palette.soft, foreign=True)
        if len(shown_lines) < len(lines):
            rest = said(Text("and {n} more line", "and {n} more lines", n=len(lines) - len(shown_lines)))
            row = QRect(rect.left(), rect.top() + len(shown_lines) * high, rect.width(), high)
            paint.text(painter, row, rest, look.font(SMALL), palette.soft)

    def _lines(self) -> list[tuple[str, str, str]]:
        if self._work is None:
            return []
        lines = zip(self._work.picked, self._work.picklist.lines, strict=True)
        packed = [(units, line.sku, line.description) for units, line in lines if units]
        packed += [(extra.units, extra.sku, "") for extra in self._work.extras]
        return [(f"{formats.number(units)} ×", sku, shown(about)) for units, sku, about in packed]
