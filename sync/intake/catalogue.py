"""Files of products, their codes and their stock. Our columns and rules are documented in `docs/intake.md`.

A row is one code: the first row of a SKU is the product, further rows add codes (a case pack has a GTIN and units of
its own). A SKU of which one row is broken is refused whole. Stores nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from packing.catalogue import Alias, Product
from packing.codes import CodeError, gtin14, is_gtin
from packing.picklist import MAX_QUANTITY
from sync.intake.mapping import OWN_CATALOGUE, OWN_STOCK, Layout, Mapping, layout
from sync.intake.orders import Known, NothingKnown
from sync.intake.report import MAX_CODE, CatalogueIntake, Outcome, Reason, StockIntake, Trouble
from sync.intake.text import WHITE, Row, decode, physical_lines, rows, shown
from sync.intake.values import FaultError, code, raw_fault, whole, words

MAX_WEIGHT_G = 10_000_000
"""Ten tonnes: beyond that the column holds something else."""

MAX_STOCK = 1_000_000_000

_MATCHES = {"": False, "exact": False, "any_case": True, "any case": True}


def read_catalogue(
    data: bytes, file: str, *, encoding: str | None = None, known: Known | None = None
) -> CatalogueIntake:
    """The products in the bytes of a delimited text file; `file` is its name for messages. `known` is asked whether a
    code is an order's number already. Raises `IntakeError` when nothing of the file can be taken."""
    file, lines, found = _opened(data, file, encoding, OWN_CATALOGUE)
    gathering = _Products(known or NothingKnown())
    count = _each(lines, found, gathering)
    gathering.end()
    taken = [one for one in gathering.products.values() if not one.refusals]
    return CatalogueIntake(
        file,
        tuple(_product(one) for one in taken),
        tuple(alias for one in taken for alias in one.aliases.values()),
        {one.sku: one.stock for one in taken if one.stock is not None},
        _troubles(file, gathering),
        count,
        found.ignored,
    )


def read_stock(data: bytes, file: str, *, encoding: str | None = None, known: Known | None = None) -> StockIntake:
    """Units by SKU from the bytes of a delimited text file with the columns `sku` and `stock`; a SKU that the
    catalogue of `known` does not have is refused. Raises `IntakeError` when nothing of the file can be taken."""
    file, lines, found = _opened(data, file, encoding, OWN_STOCK)
    gathering = _Stock(known or NothingKnown())
    count = _each(lines, found, gathering)
    stock = {one.sku: one.stock for one in gathering.products.values() if not one.refusals and one.stock is not None}
    return StockIntake(file, stock, _troubles(file, gathering), count, found.ignored)


@dataclass(slots=True)
class _Gathered:
    """One SKU's rows, as far as the file has been read. `fields` are those of its first row."""

    sku: str
    line: int
    fields: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, Alias] = field(default_factory=dict)
    stock: int | None = None
    refusals: list[tuple[int, Reason, str]] = field(default_factory=list)


class _Gathering:
    """Rows in, SKUs out; what a sound row means is the child's."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.products: dict[str, _Gathered] = {}
        self.nameless: list[tuple[int, Reason, str]] = []

    def sound(self, one: _Gathered, line: int, fields: dict[str, str]) -> None:
        """A row whose SKU and characters are good. Raises `FaultError`."""
        raise NotImplementedError

    def take(self, row: Row, found: Layout) -> None:
        """One row of the file."""
        fields = {name: row.cells[at].strip(WHITE) for name, at in found.places.items() if at < len(row.cells)}
        sku = fields.get("sku", "")
        reason, fault = Reason.BROKEN_ROW, row.fault
        if not fault and len(row.cells) != found.width:
            fault = f"the row has {len(row.cells)} fields, {found.width} were expected"
        if not fault and (raw := raw_fault(row.cells)):
            reason, fault = raw
        if not sku:
            self.nameless.append((row.line, reason if fault else Reason.MISSING_SKU, fault or "the SKU is empty"))
            return
        one = self.products.setdefault(sku, _Gathered(sku, row.line))
        try:
            if fault:
                raise FaultError(reason, fault)
            code(sku, "SKU")
            self.sound(one, row.line, fields)
        except FaultError as problem:
            one.refusals.append((row.line, problem.reason, problem.message))


class _Products(_Gathering):
    """Rows of products and codes. `_claims` is who uses a code: SKU, units, line."""

    def __init__(self, known: Known) -> None:
        super().__init__(known)
        self._claims: dict[str, tuple[str, int, int]] = {}

    def sound(self, one: _Gathered, line: int, fields: dict[str, str]) -> None:
        """The product itself from its first row; codes and units from every row."""
        self._claim(one.sku, one.sku, 1, line)
        units = _units(fields.get("units", ""))
        codes = _codes(fields)
        if not one.fields:
            one.fields = _checked(fields)
        else:
            _further(one, fields, codes)
        for text in codes:
            self._claim(text, one.sku, units, line)
            one.aliases.setdefault(text, Alias(text, one.sku, units))
        if said := fields.get("stock", ""):
            stock = _stock(said)
            if one.stock is not None and one.stock != stock:
                raise FaultError(Reason.BAD_STOCK, f"the stock is {stock} here and {one.stock} above: say it once")
            one.stock = stock

    def _claim(self, text: str, sku: str, units: int, line: int) -> None:
        first = self._claims.setdefault(text, (sku, units, line))
        if first[:2] != (sku, units):
            raise FaultError(
                Reason.DUPLICATE_CODE,
                f"the code '{shown(text)}' stands for {units} of {shown(sku)} here, "
                f"and for {first[1]} of {shown(first[0])} in line {first[2]}",
            )
        if self.known.order(text) is not None:
            raise FaultError(
                Reason.COLLIDES_WITH_ORDER,
                f"the code '{shown(text)}' is the number of an order: a scan could mean either",
            )

    def end(self) -> None:
        """What only the whole file can say: SKUs that differ in letter case only, one of them readable in any case,
        and SKUs that are, as GTINs, a code of another product."""
        folded: dict[str, _Gathered] = {}
        for one in self.products.values():
            if not one.fields:
                continue
            first = folded.setdefault(one.sku.casefold(), one)
            if first is not one and (_any_case(first) or _any_case(one)):
                said = (
                    f"only letter case tells the SKU from {shown(first.sku)} in line {first.line}, and any_case is set"
                )
                one.refusals.append((one.line, Reason.DUPLICATE_CODE, said))
            if is_gtin(one.sku) and (other := self._claims.get(gtin14(one.sku))) and other[:2] != (one.sku, 1):
                said = f"the SKU is, as a GTIN, the code for {other[1]} of {shown(other[0])} in line {other[2]}"
                one.refusals.append((one.line, Reason.DUPLICATE_CODE, said))


class _Stock(_Gathering):
    """Rows of SKU and stock."""

    def sound(self, one: _Gathered, line: int, fields: dict[str, str]) -> None:  # noqa: ARG002
        """One SKU's stock, which may stand twice only if it is the same."""
        if self.known.has_catalogue() and not self.known.knows_sku(one.sku):
            raise FaultError(Reason.UNKNOWN_SKU, "the SKU is not in the catalogue")
        stock = _stock(fields["stock"])
        if one.stock is not None and one.stock != stock:
            raise FaultError(
                Reason.DUPLICATE_SKU, f"the stock is {stock} here and {one.stock} in line {one.line}: which is right?"
            )
        one.stock = stock


