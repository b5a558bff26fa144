from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from drivers import DeviceState, WrongAddress
from drivers.scale import SerialScale, Weight, open_scale, read_answer
from drivers.sim import SimScale
from tests.drivers.waiting import PATIENCE, Heard


@pytest.mark.parametrize(
    ("answer", "weight"),
    [
        ("S S     100.00 g", Weight(100_000, stable=True)),
        ("S D     -12.34 g\r\n", Weight(-12_340, stable=False)),
        ("S S      0.001 kg", Weight(1_000, stable=True)),
        ("S S     - 1.5 g", Weight(-1_500, stable=True)),
        ("S S       1.00 lb", Weight(453_592, stable=True)),
        ("S +", Weight(None, stable=False, trouble="overload")),
        ("S -", Weight(None, stable=False, trouble="underload")),
        ("S I", Weight(None, stable=False, trouble="busy")),
        ("S S   100.00 stone", None),
        ("S X     100.00 g", None),
        ("S S    1e5 g", None),
        ("Z A", None),
        ("ES", None),
        ("", None),
    ],
)
def test_answers_are_read_to_the_milligram(answer: str, weight: Weight | None) -> None:
    assert read_answer(answer) == weight


@pytest.fixture(params=[False, True], ids=["pty", "tcp"])
def sim(request: pytest.FixtureRequest) -> Iterator[SimScale]:
    if sys.platform == "win32" and not request.param:
        pytest.skip("pseudo-terminals are POSIX")
    scale = SimScale(tcp=request.param)
    yield scale
    scale.close()


@pytest.fixture
def weights() -> Heard[Weight]:
    return Heard()


@pytest.fixture
def states() -> Heard[DeviceState]:
    return Heard()


@pytest.fixture
def scale(sim: SimScale, weights: Heard[Weight], states: Heard[DeviceState]) -> Iterator[SerialScale]:
    scale = open_scale(sim.address, deliver=weights, state=states, name="pan", interval=0.01)
    scale.start()
    weights.count(1)
    yield scale
    scale.stop()
    assert scale.join(PATIENCE)


def last(weights: Heard[Weight], milligrams: int | None, *, stable: bool = True) -> Weight:
    def is_there(items: list[Weight]) -> bool:
        return bool(items) and (items[-1].milligrams, items[-1].stable) == (milligrams, stable)

    return weights.until(is_there)[-1]


@pytest.mark.usefixtures("scale")
def test_what_is_placed_and_taken_is_seen(sim: SimScale, weights: Heard[Weight]) -> None:
    assert weights.items[0] == Weight(0, stable=True, device="pan")
    sim.place(412.5)
    assert last(weights, 412_500).grams == 412.5
    sim.place(87.5)
    last(weights, 500_000)
    sim.remove()
    last(weights, 0)


@pytest.mark.usefixtures("scale")
def test_a_swinging_pan_is_not_stable_until_it_rests(sim: SimScale, weights: Heard[Weight]) -> None:
    sim.place(100, unstable_for=0.2)
    last(weights, 100_000, stable=False)
    last(weights, 100_000)


@pytest.mark.usefixtures("scale")
def test_overload_and_underload_are_no_weights(sim: SimScale, weights: Heard[Weight]) -> None:
    sim.place(31_000)
    assert last(weights, None, stable=False).trouble == "overload"
    sim.remove(31_010)
    weights.until(lambda items: items[-1].trouble == "underload")


def test_tare_and_zero_are_obeyed_or_refused_in_words(
    sim: SimScale, scale: SerialScale, weights: Heard[Weight], states: Heard[DeviceState]
) -> None:
    sim.place(50)
    last(weights, 50_000)
    scale.tare()
    last(weights, 0)
    sim.place(25)
    last(weights, 25_000)
    scale.zero()
    last(weights, 0)
    sim.place(40_000)
    last(weights, None, stable=False)
    scale.zero()
    states.until(lambda items: any("did not set to zero" in item.words for item in items))


@pytest.mark.usefixtures("scale")
def test_a_pulled_cable_is_told_and_the_scale_comes_back(
    sim: SimScale, weights: Heard[Weight], states: Heard[DeviceState]
) -> None:
    sim.pull_cable()
    states.until(lambda items: not items[-1].ok)
    sim.put_cable_back()
    states.until(lambda items: items[-1].ok)
    sim.place(10)
    last(weights, 10_000)


def test_a_wrong_address_is_an_error_that_names_the_forms() -> None:
    with pytest.raises(WrongAddress, match=r"serial:PORT\[@BAUD\]"):
        open_scale("scale", deliver=Heard[Weight](), state=Heard[DeviceState]())
