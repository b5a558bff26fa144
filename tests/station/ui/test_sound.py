"""Sounds: what the mixer gives a device, and what a real sound server records of it."""

from __future__ import annotations

import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

import assets
from drivers.device import DeviceState
from packing.verdict import Tone
from station.ui import words
from station.ui.mixer import STALE, Mixer, gain
from station.ui.sound import FILES, Sound
from tests.station.ui import pulse
from tests.station.ui.pulse import Pulse

RATE = 1_000
TONES = {
    "long": array("h", [10_000] * 500),
    "short": array("h", [2_000] * 100),
    "wrong": array("h", [20_000] * 300),
}


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Device:
    """Asks in blocks of 10, as one does, and keeps what it was given."""

    def __init__(self) -> None:
        self.clock, self.played = Clock(), list[str]()
        self.mixer = Mixer(
            TONES, rate=RATE, whole=frozenset({"wrong"}), clock=self.clock, played=self.played.append
        )  # fmt: skip
        self.heard: list[int] = []

    def run(self, samples: int) -> list[int]:
        part: list[int] = []
        for _ in range(samples // 10):
            self.clock.now += 10 / RATE
            block = array("h", self.mixer.take(10))
            assert len(block) == 10
            part += block
        self.heard += part
        return part


def test_a_tone_comes_as_it_is_and_silence_around_it() -> None:
    device = Device()
    assert set(device.run(50)) == {0}
    device.mixer.ask("short", 1.0)
    assert device.run(150) == [2_000] * 100 + [0] * 50


def test_a_newer_tone_takes_over_at_once_and_without_a_click() -> None:
    device = Device()
    device.mixer.ask("long", 1.0)
    device.run(50)
    device.mixer.ask("short", 1.0)
    heard = device.run(150)
    assert heard[0] == 12_000, "the old one is still there, and fades"
    assert heard[10:100] == [2_000] * 90
    assert heard[100:] == [0] * 50
    assert device.played == ["long", "short"]


def test_what_is_wrong_is_heard_out_and_the_newest_after_it_follows_behind_a_pause() -> None:
    device = Device()
    device.mixer.ask("wrong", 1.0)
    device.run(20)
    device.mixer.ask("long", 1.0)
    device.run(20)
    device.mixer.ask("short", 1.0)
    device.run(500)
    assert device.heard[:300] == [20_000] * 300
    assert device.heard[300:380] == [0] * 80
    assert device.heard[380:480] == [2_000] * 100
    assert device.played == ["wrong", "short"]


def test_old_news_is_not_heard_when_a_device_comes_at_last() -> None:
    device = Device()
    device.run(10)
    device.mixer.ask("long", 1.0)
    device.clock.now += STALE + 0.1
    assert set(device.run(100)) == {0}
    device.mixer.ask("short", 1.0)
    assert 2_000 in device.run(50)


def test_two_loud_tones_over_each_other_do_not_wrap_round() -> None:
    loud = {"one": array("h", [30_000] * 100), "two": array("h", [30_000] * 100)}
    mixer = Mixer(loud, rate=RATE, whole=frozenset(), clock=Clock())
    mixer.ask("one", 1.0)
    mixer.take(10)
    mixer.ask("two", 1.0)
    assert array("h", mixer.take(1))[0] == 32_767


def test_each_step_of_volume_is_three_decibels_and_none_is_silence() -> None:
    steps = [20 * np.log10(gain(volume + 10) / gain(volume)) for volume in range(10, 100, 10)]
    assert steps == pytest.approx([3.0] * 9)
    assert (gain(100), gain(0)) == (1.0, 0.0)


def test_a_bench_that_was_made_silent_says_so_and_one_whose_sounds_are_off_troubles_nobody() -> None:
    told: list[DeviceState] = []
    sound = Sound(on=False, state=told.append)
    assert [(state.ok, state.words) for state in told] == [(True, "switched off: verdicts are only seen")]
    sound = Sound(volume=0, state=told.append)
    sound.stop()
    sound.set_volume(0)
    assert (told[-1].ok, told[-1].words) == (False, "silent: verdicts are only seen")
    sound.set_volume(10)
    assert told[-1].ok


def test_silence_is_seen_in_the_strip_and_a_well_loudspeaker_is_not() -> None:
    def shown(volume: int) -> tuple[str, Tone]:
        told: list[DeviceState] = []
        sound = Sound(state=told.append)
        sound.stop()
        sound.set_volume(volume)
        said = words.of_device(told[-1])
        return said.icon, said.tone

    assert shown(0) == ("silent", Tone.ATTENTION)
    assert shown(50) == ("louder", Tone.PLAIN)


# --- a real sound server -------------------------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[Pulse]:
    pulse_server = Pulse()
    yield pulse_server
    pulse_server.close()


ALIKE = 0.9
"""How much of what was recorded a sound must explain, to have come whole."""
RECORDED_AROUND = pulse.RATE
"""Samples heard beside a sound, which begins some time after it was asked for."""
PLAYER = """
import queue, sys
from packing.verdict import Tone
from station.ui.sound import Sound
taken = queue.Queue()
sound = Sound(played=taken.put)
for line in sys.stdin:
    word, _, value = line.strip().partition(" ")
    if word == "volume":
        sound.set_volume(int(value))
    else:
        sound.play(Tone(word))
    try:
        print(taken.get(timeout=float(value or 5) if word != "volume" else 5), flush=True)
    except queue.Empty:
        print("nothing", flush=True)
sound.stop()
"""


class Player:
    """The bench's sound in a process of its own, which finds only this server. `ask` gives what the device took."""

    def __init__(self, server: Pulse) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PLAYER], env=server.environment, cwd=Path(__file__).parents[3], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def ask(self, words: str) -> str:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(words + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def until_heard(self, words: str) -> None:
        """Asked again and again: a device is there only after a while."""
        assert any(self.ask(f"{words} 0.5") != "nothing" for _ in range(30))

    def end(self) -> tuple[int, str]:
        _, noise = self._process.communicate(timeout=20)
        return self._process.returncode, noise


def file(name: str) -> NDArray[np.float64]:
    with wave.open(str(assets.path("sounds", f"{name}.wav"))) as stored:
        return np.frombuffer(stored.readframes(stored.getnframes()), "<i2").astype(np.float64) / 32_768


def found(recorded: NDArray[np.float64], name: str) -> tuple[float, float]:
    """How loud the sound is in a recording, against its file, and how much of what is there it explains, 0 to 1."""
    sound = file(name)
    size = len(recorded) + len(sound)
    match = np.fft.irfft(np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(sound, size)), size)
    at = int(np.argmax(match[: len(recorded)]))
    there = recorded[at : at + len(sound)]
    energy, power = float(np.square(sound).sum()), float(np.square(there).sum())
    return float(match[at]) / energy, float(match[at]) / np.sqrt(energy * power)


