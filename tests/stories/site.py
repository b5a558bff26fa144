"""A site in one process: a real server on a real socket, and real benches that are scanned at."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from drivers.device import DeviceState
from packing.scan import Scan
from packing.verdict import Verdict
from printing.spool import Job
from station.bench import Outcome
from station.loop import Input
from station.running import Running
from station.settings import Settings
from sync.client import SyncState
from sync.protocol import Hello, Welcome
from sync.server import admin, orders
from sync.server.serve import RunningServer
from sync.wire import Wire

PATIENCE = 30.0


class Seen:
    """A listener that keeps what it was told and lets a test wait for it."""

    def __init__(self, running: Running) -> None:
        self.outcomes: queue.SimpleQueue[Outcome | str] = queue.SimpleQueue()
        self.jobs: list[Job] = []
        self.states: list[SyncState] = []
        self._changed = threading.Condition()
        running.listen(self)

    def outcome(self, outcome: Outcome) -> None:
        self.outcomes.put(outcome)
        self._notify()

    def failed(self, scan: Scan | None, words: str) -> None:
        self.outcomes.put(words)

    def sync(self, state: SyncState) -> None:
        self.states.append(state)
        self._notify()

    def device(self, state: DeviceState) -> None:
        self._notify()

    def paper(self, job: Job) -> None:
        self.jobs.append(job)
        self._notify()

    def orders_changed(self) -> None:
        self._notify()

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def until(self, what: Callable[[], bool], timeout: float = PATIENCE) -> None:
        """Waits until `what` holds; looked at again at every word, and every 50 ms for what nobody tells."""
        with self._changed:
            tries = int(timeout / 0.05)
            while not what():
                self._changed.wait(0.05)
                tries -= 1
                assert tries, "it did not come to that"


@dataclass
class AtBench:
    """One bench of the site."""

    settings: Settings
    running: Running = field(init=False)
    seen: Seen = field(init=False)

    def start(self) -> AtBench:
        self.running = Running(self.settings)
        self.seen = Seen(self.running)
        self.running.start()
        return self

    def stop(self) -> None:
        self.running.stop()

    def give(self, given: Input) -> Verdict:
        """Hands something in and waits for the verdict."""
        self.running.put(given)
        outcome = self.seen.outcomes.get(timeout=PATIENCE)
        assert isinstance(outcome, Outcome), outcome
        return outcome.verdict

    def scan(self, text: str) -> Verdict:
        return self.give(Scan(text, "test"))

    def synced(self) -> None:
        """Waits until the server holds all that happened here."""
        self.seen.until(lambda: self.running.sync is not None and self.running.sync.mark == self.running.mark)


@dataclass
class Site:
    """The server and its benches, in `folder`."""

    folder: Path
    database: str = ""
    server: RunningServer = field(init=False)
    tokens: dict[str, str] = field(default_factory=dict)

    def open(self) -> None:
        self.server = RunningServer(self.folder / "server", self.database).start()

    def bench(self, name: str, **settings: object) -> AtBench:
        """A bench, enrolled at its first mention, not started."""
        if name not in self.tokens:
            self.tokens[name] = admin.enroll_station(self.server.database, name)
        given: dict[str, object] = {
            "station": name, "data": self.folder / name, "server": self.server.url, "token": self.tokens[name],
        }  # fmt: skip
        return AtBench(Settings(**(given | settings)))  # type: ignore[arg-type]

    def take_orders(self, text: str) -> None:
        """Orders as CSV rows `order,sku,quantity`."""
        orders.take_orders(self.server.database, f"order,sku,quantity\n{text}".encode(), "orders.csv")

    def welcome(self, bench: AtBench) -> Welcome:
        """What the server holds of this bench's present journal."""
        wire = Wire(self.server.url, self.tokens[bench.settings.station])
        try:
            return wire.hello(Hello(bench.running.bench.journal.id, "test"))
        finally:
            wire.close()

    def agrees(self, bench: AtBench) -> bool:
        welcome = self.welcome(bench)
        return (welcome.mark, welcome.hash) == (bench.running.mark, bench.running.digest)
