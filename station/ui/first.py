"""The first picture: there as soon as Qt can paint, while the bench itself is still loaded and opened.

It says what is waited for, and keeps what is scanned meanwhile, in order: nothing that was read is lost. It knows no
bench.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from packing.scan import Scan
from packing.text import Text
from station.ui import paint
from station.ui.keys import Keys
from station.ui.languages import said
from station.ui.theme import BODY, TITLE, VERDICT, Look, palette_of


class First(QWidget):
    """The window before the window. `keys` and `scans` are handed on to the next one."""

    closed = Signal()
    painted = Signal()
    """The first picture is there."""

    def __init__(self, folder: Path, theme: str, wants: Text) -> None:
        super().__init__()
        self._look = Look(palette_of(theme))
        self._wants, self._is_new = wants, True
        self.scans: list[Scan] = []
        self.keys = Keys(None, folder)
        self.keys.scanned.connect(self._keep)
        self.setWindowTitle("Packbench")
        self._say()

    def show_wants(self, wants: Text) -> None:
        """Something else is waited for now."""
        self._wants = wants
        self._say()

    def hand_on(self) -> Keys:
        """The keys, which keep nothing here from now on."""
        self.keys.scanned.disconnect(self._keep)
        return self.keys

    def _keep(self, scan: Scan) -> None:
        self.scans.append(scan)
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(" ".join((self.tr("Packbench starts"), said(self._wants), self._kept())))
        self.update()

    def _kept(self) -> str:
        count = len(self.scans)
        return self.tr("%n scan(s) wait and are kept.", "", count) if count else ""

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a window of the system's, with keys."""
        super().showEvent(event)
        self.keys.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody does not want to wait."""
        super().closeEvent(event)
        self.keys.leave(self.windowHandle())
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the window will be: a band over a quarter, an empty page below."""
        dots = self.screen().physicalDotsPerInch() / 25.4
        self._look.resize(self.width(), self.height(), dots)
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.fill(painter, self.rect(), palette.window)
        band = QRect(0, 0, self.width(), self.height() // 4)
        paint.fill(painter, band, palette.card)
        pad = look.px(36)
        row = QRect(pad, 0, self.width() - 2 * pad, band.height())
        title = paint.fitted(self.tr("Packbench starts"), row.width(), look, (VERDICT, 50, 40), bold=True)
        paint.text(painter, row, self.tr("Packbench starts"), title, palette.ink)
        row = QRect(pad, band.bottom() + look.px(40), row.width(), look.px(44))
        paint.text(painter, row, said(self._wants), look.font(TITLE), palette.soft)
        row = row.translated(0, look.px(48))
        paint.text(painter, row, self._kept(), look.font(BODY + 2, bold=True), palette.ink)
        painter.end()
        if self._is_new:
            self._is_new = False
            self.painted.emit()
