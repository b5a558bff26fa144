"""The head of the window: what to do now, a way there, and what the bench said last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from packing.text import Text
from packing.verdict import Tone, Verdict
from station.ui import paint
from station.ui.languages import said
from station.ui.simulated.guide import TITLES, Place, Step
from station.ui.simulated.parts import Card, Face, Words
from station.ui.spoken import Painted
from station.ui.theme import BODY, SMALL, SYMBOLS, Look

ICONS = {
    Place.BADGES: "user",
    Place.ORDERS: "paper",
    Place.SHELF: "box",
    Place.CARDS: "scanner",
    Place.PAPER: "printer",
    Place.TROUBLE: "cable",
}


class Said(Painted):
    """The last verdict in one line, in its colour and with its symbol."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words, self.tone = "", Tone.PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, tone: Tone, words: str) -> None:
        """Another verdict."""
        self.tone, self.words = tone, words
        self._name()
        self.update()

    def _name(self) -> None:
        self.say_aloud(self.tr("The bench said: {0}").format(said(self.words)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.px(200), self._look.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Symbol and words."""
        painter, look = QPainter(self), self._look
        ground = look.ground(self.tone)
        paint.card(painter, self.rect(), look, ground.fill, look.palette.line if self.tone is Tone.PLAIN else "")
        pad, side = look.px(10), look.px(20)
        paint.icon(painter, SYMBOLS[self.tone], QRect(pad, (self.height() - side) // 2, side, side), ground.ink)
        inner = self.rect().adjusted(2 * pad + side, 0, -pad, 0)
        font = look.font(SMALL - 0.5, bold=True)
        words = said(self.words) or self.tr("The bench has not said anything yet.")
        paint.text(painter, inner, words, font, ground.ink)


class Header(QWidget):
    """Sentence, way, verdict. `go` is called with the page to show."""

    def __init__(self, look: Look, go: Callable[[Place], object]) -> None:
        super().__init__()
        self._step = Step("", Place.BADGES)
        self.words = Words(look, "", BODY + 1, bold=True, soft=False)
        high = QFontMetrics(self.words.font()).lineSpacing()
        self.words.setFixedHeight(3 * high + look.px(4))
        self.way = Card(look, Face(""), lambda: go(self._target), "way", 42)
        self.way.setFixedWidth(look.px(116))
        self.said = Said(look)
        self._target = Place.BADGES
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.words, 1)
        row.addWidget(self.way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(row)
        column.addWidget(self.said)

    def show_step(self, step: Step, here: Place) -> None:
        """The sentence, and a way there for who is elsewhere."""
        self._step = step
        self.words.say(step.words)
        target = step.place if here is not step.place else step.then
        self.way.setVisible(target is not None)
        if target is not None:
            self._target = target
            self.way.set_face(Face(Text("Go to: {page}", page=TITLES[target]), tone=Tone.RIGHT))

    def show_verdict(self, verdict: Verdict) -> None:
        """What the bench said."""
        self.said.say(verdict.tone, Text("{say}. {step}", say=verdict.say, step=verdict.next_step))


class Tabs(QWidget):
    """The pages to choose from."""

    def __init__(self, look: Look, go: Callable[[Place], object]) -> None:
        super().__init__()
        self.cards: dict[Place, Card] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(5))
        for place in Place:
            self.cards[place] = Card(look, Face(TITLES[place]), _to(go, place), f"tab {place}", 42)
            row.addWidget(self.cards[place], 1)

    def show_place(self, here: Place) -> None:
        """Marks the page that is up."""
        for place, card in self.cards.items():
            card.set_face(Face(TITLES[place], tone=Tone.RIGHT if place is here else None))


def _to(go: Callable[[Place], object], place: Place) -> Callable[[], object]:
    return lambda: go(place)
