from __future__ import annotations

import uuid
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from packing.events import (
    Event,
    Extra,
    Fill,
    Hold,
    ItemPicked,
    LineShorted,
    OrderHeld,
    OrderOpened,
    OrderPacked,
    Overridden,
    PickUndone,
    ScanRefused,
    SignedIn,
)
from packing.people import Person, Role
from packing.reasons import HoldReason, Reason, ShortReason
from packing.scan import Scan
from sync.protocol import Ack, Entry, Fork, OrderState, Parcel
from sync.server import claims, tables
from sync.server.database import Database
from sync.server.ingest import ParcelError, ingest
from sync.server.orders import Action, OrderAction, act
from sync.server.rows import load_bench, load_order
from sync.server.stock import set_stock
from tests.sync.server.conftest import BenchJournal, add_orders, picklist, rows_of

AT = "2026-03-02T09:00:00Z"
ANNA = Person("p1", "Anna", Role.PACKER)
SABINE = Person("p2", "Sabine", Role.SUPERVISOR)


def packed(number: str) -> list[Event]:
    """One order with one refusal and one undone pick: A twice, B once."""
    return [
        SignedIn(at=AT, person=ANNA),
        OrderOpened(at=AT, picklist=picklist(number), carton="095212340000000013"),
        ItemPicked(at=AT, order=number, sku="A", units=2, fills=(Fill(1, 2),)),
        ScanRefused(at=AT, order=number, reason=Reason.WRONG_ITEM, sku="C", units=1, scan=Scan("C")),
        ItemPicked(at=AT, order=number, sku="B", units=1, fills=(Fill(2, 1),)),
        PickUndone(at=AT, order=number, sku="B", units=1, fills=(Fill(2, 1),)),
        ItemPicked(at=AT, order=number, sku="B", units=1, fills=(Fill(2, 1),)),
        OrderPacked(at=AT, order=number, units=3, short=0, cartons=("095212340000000013",)),
    ]


def exceptions(database: Database) -> Counter[str]:
    return Counter(str(row["kind"]) for row in rows_of(database, "exceptions"))


def test_a_packed_order_is_shown_as_packed_with_its_carton_and_its_refusal(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    with database.write() as write:
        set_stock(write.connection, "A", 10)
    journal = BenchJournal("B1").write(*packed("O-1"))

    ack = journal.send(database)

    assert (ack.mark, ack.hash, ack.refused) == (8, journal.hash_at(8), ())
    with database.read() as connection:
        order = load_order(connection, "O-1")
        bench = load_bench(connection, "B1")
        on_hand = connection.execute(select(tables.stock.c.on_hand).where(tables.stock.c.sku == "A")).scalar_one()
    assert order is not None
    assert (order.state, order.holder, order.picked) == (OrderState.PACKED, "B1", [2, 1])
    assert order.cartons == ("095212340000000013",)
    assert (bench.operator, bench.open_order, bench.scans, bench.refusals, bench.packed) == ("Anna", "", 3, 1, 1)
    assert exceptions(database) == {"refused": 1}
    assert on_hand == 8


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cuts=st.lists(st.tuples(st.integers(1, 16), st.integers(1, 16)), max_size=12),
)
def test_whatever_is_cut_repeated_or_out_of_turn_each_event_is_there_once(
    database: Database, cuts: list[tuple[int, int]]
) -> None:
    name = uuid.uuid4()
    station, numbers = f"B-{name}", [f"1-{name}", f"2-{name}"]
    journal = BenchJournal(station).write(*packed(numbers[0]), *packed(numbers[1]))
    add_orders(database, [picklist(number) for number in numbers])
    mark = 0
    for first, last in [*((min(cut), max(cut)) for cut in cuts), (1, 16)]:
        ack = journal.send(database, first, last)
        assert ack.mark == (max(mark, last) if first <= mark + 1 else mark)
        assert ack.hash == journal.hash_at(ack.mark)
        mark = ack.mark
    with database.read() as connection:
        events = tables.events
        kept = connection.execute(
            select(events.c.number, events.c.body).where(events.c.station == station).order_by(events.c.id)
        ).all()
        bench = load_bench(connection, station)
        states = {load_order(connection, number).state for number in numbers}  # type: ignore[union-attr]
    assert [(row.number, bytes(row.body).decode()) for row in kept] == [
        (entry.number, entry.body) for entry in journal.entries
    ]
    assert (bench.scans, bench.refusals, bench.packed, states) == (6, 2, 2, {OrderState.PACKED})


