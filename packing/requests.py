"""What can be asked of a session: imperative, frozen, each with the scan that caused it (None for a key or a touch).

`packing.session.decide` answers with events. A request is never kept; what came of it is.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from packing.commands import Command
from packing.events import Checked, Progress
from packing.meanings import Item
from packing.people import Person
from packing.picklist import Picklist
from packing.reasons import LeaveReason, Reason, ShortReason
from packing.scan import Scan


class Standing(StrEnum):
    """Whether an order may be opened here."""

    FREE = "free"
    UNKNOWN = "unknown"
    PACKED = "packed"
    HELD = "held"
    CANCELLED = "cancelled"
    ELSEWHERE = "elsewhere"
    UNSURE = "unsure"
    """The server, which alone can tell, does not answer."""


class Asked(Struct, frozen=True, kw_only=True):
    """Common to all requests."""

    scan: Scan | None = None


class Pick(Asked, frozen=True, kw_only=True):
    """Put this item into the box."""

    item: Item


class Offer(Struct, frozen=True, kw_only=True):
    """What the bench knows of an order that somebody wants to open: its standing, and if free, all that a session
    needs. `carton` is the SSCC kept for it, `progress` how far it had come before, `detail` who holds it or why."""

    standing: Standing
    picklist: Picklist | None = None
    carton: str = ""
    progress: Progress | None = None
    detail: str = ""


class Open(Asked, frozen=True, kw_only=True):
    """Open the order `number`, or close it when it is the open one. `offer` is None until the bench has looked; a
    session that cannot open any order now says so without one."""

    number: str
    offer: Offer | None = None


class SetQuantity(Asked, frozen=True, kw_only=True):
    """The next item counts `units` times."""

    units: int


class Identify(Asked, frozen=True, kw_only=True):
    """A badge was read; `person` is None when it is nobody's."""

    person: Person | None


class Do(Asked, frozen=True, kw_only=True):
    """A command that needs no more words. `order` and `copy` serve the reprints: the order packed last here and the
    number of the copy. `screen`: what is in front on the screen takes it for itself."""

    command: Command
    order: str = ""
    copy: int = 0
    note: str = ""
    screen: bool = False


class Short(Asked, frozen=True, kw_only=True):
    """The rest of line `line` (from 1; 0: the line in hand) will not be packed."""

    reason: ShortReason
    line: int = 0


class Recall(Asked, frozen=True, kw_only=True):
    """The server wants the order back."""

    order: str
    note: str = ""


class Leave(Asked, frozen=True, kw_only=True):
    """The person who is signed in is not there any more; where nobody is, nothing happens."""

    reason: LeaveReason


class Refuse(Asked, frozen=True, kw_only=True):
    """A scan that means nothing the session could act on."""

    reason: Reason
    detail: str = ""
    near: tuple[str, ...] = ()


class Try(Asked, frozen=True, kw_only=True):
    """A scan during a line check; `meant` is what it would have been."""

    meant: str


class CheckLine(Asked, frozen=True, kw_only=True):
    """Ends a line check with what was found; `begin` starts one."""

    devices: tuple[Checked, ...] = ()
    begin: bool = False


Request = Pick | Open | SetQuantity | Identify | Do | Short | Recall | Leave | Refuse | Try | CheckLine
