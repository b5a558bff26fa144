"""What waits for paper, on disk: a job is printed once, or it is said that nobody knows.

    queued -> sending -> sent
                      -> failed    nothing reached the printer: it is tried again
                      -> unknown   it broke off in the middle: never tried again by itself, a person looks and reprints

`sending` is durable before the first byte goes out, so a crash in the middle is found at the next start and becomes
`unknown`. Each job has a `key` of its own and is taken once: the same events read again after a crash print nothing
twice. `through` is the journal number up to which all papers are in here; it moves in the same transaction as they do.

One SQLite file (WAL, synchronous FULL), one connection, any thread. Knows no printer and no clock: times are handed in
as ISO 8601 text.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

from msgspec import Struct

from packing.errors import KnownError
from packing.text import Text, from_kept, kept

VERSION = 1

_SCHEMA = """
CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  printer TEXT NOT NULL,
  data BLOB NOT NULL,
  state TEXT NOT NULL,
  error TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0,
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
);
CREATE INDEX job_waiting ON job (printer, id) WHERE state IN ('queued', 'failed');
CREATE TABLE mark (name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = "id, key, document, printer, state, error, attempts, made_at, changed_at, length(data)"

CRASHED = Text("the program ended while this was being sent: see whether it came out, and reprint it if not")


class SpoolError(KnownError):
    """The spool's file cannot be read or written."""


class State(StrEnum):
    """Where a job is."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"


class NewJob(Struct, frozen=True):
    """What is to be printed: `key` names it for ever (`order/slip/1`), `document` is its kind for the screen."""

    key: str
    document: str
    printer: str
    data: bytes
    made_at: str


class Job(Struct, frozen=True):
    """A job as it stands; `error` says what is wrong and what to do, `size` is in bytes."""

    id: int
    key: str
    document: str
    printer: str
    state: State
    error: str
    attempts: int
    made_at: str
    changed_at: str
    size: int


class Spool:
    """The jobs of one bench. Raises `SpoolError` when the file cannot be used; safe to use from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._listeners: dict[str, Callable[[], None]] = {}
        with self._words():
            self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5.0)
        try:
            with self._words():
                self._open()
        except SpoolError:
            self._database.close()
            raise

    def _open(self) -> None:
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        version = int(self._database.execute("PRAGMA user_version").fetchone()[0])
        if version > VERSION:
            raise SpoolError(
                f"{self._path} was written by a newer Packbench (format {version}, this one knows {VERSION}): "
                "start the newer program."
            )
        with self._writing():
            if version == 0:
                for statement in _SCHEMA.split(";\n"):
                    self._database.execute(statement)
                self._database.execute(f"PRAGMA user_version = {VERSION}")
            self._database.execute(
                "UPDATE job SET state = ?, error = ? WHERE state = ?", (State.UNKNOWN, kept(CRASHED), State.SENDING)
            )

    @contextmanager
    def _words(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            raise SpoolError(
                f"The print spool {self._path} cannot be written ({error}): "
                "see that the disk has room and may be written."
            ) from error
        except sqlite3.DatabaseError as error:
            raise SpoolError(
                f"The print spool {self._path} is damaged ({error}): move it away and start again; "
                "then reprint what did not come out."
            ) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One durable transaction, all of it or nothing."""
        with self._lock, self._words():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise

    # --- in ---

    def enqueue(self, jobs: Iterable[NewJob], through: int | None = None) -> tuple[Job, ...]:
        """Takes `jobs` and the journal number that they come from, all or nothing; gives those that were new.

        A key that is known already is left as it is. `through` never moves back.
        """
        new: list[int] = []
        with self._writing():
            for job in jobs:
                cursor = self._database.execute(
                    "INSERT INTO job (key, document, printer, data, state, made_at, changed_at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING id",
                    (job.key, job.document, job.printer, job.data, State.QUEUED, job.made_at, job.made_at),
                )
                new.extend(row[0] for row in cursor.fetchall())
            if through is not None:
                self._database.execute(
                    "INSERT INTO mark (name, number) VALUES ('through', ?)"
                    " ON CONFLICT (name) DO UPDATE SET number = max(number, excluded.number)",
                    (through,),
                )
        taken = tuple(self.job(number) for number in new)
        for printer in {job.printer for job in taken}:
            self._tell(printer)
        return taken

    def through(self) -> int | None:
        """The journal number up to which all papers are in here; None in a file that was never told one."""
        row = self._row("SELECT number FROM mark WHERE name = 'through'")
        return int(row[0]) if row else None

    def forget_through(self) -> None:
        """The journal was begun anew: its numbers start from 1 again."""
        with self._writing():
            self._database.execute("DELETE FROM mark WHERE name = 'through'")

    # --- looked at ---

    def job(self, number: int) -> Job:
        """One job. Raises `KeyError` where there is none."""
        row = self._row(f"SELECT {_COLUMNS} FROM job WHERE id = ?", number)  # noqa: S608  # our own column names
        if row is None:
            raise KeyError(number)
        return _job(row)

    def by_key(self, key: str) -> Job | None:
        """The job of that key."""
        row = self._row(f"SELECT {_COLUMNS} FROM job WHERE key = ?", key)  # noqa: S608
        return _job(row) if row else None

    def jobs(self, *, most: int = 100) -> tuple[Job, ...]:
        """The latest jobs, the newest first."""
        with self._lock, self._words():
            rows = self._database.execute(
                f"SELECT {_COLUMNS} FROM job ORDER BY id DESC LIMIT ?",  # noqa: S608
                (most,),
            ).fetchall()
        return tuple(_job(row) for row in rows)

    def data(self, number: int) -> bytes:
        """What a job sends."""
        row = self._row("SELECT data FROM job WHERE id = ?", number)
        if row is None:
            raise KeyError(number)
        return bytes(row[0])

    def counts(self) -> dict[State, int]:
        """How many jobs are in each state."""
        with self._lock, self._words():
            rows = self._database.execute("SELECT state, count(*) FROM job GROUP BY state").fetchall()
        return {State(state): count for state, count in rows}

    def _row(self, question: str, *told: Any) -> tuple[Any, ...] | None:
        with self._lock, self._words():
            row: tuple[Any, ...] | None = self._database.execute(question, told).fetchone()
            return row

    # --- out: for `printing.printer` ---

    def next(self, printer: str) -> Job | None:
        """The oldest job that waits for `printer`: queued, or failed and to be tried again."""
        row = self._row(
            f"SELECT {_COLUMNS} FROM job WHERE printer = ? AND state IN ('queued', 'failed')"  # noqa: S608
            " ORDER BY id LIMIT 1",
            printer,
        )
        return _job(row) if row else None

    def begin(self, number: int, at: str) -> Job:
        """Durably says that a job is being sent. Raises `ValueError` for one that does not wait."""
        with self._writing():
            cursor = self._database.execute(
                "UPDATE job SET state = ?, attempts = attempts + 1, changed_at = ?"
                " WHERE id = ? AND state IN ('queued', 'failed')",
                (State.SENDING, at, number),
            )
            if cursor.rowcount != 1:
                raise ValueError(f"job {number} does not wait to be sent")
        return self.job(number)

    def finish(self, number: int, state: State, at: str, error: str = "") -> Job:
        """Durably says how sending ended. Raises `ValueError` for a job that was not being sent."""
        with self._writing():
            cursor = self._database.execute(
                "UPDATE job SET state = ?, error = ?, changed_at = ? WHERE id = ? AND state = ?",
                (state, kept(error), at, number, State.SENDING),
            )
            if cursor.rowcount != 1:
                raise ValueError(f"job {number} was not being sent")
        return self.job(number)

    def prune(self, before: str) -> int:
        """Forgets jobs made before that time, waiting ones as well: nobody wants last month's slips. Their number."""
        with self._writing():
            return self._database.execute(
                "DELETE FROM job WHERE made_at < ? AND state != ?", (before, State.SENDING)
            ).rowcount

    def listen(self, printer: str, wake: Callable[[], None] | None) -> None:
        """`wake` is called, on any thread, when there is something new for `printer`; None ends that."""
        with self._lock:
            if wake is None:
                self._listeners.pop(printer, None)
            else:
                self._listeners[printer] = wake

    def _tell(self, printer: str) -> None:
        with self._lock:
            wake = self._listeners.get(printer)
        if wake is not None:
            wake()

    def close(self) -> None:
        """Ends the use of the file. Stop the printers first."""
        with self._lock:
            self._database.close()


def _job(row: tuple[Any, ...]) -> Job:
    number, key, document, printer, state, error, *rest = row
    return Job(number, key, document, printer, State(state), from_kept(error), *rest)
