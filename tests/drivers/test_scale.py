"""A scale on a port: found, asked, lost and found again, in each language."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from drivers import DeviceState, WrongAddress
from drivers.scale import Scale, Weight, open_scale
from drivers.sim import SimScale, SimScanner
from drivers.sim.pans import TONGUES
from tests.drivers.waiting import PATIENCE, Heard

FAST = 0.01
"""Seconds between two questions."""


@pytest.fixture
def weights() -> Heard[Weight]:
    return Heard()


@pytest.fixture
def states() -> Heard[DeviceState]:
    return Heard()


Made = Callable[..., tuple[SimScale, Scale]]


@pytest.fixture
def make(weights: Heard[Weight], states: Heard[DeviceState]) -> Iterator[Made]:
    """A simulated scale and the bench's end of it, started."""
    made: list[tuple[SimScale, Scale]] = []

    def one(tongue: str = "mt-sics", options: str = "", **sim: object) -> tuple[SimScale, Scale]:
        if sys.platform == "win32":
            sim["tcp"] = True
        twin = SimScale(tongue, **sim)  # type: ignore[arg-type]
        scale = open_scale(twin.address + options, deliver=weights, state=states, name="pan", interval=FAST, pace=0.15)
        made.append((twin, scale))
        scale.start()
        return made[-1]

    yield one
    for twin, scale in made:
        scale.stop()
        assert scale.join(PATIENCE)
        twin.close()


def last(weights: Heard[Weight], milligrams: int | None, *, stable: bool = True) -> Weight:
    """Waits for this weight."""

    def is_there(items: list[Weight]) -> bool:
        return bool(items) and (items[-1].milligrams, items[-1].stable) == (milligrams, stable)

    return weights.until(is_there)[-1]


LANGUAGE = {"ecr": "nci", "sbi-22": "sbi", "and": "stream"}
MUTE_WHILE_MOVING = ("8213", "sbi", "sbi-22")
KEYS_ONLY = ("8213", "cas", "stream", "and")


@pytest.mark.parametrize("tongue", TONGUES)
def test_each_language_is_found_out_and_weighs(tongue: str, make: Made, weights: Heard[Weight]) -> None:
    twin, scale = make(tongue, ";unit=kg" if tongue == "8213" else "", unit="kg")
    last(weights, 0)
    assert scale.protocol is not None
    assert scale.protocol.name == LANGUAGE.get(tongue, tongue)
    twin.place(1_500)
    assert last(weights, 1_500_000).grams == 1_500
    twin.place(500, unstable_for=0.15)
    if tongue in MUTE_WHILE_MOVING:
        weights.until(lambda items: bool(items) and items[-1].trouble == "moving")
    else:
        weights.until(lambda items: bool(items) and (items[-1].milligrams, items[-1].stable) == (2_000_000, False))
    last(weights, 2_000_000)
    twin.place(31_000)
    weights.until(lambda items: bool(items) and items[-1].trouble == "overload" and items[-1].milligrams is None)
    twin.remove(40_000)
    trouble = "overload" if tongue in ("cas", "stream") and tongue == "cas" else "underload"
    weights.until(lambda items: bool(items) and items[-1].trouble == trouble)
    twin.remove()
    last(weights, 0)


@pytest.mark.parametrize("tongue", ["mt-sics", "sbi", "ecr"])
def test_zero_and_tare_are_obeyed(tongue: str, make: Made, weights: Heard[Weight], states: Heard[DeviceState]) -> None:
    twin, scale = make(tongue, f";protocol={LANGUAGE.get(tongue, tongue)};frame=8N1")
    twin.place(50)
    last(weights, 50_000)
    scale.zero()
    last(weights, 0)
    twin.place(25)
    last(weights, 25_000)
    if tongue == "ecr":
        scale.tare()
        states.until(lambda items: bool(items) and "did not tare" in items[-1].words)
        return
    scale.tare()
    last(weights, 0)


def test_what_cannot_be_done_is_said(make: Made, weights: Heard[Weight], states: Heard[DeviceState]) -> None:
    twin, scale = make(options=";protocol=mt-sics")
    twin.place(40_000)
    weights.until(lambda items: bool(items) and items[-1].trouble == "overload")
    scale.zero()
    states.until(lambda items: any("did not set to zero" in item.words for item in items))


@pytest.mark.parametrize("tongue", KEYS_ONLY)
def test_where_the_language_has_no_word_for_it_the_scales_own_key_is_named(
    tongue: str, make: Made, weights: Heard[Weight], states: Heard[DeviceState]
) -> None:
    twin, scale = make(tongue, ";unit=g")
    twin.place(50)
    last(weights, 50_000)
    scale.tare()
    states.until(lambda items: bool(items) and "own key" in items[-1].words and items[-1].ok)
    twin.press_tare()
    last(weights, 0)


