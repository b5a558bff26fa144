"""What is printed, as frozen values: packing slip, carton label, sheet of barcodes.

Times are text, handed in. Any text may stand in any field: how it is made fit to print is known to
`printing.plain` and `printing.typeset`, how it looks to the renderers. Nothing here knows a printer.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from packing.events import Extra
from packing.picklist import Address, Picklist


class SlipLine(Struct, frozen=True):
    """One line of the order: units wanted, packed, and short (declared missing)."""

    sku: str
    description: str
    wanted: int
    packed: int
    short: int = 0


class PackingSlip(Struct, frozen=True):
    """The paper in the box. `copy` counts from 1; a further copy says why in `copy_reason`.

    `carton` is the SSCC of the carton that it lies in, number `carton_number` of `cartons`; empty when not known.
    """

    order: str
    lines: tuple[SlipLine, ...]
    ship_to: Address = Address()
    extras: tuple[Extra, ...] = ()
    note: str = ""
    carton: str = ""
    carton_number: int = 1
    cartons: int = 1
    packed_at: str = ""
    packed_by: str = ""
    station: str = ""
    copy: int = 1
    copy_reason: str = ""

    @property
    def wanted(self) -> int:
        """Units that the order wants."""
        return sum(line.wanted for line in self.lines)

    @property
    def packed(self) -> int:
        """Units packed for the order's lines, extras not counted."""
        return sum(line.packed for line in self.lines)

    @property
    def short(self) -> int:
        """Units declared missing."""
        return sum(line.short for line in self.lines)

    @property
    def units(self) -> int:
        """Units in the box, extras counted."""
        return self.packed + sum(extra.units for extra in self.extras)


class CartonLabel(Struct, frozen=True):
    """Our label on the carton. `sscc` is 18 digits (GS1 General Specifications, section 3.2: AI (00))."""

    sscc: str
    order: str
    ship_to: Address = Address()
    carton_number: int = 1
    cartons: int = 1
    units: int = 0
    packed_at: str = ""
    station: str = ""
    ship_by: str = ""
    priority: int = 0
    copy: int = 1
    copy_reason: str = ""


class SheetEntry(Struct, frozen=True):
    """One barcode of a sheet: `code` is what a scan gives, `words` stands big beside it, `hint` small below."""

    code: str
    words: str
    hint: str = ""


class Sheet(Struct, frozen=True):
    """Barcodes to hang on the wall or to pin on a shirt."""

    title: str
    entries: tuple[SheetEntry, ...]


Document = PackingSlip | CartonLabel | Sheet


def slip_of(
    picklist: Picklist,
    picked: Sequence[int],
    shorted: Sequence[int] = (),
    extras: Sequence[Extra] = (),
    *,
    carton: str = "",
    carton_number: int = 1,
    cartons: int = 1,
    packed_at: str = "",
    packed_by: str = "",
    station: str = "",
    copy: int = 1,
    copy_reason: str = "",
) -> PackingSlip:
    """The slip of a packed order. `picked` and `shorted` are units per line of `picklist`; what is left out is 0."""

    def units(of: Sequence[int], place: int) -> int:
        return of[place] if place < len(of) else 0

    lines = tuple(
        SlipLine(line.sku, line.description, line.quantity, units(picked, place), units(shorted, place))
        for place, line in enumerate(picklist.lines)
    )
    return PackingSlip(
        order=picklist.order,
        lines=lines,
        ship_to=picklist.ship_to,
        extras=tuple(extras),
        note=picklist.note,
        carton=carton,
        carton_number=carton_number,
        cartons=cartons,
        packed_at=packed_at,
        packed_by=packed_by,
        station=station,
        copy=copy,
        copy_reason=copy_reason,
    )


def label_of(
    picklist: Picklist,
    sscc: str,
    *,
    units: int,
    carton_number: int = 1,
    cartons: int = 1,
    packed_at: str = "",
    station: str = "",
    copy: int = 1,
    copy_reason: str = "",
) -> CartonLabel:
    """The label of one carton of `picklist` that holds `units`."""
    return CartonLabel(
        sscc=sscc,
        order=picklist.order,
        ship_to=picklist.ship_to,
        carton_number=carton_number,
        cartons=cartons,
        units=units,
        packed_at=packed_at,
        station=station,
        ship_by=picklist.ship_by,
        priority=picklist.priority,
        copy=copy,
        copy_reason=copy_reason,
    )
