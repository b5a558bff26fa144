"""The demo: a server on SQLite, one bench, and simulated devices that speak real bytes over real ports.

Nothing in it is a second way in: the server, the bench and the doors are the ones that a warehouse runs, with other
settings. What is simulated is only what a newcomer has not got: scanner, scale and printers.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

import assets
from drivers.sim.printer import SimPrinter
from drivers.sim.scale import SimScale
from drivers.sim.scanner import SimScanner
from packing.catalogue import Alias, Product
from packing.people import Role
from packing.picklist import Picklist
from station.settings import Settings
from sync.intake import NothingKnown, read_catalogue, read_orders
from sync.server import admin, orders
from sync.server.database import Database
from sync.server.serve import RunningServer

STATION = "demo-bench"


class Access(msgspec.Struct):
    """What the server told once, kept beside the demo's data so that it can be started again."""

    token: str
    badges: dict[str, str]


@dataclass(frozen=True, slots=True)
class Article:
    """A product of the shelf with the codes that are printed on it."""

    product: Product
    codes: tuple[Alias, ...]


@dataclass(frozen=True, slots=True)
class Devices:
    """Everything beside the bench that a person can play with."""

    scanner: SimScanner
    scale: SimScale
    slip_printer: SimPrinter
    label_printer: SimPrinter
    badges: dict[str, str]
    roles: dict[str, Role]
    orders: tuple[str, ...]
    articles: tuple[Article, ...]
    server_url: str
    stop_server: Callable[[], None]
    start_server: Callable[[], object]


@dataclass
class Demo:
    """The demo's parts in `data`. `open` starts server and devices; `settings` is what its bench runs with."""

    data: Path
    port: int = 0
    server: RunningServer = field(init=False)
    devices: Devices = field(init=False)
    settings: Settings = field(init=False)
    access: Access = field(init=False)

    def open(self) -> None:
        """Server, people, goods and orders; again on the same data it goes on where it was."""
        self.data.mkdir(parents=True, exist_ok=True)
        self.server = RunningServer(self.data / "server", port=self.port).start()
        try:
            self.access = self._access(self.server.database)
            numbers = _goods_and_orders(self.server.database)
            self.devices = self._devices(numbers)
        except BaseException:
            self.server.stop()
            raise
        self.settings = Settings(
            station=STATION,
            data=self.data / "bench",
            server=self.server.url,
            token=self.access.token,
            scanners=(self.devices.scanner.address,),
            scale=self.devices.scale.address,
            slip_printer=self.devices.slip_printer.address,
            label_printer=self.devices.label_printer.address,
            printers_answer=True,
            close_on_last_item=True,
        )

    def close(self) -> None:
        """Ends devices and server."""
        for device in (
            self.devices.scanner,
            self.devices.scale,
            self.devices.slip_printer,
            self.devices.label_printer,
        ):
            device.close()
        self.server.stop()

    def _access(self, database: Database) -> Access:
        kept = self.data / "access.json"
        if kept.is_file():
            return msgspec.json.decode(kept.read_bytes(), type=Access)
        people = _rows("people.csv")
        badges = {
            person["name"]: admin.add_user(database, person["name"], person["role"], language=person["language"])
            for person in people
        }
        access = Access(admin.enroll_station(database, STATION), badges)
        kept.write_bytes(msgspec.json.encode(access))
        return access

    def _devices(self, numbers: tuple[str, ...]) -> Devices:
        return Devices(
            scanner=SimScanner(name="demo scanner"),
            scale=SimScale(name="demo scale"),
            slip_printer=SimPrinter("escpos", name="slip"),
            label_printer=SimPrinter("zpl", name="label"),
            badges=self.access.badges,
            roles={person["name"]: Role(person["role"]) for person in _rows("people.csv")},
            orders=numbers,
            articles=articles(),
            server_url=self.server.url,
            stop_server=self.server.stop,
            start_server=self.server.start,
        )


def articles() -> tuple[Article, ...]:
    """The shelf."""
    intake = read_catalogue(_content("catalogue.csv"), "catalogue.csv")
    codes: dict[str, list[Alias]] = {product.sku: [] for product in intake.products}
    for alias in intake.aliases:
        codes[alias.sku].append(alias)
    return tuple(Article(product, tuple(codes[product.sku])) for product in intake.products)


def _goods_and_orders(database: Database) -> tuple[str, ...]:
    """Takes the demo's files in; what is known already stays as it is. All order numbers."""
    orders.take_catalogue(database, _content("catalogue.csv"), "catalogue.csv")
    orders.take_orders(database, _content("orders.csv"), "orders.csv")
    orders.take_orders(database, _content("orders-trouble.csv"), "orders-trouble.csv")
    return tuple(dict.fromkeys(row["order"] for row in _rows("orders.csv") + _rows("orders-trouble.csv")))


def picklists() -> dict[str, Picklist]:
    """The good orders as they are wanted, read from the file and not from any bench."""
    intake = read_orders(_content("orders.csv"), "orders.csv", known=NothingKnown())
    return {order.picklist.order: order.picklist for order in intake.orders}


def _content(name: str) -> bytes:
    return assets.path("demo", name).read_bytes()


def _rows(name: str) -> list[dict[str, str]]:
    with assets.path("demo", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