def test_seven_bits_and_parity_are_found_out(make: Made, weights: Heard[Weight]) -> None:
    twin, _ = make("ecr", ";protocol=nci", unit="lb", frame="7E1")
    twin.place(453.59237)
    last(weights, 453_592)


def test_grams_stay_grams_when_the_display_turns_to_pounds(make: Made, weights: Heard[Weight]) -> None:
    twin, _ = make("mt-sics", ";protocol=mt-sics")
    twin.place(1_000)
    last(weights, 1_000_000)
    twin.turn_to("lb")
    last(weights, 999_999)  # 2.20462 lb, as near as its display can show it
    twin.turn_to("kg")
    last(weights, 1_000_000)


def test_a_language_that_was_set_wrong_is_named(make: Made, states: Heard[DeviceState]) -> None:
    make("and", ";protocol=mt-sics;frame=8N1")
    told = states.until(lambda items: bool(items) and not items[-1].ok)[-1]
    assert told.words == ("answers, but not in MT-SICS: it looks like CAS or A&D, sending by itself (protocol=stream)")


def test_a_scale_without_a_unit_asks_for_one(make: Made, states: Heard[DeviceState]) -> None:
    make("8213")
    assert "unit=kg" in states.until(lambda items: bool(items) and not items[-1].ok)[-1].words


def test_silence_ends_the_weight_and_is_told(make: Made, weights: Heard[Weight], states: Heard[DeviceState]) -> None:
    twin, scale = make(options=";protocol=mt-sics;frame=8N1")
    twin.place(10)
    last(weights, 10_000)
    twin.fall_silent()
    weights.until(lambda items: bool(items) and items[-1].trouble == "silent")
    assert scale.weight is None
    assert "does not answer" in states.until(lambda items: bool(items) and not items[-1].ok)[-1].words
    twin.fall_silent(False)
    states.until(lambda items: bool(items) and items[-1].ok)
    last(weights, 10_000)


def test_a_slow_scale_is_waited_for(make: Made, weights: Heard[Weight]) -> None:
    twin, _ = make(options=";protocol=mt-sics;frame=8N1")
    last(weights, 0)
    twin.slow(0.3)
    twin.place(10)
    last(weights, 10_000)


@pytest.mark.parametrize("tongue", ["mt-sics", "nci", "sbi", "cas", "stream"])
def test_on_a_bad_line_no_wrong_weight_is_believed(tongue: str, make: Made, weights: Heard[Weight]) -> None:
    twin, _ = make(tongue, f";protocol={tongue};frame=8N1")
    last(weights, 0)
    twin.spoil(0.25)
    loads = {0}
    for _ in range(4):
        twin.place(1_234.5)
        loads.add(max(loads) + 1_234_500)
        last(weights, max(loads))
    assert {item.milligrams for item in weights.items if item.stable} == loads


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_a_port_with_something_else_on_it_says_what_came(states: Heard[DeviceState]) -> None:
    scanner = SimScanner()
    scale = open_scale(scanner.address + ";frame=8N1", deliver=Heard[Weight](), state=states, pace=0.15)
    scanner.send_in_pieces([b"4006381333931\r"] * 200, pause=0.02)
    scale.start()
    told = states.until(lambda items: bool(items) and not items[-1].ok)[-1]
    assert "no language known here" in told.words
    assert "33 31 0D" in told.words
    scale.stop()
    assert scale.join(PATIENCE)
    scanner.close()


def test_a_pulled_cable_is_told_and_the_scale_comes_back(
    make: Made, weights: Heard[Weight], states: Heard[DeviceState]
) -> None:
    twin, _ = make()
    last(weights, 0)
    twin.pull_cable()
    states.until(lambda items: bool(items) and not items[-1].ok)
    twin.put_cable_back()
    states.until(lambda items: bool(items) and items[-1].ok)
    twin.place(10)
    last(weights, 10_000)


def test_a_scale_behind_a_network_adapter_weighs(make: Made, weights: Heard[Weight]) -> None:
    twin, _ = make("cas", tcp=True)
    twin.place(10)
    last(weights, 10_000)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("scale", r"serial:PORT\[@BAUD\]"),
        ("serial:COM3;protocol=mtsics", "did you mean 'mt-sics'"),
        ("serial:COM3;protokoll=sbi", "did you mean 'protocol'"),
        ("serial:COM3;unit=stone", "unit"),
        ("serial:COM3;frame=7E2", "7E1"),
    ],
)
def test_a_wrong_address_is_an_error_that_names_what_is_right(address: str, words: str) -> None:
    with pytest.raises(WrongAddress, match=words):
        open_scale(address, deliver=Heard[Weight](), state=Heard[DeviceState]())
