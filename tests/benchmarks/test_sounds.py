"""The sounds in a noisy hall, with few trials; `python -m benchmarks.sounds` has many."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from assets.sounds import make
from assets.sounds.loudness import loudest as by_the_filter
from benchmarks import hall
from benchmarks.sounds import EARS, NOTHING, SOUNDS, Listening, share, sounds


@pytest.fixture(scope="module")
def listening() -> Listening:
    return Listening(seed=7)


def test_every_sound_is_told_from_the_others_as_loud_as_the_hall_and_by_rhythm_alone_a_little_above(
    listening: Listening,
) -> None:
    told = listening.told(0, trials=4)
    assert share(told["a good ear"]) == 1.0
    assert share(told["nothing above 1.4 kHz"]) >= 0.9
    told = listening.told(5, trials=4)
    assert [share(told[ear.name]) for ear in EARS] == [1.0, 1.0, 1.0]


def test_two_sounds_with_one_rhythm_are_confused_so_this_can_fail() -> None:
    """The rhythm alone does not tell a sound from the same at another pitch: what is proved above is the rhythm's."""
    listening = Listening(seed=3)
    tones = dict(listening.tones)
    listening.tones["done"] = np.array(make.mixed((0, make.tone(make.BRIGHT, 500, 900, 0.15))))[::2]
    listening.tones["done"] *= 10 ** ((hall.loudest(tones["right"]) - hall.loudest(listening.tones["done"])) / 20)
    rhythm = type(listening.ears[2])(EARS[2], listening.tones)
    said: Counter[bool] = Counter()
    for name in ("right", "done") * 5:
        said[rhythm.name(*listening.heard(name, 5)) == name] += 1
    assert said[False] >= 2


def test_the_hall_alone_is_seldom_taken_for_a_sound(listening: Listening) -> None:
    listening.learn_silence(5, 12)
    alone = [listening.ears[0].name(*listening.heard(NOTHING, 5)) for _ in range(8)]
    assert alone.count(NOTHING) >= 6


def test_loudness_is_measured_alike_with_and_without_numpy() -> None:
    halved = sounds()
    for name in SOUNDS:
        exact = by_the_filter([value / 32_768 for value in make.samples(name)], make.RATE)
        assert hall.loudest(halved[name]) + 3.0 == pytest.approx(exact, abs=0.5)  # the other is relative to a sine
