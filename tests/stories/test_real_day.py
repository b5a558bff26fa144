"""The main job, end to end, in short; `python -m tests.stories.day` runs a whole day."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.stories.day import orders_of, run_day

HEADER = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]
SHARED = Path(__file__).parents[3] / "shared" / "data" / "orders" / "2010-12-01.csv"


@pytest.fixture
def own_day(tmp_path: Path) -> Path:
    """A small day of our own: same SKU twice, look-alikes, letter cases, large quantities, a credit note."""
    lines = [
        ("536365", "85123A", 6), ("536365", "85123B", 1), ("536365", "85123A", 2), ("536366", "84997C", 1),
        ("536366", "84997c", 24), ("536367", "22752", 144), ("536367", "21730", 3), ("536367", "21731", 2),
        ("536368", "12-3", 2), ("536368", "1-23", 1), ("C536369", "21730", -3), ("536370", "POST", 1),
        ("536370", "22960", 1000), ("536370", "22961", 5),
    ]  # fmt: skip
    path = tmp_path / "day.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADER)
        for order, sku, units in lines:
            rows.writerow([order, sku, f"ARTICLE {sku}", units, "2010-12-01 08:26:00", "2.55", "17850.0", "France"])
    return path


def test_a_day_comes_out_right_through_pulled_plugs_and_an_absent_server(
    own_day: Path, tmp_path: Path, database_url: str
) -> None:
    orders = orders_of(own_day)
    assert len(orders) == 5
    database = "" if database_url.startswith("sqlite") else database_url
    figures = run_day(orders, own_day, tmp_path / "day", database=database, kills=3, away=True)
    assert (figures.orders, figures.kills) == (5, 3)


def test_a_bench_alone_packs_real_orders(tmp_path: Path) -> None:
    if not SHARED.is_file():
        pytest.skip("needs ../shared/data/orders, which is not here")
    part = tmp_path / "part.csv"
    part.write_text("".join(SHARED.read_text(encoding="utf-8").splitlines(keepends=True)[:120]), encoding="utf-8")
    figures = run_day(orders_of(part), part, tmp_path / "day", database=None, rate=200.0)
    assert figures.slips == figures.labels == figures.orders
