"""A server on both databases, and a small bench that speaks to it: real sockets, real chains."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import httpx
import msgspec
import pytest

from packing import codec
from packing.events import Event
from packing.people import Role
from packing.picklist import Address, PickLine, Picklist
from sync.intake import IncomingOrder
from sync.protocol import Ack, Entry, Parcel
from sync.server import admin
from sync.server.database import Database, open_database
from sync.server.ingest import ingest
from sync.server.orders import add_order
from sync.server.serve import RunningServer


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty server database, once on SQLite and once on PostgreSQL."""
    opened = open_database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def server(database_url: str, tmp_path: Path) -> Iterator[RunningServer]:
    """A server that listens, once on SQLite and once on PostgreSQL."""
    with RunningServer(tmp_path, database_url) as running:
        yield running


@pytest.fixture
def client(server: RunningServer) -> Iterator[httpx.Client]:
    """Calls to the server; nobody's token."""
    with httpx.Client(base_url=server.url, timeout=40, trust_env=False) as calls:
        yield calls


@pytest.fixture
def station(server: RunningServer) -> Callable[[str], dict[str, str]]:
    """Enrols a station; gives the header that its calls carry."""
    return lambda name: {"Authorization": f"Bearer {admin.enroll_station(server.database, name)}"}


@pytest.fixture
def supervisor(server: RunningServer) -> str:
    """The badge of a supervisor called Sabine."""
    return admin.add_user(server.database, "Sabine", Role.SUPERVISOR)


class BenchJournal:
    """A bench's journal as the wire sees it: entries chained from 1."""

    def __init__(self, station: str, journal: str = "J1") -> None:
        self.station, self.journal = station, journal
        self.entries: list[Entry] = []

    def hash_at(self, number: int) -> str:
        return self.entries[number - 1].hash if number else codec.genesis(self.station, self.journal).hex()

    def write(self, *events: Event | str) -> BenchJournal:
        for event in events:
            body = event if isinstance(event, str) else codec.encode(event).decode()
            number = len(self.entries) + 1
            top = codec.link(bytes.fromhex(self.hash_at(number - 1)), number, body.encode())
            self.entries.append(Entry(number, body, top.hex()))
        return self

    def parcel(self, first: int = 1, last: int | None = None) -> Parcel:
        entries = tuple(self.entries[first - 1 : last])
        return Parcel(self.station, self.journal, self.hash_at(first - 1), entries)

    def copy(self, upto: int) -> BenchJournal:
        """The same disk as it was at event `upto`."""
        other = BenchJournal(self.station, self.journal)
        other.entries = self.entries[:upto]
        return other

    def send(self, database: Database, first: int = 1, last: int | None = None) -> Ack:
        said = ingest(database, self.parcel(first, last))
        assert isinstance(said, Ack)
        return said


def picklist(number: str, *lines: tuple[str, int], customer: str = "Ada", priority: int = 0) -> Picklist:
    """An order with these SKUs and quantities."""
    wanted = tuple(PickLine(sku, quantity) for sku, quantity in lines or (("A", 2), ("B", 1)))
    return Picklist(number, wanted, Address(name=customer), priority=priority)


def add_orders(database: Database, orders: Sequence[Picklist], held: str = "") -> None:
    """Orders as an import stores them."""
    with database.write() as write:
        for order in orders:
            add_order(write, IncomingOrder(order, held))


def as_json(value: object) -> bytes:
    """A message of the protocol as its bytes."""
    return msgspec.json.encode(value)


def rows_of(database: Database, table: str) -> list[dict[str, object]]:
    """All rows of a table, as plain values."""
    with database.read() as connection:
        found = connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()
        return [json.loads(json.dumps(dict(row), default=str)) for row in found]
