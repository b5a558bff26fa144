"""What `packbench orders`, `catalogue` and `stock` have in common: a file goes to the server or into the own store."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packing.errors import KnownError

if TYPE_CHECKING:
    from sync.store import Store


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


def run(
    args: argparse.Namespace, kind: str, report: type[Any], here: Callable[[Store, bytes, str], Any], **params: str
) -> int:
    """Takes the file in and prints the report. Rows that were held or refused are part of it, and no error."""
    import msgspec

    from station import settings
    from sync.intake import lines
    from sync.store import Store
    from sync.wire import Wire

    chosen = settings.load(args.config, {"data": args.data, "server": args.server, "token": args.token})
    data = content(args.file)
    if chosen.server and args.data is None:
        wire = Wire(chosen.server, chosen.token)
        asked = {"file": args.file.name, **params} | ({"encoding": args.encoding} if args.encoding else {})
        answer = msgspec.json.decode(wire.take_in(f"/api/v1/{kind}/import", data, asked), type=report)
        wire.close()
    else:
        store = Store(chosen.data / "store.db")
        answer = here(store, data, args.file.name)
        store.close()
    if args.json:
        print(msgspec.json.encode(answer).decode())
    else:
        print("\n".join(lines(answer)))
    return 0


def content(path: Path) -> bytes:
    """The bytes of a file that a person named."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(f"{path} should be a file to take in, but cannot be read: {error.strerror}.") from error
