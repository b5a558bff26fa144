"""`packbench interpret`: what scanned texts stand for, one a line on stdin, JSON Lines on stdout."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def arguments(parser: argparse.ArgumentParser) -> None:
    """A store is optional: without one, only standards speak."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="a bench's data folder, to know orders and articles")
    parser.add_argument(
        "--region", default="", metavar="REGION", help="how in-store codes are read: se, de, … (docs/codes.md)"
    )


def run(args: argparse.Namespace) -> int:
    """Until the end of standard input."""
    import msgspec

    from drivers.framing import decoded
    from packing.barcode import interpret
    from packing.catalogue import Knowledge, Nothing
    from packing.errors import KnownError
    from packing.restricted import layouts
    from packing.scan import Scan
    from packing.text import plain
    from sync.store import Store

    layouts(args.region)
    knowledge: Knowledge = Nothing()
    if args.data is not None:
        if not (args.data / "store.db").is_file():
            raise KnownError(f"{args.data} should be a bench's data folder with store.db, but has none.")
        knowledge = Store(args.data / "store.db")
    for raw in sys.stdin.buffer:
        text = decoded(raw.rstrip(b"\r\n"))
        fields = described(text, interpret(Scan(text), knowledge, region=args.region))
        sys.stdout.buffer.write(msgspec.json.encode(fields, enc_hook=plain) + b"\n")
        sys.stdout.buffer.flush()
    return 0


def described(text: str, meaning: object) -> dict[str, object]:
    """The fields of `docs/doors.md`."""
    from packing import barcode
    from packing.barcode import describe

    kinds: dict[type[object], str] = {
        barcode.OrderNumber: "order",
        barcode.Carton: "carton",
        barcode.Badge: "badge",
        barcode.Ordered: "command",
        barcode.Number: "number",
        barcode.Ambiguous: "ambiguous",
        barcode.Unknown: "unknown",
        barcode.Unreadable: "unreadable",
    }
    match meaning:
        case barcode.Item():
            told = {"weight_g": meaning.weight_g, "price": meaning.price}
            more = {"addon": meaning.addon, "note": meaning.why}
            return {
                "text": text, "kind": "item", "gtin": meaning.gtin or None, "sku": meaning.sku,
                "lot": meaning.lot or None, "expiry": meaning.expiry or None, "serial": meaning.serial or None,
                "quantity": meaning.units, "ais": dict(meaning.ais), "error": None,
                **{name: value for name, value in told.items() if value is not None},
                **{name: value for name, value in more.items() if value},
            }  # fmt: skip
        case barcode.Unknown(why) | barcode.Unreadable(why):
            return {"text": text, "kind": kinds[type(meaning)], "error": why or None}
        case barcode.Number(units):
            return {"text": text, "kind": "number", "quantity": units, "error": None}
        case barcode.Ambiguous(readings):
            return {"text": text, "kind": "ambiguous", "readings": list(readings), "error": describe(meaning)}
        case barcode.Carton(sscc):
            return {"text": text, "kind": "carton", "sscc": sscc, "error": None}
        case _:
            return {"text": text, "kind": kinds[type(meaning)], "error": None}
