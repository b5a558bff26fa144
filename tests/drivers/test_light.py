"""A signal light: the bytes of each board, which lamp burns when, and a simulated board lost and found again."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from drivers import WrongAddress
from drivers.device import DeviceState
from drivers.light import Light, open_light
from drivers.lights.boards import BOARDS, named
from drivers.lights.lamps import SECONDS, TRY, Lamps
from drivers.sim import SimLight
from drivers.sim.light import READINGS
from packing.verdict import Tone
from tests.drivers.waiting import PATIENCE, Heard

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")


# --- bytes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("board", "channel", "on", "wanted"),
    [
        ("lcus", 1, True, "A0 01 01 A2"),
        ("lcus", 1, False, "A0 01 00 A1"),
        ("lcus", 4, True, "A0 04 01 A5"),
        ("lcus", 8, False, "A0 08 00 A8"),
        ("kmtronic", 1, True, "FF 01 01"),
        ("kmtronic", 8, False, "FF 08 00"),
        ("numato", 1, True, b"relay on 0\r".hex(" ")),
        ("numato", 11, False, b"relay off A\r".hex(" ")),
        ("k8056", 1, True, "0D 01 53 31 6E 0D 01 53 31 6E"),
        ("k8056", 2, False, "0D 01 43 32 7D 0D 01 43 32 7D"),
        ("devantech", 1, True, "65"),
        ("devantech", 1, False, "6F"),
        ("devantech", 8, False, "76"),
    ],
)
def test_orders_are_those_of_the_makers_pages(board: str, channel: int, on: bool, wanted: str) -> None:
    switch = named(board).switch
    assert switch is not None
    assert switch(channel, on) == bytes.fromhex(wanted)


@pytest.mark.parametrize("board", [board for board in BOARDS if board.switch], ids=lambda board: board.name)
def test_a_board_understands_its_orders_however_they_are_cut(board: object) -> None:
    one = next(known for known in BOARDS if known is board)
    assert one.switch is not None
    orders = [(channel, on) for channel in range(1, one.channels + 1) for on in (True, False)]
    sent = b"".join(one.switch(*order) for order in orders)
    for size in (1, 2, 3, 5, len(sent)):
        data, heard = bytearray(), list[tuple[int, bool]]()
        for at in range(0, len(sent), size):
            data += sent[at : at + size]
            heard += READINGS[one.name](data)
        assert list(dict.fromkeys(heard)) == orders
    assert one.source


def test_a_damaged_order_switches_nothing() -> None:
    assert READINGS["lcus"](bytearray.fromhex("A00101A3")) == []
    assert READINGS["k8056"](bytearray.fromhex("0D0153316F")) == []


# --- which lamp burns when --------------------------------------------------------------------------------------------


GREEN, RED, AMBER = frozenset({1}), frozenset({2}), frozenset({3})
NONE: frozenset[int] = frozenset()


@pytest.fixture
def lamps() -> Lamps:
    return Lamps({Tone.RIGHT: GREEN, Tone.WRONG: RED, Tone.ATTENTION: AMBER, Tone.DONE: GREEN})


def test_right_is_short_and_done_is_longer(lamps: Lamps) -> None:
    lamps.show(Tone.RIGHT, 10.0)
    assert (lamps.lit(10.0), lamps.lit(10.4), lamps.lit(10.5)) == (GREEN, GREEN, NONE)
    lamps.show(Tone.DONE, 20.0)
    assert (lamps.lit(20.6), lamps.lit(20.0 + SECONDS[Tone.DONE])) == (GREEN, NONE)
    assert SECONDS[Tone.RIGHT] < 1.0, "a scan comes every second, and each is seen"


@pytest.mark.parametrize(("tone", "lamp"), [(Tone.WRONG, RED), (Tone.ATTENTION, AMBER)])
def test_wrong_and_attention_burn_until_something_else_is_told(lamps: Lamps, tone: Tone, lamp: frozenset[int]) -> None:
    lamps.show(tone, 0.0)
    assert (lamps.lit(3_600.0), lamps.next(3_600.0)) == (lamp, None)
    lamps.show(Tone.RIGHT, 3_601.0)
    assert lamps.lit(3_601.0) == GREEN
    lamps.show(tone, 3_602.0)
    lamps.show(Tone.PLAIN, 3_603.0)
    assert lamps.lit(3_603.0) == NONE


def test_a_try_lights_each_lamp_and_comes_back_to_what_stood(lamps: Lamps) -> None:
    lamps.show(Tone.WRONG, 0.0)
    lamps.try_out(0.0)
    assert [lamps.lit(TRY * (place + 0.5)) for place in range(4)] == [GREEN, RED, AMBER, RED]
    assert lamps.all == {1, 2, 3}


def test_it_is_known_when_the_lamps_change_next(lamps: Lamps) -> None:
    assert lamps.next(0.0) is None
    lamps.show(Tone.RIGHT, 0.0)
    assert lamps.next(0.2) == pytest.approx(0.3)


# --- a board on a port ------------------------------------------------------------------------------------------------


@pytest.fixture
def states() -> Heard[DeviceState]:
    return Heard()


Made = Callable[..., tuple[SimLight, Light]]


@pytest.fixture
def make(states: Heard[DeviceState]) -> Iterator[Made]:
    """A simulated board and the bench's end of it, started."""
    made: list[tuple[SimLight, Light]] = []

    def one(protocol: str = "lcus", options: str = "", *, tcp: bool = False) -> tuple[SimLight, Light]:
        twin = SimLight(protocol, tcp=tcp or sys.platform == "win32")
        light = open_light(twin.address + options, state=states, name="lamp", retry=0.02)
        made.append((twin, light))
        light.start()
        states.until(lambda told: bool(told) and told[-1].ok)
        return twin, light

    yield one
    for twin, light in made:
        light.stop()
        assert light.join(PATIENCE)
        twin.close()


