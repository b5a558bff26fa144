"""The keyboard wedge: which keys were a scanner's and which a person's. Pure: keys and times are handed in.

The window hands in every key (before any widget or input method sees it) and does what the outcome says. While the
framer cannot know yet, it keeps the keys: what turns out to be typing is given back, in order, each stroke once.

How the window uses it:

1. `outcome = framer.key(Stroke(code, down, now, …, token=event))` for each key that goes down or up. `now` is the
   event's own timestamp in seconds: after a stalled screen all keys are handled at once, and only the timestamps still
   know the rhythm. `token` is anything that helps to give the key back.
2. Give `outcome.replay` back to the widgets, past the filter, deliver `outcome.run`, then eat the event if
   `outcome.swallow`, else let it pass. Where keys are given back, the one that was just handed in is the last of them
   (and swallowed) unless it is kept itself, so that nothing is overtaken.
3. As long as `framer.waiting`, call `tick(now)` at `deadline`, with the same clock, and do the same.
"""

from __future__ import annotations

from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from drivers.calibration import Run
from drivers.framing import LONGEST
from drivers.habits import Habits
from drivers.keys import ALTS, FUNCTION_KEYS, LOCKS, MODIFIERS, SHIFTS, SYSTEM, KeyReader, is_named
from drivers.strokes import FAST, Key, Stroke, gaps, is_machine

SHORTEST = 4
"""Characters of the shortest code of an unknown scanner; one that is known by its suffix may send less."""

PAUSE = 0.12
"""Seconds without a key after which kept keys were typing."""

SILENCE = 0.15
"""Seconds without a key that end the code of a scanner without suffix."""

SILENCE_BEFORE_SUFFIX = 1.0
"""The same where the scanner was heard to send a suffix: silence is then no more than the fallback."""

SUFFIX_OWED = 2.0
"""Seconds after a code that silence ended, in which the suffix that its scanner always sends still belongs to it."""

TYPING = 2.0
"""Seconds after a typed key in which a single key right before a scan is taken for one more."""

_STALLING = 8
"""Keys that a scanner may send with a stall after each before it is given up."""

_ROLLOVER = 24
"""Keys that may be down at once."""

_TIMER_GRAIN = 0.001
"""Seconds: a timer set to the pause may come so much too early by the clock of the keys."""


class Outcome(Struct, frozen=True):
    """`run`: a finished scan. `swallow`: nobody else may see this stroke. `replay`: strokes that were kept and were
    typing after all, in order, to be given back now."""

    run: Run | None = None
    swallow: bool = False
    replay: tuple[Stroke, ...] = ()


_PASS = Outcome()
_SWALLOW = Outcome(swallow=True)


