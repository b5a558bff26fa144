"""What is always at hand: the cards that are needed most, any text to scan, and the scale's reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from packing.commands import Command
from packing.text import Text
from packing.verdict import Tone
from station.ui import paint
from station.ui.languages import isolated
from station.ui.simulated.guide import QUANTITIES
from station.ui.simulated.pages import command_cards, quantity_cards
from station.ui.simulated.parts import Card, Face, grid
from station.ui.spoken import Painted
from station.ui.theme import BODY, Look

MOST_NEEDED = (
    Command.DONE, Command.UNDO, Command.CLEAR, Command.PARK,
    Command.SHORT_NONE_LEFT, Command.HOLD, Command.APPROVE, Command.DISMISS,
)  # fmt: skip


class Reading(Painted):
    """The scale's display."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.say(0)

    def say(self, grams: int) -> None:
        """Another weight."""
        self.words = f"{grams:,} g".replace(",", " ")
        self.say_aloud(self.tr("Scale: {0}").format(isolated(self.words)))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for kilograms."""
        return QSize(self._look.px(150), self._look.px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Light on dark, as scales show it."""
        painter, look = QPainter(self), self._look
        palette = look.palette
        paint.card(painter, self.rect(), look, palette.strip, palette.line, 1)
        pad, side = look.px(10), look.px(22)
        paint.icon(painter, "scale", QRect(pad, (self.height() - side) // 2, side, side), palette.strip_soft)
        inner = self.rect().adjusted(2 * pad + side, 0, -pad, 0)
        paint.text(painter, inner, self.words, look.font(BODY, bold=True, mono=True), palette.strip_ink, paint.RIGHT)


class Hand(QWidget):
    """The lowest part of the window. `scan` is given the text of what is held under the scanner."""

    def __init__(self, look: Look, scan: Callable[[str], object]) -> None:
        super().__init__()
        self._scan = scan
        self.commands = command_cards(look, scan, MOST_NEEDED)
        self.quantities = quantity_cards(look, scan, QUANTITIES)
        self.reading = Reading(look)
        self.text = QLineEdit()
        self._name()
        self.text.returnPressed.connect(self._scan_text)
        self.go = Card(look, Face(Text("Scan")), self._scan_text, "scan text", 42)
        self.go.setFixedWidth(look.px(110))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(7))
        column.addLayout(grid(look, list(self.commands.values()), 4))
        row = grid(look, self.quantities, 4)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(7))
        middle.addLayout(row, 3)
        middle.addWidget(self.reading, 2)
        column.addLayout(middle)
        last = QHBoxLayout()
        last.setSpacing(look.px(7))
        last.addWidget(self.text, 1)
        last.addWidget(self.go)
        column.addLayout(last)

    def _name(self) -> None:
        self.text.setPlaceholderText(self.tr("Any other code: type it, press Enter"))
        self.text.setAccessibleName(self.tr("Any other code to scan"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def point_at(self, wanted: Command | None, units: int) -> None:
        """Lights the cards that the guide names."""
        for command, card in self.commands.items():
            _light(card, command is wanted)
        for quantity, card in zip(QUANTITIES, self.quantities, strict=True):
            _light(card, quantity == units)

    def _scan_text(self) -> None:
        text = self.text.text()
        if text:
            # Half a character pasted from elsewhere is no text, and no scanner could send it.
            self._scan(text.encode("utf-8", "replace").decode())
            self.text.clear()


def _light(card: Card, lit: bool) -> None:
    if (card.face.tone is not None) != lit:
        card.set_face(replace(card.face, tone=Tone.RIGHT if lit else None))
