"""Every state of the window, made by a real bench behind it: one list for pictures, checks of words and of access.

A state is a function that brings a `Stage` there; its name names the picture, its docstring is the picture's caption.
Whoever adds a page adds its states here, and every check over all screens sees it.
"""

from __future__ import annotations

import errno
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from drivers.device import READY, DeviceState, words_for
from drivers.scales.weight import Weight
from packing.commands import Command
from packing.reasons import ShortReason
from packing.scan import Scan
from packing.text import Text
from printing.spool import Job, State
from station import running as running_module
from station.line_check import CARD, GS
from station.loop import Away, Choose, Count, Miss, Press
from station.running import Running
from station.ui import languages
from station.ui.scene import Page
from station.ui.seen import Told
from station.ui.settings_page import SettingsPage
from station.ui.sound import Sound
from station.ui.theme import palette_of
from station.ui.window import Window
from sync.client import SyncState
from sync.protocol import Change, OrderChange, OrderState
from tests.station.ui.benches import INGRID, JOLANTA, PEOPLE, bench, demo_orders, goods, hostile, long_order

SIZES = ((1366, 768), (1920, 1080))
REFUSES = words_for(ConnectionRefusedError(errno.ECONNREFUSED, ""))
"""What devices and servers say that are not there."""
NOON = 1_795_172_400.0
"""Where the clock stands in pictures: 20 November 2026, 11:00 UTC."""


