"""A shift at the window: its start, breaks, hand-over, the lock, the day; by keys, touches and scans."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from drivers.device import DeviceState
from drivers.scales.weight import Weight
from packing import events
from packing.commands import COMMANDS, Command
from packing.people import Person, Role
from packing.reasons import LeaveReason
from packing.session import Rules
from packing.verdict import Tone
from printing.spool import Job, State
from station import day
from station.loop import Away
from station.ui import cutoff, paint, shift
from station.ui.scene import Page
from station.ui.tiles import Touched
from tests.station.ui import hands
from tests.station.ui.benches import INGRID, JOLANTA, order
from tests.station.ui.conftest import ORDER, Seat, Seated, put

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OTHER = order("SO-2", ("4121A", 1))
PERSON = Person("p1", "Jolanta", Role.PACKER)


@pytest.fixture
def worker(seated: Seated) -> Seat:
    """Jolanta has an order open, one item in its box."""
    seat = seated([ORDER, OTHER], people=True)
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("4121A")
    seat.until_says("4121A")
    return seat


@contextmanager
def written() -> Iterator[list[str]]:
    """Every text that is painted meanwhile."""
    lines: list[str] = []
    paint.recorder = lambda line: lines.append(line.words)
    try:
        yield lines
    finally:
        paint.recorder = None


def tiles(seat: Seat) -> dict[str, str]:
    """The large words of the tiles that are up, by name."""
    page = seat.window.stack.currentWidget()
    return {tile.name: tile.big for tile in page.tiles.tiles}  # type: ignore[union-attr]


# --- the start of a shift --------------------------------------------------------------------------------------------


def test_the_start_says_how_far_the_day_is_how_the_bench_stands_and_what_waits(seated: Seated) -> None:
    seat = seated([ORDER, OTHER], people=True)
    seat.window.preferences.change("team_goal", 40)
    seat.until(lambda: tiles(seat).get("queue") == "2 orders")
    seat.window._state_changed()
    assert tiles(seat) == {"goal": "0 of 40", "bench": "Devices are ready", "queue": "2 orders"}


def test_a_scanned_order_goes_straight_to_work_and_the_start_is_over(seated: Seated) -> None:
    seat = seated([ORDER, OTHER], people=True)
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    assert seat.at(Page.QUEUE)
    assert seat.window.queue.start.isVisible()
    seat.scan("SO-2")
    seat.until_says("Order SO-2")
    seat.scan("4121A")
    seat.until_says("4121A")
    seat.key(Qt.Key.Key_F10)
    seat.until_says("Order SO-2 packed")
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: seat.at(Page.QUEUE))
    assert not seat.window.queue.start.isVisible()


def test_a_finger_on_the_bench_begins_the_line_check_and_its_end_is_told(seated: Seated) -> None:
    seat = seated(people=True)
    bench = next(plate for plate in seat.window.sign_in.tiles.plates if plate.tile.name == "bench")
    assert isinstance(bench, Touched)
    assert bench.accessibleName().endswith("(F7)")
    hands.touch(bench)
    seat.until(lambda: seat.at(Page.LINE_CHECK))
    seat.key(Qt.Key.Key_F7)
    seat.until(lambda: seat.at(Page.SIGN_IN))
    seat.until(lambda: any("done at" in tile.small for tile in seat.window.sign_in.tiles.tiles))


# --- breaks, hand-over, goodbye --------------------------------------------------------------------------------------


def test_a_break_hides_the_customer_and_the_same_badge_brings_the_work_back(worker: Seat) -> None:
    work = worker.window.scene.session.order
    worker.key(Qt.Key.Key_Down)
    line = worker.window.bench._scene.chosen  # type: ignore[union-attr]
    worker.type("7")
    worker.key(Qt.Key.Key_F8, SHIFT)
    worker.until(lambda: worker.at(Page.SIGN_IN))
    with written() as lines:
        worker.window.grab()
    assert worker.say.startswith("On a break since ")
    assert "Jolanta" in worker.window.band.words.step
    assert "SO-1" in lines
    assert not [words for words in lines if "Lindenhof" in words]
    worker.scan(JOLANTA)
    worker.until_greeted("Jolanta")
    assert worker.say == "Welcome back, Jolanta"
    assert worker.at(Page.BENCH)
    assert worker.window.scene.session.order == work
    assert worker.window.bench._scene.chosen == line == 2  # type: ignore[union-attr]
    assert worker.window.bench.digits == ""


def test_a_break_by_card_is_one_and_lasts_over_a_restart(seated: Seated) -> None:
    seat = seated([ORDER], people=True)
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    seat.scan(Command.BREAK.code)
    seat.until(lambda: seat.say.startswith("On a break since "))
    words = seat.say
    seat.leave()
    again = seated([ORDER], people=True)
    assert again.say == words
    again.scan(JOLANTA)
    again.until_says("Welcome back, Jolanta")
    assert again.running.today().of("p1").breaks == 1


def test_another_badge_takes_over_and_is_told_from_whom(worker: Seat) -> None:
    worker.scan(INGRID)
    worker.until_greeted("Ingrid")
    assert worker.at(Page.BENCH)
    assert worker.window.band.words.step.startswith("Jolanta began order SO-1, and you go on with it.")
    out = worker.events[-2]
    assert isinstance(out, events.SignedOut)
    assert out.reason is LeaveReason.HANDED_OVER


def test_who_signs_out_is_thanked_for_what_was_packed(worker: Seat) -> None:
    for code in ("4121A", "4121A", "4121B", "4121B", *["TEA-GRN"] * 4, "SO-1"):
        worker.scan(code)
    worker.until_says("Order SO-1 packed")
    worker.key(Qt.Key.Key_L, CTRL)
    worker.until(lambda: worker.at(Page.SIGN_IN))
    assert worker.window.band.words.step == "Goodbye, Jolanta. 1 order, 9 units: thank you."
    assert tiles(worker)["before"] == "Jolanta"


def test_the_page_of_a_packed_order_comes_back_to_its_packer_and_to_nobody_else(seated: Seated) -> None:
    seat = seated([OTHER, ORDER], people=True)
    for code in (JOLANTA, "SO-2", "4121A", "SO-2"):
        seat.scan(code)
    seat.until(lambda: seat.at(Page.PACKED))
    seat.key(Qt.Key.Key_F8, SHIFT)
    seat.until(lambda: seat.at(Page.SIGN_IN))
    seat.scan(JOLANTA)
    seat.until(lambda: seat.at(Page.PACKED))
    seat.key(Qt.Key.Key_F8, SHIFT)
    seat.until(lambda: seat.at(Page.SIGN_IN))
    seat.scan(INGRID)
    seat.until(lambda: seat.at(Page.QUEUE))


# --- the lock --------------------------------------------------------------------------------------------------------


class Clock:
    """Seconds that go forward when a test says so."""

    def __init__(self, seat: Seat) -> None:
        self._seat, self.now = seat, 1_000.0
        seat.window.lock._clock = lambda: self.now
        seat.window.preferences.change("lock_after", 5)
        seat.window.lock.idle.moved(self.now)

    def pass_(self, seconds: float) -> None:
        """Time goes by, and the window's second hand moves."""
        self.now += seconds
        self._seat.window._clock.timeout.emit()

    def locks(self) -> bool:
        """Whether the bench is locked when another two seconds are over."""
        self.pass_(2)
        self._seat.until(lambda: not self._seat.running.waiting)
        self._seat.bot.wait(50)
        return self._seat.at(Page.SIGN_IN)


