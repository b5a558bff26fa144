"""What a camera sees, small, beside the page: the picture, and an outline around each code in it.

It shows and decides nothing. Frames that come while the screen is busy are dropped, so a camera never makes it wait.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from drivers.camera.choose import State
from packing.devices import named
from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import isolated, said
from station.ui.theme import GAP, SMALL, Look

if TYPE_CHECKING:  # most benches have no camera
    from drivers.camera.scanner import Preview

SHARE: Final = 0.2
"""Of the window's width."""
LEAST: Final = 0.07
"""Seconds between two pictures: enough to aim by."""


class Watched(Protocol):
    """A camera, as far as the screen looks at it."""

    name: str

    def watch(self, watcher: Callable[[Preview], None] | None) -> None: ...


class _Newest(QObject):
    """Takes previews in the camera's thread; `came` is heard in the screen's, once for however many there were."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._preview: Preview | None = None
        self._last = 0.0

    def take(self, preview: Preview) -> None:
        """From any thread; returns at once."""
        now = time.monotonic()
        with self._lock:
            waiting = self._preview is not None
            # One that comes too soon is let go: kept, it would look like one that was told and is not yet shown.
            if not waiting and now - self._last < LEAST:
                return
            self._preview = preview
            if waiting:
                return
            self._last = now
        self.came.emit()

    def newest(self) -> Preview | None:
        """The last one, once."""
        with self._lock:
            preview, self._preview = self._preview, None
            return preview


class CameraView(QAbstractButton):
    """One camera at a time. `touched` asks for the next one, or none."""

    touched = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._watched: Watched | None = None
        self._image = QImage()
        self.placed = QRect()  # where the picture was painted
        self.preview: Preview | None = None
        self._covered = False
        self._newest = _Newest(self)
        self._newest.came.connect(self._show)
        self.setObjectName("camera")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # a button's own is a thin one
        self.clicked.connect(lambda _checked: self.touched.emit())
        self.hide()

    @property
    def name(self) -> str:
        """The camera that is shown, or empty."""
        return self._watched.name if self._watched else ""

    def show_next(self, cameras: Sequence[Watched]) -> None:
        """The one after that which is shown; after the last one, none."""
        names = [camera.name for camera in cameras]
        place = names.index(self.name) + 1 if self.name in names else 0
        self.show_camera(cameras[place] if place < len(cameras) else None)

    def show_camera(self, camera: Watched | None) -> None:
        """This one, or none: then no picture is made for us."""
        if self._watched is not None:
            self._watched.watch(None)
        self._watched, self.preview, self._image = camera, None, QImage()
        self._newest.newest()
        if camera is not None:
            self.setAccessibleName(self.tr("Picture of the camera {}").format(isolated(said(named(camera.name)))))
            camera.watch(self._newest.take)
        self.setVisible(camera is not None and not self._covered)
        self.update()

    def cover(self, *, covered: bool) -> None:
        """Hides the picture, and brings it back: it may show papers, and says what codes there are. It reads on."""
        if covered != self._covered:
            self._covered = covered
            self.setVisible(self._watched is not None and not covered)

    def resized(self, width: int) -> None:
        """The window has another width."""
        self.setFixedWidth(round(width * SHARE))

    def _show(self) -> None:
        preview = self._newest.newest()
        if preview is not None and self._watched is not None:
            self.preview = preview
            row = 3 * preview.width
            self._image = QImage(preview.rgb, preview.width, preview.height, row, QImage.Format.Format_RGB888)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on a card, with its name and the key above it, and the codes below it in words."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        gap, high = look.px(GAP), look.px(28)
        room = self.rect().adjusted(0, gap, -gap, -gap)
        head = QRect(room.left(), room.top(), room.width(), high)
        title = look.font(SMALL + 1, bold=True)
        paint.text(painter, head.adjusted(look.px(6), 0, 0, 0), self.tr("CAMERA"), title, palette.soft)
        paint.text(painter, head, "Shift+F1", look.font(SMALL - 2), palette.faint, paint.RIGHT)
        frame = QRect(room.left(), head.bottom() + look.px(6), room.width(), room.width() * 9 // 16)
        if self.preview is not None and not self._image.isNull():
            frame.setHeight(room.width() * self.preview.height // self.preview.width)
            frame.setHeight(min(frame.height(), room.bottom() - frame.top() - 2 * high))
        paint.card(painter, frame, look, palette.card, palette.line)
        if self.preview is None:
            words = self.tr("Waiting for a picture from {}").format(isolated(said(named(self.name))))
            paint.text(painter, frame, words, look.font(SMALL), palette.soft, paint.MIDDLE)
            return
        self._paint_picture(painter, paint.placed(painter, frame.adjusted(3, 3, -3, -3)), self.preview)
        self._paint_words(painter, QRect(room.left(), frame.bottom() + look.px(4), room.width(), high), self.preview)

    def _paint_picture(self, painter: QPainter, frame: QRect, preview: Preview) -> None:
        look = self._look
        painter.save()
        scale = min(frame.width() / preview.width, frame.height() / preview.height)
        wide, high = round(preview.width * scale), round(preview.height * scale)
        inside = self.placed = QRect(frame.left() + (frame.width() - wide) // 2, frame.top(), wide, high)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawImage(inside, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)  # the card's, which would fill the outlines
        for outline in preview.outlines:
            points = [
                QPoint(inside.left() + round(x * scale), inside.top() + round(y * scale)) for x, y in outline.points
            ]
            shape = _roomy(QPolygon(points), look.px(6))
            for pen in _pens(look, outline.state):
                painter.setPen(pen)
                painter.drawPolygon(shape)
            if outline.state is State.COUNTED:
                side, middle = look.px(18), shape.boundingRect().center()
                mark = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(look.ground(Tone.RIGHT).fill))
                painter.drawEllipse(mark.adjusted(-4, -4, 4, 4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                paint.icon(painter, "right", paint.placed(painter, mark), look.ground(Tone.RIGHT).ink)
        painter.restore()

    def _paint_words(self, painter: QPainter, line: QRect, preview: Preview) -> None:
        """No more than two codes in words: the bench says the rest."""
        look = self._look
        said = {
            State.COUNTED: self.tr("counted"), State.SEEN: self.tr("being read"), State.OTHER: self.tr("not counted"),
        }  # fmt: skip
        order = list(said)
        for outline in sorted(preview.outlines, key=lambda one: order.index(one.state))[:2]:
            words = f"{said[outline.state]}: {outline.text}"
            paint.text(painter, line.adjusted(look.px(6), 0, 0, 0), words, look.font(SMALL), look.palette.ink)
            line.translate(0, line.height() - look.px(4))


def _pens(look: Look, state: State) -> tuple[QPen, ...]:
    """A dark line under a coloured one is seen on any ground; the state is in the line's kind as well."""
    colour, width, style = {
        State.COUNTED: (look.ground(Tone.RIGHT).fill, 3, Qt.PenStyle.SolidLine),
        State.SEEN: (look.ground(Tone.ATTENTION).fill, 2, Qt.PenStyle.SolidLine),
        State.OTHER: ("#F2F6F9", 1, Qt.PenStyle.DashLine),
    }[state]
    under, over = QPen(QColor("#13202B"), width + 2), QPen(QColor(colour), width, style)
    for pen in (under, over):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return under, over


def _roomy(shape: QPolygon, room: int) -> QPolygon:
    """The outline of a code read along one line has no height: it is given some."""
    box = shape.boundingRect()
    if min(box.width(), box.height()) >= room:
        return shape
    return QPolygon(box.adjusted(-room, -room, room, room))
