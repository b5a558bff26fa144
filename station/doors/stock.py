"""`packbench stock import FILE`: takes units on hand in, at the server or straight into a bench's own store."""

from __future__ import annotations

import argparse

from station.doors import intake


def arguments(parser: argparse.ArgumentParser) -> None:
    """As for orders."""
    intake.arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Prints what was taken, each trouble with file, line and reason."""
    from sync import alone

    return intake.run(
        args, "stock",
        lambda store, data, file: alone.take_stock(store, data, file, encoding=args.encoding),
    )  # fmt: skip
