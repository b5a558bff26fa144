"""What each GS1 application identifier looks like, read from the GS1 Barcode Syntax Dictionary when first asked for.

Knows the shape of a value (components, lengths, names of linters), which identifiers need or exclude each other and
which make a Digital Link; not how a linter judges (`packing.gs1.linters`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from msgspec import Struct

from packing.gs1.syntax_dictionary import TEXT

CHARSETS = {"N": "csetnumeric", "X": "cset82", "Y": "cset39", "Z": "cset64"}
"""The linter of each type of component (GS1 General Specifications, section 7.11; "N" is digits)."""

_COMPONENT = r"(\[)?([NXYZ])(\.\.)?(\d+)\]?((?:,\w+)*)"
_UNKNOWN_LONGEST = 90

_FIXED = {"41": 13, **dict.fromkeys(("31", "32", "33", "34", "35", "36"), 6)}
"""Lengths of values that need no separator, by the first two digits of three- and four-digit identifiers
(GS1 General Specifications, figure 7.8.5-2)."""


class Component(Struct, frozen=True):
    """A part of a value: `least` to `most` characters, judged by `linters` in turn, the character set's first."""

    least: int
    most: int
    optional: bool
    linters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """One application identifier.

    `separated`: an FNC1 must follow unless it is the last. `requires`: for every entry one of its groups must be
    there, whole. `excludes`, `requires`: identifiers or patterns such as `31nn`. `qualifiers`: None where it is no
    primary key of a Digital Link, else the sequences that may follow it in the path. `attribute`: may stand in the
    query of one; None for an identifier that the dictionary does not know.
    """

    ai: str
    separated: bool
    attribute: bool | None
    components: tuple[Component, ...]
    requires: tuple[tuple[tuple[str, ...], ...], ...] = ()
    excludes: tuple[str, ...] = ()
    qualifiers: tuple[tuple[str, ...], ...] | None = None
    title: str = ""
    shortest: int = field(init=False)
    longest: int = field(init=False)

    def __post_init__(self) -> None:
        """The least and the most characters of a value, asked for at every scan."""
        object.__setattr__(self, "shortest", sum(part.least for part in self.components if not part.optional))
        object.__setattr__(self, "longest", sum(part.most for part in self.components))


@cache
def lines() -> Mapping[str, str]:
    """Every application identifier of the dictionary with its line there."""
    found: dict[str, str] = {}
    for line in TEXT.splitlines():
        first, _, last = line.partition(" ")[0].partition("-")
        if first.isdigit():
            found.update((str(number).zfill(len(first)), line) for number in range(int(first), int(last or first) + 1))
    return found


@cache
def lengths() -> Mapping[str, int]:
    """How long an identifier is, by its first two digits (GS1 General Specifications, figure 7.8.2-1)."""
    return {ai[:2]: len(ai) for ai in lines()}


def at_start(text: str, place: int, *, unknown: bool = False) -> Definition | None:
    """The identifier that `text` has at `place`, with `unknown` also one that only its first two digits announce."""
    length = lengths().get(text[place : place + 2])
    if length is None:
        return None
    ai = text[place : place + length]
    if ai in lines():
        return _definition(ai)
    return _unknown(ai) if unknown and len(ai) == length and _digits(ai) else None


def lookup(ai: str, *, unknown: bool = False) -> Definition | None:
    """The identifier `ai`, with `unknown` also one that contradicts none of the known ones."""
    if ai in lines():
        return _definition(ai)
    if not unknown or not 2 <= len(ai) <= 4 or not _digits(ai):
        return None
    # Every identifier of the dictionary that begins alike has the same length, so this one cannot be read as another.
    return _unknown(ai) if lengths().get(ai[:2], len(ai)) == len(ai) else None


@cache
def _definition(ai: str) -> Definition:
    """Read when first asked for: a bench meets a handful of the identifiers."""
    return next(definition for definition in read_line(lines()[ai]) if definition.ai == ai)


def _unknown(ai: str) -> Definition:
    """What the standard says of any identifier: its first digits fix the length, or it is text of up to 90."""
    known = ai[:2] in lengths()
    fixed = _FIXED.get(ai[:2], 0) if known else 0
    least, most = (fixed, fixed) if fixed else (1, _UNKNOWN_LONGEST - (0 if known else len(ai)))
    return Definition(ai, not fixed, None, (Component(least, most, False, (CHARSETS["X"],)),), title="UNKNOWN")


def read_line(line: str) -> Iterator[Definition]:
    """The identifiers of one line: `3100-3105 *? N6 req=01,02 ex=310n # NET WEIGHT (kg)`.

    Raises `ValueError` for a line that does not keep to the dictionary's own description of itself.
    """
    body, _, title = line.partition("#")
    words = body.split()
    if not words:
        return
    first, _, last = words.pop(0).partition("-")
    flags = words.pop(0) if words and not words[0][0].isalnum() and words[0][0] != "[" else ""
    components: list[Component] = []
    while words and (part := re.fullmatch(_COMPONENT, words[0])):
        optional, charset, upto, length, linters = part.groups()
        names = (CHARSETS[charset], *linters.split(",")[1:])
        components.append(Component(1 if upto else int(length), int(length), optional is not None, names))
        words.pop(0)
    if not first.isdigit() or not components:
        raise ValueError(f"A line of the syntax dictionary names identifiers and their parts, but {line!r} came.")
    requires, excludes, qualifiers = _attributes(words, line)
    for number in range(int(first), int(last or first) + 1):
        yield Definition(
            str(number).zfill(len(first)), "*" not in flags, "?" in flags, tuple(components),
            requires, excludes, qualifiers, title.strip(),
        )  # fmt: skip


def _attributes(
    words: list[str], line: str
) -> tuple[tuple[tuple[tuple[str, ...], ...], ...], tuple[str, ...], tuple[tuple[str, ...], ...] | None]:
    requires: list[tuple[tuple[str, ...], ...]] = []
    excludes: list[str] = []
    qualifiers: tuple[tuple[str, ...], ...] | None = None
    for word in words:
        key, _, value = word.partition("=")
        match key:
            case "req":
                requires.append(tuple(tuple(group.split("+")) for group in value.split(",")))
            case "ex":
                excludes.extend(value.split(","))
            case "dlpkey":
                qualifiers = tuple(tuple(sequence.split(",")) for sequence in value.split("|")) if value else ()
            case _:
                raise ValueError(f"The syntax dictionary knows req, ex and dlpkey, but {word!r} came in {line!r}.")
    return tuple(requires), tuple(excludes), qualifiers


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
