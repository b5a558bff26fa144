"""A whole day at one bench, twenty orders with every kind of trouble, at the real window and with real events only.

Once with keys, a scanner that types and a finger on the glass, and not one event of a mouse; once with a scanner alone,
and neither key nor finger nor mouse. What came of it is read from the screen's words, the journal's file, the server
and the papers. Returns are another process and have their own story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from packing import events
from packing.commands import Command
from packing.reasons import LeaveReason, Reason, ShortReason
from sync.server import tables
from sync.server.orders import Action
from tests.station.ui.hands import Mouse
from tests.stories.hall import Hall, Hands, Keys, KeysAndTouch, ScannerOnly, hall

MUG, WHITE, TEA = "4121A", "4121B", "TEA-GRN"
NUMBERS = [f"SO-{number:02}" for number in range(1, 21)]
SPECIAL = {
    "SO-18": f"SO-18,Hotel Aurora,{MUG},30\n",
    "SO-16": f"SO-16,Café Nord,{MUG},2\nSO-16,,{WHITE},1\nSO-16,,{TEA},1\n",
}
ROWS = "".join(SPECIAL.get(number, f"{number},Café Lindenhof,{MUG},2\n") for number in NUMBERS)
TWO_MEANINGS = "4121D"
"""An article's number, and an order's."""


class Shift:
    """One person's day: each part is one trouble, and leaves no order open."""

    def __init__(self, place: Hall, hands: Hands) -> None:
        self.hall, self.hands = place, hands
        self.say, self.read = place.until_says, place.until_read

    # --- what happens again and again ---

    def open(self, order: str) -> None:
        self.hands.open(order)
        self.say(f"Order {order}", "Take")

    def take(self, *codes: str) -> None:
        for code in codes:
            self.hands.scan(code)
            self.say(code)

    def done(self, order: str) -> None:
        self.hands.command(Command.DONE)
        self.say(f"Order {order} packed")

    def refused(self, say: str, step: str = "") -> None:
        self.say(say, step)
        self.hands.command(Command.CLEAR)
        self.hall.until(lambda: say not in self.hall.says)

    def badge(self, name: str) -> None:
        self.hands.scan(self.hall.badges[name])

    # --- the day ---

    def morning(self) -> None:
        """A badge that is none, the right one, and the line check before the first order."""
        self.say("Scan your badge")
        self.hands.scan("PBB-NOBODY")
        self.refused("Unknown badge")
        self.badge("Jolanta")
        self.say("Jolanta")
        self.hands.command(Command.LINE_CHECK)
        self.say("Line check")
        self.hands.scan("A CARD")
        self.say("Heard", "counts for nothing")
        self.hands.command(Command.LINE_CHECK)
        self.hall.until(lambda: "Line check" not in self.hall.says or "Line checked" in self.hall.says)

    def right(self, order: str) -> None:
        self.open(order)
        self.take(MUG, MUG)
        self.say("Complete")
        self.done(order)
        self.read("slip printed", "label printed")

    def wrong_item(self, order: str) -> None:
        self.open(order)
        self.hands.scan(WHITE)
        self.say("Not in this order", WHITE)
        self.read("SCANNED", "WANTED")
        self.refused("Not in this order")
        self.take(MUG, MUG)
        self.done(order)

    def too_many(self, order: str) -> None:
        self.open(order)
        self.take(MUG, MUG)
        self.hands.scan(MUG)
        self.refused("Too many")
        self.done(order)

    def unknown_code(self, order: str) -> None:
        self.open(order)
        self.hands.scan("NO-SUCH-THING")
        self.refused("Unknown code")
        self.take(MUG, MUG)
        self.done(order)

    def ambiguous(self, order: str) -> None:
        self.open(order)
        self.hands.scan(TWO_MEANINGS)
        self.refused("Code has two meanings")
        self.take(MUG, MUG)
        self.done(order)

    def unreadable(self, order: str) -> None:
        self.open(order)
        self.hands.scan("]E0NOT-A-NUMBER")
        self.refused("Not readable")
        self.take(MUG, MUG)
        self.done(order)

    def no_order_open(self, order: str) -> None:
        self.hands.scan(MUG)
        self.refused("No order open")
        self.right(order)

    def other_order_open(self, order: str, other: str) -> None:
        self.open(order)
        self.take(MUG)
        self.hands.scan(other)
        self.refused("Another order is open", other)
        self.take(MUG)
        self.done(order)

    def already_packed(self, order: str, packed: str) -> None:
        self.hands.scan(packed)
        self.refused("Already packed")
        self.hands.scan("SO-99")
        self.refused("Unknown")
        self.right(order)

    def held_by_the_office(self, order: str) -> None:
        self.hall.office(Action.HOLD, order, "the customer pays first")
        self.read(f"{order}")
        self.hall.synced()
        self.hall.until(lambda: any(row.number == order and row.state == "held" for row in self.hall.running.queue()))
        self.hands.scan(order)
        self.refused("Order waits", "Call a supervisor")
        self.hall.office(Action.RELEASE, order)
        self.hall.until(lambda: any(row.number == order and row.state == "ready" for row in self.hall.running.queue()))
        self.hall.bot.wait(600)  # the released order takes its place in the list; then a finger finds it
        self.right(order)

    def approved(self, order: str) -> None:
        self.open(order)
        self.take(MUG, MUG)
        self.hands.scan(WHITE)
        self.say("Not in this order")
        self.hands.command(Command.HOLD)
        self.say("Waits for a supervisor")
        self.badge("Yusuf")
        self.refused("A supervisor is needed")
        self.badge("Ingrid")
        self.say("Supervisor Ingrid", "Approve")
        self.hands.command(Command.APPROVE)
        self.say("Approved by Ingrid")
        self.done(order)
        self.read("3")

    def sent_back(self, order: str) -> None:
        self.open(order)
        self.hands.command(Command.HOLD)
        self.say("Waits for a supervisor")
        self.badge("Ingrid")
        self.say("Supervisor Ingrid")
        self.hands.command(Command.DISMISS)
        self.say("Ingrid: back to work")
        self.take(MUG, MUG)
        self.done(order)

    def cancelled(self, order: str) -> None:
        self.open(order)
        self.take(MUG)
        self.hall.synced()
        self.hall.office(Action.CANCEL, order, "the customer called")
        self.say("Order cancelled", "the customer called")
        self.hands.scan(MUG)
        self.hall.until(lambda: "the customer called" not in self.hall.says)
        self.say("Order cancelled", "put the order aside")
        self.hands.command(Command.CLEAR)
        self.say("Order cancelled", "the customer called")  # that does not go away by reading
        self.hands.command(Command.PARK)
        self.say(f"Order {order} put aside")

    def undone(self, order: str) -> None:
        self.open(order)
        self.take(MUG)
        self.hands.command(Command.UNDO)
        self.say(f"Taken back: 1 of {MUG}")
        self.take(MUG, MUG)
        self.done(order)

    def short_of_each_kind(self, order: str) -> None:
        """Three lines, each short for another reason; nothing is in the box, so there is no label."""
        self.open(order)
        self.take(MUG)
        for command, sku in (
            (Command.SHORT_NONE_LEFT, MUG), (Command.SHORT_DAMAGED, WHITE), (Command.SHORT_NOT_FOUND, TEA),
        ):  # fmt: skip
            self.hands.command(command)
            self.say(f"Short: 1 of {sku}")
        self.hands.command(Command.UNDO)
        self.say(f"Wanted again: 1 of {TEA}")
        self.take(TEA)
        self.done(order)
        self.read("2 short")

    def server_silent(self, order: str) -> None:
        """Packing goes on; what happened is sent when the server is there again."""
        self.hall.server.stop()
        self.hall.until(lambda: self.hall.running.sync is not None and not self.hall.running.sync.online)
        self.right(order)
        self.hall.server.start()

    def many_and_printed_again(self, order: str) -> None:
        self.open(order)
        self.hands.count(12)
        self.say("Next item counts 12")
        self.hands.scan(MUG)
        self.say(f"12 of {MUG}", "18 more")
        self.hands.count(18)
        self.say("Next item counts 18")
        self.hands.scan(MUG)
        self.say(f"18 of {MUG}")
        self.done(order)
        self.read("slip printed", "label printed")
        papers = len(self.hall.slips.papers), len(self.hall.labels.papers)
        self.hands.command(Command.REPRINT_SLIP)
        self.hands.command(Command.REPRINT_LABEL)
        self.hall.until(
            lambda: (len(self.hall.slips.papers), len(self.hall.labels.papers)) == (papers[0] + 1, papers[1] + 1)
        )

    def put_aside_and_resumed(self, order: str, other: str) -> None:
        self.open(order)
        self.take(MUG)
        self.hands.command(Command.PARK)
        self.say(f"Order {order} put aside")
        self.out_of_paper(other)
        self.hands.open(order)
        self.say(f"Order {order}", f"Take 1 of {MUG}")
        self.take(MUG)
        self.done(order)

    def out_of_paper(self, order: str) -> None:
        """The order is packed all the same; the screen says which printer waits for what, until it has it."""
        self.hall.labels.take_paper()
        self.open(order)
        self.take(MUG, MUG)
        self.done(order)
        self.hall.until(lambda: "Carton label " in self.hall.read and "Carton label printed" not in self.hall.read)
        self.hall.labels.put_paper_back()
        self.read("label printed")

    def scanner_unplugged(self) -> None:
        """The cable is out and in again: the strip says so, and the next scan counts."""
        self.hall.scanner.pull_cable()
        self.hall.until(lambda: not self.hall.running.devices["scanner"].ok)
        self.read("scanner")
        self.hall.scanner.put_cable_back()
        self.hall.until(lambda: self.hall.running.devices["scanner"].ok)

    def noon(self) -> None:
        """A break with an order open, and a colleague who takes over in the middle of another."""
        self.open("SO-20")
        self.take(MUG)
        self.hands.command(Command.BREAK)
        self.say("On a break", "badge")
        self.badge("Jolanta")
        self.say("Jolanta", f"Take 1 of {MUG}")
        self.badge("Yusuf")
        self.say("Yusuf", f"Take 1 of {MUG}")
        self.take(MUG)
        self.done("SO-20")
        self.badge("Jolanta")
        self.say("Jolanta")

    def evening(self) -> None:
        self.hands.command(Command.SIGN_OUT)
        self.say("Scan your badge")

    def all(self) -> None:
        """Twenty orders, from badge to badge."""
        self.morning()
        self.right("SO-01")
        self.wrong_item("SO-02")
        self.too_many("SO-03")
        self.unknown_code("SO-04")
        self.ambiguous("SO-05")
        self.unreadable("SO-06")
        self.no_order_open("SO-07")
        self.other_order_open("SO-08", "SO-09")
        self.already_packed("SO-09", "SO-01")
        self.held_by_the_office("SO-10")
        self.scanner_unplugged()
        self.approved("SO-11")
        self.sent_back("SO-12")
        self.cancelled("SO-13")
        self.undone("SO-14")
        self.server_silent("SO-15")
        self.short_of_each_kind("SO-16")
        self.put_aside_and_resumed("SO-17", "SO-19")
        self.many_and_printed_again("SO-18")
        self.noon()
        self.evening()


