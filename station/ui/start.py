"""What a person wants to know at the start of a shift, as tiles: on the page that waits for a badge, and above the
queue until the first order is opened.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from packing.commands import Command
from station.ui import shift
from station.ui.seen import Running
from station.ui.theme import Look
from station.ui.tiles import Tiles

if TYPE_CHECKING:
    from sync.store import QueueRow


class StartTiles(Tiles):
    """The tiles, kept up to date by who shows them."""

    def __init__(
        self, look: Look, running: Running, columns: int, press: Callable[[Command], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, columns, press, parent)
        self._running = running
        self._rows: Sequence[QueueRow] | None = None
        self._ready = 0

    def show_queue(self, rows: Sequence[QueueRow], counts: Mapping[str, int]) -> None:
        """What waits."""
        self._rows, self._ready = rows, counts.get("ready", 0)
        self.show_now(time.time())

    def show_now(self, now: float) -> None:
        """Devices, cut-offs, the hour or the day's figures may be others than before."""
        self.show_tiles(shift.of_start(self._running, self._rows, self._ready, now))
