"""Locks the bench behind a person who is not there any more: watches keys, touches, scans and scales.

Whether it is time, `station.idle` says; the bench's own thread signs out, and does not where a scan came meanwhile. It
knows no page: who is signed out sees the page that asks for a badge, and that shows nothing of a customer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from packing import events
from packing.reasons import LeaveReason
from packing.session import Session
from printing.spool import State
from station.idle import Idle
from station.loop import Away
from station.ui.keys import Keys
from station.ui.seen import Running, Told
from station.ui.state import LastPapers

if TYPE_CHECKING:
    from station.bench import Outcome

MOVES = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate, QEvent.Type.Wheel, QEvent.Type.TabletPress,
    }
)  # fmt: skip
"""What a person does at the window system's door."""


class Lock(QObject):
    """The lock of one window. `clock` gives seconds that only ever go forward."""

    def __init__(
        self, running: Running, told: Told, keys: Keys, papers: LastPapers, parent: QObject | None = None, *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._running, self._keys, self._papers, self._clock = running, keys, papers, clock
        self.idle = Idle(running.settings.lock_after, clock())
        self._window: QWindow | None = None
        told.judged.connect(self._judged)
        told.lost.connect(lambda *_: self._moved())
        for signal in (keys.scanned, keys.typed, keys.learned):
            signal.connect(lambda _: self._moved())

    def watch(self, window: QWindow | None) -> None:
        """From now on what is done in this window counts."""
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def look(self, session: Session) -> None:
        """Once a second: locks where it is time. Without a badge to come back with, nothing is locked."""
        now, running = self._clock(), self._running
        self.idle.weighed(dict(running.weights), now)
        due = self.idle.due(now, busy=self._busy(session))
        if due and session.operator is not None and session.rules.sign_in:
            running.put(Away(running.mark))

    def _busy(self, session: Session) -> bool:
        """Scans wait or are coming in; the line is being checked; papers are on their way or ask for somebody."""
        if self._running.waiting or self._keys.reading or session.checking:
            return True
        troubled = any(state.kind == "printer" and not state.ok for state in dict(self._running.devices).values())
        return troubled or any(job.state is not State.SENT for job in self._papers.jobs)

    def _judged(self, outcome: Outcome) -> None:
        """Whatever was judged is somebody's doing, but for the server's wish and the lock's own."""
        last = outcome.happened[-1]
        own = isinstance(last, events.SignedOut) and last.reason is LeaveReason.IDLE
        if not own and not isinstance(last, events.OrderRecalled):
            self._moved()

    def _moved(self) -> None:
        self.idle.moved(self._clock())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees keys and touches, and takes none."""
        if event.type() in MOVES:
            self._moved()
        return False
