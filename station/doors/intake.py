"""What `packbench orders`, `catalogue` and `stock` have in common: a file goes to the server or into the own store."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from packing.errors import KnownError

if TYPE_CHECKING:
    from sync.intake import CatalogueIntake, Intake, StockIntake
    from sync.store import Store

    Report = Intake | CatalogueIntake | StockIntake


def arguments(parser: argparse.ArgumentParser) -> None:
    """`import FILE`, and where to."""
    parser.add_argument("what", choices=("import",))
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--encoding", metavar="NAME", help="the file's encoding where it is not UTF-8, such as cp1252")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration file")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="a bench's data folder, to take the file in without server"
    )
    parser.add_argument("--server", metavar="URL", help="the server's address")
    parser.add_argument("--token", metavar="T", help="a station's token, or the badge of a supervisor or admin")
    parser.add_argument("--json", action="store_true", help="the report as JSON")


class Answer(msgspec.Struct):
    """What the server says of a file: in words, and as it is."""

    lines: list[str]
    report: msgspec.Raw


def run(
    args: argparse.Namespace,
    kind: str,
    here: Callable[[Store, bytes, str], Report],
    *,
    mapping: bytes = b"",
    **params: str,
) -> int:
    """Takes the file in and prints the report. Rows that were held or refused are part of it, and no error."""
    from station import settings
    from sync.intake import lines
    from sync.store import Store
    from sync.wire import Wire

    chosen = settings.load(args.config, {"data": args.data, "server": args.server, "token": args.token})
    data = content(args.file)
    if chosen.server and args.data is None:
        wire = Wire(chosen.server, chosen.token)
        asked = {"file": args.file.name, **params} | ({"encoding": args.encoding} if args.encoding else {})
        answer = msgspec.json.decode(wire.take_in(f"/api/v1/{kind}/import", data, asked, mapping), type=Answer)
        wire.close()
    else:
        store = Store(chosen.data / "store.db")
        report = here(store, data, args.file.name)
        store.close()
        answer = Answer(lines(report), msgspec.Raw(msgspec.json.encode(report)))
    print(bytes(answer.report).decode() if args.json else "\n".join(answer.lines))
    return 0


def content(path: Path) -> bytes:
    """The bytes of a file that a person named."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(f"{path} should be a file to take in, but cannot be read: {error.strerror}.") from error
