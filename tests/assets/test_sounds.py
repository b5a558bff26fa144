"""The bench's sounds: what the script makes, equally loud, where ears and loudspeakers are good, apart by rhythm."""

from __future__ import annotations

import itertools
import math
import sys
import wave
from array import array

import numpy as np
import pytest
from numpy.typing import NDArray

import assets
from assets.sounds import make
from assets.sounds.loudness import loudest

NAMES = list(make.SOUNDS)
VERDICTS = ("right", "wrong", "done", "attention")
Samples = NDArray[np.float64]


def stored(name: str) -> Samples:
    """As in the file, full scale at 1."""
    with wave.open(str(assets.path("sounds", f"{name}.wav")), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, make.RATE)
        frames = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        frames.byteswap()
    return np.array(frames, np.float64) / 32_768


def seconds(name: str) -> float:
    return len(stored(name)) / make.RATE


def share(sound: Samples, low: float, high: float) -> float:
    """Of the energy, what lies between so many Hz."""
    power = np.square(np.abs(np.fft.rfft(sound)))
    hertz = np.fft.rfftfreq(len(sound), 1 / make.RATE)
    return float(power[(hertz >= low) & (hertz < high)].sum() / power.sum())


def pulses(name: str) -> list[tuple[float, float]]:
    """When it is heard, in seconds from and to, by what is louder than a tenth of its loudest 10 ms."""
    block = make.RATE // 100
    sound = stored(name)[: len(stored(name)) // block * block].reshape(-1, block)
    on = np.sqrt(np.square(sound).mean(axis=1))
    on = on > on.max() / 10
    edges = np.flatnonzero(np.diff(np.concatenate([[0], on.astype(int), [0]])))
    return [(float(start) / 100, float(end) / 100) for start, end in edges.reshape(-1, 2)]


@pytest.mark.parametrize("name", NAMES)
def test_sounds_are_what_the_script_makes(name: str) -> None:
    made = np.array(make.samples(name), np.float64) / 32_768
    assert len(made) == len(stored(name))
    # Another machine's sine may round the last bit otherwise.
    assert np.abs(stored(name) - made).max() * 32_768 <= 1.01, "run: python -m assets.sounds.make"


@pytest.mark.parametrize("name", NAMES)
def test_sounds_begin_and_end_without_a_click_and_do_not_clip(name: str) -> None:
    sound = stored(name)
    assert np.abs(sound[:5]).max() < 0.01
    assert np.abs(sound[-5:]).max() < 0.01
    assert np.abs(sound).max() <= make.PEAK
    assert share(sound, 5_000, make.RATE) < 1e-4, "a click has treble"


def test_sounds_are_equally_loud_and_use_the_room_there_is() -> None:
    loud = {name: loudest(list(stored(name)), make.RATE) for name in NAMES}
    assert max(loud.values()) - min(loud.values()) < 0.1, loud
    assert max(np.abs(stored(name)).max() for name in NAMES) > 0.99 * make.PEAK


@pytest.mark.parametrize(
    ("hertz", "decibels"), [(63, -26.2), (250, -8.6), (500, -3.2), (1_000, 0), (2_000, 1.2), (4_000, 1.0)]
)
def test_loudness_weighs_tones_as_the_standard_does(hertz: float, decibels: float) -> None:
    """IEC 61672-1, table 3."""
    tone = [math.sin(math.tau * hertz * i / make.RATE) for i in range(make.RATE)]
    assert loudest(tone, make.RATE) == pytest.approx(decibels, abs=0.2)


def test_a_short_sound_is_softer_and_silence_is_none() -> None:
    """IEC 61672-1, table 4: a burst of 50 ms is 4.8 dB under the tone that goes on."""
    burst = [math.sin(math.tau * 4_000 * i / make.RATE) for i in range(make.RATE // 20)]
    long = [math.sin(math.tau * 4_000 * i / make.RATE) for i in range(make.RATE)]
    assert loudest(burst, make.RATE) - loudest(long, make.RATE) == pytest.approx(-4.8, abs=0.3)
    assert loudest([0.0] * 100, make.RATE) == -math.inf


@pytest.mark.parametrize("name", NAMES)
def test_sounds_lie_where_ears_and_small_loudspeakers_are_good(name: str) -> None:
    sound = stored(name)
    assert share(sound, 300, 3_000) > 0.97
    assert share(sound, 2_700, 4_000) < 0.05, "there scanners beep"
    assert share(sound, 300, 1_500) > 0.3, "enough for who hears no treble"


def test_a_right_scan_is_over_before_the_next_and_a_wrong_one_is_longer() -> None:
    assert seconds("right") <= 0.2
    assert seconds("wrong") > 3 * seconds("right")
    assert all(seconds(name) < 1 for name in VERDICTS)


def test_verdicts_have_each_their_rhythm() -> None:
    assert [len(pulses(name)) for name in ("right", "wrong", "attention", "done")] == [1, 3, 2, 1]
    first, second, long = (end - start for start, end in pulses("wrong"))
    assert first == second < long / 3
    (_, end), (start, _) = pulses("attention")
    assert start - end > 0.15, "a silence that an echo does not fill"
    ((start, end),) = pulses("done")
    assert end - start > 4 * seconds("right")
    lengths = sorted(seconds(name) for name in ("right", "wrong", "done"))
    assert all(longer / shorter > 1.25 for shorter, longer in itertools.pairwise(lengths))
