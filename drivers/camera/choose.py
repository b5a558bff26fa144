"""From the symbols that frames show to the scans that count. Pure: it is told the time.

- A code that the open order expects counts at its first read, another one at its third equal read, and not before it
  was in view for 0.4 seconds: a misread does not last, and the expected code on the same item has its chance first.
  Where symbols have no check digit, one frame is not enough in any case.
- What was counted is in view until it was gone for 0.5 seconds and 5 frames; shown again after that, it is another
  scan. A hand before the label, a blur, a missed frame is none. Print that moves near its last place and cannot be read
  may be the label itself: while there is some, the time runs at half speed. Where the picture has not changed since the
  code was read, it is there, whether it can be read just now or not.
- One item is one scan, however many codes it has. An expected code in view keeps back those that nobody expects; of two
  that say the same, one counts; what was seen together with a counted code counts no more until it has left the view.
  Two identical codes in view at once are one: better one item too few, which the bench shows, than one too many, which
  nobody sees.
- Two texts at the same place cannot both be right: neither counts unless it was read clearly more often. For expected
  ones this holds where the other text is as long, and so may be what the label says.

Which codes are expected, the caller says. Engines, pictures and processes are not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from msgspec import Struct

from drivers.camera.boxes import Box, area, near, overlap, widened_by
from drivers.camera.messages import Seen
from packing.codes import is_gtin
from packing.scan import Scan

Expects = Callable[[Scan], str | bool]
"""What the open order expects a code to be: any text that is the same for codes that mean the same, or True; nothing or
False where it expects no such code."""

GONE = 0.5
"""Seconds without a code until it has left the view."""
GONE_FRAMES = 5
STEADY = 0.4
"""Seconds that a code nobody expects must be in view."""
READS = 3
"""Its equal reads, in at least two frames."""
WEAK_READS = 5
"""The same for symbologies without a check digit (ISO/IEC 16388 and 16390 leave it to the user), and its frames."""
WEAK = frozenset(("ITF", "Code 39", "Codabar"))
RESTING = 1.5
"""Seconds without movement after which a code lies on the bench and is in no hand: it keeps back no newcomer."""
LONGEST_STEP = 0.2
"""Seconds between two frames that count at most: a camera that stands still has seen nothing leave."""
TOGETHER = 0.15
"""Seconds: two codes read within this time were in view together."""


class State(Enum):
    """How a code in view stands."""

    SEEN = "seen"
    COUNTED = "counted"
    OTHER = "other"
    """On an item that was counted by another code, or kept back by an expected one."""


class Outline(Struct, frozen=True):
    """A code in view. `points`: its corners in pixels of the frame."""

    points: tuple[tuple[int, int], ...]
    text: str
    state: State


class Choice(Struct, frozen=True):
    """What came of one frame."""

    scans: tuple[Scan, ...]
    outlines: tuple[Outline, ...]


@dataclass(slots=True, eq=False)
class _Code:
    """A code in view."""

    symbol: Seen
    scan: Scan
    first: float
    last: float
    box: Box
    rested: float
    """Since when it has not moved."""
    home: Box
    reads: int = 0
    frames: int = 0
    touched: bool = False
    """Whether the picture has changed there since it was read."""
    missing: float = 0.0
    missed: int = 0
    counted: bool = False
    means: str | bool = False
    spent: set[str | bool] = field(default_factory=set)
    """What the counted codes mean that were in view together with it: until it has left the view, it counts for none of
    those again."""

    @property
    def key(self) -> tuple[str, str]:
        return self.symbol.aim, self.symbol.text


class Chooser:
    """What counts among the codes that one camera sees. `device` is its name; `gone`: see `GONE`."""

    def __init__(self, expects: Expects, device: str = "", gone: float = GONE) -> None:
        self._expects, self._device, self._gone = expects, device, gone
        self._codes: dict[tuple[str, str], _Code] = {}
        self._now: float | None = None

    @property
    def missed(self) -> tuple[Box, ...]:
        """Where codes were that may still be in view, but were not read in the last frame: to be looked at."""
        return tuple(code.box for code in self._codes.values() if code.missing)

    def frame(
        self,
        symbols: Iterable[Seen],
        now: float,
        print_: Sequence[Box] = (),
        changed: Callable[[Box], bool] = lambda _: True,
    ) -> Choice:
        """The scans of one frame, taken at `now` (seconds). `print_`: where the frame looks printed; `changed`: whether
        it differs there from the frame before; both as `drivers.camera.gate` says."""
        step = 0.0 if self._now is None else min(max(now - self._now, 0.0), LONGEST_STEP)
        self._now = now
        for symbol in symbols:
            self._see(symbol, now)
        for code in list(self._codes.values()):
            if code.last != now:
                code.touched = code.touched or changed(code.box)
                if code.touched:
                    self._miss(code, step, [box for box in print_ if changed(box)])
        scans = self._count(now)
        outlines = [
            Outline(code.symbol.points, code.scan.text, self._state(code))
            for code in self._codes.values()
            if not code.missing
        ]
        return Choice(tuple(scans), tuple(outlines))

    # --- what is in view ---------------------------------------------------------------------------------------------

    def _see(self, symbol: Seen, now: float) -> None:
        box = box_of(symbol.points)
        code = self._codes.get((symbol.aim, symbol.text))
        if code is None:
            scan = Scan(symbol.text, self._device, symbol.aim)
            code = self._codes[symbol.aim, symbol.text] = _Code(symbol, scan, now, now, box, now, box)
        if not near(code.home, box, 0.3):
            code.home, code.rested = box, now
        if code.last != now or not code.frames:
            code.frames += 1
        code.symbol, code.box, code.last = symbol, box, now
        code.reads += symbol.reads
        code.missing, code.missed, code.touched = 0.0, 0, False

    def _miss(self, code: _Code, step: float, moving: Sequence[Box]) -> None:
        """`moving`: print that is not where it was; what lies still has lain there before the code went."""
        may_be_it = any(near(code.box, box, 2.0) for box in moving if not self._explained(box))
        code.missing += step / 2 if may_be_it else step
        code.missed += 1
        if code.missing >= self._gone and code.missed >= GONE_FRAMES:
            del self._codes[code.key]

    def _explained(self, box: Box) -> bool:
        """Whether what is printed there has been read in this frame."""
        return any(code.last == self._now and overlap(code.box, box) > 0.5 for code in self._codes.values())

    # --- what counts -------------------------------------------------------------------------------------------------

    def _count(self, now: float) -> list[Scan]:
        fresh = [code for code in self._codes.values() if not code.counted and code.last == now]
        for code in fresh:
            code.means = self._expects(code.scan)
        self._note_companions(now)
        scans = [self._counted(code) for code in self._expected(fresh, now)]
        if not scans:
            strangers = [code for code in fresh if not code.means and self._stands(code, now)]
            if strangers:
                scans.append(self._counted(max(strangers, key=_worth)))
        if scans:
            self._note_companions(now)
        return scans

    def _counted(self, code: _Code) -> Scan:
        code.counted = True
        return code.scan

    def _expected(self, fresh: list[_Code], now: float) -> list[_Code]:
        """One for each thing that is expected, the one that can be trusted most."""
        chosen: dict[str | bool, _Code] = {}
        for code in sorted(fresh, key=_worth, reverse=True):
            if code.means and self._is_sure(code, now) and not self._has_counted(code):
                chosen.setdefault(code.means, code)
        return list(chosen.values())

    def _is_sure(self, code: _Code, now: float) -> bool:
        """Whether an expected code may be believed: articles of one kind often differ in a digit or two, so what is
        misread may be wanted as well."""
        if code.symbol.format in WEAK and code.frames < 2:
            return False
        here = (other for other in self._codes.values() if other is not code and now - other.last <= TOGETHER)
        return all(code.reads >= 2 + 2 * other.reads for other in here if _one_bars(other.symbol, code.symbol))

    def _has_counted(self, code: _Code) -> bool:
        """Whether the item that an expected code is on has counted by another one, or may have: that one may only be
        covered at present."""
        others = (other for other in self._codes.values() if other is not code and other.counted)
        return code.means in code.spent or any(other.means == code.means for other in others)

    def _note_companions(self, now: float) -> None:
        """Codes that were in view together with a counted one, on the same item as far as anybody can tell."""
        here = [code for code in self._codes.values() if now - code.last <= TOGETHER]
        for counted in here:
            for code in here:
                if (
                    counted.counted
                    and not code.counted
                    and (code.means == counted.means or not (code.means or self._rests(counted, now)))
                ):
                    code.spent.add(counted.means)

    def _stands(self, code: _Code, now: float) -> bool:
        """Whether a code that nobody expects was seen well enough to be refused aloud."""
        weak = code.symbol.format in WEAK
        least, frames = (WEAK_READS, WEAK_READS) if weak else (READS, 2)
        if code.reads < least or code.frames < frames or now - code.first < STEADY or code.spent:
            return False
        if _may_be_a_part(code.symbol):
            return False
        for other in self._codes.values():
            if other is code:
                continue
            if other.means and not (self._rests(other, now) and other.rested < code.first):
                return False
            if _same_place(other, code) and code.reads < 2 + 2 * other.reads:
                return False
        return True

    def _rests(self, code: _Code, now: float) -> bool:
        return now - code.rested > RESTING

    def _state(self, code: _Code) -> State:
        if code.counted:
            return State.COUNTED
        if code.means:
            return State.OTHER if self._has_counted(code) else State.SEEN
        kept_back = code.spent or any(other.means for other in self._codes.values())
        return State.OTHER if kept_back else State.SEEN


_ITEMS = ("EAN-13", "EAN-8", "UPC-A", "UPC-E", "DataBar", "DataBar Limited", "DataBar Expanded")
_MATRIX = ("Data Matrix", "QR", "Aztec", "PDF417", "Micro QR", "rMQR", "MicroPDF417", "MaxiCode")


def _worth(code: _Code) -> tuple[bool, int, int]:
    """Which of several codes on an item speaks for it: what names an article, then what was read most, then the
    largest."""
    return code.symbol.format in _ITEMS or code.symbol.aim in ("]C1", "]d2", "]Q3"), code.reads, area(code.box)


def _may_be_a_part(symbol: Seen) -> bool:
    """Whether a text may come from a part of the bars: the start and stop of ITF are found within other bars, and a
    scan across a corner gives a shorter text that is as sound. So only a whole ITF-14 with its check digit is believed
    where it is not expected. (The bearer bars around ITF-14 are there against the same.)"""
    return symbol.format == "ITF" and not (len(symbol.text) == 14 and is_gtin(symbol.text))


def _one_bars(one: Seen, other: Seen) -> bool:
    """Whether two texts seem to be read from the same bars: as long, of one kind, and their middles nearly the same."""
    if one.format != other.format or len(one.text) != len(other.text) or one.format in _MATRIX:
        return False
    return near(box_of(other.points), box_of(one.points), 0.2)


def _same_place(one: _Code, other: _Code) -> bool:
    """Whether they cannot both be there. Codes in lines are often found as a single line of their height."""
    if (one.symbol.format in _MATRIX) != (other.symbol.format in _MATRIX):
        return False
    return overlap(widened_by(one.box, 10), widened_by(other.box, 10)) > 0.3


def box_of(points: Iterable[tuple[int, int]]) -> Box:
    """The upright box around some points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1
