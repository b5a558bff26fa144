"""What was refused or waits when the program ended is said after the next start in the language of who works there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from packing.people import Person, Role
from packing.reasons import Reason
from packing.scan import Scan
from station.ui import languages
from station.ui.scene import Page
from sync.protocol import OrderChange, OrderState, PersonChange, badge_hash
from tests.station.ui.benches import order
from tests.station.ui.conftest import ORDER, Seat, Seated

GRETA = "PBB-GRETA-0001"
SPEAKS_GERMAN = PersonChange(Person("p3", "Greta", Role.PACKER, "de"), badge_hash(GRETA))


def read(code: str, aim: str = "") -> Callable[[Seat], None]:
    return lambda seat: seat.running.put(Scan(code, "scanner", aim))


def nothing_missing(seat: Seat) -> None:
    for sku, units in (("4121A", 3), ("4121B", 2), ("TEA-GRN", 4)):
        for _ in range(units):
            seat.running.put(Scan(sku, "scanner"))
    seat.running.put(Scan("PBC-SHORT-NONE-LEFT", "scanner"))


REFUSED: dict[str, tuple[Callable[[Seat], None], Reason, str]] = {
    "a check digit": (read("0109521234543210", "]C1"), Reason.UNKNOWN_CODE, "expected check digit"),
    "a carton": (read("00095212345432101239", "]C1"), Reason.NOT_FOR_NOW, "It is a carton"),
    "a quantity card": (read("PBQ-0"), Reason.UNKNOWN_CODE, "quantity card"),
    "none missing": (nothing_missing, Reason.NOT_FOR_NOW, "No units are missing"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_refusal_is_said_in_the_language_that_is_spoken(seated: Seated, what: str) -> None:
    act, reason, english = REFUSED[what]
    seat = seated([ORDER, SPEAKS_GERMAN], people=True)
    seat.scan(GRETA)
    seat.until(lambda: languages.spoken() == "de")
    seat.scan("SO-1")
    seat.until(lambda: seat.at(Page.BENCH))
    act(seat)
    seat.until(lambda: (refusal := seat.window.scene.session.refusal) is not None and refusal.reason is reason)
    before = seat.window.band.words
    assert english not in before.step
    seat.leave()

    again = seated([ORDER, SPEAKS_GERMAN], people=True)
    assert languages.spoken() == "de"
    assert (again.window.band.words.say, again.window.band.words.step) == (before.say, before.step)
    again.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)  # and in any other one
    again.until(lambda: languages.spoken() == "es")
    assert again.window.band.words.step not in ("", before.step)
    assert english not in again.window.band.words.step


def test_an_order_packed_here_too(seated: Seated) -> None:
    seat = seated([order("SO-1", ("X", 1)), SPEAKS_GERMAN], people=True)
    for code in (GRETA, "SO-1", "X", "PBC-DONE", "SO-1"):
        seat.scan(code)
    seat.until(lambda: seat.window.scene.session.refusal is not None)
    before = seat.window.band.words.step
    assert "packed at this bench" not in before
    seat.leave()
    again = seated([order("SO-1", ("X", 1)), SPEAKS_GERMAN], people=True)
    assert again.window.band.words.step == before


def test_an_order_that_went_to_another_bench_too(seated: Seated) -> None:
    seat = seated([ORDER, SPEAKS_GERMAN], people=True)
    seat.running.bench._claim = lambda _: None  # as with a server
    seat.scan(GRETA)
    seat.until(lambda: languages.spoken() == "de")
    seat.running._store.tell([OrderChange(ORDER.picklist, OrderState.READY, "bench-1")])
    seat.scan("SO-1")
    seat.until(lambda: seat.at(Page.BENCH))
    seat.running._store.tell([OrderChange(ORDER.picklist, OrderState.PACKING, "bench-7")])
    seat.running._tell_orders(("SO-1",))
    seat.until(lambda: seat.window.scene.session.order is not None and bool(seat.window.scene.session.order.recalled))
    before = seat.window.band.words.step
    assert "bench-7" in before
    assert "It is with" not in before
    seat.leave()
    again = seated([SPEAKS_GERMAN], people=True)
    assert again.window.band.words.step == before
