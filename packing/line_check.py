"""The rules while the line is checked: what is scanned then counts for nothing, and says so.

Part of `packing.session`, which asks here first. It does not know the devices: what was found is handed in.
"""

from __future__ import annotations

from packing import events
from packing.commands import SCREEN, Command
from packing.events import Event
from packing.reasons import Reason, ShortReason
from packing.requests import (
    CheckLine,
    Do,
    Identify,
    Leave,
    Open,
    Pick,
    Recall,
    Refuse,
    Request,
    SetQuantity,
    Short,
    Try,
)
from packing.scan import Scan
from packing.text import Text


def tried(request: Request, scan: Scan) -> Request:
    """The request that a scan makes while the line is checked. The card that began the check ends it, and
    those of the screen's own serve it as ever."""
    if isinstance(request, Do) and request.command in SCREEN:
        return request
    if isinstance(request, Do) and request.command is Command.LINE_CHECK:
        return CheckLine(scan=scan)
    # A badge is a secret: that one was read is kept, its text is not.
    kept = Scan("", scan.device, scan.aim) if isinstance(request, Identify) else scan
    return Try(scan=kept, meant=meant(request))


def decide_check(request: Request, at: str, by: str, order: str, *, checking: bool) -> tuple[Event, ...] | None:
    """What happens now as far as a line check decides it; None where the session does."""
    match request:
        case CheckLine(begin=True) | Do(command=Command.LINE_CHECK) if not checking:
            return (events.LineCheckBegun(at=at, by=by, scan=request.scan, order=order),)
        case CheckLine(devices=devices) if checking:
            return (events.LineChecked(at=at, by=by, scan=request.scan, devices=devices, order=order),)
        case CheckLine():
            return ()
        case Try(meant=what):
            return (events.ScanTried(at=at, by=by, scan=request.scan, meant=what),)
        case Recall():
            return None  # the server's word is heard at any time
        case Do(command=command) if command in SCREEN:
            return None
        case Leave() if checking:
            return ()  # a check that nobody ends is ended first
        case _ if checking:
            return (events.ScanTried(at=at, by=by, scan=request.scan, meant=meant(request)),)
    return None


def meant(request: Request) -> str:
    """What a request is about, in a few words."""
    match request:
        case Pick(item=item):
            return Text("item {sku}", sku=item.sku or item.gtin)
        case Open(number=number):
            return Text("order {number}", number=number)
        case SetQuantity(units=units):
            return Text("quantity {units}", units=units)
        case Identify(person=person):
            return Text("badge") if person else Text("unknown badge")
        case Do(command=command):
            return Text("command {command}", command=command.value)
        case Short(reason=reason):
            return _SHORT[reason]
        case Refuse(reason=reason):
            return _REFUSED.get(reason) or reason.value.replace("_", " ")
        case _:
            return ""


_SHORT = {
    ShortReason.NONE_LEFT: Text("short: none left"),
    ShortReason.DAMAGED: Text("short: damaged"),
    ShortReason.NOT_FOUND: Text("short: not found"),
    ShortReason.OTHER: Text("short: other"),
}
_REFUSED = {
    Reason.AMBIGUOUS: Text("a code with two meanings"),
    Reason.UNREADABLE: Text("not readable"),
    Reason.UNKNOWN_CODE: Text("unknown code"),
    Reason.NOT_FOR_NOW: Text("not for now"),
}