@contextmanager
def standing_clock() -> Iterator[None]:
    """It is `NOON`, in UTC, for all that is shown: pictures made twice are the same. Waiting goes on as ever."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        patch.setattr(time, "time", lambda: NOON)
        patch.setattr(running_module, "now", lambda: "2026-11-20T11:00:00.000Z")
        yield
    time.tzset()


Made = Callable[["Stage"], None]
"""A state."""


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
        QTest.qWait(400)  # until it is sure that no scanner typed this

    def key(self, key: Qt.Key) -> None:
        """One key."""
        QTest.keyClick(self.window.windowHandle(), key)
        self.settle()

    def dress(self, theme: str, language: str) -> None:
        """The same state in another theme and language."""
        languages.speak(language)
        self.window.look.palette = palette_of(theme)
        self.window._colour()
        self.window.show_anew()
        self.settle()

    def settle(self) -> None:
        """Until the bench has judged all, what was asked in other threads is answered, and the screen has shown it."""
        _until(lambda: not self.running.waiting)
        for _ in range(3):  # what is painted may ask for a picture, and that may be painted
            answered: list[bool] = []
            self.window.errands.run(lambda: True, answered.append)
            _until(lambda: bool(answered))  # noqa: B023  waited for at once
        QApplication.sendPostedEvents()


def _until(true: Callable[[], bool]) -> None:
    timer = QElapsedTimer()
    timer.start()
    while True:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if true():
            return
        assert timer.elapsed() < 20_000, "it did not come to that"
        QTest.qWait(2)


@contextmanager
def stage(theme: str, size: tuple[int, int], changes: list[Change], **settings: object) -> Iterator[Stage]:
    """A window of a size in a theme."""
    languages.speak("en")
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
        DeviceState("scanner", "scanner", ok=True, words=READY),
        DeviceState("scale", "scale", ok=True, words=READY),
        DeviceState("slip", "printer", ok=True, words=READY),
        DeviceState("label", "printer", ok=True, words=READY),
    ):
        made.running.devices[state.name] = state
    rules = made.running.bench._rules
    made.running.bench._rules = lambda: replace(rules(), label=True)
    made.running.bench.refresh_rules()
    made.running.sync = SyncState(online=True, mark=0, heard=0, words="")


def agrees(made: Stage, state: Made) -> None:
    """The server holds all that happened, save in the states that are about its silence."""
    if state in (devices, silent):
        return
    made.running.sync = SyncState(online=True, mark=made.running.mark, hash=made.running.digest, heard=1e9, words="")
    made.told.sync(made.running.sync)
    made.settle()


def _paper(made: Stage, number: int, kind: str, state: State, error: str = "") -> None:
    job = Job(number, f"SO-1001/{kind}/1", kind, kind, state, error, 1, "", "", 900)
    made.running.papers.append(job)
    made.told.paper(job)


def queue(made: Stage) -> None:
    """Signed in: the orders, most urgent first. Scan a number, or choose one."""
    made.sign_in()


def queue_filter(made: Stage) -> None:
    """Letters that are typed search the queue."""
    made.sign_in()
    made.type("pa")


def queue_nothing(made: Stage) -> None:
    """Nothing in the queue has what was typed, and the page says what Enter does."""
    made.sign_in()
    made.type("zzz")


def opened(made: Stage) -> None:
    """An order is open: what to take first, where it lies, how many."""
    made.sign_in()
    made.put(Choose("SO-1001"))


def right(made: Stage) -> None:
    """Right: the article and how many are still to take."""
    opened(made)
    made.put("4121A", "4121A", "4121A")


def wrong(made: Stage) -> None:
    """Wrong: what was scanned stands beside what is wanted, with the characters that tell them apart."""
    right(made)
    made.put("4121C")


def unknown(made: Stage) -> None:
    """A code that nobody knows."""
    right(made)
    made.put("400638133393")


def too_many(made: Stage) -> None:
    """More than the order wants."""
    right(made)
    made.put(Count(12), "4121A")


def quantity(made: Stage) -> None:
    """A quantity card was scanned: the next item counts twelve."""
    right(made)
    made.put(Count(12))


def typing(made: Stage) -> None:
    """A quantity is being typed."""
    right(made)
    made.type("24")


def short(made: Stage) -> None:
    """The rest of a line is not there."""
    right(made)
    made.put(Miss(1, ShortReason.NONE_LEFT))


def short_asked(made: Stage) -> None:
    """Why is it short?"""
    right(made)
    made.window.bench.press(Command.SHORT_NONE_LEFT.value)
    made.settle()


def held(made: Stage) -> None:
    """The order waits for a supervisor."""
    wrong(made)
    made.put(Press(Command.HOLD))


def supervisor(made: Stage) -> None:
    """A supervisor is here: approve, or send back to work."""
    held(made)
    made.put(INGRID)


def approved(made: Stage) -> None:
    """Approved: it counts, and the order says so."""
    supervisor(made)
    made.put(Press(Command.APPROVE))


def complete(made: Stage) -> None:
    """All of it is taken: close the order."""
    opened(made)
    made.put(*["4121A"] * 6, *["4121B"] * 6, "TEA-GRN", "TEA-GRN")


def packed(made: Stage) -> None:
    """Packed. A printer is out of paper, and says what to do."""
    complete(made)
    made.put(Press(Command.DONE))
    _paper(made, 1, "slip", State.SENT)
    _paper(made, 2, "label", State.FAILED, Text("paper out"))
    label = DeviceState("label", "printer", ok=False, words=Text("paper out"))
    made.running.devices["label"] = label
    made.told.device(label)


def packed_asks(made: Stage) -> None:
    """Packed, with a scale. Nobody knows whether the label came out: look, or print it again."""
    complete(made)
    made.running.weights["scale"] = Weight(4_310_000, stable=True, device="scale")
    made.put(Press(Command.DONE))
    _paper(made, 1, "slip", State.SENT)
    _paper(made, 2, "label", State.UNKNOWN)


def put_aside(made: Stage) -> None:
    """The queue, with an order that was put aside here, one on hold and one at another bench."""
    right(made)
    made.put(Press(Command.PARK))


def already_packed(made: Stage) -> None:
    """An order that is packed already: why it cannot be opened, and what to do."""
    made.sign_in()
    made.put("SO-1009")


def weighed(made: Stage) -> None:
    """A scale shows what lies on it; the cut-off is near."""
    made.running.weights["scale"] = Weight(1_234_500, stable=True, device="scale")
    right(made)


def help_wanted(made: Stage) -> None:
    """Help was asked for without a scan; the supervisor is here."""
    right(made)
    made.put(Press(Command.HOLD), INGRID)


def devices(made: Stage) -> None:
    """Devices, server and papers: what is wrong, and what to do."""
    packed(made)
    made.running.sync = SyncState(online=False, mark=3, heard=NOON - 1_500, words=REFUSES)
    made.told.sync(made.running.sync)
    made.put(Command.DEVICES.code)


def line_check(made: Stage) -> None:
    """The line check before a shift: every device is tried."""
    right(made)
    made.put(Press(Command.LINE_CHECK))
    left = DeviceState("left", "scanner", ok=True, words=READY)
    camera = DeviceState("tunnel", "camera", ok=False, words=Text("not plugged in"))
    for state in (left, camera):
        made.running.devices[state.name] = state
    made.running.weights["scale"] = Weight(12_500, stable=True, device="scale")
    made.put(Scan(CARD, "left", "]d2"), Scan(CARD.replace(GS, ""), "scanner"), "4121A")
    made.put(Scan(CARD.replace(GS, ""), "scanner"))
    _paper(made, 9, "slip", State.SENT)
    made.running._watch.came_out("slip")
    label = DeviceState("label", "printer", ok=False, words=Text("paper out"))
    made.running.devices["label"] = label
    made.window.line_check.look_again()


def many_lines(made: Stage) -> None:
    """An order of a thousand lines."""
    made.sign_in()
    made.put(Choose("SO-LONG"), *[f"L{number:04}" for number in range(1, 420) for _ in range(2)])


def hostile_queue(made: Stage) -> None:
    """The queue with an order whose every text is hostile."""
    made.sign_in()
    made.type("host")


def hostile_bench(made: Stage) -> None:
    """A hostile order is open, and a hostile code was scanned."""
    made.sign_in()
    made.put(Choose("SO-<HOSTILE>"), "\u202eEVIL<script>" + "A" * 9_000)


def hostile_wrong(made: Stage) -> None:
    """A hostile article that is not wanted."""
    made.sign_in()
    made.put(Choose("SO-<HOSTILE>"), "EVIL")


def arabic(made: Stage) -> None:
    """Foreign text from right to left."""
    made.sign_in()
    made.put(Choose("SO-<HOSTILE>"))
    made.key(Qt.Key.Key_Down)


def silent(made: Stage) -> None:
    """The server does not answer: packing goes on."""
    right(made)
    made.running.sync = SyncState(online=False, mark=3, heard=NOON - 1_500, words=REFUSES)
    made.told.sync(made.running.sync)


def sign_in(made: Stage) -> None:
    """Nobody is here: scan a badge."""


def sign_in_wrong(made: Stage) -> None:
    """A badge that nobody knows."""
    made.put("PBB-NOBODY")


def _morning(made: Stage) -> None:
    """Two orders are packed, with a slip of the hand on the way, and a third is begun."""
    made.running.goal = 40
    made.sign_in()
    made.put(Choose("SO-1001"), *["4121A"] * 6, "4121C", *["4121B"] * 6, "TEA-GRN", "TEA-GRN", Press(Command.DONE))
    made.put(Choose("SO-1003"))
    work = made.running.session.order
    assert work is not None
    made.put(*[line.sku for line in work.picklist.lines for _ in range(line.quantity)], Press(Command.DONE))
    made.put(Choose("SO-LONG"), "L0001")


def shift_start(made: Stage) -> None:
    """The start of a shift: how far the day is, how the bench stands, what waits. A badge, and then an order."""
    _morning(made)
    made.put(Press(Command.PARK), Press(Command.SIGN_OUT))


def on_break(made: Stage) -> None:
    """On a break: the order stays as it is, and the same badge brings it back."""
    _morning(made)
    made.put(Press(Command.BREAK))


def locked(made: Stage) -> None:
    """Nobody was there for a while: the bench has locked itself."""
    _morning(made)
    made.put(Away(made.running.mark))


def handed_over(made: Stage) -> None:
    """Another badge: the order goes on in other hands, and the bench says from whom."""
    _morning(made)
    made.put(INGRID)


def shift_queue(made: Stage) -> None:
    """The next person of the day: what waits and who was here, above the queue, until the first order."""
    shift_start(made)
    made.put(INGRID)


def day(made: Stage) -> None:
    """The day in figures."""
    _morning(made)
    made.put(Command.DAY.code)


def settings(made: Stage) -> None:
    """The settings: name, value, where it comes from, when a change holds. A supervisor's badge opens all of them."""
    made.put(INGRID, Command.SETTINGS.code)


