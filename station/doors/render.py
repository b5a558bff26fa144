"""`packbench render`: any document of one order, to bytes."""

from __future__ import annotations

import argparse
from pathlib import Path

from packing.errors import KnownError


def arguments(parser: argparse.ArgumentParser) -> None:
    """The JSON is described in `docs/doors.md`."""
    parser.add_argument("kind", choices=("slip", "label", "sheet"))
    parser.add_argument("--order", type=Path, required=True, metavar="FILE", help="the order as JSON")
    parser.add_argument("--to", required=True, choices=("pdf", "escpos", "zpl", "png"))
    parser.add_argument("--dpi", type=int, default=203, choices=(203, 300))
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def run(args: argparse.Namespace) -> int:
    """Writes one file."""
    from printing.render import render_door
    from station.doors import intake

    made = render_door(args.kind, intake.content(args.order), args.to, args.dpi)
    try:
        args.out.write_bytes(made)
    except OSError as error:
        raise KnownError(f"{args.out} should be written, but cannot be: {error.strerror}.") from error
    return 0