def test_nobody_there_locks_and_one_badge_brings_all_back(worker: Seat) -> None:
    clock = Clock(worker)
    work = worker.window.scene.session.order
    clock.pass_(299)
    assert worker.at(Page.BENCH)
    clock.pass_(2)
    worker.until_says("Locked: scan your badge")
    out = worker.events[-1]
    assert isinstance(out, events.SignedOut)
    assert out.reason is LeaveReason.IDLE
    worker.scan(JOLANTA)
    worker.until_says("Welcome back, Jolanta")
    assert worker.window.scene.session.order == work
    assert worker.at(Page.BENCH)


MOVES: dict[str, Callable[[Seat], None]] = {
    "a key": lambda seat: seat.key(Qt.Key.Key_Down),
    "a touch": lambda seat: hands.touch(seat.window.band),
    "a scan": lambda seat: seat.scan("NOT-OURS"),
    "a weight": lambda seat: seat.running.weights.update(scale=Weight(500_000, stable=True, device="scale")),
}


@pytest.mark.parametrize("move", MOVES)
def test_whatever_somebody_does_keeps_it_open(worker: Seat, move: str) -> None:
    clock = Clock(worker)
    clock.pass_(290)
    before = len(worker.heard.outcomes)
    MOVES[move](worker)
    if move == "a scan":
        worker.settled(before + 1)
    assert not clock.locks()
    clock.pass_(290)
    assert not clock.locks()
    clock.pass_(300)
    worker.until(lambda: worker.at(Page.SIGN_IN))


