"""All that differs between SQLite and PostgreSQL, and the texts that both can keep."""

from __future__ import annotations

import hashlib
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from packing.errors import KnownError

BUSY_SECONDS = 30
"""How long a writer waits for another program (such as an admin command) that writes to the same SQLite file."""

MAX_KEY = 120
_BIGGEST = 2**63 - 1


def engine_for(address: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql://…`. Raises `KnownError` for any other address."""
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise KnownError(
            f"A database address is like postgresql+psycopg://user@host/name, but {address!r} came."
        ) from error
    backend = url.get_backend_name()
    if backend == "sqlite":
        return _sqlite(url)
    if backend in ("postgresql", "postgres"):
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            isolation_level="READ COMMITTED",
            # As many as the server has threads.
            pool_size=10,
            max_overflow=30,
            pool_pre_ping=True,
            pool_timeout=20,
            connect_args={"connect_timeout": 10, "application_name": "packbench"},
        )
    raise KnownError(f"The server keeps its data in SQLite or PostgreSQL, but the address is of {backend!r}.")


def _sqlite(url: URL) -> Engine:
    if url.database in (None, "", ":memory:"):
        raise KnownError("The server's SQLite database is a file: say sqlite:///path/to/server.db.")
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=10,
        max_overflow=30,
        # None: the driver begins no transactions of its own, `_begin` does.
        connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS, "isolation_level": None},
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    # FULL: an acknowledged event is on the disk. NORMAL loses the last commits when the power goes.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def storable(text: str) -> str:
    """`text` as both databases can keep it: PostgreSQL takes no NUL."""
    return text.replace("\0", "�")


def key(text: str) -> str:
    """`text` as a key: a long one is cut and told apart by its hash, for an index takes no 10,000 characters."""
    if len(text) <= MAX_KEY:
        return storable(text)
    return storable(text[:80]) + "…" + hashlib.sha256(text.encode()).hexdigest()[:32]


def whole(number: int) -> int:
    """`number` as 64 bits can hold it."""
    return max(-_BIGGEST, min(_BIGGEST, number))
