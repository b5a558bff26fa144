"""What somebody is told at a bench that is new: where orders come from, how to try a scanner, where a server is named.

Each hint goes when what it is about is there: the first order, the first scan, a server. Knows no widget.
"""

from __future__ import annotations

from packing.commands import COMMANDS, Command
from packing.text import Text, in_turn
from station.ui.seen import Running


def hint(running: Running) -> str:
    """What to do at a bench that never had an order: short enough for four lines in any language."""
    if running.sync is None:
        where = Text(
            "Have a file taken in with “packbench orders import FILE”, or name a server in the settings ({key}).",
            key=COMMANDS[Command.SETTINGS].key,
        )
    else:
        where = Text("They come from the server as soon as the office has released some.")
    scanner = Text("Try your scanner meanwhile: {key}, then scan anything.", key=COMMANDS[Command.LINE_CHECK].key)
    return in_turn(where, "" if running.mark else scanner)
