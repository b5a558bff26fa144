from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from drivers.device import DeviceState
from drivers.scales.weight import Weight
from packing import events
from packing.commands import Command
from packing.people import Person, Role
from packing.reasons import LET_PASS, Reason
from packing.verdict import Tone
from printing.spool import Job, State
from station.ui import languages
from station.ui.day_page import DayPage
from station.ui.explain import STEPS, WHY
from station.ui.keys import Typed
from station.ui.rows import RowList
from station.ui.scene import Page
from sync.protocol import OrderChange, OrderState, PersonChange, badge_hash
from tests.station.ui import hands
from tests.station.ui.benches import INGRID, JOLANTA, order
from tests.station.ui.conftest import ORDER, Seat, Seated, put

OTHER = order("SO-2", ("4121C", 1), description="Mug, sage green")


def tap(seat: Seat, rows: RowList, row: int) -> None:
    """A finger on a row of a list that is up, all of it on the test's screen of 800 by 800: elsewhere no finger is."""
    seat.window.resize(800, 760)
    seat.until(lambda: rows.mapTo(seat.window, rows.rect().bottomRight()).x() < 800)
    place = rows.visualRect(rows.model().index(row, 0)).center()
    hands.touch(rows.viewport(), place)


# --- pages in front --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["the same key", "Escape", "a touch", "the same card"])
def test_a_page_in_front_is_closed_by(seat: Seat, how: str) -> None:
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert seat.at(Page.DEVICES)
    match how:
        case "the same key":
            seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
        case "Escape":
            seat.key(Qt.Key.Key_Escape)
        case "a touch":
            seat.touch("back")
        case "the same card":
            seat.scan("PBC-DEVICES")
    seat.until(lambda: seat.at(Page.BENCH))
    assert seat.say == "Order SO-1"


def test_another_page_takes_the_place_of_the_one_in_front(seat: Seat) -> None:
    seat.scan("PBC-DEVICES")
    seat.until(lambda: seat.at(Page.DEVICES))
    seat.scan("PBC-HELP")
    seat.until(lambda: seat.at(Page.HELP))
    seat.scan("PBC-HELP")
    seat.until(lambda: seat.at(Page.BENCH))


def test_a_scan_that_does_not_count_is_read_in_the_band_and_one_that_counts_brings_the_work_back(seat: Seat) -> None:
    seat.scan("PBC-DEVICES")
    seat.until(lambda: seat.at(Page.DEVICES))
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    assert seat.at(Page.DEVICES)
    seat.scan("4121A")
    seat.until_says("4121A")
    assert seat.at(Page.BENCH)


@pytest.fixture
def german() -> Iterator[None]:
    languages.speak("en")
    yield
    languages.speak("en")


def test_another_language_shows_everything_anew(seat: Seat, german: None) -> None:
    seat.running.weights["scale"] = Weight(1_234_500, stable=True, device="scale")
    seat.running.devices["scale"] = DeviceState("scale", "scale", ok=True, words="ready")
    seat.window._state_changed()
    assert seat.window.bench.glance.foot.weight == "1,234.5 g"
    languages.speak("de")
    seat.until(lambda: seat.window.bench.glance.foot.weight == "1.234,5 g")


# --- refusals --------------------------------------------------------------------------------------------------------


def refused(seated: Seated) -> Seat:
    seat = seated([ORDER, OTHER], people=True)
    seat.scan(JOLANTA)
    seat.until(lambda: seat.at(Page.QUEUE))
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("4121C")
    seat.until_says("Not in this order")
    return seat


def test_a_refusal_says_why_what_to_do_and_who_can_help(seated: Seated) -> None:
    seat = refused(seated)
    trouble = seat.window.bench.glance.trouble
    assert trouble.isVisible()
    assert not seat.window.bench.glance.list.isVisible()
    assert trouble.told is not None
    assert trouble.told.why == "4121C is on no line of this order."
    assert "Take 4121A and scan it." in trouble.told.steps
    seat.until(lambda: trouble.names == ("Ingrid",))
    assert "Ingrid can help" in trouble.accessibleName()


@pytest.mark.parametrize("how", ["key", "touch", "card", "the right scan"])
def test_a_refusal_stays_until_it_is_understood(seated: Seated, how: str) -> None:
    seat = refused(seated)
    seat.window._state_changed()  # the clock ticks on
    assert seat.window.bench.glance.trouble.isVisible()
    if how == "the right scan":
        seat.scan("4121A")
    else:
        seat.clear(how)
    seat.until(seat.window.bench.glance.list.isVisible)
    assert not seat.window.bench.glance.trouble.isVisible()


