"""The first picture: there as soon as Qt can paint, while the bench itself is still loaded and opened.

It says what is waited for, and keeps what is scanned and typed meanwhile, in order: nothing that was read is lost. The
bench's window then lies in it: the window of the system's stays the same, so the keys' focus never passes through
nobody's hands. It knows no bench.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from drivers.calibration import Learned
from packing.scan import Scan
from packing.text import Text
from station.ui import paint
from station.ui.keys import Keys, Typed
from station.ui.languages import said
from station.ui.theme import BODY, TITLE, VERDICT, Look, palette_of

_OF_A_CODE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace}
"""What is typed of a code beside its characters. Commands are not kept: nobody gives one to a bench not yet seen."""


def session_ends() -> bool:
    """Whether the system ends the person's session, and all windows with it."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


class First(QWidget):
    """The window of the system's, and what it shows before the bench is there. `keys` and `kept` are handed on, and so
    is `leaves`: somebody wants to close a window that stays until the bench has judged what is kept, or has said who
    may close a `kiosk`."""

    closed = Signal()
    painted = Signal()
    """The first picture is there."""

    def __init__(self, folder: Path, theme: str, wants: Text, *, kiosk: bool = False) -> None:
        super().__init__()
        self._look, self._kiosk = Look(palette_of(theme)), kiosk
        self.leaves = self._given_up = False
        self._wants, self._is_new = wants, True
        self._inside: QWidget | None = None
        self.kept: list[Scan | Typed | Learned] = []
        self.keys = Keys(None, folder)
        self.keys.scanned.connect(self._keep)
        self.keys.learned.connect(self._keep)
        self.keys.typed.connect(self._keep_typed)
        self.setWindowTitle("Packbench")
        self._say()

    def hand_on(self) -> Keys:
        """The keys, which keep nothing here from now on."""
        self.keys.scanned.disconnect(self._keep)
        self.keys.learned.disconnect(self._keep)
        self.keys.typed.disconnect(self._keep_typed)
        return self.keys

    def hold(self, window: QWidget) -> None:
        """The bench's own window, from now on all that is seen here; this one closes when that one agrees."""
        self._inside = window
        self.setWindowTitle(window.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(window)
        window.show()

    def give_up(self) -> None:
        """There will be no bench: closes, whatever is kept."""
        self._given_up = True
        self.keys.stop()
        self.close()

    @property
    def scans(self) -> int:
        """How many are kept."""
        return sum(isinstance(one, Scan) for one in self.kept)

    def _keep(self, read: Scan | Typed | Learned) -> None:
        self.kept.append(read)
        self._say()

    def _keep_typed(self, key: Typed) -> None:
        if key.chord == "Ctrl+Q":
            self.close()
        elif (key.text.isprintable() and key.text) or key.key in _OF_A_CODE:
            self._keep(key)

    def _say(self) -> None:
        self.setAccessibleName(" ".join((self.tr("Packbench starts"), said(self._wants), *self._kept())))
        self.update()

    def _kept(self) -> tuple[str, str]:
        """What becomes of what was scanned, and of the window."""
        stays = self.tr("The window closes when all of it is judged.") if self.leaves and not self._kiosk else ""
        return self.tr("%n scan(s) wait and are kept.", "", self.scans) if self.scans else "", stays

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a window of the system's, with keys."""
        super().showEvent(event)
        self.keys.watch(self.windowHandle())

    def changeEvent(self, event: QEvent) -> None:
        """The system turned light or dark, which Qt tells the outermost window only."""
        super().changeEvent(event)
        if self._inside is not None and event.type() == QEvent.Type.ThemeChange:
            QApplication.sendEvent(self._inside, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Somebody does not want to wait; or the bench's window is asked."""
        if not self._closes():
            event.ignore()
            return
        super().closeEvent(event)
        self.keys.leave(self.windowHandle())
        self.closed.emit()

    def _closes(self) -> bool:
        """Whether the window may go now."""
        if self._inside is not None:
            return self._inside.close()
        if self._given_up or session_ends():
            return True
        self.leaves = self._kiosk or self.scans > 0
        self._say()
        return not self.leaves

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
        for words in self._kept():
            row = row.translated(0, look.px(48))
            paint.text(painter, row, words, look.font(BODY + 2, bold=True), palette.ink)
        painter.end()
        if self._is_new:
            self._is_new = False
            self.painted.emit()
