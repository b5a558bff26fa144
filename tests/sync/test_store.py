"""What a bench was told, in a real file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from packing.catalogue import Alias, Product
from packing.people import Person, Role
from packing.picklist import Address, PickLine, Picklist
from packing.text import Text
from sync.alone import take_catalogue, take_orders, take_stock
from sync.protocol import OrderChange, OrderState, PersonChange, ProductChange, badge_hash
from sync.store import _SCHEMA, DamagedRow, Store, StoreError


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "store.db")
    yield made
    made.close()


def wanted(order: str, *skus: str, priority: int = 0, ship_by: str = "") -> Picklist:
    return Picklist(order, tuple(PickLine(sku, 1) for sku in skus), Address(name="x"), "", priority, ship_by)


def test_a_sku_is_exact_unless_its_product_says_otherwise(store: Store) -> None:
    store.tell(
        [
            ProductChange(Product("84997C")),
            ProductChange(Product("84997c")),
            ProductChange(Product("GL-1", any_case=True)),
        ]
    )
    assert store.aliases("84997C") == [Alias("84997C", "84997C")]
    assert store.aliases("84997c") == [Alias("84997c", "84997c")]
    assert store.aliases("gl-1") == [Alias("gl-1", "GL-1")]
    assert store.aliases("12-3") == []


def test_the_codes_of_a_product_are_replaced_by_what_is_told_last(store: Store) -> None:
    store.tell([ProductChange(Product("A"), (Alias("04006381333931", "A"), Alias("14006381333938", "A", 12)))])
    assert store.aliases("14006381333938") == [Alias("14006381333938", "A", 12)]
    store.tell([ProductChange(Product("A"), (Alias("04006381333931", "A"),))])
    assert store.aliases("14006381333938") == []
    assert store.aliases("04006381333931")


def test_articles_of_orders_are_known_but_not_called_a_catalogue(store: Store) -> None:
    store.tell([OrderChange(wanted("O1", "A"), OrderState.READY)])
    assert store.aliases("A") == [Alias("A", "A")]
    assert not store.has_catalogue()
    assert not store.knows_sku("A")


def test_a_badge_is_known_by_its_hash_only(store: Store, tmp_path: Path) -> None:
    ada = Person("p1", "Ada", Role.PACKER)
    assert not store.anybody_known()
    store.tell([PersonChange(ada, badge_hash("PBB-SECRET"))])
    assert store.person("PBB-SECRET") == ada
    assert store.person("PBB-OTHER") is None
    store.tell([PersonChange(ada, "")])
    assert store.person("PBB-SECRET") is None
    assert not store.anybody_known()
    assert b"PBB-SECRET" not in (tmp_path / "store.db").read_bytes()


def test_a_late_word_about_an_old_claim_changes_nothing(store: Store) -> None:
    store.tell([OrderChange(wanted("O1", "A"), OrderState.READY, "bench-2", claim=4)])
    store.tell([OrderChange(wanted("O1", "A"), OrderState.READY, "bench-1", claim=3)])
    known = store.order("O1")
    assert known is not None
    assert (known.holder, known.claim) == ("bench-2", 4)


def test_an_order_packed_here_does_not_come_back_into_the_queue_by_a_late_word(store: Store) -> None:
    store.tell([OrderChange(wanted("O1", "A"), OrderState.PACKING, "bench-1", claim=4)])
    store.set_order("O1", OrderState.PACKED)
    store.tell([OrderChange(wanted("O1", "A"), OrderState.PACKING, "bench-1", claim=4)])
    assert store.queue() == []
    store.tell([OrderChange(wanted("O1", "A"), OrderState.READY, claim=5)])
    assert [row.number for row in store.queue()] == ["O1"]


def test_an_order_given_back_is_not_ours_under_any_older_claim(store: Store) -> None:
    def holder() -> str:
        known = store.order("O1")
        assert known is not None
        return known.holder

    store.tell([OrderChange(wanted("O1", "A"), OrderState.READY, "bench-1", claim=2)])
    store.give_back("O1", 2)
    assert holder() == ""
    store.tell([OrderChange(wanted("O1", "A", priority=5), OrderState.READY, "bench-1", claim=2)])
    assert holder() == ""
    store.grant("O1", "bench-1", 3)
    assert holder() == "bench-1"


def test_a_restored_server_is_believed_again(store: Store) -> None:
    store.tell([OrderChange(wanted("O1", "A"), OrderState.PACKED, "bench-1", claim=9)], cursor=100)
    store.tell([OrderChange(wanted("O1", "A"), OrderState.READY, "", claim=1)], cursor=40)
    known = store.order("O1")
    assert known is not None
    assert (known.state, store.cursor) == (OrderState.READY, 40)


def test_the_queue_is_urgent_first_and_what_is_held_last(store: Store) -> None:
    store.tell(
        [
            OrderChange(wanted("held", "A", priority=9), OrderState.HELD),
            OrderChange(wanted("late", "A", ship_by="18:00"), OrderState.READY),
            OrderChange(wanted("plain", "A"), OrderState.READY),
            OrderChange(wanted("first", "A", priority=1), OrderState.READY),
            OrderChange(wanted("soon", "A", ship_by="14:00"), OrderState.READY),
            OrderChange(wanted("gone", "A"), OrderState.PACKED),
        ]
    )
    assert [row.number for row in store.queue()] == ["first", "soon", "late", "plain", "held"]
    assert store.counts()[OrderState.PACKED] == 1


def test_a_change_that_breaks_leaves_nothing_half_told(store: Store) -> None:
    def changes() -> Iterator[OrderChange]:
        yield OrderChange(wanted("O1", "A"), OrderState.READY)
        raise RuntimeError("cable")

    with pytest.raises(RuntimeError):
        store.tell(changes(), cursor=5)
    assert store.order("O1") is None
    assert store.cursor == 0


def test_a_file_that_is_no_store_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"no database at all, but long enough to look like one" * 10)
    with pytest.raises(StoreError, match=r"should be a bench's store"):
        Store(tmp_path / "store.db")


def test_files_go_straight_into_the_store_of_a_bench_alone(store: Store) -> None:
    catalogue = b"sku,description,gtin,units,stock\nA,Cup,4006381333931,1,7\nA,,14006381333938,12,\n"
    assert len(take_catalogue(store, catalogue, "c.csv").products) == 1
    assert store.aliases("14006381333938")[0].units == 12
    orders = b"order,sku,quantity\nO1,A,2\nO2,B,1\n"
    intake = take_orders(store, orders, "o.csv")
    assert [order.held != "" for order in intake.orders] == [False, True]
    held = store.order("O2")
    assert held is not None
    assert held.state is OrderState.HELD
    again = take_orders(store, orders, "o.csv")
    assert (again.unchanged, [order.held != "" for order in again.orders]) == (("O1",), [True])
    assert take_stock(store, b"sku,stock\nA,-3\n", "s.csv").stock == {"A": -3}


def test_a_store_that_cannot_be_read_is_said_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    kept = Store(path)
    kept.tell(OrderChange(Picklist(f"O{number}", (PickLine("A", 1),)), OrderState.READY) for number in range(200))
    kept.close()
    pages = path.read_bytes()
    path.write_bytes(pages[:4096] + b"\xff" * (len(pages) - 4096))
    kept = Store(path)
    reads = (lambda: kept.aliases("A"), lambda: kept.is_order("O1"), lambda: kept.order("O1"), kept.queue)
    for read in (*reads, lambda: kept.person("PBB-X"), lambda: kept.product("A"), kept.counts):
        with pytest.raises(StoreError, match="move it away"):
            read()
    kept.close()


def test_a_store_from_before_people_had_a_language_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as old:
        for statement in _SCHEMA.replace(", language TEXT NOT NULL DEFAULT ''", "").split(";"):
            old.execute(statement)
        for column in ("name", "lines", "units"):  # these came later still
            old.execute(f"ALTER TABLE orders DROP COLUMN {column}")
        old.execute("INSERT INTO person VALUES ('p1', 'Jolanta', 'packer', ?)", (badge_hash("PBB-A"),))
        old.execute("PRAGMA user_version = 1")
        old.commit()
    store = Store(path)
    assert store.person("PBB-A") == Person("p1", "Jolanta", Role.PACKER)
    store.tell([PersonChange(Person("p1", "Jolanta", Role.PACKER, "pl"), badge_hash("PBB-A"))])
    store.close()
    again = Store(path)
    assert again.person("PBB-A") == Person("p1", "Jolanta", Role.PACKER, "pl")
    again.close()


def test_a_store_from_before_the_queue_had_columns_of_its_own_shows_the_same_queue(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    order = Picklist("O1", (PickLine("A", 3), PickLine("B", 4)), Address(name="Café Lindenhof"))
    with closing(Store(path)) as made:
        made.tell([OrderChange(order, OrderState.READY)])
    with closing(sqlite3.connect(path)) as old:
        for column in ("name", "lines", "units"):
            old.execute(f"ALTER TABLE orders DROP COLUMN {column}")
        old.execute("PRAGMA user_version = 2")
        old.commit()
    for _ in range(2):
        with closing(Store(path)) as again:
            (row,) = again.queue()
            assert (row.number, row.name, row.lines, row.units) == ("O1", "Café Lindenhof", 2, 7)


def test_the_queue_has_every_order_and_what_is_told_anew_of_it(store: Store) -> None:
    store.tell(OrderChange(wanted(f"O{number}", "A"), OrderState.READY) for number in range(5000))
    assert [row.number for row in store.queue()] == [f"O{number}" for number in range(5000)]
    assert store.counts() == {OrderState.READY: 5000}
    store.tell([OrderChange(Picklist("O7", (PickLine("A", 2), PickLine("B", 9)), Address(name="y")), OrderState.READY)])
    row = next(row for row in store.queue() if row.number == "O7")
    assert (row.name, row.lines, row.units) == ("y", 2, 11)


def test_who_may_let_a_held_order_pass_is_known_by_name(store: Store) -> None:
    people = [("p1", "Ada", Role.PACKER), ("s1", "Cleo", Role.SUPERVISOR), ("a1", "Abe", Role.ADMIN)]
    store.tell([PersonChange(Person(who, name, role), badge_hash(f"PBB-{who}")) for who, name, role in people])
    assert store.supervisors() == ["Cleo", "Abe"]


BROKEN = {
    "cut": "UPDATE orders SET picklist = substr(picklist, 1, 40) WHERE number = 'O2'",
    "other letters": "UPDATE orders SET picklist = CAST(x'7B22FF2261' AS BLOB) WHERE number = 'O2'",
    "a number": "UPDATE orders SET picklist = 7 WHERE number = 'O2'",
    "empty": "UPDATE orders SET picklist = '' WHERE number = 'O2'",
    "another one's": "UPDATE orders SET picklist = replace(CAST(picklist AS TEXT), 'O2', 'O1') WHERE number = 'O2'",
    "more units": "UPDATE orders SET picklist = replace(CAST(picklist AS TEXT), ':1', ':7') WHERE number = 'O2'",
    "no such state": "UPDATE orders SET state = 'readx' WHERE number = 'O2'",
}


def damage(store: Store, statement: str) -> None:
    with closing(sqlite3.connect(store.path)) as other, other:
        assert other.execute(statement).rowcount


@pytest.mark.parametrize("how", BROKEN)
def test_a_damaged_order_is_named_and_hides_no_other(store: Store, how: str) -> None:
    store.tell(OrderChange(wanted(f"O{number}", "A"), OrderState.READY) for number in (1, 2, 3))
    damage(store, BROKEN[how])
    for again in (store, Store(store.path)):
        assert {"O1", "O3"} <= {row.number for row in again.queue()}
        assert again.counts()[OrderState.READY] >= 2
        one = again.order("O1")
        assert one is not None
        assert one.picklist == wanted("O1", "A")
        with pytest.raises(DamagedRow, match=r"Order O2 is damaged .* take another one.*comes anew") as raised:
            assert again.order("O2").picklist  # type: ignore[union-attr]
        assert isinstance(raised.value.text, Text)
    again.close()
    store.tell([OrderChange(wanted("O2", "A"), OrderState.READY)])
    mended = store.order("O2")
    assert mended is not None
    assert mended.picklist == wanted("O2", "A")


def test_an_order_with_a_damaged_picklist_still_says_how_it_stands(store: Store) -> None:
    store.tell([OrderChange(wanted("O2", "A"), OrderState.CANCELLED, "bench-2", "sold out", claim=4)])
    damage(store, BROKEN["cut"])
    known = store.order("O2")
    assert known is not None
    assert (known.state, known.holder, known.why, known.claim) == (OrderState.CANCELLED, "bench-2", "sold out", 4)


def test_an_older_store_with_a_damaged_order_opens_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(Store(path)) as made:
        made.tell(OrderChange(wanted(f"O{number}", "A"), OrderState.READY) for number in (1, 2))
        damage(made, BROKEN["cut"])
    with closing(sqlite3.connect(path)) as old:
        for column in ("name", "lines", "units"):
            old.execute(f"ALTER TABLE orders DROP COLUMN {column}")
        old.execute("PRAGMA user_version = 2")
        old.commit()
    with closing(Store(path)) as again:
        assert [(row.number, row.lines) for row in again.queue()] == [("O1", 1), ("O2", 0)]


def test_letters_that_are_none_hide_no_order(store: Store) -> None:
    store.tell(OrderChange(wanted(f"O{number}", "A"), OrderState.READY) for number in (1, 2))
    damage(store, "UPDATE orders SET name = CAST(x'FF41' AS TEXT) WHERE number = 'O2'")
    assert [(row.number, row.name) for row in store.queue()] == [("O1", "x"), ("O2", "\ufffdA")]


def test_what_is_known_of_an_article_or_a_person_says_that_it_is_damaged(store: Store) -> None:
    store.tell(
        [ProductChange(Product("A", "Cup")), PersonChange(Person("p1", "Ada", Role.PACKER), badge_hash("PBB-A"))]
    )
    damage(store, "UPDATE product SET body = substr(body, 1, 9)")
    damage(store, "UPDATE person SET role = 'packex'")
    for read, said in ((lambda: store.product("A"), "article A"), (lambda: store.person("PBB-A"), "badge")):
        with pytest.raises(DamagedRow, match=f"What this bench knows of (this )?{said} is damaged"):
            read()
    assert store.supervisors() == []


def test_a_number_that_is_none_is_named_and_never_guessed(store: Store) -> None:
    store.tell([], cursor=5)
    damage(store, "UPDATE fact SET value = 'five'")
    with pytest.raises(StoreError, match=r"a number should stand under 'cursor', but 'five' does"):
        assert store.cursor


class Counter:
    """A store's connection and the lock before it: whoever reads first waits, with what was found, until the next one
    has come. `most` is how many were ever served at once."""

    def __init__(self, store: Store) -> None:
        self._db, self._lock, self._came = store._db, store._reading, threading.Semaphore(0)
        self._served = self.most = 0
        store._db, store._reading = self, self  # type: ignore[assignment]

    def __enter__(self) -> None:
        self._came.release()
        assert self._lock.acquire(timeout=10)

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def execute(self, *asked: Any) -> Counter:
        self._served += 1
        self.most = max(self.most, self._served)
        self._came.release()
        self._found = self._db.execute(*asked).fetchall()
        return self

    def fetchall(self) -> list[Any]:
        found = self._found
        for _ in range(3):  # both at the lock, and one beyond it; without a lock nobody else comes
            assert self._came.acquire(timeout=10)
        self._came.release(3)
        self._served -= 1
        return found

    def close(self) -> None:
        self._db.close()


def test_threads_that_read_at_once_read_one_after_the_other(store: Store) -> None:
    store.tell([OrderChange(wanted("SO-1", "A"), OrderState.READY)])
    counter = Counter(store)
    with ThreadPoolExecutor(2) as pool:
        known, unknown = pool.submit(store.is_order, "SO-1"), pool.submit(store.is_order, "SO-2")
        assert (known.result(), unknown.result()) == (True, False)
    assert counter.most == 1
