"""`packbench sheet`: the printable sheets of command and quantity barcodes, and the one that sets up a scanner."""

from __future__ import annotations

import argparse
from pathlib import Path

from packing.errors import KnownError


def arguments(parser: argparse.ArgumentParser) -> None:
    """All sheets are made from the tables that the bench itself reads."""
    parser.add_argument("kind", choices=("commands", "numbers", "scanner"))
    parser.add_argument("--out", type=Path, metavar="FILE", help="the PDF (packbench-KIND.pdf, in this folder)")


def run(args: argparse.Namespace) -> int:
    """Writes one PDF and says where."""
    from drivers import calibration
    from packing.commands import COMMANDS, QUANTITIES, quantity_code
    from printing.documents import SheetEntry
    from printing.sheet import setup_pdf, sheet_pdf

    if args.kind == "commands":
        entries = [SheetEntry(command.code, words.title, words.hint) for command, words in COMMANDS.items()]
        made = sheet_pdf("Commands", entries)
    elif args.kind == "scanner":
        made = setup_pdf(calibration.CODE, "Set up a keyboard scanner", calibration.STEPS)
    else:
        entries = [SheetEntry(quantity_code(units), f"{units} ×", "") for units in QUANTITIES]
        made = sheet_pdf("Quantities: scan before the item", entries)
    out = args.out or Path(f"packbench-{args.kind}.pdf")
    try:
        out.write_bytes(made)
    except OSError as error:
        raise KnownError(f"{out} should be written, but cannot be: {error.strerror}.") from error
    print(out)
    return 0
