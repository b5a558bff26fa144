"""The rules of the bench: what may be done now (`decide`), and what a thing done changes (`evolve`).

A `Session` is one order on one bench from open to packed, with the person who works on it; between orders it holds the
person alone. Both functions are pure. `decide` may refuse; `evolve` never does.

How units are filled into lines: when several lines want the same SKU, units go to the first of them that still has
room, in the order of the picklist, and what is left over to the next. A scan that does not fit as a whole counts
nothing. A quantity set before an item holds for exactly one scan, right or wrong.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from msgspec import Struct, structs

from packing import events
from packing.commands import SCREEN, Command
from packing.events import Event, Extra, Fill, Hold, Progress
from packing.line_check import decide_check
from packing.meanings import (
    Ambiguous,
    Badge,
    Carton,
    Item,
    Meaning,
    Number,
    Ordered,
    OrderNumber,
    Unknown,
    Unreadable,
)
from packing.people import Person
from packing.picklist import Picklist
from packing.reasons import HoldReason, LeaveReason, Reason, ShortReason
from packing.requests import (
    CheckLine,
    Do,
    Identify,
    Leave,
    Offer,
    Open,
    Pick,
    Recall,
    Refuse,
    Request,
    SetQuantity,
    Short,
    Standing,
    Try,
)
from packing.scan import Scan
from packing.text import Template, Text, either

NONE_MISSING = Template("No units are missing.")
"""The detail of a short pick for a line that waits for nothing."""


class Rules(Struct, frozen=True):
    """What a warehouse may choose. `close_on_last_item`: the last item closes the order by itself.
    `sign_in`: nothing is packed before a badge was read. `label`: each carton gets a label."""

    close_on_last_item: bool = False
    sign_in: bool = False
    label: bool = True


class Step(Struct, frozen=True):
    """One thing that can be undone, on top of those before it."""

    done: events.ItemPicked | events.LineShorted
    below: Step | None


@dataclass(frozen=True, slots=True)
class Work:
    """The open order. `picked` and `shorted` are units per line, `remaining` the units still to take in all, `head` the
    first line that waits for any (0: none). Both are kept, so that a scan costs the same in an order of any size."""

    picklist: Picklist
    carton: str
    places: Mapping[str, tuple[int, ...]]
    picked: tuple[int, ...]
    shorted: tuple[int, ...]
    remaining: int
    head: int
    extras: tuple[Extra, ...] = ()
    steps: Step | None = field(default=None, compare=False, repr=False)
    hold: Hold | None = None
    supervisor: Person | None = None
    recalled: str | None = None

    @property
    def number(self) -> str:
        """The order's number."""
        return self.picklist.order

    @property
    def skus(self) -> Collection[str]:
        """The SKUs of all lines."""
        return self.places.keys()

    def wants(self, sku: str) -> bool:
        """Whether any line is of this SKU, complete or not."""
        return sku in self.places

    def left(self, line: int) -> int:
        """Units that line `line` (from 1) still waits for."""
        place = line - 1
        return self.picklist.lines[place].quantity - self.picked[place] - self.shorted[place]

    def room(self, sku: str) -> int:
        """Units of `sku` that the order still waits for, over all its lines."""
        return sum(self.left(place + 1) for place in self.places.get(sku, ()))

    def next_line(self) -> int:
        """The first line that still waits for units, or 0."""
        return self.head

    def in_hand(self) -> int:
        """The line that the person is at: the one picked into last while it waits for more, else the next; or 0."""
        if self.steps is not None and isinstance(self.steps.done, events.ItemPicked):
            line = self.steps.done.fills[-1].line
            if self.left(line):
                return line
        return self.head

    @property
    def in_box(self) -> int:
        """Units in the box."""
        return sum(self.picked) + sum(extra.units for extra in self.extras)

    @property
    def short(self) -> int:
        """Units declared missing."""
        return sum(self.shorted)

    @property
    def progress(self) -> Progress:
        """How far the order has come, to go on from later."""
        return Progress(self.picked, self.shorted, self.extras, self.hold)


