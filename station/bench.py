"""One bench: takes scans and requests one by one, asks the rules, makes them durable, then tells.

All of it runs in one thread, the bench's (`station.loop`). Durable first, then told: an `Outcome` exists only after the
journal's commit. No screen, no device, no socket is known here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from packing.barcode import interpret
from packing.codes import CodeError, sscc
from packing.commands import Command
from packing.events import (
    Checked,
    Event,
    LineCheckBegun,
    OrderHeld,
    OrderOpened,
    OrderParked,
    ScanRefused,
    ScreenAsked,
    SignedIn,
)
from packing.line_check import tried
from packing.picklist import Picklist
from packing.reasons import LeaveReason, ShortReason
from packing.requests import (
    CheckLine,
    Do,
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
)
from packing.scan import Scan
from packing.session import NONE_MISSING, SHORTS, Rules, Session, Work, ask, decide
from packing.text import Template, Text, read_back
from packing.verdict import Verdict, verdict
from station import effects
from sync.journal import Journal, Packing
from sync.protocol import ClaimAnswer, ClaimReturned, GiveBack, OrderState
from sync.store import KnownOrder, Store

DEMONSTRATION_PREFIX = "9521234"
"""GS1's own prefix for examples: no carton with it ships to a trading partner that reads SSCCs."""


PACKED_HERE = Template("order {number}, packed at this bench")
ELSEWHERE = Template("It is with {bench} now.")


class Outcome(Struct, frozen=True):
    """What came of one scan or request, already on the disk: `seq` is the journal number of its last event."""

    seq: int
    scan: Scan | None
    happened: tuple[Event, ...]
    verdict: Verdict
    session: Session


