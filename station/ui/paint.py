"""Painting of text, icons and areas, for all parts of the screen. Foreign text is always plain text here.

Every rectangle is given as if the screen ran from left to right, in the coordinates of what is painted on; where the
layout runs from right to left, it is mirrored here and nowhere else, with its alignment and with those icons that
point somewhere. Pictures, codes and the letters of a SKU are never mirrored.

Nothing in this program hands foreign text to a label that could take it for HTML. Control and direction characters
are made visible, lengths are bounded, and each text is drawn by itself, so that no text from right to left can reorder
its neighbours. `recorder` may be set by tests: it is told of every text that is painted. Knows no page and no words.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from msgspec import Struct
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
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

import assets
from packing.verdict import shown
from station.ui.theme import Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
"""`LEFT` is where reading begins, `RIGHT` where it ends: they change places where reading runs from right to left."""
_ENDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
LONGEST = 240
"""Characters of one text that are looked at; no line of the screen holds more."""

LEAST = 0.6
"""The share of its size to which our own text may shrink before it is cut: for longer languages on small screens."""

POINTING = frozenset({"undo", "louder", "quieter", "silent"})
"""Icons with a direction. All others look the same either way: a clock's hands, a tick and a magnifier do not turn."""

RTL = Qt.LayoutDirection.RightToLeft
LTR = Qt.LayoutDirection.LeftToRight
QUIET = frozenset("\u00a0\u202f\u2068\u2069\u200e\u200f")
"""Spaces that do not break, isolates that shield the text around them, and direction marks (Unicode Standard Annex 9,
section 2): QLocale and `languages.said` put them into our words. In foreign text they are made visible as well."""


class Written(Struct, frozen=True):
    """A line of text as it was painted, in the coordinates of `widget`: `room` is what it was given, `ink` the box of
    its letters. `cut` is empty or says how: `elided`, `lines` (lines were left out)."""

    widget: object
    words: str
    line: str
    room: QRect
    ink: QRect
    font: QFont
    colour: QColor
    cut: str
    foreign: bool


recorder: Callable[[Written], None] | None = None
"""Told of every line that is painted; None in normal work."""


# --- where things are ------------------------------------------------------------------------------------------------


def mirrors(painter: QPainter) -> bool:
    """Whether what is painted on runs from right to left: a widget by its own direction, all else by the program's."""
    device = painter.device()
    if isinstance(device, QWidget):
        return device.layoutDirection() == RTL
    return QGuiApplication.layoutDirection() == RTL


def placed(painter: QPainter, rect: QRect) -> QRect:
    """Where a rectangle really is."""
    return _mirrored(rect, painter.device().width()) if mirrors(painter) else rect


def laid(widget: QWidget, rect: QRect) -> QRect:
    """Where a child of this widget really stands. `QStyle.visualRect` does the same, but to load `QStyle` with all its
    names takes a hundredth of a second of each start."""
    return _mirrored(rect, widget.width()) if widget.layoutDirection() == RTL else rect


def _mirrored(rect: QRect, width: int) -> QRect:
    return QRect(width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())


# --- areas -----------------------------------------------------------------------------------------------------------


def fill(painter: QPainter, rect: QRect, colour: str) -> None:
    """An area with sharp corners: rules, marks, grounds."""
    painter.fillRect(placed(painter, rect), QColor(colour))


def card(painter: QPainter, rect: QRect, look: Look, fill: str, edge: str = "", width: float = 1) -> None:
    """A rounded area. Without `fill` only its edge; cards of an outlined palette always have one."""
    if look.palette.outlined and not edge and fill in (look.palette.card, look.palette.raised):
        edge = look.palette.line
    pill(painter, rect, fill, look.px(12), edge, look.px(width) if edge else 0)


