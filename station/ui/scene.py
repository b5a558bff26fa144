"""What the screen shows, worked out from the session alone. Pure: no widget, no clock, no decision about packing.

A `Scene` is the session with the last verdict; from it follow the page, the things in the middle, and the buttons.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from packing import events
from packing.catalogue import Product
from packing.commands import Command
from packing.picklist import Picklist
from packing.reasons import HoldReason, Reason
from packing.scan import Scan
from packing.session import Session, Work
from packing.text import Text
from packing.verdict import READY, SCAN_BADGE, SCAN_ORDER, THEN_YOURS, Tone, Verdict, shown, verdict
from station.ui.languages import said
from station.ui.lookalike import telling

if TYPE_CHECKING:
    from drivers.calibration import Learned
    from station.bench import Outcome


class Page(Enum):
    """The pages of the window."""

    SIGN_IN = auto()
    QUEUE = auto()
    BENCH = auto()
    SUPERVISOR = auto()
    PACKED = auto()
    DEVICES = auto()
    SETTINGS = auto()
    HELP = auto()
    DAY = auto()
    LINE_CHECK = auto()


REMEMBERED = 50
"""Refusals of an order that are kept to tell a supervisor how often."""


class Scene(Struct, frozen=True):
    """`scan` is what the verdict is about, `packed` the order closed last while its page is up and `closed` its work,
    `chosen` the line (from 1) that the person looks at, or 0; `refusals` are the last ones of the open order; `waits`
    are messages to be said, the last one first, when the one that is said now is understood."""

    session: Session
    verdict: Verdict
    scan: Scan | None = None
    packed: events.OrderPacked | None = None
    chosen: int = 0
    closed: Work | None = None
    refusals: tuple[events.ScanRefused, ...] = ()
    waits: tuple[Verdict, ...] = ()

    @property
    def covers(self) -> bool:
        """Whether what is said now is no verdict and lies over a refusal, which has to be read all the same."""
        return self.refused and self.verdict.reason is None and self.session.refusal is not None and bool(self.waits)

    @property
    def takes(self) -> frozenset[Command]:
        """The bench's commands whose cards are the screen's own now: to have read what covers a refusal clears none."""
        return frozenset({Command.CLEAR}) if self.covers else frozenset()

    @property
    def refused(self) -> bool:
        """Whether something was refused and not yet cleared."""
        return self.verdict.tone is Tone.WRONG

    @property
    def page(self) -> Page:
        """The page of this scene."""
        if self.session.checking:
            return Page.LINE_CHECK
        if self.session.rules.sign_in and self.session.operator is None:
            return Page.SIGN_IN
        if self.session.order is not None:
            return Page.SUPERVISOR if self.session.order.supervisor is not None else Page.BENCH
        return Page.PACKED if self.packed else Page.QUEUE


def starting(scene: Scene) -> Scene:
    """Before the bench judges anything: the server is heard first, for some seconds at most. A refusal stays."""
    if scene.refused:
        return scene
    wait = Text("What is scanned meanwhile is kept, and judged in turn.")
    return replace(scene, verdict=Verdict("starting", Tone.PLAIN, Text("Waiting for the server"), wait))


def begun(session: Session) -> Scene:
    """The scene of a session as it is found at the start: a refusal or a hold from before is still there."""
    work = session.order
    if session.refusal is not None:
        return Scene(session, verdict(session, (session.refusal,), session), session.refusal.scan)
    if work is not None and work.hold is not None:
        happened: events.Event = events.OrderHeld(at="", order=work.number, hold=work.hold)
        if work.supervisor is not None:
            happened = events.SupervisorCame(at="", order=work.number, person=work.supervisor)
        return Scene(session, verdict(session, (happened,), session))
    if work is not None and work.recalled is not None:
        recalled = events.OrderRecalled(at="", order=work.number, note=work.recalled)
        return Scene(session, verdict(session, (recalled,), session))
    if work is not None:
        opened = events.OrderOpened(at="", picklist=work.picklist, carton=work.carton)
        return Scene(session, verdict(session, (opened,), session))
    if session.rules.sign_in and session.operator is None:
        return Scene(session, Verdict("command", Tone.PLAIN, SCAN_BADGE, THEN_YOURS))
    return Scene(session, Verdict("command", Tone.PLAIN, READY, SCAN_ORDER))


def after(before: Scene, outcome: Outcome) -> Scene:
    """The scene after an outcome. A refusal stays until it is cleared or a right scan comes, whatever else happens."""
    work, old = outcome.session.order, before.session.order
    same = work is not None and old is not None and work.number == old.number
    refused = [event for event in outcome.happened if isinstance(event, events.ScanRefused)]
    found = _after(before, outcome)
    closed = (old if isinstance(outcome.happened[-1], events.OrderPacked) else before.closed) if found.packed else None
    refusals = (*(before.refusals if same else ()), *refused)[-REMEMBERED:]
    return replace(found, closed=closed, refusals=refusals)


def _after(before: Scene, outcome: Outcome) -> Scene:
    last = outcome.happened[-1]
    if isinstance(last, events.ScreenAsked):  # what is said stays: only the screen turns
        return replace(before, session=outcome.session)
    if isinstance(last, events.RefusalCleared) and before.waits:
        return understood(replace(before, session=outcome.session))
    packed = before.packed if isinstance(last, events.ScanRefused | events.DocumentReprinted) else None
    if isinstance(last, events.OrderPacked):
        packed = last
    elif isinstance(last, events.SignedIn | events.SignedOut):
        packed = _still_packed(before, last)
    told, scan, waits = outcome.verdict, outcome.scan, _unread(before) if outcome.verdict.kind == "refused" else ()
    # A line check says its own words; at its end the refusal is said again.
    if outcome.session.checking:
        return Scene(outcome.session, told, scan, packed)
    if before.session.checking and outcome.session.refusal is not None:
        return begun(outcome.session)
    if outcome.session.refusal is not None and told.kind != "refused" and before.refused:
        told, scan, waits = before.verdict, before.scan, before.waits
    if told.kind == "signed_out" or (told.kind == "command" and isinstance(last, events.RefusalCleared)):
        told = _cleared(outcome.session, told)
    return Scene(outcome.session, told, scan, packed, waits=waits)


def _unread(before: Scene) -> tuple[Verdict, ...]:
    """What waits though another scan is refused, which takes the place of the refusal before it."""
    return tuple(told for told in _to_read(before) if told.reason is None)


def _to_read(scene: Scene) -> tuple[Verdict, ...]:
    """What nobody has read yet: all that waits, and what is said now where it has to be read."""
    has_to = scene.refused and (scene.verdict.reason is not None or scene.verdict.kind == "refused")
    return (*scene.waits, scene.verdict) if has_to else scene.waits


def _still_packed(before: Scene, last: events.SignedIn | events.SignedOut) -> events.OrderPacked | None:
    """The order closed last, for the same person's badge brings its page back."""
    packed = before.packed
    return packed if packed is not None and packed.by == last.person.id else None


