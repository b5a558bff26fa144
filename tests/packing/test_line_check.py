"""While the line is checked nothing counts, nothing is lost, and an open order stays as it is."""

from __future__ import annotations

import pytest

from packing import codec, events
from packing.barcode import interpret
from packing.commands import Command
from packing.events import Checked
from packing.line_check import tried
from packing.reasons import LeaveReason
from packing.requests import CheckLine, Leave, Recall
from packing.scan import Scan
from packing.session import Rules, ask, decide
from packing.verdict import Tone
from tests.packing.desk import PACKER, Desk, Shelf, desk

AT = "2026-11-23T06:00:00Z"


def scan(at: Desk, text: str, device: str = "left") -> None:
    """As the bench takes a scan."""
    given = Scan(text, device, "]C0")
    request = ask(interpret(given, Shelf(), at.session.order), given)
    at.request(tried(request, given) if at.session.checking else request)


def begun() -> Desk:
    at = desk(("85123A", 2))
    scan(at, "85123A")
    scan(at, "PBC-LINE-CHECK")
    return at


def test_what_is_scanned_in_a_check_counts_for_nothing_and_is_kept() -> None:
    at = begun()
    work = at.session.order
    for text, meant in (
        ("85123A", "item 85123A"), ("85123B", "item 85123B"), ("O2", "order O2"), ("PBC-DONE", "command DONE"),
        ("PBQ-12", "quantity 12"), ("PBC-SHORT-DAMAGED", "short: damaged"), ("nothing known", "unknown code"),
    ):  # fmt: skip
        scan(at, text)
        assert at.happened[-1] == events.ScanTried(
            at="2026-11-22T10:00:00Z", scan=Scan(text, "left", "]C0"), meant=meant
        )
        assert at.said[-1].kind == "tried"
        assert at.said[-1].tone is Tone.PLAIN
        assert meant in at.said[-1].next_step
    assert at.session.order is work
    assert at.session.quantity == 0


def test_a_quantity_set_before_the_check_does_not_wait_for_its_end() -> None:
    at = desk(("85123A", 12))
    for text in ("PBQ-12", "PBC-LINE-CHECK", "85123A", "PBC-LINE-CHECK", "85123A"):
        scan(at, text)
    assert at.said[-1].quantity == 1
    assert at.session.order is not None
    assert at.session.order.remaining == 11


def test_the_text_of_a_badge_is_not_kept() -> None:
    at = begun()
    scan(at, "PBB-ADA")
    scan(at, "PBB-NOBODY")
    assert [event.scan for event in at.happened[-2:]] == [Scan("", "left", "]C0")] * 2
    assert b"ADA" not in codec.encode(at.happened[-2])
    assert at.session.operator is None


def test_the_card_ends_the_check_and_the_record_names_each_device() -> None:
    at = begun()
    scale = Checked("scale", "scale", well=False, words="silent")
    found = (Checked("left", "scanner", well=True, words="heard"), scale)
    at.request(CheckLine(devices=found))
    last = at.happened[-1]
    assert isinstance(last, events.LineChecked)
    assert (last.devices, last.order) == (found, "O1")
    assert (at.said[-1].tone, at.said[-1].say) == (Tone.ATTENTION, "Line checked: look at scale")
    assert codec.decode(codec.encode(last)) == last
    scan(at, "85123A")
    assert isinstance(at.happened[-1], events.ItemPicked)


def test_the_same_card_makes_a_request_to_end() -> None:
    at = begun()
    card = Scan("PBC-LINE-CHECK", "left")
    assert tried(ask(interpret(card, Shelf(), at.session.order), card), card) == CheckLine(scan=card)


def test_a_refusal_outlives_a_check() -> None:
    at = desk(("85123A", 2))
    scan(at, "84997C")
    refusal = at.session.refusal
    at.do(Command.LINE_CHECK)
    at.request(CheckLine(devices=(Checked("left", "scanner", well=True),)))
    assert at.session.refusal is refusal
    assert refusal is not None


def test_keys_during_a_check_touch_no_order_and_the_servers_word_is_heard() -> None:
    at = begun()
    picked = at.session.order.picked if at.session.order else ()
    at.do(Command.UNDO)
    assert isinstance(at.happened[-1], events.ScanTried)
    assert at.session.order is not None
    assert at.session.order.picked == picked
    at.request(Recall(order="O1", note="cancelled"))
    assert isinstance(at.happened[-1], events.OrderRecalled)


def test_who_is_not_there_is_not_signed_out_in_the_middle_of_a_check() -> None:
    at = desk(rules=Rules(sign_in=True))
    for text in ("PBB-ADA", "PBC-LINE-CHECK"):
        scan(at, text)
    assert (at.session.operator, at.session.checking) == (PACKER, True)
    assert decide(at.session, Leave(reason=LeaveReason.IDLE), AT) == ()


def test_nobody_has_to_sign_in_for_a_check() -> None:
    at = desk(("85123A", 2), rules=Rules(sign_in=True))
    at.do(Command.LINE_CHECK)
    assert at.session.checking
    assert PACKER.name not in at.said[-1].say


def test_after_a_check_nobody_is_sent_to_the_shelf_for_an_order_that_was_cancelled_or_waits() -> None:
    at = begun()
    at.request(Recall(order="O1", note="the customer called"))
    scan(at, "PBC-LINE-CHECK")
    assert at.said[-1].kind == "line_checked"
    assert at.said[-1].next_step == "Put the goods back and put the order aside. the customer called"
    at = desk(("85123A", 2))
    for text in ("84997C", "PBC-HOLD", "PBC-LINE-CHECK", "PBC-LINE-CHECK"):
        scan(at, text)
    assert at.said[-1].next_step == "Supervisor: scan your badge."


@pytest.mark.parametrize("kind", [events.LineCheckBegun, events.ScanTried, events.LineChecked])
def test_an_event_without_its_fields_is_read(kind: type[events.Event]) -> None:
    name = str(kind.__struct_config__.tag)
    assert codec.decode(f'{{"kind":"{name}","at":"{AT}"}}'.encode()) == kind(at=AT)
