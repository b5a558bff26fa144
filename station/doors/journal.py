"""`packbench journal`: checks, exports and replays a bench's journal, running or not."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def arguments(parser: argparse.ArgumentParser) -> None:
    """One of three, then the file (or the data folder that holds it)."""
    parser.add_argument("what", choices=("verify", "export", "replay"))
    parser.add_argument("path", type=Path, metavar="PATH", help="journal.db, or the data folder that holds it")
    parser.add_argument("--order", metavar="NUMBER", help="replay: only this order")


def run(args: argparse.Namespace) -> int:
    """Exit status 1 where the chain does not hold."""
    from sync import journal

    path = args.path / "journal.db" if args.path.is_dir() else args.path
    if args.what == "verify":
        try:
            mark, digest = journal.verify(path)
        except journal.BrokenChain as error:
            print(f"packbench: {error}", file=sys.stderr)
            return 1
        print(f"{path}: {mark} events, chain holds, digest {digest}")
        return 0
    return _export(path) if args.what == "export" else _replay(path, args.order)


def _export(path: Path) -> int:
    from sync import journal

    out = sys.stdout.buffer
    station, journal_id = journal.identity(path)
    for row in journal.read(path):
        head = f'{{"number":{row.number},"hash":"{row.hash.hex()}","station":'.encode()
        out.write(head + _json(station) + b',"journal":' + _json(journal_id) + b',"event":' + row.body + b"}\n")
    out.flush()
    return 0


def _json(text: str) -> bytes:
    import msgspec

    return msgspec.json.encode(text)


def _replay(path: Path, order: str | None) -> int:
    """Each event in words with the session after it, as the bench showed it."""
    from packing import codec
    from packing.session import Session, evolve
    from packing.verdict import verdict
    from sync import journal

    session, seen = Session(), False
    for row in journal.read(path):
        event = codec.decode(row.body)
        before, session = session, evolve(session, event)
        about = journal.order_of(event)
        if order and about != order:
            continue
        seen = True
        told = verdict(before, [event], session)
        remaining = session.order.remaining if session.order else 0
        scan = f"  [{event.scan.text[:60]!r}]" if event.scan else ""
        print(f"{row.number:>7}  {event.at}  {about or '-':<12} {told.say}{scan}  ({remaining} left)")
    if order and not seen:
        raise journal.JournalError(f"{path} knows no order {order!r}.")
    return 0
