"""Buttons for fingers in gloves, each with the key that does the same.

None of them ever has the focus, and none is a default: only a finger on the glass (or a mouse) presses one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import said
from station.ui.theme import SMALL, Look

NARROW = 150
"""Below this width the icon would leave too little room for the title beside it."""

SIZES = ((18, 1), (16.5, 1), (16.5, 2), (15.5, 2), (14, 2), (13, 2), (12, 2), (12, 3), (11, 3), (10, 3))
"""Sizes of a title and the lines that it may take, in the order in which they are tried."""


class Face(Struct, frozen=True):
    """How a button looks. `name` is its stable object name; `apart` keeps its neighbours at a distance, because it
    costs something when it is pressed by mistake."""

    name: str
    title: str
    key: str
    icon: str
    main: bool = False
    can: bool = True
    apart: bool = False


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
        title = said(face.title)
        self.setAccessibleName(f"{title} ({face.key})" if face.key else title)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(self._look.target(110), self._look.touch)

    def minimumSizeHint(self) -> QSize:
        """Never less than a finger."""
        return QSize(self._look.finger, self._look.touch)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, title, key. One that cannot be pressed is flat: it has no edge and no ground, and its words stay
        legible."""
        painter, look, face = QPainter(self), self._look, self.face
        palette = look.palette
        fill, ink, edge, faint = palette.card, palette.ink, palette.edge, palette.faint
        if not self.isEnabled():
            fill, ink, edge = "", palette.faint, ""
        elif face.main:
            ground = look.ground(Tone.RIGHT)
            fill, ink, edge, faint = ground.fill, ground.ink, ground.fill, ground.ink
        if self.isDown():
            fill, ink, edge, faint = palette.pressed, palette.ink, palette.ink, palette.ink
        paint.card(painter, self.rect(), look, fill, edge, 3 if self.isDown() else 1.5)
        (self._paint_narrow if self.width() < look.px(NARROW) else self._paint_wide)(painter, ink, faint)

    def _paint_wide(self, painter: QPainter, ink: str, faint: str) -> None:
        """The icon before the title, the key below the title."""
        look, face = self._look, self.face
        side, pad = look.px(28), look.px(14)
        paint.icon(painter, face.icon, QRect(pad, (self.height() - side) // 2, side, side), ink)
        left = pad + side + look.px(10)
        room = self.width() - left - pad // 2
        small = look.font(SMALL - 2)
        low = QFontMetrics(small).height() if face.key else 0
        title, block = _fitted(said(face.title), room, self.height() - low - look.px(4), look)
        high = QFontMetrics(title).height()
        top = (self.height() - high * len(block) - low) // 2
        for line in block:
            paint.text(painter, QRect(left, top, room, high), line, title, ink)
            top += high
        paint.text(painter, QRect(left, top, room, low), face.key, small, faint)

    def _paint_narrow(self, painter: QPainter, ink: str, faint: str) -> None:
        """Icon and key in one row, the title below them: where there is little width."""
        look, face = self._look, self.face
        side, pad, edge = look.px(20), look.px(7), look.px(5)
        room = self.width() - 2 * pad
        title, block = _fitted(said(face.title), room, self.height() - look.px(9) - side - edge, look)
        head = look.px(9)
        below = self.height() - head - side - edge
        high = min(QFontMetrics(title).height(), below // len(block))
        paint.icon(painter, face.icon, QRect(pad, head, side, side), ink)
        key = QRect(pad + side, head, room - side, side)
        paint.text(painter, key, face.key, paint.fitted(face.key, key.width(), look, (14, 12, 10)), faint, paint.RIGHT)
        top = head + side + (below - high * len(block)) // 2
        for number, line in enumerate(block):
            paint.text(painter, QRect(pad, top + number * high, room, high), line, title, ink)


class Row(QWidget):
    """Buttons side by side, all of one width. A button stays the same widget as long as its place does, and one that is
    not wanted is only hidden: nothing is made or thrown away while somebody packs.

    It places them itself: what `QLayout.takeAt` gives back is never freed by PySide6, a kilobyte a scan.
    """

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._press = look, press
        self._buttons: list[Button] = []
        self._faces: tuple[Face, ...] = ()

    @property
    def faces(self) -> tuple[Face, ...]:
        """What is shown."""
        return self._faces

    def show_faces(self, faces: Sequence[Face]) -> None:
        """Shows these; `press` is called with the name of the one that is touched."""
        before, self._faces = self._faces, tuple(faces)
        for place, face in enumerate(faces):
            if place == len(self._buttons):
                self._buttons.append(Button(self._look, face, self._presser(place), self))
            elif self._buttons[place].face != face or not self._buttons[place].isVisibleTo(self):
                self._buttons[place].set_face(face)
            self._buttons[place].show()
        for button in self._buttons[len(faces) :]:
            button.setObjectName("")
            button.hide()
        if [face.apart for face in before] != [face.apart for face in faces]:
            self.updateGeometry()
            self._lay()

    def _presser(self, place: int) -> Callable[[], None]:
        return lambda: self._press(self._buttons[place].face.name)

    def _gaps(self) -> list[int]:
        """Before each button."""
        apart, near = self._look.apart, self._look.px(12)
        pairs = zip(self._faces, self._faces[1:], strict=False)
        return [0, *(apart if one.apart or other.apart else near for one, other in pairs)][: len(self._faces)]

    def _lay(self) -> None:
        """Each at its place, from where reading begins."""
        if not self._faces:
            return
        gaps, left = self._gaps(), 0
        room = max(0, self.width() - sum(gaps))
        for place, (gap, button) in enumerate(zip(gaps, self._buttons, strict=False)):
            wide = room * (place + 1) // len(gaps) - room * place // len(gaps)
            left += gap
            at = QRect(left, (self.height() - self._look.touch) // 2, wide, self._look.touch)
            button.setGeometry(paint.laid(self, at))
            left += wide

    def sizeHint(self) -> QSize:
        """All of them with the gaps between."""
        return QSize(self._look.target(110) * len(self._faces) + sum(self._gaps()), self._look.touch)

    def minimumSizeHint(self) -> QSize:
        """Each as wide as a finger."""
        return QSize(self._look.finger * len(self._faces) + sum(self._gaps()), self._look.touch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same buttons in another room."""
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        """Reading may begin at the other side now."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay()
        super().changeEvent(event)

    def resized(self) -> None:
        """The look has another size."""
        self.setFixedHeight(self._look.touch)
        self.updateGeometry()
        self._lay()


def _fitted(title: str, room: int, high: int, look: Look) -> tuple[QFont, list[str]]:
    """The title in the largest letters that fit into `room` and `high`, on as few lines as that takes."""
    font, block = look.font(SIZES[-1][0], bold=True), [title]
    for size, most in SIZES:
        font = look.font(size, bold=True)
        metrics = QFontMetrics(font)
        block = paint.broken(title, room - 1, font)
        whole = all(metrics.horizontalAdvance(line) < room for line in block)
        if len(block) <= most and whole and len(block) * metrics.height() <= high:
            return font, block
    return font, block