def test_it_is_told_how_often_the_same_was_refused(seated: Seated) -> None:
    seat = refused(seated)
    seat.scan("4121C")
    seat.until(lambda: len(seat.window.scene.refusals) == 2)
    told = seat.window.bench.glance.trouble.told
    assert told is not None
    assert told.times == 2


def test_an_order_that_cannot_be_opened_says_why_beside_the_queue(seated: Seated) -> None:
    seat = seated([ORDER, OrderChange(OTHER.picklist, OrderState.PACKED)])
    seat.scan("SO-2")
    seat.until_says("Already packed")
    assert seat.window.queue.trouble.isVisible()
    assert seat.window.queue.queue.isVisible()
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: not seat.window.queue.trouble.isVisible())


def test_every_reason_whose_steps_are_told_has_a_why() -> None:
    assert set(STEPS) <= set(WHY)
    assert set(Reason) - set(WHY) == {
        Reason.NOTHING_TO_UNDO, Reason.NOTHING_HELD, Reason.NOTHING_TO_PRINT, Reason.NOT_FOR_NOW,
    }  # fmt: skip


# --- holds and supervisors -------------------------------------------------------------------------------------------


def waiting(seated: Seated) -> Seat:
    seat = refused(seated)
    seat.scan("PBC-HOLD")
    seat.until_says("Waits for a supervisor")
    seat.scan(INGRID)
    seat.until_says("Supervisor Ingrid")
    assert seat.at(Page.SUPERVISOR)
    return seat


def note(seat: Seat) -> str:
    seat.until_says("Approved by Ingrid")
    last = seat.events[-1]
    assert isinstance(last, events.Overridden)
    return last.note


def test_a_supervisor_sees_what_was_scanned_what_was_expected_who_and_when(seated: Seated) -> None:
    seat = waiting(seated)
    page = seat.window.stack.supervisor
    came, wanted = page.stage.first.words.thing, page.stage.second.words.thing
    assert came is not None
    assert wanted is not None
    assert (came.sku, wanted.sku, came.telling) == ("4121C", "4121A", frozenset({4}))
    facts = {name: words for name, words, _ in page.facts.facts}
    assert (facts["Order"], facts["Customer"], facts["Scanned code"]) == ("SO-1", "Café Lindenhof", "4121C")
    assert facts["Packs here"] == "Jolanta"
    assert facts["When"]


@pytest.mark.parametrize(
    ("how", "reason"),
    [("F3", 0), ("digit", 1), ("arrows", 2), ("touch", 3), ("cards", 1), ("its card", 0), ("its card", 2)],
)
def test_a_supervisor_approves_with_a_reason(seated: Seated, how: str, reason: int) -> None:
    seat = waiting(seated)
    page = seat.window.stack.supervisor
    match how:
        case "F3":
            seat.key(Qt.Key.Key_F3)
        case "digit":
            seat.type("2")
            seat.until(lambda: page.reasons.here == 1)
            seat.key(Qt.Key.Key_F3)
        case "arrows":
            seat.key(Qt.Key.Key_Down)
            seat.key(Qt.Key.Key_Down)
            seat.bot.wait(150)  # an Enter this soon after a scan would be taken for the scanner's
            seat.key(Qt.Key.Key_Return)
        case "touch":
            tap(seat, page.reasons, 3)
            seat.until(lambda: page.reasons.here == 3)
            assert not [event for event in seat.events if isinstance(event, events.Overridden)]
            seat.touch("APPROVE")
        case "cards":
            seat.scan("PBC-NEXT")
            seat.until(lambda: page.reasons.here == 1)
            seat.scan("PBC-CHOOSE")
        case "its card":
            for place in range(reason):
                seat.scan("PBC-NEXT")
                seat.until(lambda place=place: page.reasons.here == place + 1)  # type: ignore[misc]
            seat.scan("PBC-APPROVE")
    assert note(seat) == LET_PASS[reason]
    assert seat.at(Page.BENCH)


