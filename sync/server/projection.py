"""What the events of one parcel do to what the server shows: a fold over plain values.

Knows no database: `sync.server.ingest` loads the rows before and stores them after. Nothing that a bench reports is
refused here: what should not have happened becomes an exception that a person sees. Once packed, an order stays so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import singledispatchmethod

from packing.events import (
    DocumentReprinted,
    Event,
    Extra,
    HoldDismissed,
    ItemPicked,
    LineShorted,
    OrderHeld,
    OrderOpened,
    OrderPacked,
    OrderParked,
    OrderRecalled,
    Overridden,
    PickUndone,
    Progress,
    ScanRefused,
    ShortUndone,
    SignedIn,
    SignedOut,
)
from packing.picklist import Picklist
from sync.protocol import OrderState


@dataclass(slots=True)
class OrderRow:
    """One order as the server shows it. `waiting` says why the bench that packs it waits for a supervisor."""

    number: str
    picklist: Picklist
    state: OrderState = OrderState.READY
    holder: str = ""
    claim: int = 0
    wanted_by: str = ""
    why: str = ""
    picked: list[int] = field(default_factory=list)
    shorted: list[int] = field(default_factory=list)
    extras: list[Extra] = field(default_factory=list)
    refusals: int = 0
    waiting: str = ""
    operator: str = ""
    opened_at: str = ""
    packed_at: str = ""
    cartons: tuple[str, ...] = ()
    new: bool = False

    def grant(self, station: str) -> None:
        """The order is `station`'s; an answer about an older claim counts no more."""
        self.holder, self.claim = station, self.claim + 1

    def progress(self, progress: Progress | None) -> None:
        """Start from `progress`, or from nothing."""
        count = len(self.picklist.lines)
        self.picked = _sized(progress.picked if progress else (), count)
        self.shorted = _sized(progress.shorted if progress else (), count)
        self.extras = list(progress.extras) if progress else []
        self.waiting = progress.hold.reason.value if progress and progress.hold else ""

    def contents(self) -> dict[str, int]:
        """Units in the box by SKU."""
        units: dict[str, int] = {}
        for line, picked in zip(self.picklist.lines, self.picked, strict=False):
            units[line.sku] = units.get(line.sku, 0) + picked
        for extra in self.extras:
            units[extra.sku] = units.get(extra.sku, 0) + extra.units
        return {sku: count for sku, count in units.items() if count}


@dataclass(slots=True)
class BenchRow:
    """One bench as the server shows it."""

    station: str
    operator: str = ""
    operator_id: str = ""
    open_order: str = ""
    scans: int = 0
    refusals: int = 0
    packed: int = 0
    cartons: int = 0
    last_event: str = ""
    last_event_at: str = ""


@dataclass(frozen=True, slots=True)
class Crooked:
    """One line of the warehouse's exceptions. `kind` is a key of `sync.server.story.EXCEPTIONS`."""

    kind: str
    order: str
    at: str
    person: str = ""
    reason: str = ""
    sku: str = ""
    units: int = 0
    detail: str = ""


