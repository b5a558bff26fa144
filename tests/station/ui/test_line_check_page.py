"""The line check in the window, by keys, by touch and by scans."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from drivers.device import DeviceState
from drivers.scales.weight import Weight, no_weight
from packing import events
from packing.verdict import Tone
from station.line_check import CARD, GS, Standing
from station.ui.line_check_page import _said
from station.ui.scene import Page
from station.ui.theme import DARK, LIGHT
from tests.station.ui.conftest import Seat, Seated, put


def begin(seat: Seat) -> None:
    """F7, and the page is up."""
    seat.key(Qt.Key.Key_F7)
    seat.until(lambda: seat.at(Page.LINE_CHECK))


def test_a_key_begins_and_ends_the_check_and_the_order_is_as_it_was(seat: Seat) -> None:
    seat.scan("4121A")
    seat.until_says("4121A")
    work = seat.running.session.order
    begin(seat)
    assert seat.say == "Line check"
    seat.scan("4121A")
    seat.until_says("Heard: keyboard")
    assert "counts for nothing: item 4121A" in seat.window.band.words.step
    assert seat.window.band.words.tone is Tone.PLAIN
    seat.key(Qt.Key.Key_F7)
    seat.until(lambda: seat.at(Page.BENCH))
    assert seat.running.session.order == work
    assert seat.say == "Line checked: all well"
    record = seat.events[-1]
    assert isinstance(record, events.LineChecked)
    assert [(device.name, device.well, device.codes) for device in record.devices] == [("keyboard", True, ("4121A",))]


def test_escape_ends_it_and_no_other_key_does_anything(seat: Seat) -> None:
    seat.scan("4121A")
    seat.until_says("4121A")
    begin(seat)
    outcomes = len(seat.heard.outcomes)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_Return, Qt.Key.Key_5):
        seat.key(key)
        seat.bot.wait(130)
    assert len(seat.heard.outcomes) == outcomes
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: seat.at(Page.BENCH))


def test_a_refusal_is_said_again_when_the_check_ends_and_not_in_it(seat: Seat) -> None:
    seat.scan("NOPE")
    seat.until_says("Unknown code")
    begin(seat)
    assert seat.say == "Line check"
    seat.key(Qt.Key.Key_F7)
    seat.until(lambda: seat.at(Page.BENCH))
    assert seat.say == "Unknown code"
    seat.key(Qt.Key.Key_Escape)
    seat.until(lambda: seat.say != "Unknown code")


def test_touches_begin_it_from_the_devices_and_end_it(seat: Seat) -> None:
    seat.key(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    seat.until(lambda: seat.at(Page.DEVICES))
    seat.touch("LINE-CHECK")
    seat.until(lambda: seat.at(Page.LINE_CHECK))
    assert not seat.button("print").isEnabled()
    seat.touch("end")
    seat.until(lambda: seat.at(Page.BENCH))


def test_a_scanner_shows_up_as_it_is_heard(seat: Seat) -> None:
    begin(seat)
    page = seat.window.line_check
    assert page.model.rows[0].standing is Standing.WAITS
    put(seat, CARD.replace(GS, ""))
    seat.until(lambda: any(trial.standing is Standing.LOOK for trial in page.model.rows))
    row = next(trial for trial in page.model.rows if trial.name == "scanner")
    assert "separator (GS) is lost" in _said(row)
    put(seat, CARD)
    seat.until(lambda: all(trial.standing is Standing.WELL for trial in page.model.rows))
    put(seat, "PBC-LINE-CHECK")
    seat.until(lambda: seat.at(Page.BENCH))


def test_a_weight_is_seen_as_it_comes(seat: Seat) -> None:
    begin(seat)
    seat.running.devices["scale"] = DeviceState("scale", "scale", ok=True, words="ready")
    page = seat.window.line_check
    seat.until(lambda: any("No weight yet" in trial.words for trial in page.model.rows))
    seat.running.weights["scale"] = Weight(1_234_500, stable=True, device="scale")
    seat.until(lambda: any("1,234.5 g" in trial.words for trial in page.model.rows))


@pytest.mark.parametrize(
    ("weight", "shown"),
    [
        (Weight(412_500, stable=True), "412.5 g"),
        (Weight(412_500, stable=False), "… 412.5 g"),
        (no_weight("overload"), "overloaded"),
        (no_weight("silent"), "scale"),
    ],
)
def test_the_strip_shows_what_the_scale_shows(seat: Seat, weight: Weight, shown: str) -> None:
    seat.running.weights["scale"] = weight
    seat.running.devices["scale"] = DeviceState("scale", "scale", ok=True, words="ready (MT-SICS)")
    seat.until(lambda: [said.short for said in seat.window.strip.words.devices] == [shown])


def test_it_can_be_done_before_anybody_has_signed_in(seated: Seated) -> None:
    seat = seated(people=True)
    begin(seat)
    seat.scan("SO-1")
    seat.until_says("Heard: keyboard")
    seat.key(Qt.Key.Key_F7)
    seat.until(lambda: seat.at(Page.SIGN_IN))


def test_many_quick_scans_are_all_tried(seat: Seat) -> None:
    begin(seat)
    before = len(seat.heard.outcomes)
    put(seat, *["4121A", "NOPE", "SO-1", "PBQ-5"] * 50)
    seat.settled(before + 200)
    assert all(isinstance(event, events.ScanTried) for event in seat.events[-200:])
    assert seat.running.session.order is not None
    assert seat.running.session.order.in_box == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_card_on_the_screen_reads_as_what_it_is_compared_with(seat: Seat, theme: str) -> None:
    import numpy as np
    import zxingcpp
    from PySide6.QtGui import QImage

    seat.window.look.palette = {"light": LIGHT, "dark": DARK}[theme]
    begin(seat)
    image = seat.window.line_check.card.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(rows[:, : image.width()]))
    assert (found.symbology_identifier, found.bytes.decode()) == ("]d2", CARD)
