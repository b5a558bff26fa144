"""docs/intake.md says every column and every reason, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from sync.intake import Mapping, Reason
from sync.intake.mapping import CATALOGUE_COLUMNS, ORDER_COLUMNS

PAGE = (Path(__file__).parents[3] / "docs" / "intake.md").read_text(encoding="utf-8")


def first_column(heading: str) -> list[str]:
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


def test_every_reason_is_explained() -> None:
    assert first_column("Reasons") == [reason.value for reason in Reason]


def test_every_column_of_orders_is_explained() -> None:
    assert first_column("Orders") == list(ORDER_COLUMNS)


def test_every_column_of_products_is_explained() -> None:
    assert first_column("Products") == list(CATALOGUE_COLUMNS)


def test_the_mapping_shown_is_one() -> None:
    shown = PAGE.split("```toml\n")[1].split("```")[0]
    assert Mapping.from_toml(shown.encode(), "docs").columns["sku"] == "StockCode"
