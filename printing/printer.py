"""One thread per printer that sends what the spool holds for it, in order.

What a failure means depends on one thing: whether the first byte was on its way. If not, the job is `failed` and tried
again until the printer is back, with growing pauses; if so, it is `unknown` and stays so. Knows no device: a `Link` is
handed in, and the clock.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from packing.errors import KnownError
from packing.text import Text, in_turn
from printing.spool import Job, Spool, SpoolError, State

log = logging.getLogger(__name__)

BACKOFF = (1.0, 2.0, 5.0, 10.0, 20.0)
"""Seconds between tries of a printer that is down; the last one repeats."""

BROKE_OFF = Text("It is not known what was printed: look at the printer, and reprint it if it did not come out.")


class Link(Protocol):
    """A way to one printer."""

    def send(self, data: bytes, *, started: Callable[[], None]) -> None:
        """Sends one document and comes back when it is printed, or sent where the printer cannot tell.

        Calls `started` just before the first byte is on its way. Raises `KnownError`, whose words a person is shown.
        """

    def status(self) -> str:
        """Empty when all is well as far as can be told, else what is wrong in words."""


class Printer:
    """Sends the jobs of printer `name`. `clock` gives ISO 8601 text; `changed` is called from this printer's thread
    with every new state of a job.

    `ask_first` is for a printer that can answer: without paper, the job then waits as `failed`, where sending it would
    end as `unknown`.
    """

    def __init__(
        self,
        spool: Spool,
        name: str,
        link: Link,
        *,
        clock: Callable[[], str],
        changed: Callable[[Job], None] = lambda _: None,
        backoff: Sequence[float] = BACKOFF,
        ask_first: bool = False,
    ) -> None:
        self.name = name
        self._spool, self._link = spool, link
        self._clock, self._changed = clock, changed
        self._backoff = tuple(backoff)
        self._ask_first = ask_first
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._nudged = False
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name=f"printer {name}", daemon=True)

    def start(self) -> None:
        """Begins to send, what is left from last time first."""
        self._spool.listen(self.name, self._wake.set)
        self._thread.start()

    def stop(self, timeout: float | None = 30.0) -> bool:
        """Ends after the document that is being sent; whether that was within `timeout` seconds.

        A document that hangs for longer is left to its thread, and is `unknown` at the next start.
        """
        self._stop.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        self._spool.listen(self.name, None)
        return not self._thread.is_alive()

    def retry(self) -> None:
        """Tries again at once: somebody has put paper in."""
        self._nudged = True
        self._wake.set()

    def status(self) -> str:
        """What the printer says of itself: '' is well. May take a second; asks the device."""
        return self._link.status()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                worked = self._once()
            except SpoolError as error:
                log.error("printer %s: %s", self.name, error)
                worked = False
                self._failures += 1
            if self._stop.is_set():
                return
            if self._failures:
                self._pause(self._backoff[min(self._failures, len(self._backoff)) - 1])
            elif not worked:
                self._wake.wait()
                self._wake.clear()

    def _once(self) -> bool:
        """Sends the next job, if there is one; whether there was."""
        self._wake.clear()  # before looking: what comes from here on wakes again
        job = self._spool.next(self.name)
        if job is None or self._stop.is_set():
            self._failures = 0
            return False
        data = self._spool.data(job.id)
        self._changed(self._spool.begin(job.id, self._clock()))
        state, error = self._send(data)
        self._failures = self._failures + 1 if state is State.FAILED else 0
        self._changed(self._finish(job, state, error))
        return True

    def _send(self, data: bytes) -> tuple[State, str]:
        started = threading.Event()
        try:
            trouble = self._link.status() if self._ask_first else ""
            if trouble:
                what = Text("{trouble}. It prints as soon as that is mended.", trouble=trouble)
                return State.FAILED, Text("Printer {name}: {what}", name=self.name, what=what)
            self._link.send(data, started=started.set)
        except KnownError as error:
            words = error.text
        except Exception as error:  # the thread's edge: a driver's mistake must not end printing
            log.exception("printer %s: the link failed", self.name)
            words = Text("The printer's driver failed ({fault}).", fault=f"{type(error).__name__}: {error}")
        else:
            return State.SENT, ""
        if started.is_set():
            return State.UNKNOWN, in_turn(words, BROKE_OFF)
        return State.FAILED, words

    def _finish(self, job: Job, state: State, error: str) -> Job:
        """Writes down how it ended, however long the disk takes to have room: the paper is out already."""
        tries = 0
        while True:
            try:
                return self._spool.finish(job.id, state, self._clock(), error)
            except SpoolError as trouble:
                log.error("printer %s: %s", self.name, trouble)
                if self._stop.is_set():
                    raise
                self._pause(self._backoff[min(tries, len(self._backoff) - 1)])
                tries += 1

    def _pause(self, seconds: float) -> None:
        """Waits, unless stopped or nudged; new jobs do not hurry a printer that is down."""
        until = time.monotonic() + seconds
        while not self._stop.is_set() and not self._nudged and (left := until - time.monotonic()) > 0:
            self._wake.wait(left)
            self._wake.clear()
        self._nudged = False