def account(place: Hall) -> None:
    """What journal, server and printers hold of the day."""
    happened = place.happened
    refused = Counter(event.reason for event in happened if isinstance(event, events.ScanRefused))
    assert set(refused) == {
        Reason.UNKNOWN_BADGE, Reason.WRONG_ITEM, Reason.TOO_MANY, Reason.UNKNOWN_CODE, Reason.AMBIGUOUS,
        Reason.UNREADABLE, Reason.NO_ORDER_OPEN, Reason.OTHER_ORDER_OPEN, Reason.ALREADY_PACKED, Reason.ORDER_HELD,
        Reason.NOT_ALLOWED, Reason.ORDER_CANCELLED,
    }, refused  # fmt: skip
    assert refused[Reason.WRONG_ITEM] == 2
    packed = {event.order: event for event in happened if isinstance(event, events.OrderPacked)}
    assert sorted(packed) == [number for number in NUMBERS if number != "SO-13"]
    assert {number: event.units for number, event in packed.items() if event.units != 2} == {"SO-11": 3, "SO-18": 30}
    assert packed["SO-16"].short == 2
    shorts = [event.reason for event in happened if isinstance(event, events.LineShorted)]
    assert shorts == [ShortReason.NONE_LEFT, ShortReason.DAMAGED, ShortReason.NOT_FOUND]
    left = [event.reason for event in happened if isinstance(event, events.SignedOut)]
    assert left == [LeaveReason.BREAK, LeaveReason.HANDED_OVER, LeaveReason.HANDED_OVER, LeaveReason.LEFT]
    kinds = Counter(type(event) for event in happened)
    assert (kinds[events.OrderHeld], kinds[events.Overridden], kinds[events.HoldDismissed]) == (2, 1, 1)
    assert (kinds[events.OrderRecalled], kinds[events.PickUndone], kinds[events.ShortUndone]) == (1, 1, 1)
    assert (kinds[events.OrderParked], kinds[events.DocumentReprinted], kinds[events.LineChecked]) == (2, 2, 1)
    assert (len(place.slips.papers), len(place.labels.papers)) == (20, 20)
    place.synced()
    with place.server.database.read() as connection:
        rows = connection.execute(select(tables.orders.c.number, tables.orders.c.state)).all()
    states = {row.number: row.state for row in rows}
    del states[TWO_MEANINGS]
    assert states == dict.fromkeys(NUMBERS, "packed") | {"SO-13": "cancelled"}


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Hall]:
    with hall(qtbot, tmp_path, ROWS + f"{TWO_MEANINGS},Hotel Aurora,{TEA},1\n") as made:
        yield made


@pytest.mark.timeout(300)
def test_a_whole_day_by_keys_scans_and_touch_without_one_event_of_a_mouse(place: Hall) -> None:
    mouse = Mouse()
    Shift(place, KeysAndTouch(place)).all()
    account(place)
    assert mouse.events == 0
    assert mouse.fingers > 40, "touches reach widgets as the mouse's kind of event"


@pytest.mark.timeout(300)
def test_the_same_day_by_the_scanner_alone(place: Hall) -> None:
    mouse, keys = Mouse(), Keys()
    Shift(place, ScannerOnly(place)).all()
    account(place)
    assert (mouse.events, mouse.fingers, keys.pressed) == (0, 0, 0)
