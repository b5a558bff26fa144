"""The day in figures, calm and large: what was packed, what was caught, hours and breaks, what is left.

It is in front of the work and goes away at the next scan that counts. It compares nobody with anybody.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from packing.commands import Command
from station.ui import shift
from station.ui.band import BandText
from station.ui.buttons import Face, Row
from station.ui.languages import said
from station.ui.page import BasePage, faces
from station.ui.scene import Choice, Scene
from station.ui.seen import Running
from station.ui.theme import GAP, Look
from station.ui.tiles import Tiles

if TYPE_CHECKING:
    from sync.store import QueueRow


class DayPage(BasePage):
    """The page: the figures of whoever is signed in, and the bench's."""

    def __init__(self, look: Look, running: Running, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._running = running
        self._scene: Scene | None = None
        self._rows: Sequence[QueueRow] | None = None
        self._ready = 0
        self.tiles = Tiles(look, 4, self.command.emit, self)
        self.row = Row(look, self.press, self)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.tiles, 1)
        self._layout.addWidget(self.row)

    def show_scene(self, scene: Scene) -> None:
        """The figures as they are now."""
        self._scene = scene
        here = scene.session.operator is not None
        leave = [Choice(Command.BREAK, can=here), Choice(Command.SIGN_OUT, can=here)]
        back = Face("back", self.tr("Back"), "Esc", "undo", main=True)
        self.row.show_faces([back, *faces(leave)])
        self.tick(time.time())

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """What is left."""
        self._rows, self._ready = rows, counts.get("ready", 0)
        if self.isVisible():
            self.tick(time.time())

    def tick(self, now: float) -> None:
        """Time went by."""
        if self._scene is not None:
            running, person = self._running, self._scene.session.operator
            self.tiles.show_tiles(shift.of_day(running, person, self._rows, self._ready, now))

    def band(self, scene: Scene) -> BandText:
        """Whose day it is, and a quiet word on it. What did not count is said all the same."""
        told = scene.verdict
        if scene.refused:
            return BandText(told.tone, said(told.say), said(told.next_step))
        return shift.headline(self._running, scene.session.operator)

    def press(self, name: str) -> None:
        """Back to the work, or leaving it."""
        if name == "back":
            self.back.emit()
        else:
            super().press(name)

    def resized(self) -> None:
        """Margins and buttons."""
        gap = self._look.px(GAP)
        self._layout.setContentsMargins(gap, gap, gap, gap)
        self._layout.setSpacing(gap)
        self.tiles.resized()
        self.row.resized()
