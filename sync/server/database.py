"""The server's database: opened, brought up to date, read, and written by one writer at a time.

Every write takes the feed's row first. So changes are numbered in the order in which they become visible, a reader of
the feed can never step over one that commits later, and two writers cannot lock each other out. One server process
per database is the shape we support; admin commands beside it are fine.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, func, insert, inspect, select, update
from sqlalchemy.exc import DatabaseError

from packing.errors import KnownError
from sync.server import tables
from sync.server.changes import Changes
from sync.server.dialects import engine_for

MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = "0002"
"""The newest migration; a database that is there already is not touched at start."""


class Write:
    """One write transaction: `connection`, and the feed's numbers for what it changes."""

    def __init__(self, connection: Connection, cursor: int) -> None:
        self.connection = connection
        self.before = self.cursor = cursor

    def next_seq(self) -> int:
        """The feed's number for a row that changes in this transaction."""
        self.cursor += 1
        return self.cursor


class Database:
    """An engine with turns for writers. `changes` wakes whoever waits for a commit."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.changes = Changes()
        self._turn = threading.Lock()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for reading; what it would write is rolled back."""
        with self.engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Write]:
        """The one write transaction of this moment: committed at the end, rolled back when anything is raised."""
        with self._turn, self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            found = connection.execute(select(tables.feed.c.cursor).with_for_update()).scalar_one()
            write = Write(connection, found)
            yield write
            if write.cursor != write.before:
                connection.execute(update(tables.feed).values(cursor=write.cursor))
        self.changes.tell()

    def cursor(self) -> int:
        """The number of the last change."""
        with self.read() as connection:
            return int(connection.execute(select(tables.feed.c.cursor)).scalar_one())

    def pulse(self) -> tuple[int, int, int]:
        """Differs from before when anything changed, also by another program's hand."""
        parts = (
            select(tables.feed.c.cursor).scalar_subquery(),
            select(func.coalesce(func.max(tables.events.c.id), 0)).scalar_subquery(),
            select(func.coalesce(func.max(tables.admin_log.c.id), 0)).scalar_subquery(),
        )
        with self.read() as connection:
            feed, events, log = connection.execute(select(*parts)).one()
        return feed, events, log

    def close(self) -> None:
        """Wake who waits, and let go of all connections."""
        self.changes.close()
        self.engine.dispose()


def open_database(address: str) -> Database:
    """The database at `address` (`sqlite:///path`, `postgresql+psycopg://…`), its tables made or brought up to date.

    Raises `KnownError` where it cannot be reached or is newer than this program.
    """
    engine = engine_for(address)
    try:
        migrate(engine)
    except DatabaseError as error:
        engine.dispose()
        raise KnownError(
            f"The database {engine.url.render_as_string(hide_password=True)} cannot be opened: {error.orig}. "
            "Look whether it runs, and whether the address and the password are right."
        ) from error
    except KnownError:
        engine.dispose()
        raise
    return Database(engine)


def sqlite_address(folder: Path) -> str:
    """The address of the embedded database in the data folder `folder`, which is made where missing."""
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{(folder / 'server.db').as_posix()}"


def migrate(engine: Engine, target: str = "head") -> None:
    """Bring the tables to `target`. Two servers that start at once wait for each other."""
    if target == "head" and revision(engine) == NEWEST:
        return
    # Only here: alembic costs a quarter of a second, and most starts have nothing to do.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(0x7061636B)))
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, target)
        except CommandError as error:
            raise KnownError(
                f"The database was made by a newer Packbench ({error}). Update this program, or restore a backup."
            ) from error
        if connection.execute(select(func.count()).select_from(tables.feed)).scalar_one() == 0:
            connection.execute(insert(tables.feed).values(id=1, cursor=0))


def revision(engine: Engine) -> str | None:
    """The migration that the database stands at, None where it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return None if found is None else str(found)


def now() -> str:
    """The server's clock, as the tables keep it."""
    return stamp(datetime.now(UTC))


def stamp(moment: datetime) -> str:
    """`moment` as the tables keep it: sorts as it passes."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
