"""A file of order lines to orders, whole or not at all. Our columns and rules are documented in `docs/intake.md`.

Pure over bytes: what is known already is asked of `Known`. Nothing is stored here and nothing is half-taken: an order
of which one row is broken is refused, and a row that might belong to an order makes that order wait for the office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from packing.picklist import Address, PickLine, Picklist
from sync.intake.mapping import OWN_ORDERS, Layout, Mapping, layout, shipped
from sync.intake.report import MAX_CODE, MAX_ORDER, IncomingOrder, Intake, Outcome, Reason, Trouble
from sync.intake.text import WHITE, IntakeError, Row, decode, physical_lines, rows, shown
from sync.intake.values import FaultError, code, quantity, raw_fault, whole, words

MAX_PRIORITY = 999_999
_ORDER_LEVEL = ("customer", "address1", "address2", "postcode", "city", "country", "note", "priority", "ship_by")


class Known(Protocol):
    """What the store or the server knows already."""

    def has_catalogue(self) -> bool:
        """Whether there are products at all: without any, no SKU is unknown."""

    def knows_sku(self, sku: str) -> bool:
        """Whether `sku`, exactly, is a product."""

    def order(self, number: str) -> Picklist | None:
        """The order of this number that was taken before."""


class NothingKnown:
    """The `Known` of an empty store."""

    def has_catalogue(self) -> bool:
        """No products."""
        return False

    def knows_sku(self, sku: str) -> bool:  # noqa: ARG002
        """No products."""
        return False

    def order(self, number: str) -> Picklist | None:  # noqa: ARG002
        """No orders."""
        return None


def read_orders(
    data: bytes,
    file: str,
    *,
    format: str = "auto",  # noqa: A002
    mapping: Mapping | None = None,
    encoding: str | None = None,
    known: Known,
) -> Intake:
    """The orders in the bytes of a delimited text file; `file` is its name for messages.

    `format` "csv" takes our own columns only, "auto" also what a shipped mapping recognises; `mapping` overrides both.
    Raises `IntakeError` when nothing of the file can be taken; every other trouble is in the `Intake`.
    """
    if format not in ("auto", "csv"):
        raise IntakeError(f"The format '{shown(format)}' is not known here: auto or csv was expected.")
    file = shown(file, 300)
    lines = physical_lines(decode(data, file, encoding))
    if mapping is not None:
        found = layout(lines, file, (mapping,), f"These are the names that {mapping.name} maps.")
    else:
        others = shipped() if format == "auto" else ()
        hint = "For another program's file, say with --mapping FILE which of its columns means what."
        found = layout(lines, file, (OWN_ORDERS, *others), hint)
    gathering = _Gathering(file, lines, found)
    for row in rows(lines, found.delimiter, found.start):
        gathering.take(row)
    gathering.end()
    return _judged(gathering, known)


@dataclass(slots=True)
class _Gathered:
    """One order number's rows, as far as the file has been read."""

    number: str
    line: int
    lines: list[PickLine] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    head: dict[str, tuple[str, int]] = field(default_factory=dict)
    refusals: list[tuple[int, Reason, str]] = field(default_factory=list)
    holds: list[tuple[int, Reason, str]] = field(default_factory=list)
    again: list[int] = field(default_factory=list)


