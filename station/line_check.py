"""The line check: each device tried before the shift, and what came of it.

Everything scanned meanwhile counts for nothing (`packing.line_check`); here it says which scanners were heard, and how
well. `trials` is pure: the page and the record in the journal are the same values. It does not know the screen.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from drivers.device import READY, DeviceState
from drivers.scales.weight import Weight
from packing import events
from packing.events import Checked, Event
from packing.scan import Scan
from packing.text import Text, in_turn

IDLE = 180.0
"""Seconds without any scan after which a check ends by itself: nobody's scans shall count for nothing for long."""

GS = "\x1d"
CARD = f"010952123454321310LINE{GS}21CHECK"
"""What the card on the screen holds: GTIN, lot and serial number, with the separator that bad settings swallow
(GS1 General Specifications, section 7.8.3)."""
ELEMENTS = "(01)09521234543213(10)LINE(21)CHECK"
"""The same as it is given to whoever draws the symbol."""
_BEFORE, _, _BEHIND = CARD.partition(GS)

KEYBOARD = "keyboard"


OVERLOADED = Text("overloaded")
BELOW_RANGE = Text("below its range")


class Standing(Enum):
    """How a device is doing in this check."""

    WELL = "well"
    WAITS = "waits"
    LOOK = "look"


class Trial(Struct, frozen=True):
    """One device: how it is, what was seen, what to do. `codes` are what it sent in this check, as received."""

    name: str
    kind: str
    standing: Standing
    seen: str
    todo: str = ""
    codes: tuple[str, ...] = ()

    @property
    def record(self) -> Checked:
        """As it is kept in the journal."""
        return Checked(self.name, self.kind, self.standing is Standing.WELL, self.words, self.codes)

    @property
    def words(self) -> str:
        """What was seen and what to do, as sentences."""
        stands = self.seen.endswith((".", "?", "!"))
        return in_turn(Text("{Seen}", Seen=self.seen) if stands else Text("{Seen}.", Seen=self.seen), self.todo)


def trials(
    devices: Mapping[str, DeviceState], tried: Sequence[Scan], weights: Mapping[str, Weight], *, printed: frozenset[str]
) -> tuple[Trial, ...]:
    """Each device that is set up or was heard, scanners first. `printed` are the printers whose test came out."""
    heard: dict[str, list[Scan]] = {}
    for scan in tried:
        heard.setdefault(scan.device or KEYBOARD, []).append(scan)
    rows = []
    for state in devices.values():
        match state.kind:
            case "scale":
                rows.append(_scale(state, weights.get(state.name)))
            case "printer":
                rows.append(_printer(state, printed=state.name in printed))
            case "scanner" | "camera":
                rows.append(_scanner(state, heard.pop(state.name, [])))
            case _:
                rows.append(_other(state))
    for name, scans in heard.items():
        rows.append(_scanner(DeviceState(name, "scanner", ok=True, words=READY), scans))
    if not any(row.kind in ("scanner", "camera") for row in rows):
        rows.append(_scanner(DeviceState(KEYBOARD, "scanner", ok=True, words=READY), []))
    order = ("scanner", "camera", "scale", "printer")
    return tuple(sorted(rows, key=lambda row: (order.index(row.kind) if row.kind in order else len(order), row.name)))


def _scanner(state: DeviceState, scans: Sequence[Scan]) -> Trial:
    row = Trial(state.name, state.kind, Standing.WELL, "", codes=tuple(scan.aim + scan.text for scan in scans[-3:]))
    if not state.ok:
        return replace(row, standing=Standing.LOOK, seen=state.words)
    if not scans:
        todo = Text("Show it the card.") if state.kind == "camera" else Text("Scan the card with it.")
        return replace(row, standing=Standing.WAITS, seen=Text("not heard yet"), todo=todo)
    codes = Text("{n} code", "{n} codes", n=len(scans))
    # The card says more than any other code, and stays said.
    last = next((scan for scan in reversed(scans) if _is_card(scan.text)), scans[-1])
    if last.aim:
        heard = Text("heard, {codes}, AIM identifier {aim}", codes=codes, aim=last.aim)
    else:
        heard = Text("heard, {codes}, no AIM identifier", codes=codes)
    look = Standing.LOOK
    if not _is_card(last.text):
        return replace(row, seen=heard)
    between = last.text[len(_BEFORE) : -len(_BEHIND)]
    if (last.text[: len(_BEFORE)], last.text[-len(_BEHIND) :]) != (_BEFORE, _BEHIND):
        todo = Text("Set its keyboard to US, and its handling of Caps Lock off.")
        return replace(row, standing=look, seen=Text("{heard}; letters come in the wrong case", heard=heard), todo=todo)
    if between == GS:
        return replace(row, seen=Text("{heard}; the separator (GS) is kept", heard=heard))
    if not between:
        todo = Text("Set it to send GS (FNC1): without it, lot and serial number run into each other.")
        return replace(row, standing=look, seen=Text("{heard}; the separator (GS) is lost", heard=heard), todo=todo)
    seen = Text("{heard}; the separator (GS) comes as {signs}", heard=heard, signs=repr(between))
    return replace(row, standing=look, seen=seen, todo=Text("Set it to send GS (FNC1) as it is."))