def becomes(twin: SimLight, wanted: frozenset[int]) -> bool:
    return twin.until(lambda lit, _: lit == wanted, PATIENCE)


def went_through(twin: SimLight, *wanted: frozenset[int]) -> bool:
    return twin.until(lambda _, seen: seen[-len(wanted) :] == list(wanted), PATIENCE)


@pytest.mark.parametrize("protocol", list(READINGS))
def test_each_board_shows_wrong_until_right_and_right_for_a_moment(protocol: str, make: Made) -> None:
    twin, light = make(protocol)
    light.show(Tone.WRONG)
    assert becomes(twin, RED)
    light.show(Tone.RIGHT)
    assert went_through(twin, RED, NONE, GREEN, NONE)


def test_channels_are_chosen_and_several_may_be_one_tones(make: Made) -> None:
    twin, light = make("lcus", ";wrong=2+4;right=none;attention=8", tcp=True)
    light.show(Tone.WRONG)
    assert becomes(twin, frozenset({2, 4}))
    light.show(Tone.RIGHT)
    assert becomes(twin, NONE)
    light.show(Tone.ATTENTION)
    assert becomes(twin, frozenset({8}))


def test_what_is_wrong_burns_again_after_the_cable_was_pulled_and_put_back(
    make: Made, states: Heard[DeviceState]
) -> None:
    twin, light = make()
    light.show(Tone.WRONG)
    assert becomes(twin, RED)
    twin.pull_cable()
    states.until(lambda told: not told[-1].ok)
    assert states.items[-1].words.startswith(("unplugged", "not plugged in", "refuses the connection", "broke"))
    twin.put_cable_back()
    assert becomes(twin, RED)
    states.until(lambda told: told[-1].ok)


def test_what_was_right_while_the_board_was_gone_is_old_news(make: Made, states: Heard[DeviceState]) -> None:
    twin, light = make(options=";right=1;done=1")
    twin.pull_cable()
    states.until(lambda told: not told[-1].ok)
    for _ in range(3):
        light.show(Tone.RIGHT)
    threading.Event().wait(SECONDS[Tone.RIGHT])  # the time itself is what is tested
    twin.put_cable_back()
    light.show(Tone.WRONG)
    assert becomes(twin, RED)
    assert GREEN not in twin.seen


def test_a_board_that_takes_nothing_holds_nobody_up_and_all_goes_out_at_the_end(make: Made) -> None:
    twin, light = make()
    twin.stall()
    for _ in range(2_000):  # told at once, whatever the board does
        light.show(Tone.WRONG)
        light.show(Tone.RIGHT)
    twin.stall(False)
    light.show(Tone.ATTENTION)
    assert becomes(twin, AMBER)
    light.stop()
    assert light.join(PATIENCE)
    assert becomes(twin, NONE)


def test_lamps_left_on_by_an_earlier_run_go_out_at_the_start(states: Heard[DeviceState]) -> None:
    twin = SimLight("kmtronic", tcp=True)
    first = open_light(twin.address, state=states, retry=0.02)
    twin._loop.run(lambda: twin._show(frozenset({1, 2, 3})))
    first.start()
    assert becomes(twin, NONE)
    first.stop()
    assert first.join(PATIENCE)
    twin.close()


def test_it_is_tried_lamp_by_lamp(make: Made) -> None:
    twin, light = make()
    light.try_out()
    assert went_through(twin, GREEN, NONE, RED, NONE, AMBER, NONE)


def test_a_relay_that_sticks_does_not_stop_the_others(make: Made) -> None:
    twin, light = make()
    twin.stick(2)
    light.show(Tone.WRONG)
    light.show(Tone.ATTENTION)
    assert becomes(twin, AMBER)


@POSIX
def test_a_port_without_lines_of_its_own_is_told(states: Heard[DeviceState]) -> None:
    near, far = os.openpty()
    light = open_light(f"serial:{os.ttyname(far)};protocol=lines", state=states, retry=0.02)
    light.start()
    assert states.count(1)[0] == DeviceState(light.name, "light", ok=False, words="not a serial port")
    light.stop()
    assert light.join(PATIENCE)
    os.close(near)
    os.close(far)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("usb:1", "is not understood"),
        ("tcp:10.0.0.1:4001;protocol=lines", "is not understood"),
        ("serial:COM3;protocol=lcsu", "did you mean 'lcus'?"),
        ("serial:COM3;wrong=9", "channels 1 to 8"),
        ("serial:COM3;wrong=2,3", "channels 1 to 8"),
        ("serial:COM3;protocol=lines;attention=3", "channels 1 to 2"),
        ("serial:COM3;rigth=1", "did you mean 'right'?"),
    ],
)
def test_an_address_that_is_wrong_is_told_with_what_would_be_right(address: str, words: str) -> None:
    with pytest.raises(WrongAddress, match=words.replace("?", r"\?")):
        open_light(address, state=lambda _: None)


def test_a_small_board_shows_attention_where_it_shows_wrong() -> None:
    light = open_light("serial:COM3;protocol=lines", state=lambda _: None)
    assert light._lamps.all == {1, 2}
