from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from drivers.device import DeviceState
from packing import events
from packing.reasons import ShortReason
from packing.verdict import Tone
from printing.spool import Job, State
from station.loop import Choose
from station.ui.buttons import Button
from station.ui.scene import Page
from station.ui.theme import DARK, LIGHT
from sync.protocol import OrderChange, OrderState
from tests.station.ui import hands
from tests.station.ui.benches import INGRID, JOLANTA, hostile, long_order, order
from tests.station.ui.conftest import ORDER, Seat, Seated, put

CTRL = Qt.KeyboardModifier.ControlModifier


# --- signing in ------------------------------------------------------------------------------------------------------


def test_where_people_are_known_a_badge_comes_first(seated: Seated) -> None:
    seat = seated(people=True)
    assert seat.at(Page.SIGN_IN)
    assert seat.say == "Scan your badge"
    seat.scan("SO-1")
    seat.until_says("Nobody signed in")
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    assert seat.at(Page.QUEUE)
    assert seat.window.strip.words.person == "Jolanta"


def test_an_unknown_badge_is_refused_and_the_page_stays(seated: Seated) -> None:
    seat = seated(people=True)
    seat.scan("PBB-NOBODY")
    seat.until_says("Unknown badge")
    assert seat.at(Page.SIGN_IN)
    assert seat.window.band.words.tone is Tone.WRONG


def test_where_nobody_is_known_the_queue_is_up_at_once(seated: Seated) -> None:
    assert seated().at(Page.QUEUE)


def test_signing_out_leaves_the_order_and_asks_for_a_badge(seated: Seated) -> None:
    seat = seated(people=True)
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.key(Qt.Key.Key_L, CTRL)
    seat.until(lambda: seat.at(Page.SIGN_IN))
    assert "SO-1" in [tile.big for tile in seat.window.sign_in.tiles.tiles]
    seat.scan(JOLANTA)
    seat.until(lambda: seat.at(Page.BENCH))


# --- the queue -------------------------------------------------------------------------------------------------------


def test_typing_filters_the_queue_and_enter_opens(seated: Seated) -> None:
    seat = seated([ORDER, order("SO-2", ("X", 1), name="Harbour & Hearth"), order("SO-3", ("X", 1), name="Hotel")])
    seat.type("har")
    seat.until(lambda: seat.window.queue.queue.chosen == "SO-2")
    assert len(seat.window.queue.queue.model.rows) == 1
    seat.key(Qt.Key.Key_Return)
    seat.until_says("Order SO-2")


def test_arrows_choose_and_escape_empties_the_filter_without_a_word_to_the_bench(seated: Seated) -> None:
    seat = seated([ORDER, order("SO-2", ("X", 1))])
    seat.type("s")
    seat.until(lambda: seat.window.queue.filter == "s")
    seat.key(Qt.Key.Key_Escape)
    assert seat.window.queue.filter == ""
    seat.key(Qt.Key.Key_Down)
    assert seat.window.queue.queue.chosen == "SO-2"
    assert seat.heard.outcomes == []


def test_enter_on_a_number_that_is_not_in_the_queue_asks_the_bench(seated: Seated) -> None:
    seat = seated()
    seat.type("zz")
    seat.until(lambda: seat.window.queue.filter == "zz")
    seat.bot.wait(120)
    seat.key(Qt.Key.Key_Return)
    seat.until(lambda: seat.window.band.words.tone is Tone.WRONG)


def test_a_touch_opens_an_order(seated: Seated) -> None:
    seat = seated()
    rows = seat.window.queue.queue.list
    place = rows.visualRect(rows.model().index(0, 0)).center()
    hands.touch(rows.viewport(), place)
    seat.until_says("Order SO-1")


def test_orders_of_other_benches_and_held_ones_say_so(seated: Seated) -> None:
    other = OrderChange(ORDER.picklist, OrderState.PACKING, holder="bench-7")
    held = OrderChange(order("SO-2", ("X", 1)).picklist, OrderState.HELD)
    seat = seated([other, held])
    words = [seat.window.queue.queue._standing(row)[0] for row in seat.window.queue.queue.model.rows]
    assert words == ["at bench-7", "on hold"]


# --- packing ---------------------------------------------------------------------------------------------------------


def test_a_right_scan_is_blue_and_counts(seat: Seat) -> None:
    seat.scan("4121A")
    seat.until_says("4121A")
    assert seat.window.band.words.tone is Tone.RIGHT
    assert seat.window.band.words.number == "8"
    first = seat.window.bench.glance.model.rows[0]
    assert (first.picked, first.wanted) == (1, 3)


