"""GS1 element strings: cut into application identifiers and values, every value judged by its linters; and written.

Knows nothing of how elements go together (`packing.gs1.associations`) nor of what they mean to a bench.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from packing.gs1.dictionary import Definition, at_start, lookup
from packing.gs1.faults import Gs1Error, of_value, shown
from packing.gs1.linters import LINTERS
from packing.gs1.rules import STRICT, Rules
from packing.text import Template, Text

GS = "\x1d"
"""The separator after a field of variable length, as scanners send it (GS1 General Specifications, section 7.8.3)."""

FNC1 = "^"
"""The same separator as GS1's tools write it; it stands before the first element too."""

MOST_ELEMENTS = 64
MOST_CHARACTERS = 8_191
"""GS1's engine takes no more of either."""


@dataclass(frozen=True, slots=True)
class Element:
    """An application identifier and its value."""

    ai: str
    value: str
    definition: Definition = field(repr=False, compare=False)


def parse(text: str, separator: str = GS, rules: Rules = STRICT) -> tuple[Element, ...]:
    """The elements of `text` (GS1 General Specifications, section 7.8); no separator stands before the first.

    Raises `Gs1Error` for the first fault.
    """
    if not text:
        raise Gs1Error(Text("A GS1 code holds at least one element, but it is empty: scan it again"), "AI_DATA_EMPTY")
    if len(text) > MOST_CHARACTERS:
        words = Template(
            "A GS1 code is at most {most} long, but {n} character came",
            "A GS1 code is at most {most} long, but {n} characters came",
        )
        raise Gs1Error(words.text(most=MOST_CHARACTERS, n=len(text)), "DATA_TOO_LONG")
    found: list[Element] = []
    place = 0
    while place < len(text):
        definition = at_start(text, place, unknown=rules.unknown_ais)
        if definition is None:
            came = shown(text[place : place + 4])
            raise Gs1Error(
                Text(
                    "Expected a GS1 application identifier, but {came} came: scan it again, or another code of it",
                    came=came,
                ),
                "NO_AI_FOR_PREFIX",
            )
        place += len(definition.ai)
        end = text.find(separator, place)
        if end < 0:
            end = len(text)
        if not definition.separated:
            end = min(end, place + definition.longest)
        value = text[place:end]
        check(definition, value)
        check_count(len(found))
        found.append(Element(definition.ai, value, definition))
        place = end + text.startswith(separator, end)
    return tuple(found)


def element(ai: str, value: str, rules: Rules = STRICT) -> Element:
    """One element, judged. Raises `Gs1Error`."""
    definition = lookup(ai, unknown=rules.unknown_ais)
    if definition is None:
        words = Text("({ai}) is no GS1 application identifier: scan another code", ai=shown(ai))
        raise Gs1Error(words, "AI_UNRECOGNISED", ai[:4])
    check(definition, value)
    return Element(ai, value, definition)


def check(definition: Definition, value: str) -> None:
    """Judges a value component by component. Raises `Gs1Error`."""
    place = 0
    for part in definition.components:
        piece = value[place : place + part.most]
        if not piece and part.optional:
            continue
        if len(piece) < part.least:
            raise _length(definition, value)
        for name in part.linters:
            fault = LINTERS[name](piece)
            if fault is not None:
                raise of_value(fault, definition.ai, value, place)
        place += len(piece)
    if place < len(value):
        raise _length(definition, value)


def check_length(definition: Definition, value: str) -> None:
    """Judges the length alone, for forms that tell a value's end by other means. Raises `Gs1Error`."""
    if not definition.shortest <= len(value) <= definition.longest:
        raise _length(definition, value)


def check_count(before: int) -> None:
    """Raises `Gs1Error` where `before` elements leave no room for another."""
    if before >= MOST_ELEMENTS:
        words = Text("A GS1 code holds up to {most} elements, but more came", most=MOST_ELEMENTS)
        raise Gs1Error(words, "TOO_MANY_AIS")


def write(elements: Iterable[Element], separator: str = GS) -> str:
    """The element string, with a separator only where one is needed."""
    text: list[str] = []
    separated = False
    for one in elements:
        text.append(f"{separator if separated else ''}{one.ai}{one.value}")
        separated = one.definition.separated
    return "".join(text)


def _length(definition: Definition, value: str) -> Gs1Error:
    least, most = definition.shortest, definition.longest
    size = str(least) if least == most else Text("{least} to {most}", least=str(least), most=str(most))
    return Gs1Error(
        Text(
            "({ai}){value}: expected {size} characters, but {count} came: scan it again, or another code of the same "
            "thing",
            ai=definition.ai,
            value=shown(value),
            size=size,
            count=str(len(value)),
        ),
        "AI_DATA_HAS_INCORRECT_LENGTH",
        definition.ai,
    )
