"""Every state of the window as a picture, to look at: `python -m tests.station.ui.shots FOLDER [NAME…]`.

The bench behind the window is a real one. `--readme FILE` makes the one picture that the README shows.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drivers.device import DeviceState
from drivers.scales.weight import Weight
from packing.commands import Command
from packing.reasons import ShortReason
from packing.scan import Scan
from printing.spool import Job, State
from station.line_check import CARD, GS
from station.loop import Choose, Count, Miss, Press
from station.running import Running
from station.ui.seen import Told
from station.ui.sound import Sound
from station.ui.window import Window
from sync.client import SyncState
from sync.protocol import Change, OrderChange, OrderState
from tests.station.ui.benches import INGRID, JOLANTA, PEOPLE, bench, demo_orders, goods, hostile, long_order

SIZES = ((1366, 768), (1920, 1080))


class Stage:
    """A window over a real bench, driven as by its devices."""

    def __init__(self, running: Running, window: Window, told: Told) -> None:
        self.running, self.window, self.told = running, window, told

    def put(self, *given: object) -> None:
        """Hands inputs in and lets the window show what came of them."""
        for one in given:
            self.running.put(Scan(one, "scanner") if isinstance(one, str) else one)  # type: ignore[arg-type]
        self.settle()

    def sign_in(self) -> None:
        """A packer's badge."""
        self.put(JOLANTA)

    def type(self, text: str) -> None:
        """A person's keys, slow enough."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)  # type: ignore[call-overload]
            QTest.qWait(110)

    def settle(self) -> None:
        """Until the bench has judged all and the screen has shown it."""
        timer = QElapsedTimer()
        timer.start()
        while self.running.waiting and timer.elapsed() < 5_000:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        for _ in range(6):
            QTest.qWait(30)


@contextmanager
def stage(theme: str, size: tuple[int, int], changes: list[Change], **settings: object) -> Iterator[Stage]:
    """A window of a size in a theme."""
    with tempfile.TemporaryDirectory() as folder:
        running = bench(Path(folder), changes, **settings)
        told = Told()
        running.listen(told)
        running.start()
        window = Window(running, told, Sound(on=False), theme=theme)
        window.resize(*size)
        window.show()
        made = Stage(running, window, told)
        _devices(made)
        made.settle()
        yield made
        window.close()
        running.stop()


def _devices(made: Stage) -> None:
    for state in (
        DeviceState("scanner", "scanner", ok=True, words="ready"),
        DeviceState("scale", "scale", ok=True, words="ready"),
        DeviceState("slip", "printer", ok=True, words="ready"),
        DeviceState("label", "printer", ok=True, words="ready"),
    ):
        made.running.devices[state.name] = state
    made.running.sync = SyncState(online=True, mark=0, heard=0, words="")


def _agrees(made: Stage) -> None:
    made.running.sync = SyncState(online=True, mark=made.running.mark, hash=made.running.digest, heard=1e9, words="")
    made.told.sync(made.running.sync)
    made.settle()


def _paper(made: Stage, number: int, kind: str, state: State, error: str = "") -> None:
    job = Job(number, f"SO-1001/{kind}/1", kind, kind, state, error, 1, "", "", 900)
    made.running.papers.append(job)
    made.told.paper(job)


def queue(made: Stage) -> None:
    made.sign_in()


def queue_filter(made: Stage) -> None:
    made.sign_in()
    made.type("pa")


def queue_nothing(made: Stage) -> None:
    made.sign_in()
    made.type("zzz")


def opened(made: Stage) -> None:
    made.sign_in()
    made.put(Choose("SO-1001"))


def right(made: Stage) -> None:
    opened(made)
    made.put("4121A", "4121A", "4121A")


def wrong(made: Stage) -> None:
    right(made)
    made.put("4121C")


def unknown(made: Stage) -> None:
    right(made)
    made.put("400638133393")


def too_many(made: Stage) -> None:
    right(made)
    made.put(Count(12), "4121A")


def quantity(made: Stage) -> None:
    right(made)
    made.put(Count(12))


def typing(made: Stage) -> None:
    right(made)
    made.type("24")


def short(made: Stage) -> None:
    right(made)
    made.put(Miss(1, ShortReason.NONE_LEFT))


def short_asked(made: Stage) -> None:
    right(made)
    made.window.bench.press(Command.SHORT_NONE_LEFT.value)
    made.settle()


def held(made: Stage) -> None:
    wrong(made)
    made.put(Press(Command.HOLD))


def supervisor(made: Stage) -> None:
    held(made)
    made.put(INGRID)


def approved(made: Stage) -> None:
    supervisor(made)
    made.put(Press(Command.APPROVE))


def complete(made: Stage) -> None:
    opened(made)
    made.put(*["4121A"] * 6, *["4121B"] * 6, "TEA-GRN", "TEA-GRN")


def packed(made: Stage) -> None:
    complete(made)
    made.put(Press(Command.DONE))
    _paper(made, 1, "slip", State.SENT)
    _paper(made, 2, "label", State.FAILED, "paper out: put a new roll in")
    label = DeviceState("label", "printer", ok=False, words="paper out: put a new roll in")
    made.running.devices["label"] = label
    made.told.device(label)


def devices(made: Stage) -> None:
    packed(made)
    made.running.sync = SyncState(online=False, mark=3, heard=1_795_000_000.0, words="it refuses the connection")
    made.told.sync(made.running.sync)
    QTest.keyClick(made.window.windowHandle(), Qt.Key.Key_F1)


def line_check(made: Stage) -> None:
    right(made)
    made.put(Press(Command.LINE_CHECK))
    left = DeviceState("left", "scanner", ok=True, words="ready")
    camera = DeviceState("tunnel", "camera", ok=False, words="gives no picture: is it plugged in?")
    for state in (left, camera):
        made.running.devices[state.name] = state
    made.running.weights["scale"] = Weight(12_500, stable=True, device="scale")
    made.put(Scan(CARD, "left", "]d2"), Scan(CARD.replace(GS, ""), "scanner"), "4121A")
    made.put(Scan(CARD.replace(GS, ""), "scanner"))
    _paper(made, 9, "slip", State.SENT)
    made.running._watch.came_out("slip")
    label = DeviceState("label", "printer", ok=False, words="paper out: put a new roll in")
    made.running.devices["label"] = label
    made.window.line_check.look_again()


def many_lines(made: Stage) -> None:
    made.sign_in()
    made.put(Choose("SO-LONG"), *[f"L{number:04}" for number in range(1, 420) for _ in range(2)])


def hostile_queue(made: Stage) -> None:
    made.sign_in()
    made.type("host")


def hostile_bench(made: Stage) -> None:
    made.sign_in()
    made.put(Choose("SO-<HOSTILE>"), "\u202eEVIL<script>" + "A" * 9_000)


def hostile_wrong(made: Stage) -> None:
    made.sign_in()
    made.put(Choose("SO-<HOSTILE>"), "EVIL")


def arabic(made: Stage) -> None:
    made.sign_in()
    made.put(Choose("SO-<HOSTILE>"))
    QTest.keyClick(made.window.windowHandle(), Qt.Key.Key_Down)


def silent(made: Stage) -> None:
    right(made)
    made.running.sync = SyncState(online=False, mark=3, heard=1_795_000_000.0, words="it refuses the connection")
    made.told.sync(made.running.sync)


def sign_in(made: Stage) -> None:
    pass


def sign_in_wrong(made: Stage) -> None:
    made.put("PBB-NOBODY")


STATES: tuple[Callable[[Stage], None], ...] = (
    sign_in, sign_in_wrong, queue, queue_filter, queue_nothing, opened, right, wrong, unknown, too_many, quantity,
    typing, short, short_asked, held, supervisor, approved, complete, packed, devices, line_check, many_lines,
    hostile_queue, hostile_bench, hostile_wrong, arabic, silent,
)  # fmt: skip


def everything() -> list[Change]:
    """Goods, orders and people of the demo, an order of a thousand lines, and a hostile one; some are begun, waiting
    or elsewhere."""
    orders = demo_orders()
    elsewhere = ((3, OrderState.PACKING, "bench-2"), (5, OrderState.HELD, ""), (8, OrderState.PACKED, ""))
    for place, state, holder in elsewhere:
        change = orders[place]
        assert isinstance(change, OrderChange)
        orders[place] = replace_change(change, state, holder)
    return [*PEOPLE, *goods(), *orders, long_order(1000), *hostile()]


def replace_change(change: OrderChange, state: OrderState, holder: str) -> OrderChange:
    """The order in another state."""
    return OrderChange(change.picklist, state, holder)


def shoot(folder: Path, names: list[str], sizes: tuple[tuple[int, int], ...], themes: tuple[str, ...]) -> None:
    """All states, or those named."""
    folder.mkdir(parents=True, exist_ok=True)
    for state in STATES:
        if names and state.__name__ not in names:
            continue
        for theme in themes:
            for size in sizes:
                with stage(theme, size, everything()) as made:
                    state(made)
                    if state not in (devices, silent):
                        _agrees(made)
                    made.settle()
                    made.window.grab().save(str(folder / f"{state.__name__}-{theme}-{size[1]}.png"))


def readme(path: Path) -> None:
    """The README's picture."""
    with stage("light", SIZES[0], everything()) as made:
        right(made)
        _agrees(made)
        image = made.window.grab().toImage()
        image.setDevicePixelRatio(1)
        image.save(str(path))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--readme", type=Path)
    parser.add_argument("--quick", action="store_true", help="light, 1366x768 only")
    given = parser.parse_args()
    application = QApplication([])
    if given.readme:
        readme(given.readme)
    if given.folder:
        few = given.quick
        shoot(given.folder, given.names, SIZES[:1] if few else SIZES, ("light",) if few else ("light", "dark"))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
