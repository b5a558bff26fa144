"""The verdict: a band over the full width and a quarter of the height, read from two metres.

Symbol, a few words, what to do; at its right end a number. It changes when the verdict does and not otherwise: it never
fades, slides or goes away by itself.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import said
from station.ui.spoken import Painted, announce
from station.ui.theme import COUNT, SMALL, STEP, SYMBOLS, VERDICT, Look


class BandText(Struct, frozen=True):
    """All that the band shows. `number` is large at the right, `unit` small below it."""

    tone: Tone = Tone.PLAIN
    say: str = ""
    step: str = ""
    number: str = ""
    unit: str = ""
    icon: str = ""


class Band(Painted):
    """The band; `show_text` is all that there is to it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, BandText()
        self._seen = False
        self.setObjectName("band")

    def show_text(self, words: BandText) -> None:
        """Shows another verdict."""
        words = replace(words, say=said(words.say), step=said(words.step))
        if words != self.words:
            self.words = words
            self._tell(words)
            self.update()

    def show_at_once(self, words: BandText) -> None:
        """A verdict is on the screen before the rest of it is painted, or even known. Not so before the window's first
        picture: all of that is painted at once, and never for a verdict that is old by then."""
        self.show_text(words)
        if self._seen:
            self.repaint()

    def _tell(self, words: BandText) -> None:
        """Read aloud at once: who hears the verdict need not look for it."""
        aloud = f"{words.say}. {words.step}" if words.step else words.say
        self.say_aloud(aloud)
        announce(self, aloud, at_once=words.tone in (Tone.WRONG, Tone.ATTENTION))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Symbol, words, number."""
        self._seen = True
        painter, look, words = QPainter(self), self._look, self.words
        ground = look.ground(words.tone)
        paint.fill(painter, self.rect(), ground.fill)
        if words.tone is Tone.PLAIN:
            paint.fill(painter, self.rect().adjusted(0, self.height() - look.px(2), 0, 0), look.palette.line)
        height = self.height()
        side = round(height * 0.56)
        left = look.px(36)
        paint.icon(
            painter, words.icon or SYMBOLS[words.tone], QRect(left, (height - side) // 2, side, side),
            ground.trace if words.tone is Tone.PLAIN else ground.ink,
        )  # fmt: skip
        left += side + look.px(34)
        right = self.width() - look.px(36) - self._number(painter)
        self._words(painter, QRect(left, 0, right - left, height))

    def _number(self, painter: QPainter) -> int:
        words, look = self.words, self._look
        if not words.number:
            return 0
        ground = look.ground(words.tone)
        font, small = look.font(COUNT, bold=True), look.font(SMALL + 2)
        width = max(
            QFontMetrics(font).horizontalAdvance(words.number), QFontMetrics(small).horizontalAdvance(words.unit)
        )
        width = min(width + 2, self.width() // 4)
        top = self.height() // 2 - look.px(60)
        left = self.width() - look.px(36) - width
        paint.text(painter, QRect(left, top, width, look.px(88)), words.number, font, ground.ink, paint.RIGHT)
        unit = QRect(left, top + look.px(84), width, look.px(28))
        paint.text(painter, unit, words.unit, small, ground.ink, paint.RIGHT)
        return width + look.px(28)

    def _words(self, painter: QPainter, rect: QRect) -> None:
        words, look = self.words, self._look
        ink = look.ground(words.tone).ink
        # Larger type makes the band no higher: half of it is the verdict's.
        sizes = [one for one in (VERDICT, 56, 50, 44) if look.px(one * 1.3) <= rect.height() * 0.53] or [38]
        say = paint.fitted(words.say, rect.width(), look, tuple(sizes), bold=True)
        say_height = look.px(sizes[0] * 1.3)
        above, under = _reach(words.say, say)
        step, step_height = self._step(rect.width(), rect.height() - above - say_height - under)
        above_step, under_step = _reach(words.step, step)
        between = under + above_step
        high = above + say_height + between + step_height + under_step
        top = max(0, (rect.height() - high) // 2) + above
        paint.text(painter, QRect(rect.left(), top, rect.width(), say_height), words.say, say, ink)
        below = QRect(rect.left(), top + say_height + between, rect.width(), step_height)
        paint.lines(painter, below, words.step, step, ink, 2)

    def _step(self, width: int, room: int) -> tuple[QFont, int]:
        """What to do in the largest letters in which two lines of it have room, and the height of these lines."""
        words, look = self.words.step, self._look
        font, high, left = look.font(STEP), 0, room
        for size in (STEP, 26, 24, 22, 20, 18) if words else ():
            font = look.font(size)
            high, left = paint.height(words, width, font, 3), room - sum(_reach(words, font))
            if high <= min(left, 2 * QFontMetrics(font).lineSpacing()):
                return font, high
        return font, min(high, left)


def _reach(words: str, font: QFont) -> tuple[int, int]:
    """How far letters leave the line of their font, in pixels above and below it. Those of another script come from
    another font, which may be higher and deeper; those of its own never leave it."""
    metrics = QFontMetrics(font)
    ink = metrics.tightBoundingRect(paint.clean(words))
    return max(0, -ink.top() - metrics.ascent()), max(0, ink.top() + ink.height() - metrics.descent())
