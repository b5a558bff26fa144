"""One order as JSON, for the door `packbench render`: what each document can be told, checked field by field.

`docs/printing.md` shows the whole shape. Errors name the field by its path and, for an unknown name, the nearest one.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

import msgspec

from packing.events import Extra
from packing.picklist import MAX_QUANTITY, Address
from printing.documents import CartonLabel, PackingSlip, Sheet, SheetEntry, SlipLine
from printing.errors import PrintError

MAX_LINES = 20_000
MAX_TEXT = 100_000

_ADDRESS = ("name", "street", "street2", "postcode", "city", "country")
_LINE = ("sku", "description", "quantity", "packed", "short")
_EXTRA = ("sku", "quantity")
_ORDER = (
    "order", "ship_to", "lines", "extras", "note", "sscc", "carton", "cartons", "units", "packed_at", "packed_by",
    "station", "ship_by", "priority", "copy", "copy_reason",
)  # fmt: skip
_ENTRY = ("code", "words", "hint")
_SHEET = ("title", "entries")


class _Fields:
    """One JSON object being read; `path` is where it stands, for messages."""

    def __init__(self, value: object, path: str, known: tuple[str, ...]) -> None:
        if not isinstance(value, dict):
            raise PrintError(f"{path or 'The file'}: an object {{…}} was expected, but {_kind(value)} came.")
        self._value: Mapping[str, Any] = value
        self._path = path
        for name in value:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
                hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}."
                raise PrintError(f"{self.at(name)}: there is no such field; {hint}")

    def at(self, name: str) -> str:
        name = name[:40]
        return f"{self._path}.{name}" if self._path else name

    def has(self, name: str) -> bool:
        return self._value.get(name) is not None

    def text(self, name: str, *, needed: bool = False) -> str:
        value = self._value.get(name)
        if value is None and not needed:
            return ""
        if not isinstance(value, str):
            came = "nothing" if value is None else _kind(value)
            raise PrintError(f"{self.at(name)}: a text was expected, but {came} came.")
        if needed and not value.strip():
            raise PrintError(f"{self.at(name)}: must not be empty.")
        if len(value) > MAX_TEXT:
            raise PrintError(f"{self.at(name)}: at most {MAX_TEXT} characters are taken, but {len(value)} came.")
        return value

    def count(self, name: str, default: int, *, least: int = 0) -> int:
        value = self._value.get(name)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            raise PrintError(f"{self.at(name)}: a whole number was expected, but {_kind(value)} came.")
        if not least <= value <= MAX_QUANTITY:
            raise PrintError(f"{self.at(name)}: {least} to {MAX_QUANTITY} was expected, but {value} came.")
        return value

    def items(self, name: str, known: tuple[str, ...]) -> list[_Fields]:
        value = self._value.get(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise PrintError(f"{self.at(name)}: a list […] was expected, but {_kind(value)} came.")
        if len(value) > MAX_LINES:
            raise PrintError(f"{self.at(name)}: at most {MAX_LINES} lines are taken, but {len(value)} came.")
        return [_Fields(item, f"{self.at(name)}[{place}]", known) for place, item in enumerate(value)]

    def object(self, name: str, known: tuple[str, ...]) -> _Fields:
        return _Fields(self._value[name] if self.has(name) else {}, self.at(name), known)


def _kind(value: object) -> str:
    kinds = {type(None): "null", bool: "true or false", int: "a number", float: "a fraction", str: "a text"}
    return kinds.get(type(value), "a list" if isinstance(value, list) else "an object")


def _read(data: bytes) -> object:
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PrintError(f"The order file is not JSON in UTF-8: {error}.") from error
    except RecursionError as error:
        raise PrintError("The order file is nested too deeply.") from error


def slip_from_json(data: bytes) -> PackingSlip:
    """The slip that `data` asks for. A line's `packed` is its `quantity` where it is not told."""
    order = _Fields(_read(data), "", _ORDER)
    lines = tuple(_line(line) for line in order.items("lines", _LINE))
    if not lines:
        raise PrintError("lines: a slip needs at least one line.")
    extras = tuple(
        Extra(extra.text("sku", needed=True), extra.count("quantity", 1, least=1))
        for extra in order.items("extras", _EXTRA)
    )
    return PackingSlip(
        order=order.text("order", needed=True),
        lines=lines,
        ship_to=_address(order),
        extras=extras,
        note=order.text("note"),
        carton=order.text("sscc"),
        carton_number=order.count("carton", 1, least=1),
        cartons=order.count("cartons", max(1, order.count("carton", 1)), least=1),
        packed_at=order.text("packed_at"),
        packed_by=order.text("packed_by"),
        station=order.text("station"),
        copy=order.count("copy", 1, least=1),
        copy_reason=order.text("copy_reason"),
    )


def label_from_json(data: bytes) -> CartonLabel:
    """The label that `data` asks for; `sscc` is needed. `units` are the packed units of the lines where not told."""
    order = _Fields(_read(data), "", _ORDER)
    lines = [_line(line) for line in order.items("lines", _LINE)]
    packed = sum(line.packed for line in lines)
    packed += sum(extra.count("quantity", 1, least=1) for extra in order.items("extras", _EXTRA))
    return CartonLabel(
        sscc=order.text("sscc", needed=True),
        order=order.text("order", needed=True),
        ship_to=_address(order),
        carton_number=order.count("carton", 1, least=1),
        cartons=order.count("cartons", max(1, order.count("carton", 1)), least=1),
        units=order.count("units", packed),
        packed_at=order.text("packed_at"),
        station=order.text("station"),
        ship_by=order.text("ship_by"),
        priority=order.count("priority", 0),
        copy=order.count("copy", 1, least=1),
        copy_reason=order.text("copy_reason"),
    )


def sheet_from_json(data: bytes) -> Sheet:
    """A sheet: `{"title": …, "entries": [{"code": …, "words": …, "hint": …}]}`, or an order, which gives a sheet with
    its number."""
    value = _read(data)
    if isinstance(value, dict) and "order" in value:
        order = _Fields(value, "", _ORDER)
        number = order.text("order", needed=True)
        return Sheet("Order", (SheetEntry(number, number, order.text("note")),))
    sheet = _Fields(value, "", _SHEET)
    entries = tuple(
        SheetEntry(entry.text("code", needed=True), entry.text("words"), entry.text("hint"))
        for entry in sheet.items("entries", _ENTRY)
    )
    if not entries:
        raise PrintError("entries: a sheet needs at least one barcode.")
    return Sheet(sheet.text("title"), entries)


def _line(line: _Fields) -> SlipLine:
    wanted = line.count("quantity", 1, least=1)
    short = line.count("short", 0)
    packed = line.count("packed", max(0, wanted - short))
    return SlipLine(line.text("sku", needed=True), line.text("description"), wanted, packed, short)


def _address(order: _Fields) -> Address:
    to = order.object("ship_to", _ADDRESS)
    return Address(**{name: to.text(name) for name in _ADDRESS})