def _cleared(session: Session, told: Verdict) -> Verdict:
    """With the message gone, what held before is said again: a hold does not go away by reading."""
    if told.kind == "signed_out":
        return told
    return (
        begun(session).verdict if session.order and (session.order.hold or session.order.recalled is not None) else told
    )


def understood(scene: Scene) -> Scene:
    """The scene when a message was read behind which others wait: the next one is said."""
    refusal = scene.session.refusal
    return replace(scene, verdict=scene.waits[-1], waits=scene.waits[:-1], scan=refusal.scan if refusal else None)


def lost(before: Scene, scan: Scan | None, words: str) -> Scene:
    """The scene after something that could not be kept. It is said at once, and what nobody has read yet once more
    after it; but what comes with the same words is read once, and then says how many scans it was."""
    unread = _to_read(before)
    same = [told for told in unread if told.reason is None and told.kind == "refused" and told.next_step == words]
    told = Verdict("refused", Tone.WRONG, _unkept(sum(map(_scans, same)) + (scan is not None)), words)
    return replace(before, scan=scan, verdict=told, waits=tuple(told for told in unread if told not in same))


def _unkept(scans: int) -> Text:
    """How many scans it was: 0 for something else."""
    return Text("{n} scan not kept", "{n} scans not kept", n=scans) if scans > 1 else Text("Not kept", n=scans)