class Bench:
    """The bench's state between scans. `rules` gives the rules as they are now, `clock` ISO 8601 UTC text; `claim`
    asks the server for an order and gives None where it is silent; without a server it is None itself. `region` says
    how in-store codes are read (`packing.restricted`), `checked` what a line check has found."""

    def __init__(
        self,
        journal: Journal,
        store: Store,
        rules: Callable[[], Rules],
        *,
        clock: Callable[[], str],
        company_prefix: str = "",
        region: str = "",
        claim: Callable[[str], ClaimAnswer | None] | None = None,
        checked: Callable[[], tuple[Checked, ...]] = tuple,
    ) -> None:
        self.journal, self.store = journal, store
        self._rules = rules
        self._clock, self._claim = clock, claim
        self._prefix, self._region = company_prefix, region
        self._checked = checked
        self._because = ("", "")
        self._in_front: frozenset[Command] = frozenset()
        self.session = self._retold(journal.session(rules()))

    def close(self) -> None:
        """Ends the journal and the store; nothing is judged any more."""
        self.journal.close()
        self.store.close()

    # --- scans and requests ------------------------------------------------------------------------------------------

    def take(self, scan: Scan) -> Outcome:
        """Judges one scan."""
        scan = _storable(scan)
        meaning = interpret(scan, self.store, self.session.order, self._region)
        request = self._for_screen(self._with_reason(ask(meaning, scan)))
        return self.request(tried(request, scan) if self.session.checking else request, scan)

    def because(self, order: str, note: str) -> None:
        """What the screen shows as the reason for letting what is held of this order pass."""
        self._because = (order, note)

    def _with_reason(self, request: Request) -> Request:
        """A card that approves means the reason on the screen, as the key and the button do."""
        work = self.session.order
        if not isinstance(request, Do) or request.command is not Command.APPROVE or work is None:
            return request
        order, note = self._because
        return replace(request, note=note) if order == work.number and work.supervisor is not None else request

    def in_front(self, takes: frozenset[Command]) -> None:
        """The cards that the screen takes for itself, for a page or a message that lies over the work. What counts
        takes that away, so they are its own until then, or until others are named."""
        self._in_front = takes

    def _for_screen(self, request: Request) -> Request:
        """A card does what the button does that stands there."""
        if isinstance(request, Do) and request.command in self._in_front:
            return replace(request, screen=True)
        return request

    def end_check(self, mark: int | None = None) -> Outcome | None:
        """Ends a line check that is on; with `mark`, only if nothing has happened since that journal number."""
        if not self.session.checking or mark not in (None, self.journal.mark):
            return None
        return self.request(CheckLine())

    def away(self, mark: int) -> Outcome | None:
        """Locks the bench behind a person who is not there any more; not if anything has happened since that journal
        number, such as a scan that waited in the queue."""
        if mark != self.journal.mark:
            return None
        happened = decide(self.session, Leave(reason=LeaveReason.IDLE), self._clock())
        return self._done(happened, None) if happened else None

    def break_off_check(self) -> Outcome | None:
        """At the start: ends a line check that a crash broke off, without a record of devices."""
        happened = decide(self.session, CheckLine(), self._clock()) if self.session.checking else ()
        return self._done(happened, None) if happened else None

    def command(self, command: Command, note: str = "") -> Outcome:
        """A command given by key or touch."""
        if command in SHORTS:
            return self.request(Short(reason=SHORTS[command]))
        return self.request(Do(command=command, note=note))

    def short(self, line: int, reason: ShortReason) -> Outcome:
        """The rest of a line chosen on the screen will not be packed."""
        return self.request(Short(line=line, reason=reason))

    def set_quantity(self, units: int) -> Outcome:
        """A quantity typed before an item."""
        return self.request(SetQuantity(units=units))

    def open(self, number: str) -> Outcome:
        """An order chosen on the screen."""
        return self.request(Open(number=number))

    def request(self, request: Request, scan: Scan | None = None) -> Outcome:
        """Decides, makes durable, and tells what came of it."""
        if isinstance(request, Open) and self._may_open():
            request = replace(request, offer=self._offer(request.number))
        if isinstance(request, Do):
            request = self._with_copy(request)
            if request.command is Command.LINE_CHECK and self.session.checking:
                request = CheckLine(scan=request.scan)
        if isinstance(request, CheckLine):
            request = replace(request, devices=self._checked())
        return self._done(decide(self.session, request, self._clock()), scan)

    def _done(self, happened: tuple[Event, ...], scan: Scan | None) -> Outcome:
        before = self.session
        self.session = self.journal.append(before, happened)
        if not isinstance(happened[-1], ScanRefused | ScreenAsked):
            self._in_front = frozenset()
        if isinstance(happened[-1], OrderHeld):
            self._because = ("", "")  # no reason was chosen for this one yet
        return Outcome(self.journal.mark, scan, happened, verdict(before, happened, self.session), self.session)

    def _may_open(self) -> bool:
        if self.session.checking:
            return False
        return self.session.order is None and (self.session.operator is not None or not self.session.rules.sign_in)

    def _with_copy(self, request: Do) -> Do:
        documents = {Command.REPRINT_SLIP: "slip", Command.REPRINT_LABEL: "label"}
        document = documents.get(request.command)
        order = request.order or (self.journal.last_packed() if document else "")
        if not document or not order:
            return request
        return replace(request, order=order, copy=effects.copies(self.journal, order, document) + 1)

    def _retold(self, session: Session) -> Session:
        """A session from the journal, which keeps words alone: what is refused or recalled in it is told anew from the
        facts, so that it can be said in every language. Where that gives other words, those of then stay."""
        refusal, work = session.refusal, session.order
        if work is not None and work.recalled:
            session = replace(session, order=dataclasses.replace(work, recalled=read_back(work.recalled, [ELSEWHERE])))
        if refusal is None or not refusal.detail:
            return session
        detail = read_back(refusal.detail, [NONE_MISSING, PACKED_HERE])
        if refusal.scan is not None:
            request = ask(interpret(refusal.scan, self.store, session.order, self._region), refusal.scan)
            again = decide(session, request, refusal.at)[-1] if isinstance(request, Pick | Refuse) else None
            if isinstance(again, ScanRefused) and again.detail == detail:
                detail = again.detail
        return replace(session, refusal=replace(refusal, detail=detail))

    # --- which order may be opened -----------------------------------------------------------------------------------

    def _offer(self, number: str) -> Offer:
        mine, known = self.journal.packing(number), self.store.order(number)
        if mine is not None and mine.state == "packed":
            return Offer(standing=Standing.PACKED, detail=PACKED_HERE.text(number=number))
        if known is None:
            return Offer(standing=Standing.UNKNOWN, detail=number)
        refused = _refused_by(known)
        if refused is not None:
            return Offer(standing=refused, detail=known.why or number)
        if self._claim is not None and known.holder != self.journal.station:
            return self._claimed(number, known, mine)
        return self._free(known.picklist, mine)

    def _claimed(self, number: str, known: KnownOrder, mine: Packing | None) -> Offer:
        """The server is asked, in the middle of a scan: it alone knows what the other benches do."""
        answer = self._claim(number) if self._claim else None
        if answer is None:
            if known.holder:
                return Offer(standing=Standing.ELSEWHERE, detail=known.holder)
            return Offer(standing=Standing.UNSURE, detail=number)
        if not answer.granted:
            if answer.state is None:
                return Offer(standing=Standing.UNKNOWN, detail=number)
            standing = _STANDINGS.get(answer.state, Standing.ELSEWHERE)
            return Offer(standing=standing, detail=answer.why or answer.holder or number)
        self.store.grant(number, self.journal.station, answer.claim)
        return self._free(answer.picklist or known.picklist, mine)

    def _free(self, picklist: Picklist, mine: Packing | None) -> Offer:
        """An order put aside here goes on where it was, in the same carton."""
        if mine is None:
            # A new disk in an old bench: the server remembers the cartons that this journal does not.
            self.journal.skip_cartons(self.store.cartons)
            return Offer(standing=Standing.FREE, picklist=picklist, carton=self._carton(self.journal.next_carton()))
        parked = [event for _, event in self.journal.events_of(mine) if isinstance(event, OrderParked)]
        return Offer(
            standing=Standing.FREE,
            picklist=picklist,
            carton=self._carton(mine.carton),
            progress=parked[-1].progress if parked else None,
        )

    def _carton(self, number: int) -> str:
        """The SSCC of this station's carton `number`: three digits of station, then the carton."""
        prefix = self._prefix or self.store.company_prefix or DEMONSTRATION_PREFIX
        room = 10 ** max(0, 14 - len(prefix))
        if number >= room or self.store.ordinal > 999:
            raise CodeError(
                Text(
                    "Company prefix {prefix} leaves {room} carton numbers for each of {stations:,} stations, and "
                    "carton {number} of station {station} has none: set a shorter company prefix, or ask GS1 for a "
                    "further one.",
                    prefix=prefix,
                    room=room,
                    stations=1_000,
                    number=str(number),
                    station=str(self.store.ordinal),
                )
            )
        return sscc(prefix, self.store.ordinal * room + number)

    # --- what the server asks ----------------------------------------------------------------------------------------

    def orders_changed(self, orders: Sequence[str]) -> Outcome | None:
        """The server told of changes: an open order that was cancelled or taken away is recalled."""
        self.refresh_rules()
        work = self.session.order
        if work is None or work.number not in orders or work.recalled is not None:
            return None
        known = self.store.order(work.number)
        if known is None:
            return None
        elsewhere = self._claim is not None and known.holder not in ("", self.journal.station)
        if not elsewhere and known.state not in (OrderState.CANCELLED, OrderState.HELD):
            return None
        note = known.why or (ELSEWHERE.text(bench=known.holder) if elsewhere else "")
        happened = decide(self.session, Recall(order=work.number, note=note), self._clock())
        return self._done(happened, None) if happened else None

    def begin_journal(self, new_id: str) -> None:
        """Goes on in a new journal: the same person, the same open order, the same orders put aside."""
        at, before = self._clock(), self.session
        again = [event for packing in self.journal.parked() for event in self._reopened(packing, at)]
        if before.operator is not None:
            again.append(SignedIn(at=at, by=before.operator.id, person=before.operator))
        if before.order is not None:
            again.append(_opened(before.order, at))
        if before.checking:
            again.append(LineCheckBegun(at=at))
        self.session = self.journal.end(new_id, Session(self._rules()), again)

    def _reopened(self, packing: Packing, at: str) -> list[Event]:
        """The events that put an order aside anew."""
        opened: OrderOpened | None = None
        events: list[Event] = []
        for _, event in self.journal.events_of(packing):
            if isinstance(event, OrderOpened):
                opened = event
            elif isinstance(event, OrderParked) and opened is not None:
                again = msgspec.structs.replace(opened, at=at, scan=None, progress=event.progress)
                events = [again, OrderParked(at=at, order=packing.number, progress=event.progress)]
        return events

    def refresh_rules(self) -> None:
        """From now on judges by the rules as they are now."""
        self.session = replace(self.session, rules=self._rules())

    def give_back(self, wish: GiveBack) -> ClaimReturned:
        """Gives up an order that is not begun; the store forgets the claim before the server is told."""
        begun = self.journal.packing(wish.order) is not None
        if not begun:
            self.store.give_back(wish.order, wish.claim)
        return ClaimReturned(wish.order, not begun, wish.claim)


def _refused_by(known: KnownOrder) -> Standing | None:
    return _STANDINGS.get(known.state) if known.state is not OrderState.PACKING else None


_STANDINGS = {
    OrderState.HELD: Standing.HELD,
    OrderState.CANCELLED: Standing.CANCELLED,
    OrderState.PACKED: Standing.PACKED,
}


def _storable(scan: Scan) -> Scan:
    """A scan that can be kept: half characters (lone surrogates) are not text, and no text is kept without end."""
    text = scan.text.encode("utf-8", "replace").decode() if not scan.text.isascii() else scan.text
    return scan if text == scan.text else Scan(text, scan.device, scan.aim)


def _opened(work: Work, at: str) -> OrderOpened:
    return OrderOpened(at=at, picklist=work.picklist, carton=work.carton, progress=work.progress)