def settings_choosing(made: Stage) -> None:
    """One setting is being changed: its choices, the one that holds marked."""
    settings(made)
    made.put(Command.CHOOSE.code, Command.NEXT.code)


def settings_typing(made: Stage) -> None:
    """A text is being changed: typed, touched letter by letter, or by cards."""
    settings(made)
    page = made.window.pages[Page.SETTINGS]
    assert isinstance(page, SettingsPage)
    while page.name != "scanners":
        made.put(Command.NEXT.code)
    made.put(Command.CHOOSE.code)


def settings_kept(made: Stage) -> None:
    """A setting was changed: it holds when the program is started again."""
    settings(made)
    page = made.window.pages[Page.SETTINGS]
    assert isinstance(page, SettingsPage)
    page.preferences.change("company_prefix", "4012345")
    while page.name != "company_prefix":
        made.put(Command.NEXT.code)
    made.settle()


def settings_locked(made: Stage) -> None:
    """A packer looks at a setting that a supervisor changes."""
    made.sign_in()
    made.put(Command.SETTINGS.code, *[Command.NEXT.code] * 9)


def help_now(made: Stage) -> None:
    """Help for the step that one is in, with cards to scan from the screen."""
    opened(made)
    made.put(Command.HELP.code)


def help_wrong(made: Stage) -> None:
    """Help while something was refused: the verdict stays in view."""
    wrong(made)
    made.put(Command.HELP.code)


