"""What a bench was told: orders, products, people, and how far it has talked with the server. One SQLite file.

All of it can be had again from the server (or from the files that were imported), so it is no journal. Every thread
that writes opens a `Store` of its own; those that only read may share one. The file is kept in rollback mode, not WAL,
so that the bench, the sync threads and an import from another process may all write it (see `sync.journal` for why WAL
wants a single writer).
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from packing.catalogue import Alias, Product
from packing.errors import KnownError
from packing.people import Person, Role
from packing.picklist import Picklist
from packing.reserved import is_reserved
from packing.text import Template
from sync.protocol import Change, OrderChange, OrderState, PersonChange, ProductChange, Welcome, badge_hash
from sync.sqlite_words import besides_damage

_SCHEMA = """
CREATE TABLE orders (
    number TEXT PRIMARY KEY, state TEXT NOT NULL, holder TEXT NOT NULL, why TEXT NOT NULL, claim INTEGER NOT NULL,
    returned INTEGER NOT NULL DEFAULT -1, priority INTEGER NOT NULL, ship_by TEXT NOT NULL, place INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '', lines INTEGER NOT NULL DEFAULT 0, units INTEGER NOT NULL DEFAULT 0,
    picklist BLOB NOT NULL
);
CREATE INDEX orders_by_state ON orders (state, place);
CREATE TABLE product (sku TEXT PRIMARY KEY, listed INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE alias (
    code TEXT NOT NULL, sku TEXT NOT NULL, units INTEGER NOT NULL, PRIMARY KEY (code, sku, units)
) WITHOUT ROWID;
CREATE INDEX alias_by_sku ON alias (sku);
CREATE TABLE folded (code TEXT NOT NULL, sku TEXT NOT NULL, PRIMARY KEY (code, sku)) WITHOUT ROWID;
CREATE TABLE stock (sku TEXT PRIMARY KEY, units INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, badge TEXT NOT NULL, language TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX person_by_badge ON person (badge);
CREATE TABLE fact (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
PRAGMA user_version = 3;
"""
_SECOND = "ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT ''"
_THIRD = """
ALTER TABLE orders ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN lines INTEGER NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN units INTEGER NOT NULL DEFAULT 0;
PRAGMA user_version = 3
"""
_STEPS = {0: _SCHEMA, 1: f"{_SECOND};{_THIRD}", 2: _THIRD}
"""What brings a store of each older version to the newest."""

_CARDS = (("PB", "PC"), ("Pb", "Pc"), ("pB", "pC"), ("pb", "pc"), (" ", "!"), ("]", "^"))
"""Where codes that may have the form of our own cards stand in an index, which knows no letter case."""


_NO_STORE = Template(
    "{path} should be a bench's store, but SQLite says: {fault}. Move it away: the server, or the files once more, "
    "fill a new one."
)
_UNREADABLE = Template(
    "{path} cannot be read, SQLite says: {fault}. End Packbench and move it away: the server, or the files "
    "once more, fill a new one."
)
_ORDER = Template(
    "Order {number} is damaged in this bench's store: take another one. The office holds and releases it, or imports "
    "its file once more: then it comes anew."
)
_PRODUCT = Template("What this bench knows of article {sku} is damaged: it comes anew with the next catalogue.")
_PERSON = Template("What this bench knows of this badge is damaged: the office gives that person a new badge.")
_FACT = Template(
    "{path} is damaged: a number should stand under {name}, but {came} does. End Packbench and move it away: the "
    "server, or the files once more, fill a new one."
)

_Kind = TypeVar("_Kind")
_STATES = {state.value: state for state in OrderState}


class StoreError(KnownError):
    """The store cannot be used, and what to do."""


class DamagedRow(StoreError):
    """One row is not what was written; all others can be used."""


class KnownOrder(Struct, frozen=True):
    """An order as last told. `holder` is the station that it is claimed by, or empty. `body` is the picklist as it lies
    in the file and `sizes` what was noted of it: damage in there does not hide how the order stands."""

    number: str
    body: object
    sizes: tuple[str, int, int]
    state: OrderState
    holder: str
    why: str
    claim: int

    @property
    def picklist(self) -> Picklist:
        """What is to be packed. Raises `DamagedRow` where that cannot be read any more."""
        damaged = _ORDER.text(number=self.number)
        found = _decoded(self.body, Picklist, damaged)
        if found.order != self.number or _sizes(found) != self.sizes:
            raise DamagedRow(damaged)
        return found


class QueueRow(Struct, frozen=True):
    """An order in the queue that a person chooses from. `why` it waits, where somebody said so."""

    number: str
    state: OrderState
    holder: str
    priority: int
    ship_by: str
    name: str
    lines: int
    units: int
    why: str = ""


class Store:
    """A connection to the bench's store, for one thread to write and any to read; answers the rules' questions
    (`packing.catalogue.Knowledge`)."""

    def __init__(self, path: Path, patience: float = 30.0) -> None:
        """`patience`: seconds at most in which another program may be done with the file. Raises `StoreError`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._reading = threading.Lock()
        with self._said(_NO_STORE):
            self._db = sqlite3.connect(path, isolation_level=None, timeout=patience, check_same_thread=False)
        try:
            with self._said(_NO_STORE):
                # Rollback mode loses nothing at a power cut only with EXTRA (the SQLite manual, PRAGMA synchronous).
                self._db.execute("PRAGMA synchronous = EXTRA")
                with self._all_or_nothing():
                    self._bring_up_to_date()
        except StoreError:
            self._db.close()
            raise

    def _bring_up_to_date(self) -> None:
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        for statement in _STEPS.get(version, "").split(";"):
            self._db.execute(statement)
        if version in (1, 2):
            self._learn_sizes()

    def _learn_sizes(self) -> None:
        """Whom an order is for and how large it is: what the queue shows is not in older stores by itself."""
        numbers = [number for (number,) in self._db.execute("SELECT number FROM orders").fetchall()]
        for number in numbers:
            (body,) = self._db.execute("SELECT picklist FROM orders WHERE number = ?", (number,)).fetchone()
            try:
                sizes = _sizes(_decoded(body, Picklist, _ORDER.text(number=number)))
            except DamagedRow:
                continue  # it is said when somebody opens that order
            self._db.execute("UPDATE orders SET name = ?, lines = ?, units = ? WHERE number = ?", (*sizes, number))

    def close(self) -> None:
        """Ends this connection."""
        self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All or nothing. Raises `StoreError` when the disk does not take it."""
        with self._said(_UNREADABLE), self._all_or_nothing():
            yield

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("COMMIT")
        except BaseException:
            self._undo()
            raise

    @contextmanager
    def _said(self, damaged: Template) -> Iterator[None]:
        """What SQLite raises, in words: why the file cannot be used, or that it is `damaged`."""
        try:
            yield
        except sqlite3.Error as error:
            words = besides_damage(self.path, error) or damaged.text(path=str(self.path), fault=str(error))
            raise StoreError(words) from error

    def _rows(self, wanted: str, *told: object) -> list[Any]:
        """The rows that a question gives. Raises `StoreError` when the file cannot be read."""
        with self._said(_UNREADABLE), self._reading:  # SQLite keeps the statement: two at once would mix their rows
            try:
                return self._db.execute(wanted, told).fetchall()
            except sqlite3.OperationalError as error:
                if hasattr(error, "sqlite_errorcode"):
                    raise
                # Letters that are none: from here on, which takes longer, they are shown as such and hide no other row.
                self._db.text_factory = lambda cell: cell.decode("utf-8", "replace")
                return self._db.execute(wanted, told).fetchall()

    def _row(self, wanted: str, *told: object) -> Any:
        found = self._rows(wanted, *told)
        return found[0] if found else None

    def _undo(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    # --- what the rules ask ------------------------------------------------------------------------------------------

    def aliases(self, code: str) -> Sequence[Alias]:
        """What `code` stands for; letter case counts unless the catalogue says that it does not."""
        found = self._rows("SELECT sku, units FROM alias WHERE code = ?", code)
        if not found and code.upper() != code.lower():
            found = [(sku, 1) for (sku,) in self._rows("SELECT sku FROM folded WHERE code = ?", code.casefold())]
        return [Alias(code, sku, units) for sku, units in found]

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        """Every code that stands for one of `skus`."""
        wanted = "SELECT code, sku, units FROM alias WHERE sku IN (SELECT value FROM json_each(?))"
        return [Alias(*row) for row in self._rows(wanted, msgspec.json.encode(skus).decode())]

    def reserved(self) -> Sequence[str]:
        """Codes of articles and numbers of orders that have the form of our own cards: an older program let them in."""
        found: list[str] = []
        for column, table in (("code", "alias"), ("number", "orders")):
            for low, high in _CARDS:
                rows = self._rows(f"SELECT {column} FROM {table} WHERE {column} >= ? AND {column} < ?", low, high)  # noqa: S608
                found += [code for (code,) in rows if is_reserved(code)]
        return list(dict.fromkeys(found))

    def is_order(self, code: str) -> bool:
        """Whether an order of this number was told of."""
        return self._row("SELECT 1 FROM orders WHERE number = ?", code) is not None

    def person(self, badge: str) -> Person | None:
        """Whose badge this is; the badge itself is not kept, only its hash. Raises `DamagedRow`."""
        wanted = "SELECT id, name, role, language FROM person WHERE badge = ?"
        found = self._row(wanted, badge_hash(badge))
        return Person(*_converted(found, tuple[str, str, Role, str], _PERSON.text())) if found else None

    # --- what the bench asks -----------------------------------------------------------------------------------------

    def order(self, number: str) -> KnownOrder | None:
        """One order, or None where it was never told of. Raises `DamagedRow`."""
        wanted = "SELECT picklist, name, lines, units, state, holder, why, claim, returned FROM orders WHERE number = ?"
        found = self._row(wanted, number)
        if found is None:
            return None
        body, *sizes = found[:4]
        stands = tuple[OrderState, str, str, int, int]
        state, holder, why, claim, returned = _converted(found[4:], stands, _ORDER.text(number=number))
        return KnownOrder(number, body, tuple(sizes), state, "" if returned >= claim else holder, why, claim)

    def product(self, sku: str) -> Product | None:
        """What the catalogue says about a SKU. Raises `DamagedRow`."""
        found = self._row("SELECT body FROM product WHERE sku = ?", sku)
        return _decoded(found[0], Product, _PRODUCT.text(sku=sku)) if found else None

    def queue(self) -> list[QueueRow]:
        """All orders to choose from, most urgent first: priority, then ship-by, then order of arrival. No picklist is
        read for it: 5,000 orders take some ten milliseconds."""
        wanted = (
            "SELECT number, state, CASE WHEN returned >= claim THEN '' ELSE holder END, priority, ship_by, name, "
            "lines, units, why FROM orders WHERE state IN ('ready', 'packing', 'held') "
            "ORDER BY state = 'held', priority DESC, ship_by = '', ship_by, place"
        )
        return [QueueRow(row[0], OrderState(row[1]), *row[2:]) for row in self._rows(wanted)]

    def counts(self) -> dict[OrderState, int]:
        """How many orders are in each state."""
        found = self._rows("SELECT state, count(*) FROM orders GROUP BY state")
        return {_STATES[state]: count for state, count in found if state in _STATES}

    def anybody_known(self) -> bool:
        """Whether any badge is known; a shop without people needs no sign-in."""
        return self._row("SELECT 1 FROM person WHERE badge <> '' LIMIT 1") is not None

    def supervisors(self, most: int = 6) -> list[str]:
        """The names of people who may let a held order pass."""
        may = [role.value for role in (Role.SUPERVISOR, Role.ADMIN)]  # as `Person.may_override` says
        wanted = "SELECT name FROM person WHERE badge <> '' AND role IN (?, ?) ORDER BY role DESC, name LIMIT ?"
        return [name for (name,) in self._rows(wanted, *may, most)]

    # --- what intake asks (`sync.intake.Known`) ----------------------------------------------------------------------

    def has_catalogue(self) -> bool:
        """Whether a catalogue was ever told; without one no SKU is called unknown."""
        return self._row("SELECT 1 FROM product WHERE listed LIMIT 1") is not None

    def knows_sku(self, sku: str) -> bool:
        """Whether the catalogue lists this SKU."""
        return self._row("SELECT 1 FROM product WHERE sku = ? AND listed", sku) is not None

    def picklist(self, number: str) -> Picklist | None:
        """The picklist of an order taken before."""
        known = self.order(number)
        return known.picklist if known else None

    # --- being told --------------------------------------------------------------------------------------------------

    def tell(self, changes: Iterable[Change], cursor: int | None = None) -> None:
        """Takes changes in, with the feed's cursor in the same transaction."""
        with self.writing():
            if cursor is not None and cursor < self.cursor:
                # The server was restored from a backup: its claims are numbered anew from there.
                self._db.execute("UPDATE orders SET claim = -1")
            for change in changes:
                match change:
                    case OrderChange():
                        self._tell_order(change)
                    case ProductChange():
                        self._tell_product(change)
                    case PersonChange(person=person, badge_hash=badge):
                        row = (person.id, person.name, person.role.value, badge, person.language)
                        self._db.execute("INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?)", row)
            if cursor is not None:
                self._set("cursor", cursor)

    def _tell_order(self, change: OrderChange) -> None:
        """A word about an older claim than the known one comes late and changes nothing; nor does one from before this
        bench packed the order: else it would stand in the queue again until the server has heard of that."""
        picklist = change.picklist
        self._db.execute(
            "INSERT INTO orders (number, state, holder, why, claim, priority, ship_by, place, name, lines, units, "
            "picklist) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM orders), ?, ?, ?, ?) "
            "ON CONFLICT (number) DO UPDATE SET state = excluded.state, holder = excluded.holder, why = excluded.why, "
            "claim = excluded.claim, priority = excluded.priority, ship_by = excluded.ship_by, "
            "name = excluded.name, lines = excluded.lines, units = excluded.units, "
            "picklist = excluded.picklist WHERE excluded.claim > claim "
            "OR excluded.claim = claim AND (state != 'packed' OR excluded.state IN ('packed', 'cancelled'))",
            (
                picklist.order, change.state.value, change.holder, change.why, change.claim,
                picklist.priority, picklist.ship_by, *_sizes(picklist), msgspec.json.encode(picklist),
            ),
        )  # fmt: skip
        for line in picklist.lines:
            known = Product(line.sku, line.description, line.picture, line.location)
            self._db.execute("INSERT OR IGNORE INTO product VALUES (?, 0, ?)", (line.sku, msgspec.json.encode(known)))
            self._db.execute("INSERT OR IGNORE INTO alias VALUES (?, ?, 1)", (line.sku, line.sku))

    def _tell_product(self, change: ProductChange) -> None:
        product = change.product
        self._db.execute("INSERT OR REPLACE INTO product VALUES (?, 1, ?)", (product.sku, msgspec.json.encode(product)))
        self._db.execute("DELETE FROM alias WHERE sku = ?", (product.sku,))
        self._db.execute("DELETE FROM folded WHERE sku = ?", (product.sku,))
        for alias in (Alias(product.sku, product.sku), *change.aliases):
            self._db.execute("INSERT OR IGNORE INTO alias VALUES (?, ?, ?)", (alias.code, alias.sku, alias.units))
        if product.any_case:
            self._db.execute("INSERT OR IGNORE INTO folded VALUES (?, ?)", (product.sku.casefold(), product.sku))

    def tell_stock(self, units: Iterable[tuple[str, int]]) -> None:
        """Takes units on hand per SKU."""
        with self.writing():
            self._db.executemany("INSERT OR REPLACE INTO stock VALUES (?, ?)", units)

    def set_order(self, number: str, state: OrderState, why: str = "", only_from: OrderState | None = None) -> None:
        """What this bench itself knows about an order, until the server tells again; with `only_from` only where that
        was its state."""
        with self.writing():
            self._db.execute(
                "UPDATE orders SET state = ?, why = ? WHERE number = ? AND state = coalesce(?, state)",
                (state.value, why, number, only_from and only_from.value),
            )

    def grant(self, number: str, station: str, claim: int) -> None:
        """The server has granted this bench the order."""
        with self.writing():
            self._db.execute(
                "UPDATE orders SET holder = ?, claim = ? WHERE number = ? AND claim <= ?",
                (station, claim, number, claim),
            )

    def give_back(self, number: str, claim: int) -> None:
        """From now on the order is not this bench's under any claim up to `claim`."""
        with self.writing():
            self._db.execute("UPDATE orders SET returned = max(returned, ?) WHERE number = ?", (claim, number))

    # --- facts -------------------------------------------------------------------------------------------------------

    @property
    def cursor(self) -> int:
        """How far the feed was taken in."""
        return self._number("cursor")

    def acknowledged(self, journal: str) -> int:
        """The last event of this journal that the server said it holds."""
        return self._number(f"mark {journal}")

    def acknowledge(self, journal: str, mark: int) -> None:
        """The server holds all events up to `mark`."""
        with self.writing():
            self._set(f"mark {journal}", mark)

    def welcome(self, welcome: Welcome) -> None:
        """What the server said at the first call is kept for days without it."""
        with self.writing():
            self._set("ordinal", welcome.ordinal)
            self._set("company_prefix", welcome.company_prefix)
            self._set("cartons", welcome.cartons)

    @property
    def ordinal(self) -> int:
        """This station's number among the server's, 0 where there is no server."""
        return self._number("ordinal")

    @property
    def cartons(self) -> int:
        """The highest carton serial that the server has seen from this station, 0 where there is no server."""
        return self._number("cartons")

    @property
    def company_prefix(self) -> str:
        """The GS1 company prefix that the server told, or empty."""
        return str(self._get("company_prefix", ""))

    def _number(self, name: str) -> int:
        """Never guessed: with a wrong one, carton numbers would be given twice."""
        found = self._get(name, 0)
        try:
            return int(found)
        except ValueError as error:
            raise StoreError(_FACT.text(path=str(self.path), name=repr(name), came=repr(found))) from error

    def _get(self, name: str, otherwise: int | str) -> int | str:
        found = self._row("SELECT value FROM fact WHERE name = ?", name)
        return otherwise if found is None else found[0]

    def _set(self, name: str, value: int | str) -> None:
        self._db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))


def _sizes(picklist: Picklist) -> tuple[str, int, int]:
    """Whom it is for, lines, units."""
    return picklist.ship_to.name, len(picklist.lines), picklist.units


def _decoded(body: object, kind: type[_Kind], damaged: str) -> _Kind:
    """What a cell holds as JSON; another hand may have left text there. Raises `DamagedRow` with these words."""
    try:
        return msgspec.json.decode(body if isinstance(body, bytes) else str(body), type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DamagedRow(damaged) from error


def _converted(cells: tuple[Any, ...], kind: Any, damaged: str) -> Any:
    """The cells of a row, each of the kind that it was written as. Raises `DamagedRow` with these words."""
    try:
        return msgspec.convert(cells, kind)
    except msgspec.ValidationError as error:
        raise DamagedRow(damaged) from error
