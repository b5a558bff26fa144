"""Notes that a bench called, at most every few seconds: `last_seen` in words needs no more, and a commit costs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from sync.server import tables
from sync.server.database import Database, now, stamp
from sync.server.rows import load_bench, save_bench

OFTEN = timedelta(seconds=20)


def seen(database: Database, station: str, program: str = "") -> None:
    """`station` called just now; `program` is what it runs, where it said so."""
    table = tables.benches
    with database.read() as connection:
        last = connection.execute(select(table.c.last_seen).where(table.c.station == station)).scalar()
    if last is not None and not program and last > stamp(datetime.now(UTC) - OFTEN):
        return
    with database.write() as write:
        values = {"last_seen": now()} | ({"program": program} if program else {})
        changed = write.connection.execute(update(table).where(table.c.station == station).values(values))
        if not changed.rowcount:
            save_bench(write, load_bench(write.connection, station), **values)
