"""Words for a shift: greeting, hand-over, breaks, what a day came to, what waits. In the language of the screen.

Time, figures and orders are handed in; it knows no widget. Nobody is compared with anybody, no pace is shown, and what
was caught is told of the bench, never of a person (docs/decisions/0027).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from packing.commands import Command
from packing.devices import named
from packing.events import SignedIn, SignedOut
from packing.reasons import LeaveReason
from packing.text import Text, listed
from packing.verdict import Tone, Verdict
from station.ui import cutoff, formats
from station.ui.band import BandText
from station.ui.languages import said
from station.ui.tiles import Tile

if TYPE_CHECKING:
    from drivers.device import DeviceState
    from packing.people import Person
    from station.bench import Outcome
    from station.day import Day, Departure, Figures, Here
    from station.ui.scene import Scene
    from station.ui.seen import Running
    from sync.store import QueueRow

STREAK = 5
"""A streak shorter than this is not worth a word."""

GOODBYE = 60.0
"""Seconds for which the bench says goodbye before it waits for the next person."""

FAR = 48 * 3_600
"""Seconds: a cut-off further ahead is nobody's business today."""


def seconds(at: str) -> float:
    """An event's clock reading in seconds since the epoch; 0 for what is no time."""
    try:
        return datetime.fromisoformat(at).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


# --- coming and going ------------------------------------------------------------------------------------------------


def greeting(name: str, now: float, *, back: bool) -> Text:
    """What is said to somebody who comes, by the time of day."""
    if back:
        return Text("Welcome back, {name}", name=name)
    hour = datetime.fromtimestamp(now, UTC).astimezone().hour
    if 4 <= hour < 12:
        return Text("Good morning, {name}", name=name)
    if 12 <= hour < 18:
        return Text("Good afternoon, {name}", name=name)
    return Text("Good evening, {name}", name=name) if 18 <= hour < 23 else Text("Hello, {name}", name=name)


def at_the_door(scene: Scene, outcome: Outcome, running: Running, now: float) -> Scene:
    """The scene after an outcome, with a greeting or a goodbye where somebody came or went."""
    match outcome.happened[-1]:
        case SignedIn(person=person):
            told = welcome(scene.verdict, person, running.here, running.today(), running.goal, now)
        case SignedOut(person=person, reason=reason):
            told = goodbye(scene.verdict, person, running.today(), reason)
        case _:
            return scene
    return replace(scene, verdict=told)


def welcome(told: Verdict, person: Person, here: Here, day: Day, goal: int, now: float) -> Verdict:
    """The verdict on a badge that signed somebody in, with a greeting; `told` has the step that comes next."""
    told = replace(told, say=greeting(person.name, now, back=here.back is not None))
    before = here.before
    if here.order and before is not None and before.order == here.order and here.fresh:
        step = Text(
            "{name} began order {order}, and you go on with it. {then}",
            order=here.order, name=before.person.name, then=told.next_step,
        )  # fmt: skip
        return replace(told, next_step=step)
    if goal > 0 and here.fresh and not here.order:
        far = Text("{done} of {goal} orders are packed today.", done=day.bench.orders, goal=goal)
        return replace(told, next_step=Text("{far} {then}", far=far, then=told.next_step))
    return told


def goodbye(told: Verdict, person: Person, day: Day, reason: LeaveReason) -> Verdict:
    """The verdict on a sign-out, with thanks for what was packed."""
    say = Text("Enjoy your break, {name}", name=person.name) if reason is LeaveReason.BREAK else told.say
    return replace(told, say=say, next_step=thanks(day.of(person.id)) or told.next_step)


def thanks(mine: Figures) -> str:
    """`42 orders, 318 units: thank you.`; empty where nothing was packed."""
    if not mine.orders:
        return ""
    orders = Text("{n} order", "{n} orders", n=mine.orders)
    return Text("{orders}, {units}: thank you.", orders=orders, units=Text("{n} unit", "{n} units", n=mine.units))


