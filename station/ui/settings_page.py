"""The settings, made from their table: name, value, where it comes from; changed by keys, by touch and by cards.

It shows and asks; what may be is checked by `station.settings`, and kept by `station.ui.preferences`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from packing.commands import Command
from packing.errors import KnownError
from packing.session import Session
from packing.text import Text
from packing.verdict import Tone
from station.settings import NAMES, Group, about
from station.ui import letters, paint
from station.ui.band import BandText
from station.ui.buttons import Face, Row
from station.ui.keys import MOVE_KEYS, Typed
from station.ui.languages import said
from station.ui.page import ENTER, BasePage, edited, faces, key_of
from station.ui.preferences import FROM, Preferences
from station.ui.rows import RowList, Rows, mark_row, rule_below
from station.ui.scene import Choice, Scene
from station.ui.setting_words import as_typed, choices_of, from_typed, is_foreign, value_of, words_of
from station.ui.spoken import Painted
from station.ui.theme import BODY, GAP, SMALL, TITLE, Look

ROW = 62
LONGEST = 400
STEPS = {MOVE_KEYS[Command.NEXT]: 1, MOVE_KEYS[Command.PREVIOUS]: -1}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a setting, or the heading of a group, which has no `name`."""

    title: str
    name: str = ""
    value: str = ""
    foreign: bool = False
    waits: bool = False
    barred: bool = False


