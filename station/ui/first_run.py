"""What somebody is told at a bench that is new: where orders come from, how to try a scanner, that there is no server.

Each hint goes when what it is about is there: the first order, the first scan, a server. Knows no widget.
"""

from __future__ import annotations

from packing.commands import COMMANDS, Command
from packing.text import Text, in_turn
from station.ui.seen import Running


def hint(running: Running) -> str:
    """What to do at a bench that never had an order."""
    return in_turn(
        Text("Have a file taken in with “packbench orders import FILE”: its orders stand here at once.")
        if running.sync is None
        else Text("They come from the server as soon as the office has released some."),
        ""
        if running.mark
        else Text(
            "Try your scanner meanwhile: {key}, then scan anything. One that types like a keyboard works as it is.",
            key=COMMANDS[Command.LINE_CHECK].key,
        ),
        Text("This bench works alone; a server is named in the settings ({key}).", key=COMMANDS[Command.SETTINGS].key)
        if running.sync is None
        else "",
    )
