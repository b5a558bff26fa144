"""The tables of `docs/design.md`, made from the design system itself: `python -m station.ui.design` writes them anew.

They stand between marks in the page; what lies around them is written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from packing.verdict import Tone
from station.ui import theme
from station.ui.colours import PALETTES, SYMBOLS, Palette, contrast
from station.ui.theme import Look

PAGE = Path(__file__).parents[2] / "docs" / "design.md"
ROLES = (
    "window", "card", "raised", "line", "edge", "ink", "soft", "faint", "tint", "pressed", "strip", "strip_ink",
    "strip_soft",
)  # fmt: skip
SCREENS = (
    ("1024 x 768, 15 inch", 1024, 768, 304, 100),
    ("the same, scaled by 1.5", 683, 512, 304, 100),
    ("1024 x 768, 15 inch, zoom 150", 1024, 768, 304, 150),
    ("1366 x 768, 15.6 inch", 1366, 768, 345, 100),
    ("1920 x 1080, 15.6 inch", 1920, 1080, 345, 100),
    ("3840 x 2160, 27 inch", 3840, 2160, 597, 100),
)
"""Name, size in logical pixels, width in millimetres, zoom in percent."""


def tables() -> dict[str, str]:
    """Each table by its name."""
    return {
        "tones": _table(("tone", "symbol", *PALETTES), _tones()),
        "roles": _table(("role", *PALETTES), _roles()),
        "contrast": _table(
            ("palette", "text, at least", "verdicts, at least", "edges of controls, at least"), _least()
        ),
        "type": _table(("size", "pixels of 768", "of a 15.6 inch screen, mm"), _sizes()),
        "targets": _table(("screen", "type", "main buttons, mm", "any target, mm", "kept apart, mm"), _targets()),
    }


def page(words: str) -> str:
    """The page with its tables as they are now."""
    for name, table in tables().items():
        marked = re.compile(rf"(<!-- {name}[^>]*-->\n).*?(<!-- end -->)", re.DOTALL)
        words = marked.sub(lambda found, table=table: found[1] + table + found[2], words)  # type: ignore[misc]
    return words


def _tones() -> Iterator[tuple[str, ...]]:
    for tone in Tone:
        grounds = [palette.tones[tone] for palette in PALETTES.values()]
        cells = [f"`{one.ink}` on `{one.fill}` ({contrast(one.ink, one.fill):.1f}:1)" for one in grounds]
        yield (tone.value, SYMBOLS[tone], *cells)


def _roles() -> Iterator[tuple[str, ...]]:
    for role in ROLES:
        yield (role.replace("_", " "), *(f"`{getattr(palette, role)}`" for palette in PALETTES.values()))


def _least() -> Iterator[tuple[str, ...]]:
    for palette in PALETTES.values():
        edges = min(contrast(palette.edge, ground) for ground in (palette.window, palette.card, palette.raised))
        verdicts = min(contrast(one.ink, one.fill) for one in palette.tones.values())
        yield palette.name, f"{_text(palette):.1f}:1", f"{verdicts:.1f}:1", f"{edges:.1f}:1"


def _text(palette: Palette) -> float:
    grounds = (palette.window, palette.card, palette.raised, palette.tint, palette.pressed)
    plain = [contrast(ink, ground) for ink in (palette.ink, palette.soft, palette.faint) for ground in grounds]
    traces = [contrast(tone.trace, ground) for tone in palette.tones.values() for ground in grounds[:4]]
    strip = [contrast(ink, palette.strip) for ink in (palette.strip_ink, palette.strip_soft)]
    return min(*plain, *traces, *strip)


def _sizes() -> Iterator[tuple[str, ...]]:
    for name in ("COUNT", "VERDICT", "SKU", "STEP", "TITLE", "BODY", "SMALL"):
        size = getattr(theme, name)
        yield f"`{name}`", str(size), f"{size * 345 / 1366:.1f}"


def _targets() -> Iterator[tuple[str, ...]]:
    for name, width, height, wide_mm, zoom in SCREENS:
        look, dots = Look(zoom=zoom), width / wide_mm
        look.resize(width, height, dots)
        body = look.font(theme.BODY).pixelSize() / dots
        yield name, f"{body:.1f} mm", *(f"{one / dots:.0f}" for one in (look.touch, look.finger, look.apart))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
