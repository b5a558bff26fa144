"""Element strings as people write them: `(01)09521234567899(10)L7`, a bracket in a value as `\\(`.

The form of GS1's engine and of the text under a symbol (GS1 General Specifications, section 4.14.5, HRI rules).
"""

from __future__ import annotations

from collections.abc import Iterable

from packing.gs1.dictionary import lookup
from packing.gs1.elements import MOST_CHARACTERS, Element, check, check_count, check_length
from packing.gs1.faults import Gs1Error, shown
from packing.gs1.rules import STRICT, Rules


def parse(text: str, rules: Rules = STRICT) -> tuple[Element, ...]:
    """The elements of a bracketed text; none for an empty one. Raises `Gs1Error` for the first fault."""
    if len(text) > 2 * MOST_CHARACTERS:
        raise Gs1Error(f"A GS1 code holds up to {MOST_CHARACTERS} characters, but more came", "DATA_TOO_LONG")
    found: list[Element] = []
    place = 0
    while place < len(text):
        end = text.find(")", place)
        if text[place] != "(" or end < 0 or end + 1 == len(text):
            came = shown(text[place:])
            raise Gs1Error(
                f"Expected identifiers in brackets before values, as in (10)L7, but {came} came", "AI_PARSE_FAILED"
            )
        ai = text[place + 1 : end]
        value, place = _value(text, end + 1)
        definition = lookup(ai, unknown=rules.unknown_ais)
        if definition is None:
            raise Gs1Error(f"({shown(ai)}) is no GS1 application identifier", "AI_UNRECOGNISED", ai[:4])
        check_length(definition, value)
        check(definition, value)
        check_count(len(found))
        found.append(Element(ai, value, definition))
    return tuple(found)


def write(elements: Iterable[Element]) -> str:
    """The bracketed text of `elements`."""
    return "".join(f"({one.ai}){one.value.replace('(', chr(92) + '(')}" for one in elements)


def _value(text: str, start: int) -> tuple[str, int]:
    """The value from `start` on, and the place of the next identifier's bracket."""
    parts: list[str] = []
    while True:
        end = text.find("(", start)
        if end < 0:
            parts.append(text[start:])
            return "".join(parts), len(text)
        if text[end - 1] != "\\":
            parts.append(text[start:end])
            return "".join(parts), end
        parts.append(text[start : end - 1] + "(")
        start = end + 1
