"""Keyboards for tests: a scanner's, as it types every character of a code, and a person's, with real fingers' times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from drivers.calibration import Run
from drivers.habits import Habits
from drivers.keys import ENTER, PLAIN, SHIFTED, TAB
from drivers.strokes import Stroke
from drivers.wedge import Outcome, WedgeFramer

SHIFT, CTRL, ALT, RIGHT_BRACKET = 42, 29, 56, 27
KEYPAD = {"0": 82, "1": 79, "2": 80, "3": 81, "4": 75, "5": 76, "6": 77, "7": 71, "8": 72, "9": 73}
PLAIN_CODES = {char: code for code, char in reversed(PLAIN.items())}
SHIFTED_CODES = {char: code for code, char in reversed(SHIFTED.items())}

Press = tuple[int, bool]
"""A key's code, and whether it goes down."""


def tap(code: int) -> list[Press]:
    return [(code, True), (code, False)]


def alt(number: str) -> list[Press]:
    """Alt and a number on the keypad."""
    return [(ALT, True), *(press for digit in number for press in tap(KEYPAD[digit])), (ALT, False)]


def presses(text: str, gs: str = "ctrl") -> Iterator[list[Press]]:
    """The presses and releases of each character, as a scanner that is set to the US keyboard sends them. `gs`:
    `ctrl` for Ctrl+], digits for Alt and that number, else what is typed in its place."""
    for char in text:
        if char == "\x1d" and gs == "ctrl":
            yield [(CTRL, True), *tap(RIGHT_BRACKET), (CTRL, False)]
        elif char == "\x1d" and gs.isdigit():
            yield alt(gs)
        elif char == "\x1d":
            yield from presses(gs)
        elif char in "\r\t":
            yield tap(ENTER if char == "\r" else TAB)
        elif char < " ":
            yield [(CTRL, True), *tap(PLAIN_CODES[chr(ord(char) | 0x60)]), (CTRL, False)]
        elif char in PLAIN_CODES:
            yield tap(PLAIN_CODES[char])
        elif char in SHIFTED_CODES:
            yield [(SHIFT, True), *tap(SHIFTED_CODES[char]), (SHIFT, False)]
        else:
            yield alt(f"0{char.encode('cp1252')[0]}")


@dataclass
class Desk:
    """A framer with somebody who does what its outcomes say. `seen` are the strokes that reach the widgets."""

    habits: Habits = field(default_factory=Habits)
    now: float = 100.0
    runs: list[Run] = field(default_factory=list)
    seen: list[Stroke] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.framer = WedgeFramer(self.habits)

    def stroke(
        self, code: int, down: bool, at: float | None = None, *, repeat: bool = False, caps: bool = False
    ) -> None:
        """One key, at a time, after the timer was served if it was due."""
        self.now = self.now if at is None else at
        if self.framer.waiting and self.framer.deadline < self.now:
            self._do(self.framer.tick(self.framer.deadline), None)
        # What the layout made of the key is wrong on purpose: only the code may count.
        stroke = Stroke(code, down, self.now, "?", repeat=repeat, caps_lock=caps)
        self._do(self.framer.key(stroke), stroke)

    def _do(self, outcome: Outcome, stroke: Stroke | None) -> None:
        self.seen += outcome.replay
        self.runs += [outcome.run] if outcome.run else []
        if stroke and not outcome.swallow:
            self.seen.append(stroke)

    def rest(self, seconds: float = 1.0) -> None:
        """Nobody touches anything."""
        self.now += seconds
        self._do(self.framer.tick(self.now), None)

    def scan(self, text: str, *, gap: float = 0.002, hold: float = 0.001, gs: str = "ctrl", caps: bool = False) -> None:
        """A scanner sends `text`, its suffix in it."""
        for group in presses(text, gs):
            self.now += gap - hold
            for code, down in group:
                self.now += 0 if down else hold / max(1, len(group) // 2)
                self.stroke(code, down, caps=caps)

    def fingers(self, keys: Iterable[tuple[str, float, float]]) -> None:
        """A person: characters with the times in seconds from now at which their keys go down and up."""
        events = []
        for number, (char, down, up) in enumerate(keys):
            code = {"\r": ENTER, "\t": TAB}.get(char) or PLAIN_CODES[char]
            events += [(self.now + down, number, code, True), (self.now + up, number, code, False)]
        for at, _, code, down_ in sorted(events):
            self.stroke(code, down_, at)

    @property
    def typed(self) -> str:
        """What the widgets got, as a US keyboard's characters."""
        names = PLAIN | {ENTER: "\r", TAB: "\t"}
        return "".join(names.get(stroke.code, "") for stroke in self.seen if stroke.down)

    @property
    def scans(self) -> list[str]:
        """The texts that the bench gets."""
        return [self.habits.scan(run.text, "keyboard", end=run.end, caps_lock=run.caps_lock).text for run in self.runs]