class Session(Struct, frozen=True):
    """The bench as the rules see it. `refusal` stays until it is cleared or a right scan comes; `quantity` is the
    number set for the next item, or 0; `checking` is True while the devices are tried and nothing counts."""

    rules: Rules = Rules()
    operator: Person | None = None
    order: Work | None = None
    quantity: int = 0
    refusal: events.ScanRefused | None = None
    checking: bool = False


# --- from meaning to request -----------------------------------------------------------------------------------------

SHORTS = {
    Command.SHORT_NONE_LEFT: ShortReason.NONE_LEFT,
    Command.SHORT_DAMAGED: ShortReason.DAMAGED,
    Command.SHORT_NOT_FOUND: ShortReason.NOT_FOUND,
}


def ask(meaning: Meaning, scan: Scan | None) -> Request:
    """The request that a scan of this meaning makes."""
    match meaning:
        case Item():
            return Pick(scan=scan, item=meaning)
        case OrderNumber(number):
            return Open(scan=scan, number=number)
        case Number(units):
            return SetQuantity(scan=scan, units=units)
        case Badge(person):
            # A badge is a secret: what was scanned is not kept, only whose it was.
            return Identify(person=person)
        case Ordered(command):
            if command in SHORTS:
                return Short(scan=scan, reason=SHORTS[command])
            return Do(scan=scan, command=command)
        case Ambiguous(readings):
            return Refuse(scan=scan, reason=Reason.AMBIGUOUS, detail=either(readings))
        case Carton(sscc):
            return Refuse(scan=scan, reason=Reason.NOT_FOR_NOW, detail=Text("It is a carton: {sscc}.", sscc=sscc))
        case Unknown(why, near):
            return Refuse(scan=scan, reason=Reason.UNKNOWN_CODE, detail=why, near=near)
        case Unreadable(why):
            return Refuse(scan=scan, reason=Reason.UNREADABLE, detail=why)


# --- deciding --------------------------------------------------------------------------------------------------------


def decide(session: Session, request: Request, at: str) -> tuple[Event, ...]:
    """What happens when `request` is made now, at clock reading `at`: one event or more, of one durable commit."""
    return _Decision(session, request.scan, at).of(request)


