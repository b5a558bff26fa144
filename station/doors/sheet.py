"""`packbench sheet`: the printable sheets of command and quantity barcodes."""

from __future__ import annotations

import argparse
from pathlib import Path

from packing.errors import KnownError


def arguments(parser: argparse.ArgumentParser) -> None:
    """Both sheets are made from the tables that the bench itself reads."""
    parser.add_argument("kind", choices=("commands", "numbers"))
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the PDF (packbench-commands.pdf, packbench-numbers.pdf)"
    )


def run(args: argparse.Namespace) -> int:
    """Writes one PDF and says where."""
    from packing.commands import COMMANDS, QUANTITIES, quantity_code
    from printing.documents import SheetEntry
    from printing.sheet import sheet_pdf

    if args.kind == "commands":
        entries = [SheetEntry(command.code, words.title, words.hint) for command, words in COMMANDS.items()]
        made = sheet_pdf("Commands", entries)
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
