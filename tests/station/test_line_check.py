"""What a line check makes of the devices, and a check on a running bench."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from drivers.device import DeviceState
from drivers.scales.weight import Weight, no_weight
from drivers.sim import SimPrinter, SimScale, SimScanner
from packing import events
from packing.commands import Command
from packing.scan import Scan
from packing.session import Session
from station.bench import Outcome
from station.line_check import CARD, GS, Standing, Trial, Watch, trials
from station.loop import EndCheck, Forked, Press, TryPrinters
from station.running import Running
from station.settings import Settings
from sync.store import Store
from tests.drivers.waiting import PATIENCE, Heard
from tests.station.ui.benches import order

READY = DeviceState("left", "scanner", ok=True, words="ready")
WAITS, WELL, LOOK = Standing.WAITS, Standing.WELL, Standing.LOOK


def one(*tried: str, state: DeviceState = READY, aim: str = "") -> Trial:
    """What is said of one scanner after these codes."""
    scans = [Scan(text, state.name, aim) for text in tried]
    (trial,) = trials({state.name: state}, scans, {}, printed=frozenset())
    return trial


@pytest.mark.parametrize(
    ("codes", "standing", "words"),
    [
        ((), WAITS, "Not heard yet. Scan the card with it."),
        ((CARD,), WELL, "the separator (GS) is kept"),
        ((CARD, "4006381333931"), WELL, "2 codes, no AIM identifier; the separator (GS) is kept"),
        ((CARD.replace(GS, ""),), LOOK, "the separator (GS) is lost"),
        ((CARD.replace(GS, "|"),), LOOK, "comes as '|'"),
        ((CARD.swapcase(),), LOOK, "wrong case"),
        (("4006381333931",), WELL, "Heard, 1 code"),
    ],
)
def test_a_scanner_is_judged_by_what_it_sends(codes: tuple[str, ...], standing: Standing, words: str) -> None:
    trial = one(*codes)
    assert trial.standing is standing
    assert words in trial.words
    assert trial.codes == codes


def test_a_scanner_that_was_never_set_up_is_named_when_heard_and_a_keyboard_always() -> None:
    (row,) = trials({}, [], {}, printed=frozenset())
    assert (row.name, row.standing) == ("keyboard", WAITS)
    (row,) = trials({}, [Scan(CARD, "keyboard")], {}, printed=frozenset())
    assert row.standing is WELL


def test_a_scanner_in_trouble_says_its_own_words() -> None:
    trial = one(state=DeviceState("left", "scanner", ok=False, words="not plugged in"))
    assert (trial.standing, trial.words) == (LOOK, "Not plugged in.")


@pytest.mark.parametrize(
    ("weight", "standing", "words"),
    [
        (None, WAITS, "No weight yet."),
        (Weight(0, stable=True), WELL, "0 g at rest."),
        (Weight(12_500, stable=True), LOOK, "12.5 g at rest."),
        (Weight(12_500, stable=False), WAITS, "not at rest"),
        (no_weight("overload"), LOOK, "Take everything off it."),
        (no_weight("underload"), LOOK, "Put its pan back"),
        (no_weight("moving"), WAITS, "Not at rest."),
        (no_weight("silent"), WAITS, "No weight yet."),
    ],
)
def test_a_scale_is_well_at_zero_and_at_rest(weight: Weight | None, standing: Standing, words: str) -> None:
    state = DeviceState("scale", "scale", ok=True, words="ready")
    (trial, _) = reversed(trials({"scale": state}, [], {"scale": weight} if weight else {}, printed=frozenset()))
    assert trial.standing is standing
    assert words in trial.words


def test_a_printer_is_well_when_its_test_came_out() -> None:
    state = DeviceState("slip", "printer", ok=True, words="ready")
    before = trials({"slip": state}, [], {}, printed=frozenset())[-1]
    after = trials({"slip": state}, [], {}, printed=frozenset({"slip"}))[-1]
    assert (before.standing, after.standing) == (WAITS, WELL)


def test_a_check_that_nobody_ends_asks_for_its_end_once_nothing_came_since() -> None:
    ended: Heard[int] = Heard()
    watch = Watch(ended, idle=0.05)
    watch.after((events.LineCheckBegun(at=""),), 7)
    watch.after((events.ScanTried(at="", scan=Scan("A")),), 8)
    assert ended.count(1) == [8]
    watch.after((events.LineChecked(at=""),), 9)
    assert watch.tried == (Scan("A"),)


class Told:
    """A listener that keeps outcomes."""

    def __init__(self) -> None:
        self.outcomes: Heard[Outcome] = Heard()
        self.outcome = self.outcomes

    def failed(self, scan: Scan | None, words: str) -> None: ...
    def sync(self, state: object) -> None: ...
    def device(self, state: object) -> None: ...
    def paper(self, job: object) -> None: ...
    def orders_changed(self) -> None: ...

    def after(self, kind: type[events.Event]) -> Session:
        """The session after the first event of this kind that is last."""
        return self.outcomes.until(lambda items: bool(items) and isinstance(items[-1].happened[-1], kind))[-1].session


def test_a_line_is_checked_with_an_order_open_and_nothing_of_it_changes(tmp_path: Path) -> None:
    """Scanner, scale and printers over real ports, from the card to the record."""
    scanner, scale = SimScanner(), SimScale("sbi")
    slip, label = SimPrinter("escpos"), SimPrinter("zpl")
    store = Store(tmp_path / "store.db")
    store.tell([order("SO-1", ("4121A", 3))])
    store.close()
    settings = Settings(
        station="bench-1", data=tmp_path, scanners=(f"left={scanner.address}",), scale=scale.address + ";protocol=sbi",
        slip_printer=slip.address, label_printer=label.address, printers_answer=True,
    )  # fmt: skip
    running, told = Running(settings), Told()
    running.listen(told)
    running.start()
    try:
        scanner.scan("SO-1")
        told.after(events.OrderOpened)
        scanner.scan("4121A")
        work = told.after(events.ItemPicked).order
        scanner.scan("PBC-LINE-CHECK")
        told.after(events.LineCheckBegun)
        scanner.scan(CARD, "]d2")
        told.outcomes.until(lambda items: isinstance(items[-1].happened[-1], events.ScanTried))
        scanner.scan("4121A")
        told.outcomes.until(lambda items: items[-1].scan == Scan("4121A", "left"))
        running.put(TryPrinters())
        _until(lambda: all(trial.standing is WELL for trial in running.trials()))
        scanner.scan("PBC-LINE-CHECK")
        assert told.after(events.LineChecked).order == work
    finally:
        running.stop()
        for device in (scanner, scale, slip, label):
            device.close()
    last = told.outcomes.items[-1].happened[-1]
    assert isinstance(last, events.LineChecked)
    assert [(one.name, one.well) for one in last.devices] == [
        ("left", True), ("scale", True), ("label", True), ("slip", True),
    ]  # fmt: skip
    assert last.devices[0].codes == ("]d2" + CARD, "4121A")
    assert b"Packbench line check" in slip.papers[0]
    assert b"^FDPackbench line check" in label.papers[0]


def test_a_check_that_a_crash_broke_off_is_ended_at_the_next_start(tmp_path: Path) -> None:
    settings = Settings(station="bench-1", data=tmp_path)
    running, told = Running(settings), Told()
    running.listen(told)
    running.start()
    running.put(Press(Command.LINE_CHECK))
    told.after(events.LineCheckBegun)
    running.stop()
    again, told = Running(settings), Told()
    assert again.session.checking
    again.listen(told)
    again.start()
    assert not told.after(events.LineChecked).checking
    again.put(EndCheck())  # nothing is on: nothing happens
    again.put(Press(Command.CLEAR))
    told.after(events.RefusalCleared)
    assert len(told.outcomes.items) == 2
    again.stop()


def test_a_check_that_nobody_ends_ends_by_itself_in_a_new_journal_too(tmp_path: Path) -> None:
    running, told = Running(Settings(station="bench-1", data=tmp_path)), Told()
    running._watch = Watch(lambda mark: running.put(EndCheck(mark)), idle=1.0)
    running.listen(told)
    running.start()
    running.put(Press(Command.CLEAR))
    running.put(Press(Command.LINE_CHECK))
    running.put(Forked(running.bench.journal.id))
    assert not told.after(events.LineChecked).checking
    running.stop()


def test_a_scale_that_is_still_looked_for_belongs_to_the_check(tmp_path: Path) -> None:
    running = Running(Settings(station="bench-1", data=tmp_path, scale="serial:/dev/none"))
    try:
        assert [(one.name, one.standing) for one in running.trials() if one.kind == "scale"] == [("scale", WAITS)]
    finally:
        running.start()
        running.stop()


def _until(true: Callable[[], bool]) -> None:
    waiting, until = threading.Event(), time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        waiting.wait(0.02)
