"""The thin strip at the bottom, always there: devices, waiting scans, server, person, cut-off, clock."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from packing.verdict import Tone
from station.ui import formats, paint
from station.ui.cutoff import Left
from station.ui.theme import SMALL, Look
from station.ui.words import Said


class StripText(Struct, frozen=True):
    """All that the strip shows. Empty texts take no room."""

    devices: tuple[Said, ...] = ()
    papers: Said | None = None
    waiting: int = 0
    sync: Said | None = None
    person: str = ""
    left: Left = Left()
    clock: str = ""


def _shown(words: StripText) -> StripText:
    """Without what stands on the page of devices only, such as the journal's last number, another at each scan."""
    return replace(words, sync=replace(words.sync, long="") if words.sync else None)


class Strip(QAbstractButton):
    """The strip. `touched` asks for the words behind it."""

    touched = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, StripText()
        self.setObjectName("strip")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda _checked: self.touched.emit())

    def show_text(self, words: StripText) -> None:
        """Shows another state."""
        before, self.words = self.words, words
        if _shown(words) != _shown(before):
            said = [one.short for one in (*words.devices, words.sync) if one]
            self.setAccessibleName(paint.clean(", ".join(said)))
            self.update()

    def sizeHint(self) -> QSize:
        """Thin, but enough for a finger."""
        return QSize(10, self._look.target(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the right: clock, cut-off, person, server, waiting. What is left belongs to the devices."""
        painter, look, words = QPainter(self), self._look, self.words
        palette = look.palette
        paint.fill(painter, self.rect(), palette.strip)
        right = self.width() - look.px(18)
        right = self._cell(painter, right, "", words.clock, palette.strip_ink, bold=True)
        if words.left.cell:
            icon, tone = words.left.icon, words.left.tone
            short = words.left.cell if self._has_room() else words.left.short
            plain = tone is Tone.PLAIN
            ink, fill = (palette.strip_ink, "") if plain else (look.ground(tone).ink, look.ground(tone).fill)
            right = self._cell(painter, right, icon, short, ink, fill=fill, cuts=words.left.minutes is None)
        if words.person:
            right = self._cell(painter, right, "user", words.person, palette.strip_ink, most=170, cuts=True)
        if words.sync:
            right = self._said(painter, right, words.sync, 480)
        if words.waiting:
            waiting = self.tr("{0} waiting").format(formats.number(words.waiting))
            right = self._cell(painter, right, "scanner", waiting, palette.strip_ink)
        self._devices(painter, right)

    def _has_room(self) -> bool:
        """Whether the cells at the right may be as long as they want to."""
        words, look = self.words, self._look
        cells = (words.clock, words.left.cell, words.person, words.sync.short if words.sync else "")
        bold = QFontMetrics(look.font(SMALL, bold=True))
        wide = sum(bold.horizontalAdvance(paint.clean(cell)) + look.px(60) for cell in cells if cell)
        return wide + look.px(80) < self.width()

    def _said(self, painter: QPainter, right: int, said: Said, most: int) -> int:
        palette, look = self._look.palette, self._look
        if said.tone is Tone.PLAIN:
            return self._cell(painter, right, said.icon, said.short, palette.strip_soft, most=most)
        ground = look.ground(said.tone)
        return self._cell(painter, right, said.icon, said.short, ground.ink, most=most, fill=ground.fill)

    def _cell(
        self, painter: QPainter, right: int, icon: str, words: str, ink: str, *, bold: bool = False, most: int = 200,
        fill: str = "", cuts: bool = False,
    ) -> int:  # fmt: skip
        """One cell that ends at `right`; gives where the next one ends. With `cuts` it is cut, not made smaller."""
        look = self._look
        font = look.font(SMALL, bold=bold or bool(fill))
        side = look.px(20) if icon else 0
        gap = look.px(8) if icon else 0
        room = QFontMetrics(font).horizontalAdvance(paint.clean(words)) + 1
        wide = min(look.px(most), side + gap + room)
        left = right - wide
        if fill:
            pad = look.px(10)
            plate = QRect(left - 2 * pad, look.px(7), wide + 2 * pad, self.height() - look.px(14))
            paint.card(painter, plate, look, fill)
            left -= pad
        if icon:
            paint.icon(painter, icon, QRect(left, (self.height() - side) // 2, side, side), ink)
        text = QRect(left + side + gap, 0, wide - side - gap, self.height())
        paint.text(painter, text, words, font, ink, cuts=cuts)
        return left - look.px(32 if not fill else 30)

    def _devices(self, painter: QPainter, right: int) -> None:
        look, words = self._look, self.words
        shown: Sequence[Said] = (*words.devices, words.papers) if words.papers else words.devices
        # Trouble first: it must never be what has no room.
        shown = sorted(shown, key=lambda said: said.tone is Tone.PLAIN)
        left = look.px(18)
        small, gap = look.px(20), look.px(22)
        loud = [said for said in shown if said.tone is not Tone.PLAIN]
        for place, said in enumerate(shown):
            # Beside one in trouble, those that are well make room: their icon is enough.
            if not loud:
                share = (right - left) // (len(shown) - place)
            elif place < len(loud):
                share = (right - left - (len(shown) - len(loud)) * (small + gap)) // (len(loud) - place)
            else:
                share = small
            if left + small > right:
                return
            left = self._device(painter, left, min(max(share, small), right - left), said) + gap

    def _device(self, painter: QPainter, left: int, room: int, said: Said) -> int:
        look, palette = self._look, self._look.palette
        trouble = said.tone is not Tone.PLAIN
        ground = look.ground(said.tone)
        side, gap, pad = look.px(20), look.px(8), look.px(10) if trouble else 0
        sizes = (SMALL, SMALL - 1, SMALL - 2, SMALL - 3)
        font = paint.fitted(said.short, room - side - gap - 2 * pad - 1, look, sizes, bold=trouble)
        mark = 0 if trouble or room <= side else look.px(20)
        letters = QFontMetrics(font).horizontalAdvance(paint.clean(said.short)) + 1
        around = side + gap + 2 * pad + mark
        wanted = around + letters
        # Half a name says less than the icon alone; the words behind the strip say all.
        bare = wanted > room and (not trouble or letters * paint.LEAST > room - around - 2)
        mark = 0 if bare else mark
        wide = side + 2 * pad if bare else max(side + 2 * pad, min(wanted, room))
        ink = ground.ink if trouble else palette.strip_ink
        if trouble:
            plate = QRect(left, look.px(7), wide, self.height() - look.px(14))
            paint.card(painter, plate, look, ground.fill)
        paint.icon(painter, said.icon, QRect(left + pad, (self.height() - side) // 2, side, side), ink)
        if bare:
            return left + wide
        text = QRect(left + pad + side + gap, 0, wide - side - gap - 2 * pad - mark, self.height())
        took = paint.text(painter, text, said.short, font, ink)
        if mark:
            small = look.px(14)
            tick = QRect(text.left() + took + look.px(5), (self.height() - small) // 2, small, small)
            paint.icon(painter, "right", tick, palette.strip_soft)
        return left + wide
