"""`packbench doctor`: what is plugged in, what answers, what is wrong and what to do."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from packing.errors import KnownError

if TYPE_CHECKING:
    from station.settings import Settings


def arguments(parser: argparse.ArgumentParser) -> None:
    """Looks at what the settings name."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration file")
    parser.add_argument("--data", type=Path, metavar="DIR", help="a bench's data folder")
    parser.add_argument("--server", metavar="URL", help="the server's address")
    parser.add_argument("--token", metavar="T", help="this station's token")


def run(args: argparse.Namespace) -> int:
    """One line a finding; exit status 1 when something needs a person."""
    from station import settings

    chosen = settings.load(args.config, {"data": args.data, "server": args.server, "token": args.token})
    bad = 0
    for well, words in _findings(chosen):
        print(f"{'ok  ' if well else 'LOOK'}  {words}")
        bad += not well
    return 1 if bad else 0


def _findings(chosen: Settings) -> Iterator[tuple[bool, str]]:
    yield from _journal(chosen.data)
    yield from _serial_ports()
    for kind, address in (("slip", chosen.slip_printer), ("label", chosen.label_printer)):
        yield _printer(kind, address)
    yield _server(chosen.server, chosen.token)


def _journal(data: Path) -> Iterator[tuple[bool, str]]:
    from sync import journal

    path = data / "journal.db"
    if not path.is_file():
        yield True, f"journal: none yet in {data}"
        return
    try:
        mark, digest = journal.verify(path)
        yield True, f"journal: {mark} events, chain holds, digest {digest[:16]}"
    except KnownError as error:
        yield False, f"journal: {error}"


def _serial_ports() -> Iterator[tuple[bool, str]]:
    from serial.tools import list_ports

    ports = list(list_ports.comports())
    if not ports:
        yield True, "serial ports: none (a keyboard scanner needs none)"
    for port in ports:
        yield True, f"serial port {port.device}: {port.description}, serial number {port.serial_number or 'none'}"


def _printer(kind: str, address: str) -> tuple[bool, str]:
    from drivers.links import open_link

    if not address:
        return True, f"{kind} printer: none set ({kind}_printer)"
    try:
        trouble = open_link(address, name=kind, language="escpos" if kind == "slip" else "zpl").status()
    except KnownError as error:
        trouble = str(error)
    return not trouble, f"{kind} printer {address}: {trouble or 'answers, all well'}"


def _server(server: str, token: str) -> tuple[bool, str]:
    from sync.client import PROGRAM
    from sync.protocol import Hello
    from sync.wire import Wire

    if not server:
        return True, "server: none set, this bench works alone"
    try:
        wire = Wire(server, token, timeout=5.0)
        with closing(wire):
            welcome = wire.hello(Hello("", PROGRAM))
        return True, f"server {server}: knows this bench as {welcome.station}, number {welcome.ordinal}"
    except KnownError as error:
        return False, f"server {server}: {error}"
