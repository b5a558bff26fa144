"""The pieces that this window is built of: cards to press, plain words, a page that scrolls, and how they look.

A card takes the keyboard's focus by Tab only, so that a click leaves the focus where it was; Return, Enter and Space
press it, the arrow keys go on to its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import said
from station.ui.theme import BODY, SMALL, Look


@dataclass(frozen=True, slots=True)
class Face:
    """How a card looks. `tag` is a word at its right; `tone` fills it; `quiet` is for what is over."""

    title: str
    note: str = ""
    icon: str = ""
    tag: str = ""
    tone: Tone | None = None
    quiet: bool = False
    mono: bool = False


class Card(QAbstractButton):
    """Something to click. Its height is in pixels of the 768 screen."""

    def __init__(self, look: Look, face: Face, press: Callable[[], object], name: str = "", height: float = 48) -> None:
        super().__init__()
        self._look, self._height = look, height
        self._hovered = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._press = press
        self.clicked.connect(self._pressed)
        self.set_face(face)

    def set_face(self, face: Face) -> None:
        """Another look at the same place."""
        self.face = face
        self.setAccessibleName(self.words_of(face))
        self.update()

    def words_of(self, face: Face) -> str:
        """What is read aloud of it, in the language of the screen."""
        parts = (said(part) for part in (face.title, face.note, face.tag))
        return paint.clean(", ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_face(self.face)

    def _pressed(self) -> None:
        self._press()

    def sizeHint(self) -> QSize:
        """Narrow: the page gives the width."""
        return QSize(self._look.px(60), self._look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """As low as it is high."""
        return QSize(self._look.px(30), self._look.px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def colours(self) -> tuple[str, str, str]:
        """Of the card, of its words, and of what is less important."""
        palette, face = self._look.palette, self.face
        if face.tone is not None and face.tone is not Tone.PLAIN:
            ground = self._look.ground(face.tone)
            return ground.fill, ground.ink, ground.ink
        if face.quiet:
            return palette.window, palette.faint, palette.faint
        return palette.card, palette.ink, palette.soft

    def paint_ground(self, painter: QPainter) -> tuple[str, str]:
        """The card itself; gives the colours of its words."""
        look, (fill, ink, soft) = self._look, self.colours()
        focused, accent = self.hasFocus(), look.ground(Tone.RIGHT).trace
        if self.isDown():
            fill = QColor(fill).darker(112).name()
        if not self.isEnabled():
            painter.setOpacity(0.5)
        edge = accent if self._hovered or focused else look.palette.line
        paint.card(painter, self.rect(), look, fill, edge, 3 if focused else 1.3)
        if focused and self.face.tone is not None:  # the edge alone would not be seen on a filled card
            inset = look.px(4)
            paint.card(painter, self.rect().adjusted(inset, inset, -inset, -inset), look, fill, ink, 1.5)
        return ink, soft

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, title over note, tag."""
        painter, look, face = QPainter(self), self._look, self.face
        ink, soft = self.paint_ground(painter)
        pad = look.px(10)
        inner = self.rect().adjusted(pad, 0, -pad, 0)
        if not (face.icon or face.note or face.tag):
            words = said(face.title)
            font = paint.fitted(words, inner.width(), look, (17, 15.5, 14, 13), bold=True, mono=face.mono)
            paint.text(painter, inner, words, font, ink, paint.MIDDLE)
            return
        if face.icon:
            side = look.px(22)
            paint.icon(painter, face.icon, QRect(inner.left(), (self.height() - side) // 2, side, side), ink)
            inner.setLeft(inner.left() + side + look.px(9))
        if face.tag:
            font = look.font(SMALL - 2, bold=True)
            tag = said(face.tag)
            width = QFontMetrics(font).horizontalAdvance(paint.clean(tag))
            paint.text(painter, inner, tag, font, soft, paint.RIGHT)
            inner.setRight(inner.right() - width - look.px(8))
        self._title_and_note(painter, inner, ink, soft)

    def _title_and_note(self, painter: QPainter, inner: QRect, ink: str, soft: str) -> None:
        look, face = self._look, self.face
        small = look.font(SMALL - 1.5)
        words = said(face.title)
        title = paint.fitted(words, inner.width(), look, (17, 15.5, 14, 13), bold=True, mono=face.mono)
        high, low = QFontMetrics(title).height(), QFontMetrics(small).height() if face.note else 0
        top = (self.height() - high - low) // 2
        paint.text(painter, QRect(inner.left(), top, inner.width(), high), words, title, ink)
        paint.text(painter, QRect(inner.left(), top + high, inner.width(), low), said(face.note), small, soft)


class Words(QLabel):
    """Words that nobody presses, always plain text, broken into lines."""

    def __init__(
        self, look: Look, words: str = "", size: float = SMALL, *, bold: bool = False, soft: bool = True
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(look.font(size, bold=bold))
        self.set_colour(look.palette.soft if soft else look.palette.ink)
        self.say(words)

    def set_colour(self, colour: str) -> None:
        """Another colour of the words."""
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)

    def say(self, words: str) -> None:
        """Other words, those of strangers made safe."""
        self.words = words
        self.setText(paint.clean(said(words)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say(self.words)


class Scrolled(QScrollArea):
    """A page that scrolls up and down. `column` is where its parts stand."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, look.px(6), 0)
        self.column.setSpacing(look.px(7))
        self.setWidget(inside)


def grid(look: Look, cards: list[Card], columns: int) -> QGridLayout:
    """Cards in rows, all of one width."""
    layout = QGridLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.px(7))
    for place, card in enumerate(cards):
        layout.addWidget(card, place // columns, place % columns)
    for column in range(columns):
        layout.setColumnStretch(column, 1)
    return layout


def sheet(look: Look) -> str:
    """The style of the few widgets that are Qt's own."""
    palette, accent = look.palette, look.ground(Tone.RIGHT)
    radius, size = look.px(9), look.px(BODY - 2)
    return f"""
QWidget#devices, QWidget#paper-view {{ background: {palette.window}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QLineEdit {{ background: {palette.card}; color: {palette.ink}; border: 1px solid {palette.line};
  border-radius: {radius}px; padding: {look.px(7)}px {look.px(10)}px; font-size: {size}px;
  placeholder-text-color: {palette.faint};
  selection-background-color: {accent.fill}; selection-color: {accent.ink}; }}
QLineEdit:focus {{ border: 2px solid {accent.trace}; }}
QScrollBar:vertical {{ background: transparent; width: {look.px(11)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {palette.line}; border-radius: {look.px(4)}px; min-height: {look.px(40)}px;
  margin: 0 {look.px(2)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
