"""Help in place: the procedure for the step that one is in, the cards that serve there, and what this program is.

Which procedure fits, `station.ui.procedures` says. A card is a code to scan from the screen, and a button.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from packing import VERSION
from packing.commands import COMMANDS, Command
from packing.text import Text
from packing.verdict import Tone, Verdict
from printing.bitmap import Bitmap
from station.ui import paint
from station.ui.band import BandText
from station.ui.buttons import Face, Row
from station.ui.keys import MOVE_KEYS, Typed
from station.ui.languages import said
from station.ui.licences import LICENCES, OTHERS, OURS
from station.ui.page import ENTER, BasePage, faces, key_of
from station.ui.procedures import PROCEDURES, Procedure, Topic, fitting, steps_of
from station.ui.scene import Choice, Scene
from station.ui.seen import Running
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look

MOST = 4
"""Cards side by side would be read for one another: one below the other, and few."""

COLUMNS = 3
"""Of licences."""

STEPS = {Command.NEXT: 1, Command.PREVIOUS: -1}


class HelpPage(BasePage):
    """The page. It opens at the procedure that fits, and stays at the one that was turned to."""

    def __init__(self, look: Look, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._running = running
        self.topic: Topic | None = None
        self._fits = Topic.OPEN
        self.steps = StepsCard(look, self)
        self.about = AboutCard(look, running, self)
        self.cards: list[CodeCard] = []
        self.row = Row(look, self.press, self)
        self._layout, self._columns, self._right = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self._columns.addWidget(self.steps, 5)
        self._columns.addWidget(self.about, 5)
        self._columns.addLayout(self._right, 4)
        self._layout.addLayout(self._columns, 1)
        self._layout.addWidget(self.row)
        for _ in range(MOST):
            card = CodeCard(look, self.command.emit, self)
            self.cards.append(card)
            self._right.addWidget(card, 1)

    def show_scene(self, scene: Scene) -> None:
        """What to do now."""
        running = self._running
        printers = [state for state in dict(running.devices).values() if state.kind == "printer"]
        silent = running.sync is not None and not running.sync.online
        self._fits = fitting(scene, printer_well=all(state.ok for state in printers), server_well=not silent)
        if self.topic is None or not self.isVisible():
            self.topic = self._fits
        self._refresh()

    def _refresh(self) -> None:
        topic = self.topic or self._fits
        procedure = PROCEDURES[topic]
        about = topic is Topic.ABOUT
        self.steps.setVisible(not about)
        self.about.setVisible(about)
        papers = {"slip": self._running.settings.slip_printer, "label": self._running.settings.label_printer}
        printed = [kind for kind, to in papers.items() if to]
        self.steps.show_procedure(Procedure(procedure.title, steps_of(topic, printed), procedure.cards))
        self.about.refresh()
        self._columns.setStretch(2, 0 if about else 4)
        cards = procedure.cards
        for place, card in enumerate(self.cards):
            card.setVisible(not about and place < len(cards))
            if place < len(cards):
                card.show_command(cards[place])
        turns = faces([Choice(Command.PREVIOUS), Choice(Command.NEXT)])
        other = self.tr("What to do now") if about else self.tr("About")
        back = Face("back", self.tr("Back"), key_of(Command.CLEAR), "undo", main=True)
        self.row.show_faces([back, *turns, Face("CHOOSE", other, key_of(Command.CHOOSE), "help")])
        self.again.emit()

    def band(self, scene: Scene) -> BandText:
        """What happened stays in view as long as it matters; else the page's own name."""
        if self.tells(scene.verdict):
            return super().band(scene)
        if self.topic is Topic.ABOUT:
            return BandText(Tone.PLAIN, self.tr("About"), self.tr("What this program is made with."), icon="help")
        return BandText(Tone.PLAIN, self.tr("Help"), self.tr("What to do now, step by step."), icon="help")

    def tells(self, told: Verdict) -> bool:
        """Whatever help may be read about."""
        return told.tone is not Tone.PLAIN or told.kind == "reprinted"

    def press(self, name: str) -> None:
        """A button."""
        if name == "back":
            self.back.emit()
        elif not self.ordered(Command(name)):
            self.command.emit(Command(name))

    def ordered(self, command: Command) -> bool:
        """Cards and keys that turn the page's own leaves."""
        if command in STEPS:
            self._turn(STEPS[command])
        elif command is Command.CHOOSE:
            self.topic = self._fits if self.topic is Topic.ABOUT else Topic.ABOUT
            self._refresh()
        else:
            return False
        return True

    def typed(self, key: Typed) -> None:
        """Arrows and Enter."""
        for command, same in MOVE_KEYS.items():
            if key.key == same or (command is Command.CHOOSE and key.key in ENTER):
                self.ordered(command)
                return

    def _turn(self, by: int) -> None:
        topics = list(Topic)
        self.topic = topics[(topics.index(self.topic or self._fits) + by) % len(topics)]
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """The next time it opens where one is then."""
        super().hideEvent(event)
        self.topic = None

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._layout, self._columns, self._right):
            layout.setSpacing(gap)
        self.row.resized()