def _is_card(text: str) -> bool:
    folded = text.lower()
    return folded.startswith(_BEFORE.lower()) and folded.endswith(_BEHIND.lower())


def _scale(state: DeviceState, weight: Weight | None) -> Trial:
    row = Trial(state.name, "scale", Standing.WELL, state.words)
    if not state.ok:
        return replace(row, standing=Standing.LOOK)
    if weight is None or weight.trouble == "silent":
        return replace(row, standing=Standing.WAITS, seen=Text("no weight yet"))
    match weight.trouble:
        case "overload":
            return replace(row, standing=Standing.LOOK, seen=OVERLOADED, todo=Text("Take everything off it."))
        case "underload":
            todo = Text("Put its pan back, or press its zero key.")
            return replace(row, standing=Standing.LOOK, seen=BELOW_RANGE, todo=todo)
        case "moving" | "busy":
            todo = Text("Take everything off it, and wait.")
            return replace(row, standing=Standing.WAITS, seen=Text("not at rest"), todo=todo)
        case "":
            pass
        case _:
            return replace(row, standing=Standing.LOOK)
    shown = grams(weight.milligrams or 0)
    if not weight.stable:
        todo = Text("Keep off it for a moment.")
        return replace(row, standing=Standing.WAITS, seen=Text("{weight}, not at rest", weight=shown), todo=todo)
    if not weight.is_zero:
        todo = Text("Take everything off it; if it is empty, press its zero key.")
        return replace(row, standing=Standing.LOOK, seen=Text("{weight} at rest", weight=shown), todo=todo)
    return replace(row, seen=Text("{weight} at rest", weight=shown))


def _printer(state: DeviceState, *, printed: bool) -> Trial:
    if not state.ok:
        return Trial(state.name, "printer", Standing.LOOK, state.words)
    if not printed:
        return Trial(state.name, "printer", Standing.WAITS, Text("not tried yet"), Text("Press Print a test."))
    todo = Text("See that the paper is there and can be read.")
    return Trial(state.name, "printer", Standing.WELL, Text("printed a test"), todo)


def _other(state: DeviceState) -> Trial:
    return Trial(state.name, state.kind, Standing.WELL if state.ok else Standing.LOOK, state.words)


def grams(milligrams: int) -> Text:
    """A weight for a person, always in grams.

    >>> grams(1_234_560), grams(-500)
    ('1,234.56 g', '-0.5 g')
    """
    whole, rest = divmod(milligrams, 1_000)
    return Text("{amount:,} g", amount=milligrams / 1_000 if rest else whole)


class Watch:
    """What happened since the check began, and the end of a check that nobody ends. Called from the bench's thread."""

    def __init__(self, end: Callable[[int], None], idle: float = IDLE) -> None:
        self._end, self._idle = end, idle
        self._timer: threading.Timer | None = None
        self.tried: tuple[Scan, ...] = ()
        self.printed: frozenset[str] = frozenset()
        self.checking = False

    def came_out(self, printer: str) -> None:
        """A test was printed."""
        self.printed |= {printer}

    def after(self, happened: Sequence[Event], mark: int) -> None:
        """`mark` is the journal's number after these events: only where nothing came after it, the check is idle."""
        for event in happened:
            if isinstance(event, events.LineCheckBegun):
                self.checking, self.tried, self.printed = True, (), frozenset()
            elif isinstance(event, events.ScanTried | events.ScreenAsked) and event.scan is not None:
                self.tried = (*self.tried, event.scan)
            elif isinstance(event, events.LineChecked):
                self.checking = False
        self.stop()
        if self.checking:
            self._timer = threading.Timer(self._idle, self._end, (mark,))
            self._timer.daemon = True
            self._timer.start()

    def stop(self) -> None:
        """No end comes by itself any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