def test_a_parcel_after_a_gap_is_not_taken_and_the_mark_says_where_to_begin(database: Database) -> None:
    journal = BenchJournal("B1").write(*packed("O-1"))
    journal.send(database, 1, 3)
    assert journal.send(database, 5, 8) == Ack(3, journal.hash_at(3))
    assert len(rows_of(database, "events")) == 3
    # So a server restored from a backup is refilled: the bench goes on from the lower mark.
    assert journal.send(database, 4).mark == 8


def test_another_entry_under_a_known_number_is_a_fork_and_both_are_kept(database: Database) -> None:
    journal = BenchJournal("B1").write(*packed("O-1"))
    restored = journal.copy(5).write(*packed("O-2"))
    journal.send(database)

    said = ingest(database, restored.parcel(4))

    assert isinstance(said, Fork)
    assert said.number == 6
    assert len(rows_of(database, "events")) == 8
    assert [row["number"] for row in rows_of(database, "forks")] == [6, 7, 8, 9, 10, 11, 12, 13]
    ingest(database, restored.parcel(4))
    assert len(rows_of(database, "forks")) == 8, "sent twice, kept once"


def test_a_fork_that_goes_on_is_kept_to_its_end(database: Database) -> None:
    journal = BenchJournal("B1").write(*packed("O-1"))
    restored = journal.copy(5).write(*packed("O-2"), *packed("O-3"))
    journal.send(database)
    for first, last in ((6, 12), (13, 21)):
        assert isinstance(ingest(database, restored.parcel(first, last)), Fork)
    assert [row["number"] for row in rows_of(database, "forks")] == list(range(6, 22))


def test_a_fork_exactly_at_the_mark_is_seen(database: Database) -> None:
    journal = BenchJournal("B1").write(*packed("O-1"))
    journal.send(database)
    restored = journal.copy(7).write(*packed("O-2"))
    said = ingest(database, restored.parcel(9))
    assert isinstance(said, Fork)
    assert said.number == 8


def test_a_poison_entry_is_kept_refused_by_name_and_blocks_nothing(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    poison = ('{"kind":"item_picked"}', "not json", '{"kind":"quantity_set","at":"\\u0000","units":1}', "\0", "[]")
    journal = BenchJournal("B1").write(*poison, *packed("O-1"))

    for _ in range(2):  # the answer was lost: the refusals are said again
        ack = journal.send(database)
        assert ack.mark == 13
        assert [one.number for one in ack.refused] == [1, 2, 4, 5]
        assert "item_picked" in ack.refused[0].why
    with database.read() as connection:
        order = load_order(connection, "O-1")
    assert order is not None
    assert order.state is OrderState.PACKED


def test_an_event_of_a_newer_bench_is_kept_without_effect(database: Database) -> None:
    newer = '{"kind":"drone_landed","at":"","by":"x"}'
    ack = BenchJournal("B1").write(newer).send(database)
    assert (ack.mark, ack.refused) == (1, ())
    assert rows_of(database, "events")[0]["kind"] == "unknown"


def test_numbers_beyond_what_a_database_holds_do_no_harm(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    events = packed("O-1")
    big = ItemPicked(at=AT, order="O-1", sku="A", units=10**30, fills=(Fill(1, 10**30),))
    refused = ScanRefused(at=AT, order="O-1", reason=Reason.TOO_MANY, units=-(10**30))
    assert BenchJournal("B1").write(*events[:2], big, refused).send(database).refused == ()


def test_hostile_text_is_kept_on_both_databases(database: Database) -> None:
    hostile = "\0\x1b[31m<script>'; DROP TABLE orders; --\u202e🦊" + "x" * 10_000
    order = picklist(hostile, (hostile, 1), customer=hostile)
    add_orders(database, [order])
    journal = BenchJournal("B1").write(
        OrderOpened(at=hostile, picklist=order, carton=hostile, operator=Person(hostile, hostile, Role.PACKER)),
        ScanRefused(at=AT, order=hostile, reason=Reason.WRONG_ITEM, sku=hostile, detail=hostile, scan=Scan(hostile)),
        OrderPacked(at=AT, order=hostile, units=1, short=0, cartons=(hostile,)),
    )
    assert journal.send(database).refused == ()
    with database.read() as connection:
        row = load_order(connection, hostile)
    assert row is not None
    assert (row.state, row.picklist.order) == (OrderState.PACKED, hostile)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda p: Parcel(p.station, p.journal, "00", p.entries), "64 hexadecimal"),
        (lambda p: Parcel(p.station, p.journal, p.previous, ()), "1 to 500"),
        (lambda p: Parcel(p.station, p.journal, p.previous, (p.entries[0], p.entries[2])), "After event 1 comes 2"),
        (lambda p: Parcel(p.station, p.journal, "00" * 32, p.entries), "made from station and journal"),
        (lambda p: Parcel(p.station, "", p.previous, p.entries), "journal's id"),
        (
            lambda p: Parcel(p.station, p.journal, p.previous, (Entry(1, p.entries[0].body + " ", p.entries[0].hash),)),
            "changed on the way",
        ),
    ],
)
def test_a_parcel_that_contradicts_itself_is_refused_whole(database: Database, change: object, words: str) -> None:
    parcel = BenchJournal("B1").write(*packed("O-1")).parcel()
    with pytest.raises(ParcelError, match=words):
        ingest(database, change(parcel))  # type: ignore[operator]
    assert rows_of(database, "events") == []


