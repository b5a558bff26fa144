"""Text in its place: what can be shown, how wide it is, where it breaks, where it is shortened.

Widths are in em of Helvetica for texts that the built-in fonts of PDF and of label printers show (`is_latin`), and
Qt's for all others. Knows no printer language.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from reportlab.pdfbase.pdfmetrics import stringWidth

from printing.plain import LONGEST, NOT_SHOWN, plain

Measure = Callable[[str], float]
"""How wide a text is, in any unit."""

FONT, BOLD_FONT = "Helvetica", "Helvetica-Bold"


def is_latin(text: str) -> bool:
    """Whether the built-in fonts show all of `text`: the characters of Windows-1252 (PDF 32000-1, annex D.2)."""
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def legible(text: str, longest: int = LONGEST) -> str:
    """`text` on one line, `printing.plain.NOT_SHOWN` for what no font here shows."""
    return _shown(plain(text, longest))


@lru_cache(maxsize=8192)
def _shown(line: str) -> str:
    if is_latin(line):
        return line
    from printing import raster

    return "".join(char if char < "\x80" or raster.shows(char) else NOT_SHOWN for char in line)


def not_shown(text: str) -> str:
    """The characters of `text` that will stand as `NOT_SHOWN` on paper, each once: for a warning before printing."""
    line = plain(text)
    lost = dict.fromkeys(char for char, shown in zip(line, _shown(line), strict=True) if char != shown)
    return "".join(lost)


@lru_cache(maxsize=16384)
def em(text: str, *, bold: bool = False) -> float:
    """The width of a `legible` text in em."""
    if is_latin(text):
        return float(stringWidth(text, BOLD_FONT if bold else FONT, 1000)) / 1000
    from printing import raster

    return raster.width(text, bold=bold)


def measure(size: float, *, bold: bool = False) -> Measure:
    """Widths at `size`, in the unit of `size`."""
    return lambda text: em(text, bold=bold) * size


def shorten(text: str, room: float, measure: Measure) -> str:
    """`text`, or its longest beginning with an ellipsis that fits `room`."""
    if measure(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(_cut(text, middle)) <= room else (low, middle - 1)
    return _cut(text, low)


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip() + "…"


def wrap(text: str, room: float, measure: Measure, most: int) -> list[str]:
    """`text` in at most `most` lines no wider than `room`: broken between words, inside a word wider than a line;
    what is left over is shortened into the last line. An empty text gives no line."""
    lines: list[str] = []
    rest = text.strip()
    while rest:
        if len(lines) == most - 1 or measure(rest) <= room:
            lines.append(shorten(rest, room, measure))
            break
        fits = _fitting(rest, room, measure)
        space = rest.rfind(" ", 0, fits + 1)
        at = space if space > fits // 3 else fits
        lines.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return lines


def _fitting(text: str, room: float, measure: Measure) -> int:
    """How many characters of `text` fit, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle]) <= room else (low, middle - 1)
    return low


def fit_size(text: str, room: float, largest: float, smallest: float, *, bold: bool = False) -> tuple[str, float]:
    """The text and the size between `smallest` and `largest` at which it fits `room`, shortened at the smallest."""
    wide = em(text, bold=bold)
    size = largest if wide * largest <= room else max(smallest, room / wide)
    return shorten(text, room + 1e-6, measure(size, bold=bold)), size


def grouped(number: int) -> str:
    """A count with a thin gap at the thousands, as slips of every country read it.

    >>> grouped(80995)
    '80 995'
    """
    return f"{number:,}".replace(",", " ")


def when(at: str) -> str:
    """ISO 8601 as a person reads it: `2026-11-22 14:05` for `2026-11-22T14:05:09.123Z`; other text as it is.

    >>> when("2026-11-22T14:05:09Z")
    '2026-11-22 14:05 UTC'
    """
    if len(at) >= 16 and at[4:5] == "-" and at[10:11] == "T" and at[13:14] == ":":
        return f"{at[:10]} {at[11:16]}" + (" UTC" if at.endswith(("Z", "+00:00")) else "")
    return at
