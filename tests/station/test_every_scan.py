"""Every scan counts: whatever comes from however many scanners is judged in order, and the numbers prove it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers.device import DeviceState, WrongAddress
from drivers.sim import SimScanner
from packing.picklist import PickLine, Picklist
from packing.scan import Scan
from printing.spool import Job
from station.bench import Outcome
from station.running import Running
from station.settings import Settings
from station.tally import Tally, total
from sync.client import SyncState
from sync.protocol import OrderChange, OrderState
from sync.store import Store
from tests.station.program import COMMAND, ROOT, packbench
from tests.station.program import bench as bench_folder

posix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
PATIENCE = 30.0


class Screen:
    """A listener that keeps what it is told, and can stall the bench as a slow disk would: it holds the same thread."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.failed_scans: list[Scan] = []
        self.states: list[DeviceState] = []
        self.goes_on = threading.Event()
        self.goes_on.set()
        self._news = threading.Condition()

    def outcome(self, outcome: Outcome) -> None:
        self.goes_on.wait(PATIENCE)
        with self._news:
            self.outcomes.append(outcome)
            self._news.notify_all()

    def failed(self, scan: Scan | None, words: str) -> None:
        with self._news:
            self.failed_scans += [scan] if scan else []
            self._news.notify_all()

    def device(self, state: DeviceState) -> None:
        with self._news:
            self.states.append(state)
            self._news.notify_all()

    def sync(self, state: SyncState) -> None: ...
    def paper(self, job: Job) -> None: ...
    def orders_changed(self) -> None: ...

    def texts(self, device: str) -> list[str]:
        return [one.scan.text for one in self.outcomes if one.scan and one.scan.device == device]

    def until_judged(self, number: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.outcomes) + len(self.failed_scans) >= number, PATIENCE)

    def until_ready(self, names: set[str]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: names <= {one.name for one in self.states if one.ok}, PATIENCE)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = Store(tmp_path / "store.db")
    store.tell([OrderChange(Picklist("A", (PickLine("S", 100_000),)), OrderState.READY)])
    store.close()
    return tmp_path


@pytest.fixture
def guns() -> Iterator[list[SimScanner]]:
    made = [SimScanner(name=f"gun{number}") for number in range(3)] + [SimScanner(name="tunnel", tcp=True)]
    yield made
    for gun in made:
        gun.close()


def wait(enough: object, seconds: float = PATIENCE) -> None:
    """Looks again and again; only a failing test waits long."""
    assert callable(enough)
    until = time.monotonic() + seconds
    while not enough():
        assert time.monotonic() < until
        threading.Event().wait(0.002)


def running(data: Path, screen: Screen, *scanners: str, **more: str) -> Running:
    made = Running(Settings(data=data, station="bench", scanners=scanners, **more))  # type: ignore[arg-type]
    made.listen(screen)
    made.start()
    return made


@posix
def test_four_scanners_at_once_while_the_bench_stalls_every_scan_is_judged_in_order(
    data: Path, guns: list[SimScanner]
) -> None:
    screen, names = Screen(), ["left", "right", "gate", "tunnel"]
    options = ["", "", ";twice=5", ""]
    addresses = [f"{name}={gun.address}{more}" for name, gun, more in zip(names, guns, options, strict=True)]
    bench = running(data, screen, *addresses)
    screen.until_ready(set(names))
    guns[0].scan("A")
    screen.until_judged(1)
    screen.goes_on.clear()
    sent = {name: [f"{name}-{number}" for number in range(150)] for name in names}
    for number in range(150):
        for name, gun in zip(names, guns, strict=True):
            gun.scan(sent[name][number], times=3 if name == "gate" else 1)
            if number % 50 == 49 and name == "right":
                wait(lambda number=number: bench.tallies.get("right", Tally()).received == number + 1)
                gun.pull_cable()
                gun.put_cable_back()
    wait(lambda: bench.waiting == 600)
    assert len(screen.outcomes) == 1, "it stalls: nothing was judged meanwhile, and nothing is lost"
    screen.goes_on.set()
    screen.until_judged(601)
    bench.stop()
    assert {name: screen.texts(name) for name in names} == sent | {"left": ["A", *sent["left"]]}
    assert bench.tallies == {
        "left": Tally(151, 151), "right": Tally(150, 150), "gate": Tally(150, 150, 0, 300), "tunnel": Tally(150, 150),
    }  # fmt: skip
    assert [one.seq for one in screen.outcomes] == sorted(one.seq for one in screen.outcomes)


