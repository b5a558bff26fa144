"""The line check: every device tried before the shift, with what is wrong and what to do.

It shows `station.line_check.Trial`s as the bench has them, and decides nothing: scans go to the bench as ever.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.commands import COMMANDS, Command
from packing.devices import named
from packing.text import Text
from packing.verdict import Tone
from station.line_check import ELEMENTS, Standing, Trial
from station.loop import EndCheck, TryPrinters
from station.ui import paint
from station.ui.buttons import Face, Row
from station.ui.keys import Typed
from station.ui.languages import said
from station.ui.packed_page import Caption
from station.ui.page import BasePage
from station.ui.rows import RowList, Rows, rule_below
from station.ui.scene import Scene
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look

ROW = 74
LOOK_MS = 200
"""How often the devices are looked at while the page is up: a weight should be seen to move."""

SIGNS = {Standing.WELL: Tone.RIGHT, Standing.WAITS: Tone.PLAIN, Standing.LOOK: Tone.ATTENTION}
ICONS = {Standing.WELL: "right", Standing.WAITS: "clock", Standing.LOOK: "attention"}
WORDS = {Standing.WELL: Text("well"), Standing.WAITS: Text("to try"), Standing.LOOK: Text("look")}
"""Colour, symbol and word of each standing."""

KINDS = {"scanner": "scanner", "camera": "camera", "scale": "scale", "printer": "printer"}
PRINT_KEY = "F12"


class LineCheckPage(BasePage):
    """The page. `look_at` gives the devices as they are now."""

    def __init__(self, look: Look, look_at: Callable[[], Sequence[Trial]], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look_at = look_at
        self.model: Rows[Trial] = Rows(_said, self)
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        self.title, self.card_title = Caption(look, self), Caption(look, self)
        self.card = Card(look, self)
        self.row = Row(look, self.press, self)
        self._columns, self._left, self._right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._layout = QVBoxLayout(self)
        for side, title, shown in ((self._left, self.title, self.list), (self._right, self.card_title, self.card)):
            side.addWidget(title)
            side.addWidget(shown, 1)
        self._columns.addLayout(self._left, 5)
        self._columns.addLayout(self._right, 2)
        self._layout.addLayout(self._columns, 1)
        self._layout.addWidget(self.row)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look_again)

    def show_scene(self, scene: Scene) -> None:
        """The buttons, and the devices at once."""
        del scene
        self.title.show_text(self.tr("DEVICES"))
        self.card_title.show_text(self.tr("THE CARD"))
        self.list.setAccessibleName(self.tr("Devices"))
        self.row.show_faces(
            [
                Face("end", self.tr("End the check"), COMMANDS[Command.LINE_CHECK].key, "done", main=True),
                Face("print", self.tr("Print a test"), PRINT_KEY, "printer", can=self._has("printer")),
            ]
        )
        self.look_again()

    def look_again(self) -> None:
        """Shows the devices as they are now."""
        self.model.replace(tuple(self._look_at()))
        can = self._has("printer")
        self.row.show_faces([face if face.name != "print" else _can(face, can) for face in self.row.faces])

    def _has(self, kind: str) -> bool:
        return any(trial.kind == kind for trial in self.model.rows)

    def press(self, name: str) -> None:
        """A finger on a button."""
        self.wants.emit(EndCheck() if name == "end" else TryPrinters())

    def typed(self, key: Typed) -> None:
        """The same by key; all other keys do nothing here, least of all to an open order."""
        if key.chord in (COMMANDS[Command.LINE_CHECK].key, COMMANDS[Command.CLEAR].key, "Esc"):
            self.press("end")
        elif key.chord == PRINT_KEY and self._has("printer"):
            self.press("print")

    def showEvent(self, event: QShowEvent) -> None:
        """Looks at the devices only while somebody sees it."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self._layout.setSpacing(gap)
        self._columns.setSpacing(gap)
        for side in (self._left, self._right):
            side.setSpacing(self._look.px(6))
        for title in (self.title, self.card_title):
            title.setFixedHeight(self._look.px(28))
        self.row.resized()
        self.list.resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath the list."""
        painter = QPainter(self)
        paint.card(painter, self.list.geometry(), self._look, self._look.palette.card)

    def _paint_row(self, painter: QPainter, rect: QRect, trial: Trial, here: bool) -> None:
        del here
        look, palette = self._look, self._look.palette
        rule_below(painter, rect, look)
        sign = QRect(rect.left() + look.px(14), rect.top() + look.px(13), look.px(104), rect.height() - look.px(26))
        self._paint_sign(painter, sign, trial.standing)
        left = sign.right() + look.px(16)
        side, high, room = look.px(26), look.px(28), rect.right() - left - look.px(18)
        words, plain = said(trial.words), look.font(SMALL - 1)
        tall = paint.height(words, room, plain, 2)
        top = rect.top() + max(0, (rect.height() - high - tall) // 2)
        paint.icon(painter, KINDS.get(trial.kind, "cable"), QRect(left, top + look.px(2), side, side), palette.soft)
        first = QRect(left + side + look.px(10), top, room - side - look.px(10), high)
        name = look.font(TITLE - 6, bold=True)
        took = paint.text(painter, first, said(named(trial.name)), name, palette.ink, foreign=True)
        codes = first.adjusted(took + look.px(20), 0, 0, 0)
        if trial.codes and codes.width() > look.px(80):
            mono = look.font(SMALL - 1, mono=True)
            paint.text(painter, codes, trial.codes[-1], mono, palette.faint, paint.RIGHT, foreign=True)
        below = QRect(left, first.bottom() + 1, room, tall)
        ink = palette.ink if trial.standing is Standing.LOOK else palette.soft
        paint.lines(painter, below, words, plain, ink, 2)

    def _paint_sign(self, painter: QPainter, rect: QRect, standing: Standing) -> None:
        look, ground = self._look, self._look.ground(SIGNS[standing])
        plain = standing is Standing.WAITS
        fill, ink = (look.palette.raised, look.palette.soft) if plain else (ground.fill, ground.ink)
        paint.card(painter, rect, look, fill)
        side = look.px(24)
        mark = QRect(rect.left() + look.px(10), rect.center().y() - side // 2, side, side)
        paint.icon(painter, ICONS[standing], mark, ink)
        words = rect.adjusted(look.px(40), 0, -look.px(6), 0)
        paint.text(painter, words, said(WORDS[standing]), look.font(BODY - 2, bold=True), ink)


class Card(Painted):
    """The code to scan, always black on white: scanners do not care for themes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("A code to scan with each scanner"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Symbol with quiet zone, and words below."""
        painter, look = QPainter(self), self._look
        paint.card(painter, self.rect(), look, look.palette.card)
        from printing.symbols import gs1_datamatrix  # not before it is needed

        symbol = gs1_datamatrix(ELEMENTS)
        words = look.px(96)
        room = min(self.width() - look.px(40), self.height() - words - look.px(30))
        module = max(2, min(room // (symbol.width + 4), look.px(12)))
        side = module * (symbol.width + 4)
        left, top = (self.width() - side) // 2, look.px(20)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(left, top, side, side, Qt.GlobalColor.white)
        for down, row in enumerate(symbol.rows):
            for across in range(symbol.width):
                if row >> (symbol.width - 1 - across) & 1:
                    at = left + (across + 2) * module, top + (down + 2) * module
                    painter.fillRect(*at, module, module, Qt.GlobalColor.black)
        below = QRect(look.px(16), top + side + look.px(12), self.width() - look.px(32), words)
        say = self.tr("Scan this with each scanner. A laser cannot read a screen: scan any printed code with it.")
        paint.lines(painter, below, say, look.font(SMALL), look.palette.soft, 5)


def _can(face: Face, can: bool) -> Face:
    return face if face.can == can else Face(face.name, face.title, face.key, face.icon, face.main, can)


def _said(trial: Trial) -> str:
    name, standing = named(trial.name), WORDS[trial.standing]
    sentence = Text("{standing}: {name}. {words}", standing=standing, name=name, words=trial.words)
    return paint.clean(said(sentence))
