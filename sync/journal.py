"""The bench's journal: every event, append-only, in one SQLite file that survives a pulled plug.

One process and in it one thread writes; anybody may read. A scan's events are one transaction in WAL mode with
`synchronous=FULL`: when `append` returns, they are on the disk. Numbers have no gap, and each row's hash holds the one
before it (`packing.codec.link`), so that a changed, missing or foreign row is found.

Why a single writer: SQLite 3.7.0 to 3.51.2 can damage a WAL file when two connections write or checkpoint at once.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from packing import codec, events
from packing.errors import KnownError
from packing.events import Event
from packing.session import Rules, Session, evolve, is_fresh_start
from packing.text import Template, Text, in_turn
from sync.sqlite_words import FULL, besides_damage

_SCHEMA = """
CREATE TABLE event (number INTEGER PRIMARY KEY, hash BLOB NOT NULL, body BLOB NOT NULL);
CREATE TABLE fact (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE packing (
    number TEXT PRIMARY KEY, state TEXT NOT NULL, carton INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX packing_by_carton ON packing (carton);
PRAGMA user_version = 1;
"""
_DAMAGED = Template(
    "{path} is damaged, SQLite says: {fault}. Keep the file, move it away and start again: the server has what was "
    "sent of it."
)
_NO_JOURNAL = Template("{path} should be a journal, but SQLite says: {fault}.")
_NO_ROOM = Template("{path} cannot grow ({fault}): scans may soon not be kept. Free disk space.")
_NOT_KEPT = Template("This scan could not be kept: {path} took no more ({fault}). Free disk space, then scan again.")
_NOT_BEGUN = Template("{path} could not be begun anew ({fault}): free disk space.")
_BROKE_OFF = Template("{path} cannot be read on, SQLite says: {fault}: see its copy at the server.")


class JournalError(KnownError):
    """The journal cannot be used, and what to do."""


class BrokenChain(JournalError):
    """A row is not what was written, or is missing."""


class Row(Struct, frozen=True):
    """One event as it lies in the journal."""

    number: int
    hash: bytes
    body: bytes


class Packing(Struct, frozen=True):
    """What the journal knows of one order: `state` is open, parked or packed; `carton` is its serial number."""

    number: str
    state: str
    carton: int
    first: int
    last: int


class Reader:
    """What the journal knows, for whoever reads beside the one writer (`reader`)."""

    def __init__(self, db: sqlite3.Connection, station: str, journal_id: str) -> None:
        self._db, self.station, self.id = db, station, journal_id

    def packing(self, order: str) -> Packing | None:
        """What this bench did with an order, if anything."""
        found = self._db.execute("SELECT * FROM packing WHERE number = ?", (order,)).fetchone()
        return Packing(*found) if found else None

    def events_of(self, packing: Packing) -> Iterator[tuple[int, Event]]:
        """The events of one order in order, with their numbers, and who signed in and out meanwhile."""
        for row in rows(self._db, packing.first, packing.last):
            event = codec.decode(row.body)
            if order_of(event) == packing.number or isinstance(event, events.SignedIn | events.SignedOut):
                yield row.number, event

    def since(self, number: int) -> Iterator[tuple[int, Event]]:
        """All events after `number`."""
        for row in rows(self._db, number + 1):
            yield row.number, codec.decode(row.body)


class Journal(Reader):
    """The open journal of a running bench: the one writer.

    Raises `JournalError` when another program writes it, when it belongs to another station or is damaged.
    """

    def __init__(self, path: Path, station: str, journal_id: str, patience: float = 5.0) -> None:
        """`patience`: seconds at most in which another program may be done with the file."""
        self.path = path
        with contextlib.ExitStack() as unless_it_opens:
            self._lock = _lock(path)
            unless_it_opens.callback(self._lock.close)
            try:
                self._db = sqlite3.connect(path, isolation_level=None, timeout=patience, check_same_thread=False)
                unless_it_opens.callback(self._db.close)
                self._open(station, journal_id)
            except sqlite3.Error as error:
                raise JournalError(_why(path, error, _DAMAGED)) from error
            unless_it_opens.pop_all()

    def _open(self, station: str, journal_id: str) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        if not self._db.execute("PRAGMA user_version").fetchone()[0]:
            self._create(station, journal_id)
        self.station, self.id = _identity(self._db, self.path)
        if self.station != station:
            raise JournalError(
                f"{self.path} is the journal of station {self.station!r}, but this is {station!r}: use the right data "
                "folder or the right station name."
            )
        self.mark, self.hash = _head(self._db, self.station, self.id)

    def _create(self, station: str, journal_id: str) -> None:
        self._db.executescript("BEGIN;" + _SCHEMA)
        self._db.executemany("INSERT INTO fact VALUES (?, ?)", [("station", station), ("journal", journal_id)])
        self._db.execute("COMMIT")

    def make_room(self) -> None:
        """Grows the WAL file to its working size: some 50 ms, for a moment in which nobody waits.

        A write that makes a file longer costs the file system about twice a write in place, and a new WAL file is
        empty: without this, the first thousand scans after every start would be the slowest. Raises `JournalError`
        where the disk has no room for it; what little there is stays for scans then.
        """
        db = self._db
        try:
            pages, size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("wal_autocheckpoint", "page_size"))
            # Both files grow by this much. A checkpoint that fills the disk would leave nothing for the next scan.
            if shutil.disk_usage(self.path.parent).free < 3 * pages * size:
                raise OSError("database or disk is full")
            db.execute("CREATE TABLE IF NOT EXISTS room (empty_space BLOB)")
            db.execute("INSERT INTO room VALUES (zeroblob(?))", (pages * size,))
            db.execute("DROP TABLE room")
            db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()  # waits for nobody who reads just now
        except (sqlite3.Error, OSError) as error:
            raise JournalError(_unwritten(self.path, error, _NO_ROOM)) from error

    def append(self, before: Session, happened: Sequence[Event]) -> Session:
        """Writes the events of one scan, durable when this returns, and gives the session after them.

        Raises `JournalError` when the disk does not take them; then nothing of them is written.
        """
        try:
            self._db.execute("BEGIN IMMEDIATE")
            number, link, session = self._insert(self.mark, self.hash, before, happened)
            self._db.execute("COMMIT")
        except BaseException as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            if not isinstance(error, sqlite3.Error):
                raise
            words = _unwritten(self.path, error, _NOT_KEPT)
            lost = "" if words.template == _NOT_KEPT.one else Text("This scan could not be kept.")
            raise JournalError(in_turn(lost, words)) from error
        self.mark, self.hash = number, link
        return session

    def _insert(
        self, number: int, link: bytes, session: Session, happened: Sequence[Event]
    ) -> tuple[int, bytes, Session]:
        """The rows of these events after row `number` with hash `link`: the last number, its hash and the session."""
        for event in happened:
            number += 1
            body = codec.encode(event)
            link = codec.link(link, number, body)
            self._db.execute("INSERT INTO event VALUES (?, ?, ?)", (number, link, body))
            if is_fresh_start(session, event):
                self._db.execute("INSERT OR REPLACE INTO fact VALUES ('fresh', ?)", (number,))
            self._note(event, number)
            session = evolve(session, event)
        return number, link, session

    def _note(self, event: Event, number: int) -> None:
        """Keeps the list of orders beside the events, in the same transaction."""
        match event:
            case events.OrderOpened(picklist=picklist):
                self._db.execute(
                    "INSERT INTO packing VALUES (?, 'open', ?, ?, ?) "
                    "ON CONFLICT (number) DO UPDATE SET state = 'open', last = excluded.last",
                    (picklist.order, self.next_carton(), number, number),
                )
            case events.OrderPacked(order=order):
                self._db.execute("UPDATE packing SET state = 'packed', last = ? WHERE number = ?", (number, order))
            case events.OrderParked(order=order):
                self._db.execute("UPDATE packing SET state = 'parked', last = ? WHERE number = ?", (number, order))
            case events.DocumentReprinted(order=order):
                self._db.execute("UPDATE packing SET last = ? WHERE number = ?", (number, order))
            case _:
                pass

    def session(self, rules: Rules) -> Session:
        """The session as it was when the program ended: only the events since the last fresh start are read."""
        session = Session(rules)
        try:
            for row in rows(self._db, _fact(self._db, "fresh", 1)):
                session = evolve(session, codec.decode(row.body))
        except sqlite3.DatabaseError as error:
            raise JournalError(_why(self.path, error, _DAMAGED)) from error
        return session

    def parked(self) -> list[Packing]:
        """The orders put aside here."""
        return [Packing(*found) for found in self._db.execute("SELECT * FROM packing WHERE state = 'parked'")]

    def last_packed(self) -> str:
        """The order packed last, or empty."""
        found = self._db.execute(
            "SELECT number FROM packing WHERE state = 'packed' AND first ORDER BY last DESC LIMIT 1"
        ).fetchone()
        return str(found[0]) if found else ""

    def backwards(self) -> Iterator[Event]:
        """All events, the last one first. A reader of its own, so that writing may go on."""
        with _reading(self.path) as db:
            for (body,) in db.execute("SELECT body FROM event ORDER BY number DESC"):
                yield codec.decode(_bytes(body))

    def next_carton(self) -> int:
        """The serial number that the next newly opened order's carton gets."""
        known = self._db.execute("SELECT max(carton) FROM packing").fetchone()[0] or 0
        return max(int(known), _fact(self._db, "cartons", 0)) + 1

    def skip_cartons(self, serial: int) -> None:
        """Never gives a carton a serial up to `serial` again: the server has seen it."""
        if serial >= self.next_carton():
            self._db.execute("INSERT OR REPLACE INTO fact VALUES ('cartons', ?)", (serial,))

    def end(self, new_id: str, before: Session | None = None, again: Sequence[Event] = ()) -> Session:
        """Ends this journal for good, as a file of its own beside this one, and begins a new one that knows what was
        packed and which carton numbers are used, with the events `again` in it; gives the session after them.

        For a disk that was restored from an old copy: numbers of this journal may have been used otherwise. The new
        one begins in the same file and in one transaction, so that a reader sees the old one or the new one, whole.
        """
        cartons, genesis = self.next_carton() - 1, codec.genesis(self.station, new_id)
        try:
            _copy(self._db, self.path.with_name(f"journal-{self.id}.db"))
            with self._db:
                self._db.execute("BEGIN IMMEDIATE")
                self._db.execute("DELETE FROM event")
                self._db.execute("DELETE FROM fact WHERE name = 'fresh'")
                # The rows of these orders lie in the ended journal: with first 0, nothing of them is looked for here.
                self._db.execute("DELETE FROM packing WHERE state <> 'packed'")
                self._db.execute("UPDATE packing SET first = 0, last = 0")
                facts = [("journal", new_id), ("cartons", cartons)]
                self._db.executemany("INSERT OR REPLACE INTO fact VALUES (?, ?)", facts)
                number, link, session = self._insert(0, genesis, before or Session(), again)
        except (sqlite3.Error, OSError) as error:
            raise JournalError(_unwritten(self.path, error, _NOT_BEGUN)) from error
        self.id, self.mark, self.hash = new_id, number, link
        return session

    def close(self) -> None:
        """Ends writing; the file is whole at any time, closed or not."""
        self._db.close()
        self._lock.close()


def order_of(event: Event) -> str:
    """The number of the order that an event is about, or empty."""
    if isinstance(event, events.OrderOpened):
        return event.picklist.order
    return str(getattr(event, "order", ""))


def identity(path: Path, patience: float = 10.0) -> tuple[str, str]:
    """The station and the id of the journal at `path`. Raises `JournalError` where it cannot be read, also where
    another program has held it for `patience` seconds."""
    with _reading(path, patience) as db:
        return _identity(db, path)


@contextlib.contextmanager
def reader(path: Path) -> Iterator[Reader]:
    """A reader of its own connection, in any thread, beside the writer. Raises `JournalError` where the file cannot be
    read."""
    with _reading(path) as db:
        yield Reader(db, *_identity(db, path))


def read(path: Path, first: int = 1, most: int = -1) -> list[Row]:
    """Up to `most` rows (-1: all) from number `first` on, by a reader of their own that disturbs no writer."""
    with _reading(path) as db:
        return list(rows(db, first, most=most))


def verify(path: Path) -> tuple[int, str]:
    """Checks numbers and hash chain of the whole journal; gives the last number and its hash in hex.

    Raises `BrokenChain` naming the first bad row.
    """
    with _reading(path) as db:
        station, journal = _identity(db, path)
        link, expected = codec.genesis(station, journal), 1
        try:
            for row in rows(db, 1):
                link = _linked(path, link, row, expected)
                expected += 1
        except sqlite3.DatabaseError as error:
            raise BrokenChain(f"{path}: row {expected} cannot be read, SQLite says: {error}.") from error
        return expected - 1, link.hex()


def _linked(path: Path, link: bytes, row: Row, expected: int) -> bytes:
    """The hash of the chain at `row`. Raises `BrokenChain` where the row is not the one `expected`, as written."""
    if row.number != expected:
        raise BrokenChain(f"{path}: row {expected} is missing; row {row.number} comes next.")
    link = codec.link(link, row.number, row.body)
    if link != row.hash:
        raise BrokenChain(
            f"{path}: row {row.number} is not what was written: its hash should be {link.hex()[:16]}…, but "
            f"{row.hash.hex()[:16]}… stands there."
        )
    codec.decode(row.body)
    return link


def rows(db: sqlite3.Connection, first: int, last: int = 1 << 62, most: int = -1) -> Iterator[Row]:
    """Rows `first` to `last` in order, at most `most`."""
    wanted = "SELECT number, hash, body FROM event WHERE number BETWEEN ? AND ? ORDER BY number LIMIT ?"
    for number, link, body in db.execute(wanted, (first, last, most)):
        yield Row(number, _bytes(link), _bytes(body))


def _bytes(cell: object) -> bytes:
    """A cell that was written as bytes; another hand may have left text there."""
    return cell if isinstance(cell, bytes) else str(cell).encode()


def _copy(db: sqlite3.Connection, to: Path) -> None:
    """A whole copy under its final name, or none."""
    unfinished = to.with_name(to.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    copy = sqlite3.connect(unfinished)
    try:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    unfinished.replace(to)


class _reading:  # noqa: N801 - reads as a word: `with _reading(path) as db`
    """A read-only connection for the length of a `with`."""

    def __init__(self, path: Path, patience: float = 10.0) -> None:
        if not path.is_file():
            raise JournalError(f"{path} should be a journal, but there is no such file.")
        self._path, self._patience = path, patience

    def __enter__(self) -> sqlite3.Connection:
        try:
            self._db = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, timeout=self._patience)
        except sqlite3.Error as error:
            raise JournalError(_why(self._path, error, _NO_JOURNAL)) from error
        try:
            self._db.execute("SELECT 1 FROM fact, event LIMIT 1").fetchone()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise JournalError(_why(self._path, error, _NO_JOURNAL)) from error
        return self._db

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._db.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise JournalError(_why(self._path, error, _BROKE_OFF)) from error


def _why(path: Path, error: sqlite3.Error, damaged: Template) -> Text:
    return besides_damage(path, error) or damaged.text(path=str(path), fault=str(error))


def _unwritten(path: Path, error: sqlite3.Error | OSError, full: Template) -> Text:
    """Why nothing was written: `full` where there is no room for it, else what it is."""
    why = _why(path, error, _DAMAGED) if isinstance(error, sqlite3.Error) else None
    return full.text(path=str(path), fault=str(error)) if why is None or why.template == FULL.one else why


def _lock(path: Path) -> sqlite3.Connection:
    """Held while this process writes the journal: an exclusive SQLite transaction on a file of its own, which every
    system releases when the process dies."""
    file = path.with_name(path.name + ".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held = sqlite3.connect(file, isolation_level=None, timeout=0, check_same_thread=False)
    except (sqlite3.Error, OSError) as error:
        raise JournalError(f"{file} cannot be used ({error}): may this account write there?") from error
    try:
        held.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        held.close()
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise JournalError(
                f"{path} is in use by another Packbench: end that one first, or use another --data."
            ) from error
        raise JournalError(
            f"{file} cannot be used, SQLite says: {error}. May this account write there? The file holds nothing that "
            "is wanted: delete it, if no Packbench runs here."
        ) from error
    return held


def _identity(db: sqlite3.Connection, path: Path) -> tuple[str, str]:
    facts = dict(db.execute("SELECT name, value FROM fact WHERE name IN ('station', 'journal')"))
    if len(facts) != 2:
        raise JournalError(f"{path} should name its station, but does not: it is no whole journal.")
    return str(facts["station"]), str(facts["journal"])


def _head(db: sqlite3.Connection, station: str, journal: str) -> tuple[int, bytes]:
    last = db.execute("SELECT number, hash FROM event ORDER BY number DESC LIMIT 1").fetchone()
    return (int(last[0]), bytes(last[1])) if last else (0, codec.genesis(station, journal))


def _fact(db: sqlite3.Connection, name: str, otherwise: int) -> int:
    found = db.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return int(found[0]) if found else otherwise
