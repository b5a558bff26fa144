"""The bench's thread in a quiet moment: the journal makes room for what is to come, and says where there is none."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from packing.scan import Scan
from packing.session import Rules
from station import loop
from station.bench import Bench, Outcome
from station.loop import Hooks, Loop
from sync.journal import Journal
from sync.store import Store

ROOM = 4_000_000
"""Bytes: a thousand pages of a database."""


class Roomy(Journal):
    """A journal that tells when it has made room."""

    def make_room(self) -> None:
        try:
            super().make_room()
        finally:
            made.set()


made = threading.Event()


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(loop, "QUIET", 0.05)
    made.clear()
    kept, store = Roomy(tmp_path / "journal.db", "bench-1", "b"), Store(tmp_path / "store.db")
    bench = Bench(kept, store, Rules, clock=lambda: "2026-11-23T08:00:00.000Z")
    yield bench
    bench.close()


def nobody(_told: object) -> None: ...


def begun(bench: Bench) -> tuple[Loop, queue.Queue[Outcome], queue.Queue[str]]:
    judged, failed = queue.Queue[Outcome](), queue.Queue[str]()
    running = Loop(bench, Hooks(judged.put, nobody, lambda _scan, words: failed.put(words), nobody, nobody))
    running.start()
    return running, judged, failed


def test_a_quiet_moment_after_the_start_makes_room_once_and_costs_no_scan(bench: Bench) -> None:
    log = bench.journal.path.with_name("journal.db-wal")
    assert log.stat().st_size < ROOM, "none is made while somebody waits for the window"
    running, judged, _ = begun(bench)
    assert made.wait(10)
    size = log.stat().st_size
    assert size >= ROOM
    made.clear()
    running.put(Scan("NO-SUCH", "test"))
    assert judged.get(timeout=10).seq == 1
    assert log.stat().st_size == size, "what is written now is written into it"
    running.stop(10)
    assert not made.is_set()


def test_whoever_reads_the_journal_meanwhile_keeps_no_scan_waiting(bench: Bench) -> None:
    with closing(sqlite3.connect(bench.journal.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM event").fetchone()
        running, judged, _ = begun(bench)
        assert made.wait(3), "SQLite would wait for a reader for 5 seconds"
        running.put(Scan("NO-SUCH", "test"))
        assert judged.get(timeout=10).seq == 1
    running.stop(10)


def test_a_disk_without_room_is_told_before_it_costs_a_scan(bench: Bench) -> None:
    db = bench.journal._db
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0] + 4}")
    running, judged, failed = begun(bench)
    assert "cannot grow (database or disk is full)" in failed.get(timeout=10)
    running.put(Scan("NO-SUCH", "test"))
    assert judged.get(timeout=10).seq == 1, "a scan still fits"
    running.stop(10)
