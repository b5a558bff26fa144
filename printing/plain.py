"""Any text made fit for paper: one line, no control characters, no hidden direction marks, no towers of accents.

Pure. Knows no font and no printer language; each renderer still escapes what its language would obey.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import islice

NOT_SHOWN = "¤"
"""Stands where a character came that no paper can show: a control character, or one that no font here has."""

LONGEST = 600
"""Characters of one field that are looked at; no place on any paper holds more."""

_MARKS_IN_A_ROW = 4
_JOINERS = "\u200c\u200d"
"""Persian and Indic scripts are misspelt without them."""


def plain(text: str, longest: int = LONGEST) -> str:
    """`text` as one line of at most `longest` characters, with `NOT_SHOWN` for every control character.

    White space of any kind becomes one space; invisible format characters (bidirectional overrides, marks and
    isolates, zero-width spaces, tags) are left out; more than four combining marks in a row are cut.

    >>> plain("A\\x1b@B\\u202e\\n C")
    'A¤@B C'
    """
    if text.isascii() and text.isprintable() and len(text) <= longest and "  " not in text:
        return text.strip()
    cut = text[: longest * 4]
    shown = list(islice(_shown(unicodedata.normalize("NFC", cut)), longest + 1))
    line = " ".join("".join(shown).split())
    return line if len(line) <= longest and len(cut) == len(text) else line[: longest - 1].rstrip() + "…"


def _shown(text: str) -> Iterator[str]:
    marks = 0
    for char in text:
        kind = unicodedata.category(char)
        if char.isspace():
            yield " "
        elif kind in ("Cc", "Cs", "Co", "Cn"):
            yield NOT_SHOWN
        elif kind == "Cf" and char not in _JOINERS:
            continue
        else:
            marks = marks + 1 if kind in ("Mn", "Me") else 0
            if marks <= _MARKS_IN_A_ROW:
                yield char


def plain_lines(text: str, longest: int = LONGEST) -> list[str]:
    """A note's lines, each `plain`; empty lines are left out."""
    lines = (plain(line, longest) for line in text[: longest * 8].splitlines())
    return [line for line in lines if line]


def quoted(text: str) -> str:
    """For messages: `text` cut to 40 characters, as Python would write it."""
    return repr(text[:40] + "…" if len(text) > 40 else text)
