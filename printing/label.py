"""The carton label's layout: where everything stands, in millimetres, written once for ZPL, PDF and pictures.

Follows the GS1 logistic label (GS1 General Specifications, section 6 and 5.4.6; GS1 Logistic Label Guideline 4.2):
the SSCC's GS1-128 is the lowest symbol, upright bars, 32 mm and higher, module 0.495 to 1.016 mm, quiet zones of ten
modules, its digits beneath. It is the only barcode on the label, so that a scan back can hit no other.
Knows no printer language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from packing.picklist import Address
from printing.documents import CartonLabel
from printing.errors import PrintError
from printing.symbols import checked_sscc
from printing.typeset import em, fit_size, grouped, legible, measure, when, wrap

SIZES = {"4x6in": (101.6, 152.4), "A6": (105.0, 148.0)}
"""Width and height in mm."""

SYMBOL_MODULES = 156
SYMBOL_HEIGHT = 34.0
MODULE = 0.5
"""mm; a printer takes the next whole number of dots that is not below 0.495 mm."""

_MARGIN = 4.0
_PRIORITY = 36.0


@dataclass(frozen=True, slots=True)
class Words:
    """Text with its baseline at `y`, in bold; `size` is an em in mm. `white` stands on a black `Block`.
    `width` > 0 centres it in that width from `x`."""

    x: float
    y: float
    size: float
    text: str
    white: bool = False
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """A black rectangle; `x`, `y` is its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bars:
    """The SSCC's symbol, centred in `width` from `x`, its upper edge at `y`."""

    x: float
    y: float
    width: float
    height: float
    sscc: str


Item = Words | Block | Bars


def size_of(name: str) -> tuple[float, float]:
    """Width and height of a label size in mm; `PrintError` for a size that we do not print."""
    if name not in SIZES:
        raise PrintError(f"A label is {' or '.join(SIZES)} in size, but {name!r} was asked for.")
    return SIZES[name]


def layout(label: CartonLabel, size: str = "4x6in") -> tuple[Item, ...]:
    """Everything on the label. Raises `PrintError` where its SSCC is none."""
    width, height = size_of(size)
    inner = width - 2 * _MARGIN
    sscc = checked_sscc(label.sscc)
    return (
        *_marks(label, width),
        *_address(label.ship_to, _MARGIN, _address_top(label), 60.5, inner),
        Block(_MARGIN, 62.0, inner, 0.5),
        *_cells(
            62.0,
            9.5,
            (_MARGIN, inner * 0.52, "ORDER", label.order),
            (_MARGIN + inner * 0.54, inner * 0.22, "CARTON", f"{label.carton_number} / {label.cartons}"),
            (_MARGIN + inner * 0.78, inner * 0.22, "UNITS", grouped(label.units)),
        ),
        Block(_MARGIN, 78.5, inner, 0.5),
        *_cells(78.5, 5.5, *_when_and_where(label, inner)),
        Block(_MARGIN, height - 54.0, inner, 0.5),
        Words(_MARGIN, height - 49.5, 2.9, "SSCC"),
        Bars(0.0, height - 47.5, width, SYMBOL_HEIGHT, sscc),
        Words(_MARGIN, height - 6.5, 6.0, f"(00) {sscc}", width=inner),
    )


def _marks(label: CartonLabel, width: float) -> Iterator[Item]:
    """What makes this label another than all others: a further copy, a priority."""
    inner = width - 2 * _MARGIN
    if label.copy > 1:
        room = inner - (_PRIORITY + 2.0 if label.priority > 0 else 0.0)
        yield Block(_MARGIN, 3.0, room, 9.0)
        mark = f"COPY {label.copy}"
        yield Words(_MARGIN + 2.5, 9.7, 6.5, mark, white=True)
        used = em(mark, bold=True) * 6.5 + 5.5
        if label.copy_reason:
            reason, size = fit_size(legible(label.copy_reason), room - used - 2, 4.2, 2.8, bold=True)
            yield Words(_MARGIN + used, 9.3, size, reason, white=True)
    if label.priority > 0:
        left = width - _MARGIN - _PRIORITY
        words, size = fit_size(f"PRIORITY {label.priority}", _PRIORITY - 4, 6.0, 3.0, bold=True)
        yield Block(left, 3.0, _PRIORITY, 9.0)
        yield Words(left, 9.6, size, words, white=True, width=_PRIORITY)


def _address_top(label: CartonLabel) -> float:
    """Below the marks, where there are any."""
    return 13.5 if label.copy > 1 or label.priority > 0 else 3.5


def _when_and_where(label: CartonLabel, inner: float) -> Iterator[tuple[float, float, str, str]]:
    """Cells side by side without a gap where one has nothing to say."""
    x = _MARGIN
    for share, caption, value in (
        (0.30, "SHIP BY", when(label.ship_by)),
        (0.42, "PACKED", when(label.packed_at)),
        (0.28, "BENCH", label.station),
    ):
        if value:
            yield x, inner * share - 2.0, caption, value
            x += inner * share


def _address(to: Address, x: float, top: float, bottom: float, width: float) -> Iterator[Item]:
    """Name and street, the town biggest: what a driver looks for from two metres. As large as the room allows."""
    yield Words(x, top + 3.0, 2.9, "SHIP TO")
    top += 4.5
    room = bottom - top
    parts = next(
        (parts for scale in (1.35, 1.2, 1.0, 0.85) if _height(parts := _address_lines(to, width, scale, 2)) <= room),
        None,
    ) or _address_lines(to, width, 1.0, 1)
    y = top
    for text, size in parts:
        y += size * _LEADING
        yield Words(x, y, size, text)


_LEADING = 1.18


def _height(parts: list[tuple[str, float]]) -> float:
    return sum(size for _, size in parts) * _LEADING


def _address_lines(to: Address, width: float, scale: float, most: int) -> list[tuple[str, float]]:
    """The lines with their sizes, name and each street on `most` lines."""
    parts: list[tuple[str, float]] = []
    for text, size in ((to.name, 6.0 * scale), (to.street, 4.8 * scale), (to.street2, 4.8 * scale)):
        lines = wrap(legible(text), width, measure(size, bold=True), most)
        parts.extend((line, size) for line in lines)
    town = " ".join(part for part in (legible(to.postcode), legible(to.city)) if part)
    for text, largest in ((town, 7.2 * scale), (legible(to.country), 5.0 * scale)):
        if text:
            parts.append(fit_size(text, width, largest, largest * 0.7, bold=True))
    return parts


def _cells(top: float, size: float, *cells: tuple[float, float, str, str]) -> Iterator[Item]:
    """Captions with their values beneath; an empty value leaves out both."""
    for x, width, caption, value in cells:
        if value:
            words, fitted = fit_size(legible(value), width, size, size * 0.45, bold=True)
            yield Words(x, top + 4.2, 2.9, caption)
            yield Words(x, top + 5.4 + size * 0.8, fitted, words)
