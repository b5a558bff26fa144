"""Papers after the journal: a thread that makes good what the events of the journal owe the printers.

The scan that closes an order does not wait for its papers: they are made here, from the journal, while the next one is
judged. Nothing is handed over that could be lost: what is owed is whatever the journal holds beyond the number that the
spool knows, and a start after a power cut begins there. Knows no screen and no rules.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from packing.errors import KnownError
from station import effects
from station.papers import Papers
from sync import journal


class PaperTrail:
    """`failed` is told, in words and from this thread, why papers have to wait; they are tried again at the next poke.
    What the printer said goes to the papers themselves."""

    def __init__(self, path: Path, papers: Papers, failed: Callable[[str], None]) -> None:
        self._path, self._papers, self._failed = path, papers, failed
        self._thread = threading.Thread(target=self._run, name="papers", daemon=True)
        self._following = threading.Lock()
        self._poked = threading.Event()
        self._stopping = threading.Event()
        self._looked = 0
        self.owing = False
        """Whether papers could not be made and wait for the next poke."""
        self.crashed: BaseException | None = None
        """What ended the thread, if anything did."""

    def start(self) -> None:
        """Begins to wait for pokes; what was left over is made good by `catch_up` before."""
        self._thread.start()

    def poke(self) -> None:
        """From any thread: the journal has events that want paper."""
        self._poked.set()

    def stop(self) -> None:
        """Makes what was poked for, then ends."""
        self._stopping.set()
        self._poked.set()
        if self._thread.ident is not None:
            self._thread.join()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Nothing is owed and nobody reads, for as long as the journal is begun anew: its numbers start from 1. Raises
        `KnownError` where something stays owed."""
        with self._following:
            self._follow()
            yield
            self._looked = 0

    def catch_up(self) -> None:
        """Puts into the spool, in the order of the journal, all papers that are not in it. Raises `KnownError`."""
        with self._following:
            self._follow()

    def _follow(self) -> None:
        through = self._papers.through or 0
        with journal.reader(self._path) as told:
            for number, event in told.since(max(through, self._looked)):
                wanted = effects.papers(told, event)
                if wanted:
                    self._papers.print(wanted, number)
                self._looked = number

    def _run(self) -> None:
        ends = False
        try:
            while not ends:
                self._poked.wait()
                self._poked.clear()
                ends = self._stopping.is_set()  # before the journal is read: what was poked for until then is in it
                self._make_good()
        except BaseException as error:
            # The thread's edge: whoever looks is told and ends the program; what is owed is still in the journal.
            self.crashed = error
            raise

    def _make_good(self) -> None:
        try:
            self.catch_up()
        except KnownError as error:
            self.owing = True
            self._failed(error.text)
        else:
            self.owing = False
