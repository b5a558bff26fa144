"""What can be asked of a session: imperative, frozen, each with the scan that caused it (None for a key or a touch).

`packing.session.decide` answers with events. A request is never kept; what came of it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Common to all requests."""

    scan: Scan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Asked):
    """Put this item into the box."""

    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the bench knows of an order that somebody wants to open: its standing, and if free, all that a session
    needs. `carton` is the SSCC kept for it, `progress` how far it had come before, `detail` who holds it or why."""

    standing: Standing
    picklist: Picklist | None = None
    carton: str = ""
    progress: Progress | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Asked):
    """Open the order `number`, or close it when it is the open one. `offer` is None until the bench has looked; a
    session that cannot open any order now says so without one."""

    number: str
    offer: Offer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetQuantity(Asked):
    """The next item counts `units` times."""

    units: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Identify(Asked):
    """A badge was read; `person` is None when it is nobody's."""

    person: Person | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Do(Asked):
    """A command that needs no more words. `order` and `copy` serve the reprints: the order packed last here and the
    number of the copy."""

    command: Command
    order: str = ""
    copy: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Short(Asked):
    """The rest of line `line` (from 1; 0: the line in hand) will not be packed."""

    reason: ShortReason
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall(Asked):
    """The server wants the order back."""

    order: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave(Asked):
    """The person who is signed in is not there any more; where nobody is, nothing happens."""

    reason: LeaveReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse(Asked):
    """A scan that means nothing the session could act on."""

    reason: Reason
    detail: str = ""
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Try(Asked):
    """A scan during a line check; `meant` is what it would have been."""

    meant: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine(Asked):
    """Ends a line check with what was found; `begin` starts one."""

    devices: tuple[Checked, ...] = ()
    begin: bool = False


Request = Pick | Open | SetQuantity | Identify | Do | Short | Recall | Leave | Refuse | Try | CheckLine
