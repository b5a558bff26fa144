"""A day at the bench, folded from events: incremental as from the journal, over midnight and wrong clocks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packing import events
from packing.events import Checked, Event, Extra, Fill, Hold
from packing.people import Person, Role
from packing.picklist import PickLine, Picklist
from packing.reasons import HoldReason, LeaveReason, Reason, ShortReason
from station.day import KEPT, STRANGERS, Check, Days, after, rebuilt

ADA, BO = Person("p1", "Ada", Role.PACKER), Person("p2", "Bo", Role.PACKER)
ZONE = timezone(timedelta(hours=1))
TODAY = date(2026, 11, 23)


def at(clock: str, day: int = 23) -> str:
    """A local clock reading of that day as events carry it."""
    hours, minutes = map(int, clock.split(":"))
    moment = datetime(2026, 11, day, hours, minutes, tzinfo=ZONE).astimezone(UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def folded(*happened: Event) -> Days:
    days = Days()
    for event in happened:
        days = after(days, event, ZONE)
    return days


def came(who: Person, clock: str, day: int = 23) -> Event:
    return events.SignedIn(at=at(clock, day), by=who.id, person=who)


def left(who: Person, clock: str, reason: LeaveReason = LeaveReason.LEFT, day: int = 23) -> Event:
    return events.SignedOut(at=at(clock, day), by=who.id, person=who, reason=reason)


def opened(order: str, clock: str, lines: int = 2, day: int = 23, progress: events.Progress | None = None) -> Event:
    wanted = Picklist(order, tuple(PickLine(f"S{number}", 5) for number in range(lines)))
    return events.OrderOpened(at=at(clock, day), picklist=wanted, carton="c", progress=progress)


def picked(order: str, by: Person, units: int, clock: str, day: int = 23) -> Event:
    return events.ItemPicked(at=at(clock, day), by=by.id, order=order, sku="S0", units=units, fills=(Fill(1, units),))


def packed(order: str, by: Person, units: int, clock: str, day: int = 23) -> Event:
    return events.OrderPacked(at=at(clock, day), by=by.id, order=order, units=units, short=0, cartons=("c",))


def refused_on(day: int) -> Event:
    return events.ScanRefused(at=at("12:00", day), by="p1", reason=Reason.UNREADABLE)


def refused(by: Person, clock: str, reason: Reason = Reason.WRONG_ITEM) -> Event:
    return events.ScanRefused(at=at(clock), by=by.id, reason=reason, order="O1", sku="X", units=1)


def test_what_is_packed_counts_for_the_bench_and_for_everybody_who_had_a_hand_in_it() -> None:
    day = folded(
        came(ADA, "06:00"), opened("O1", "06:01"), picked("O1", ADA, 7, "06:02"),
        left(ADA, "06:03", LeaveReason.HANDED_OVER), came(BO, "06:03"),
        picked("O1", BO, 3, "06:04"), packed("O1", BO, 10, "06:05"),
    ).on(TODAY)  # fmt: skip
    assert (day.bench.orders, day.bench.lines, day.bench.units) == (1, 2, 10)
    assert (day.of("p1").orders, day.of("p1").units, day.of("p2").orders, day.of("p2").units) == (1, 7, 1, 3)


def test_what_is_taken_back_is_taken_off_and_never_below_nothing() -> None:
    undone = events.PickUndone(at=at("06:03"), by="p2", order="O1", sku="S0", units=3, fills=(Fill(1, 3),))
    day = folded(came(ADA, "06:00"), opened("O1", "06:01"), picked("O1", ADA, 3, "06:02"), undone).on(TODAY)
    assert (day.of("p1").units, day.of("p2").units) == (3, 0)


def test_a_refusal_is_a_thing_caught_and_ends_no_streak_and_help_costs_nothing() -> None:
    hold = events.OrderHeld(at=at("06:05"), by="p1", order="O2", hold=Hold(HoldReason.HELP_WANTED))
    passed = events.Overridden(at=at("06:06"), by="p1", order="O2", person=BO, hold=hold.hold)
    day = folded(
        came(ADA, "06:00"), opened("O1", "06:01"), refused(ADA, "06:02"), refused(ADA, "06:02", Reason.UNREADABLE),
        packed("O1", ADA, 10, "06:03"), opened("O2", "06:04"), hold, passed, packed("O2", ADA, 10, "06:07"),
    ).on(TODAY)  # fmt: skip
    assert (day.bench.quiet, day.bench.caught, day.bench.holds) == (2, 1, 1)


def test_only_an_item_that_was_let_pass_begins_the_streak_anew_also_after_the_order_was_put_aside() -> None:
    extra = Extra("X", 1)
    passed = events.Overridden(
        at=at("06:03"), order="O2", person=BO, hold=Hold(HoldReason.MISMATCH, "X", 1), extra=extra
    )
    begun = folded(came(ADA, "06:00"), opened("O1", "06:01"), packed("O1", ADA, 10, "06:02"))
    assert begun.on(TODAY).bench.quiet == 1
    days = begun
    for event in (opened("O2", "06:03"), passed, packed("O2", ADA, 11, "06:04")):
        days = after(days, event, ZONE)
    assert days.on(TODAY).bench.quiet == 0
    again = opened("O3", "06:05", progress=events.Progress((1, 0), (0, 0), (extra,)))
    assert after(after(begun, again, ZONE), packed("O3", ADA, 9, "06:06"), ZONE).on(TODAY).bench.quiet == 0


def test_shorts_and_their_undoing() -> None:
    short = events.LineShorted(
        at=at("06:02"), by="p1", order="O1", line=1, sku="S0", units=5, reason=ShortReason.DAMAGED
    )
    undone = events.ShortUndone(at=at("06:03"), by="p1", order="O1", line=1, sku="S0", units=5)
    assert folded(came(ADA, "06:00"), short).on(TODAY).bench.shorts == 1
    assert folded(came(ADA, "06:00"), short, undone).on(TODAY).bench.shorts == 0


def test_hours_are_the_time_at_the_bench_and_a_break_is_none_of_it() -> None:
    days = folded(
        came(ADA, "06:00"), opened("O1", "07:00"), left(ADA, "08:00", LeaveReason.BREAK), came(BO, "08:05"),
        left(BO, "08:20", LeaveReason.HANDED_OVER), came(ADA, "08:20"), left(ADA, "09:20", LeaveReason.IDLE),
        came(ADA, "09:30"), left(ADA, "10:00"),
    )  # fmt: skip
    ada = days.on(TODAY).of("p1")
    assert (ada.worked / 3600, ada.breaks, ada.rested / 60) == (3.5, 1, 20)
    assert days.on(TODAY).bench.worked / 3600 == 3.75


def test_who_left_and_who_came_back_and_who_was_here_before() -> None:
    days = folded(came(ADA, "06:00"), opened("O1", "06:01"), left(ADA, "10:15", LeaveReason.BREAK))
    here = days.here
    assert here.left is not None
    assert (here.left.person, here.left.at, here.left.reason, here.left.order) == (
        ADA, at("10:15"), LeaveReason.BREAK, "O1",
    )  # fmt: skip
    back = after(days, came(ADA, "10:30"), ZONE).here
    assert (back.back, back.before, back.left, back.fresh) == (here.left, None, None, False)
    other = after(days, came(BO, "10:30"), ZONE).here
    assert (other.back, other.before, other.fresh) == (None, here.left, True)
    assert not after(after(days, came(BO, "10:30"), ZONE), opened("O2", "10:31"), ZONE).here.fresh
    tomorrow = after(days, came(ADA, "06:00", 24), ZONE).here
    assert (tomorrow.back, tomorrow.fresh) == (None, True)


def test_a_line_check_that_was_broken_off_is_none() -> None:
    device = Checked("label", "printer", well=False)
    assert folded(events.LineChecked(at=at("06:00"))).on(TODAY).check is None
    done = folded(events.LineChecked(at=at("06:00"), devices=(device,))).on(TODAY).check
    assert done == Check(at("06:00"), ("label",))


def test_midnight_begins_a_new_day_in_the_middle_of_an_order() -> None:
    night = (
        came(ADA, "22:00", 22), opened("O1", "23:55", 3, 22), picked("O1", ADA, 4, "23:58", 22),
        picked("O1", ADA, 5, "00:02"), packed("O1", ADA, 9, "00:04"),
    )  # fmt: skip
    days = folded(*night)
    today, before = days.on(TODAY), days.on(date(2026, 11, 22))
    assert (today.bench.orders, today.bench.lines, today.bench.units, today.of("p1").units) == (1, 3, 5, 5)
    assert today.of("p1").worked == 120
    assert (before.bench.orders, before.of("p1").units) == (0, 4)
    assert rebuilt(reversed(night), TODAY, ZONE).on(TODAY) == today


def test_a_clock_that_jumps_back_a_day_books_there_and_comes_back() -> None:
    days = folded(
        came(ADA, "06:00"), opened("O1", "06:01"), packed("O1", ADA, 10, "06:02"),
        opened("O2", "06:02", day=21), packed("O2", ADA, 10, "06:03", day=21), opened("O3", "05:00"),
        packed("O3", ADA, 10, "05:01"),
    )  # fmt: skip
    assert days.on(TODAY).bench.orders == 2
    assert days.on(TODAY).bench.worked == 180


def test_what_is_looked_past_is_counted_anew_after_each_event_of_today() -> None:
    wrong = [came(ADA, "12:00", 21), packed("O0", ADA, 1, "12:00", 21), *[refused_on(21) for _ in range(300)]]
    happened = [
        came(ADA, "06:00"), opened("O1", "06:01"), packed("O1", ADA, 10, "06:02"), *wrong, opened("O2", "06:03"),
        packed("O2", ADA, 10, "06:04"), *wrong, opened("O3", "06:05"),
    ]  # fmt: skip
    assert rebuilt(reversed(happened), TODAY, ZONE).on(TODAY).bench.orders == 2


def test_however_long_ago_the_open_order_was_opened_it_is_found() -> None:
    older = [came(ADA, "06:00", 20), opened("O1", "06:01", 3, 20), *[refused_on(20) for _ in range(900)]]
    again = [left(ADA, "06:02", day=20), came(ADA, "06:02", 20)]
    happened = [*older, *again, packed("O1", ADA, 9, "06:00")]
    assert rebuilt(reversed(happened), TODAY, ZONE).on(TODAY).bench.lines == 3


@pytest.mark.parametrize(("people", "read"), [(True, 5_000), (False, STRANGERS)])
def test_nobody_is_looked_for_where_nobody_has_a_badge(people: bool, read: int) -> None:
    looked: list[Event] = []

    def backwards() -> Iterator[Event]:
        for event in [opened("O1", "06:01", day=20), *[refused_on(20)] * 4_999]:
            looked.append(event)
            yield event

    rebuilt(backwards(), TODAY, ZONE, people=people)
    assert len(looked) == read


def test_a_time_that_is_none_breaks_nothing() -> None:
    for nonsense in ("", "yesterday", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"):
        days = folded(
            events.SignedIn(at=nonsense, person=ADA), opened("O1", "06:01"),
            events.OrderPacked(at=nonsense, order="O1", units=1, short=0, cartons=()),
        )  # fmt: skip
        assert days.here.order == ""


# --- laws ------------------------------------------------------------------------------------------------------------

_PEOPLE = st.sampled_from([ADA, BO])
_KINDS = st.sampled_from(
    ["in", "out", "break", "idle", "open", "pick", "undo", "short", "refuse", "hold", "pass", "pack", "park", "check"]
)


@st.composite
def histories(draw: st.DrawFn, *, right_clock: bool) -> list[Event]:
    """What may happen at a bench around midnight; with a wrong clock, at any time."""
    happened: list[Event] = []
    minute = draw(st.integers(-600, 0))
    numbers = itertools.count(1)
    order = "O0"
    for kind in draw(st.lists(_KINDS, max_size=40)):
        step = draw(st.integers(0, 90) if right_clock else st.integers(-3000, 3000))
        minute = max(-40_000, min(40_000, minute + step))
        who, units = draw(_PEOPLE), draw(st.integers(1, 9))
        now = (datetime(2026, 11, 23, tzinfo=ZONE) + timedelta(minutes=minute)).astimezone(UTC)
        reading = now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if kind == "open":
            order = f"O{next(numbers)}"
        happened.append(_event(kind, reading, who, order, units))
    return happened


def _event(kind: str, reading: str, who: Person, order: str, units: int) -> Event:
    hold = Hold(HoldReason.MISMATCH, "X", 1)
    fills = (Fill(1, units),)
    match kind:
        case "in":
            return events.SignedIn(at=reading, by=who.id, person=who)
        case "out" | "break" | "idle":
            reason = LeaveReason.LEFT if kind == "out" else LeaveReason(kind)
            return events.SignedOut(at=reading, by=who.id, person=who, reason=reason)
        case "open":
            wanted = Picklist(order, tuple(PickLine(f"S{number}", 5) for number in range(units)))
            return events.OrderOpened(at=reading, by=who.id, picklist=wanted, carton="c")
        case "pick":
            return events.ItemPicked(at=reading, by=who.id, order=order, sku="S0", units=units, fills=fills)
        case "undo":
            return events.PickUndone(at=reading, by=who.id, order=order, sku="S0", units=units, fills=fills)
        case "short":
            return events.LineShorted(
                at=reading, by=who.id, order=order, line=1, sku="S0", units=1, reason=ShortReason.DAMAGED
            )
        case "refuse":
            return events.ScanRefused(at=reading, by=who.id, reason=Reason.TOO_MANY, order=order)
        case "hold":
            return events.OrderHeld(at=reading, by=who.id, order=order, hold=hold)
        case "pass":
            return events.Overridden(at=reading, by=who.id, order=order, person=BO, hold=hold, extra=Extra("X", 1))
        case "pack":
            return events.OrderPacked(at=reading, by=who.id, order=order, units=units, short=0, cartons=())
        case "park":
            return events.OrderParked(at=reading, by=who.id, order=order, progress=events.Progress((0,), (0,)))
        case _:
            return events.LineChecked(at=reading, devices=(Checked("label", "printer", well=units > 3),))


@given(histories(right_clock=True))
def test_the_day_made_of_the_journal_is_the_day_that_was_kept_up(happened: list[Event]) -> None:
    assert rebuilt(reversed(happened), TODAY, ZONE).on(TODAY) == folded(*happened).on(TODAY)


OLDER = [
    event
    for number in range(400)
    for event in (opened(f"A{number}", "06:00", day=20), packed(f"A{number}", ADA, 1, "06:01", day=20))
]
OLDER.insert(-20, came(BO, "06:00", day=20))


@settings(max_examples=30)
@given(histories(right_clock=True))
def test_of_an_older_journal_no_more_is_read_than_is_needed(happened: list[Event]) -> None:
    read = 0

    def backwards() -> Iterator[Event]:
        nonlocal read
        for event in reversed([*OLDER, *happened]):
            read += 1
            yield event

    assert rebuilt(backwards(), TODAY, ZONE).on(TODAY) == folded(*OLDER, *happened).on(TODAY)
    assert read <= len(happened) + 501


@given(histories(right_clock=False))
def test_no_clock_raises_and_little_is_kept(happened: list[Event]) -> None:
    days = folded(*happened)
    assert len(days.days) <= KEPT
    for day in days.days:
        for figures in (day.bench, *day.people.values()):
            assert min(msgspec.structs.astuple(figures)) >= 0


@given(histories(right_clock=False))
def test_where_the_clock_touched_few_dates_each_is_whole(happened: list[Event]) -> None:
    dates = {(datetime.fromisoformat(event.at).astimezone(ZONE)).date() for event in happened}
    if len(dates) <= KEPT:
        orders = sum(day.bench.orders for day in folded(*happened).days)
        assert orders == sum(isinstance(event, events.OrderPacked) for event in happened)