def asks_for_a_badge(left: Departure | None, day: Day, now: float) -> BandText:
    """What a bench says that nobody is at: whom it waits for, since when, and what a badge does."""
    if left is None or not _is_today(left.at, day):
        return _band("user", Text("Scan your badge"), Text("Then the bench is yours."))
    name, clock = left.person.name, _clock(left.at, now)
    match left.reason:
        case LeaveReason.BREAK:
            step = Text("{name}: your badge brings everything back. Any other badge takes over.", name=name)
            return _band("break", Text("On a break since {clock}", clock=clock), step)
        case LeaveReason.IDLE:
            step = Text("{name} was here until {clock}. Scan a badge to go on from there.", name=name, clock=clock)
            return _band("lock", Text("Locked: scan your badge"), step)
    parting = thanks(day.of(left.person.id)) if 0 <= now - seconds(left.at) < GOODBYE else ""
    if parting:
        return _band("user", Text("Scan your badge"), Text("Goodbye, {name}. {thanks}", name=name, thanks=parting))
    return _band("user", Text("Scan your badge"), Text("Then the bench is yours."))


def _band(icon: str, say: Text, step: Text) -> BandText:
    return BandText(Tone.PLAIN, said(say), said(step), icon=icon)


# --- tiles -----------------------------------------------------------------------------------------------------------


def of_start(running: Running, rows: Sequence[QueueRow] | None, ready: int, now: float) -> list[Tile]:
    """What a person who comes wants to know."""
    day = running.today()
    before = of_before(running.here, now)
    tiles = [
        of_goal(day, running.goal),
        of_bench(day, dict(running.devices).values(), now),
        of_queue(rows, ready, now),
    ]
    return [*tiles, before] if before else tiles


def of_goal(day: Day, goal: int) -> Tile:
    """What the bench has packed today, and how far that is of the goal, if there is one."""
    orders, units = day.bench.orders, Text("{n} unit", "{n} units", n=day.bench.units)
    small = said(Text("{units} so far", units=units)) if orders else said(Text("The first order is yours to begin."))
    if goal <= 0:
        big = Text("{n} order packed", "{n} orders packed", n=orders) if orders else Text("A fresh day")
        return Tile("goal", "day", said(Text("TODAY")), said(big), small)
    big = Text("{done} of {goal}", done=orders, goal=goal)
    title, small = said(Text("TEAM GOAL")), said(Text("Orders at this bench today, {units}.", units=units))
    if orders >= goal:
        small = said(Text("Orders today: reached, together."))
    return Tile("goal", "day", title, said(big), small, Tone.DONE if orders >= goal else Tone.PLAIN, orders / goal)


def of_bench(day: Day, states: Iterable[DeviceState], now: float) -> Tile:
    """Whether all devices are well and the line was checked today; a touch checks it."""
    bad = [state.name for state in states if not state.ok]
    title, check = said(Text("THIS BENCH")), day.check
    small = Text("The line check is not done yet today.")
    if check is not None:
        small = Text("Line check: done at {clock}.", clock=_clock(check.at, now))
        bad += [name for name in check.look if name not in bad]
    if bad:
        big = Text("Look at: {names}", names=listed(map(named, bad)))
        return Tile("bench", "attention", title, said(big), said(small), Tone.ATTENTION, command=Command.LINE_CHECK)
    if check is None:
        big = Text("Devices are ready")
        return Tile("bench", "search", title, said(big), said(small), command=Command.LINE_CHECK)
    big = Text("All is well")
    return Tile("bench", "right", title, said(big), said(small), Tone.RIGHT, command=Command.LINE_CHECK)


def of_queue(rows: Sequence[QueueRow] | None, ready: int, now: float) -> Tile:
    """How many orders wait, and when the next of them must be out. `rows` is None until they are known."""
    title = said(Text("WAITING"))
    if rows is None:
        return Tile("queue", "box", title, "…")
    if not ready:
        return Tile(
            "queue", "done", title, said(Text("No order waits")), said(Text("All that came is packed or begun."))
        )
    big = said(Text("{n} order", "{n} orders", n=ready))
    soon, late = cut_offs((row.ship_by for row in rows if row.state == "ready"), now)
    if late:
        past = Text("{n} order is past its cut-off.", "{n} orders are past their cut-off.", n=late)
        return Tile("queue", "clock", title, big, said(past), Tone.ATTENTION)
    small = Text("Next cut-off: {when}", when=soon) if soon else Text("None of them is in a hurry.")
    return Tile("queue", "clock" if soon else "box", title, big, said(small))


