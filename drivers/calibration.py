"""The set-up barcode: scanned once, it tells how a scanner frames its codes and what it makes of hard characters.

Its text is known, so whatever stands before, between and behind its two halves is the scanner's doing. Between them
stands GS. Pure: characters in, findings with words out. `packbench sheet scanner` prints it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from drivers.framing import split_aim
from drivers.habits import CASES, GS, Habits
from drivers.keys import is_named
from packing.reserved import SCANNER_SETUP
from packing.text import Text, in_turn

HEAD = SCANNER_SETUP + "QAZWYMqazwym"
TAIL = "1234567890-+/.WBP"
"""Both halves: Q, A, Z, W, Y, M and signs sit elsewhere on other keyboards; `W`, `P`, `B`, `-` come again."""

CODE = HEAD + GS + TAIL
"""The text of the set-up barcode."""

STEPS = (
    "Set the scanner to the US (American) keyboard and its suffix to Enter: the codes for both are in its manual.",
    "If your people use Caps Lock, switch it on now.",
    "Scan one of these two codes into the bench window.",
    "Read what the bench says. Where it asks for a change in the scanner, change it and scan this again.",
)
"""What to do with the set-up barcode."""

_KEYS = {"\r": "Enter", "\t": "Tab", GS: "Ctrl+]", "\n": "Ctrl+J", "\x02": "Ctrl+B", "\x03": "Ctrl+C"}
_LONGEST_FRAME = 24
_LONGEST_GS = 8


class Learned(Struct, frozen=True):
    """What one scan of the set-up barcode told: the habits to keep, `wrong` where something should be changed in the
    scanner, and `good`, what is well; sentences to show."""

    habits: Habits
    good: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What to show, two lines long: what is well, or the first thing to change."""
        if not self.wrong:
            return in_turn(*self.good)
        more = len(self.wrong) - 1
        again = Text("Then scan this again: {n} more.", "Then scan this again: {n} more.", n=more) if more else ""
        return in_turn(self.wrong[0], again)


class Run(Struct, frozen=True):
    """A scan as its keys gave it: `text` before anything was taken off, `end` the key that ended it (empty for
    silence), `times` of its keys in seconds, `caps_lock` whether that light was on."""

    text: str
    end: str = ""
    times: Sequence[float] = ()
    caps_lock: bool = False


def learned(run: Run) -> Learned | None:
    """What this run tells, if it is the set-up barcode, however badly it was typed; else `None`.

    >>> learned(Run("]C0" + CODE, "\\r")).habits.suffix
    '\\r'
    >>> learned(Run("4006381333931", "\\r")) is None
    True
    """
    for text, case in ((run.text, CASES[0]), (run.text.swapcase(), CASES[2] if run.caps_lock else CASES[1])):
        begin, last = text.find(HEAD), text.rfind(TAIL)
        if begin >= 0 and begin + len(HEAD) <= last:
            middle = text[begin + len(HEAD) : last]
            return _findings(run, (text[:begin], middle, text[last + len(TAIL) :]), case)
    return _damaged(run)


def _findings(run: Run, parts: tuple[str, str, str], case: str) -> Learned:
    before, gs, behind = parts
    frame, aim = _split_last_aim(before)
    gaps = [after - earlier for earlier, after in pairwise(run.times)]
    habits = Habits(
        known=True,
        prefix=frame,
        suffix=behind + run.end,
        gs=gs,
        case=case,
        aim=bool(aim),
        gap=round(median(gaps), 4) if gaps else 0.0,
        stall=round(max(gaps), 4) if gaps else 0.0,
    )
    told = [_of_gs(gs), _of_suffix(habits.suffix), _of_case(case), _of_aim(habits.aim)]
    if frame:
        told.append((True, Text("Prefix {keys}.", keys=spelled(frame))))
    return Learned(
        habits,
        good=tuple(words for fine, words in told if fine and words),
        wrong=tuple(words for fine, words in told if not fine),
    )