class _Decision(Struct, frozen=True):
    """One request being decided: the session, and what every event of it carries."""

    session: Session
    scan: Scan | None
    at: str

    def of(self, request: Request) -> tuple[Event, ...]:
        order = self.session.order.number if self.session.order else ""
        checked = decide_check(request, self.at, self.by, order, checking=self.session.checking)
        return self.decided(request) if checked is None else checked

    def decided(self, request: Request) -> tuple[Event, ...]:
        match request:
            case Pick(item=item):
                return self.pick(item)
            case Open(number=number, offer=offer):
                return self.open(number, offer)
            case SetQuantity(units=units):
                return self.set_quantity(units)
            case Identify(person=person):
                return self.identify(person)
            case Short(line=line, reason=reason):
                return self.short(line, reason)
            case Do():
                return self.do(request)
            case Recall(order=order, note=note):
                return self.recall(order, note)
            case Leave(reason=why):
                return self.leave(why) if self.session.operator else ()
            case Refuse(reason=reason, detail=detail, near=near):
                return self.refused(reason, detail=detail, near=near)
            case Try() | CheckLine():
                return ()  # decided before

    @property
    def by(self) -> str:
        return self.session.operator.id if self.session.operator else ""

    def refused(
        self, reason: Reason, *, sku: str = "", units: int = 0, detail: str = "", near: tuple[str, ...] = ()
    ) -> tuple[Event, ...]:
        order = self.session.order.number if self.session.order else ""
        return (
            events.ScanRefused(
                at=self.at,
                by=self.by,
                scan=self.scan,
                reason=reason,
                order=order,
                sku=sku,
                units=units,
                detail=detail,
                near=near,
            ),
        )

    def barred(self) -> Reason | None:
        """Why the open order takes nothing now."""
        if self.session.rules.sign_in and self.session.operator is None:
            return Reason.NOT_SIGNED_IN
        work = self.session.order
        if work is None:
            return Reason.NO_ORDER_OPEN
        if work.recalled is not None:
            return Reason.ORDER_CANCELLED
        return Reason.ORDER_HELD if work.hold else None

    def pick(self, item: Item) -> tuple[Event, ...]:
        units = item.units * (self.session.quantity or 1)
        if item.sku is None:
            return self.refused(
                Reason.UNKNOWN_CODE, units=units, detail=item.why or Text("GTIN {gtin}", gtin=item.gtin), near=item.near
            )
        bar = self.barred()
        work = self.session.order
        if bar or work is None:
            return self.refused(bar or Reason.NO_ORDER_OPEN, sku=item.sku, units=units)
        if not work.wants(item.sku):
            return self.refused(Reason.WRONG_ITEM, sku=item.sku, units=units, near=item.near)
        room = work.room(item.sku)
        if units > room:
            return self.refused(Reason.TOO_MANY, sku=item.sku, units=units, detail=str(room))
        picked = events.ItemPicked(
            at=self.at, by=self.by, scan=self.scan, order=work.number, sku=item.sku, units=units,
            fills=_fill(work, item.sku, units), gtin=item.gtin, lot=item.lot, expiry=item.expiry, serial=item.serial,
        )  # fmt: skip
        if units == work.remaining and self.session.rules.close_on_last_item and not work.short:
            return (picked, self.packed(work, units))
        return (picked,)

    def packed(self, work: Work, more: int = 0) -> events.OrderPacked:
        units = work.in_box + more
        cartons = (work.carton,) if units else ()
        return events.OrderPacked(
            at=self.at,
            by=self.by,
            scan=self.scan,
            order=work.number,
            units=units,
            short=work.short,
            cartons=cartons,
        )

    def open(self, number: str, offer: Offer | None) -> tuple[Event, ...]:
        work = self.session.order
        if work is not None:
            return self.close() if work.number == number else self.refused(Reason.OTHER_ORDER_OPEN, detail=number)
        if self.session.rules.sign_in and self.session.operator is None:
            return self.refused(Reason.NOT_SIGNED_IN, detail=number)
        if offer is None:
            raise ValueError(f"order {number} may be opened now: look it up and ask with an offer")
        if offer.picklist is None or offer.standing != Standing.FREE:
            return self.refused(_NOT_FREE[offer.standing], detail=offer.detail or number)
        return (
            events.OrderOpened(
                at=self.at, by=self.by, scan=self.scan, picklist=offer.picklist, carton=offer.carton,
                operator=self.session.operator, progress=offer.progress,
            ),
        )  # fmt: skip

    def close(self) -> tuple[Event, ...]:
        bar = self.barred()
        work = self.session.order
        if bar or work is None:
            return self.refused(bar or Reason.NO_ORDER_OPEN)
        if work.remaining:
            return self.refused(Reason.ITEMS_MISSING, units=work.remaining)
        return (self.packed(work),)

    def set_quantity(self, units: int) -> tuple[Event, ...]:
        if bar := self.barred():
            return self.refused(bar, units=units)
        return (events.QuantitySet(at=self.at, by=self.by, scan=self.scan, units=units),)

    def identify(self, person: Person | None) -> tuple[Event, ...]:
        if person is None:
            return self.refused(Reason.UNKNOWN_BADGE)
        work, operator = self.session.order, self.session.operator
        if operator is None and self.session.rules.sign_in:
            # Nobody is here: whoever comes is in, and where an order waits for it, a supervisor can say so at once.
            came = events.SignedIn(at=self.at, by=person.id, person=person)
            waits = work is not None and work.hold is not None and person.may_override
            order = work.number if work else ""
            decides = events.SupervisorCame(at=self.at, by=person.id, order=order, person=person)
            return (came, decides) if waits else (came,)
        if work is not None and work.hold and (operator is None or operator.id != person.id or person.may_override):
            if not person.may_override:
                return self.refused(Reason.NOT_ALLOWED, detail=person.name)
            return (events.SupervisorCame(at=self.at, by=self.by, order=work.number, person=person),)
        if operator is None:
            return (events.SignedIn(at=self.at, by=person.id, person=person),)
        if operator.id == person.id:
            return (events.SignedOut(at=self.at, by=operator.id, person=operator),)
        left = events.SignedOut(at=self.at, by=operator.id, person=operator, reason=LeaveReason.HANDED_OVER)
        return (left, events.SignedIn(at=self.at, by=person.id, person=person))

    def leave(self, why: LeaveReason) -> tuple[Event, ...]:
        person = self.session.operator
        if person is None:
            return self.refused(Reason.NOT_SIGNED_IN)
        return (events.SignedOut(at=self.at, by=self.by, scan=self.scan, person=person, reason=why),)

    def short(self, line: int, reason: ShortReason) -> tuple[Event, ...]:
        bar = self.barred()
        work = self.session.order
        if bar or work is None:
            return self.refused(bar or Reason.NO_ORDER_OPEN)
        line = line or work.in_hand()
        if not 0 <= line <= len(work.picklist.lines):
            raise ValueError(f"order {work.number} has {len(work.picklist.lines)} lines, but line {line} was named")
        if line == 0 or not work.left(line):
            return self.refused(Reason.NOT_FOR_NOW, detail=NONE_MISSING.text())
        return (
            events.LineShorted(
                at=self.at, by=self.by, scan=self.scan, order=work.number, line=line,
                sku=work.picklist.lines[line - 1].sku, units=work.left(line), reason=reason,
            ),
        )  # fmt: skip

    def recall(self, order: str, note: str) -> tuple[Event, ...]:
        work = self.session.order
        if work is None or work.number != order or work.recalled is not None:
            return ()
        return (events.OrderRecalled(at=self.at, order=order, note=note),)

    def do(self, request: Do) -> tuple[Event, ...]:
        match request.command:
            case command if command in SCREEN or request.screen:
                return (events.ScreenAsked(at=self.at, by=self.by, scan=self.scan, command=command.value),)
            case Command.DONE:
                return self.close()
            case Command.UNDO:
                return self.undo()
            case Command.CLEAR:
                order = self.session.order.number if self.session.order else ""
                return (events.RefusalCleared(at=self.at, by=self.by, scan=self.scan, order=order),)
            case Command.HOLD:
                return self.hold(request.note)
            case Command.APPROVE | Command.DISMISS:
                return self.settle_hold(request.command, request.note)
            case Command.PARK:
                return self.park()
            case Command.REPRINT_SLIP | Command.REPRINT_LABEL:
                return self.reprint(request)
            case Command.SIGN_OUT:
                return self.leave(LeaveReason.LEFT)
            case Command.BREAK:
                return self.leave(LeaveReason.BREAK)
            case _:
                raise ValueError(f"{request.command} is asked with a request of its own")

    def undo(self) -> tuple[Event, ...]:
        bar = self.barred()
        work = self.session.order
        if bar or work is None:
            return self.refused(bar or Reason.NO_ORDER_OPEN)
        if work.steps is None:
            return self.refused(Reason.NOTHING_TO_UNDO)
        done = work.steps.done
        if isinstance(done, events.LineShorted):
            return (
                events.ShortUndone(
                    at=self.at, by=self.by, scan=self.scan, order=work.number, line=done.line, sku=done.sku,
                    units=done.units,
                ),
            )  # fmt: skip
        return (
            events.PickUndone(
                at=self.at, by=self.by, scan=self.scan, order=work.number, sku=done.sku, units=done.units,
                fills=done.fills,
            ),
        )  # fmt: skip

    def hold(self, note: str) -> tuple[Event, ...]:
        bar = self.barred()
        work = self.session.order
        if bar or work is None:
            return self.refused(bar or Reason.NO_ORDER_OPEN)
        refusal = self.session.refusal
        if refusal is not None and refusal.reason in (Reason.WRONG_ITEM, Reason.TOO_MANY):
            hold = Hold(HoldReason.MISMATCH, refusal.sku, refusal.units, note, *_seen(refusal))
        elif refusal is not None:
            hold = Hold(HoldReason.HELP_WANTED, "", 0, note, *_seen(refusal))
        else:
            hold = Hold(HoldReason.HELP_WANTED, note=note)
        return (events.OrderHeld(at=self.at, by=self.by, scan=self.scan, order=work.number, hold=hold),)

    def settle_hold(self, command: Command, note: str) -> tuple[Event, ...]:
        work = self.session.order
        if work is None or work.hold is None:
            return self.refused(Reason.NOTHING_HELD)
        if work.supervisor is None:
            return self.refused(Reason.NOT_ALLOWED)
        if command is Command.DISMISS:
            return (
                events.HoldDismissed(
                    at=self.at, by=self.by, scan=self.scan, order=work.number, person=work.supervisor, hold=work.hold,
                    note=note,
                ),
            )  # fmt: skip
        extra = Extra(work.hold.sku, work.hold.units) if work.hold.sku else None
        return (
            events.Overridden(
                at=self.at, by=self.by, scan=self.scan, order=work.number, person=work.supervisor, hold=work.hold,
                note=note, extra=extra,
            ),
        )  # fmt: skip

    def park(self) -> tuple[Event, ...]:
        work = self.session.order
        if work is None:
            return self.refused(Reason.NO_ORDER_OPEN)
        if self.session.rules.sign_in and self.session.operator is None:
            return self.refused(Reason.NOT_SIGNED_IN)
        return (events.OrderParked(at=self.at, by=self.by, scan=self.scan, order=work.number, progress=work.progress),)

    def reprint(self, request: Do) -> tuple[Event, ...]:
        if self.session.rules.sign_in and self.session.operator is None:  # a slip tells who the customer is
            return self.refused(Reason.NOT_SIGNED_IN)
        if not request.order:
            return self.refused(Reason.NOTHING_TO_PRINT)
        document = "slip" if request.command is Command.REPRINT_SLIP else "label"
        return (
            events.DocumentReprinted(
                at=self.at, by=self.by, scan=self.scan, order=request.order, document=document, copy=request.copy,
                reason=request.note or Text("asked for at the bench"),
            ),
        )  # fmt: skip


