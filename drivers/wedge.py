"""The keyboard wedge: which keys were a scanner's and which a person's. Pure: keys and times are handed in.

The window hands in every key press (an application-wide filter, before any widget sees it) and does what the outcome
says. While the framer cannot know yet, it keeps the keys: what turns out to be typing is given back, in order.

How the window uses it:

1. `outcome = framer.press(code, shift, ctrl, text, now, token=event)` for each key press, where `code` comes from
   `drivers.keys.key_code(event.nativeScanCode(), platform)`, `now` is the event's own timestamp in seconds (after a
   stalled screen all keys are handled at once, and only the timestamps still know the rhythm), and `token` is anything
   that helps to give the key back, such as a copy of the event. `repeat=event.isAutoRepeat()`.
2. Give `outcome.replay` back to the widgets, past the filter, deliver `outcome.scan`, then eat the event if
   `outcome.swallow`, else let it pass. Releases of swallowed keys are eaten too. Where keys are given back, the one
   that was just pressed is the last of them (and swallowed), so that nothing is overtaken.
3. As long as `framer.waiting`, call `tick(now)` after `PAUSE` seconds without a key, with the same clock, and treat its
   outcome the same way.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from drivers.framing import LONGEST, split_aim
from drivers.keys import ENDS, MODIFIERS, character
from packing.scan import Scan

FAST = 0.035
"""Seconds between two keys, on the median, below which nobody types; a key held down repeats every 33 ms or slower,
and is known by its `repeat`."""

SHORTEST = 4
"""Characters of the shortest code that is taken for a scan."""

PAUSE = 0.1
"""Seconds without a key that end a run. A slow radio scanner may be late by half of that."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key press as it was handed in. `char` is what a US keyboard types there."""

    code: int
    shift: bool
    ctrl: bool
    text: str
    now: float
    char: str
    token: object = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """`scan`: text of a finished scan (see `wedge_scan`). `swallow`: nobody else may see this key. `replay`: keys that
    were kept and were typing after all, in order, to be given back now."""

    scan: str | None = None
    swallow: bool = False
    replay: tuple[Key, ...] = ()


_TIMER_GRAIN = 0.001
"""Seconds: a timer set to the pause may come so much too early by the clock of the keys."""

_ENDS = ("\r", "\n", "\t")
_PASS = Outcome()
_SWALLOW = Outcome(swallow=True)


class WedgeFramer:
    """Tells scans from typing: a fast run of at least four characters, ended by Enter, Tab or a pause, is a scan.

    An Enter or Tab right before a run (some scanners send it first) or right after one (a second suffix) belongs to
    the scan, so that it presses no button.

    >>> framer = WedgeFramer()
    >>> [framer.press(code, False, False, "", at / 100).swallow for at, code in enumerate((5, 11, 11, 7))]
    [True, True, True, True]
    >>> framer.press(28, False, False, "", 0.05)
    Outcome(scan='4006', swallow=True, replay=())
    """

    def __init__(self, *, fast: float = FAST, shortest: int = SHORTEST, pause: float = PAUSE) -> None:
        self._fast = fast
        self._shortest = shortest
        self._pause = pause
        self._run: list[Key] = []
        self._scan_ended = float("-inf")

    @property
    def waiting(self) -> bool:
        """Whether keys are kept, so that `tick` must be called."""
        return bool(self._run)

    def press(
        self,
        scan_code: int,
        shift: bool,
        ctrl: bool,
        text: str,
        now: float,
        *,
        repeat: bool = False,
        token: object = None,
    ) -> Outcome:
        """One key went down. `now`: seconds of a clock that only goes forward."""
        if scan_code in MODIFIERS:
            return _PASS
        paused = self.tick(now)
        key = Key(scan_code, shift, ctrl, text, now, _typed(scan_code, shift, ctrl, text), token)
        outcome = self._end(key) if key.char in _ENDS else self._take(key, repeat)
        replay = paused.replay + outcome.replay
        if replay and not outcome.swallow:  # else it would overtake the keys before it
            return Outcome(paused.scan, swallow=True, replay=(*replay, key))
        return Outcome(outcome.scan or paused.scan, outcome.swallow, replay)

    def _end(self, key: Key) -> Outcome:
        """Enter or Tab."""
        if self._is_scan:
            return Outcome(self._take_scan(key.now), swallow=True)
        if self._run:
            return Outcome(replay=self._give_back())
        if self._is_within_pause(self._scan_ended, key.now):  # the second half of CR LF
            self._scan_ended = key.now
        else:
            self._run.append(key)  # some scanners send it first
        return _SWALLOW

    def _take(self, key: Key, repeat: bool) -> Outcome:
        """Every other key."""
        is_shortcut = key.ctrl and not self._run
        if repeat or is_shortcut or not key.char:
            return Outcome(replay=self._give_back())
        if len(self._run) <= LONGEST:
            self._run.append(key)
        if len(self._chars) >= self._shortest and not self._is_scan:
            return Outcome(swallow=True, replay=self._give_back())
        return _SWALLOW

    def tick(self, now: float) -> Outcome:
        """Decides on the kept keys once `pause` seconds are over since the last; `swallow` says nothing here."""
        if not self._run or self._is_within_pause(self._run[-1].now, now):
            return _PASS
        if self._is_scan:
            return Outcome(self._take_scan(now))
        return Outcome(replay=self._give_back())

    def _is_within_pause(self, before: float, now: float) -> bool:
        return now - before < self._pause - _TIMER_GRAIN

    @property
    def _chars(self) -> list[Key]:
        """The run without an Enter or Tab that came first."""
        return self._run[1:] if self._run and self._run[0].char in _ENDS else self._run

    @property
    def _is_scan(self) -> bool:
        chars = self._chars
        if len(chars) < self._shortest:
            return False
        return median(after.now - before.now for before, after in pairwise(chars)) < self._fast

    def _take_scan(self, now: float) -> str:
        text = "".join(key.char for key in self._chars)[:LONGEST]
        self._run.clear()
        self._scan_ended = now
        return text

    def _give_back(self) -> tuple[Key, ...]:
        kept, self._run = tuple(self._run), []
        return kept


def _typed(scan_code: int, shift: bool, ctrl: bool, text: str) -> str:
    if scan_code in ENDS:
        return ENDS[scan_code]
    return character(scan_code, shift=shift, ctrl=ctrl, text=text)


def wedge_scan(text: str, device: str = "keyboard") -> Scan:
    """The scan for the text that a wedge typed, its AIM identifier taken out."""
    aim, rest = split_aim(text)
    return Scan(text=rest, device=device, aim=aim)
