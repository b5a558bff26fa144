from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from packing.events import OrderOpened, OrderPacked
from sync.protocol import ClaimAnswer, GiveBack, OrderState
from sync.server import admin, claims
from sync.server.claims import ahead, claim
from sync.server.database import Database, open_database
from sync.server.feed import read_feed
from sync.server.seen import seen
from tests.sync.server.conftest import BenchJournal, add_orders, picklist, rows_of

AT = "2026-03-02T09:00:00Z"


def holders(database: Database) -> dict[str, str]:
    return {str(row["number"]): str(row["holder"]) for row in rows_of(database, "orders")}


@pytest.mark.slow
def test_two_benches_asking_at_once_1000_times_never_both_and_always_one(database_url: str) -> None:
    # Each bench has a database of its own, as if each spoke to its own server process: no lock is shared.
    benches = {name: open_database(database_url) for name in ("B1", "B2")}
    numbers = [f"O-{number}" for number in range(1000)]
    try:
        add_orders(benches["B1"], [picklist(number) for number in numbers])
        together = threading.Barrier(2)

        def ask(name: str) -> list[ClaimAnswer]:
            answers = []
            for number in numbers:
                together.wait(30)
                answers.append(claim(benches[name], name, number))
            return answers

        with ThreadPoolExecutor(2) as pool:
            first, second = pool.map(ask, benches)
        granted = Counter(one.granted + two.granted for one, two in zip(first, second, strict=True))
        assert granted == {1: 1000}
        for number, one in zip(numbers, first, strict=True):
            assert holders_of(benches["B1"], number) == ("B1" if one.granted else "B2")
    finally:
        for database in benches.values():
            database.close()


_cache: dict[int, dict[str, str]] = {}


def holders_of(database: Database, number: str) -> str:
    if id(database) not in _cache:
        _cache.clear()
        _cache[id(database)] = holders(database)
    return _cache[id(database)][number]


def test_the_holder_is_told_yes_again_and_others_are_told_who_holds_it(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    first, again = claim(database, "B1", "O-1"), claim(database, "B1", "O-1")
    assert (first.granted, again.granted, again.claim > first.claim) == (True, True, True)
    other = claim(database, "B2", "O-1")
    assert (other.granted, other.holder, other.asked_back) == (False, "B1", True)


def test_an_order_nobody_may_pack_is_not_granted(database: Database) -> None:
    add_orders(database, [picklist("O-1")], held="address incomplete")
    said = claim(database, "B1", "O-1")
    assert (said.granted, said.state, said.why, said.asked_back) == (
        False, OrderState.HELD, "address incomplete", False,
    )  # fmt: skip
    assert claim(database, "B1", "O-9").state is None


def test_an_order_dealt_ahead_is_asked_back_and_moves_when_given(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    assert ahead(database, "B1", 5) == ("O-1",)
    assert claim(database, "B2", "O-1").asked_back
    wish = read_feed(database, "B1", 0).give_back
    assert wish == (GiveBack("O-1", "B2", 1),)
    assert read_feed(database, "B2", 0).give_back == ()

    claims.give_back(database, "B1", "O-1", True, wish[0].claim)

    assert claim(database, "B2", "O-1").granted
    assert read_feed(database, "B1", 0).give_back == ()


def test_a_begun_order_stays_and_the_wish_is_dropped(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    number = claim(database, "B1", "O-1").claim
    claim(database, "B2", "O-1")
    claims.give_back(database, "B1", "O-1", False, number)
    assert holders(database) == {"O-1": "B1"}
    assert read_feed(database, "B1", 0).give_back == ()


def test_a_late_return_of_an_old_claim_undoes_no_newer_one(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    old = claim(database, "B1", "O-1").claim
    claim(database, "B1", "O-1")
    claims.give_back(database, "B1", "O-1", True, old)
    assert holders(database) == {"O-1": "B1"}


def test_a_return_of_a_begun_order_changes_nothing(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    number = claim(database, "B1", "O-1").claim
    BenchJournal("B1").write(OrderOpened(at=AT, picklist=picklist("O-1"), carton="")).send(database)
    claims.give_back(database, "B1", "O-1", True, number)
    assert holders(database) == {"O-1": "B1"}
    said = claim(database, "B2", "O-1")
    assert (said.granted, said.asked_back, said.state) == (False, False, OrderState.PACKING)


def test_orders_are_dealt_soonest_first_up_to_what_is_wanted(database: Database) -> None:
    add_orders(database, [picklist("late"), picklist("urgent", priority=9), picklist("last")])
    assert ahead(database, "B1", 2) == ("urgent", "late")
    assert ahead(database, "B1", 2) == ()
    assert ahead(database, "B1", 9) == ("last",)


def test_two_active_benches_share(database: Database) -> None:
    add_orders(database, [picklist(f"O-{number}") for number in range(7)])
    for name in ("B1", "B2"):
        seen(database, name)
    assert len(ahead(database, "B1", 100)) == 4
    assert ahead(database, "B1", 100) == ()
    assert len(ahead(database, "B2", 100)) == 3


def test_a_silent_bench_keeps_its_claims_until_a_person_releases_them(database: Database) -> None:
    add_orders(database, [picklist("O-1"), picklist("O-2")])
    ahead(database, "B1", 2)
    BenchJournal("B1").write(OrderOpened(at=AT, picklist=picklist("O-2"), carton="")).send(database)

    assert admin.release_claims(database, "B1", by="Sabine") == ("O-1",)
    assert holders(database) == {"O-1": "", "O-2": "B1"}
    assert admin.release_claims(database, "B1", begun=True, by="Sabine") == ("O-2",)
    assert claim(database, "B2", "O-2").granted
    log = [(row["person"], row["action"], row["order_number"]) for row in rows_of(database, "admin_log")]
    assert log == [("Sabine", "claim released", "O-1"), ("Sabine", "claim released", "O-2")]


@pytest.mark.parametrize("begun", [False, True])
def test_a_packed_order_is_never_released(database: Database, begun: bool) -> None:
    add_orders(database, [picklist("O-1")])
    opened = OrderOpened(at=AT, picklist=picklist("O-1"), carton="")
    packed = OrderPacked(at=AT, order="O-1", units=3, short=0, cartons=())
    BenchJournal("B1").write(opened, packed).send(database)
    assert admin.release_claims(database, "B1", begun) == ()
    assert claim(database, "B1", "O-1").granted is False
