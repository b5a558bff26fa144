"""A file that cannot be used says what it is: held, full, not writable, moved away, and damaged only where it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from packing.errors import KnownError
from packing.events import SignedOut
from packing.people import Person, Role
from packing.picklist import PickLine, Picklist
from packing.session import Session
from packing.text import Text
from sync import journal
from sync.journal import Journal
from sync.protocol import OrderChange, OrderState
from sync.sqlite_words import besides_damage
from sync.store import Store
from tests.sync.held import held

MOMENT = 0.05
"""Seconds that a test waits for whoever holds the file: in vain."""
ORDERS = [OrderChange(Picklist("O1", (PickLine("A", 1),)), OrderState.READY)]
SIGNED_OUT = SignedOut(at="2030-01-01T00:00:00Z", person=Person("p1", "Ada", Role.PACKER))


def words(call: Callable[[], object]) -> str:
    """What is said when this cannot be done; it can be translated."""
    with pytest.raises(KnownError) as raised:
        call()
    assert isinstance(raised.value.text, Text)
    return raised.value.text


def says_held(told: str, path: Path) -> bool:
    assert "damaged" not in told
    assert "move it away" not in told.casefold()
    assert "free disk space" not in told.casefold()
    return f"{path} should be free, but another program holds it" in told and told.endswith("Nothing in it is lost.")


def test_a_store_that_another_program_holds_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store(path).close()
    with held(path):
        assert says_held(words(lambda: Store(path, patience=MOMENT)), path)
    with closing(Store(path)) as again:
        assert again.queue() == []


def test_a_store_that_another_program_holds_later_on(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "store.db", patience=MOMENT)) as store:
        with held(store.path):
            assert says_held(words(lambda: store.tell(ORDERS)), store.path)
            assert says_held(words(store.queue), store.path)
        store.tell(ORDERS)
        assert [row.number for row in store.queue()] == ["O1"]


def test_a_journal_that_another_program_holds_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path, "bench-1", "j1").close()
    with held(path):
        assert says_held(words(lambda: Journal(path, "bench-1", "j2", patience=MOMENT)), path)
        assert says_held(words(lambda: journal.identity(path, patience=MOMENT)), path)
    with closing(Journal(path, "bench-1", "j3")) as again:
        assert again.id == "j1"


def test_a_journal_that_another_program_writes_keeps_no_scan_and_says_who_is_in_the_way(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "journal.db", "bench-1", "j1", patience=MOMENT)) as opened:
        with closing(sqlite3.connect(opened.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            told = words(lambda: opened.append(Session(), [SIGNED_OUT]))
            assert told.startswith("This scan could not be kept.")
            assert says_held(told, opened.path)
            assert says_held(words(opened.make_room), opened.path)
        opened.append(Session(), [SIGNED_OUT])
        assert opened.mark == 1


def test_a_full_disk_is_said_to_be_full(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "store.db")) as store:
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]
        store._db.execute(f"PRAGMA max_page_count = {pages}")
        big = [OrderChange(Picklist("O1", (PickLine("A", 1, "x" * 100_000),)), OrderState.READY)]
        assert "free disk space, then try again" in words(lambda: store.tell(big))
        assert store.queue() == []


def test_a_file_that_this_account_may_not_write_is_said_to_be_that(tmp_path: Path) -> None:
    (tmp_path / "store.db").mkdir()
    told = words(lambda: Store(tmp_path / "store.db"))
    assert "should be writable" in told
    with closing(Store(tmp_path / "other.db")) as store:
        store._db.execute("PRAGMA query_only = TRUE")  # gives the code of a file that may only be read
        assert "Give this account the right to write there" in words(lambda: store.tell(ORDERS))


def test_a_file_that_was_moved_away_while_it_was_in_use_says_so(tmp_path: Path) -> None:
    with closing(Store(tmp_path / "store.db")) as store:
        store.tell(ORDERS)
        try:
            store.path.rename(tmp_path / "away.db")
        except PermissionError:
            pytest.skip("this system moves no file that is in use")
        assert "was moved away while it was in use" in words(lambda: store.tell(ORDERS))


def test_a_disk_that_fails_is_no_damaged_file() -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    assert "on a disk that works" in str(besides_damage(Path("store.db"), error))


@pytest.mark.parametrize("name", ["store.db", "journal.db"])
def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"no database at all, but long enough to look like one" * 10)
    told = words(lambda: Store(path) if name == "store.db" else Journal(path, "bench-1", "j1"))
    assert "move it away" in told.casefold()
    assert "another program" not in told
