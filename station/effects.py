"""What follows from events outside the rules: papers, and the store's idea of an order's state.

Everything here may be done twice or late: each paper has a key, and the spool remembers the journal number up to which
all papers are in it. So a crash between the commit of an event and its paper is made good at the next start.
"""

from __future__ import annotations

from collections.abc import Iterable

from packing import events
from packing.events import Event
from packing.session import Session, Work, evolve
from printing.documents import CartonLabel, PackingSlip, label_of, slip_of
from sync.journal import Reader
from sync.protocol import OrderState
from sync.store import Store

Paper = PackingSlip | CartonLabel


def owes(event: Event) -> bool:
    """Whether anything is to be printed because of this event."""
    return isinstance(event, events.OrderPacked | events.DocumentReprinted)


def papers(journal: Reader, event: Event) -> list[Paper]:
    """What is to be printed because of this event."""
    match event:
        case events.OrderPacked(order=order, units=units):
            kinds = ("slip", "label") if units else ("slip",)
            return [paper(journal, order, kind) for kind in kinds]
        case events.DocumentReprinted(order=order, document=document, copy=copy, reason=reason):
            return [paper(journal, order, document, copy, reason)]
        case _:
            return []


def paper(journal: Reader, order: str, kind: str, copy: int = 1, reason: str = "") -> Paper:
    """A document of an order that was packed here, made from its events alone."""
    packing = journal.packing(order)
    if packing is None:
        raise ValueError(f"order {order} was not packed here")
    work, packed, packer = _as_packed(event for _, event in journal.events_of(packing))
    carton = packed.cartons[0] if packed.cartons else ""
    at = packed.at[:16].replace("T", " ")
    if kind == "slip":
        return slip_of(
            work.picklist, work.picked, work.shorted, work.extras, carton=carton, packed_at=at, packed_by=packer,
            station=journal.station, copy=copy, copy_reason=reason,
        )  # fmt: skip
    return label_of(
        work.picklist, carton, units=packed.units, packed_at=at, station=journal.station, copy=copy, copy_reason=reason
    )


def copies(journal: Reader, order: str, document: str) -> int:
    """How many times a document of this order was asked for, the first print counted."""
    packing = journal.packing(order)
    if packing is None:
        return 0
    asked = (event for _, event in journal.events_of(packing) if isinstance(event, events.DocumentReprinted))
    return 1 + sum(event.document == document for event in asked)


def tell_store(store: Store, happened: Iterable[Event]) -> bool:
    """Lets the queue show at once what this bench did itself; whether there was anything to show."""
    told = False
    for event in happened:
        match event:
            case events.OrderOpened(picklist=picklist):
                # Told late or again, it must not hide that the order was cancelled meanwhile.
                store.set_order(picklist.order, OrderState.PACKING, only_from=OrderState.READY)
            case events.OrderPacked(order=order):
                store.set_order(order, OrderState.PACKED)
            case _:
                continue
        told = True
    return told


def _as_packed(happened: Iterable[Event]) -> tuple[Work, events.OrderPacked, str]:
    """The order as it was closed, and the name of who closed it."""
    session, work, packer = Session(), None, ""
    packed: events.OrderPacked | None = None
    for event in happened:
        if isinstance(event, events.OrderPacked):
            work, packed, packer = session.order, event, session.operator.name if session.operator else ""
        session = evolve(session, event)
    if work is None or packed is None:
        raise ValueError("these events close no order")
    return work, packed, packer