class SettingsPage(BasePage):
    """The page. `_editing` is the name of the setting that is being changed, or empty."""

    takes = frozenset({Command.UNDO})

    def __init__(self, look: Look, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.preferences = preferences
        self._session: Session | None = None
        self._scene: Scene | None = None
        self._editing, self._typed, self._told = "", "", BandText()
        self._steps: list[tuple[str, Any]] = []
        self.model: Rows[Entry] = Rows(lambda row: paint.clean(f"{row.title}: {row.value}" if row.name else row.title))
        self.list = RowList(look, self.model, ROW, self._paint_row, self)
        self.list.touched.connect(self._touched)
        self.choices: Rows[Entry] = Rows(lambda row: row.value, who=lambda row: (row.name, row.value))
        self.choice = RowList(look, self.choices, ROW, self._paint_choice, self)
        self.choice.touched.connect(self._choose)
        self.detail = Detail(look, self)
        self.hint, self.line = letters.Hint(look, self), letters.Line(look, self)
        self.letters = letters.Letters(look, self._letter, self)
        self.row = Row(look, self.press, self)
        self._lay_out()
        preferences.kept.connect(self._kept)

    def _lay_out(self) -> None:
        self._stack, browse, write = QStackedWidget(self), QWidget(self), QWidget(self)
        self._columns, self._right, self._lines = QHBoxLayout(browse), QVBoxLayout(), QVBoxLayout(write)
        self._right.addWidget(self.detail, 3)
        self._right.addWidget(self.choice, 4)
        self._columns.addWidget(self.list, 4)
        self._columns.addLayout(self._right, 3)
        self._lines.addWidget(self.hint)
        self._lines.addWidget(self.line)
        self._lines.addWidget(self.letters, 1)
        for layout in (self._columns, self._lines):
            layout.setContentsMargins(0, 0, 0, 0)
        for part in (browse, write):
            self._stack.addWidget(part)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._stack, 1)
        self._layout.addWidget(self.row)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show_scene(self, scene: Scene) -> None:
        """Everything as it is now, in the language as it is now."""
        self._scene, self._session = scene, scene.session
        self.list.setAccessibleName(self.tr("Settings"))
        self.choice.setAccessibleName(self.tr("Choices"))
        self.model.replace(self._entries(scene.session))
        if not self.name:
            self.list.go(1)
        self._refresh()

    def _entries(self, session: Session) -> list[Entry]:
        entries: list[Entry] = []
        for group in Group:
            entries.append(Entry(said(group.value)))
            names = [name for name in NAMES if about(name).group is group]
            entries.extend(self._entry(name, session) for name in names)
        return entries

    def _entry(self, name: str, session: Session) -> Entry:
        value = self.preferences.value(name)
        return Entry(
            said(about(name).title) or name, name, value_of(name, value), is_foreign(name, value),
            self.preferences.waits(name), bool(self.preferences.barred(name, session)),
        )  # fmt: skip

    @property
    def name(self) -> str:
        """The setting that the choice is on."""
        here = self.list.here
        return self.model.rows[here].name if 0 <= here < len(self.model.rows) else ""

    def _refresh(self) -> None:
        """What follows from where the choice is and from what is being changed."""
        if self._session is None:
            return
        name, options = self.name, choices_of(self._editing) if self._editing else ()
        self.choices.replace([Entry("", self._editing, value_of(self._editing, option)) for option in options])
        writes = bool(self._editing) and not options
        self.choice.setVisible(bool(options))
        self._stack.setCurrentIndex(1 if writes else 0)
        self._show_line()
        self.detail.show_setting(name, self.preferences, self._session, short=bool(options))
        self.row.show_faces(self._faces(writes))
        self.again.emit()

    def _faces(self, writes: bool) -> list[Face]:
        changing = bool(self._editing)
        title = self.tr("Cancel") if changing else self.tr("Back")
        back = Face("back", title, key_of(Command.CLEAR), "undo", main=not changing)
        can = self._session is not None and not self.preferences.barred(self.name, self._session)
        if writes:
            return [back, Face("keep", self.tr("Keep"), key_of(Command.CHOOSE), "right", main=True)]
        previous, following, undo = faces(
            [Choice(Command.PREVIOUS), Choice(Command.NEXT), Choice(Command.UNDO, can=self._may_undo())]
        )
        choose = self.tr("Take this") if changing else self.tr("Change")
        return [
            back,
            previous,
            following,
            Face("CHOOSE", choose, key_of(Command.CHOOSE), "right", main=changing, can=changing or can),
            undo,
        ]

    def band(self, scene: Scene) -> BandText:
        """What came of the last change; a refusal is read first."""
        if scene.refused:
            return super().band(scene)
        if self._editing:
            step = self.tr("Type it, then keep it.") if self._writes else self.tr("Choose what it shall be.")
            return BandText(Tone.PLAIN, said(about(self._editing).title), step, icon="settings")
        if self._told.say:
            return self._told
        barred = bool(self.name) and bool(self._barred(self.name))
        step = self.tr("This one is only to look at.") if barred else self.tr("Choose one, then change it.")
        return BandText(Tone.PLAIN, self.tr("Settings"), step, icon="settings")

    # --- what a person does ------------------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """A button."""
        if name == "back":
            if not self.clear():
                self.back.emit()
        elif name == "keep":
            self._enter()
        elif not self.ordered(Command(name)):
            self.command.emit(Command(name))

    def ordered(self, command: Command) -> bool:
        """Cards and keys that are for this page."""
        if command is Command.UNDO:
            self._undo()
        elif command is Command.CHOOSE:
            self.letters.choose() if self._writes else self._enter()
        elif command in MOVE_KEYS:
            self._step(STEPS[MOVE_KEYS[command]])
        else:
            return False
        return True

    @property
    def _writes(self) -> bool:
        return self._stack.currentIndex() == 1

    def typed(self, key: Typed) -> None:
        """Arrows move, Enter changes or keeps, letters are typed."""
        if key.key in STEPS and not self._writes:
            self._step(STEPS[key.key])  # type: ignore[index]
        elif key.key in ENTER:
            self._enter()
        elif self._writes:
            self._typed = edited(self._typed, key, LONGEST)
            self._show_line()

    def clear(self) -> bool:
        """Escape first leaves the value as it was."""
        had, self._editing = bool(self._editing), ""
        self._refresh()
        return had

    def _show_line(self) -> None:
        """What is typed; of a secret only how long it is."""
        secret = bool(self._editing) and about(self._editing).secret
        self.hint.show_words(words_of(self._editing) if self._editing else "")
        self.line.show_words("•" * len(self._typed) if secret else self._typed)

    def _letter(self, letter: str) -> None:
        if letter == letters.KEEP:
            self._enter()
            return
        self._typed = self._typed[:-1] if letter == letters.BACK else (self._typed + letter)[:LONGEST]
        self._show_line()

    def _step(self, by: int) -> None:
        if self._writes:
            self.letters.step(by)
        elif self._editing:
            self.choice.go(max(0, min(len(self.choices.rows) - 1, self.choice.here + by)))
        else:
            self._told = BandText()
            rows = self.model.rows
            place = next((at for at in _on(self.list.here, by, len(rows)) if rows[at].name), self.list.here)
            self.list.go(place)
            self._refresh()

    def _touched(self, place: int) -> None:
        """The first touch chooses, the second changes."""
        if self._editing or not self.model.rows[place].name:
            return
        again = place == self.list.here
        self._told = BandText()
        self.list.go(place)
        self._refresh()
        if again:
            self._enter()

    def _enter(self) -> None:
        """Begins to change what the choice is on, or takes what was chosen or typed."""
        if not self._editing:
            self._begin()
        elif self._writes:
            self._change(self._editing, from_typed(self._editing, self._typed))
        else:
            self._choose(self.choice.here)

    def _begin(self) -> None:
        name = self.name
        assert self._session is not None
        if barred := self.preferences.barred(name, self._session):
            self._told = BandText(Tone.ATTENTION, self.tr("Not changed"), said(barred))
            self._refresh()
            return
        value = self.preferences.value(name)
        self._editing, self._typed = name, "" if about(name).secret else as_typed(value)
        options = list(choices_of(name))
        self._refresh()
        if options:
            self.choice.go(options.index(value) if value in options else 0)

    def _choose(self, place: int) -> None:
        options = choices_of(self._editing)
        if 0 <= place < len(options):
            self._change(self._editing, options[place])

    def _change(self, name: str, value: Any) -> None:
        before = self.preferences.value(name)
        if value == before or self._barred(name):
            self.clear()
            return
        try:
            self.preferences.change(name, value)
        except KnownError as error:
            self._told = BandText(Tone.WRONG, self.tr("Not changed"), said(error.text))
            self.clear()
            return
        self._steps.append((name, before))
        self.clear()

    def _barred(self, name: str) -> str:
        """Why whoever is at the bench now may not change this; they may be somebody else than a moment ago."""
        return self.preferences.barred(name, self._session) if self._session is not None else ""

    def _may_undo(self) -> bool:
        return bool(self._steps) and not self._barred(self._steps[-1][0])

    def hideEvent(self, event: object) -> None:
        """What was begun is not for whoever comes next, a secret least of all."""
        self._editing, self._typed = "", ""
        self._refresh()

    def _undo(self) -> None:
        """The last change is taken back."""
        if self._may_undo() and not self._editing:
            name, before = self._steps.pop()
            try:
                self.preferences.change(name, before)
            except KnownError as error:
                self._told = BandText(Tone.WRONG, self.tr("Not changed"), said(error.text))
            self._refresh()

    def _kept(self, name: str, why: str) -> None:
        """The disk has it, or has not."""
        title = said(about(name).title)
        if why:
            self._told = BandText(Tone.WRONG, self.tr("Not kept"), said(why))
        elif self.preferences.setup.file is None:
            self._told = BandText(Tone.RIGHT, title, self.tr("It holds until this program ends: it has no file."))
        elif self.preferences.waits(name):
            self._told = BandText(Tone.ATTENTION, title, self.tr("Kept. It holds when the program is started again."))
        else:
            self._told = BandText(Tone.RIGHT, title, self.tr("Kept. It holds from now on."))
        if self._scene is not None:
            self.show_scene(self._scene)

    # --- how it looks ------------------------------------------------------------------------------------------------

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._layout, self._columns, self._right, self._lines):
            layout.setSpacing(gap)
        self.hint.updateGeometry()
        self.line.setFixedHeight(self._look.px(54))
        for part in (self.row, self.list, self.choice, self.letters):
            part.resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards beneath the lists."""
        painter = QPainter(self)
        for part in (self.list, self.choice):
            if part.isVisible():
                at = QRect(part.mapTo(self, part.rect().topLeft()), part.size())
                paint.card(painter, paint.placed(painter, at), self._look, self._look.palette.card)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Entry, here: bool) -> None:
        look, palette = self._look, self._look.palette
        inside = rect.adjusted(look.px(20), 0, -look.px(18), 0)
        if not row.name:
            line = inside.adjusted(0, look.px(22), 0, 0)
            paint.text(painter, line, row.title, look.font(SMALL, bold=True), palette.soft)
            rule_below(painter, rect, look)
            return
        if here:
            mark_row(painter, rect, look)
        rule_below(painter, rect, look)
        half = inside.width() // 2
        title = paint.fitted(row.title, half - look.px(10), look, (BODY, BODY - 2, SMALL - 2, SMALL - 4), bold=True)
        paint.text(
            painter,
            QRect(inside.left(), inside.top(), half - look.px(8), inside.height()),
            row.title,
            title,
            palette.ink,
        )
        side = look.px(22)
        room = QRect(inside.left() + half, inside.top(), inside.width() - half - side - look.px(10), inside.height())
        font = paint.fitted(row.value, room.width(), look, (BODY, BODY - 2, SMALL - 2))
        paint.text(painter, room, row.value, font, palette.soft, foreign=row.foreign)
        mark = "clock" if row.waits else "lock" if row.barred else ""
        if mark:
            at = QRect(inside.right() - side, inside.center().y() - side // 2, side, side)
            paint.icon(painter, mark, at, look.ground(Tone.ATTENTION).trace if row.waits else palette.faint)

    def _paint_choice(self, painter: QPainter, rect: QRect, row: Entry, here: bool) -> None:
        look, palette = self._look, self._look.palette
        if here:
            mark_row(painter, rect, look)
        rule_below(painter, rect, look)
        inside = rect.adjusted(look.px(24), 0, -look.px(60), 0)
        font = paint.fitted(row.value, inside.width(), look, (BODY + 2, BODY, SMALL, SMALL - 2), bold=here)
        paint.text(painter, inside, row.value, font, palette.ink)
        side = look.px(26)
        now = value_of(row.name, self.preferences.value(row.name)) if row.name else ""
        if row.value == now:
            at = QRect(rect.right() - look.px(24) - side, rect.center().y() - side // 2, side, side)
            paint.icon(painter, "right", at, look.ground(Tone.RIGHT).trace)


def _on(place: int, by: int, count: int) -> Sequence[int]:
    """The places after this one, in a direction."""
    return range(place + by, count if by > 0 else -1, by)


class Detail(Painted):
    """All about the setting that the choice is on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title, self._parts = "", list[tuple[str, str]]()

    def show_setting(self, name: str, preferences: Preferences, session: Session, *, short: bool = False) -> None:
        """Shows this one; an empty name none. `short`: only what it is for."""
        self._title, self._parts = "", []
        if name:
            what, source = about(name), preferences.source(name)
            when = Text("A change holds at once.") if what.now else Text("A change holds after the next start.")
            waits = Text("It was changed: it holds when the program is started again.")
            barred = preferences.barred(name, session)
            self._title = said(what.title)
            self._parts = [("", words_of(name))]
            if preferences.waits(name):  # where the old value came from says nothing of the new one
                self._parts.append(("clock", said(waits)))
            else:
                self._parts += [("paper", said(FROM[source])), ("clock", said(when))]
            if barred:
                self._parts.append(("lock", said(barred)))
            if short:
                del self._parts[1:]
        self.say_aloud(". ".join([self._title, *(words for _, words in self._parts)]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, words, and a line for each of where, when and who."""
        painter, look, palette = QPainter(self), self._look, self._look.palette
        paint.card(painter, self.rect(), look, palette.card)
        pad = look.px(20)
        inside = self.rect().adjusted(pad, look.px(14), -pad, -look.px(8))
        title = paint.fitted(self._title, inside.width(), look, (TITLE, TITLE - 4, BODY, SMALL), bold=True)
        paint.text(
            painter, QRect(inside.left(), inside.top(), inside.width(), look.px(32)), self._title, title, palette.ink
        )
        top, side = inside.top() + look.px(38), look.px(22)
        font = self._fitted(inside.width(), inside.bottom() - top)
        for icon, words in self._parts:
            left = side + look.px(10) if icon else 0
            if icon:
                paint.icon(painter, icon, QRect(inside.left(), top, side, side), palette.soft)
            line = QRect(inside.left() + left, top, inside.width() - left, inside.bottom() - top)
            top += max(paint.lines(painter, line, words, font, palette.soft, 9) + look.px(8), side if icon else 0)

    def _fitted(self, width: int, height: int) -> QFont:
        """As large as all parts have room."""
        look = self._look
        fonts = [look.font(size) for size in (BODY - 1, SMALL, SMALL - 2, SMALL - 4, SMALL - 6)]
        for font in fonts:
            high = [paint.height(words, width - (look.px(32) if icon else 0), font, 9) for icon, words in self._parts]
            if sum(max(one + look.px(8), look.px(30)) for one in high) <= height:
                return font
        return fonts[-1]