@posix
def test_a_scan_that_cannot_be_kept_is_counted_as_failed_and_those_after_it_are_judged(
    data: Path, guns: list[SimScanner]
) -> None:
    screen = Screen()
    bench = running(data, screen, f"left={guns[0].address}")
    screen.until_ready({"left"})
    guns[0].scan("A")
    screen.until_judged(1)
    journal = bench.bench.journal._db
    journal.execute("PRAGMA query_only = 1")
    for _ in range(5):
        guns[0].scan("S")
    wait(lambda: bench.tallies["left"].failed == 5)
    journal.execute("PRAGMA query_only = 0")
    for _ in range(7):
        guns[0].scan("S")
    screen.until_judged(13)
    bench.stop()
    assert bench.tallies == {"left": Tally(received=13, judged=8, failed=5)}
    assert bench.session.order is not None
    assert bench.session.order.picked == (7,)


@posix
def test_the_scanner_that_scanned_hears_good_or_bad_and_the_other_nothing(data: Path, guns: list[SimScanner]) -> None:
    screen = Screen()
    left, right = guns[:2]
    bench = running(data, screen, f"left={left.address};feedback=honeywell", f"right={right.address};feedback=bel")
    screen.until_ready({"left", "right"})
    left.scan("A")
    left.scan("nonsense")
    wait(lambda: left.heard == b"\x1b7,\x1b8,\x1b8,")
    right.scan("S")
    right.scan("nonsense")
    wait(lambda: right.heard == b"\x07\x07\x07")
    bench.stop()
    assert left.heard == b"\x1b7,\x1b8,\x1b8,"


@posix
def test_a_scanner_that_takes_no_answers_loses_no_scan_and_holds_up_nothing(data: Path, guns: list[SimScanner]) -> None:
    screen, gun = Screen(), guns[0]
    bench = running(data, screen, f"left={gun.address};feedback=datalogic-gryphon")
    screen.until_ready({"left"})
    gun.scan("A")
    screen.until_judged(1)
    gun.stop_listening()
    for number in range(800):  # more answers than a port's buffer holds
        gun.scan(str(number))
    screen.until_judged(801)
    gun.pull_cable()
    began = time.monotonic()
    bench.stop()
    assert time.monotonic() - began < 5
    assert bench.tallies["left"] == Tally(801, 801)


def test_the_last_words_of_a_bench_without_a_screen_are_the_numbers(tmp_path: Path) -> None:
    ran = packbench("station", "--headless", "--data", bench_folder(tmp_path), stdin=b"A\nS1\nNOPE\nS1\n\nS2")
    assert ran.status == 0
    assert ran.err.splitlines()[-1] == "packbench: scans: 5 received = 5 judged"


@posix
def test_the_door_takes_named_scanners_and_ends_with_their_numbers(tmp_path: Path, guns: list[SimScanner]) -> None:
    words = [*COMMAND, "station", "--headless", "--data", str(bench_folder(tmp_path))]
    for name, gun in zip(("left", "right"), guns, strict=False):
        words += ["--scanner", f"{name}={gun.address};twice=2"]
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    told = []
    for turn in range(20):
        guns[0].scan(f"left {turn}", times=2)
        guns[1].scan(f"right {turn}")
        told += [json.loads(process.stdout.readline()) for _ in range(2)]
        if turn % 5 == 4:
            guns[1].pull_cable()
            guns[1].put_cable_back()
    process.terminate()
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, b"")
    for device in ("left", "right"):
        assert [one["scan"] for one in told if one["device"] == device] == [f"{device} {turn}" for turn in range(20)]
    assert err.decode().splitlines()[-3:] == [
        "packbench: left: 20 received = 20 judged; 20 repeats not counted",
        "packbench: right: 20 received = 20 judged",
        "packbench: scans: 40 received = 40 judged; 20 repeats not counted",
    ]


def test_two_scanners_of_one_name_and_an_unknown_option_are_errors_before_anything_starts(tmp_path: Path) -> None:
    for scanners, words in (
        (("left=serial:a", "left=serial:b"), "2 scanners are called 'left'"),
        (("serial:a;bauds=auto",), "did you mean 'baud'"),
        (("serial:usb=12345:1",), "usb=VID:PID"),
    ):
        made = Running(Settings(data=tmp_path, station="bench", scanners=scanners))
        with pytest.raises(WrongAddress, match=re.escape(words)):
            made.start()
        made.stop()


def test_numbers_add_up() -> None:
    both = total([Tally(5, 3, 1, 2), Tally(1, 1)])
    assert (both, both.waiting) == (Tally(6, 4, 1, 2), 1)
