"""The journal on a real disk: numbers, chain, plugs pulled, rows changed by hand."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from packing import codec
from packing.events import Event
from packing.session import Rules, Session
from sync import journal
from sync.journal import BrokenChain, Journal, JournalError
from tests.packing.desk import PACKER, Desk, desk

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Journal]:
    made = Journal(path, "bench-1", "j1")
    yield made
    made.close()


def keep(into: Journal, bench: Desk, since: int = 0) -> Session:
    session = into.session(bench.rules)
    for event in bench.happened[since:]:
        session = into.append(session, [event])
    return session


def some_events() -> Desk:
    bench = desk(("85123A", 3), ("12-3", 1))
    for text in ("PBB-ADA", "85123A", "85123B", "85123A", "PBC-UNDO"):
        bench.scan(text)
    return bench


def test_numbers_have_no_gap_and_the_chain_is_the_one_of_the_codec(opened: Journal, path: Path) -> None:
    bench = some_events()
    keep(opened, bench)
    link = codec.genesis("bench-1", "j1")
    rows = journal.read(path)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    for row, event in zip(rows, bench.happened, strict=True):
        link = codec.link(link, row.number, codec.encode(event))
        assert row.hash == link
    assert journal.verify(path) == (6, link.hex()) == (opened.mark, opened.hash.hex())


def test_what_was_written_is_the_session_after_a_restart(opened: Journal, path: Path) -> None:
    bench = some_events()
    keep(opened, bench)
    opened.close()
    again = Journal(path, "bench-1", "another id, which an old journal does not take")
    assert (again.id, again.session(Rules())) == ("j1", bench.session)
    again.close()


def test_only_the_open_session_is_read_at_start(opened: Journal, path: Path) -> None:
    bench = desk(("85123A", 1))
    for text in ("PBB-ADA", "85123A", "PBC-DONE", "O1", "85123A"):
        bench.scan(text)
    keep(opened, bench)
    opened.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE event SET body = 'nobody reads this' WHERE number < 5")
    again = Journal(path, "bench-1", "")
    session = again.session(Rules())
    assert session.operator == PACKER
    assert session.order is not None
    assert session.order.picked == (1,)
    again.close()


def test_events_of_one_scan_are_kept_together_or_not_at_all(opened: Journal, path: Path) -> None:
    bench = some_events()
    keep(opened, bench)
    broken = [bench.happened[0], object()]
    with pytest.raises(TypeError):
        opened.append(bench.session, broken)  # type: ignore[arg-type]
    assert opened.mark == 6
    assert journal.verify(path)[0] == 6


def test_a_full_disk_says_so_and_loses_nothing(opened: Journal, path: Path) -> None:
    bench = some_events()
    session = keep(opened, bench)
    pages = opened._db.execute("PRAGMA page_count").fetchone()[0]
    opened._db.execute(f"PRAGMA max_page_count = {pages}")
    bench.scan("x" * 7000)
    with pytest.raises(JournalError, match="could not be kept"):
        opened.append(session, bench.happened[-1:] * 5000)
    assert journal.verify(path)[0] == opened.mark
    opened._db.execute("PRAGMA max_page_count = 1000000")
    opened.append(session, bench.happened[-1:])
    assert journal.verify(path)[0] == opened.mark


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE event SET body = replace(body, '85123B', '85123A') WHERE number = 4", "row 4 is not what was written"),
        ("DELETE FROM event WHERE number = 3", "row 3 is missing"),
        ("UPDATE event SET hash = zeroblob(32) WHERE number = 6", "row 6 is not what was written"),
        ("UPDATE fact SET value = 'bench-2' WHERE name = 'station'", "row 1 is not what was written"),
    ],
)
def test_a_row_changed_by_hand_is_named(opened: Journal, path: Path, change: str, said: str) -> None:
    keep(opened, some_events())
    opened.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(change)
    with pytest.raises(BrokenChain, match=said):
        journal.verify(path)


def test_a_second_writer_is_kept_out(opened: Journal, path: Path) -> None:
    with pytest.raises(JournalError, match="in use by another Packbench"):
        Journal(path, "bench-1", "j2")


def test_another_station_does_not_write_here(opened: Journal, path: Path) -> None:
    opened.close()
    with pytest.raises(JournalError, match="journal of station 'bench-1'"):
        Journal(path, "bench-2", "j2")


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(200)])
def test_a_file_that_is_no_journal_is_said_to_be_none(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(JournalError):
        journal.verify(path)


def test_a_reader_sees_a_running_journal(opened: Journal, path: Path) -> None:
    keep(opened, some_events())
    assert [row.number for row in journal.read(path, 5)] == [5, 6]
    assert journal.identity(path) == ("bench-1", "j1")


def test_an_ended_journal_is_kept_and_the_new_one_knows_what_was_packed(opened: Journal, path: Path) -> None:
    bench = desk(("85123A", 1))
    bench.scan("85123A")
    bench.scan("PBC-DONE")
    keep(opened, bench)
    carton = opened.next_carton()
    opened.end("j2")
    assert journal.verify(path.with_name("journal-j1.db"))[0] == 3
    assert (opened.mark, opened.id, opened.next_carton()) == (0, "j2", carton)
    known = opened.packing("O1")
    assert known is not None
    assert known.state == "packed"
    assert opened.last_packed() == ""
    keep(opened, some_events())
    assert (journal.identity(path), journal.verify(path)[0]) == (("bench-1", "j2"), 6)


KILLED = """
import sys
from pathlib import Path
from packing.session import Rules
from sync.journal import Journal
from tests.packing.desk import desk
bench = desk(("85123A", 100000))
journal = Journal(Path(sys.argv[1]), "bench-1", "j1")
session = journal.append(journal.session(Rules()), bench.happened[:1])
while True:
    bench.scan("85123A")
    session = journal.append(session, bench.happened[-1:])
    print(journal.mark, flush=True)
