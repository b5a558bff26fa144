"""What a person can tell the bench by scanning a card, pressing a key or touching a button: one table.

The command sheet, the screen's buttons and `docs/commands.md` are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from packing.reserved import COMMAND, QUANTITY


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

    @property
    def code(self) -> str:
        """The barcode's text."""
        return COMMAND + self.value


@dataclass(frozen=True, slots=True)
class CommandWords:
    """What a command is called, what it does, and the key that does the same."""

    title: str
    hint: str
    key: str


COMMANDS: dict[Command, CommandWords] = {
    Command.DONE: CommandWords("Done", "Close the order when every line is complete.", "F10"),
    Command.UNDO: CommandWords("Undo", "Take the last pick back out of the box.", "F2"),
    Command.CLEAR: CommandWords("Clear", "I have read the message.", "Escape"),
    Command.SHORT_NONE_LEFT: CommandWords("Short: none left", "The rest of this line is not in stock.", "F6"),
    Command.SHORT_DAMAGED: CommandWords("Short: damaged", "The rest of this line is damaged.", "Shift+F6"),
    Command.SHORT_NOT_FOUND: CommandWords("Short: not found", "The rest of this line cannot be found.", "Ctrl+F6"),
    Command.HOLD: CommandWords("Call supervisor", "Hold the order until a supervisor has looked.", "F8"),
    Command.APPROVE: CommandWords("Approve", "Supervisor: let it pass.", "F3"),
    Command.DISMISS: CommandWords("Back to work", "Supervisor: it stays out of the box.", "F4"),
    Command.PARK: CommandWords("Put aside", "Leave this order as it is and take another.", "F9"),
    Command.REPRINT_SLIP: CommandWords("Slip again", "Print the last packing slip once more, as a copy.", "F11"),
    Command.REPRINT_LABEL: CommandWords("Label again", "Print the last carton label once more, as a copy.", "F12"),
    Command.SIGN_OUT: CommandWords("Sign out", "Leave the bench; an open order stays as it is.", "Ctrl+L"),
    Command.LINE_CHECK: CommandWords("Line check", "Try every device; the same again ends it.", "F7"),
}

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
