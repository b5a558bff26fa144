"""The rules of the bench, from text to verdict."""

from __future__ import annotations

import pytest

from packing import events
from packing.commands import Command
from packing.events import Extra, Fill
from packing.picklist import Picklist
from packing.reasons import LeaveReason, Reason, ShortReason
from packing.requests import Do, Leave, Offer, Open, Recall, Short, Standing
from packing.session import Rules, Session, decide
from tests.packing.desk import SUPERVISOR, Desk, desk, picklist


def test_an_order_is_opened_packed_and_closed_by_its_own_number() -> None:
    bench = desk(("85123A", 2))
    assert bench.said[0].kind == "opened"
    assert bench.said[0].remaining == 2
    assert [bench.scan("85123A").remaining, bench.scan("85123A").remaining] == [1, 0]
    packed = bench.scan("O1")
    assert (packed.kind, packed.order) == ("packed", "O1")
    assert bench.happened[-1] == events.OrderPacked(
        at="2026-11-22T10:00:00Z", scan=bench.happened[-1].scan, order="O1", units=2, short=0,
        cartons=("095212340000000013",),
    )  # fmt: skip
    assert bench.session.order is None


def test_done_closes_a_complete_order_and_refuses_an_incomplete_one() -> None:
    bench = desk(("85123A", 1))
    refused = bench.scan("PBC-DONE")
    assert (refused.kind, refused.reason, refused.quantity) == ("refused", Reason.ITEMS_MISSING, 1)
    bench.scan("85123A")
    assert bench.scan("PBC-DONE").kind == "packed"


def test_the_last_item_closes_the_order_where_the_rules_say_so() -> None:
    bench = desk(("85123A", 1), ("12-3", 1), rules=Rules(close_on_last_item=True))
    assert bench.scan("85123A").kind == "picked"
    packed = bench.scan("12-3")
    assert (packed.kind, packed.sku, packed.line, packed.quantity) == ("packed", "12-3", 2, 1)
    assert [type(event).__name__ for event in bench.happened[-2:]] == ["ItemPicked", "OrderPacked"]


@pytest.mark.parametrize(
    ("scanned", "reason"),
    [
        ("85123B", Reason.WRONG_ITEM),
        ("1-23", Reason.WRONG_ITEM),
        ("84997c", Reason.WRONG_ITEM),
        ("85123a", Reason.UNKNOWN_CODE),
        ("4006381333931 ", Reason.UNKNOWN_CODE),
        ("nothing we know", Reason.UNKNOWN_CODE),
        ("96385074", Reason.UNKNOWN_CODE),
        ("", Reason.UNREADABLE),
        ("\x1b@", Reason.UNREADABLE),
        ("x" * 10_000, Reason.UNREADABLE),
        ("O2", Reason.OTHER_ORDER_OPEN),
        ("PBC-NONSENSE", Reason.UNKNOWN_CODE),
        ("PBQ-0", Reason.UNKNOWN_CODE),
        ("PBB-NOBODY", Reason.UNKNOWN_BADGE),
        ("PBC-APPROVE", Reason.NOTHING_HELD),
        ("PBC-UNDO", Reason.NOTHING_TO_UNDO),
        ("106141412345678908", Reason.NOT_FOR_NOW),
    ],
)
def test_what_does_not_belong_is_refused_by_name_and_counts_nothing(scanned: str, reason: Reason) -> None:
    bench = desk(("85123A", 2), ("12-3", 1), ("84997C", 1))
    verdict = bench.scan(scanned)
    assert (verdict.kind, verdict.reason, verdict.remaining) == ("refused", reason, 4)
    assert bench.session.order is not None
    assert bench.session.order.picked == (0, 0, 0)


def test_a_refusal_stays_until_it_is_cleared_or_a_right_scan_comes() -> None:
    bench = desk(("85123A", 2))
    refusals = []
    for text in ("85123B", "PBC-CLEAR", "85123B", "85123A"):
        bench.scan(text)
        refusals.append(bench.session.refusal is not None)
    assert refusals == [True, False, True, False]


def test_lines_with_the_same_sku_fill_from_the_first_on_and_one_scan_may_fill_two() -> None:
    bench = desk(("85123A", 2), ("12-3", 1), ("85123A", 11))
    verdict = bench.scan("14006381333938")
    assert (verdict.kind, verdict.quantity, verdict.line, verdict.remaining) == ("picked", 12, 1, 2)
    picked = bench.happened[-1]
    assert isinstance(picked, events.ItemPicked)
    assert picked.fills == (Fill(1, 2), Fill(3, 10))
    assert picked.gtin == "14006381333938"


