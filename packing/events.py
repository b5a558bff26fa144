"""What can happen at a bench: frozen facts in the past tense, the same on disk, on the wire and on the server.

An event is only ever added to, by a field with a default; `packing.codec` reads them back. `at` is the bench's clock
in ISO 8601 UTC: it informs and never orders. `by` is the id of the person signed in, or empty.
"""

from __future__ import annotations

import msgspec

from packing.people import Person
from packing.picklist import Picklist
from packing.reasons import HoldReason, LeaveReason, Reason, ShortReason
from packing.scan import Scan


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind"):
    """Common to all. `scan` is what caused it, `None` where a key, a touch or a machine did."""

    at: str
    by: str = ""
    scan: Scan | None = None


class Fill(msgspec.Struct, frozen=True, array_like=True):
    """`units` that went to line number `line` (from 1)."""

    line: int
    units: int


class Extra(msgspec.Struct, frozen=True, array_like=True):
    """`units` of `sku` in the box beyond what the order wants, let pass by a supervisor."""

    sku: str
    units: int


class Hold(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an order waits for; `sku` and `units` are the refused item that it is about, if any, `seen` what was scanned
    as it was read, `at` when."""

    reason: HoldReason
    sku: str = ""
    units: int = 0
    note: str = ""
    seen: str = ""
    at: str = ""


class Progress(msgspec.Struct, frozen=True, omit_defaults=True):
    """How far an order had come when it was put aside: units per line, what is in the box besides, what it waits
    for."""

    picked: tuple[int, ...]
    shorted: tuple[int, ...]
    extras: tuple[Extra, ...] = ()
    hold: Hold | None = None


class Checked(msgspec.Struct, frozen=True, omit_defaults=True):
    """How one device was found by a line check. `kind` is `scanner`, `scale`, `printer`, `camera` or whatever kind it
    is; `words` say what was seen or what is wrong; `codes` are what it sent meanwhile, as received."""

    name: str
    kind: str
    well: bool
    words: str = ""
    codes: tuple[str, ...] = ()


class SignedIn(Event, frozen=True, tag="signed_in"):
    """A badge was read, and from now on its owner works here."""

    person: Person


class SignedOut(Event, frozen=True, tag="signed_out"):
    """The person left the bench; an open order stays open."""

    person: Person
    reason: LeaveReason = LeaveReason.LEFT


class OrderOpened(Event, frozen=True, tag="order_opened"):
    """Carries all that the session needs, so that it can be replayed from here."""

    picklist: Picklist
    carton: str
    operator: Person | None = None
    progress: Progress | None = None


class QuantitySet(Event, frozen=True, tag="quantity_set"):
    """The next item counts this many times."""

    units: int


class ItemPicked(Event, frozen=True, tag="item_picked"):
    """`units` of `sku` went into the box and were filled into lines as `fills` says."""

    order: str
    sku: str
    units: int
    fills: tuple[Fill, ...]
    gtin: str = ""
    lot: str = ""
    expiry: str = ""
    serial: str = ""


class ScanRefused(Event, frozen=True, tag="scan_refused"):
    """A scan or a command that did not count. `sku` is what was scanned where that is known; `units` how many it
    would have counted; `detail` names the other bench, the person, or whatever `reason` is about; `near` are codes that
    the order wants and that are one typing error away from what was scanned."""

    reason: Reason
    order: str = ""
    sku: str = ""
    units: int = 0
    detail: str = ""
    near: tuple[str, ...] = ()


class RefusalCleared(Event, frozen=True, tag="refusal_cleared"):
    """The person has read why the last scan was refused."""

    order: str = ""


class PickUndone(Event, frozen=True, tag="pick_undone"):
    """The last pick was taken back out of the box."""

    order: str
    sku: str
    units: int
    fills: tuple[Fill, ...]


class LineShorted(Event, frozen=True, tag="line_shorted"):
    """`units` of line `line` will not be in the box."""

    order: str
    line: int
    sku: str
    units: int
    reason: ShortReason


class ShortUndone(Event, frozen=True, tag="short_undone"):
    """The last short was taken back: the line waits for its units again."""

    order: str
    line: int
    sku: str
    units: int


class OrderHeld(Event, frozen=True, tag="order_held"):
    """The order waits for a supervisor."""

    order: str
    hold: Hold


class SupervisorCame(Event, frozen=True, tag="supervisor_came"):
    """A supervisor's badge was read at the held order; what they say comes next."""

    order: str
    person: Person


class Overridden(Event, frozen=True, tag="overridden"):
    """The supervisor let the held order pass. `extra` is the item that came into the box by it."""

    order: str
    person: Person
    hold: Hold
    note: str = ""
    extra: Extra | None = None


class HoldDismissed(Event, frozen=True, tag="hold_dismissed"):
    """The supervisor sent the held order back to work: what was refused stays out of the box."""

    order: str
    person: Person
    hold: Hold
    note: str = ""


class OrderRecalled(Event, frozen=True, tag="order_recalled"):
    """The server asked for the order back (cancelled, or taken over) while it was open here."""

    order: str
    note: str = ""


class OrderParked(Event, frozen=True, tag="order_parked"):
    """Put aside, to be opened again; `progress` is how far it had come."""

    order: str
    progress: Progress


class OrderPacked(Event, frozen=True, tag="order_packed"):
    """Closed: the box holds `units`, `short` are missing, `cartons` are the SSCCs of its cartons."""

    order: str
    units: int
    short: int
    cartons: tuple[str, ...]


class DocumentReprinted(Event, frozen=True, tag="document_reprinted"):
    """A further copy was asked for: number `copy` (the first print is 1)."""

    order: str
    document: str
    copy: int
    reason: str


class LineCheckBegun(Event, frozen=True, tag="line_check_begun"):
    """The devices are being tried: until `LineChecked`, scans count for nothing and an open order stays as it is."""

    order: str = ""


class ScanTried(Event, frozen=True, tag="scan_tried"):
    """A scan, or a command, during a line check. `meant` is what it would have been; a badge's text is not kept."""

    meant: str = ""


class LineChecked(Event, frozen=True, tag="line_checked"):
    """The record of a line check; without devices it was broken off."""

    devices: tuple[Checked, ...] = ()
    order: str = ""


class ScreenAsked(Event, frozen=True, tag="screen_asked"):
    """A card of the screen's own was scanned (`packing.commands.SCREEN`), or one that the page in front takes for
    itself, or CLEAR while a message of the screen's own covers a refusal: nothing of the order
    changed. The same by key or touch never leaves the screen."""

    command: str


class UnknownEvent(Event, frozen=True, tag="unknown"):
    """An event of a newer program, kept as its JSON text and without effect here."""

    name: str
    body: str
