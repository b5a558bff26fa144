"""The start of a shift: nobody is at the bench, and it waits for a badge.

Beside the badge stands what a person who comes wants to know before anything else: how far the day is, whether the
bench is well, what waits, who was here before and what they left open. Nothing of a customer is on it, for it is also
what a locked bench shows.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.scan import Scan
from packing.verdict import Tone
from station.ui import paint, shift
from station.ui.band import BandText
from station.ui.buttons import Row
from station.ui.keys import KEYBOARD, Typed
from station.ui.languages import said
from station.ui.page import ENTER, BasePage, edited, faces
from station.ui.scene import Scene, choices
from station.ui.seen import Running
from station.ui.spoken import Painted
from station.ui.start import StartTiles
from station.ui.theme import GAP, TITLE, Look

if TYPE_CHECKING:
    from sync.store import QueueRow


class SignInPage(BasePage):
    """The page. A badge that no scanner reads can be typed; what is typed is not shown."""

    def __init__(self, look: Look, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._running, self._typed = running, ""
        self.picture = BadgePicture(look, running.station, self)
        self.row = Row(look, self.press, self)
        self.tiles = StartTiles(look, running, 2, self.command.emit, self)
        self._layout, self._left = QHBoxLayout(self), QVBoxLayout()
        self._left.addWidget(self.picture, 1)
        self._left.addWidget(self.row)
        self._layout.addLayout(self._left, 2)
        self._layout.addWidget(self.tiles, 5)

    def show_scene(self, scene: Scene) -> None:
        """The badge, and how the bench stands."""
        if self.is_new(scene):
            self._typed = ""
        shown = faces(choices(scene))
        self.row.show_faces(shown)
        self.row.setVisible(bool(shown))
        self.picture.show_dots("•" * len(self._typed))
        self.tiles.show_now(time.time())

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """What waits."""
        self.tiles.show_queue(rows, counts)

    def tick(self, now: float) -> None:
        """Devices, cut-offs and the hour have another state."""
        self.tiles.show_now(now)

    def band(self, scene: Scene) -> BandText:
        """The badge is asked for, whoever has just said goodbye."""
        told = scene.verdict
        if scene.refused:
            return BandText(told.tone, said(told.say), said(told.next_step))
        running = self._running
        return shift.asks_for_a_badge(running.here.left, running.today(), time.time())

    def typed(self, key: Typed) -> None:
        """A badge typed by hand."""
        if key.key in ENTER:
            if self._typed:
                self.wants.emit(Scan(self._typed, KEYBOARD))
            self._typed = ""
        else:
            self._typed = edited(self._typed, key, 80)
        self.picture.show_dots("•" * len(self._typed))

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self._layout.setSpacing(gap)
        self._left.setSpacing(gap)
        self.row.resized()
        self.tiles.resized()


class BadgePicture(Painted):
    """A badge under a scanner's light."""

    def __init__(self, look: Look, station: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._station = look, station
        self._dots = ""
        self.say_aloud(station)

    def show_dots(self, dots: str) -> None:
        """A dot for each character typed."""
        if dots != self._dots:
            self._dots = dots
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The badge, drawn; below it the station's name."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(self.width() - look.px(40), round((self.height() - look.px(70)) * 0.72), look.px(270))
        high = round(wide / 0.72)
        badge = QRect((self.width() - wide) // 2, (self.height() - high) // 2 - look.px(24), wide, high)
        paint.card(painter, badge, look, palette.card, palette.line, 2)
        slot = QRect(badge.center().x() - look.px(22), badge.top() + look.px(14), look.px(44), look.px(10))
        paint.pill(painter, slot, palette.window, look.px(5), palette.line, look.px(2))
        side = round(high * 0.36)
        face = QRect(badge.center().x() - side // 2, badge.top() + look.px(40), side, side)
        paint.icon(painter, "user", face, look.ground(Tone.RIGHT).trace)
        bars = QRect(badge.left() + look.px(26), face.bottom() + look.px(24), wide - look.px(52), round(high * 0.2))
        _bars(painter, bars, palette.ink)
        line = QRect(0, badge.bottom() + look.px(10), self.width(), look.px(36))
        words = self._dots or self._station
        font = paint.fitted(words, line.width(), look, (TITLE, 21, 18, 16), bold=True)
        paint.text(painter, line, words, font, palette.ink, paint.MIDDLE, foreign=not self._dots)


def _bars(painter: QPainter, rect: QRect, colour: str) -> None:
    """A barcode's look; it stands for no code."""
    widths = (2, 1, 1, 3, 1, 2, 1, 1, 2, 3, 1, 1, 3, 1, 2, 2, 1, 1, 1, 3, 2, 1, 1, 2, 3, 1, 1, 1, 2)
    left, unit = float(rect.left()), rect.width() / sum(widths)
    for place, width in enumerate(widths):
        if place % 2 == 0:
            paint.fill(painter, QRect(round(left), rect.top(), max(1, round(width * unit)), rect.height()), colour)
        left += width * unit