def pill(painter: QPainter, rect: QRect, fill: str, radius: float, edge: str = "", width: float = 0) -> None:
    """An area rounded by `radius` pixels, with an edge of `width` pixels inside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(QRectF(placed(painter, rect)).adjusted(inset, inset, -inset, -inset), radius, radius)


def pixmap(painter: QPainter, rect: QRect, picture: QPixmap) -> None:
    """A picture at its own size in the middle of a place, never mirrored."""
    at, size = QRectF(placed(painter, rect)), picture.deviceIndependentSize()
    painter.drawPixmap(
        QPointF(
            at.left() + round((at.width() - size.width()) / 2), at.top() + round((at.height() - size.height()) / 2)
        ),
        picture,
    )


def icon(painter: QPainter, name: str, rect: QRect, colour: str) -> None:
    """One of our line drawings in a colour, as large as fits."""
    side = min(rect.width(), rect.height())
    if side > 0:
        turned = name in POINTING and mirrors(painter)
        at = QPointF(placed(painter, rect).center()) - QPointF(side / 2 - 0.5, side / 2 - 0.5)
        painter.drawPixmap(at, tinted(name, side, colour, painter.device().devicePixelRatioF(), turned))


@lru_cache(maxsize=400)
def tinted(name: str, side: int, colour: str, ratio: float = 1.0, turned: bool = False) -> QPixmap:
    """An icon of `side` logical pixels; `turned` as in a mirror."""
    if QGuiApplication.instance() is None:
        raise RuntimeError("icons are made when there is an application")
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(str(assets.path("icons", f"{name}.svg"))).render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    if turned:
        pixmap = pixmap.transformed(QTransform.fromScale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


# --- text ------------------------------------------------------------------------------------------------------------


def clean(text: str, *, foreign: bool = False) -> str:
    """Text as it is drawn. What is not printable becomes visible; in our own words the spaces and direction marks that
    languages put around numbers and foreign words stay as they are."""
    if foreign or text.isprintable():
        return shown(text, LONGEST)
    letters = [letter if letter in QUIET else shown(letter) for letter in text[:LONGEST]]
    return "".join(letters) + ("…" if len(text) > LONGEST else "")


def direction(words: str, *, foreign: bool) -> Qt.LayoutDirection:
    """In which direction a line is set: foreign words by their first letter, our own as the screen runs. Lines without
    any letter that runs from right to left (codes, quantities) are set from left to right everywhere."""
    if words.isascii():
        return LTR
    kinds = [kind for kind in map(unicodedata.bidirectional, words) if kind in ("L", "R", "AL")]
    if "R" not in kinds and "AL" not in kinds:
        return LTR
    if not foreign:
        return QGuiApplication.layoutDirection()
    return LTR if kinds[0] == "L" else RTL


def text(
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: str, align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight, *, foreign: bool = False, cuts: bool = False,
) -> int:  # fmt: skip
    """One line, cut with `…` where it does not fit. Gives the width that it took.

    `foreign` says that the words are not ours (a description, a name): those are cut where they have no room. Ours
    become smaller first, down to `LEAST` of their size; `python -m tests.station.ui.cut` finds those that are cut even
    then. `cuts` says that they are a sentence of ours around words of theirs, which is cut as those are.
    The line is set from the metrics of its font, so that letters of
    another script, which come from another font, do not move it.
    """
    return _line(painter, rect, words, clean(words, foreign=foreign), font, colour, align, elide, foreign or cuts, "")


def fitted(
    words: str, width: int, look: Look, sizes: tuple[float, ...], *, bold: bool = False, mono: bool = False
) -> QFont:
    """The largest of `sizes` in which the text fits, else the smallest."""
    line = clean(words)
    fonts = [look.font(size, bold=bold, mono=mono) for size in sizes]
    return next((font for font in fonts if QFontMetrics(font).horizontalAdvance(line) <= width), fonts[-1])


def lines(
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: str, most: int = 2, *,
    align: Qt.AlignmentFlag = LEFT, foreign: bool = False,
) -> int:  # fmt: skip
    """Up to `most` lines, broken at words, the last one cut with `…`. Gives the height that they took. Our own words
    become smaller, as in `text`, where `most` lines or the height of `rect` do not hold them."""
    rest = clean(words, foreign=foreign)
    starts = _starts(rest, font, rect.width(), most + 1, foreign)
    if not foreign and not _fits(len(starts), font, rect, most):
        smaller = font
        for smaller in _smaller(font):
            starts = _starts(rest, smaller, rect.width(), most + 1, foreign)
            if _fits(len(starts), smaller, rect, most):
                break
        font = smaller
    height = QFontMetrics(font).lineSpacing()
    last = min(len(starts), most) - 1
    for number, start in enumerate(starts[:most]):
        end = starts[number + 1] if number < last else len(rest)
        row = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
        cut = "lines" if number == last and len(starts) > most else ""
        line = rest[start:end].rstrip()
        _line(painter, row, words, line, font, colour, align, Qt.TextElideMode.ElideRight, foreign, cut)
    return height * (last + 1)


def height(words: str, width: int, font: QFont, most: int = 2) -> int:
    """The height that `lines` will take."""
    return QFontMetrics(font).lineSpacing() * min(most, len(_starts(clean(words), font, width, most, False)))


def broken(words: str, width: int, font: QFont) -> list[str]:
    """Our words in lines, broken between words only: a word that is too long for a line stays whole."""
    starts = _starts(words, font, width, len(words), False, QTextOption.WrapMode.WordWrap)
    return [words[start:end].strip() for start, end in zip(starts, [*starts[1:], len(words)], strict=True)]


def spelled(
    painter: QPainter, rect: QRect, words: str, font: QFont, colour: str, marked: frozenset[int], mark: str, tint: str
) -> int:
    """Words of one script letter by letter, from left to right in every language, those at `marked` places on a
    `tint`, in the colour `mark` and underlined. `font` is of fixed width. Gives the width that they took."""
    metrics = QFontMetrics(font)
    wide = metrics.horizontalAdvance("0")
    at = placed(painter, QRect(rect.left(), rect.top(), wide * len(words), rect.height()))
    thick = max(2, wide // 9)
    for place, letter in enumerate(words):
        cell = QRect(at.left() + place * wide, at.top(), wide, at.height())
        if place in marked:
            painter.fillRect(cell, QColor(tint))
            painter.fillRect(QRect(cell.left(), cell.bottom() + 1 - thick, wide, thick), QColor(mark))
        ink = mark if place in marked else colour
        _draw(painter, cell, words, letter, font, ink, MIDDLE, "", True, metrics, wide)
    return at.width()


def _line(
    painter: QPainter, rect: QRect, words: str, line: str, font: QFont, colour: str, align: Qt.AlignmentFlag,
    elide: Qt.TextElideMode, foreign: bool, cut: str,
) -> int:  # fmt: skip
    metrics, room = QFontMetrics(font), max(0, rect.width())
    wide = metrics.horizontalAdvance(line)
    if wide > room and not foreign:
        font = next((s for s in _smaller(font) if QFontMetrics(s).horizontalAdvance(line) <= room), font)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(line)
    if wide > room:
        line, cut = metrics.elidedText(line, elide, room), cut or "elided"
        wide = metrics.horizontalAdvance(line)
    if mirrors(painter):
        if align & _ENDS:
            align ^= _ENDS
        rect = placed(painter, rect)
    return _draw(painter, rect, words, line, font, colour, align, cut, foreign, metrics, wide)


def _fits(count: int, font: QFont, rect: QRect, most: int) -> bool:
    high = QFontMetrics(font).lineSpacing()
    return count <= most and count * high <= max(rect.height(), high)


def _smaller(font: QFont) -> Iterator[QFont]:
    """Its smaller sisters, to the smallest that is allowed."""
    for size in range(font.pixelSize() - 1, max(1, math.floor(font.pixelSize() * LEAST)) - 1, -1):
        smaller = QFont(font)
        smaller.setPixelSize(size)
        yield smaller


def _draw(
    painter: QPainter, room: QRect, words: str, line: str, font: QFont, colour: str, align: Qt.AlignmentFlag, cut: str,
    foreign: bool, metrics: QFontMetrics, wide: int,
) -> int:  # fmt: skip
    """A line at its place: nothing is mirrored or measured any more."""
    high = metrics.height()
    left, top = room.left(), room.top()
    if align & Qt.AlignmentFlag.AlignRight:
        left += room.width() - wide
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left += (room.width() - wide) // 2
    if align & Qt.AlignmentFlag.AlignVCenter:
        top += (room.height() - high) // 2
    elif align & Qt.AlignmentFlag.AlignBottom:
        top += room.height() - high
    painter.setLayoutDirection(direction(line, foreign=foreign))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(left, top + metrics.ascent()), line)
    if recorder is not None and line.strip():
        ink = metrics.tightBoundingRect(line)
        ink = QRect(left, top + metrics.ascent() + ink.top(), wide, ink.height())
        shade = QColor(colour)
        shade.setAlphaF(shade.alphaF() * painter.opacity())
        recorder(Written(painter.device(), words, line, QRect(room), ink, font, shade, cut, foreign))
    return wide


def _starts(
    words: str, font: QFont, width: int, most: int, foreign: bool,
    wrap: QTextOption.WrapMode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
) -> list[int]:  # fmt: skip
    """Where the first `most` lines begin."""
    layout, option = QTextLayout(), QTextOption()
    option.setTextDirection(direction(words, foreign=foreign))
    option.setWrapMode(wrap)
    layout.setText(words)
    layout.setFont(font)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    return starts