def test_it_does_not_lock_while_a_printer_asks_for_somebody_or_a_paper_is_on_its_way(worker: Seat) -> None:
    clock = Clock(worker)
    worker.running.devices["label"] = DeviceState("label", "printer", ok=False, words="paper out")
    clock.pass_(400)
    assert not clock.locks()
    worker.running.devices["label"] = DeviceState("label", "printer", ok=True, words="ready")
    worker.window.papers.keep(Job(1, "SO-0/slip/1", "slip", "slip", State.UNKNOWN, "", 1, "", "", 900))
    clock.pass_(400)
    assert not clock.locks()
    worker.window.papers.keep(Job(1, "SO-0/slip/1", "slip", "slip", State.SENT, "", 1, "", "", 900))
    clock.pass_(400)
    worker.until_says("Locked: scan your badge")


def test_a_scan_that_waited_in_the_queue_is_judged_and_nothing_is_locked(worker: Seat) -> None:
    mark = worker.running.mark
    worker.scan("4121A")
    worker.running.put(Away(mark))
    worker.scan("4121A")
    worker.until(lambda: worker.window.scene.session.order.remaining == 6)  # type: ignore[union-attr]
    assert worker.at(Page.BENCH)


def test_a_bench_without_badges_never_locks(seat: Seat) -> None:
    clock = Clock(seat)
    clock.pass_(4_000)
    assert not clock.locks()


def test_where_no_badge_is_needed_nobody_is_locked_out(worker: Seat) -> None:
    clock = Clock(worker)
    clock.now += 400
    before = len(worker.heard.outcomes)
    worker.window.lock.look(replace(worker.window.scene.session, rules=Rules(sign_in=False)))
    worker.scan("4121A")
    worker.settled(before + 1)
    assert isinstance(worker.events[-1], events.ItemPicked)


@pytest.mark.parametrize("page", [Page.DAY, Page.SETTINGS, Page.DEVICES, Page.HELP])
def test_a_page_in_front_does_not_stay_over_a_locked_bench(worker: Seat, page: Page) -> None:
    clock = Clock(worker)
    worker.scan(Command[page.name].code)
    worker.until(lambda: worker.at(page))
    clock.pass_(400)
    worker.until(lambda: worker.at(Page.SIGN_IN))


# --- the day ---------------------------------------------------------------------------------------------------------


def test_the_day_is_one_key_away_and_goes_with_the_next_right_scan(worker: Seat) -> None:
    worker.key(Qt.Key.Key_F2, SHIFT)
    worker.until(lambda: worker.at(Page.DAY))
    assert worker.say == "Your day, Jolanta"
    assert (tiles(worker)["orders"], tiles(worker)["units"]) == ("0", "1")
    worker.scan("NOT-OURS")
    worker.until_says("Unknown code")
    assert worker.at(Page.DAY)
    assert worker.window.band.words.tone is Tone.WRONG
    worker.scan("4121B")
    worker.until_says("4121B")
    assert worker.at(Page.BENCH)


