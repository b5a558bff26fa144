from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import update

from packing.people import Role
from sync.protocol import OrderChange, OrderState, PersonChange
from sync.server import admin, tables
from sync.server.claims import claim
from sync.server.database import Database, open_database
from sync.server.feed import read_feed
from sync.server.orders import Action, OrderAction, act
from tests.sync.server.conftest import add_orders, picklist


def test_concurrent_writers_lose_the_reader_nothing(database_url: str) -> None:
    writers, each = 4, 40
    databases = [open_database(database_url) for _ in range(writers)]
    done = threading.Event()

    def write(number: int) -> None:
        for order in range(each):
            add_orders(databases[number], [picklist(f"{number}-{order}")])
            act(databases[number], OrderAction(Action.PRIORITY, f"{number}-{order}", priority=7))

    def read() -> dict[str, int]:
        known: dict[str, int] = {}
        cursor = 0
        while True:
            last = done.is_set()
            feed = read_feed(databases[0], "B1", cursor, page=7)
            assert feed.cursor >= cursor
            cursor = feed.cursor
            for change in feed.changes:
                assert isinstance(change, OrderChange)
                known[change.picklist.order] = change.picklist.priority
            if last and not feed.more:
                return known

    try:
        with ThreadPoolExecutor(writers + 1) as pool:
            reader = pool.submit(read)
            for writer in [pool.submit(write, number) for number in range(writers)]:
                writer.result(60)
            done.set()
            assert reader.result(60) == {f"{w}-{o}": 7 for w in range(writers) for o in range(each)}
    finally:
        for database in databases:
            database.close()


def test_an_entity_is_told_once_with_its_newest_state(database: Database) -> None:
    add_orders(database, [picklist("O-1"), picklist("O-2")])
    after = read_feed(database, "B1", 0).cursor
    claim(database, "B1", "O-1")
    act(database, OrderAction(Action.CANCEL, "O-1", "rang"))
    feed = read_feed(database, "B1", after)
    assert feed.changes == (OrderChange(picklist("O-1"), OrderState.CANCELLED, "B1", "rang", 1),)
    assert read_feed(database, "B1", feed.cursor).changes == ()


def test_pages_are_bounded_and_say_that_there_is_more(database: Database) -> None:
    add_orders(database, [picklist(f"O-{number}") for number in range(5)])
    admin.add_user(database, "Anna", Role.PACKER)
    first = read_feed(database, "B1", 0, page=4)
    rest = read_feed(database, "B1", first.cursor, page=4)
    assert (len(first.changes), first.more) == (4, True)
    assert (len(rest.changes), rest.more) == (2, False)
    assert isinstance(rest.changes[1], PersonChange)


def test_a_person_comes_with_their_language_and_again_when_it_changes(database: Database) -> None:
    admin.add_user(database, "Anna", Role.PACKER, language=" PL ")
    first = read_feed(database, "B1", 0)
    admin.set_language(database, "Anna", "uk")
    second = read_feed(database, "B1", first.cursor)
    told = [change.person.language for change in (*first.changes, *second.changes) if isinstance(change, PersonChange)]
    assert told == ["pl", "uk"]
    assert [person["language"] for person in admin.list_people(database)] == ["uk"]


def test_a_new_bench_hears_of_no_old_finished_orders_but_one_that_knew_them_does(database: Database) -> None:
    add_orders(database, [picklist("old"), picklist("new")])
    knew = read_feed(database, "B1", 0).cursor
    for number in ("old", "new"):
        act(database, OrderAction(Action.CANCEL, number))
    with database.write() as write:
        orders = tables.orders
        old = update(orders).where(orders.c.number == "old").values(changed_at="2020-01-01T00:00:00.000Z")
        write.connection.execute(old)
    assert len(read_feed(database, "B2", 0).changes) == 1
    assert len(read_feed(database, "B1", knew).changes) == 2


def test_a_server_restored_from_a_backup_tells_everything_anew(database: Database) -> None:
    add_orders(database, [picklist("O-1")])
    feed = read_feed(database, "B1", 500)
    assert (feed.cursor, len(feed.changes)) == (1, 1)


def test_a_revoked_badge_travels_as_an_empty_hash(database: Database) -> None:
    admin.add_user(database, "Anna", Role.PACKER)
    after = read_feed(database, "B1", 0).cursor
    admin.revoke_badge(database, "Anna")
    (change,) = read_feed(database, "B1", after).changes
    assert isinstance(change, PersonChange)
    assert (change.person.name, change.badge_hash) == ("Anna", "")