def _scans(told: Verdict) -> int:
    """What `_unkept` was given."""
    return int(str(told.say.values["n"])) if isinstance(told.say, Text) else 0


def beside(before: Scene, told: Verdict) -> Scene:
    """The scene after something that is no verdict on the work: a refusal stays, and this is said when it is read."""
    if before.refused:
        return before if told in before.waits else replace(before, waits=(told, *before.waits))
    return replace(before, verdict=told)


def unkept(setting: str, why: str) -> Verdict:
    """What is said of a change at the bench, such as of the volume, that will not outlive the program."""
    return Verdict("setting", Tone.ATTENTION, Text("Not kept"), Text("{name}: {words}", name=setting, words=why))


def of_scanner(told: Learned) -> Verdict:
    """What is said after the set-up barcode was scanned."""
    tone, say = Tone.RIGHT, Text("Scanner understood")
    if told.wrong:
        tone, say = Tone.ATTENTION, Text("Change this in the scanner")
    return Verdict("scanner", tone, say, told.words)


# --- the things in the middle ----------------------------------------------------------------------------------------


class Thing(Struct, frozen=True):
    """An item to show. `line` is 0 for one that is in no line; `telling` are the places in its SKU that matter."""

    sku: str
    description: str = ""
    location: str = ""
    picture: str = ""
    line: int = 0
    wanted: int = 0
    left: int = 0
    telling: frozenset[int] = frozenset()


class _Marks:
    """What `telling` said about the SKUs of one order: asked anew for each scan, it would cost a thousand looks."""

    def __init__(self) -> None:
        self._picklist: Picklist | None = None
        self._known: dict[str, frozenset[int]] = {}

    def of(self, work: Work, sku: str) -> frozenset[int]:
        """The places in `sku` that tell it from the order's other SKUs."""
        if self._picklist is not work.picklist:
            self._picklist, self._known = work.picklist, {}
        if sku not in self._known:
            self._known[sku] = telling(sku, work.places)
        return self._known[sku]


_MARKS = _Marks()


def in_hand(scene: Scene) -> int:
    """The line to show: the one chosen on the screen, else the one that the rules hold to be in hand; 0: none."""
    work = scene.session.order
    if work is None:
        return 0
    return scene.chosen if 0 < scene.chosen <= len(work.picked) else work.in_hand()


def thing(work: Work, line: int) -> Thing:
    """The item of a line."""
    wanted = work.picklist.lines[line - 1]
    return Thing(
        wanted.sku, wanted.description, wanted.location, wanted.picture, line, wanted.quantity, work.left(line),
        _MARKS.of(work, wanted.sku),
    )  # fmt: skip


def came(scene: Scene) -> Thing | None:
    """What was scanned and is not wanted, while a refusal or a hold is about it; else None."""
    work, refusal = scene.session.order, scene.session.refusal
    if refusal is not None and scene.refused:
        if refusal.sku:
            return _like(work, refusal.sku)
        if refusal.scan is not None and refusal.reason in (Reason.UNKNOWN_CODE, Reason.AMBIGUOUS, Reason.UNREADABLE):
            return Thing(shown(refusal.scan.text, 40) or said(Text("(empty)")))
        return None
    if work is not None and work.hold is not None and work.hold.reason is HoldReason.MISMATCH:
        return _like(work, work.hold.sku)
    return None


