"""An order is packed: where its papers are, and which order could be next."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from packing.commands import Command
from packing.scan import Scan
from printing.spool import Job
from station.loop import Choose
from station.ui import paint
from station.ui.buttons import Row
from station.ui.cutoff import Left, left
from station.ui.keys import KEYBOARD, Typed
from station.ui.languages import isolated
from station.ui.packed_box import BoxCard
from station.ui.page import ENTER, BasePage, edited, faces
from station.ui.queue_list import QueueList, matching
from station.ui.queue_page import STEPS
from station.ui.scene import Scene, choices
from station.ui.spoken import Painted
from station.ui.theme import GAP, SMALL, Look
from sync.protocol import OrderState
from sync.store import QueueRow


class PackedPage(BasePage):
    """The page. Typing narrows the next orders down, as on the queue."""

    def __init__(
        self, look: Look, station: str, weight: Callable[[], str] = str,
        kinds: Callable[[], frozenset[str]] = frozenset, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, parent)
        self._weight = weight
        self._scene: Scene | None = None
        self._rows: Sequence[QueueRow] = ()
        self._station, self._filter = station, ""
        self.box = BoxCard(look, kinds, self)
        self.row = Row(look, self.press, self)
        self.queue = QueueList(look, station, self, narrow=True)
        self.queue.opened.connect(lambda number: self.wants.emit(Choose(number)))
        self.title = Caption(look, self)
        self._layout = QHBoxLayout(self)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.box, 1)
        self._left.addWidget(self.row)
        self._right.addWidget(self.title)
        self._right.addWidget(self.queue, 1)
        self._layout.addLayout(self._left, 3)
        self._layout.addLayout(self._right, 2)

    def show_scene(self, scene: Scene) -> None:
        """The order that was closed."""
        if self.is_new(scene):
            self._filter = ""
        self._scene = scene
        self.box.show_packed(scene.packed, scene.closed)
        self.tick(time.time())
        self._show_buttons()
        self._refresh()

    def _show_buttons(self) -> None:
        """A paper that somebody has to look after has its button set off: its copy is one key away."""
        if self._scene is None or self._scene.packed is None:
            return
        first, *rest = faces(choices(self._scene))
        stuck = {Command.REPRINT_SLIP: "slip", Command.REPRINT_LABEL: "label"}
        wanted = [replace(face, main=stuck.get(Command(face.name)) in self.box.stuck) for face in rest]
        first = replace(first, title=self.tr("To the queue"), icon="search", main=not self.box.stuck)
        self.row.show_faces([first, *wanted])

    def tick(self, now: float) -> None:
        """Cut-off and weight go on."""
        work = self._scene.closed if self._scene else None
        self.box.show_now(left(work.picklist.ship_by, now) if work else Left(), self._weight())
        self.queue.tick(now)

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """Orders that can be opened now."""
        mine = ("", self._station)
        self._rows = [row for row in rows if row.state is not OrderState.HELD and row.holder in mine]
        self._refresh()

    def show_papers(self, jobs: Sequence[Job]) -> None:
        """The newest state of each paper."""
        self.box.show_papers(jobs)
        self._show_buttons()

    def _refresh(self) -> None:
        self.title.show_text(self._filter or self.tr("NEXT ORDER: ENTER OPENS IT"))
        # What was just packed goes at once, not when the store was asked again: no row moves under a finger.
        packed = self._scene.packed.order if self._scene and self._scene.packed else ""
        found = matching([row for row in self._rows if row.number != packed], self._filter)
        if self._filter:
            nothing = self.tr("No order here has “{0}”.").format(isolated(self._filter))
            self.queue.show_rows(found, nothing, self.tr("Enter asks the server for it. Escape shows all orders."))
        else:
            self.queue.show_rows(
                found, self.tr("No order waits."), self.tr("That was the last one. New ones come by themselves.")
            )

    def typed(self, key: Typed) -> None:
        """Arrows, Enter, letters."""
        if key.key in STEPS:
            self.queue.move_choice(STEPS[key.key])  # type: ignore[index]
        elif key.key in ENTER:
            if self.queue.chosen:
                self.wants.emit(Choose(self.queue.chosen))
            elif self._filter:
                self.wants.emit(Scan(self._filter, KEYBOARD))
        else:
            self._filter = edited(self._filter, key)
            self._refresh()
            self.queue.choose(self._filter)

    def clear(self) -> bool:
        """Escape empties what was typed first."""
        had, self._filter = bool(self._filter), ""
        self._refresh()
        return had

    def resized(self) -> None:
        """Margins, buttons, rows."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._layout, self._left):
            layout.setSpacing(gap)
        self._right.setSpacing(self._look.px(6))
        self.title.setFixedHeight(self._look.px(30))
        self.row.resized()
        self.queue.resized()


class Caption(Painted):
    """A small heading over a card."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.words = look, ""

    def show_text(self, words: str) -> None:
        """Other words."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        font = self._look.font(SMALL + 1, bold=True)
        rect = self.rect().adjusted(self._look.px(6), 0, 0, 0)
        paint.text(QPainter(self), rect, self.words, font, self._look.palette.soft)