class _Gathering:
    """Rows in, orders by number out; keeps the order of the file."""

    def __init__(self, file: str, lines: list[str], found: Layout) -> None:
        self.file = file
        self.orders: dict[str, _Gathered] = {}
        self.troubles: list[Trouble] = []
        self.ignored = found.ignored
        self.rows = 0
        self._physical = lines
        self._layout = found
        self._number = found.places["order"]
        self._sku = found.places["sku"]
        self._quantity = found.places["quantity"]
        self._description = found.places.get("description")
        self._head = [(name, found.places[name]) for name in _ORDER_LEVEL if name in found.places]
        self._current: _Gathered | None = None
        self._strays: list[tuple[int, Reason, str]] = []
        self._swallowed: list[tuple[str, int, int]] = []

    def take(self, row: Row) -> None:
        """One row of the file."""
        self.rows += 1
        reason, fault = Reason.BROKEN_ROW, row.fault
        if not fault and len(row.cells) != self._layout.width:
            fault = f"the row has {len(row.cells)} fields, {self._layout.width} were expected"
            if row.last > row.line:
                fault += f"; it runs from line {row.line} to {row.last} because of a quote"
        if not fault and (raw := raw_fault(row.cells)):
            reason, fault = raw
        if fault:
            self._broken(row, reason, fault)
            return
        if why := self._layout.skipped(row.cells):
            number, sku = (row.cells[place].strip(WHITE) for place in (self._number, self._sku))
            self.troubles.append(
                Trouble(
                    self.file,
                    row.line,
                    Outcome.SKIPPED,
                    Reason.NOT_WANTED,
                    why,
                    shown(number, MAX_ORDER),
                    shown(sku, MAX_CODE),
                )
            )
            return
        number = row.cells[self._number].strip(WHITE)
        if not number:
            self._strays.append((row.line, Reason.MISSING_ORDER, "the order number is empty"))
            return
        order = self._arrived(number, row.line)
        try:
            self._sound(order, row)
        except FaultError as found:
            order.refusals.append((row.line, found.reason, found.message))

    def _sound(self, order: _Gathered, row: Row) -> None:
        if not order.lines:
            code(order.number, "order number", MAX_ORDER)
        sku = row.cells[self._sku].strip(WHITE)
        if not sku:
            raise FaultError(Reason.MISSING_SKU, "the SKU is empty")
        code(sku, "SKU")
        units = quantity(row.cells[self._quantity].strip(WHITE))
        place = self._description
        description = "" if place is None else words(row.cells[place].strip(WHITE), "description")
        if order.again:  # its first rows stand, these are only named
            return
        for name, at in self._head:
            if value := row.cells[at].strip(WHITE):
                self._order_level(order, name, value, row.line)
        order.lines.append(PickLine(sku, units, description))
        order.places.append(row.line)

    @staticmethod
    def _order_level(order: _Gathered, name: str, value: str, line: int) -> None:
        """The first row that says it counts; a later one that says otherwise makes the order wait."""
        first = order.head.get(name)
        if first is not None:
            if first[0] != value:
                said = f"{name} is '{shown(first[0])}' in line {first[1]} and '{shown(value)}' here: the first is kept"
                order.holds.append((line, Reason.CONTRADICTION, said))
            return
        words(value, name)
        if name == "priority":
            number = whole(value, MAX_PRIORITY)
            if number is None or abs(number) > MAX_PRIORITY:
                raise FaultError(
                    Reason.BAD_PRIORITY,
                    f"the priority is '{shown(value)}', a whole number up to {MAX_PRIORITY} was expected",
                )
        order.head[name] = (value, line)

    def _arrived(self, number: str, line: int) -> _Gathered:
        """The order of this number, opened now or before; rows without a number next to it are settled."""
        order = self.orders.get(number)
        if order is None:
            order = self.orders[number] = _Gathered(number, line)
        elif order is not self._current or order.again:
            order.again.append(line)
        self._settle_strays(order)
        self._current = order
        return order

    def _broken(self, row: Row, reason: Reason, fault: str) -> None:
        place = self._number
        number = row.cells[place].strip(WHITE) if place < len(row.cells) else ""
        # A row of the wrong length may have lost or gained a field anywhere: only its first one is sure.
        sure = row.sure if row.fault else (len(row.cells) if len(row.cells) == self._layout.width else 1)
        if number and (place < max(sure, 1) or self._current_is(number)):
            self._arrived(number, row.line).refusals.append((row.line, reason, fault))
        else:
            self._strays.append((row.line, reason, fault))
        for line in range(row.line, row.last):
            cells = self._physical[line].split(self._layout.delimiter)
            if place < len(cells) and (inside := cells[place].strip(WHITE + '"')):
                self._swallowed.append((inside, line + 1, row.line))

    def _current_is(self, number: str) -> bool:
        return self._current is not None and self._current.number == number

    def _settle_strays(self, order: _Gathered | None) -> None:
        """Rows whose order is not known belong to the order around them, or perhaps to one of the two beside them."""
        for line, reason, fault in self._strays:
            if order is not None and order is self._current:
                order.refusals.append((line, reason, f"{fault}; the rows around it are of this order"))
                continue
            self._trouble("", line, Outcome.REFUSED, reason, fault)
            for beside in (self._current, order):
                if beside is not None:
                    said = f"line {line} beside it names no order that could be read ({reason}) and may belong to it"
                    beside.holds.append((line, Reason.STRAY_ROW, said))
        self._strays.clear()

    def end(self) -> None:
        """The file is read to its end."""
        self._settle_strays(None)
        for number, line, opened in self._swallowed:
            if order := self.orders.get(number):
                said = f"this line was read as part of the broken row of line {opened}"
                order.refusals.append((line, Reason.BROKEN_ROW, said))

    def _trouble(self, number: str, line: int, outcome: Outcome, reason: Reason, message: str) -> None:
        self.troubles.append(Trouble(self.file, line, outcome, reason, message, shown(number, MAX_ORDER)))

    def refuse(self, order: _Gathered) -> None:
        """Every broken row of an order, named."""
        for line, reason, message in order.refusals:
            self._trouble(order.number, line, Outcome.REFUSED, reason, message)

    def refuse_again(self, order: _Gathered) -> None:
        """The rows with which an order came again."""
        said = f"the order began in line {order.line}, and other orders came between: keep its rows together"
        for line in order.again:
            self._trouble(order.number, line, Outcome.REFUSED, Reason.DUPLICATE_ORDER, said)

    def hold(self, order: _Gathered) -> str:
        """Every reason to hold an order, named; in words for the office."""
        for line, reason, message in order.holds:
            self._trouble(order.number, line, Outcome.HELD, reason, message)
        said = [f"{message} (line {line})" for line, _, message in order.holds]
        return "; ".join(said[:3]) + (f"; and {len(said) - 3} more" if len(said) > 3 else "")


