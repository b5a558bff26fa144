"""What a person can tell the bench by scanning a card, pressing a key or touching a button: one table.

The command sheet, the screen's buttons and `docs/commands.md` are made from it. Some commands are the screen's own
(`SCREEN`): the rules only note that such a card was read, and no good is touched.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from packing.reserved import COMMAND, QUANTITY
from packing.text import Text


class Command(StrEnum):
    """A command by the text on its barcode, without the `PBC-`."""

    DONE = "DONE"
    UNDO = "UNDO"
    CLEAR = "CLEAR"
    SHORT_NONE_LEFT = "SHORT-NONE-LEFT"
    SHORT_DAMAGED = "SHORT-DAMAGED"
    SHORT_NOT_FOUND = "SHORT-NOT-FOUND"
    HOLD = "HOLD"
    APPROVE = "APPROVE"
    DISMISS = "DISMISS"
    PARK = "PARK"
    REPRINT_SLIP = "REPRINT-SLIP"
    REPRINT_LABEL = "REPRINT-LABEL"
    SIGN_OUT = "SIGN-OUT"
    LINE_CHECK = "LINE-CHECK"
    BREAK = "BREAK"
    NEXT = "NEXT"
    PREVIOUS = "PREVIOUS"
    CHOOSE = "CHOOSE"
    HELP = "HELP"
    DEVICES = "DEVICES"
    DAY = "DAY"
    SETTINGS = "SETTINGS"
    LANGUAGE = "LANGUAGE"
    LOUDER = "LOUDER"
    QUIETER = "QUIETER"
    ZOOM = "ZOOM"
    CAMERA = "CAMERA"
    REFRESH = "REFRESH"
    TEST_PRINT = "TEST-PRINT"

    @property
    def code(self) -> str:
        """The barcode's text."""
        return COMMAND + self.value


class CommandWords(Struct, frozen=True):
    """What a command is called, what it does, and the key that does the same."""

    title: str
    hint: str
    key: str


COMMANDS: dict[Command, CommandWords] = {
    Command.DONE: CommandWords(Text("Done"), Text("Close the order when every line is complete."), "F10"),
    Command.UNDO: CommandWords(Text("Undo"), Text("Take the last pick back out of the box."), "F2"),
    Command.CLEAR: CommandWords(Text("Clear"), Text("I have read the message."), "Escape"),
    Command.SHORT_NONE_LEFT: CommandWords(
        Text("Short: none left"), Text("The rest of this line is not in stock."), "F6"
    ),
    Command.SHORT_DAMAGED: CommandWords(Text("Short: damaged"), Text("The rest of this line is damaged."), "Shift+F6"),
    Command.SHORT_NOT_FOUND: CommandWords(
        Text("Short: not found"), Text("The rest of this line cannot be found."), "Ctrl+F6"
    ),
    Command.HOLD: CommandWords(Text("Call supervisor"), Text("Hold the order until a supervisor has looked."), "F8"),
    Command.APPROVE: CommandWords(Text("Approve"), Text("Supervisor: let it pass."), "F3"),
    Command.DISMISS: CommandWords(Text("Back to work"), Text("Supervisor: it stays out of the box."), "F4"),
    Command.PARK: CommandWords(Text("Put order aside"), Text("Leave this order as it is and take another."), "F9"),
    Command.REPRINT_SLIP: CommandWords(
        Text("Slip again"), Text("Print the last packing slip once more, as a copy."), "F11"
    ),
    Command.REPRINT_LABEL: CommandWords(
        Text("Label again"), Text("Print the last carton label once more, as a copy."), "F12"
    ),
    Command.SIGN_OUT: CommandWords(Text("Sign out"), Text("Leave the bench; an open order stays as it is."), "Ctrl+L"),
    Command.LINE_CHECK: CommandWords(Text("Line check"), Text("Try every device; the same again ends it."), "F7"),
    Command.BREAK: CommandWords(Text("Break"), Text("Take a break; your badge brings all back as it was."), "Shift+F8"),
    Command.NEXT: CommandWords(Text("Next"), Text("Move the choice down."), "Down"),
    Command.PREVIOUS: CommandWords(Text("Previous"), Text("Move the choice up."), "Up"),
    Command.CHOOSE: CommandWords(Text("Choose"), Text("Take what the choice is on."), "Return"),
    Command.HELP: CommandWords(Text("Help"), Text("What to do now, step by step."), "F1"),
    Command.DEVICES: CommandWords(Text("Devices"), Text("Scanners, scale, printers, server and papers."), "Shift+F7"),
    Command.DAY: CommandWords(Text("My day"), Text("What was packed today."), "Shift+F2"),
    Command.SETTINGS: CommandWords(Text("Settings"), Text("How this bench is set up."), "Shift+F3"),
    Command.LANGUAGE: CommandWords(Text("Language"), Text("The next language."), "Shift+F4"),
    Command.LOUDER: CommandWords(Text("Louder"), Text("Tones and words a step louder."), "Shift+F10"),
    Command.QUIETER: CommandWords(Text("Quieter"), Text("Tones and words a step quieter."), "Shift+F9"),
    Command.ZOOM: CommandWords(
        Text("Zoom"), Text("Everything a step larger; after the largest, as before."), "Shift+F5"
    ),
    Command.CAMERA: CommandWords(Text("Camera"), Text("What the next camera sees, beside the page."), "Shift+F1"),
    Command.REFRESH: CommandWords(Text("Refresh"), Text("Look for new orders and devices now."), "F5"),
    Command.TEST_PRINT: CommandWords(Text("Test print"), Text("Print a test on each printer."), "Shift+F12"),
}

MOVES = (Command.NEXT, Command.PREVIOUS, Command.CHOOSE)
"""Commands that move through lists and buttons: their keys are the lists' own."""

SCREEN = frozenset(
    {
        *MOVES, Command.HELP, Command.DEVICES, Command.DAY, Command.SETTINGS, Command.LANGUAGE, Command.LOUDER,
        Command.QUIETER, Command.ZOOM, Command.CAMERA, Command.REFRESH, Command.TEST_PRINT,
    }
)  # fmt: skip
"""Commands that are the screen's own: they change what is seen, never what is packed."""

QUANTITIES = (
    2,
    3,
    4,
    5,
    6,
    8,
    10,
    12,
    15,
    16,
    18,
    20,
    24,
    25,
    30,
    36,
    40,
    48,
    50,
    60,
    72,
    96,
    100,
    120,
    144,
    200,
    500,
)
"""The quantities on the printed sheet; any other is scanned as `PBQ-` and its digits, or typed."""


def quantity_code(units: int) -> str:
    """The barcode's text for 'the next item counts `units` times'."""
    return f"{QUANTITY}{units}"
