"""Painting of text, icons and cards, for all parts of the screen. Foreign text is always plain text here.

Nothing in this program hands foreign text to a label that could take it for HTML. Control and direction characters
are made visible, lengths are bounded, and each text is drawn by itself from left to right, so that no right-to-left
text can reorder its neighbours.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

import assets
from packing.verdict import shown
from station.ui.theme import Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
LONGEST = 240
"""Characters of one text that are looked at; no line of the screen holds more."""


def clean(text: str) -> str:
    """Foreign text as it is drawn."""
    return shown(text, LONGEST)


def text(
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: str, align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:  # fmt: skip
    """One line, cut with `…` where it does not fit. Gives the width that it took."""
    metrics = QFontMetrics(font)
    line = metrics.elidedText(clean(words), elide, max(0, rect.width()))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), line)
    return metrics.horizontalAdvance(line)


def fitted(
    words: str, width: int, look: Look, sizes: tuple[float, ...], *, bold: bool = False, mono: bool = False
) -> QFont:
    """The largest of `sizes` in which the text fits, else the smallest."""
    line = clean(words)
    fonts = [look.font(size, bold=bold, mono=mono) for size in sizes]
    return next((font for font in fonts if QFontMetrics(font).horizontalAdvance(line) <= width), fonts[-1])


def lines(painter: QPainter, rect: QRect, words: str, font: QFont, colour: str, most: int = 2) -> int:
    """Up to `most` lines, broken at words, the last one cut with `…`. Gives the height that they took."""
    metrics = QFontMetrics(font)
    rest, layout = clean(words), QTextLayout()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setText(rest)
    layout.setFont(font)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, rect.width()))
        starts.append(line.textStart())
    layout.endLayout()
    height = metrics.lineSpacing()
    for number, start in enumerate(starts[:most]):
        end = starts[number + 1] if number + 1 < min(len(starts), most) else len(rest)
        row = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
        text(painter, row, rest[start:end].rstrip(), font, colour)
    return height * min(len(starts), most)


def card(painter: QPainter, rect: QRect, look: Look, fill: str, edge: str = "", width: float = 1) -> None:
    """A rounded area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), look.px(width)) if edge else Qt.PenStyle.NoPen)
    inset = look.px(width) / 2 if edge else 0
    shape = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(shape, look.px(12), look.px(12))


def icon(painter: QPainter, name: str, rect: QRect, colour: str) -> None:
    """One of our line drawings in a colour, as large as fits."""
    side = min(rect.width(), rect.height())
    if side > 0:
        at = QPointF(rect.center()) - QPointF(side / 2 - 0.5, side / 2 - 0.5)
        painter.drawPixmap(at, tinted(name, side, colour, painter.device().devicePixelRatioF()))


@lru_cache(maxsize=400)
def tinted(name: str, side: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """An icon of `side` logical pixels."""
    if QGuiApplication.instance() is None:
        raise RuntimeError("icons are made when there is an application")
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(str(assets.path("icons", f"{name}.svg"))).render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
