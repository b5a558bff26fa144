"""Words for the state of server, devices and papers. Pure: the time is handed in."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packing.verdict import Tone
from printing.spool import Job, State
from station.line_check import grams

if TYPE_CHECKING:
    from drivers.device import DeviceState
    from drivers.scales.weight import Weight
    from sync.client import SyncState


@dataclass(frozen=True, slots=True)
class Said:
    """A state as it is shown: `short` fits the strip, `long` is a sentence with what to do."""

    icon: str
    tone: Tone
    short: str
    long: str


def of_sync(state: SyncState | None, mark: int, digest: str, now: float) -> Said:
    """How far the server has what is here. `now` in seconds since the epoch."""
    here = f"{mark:,}"
    if state is None:
        long = f"This bench works without a server; {here} events are kept here."
        return Said("box", Tone.PLAIN, "works alone", long)
    if not state.online:
        since = f" since {age(now - state.heard)}" if state.heard else ""
        day = "%H:%M" if now - state.heard < 18 * 3_600 else "%d %b %H:%M"
        knows = f": knows as of {clock(state.heard, day)}" if state.heard else ": not reached yet"
        long = f"Go on packing: nothing is lost, and all of it is sent when the server answers. {state.words}"
        return Said("cloud-off", Tone.ATTENTION, f"server silent{since}{knows}", long)
    if state.mark == mark and state.hash and digest and state.hash != digest:
        long = "The server holds other events than this bench: tell the office. Packing goes on."
        return Said("attention", Tone.WRONG, f"{here} here ≠ {state.mark:,} on the server", long)
    if state.mark == mark:
        return Said("server", Tone.PLAIN, f"{here} here = {state.mark:,} on the server", "The server has all of it.")
    long = f"{mark - state.mark:,} events are on their way."
    return Said("server", Tone.PLAIN, f"{here} here, {state.mark:,} on the server", long)


KEYBOARD = Said("scanner", Tone.PLAIN, "keyboard scanner", "A scanner that types works as it is.")
"""Where no device is set up."""


def of_device(state: DeviceState, weight: Weight | None = None) -> Said:
    """A device's state; its own words say what to do. A scale that is well shows its weight."""
    icon = {"scanner": "scanner", "camera": "camera", "scale": "scale", "printer": "printer"}.get(state.kind, "cable")
    if state.ok and weight is not None and weight.trouble != "silent":
        shown = _of_weight(weight)
        return Said(icon, Tone.PLAIN, shown, f"{shown}. {state.words}")
    if state.ok:
        return Said(icon, Tone.PLAIN, state.name, state.words)
    return Said(icon, Tone.ATTENTION, f"{state.name}: {state.words}", state.words)


def _of_weight(weight: Weight) -> str:
    if weight.milligrams is None:
        return {"overload": "overloaded", "underload": "below its range"}.get(weight.trouble, "… g")
    return grams(weight.milligrams) if weight.stable else f"… {grams(weight.milligrams)}"


def of_paper(job: Job) -> Said:
    """Where a paper is."""
    name = {"slip": "Packing slip", "label": "Carton label", "test": "Test"}.get(job.document, job.document)
    why = f": {job.error}" if job.error else ""
    match job.state:
        case State.SENT:
            return Said("right", Tone.RIGHT, f"{name} printed", "Take it from the printer.")
        case State.SENDING:
            return Said("printer", Tone.PLAIN, f"{name} is printing", "")
        case State.QUEUED:
            return Said("clock", Tone.PLAIN, f"{name} waits for the printer", "")
        case State.FAILED:
            return Said("attention", Tone.ATTENTION, f"{name} waits{why}", "It prints by itself as soon as it can.")
        case State.UNKNOWN:
            long = "Look whether it came out; if not, print it again."
            return Said("attention", Tone.ATTENTION, f"{name}: did it come out?", long)


def order_of(job: Job) -> str:
    """The order that a paper belongs to: keys are `order/kind/copy`."""
    return job.key.rsplit("/", 2)[0]


def age(seconds: float) -> str:
    """`40 s`, `4 min`, `3 h`, `2 days`."""
    for size, unit in ((86_400, "days"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit if unit != 'days' or seconds >= 2 * size else 'day'}"
    return f"{max(0, int(seconds))} s"


def clock(seconds: float, form: str = "%H:%M") -> str:
    """Hours and minutes here."""
    return time.strftime(form, time.localtime(seconds))