class StepsCard(Painted):
    """A procedure: a title, and a numbered step a row, each with its picture."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._procedure = PROCEDURES[Topic.OPEN]

    def show_procedure(self, procedure: Procedure) -> None:
        """Shows this one, in the language that is spoken."""
        self._procedure = procedure
        self.say_aloud(". ".join([said(procedure.title), *(said(words) for _, words in procedure.steps)]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows share what room there is."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card)
        pad = look.px(22)
        inside = self.rect().adjusted(pad, look.px(12), -pad, -look.px(10))
        title = said(self._procedure.title)
        head = QRect(inside.left(), inside.top(), inside.width(), look.px(40))
        font = paint.fitted(title, head.width(), look, (TITLE, TITLE - 3, BODY, SMALL), bold=True)
        paint.text(painter, head, title, font, palette.ink)
        steps = self._procedure.steps
        room = (inside.bottom() - head.bottom()) // max(1, len(steps))
        for place, (icon, words) in enumerate(steps):
            top = head.bottom() + place * room
            self._step(painter, QRect(inside.left(), top, inside.width(), room), place + 1, icon, said(words))

    def _step(self, painter: QPainter, rect: QRect, number: int, icon: str, words: str) -> None:
        look, palette = self._look, self._look.palette
        side = min(look.px(62), rect.height() - look.px(12))
        mark = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        paint.pill(painter, mark, palette.tint, side / 2)
        paint.icon(painter, icon, mark.adjusted(side // 5, side // 5, -side // 5, -side // 5), palette.ink)
        count = QRect(mark.right() + look.px(12), rect.top(), look.px(30), rect.height())
        paint.text(painter, count, str(number), look.font(TITLE, bold=True), look.ground(Tone.RIGHT).trace)
        left = count.right() + look.px(8)
        room = QRect(left, rect.top(), rect.right() - left, rect.height())
        sizes = (BODY + 2, BODY, SMALL, SMALL - 2)
        fonts = [look.font(size) for size in sizes]
        high = [paint.height(words, room.width(), font, 9) for font in fonts]
        at = next((place for place, took in enumerate(high) if took <= room.height()), len(fonts) - 1)
        block = room.adjusted(0, max(0, (room.height() - high[at]) // 2), 0, 0)
        paint.lines(painter, block, words, fonts[at], palette.ink, 9)


class AboutCard(Painted):
    """What this program is, where it keeps its data, and what it is made with."""

    def __init__(self, look: Look, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._running = look, running
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.facts: Sequence[tuple[str, str]] = ()

    def refresh(self) -> None:
        """The facts in the language that is spoken."""
        settings = self._running.settings
        self.facts = (
            (self.tr("Version"), f"Packbench {VERSION}"),
            (self.tr("Bench"), self._running.station),
            (self.tr("Data"), str(settings.data)),
            (self.tr("Server"), settings.server or said(Text("works alone"))),
            (self.tr("Licence"), OURS),
        )
        made = ", ".join(f"{name} ({licence})" for name, licence in (*OTHERS, *LICENCES))
        self.say_aloud(". ".join([*(f"{name}: {value}" for name, value in self.facts), made]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Facts in rows, licences in columns."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card)
        inside = self.rect().adjusted(look.px(22), look.px(14), -look.px(22), -look.px(10))
        high, half = look.px(34), inside.width() // 5
        top = inside.top()
        for name, value in self.facts:
            font = paint.fitted(name, half - look.px(8), look, (BODY - 1, SMALL, SMALL - 2, SMALL - 4), bold=True)
            paint.text(painter, QRect(inside.left(), top, half, high), name, font, palette.soft)
            room = QRect(inside.left() + half, top, inside.width() - half, high)
            paint.text(painter, room, value, look.font(BODY - 1), palette.ink, foreign=True)
            top += high
        top += look.px(10)
        self._licences(painter, QRect(inside.left(), top, inside.width(), inside.bottom() - top))

    def _licences(self, painter: QPainter, rect: QRect) -> None:
        look, palette = self._look, self._look.palette
        made = [f"{name}: {licence}" for name, licence in (*OTHERS, *LICENCES)]
        half = -(-len(made) // COLUMNS)
        high = min(rect.height() // half, look.px(30))
        for place, line in enumerate(made):
            wide = rect.width() // COLUMNS
            at = QRect(rect.left() + place // half * wide, rect.top() + place % half * high, wide - look.px(12), high)
            sizes = tuple(size for size in (SMALL, SMALL - 2, SMALL - 3, SMALL - 4, SMALL - 5) if look.px(size) <= high)
            font = paint.fitted(line, at.width(), look, sizes or (SMALL - 6,))
            paint.text(painter, at, line, font, palette.soft, foreign=True)


class CodeCard(QAbstractButton):
    """A command's code to scan from the screen, and a button that does the same. A laser reads no screen."""

    def __init__(self, look: Look, press: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.shown = look, Command.HELP
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(lambda _checked: press(self.shown))

    def show_command(self, command: Command) -> None:
        """Shows this one's code."""
        self.shown = command
        self.setObjectName(f"card {command.value}")
        words = COMMANDS[command]
        self.setAccessibleName(f"{said(words.title)} ({words.key})")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars over the width, name and key below; where bars have no room, a square code beside them."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.raised if self.isDown() else palette.card, palette.edge, 2)
        words, dots = COMMANDS[self.shown], self.devicePixelRatioF()
        inside = self.rect().adjusted(look.px(12), look.px(8), -look.px(12), -look.px(4))
        if has_bars(inside.width(), self.shown.code, dots):
            line = inside.adjusted(0, inside.height() - look.px(34), 0, 0)
            paint_code(painter, inside.adjusted(0, 0, 0, -line.height()), self.shown.code, dots)
        else:
            line = inside.adjusted(0, 0, -inside.height() - look.px(8), 0)
            square = QRect(line.right() + look.px(8), inside.top() - look.px(2), inside.height(), inside.height())
            paint_code(painter, paint.placed(painter, square), self.shown.code, dots)
        took = paint.text(painter, line, key_of(self.shown), look.font(SMALL), palette.soft, paint.RIGHT)
        room = line.adjusted(0, 0, -took - look.px(12), 0)
        font = paint.fitted(said(words.title), room.width(), look, (BODY, SMALL, SMALL - 2, SMALL - 4), bold=True)
        paint.text(painter, room, said(words.title), font, palette.ink)


def has_bars(wide: int, code: str, dots: float) -> bool:
    """Whether the modules of its Code 128 are two dots wide at least on `wide` pixels of `dots` dots each."""
    from printing.symbols import code128

    return int(wide * dots) // (code128(code).width + 20) >= 2


def paint_code(painter: QPainter, rect: QRect, code: str, dots: float) -> None:
    """A code black on white in the middle of a place, whatever the theme: as Code 128 where that has room, else as QR,
    with the quiet zone of each. It is made of whole dots of the screen, `dots` to a pixel: at 150 percent, too, all its
    modules are of one width."""
    from printing.symbols import code128, qr

    has_room = has_bars(rect.width(), code, dots)
    symbol, quiet = (code128(code), 10) if has_room else (qr(code), 4)
    sides = (rect.left(), rect.top(), rect.width(), rect.height())
    room = QRect(*(round(one * dots) for one in sides))
    across = symbol.width + 2 * quiet
    module = max(1, min(4, room.width() // across) if has_room else min(room.width(), room.height()) // across)
    wide, high = module * across, room.height() if has_room else module * across
    left, top = room.left() + (room.width() - wide) // 2, room.top() + (room.height() - high) // 2
    painter.save()
    painter.scale(1 / dots, 1 / dots)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(left, top, wide, high, Qt.GlobalColor.white)
    _modules(painter, symbol, left + quiet * module, top, module, high, flat=has_room)
    painter.restore()


def _modules(painter: QPainter, symbol: Bitmap, left: int, top: int, module: int, high: int, *, flat: bool) -> None:
    for down, row in enumerate(symbol.rows):
        for across in range(symbol.width):
            if row >> (symbol.width - 1 - across) & 1:
                y, tall = (top, high) if flat else (top + (down + 4) * module, module)
                painter.fillRect(left + across * module, y, module, tall, Qt.GlobalColor.black)