def _seen(refusal: events.ScanRefused) -> tuple[str, str]:
    """What a supervisor is shown of a refusal: the text of the scan, and when it was read."""
    return (refusal.scan.text if refusal.scan else "", refusal.at)


_NOT_FREE = {
    Standing.FREE: Reason.UNKNOWN_ORDER,
    Standing.UNKNOWN: Reason.UNKNOWN_ORDER,
    Standing.PACKED: Reason.ALREADY_PACKED,
    Standing.HELD: Reason.ORDER_HELD,
    Standing.CANCELLED: Reason.ORDER_CANCELLED,
    Standing.ELSEWHERE: Reason.OPEN_ELSEWHERE,
    Standing.UNSURE: Reason.SERVER_SILENT,
}


def _fill(work: Work, sku: str, units: int) -> tuple[Fill, ...]:
    """Where `units` of `sku` go: the first line with room first. The caller has seen that they fit."""
    fills = []
    for place in work.places[sku]:
        took = min(units, work.left(place + 1))
        if took:
            fills.append(Fill(place + 1, took))
            units -= took
        if not units:
            break
    return tuple(fills)


# --- evolving --------------------------------------------------------------------------------------------------------


def evolve(session: Session, event: Event) -> Session:
    """The session after `event`. Never refuses: what happened, happened."""
    match event:
        case events.SignedIn(person=person):
            return structs.replace(session, operator=person, refusal=None, quantity=0)
        case events.SignedOut():
            # Who leaves takes the supervisor's word along: the next person calls one anew.
            order = replace(session.order, supervisor=None) if session.order else None
            return structs.replace(session, operator=None, order=order, refusal=None, quantity=0)
        case events.OrderOpened():
            operator = event.operator or session.operator
            return structs.replace(session, operator=operator, order=_begin(event), refusal=None, quantity=0)
        case events.ScanRefused():
            return structs.replace(session, refusal=event, quantity=0)
        case events.RefusalCleared():
            return structs.replace(session, refusal=None, quantity=0)
        case events.QuantitySet(units=units):
            return structs.replace(session, refusal=None, quantity=units)
        case events.LineCheckBegun():
            # A quantity holds for the next scan alone, and what is scanned next is tried: after it nobody expects one.
            return structs.replace(session, checking=True, quantity=0)
        case events.LineChecked():
            return structs.replace(session, checking=False)
        case events.ScanTried() | events.ScreenAsked():
            return session
        case events.OrderPacked() | events.OrderParked():
            return structs.replace(session, order=None, refusal=None, quantity=0)
        case _ if session.order is not None:
            return structs.replace(session, order=_advance(session.order, event), refusal=None, quantity=0)
        case _:
            return session


