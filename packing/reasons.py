"""Why a scan did not count, why a pick is short, why an order waits: the closed lists that reports count by."""

from __future__ import annotations

from enum import StrEnum

from packing.text import Text


class Reason(StrEnum):
    """Why a scan or a command was refused."""

    WRONG_ITEM = "wrong_item"
    TOO_MANY = "too_many"
    UNKNOWN_CODE = "unknown_code"
    AMBIGUOUS = "ambiguous"
    UNREADABLE = "unreadable"
    NO_ORDER_OPEN = "no_order_open"
    OTHER_ORDER_OPEN = "other_order_open"
    UNKNOWN_ORDER = "unknown_order"
    ALREADY_PACKED = "order_already_packed"
    ORDER_HELD = "order_held"
    ORDER_CANCELLED = "order_cancelled"
    OPEN_ELSEWHERE = "open_on_another_bench"
    SERVER_SILENT = "server_silent"
    ITEMS_MISSING = "items_missing"
    NOT_SIGNED_IN = "not_signed_in"
    UNKNOWN_BADGE = "unknown_badge"
    NOT_ALLOWED = "not_allowed"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_HELD = "nothing_held"
    NOTHING_TO_PRINT = "nothing_to_print"
    NOT_FOR_NOW = "not_for_now"


class ShortReason(StrEnum):
    """Why less was packed than wanted."""

    NONE_LEFT = "none_left"
    DAMAGED = "damaged"
    NOT_FOUND = "not_found"
    OTHER = "other"


class HoldReason(StrEnum):
    """Why an order waits for a supervisor."""

    MISMATCH = "mismatch"
    HELP_WANTED = "help_wanted"


class LeaveReason(StrEnum):
    """Why somebody left the bench: for good or without a word, for a break, by nobody being there any more (the screen
    locked itself), or because the next person's badge was read."""

    LEFT = "left"
    BREAK = "break"
    IDLE = "idle"
    HANDED_OVER = "handed_over"


LET_PASS = (
    Text("Seen, and it is right"),
    Text("The customer agreed"),
    Text("Takes the place of an article that is out of stock"),
    Text("Right article, wrong barcode on it"),
    Text("A gift or a sample"),
)
"""Why a supervisor lets something pass: what they choose from, kept as the note of the override."""