"""


def test_what_was_told_before_a_kill_is_there_after_it(path: Path) -> None:
    told = 0
    for _ in range(3):
        path.parent.mkdir(exist_ok=True)
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        for _, line in zip(range(40), process.stdout, strict=False):
            told = int(line)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split(b"\n")
        told = max([told, *(int(line) for line in rest[:-1] if line)])
        process.wait(30)
        process.stdout.close()
        assert journal.verify(path)[0] >= told
        for left in path.parent.glob("journal.db*"):
            left.unlink()


def test_unknown_events_are_replayed_without_effect(opened: Journal) -> None:
    bench = some_events()
    session = keep(opened, bench)
    strange: Event = codec.decode(b'{"kind":"box_glued","at":"2030-01-01T00:00:00Z"}')
    assert opened.append(session, [strange]) == session
    assert opened.session(Rules()) == bench.session


def test_a_lock_file_that_is_none_is_said_with_what_to_do(path: Path) -> None:
    path.with_name("journal.db.lock").write_bytes(b"garbage " * 500)
    with pytest.raises(JournalError, match=r"lock cannot be used.*delete it"):
        Journal(path, "bench-1", "j1")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(JournalError, match="may this account write there"):
        Journal(tmp_path / "file" / "journal.db", "bench-1", "j1")


def test_what_little_a_disk_has_left_stays_for_scans(
    opened: Journal, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With 5 MB left, room for a thousand scans would take all of it, and none could be kept."""
    usage, log = shutil.disk_usage(path.parent), path.with_name("journal.db-wal")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=5_000_000))
    before = log.stat().st_size
    with pytest.raises(JournalError, match=r"cannot grow .* Free disk space"):
        opened.make_room()
    assert log.stat().st_size == before
    bench = some_events()
    keep(opened, bench)
    assert journal.verify(path)[0] == len(bench.happened)
