"""`packbench server`: the central server."""

from __future__ import annotations

import argparse
from pathlib import Path


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to listen and where to keep."""
    parser.add_argument("--host", default="127.0.0.1", metavar="H", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8765, metavar="N", help="port (8765; 0 takes a free one)")
    where(parser)


def where(parser: argparse.ArgumentParser) -> None:
    """`--database` or `--data`, as `packbench admin` has them too."""
    parser.add_argument("--database", default="", metavar="URL", help="postgresql+psycopg://USER@HOST/NAME for a site")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of the SQLite database where no URL is given")


def folder(args: argparse.Namespace) -> Path:
    """The folder of the embedded database."""
    from station import settings

    return args.data if args.data is not None else settings.load(given={}).data


def run(args: argparse.Namespace) -> int:
    """Until SIGINT or SIGTERM."""
    from sync.server import serve

    serve.run(args.host, args.port, args.database, folder(args), lambda url: print(f"listening on {url}", flush=True))
    return 0