def test_the_day_leads_to_a_break_by_touch(worker: Seat) -> None:
    worker.scan(Command.DAY.code)
    worker.until(lambda: worker.at(Page.DAY))
    worker.touch(Command.BREAK.value)
    worker.until(lambda: worker.at(Page.SIGN_IN))
    assert worker.say.startswith("On a break since ")


# --- words -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hour", "words"), [(3, "Hello"), (4, "Good morning"), (12, "Good afternoon"), (18, "Good evening"), (23, "Hello")]
)
def test_the_greeting_follows_the_hour(hour: int, words: str) -> None:
    now = datetime(2026, 11, 23, hour, 30, tzinfo=datetime.now(UTC).astimezone().tzinfo).timestamp()
    assert shift.greeting("Ada", now, back=False) == f"{words}, Ada"


def test_the_next_cut_off_and_those_gone_by() -> None:
    here = datetime.now(UTC).astimezone().tzinfo
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=here).timestamp()
    assert shift.cut_offs(["16:30", "14:00", "soon", "11:45", ""], noon) == (cutoff.left("14:00", noon).short, 1)
    assert shift.cut_offs([], noon) == ("", 0)


def test_a_streak_is_a_quiet_word_and_a_short_one_none() -> None:
    today = day.Day(datetime.now(UTC).astimezone().date())
    assert shift.streak(today) == ""
    many = day.Day(today.date, bench=day.Figures(quiet=18))
    assert shift.streak(many) == "The last 18 orders left this bench exactly as ordered."


@pytest.mark.parametrize(
    ("orders", "goal", "big", "small", "tone"),
    [
        (0, 0, "A fresh day", "The first order is yours to begin.", Tone.PLAIN),
        (2, 0, "2 orders packed", "7 units so far", Tone.PLAIN),
        (2, 3, "2 of 3", "Orders at this bench today, 7 units.", Tone.PLAIN),
        (3, 3, "3 of 3", "Orders today: reached, together.", Tone.DONE),
        (4, 3, "4 of 3", "Orders today: reached, together.", Tone.DONE),
    ],
)
def test_the_goal_is_the_teams_and_is_reached_by_the_last_order_of_it(
    orders: int, goal: int, big: str, small: str, tone: Tone
) -> None:
    today = day.Day(datetime.now(UTC).astimezone().date(), bench=day.Figures(orders=orders, units=7 if orders else 0))
    tile = shift.of_goal(today, goal)
    assert (tile.big, tile.small, tile.tone) == (big, small, tone)


def test_a_break_of_yesterday_is_over(seated: Seated) -> None:
    seat = seated(people=True)
    left = day.Departure(PERSON, "2020-01-01T10:15:00.000Z", LeaveReason.BREAK)
    assert shift.asks_for_a_badge(left, seat.running.today(), 1.8e9).say == "Scan your badge"


def test_breaks_and_the_day_have_keys() -> None:
    assert (COMMANDS[Command.BREAK].key, COMMANDS[Command.DAY].key) == ("Shift+F8", "Shift+F2")


@pytest.mark.parametrize("card", ["PBC-REPRINT-SLIP", "PBC-REPRINT-LABEL"])
def test_a_locked_bench_prints_nothing_of_a_customer(seated: Seated, card: str) -> None:
    seat = seated([order("SO-1", ("X", 1))], people=True)
    put(seat, JOLANTA, "SO-1", "X", "SO-1", JOLANTA)
    seat.settled(5)
    assert seat.at(Page.SIGN_IN)
    put(seat, card)
    seat.until_says("Nobody signed in")
    assert not any(isinstance(event, events.DocumentReprinted) for event in seat.events)
