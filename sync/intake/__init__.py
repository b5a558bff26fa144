"""Orders, products and stock from files: bytes in, values and a report out. Stores nothing, asks no clock.

The bench's own store and the server both take files in through here, so that both refuse the same rows.
"""

from __future__ import annotations

from sync.intake.catalogue import read_catalogue, read_stock
from sync.intake.mapping import Mapping
from sync.intake.orders import Known, NothingKnown, read_orders
from sync.intake.report import (
    CatalogueIntake,
    IncomingOrder,
    Intake,
    Outcome,
    Reason,
    StockIntake,
    Trouble,
    lines,
)
from sync.intake.text import IntakeError

__all__ = [
    "CatalogueIntake",
    "IncomingOrder",
    "Intake",
    "IntakeError",
    "Known",
    "Mapping",
    "NothingKnown",
    "Outcome",
    "Reason",
    "StockIntake",
    "Trouble",
    "lines",
    "read_catalogue",
    "read_orders",
    "read_stock",
]