class WedgeFramer:
    """Tells scans from typing: a run of at least four keys in a scanner's rhythm (see `drivers.strokes`), ended by
    Enter, Tab, the suffix that was learned, or silence, is a scan.

    An Enter or Tab right before a run (some scanners send it first) or right after one (a second suffix) belongs to
    the scan, so that it presses no button.

    >>> framer = WedgeFramer()
    >>> [framer.key(Stroke(code, True, at / 100)).swallow for at, code in enumerate((5, 11, 11, 7))]
    [True, True, True, True]
    >>> framer.key(Stroke(28, True, 0.05)).run.text
    '4006'
    """

    def __init__(self, habits: Habits | None = None) -> None:
        self.habits = habits or Habits()
        self._kept: list[tuple[Stroke, Key | None]] = []
        self._keys: list[Key] = []
        self._first: Key | None = None
        self._reader = KeyReader()
        self._eaten: set[int] = set()
        self._theirs: set[int] = set()
        self._last = self._scan_ended = self._typed_at = self._owed_until = float("-inf")
        self._ended_by_key = self._releases_seen = False

    @property
    def waiting(self) -> bool:
        """Whether keys are kept, so that `tick` must be called."""
        return bool(self._kept)

    @property
    def deadline(self) -> float:
        """When `tick` decides on the kept keys, by the clock of the keys."""
        return self._last + self._pause

    def key(self, stroke: Stroke) -> Outcome:
        """One key went down or up."""
        paused = self.tick(stroke.now)
        outcome = self._down(stroke) if stroke.down else self._up(stroke)
        replay = paused.replay + outcome.replay
        if replay and not outcome.swallow:  # else it would overtake the keys before it
            return Outcome(paused.run, swallow=True, replay=(*replay, stroke))
        return Outcome(outcome.run or paused.run, outcome.swallow, replay)

    def tick(self, now: float) -> Outcome:
        """Decides on the kept keys once `deadline` is over; `swallow` says nothing here."""
        if not self._kept or now - self._last < PAUSE - _TIMER_GRAIN or now < self.deadline - _TIMER_GRAIN:
            return _PASS
        own = self._own(now)
        if not own:
            return Outcome(replay=self._give_back())
        if self._ended_by_key:
            self._owed_until = now + SUFFIX_OWED
        self._ended_by_key = False
        return self._taken(own, "", now)

    # --- keys that go down -------------------------------------------------------------------------------------------

    def _down(self, stroke: Stroke) -> Outcome:
        code = stroke.code
        self._eaten.discard(code)
        if code in MODIFIERS:
            return self._modifier(stroke)
        if stroke.repeat or self._theirs & (ALTS | SYSTEM):
            return Outcome(replay=self._give_back())
        if code in FUNCTION_KEYS and not self._may_belong(stroke):
            return Outcome(replay=self._give_back())
        return self._typing(stroke)

    def _modifier(self, stroke: Stroke) -> Outcome:
        code = stroke.code
        if code in SYSTEM:
            self._theirs.add(code)
            return Outcome(replay=self._give_back())
        if not self._kept and (stroke.repeat or code in LOCKS):
            return _PASS
        if not stroke.repeat:
            self._theirs.discard(code)
            self._reader.down(code)
        return self._keep(stroke, None)

    def _may_belong(self, stroke: Stroke) -> bool:
        """Whether a key that types nothing may be a scanner's: in the middle of a code, or known as its frame."""
        if self._keys:
            return len(self._keys) >= SHORTEST - 1 and is_machine(self._keys, stroke.now, self._fast)
        return bool(self.habits.prefix) and is_named(self.habits.prefix[0])

    def _typing(self, stroke: Stroke) -> Outcome:
        """Every other key."""
        char = self._reader.down(stroke.code, stroke.text, shift=stroke.shift, ctrl=stroke.ctrl)
        if not char and not self._reader.counting:
            return Outcome(replay=self._give_back())
        if char in self._ends:
            return self._end(stroke, char)
        for before in self._keys[-_ROLLOVER:]:
            before.crossed += before.released is None and self._releases_seen
        key, self._owed_until = Key(stroke, char), float("-inf")
        if len(self._keys) <= LONGEST:
            self._keys.append(key)
            self._keep(stroke, key)
        self._last = stroke.now
        return Outcome(swallow=True, replay=self._give_back_typing(stroke.now))

    def _end(self, stroke: Stroke, char: str) -> Outcome:
        """Enter or Tab, or what else is known to end a code."""
        now = stroke.now
        own = self._own(now) or self._short(now)
        if own:
            self._ended_by_key = True
            self._eaten.add(stroke.code)
            return replace(self._taken(own, char, now), swallow=True)
        if self._keys or self._first:
            return Outcome(replay=self._give_back())
        if now - self._scan_ended < PAUSE - _TIMER_GRAIN or now < self._owed_until:  # such as the second half of CR LF
            self._scan_ended, self._owed_until = now, float("-inf")
            self._ended_by_key = True
            self._kept.clear()
            self._eaten.add(stroke.code)
            return _SWALLOW
        self._first = Key(stroke, char)  # some scanners send it first
        return self._keep(stroke, self._first)

    def _keep(self, stroke: Stroke, key: Key | None) -> Outcome:
        self._kept.append((stroke, key))
        if stroke.down:
            self._last = stroke.now
        return _SWALLOW

    # --- keys that go up ---------------------------------------------------------------------------------------------

    def _up(self, stroke: Stroke) -> Outcome:
        code = stroke.code
        self._releases_seen = True
        if code in self._eaten:
            self._eaten.discard(code)
            return _SWALLOW
        if code in self._theirs:
            self._theirs.discard(code)
            return _PASS
        for kept, key in reversed(self._kept):
            if kept.code == code and kept.down:
                return self._released(stroke, key)
        return _PASS

    def _released(self, stroke: Stroke, key: Key | None) -> Outcome:
        if key is not None and key.released is None:
            key.released = stroke.now
        elif key is None and (char := self._reader.up(stroke.code)) and self._keys:
            self._keys[-1].char = char  # the end of Alt and a number
        return self._keep(stroke, key)

    # --- whose keys they are -----------------------------------------------------------------------------------------

    @property
    def _fast(self) -> float:
        return max(FAST, 1.5 * self.habits.gap)

    @property
    def _pause(self) -> float:
        stall = 1.5 * self.habits.stall
        if len(self._keys) < SHORTEST or not is_machine(self._keys, self._last, self._fast):
            # Taps are no finger's: where nobody types, a scanner that stalls is waited for.
            tapped = bool(self._keys) and all(key.is_tap() for key in self._keys)
            idle = self._last - self._typed_at >= TYPING
            return max(2 * SILENCE if tapped and idle else PAUSE, stall if self._keys else 0.0)
        if self.habits.suffix or self._ended_by_key:
            return max(SILENCE_BEFORE_SUFFIX, 2 * stall)
        return max(SILENCE, stall)

    @property
    def _ends(self) -> frozenset[str]:
        """Characters that end a code at once. A known suffix leaves the others to be data."""
        suffix = self.habits.suffix
        if not suffix:
            return _ENDS
        return frozenset(suffix[-1]) if suffix[-1] < " " or is_named(suffix[-1]) else frozenset()

    def _own(self, now: float) -> list[Key]:
        """The scanner's keys among the kept ones, without a person's before and between them; none if it is no scan."""
        keys, typing = self._keys, now - self._typed_at < TYPING
        while len(keys) > SHORTEST and self._is_typed_before(keys, typing):
            keys, typing = keys[1:], True
        own = [key for key in keys if not key.is_held(now)]
        # Where nobody types, and a scanner was heard to send its suffix, taps are enough, however much it stalls.
        tapped = self._ended_by_key and not typing and 2 * sum(key.is_tap() for key in own) >= len(own)
        return own if len(own) >= SHORTEST and (tapped or is_machine(keys, now, self._fast)) else []

    def _is_typed_before(self, keys: list[Key], typing: bool) -> bool:
        """Whether the first key is a person's, pressed just before the scan. Where nobody was `typing`, one slow key is
        the scanner's, stalled: half a code may be another article's whole one."""
        first, *between = gaps(keys)
        slow = max(self._fast, 1.5 * self.habits.stall)
        if not self._releases_seen:
            return first >= max(self._fast, 6 * median(between))
        if keys[0].is_tap():  # no finger's, but a program's that types for a person
            return typing and first >= max(self._fast, 10 * median(between), 2 * max(between))
        return first >= slow and (typing or (between[0] >= slow and not keys[1].is_tap()))

    def _short(self, now: float) -> list[Key]:
        """A code of fewer characters than anybody else's, from a scanner that is known by its suffix."""
        keys = self._keys
        if not self.habits.suffix or not 0 < len(keys) < SHORTEST:
            return []
        slowest = max([*gaps(keys), now - keys[-1].now])
        tapped = all(key.is_tap() for key in keys) if self._releases_seen else slowest < FAST / 2
        framed = not self.habits.prefix or "".join(key.char for key in keys).startswith(self.habits.prefix)
        return list(keys) if tapped and framed and slowest < max(self._fast, self.habits.stall) else []

    # --- decisions ---------------------------------------------------------------------------------------------------

    def _taken(self, own: list[Key], end: str, now: float) -> Outcome:
        """The scan of these keys; all else that was kept is given back."""
        mine = set(own)
        caps_lock = any(stroke.caps_lock for stroke, key in self._kept if key is own[0])
        self._forget_held_shift()
        text = "".join(key.char for key in own)
        replay = tuple(stroke for stroke, key in self._kept if key and key not in mine and key is not self._first)
        down: set[int] = set()
        for stroke, key in self._kept:
            if key is None or key in mine or key is self._first:
                (down.add if stroke.down else down.discard)(stroke.code)
        self._eaten |= down
        self._clear()
        self._scan_ended = now
        return Outcome(Run(text, end, tuple(key.now for key in own), caps_lock), replay=replay)

    def _forget_held_shift(self) -> None:
        """A Shift that is down from before the first key to the end is a person's: scanners let it go before Enter.
        All is read again without it."""
        first = next(place for place, (_, key) in enumerate(self._kept) if key is self._keys[0])
        held = {stroke.code for stroke, _ in self._kept[:first] if stroke.down and stroke.code in SHIFTS}
        held -= {stroke.code for stroke, _ in self._kept if not stroke.down}
        if not held:
            return
        reader, last = KeyReader(), None
        for stroke, key in self._kept:
            if stroke.code in held:
                continue
            char = reader.down(stroke.code, stroke.text) if stroke.down else reader.up(stroke.code)
            last = key if stroke.down and key else last
            if char and last:
                last.char = char

    def _give_back_typing(self, now: float) -> tuple[Stroke, ...]:
        """The oldest keys, as far as they can be no scanner's any more."""
        given: list[Stroke] = []
        while len(self._keys) > 1 and self._oldest_is_typed(now):
            given += self._give_back_oldest()
        return tuple(given)

    def _oldest_is_typed(self, now: float) -> bool:
        oldest, following = self._keys[:2]
        typing = now - self._typed_at < TYPING or not self._releases_seen
        if len(self._keys) >= SHORTEST and not is_machine(self._keys, now, self._fast):
            # No finger taps like this: a radio scanner that stalls from the start shows its rhythm later. Where nobody
            # types, one more key is waited for.
            tapped = sum(key.is_tap() for key in self._keys[:-1])
            few = 2 * tapped < len(self._keys) - 1 if typing else 4 * tapped < len(self._keys) - 1
            return (few and (typing or len(self._keys) > SHORTEST)) or len(self._keys) > _STALLING
        slow = following.now - oldest.now >= max(self._fast, 1.5 * self.habits.stall)
        return typing and self._releases_seen and not oldest.is_tap() and slow

    def _give_back_oldest(self) -> list[Stroke]:
        following = self._keys[1]
        until = next(place for place, (_, key) in enumerate(self._kept) if key is following)
        while until and self._kept[until - 1][1] is None and self._kept[until - 1][0].down:
            until -= 1  # the modifier of the key behind
        given = [stroke for stroke, _ in self._kept[:until]]
        for stroke in given:
            self._note_theirs(stroke)
        self._typed_at = self._keys.pop(0).now
        self._first = None
        del self._kept[:until]
        return given

    def _give_back(self) -> tuple[Stroke, ...]:
        given = tuple(stroke for stroke, _ in self._kept)
        for stroke in given:
            self._note_theirs(stroke)
        if self._keys:
            self._typed_at = self._keys[-1].now
        self._clear()
        return given

    def _note_theirs(self, stroke: Stroke) -> None:
        if stroke.code in MODIFIERS:
            (self._theirs.add if stroke.down else self._theirs.discard)(stroke.code)

    def _clear(self) -> None:
        self._kept, self._keys, self._first = [], [], None
        self._reader = KeyReader()


_ENDS = frozenset("\r\n\t")