def of_before(here: Here, now: float) -> Tile | None:
    """Who was here before, and the order that they left open; None where nobody was."""
    left = here.left or here.before
    if left is None:
        return None
    name, clock = left.person.name, _clock(left.at, now)
    if left.order and left.order == here.order:
        title = said(Text("OPEN ORDER"))
        small = Text("{name} left it at {clock}: it stays as it is.", name=name, clock=clock)
        return Tile("before", "box", title, left.order, said(small), Tone.RIGHT, foreign=True)
    small = Text("On a break since {clock}", clock=clock) if _rests(here) else Text("Until {clock}", clock=clock)
    return Tile("before", "user", said(Text("HERE BEFORE")), name, said(small), foreign=True)


def of_day(
    running: Running, person: Person | None, rows: Sequence[QueueRow] | None, ready: int, now: float
) -> list[Tile]:
    """The day in figures: of the person who looks, with the bench's beside them; of the bench where nobody is. What was
    caught is the bench's alone."""
    day = running.today()
    bench = day.bench
    mine = day.of(person.id) if person else bench
    caught = Text("Put right here, not at the customer's door.")
    help_ = Text("Help was called {n} time.", "Help was called {n} times.", n=mine.holds)
    return [
        _figure("orders", "done", Text("ORDERS"), mine.orders, bench.orders if person else None),
        _figure("units", "box", Text("UNITS"), mine.units, bench.units if person else None),
        _figure("lines", "paper", Text("LINES"), mine.lines, bench.lines if person else None),
        of_goal(day, running.goal),
        Tile("hours", "clock", said(Text("AT THE BENCH")), span(mine.worked), _breaks(mine)),
        Tile("caught", "right", said(Text("CAUGHT IN TIME")), formats.number(bench.caught), said(caught), figure=True),
        Tile(
            "short", "short", said(Text("SHORT LINES")), formats.number(mine.shorts), said(help_) if mine.holds else "",
            figure=True,
        ),
        of_queue(rows, ready, now),
    ]  # fmt: skip


def headline(running: Running, person: Person | None) -> BandText:
    """Whose day it is, with a quiet word."""
    day = running.today()
    say = Text("Your day, {name}", name=person.name) if person else Text("Today at {station}", station=running.station)
    step = streak(day) or (said(Text("Good work takes the time it takes.")) if day.bench.orders else "")
    return BandText(Tone.PLAIN, said(say), step, icon="day")


def streak(day: Day) -> str:
    """A quiet word on the orders in a row that left as they were ordered; empty for a few."""
    quiet = day.bench.quiet
    if quiet < STREAK:
        return ""
    return said(
        Text(
            "The last order left this bench exactly as ordered.",
            "The last {n} orders left this bench exactly as ordered.",
            n=quiet,
        )
    )


def span(length: float) -> str:
    """Hours and minutes: `6 h 40 min`."""
    hours, minutes = divmod(int(length // 60), 60)
    if not hours:
        return said(Text("{n} min", n=minutes))
    return said(Text("{h} h {m} min", h=hours, m=minutes))


def _figure(name: str, icon: str, title: Text, mine: int, bench: int | None) -> Tile:
    small = "" if bench is None else said(Text("All at this bench: {number}", number=bench))
    return Tile(name, icon, said(title), formats.number(mine), small, figure=True)


def _breaks(mine: Figures) -> str:
    if not mine.breaks:
        return said(Text("No break yet."))
    rested = span(mine.rested)
    return said(Text("{n} break: {span}", "{n} breaks: {span}", n=mine.breaks, span=rested))


# --- clocks ----------------------------------------------------------------------------------------------------------


def cut_offs(wanted: Iterable[str], now: float) -> tuple[str, int]:
    """What to say of the next cut-off, or nothing, and how many have gone by."""
    soon, late = ("", now + FAR), 0
    for ship_by, count in Counter(wanted).items():  # thousands of orders share a few cut-offs
        until = cutoff.moment(ship_by, now)
        if until is not None:
            late += count if until < now else 0
            if now <= until < soon[1]:
                soon = (ship_by, until)
    return (cutoff.left(soon[0], now).short, late) if soon[0] else ("", late)


def _clock(at: str, now: float) -> str:
    """When something was, with its day where that is not today."""
    return formats.moment(seconds(at), now)


def _is_today(at: str, day: Day) -> bool:
    return datetime.fromtimestamp(seconds(at), UTC).astimezone().date() == day.date


def _rests(here: Here) -> bool:
    return here.left is not None and here.left.reason is LeaveReason.BREAK