def test_a_wrong_scan_stays_until_it_is_cleared(seat: Seat) -> None:
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    came = seat.window.bench.stage.first.words
    assert came.thing is not None
    assert came.thing.sku == "NOT-OURS"
    seat.bot.wait(1_300)  # the clock ticks on
    assert seat.say == "Unknown code"
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert seat.say == "Unknown code"
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Ready")
    assert not seat.window.bench.stage.second.isVisible()


def test_a_right_scan_clears_a_refusal(seat: Seat) -> None:
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    seat.scan("4121B")
    seat.until_says("4121B")
    assert seat.window.band.words.tone is Tone.RIGHT


def test_what_came_stands_beside_what_is_wanted(seated: Seated) -> None:
    seat = seated([ORDER, order("SO-2", ("4121C", 1), description="Mug, sage green")])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("4121C")
    seat.until_says("Not in this order")
    first, second = seat.window.bench.stage.first, seat.window.bench.stage.second
    seat.until(lambda: bool(first.words.thing and first.words.thing.description == "Mug, sage green"))
    assert first.words.tone is Tone.WRONG
    assert second.isVisible()
    assert second.words.thing is not None
    assert second.words.thing.sku == "4121A"
    assert first.words.thing is not None
    assert first.words.thing.telling == {4}


def test_what_came_stands_beside_the_article_that_it_looks_like(seated: Seated) -> None:
    seat = seated([order("SO-1", ("S1", 2), ("85123A", 3)), order("SO-2", ("85123B", 1))])
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("85123B")
    seat.until_says("Not in this order")
    assert "this order wants 85123A" in seat.window.band.words.step
    wanted = seat.window.bench.stage.second.words.thing
    assert wanted is not None
    assert (wanted.sku, wanted.left) == ("85123A", 3)


def test_typed_digits_are_the_quantity_of_the_next_item(seat: Seat) -> None:
    seat.type("3")
    seat.until(lambda: seat.window.bench.stage.quantity.words == "3")
    seat.key(Qt.Key.Key_Return)
    seat.until_says("Next item counts 3")
    assert seat.window.bench.stage.quantity.words == "×3"
    seat.scan("4121A")
    seat.until_says("3 of 4121A")
    assert seat.window.bench.stage.quantity.words == ""


def test_a_code_can_be_typed_by_hand(seat: Seat) -> None:
    seat.type("4121A")
    seat.key(Qt.Key.Key_Return)
    seat.until_says("4121A")


def test_undo_by_key_and_by_touch(seat: Seat) -> None:
    seat.scan("4121A")
    seat.until_says("4121A")
    seat.key(Qt.Key.Key_F2)
    seat.until_says("Taken back: 1 of 4121A")
    seat.scan("4121A")
    seat.until_says("4121A")
    seat.touch("UNDO")
    seat.until_says("Taken back: 1 of 4121A")
    assert not seat.button("UNDO").isEnabled()


def test_a_short_pick_is_about_the_line_that_is_looked_at(seat: Seat) -> None:
    seat.key(Qt.Key.Key_Down)
    assert seat.window.bench.stage.first.words.heading == "LINE 2"
    seat.touch("SHORT-NONE-LEFT")
    assert not [event for event in seat.events if isinstance(event, events.LineShorted)]
    seat.touch("SHORT-DAMAGED")
    seat.until_says("Short: 2 of 4121B")
    short = seat.events[-1]
    assert isinstance(short, events.LineShorted)
    assert (short.line, short.reason) == (2, ShortReason.DAMAGED)
    assert seat.window.bench.glance.model.rows[1].shorted == 2


def test_the_key_for_short_is_about_the_line_in_hand(seat: Seat) -> None:
    seat.scan("TEA-GRN")
    seat.until_says("TEA-GRN")
    seat.key(Qt.Key.Key_F6)
    seat.until_says("Short: 3 of TEA-GRN")


def test_several_scans_in_one_burst_all_count(seat: Seat) -> None:
    for code in ("4121A", "4121A", "4121A", "4121B", "4121B"):
        seat.scan(code)
    seat.until(lambda: seat.window.scene.session.order is not None and seat.window.scene.session.order.remaining == 4)


def test_an_order_goes_from_the_queue_to_packed_and_the_next_one_opens(seated: Seated) -> None:
    seat = seated([ORDER, order("SO-2", ("X", 1))])
    seat.scan("SO-1")
    put(seat, *["4121A"] * 3, *["4121B"] * 2, *["TEA-GRN"] * 4)
    seat.until(lambda: seat.window.bench.stage.first.words.heading == "Everything is taken")
    assert seat.button("DONE").face.main
    seat.key(Qt.Key.Key_F10)
    seat.until_says("Order SO-1 packed")
    assert seat.at(Page.PACKED)
    assert seat.window.band.words.tone is Tone.DONE
    seat.until(lambda: seat.window.packed.queue.chosen == "SO-2")
    seat.bot.wait(150)  # an Enter this soon after a scan would be taken for the scanner's
    seat.key(Qt.Key.Key_Return)
    seat.until_says("Order SO-2")


