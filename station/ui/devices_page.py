"""The words behind the strip: the server, each device, the last papers, and what can be done about them.

Each thing in the list has its state and what to do in words beside it; every button is a command with a card.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from packing.commands import COMMANDS, Command
from packing.verdict import Tone, Verdict
from station.ui import paint
from station.ui.band import BandText
from station.ui.buttons import Face, Row
from station.ui.keys import MOVE_KEYS, Typed
from station.ui.languages import said
from station.ui.page import BasePage, faces, key_of
from station.ui.procedures import PROCEDURES, TROUBLES, Topic
from station.ui.rows import RowList, Rows, mark_row, rule_below
from station.ui.scene import Choice, Scene
from station.ui.seen import Running
from station.ui.spoken import Painted
from station.ui.state import LastPapers, Line, device_lines, paper_lines
from station.ui.theme import BODY, GAP, SMALL, Look

ROW = 62
WELL = (Tone.PLAIN, Tone.RIGHT)
STEPS = {MOVE_KEYS[Command.NEXT]: 1, MOVE_KEYS[Command.PREVIOUS]: -1}


class DevicesPage(BasePage):
    """The page. `has_camera` says whether there is anything to watch."""

    def __init__(self, look: Look, running: Running, papers: LastPapers, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._running, self._papers = running, papers
        self.has_camera, self._rings = False, False
        self.model: Rows[Line] = Rows(lambda line: paint.clean(f"{line[0]}: {line[1].short}. {line[1].long}"), self)
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        self.list.touched.connect(self.choose)
        self.detail = Detail(look, self)
        self.row, self.more = Row(look, self.press, self), Row(look, self.press, self)
        self._layout, self._columns = QVBoxLayout(self), QHBoxLayout()
        self._columns.addWidget(self.list, 5)
        self._columns.addWidget(self.detail, 4)
        self._layout.addLayout(self._columns, 1)
        self._layout.addWidget(self.more)
        self._layout.addWidget(self.row)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show_scene(self, scene: Scene) -> None:
        """The buttons: above what is done with devices and papers, below the way to the other pages."""
        self.list.setAccessibleName(self.tr("Devices and papers"))
        printers = any(state.kind == "printer" for state in dict(self._running.devices).values())
        done = (
            Choice(Command.REFRESH),
            Choice(Command.TEST_PRINT, can=printers),
            Choice(Command.REPRINT_SLIP),
            Choice(Command.REPRINT_LABEL),
            Choice(Command.CAMERA, can=self.has_camera),
            Choice(Command.QUIETER),
            Choice(Command.LOUDER),
        )
        again, *rest = faces(done)
        self.more.show_faces([Face(again.name, self.tr("Try again"), again.key, again.icon), *rest])
        back = Face("back", self.tr("Back"), key_of(Command.CLEAR), "undo", main=True)
        pages = [Choice(command) for command in (Command.HELP, Command.DAY, Command.SETTINGS)]
        here = scene.session.operator is not None
        self.row.show_faces([back, *faces([*pages, Choice(Command.LINE_CHECK), Choice(Command.SIGN_OUT, can=here)])])

    def band(self, scene: Scene) -> BandText:
        """The page's name, unless something that matters here was said."""
        if self.tells(scene.verdict):
            return super().band(scene)
        step = self.tr("Choose what has a bell: it says what to do.") if self._rings else self.tr("All of it is ready.")
        return BandText(Tone.PLAIN, said(COMMANDS[Command.DEVICES].title), step, icon="cable")

    def tells(self, told: Verdict) -> bool:
        """What papers and devices are about."""
        return told.tone in (Tone.WRONG, Tone.ATTENTION) or told.kind == "reprinted"

    def tick(self, now: float) -> None:
        """All states as they are now."""
        lines = [*device_lines(self._running, now), *paper_lines(self._papers)]
        self.model.replace(lines)
        rings = any(told.tone not in WELL for _, told in lines)
        if rings is not self._rings:
            self._rings = rings
            self.again.emit()
        if not 0 <= self.list.here < len(lines):
            self.list.go(0)
        self._show_detail()

    @property
    def chosen(self) -> Line | None:
        """What the choice is on."""
        rows, here = self.model.rows, self.list.here
        return rows[here] if 0 <= here < len(rows) else None

    def _show_detail(self) -> None:
        scanners = any(state.kind == "scanner" for state in dict(self._running.devices).values())
        note = "" if scanners else self.tr("A keyboard scanner works as it is: it needs no entry here.")
        self.detail.show_line(self.chosen, note)

    # --- what a person does ------------------------------------------------------------------------------------------

    def choose(self, place: int) -> None:
        """The choice goes to this row."""
        if 0 <= place < len(self.model.rows):
            self.list.go(place)
            self._show_detail()

    def press(self, name: str) -> None:
        """Back, or a command."""
        if name == "back":
            self.back.emit()
        else:
            super().press(name)

    def ordered(self, command: Command) -> bool:
        """Cards move the choice."""
        if command not in (Command.NEXT, Command.PREVIOUS):
            return False
        self.choose(self.list.here + STEPS[MOVE_KEYS[command]])
        return True

    def typed(self, key: Typed) -> None:
        """So do arrows."""
        if key.key in STEPS:
            self.choose(self.list.here + STEPS[key.key])  # type: ignore[index]

    # --- how it looks ------------------------------------------------------------------------------------------------

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._layout, self._columns):
            layout.setSpacing(gap)
        for part in (self.row, self.more, self.list):
            part.resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card beneath the list."""
        painter = QPainter(self)
        at = paint.placed(painter, self.list.geometry())
        paint.card(painter, at, self._look, self._look.palette.card)

    def _paint_row(self, painter: QPainter, rect: QRect, line: Line, here: bool) -> None:
        look, palette = self._look, self._look.palette
        name, told = line
        if here:
            mark_row(painter, rect, look)
        rule_below(painter, rect, look)
        side = look.px(28)
        mark = QRect(rect.left() + look.px(20), rect.top() + (rect.height() - side) // 2, side, side)
        paint.icon(painter, told.icon, mark, look.ground(told.tone).trace)
        left = mark.right() + look.px(16)
        room = QRect(left, rect.top(), rect.right() - left - 2 * look.px(18) - side, rect.height())
        font = paint.fitted(name, room.width(), look, (BODY, BODY - 2, SMALL - 1), bold=True)
        paint.text(painter, room, name, font, palette.ink)
        state = QRect(rect.right() - look.px(18) - side, mark.top(), side, side)
        paint.icon(painter, "right" if told.tone in WELL else "attention", state, look.ground(told.tone).trace)


class Detail(Painted):
    """How the chosen thing is, and what to do about it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._note = look, ""
        self._line: Line | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_line(self, line: Line | None, note: str) -> None:
        """Shows this one, and a note about all."""
        if (line, note) != (self._line, self._note):
            self._line, self._note = line, note
            self.say_aloud(". ".join(self._words()))
            self.update()

    def _words(self) -> Sequence[str]:
        """The name, how it is, and where it is in trouble, what to do."""
        if self._line is None:
            return [self._note]
        name, told = self._line
        topic = TROUBLES.get(told.icon) if told.tone is not Tone.PLAIN else None
        steps = [said(words) for _, words in PROCEDURES[topic].steps] if topic else []
        if topic is Topic.SERVER:  # that packing goes on is said already
            del steps[0]
        return [words for words in (name, told.long or told.short, *steps, self._note) if words]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, state, what to do."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card)
        inside = self.rect().adjusted(look.px(22), look.px(16), -look.px(22), -look.px(12))
        top = inside.top()
        for place, (one, font) in enumerate(self._fitted(inside)):
            line = QRect(inside.left(), top, inside.width(), inside.bottom() - top)
            ink = palette.ink if place < 2 else palette.soft
            top += paint.lines(painter, line, one, font, ink, 4) + look.px(8)

    def _fitted(self, room: QRect) -> Sequence[tuple[str, QFont]]:
        """Each sentence with its font, as large as all of them have room."""
        look, words, pairs = self._look, self._words(), list[tuple[str, QFont]]()
        for large in (BODY, SMALL, SMALL - 2, SMALL - 4, SMALL - 6):
            fonts = [look.font(large + 5, bold=True), look.font(large, bold=True), look.font(large)]
            pairs = [(one, fonts[min(place, 2)]) for place, one in enumerate(words)]
            if sum(paint.height(one, room.width(), font, 4) + look.px(8) for one, font in pairs) <= room.height():
                break
        return pairs