@dataclass(slots=True)
class Board:
    """What one bench's events change. `order` finds an order by number, None where the server has none."""

    bench: BenchRow
    order: Callable[[str], OrderRow | None]
    add_order: Callable[[OrderRow], None]
    exceptions: list[Crooked] = field(default_factory=list)
    used: list[dict[str, int]] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Fold `event` in."""
        self.bench.last_event = str(event.__struct_config__.tag)
        self.bench.last_event_at = event.at
        self._fold(event)

    def _crooked(self, kind: str, event: Event, order: str, **more: str | int) -> None:
        person = str(more.pop("person", self.bench.operator))
        self.exceptions.append(Crooked(kind, order, event.at, person, **more))  # type: ignore[arg-type]

    def _mine(self, number: str) -> OrderRow | None:
        """The order, where this bench is the one that packs it (it may have been held or cancelled meanwhile)."""
        row = self.order(number)
        return row if row and row.holder == self.bench.station and row.state is not OrderState.PACKED else None

    @singledispatchmethod
    def _fold(self, event: Event) -> None:
        """Kinds without a method of their own change nothing that the server shows."""

    @_fold.register
    def _(self, event: SignedIn) -> None:
        self.bench.operator, self.bench.operator_id = event.person.name, event.person.id

    @_fold.register
    def _(self, _: SignedOut) -> None:
        self.bench.operator = self.bench.operator_id = ""

    @_fold.register
    def _(self, event: OrderOpened) -> None:
        number = event.picklist.order
        self.bench.open_order = number
        if event.progress is None:
            # A journal numbers its cartons 1, 2, 3…: as many as were begun is the highest that it can have given.
            self.bench.cartons += 1
        if event.operator:
            self.bench.operator, self.bench.operator_id = event.operator.name, event.operator.id
        row = self.order(number)
        if row is None:
            # A one-bench shop that got a server, or a server restored from before the import.
            row = OrderRow(number, event.picklist, new=True)
            self.add_order(row)
        open_now = row.state in (OrderState.READY, OrderState.PACKING)
        if row.holder not in ("", self.bench.station):
            self._crooked("opened_on_two", event, number, detail=row.holder)
        elif not open_now:
            self._crooked("opened_although", event, number, reason=row.state.value, detail=row.why)
        else:
            if row.holder != self.bench.station:
                row.grant(self.bench.station)
            row.state, row.wanted_by = OrderState.PACKING, ""
            row.picklist, row.operator = event.picklist, self.bench.operator
            row.opened_at = row.opened_at or event.at
            row.progress(event.progress)

    @_fold.register
    def _(self, event: ItemPicked) -> None:
        self.bench.scans += 1
        if row := self._mine(event.order):
            for fill in event.fills:
                _add(row.picked, fill.line, fill.units)

    @_fold.register
    def _(self, event: PickUndone) -> None:
        if row := self._mine(event.order):
            for fill in event.fills:
                _add(row.picked, fill.line, -fill.units)

    @_fold.register
    def _(self, event: ScanRefused) -> None:
        self.bench.refusals += 1
        if row := self.order(event.order):
            row.refusals += 1
        text = event.detail or (event.scan.text if event.scan else "")
        self._crooked(
            "refused", event, event.order, reason=event.reason.value, sku=event.sku, units=event.units, detail=text
        )

    @_fold.register
    def _(self, event: LineShorted) -> None:
        if row := self._mine(event.order):
            _add(row.shorted, event.line, event.units)
        self._crooked("short", event, event.order, reason=event.reason.value, sku=event.sku, units=event.units)

    @_fold.register
    def _(self, event: ShortUndone) -> None:
        if row := self._mine(event.order):
            _add(row.shorted, event.line, -event.units)

    @_fold.register
    def _(self, event: OrderHeld) -> None:
        hold = event.hold
        if row := self._mine(event.order):
            row.waiting = hold.reason.value
        more = {"reason": hold.reason.value, "sku": hold.sku, "units": hold.units, "detail": hold.note}
        self._crooked("held", event, event.order, **more)

    @_fold.register
    def _(self, event: Overridden) -> None:
        hold, extra = event.hold, event.extra
        if row := self._mine(event.order):
            row.waiting = ""
            if extra:
                row.extras.append(extra)
        more = {"person": event.person.name, "reason": hold.reason.value, "detail": event.note or hold.note}
        sku, units = (extra.sku, extra.units) if extra else (hold.sku, hold.units)
        self._crooked("override", event, event.order, sku=sku, units=units, **more)

    @_fold.register
    def _(self, event: HoldDismissed) -> None:
        if row := self._mine(event.order):
            row.waiting = ""

    @_fold.register
    def _(self, event: OrderRecalled) -> None:
        self._crooked("recalled", event, event.order, detail=event.note)

    @_fold.register
    def _(self, event: OrderParked) -> None:
        self._left(event.order)
        if row := self._mine(event.order):
            row.progress(event.progress)

    @_fold.register
    def _(self, event: OrderPacked) -> None:
        self._left(event.order)
        self.bench.packed += 1
        row = self.order(event.order)
        if row is None:
            return
        if row.state is OrderState.PACKED:
            self._crooked("packed_twice", event, event.order, detail=row.holder)
            return
        if row.state in (OrderState.CANCELLED, OrderState.HELD):
            self._crooked("packed_although", event, event.order, reason=row.state.value, detail=row.why)
        elif row.holder != self.bench.station:
            self._crooked("packed_elsewhere", event, event.order, detail=row.holder)
        if not row.picked:
            # Not followed line by line, for it was another's: what the lines want is the best guess.
            row.progress(Progress(tuple(line.quantity for line in row.picklist.lines), ()))
        row.state, row.holder, row.wanted_by = OrderState.PACKED, self.bench.station, ""
        row.packed_at, row.cartons, row.waiting = event.at, event.cartons, ""
        row.operator = self.bench.operator or row.operator
        self.used.append(row.contents())

    @_fold.register
    def _(self, event: DocumentReprinted) -> None:
        self._crooked("reprint", event, event.order, units=event.copy, reason=event.document, detail=event.reason)

    def _left(self, number: str) -> None:
        if self.bench.open_order == number:
            self.bench.open_order = ""


def order_of(event: Event) -> str:
    """The number of the order that `event` is about, or empty."""
    if isinstance(event, OrderOpened):
        return event.picklist.order
    return str(getattr(event, "order", ""))


def _sized(counts: tuple[int, ...], size: int) -> list[int]:
    return [*counts[:size], *([0] * (size - len(counts)))]


def _add(counts: list[int], line: int, units: int) -> None:
    if 0 < line <= len(counts):
        counts[line - 1] += units