def _judged(gathering: _Gathering, known: Known) -> Intake:
    orders: list[IncomingOrder] = []
    unchanged: list[str] = []
    skus: dict[str, bool] = {}
    catalogue = known.has_catalogue()
    for order in gathering.orders.values():
        gathering.refuse_again(order)
        if order.refusals:
            gathering.refuse(order)
            continue
        picklist = _picklist(order)
        before = known.order(order.number)
        if before is not None and (change := _change(before, picklist)):
            order.refusals.append((order.line, Reason.ORDER_KNOWN, change))
            gathering.refuse(order)
            continue
        if before is not None:
            unchanged.append(order.number)
            continue
        if catalogue:
            order.holds.extend(_unknown(order, known, skus))
        if order.again:
            said = f"the order comes again in line {order.again[0]}, after other orders: only its first rows are taken"
            order.holds.append((order.line, Reason.DUPLICATE_ORDER, said))
        orders.append(IncomingOrder(picklist, gathering.hold(order)))
    troubles = tuple(sorted(gathering.troubles, key=lambda trouble: trouble.line))
    return Intake(gathering.file, tuple(orders), troubles, tuple(unchanged), gathering.rows, gathering.ignored)


def _picklist(order: _Gathered) -> Picklist:
    head = {name: value for name, (value, _) in order.head.items()}
    return Picklist(
        order.number,
        tuple(order.lines),
        Address(
            head.get("customer", ""), head.get("address1", ""), head.get("address2", ""),
            head.get("postcode", ""), head.get("city", ""), head.get("country", ""),
        ),
        head.get("note", ""),
        whole(head.get("priority", "0"), MAX_PRIORITY) or 0,
        head.get("ship_by", ""),
    )  # fmt: skip


def _unknown(order: _Gathered, known: Known, skus: dict[str, bool]) -> Iterator[tuple[int, Reason, str]]:
    if known.knows_sku(order.number):
        said = f"the order number '{order.number}' is also a SKU: a scan of it could mean either"
        yield order.line, Reason.COLLIDES_WITH_SKU, said
    for line, place in zip(order.lines, order.places, strict=True):
        if line.sku not in skus:
            skus[line.sku] = known.knows_sku(line.sku)
        if not skus[line.sku]:
            yield place, Reason.UNKNOWN_SKU, f"the SKU '{shown(line.sku)}' is not in the catalogue"


def _change(before: Picklist, now: Picklist) -> str:
    """How `now` differs from the order taken before, or empty. Location, picture and a description that the file
    leaves out come from the catalogue and make no difference."""
    said = "the order was taken before with other content"
    if len(before.lines) != len(now.lines):
        return f"{said}: {len(before.lines)} lines then, {len(now.lines)} now"
    for number, (old, new) in enumerate(zip(before.lines, now.lines, strict=True), 1):
        if (old.sku, old.quantity) != (new.sku, new.quantity):
            return (
                f"{said}: line {number} was {old.quantity} of {shown(old.sku)}, is {new.quantity} of {shown(new.sku)}"
            )
        if new.description and old.description != new.description:
            return f"{said}: line {number} was described as '{shown(old.description)}'"
    for name in ("ship_to", "note", "priority", "ship_by"):
        if getattr(before, name) != getattr(now, name):
            return f"{said}: {'the address' if name == 'ship_to' else name} differs"
    return ""