def _split_last_aim(before: str) -> tuple[str, str]:
    """Prefix and AIM identifier, whichever comes first."""
    for at in (len(before) - 3, 0):
        if at >= 0:
            aim, _ = split_aim(before[at : at + 3] + ".")
            if aim:
                return before[:at] + before[at + 3 :], aim
    return before, ""


def _of_gs(gs: str) -> tuple[bool, str]:
    if gs == GS:
        return True, Text("Separator right.")
    if not gs:
        return False, Text(
            "It drops the separator, so GS1 codes with a lot cannot be taken apart: set it to send GS (control "
            "characters) as Ctrl+]."
        )
    if len(gs) == 1 and (is_named(gs) or gs in "|~^{}`"):
        return True, Text("Separator sent as {keys}, understood.", keys=spelled(gs))
    return False, Text(
        "It sends {keys} for the separator, as other codes may: that is understood in GS1 codes only. "
        "Better have it send GS (control characters) as Ctrl+].",
        keys=spelled(gs),
    )


def _of_suffix(suffix: str) -> tuple[bool, str]:
    if suffix and (suffix[-1] in _KEYS or is_named(suffix[-1])):
        return True, Text("Suffix {keys}.", keys=spelled(suffix))
    return False, Text("It sends no Enter behind a code, so each scan waits for silence: set its suffix to Enter (CR).")


def _of_case(case: str) -> tuple[bool, str]:
    if case == CASES[1]:
        return False, Text("It swaps capital and small letters. That is undone here; better switch it off.")
    if case == CASES[2]:
        return True, Text("It turns letters round while Caps Lock is on; that is undone here.")
    return True, ""


def _of_aim(aim: bool) -> tuple[bool, str]:
    if aim:
        return True, Text("AIM identifiers come.")
    return True, Text("AIM identifiers do not come: switch them on if it can.")


def _damaged(run: Run) -> Learned | None:
    """The set-up barcode in a form that no setting here can undo, known by its shape."""
    for half, words in (
        (
            HEAD.upper(),
            Text("It sends capital letters only: switch its case conversion off, then scan this again."),
        ),
        (HEAD.lower(), Text("It sends small letters only: switch its case conversion off, then scan this again.")),
    ):
        if half in run.text:
            return _unusable(words)
    if _has_shape(run.text):
        words = Text(
            "It types as on the keyboard of another country: set it to the US (American) keyboard, whatever this "
            "computer has, then scan this again."
        )
        return _unusable(words)
    return None


def _unusable(words: str) -> Learned:
    return Learned(Habits(), wrong=(words,))


def _has_shape(text: str) -> bool:
    """Whether characters come again where ours do, and nowhere else: ours, mapped one to one by another keyboard."""
    wanted = _shape(HEAD + TAIL)
    starts = range(min(len(text) - len(wanted), _LONGEST_FRAME) + 1)
    for begin in starts:
        middle = begin + len(HEAD)
        for width in range(min(len(text) - begin - len(wanted), _LONGEST_GS) + 1):
            again = middle + width
            if _shape(text[begin:middle] + text[again : again + len(TAIL)]) == wanted:
                return True
    return False


def _shape(text: str) -> list[int]:
    return [text.index(char) for char in text]


def spelled(keys: str) -> str:
    """Keys in words: `Enter`, `Tab`, `F8`, or the character itself.

    >>> spelled("\\t\\r"), spelled("|"), spelled(chr(0xF042))
    ('Tab Enter', '|', 'F8')
    """
    return " ".join(_KEYS.get(key) or _spelled(key) for key in keys[:_LONGEST_FRAME])


def _spelled(key: str) -> str:
    if is_named(key):
        code = ord(key) & 0xFFF
        for first, number in ((59, 1), (87, 11), (183, 13)):
            if 0 <= code - first < (10 if first == 59 else 12) and (first != 87 or code < 89):
                return f"F{number + code - first}"
        return f"key {code}"
    return f"Ctrl+{chr(ord(key) | 0x40)}" if ord(key) < 32 else key