def _opened(data: bytes, file: str, encoding: str | None, own: Mapping) -> tuple[str, list[str], Layout]:
    file = shown(file, 300)
    lines = physical_lines(decode(data, file, encoding))
    return file, lines, layout(lines, file, (own,))


def _each(lines: list[str], found: Layout, gathering: _Gathering) -> int:
    count = 0
    for row in rows(lines, found.delimiter, found.start):
        count += 1
        gathering.take(row, found)
    return count


def _checked(fields: dict[str, str]) -> dict[str, str]:
    """The fields of a product's first row, if each is what it should be."""
    for name in ("description", "picture", "location"):
        words(fields.get(name, ""), name)
    _weight(fields.get("weight_g", ""))
    match = fields.get("match", "")
    if match.casefold() not in _MATCHES:
        raise FaultError(Reason.BAD_MATCH, f"match is '{shown(match)}', exact or any_case was expected")
    return fields


def _further(one: _Gathered, fields: dict[str, str], codes: list[str]) -> None:
    """A further row of a SKU: with a code its words describe the pack; without one it may only repeat the first."""
    match = fields.get("match", "")
    if match and _MATCHES.get(match.casefold()) != _any_case(one):
        raise FaultError(
            Reason.BAD_MATCH, f"match is '{shown(match)}' here and differs in line {one.line}: say it once"
        )
    told = ("description", "picture", "location", "weight_g", "units")
    if not codes and any(fields.get(name) and fields[name] != one.fields.get(name) for name in told):
        raise FaultError(
            Reason.DUPLICATE_SKU, f"the SKU stands in line {one.line} with other words, and this row adds no code"
        )


def _codes(fields: dict[str, str]) -> list[str]:
    found = []
    if gtin := fields.get("gtin", ""):
        try:
            found.append(gtin14(gtin))
        except CodeError as error:
            raise FaultError(Reason.BAD_GTIN, str(error)) from error
    if other := fields.get("code", ""):
        found.append(code(other, "code"))
    return found


def _units(text: str) -> int:
    units = whole(text or "1", MAX_QUANTITY)
    if units is None or not 1 <= units <= MAX_QUANTITY:
        raise FaultError(
            Reason.BAD_UNITS, f"units is '{shown(text)}', a whole number from 1 to {MAX_QUANTITY} was expected"
        )
    return units


def _weight(text: str) -> int:
    grams = whole(text or "0", MAX_WEIGHT_G)
    if grams is None or not 0 <= grams <= MAX_WEIGHT_G:
        raise FaultError(
            Reason.BAD_WEIGHT, f"weight_g is '{shown(text)}', whole grams from 0 to {MAX_WEIGHT_G} were expected"
        )
    return grams


def _stock(text: str) -> int:
    """Units on the shelf. Below 0 is what an ERP writes when it has sold more than it had."""
    stock = whole(text, MAX_STOCK)
    if stock is None or abs(stock) > MAX_STOCK:
        raise FaultError(Reason.BAD_STOCK, f"the stock is '{shown(text)}', a whole number was expected")
    return stock


def _any_case(one: _Gathered) -> bool:
    return _MATCHES.get(one.fields.get("match", "").casefold(), False)


def _product(one: _Gathered) -> Product:
    get: Callable[[str, str], str] = one.fields.get
    weight = _weight(get("weight_g", ""))
    return Product(one.sku, get("description", ""), get("picture", ""), get("location", ""), weight, _any_case(one))


def _troubles(file: str, gathering: _Gathering) -> tuple[Trouble, ...]:
    found = [
        Trouble(file, line, Outcome.REFUSED, reason, message, sku=shown(one.sku, MAX_CODE))
        for one in gathering.products.values()
        for line, reason, message in one.refusals
    ]
    found.extend(Trouble(file, line, Outcome.REFUSED, reason, message) for line, reason, message in gathering.nameless)
    return tuple(sorted(found, key=lambda trouble: trouble.line))
