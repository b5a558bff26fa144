"""Letters to touch where no keyboard is, and to step through by cards: a text is typed without one.

It knows neither what the text is for nor what becomes of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from station.ui import paint
from station.ui.languages import isolated
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, TITLE, Look

SHIFT, SPACE, BACK, KEEP = "⇧", "␣", "⌫", "✓"
ROWS = ("1234567890=⌫", "qwertyuiop/@", "asdfghjkl:;_", "⇧zxcvbnm.-␣✓")
SHIFTED = dict(zip("1234567890=/@:;_.-", "!'()[]#&%*+\\?,|~$^", strict=True))
"""The letters of addresses and names, and what becomes of those that have no capitals; all others come from a
keyboard. The last one is beside the first, round the corner: whoever types by cards is there by one step back."""


class Letters(QWidget):
    """The letters. `press` gets each one as it is to be typed, or `BACK`, or `KEEP`."""

    def __init__(self, look: Look, press: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._press = look, press
        self._capital = False
        self.keys: list[Letter] = []
        self.here = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        # Letters stand in every country's layout from left to right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        """They are made when they are first needed: most benches never do."""
        super().showEvent(event)
        if self.keys:
            return
        for down, row in enumerate(ROWS):
            for across, letter in enumerate(row):
                key = Letter(self._look, letter, self.touch, self)
                self.keys.append(key)
                self._grid.addWidget(key, down, across)
                key.show()
        self.step(0)

    def touch(self, letter: str) -> None:
        """A letter was touched, or chosen by a card."""
        if letter == SHIFT:
            self._capital = not self._capital
            for key in self.keys:
                key.show_letter(SHIFTED.get(key.plain, key.plain.upper()) if self._capital else key.plain)
        else:
            self._press(" " if letter == SPACE else letter)

    def step(self, by: int) -> None:
        """Moves the choice."""
        self.keys[self.here].mark(False)
        self.here = (self.here + by) % len(self.keys)
        self.keys[self.here].mark(True)

    def choose(self) -> None:
        """Types the letter that the choice is on."""
        self.touch(self.keys[self.here].letter)

    def resized(self) -> None:
        """The look has another size."""
        gap, rows = self._look.px(5), len(ROWS)
        self._grid.setSpacing(gap)
        self.setMinimumHeight(rows * self._look.finger + (rows - 1) * gap)


class Letter(QAbstractButton):
    """One of them."""

    def __init__(self, look: Look, letter: str, press: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._here, self.plain = look, False, letter
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(lambda _checked: press(self.letter))
        self.show_letter(letter)

    def show_letter(self, letter: str) -> None:
        """Another letter at the same place."""
        self.letter = letter
        names = {
            SHIFT: self.tr("Capital letters"),
            SPACE: self.tr("Blank"),
            BACK: self.tr("Take back"),
            KEEP: self.tr("Keep"),
        }
        self.setAccessibleName(names.get(letter, letter))
        self.setObjectName(f"letter {letter}")
        self.update()

    def mark(self, here: bool) -> None:
        """Whether the choice is on it."""
        self._here = here
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The letter on its key."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        ground = palette.tint if self._here or self.isDown() else palette.raised
        paint.card(painter, self.rect(), look, ground, palette.ink if self._here else palette.line, 2)
        paint.text(painter, self.rect(), self.letter, look.font(BODY + 2, bold=True), palette.ink, paint.MIDDLE)


class Hint(Painted):
    """What the text is for, above it, as far as the letters leave room."""

    SIZES = (BODY - 1, SMALL, SMALL - 1, SMALL - 2, SMALL - 3, SMALL - 4, SMALL - 5, SMALL - 6)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Two lines, where nobody needs the room more."""
        return QSize(0, self._look.px(56))

    def minimumSizeHint(self) -> QSize:
        """None at all."""
        return QSize(0, 0)

    def show_words(self, words: str) -> None:
        """Shows this."""
        if words != self.words:
            self.words = words
            self.say_aloud(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the largest letters in which all of it has room, close above the line; where it has none, not at all."""
        look, rect = self._look, self.rect().adjusted(self._look.px(16), 0, -self._look.px(16), 0)
        fonts = (look.font(size) for size in self.SIZES)
        font = next((one for one in fonts if paint.height(self.words, rect.width(), one, 4) <= rect.height()), None)
        if font is None:
            return
        high = paint.height(self.words, rect.width(), font, 4)
        room = QRect(rect.left(), rect.bottom() + 1 - high, rect.width(), high)
        paint.lines(QPainter(self), room, self.words, font, look.palette.soft, 4)


class Line(Painted):
    """What is typed, with a mark at its end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, ""

    def show_words(self, words: str) -> None:
        """Shows this."""
        self.words = words
        self.say_aloud(self.tr("Typed: {0}").format(isolated(words)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, their end in view."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card, palette.ink, 2)
        inside = QRect(self.rect()).adjusted(look.px(16), 0, -look.px(16), 0)
        font = look.font(TITLE, mono=True)
        elide = Qt.TextElideMode.ElideLeft
        paint.text(painter, inside, f"{self.words}▏", font, palette.ink, paint.LEFT, elide, foreign=True)