def test_escape_goes_from_the_packed_order_to_the_queue(seated: Seated) -> None:
    seat = seated([order("SO-1", ("X", 1))])
    seat.scan("SO-1")
    put(seat, "X")
    seat.key(Qt.Key.Key_F10)
    seat.until(lambda: seat.at(Page.PACKED))
    seat.scan("WHAT")
    seat.until(lambda: seat.window.scene.refused)
    assert seat.at(Page.PACKED)
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: seat.at(Page.QUEUE))
    assert seat.say == "Scan an order's number"


# --- holds -----------------------------------------------------------------------------------------------------------


def held(seated: Seated) -> Seat:
    seat = seated([ORDER, order("SO-2", ("4121C", 1))], people=True)
    seat.scan(JOLANTA)
    seat.until_greeted("Jolanta")
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("4121C")
    seat.until_says("Not in this order")
    seat.key(Qt.Key.Key_F8)
    seat.until_says("Waits for a supervisor")
    return seat


def test_a_held_order_shows_what_was_scanned_and_waits_for_a_badge(seated: Seated) -> None:
    seat = held(seated)
    assert seat.window.band.words.tone is Tone.ATTENTION
    thing = seat.window.bench.stage.first.words.thing
    assert thing is not None
    assert thing.sku == "4121C"
    assert not seat.button("APPROVE").isEnabled()
    seat.key(Qt.Key.Key_F3)
    seat.until_says("A supervisor is needed")
    seat.key(Qt.Key.Key_Escape)
    seat.until_says("Waits for a supervisor")


def test_a_supervisor_approves_by_key(seated: Seated) -> None:
    seat = held(seated)
    seat.scan(INGRID)
    seat.until_says("Supervisor Ingrid")
    assert seat.button("APPROVE").isEnabled()
    assert not any(button.face.main for button in seat.buttons)
    seat.key(Qt.Key.Key_F3)
    seat.until_says("Approved by Ingrid")
    assert seat.window.bench.glance.model.rows[-1].extra


def test_a_supervisor_sends_back_to_work_by_touch(seated: Seated) -> None:
    seat = held(seated)
    seat.scan(INGRID)
    seat.until_says("Supervisor Ingrid")
    seat.touch("DISMISS")
    seat.until_says("Ingrid: back to work")
    assert not seat.window.bench.stage.second.isVisible()


def test_a_supervisor_approves_by_command_barcode(seated: Seated) -> None:
    seat = held(seated)
    seat.scan(INGRID)
    seat.until_says("Supervisor Ingrid")
    seat.scan("PBC-APPROVE")
    seat.until_says("Approved by Ingrid")


def test_a_scan_never_presses_a_button(seated: Seated) -> None:
    seat = held(seated)
    seat.scan(INGRID)
    seat.until_says("Supervisor Ingrid")
    pressed: list[str] = []
    for button in seat.window.findChildren(Button):
        button.clicked.connect(lambda _=False, name=button.face.name: pressed.append(name))
    trap = QPushButton("Ship", seat.window)
    trap.setDefault(True)
    trap.clicked.connect(lambda: pressed.append("Ship"))
    trap.show()
    trap.setFocus()
    before = len(seat.heard.outcomes)
    for code in ("4121C", "4121 C", "SO-2"):
        seat.scan(code)
    seat.settled(before + 3)
    assert pressed == []
    assert not [event for event in seat.events if isinstance(event, events.Overridden)]