def played(server: Pulse, player: Player, name: str) -> NDArray[np.float64]:
    """What a hall hears of that sound. A busy computer tears holes into one; asked again until it came whole, ten times
    at most."""
    for _ in range(10):
        since = server.now
        assert player.ask(name) == name
        recorded = server.recorded(len(file(name)) + RECORDED_AROUND, since)
        if found(recorded, name)[1] > ALIKE:
            return recorded
    raise AssertionError(f"{name} never came whole")


@pulse.installed
def test_each_tone_is_recorded_as_it_is_in_its_file_and_as_loud_as_set(server: Pulse) -> None:
    player = Player(server)
    player.until_heard("right")
    server.record()
    loud = played(server, player, "wrong")
    assert player.ask("volume 80") == "level"
    soft = played(server, player, "wrong")
    assert player.end() == (0, "")
    assert found(loud, "wrong")[0] == pytest.approx(1.0, abs=0.1)
    assert found(soft, "wrong")[0] == pytest.approx(0.5, abs=0.06)
    assert found(loud, "done")[1] < 0.5, "what was not played is not there"


@pulse.installed
def test_a_sound_device_that_goes_stalls_nothing_and_is_found_again(server: Pulse) -> None:
    player = Player(server)
    player.until_heard("right")
    server.end()
    assert any(player.ask("done 0.3") == "nothing" for _ in range(10))
    server.start()
    player.until_heard("done")
    assert player.end() == (0, "")


def test_every_verdict_but_the_plain_one_has_a_file() -> None:
    assert set(FILES) == set(Tone) - {Tone.PLAIN}
    assert all(assets.path("sounds", f"{name}.wav").is_file() for name in FILES.values())