def test_a_case_that_does_not_fit_counts_nothing() -> None:
    bench = desk(("85123A", 11))
    verdict = bench.scan("14006381333938")
    assert (verdict.reason, verdict.quantity, verdict.remaining) == (Reason.TOO_MANY, 12, 11)


def test_a_gtin_counts_for_its_sku_in_every_length_and_symbol() -> None:
    bench = desk(("85123A", 16))
    for text, aim in (
        ("4006381333931", "]E0"),
        ("04006381333931", ""),
        ("0104006381333931", "]C1"),
        ("]C10114006381333938", ""),
        ("https://id.gs1.org/01/04006381333931/10/L7", "]Q1"),
    ):
        assert bench.scan(text, aim).kind == "picked"
    assert bench.session.order is not None
    assert bench.session.order.remaining == 0
    assert [event.lot for event in bench.happened if isinstance(event, events.ItemPicked)][-1] == "L7"


def test_a_quantity_holds_for_one_scan_only_right_or_wrong() -> None:
    bench = desk(("85123A", 30), ("12-3", 5))
    assert bench.scan("PBQ-24").kind == "quantity"
    assert bench.scan("85123A").quantity == 24
    assert bench.scan("85123A").quantity == 1
    bench.scan("PBQ-4")
    assert bench.scan("85123B").reason is Reason.WRONG_ITEM
    assert bench.scan("12-3").quantity == 1
    bench.scan("PBQ-2")
    bench.scan("PBC-CLEAR")
    assert bench.scan("12-3").quantity == 1


def test_a_quantity_multiplies_a_case() -> None:
    bench = desk(("85123A", 24))
    bench.scan("PBQ-2")
    assert bench.scan("14006381333938").quantity == 24


def test_undo_takes_back_the_last_pick_and_then_the_one_before() -> None:
    bench = desk(("85123A", 13), ("12-3", 1))
    bench.scan("85123A")
    bench.scan("14006381333938")
    assert bench.scan("PBC-UNDO").quantity == 12
    assert bench.scan("PBC-UNDO").quantity == 1
    assert bench.scan("PBC-UNDO").reason is Reason.NOTHING_TO_UNDO
    assert bench.session.order is not None
    assert (bench.session.order.remaining, bench.session.order.head) == (14, 1)


def test_a_short_line_is_named_with_its_reason_and_can_be_taken_back() -> None:
    bench = desk(("85123A", 5), ("12-3", 1))
    bench.scan("85123A")
    short = bench.scan("PBC-SHORT-DAMAGED")
    assert (short.kind, short.line, short.quantity, short.remaining) == ("shorted", 1, 4, 1)
    assert bench.scan("PBC-UNDO").kind == "undone"
    assert bench.request(Short(line=2, reason=ShortReason.NOT_FOUND)).remaining == 4


def test_short_is_said_of_the_line_in_hand_not_of_the_first() -> None:
    bench = desk(("12-3", 1), ("85123A", 5))
    bench.scan("85123A")
    short = bench.scan("PBC-SHORT-NONE-LEFT")
    assert (short.line, short.quantity) == (2, 4)
    assert bench.scan("PBC-SHORT-NONE-LEFT").line == 1


def test_an_order_with_shorts_never_closes_by_itself() -> None:
    bench = desk(("85123A", 1), ("12-3", 1), rules=Rules(close_on_last_item=True))
    bench.scan("PBC-SHORT-NONE-LEFT")
    assert bench.scan("12-3").kind == "picked"
    packed = bench.scan("PBC-DONE")
    assert packed.kind == "packed"
    assert bench.happened[-1].short == 1  # type: ignore[attr-defined]


def test_a_box_with_nothing_in_it_gets_no_carton() -> None:
    bench = desk(("85123A", 1))
    bench.scan("PBC-SHORT-NONE-LEFT")
    bench.scan("PBC-DONE")
    assert bench.happened[-1].cartons == ()  # type: ignore[attr-defined]