def test_nothing_can_have_the_keys(seat: Seat) -> None:
    focusable = [
        widget
        for widget in seat.window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert [type(widget).__name__ for widget in focusable if "Scroll" not in type(widget).__name__] == []


# --- at the start, and after trouble ---------------------------------------------------------------------------------


def test_a_refusal_and_an_open_order_are_there_again_after_a_restart(seated: Seated) -> None:
    seat = seated()
    seat.scan("SO-1")
    seat.until_says("Order SO-1")
    seat.scan("NOT-OURS")
    seat.until_says("Unknown code")
    seat.leave()
    again = seated([ORDER])
    assert again.at(Page.BENCH)
    assert again.say == "Unknown code"


def test_a_reprint_does_not_wipe_a_refusal(seated: Seated) -> None:
    seat = seated([order("SO-1", ("X", 1))])
    seat.scan("SO-1")
    put(seat, "X")
    seat.key(Qt.Key.Key_F10)
    seat.until(lambda: seat.at(Page.PACKED))
    seat.scan("WHAT")
    seat.until_says("Unknown code")
    seat.key(Qt.Key.Key_F11)
    seat.until(lambda: any(isinstance(event, events.DocumentReprinted) for event in seat.events))
    seat.settled(len(seat.heard.outcomes))
    assert seat.say == "Unknown code"


def test_what_could_not_be_kept_is_said_until_the_next_scan(seat: Seat) -> None:
    seat.window._lost(None, "The disk is full: free some space, then scan again.")
    assert seat.say == "Not kept"
    assert seat.window.band.words.tone is Tone.WRONG
    seat.scan("4121A")
    seat.until_says("4121A")


def test_a_key_opens_the_words_behind_the_strip_and_a_scan_goes_on(seat: Seat) -> None:
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert seat.at(Page.DEVICES)
    seat.scan("4121A")
    seat.until_says("4121A")
    assert seat.at(Page.BENCH)


# --- large and hostile -----------------------------------------------------------------------------------------------


def test_a_thousand_lines_keep_the_line_in_hand_in_view_and_repaint_one_row(seated: Seated) -> None:
    seat = seated([long_order(1000)])
    seat.scan("SO-LONG")
    seat.until_says("Order SO-LONG")
    put(seat, *[f"L{number:04}" for number in range(1, 250) for _ in range(2)])
    seat.until(lambda: seat.window.bench.glance.list.here == 249)
    rows = seat.window.bench.glance
    shown = rows.list.visualRect(rows.model.index(249))
    assert rows.list.viewport().rect().contains(shown)
    changed: list[int] = []
    rows.model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    put(seat, "L0250")
    seat.until(lambda: bool(changed))
    assert changed == [249]


def test_hostile_texts_are_shown_as_what_they_are(seated: Seated) -> None:
    seat = seated(hostile())
    seat.until(lambda: bool(seat.window.queue.queue.model.rows))
    seat.window.grab()
    seat.running.put(Choose("SO-<HOSTILE>"))
    seat.until_says("Order SO-<HOSTILE>")
    seat.window.grab()
    for code in ("EVIL", "\u202eEVIL<script>" + "A" * 10_000, "\x1b@^XA^JUS", "'; DROP TABLE event;--", "😀"):
        before = len(seat.heard.outcomes)
        put(seat, code)
        seat.settled(before + 1)
        assert seat.window.band.words.tone is Tone.WRONG
        seat.window.grab()
    assert seat.window.minimumWidth() <= 800
    assert seat.window.width() == 1366


def test_every_button_has_a_name_that_can_be_read_aloud(seat: Seat) -> None:
    assert seat.buttons
    for button in seat.buttons:
        assert button.accessibleName().startswith(button.face.title.rstrip("…"))
    assert seat.window.band.accessibleName() == "Order SO-1. Take 3 of 4121A."
    assert "works alone" in seat.window.strip.accessibleName()


# --- papers, devices, server -----------------------------------------------------------------------------------------


def test_the_packed_page_says_where_the_papers_are_and_the_strip_what_is_wrong(seated: Seated) -> None:
    seat = seated([order("SO-1", ("X", 1))])
    seat.scan("SO-1")
    put(seat, "X")
    seat.key(Qt.Key.Key_F10)
    seat.until(lambda: seat.at(Page.PACKED))
    for number, kind, state, error in (
        (1, "slip", State.SENT, ""),
        (2, "label", State.QUEUED, ""),
        (2, "label", State.FAILED, "paper out"),
    ):
        seat.window._paper_changed(Job(number, f"SO-1/{kind}/1", kind, kind, state, error, 1, "", "", 9))
    assert [said.short for said in seat.window.packed.box.papers] == [
        "Packing slip printed",
        "Carton label waits: paper out",
    ]
    stuck = seat.window.strip.words.papers
    assert stuck is not None
    assert stuck.tone is Tone.ATTENTION
    seat.running.devices["label"] = DeviceState("label", "printer", ok=False, words="paper out")
    seat.window._state_changed()
    assert seat.window.strip.words.papers is None  # the printer speaks for it
    assert seat.window.strip.words.devices[0].short == "label: paper out"


def test_every_page_can_be_painted_in_both_themes_and_at_any_size(seated: Seated) -> None:
    seat = seated(hostile(), people=True)
    for theme in (DARK, LIGHT):
        seat.window.look.palette = theme
        for size in ((800, 560), (1366, 768), (3840, 2160)):
            seat.window.resize(*size)
            for page in seat.window.pages.values():
                seat.window.stack.setCurrentWidget(page)
                assert seat.window.grab().width() == size[0]