def replay(events_: Iterable[Event], session: Session | None = None) -> Session:
    """The session after all of `events_`, from nothing or from `session` on."""
    return reduce(evolve, events_, session or Session())


def is_fresh_start(before: Session, event: Event) -> bool:
    """Whether replay may begin at `event`, because nothing before it matters to the session after it."""
    return before.order is None and isinstance(event, events.SignedIn | events.SignedOut | events.OrderOpened)


def _begin(event: events.OrderOpened) -> Work:
    lines = event.picklist.lines
    places: dict[str, tuple[int, ...]] = {}
    for place, line in enumerate(lines):
        places[line.sku] = (*places.get(line.sku, ()), place)
    nothing = (0,) * len(lines)
    progress = event.progress or Progress(nothing, nothing)
    work = Work(
        picklist=event.picklist,
        carton=event.carton,
        places=places,
        picked=progress.picked,
        shorted=progress.shorted,
        remaining=event.picklist.units - sum(progress.picked) - sum(progress.shorted),
        head=1,
        extras=progress.extras,
        hold=progress.hold,
    )
    return replace(work, head=_head(work, 1))


def _advance(work: Work, event: Event) -> Work:
    match event:
        case events.ItemPicked(fills=fills, units=units):
            work = replace(work, picked=_added(work.picked, fills, 1), remaining=work.remaining - units)
            return replace(work, head=_head(work, work.head), steps=Step(event, work.steps))
        case events.PickUndone(fills=fills, units=units):
            work = replace(work, picked=_added(work.picked, fills, -1), remaining=work.remaining + units)
            return replace(work, head=_head(work, 1), steps=_popped(work.steps))
        case events.LineShorted(line=line, units=units):
            work = replace(
                work, shorted=_added(work.shorted, (Fill(line, units),), 1), remaining=work.remaining - units
            )
            return replace(work, head=_head(work, work.head), steps=Step(event, work.steps))
        case events.ShortUndone(line=line, units=units):
            work = replace(
                work, shorted=_added(work.shorted, (Fill(line, units),), -1), remaining=work.remaining + units
            )
            return replace(work, head=_head(work, 1), steps=_popped(work.steps))
        case events.OrderHeld(hold=hold):
            return replace(work, hold=hold, supervisor=None)
        case events.SupervisorCame(person=person):
            return replace(work, supervisor=person)
        case events.Overridden(extra=extra):
            extras = (*work.extras, extra) if extra else work.extras
            return replace(work, hold=None, supervisor=None, extras=extras)
        case events.HoldDismissed():
            return replace(work, hold=None, supervisor=None)
        case events.OrderRecalled(note=note):
            return replace(work, recalled=note)
        case _:
            return work


def _added(counts: tuple[int, ...], fills: Iterable[Fill], sign: int) -> tuple[int, ...]:
    changed = list(counts)
    for fill in fills:
        changed[fill.line - 1] += sign * fill.units
    return tuple(changed)


def _head(work: Work, start: int) -> int:
    """The first line from `start` on that waits for units, or 0. Lines before `start` are known to be complete."""
    return next((line for line in range(start or 1, len(work.picked) + 1) if work.left(line)), 0)


def _popped(steps: Step | None) -> Step | None:
    return steps.below if steps else None
