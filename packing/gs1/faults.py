"""What can be wrong with GS1 data, as values and as the one exception of `packing.gs1`.

Knows how a fault is told to a person; not how it is found.
"""

from __future__ import annotations

from msgspec import Struct

from packing.errors import KnownError
from packing.text import Text

_LONGEST = 40


class Fault(Struct, frozen=True):
    """Why a linter refuses a text. `code` is GS1's own name of the fault, so that reports can be compared; `expected`
    is what should stand there, in words; `at` and `length` say where, in characters."""

    code: str
    expected: str
    at: int = 0
    length: int = 0


class Gs1Error(KnownError):
    """GS1 data that breaks a rule: `code` names the rule, `ai` the identifier where it is about one."""

    def __init__(self, message: str, code: str, ai: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.ai = ai


def of_value(fault: Fault, ai: str, value: str, at: int = 0) -> Gs1Error:
    """The error of a value whose component from place `at` on a linter refused: what was expected, what came, what to
    do."""
    came = value[at + fault.at : at + fault.at + fault.length]
    return Gs1Error(
        Text(
            "({ai}){value}: expected {expected}, but {came} came: scan it again, or another code of the same thing",
            ai=ai,
            value=shown(value),
            expected=fault.expected,
            came=shown(came) or Text("nothing"),
        ),
        fault.code,
        ai,
    )


def shown(text: str) -> str:
    """`text` as it can be shown: printable, and not longer than a line."""
    cut = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    return "".join(letter if letter.isprintable() else "�" for letter in cut)
