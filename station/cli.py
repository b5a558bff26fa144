"""`packbench`: finds the door that was asked for and opens it.

A usage or input error is one clear line on stderr and exit status 2; never a traceback.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from packing import VERSION
from packing.errors import KnownError

DOORS = {
    "demo": "server, bench and simulated devices in one: try it",
    "station": "the bench: window, or --headless",
    "server": "the central server",
    "admin": "stations, people and claims on the server",
    "orders": "take orders in",
    "catalogue": "take a catalogue in",
    "stock": "take stock in",
    "interpret": "what a scanned text stands for",
    "decode": "the codes in pictures and videos",
    "render": "a document of one order, to bytes",
    "journal": "verify, export or replay a bench's journal",
    "doctor": "what is plugged in, what answers, what to do",
    "sheet": "printable cards: commands, quantities, scanner set-up",
}


class _Parser(argparse.ArgumentParser):
    """One line on stderr instead of the usage text."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {' '.join(message.split())}; see {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one door; its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    parser = _Parser(prog="packbench", description="Packing benches that let nothing wrong into the box.")
    parser.add_argument("--version", action="version", version=f"packbench {VERSION}")
    doors = parser.add_subparsers(dest="door", metavar="DOOR", required=True, parser_class=_Parser)
    asked = [name for name in words[:1] if name in DOORS]
    for name in asked or DOORS:  # a parser is half a millisecond of a start
        help_ = DOORS[name]
        door = doors.add_parser(name, help=help_, description=help_[:1].upper() + help_[1:] + ".")
        if asked:
            module = importlib.import_module(f"station.doors.{name}")
            module.arguments(door)
            door.set_defaults(run=module.run)
    args = parser.parse_args(words)
    try:
        return int(args.run(args))
    except KnownError as error:
        print(f"packbench: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output is gone; nothing is left to say, and Python shall not try to flush at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        # A folder that is a file, a full disk, missing rights: the system's own word names the place.
        if error.filename is None:
            raise
        why = f"{error.strerror}. Is it the right place, and may this account use it?"
        print(f"packbench: {error.filename} cannot be used: {why}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