def test_the_reason_that_was_chosen_for_one_hold_is_not_chosen_for_the_next(seated: Seated) -> None:
    seat = waiting(seated)
    page = seat.window.stack.supervisor
    seat.key(Qt.Key.Key_Down)
    seat.until(lambda: page.reasons.here == 1)
    seat.key(Qt.Key.Key_F4)
    seat.until(lambda: seat.at(Page.BENCH))
    seat.scan("4121C")
    seat.until_says("Not in this order")
    seat.scan("PBC-HOLD")
    seat.until_says("Waits for a supervisor")
    seat.scan(INGRID)
    seat.until_says("Supervisor Ingrid")
    assert page.reasons.here == 0
    seat.scan("PBC-APPROVE")
    assert note(seat) == LET_PASS[0]


@pytest.mark.parametrize("how", ["key", "touch", "card"])
def test_a_supervisor_sends_the_order_back_to_work(seated: Seated, how: str) -> None:
    seat = waiting(seated)
    match how:
        case "key":
            seat.key(Qt.Key.Key_F4)
        case "touch":
            seat.touch("DISMISS")
        case "card":
            seat.scan("PBC-DISMISS")
    seat.until_says("Ingrid: back to work")
    assert seat.at(Page.BENCH)
    assert seat.window.bench.glance.list.isVisible()


def test_help_without_a_scan_says_that_nothing_was_scanned(seated: Seated) -> None:
    seat = seated([ORDER], people=True)
    seat.scan(JOLANTA)
    seat.until(lambda: seat.at(Page.QUEUE))
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.key(Qt.Key.Key_F8)
    seat.until_says("Waits for a supervisor")
    told = seat.window.bench.glance.trouble.told
    assert told is not None
    assert told.who
    seat.scan(INGRID)
    seat.until(lambda: seat.at(Page.SUPERVISOR))
    page = seat.window.stack.supervisor
    shown = page.stage.first.words
    assert (shown.thing, shown.words) == (None, "Somebody at this bench asked for help.")
    assert not page.model.rows, "nothing waits to be let pass, so there are no reasons for it"
    assert page.facts.below == ""
    seat.bot.wait(200)  # right after a scan, Enter would be the scanner's
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: isinstance(seat.events[-1], events.HoldDismissed))
    assert seat.at(Page.BENCH)


def test_everybody_who_may_help_is_named(seated: Seated) -> None:
    marek = PersonChange(Person("p9", "Marek", Role.SUPERVISOR), badge_hash("PBB-MAREK-0000"))
    seat = seated([ORDER, marek], people=True)
    seat.until(lambda: set(seat.window.bench.supervisors) == {"Ingrid", "Marek"})


# --- the queue -------------------------------------------------------------------------------------------------------


def test_the_cards_next_and_choose_open_an_order(seated: Seated) -> None:
    seat = seated([ORDER, OTHER])
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-1")
    seat.scan("PBC-NEXT")
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-2")
    seat.scan("PBC-PREVIOUS")
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-1")
    seat.scan("PBC-CHOOSE")
    seat.until_says("Order SO-1")


def test_an_empty_queue_says_what_to_do(seated: Seated) -> None:
    seat = seated([OrderChange(ORDER.picklist, OrderState.PACKED)])
    seat.until(seat.window.queue.queue.empty.isVisible)
    assert seat.window.queue.queue.empty.words == "No order waits."
    assert "office" in seat.window.queue.queue.empty.hint
    seat.type("z")
    seat.until(lambda: seat.window.queue.queue.empty.words == "No order here has “z”.")


def test_an_order_put_aside_here_and_one_that_waits_say_so(seated: Seated) -> None:
    held = OrderChange(OTHER.picklist, OrderState.HELD, why="address is wrong")
    seat = seated([ORDER, held])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.key(Qt.Key.Key_F9)
    seat.until(lambda: seat.at(Page.QUEUE))
    shown = seat.window.queue.queue
    seat.until(lambda: [shown._standing(row)[0] for row in shown.model.rows][:1] == ["put aside here"])
    assert [shown._standing(row)[0] for row in shown.model.rows] == ["put aside here", "on hold: address is wrong"]


# --- closing ---------------------------------------------------------------------------------------------------------


def closed(seated: Seated) -> Seat:
    seat = seated([order("SO-1", ("X", 2), ("Y", 1)), OTHER])
    seat.scan("SO-1")
    put(seat, "X", "X", "Y")
    seat.key(Qt.Key.Key_F10)
    seat.until(lambda: seat.at(Page.PACKED))
    return seat


