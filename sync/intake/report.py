"""What an import did: orders and products taken, and every row that was not, with file, line and reason.

Values only, encodable as JSON by msgspec; `lines` puts a report into words. Knows nothing of how a file is read.
"""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

import msgspec

from packing.catalogue import Alias, Product
from packing.picklist import Picklist
from sync.intake.text import shown

MAX_ORDER = 64
"""Most characters of an order number: more than that fits no barcode on a slip."""

MAX_CODE = 128
"""Most characters of a SKU or any other code of an article."""


class Outcome(StrEnum):
    """What became of the row or order that a trouble names."""

    REFUSED = "refused"
    HELD = "held"
    SKIPPED = "skipped"


class Reason(StrEnum):
    """Why a row or order was not simply taken. `docs/intake.md` explains each; a test keeps the two in step."""

    BROKEN_ROW = "broken_row"
    WRONG_ENCODING = "wrong_encoding"
    MISSING_ORDER = "missing_order"
    MISSING_SKU = "missing_sku"
    QUANTITY_NOT_A_NUMBER = "quantity_not_a_number"
    QUANTITY_ZERO = "quantity_zero"
    QUANTITY_NEGATIVE = "quantity_negative"
    QUANTITY_TOO_LARGE = "quantity_too_large"
    TOO_LONG = "too_long"
    NOT_PRINTABLE = "not_printable"
    RESERVED_CODE = "reserved_code"
    BAD_PRIORITY = "bad_priority"
    ORDER_KNOWN = "order_known"
    DUPLICATE_ORDER = "duplicate_order"
    CONTRADICTION = "contradiction"
    UNKNOWN_SKU = "unknown_sku"
    STRAY_ROW = "stray_row"
    COLLIDES_WITH_SKU = "collides_with_sku"
    NOT_WANTED = "not_wanted"
    BAD_GTIN = "bad_gtin"
    BAD_UNITS = "bad_units"
    BAD_WEIGHT = "bad_weight"
    BAD_MATCH = "bad_match"
    BAD_STOCK = "bad_stock"
    DUPLICATE_CODE = "duplicate_code"
    DUPLICATE_SKU = "duplicate_sku"
    COLLIDES_WITH_ORDER = "collides_with_order"


class Trouble(msgspec.Struct, frozen=True, omit_defaults=True):
    """One row or order that was not simply taken.

    `line` is the physical line of the file, from 1. `order` and `sku` are what the row is about as far as that could
    be read, fit for showing: cut when very long, control characters as `\\x1b`.
    """

    file: str
    line: int
    outcome: Outcome
    reason: Reason
    message: str
    order: str = ""
    sku: str = ""


class IncomingOrder(msgspec.Struct, frozen=True, omit_defaults=True):
    """An order to store. `held` is empty, or says in words why the office must look before it is packed."""

    picklist: Picklist
    held: str = ""


class Intake(msgspec.Struct, frozen=True):
    """One file of orders.

    `unchanged` are numbers of orders that were taken before with the same content; `rows` counts the rows that are
    neither header nor empty; `ignored` are columns of the file that nothing is read from.
    """

    file: str
    orders: tuple[IncomingOrder, ...]
    troubles: tuple[Trouble, ...]
    unchanged: tuple[str, ...]
    rows: int
    ignored: tuple[str, ...] = ()

    @property
    def held(self) -> int:
        """How many of `orders` are held."""
        return sum(1 for order in self.orders if order.held)

    @property
    def refused(self) -> tuple[str, ...]:
        """The order numbers, as shown, of which nothing was taken, each once, as they stand in the file."""
        known = {shown(order.picklist.order, MAX_ORDER) for order in self.orders}
        known.update(shown(number, MAX_ORDER) for number in self.unchanged)
        bad = (trouble.order for trouble in self.troubles if trouble.outcome is Outcome.REFUSED)
        return tuple(dict.fromkeys(order for order in bad if order and order not in known))


class CatalogueIntake(msgspec.Struct, frozen=True):
    """One file of products. `stock` is units by SKU, only for the SKUs whose rows say it."""

    file: str
    products: tuple[Product, ...]
    aliases: tuple[Alias, ...]
    stock: dict[str, int]
    troubles: tuple[Trouble, ...]
    rows: int
    ignored: tuple[str, ...] = ()


class StockIntake(msgspec.Struct, frozen=True):
    """One file of stock: units by SKU."""

    file: str
    stock: dict[str, int]
    troubles: tuple[Trouble, ...]
    rows: int
    ignored: tuple[str, ...] = ()


def lines(report: Intake | CatalogueIntake | StockIntake) -> list[str]:
    """The report for a terminal or a log: the sum first, then a line per trouble. Skipped rows are summed up."""
    said = [f"{report.file}: {_sum(report)}"]
    if report.ignored:
        said.append(f"{report.file}: columns not used: {', '.join(report.ignored)}")
    said.extend(f"{report.file}: skipped {count}: {why}" for why, count in _skipped(report).most_common())
    said.extend(_line(trouble) for trouble in report.troubles if trouble.outcome is not Outcome.SKIPPED)
    return said


def _sum(report: Intake | CatalogueIntake | StockIntake) -> str:
    skipped = _counted(_skipped(report).total(), "row")
    if isinstance(report, Intake):
        units = sum(order.picklist.units for order in report.orders)
        wanted = sum(len(order.picklist.lines) for order in report.orders)
        nameless = sum(1 for trouble in report.troubles if trouble.outcome is Outcome.REFUSED and not trouble.order)
        said = (
            f"taken {_counted(len(report.orders), 'order')} ({_counted(wanted, 'line')}, {_counted(units, 'unit')}), "
            f"held {report.held}, refused {len(report.refused)}, unchanged {len(report.unchanged)}, skipped {skipped}"
        )
        return f"{said}, {_counted(nameless, 'row')} without an order number refused" if nameless else said
    refused = len({(trouble.sku or trouble.line) for trouble in report.troubles if trouble.outcome is Outcome.REFUSED})
    if isinstance(report, StockIntake):
        return f"taken stock of {_counted(len(report.stock), 'SKU')}, refused {refused}"
    return (
        f"taken {_counted(len(report.products), 'product')} ({_counted(len(report.aliases), 'code')}, "
        f"stock of {len(report.stock)}), refused {refused}"
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _skipped(report: Intake | CatalogueIntake | StockIntake) -> Counter[str]:
    return Counter(trouble.message for trouble in report.troubles if trouble.outcome is Outcome.SKIPPED)


def _line(trouble: Trouble) -> str:
    about = f"order {trouble.order}: " if trouble.order else f"SKU {trouble.sku}: " if trouble.sku else ""
    return f"{trouble.file}:{trouble.line}: {about}{trouble.outcome}: {trouble.reason}: {trouble.message}"
