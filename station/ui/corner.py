"""The corner of the strip that calls for help: always there, on every page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from packing.commands import COMMANDS, Command
from station.ui import paint
from station.ui.languages import said
from station.ui.theme import SMALL, Look


class Corner(QAbstractButton):
    """The button."""

    def __init__(self, look: Look, press: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("help")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: press())
        self.show_words()

    def show_words(self) -> None:
        """In the language that is spoken."""
        words = COMMANDS[Command.HELP]
        self.setAccessibleName(f"{said(words.title)} ({words.key})")

    def sizeHint(self) -> QSize:
        """As high as the strip, and a finger wide."""
        return QSize(self._look.target(64), self._look.target(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A question mark and its key."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.fill(painter, self.rect(), palette.strip)
        side = look.px(26)
        mark = QRect(look.px(8), (self.height() - side) // 2, side, side)
        paint.icon(painter, "help", mark, palette.strip_ink)
        left = mark.right() + look.px(5)
        room = QRect(left, 0, self.width() - left, self.height())
        key = COMMANDS[Command.HELP].key
        paint.text(painter, room, key, look.font(SMALL - 2, bold=True), palette.strip_soft)
