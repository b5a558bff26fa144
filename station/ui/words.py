"""Words for the state of server, devices and papers, in the language of the screen. The time is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from packing.devices import named
from packing.text import Template, Text
from packing.verdict import Tone
from printing.spool import Job, State
from station.line_check import BELOW_RANGE, OVERLOADED
from station.ui import formats
from station.ui.formats import age, clock
from station.ui.languages import said

if TYPE_CHECKING:
    from drivers.device import DeviceState
    from drivers.scales.weight import Weight
    from sync.client import SyncState

__all__ = ["Said", "age", "clock", "keyboard", "of_device", "of_paper", "of_sync", "order_of"]


class Said(Struct, frozen=True):
    """A state as it is shown: `short` fits the strip, `long` is a sentence with what to do."""

    icon: str
    tone: Tone
    short: str
    long: str


def _state(icon: str, tone: Tone, short: str, long: str = "") -> Said:
    return Said(icon, tone, said(short), said(long))


# --- the server ------------------------------------------------------------------------------------------------------


def of_sync(state: SyncState | None, mark: int, digest: str, now: float) -> Said:
    """How far the server has what is here. `now` in seconds since the epoch."""
    if state is None:
        long = Text(
            "This bench works without a server; {n} event is kept here.",
            "This bench works without a server; {n} events are kept here.",
            n=mark,
        )
        return _state("box", Tone.PLAIN, Text("works alone"), long)
    if not state.online:
        return _silent(state, now)
    if state.coming:
        short = Text("{n} record from the server so far", "{n} records from the server so far", n=state.coming)
        return _state("server", Tone.PLAIN, short, Text("It goes on by itself. What is here can be packed already."))
    counts = {"here": mark, "there": state.mark}
    if state.mark == mark and state.hash and digest and state.hash != digest:
        long = Text("The server holds other events than this bench: tell the office. Packing goes on.")
        return _state("attention", Tone.WRONG, Text("{here} here ≠ {there} on the server", **counts), long)
    if state.mark == mark:
        short = Text("{here} here = {there} on the server", **counts)
        return _state("server", Tone.PLAIN, short, Text("The server has all of it."))
    long = Text("{n} event is on its way.", "{n} events are on their way.", n=mark - state.mark)
    return _state("server", Tone.PLAIN, Text("{here} here, {there} on the server", **counts), long)


def _silent(state: SyncState, now: float) -> Said:
    if state.asked:
        long = Text("What is scanned meanwhile is kept, and judged in turn.")
        return _state("server", Tone.PLAIN, Text("waiting for the server…"), long)
    go_on = Text("Go on packing: nothing is lost, and all of it is sent when the server answers.")
    short = Text("server silent: not reached yet")
    if state.heard:
        go_on = Text("Nothing is lost: all of it is sent when the server answers.")
        short = Text("server silent since {when}: packing goes on", when=formats.moment(state.heard, now))
    long = Text("{go_on} {Why}", go_on=go_on, Why=state.words) if state.words else go_on
    return _state("cloud-off", Tone.ATTENTION, short, long)


# --- devices ---------------------------------------------------------------------------------------------------------

_ICONS = {
    "scanner": "scanner",
    "camera": "camera",
    "scale": "scale",
    "printer": "printer",
    "light": "light",
    "speech": "louder",
}


def keyboard() -> Said:
    """Where no device is set up."""
    long = Text("A scanner that types works as it is.")
    return _state("scanner", Tone.PLAIN, Text("keyboard scanner"), long)


def of_device(state: DeviceState, weight: Weight | None = None) -> Said:
    """A device's state; its own words say what to do. A scale that is well shows its weight."""
    icon = _ICONS.get(state.kind, "cable") if state.kind != "sound" else "louder" if state.ok else "silent"
    if state.ok and weight is not None and weight.trouble != "silent":
        shown = _of_weight(weight)
        return _state(icon, Tone.PLAIN, shown, Text("{Weight}. {words}", Weight=shown, words=state.words))
    if state.ok:
        return _state(icon, Tone.PLAIN, named(state.name), state.words)
    short = Text("{name}: {words}", name=named(state.name), words=state.words)
    return _state(icon, Tone.ATTENTION, short, state.words)


def _of_weight(weight: Weight) -> str:
    if weight.milligrams is None:
        return {"overload": OVERLOADED, "underload": BELOW_RANGE}.get(weight.trouble, Text("… g"))
    shown = formats.weight(weight.milligrams)
    return shown if weight.stable else f"… {shown}"


# --- papers ----------------------------------------------------------------------------------------------------------

_SENT = {
    "slip": Text("Packing slip printed"),
    "label": Text("Carton label printed"),
    "test": Text("Test printed"),
}
_MAKING = {
    "slip": Text("Packing slip is being made"),
    "label": Text("Carton label is being made"),
}
_SENDING = {
    "slip": Text("Packing slip is printing"),
    "label": Text("Carton label is printing"),
    "test": Text("Test is printing"),
}
_QUEUED = {
    "slip": Text("Packing slip waits for the printer"),
    "label": Text("Carton label waits for the printer"),
    "test": Text("Test waits for the printer"),
}
_FAILED = {
    "slip": Template("Packing slip waits: {why}"),
    "label": Template("Carton label waits: {why}"),
    "test": Template("Test waits: {why}"),
}
_UNKNOWN = {
    "slip": Text("Packing slip: did it come out?"),
    "label": Text("Carton label: did it come out?"),
    "test": Text("Test: did it come out?"),
}


def of_paper(job: Job) -> Said:
    """Where a paper is."""
    kind = job.document if job.document in _SENT else "test"
    match job.state:
        case State.SENT:
            return _state("right", Tone.RIGHT, _SENT[kind], Text("Take it from the printer."))
        case State.SENDING:
            return _state("printer", Tone.PLAIN, _SENDING[kind])
        case State.QUEUED:
            return _state("clock", Tone.PLAIN, _QUEUED[kind])
        case State.FAILED:
            short = _FAILED[kind].text(why=job.error) if job.error else _QUEUED[kind]
            return _state("attention", Tone.ATTENTION, short, Text("See to the printer: then it prints by itself."))
        case State.UNKNOWN:
            long = Text("Look whether it came out; if not, print it again.")
            return _state("attention", Tone.ATTENTION, _UNKNOWN[kind], long)


def of_making(kind: str) -> Said:
    """A paper that is not on its way to the printer yet: a long one takes a moment."""
    return _state("clock", Tone.PLAIN, _MAKING[kind])


def order_of(job: Job) -> str:
    """The order that a paper belongs to: keys are `order/kind/copy`."""
    return job.key.rsplit("/", 2)[0]
