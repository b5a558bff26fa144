"""Buttons for fingers in gloves, each with the key that does the same.

None of them ever has the focus, and none is a default: only a finger on the glass (or a mouse) presses one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from packing.verdict import Tone
from station.ui import paint
from station.ui.theme import SMALL, Look

NARROW = 130
"""Below this width the icon would leave too little room for the title beside it."""


@dataclass(frozen=True, slots=True)
class Face:
    """How a button looks. `name` is its stable object name."""

    name: str
    title: str
    key: str
    icon: str
    main: bool = False
    can: bool = True


class Button(QAbstractButton):
    """One button."""

    def __init__(self, look: Look, face: Face, press: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: press())
        self.set_face(face)

    def set_face(self, face: Face) -> None:
        """Another look at the same place."""
        self.face = face
        self.setObjectName(face.name)
        self.setEnabled(face.can)
        self.setAccessibleName(f"{face.title} ({face.key})" if face.key else face.title)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(self._look.px(110), self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, title, key."""
        painter, look, face = QPainter(self), self._look, self.face
        palette = look.palette
        fill, ink, edge, faint = palette.card, palette.ink, palette.line, palette.faint
        if not self.isEnabled():
            fill, ink, edge = palette.window, palette.faint, palette.line
        elif face.main:
            ground = look.ground(Tone.RIGHT)
            fill, ink, edge, faint = ground.fill, ground.ink, ground.fill, ground.ink
        if self.isDown():
            fill = QColor(fill).darker(112).name()
        painter.setOpacity(1.0 if self.isEnabled() else 0.55)
        paint.card(painter, self.rect(), look, fill, edge, 1.5)
        (self._paint_narrow if self.width() < look.px(NARROW) else self._paint_wide)(painter, ink, faint)

    def _paint_wide(self, painter: QPainter, ink: str, faint: str) -> None:
        """The icon to the left of the title, the key below the title."""
        look, face = self._look, self.face
        side, pad = look.px(28), look.px(14)
        paint.icon(painter, face.icon, QRect(pad, (self.height() - side) // 2, side, side), ink)
        left = pad + side + look.px(10)
        room = self.width() - left - pad // 2
        title, block = _fitted(face.title, room, look)
        high = QFontMetrics(title).height()
        small = look.font(SMALL - 2)
        total = high * len(block) + (QFontMetrics(small).height() if face.key else 0)
        top = (self.height() - total) // 2
        for line in block:
            paint.text(painter, QRect(left, top, room, high), line, title, ink)
            top += high
        paint.text(painter, QRect(left, top, room, QFontMetrics(small).height()), face.key, small, faint)

    def _paint_narrow(self, painter: QPainter, ink: str, faint: str) -> None:
        """Icon and key in one row, the title below them: beside a camera's picture there is little width."""
        look, face = self._look, self.face
        side, pad, edge = look.px(20), look.px(9), look.px(5)
        room = self.width() - 2 * pad
        title, block = _fitted(face.title, room, look)
        high = min(QFontMetrics(title).height(), (self.height() - side - 2 * edge) // len(block))
        top = (self.height() - side - high * len(block)) // 2
        paint.icon(painter, face.icon, QRect(pad, top, side, side), ink)
        paint.text(painter, QRect(pad, top, room, side), face.key, look.font(SMALL - 2), faint, paint.RIGHT)
        for number, line in enumerate(block):
            paint.text(painter, QRect(pad, top + side + number * high, room, high), line, title, ink)


class Row(QWidget):
    """Buttons side by side, all of one width. A button stays the same widget as long as its place does."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._press = look, press
        self._buttons: list[Button] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def faces(self) -> tuple[Face, ...]:
        """What is shown."""
        return tuple(button.face for button in self._buttons)

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Shows these; `press` is called with the name of the one that is touched."""
        while len(self._buttons) > len(faces):
            button = self._buttons.pop()
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, face in enumerate(faces):
            if place < len(self._buttons):
                if self._buttons[place].face != face:
                    self._buttons[place].set_face(face)
            else:
                self._add(face)
        self._layout.setSpacing(self._look.px(12))

    def _add(self, face: Face) -> None:
        button = Button(self._look, face, lambda: self._press(button.face.name), self)
        self._buttons.append(button)
        self._layout.addWidget(button, 1)

    def resized(self) -> None:
        """The look has another size."""
        self._layout.setSpacing(self._look.px(12))
        self.setFixedHeight(self._look.touch)
        for button in self._buttons:
            button.updateGeometry()


def _fitted(title: str, room: int, look: Look) -> tuple[QFont, list[str]]:
    """The title on one line, else on two, in the largest letters that fit."""
    first, _, rest = title.partition(" ")
    blocks = [[title], [first, rest]] if rest else [[title]]
    sizes = [(size, block) for block in blocks for size in ((18, 16.5, 15.5) if block == [title] else (16, 15, 14, 13))]
    for size, block in sizes:
        font = look.font(size, bold=True)
        if all(QFontMetrics(font).horizontalAdvance(line) < room - 1 for line in block):
            return font, block
    return look.font(13, bold=True), blocks[-1]