def test_what_should_not_have_happened_is_kept_and_shown_as_an_exception(database: Database) -> None:
    add_orders(database, [picklist("O-1"), picklist("O-2"), picklist("O-3")])
    claims.claim(database, "B2", "O-1")
    act(database, OrderAction(Action.CANCEL, "O-2", "the customer rang"))
    journal = BenchJournal("B1").write(*packed("O-1"), *packed("O-2"), *packed("O-3"), *packed("O-3"))

    assert journal.send(database).refused == ()

    found = exceptions(database)
    del found["refused"]
    assert found == {
        "opened_on_two": 1,
        "packed_elsewhere": 1,
        "opened_although": 2,
        "packed_although": 1,
        "packed_twice": 1,
    }


def test_holds_overrides_and_shorts_are_exceptions_and_the_order_says_what_it_waits_for(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    hold = Hold(HoldReason.MISMATCH, "C", 1)
    journal = BenchJournal("B1").write(
        *packed("O-1")[:3],
        LineShorted(at=AT, order="O-1", line=2, sku="B", units=1, reason=ShortReason.DAMAGED),
        OrderHeld(at=AT, order="O-1", hold=hold),
    )
    journal.send(database)
    with database.read() as connection:
        order = load_order(connection, "O-1")
    assert order is not None
    assert (order.waiting, order.shorted) == ("mismatch", [0, 1])

    journal.write(Overridden(at=AT, order="O-1", person=SABINE, hold=hold, extra=Extra("C", 1)))
    journal.send(database, 6)
    with database.read() as connection:
        order = load_order(connection, "O-1")
    assert order is not None
    assert (order.waiting, order.contents()) == ("", {"A": 2, "C": 1})
    assert exceptions(database) == {"short": 1, "held": 1, "override": 1}


def test_an_order_that_the_server_lost_comes_back_with_its_events(database: Database) -> None:
    BenchJournal("B1").write(*packed("O-1")).send(database)
    with database.read() as connection:
        order = load_order(connection, "O-1")
    assert order is not None
    assert (order.state, order.picklist) == (OrderState.PACKED, picklist("O-1"))


def test_a_new_journal_begins_at_1_beside_the_old_one(database: Database) -> None:
    BenchJournal("B1", "old").write(*packed("O-1")).send(database)
    assert BenchJournal("B1", "new").write(*packed("O-2")).send(database).mark == 8
    assert len(rows_of(database, "events")) == 16
