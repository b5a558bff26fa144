"""What a day at the bench came to, folded from the journal's events: orders, units, hours, who left and why.

`after` takes one event and costs the same at any length of day; `rebuilt` makes the same of the journal at a start.
Pure: clock and zone are handed in, and it knows no journal and no screen. An event counts for the local date of its own
`at`, so that midnight needs nobody's care; a clock that jumps books to another date and comes back to this one. A few
dates are kept and no more. Its values are msgspec's, whose `replace` costs a tenth: the bench's thread folds each scan.

What is fair is decided here (docs/decisions/0027): a refusal is a thing caught before the box and no mark against
anybody, and asking for help costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, tzinfo

import msgspec
from msgspec.structs import replace

from packing import events
from packing.events import Event
from packing.people import Person
from packing.reasons import LeaveReason, Reason

KEPT = 3
"""Dates that are remembered: today, and what a wrong clock or a midnight touched."""

STRANGERS, LOST = 500, 20_000
"""Events of other dates that `rebuilt` looks past; the second where it is not yet known who is here."""

CAUGHT = frozenset(
    {Reason.WRONG_ITEM, Reason.TOO_MANY, Reason.ITEMS_MISSING, Reason.ALREADY_PACKED, Reason.ORDER_CANCELLED}
)
"""Refusals that kept something wrong out of a box or off a truck. The others are about codes, not about goods."""


class Figures(msgspec.Struct, frozen=True):
    """What one person, or all of the bench, did on one day. `orders` and `lines` are those that were packed, for a
    person those that they had a hand in; `units` are what was put into boxes, of orders still open as well.
    `quiet` are the orders in a row, up to now, that left exactly as ordered as far as items go. `worked` and `rested`
    are seconds."""

    orders: int = 0
    units: int = 0
    lines: int = 0
    shorts: int = 0
    holds: int = 0
    caught: int = 0
    quiet: int = 0
    breaks: int = 0
    worked: float = 0.0
    rested: float = 0.0


NOTHING = Figures()


class Check(msgspec.Struct, frozen=True):
    """The last line check of a day: when (ISO 8601 UTC), and the names of devices that were not well."""

    at: str
    look: tuple[str, ...] = ()


class Day(msgspec.Struct, frozen=True):
    """One local date. `people` are figures by the person's id, `resting` when (ISO 8601 UTC) people on a break left."""

    date: date
    bench: Figures = NOTHING
    people: Mapping[str, Figures] = msgspec.field(default_factory=dict)
    check: Check | None = None
    resting: Mapping[str, str] = msgspec.field(default_factory=dict)

    def of(self, person: str) -> Figures:
        """The figures of the person with this id."""
        return self.people.get(person, NOTHING)


class Departure(msgspec.Struct, frozen=True):
    """Somebody left the bench: who, when (ISO 8601 UTC), why, and the order that they left open, or empty."""

    person: Person
    at: str
    reason: LeaveReason
    order: str = ""


class Here(msgspec.Struct, frozen=True):
    """How the bench stands, whatever the date. `left` is who left last, while nobody has come since; `back` is what the
    person here came back from, if they were the last here on the same date; `before` is the last person here but the
    one that is (or was last). `since` is when (ISO 8601 UTC) the person here came, `fresh` that they did not come back
    and have opened no order yet. `order`, `lines`, `let_pass` and `hands` are of the open
    order: its number, how many lines it has, whether a supervisor let an item pass, who put something into its box."""

    person: Person | None = None
    since: str = ""
    fresh: bool = False
    left: Departure | None = None
    back: Departure | None = None
    before: Departure | None = None
    order: str = ""
    lines: int = 0
    let_pass: bool = False
    hands: frozenset[str] = frozenset()


NOBODY = Here()


class Days(msgspec.Struct, frozen=True):
    """The fold's state: how the bench stands, the time of the last event, and the dates touched last, newest first."""

    here: Here = NOBODY
    now: datetime | None = None
    days: tuple[Day, ...] = ()

    def on(self, wanted: date) -> Day:
        """That date, empty where nothing is known of it."""
        return next((day for day in self.days if day.date == wanted), Day(wanted))


def moment(at: str, zone: tzinfo | None) -> datetime | None:
    """A clock reading of an event in the local zone (None: the system's own); None for what is no time.

    >>> from datetime import timedelta, timezone
    >>> str(moment("2026-11-22T23:30:00.000Z", timezone(timedelta(hours=1))))
    '2026-11-23 00:30:00+01:00'
    """
    try:
        return datetime.fromisoformat(at).astimezone(zone)
    except (ValueError, OverflowError, OSError):  # the last two: a clock at the edge of what the system can tell
        return None


def after(days: Days, event: Event, zone: tzinfo | None) -> Days:
    """The state after one more event."""
    now = moment(event.at, zone) or days.now
    if now is None:
        return replace(days, here=_stands(days.here, event, now))
    day = _passed(days.on(now.date()), days, now)
    day = _counted(day, days.here, event, now)
    others = tuple(other for other in days.days if other.date != day.date)
    return Days(_stands(days.here, event, now), now, (day, *others)[:KEPT])


def rebuilt(backwards: Iterable[Event], today: date, zone: tzinfo | None, *, people: bool = True) -> Days:
    """The same state for `today`, from the journal read backwards, of which no more is taken than is needed.

    Needed are all events of today, and before its first one so many that it is known who was here and which order was
    open. A clock that was wrong for a while left other dates in between: so many events are looked past.
    Without `people` nobody has a badge, and nobody is looked for.
    """
    taken: list[Event] = []
    strangers, person, order = 0, not people, False
    for event in backwards:
        taken.append(event)
        when = moment(event.at, zone)
        if when is not None and when.date() == today:
            strangers, person, order = 0, not people, False
            continue
        strangers += 1
        person |= isinstance(event, events.SignedIn | events.SignedOut)
        order |= isinstance(event, events.OrderOpened | events.OrderPacked | events.OrderParked)
        if strangers >= (STRANGERS if person and order else LOST):
            break
    days = Days()
    for event in reversed(taken):
        days = after(days, event, zone)
    return days


