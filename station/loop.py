"""The bench's thread: one queue in, one outcome at a time out.

Scans, keys, touches and the server's wishes all wait in the same queue, in the order in which they came. Nothing put
into it is ever dropped, and `tallies` prove it for the scans of each device. Only frozen values cross.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from packing.commands import Command
from packing.errors import KnownError
from packing.reasons import ShortReason
from packing.scan import Scan
from station.tally import Tally
from sync.protocol import ClaimReturned, GiveBack

if TYPE_CHECKING:
    from station.bench import Bench, Outcome


QUIET = 0.3
"""Seconds without a scan after which, once, the journal makes room: a hand needs longer from one article to the next,
and until then each scan costs twice."""


class Press(Struct, frozen=True):
    """A command by key or touch."""

    command: Command
    note: str = ""


class Because(Struct, frozen=True):
    """The reason that stands on the screen for letting what is held of this order pass; a card that approves takes it
    along."""

    order: str
    note: str


class InFront(Struct, frozen=True):
    """The cards that the screen takes for itself from now on, for a page or a message that lies over the work: none
    where nothing does."""

    takes: frozenset[Command]


class Choose(Struct, frozen=True):
    """An order chosen from the queue on the screen."""

    order: str


class Count(Struct, frozen=True):
    """A quantity typed before an item."""

    units: int


class Miss(Struct, frozen=True):
    """A line chosen on the screen is short."""

    line: int
    reason: ShortReason


class Changed(Struct, frozen=True):
    """The server told of these orders."""

    orders: tuple[str, ...]


class Forked(Struct, frozen=True):
    """The server knows other events than the journal with this id."""

    journal: str


class EndCheck(Struct, frozen=True):
    """Ends a line check, if one is on; with `mark`, only if nothing has happened since that journal number."""

    mark: int | None = None


class Away(Struct, frozen=True):
    """Nobody is there: signs out who is signed in, if nothing has happened since that journal number."""

    mark: int


class TryPrinters(Struct, frozen=True):
    """Prints a test on each printer, while the line is checked."""


class Stop(Struct, frozen=True):
    """Ends the thread after all that came before."""


Input = (
    Scan
    | Press
    | Because
    | InFront
    | Choose
    | Count
    | Miss
    | Changed
    | GiveBack
    | Forked
    | EndCheck
    | Away
    | TryPrinters
    | Stop
)


class Hooks(Struct, frozen=True):
    """Whom the loop tells, from its own thread. `outcome`: durable, before anything else is done. `after`: journal
    number and events, for papers and sync. `failed`: a scan or request that could not be kept, in words.
    `gave_back`: the answer to a `GiveBack`. `forked`: the journal of that id must be ended.
    `try_printers`: a line check wants to see paper."""

    outcome: Callable[[Outcome], None]
    after: Callable[[Outcome], None]
    failed: Callable[[Scan | None, str], None]
    gave_back: Callable[[ClaimReturned], None]
    forked: Callable[[str], None]
    try_printers: Callable[[], None] = lambda: None


class Loop:
    """The queue and the thread that empties it."""

    def __init__(self, bench: Bench, hooks: Hooks) -> None:
        self.bench, self._hooks = bench, hooks
        self._inputs: queue.SimpleQueue[Input] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="bench", daemon=True)
        self.received = 0
        self.judged = 0
        self._tallies: dict[str, Tally] = {}
        self._counting = threading.Lock()
        self._quiet = False
        self.crashed: BaseException | None = None

    def start(self) -> None:
        """Begins judging."""
        self._thread.start()

    def put(self, given: Input) -> None:
        """From any thread: hands something in. Never blocks, never drops."""
        with self._counting:  # one order in the count and in the queue
            if isinstance(given, Scan):
                self._add(given, received=1)
            self.received += not isinstance(given, Stop)
            self._inputs.put(given)

    def repeated(self, scan: Scan) -> None:
        """From any thread: a device read this again and left it out, by its double-read rule."""
        with self._counting:
            self._add(scan, repeats=1)

    @property
    def tallies(self) -> dict[str, Tally]:
        """What became of the scans of each device, as of now."""
        with self._counting:
            return dict(self._tallies)

    def _add(self, scan: Scan, *, received: int = 0, judged: int = 0, failed: int = 0, repeats: int = 0) -> None:
        more = Tally(received, judged, failed, repeats)
        self._tallies[scan.device] = self._tallies.get(scan.device, Tally()) + more

    def stop(self, timeout: float | None = None) -> None:
        """Judges all that has been handed in, then ends."""
        self.put(Stop())
        self.wait(timeout)

    def wait(self, timeout: float | None = None) -> bool:
        """Waits for the end of the thread; there is none where `start` was not reached."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def waiting(self) -> int:
        """Scans and requests not judged yet."""
        return self.received - self.judged

    def _run(self) -> None:
        try:
            given = self._first()
            while not isinstance(given, Stop):
                self._judge(given)
                self.judged += 1
                given = self._inputs.get() if self._quiet else self._first()
        except BaseException as error:
            # The thread's edge: whoever waits for it is told and ends the program; the journal is whole.
            self.crashed = error
            raise

    def _first(self) -> Input:
        """What comes next; where that takes a while, the journal makes room meanwhile, once."""
        try:
            return self._inputs.get(timeout=QUIET)
        except queue.Empty:
            self._quiet = True
        try:
            self.bench.journal.make_room()
        except KnownError as error:
            self._hooks.failed(None, error.text)
        return self._inputs.get()

    def _judge(self, given: Input) -> None:
        try:
            outcome = self._outcome(given)
        except KnownError as error:
            if isinstance(given, Scan):
                with self._counting:
                    self._add(given, failed=1)
            self._hooks.failed(given if isinstance(given, Scan) else None, error.text)
            return
        if isinstance(given, Scan):
            with self._counting:
                self._add(given, judged=1)
        if outcome is not None:
            self._hooks.outcome(outcome)
            self._hooks.after(outcome)

    def _outcome(self, given: Input) -> Outcome | None:
        bench = self.bench
        match given:
            case Scan():
                return bench.take(given)
            case Press(command=command, note=note):
                return bench.command(command, note)
            case Choose(order=order):
                return bench.open(order)
            case Count(units=units):
                return bench.set_quantity(units)
            case Miss(line=line, reason=reason):
                return bench.short(line, reason)
            case Changed(orders=orders):
                return bench.orders_changed(orders)
            case EndCheck(mark=mark):
                return bench.end_check(mark)
            case Away(mark=mark):
                return bench.away(mark)
            case _:
                self._aside(given)
                return None

    def _aside(self, given: Because | InFront | GiveBack | Forked | TryPrinters | Stop) -> None:
        """What makes no outcome."""
        match given:
            case Because(order=order, note=note):
                self.bench.because(order, note)
            case InFront(takes=takes):
                self.bench.in_front(takes)
            case GiveBack():
                self._hooks.gave_back(self.bench.give_back(given))
            case Forked(journal=journal):
                self._hooks.forked(journal)
            case TryPrinters():
                self._hooks.try_printers()
            case Stop():
                pass