def test_a_mismatch_waits_for_a_supervisor_who_lets_it_pass() -> None:
    bench = desk(("85123A", 1), rules=Rules())
    bench.scan("PBB-ADA")
    bench.scan("85123A")
    bench.scan("85123A")
    held = bench.scan("PBC-HOLD")
    assert (held.kind, held.sku) == ("held", "85123A")
    assert bench.scan("12-3").reason is Reason.ORDER_HELD
    assert bench.scan("PBC-DONE").reason is Reason.ORDER_HELD
    assert bench.scan("PBC-APPROVE").reason is Reason.NOT_ALLOWED
    assert bench.scan("PBB-BO").reason is Reason.NOT_ALLOWED
    assert bench.scan("PBB-CLEO").kind == "held"
    assert bench.scan("PBC-APPROVE").kind == "overridden"
    over = bench.happened[-1]
    assert isinstance(over, events.Overridden)
    assert (over.person.name, over.extra) == ("Cleo", Extra("85123A", 1))
    assert bench.session.operator is not None
    assert bench.session.operator.name == "Ada"
    assert bench.scan("PBC-DONE").quantity == 2


def test_a_supervisor_who_came_is_asked_again_once_the_packer_has_left() -> None:
    bench = desk(("85123A", 1))
    for text in ("PBB-ADA", "85123B", "PBC-HOLD", "PBB-CLEO", "PBC-SIGN-OUT"):
        bench.scan(text)
    assert bench.scan("PBC-APPROVE").reason is Reason.NOT_ALLOWED
    assert bench.scan("PBB-CLEO").kind == "held"
    assert bench.scan("PBC-APPROVE").kind == "overridden"


def test_a_supervisor_may_send_the_order_back_to_work() -> None:
    bench = desk(("85123A", 1))
    bench.scan("85123B")
    bench.scan("PBC-HOLD")
    bench.scan("PBB-CLEO")
    assert bench.scan("PBC-DISMISS").kind == "dismissed"
    bench.scan("85123A")
    assert bench.scan("PBC-DONE").quantity == 1


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (Standing.UNKNOWN, Reason.UNKNOWN_ORDER),
        (Standing.PACKED, Reason.ALREADY_PACKED),
        (Standing.HELD, Reason.ORDER_HELD),
        (Standing.CANCELLED, Reason.ORDER_CANCELLED),
        (Standing.ELSEWHERE, Reason.OPEN_ELSEWHERE),
        (Standing.UNSURE, Reason.SERVER_SILENT),
    ],
)
def test_an_order_that_is_not_free_is_refused_by_name(standing: Standing, reason: Reason) -> None:
    bench = Desk({"O1": Offer(standing=standing, detail="bench-2", picklist=picklist(("85123A", 1)))})
    assert bench.scan("O1").reason is reason


def test_items_before_an_order_are_refused() -> None:
    assert Desk().scan("85123A").reason is Reason.NO_ORDER_OPEN


def test_nothing_is_packed_before_a_badge_where_the_rules_say_so() -> None:
    bench = desk(("85123A", 1), rules=Rules(sign_in=True))
    assert bench.scan("O1").reason is Reason.NOT_SIGNED_IN
    assert bench.scan("PBB-ADA").kind == "signed_in"
    assert bench.scan("O1").kind == "opened"
    assert bench.scan("PBB-ADA").kind == "signed_out"
    assert bench.scan("85123A").reason is Reason.NOT_SIGNED_IN
    assert bench.scan("PBB-BO").kind == "signed_in"
    assert bench.scan("85123A").kind == "picked"
    assert bench.happened[-1].by == "p2"


def test_leaving_says_why_and_an_order_stays_as_it_is() -> None:
    bench = desk(("85123A", 2), rules=Rules(sign_in=True))
    bench.scan("PBB-ADA")
    bench.scan("O1")
    bench.scan("85123A")
    reasons = []
    for leave in (Do(command=Command.SIGN_OUT), Do(command=Command.BREAK), Leave(reason=LeaveReason.IDLE)):
        assert bench.request(leave).kind == "signed_out"
        left = bench.happened[-1]
        assert isinstance(left, events.SignedOut)
        reasons.append(left.reason)
        assert bench.session.operator is None
        assert bench.scan("PBB-ADA").remaining == 1
    assert reasons == [LeaveReason.LEFT, LeaveReason.BREAK, LeaveReason.IDLE]
    assert bench.scan("PBB-BO").kind == "signed_in"
    left = bench.happened[-2]
    assert isinstance(left, events.SignedOut)
    assert left.reason is LeaveReason.HANDED_OVER


