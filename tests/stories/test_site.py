"""Benches and a server that come and go: what is told arrives once, and an order is on one bench only."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from packing.picklist import Picklist
from packing.reasons import Reason
from packing.scan import Scan
from station.bench import Outcome
from sync import journal
from sync.protocol import OrderState
from sync.server import admin, feed, orders, tables
from sync.server.orders import Action, OrderAction
from tests.stories.site import AtBench, Site


@pytest.fixture
def site(tmp_path: Path, database_url: str) -> Iterator[Site]:
    made = Site(tmp_path, "" if database_url.startswith("sqlite") else database_url)
    made.open()
    yield made
    made.server.stop()


@pytest.fixture
def own_site(tmp_path: Path) -> Iterator[Site]:
    """On SQLite only: its file is put back to an old copy."""
    made = Site(tmp_path)
    made.open()
    yield made
    made.server.stop()


def pack(bench: AtBench, order: str, *skus: str) -> None:
    assert bench.scan(order).kind == "opened"
    for sku in skus:
        assert bench.scan(sku).kind == "picked"
    assert bench.scan(order).kind == "packed"


def states(site: Site) -> dict[str, str]:
    with site.server.database.read() as connection:
        rows = connection.execute(select(tables.orders.c.number, tables.orders.c.state)).all()
    return {row.number: row.state for row in rows}


def test_what_happens_at_the_bench_is_at_the_server_with_the_same_digest(site: Site) -> None:
    site.take_orders("O1,A,1\nO1,B,2\n")
    bench = site.bench("bench-1").start()
    pack(bench, "O1", "A", "B", "B")
    bench.scan("nothing")
    bench.synced()
    assert site.agrees(bench)
    assert states(site) == {"O1": "packed"}
    bench.stop()


def test_a_bench_goes_on_without_the_server_and_everything_arrives_later(site: Site) -> None:
    site.take_orders("O1,A,1\nO2,A,1\nO3,A,1\n")
    bench = site.bench("bench-1").start()
    pack(bench, "O1", "A")
    site.server.stop()
    bench.seen.until(lambda: bench.running.sync is not None and not bench.running.sync.online)
    pack(bench, "O2", "A")
    bench.stop()
    again = site.bench("bench-1").start()
    pack(again, "O3", "A")
    assert again.scan("O1").reason is Reason.ALREADY_PACKED
    site.server.start()
    again.synced()
    assert site.agrees(again)
    assert set(states(site).values()) == {"packed"}
    again.stop()


def test_an_order_that_is_not_in_hand_waits_for_the_server(site: Site) -> None:
    site.take_orders("O1,A,1\n")
    bench = site.bench("bench-1", claim_ahead=0).start()
    site.server.stop()
    assert bench.scan("O1").reason is Reason.SERVER_SILENT
    site.server.start()
    assert bench.scan("O1").kind == "opened"
    bench.stop()


def test_a_server_put_back_to_a_backup_is_filled_again(own_site: Site, tmp_path: Path) -> None:
    site = own_site
    site.take_orders("O1,A,1\nO2,A,1\n")
    bench = site.bench("bench-1").start()
    pack(bench, "O1", "A")
    bench.synced()
    site.server.stop()
    shutil.copytree(tmp_path / "server", tmp_path / "backup")
    site.server.start()
    pack(bench, "O2", "A")
    bench.synced()
    site.server.stop()
    shutil.rmtree(tmp_path / "server")
    shutil.copytree(tmp_path / "backup", tmp_path / "server")
    bench.seen.until(lambda: bench.running.sync is not None and not bench.running.sync.online)
    site.server.start()
    bench.seen.until(lambda: site.agrees(bench))
    assert set(states(site).values()) == {"packed"}
    bench.stop()


def test_a_bench_put_back_to_an_old_disk_begins_a_new_journal_and_nothing_is_lost(site: Site, tmp_path: Path) -> None:
    site.take_orders("O1,A,3\nO2,A,1\n")
    bench = site.bench("bench-1").start()
    bench.scan("O1")
    bench.scan("A")
    bench.synced()
    bench.stop()
    shutil.copytree(tmp_path / "bench-1", tmp_path / "old")
    bench = site.bench("bench-1").start()
    bench.scan("A")
    bench.scan("nonsense")
    bench.synced()
    bench.stop()
    shutil.rmtree(tmp_path / "bench-1")
    shutil.copytree(tmp_path / "old", tmp_path / "bench-1")

    site.server.stop()
    bench = site.bench("bench-1").start()
    assert bench.scan("A").remaining == 1  # the old disk knows of one unit; this is the second
    old = bench.running.bench.journal.id
    site.server.start()
    bench.seen.until(lambda: bench.running.bench.journal.id != old)
    assert bench.scan("A").remaining == 0
    assert bench.scan("O1").kind == "packed"
    pack(bench, "O2", "A")
    bench.synced()
    assert site.agrees(bench)
    bench.stop()
    ended = list((tmp_path / "bench-1").glob("journal-*.db"))
    assert len(ended) == 1
    assert journal.verify(ended[0])[0] == 3
    with site.server.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(tables.forks)).scalar_one() == 1
        known = select(func.count()).select_from(tables.events)
        assert connection.execute(known).scalar_one() == 4 + journal.verify(tmp_path / "bench-1" / "journal.db")[0]


def test_a_revoked_token_forgets_nothing(site: Site) -> None:
    site.take_orders("O1,A,1\n")
    bench = site.bench("bench-1").start()
    bench.scan("O1")
    bench.synced()
    admin.revoke_station(site.server.database, "bench-1")
    bench.scan("A")
    bench.seen.until(lambda: bench.running.sync is not None and "revoked" in bench.running.sync.words)
    bench.scan("O1")
    bench.stop()
    site.tokens["bench-1"] = admin.renew_token(site.server.database, "bench-1")
    again = site.bench("bench-1").start()
    again.synced()
    assert site.agrees(again)
    again.stop()


def test_an_order_in_hand_elsewhere_is_given_back_unless_it_was_begun(site: Site) -> None:
    site.take_orders("".join(f"O{number},A,1\n" for number in range(1, 9)))
    first = site.bench("bench-1").start()
    first.seen.until(lambda: all(row.holder == "bench-1" for row in first.running.queue()))
    second = site.bench("bench-2").start()
    assert first.scan("O1").kind == "opened"
    refused = second.scan("O1")
    assert (refused.reason, "bench-1" in refused.next_step) == (Reason.OPEN_ELSEWHERE, True)
    assert second.scan("O2").kind == "opened"
    assert first.scan("O1").reason is Reason.ITEMS_MISSING
    first.scan("A")
    first.scan("O1")
    assert first.scan("O2").reason is Reason.OPEN_ELSEWHERE
    first.stop()
    second.stop()


def test_two_benches_asked_for_the_same_order_at_once_never_both_have_it(site: Site) -> None:
    benches = contest(site, 25)
    assert benches[0] + benches[1] == 25


def contest(site: Site, orders_: int) -> tuple[int, int]:
    """How many of so many orders each of two benches opened, each order asked for by both at the same moment."""
    site.take_orders("".join(f"O{number},A,1\n" for number in range(orders_)))
    benches = [site.bench(f"bench-{number}").start() for number in (1, 2)]
    opened = [0, 0]
    for number in range(orders_):
        barrier = threading.Barrier(2)

        def ask(which: int, number: int = number, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            benches[which].running.put(Scan(f"O{number}", "test"))

        threads = [threading.Thread(target=ask, args=(which,)) for which in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        won = []
        for which in (0, 1):
            outcome = benches[which].seen.outcomes.get(timeout=30)
            assert isinstance(outcome, Outcome)
            if outcome.verdict.kind == "opened":
                won.append(which)
            else:
                assert outcome.verdict.reason is Reason.OPEN_ELSEWHERE, outcome.verdict
        assert len(won) == 1, f"order {number} was opened by {len(won)} benches"
        opened[won[0]] += 1
        benches[won[0]].scan("A")
        assert benches[won[0]].scan(f"O{number}").kind == "packed"
    for bench in benches:
        bench.synced()
        assert site.agrees(bench)
        bench.stop()
    return opened[0], opened[1]


def test_an_order_cancelled_while_it_is_packed_is_recalled_and_gets_no_label(site: Site) -> None:
    site.take_orders("O1,A,2\n")
    bench = site.bench("bench-1").start()
    bench.scan("O1")
    bench.scan("A")
    bench.synced()
    orders.act(site.server.database, OrderAction(Action.CANCEL, "O1", why="the customer called"))
    recalled = bench.seen.outcomes.get(timeout=30)
    assert isinstance(recalled, Outcome)
    assert recalled.verdict.kind == "recalled"
    assert bench.scan("A").reason is Reason.ORDER_CANCELLED
    assert bench.scan("O1").reason is Reason.ORDER_CANCELLED
    assert bench.scan("PBC-PARK").kind == "parked"
    assert bench.scan("O1").reason is Reason.ORDER_CANCELLED
    assert not bench.seen.jobs
    bench.synced()
    assert states(site) == {"O1": OrderState.CANCELLED.value}
    bench.stop()


def test_badges_work_without_the_server(site: Site) -> None:
    site.take_orders("O1,A,1\n")
    ada = admin.add_user(site.server.database, "Ada", "packer")
    cleo = admin.add_user(site.server.database, "Cleo", "supervisor")
    bench = site.bench("bench-1").start()
    site.server.stop()
    assert bench.scan("O1").reason is Reason.NOT_SIGNED_IN
    assert bench.scan(ada).kind == "signed_in"
    assert bench.scan("O1").kind == "opened"
    bench.scan("A")
    assert bench.scan("A").reason is Reason.TOO_MANY
    bench.scan("PBC-HOLD")
    assert bench.scan(cleo).kind == "held"
    assert bench.scan("PBC-APPROVE").kind == "overridden"
    assert bench.scan("PBC-DONE").quantity == 2
    bench.stop()
    site.server.start()


def test_the_picklist_that_is_packed_is_the_one_that_was_opened(site: Site) -> None:
    site.take_orders("O1,A,1\n")
    bench = site.bench("bench-1").start()
    bench.scan("O1")
    assert bench.running.session.order is not None
    assert isinstance(bench.running.session.order.picklist, Picklist)
    bench.stop()


def test_an_order_taken_back_and_given_to_another_bench_is_recalled_at_the_first(site: Site) -> None:
    site.take_orders("O1,A,1\n")
    first, second = site.bench("bench-1", claim_ahead=0).start(), site.bench("bench-2", claim_ahead=0).start()
    assert first.scan("O1").kind == "opened"
    first.synced()
    orders.act(site.server.database, OrderAction(Action.TAKE_BACK, "O1"), "Ada")
    assert second.scan("O1").kind == "opened"
    recalled = first.seen.outcomes.get(timeout=30)
    assert isinstance(recalled, Outcome)
    assert (recalled.verdict.kind, recalled.verdict.order) == ("recalled", "O1")
    assert "bench-2" in recalled.verdict.next_step
    assert first.scan("A").reason is Reason.ORDER_CANCELLED
    assert first.scan("PBC-PARK").kind == "parked"
    assert second.scan("A").kind == "picked"
    assert second.scan("O1").kind == "packed"
    first.stop()
    second.stop()


def test_a_file_that_only_looks_like_an_ended_journal_keeps_nothing_back(site: Site, tmp_path: Path) -> None:
    site.take_orders("O1,A,1\n")
    (tmp_path / "bench-1").mkdir()
    (tmp_path / "bench-1" / "journal-old.db").write_bytes(b"garbage " * 1000)
    journal.Journal(tmp_path / "bench-1" / "journal-another.db", "another", "j").close()
    bench = site.bench("bench-1").start()
    pack(bench, "O1", "A")
    bench.synced()
    assert site.agrees(bench)
    bench.stop()


def test_a_long_first_sync_tells_how_far_it_is(own_site: Site) -> None:
    count = 2 * feed.PAGE + 1
    own_site.take_orders("".join(f"O{number},A,1\n" for number in range(count)))
    bench = own_site.bench("bench-1").start()
    bench.synced()
    coming = [state.coming for state in bench.seen.states]
    assert [number for number in coming if number] == [feed.PAGE, 2 * feed.PAGE]
    assert bench.running.sync is not None
    assert bench.running.sync.coming == 0
    assert len(bench.running.queue()) == count
    bench.stop()
