"""Text that a printer's own fonts cannot show, drawn by Qt: as outlines for PDF, as dots for label and slip printers.

The one place outside `station.ui` that knows Qt, and only its painter. Works inside a running QApplication, with no
application at all (a headless one is made then), and on any thread. A program that wants a QApplication later must
make it before the first text is drawn here.
"""

from __future__ import annotations

import atexit
import logging
import threading
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QTextLayout,
    QTransform,
)

from printing.bitmap import Bitmap
from printing.plain import NOT_SHOWN

log = logging.getLogger(__name__)

_FAMILIES = ["Noto Sans", "DejaVu Sans", "Segoe UI", "Arial", "Helvetica Neue"]
_EM = 1000
_starting = threading.Lock()
_application: QCoreApplication | None = None


def start() -> None:
    """Makes sure that Qt can draw; called before everything else here. A headless program may call it at its start."""
    global _application
    with _starting:
        if _application is None:
            running = QCoreApplication.instance()
            if running is not None and not isinstance(running, QGuiApplication):
                raise RuntimeError("a QCoreApplication cannot draw: make a QGuiApplication or a QApplication")
            _application = running or _Own().application


class _Own:
    """An application of our own in a thread of its own, which also ends it.

    Qt's application dies with the program in the thread that made it, or the program crashes on its way out; a thread
    that prints may be gone by then.
    """

    def __init__(self) -> None:
        self._ready, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._live, name="drawing", daemon=True)
        self._thread.start()
        self._ready.wait()
        atexit.register(self._end)

    def _live(self) -> None:
        self.application = QGuiApplication(["packbench", "-platform", "offscreen"])
        self._ready.set()
        self._over.wait()
        self.application.shutdown()

    def _end(self) -> None:
        self._over.set()
        self._thread.join()


@dataclass(frozen=True, slots=True)
class Strip:
    """A text as dots; its baseline is `ascent` rows below the top of `picture`."""

    picture: Bitmap
    ascent: int


Outline = tuple[tuple[int, float, float], ...]
"""Path elements as Qt has them: kind (0 move, 1 line, 2 and 3 curve points) and a point in em, y down."""


def shows(char: str) -> bool:
    """Whether any font here has a shape for `char`. Joiners, selectors and white space need none."""
    return char.isspace() or unicodedata.category(char) in ("Cf", "Mn", "Me", "Mc") or _has_glyph(char)


@lru_cache(maxsize=8192)
def _has_glyph(char: str) -> bool:
    start()
    layout = QTextLayout(char, _font(bold=False))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
    # A colour emoji has a glyph and yet no outline: on paper it would be an empty place.
    found = bool(glyphs) and all(glyphs) and not _path(char, bold=False).isEmpty()
    if not found:
        log.warning("no font here shows U+%04X, %s is printed in its place", ord(char), NOT_SHOWN)
    return found


@cache
def _font_parts() -> tuple[str, ...]:
    start()
    return tuple(_FAMILIES)


def _font(*, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(_font_parts()))
    font.setPixelSize(_EM)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _path(text: str, *, bold: bool) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    path.addText(0, 0, _font(bold=bold), text)
    return path


@lru_cache(maxsize=8192)
def width(text: str, *, bold: bool = False) -> float:
    """How far `text` goes, in em."""
    start()
    return QFontMetricsF(_font(bold=bold)).horizontalAdvance(text) / _EM


@lru_cache(maxsize=2048)
def outline(text: str, *, bold: bool = False) -> Outline:
    """`text` as one path to be filled by the winding rule, its baseline at 0, 0; shaped, in reading order."""
    start()
    path = _path(text, bold=bold)
    elements = (path.elementAt(place) for place in range(path.elementCount()))
    return tuple((element.type.value, element.x / _EM, element.y / _EM) for element in elements)


def strip(text: str, size: float, *, bold: bool = False, stretch: float = 1.0) -> Strip:
    """`text` as dots, `size` dots an em, made `stretch` times as wide; as tall as its tallest shape wants."""
    start()
    scale = size / _EM
    path = QTransform.fromScale(scale * stretch, scale).map(_path(text, bold=bold))
    box = path.boundingRect()
    ascent = max(round(size * 0.75), int(-box.top()) + 1)
    descent = max(round(size * 0.22), int(box.bottom()) + 1)
    left = max(0, int(-box.left()) + 1) if box.left() < 0 else 0
    wide = max(1, int(max(width(text, bold=bold) * size * stretch, box.right())) + 1 + left)
    image = QImage(wide, ascent + descent, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path.translated(left, ascent), QColor("black"))
    painter.end()
    return Strip(_black_dots(image), ascent)


def _black_dots(image: QImage) -> Bitmap:
    """Dots that are at least half covered; drawn at grey first, since Qt's 1-bit painter drops thin stems."""
    step = image.bytesPerLine()
    table = bytes(ord("1") if value < 140 else ord("0") for value in range(256))
    dots = bytes(image.constBits()).translate(table)
    rows = (int(dots[at : at + image.width()], 2) for at in range(0, step * image.height(), step))
    return Bitmap(image.width(), tuple(rows))
