"""A supervisor's badge was read at a held order: what was seen, why it may pass, and the two ways to go on.

Up and Down, a digit or a finger choose the reason; Enter, F3 or the button let the order pass with it, F4 sends it back
to work. The cards NEXT, PREVIOUS, CHOOSE and APPROVE do the same: the bench is told which reason stands here.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.commands import Command
from packing.events import Hold
from packing.reasons import LET_PASS, HoldReason
from packing.text import Text
from packing.verdict import Tone, shown
from station.loop import Because, Press
from station.ui import formats, paint
from station.ui import scene as scenes
from station.ui.buttons import Row
from station.ui.explain import explained
from station.ui.item import ItemText, Stage
from station.ui.keys import Typed
from station.ui.languages import said
from station.ui.page import ENTER, BasePage, faces
from station.ui.pictures import Pictures
from station.ui.rows import RowList, Rows, mark_row, rule_below
from station.ui.scene import Choice, Scene, Thing
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look
from station.ui.trouble import clock

ROW = 48
Fact = tuple[str, str, bool]
"""What it is, its words, and whether they are foreign."""


class SupervisorPage(BasePage):
    """The page. `known` completes a thing from the catalogue."""

    def __init__(
        self, look: Look, pictures: Pictures, known: Callable[[Thing], Thing], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._known = known
        self._scene: Scene | None = None
        self._order = ""
        self._hold: Hold | None = None
        self.stage = Stage(look, pictures, self)
        self.row = Row(look, self.press, self)
        self.facts = Facts(look, self)
        self.model: Rows[Text] = Rows(said, self)
        self.reasons = RowList(look, self.model, ROW, self._paint_row, self)
        self.reasons.touched.connect(self._choose)
        self._layout = QHBoxLayout(self)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.stage, 1)
        self._left.addWidget(self.row)
        self._right.addWidget(self.facts)
        self._right.addWidget(self.reasons, 1)
        self._layout.addLayout(self._left, 3)
        self._layout.addLayout(self._right, 2)

    # --- what is seen ------------------------------------------------------------------------------------------------

    def show_scene(self, scene: Scene) -> None:
        """The held order. Of each hold the first reason is chosen until another is, however like the last one it is."""
        self._scene = scene
        work = scene.session.order
        if work is None or work.hold is None:
            return
        helped = work.hold.reason is HoldReason.HELP_WANTED  # nothing waits to be let pass
        self.model.replace(() if helped else LET_PASS)
        self.reasons.setAccessibleName(self.tr("Why it may pass"))
        if self._hold is not work.hold:
            self._order, self._hold = work.number, work.hold
            self._choose(0)
        self._show_things(scene)
        why = "" if helped else self.tr("Why may it pass?")
        self.facts.show_facts(self.tr("What was seen"), self._facts(scene), why)
        self.row.show_faces(
            faces(
                [
                    Choice(Command.CLEAR, can=scene.refused, main=scene.refused),
                    Choice(Command.DISMISS, main=helped and not scene.refused),
                    Choice(Command.APPROVE, can=not helped),
                    Choice(Command.PARK),
                ]
            )
        )

    def show_again(self) -> None:
        """The catalogue has answered."""
        if self._scene is not None and self.isVisible():
            self._show_things(self._scene)

    def _show_things(self, scene: Scene) -> None:
        work = scene.session.order
        if work is None or work.hold is None:
            return
        hold, line = work.hold, scenes.in_hand(scene)
        came = scenes.came(replace(scene, verdict=replace(scene.verdict, tone=Tone.PLAIN)))
        wanted = ItemText(self.tr("WANTED"), Tone.RIGHT, self._known(scenes.thing(work, line))) if line else None
        if came is None and hold.seen:
            came = Thing(shown(hold.seen, 40))
        if came is None:
            nothing = ItemText(self.tr("Nothing was scanned"), Tone.ATTENTION, icon="hold", words=self._why(scene))
            self.stage.show_texts(nothing, wanted)
            return
        units = formats.number(hold.units)
        note = self.tr("{0} at once").format(units) if hold.units > 1 else ""
        self.stage.show_texts(ItemText(self.tr("SCANNED"), Tone.WRONG, self._known(came), note=note), wanted)

    def _why(self, scene: Scene) -> str:
        told = explained(scene)
        return said(told.why) if told else ""

    def _facts(self, scene: Scene) -> list[Fact]:
        work, session = scene.session.order, scene.session
        assert work is not None
        assert work.hold is not None
        hold = work.hold
        often = sum(one.sku == hold.sku and bool(hold.sku) for one in scene.refusals)
        facts = [
            (self.tr("Order"), work.number, True),
            (self.tr("Customer"), work.picklist.ship_to.name, True),
            (self.tr("Note"), hold.note, True),
            (self.tr("Scanned code"), hold.seen or hold.sku, True),
            (self.tr("When"), self._when(clock(hold.at), often), False),
            (self.tr("Packs here"), session.operator.name if session.operator else "", True),
        ]
        return [fact for fact in facts if fact[1]]

    def _when(self, at: str, often: int) -> str:
        return said(Text("{at}, {n} time", "{at}, {n} times", at=at, n=often)) if at and often > 1 else at

    # --- what they do ------------------------------------------------------------------------------------------------

    @property
    def reason(self) -> str:
        """The chosen reason, in English: it is kept with the order."""
        return str(self.model.rows[self.reasons.here]) if 0 <= self.reasons.here < len(self.model.rows) else ""

    def _choose(self, place: int) -> None:
        """This reason, if there are any, is chosen, whoever approves by whatever means."""
        self.reasons.go(place)
        self.wants.emit(Because(self._order, self.reason))

    def ordered(self, command: Command) -> bool:
        """An approval takes the chosen reason along."""
        if command is Command.APPROVE:
            self.wants.emit(Press(command, self.reason))
            return True
        return False

    def typed(self, key: Typed) -> None:
        """Arrows and digits choose, Enter lets it pass; where only help was wanted, it goes back to work."""
        count = len(self.model.rows)
        if key.key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = -1 if key.key == Qt.Key.Key_Up else 1
            self._choose(max(0, min(count - 1, self.reasons.here + by)))
        elif key.text.isascii() and key.text.isdigit() and 0 < int(key.text) <= count:
            self._choose(int(key.text) - 1)
        elif key.key in ENTER and count:
            self.ordered(Command.APPROVE)
        elif key.key in ENTER:
            self.command.emit(Command.DISMISS)

    def resized(self) -> None:
        """Margins, buttons, rows."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._layout, self._left):
            layout.setSpacing(gap)
        self._right.setSpacing(0)
        self.row.resized()
        self.reasons.resized()
        self.facts.setFixedHeight(self.facts.wanted_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """One card beneath facts and reasons."""
        area = self.facts.geometry().united(self.reasons.geometry())
        painter = QPainter(self)
        paint.card(painter, paint.placed(painter, area), self._look, self._look.palette.card)

    def _paint_row(self, painter: QPainter, rect: QRect, reason: Text, here: bool) -> None:
        look, palette = self._look, self._look.palette
        if here:
            mark_row(painter, rect, look)
        rule_below(painter, rect, look)
        number = LET_PASS.index(reason) + 1
        side, left = look.px(24), rect.left() + look.px(18)
        key = QRect(left, rect.top(), side, rect.height())
        blue = look.ground(Tone.RIGHT).trace
        paint.text(painter, key, formats.number(number), look.font(BODY, bold=True), blue if here else palette.soft)
        room = rect.adjusted(look.px(18) + side, 0, -look.px(48), 0)
        words = said(reason)
        font = paint.fitted(words, room.width(), look, (BODY, BODY - 2, SMALL), bold=here)
        high = paint.height(words, room.width(), font)
        area = QRect(room.left(), rect.top() + (rect.height() - high) // 2, room.width(), high)
        paint.lines(painter, area, words, font, palette.ink)
        if here:
            mark = QRect(rect.right() - look.px(44), rect.center().y() - side // 2, side, side)
            paint.icon(painter, "right", mark, blue)


class Facts(Painted):
    """What was seen, a row each, and the heading of the reasons below."""

    ROWS = 6

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title, self.below = "", ""
        self.facts: list[Fact] = []

    def show_facts(self, title: str, facts: list[Fact], below: str) -> None:
        """Shows these."""
        if (title, facts, below) != (self.title, self.facts, self.below):
            self.title, self.facts, self.below = title, facts, below
            self.say_aloud(". ".join([title, *(f"{name}: {shown(words)}" for name, words, _ in facts)]))
            self.update()

    def wanted_height(self) -> int:
        """Room for the rows that there may be."""
        return self._look.px(23) * self.ROWS + self._look.px(46)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names on one side, words on the other."""
        painter, look = QPainter(self), self._look
        pad = look.px(18)
        rect = self.rect().adjusted(pad, look.px(8), -pad, 0)
        last = QRect(rect.left(), self.height() - look.px(40), rect.width(), look.px(36))
        paint.text(painter, last, self.below, look.font(TITLE - 3, bold=True), look.palette.ink)
        facts = self.facts[: self.ROWS]
        high = min(look.px(33), (last.top() - rect.top()) // max(1, len(facts)))  # few facts are larger
        for number, fact in enumerate(facts):
            self._paint_fact(painter, QRect(rect.left(), rect.top() + number * high, rect.width(), high), fact)

    def _paint_fact(self, painter: QPainter, rect: QRect, fact: Fact) -> None:
        look, palette = self._look, self._look.palette
        name, words, foreign = fact
        names, size = rect.width() * 3 // 10, BODY if rect.height() > look.px(30) else SMALL + 1
        row = QRect(rect.left(), rect.top(), names - look.px(8), rect.height())
        font = paint.fitted(name, row.width(), look, (size - 1, SMALL, SMALL - 1, SMALL - 2, SMALL - 4))
        paint.text(painter, row, name, font, palette.soft)
        value = QRect(rect.left() + names, rect.top(), rect.width() - names, rect.height())
        bold = look.font(size, bold=True)
        if foreign or paint.height(words, value.width(), bold) <= rect.height():
            paint.text(painter, value, words, bold, palette.ink, foreign=foreign)
        else:  # small and on two lines, rather than cut
            room = value.adjusted(0, -look.px(2), 0, look.px(3))
            paint.lines(painter, room, words, look.font(SMALL - 4, bold=True), palette.ink)