def test_a_bench_that_nobody_is_at_does_not_lock() -> None:
    assert decide(Session(Rules(sign_in=True)), Leave(reason=LeaveReason.IDLE), "") == ()
    refused = decide(Session(Rules(sign_in=True)), Do(command=Command.BREAK), "")
    assert refused == (events.ScanRefused(at="", reason=Reason.NOT_SIGNED_IN),)


def test_who_waited_for_a_supervisor_comes_back_and_a_supervisor_may_come_first() -> None:
    bench = desk(("85123A", 2), rules=Rules(sign_in=True))
    bench.scan("PBB-ADA")
    bench.scan("O1")
    bench.scan("PBC-HOLD")
    bench.request(Leave(reason=LeaveReason.IDLE))
    assert bench.scan("PBB-ADA").kind == "signed_in"
    bench.request(Leave(reason=LeaveReason.IDLE))
    assert bench.scan("PBB-CLEO").kind == "held"
    assert bench.session.operator == SUPERVISOR
    assert bench.scan("PBC-APPROVE").kind == "overridden"


def test_a_badge_is_a_secret_that_no_event_holds() -> None:
    bench = desk(("85123A", 1))
    for badge in ("PBB-ADA", "PBB-NOBODY", "PBB-CLEO"):
        bench.scan(badge)
    assert not any("PBB-" in repr(event) for event in bench.happened)


def test_a_hold_keeps_what_was_scanned_for_the_supervisor() -> None:
    bench = desk(("85123A", 5))
    bench.scan("85123B")
    refused = bench.happened[-1]
    bench.scan("PBC-HOLD")
    work = bench.session.order
    assert work is not None
    assert work.hold is not None
    assert (work.hold.sku, work.hold.seen, work.hold.at) == ("85123B", "85123B", refused.at)


def test_an_order_put_aside_goes_on_where_it_was_with_its_hold() -> None:
    bench = desk(("85123A", 5), ("12-3", 1))
    bench.scan("85123A")
    bench.scan("85123B")
    bench.scan("PBC-HOLD")
    assert bench.scan("PBC-PARK").kind == "parked"
    parked = bench.happened[-1]
    assert isinstance(parked, events.OrderParked)
    bench.offers["O1"] = Offer(
        standing=Standing.FREE, picklist=picklist(("85123A", 5), ("12-3", 1)), carton="c", progress=parked.progress
    )
    assert bench.scan("O1").remaining == 5
    assert bench.scan("85123A").reason is Reason.ORDER_HELD


def test_a_recalled_order_takes_nothing_and_can_only_be_put_aside() -> None:
    bench = desk(("85123A", 1))
    assert bench.request(Recall(order="O1", note="customer called")).kind == "recalled"
    assert bench.scan("85123A").reason is Reason.ORDER_CANCELLED
    assert bench.scan("PBC-DONE").reason is Reason.ORDER_CANCELLED
    assert decide(bench.session, Recall(order="O1"), "now") == ()
    assert bench.scan("PBC-PARK").kind == "parked"


def test_a_reprint_is_an_event_with_its_copy_number() -> None:
    bench = Desk()
    assert bench.do(Command.REPRINT_LABEL).reason is Reason.NOTHING_TO_PRINT
    assert bench.do(Command.REPRINT_LABEL, order="O1", copy=2).kind == "reprinted"
    assert bench.happened[-1].copy == 2  # type: ignore[attr-defined]


def test_a_code_that_is_an_article_and_an_order_is_settled_by_what_is_open() -> None:
    bench = Desk({"22752": Offer(standing=Standing.FREE, picklist=picklist(("22752", 1), order="22752"), carton="c")})
    assert bench.scan("22752").kind == "opened"
    assert bench.scan("22752").kind == "picked"
    other = desk(("85123A", 1))
    assert other.scan("22752").reason is Reason.AMBIGUOUS


def test_a_bad_request_is_a_mistake_of_ours_and_raises() -> None:
    bench = desk(("85123A", 1))
    with pytest.raises(ValueError, match="line 9"):
        bench.request(Short(line=9, reason=ShortReason.OTHER))
    with pytest.raises(ValueError, match="with an offer"):
        decide(Session(), Open(number="O1"), "now")


def test_a_thousand_lines_are_filled_in_order() -> None:
    bench = desk(*[("85123A", 1)] * 1000)
    bench.scan("PBQ-999")
    bench.scan("85123A")
    assert bench.session.order is not None
    assert bench.session.order.next_line() == 1000


def test_a_picklist_counts_its_units() -> None:
    assert Picklist("x", picklist(("a", 2), ("b", 3)).lines).units == 5
