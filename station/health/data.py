"""The bench's own files: journal, store, spool, and the room for them."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from packing.errors import KnownError
from station.health.finding import Finding

FREE_BYTES = 500_000_000
"""A year of journal and papers of a busy bench, with room to spare."""


def bench_runs(data: Path) -> bool:
    """Whether a bench writes the journal of this folder now: then its devices are its own."""
    lock = data / "journal.db.lock"
    if not lock.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{lock.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as held:
            held.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
    return False


def look_at_journal(data: Path) -> Iterator[Finding]:
    """Its hash chain, from the first event to the last."""
    from sync import journal

    path = data / "journal.db"
    if not path.is_file():
        yield Finding("journal", True, f"none yet in {data}")
        return
    try:
        mark, digest = journal.verify(path)
        yield Finding("journal", True, f"{mark} events, chain holds, digest {digest[:16]}")
    except KnownError as error:
        yield Finding("journal", False, str(error))


def look_at_databases(data: Path) -> Iterator[Finding]:
    """Store and spool, as SQLite sees them."""
    from sync.sqlite_words import besides_damage

    for name in ("store", "spool"):
        path = data / f"{name}.db"
        if not path.is_file():
            continue
        try:
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=2)) as held:
                (said,) = held.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.Error as error:
            if words := besides_damage(path, error):
                yield Finding(name, False, f"SQLite says: {error}", words)
                continue
            said = str(error)
        todo = f"End the bench, move {path.name} away, start it again: it is made anew." if said != "ok" else ""
        yield Finding(name, said == "ok", "whole" if said == "ok" else f"SQLite says: {said}", todo)


def look_at_disk(data: Path) -> Iterator[Finding]:
    """Room, and whether this account may write there."""
    folder = next((one for one in (data, *data.absolute().parents) if one.is_dir()), Path.cwd())
    free = shutil.disk_usage(folder).free
    todo = "Make room: a bench whose disk is full keeps no scan." if free < FREE_BYTES else ""
    yield Finding("disk", not todo, f"{free / 1e9:,.1f} GB free for {data}", todo)
    if not os.access(folder, os.W_OK):
        yield Finding(
            "disk", False, f"this account may not write to {folder}", "Give it the right, or set another --data."
        )


def look_at_codes(data: Path) -> Iterator[Finding]:
    """Whether an article or an order has the form of our own cards."""
    from sync.store import Store

    if not (data / "store.db").is_file():
        return
    try:
        store = Store(data / "store.db", patience=2.0)
        with closing(store):
            found = store.reserved()
    except KnownError:
        return  # `look_at_store` says it
    todo = "Neither counts at a bench: give it another code in the office." if found else ""
    seen = f"{', '.join(found[:5])} has the form of our own cards" if found else "no code has the form of our own cards"
    yield Finding("catalogue", not found, seen, todo)