def test_the_closing_page_says_what_is_in_the_box_and_what_to_do_with_it(seated: Seated) -> None:
    seat = closed(seated)
    box = seat.window.packed.box
    assert [line[:2] for line in box._lines()] == [("2 ×", "X"), ("1 ×", "Y")]
    assert "3 units in the box" in box.accessibleName()
    for number, kind in ((1, "slip"), (2, "label")):
        seat.window._paper_changed(Job(number, f"SO-1/{kind}/1", kind, kind, State.SENT, "", 1, "", "", 9))
    assert "slip" in box._steps()[0]
    assert "label" in box._steps()[1]
    assert box.stuck == frozenset()


@pytest.mark.parametrize("how", ["key", "touch", "card"])
def test_a_label_that_may_not_have_come_out_is_printed_again(seated: Seated, how: str) -> None:
    seat = closed(seated)
    seat.window._paper_changed(Job(2, "SO-1/label/1", "label", "label", State.UNKNOWN, "", 1, "", "", 9))
    assert seat.button("REPRINT-LABEL").face.main
    assert not seat.button("CLEAR").face.main
    match how:
        case "key":
            seat.key(Qt.Key.Key_F12)
        case "touch":
            seat.touch("REPRINT-LABEL")
        case "card":
            seat.scan("PBC-REPRINT-LABEL")
    seat.until(lambda: any(isinstance(event, events.DocumentReprinted) for event in seat.events))
    assert seat.at(Page.PACKED)


@pytest.mark.parametrize("how", ["Enter", "touch", "card", "scan"])
def test_the_next_order_is_one_key_away(seated: Seated, how: str) -> None:
    seat = closed(seated)
    seat.until(lambda: seat.window.packed.queue.chosen == "SO-2")
    match how:
        case "Enter":
            seat.bot.wait(150)
            seat.key(Qt.Key.Key_Return)
        case "touch":
            tap(seat, seat.window.packed.queue.list, 0)
        case "card":
            seat.scan("PBC-CHOOSE")
        case "scan":
            seat.scan("SO-2")
    seat.until_says("Order SO-2")
    assert seat.window.band.words.tone is Tone.PLAIN


def test_a_number_typed_whole_beside_a_packed_box_chooses_that_order(seated: Seated) -> None:
    seat = seated([order("SO-1", ("X", 1)), order("SO-30", ("X", 1)), order("SO-3", ("X", 1))])
    seat.scan("SO-1")
    put(seat, "X")
    seat.key(Qt.Key.Key_F10)
    page = seat.window.packed
    seat.until(lambda: seat.at(Page.PACKED) and page.queue.chosen == "SO-30")
    for letter in "so-3":
        page.typed(Typed(Qt.Key.Key_unknown, letter, ""))
    assert page.queue.chosen == "SO-3"


def test_another_language_ends_nothing_that_was_begun_at_the_bench(seat: Seat) -> None:
    bench = seat.window.bench
    bench.press(Command.SHORT_NONE_LEFT.value)
    bench.digits = "24"
    seat.window.show_anew()
    assert bench.digits == "24"
    assert seat.button("back").face.title == "Not short"
    seat.window.command(Command.CLEAR)
    assert not bench.digits
    assert seat.button("SHORT-NONE-LEFT").isVisible()


def test_a_short_pick_says_how_many_before_it_asks_why(seat: Seat) -> None:
    bench, plate = seat.window.bench, seat.window.bench.stage.quantity
    bench.press(Command.SHORT_NONE_LEFT.value)
    assert (plate.words, plate.hint) == ("3", "short: why?")
    seat.window.command(Command.CLEAR)
    assert plate.words == ""


def test_the_day_knows_what_waits_from_the_first_look(seat: Seat) -> None:
    seat.window.command(Command.DAY)
    page = seat.window.pages[Page.DAY]
    assert isinstance(page, DayPage)
    seat.until(lambda: [tile.big for tile in page.tiles.tiles if tile.name == "queue"] not in ([], ["…"]))


def test_a_list_that_is_scrolled_shows_its_first_row_whole(seated: Seated) -> None:
    seat = seated([order("SO-1", *((f"L{number}", 1) for number in range(1, 41)))])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.window.bench.glance.list.go(30)
    rows = seat.window.bench.glance.list
    assert rows.verticalScrollBar().value() > 0
    assert rows.verticalScrollBar().value() % rows.sizeHintForRow(0) == 0
