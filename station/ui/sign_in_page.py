"""Nobody is at the bench: it waits for a badge."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.scan import Scan
from packing.verdict import Tone
from station.ui import paint
from station.ui.band import BandText
from station.ui.buttons import Row
from station.ui.keys import KEYBOARD, Typed
from station.ui.page import ENTER, BasePage, edited, faces
from station.ui.scene import Scene, choices
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, TITLE, Look


class SignInPage(BasePage):
    """The page. A badge that no scanner reads can be typed; what is typed is not shown."""

    def __init__(self, look: Look, station: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._typed = ""
        self.picture = BadgePicture(look, station, self)
        self.row = Row(look, self.press, self)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.picture, 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.row, 1)
        below.addStretch(1)
        self._layout.addLayout(below)

    def show_scene(self, scene: Scene) -> None:
        """Says what stays open, if anything."""
        self._typed = ""
        self.row.show_faces(faces(choices(scene)))
        work = scene.session.order
        note = self.tr("Order {0} stays as it is.").format(paint.clean(work.number)) if work else ""
        self.picture.show_text(note, "")

    def band(self, scene: Scene) -> BandText:
        """The badge is asked for, whoever has just said goodbye."""
        told = scene.verdict
        if scene.refused:
            return BandText(told.tone, told.say, told.next_step)
        step = told.say if told.kind == "signed_out" else self.tr("Then the bench is yours.")
        return BandText(Tone.PLAIN, self.tr("Scan your badge"), step, icon="user")

    def typed(self, key: Typed) -> None:
        """A badge typed by hand."""
        if key.key in ENTER:
            if self._typed:
                self.wants.emit(Scan(self._typed, KEYBOARD))
            self._typed = ""
        else:
            self._typed = edited(self._typed, key, 80)
        self.picture.show_text(self.picture.note, "•" * len(self._typed))

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self.row.resized()


class BadgePicture(Painted):
    """A badge under a scanner's light."""

    def __init__(self, look: Look, station: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._station = look, station
        self.note, self._dots = "", ""
        self.say_aloud(station)

    def show_text(self, note: str, dots: str) -> None:
        """A word on the open order, and a dot for each character typed."""
        if (note, dots) != (self.note, self._dots):
            self.note, self._dots = note, dots
            self.say_aloud(note or self._station)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The badge, drawn; below it the station's name."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = min(look.px(330), self.height() - look.px(110))
        wide = round(high * 0.72)
        badge = QRect((self.width() - wide) // 2, (self.height() - high) // 2 - look.px(40), wide, high)
        paint.card(painter, badge, look, palette.card, palette.line, 2)
        slot = QRect(badge.center().x() - look.px(22), badge.top() + look.px(14), look.px(44), look.px(10))
        paint.pill(painter, slot, palette.window, look.px(5), palette.line, look.px(2))
        side = round(high * 0.36)
        face = QRect(badge.center().x() - side // 2, badge.top() + look.px(40), side, side)
        paint.icon(painter, "user", face, look.ground(Tone.RIGHT).trace)
        bars = QRect(badge.left() + look.px(26), face.bottom() + look.px(24), wide - look.px(52), round(high * 0.2))
        _bars(painter, bars, palette.ink)
        line = QRect(look.px(20), badge.bottom() + look.px(18), self.width() - look.px(40), look.px(36))
        paint.text(painter, line, self._dots or self._station, look.font(TITLE, bold=True), palette.ink, paint.MIDDLE)
        below = line.translated(0, look.px(38))
        paint.text(painter, below, self.note, look.font(BODY), palette.soft, paint.MIDDLE)


def _bars(painter: QPainter, rect: QRect, colour: str) -> None:
    """A barcode's look; it stands for no code."""
    widths = (2, 1, 1, 3, 1, 2, 1, 1, 2, 3, 1, 1, 3, 1, 2, 2, 1, 1, 1, 3, 2, 1, 1, 2, 3, 1, 1, 1, 2)
    left, unit = float(rect.left()), rect.width() / sum(widths)
    for place, width in enumerate(widths):
        if place % 2 == 0:
            paint.fill(painter, QRect(round(left), rect.top(), max(1, round(width * unit)), rect.height()), colour)
        left += width * unit
