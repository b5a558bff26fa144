"""Why something was refused or waits, what to do about it, and who can help: a page's worth, beside the band's words.

Pure: a scene goes in, texts come out. Blames nobody; what a person can do comes first, and in the order in which to do
it. Knows no widget.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from packing import events
from packing.reasons import HoldReason, Reason
from packing.session import Session
from packing.text import Template, Text
from station.ui.scene import Scene


class Explained(Struct, frozen=True):
    """`why` is one or two sentences, `steps` what to do, one after the other, `scanned` what was read, as it was read,
    `times` how often already for this order; `who`: a supervisor can help; `called`: one was; `lists`: it is about the
    lines that wait, which are seen beside it."""

    why: str
    steps: tuple[str, ...]
    scanned: str = ""
    device: str = ""
    at: str = ""
    times: int = 0
    who: bool = False
    called: bool = False
    lists: bool = False


WHY: dict[Reason, Template] = {
    Reason.WRONG_ITEM: Template("{sku} is on no line of this order."),
    Reason.TOO_MANY: Template(
        "The order has room for one more of {sku}, and this scan would have counted {units}.",
        "The order has room for {n} more of {sku}, and this scan would have counted {units}.",
    ),
    Reason.UNKNOWN_CODE: Template("No article, order, badge or command has this code."),
    Reason.AMBIGUOUS: Template("Two things go by this code, and nothing here says which one it is."),
    Reason.UNREADABLE: Template("The code was read, but what it says cannot be right. Part of it may be damaged."),
    Reason.NO_ORDER_OPEN: Template("An item counts for an order, and none is open."),
    Reason.OTHER_ORDER_OPEN: Template("One box at a time: order {order} is still open at this bench."),
    Reason.UNKNOWN_ORDER: Template("Neither this bench nor the server was told of this order."),
    Reason.ALREADY_PACKED: Template("Its box was closed before, so nothing more can go in."),
    Reason.ORDER_HELD: Template("The order waits for a supervisor, and nothing counts until one has looked."),
    Reason.ORDER_CANCELLED: Template("The office took this order back."),
    Reason.OPEN_ELSEWHERE: Template("Somebody else is packing it right now: two boxes for one order would go out."),
    Reason.SERVER_SILENT: Template("Only the server knows whether another bench has it, and it does not answer."),
    Reason.ITEMS_MISSING: Template("A line still waits for items, and the slip would promise what is not in the box."),
    Reason.NOT_SIGNED_IN: Template("The bench wants to know who packs."),
    Reason.UNKNOWN_BADGE: Template("Nobody here has this badge. It may be new, or be replaced by another."),
    Reason.NOT_ALLOWED: Template("To let something pass is for supervisors."),
}
"""Why, for each reason that wants more words than the band has."""

NO_ORDER = Template("No order, badge or command has this code, and no order is open.")
CHOOSE = (
    Template("Scan an order's number: it stands on its paper or its tote."),
    Template("Or choose one from the list: arrow keys, Enter."),
)
"""With no order open, a code that nobody knows is most likely a number that cannot be opened here."""

STEPS: dict[Reason, tuple[Template, ...]] = {
    Reason.WRONG_ITEM: (
        Template("Put it aside, not into the box."),
        Template("Take {next} and scan it."),
        Template("Does it belong in the box all the same? Call a supervisor."),
    ),
    Reason.TOO_MANY: (
        Template("Count what is in the box."),
        Template("Put back what is too many, and scan the rest one by one."),
        Template("Does the customer want more than the list says? Call a supervisor."),
    ),
    Reason.UNKNOWN_CODE: (
        Template("Look for the article's own barcode: a carton may carry several."),
        Template("Scan that one, or type the number and press Enter."),
        Template("Is it unknown again? Call a supervisor: the article may be new."),
    ),
    Reason.AMBIGUOUS: (Template("Scan another code of the same thing."), Template("Or type its number, then Enter.")),
    Reason.UNREADABLE: (
        Template("Scan once more, slowly, from a hand's width."),
        Template("Smooth the label, or scan another one of the same thing."),
    ),
    Reason.NO_ORDER_OPEN: CHOOSE,
    Reason.OTHER_ORDER_OPEN: (
        Template("Finish {order}, or put it aside (F9): it stays as it is."),
        Template("Then scan the other order again."),
    ),
    Reason.UNKNOWN_ORDER: (
        Template("Compare the number with the paper, and scan it again."),
        Template("Is it right? Ask the office whether the order was released."),
    ),
    Reason.ALREADY_PACKED: (
        Template("Look for its box among the packed ones."),
        Template("Put this paper or tote aside, and take another order."),
    ),
    Reason.OPEN_ELSEWHERE: (Template("Bring what you have to that bench."), Template("Take another order.")),
    Reason.SERVER_SILENT: (
        Template("Take an order that the list calls ready: those are kept for this bench."),
        Template("Try this one again when the strip below says that the server is back."),
    ),
    Reason.ITEMS_MISSING: (
        Template("Scan what is still missing: the list shows the lines that wait."),
        Template("Is there none left? Say that it is short (F6)."),
    ),
    Reason.UNKNOWN_BADGE: (Template("Scan it once more."), Template("Ask a supervisor for a new badge.")),
    Reason.NOT_ALLOWED: (Template("Ask a supervisor to scan their badge here."),),
}
"""What to do, where it is more than one thing."""

_HELPS = frozenset(
    {Reason.WRONG_ITEM, Reason.TOO_MANY, Reason.UNKNOWN_CODE, Reason.AMBIGUOUS, Reason.ORDER_HELD, Reason.NOT_ALLOWED,
     Reason.UNKNOWN_BADGE, Reason.UNKNOWN_ORDER}
)  # fmt: skip

WAITS = {
    HoldReason.MISMATCH: Text("Something was scanned that the order does not want, and a supervisor was called."),
    HoldReason.HELP_WANTED: Text("Somebody at this bench asked for help."),
}
MEANWHILE = (
    Text("Supervisor: scan your badge here."),
    Text("Leave box and goods as they are: nothing counts until then."),
    Text("No time to wait? Put the order aside (F9) and take another."),
)
DECIDES = (
    Text("Look at what was scanned, and at the box."),
    Text("Choose why it may pass, then approve (F3)."),
    Text("Or send the order back to work (F4): what was scanned stays out of the box."),
)


def explained(scene: Scene) -> Explained | None:
    """What to say about what is refused or waits now; None where all is well."""
    work, refusal = scene.session.order, scene.session.refusal
    if scene.refused and refusal is not None:
        return _refused(scene.session, refusal, times(scene.refusals, refusal))
    if work is not None and work.hold is not None:
        hold = work.hold
        steps = MEANWHILE if work.supervisor is None else DECIDES
        return Explained(
            WAITS[hold.reason], steps, hold.seen or hold.sku, at=hold.at, who=work.supervisor is None, called=True
        )
    return None


def times(refusals: Sequence[events.ScanRefused], one: events.ScanRefused) -> int:
    """How often the same thing was refused for the same reason."""
    return sum((past.reason, past.sku, _text(past)) == (one.reason, one.sku, _text(one)) for past in refusals)


def _refused(session: Session, refusal: events.ScanRefused, often: int) -> Explained | None:
    why, steps = WHY.get(refusal.reason), STEPS.get(refusal.reason, ())
    work = session.order
    if refusal.reason is Reason.UNKNOWN_CODE and work is None:
        why, steps = NO_ORDER, CHOOSE
    if why is None:
        return None
    line = work.in_hand() if work is not None else 0
    wanted = work.picklist.lines[line - 1].sku if work is not None and line else ""
    room = work.room(refusal.sku) if work is not None and refusal.sku else 0
    values = {"sku": refusal.sku, "units": refusal.units, "n": room, "order": refusal.order, "next": wanted}
    lists = refusal.reason is Reason.ITEMS_MISSING
    what = tuple(step.text(**values) for step in steps if wanted or "{next}" not in step.one)
    return Explained(
        why.text(**values), what, "" if lists else _text(refusal) or refusal.sku,
        refusal.scan.device if refusal.scan else "", refusal.at, often, refusal.reason in _HELPS, lists=lists,
    )  # fmt: skip


def _text(refusal: events.ScanRefused) -> str:
    return refusal.scan.text if refusal.scan else ""