def help_printer(made: Stage) -> None:
    """Help while a printer is in trouble."""
    packed(made)
    made.put(Command.HELP.code)


def about(made: Stage) -> None:
    """What the program is, where its data lie, and what it is made with."""
    made.sign_in()
    made.put(Command.HELP.code, Command.CHOOSE.code)


STATES: tuple[Made, ...] = (
    sign_in, sign_in_wrong, shift_start, on_break, locked, handed_over, shift_queue, day,
    queue, queue_filter, queue_nothing, opened, right, wrong, unknown, too_many, quantity,
    typing, short, short_asked, held, supervisor, help_wanted, approved, complete,
    weighed, packed, packed_asks, put_aside, already_packed, silent, devices,
    settings, settings_choosing, settings_typing,
    settings_kept, settings_locked, help_now, help_wrong, help_printer, about, line_check, many_lines,
    hostile_queue, hostile_bench, hostile_wrong, arabic,
)  # fmt: skip
HOSTILE_STATES: tuple[Made, ...] = (hostile_queue, hostile_bench, hostile_wrong, arabic)
"""Those that are no warehouse's day: looked at in tests, not shown in the docs."""


def everything() -> list[Change]:
    """A warehouse's day, and a hostile order."""
    return [*everyday(), *hostile()]


def everyday() -> list[Change]:
    """Goods, orders and people of the demo, and an order of a thousand lines; some are begun, waiting or elsewhere."""
    orders = demo_orders()
    elsewhere = ((3, OrderState.PACKING, "bench-2"), (5, OrderState.HELD, ""), (8, OrderState.PACKED, ""))
    for place, state, holder in elsewhere:
        change = orders[place]
        assert isinstance(change, OrderChange)
        orders[place] = replace_change(change, state, holder)
    return [*PEOPLE, *goods(), *orders, long_order(1000)]


def replace_change(change: OrderChange, state: OrderState, holder: str) -> OrderChange:
    """The order in another state."""
    return OrderChange(change.picklist, state, holder)