def meant(scene: Scene, line: int) -> int:
    """The line of the article that what was refused is mistaken for; `line` where there is none."""
    work, refusal = scene.session.order, scene.session.refusal
    if work is None or refusal is None or not scene.refused:
        return line
    lines = enumerate(work.picklist.lines, 1)
    return next((place for place, one in lines if one.sku in refusal.near and work.left(place)), line)


def _like(work: Work | None, sku: str) -> Thing:
    if work is None or not work.wants(sku):
        return Thing(sku, telling=_MARKS.of(work, sku) if work else frozenset())
    return replace(thing(work, work.places[sku][0] + 1), line=0)


def known(thing: Thing, product: Product | None) -> Thing:
    """The thing with what the catalogue says about it."""
    if product is None or product.sku != thing.sku:
        return thing
    return replace(
        thing,
        description=thing.description or product.description,
        location=thing.location or product.location,
        picture=thing.picture or product.picture,
    )


# --- what can be done now --------------------------------------------------------------------------------------------


class Choice(Struct, frozen=True):
    """A button: `main` is the one to look at first. `can` False keeps its place, so that nothing moves."""

    command: Command
    can: bool = True
    main: bool = False


def choices(scene: Scene) -> tuple[Choice, ...]:
    """The commands that make sense now, each always at the same place of its page."""
    work, refused = scene.session.order, scene.refused
    if scene.page is Page.SIGN_IN:
        return (Choice(Command.CLEAR, main=True),) if refused else ()
    if work is None:
        if scene.packed:
            return (
                Choice(Command.CLEAR, main=True),
                Choice(Command.REPRINT_SLIP),
                Choice(Command.REPRINT_LABEL, can=bool(scene.packed.units)),
            )
        clear = (Choice(Command.CLEAR, main=True),) if refused else ()
        return (*clear, Choice(Command.BREAK), Choice(Command.SIGN_OUT)) if scene.session.operator else clear
    if work.hold is not None:
        here = work.supervisor is not None
        return (
            Choice(Command.CLEAR, can=refused, main=refused),
            Choice(Command.DISMISS, can=here),
            Choice(Command.APPROVE, can=here),
            Choice(Command.PARK),
        )
    free = work.recalled is None
    return (
        Choice(Command.CLEAR, can=refused, main=refused),
        Choice(Command.UNDO, can=free and work.steps is not None),
        Choice(Command.SHORT_NONE_LEFT, can=free and work.remaining > 0),
        Choice(Command.HOLD, can=free),
        Choice(Command.PARK, main=not free),
        Choice(Command.DONE, can=free and not work.remaining, main=free and not work.remaining),
    )


SHORTS = (Command.SHORT_NONE_LEFT, Command.SHORT_DAMAGED, Command.SHORT_NOT_FOUND)
"""The reasons behind the button for a short pick."""

ICONS = {
    Command.DONE: "done",
    Command.UNDO: "undo",
    Command.CLEAR: "right",
    Command.SHORT_NONE_LEFT: "short",
    Command.SHORT_DAMAGED: "short",
    Command.SHORT_NOT_FOUND: "short",
    Command.HOLD: "hold",
    Command.APPROVE: "right",
    Command.DISMISS: "undo",
    Command.PARK: "clock",
    Command.REPRINT_SLIP: "paper",
    Command.REPRINT_LABEL: "printer",
    Command.SIGN_OUT: "user",
    Command.LINE_CHECK: "search",
    Command.BREAK: "break",
    Command.NEXT: "next",
    Command.PREVIOUS: "previous",
    Command.CHOOSE: "right",
    Command.HELP: "help",
    Command.DEVICES: "cable",
    Command.DAY: "day",
    Command.SETTINGS: "settings",
    Command.LANGUAGE: "language",
    Command.LOUDER: "louder",
    Command.QUIETER: "quieter",
    Command.ZOOM: "zoom",
    Command.CAMERA: "camera",
    Command.REFRESH: "refresh",
    Command.TEST_PRINT: "printer",
}
"""The icon of each command."""
