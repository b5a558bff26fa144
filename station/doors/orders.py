"""`packbench orders import FILE`: takes orders in, at the server or straight into a bench's own store."""

from __future__ import annotations

import argparse
from pathlib import Path

from station.doors import intake


def arguments(parser: argparse.ArgumentParser) -> None:
    """A mapping says which column of another program's file means what."""
    intake.arguments(parser)
    parser.add_argument("--format", default="auto", metavar="NAME", help="auto or csv")
    parser.add_argument("--mapping", type=Path, metavar="FILE", help="TOML file: which column means what")


def run(args: argparse.Namespace) -> int:
    """Prints how many orders were taken, held and refused, each trouble with file, line and reason."""
    from sync import alone
    from sync.intake import IntakeError, Mapping

    if args.format not in ("auto", "csv"):
        raise IntakeError(f"--format should be auto or csv in this version, but {args.format!r} came.")
    text = intake.content(args.mapping) if args.mapping else None
    mapping = Mapping.from_toml(text, args.mapping.name) if text is not None else None
    return intake.run(
        args, "orders",
        lambda store, data, file: alone.take_orders(
            store, data, file, format_=args.format, mapping=mapping, encoding=args.encoding
        ),
        mapping=text or b"",
        format=args.format,
    )  # fmt: skip
