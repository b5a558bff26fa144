"""A bench whose store holds goods that look like one of its cards, from old data, says so and takes neither."""

from __future__ import annotations

from pathlib import Path

from packing.catalogue import Alias, Product
from packing.picklist import PickLine, Picklist
from packing.reasons import Reason
from packing.scan import Scan
from station.health.data import look_at_codes
from sync.protocol import Change, OrderChange, OrderState, ProductChange
from sync.store import Store
from tests.station.ui.benches import bench, order

OLD: list[Change] = [
    ProductChange(Product("PBC-DONE", "An old article"), (Alias("PBC-DONE", "PBC-DONE"), Alias("pbq-2", "PBC-DONE"))),
    OrderChange(Picklist("PBC-HOLD", (PickLine("4121A", 1),)), OrderState.READY),
]


def test_it_is_told_at_the_start_and_by_the_doctor(tmp_path: Path) -> None:
    running = bench(tmp_path, [*OLD, order("SO-1", ("4121A", 1))])
    try:
        running.start()
        told = running.devices["catalogue"]
        assert not told.ok
        assert "PBC-DONE" in told.words
        for code in ("PBC-DONE", "PBC-HOLD", "pbq-2"):
            outcome = running.bench.take(Scan(code, "scanner"))
            assert outcome.verdict.reason is Reason.AMBIGUOUS, code
    finally:
        running.stop(0)
    (found,) = look_at_codes(tmp_path / "bench")
    assert not found.well
    assert "PBC-DONE, pbq-2, PBC-HOLD" in found.seen


def test_a_bench_with_good_data_says_nothing_of_it(tmp_path: Path) -> None:
    running = bench(tmp_path, [order("SO-1", ("4121A", 1))])
    try:
        running.start()
        assert "catalogue" not in running.devices
    finally:
        running.stop(0)
    (found,) = look_at_codes(tmp_path / "bench")
    assert found.well


def test_the_store_finds_them_in_any_letter_case_and_behind_blanks(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.db")
    odd = ("PBC-A", "Pbc-A", "pBc-A", "pbc-A", " PBC-A", "]C0PBC-A")
    fine = ("PBCA", "XPBC-A", "PB-1", "PA", "PC", "P")
    store.tell([ProductChange(Product("X"), tuple(Alias(code, "X") for code in (*odd, *fine)))])
    assert sorted(store.reserved()) == sorted(odd)
    store.close()
