"""A carton's SSCC is given once, whatever became of the bench's disk."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from packing.codes import sscc
from packing.picklist import PickLine, Picklist
from packing.scan import Scan
from packing.session import Rules
from station.bench import Bench, Outcome
from sync.journal import Journal
from sync.protocol import OrderChange, OrderState, Welcome
from sync.store import Store

AT = "2026-11-22T10:00:00.000Z"


def bench(folder: Path, cartons: int = 0, ordinal: int = 7) -> Bench:
    """A bench whose server has seen `cartons` of it."""
    store = Store(folder / "store.db")
    store.tell(OrderChange(Picklist(number, (PickLine("S", 1),)), OrderState.READY) for number in ("A", "B"))
    store.welcome(Welcome("bench", ordinal, "9521234", 0, "", cartons))
    return Bench(Journal(folder / "journal.db", "bench", folder.name), store, Rules, clock=lambda: AT)


def carton(outcome: Outcome) -> str:
    assert outcome.session.order is not None, outcome.verdict
    return outcome.session.order.carton


def test_the_serial_holds_the_stations_number_and_the_cartons(tmp_path: Path) -> None:
    with closing(bench(tmp_path)) as made:
        assert carton(made.take(Scan("A"))) == sscc("9521234", 7 * 10**7 + 1)
        for text in ("S", "A"):
            made.take(Scan(text))
        assert carton(made.take(Scan("B"))) == sscc("9521234", 7 * 10**7 + 2)


def test_a_bench_with_a_new_disk_goes_on_after_the_cartons_that_the_server_has_seen(tmp_path: Path) -> None:
    with closing(bench(tmp_path, cartons=12)) as made:
        assert carton(made.take(Scan("A"))) == sscc("9521234", 7 * 10**7 + 13)
