"""A real day at one bench: real processes, a real serial line, real printers' bytes, and an oracle of its own.

Used by `test_real_day.py` in short, and in full from the command line (see CONTRIBUTING):

    ./dev exec python -m tests.stories.day ../shared/data/orders/2010-12-01.csv [--kills 200] [--postgres] [--away]
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import json
import queue
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from drivers.sim.printer import SimPrinter
from drivers.sim.scanner import SimScanner
from sync import journal
from sync.protocol import Feed, Hello, OrderChange, OrderState
from sync.wire import ServerSilent, Wire

PACKBENCH = [sys.executable, "-m", "station.cli"]
ROOT = Path(__file__).parents[2]
Order = tuple[str, list[tuple[str, int]]]


@dataclass(frozen=True)
class Planned:
    """One scan and what must come of it."""

    text: str
    verdict: str
    reason: str | None
    order: str
    units: int = 0


def orders_of(path: Path) -> list[Order]:
    """The day's orders of positive quantities of goods, read with the csv module alone."""
    orders: dict[str, list[tuple[str, int]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            sku, units = row["StockCode"].strip(), int(row["Quantity"])
            if units > 0 and row["InvoiceNo"].isdigit() and any(sign.isdigit() for sign in sku) and sku != "C2":
                orders.setdefault(row["InvoiceNo"], []).append((sku, units))
    return list(orders.items())


def plan(orders: list[Order], seed: int, *, by_unit: int = 3) -> list[Planned]:
    """Every scan of the day in random order: 5 % wrong, 2 % surplus and 2 % unknown mixed in.

    Up to `by_unit` units of a line are scanned one by one, more with a quantity card before the item.
    """
    chance = random.Random(seed)
    everything = sorted({sku for _, lines in orders for sku, _ in lines})
    planned: list[Planned] = []
    shuffled = chance.sample(orders, len(orders))
    for number, lines in shuffled:
        planned.append(Planned(number, "opened", None, number))
        wanted: Counter[str] = Counter()
        scans: list[tuple[str, int]] = []
        for sku, units in lines:
            wanted[sku] += units
            scans += [(sku, 1)] * units if units <= by_unit else [(sku, units)]
        chance.shuffle(scans)
        left = Counter(wanted)
        for sku, units in scans:
            planned += _noise(chance, number, wanted, left, everything)
            if units > 1:
                planned.append(Planned(f"PBQ-{units}", "quantity", None, number, units))
            planned.append(Planned(sku, "picked", None, number, units))
            left[sku] -= units
        planned.append(Planned(number, "packed", None, number, sum(wanted.values())))
    return planned


def _noise(
    chance: random.Random, number: str, wanted: Counter[str], left: Counter[str], everything: list[str]
) -> Iterator[Planned]:
    if chance.random() < 0.05:
        wrong = chance.choice([sku for sku in everything if sku not in wanted])
        yield Planned(wrong, "refused", "wrong_item", number, 1)
    done = [sku for sku, units in left.items() if not units]
    if done and chance.random() < 0.02:
        yield Planned(chance.choice(done), "refused", "too_many", number, 1)
    if chance.random() < 0.02:
        yield Planned(f"X-{chance.randrange(10**9)}", "refused", "unknown_code", number)


@dataclass
class Server:
    """The server in a process of its own, on one port for its life."""

    data: Path
    database: str = ""
    port: int = 0
    process: subprocess.Popen[str] | None = None
    url: str = ""

    def start(self) -> None:
        self.process = subprocess.Popen(
            [*PACKBENCH, "server", "--port", str(self.port), *self._where()],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        said = self.process.stdout.readline().strip()
        assert said.startswith("listening on http://"), said
        self.url = said.removeprefix("listening on ")
        self.port = int(self.url.rsplit(":", 1)[1])

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(30)
            assert self.process.stdout is not None
            self.process.stdout.close()
            self.process = None

    def admin(self, *words: str) -> str:
        done = subprocess.run([*PACKBENCH, "admin", *words, *self._where()], cwd=ROOT, check=True, capture_output=True)
        return done.stdout.decode().strip()

    def _where(self) -> list[str]:
        return ["--database", self.database] if self.database else ["--data", str(self.data)]


@dataclass
class Bench:
    """`packbench station --headless` with a scanner and two printers; killed and started again at will."""

    data: Path
    options: list[str]
    printers: dict[str, SimPrinter]
    scanner: SimScanner = field(init=False)
    process: subprocess.Popen[bytes] | None = None
    lines: queue.SimpleQueue[dict[str, object] | None] = field(init=False)

    def start(self) -> None:
        self.scanner = SimScanner()
        self.lines = queue.SimpleQueue()
        words = [*PACKBENCH, "station", "--headless", "--data", str(self.data), "--scanner", self.scanner.address]
        for kind, printer in self.printers.items():
            words += ["--printer", f"{kind}={printer.address}"]
        self.process = subprocess.Popen(
            [*words, *self.options],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        ready = threading.Event()
        threading.Thread(target=self._listen, args=(self.process, ready), daemon=True).start()
        threading.Thread(target=self._read, args=(self.process, self.lines), daemon=True).start()
        assert ready.wait(60), "the bench did not start"

    def _listen(self, process: subprocess.Popen[bytes], ready: threading.Event) -> None:
        """Keeps what the bench says on stderr, and tells when its scanner is ready."""
        assert process.stderr is not None
        with (self.data.parent / "bench.log").open("ab") as log:
            for line in process.stderr:
                log.write(line)
                if line.startswith(b"packbench: scanner") and b"ready" in line:
                    ready.set()
        process.stderr.close()

    @staticmethod
    def _read(process: subprocess.Popen[bytes], lines: queue.SimpleQueue[dict[str, object] | None]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.endswith(b"\n"):
                lines.put(json.loads(line))
        process.stdout.close()
        lines.put(None)

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)

    def stop(self) -> int:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)

    def end(self) -> None:
        """Whatever happened: nothing is left running."""
        if self.process is not None and self.process.poll() is None:
            self.kill()


@dataclass
class Day:
    """What was seen."""

    planned: list[Planned]
    rate: float
    kills: int = 0
    told: int = 0
    killed: int = 0
    wrong: list[str] = field(default_factory=list)

    def run(self, bench: Bench, chance: random.Random, at: dict[int, threading.Event] | None = None) -> None:
        """Scans all of the plan; `at` are places in it whose event is set when they are reached."""
        moments = sorted(chance.sample(range(1, len(self.planned)), self.kills))
        begin = 0
        while begin < len(self.planned):
            bench.start()
            stop_at = moments.pop(0) if moments else len(self.planned)
            told = self._stretch(bench, begin, stop_at, at or {})
            if stop_at < len(self.planned):
                bench.kill()
                self.killed += 1
                told += self._drain(bench, begin + told)
                begin = self._durable(bench, begin, told)
            else:
                assert bench.stop() == 0
                begin = len(self.planned)
            bench.scanner.close()

    def _stretch(self, bench: Bench, begin: int, stop_at: int, at: dict[int, threading.Event]) -> int:
        """Scans from `begin`, at most 20 ahead of the verdicts, until scan `stop_at` is out (or all are judged)."""
        sent, told, next_at = begin, begin, time.monotonic()
        last = stop_at >= len(self.planned)
        stop_at = max(stop_at, begin + 1)
        while (told if last else sent) < min(stop_at, len(self.planned)):
            if sent < min(stop_at, len(self.planned)) and sent - told < 20:
                pause = next_at - time.monotonic()
                if pause > 0:
                    time.sleep(pause)
                next_at = max(next_at + 1 / self.rate, time.monotonic() - 0.2)
                bench.scanner.scan(self.planned[sent].text)
                sent += 1
                if sent in at:
                    at[sent].set()
                with contextlib.suppress(queue.Empty):
                    while True:
                        told += self._check(bench.lines.get_nowait(), told)
            else:
                told += self._check(bench.lines.get(timeout=60), told)
        return told - begin

    def _drain(self, bench: Bench, told: int) -> int:
        more = 0
        while (line := bench.lines.get(timeout=30)) is not None:
            more += self._check(line, told + more)
        return more

    def _check(self, line: dict[str, object] | None, place: int) -> int:
        assert line is not None, "the bench has ended by itself"
        wanted = self.planned[place]
        seen = (line["scan"], line["verdict"], line["reason"], line["order"], line["quantity"], line["seq"])
        # One scan, one event: the journal's numbers count the scans.
        expected = (wanted.text, wanted.verdict, wanted.reason, wanted.order, wanted.units, place + 1)
        if seen != expected:
            self.wrong.append(f"{place}: {expected} was wanted, {seen} came")
            assert len(self.wrong) < 5, self.wrong
        self.told += 1
        return 1

    def _durable(self, bench: Bench, begin: int, told: int) -> int:
        """After a kill: the chain holds, and every scan that was told of is in the journal. Where to go on."""
        path = bench.data / "journal.db"
        if not path.is_file():
            assert not told
            return begin
        mark, _ = journal.verify(path)
        assert mark >= begin + told, f"{begin + told} scans were told of, but the journal holds {mark}"
        rows = journal.read(path, begin + 1)
        for place, row in enumerate(rows, begin):
            assert json.loads(row.body)["scan"]["text"] == self.planned[place].text
        return mark


@dataclass(frozen=True)
class Figures:
    """What a day came to."""

    orders: int
    scans: int
    kills: int
    slips: int
    labels: int
    unknown_papers: int
    seconds: float


def run_day(
    orders: list[Order], csv_file: Path, folder: Path, *, database: str | None = "", kills: int = 0, rate: float = 50.0,
    seed: int = 1, away: bool = False, by_unit: int = 3,
) -> Figures:  # fmt: skip
    """One day in `folder`. `database`: None for no server, empty for SQLite, else a PostgreSQL address; `away`: the
    server is stopped for the middle half of the run."""
    began = time.monotonic()
    folder.mkdir(parents=True, exist_ok=True)
    day = Day(plan(orders, seed, by_unit=by_unit), rate, kills)
    printers = {"slip": SimPrinter("escpos", name="slips"), "label": SimPrinter("zpl", name="labels")}
    server, options = None, []
    target = ["--data", str(folder / "bench")]
    if database is not None:
        server = Server(folder / "server", database)
        server.start()
        token = server.admin("enroll-station", "bench-1")
        options = ["--server", server.url, "--token", token]
        target = options
    bench = Bench(folder / "bench", options, printers)
    try:
        said = subprocess.run(
            [*PACKBENCH, "orders", "import", str(csv_file), *target], cwd=ROOT, capture_output=True, text=True
        )
        assert f"taken {len(orders)} order" in said.stdout, said
        at = _absence(server, len(day.planned)) if away and server else {}
        day.run(bench, random.Random(seed), at)
        assert not day.wrong, day.wrong
        if server and away:
            bench.start()  # what the last run could not send goes out with the next
        if server:
            _same_at_server(server, options[3], folder / "bench", len(orders))
        if server and away:
            assert bench.stop() == 0
            bench.scanner.close()
        _all_papers(folder / "bench", printers, [number for number, _ in orders])
        unknown = _count(folder / "bench", "SELECT count(*) FROM job WHERE state = 'unknown'")
        return Figures(
            len(orders), len(day.planned), day.killed, len(printers["slip"].papers), len(printers["label"].papers),
            unknown, round(time.monotonic() - began, 1),
        )  # fmt: skip
    finally:
        bench.end()
        for printer in printers.values():
            printer.close()
        if server:
            server.stop()


def _absence(server: Server, scans: int) -> dict[int, threading.Event]:
    """Stops the server at a quarter of the scans and starts it again at three quarters."""
    at = {scans // 4: threading.Event(), scans * 3 // 4: threading.Event()}

    def leave_and_return() -> None:
        gone, back = at.values()
        gone.wait()
        server.stop()
        back.wait()
        server.start()

    threading.Thread(target=leave_and_return, daemon=True).start()
    return at


def _same_at_server(server: Server, token: str, data: Path, orders: int) -> None:
    """Server and bench name the same last event and digest, and the server has all orders packed, each event once."""
    mark, digest = journal.verify(data / "journal.db")
    _, journal_id = journal.identity(data / "journal.db")
    wire = Wire(server.url, token)
    until = time.monotonic() + 60
    welcome = None
    while (welcome is None or welcome.mark != mark) and time.monotonic() < until:
        with contextlib.suppress(ServerSilent):  # it may just be coming back
            welcome = wire.hello(Hello(journal_id, "test"))
    assert welcome is not None
    assert (welcome.mark, welcome.hash) == (mark, digest)
    changes: list[OrderChange] = []
    feed = Feed(0, more=True)
    while feed.more:
        feed = wire.feed(feed.cursor, 0)
        changes += [change for change in feed.changes if isinstance(change, OrderChange)]
    wire.close()
    assert Counter(change.state for change in changes) == {OrderState.PACKED: orders}


def _all_papers(data: Path, printers: dict[str, SimPrinter], orders: list[str]) -> None:
    """Each order has one slip and one label in the spool, and those that were sent came out, once each."""
    for kind, printer in printers.items():
        with contextlib.closing(sqlite3.connect(data / "spool.db")) as spool:
            states = dict(spool.execute("SELECT key, state FROM job WHERE document = ?", (kind,)))
        assert set(states) == {f"{number}/{kind}/1" for number in orders}
        sent = [key for key, state in states.items() if state == "sent"]
        unknown = [key for key, state in states.items() if state == "unknown"]
        assert len(sent) + len(unknown) == len(orders), Counter(states.values())
        assert len(sent) <= len(printer.papers) <= len(sent) + len(unknown)


def _count(data: Path, query: str) -> int:
    with contextlib.closing(sqlite3.connect(data / "spool.db")) as spool:
        return int(spool.execute(query).fetchone()[0])


def main() -> None:
    """The full day."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("csv", type=Path)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--rate", type=float, default=50.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--by-unit", type=int, default=3)
    parser.add_argument("--postgres", action="store_true", help="a PostgreSQL of its own instead of SQLite")
    parser.add_argument("--alone", action="store_true", help="no server")
    parser.add_argument("--away", action="store_true", help="the server is stopped for the middle half")
    args = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="packbench-day-"))
    folder.chmod(0o755)
    with contextlib.ExitStack() as stack:
        database = None if args.alone else ""
        if args.postgres:
            from tests.postgres import running_postgres

            database = stack.enter_context(running_postgres(folder / "pg")).replace(
                "postgresql://", "postgresql+psycopg://"
            )
        print(
            run_day(
                orders_of(args.csv), args.csv.resolve(), folder, database=database, kills=args.kills, rate=args.rate,
                seed=args.seed, away=args.away, by_unit=args.by_unit,
            )
        )  # fmt: skip
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
