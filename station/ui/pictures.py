"""Pictures of products, read and drawn to size in another thread; the screen shows a box until they are there."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from station.ui.seen import Errands, Running

KEPT = 120
"""Pictures in memory, each of at most a megabyte or two."""


class Pictures(QObject):
    """`get` gives what is there at once; `arrived` says that another is."""

    arrived = Signal(str)

    def __init__(self, running: Running, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running, self._errands = running, errands
        self._kept: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._asked: set[tuple[str, int]] = set()

    def get(self, name: str, side: int, ratio: float) -> QPixmap | None:
        """A picture of at most `side` logical pixels each way, or None: not there yet, or there is none."""
        key = (name, round(side * ratio))
        if key in self._kept:
            self._kept.move_to_end(key)
            pixmap = self._kept[key]
            pixmap.setDevicePixelRatio(ratio)
            return None if pixmap.isNull() else pixmap
        if name and key not in self._asked:
            self._asked.add(key)
            self._errands.run(lambda: drawn(self._running.picture(name), key[1]), lambda image: self._keep(key, image))
        return None

    def _keep(self, key: tuple[str, int], image: QImage) -> None:
        self._asked.discard(key)
        self._kept[key] = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(key[0])


def drawn(path: Path | None, side: int) -> QImage:
    """The picture in a file, to fit a square of `side` pixels; a null image where there is none that can be read."""
    if path is None or side < 1:
        return QImage()
    if path.suffix.lower() != ".svg":
        reader = QImageReader(str(path))
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    vector = QSvgRenderer(str(path))
    if not vector.isValid():
        return QImage()
    size = vector.defaultSize().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(image)
    vector.render(painter, QRectF((side - size.width()) / 2, (side - size.height()) / 2, size.width(), size.height()))
    painter.end()
    return image
