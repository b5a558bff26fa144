"""What a bench keeps between scans beside its session."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from packing import events
from packing.people import Person, Role
from packing.picklist import PickLine, Picklist
from packing.scan import Scan
from packing.session import Rules
from station.bench import Bench
from sync.journal import Journal
from sync.protocol import OrderChange, OrderState, PersonChange, badge_hash
from sync.store import Store

CALL = ("OTHER", "PBC-HOLD", "PBB-CLEO")


def bench(folder: Path) -> Bench:
    store = Store(folder / "store.db")
    store.tell(
        [
            OrderChange(Picklist("O1", (PickLine("S", 1),)), OrderState.READY),
            PersonChange(Person("s1", "Cleo", Role.SUPERVISOR), badge_hash("PBB-CLEO")),
        ]
    )
    clock = "2026-11-23T08:00:00.000Z"
    return Bench(Journal(folder / "journal.db", "bench", "j1"), store, Rules, clock=lambda: clock)


def test_a_card_takes_the_reason_along_that_was_chosen_for_this_hold_and_for_no_earlier_one(tmp_path: Path) -> None:
    with closing(bench(tmp_path)) as made:
        for text in ("O1", *CALL):
            made.take(Scan(text))
        made.because("O1", "A gift.")
        (approved,) = made.take(Scan("PBC-APPROVE")).happened
        assert isinstance(approved, events.Overridden)
        assert approved.note == "A gift."
        for text in CALL:
            made.take(Scan(text))
        (approved,) = made.take(Scan("PBC-APPROVE")).happened
        assert isinstance(approved, events.Overridden)
        assert not approved.note
