"""The bench's end of sync: sends what happened, takes in what changed, asks for orders. Never in the way of a scan.

Two threads. The *sender* drains the journal to the server, one parcel in flight; what the server holds is known only
by its `Ack`, compared every time with the journal's own hash. The *listener* waits on the feed. Failures that a lost
reply can make are all of one kind: the call is made again, and the server knows it already.

- A lower mark in an Ack: the server was restored from a backup; sending begins again after that mark.
- Another hash at a mark, or a mark beyond the journal's end: this disk was restored from an old copy; the bench is
  asked (`forked`) to begin a new journal, and all rows of the old one are still sent for the server to keep.
- No answer, 5xx, 401, 403: nothing is forgotten; it is tried again, more and more slowly, at most 5 s apart.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from packing import VERSION, codec
from packing.errors import KnownError
from packing.text import Template, Text
from sync import journal
from sync.journal import JournalError
from sync.protocol import (
    MAX_ENTRIES,
    MAX_PARCEL_BYTES,
    Ack,
    ClaimAnswer,
    ClaimReturned,
    Entry,
    Fork,
    GiveBack,
    Hello,
    OrderChange,
    Parcel,
)
from sync.store import Store
from sync.wire import Forked, ServerRefuses, ServerSilent, Wire

PROGRAM = f"packbench {VERSION}"
FEED_WAIT = 20.0
HEARTBEAT = 15.0
GIVE_BACK = 1.5
BACKOFF = (0.2, 0.5, 1.0, 2.0, 5.0)

_NEED_LOOK = Template("{n} event needs a look: {why}", "{n} events need a look: {why}")

ASKED = Text("not reached yet")

log = logging.getLogger(__name__)


class SyncState(Struct, frozen=True):
    """What the screen shows of the server: `mark` is the last event that it holds, `hash` (hex) the chain's hash
    there, `heard` the time of its last answer in seconds since the epoch (0: never), `words` what is wrong (`ASKED`:
    nothing is known yet). `coming` counts what it has told so far while it has more to tell, at a first start say, and
    is 0 otherwise."""

    online: bool = False
    mark: int = 0
    hash: str = ""
    heard: float = 0.0
    words: str = ASKED
    coming: int = 0

    @property
    def asked(self) -> bool:
        """Whether the server is asked for the first time, and neither it nor a failure was heard yet."""
        return not self.heard and self.words == ASKED


class Told(Struct, frozen=True):
    """Whom the client tells, each from one of its own threads: `state` of every change, in order, `orders` of orders
    that changed, `give_back` when the server asks for an order, `forked` with the id of the journal that must be
    ended."""

    state: Callable[[SyncState], None]
    orders: Callable[[tuple[str, ...]], None]
    give_back: Callable[[GiveBack], None]
    forked: Callable[[str], None]


class Client:
    """Both threads and the state that they share. `clock` gives seconds since the epoch."""

    def __init__(
        self, url: str, token: str, journal_path: Path, store_path: Path, *, ahead: int, told: Told,
        clock: Callable[[], float],
    ) -> None:  # fmt: skip
        self._url, self._token = url, token
        self._journal_path, self._store_path = journal_path, store_path
        self._ahead, self._told, self._clock = ahead, told, clock
        self._stopping = threading.Event()
        self._news = threading.Event()
        self._state = SyncState()
        self._state_lock = threading.Lock()
        self._wires: list[Wire] = []
        self._returns: list[ClaimReturned] = []
        self._foreign: set[Path] = set()
        self._restocking = threading.Event()
        self._returned = threading.Event()
        self.changed = threading.Event()
        """Set at every change of `state`; whoever waits for it clears it."""
        self.settled = threading.Event()
        """Set once the feed was taken in, or the server proved silent: more cannot be known now."""
        self._threads = [
            threading.Thread(target=self._send_all, name="sync-sender", daemon=True),
            threading.Thread(target=self._listen, name="sync-listener", daemon=True),
        ]
        self._claims = self._wire(timeout=2.0)

    def start(self) -> None:
        """Begins both threads."""
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Ends both threads, if they were begun; what was not sent stays in the journal and is sent next time."""
        self._stopping.set()
        self._news.set()
        for wire in self._wires:
            wire.interrupt()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(timeout)
        for wire in self._wires:
            wire.close()

    def poke(self) -> None:
        """The journal has grown."""
        self._news.set()

    def claim(self, order: str) -> ClaimAnswer | None:
        """Asks the server for an order, from the bench's thread; None when it does not answer within two seconds.

        An order that another bench has in hand and has not begun is asked for again while that bench gives it back,
        which takes it moments when it is there.
        """
        until = time.monotonic() + GIVE_BACK
        try:
            while (answer := self._claims.claim(order)).asked_back and time.monotonic() < until:
                if self._stopping.wait(0.05):
                    break
        except (ServerSilent, ServerRefuses):
            return None
        return answer

    def returned(self, answer: ClaimReturned) -> None:
        """Tells the server the answer to a `GiveBack`, after the store has it."""
        self._returns.append(answer)
        self._news.set()

    @property
    def state(self) -> SyncState:
        """As it is now."""
        return self._state

    # --- the sender --------------------------------------------------------------------------------------------------

    def _send_all(self) -> None:
        store, wire, tries = Store(self._store_path), self._wire(), 0
        greeted = ""
        while not self._stopping.is_set():
            self._news.clear()
            journal_id = ""
            try:
                # Named once: the bench may end this journal and begin another at any moment.
                station, journal_id = journal.identity(self._journal_path)
                self._send_old_journals(store, wire, station)
                if greeted != journal_id:
                    self._greet(store, wire, journal_id)
                    greeted = journal_id
                self._send_returns(wire)
                while self._send_one(store, wire, station, journal_id) and not self._stopping.is_set():
                    pass
                tries, pause = 0, HEARTBEAT
            except Forked:
                self._told.forked(journal_id)
                pause = BACKOFF[1]
            except Exception as error:  # noqa: BLE001  the thread's edge
                self._set(online=False, words=_words(error))
                pause = BACKOFF[min(tries, len(BACKOFF) - 1)]
                tries += 1
                greeted = ""
                # News does not shorten the pause: a server that is down is not asked at every scan.
                self._stopping.wait(pause)
                continue
            if not self._news.wait(pause) or self._returned.is_set():
                greeted = ""
                self._returned.clear()
        store.close()

    def _greet(self, store: Store, wire: Wire, journal_id: str) -> None:
        """The first call of a run, and again after every silence and idle while: the server's mark is the truth."""
        welcome = wire.hello(Hello(journal_id, PROGRAM))
        store.welcome(welcome)
        self._take_ack(store, journal_id, Ack(welcome.mark, welcome.hash))
        self._restocking.set()

    def _send_one(self, store: Store, wire: Wire, station: str, journal_id: str) -> bool:
        """One parcel; whether more is waiting."""
        mark = store.acknowledged(journal_id)
        parcel = next_parcel(self._journal_path, station, journal_id, mark)
        if parcel is None:
            return False
        self._take_ack(store, journal_id, wire.send(parcel))
        return True

    def _take_ack(self, store: Store, journal_id: str, ack: Ack) -> None:
        """Believes an answer only where the journal's own hash agrees with it. Raises `Forked` where it does not."""
        here = _hash_at(self._journal_path, ack.mark)
        if ack.mark and here != ack.hash:
            raise Forked(Fork(Text("The server holds other events than this journal."), ack.mark))
        if ack.mark != store.acknowledged(journal_id):
            store.acknowledge(journal_id, ack.mark)
        refused = _NEED_LOOK.text(n=len(ack.refused), why=ack.refused[0].why) if ack.refused else ""
        self._set(online=True, mark=ack.mark, hash=here or "", heard=self._clock(), words=refused)

    def _send_old_journals(self, store: Store, wire: Wire, station: str) -> None:
        """Journals that were ended by a fork: the server keeps their rows beside the ones that it knew before."""
        for path in sorted(self._journal_path.parent.glob("journal-*.db")):
            try:
                whose, journal_id = journal.identity(path)
            except JournalError as error:
                whose, journal_id = str(error), ""
            if whose != station:
                # Another station's journal, or none at all, must not keep back what happens now.
                if path not in self._foreign:
                    log.warning("%s is not sent, it is no journal of this station: %s", path, whose)
                self._foreign.add(path)
                continue
            mark = store.acknowledged(journal_id)
            while (parcel := next_parcel(path, station, journal_id, mark)) is not None:
                try:
                    wire.send(parcel)
                except Forked:
                    pass  # Expected: "kept, but known otherwise" is all that a forked row can be told.
                mark = parcel.entries[-1].number
                store.acknowledge(journal_id, mark)

    def _send_returns(self, wire: Wire) -> None:
        while self._returns:
            wire.give_back(self._returns[0])
            self._returns.pop(0)

    # --- the listener ------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        store, wire, tries, wait = Store(self._store_path), self._wire(), 0, 0.0
        welcomed, coming = False, 0
        while not self._stopping.is_set():
            try:
                if not welcomed:
                    # Before `settled`: no carton may be numbered while this station's own number is not known.
                    _, journal_id = journal.identity(self._journal_path)
                    store.welcome(wire.hello(Hello(journal_id, PROGRAM)))
                    welcomed = True
                feed = wire.feed(store.cursor, wait)
                if tries:
                    self._returned.set()
                    self._news.set()
                store.tell(feed.changes, feed.cursor)
                coming = coming + len(feed.changes) if feed.more else 0
                self._set(online=True, heard=self._clock(), coming=coming)
                orders = tuple(change.picklist.order for change in feed.changes if isinstance(change, OrderChange))
                if feed.changes:
                    self._told.orders(orders)
                for wish in feed.give_back:
                    self._told.give_back(wish)
                if self._ahead and not feed.more and (orders or self._restocking.is_set()):
                    self._restocking.clear()
                    wire.ahead(self._ahead)
                tries = 0
                if not feed.more:
                    self.settled.set()
                # An answer with a wish comes at once and again until the wish is answered: give the bench a moment.
                wait = 0.0 if feed.more else FEED_WAIT
                if feed.give_back:
                    self._stopping.wait(0.05)
            except Exception as error:  # noqa: BLE001  the thread's edge
                self._set(online=False, words=_words(error))
                self.settled.set()
                self._stopping.wait(BACKOFF[min(tries, len(BACKOFF) - 1)])
                tries, wait = tries + 1, 0.0
        store.close()

    # --- both --------------------------------------------------------------------------------------------------------

    def _wire(self, timeout: float = 10.0) -> Wire:
        wire = Wire(self._url, self._token, timeout)
        self._wires.append(wire)
        return wire

    def _set(self, **changed: object) -> None:
        with self._state_lock:
            state = replace(self._state, **changed)
            if state.online and not self._state.online:
                state = replace(state, words="")
            different = replace(state, heard=self._state.heard) != self._state
            self._state = state
            self.changed.set()
            if different and not self._stopping.is_set():
                self._told.state(state)  # under the lock: what is told last is how it stands


def _words(error: Exception) -> str:
    """What is told. What nobody expected is logged whole and tried again like the rest: a thread that ends would send
    and hear nothing any more, and nobody would know."""
    if isinstance(error, KnownError):
        return error.text
    log.error("unexpected, and tried again", exc_info=error)
    return Text("Unexpected, and tried again: {fault}", fault=f"{type(error).__name__}: {error}")


def next_parcel(path: Path, station: str, journal_id: str, mark: int) -> Parcel | None:
    """The rows after `mark`, up to the limits of the protocol; None when there are none."""
    size = 0
    entries: list[Entry] = []
    for row in journal.read(path, mark + 1, MAX_ENTRIES):
        size += len(row.body)
        if entries and size > MAX_PARCEL_BYTES:
            break
        entries.append(Entry(row.number, row.body.decode(), row.hash.hex()))
    if not entries:
        return None
    previous = _hash_at(path, mark) or codec.genesis(station, journal_id).hex()
    return Parcel(station, journal_id, previous, tuple(entries))


def _hash_at(path: Path, number: int) -> str | None:
    """The journal's own hash at `number` in hex; None where it has no such row."""
    found = journal.read(path, number, 1) if number else []
    return found[0].hash.hex() if found and found[0].number == number else None