# --- counting --------------------------------------------------------------------------------------------------------


def _passed(day: Day, days: Days, now: datetime) -> Day:
    """The time since the last event, if somebody was here, on the same date, and the clock went forward."""
    person, last = days.here.person, days.now
    if person is None or last is None or last.date() != now.date() or now <= last:
        return day
    seconds = (now - last).total_seconds()
    mine = day.of(person.id)
    return replace(
        day,
        bench=replace(day.bench, worked=day.bench.worked + seconds),
        people={**day.people, person.id: replace(mine, worked=mine.worked + seconds)},
    )


def _counted(day: Day, here: Here, event: Event, now: datetime) -> Day:
    """The date after an event; `here` is how the bench stood before it."""
    match event:
        case events.OrderPacked():
            return _packed(day, here, event)
        case events.ItemPicked(units=units, by=by):
            return _both(day, by, units=units)
        case events.PickUndone(units=units, by=by):
            return _both(day, by, units=-units)
        case events.LineShorted(by=by):
            return _both(day, by, shorts=1)
        case events.ShortUndone(by=by):
            return _both(day, by, shorts=-1)
        case events.OrderHeld(by=by):
            return _both(day, by, holds=1)
        case events.ScanRefused(reason=reason, by=by) if reason in CAUGHT:
            return _both(day, by, caught=1)
        case events.LineChecked(devices=devices) if devices:
            bad = tuple(device.name for device in devices if not device.well)
            return replace(day, check=Check(event.at, bad))
        case events.SignedOut(person=person, reason=LeaveReason.BREAK):
            day = _both(day, person.id, breaks=1)
            return replace(day, resting={**day.resting, person.id: event.at})
        case events.SignedIn(person=person) if person.id in day.resting:
            return _rested(day, person.id, now)
        case _:
            return day


def _packed(day: Day, here: Here, event: events.OrderPacked) -> Day:
    """An order is done: the bench has it, and so has everybody who had a hand in it."""
    known = here.order == event.order
    lines, let_pass = (here.lines, here.let_pass) if known else (0, False)
    hands = here.hands if known else frozenset()
    people = dict(day.people)
    for person in sorted(hands | {event.by} - {""}):
        people[person] = _quiet(_more(day.of(person), orders=1, lines=lines), let_pass=let_pass)
    bench = _quiet(_more(day.bench, orders=1, lines=lines), let_pass=let_pass)
    return replace(day, bench=bench, people=people)


def _quiet(figures: Figures, *, let_pass: bool) -> Figures:
    return replace(figures, quiet=0 if let_pass else figures.quiet + 1)


def _rested(day: Day, person: str, now: datetime) -> Day:
    began = moment(day.resting[person], now.tzinfo)
    seconds = max(0.0, (now - began).total_seconds()) if began else 0.0
    mine = day.of(person)
    return replace(
        day,
        bench=replace(day.bench, rested=day.bench.rested + seconds),
        people={**day.people, person: replace(mine, rested=mine.rested + seconds)},
        resting={who: at for who, at in day.resting.items() if who != person},
    )


def _both(day: Day, person: str, **more: int) -> Day:
    """The same for the bench and the person."""
    return _mine(replace(day, bench=_more(day.bench, **more)), person, **more)


def _mine(day: Day, person: str, **more: int) -> Day:
    return replace(day, people={**day.people, person: _more(day.of(person), **more)}) if person else day


def _more(figures: Figures, **more: int) -> Figures:
    """What is taken back on another day, or by somebody else, never leads below nothing."""
    return replace(figures, **{name: max(0, getattr(figures, name) + by) for name, by in more.items()})


# --- how the bench stands --------------------------------------------------------------------------------------------


def _stands(here: Here, event: Event, now: datetime | None) -> Here:
    """How the bench stands after an event."""
    match event:
        case events.SignedIn(person=person):
            return _came(here, person, event.at, now)
        case events.SignedOut(person=person, reason=reason):
            left = Departure(person, event.at, reason, here.order)
            return replace(here, person=None, since="", fresh=False, left=left, back=None)
        case events.OrderOpened(picklist=picklist, operator=operator, progress=progress):
            if operator is not None and (here.person is None or here.person.id != operator.id):
                here = _came(here, operator, event.at, now)
            let_pass = progress is not None and bool(progress.extras)
            lines = len(picklist.lines)
            here = replace(here, order=picklist.order, lines=lines, let_pass=let_pass, hands=frozenset())
            return replace(here, fresh=False, back=None)
        case events.OrderPacked() | events.OrderParked():
            return replace(here, order="", lines=0, let_pass=False, hands=frozenset())
        case events.ItemPicked(by=by) if by and by not in here.hands:
            return replace(here, hands=here.hands | {by})
        case events.Overridden(extra=extra) if extra is not None:
            return replace(here, let_pass=True)
        case _:
            return here


def _came(here: Here, person: Person, at: str, now: datetime | None) -> Here:
    left = here.left
    again = left is not None and left.person.id == person.id
    back = left if again and left is not None and _same_date(left.at, now) else None
    before = here.before if again or left is None else left
    return replace(here, person=person, since=at, fresh=back is None, left=None, back=back, before=before)


def _same_date(at: str, now: datetime | None) -> bool:
    when = moment(at, now.tzinfo) if now is not None else None
    return when is not None and now is not None and when.date() == now.date()
