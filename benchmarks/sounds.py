"""Are the bench's sounds told apart in a loud hall? Each is played into a synthetic one and recognised by its pattern.

    ./dev exec python -m benchmarks.sounds [--trials 60] [--markdown FILE]

The recogniser knows what each sound looks like in silence (the energy in third-octaves, the ear's own resolution, every
10 ms), how the hall echoes, how loud its own bench is within 6 dB, and how loud the hall was a moment before. It finds
the sound, the moment and the level that explain best what came; `nothing` where none does so well enough. Three ears: a
good one, one that hears nothing above 1.4 kHz (ear protectors, age), and one that hears no pitch at all, only how the
loudness goes up and down. Knows the sounds as files and as nothing else.
"""

from __future__ import annotations

import argparse
import wave
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import assets
from benchmarks.hall import ECHO, ECHO_SECONDS, RATE, Hall, Wave, loudest

SOUNDS = ("right", "wrong", "done", "attention")
NOTHING = "nothing"
STEP = round(0.010 * RATE)
WINDOW = round(0.024 * RATE)
LEAD, SECONDS = 1.5, 3.6
"""Seconds of the hall alone before the sound may come, and in all."""
RATIOS = (15, 10, 5, 0, -5, -10)
"""dB: the sound's L_AFmax over the hall's L_Aeq. ISO 7731 asks for 15 of signals that warn of danger."""
MOST = 10.0
GAINS = 10 ** (np.arange(-6, 7, 3) / 10)
FALSE_ALARMS = 0.01
"""Share of seconds of hall alone in which something may be heard."""

Energies = NDArray[np.float64]
"""Bands by steps of 10 ms."""


@dataclass(frozen=True, slots=True)
class Ear:
    """`edges`: Hz between the bands that it tells apart."""

    name: str
    edges: tuple[float, ...]

    def hear(self, sound: Wave) -> Energies:
        """The energy in each band over time."""
        steps = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::STEP]
        power = np.square(np.abs(np.fft.rfft(steps * np.hanning(WINDOW), axis=1)))
        hertz = np.fft.rfftfreq(WINDOW, 1 / RATE)
        bands = zip(self.edges, self.edges[1:], strict=False)
        return np.array([power[:, (hertz >= low) & (hertz < high)].sum(axis=1) for low, high in bands])


def _thirds(low: float, high: float) -> tuple[float, ...]:
    return tuple(low * 2 ** (n / 3) for n in range(round(3 * np.log2(high / low)) + 1))


EARS = (
    Ear("a good ear", _thirds(281, 3_550)),
    Ear("nothing above 1.4 kHz", _thirds(281, 1_420)),
    Ear("rhythm alone", (281, 3_550)),
)


def sounds(names: Iterable[str] = SOUNDS) -> dict[str, Wave]:
    """The files at half their rate: nothing that matters lies above 5 kHz."""
    made = {}
    for name in names:
        with wave.open(str(assets.path("sounds", f"{name}.wav"))) as file:
            frames = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64)
        whole = np.fft.rfft(np.concatenate([frames, np.zeros(len(frames) % 2)]))
        half = len(frames) // 2 + len(frames) % 2
        made[name] = np.fft.irfft(whole[: half // 2 + 1], half) / 2 / 32_768
    return made


class Recogniser:
    """Tells which sound was heard, with one ear."""

    def __init__(self, ear: Ear, known: Mapping[str, Wave]) -> None:
        self.ear = ear
        before, behind = np.zeros(WINDOW), np.zeros(round(0.25 * RATE))  # the silence behind it belongs to a rhythm
        looks = {name: ear.hear(np.concatenate([before, tone, behind])) for name, tone in known.items()}
        self._looks = {name: _echoed(look) for name, look in looks.items()}
        self.threshold = 0.0

    def scores(self, heard: Wave, gain: float) -> dict[str, float]:
        """How much better each sound explains what was heard than the hall alone does; `gain`: energy that the bench's
        sounds are known to have here, against the files."""
        energy = self.ear.hear(heard)
        first = round(LEAD * RATE) // STEP
        floor = np.exp(np.log(energy[:, :first]).mean(axis=1, keepdims=True))
        decibels = 10 * np.log10(energy[:, first - 8 :] / floor)
        return {name: self._best(decibels, look * gain / floor) for name, look in self._looks.items()}

    def _best(self, decibels: Energies, look: Energies) -> float:
        """Over all moments and levels: by how much less it misses (dB squared, a miss of more than `MOST` counts no
        more: a box that drops shall not outvote a whole melody), for each third-octave and step."""
        ways = np.lib.stride_tricks.sliding_window_view(decibels, look.shape[1], axis=1)
        nothing = np.square(np.clip(ways, -MOST, MOST)).sum(axis=(0, 2))
        best = 0.0
        for gain in GAINS:
            wanted = 10 * np.log10(1 + gain * look[:, None, :])
            missed = np.square(np.clip(ways - wanted, -MOST, MOST)).sum(axis=(0, 2))
            best = max(best, float((nothing - missed).max()))
        return best / len(look)

    def name(self, heard: Wave, gain: float) -> str:
        """The sound, or `nothing`."""
        scores = self.scores(heard, gain)
        best = max(scores, key=scores.__getitem__)
        return best if scores[best] > self.threshold else NOTHING


def _echoed(look: Energies) -> Energies:
    """As it arrives on average: who works in a hall knows how it answers."""
    tail = np.exp(-13.8 * np.arange(look.shape[1]) * STEP / RATE / ECHO_SECONDS)
    tail *= 10 ** (ECHO / 10) / tail.sum()
    return look + np.array([np.convolve(band, tail)[: look.shape[1]] for band in look], dtype=np.float64)


class Listening:
    """Trials in one hall."""

    def __init__(self, seed: int = 1) -> None:
        self.tones = sounds()
        self._dice = np.random.default_rng(seed)
        self._hall = Hall(seed, self.tones)
        self.ears = [Recogniser(ear, self.tones) for ear in EARS]

    def heard(self, name: str, ratio: float) -> tuple[Wave, float]:
        """The hall with this sound in it somewhere, `ratio` dB above it; and the gain for `Recogniser.scores`."""
        out = self._hall.noise(SECONDS) + self._hall.neighbours(SECONDS, ratio)
        loud = loudest(self.tones[SOUNDS[0]])  # all are equally loud
        gain = 10 ** ((ratio - loud) / 20)
        if name != NOTHING:
            tone = self._hall.echoed(self.tones[name] * gain)
            at = round(self._dice.uniform(LEAD, LEAD + 0.7) * RATE)
            tone = tone[: len(out) - at]
            out[at : at + len(tone)] += tone
        return out, gain * gain

    def learn_silence(self, ratio: float, trials: int) -> None:
        """Sets each ear's threshold so that the hall alone is seldom taken for a sound."""
        alone = [self.heard(NOTHING, ratio) for _ in range(trials)]
        for ear in self.ears:
            most = [max(ear.scores(*one).values()) for one in alone]
            ear.threshold = float(np.quantile(most, 1 - FALSE_ALARMS))

    def told(self, ratio: float, trials: int) -> dict[str, Counter[tuple[str, str]]]:
        """By the ear's name: how often each sound (or nothing) was taken for which."""
        told: dict[str, Counter[tuple[str, str]]] = {ear.ear.name: Counter() for ear in self.ears}
        for name in (*SOUNDS, NOTHING):
            for _ in range(trials):
                heard, gain = self.heard(name, ratio)
                for ear in self.ears:
                    told[ear.ear.name][name, ear.name(heard, gain)] += 1
        return told


def share(told: Counter[tuple[str, str]], *, wrongly: bool = False) -> float:
    """Of the sounds that were played: recognised, or (`wrongly`) taken for another sound."""
    played = {pair: count for pair, count in told.items() if pair[0] != NOTHING}
    wanted = [pair for pair in played if (pair[1] not in (pair[0], NOTHING) if wrongly else pair[0] == pair[1])]
    return sum(played[pair] for pair in wanted) / sum(played.values())


def report(trials: int) -> str:
    """The tables of `docs/sounds.md`."""
    listening = Listening()
    rows, worst = [], Counter[tuple[str, str]]()
    for ratio in RATIOS:
        listening.learn_silence(ratio, 3 * trials)
        told = listening.told(ratio, trials)
        cells = []
        for ear in EARS:
            one = told[ear.name]
            false = 1 - one[NOTHING, NOTHING] / trials
            cells.append(f"{share(one):.0%}, {share(one, wrongly=True):.1%}, {false:.0%}")
        rows.append(f"| {ratio:+d} dB | " + " | ".join(cells) + " |")
        if ratio == 0:
            worst = told[EARS[0].name]
    heads = " | ".join(ear.name for ear in EARS)
    lines = [f"| sound over hall | {heads} |", "|---|" + "---|" * len(EARS), *rows, ""]
    said = (*SOUNDS, NOTHING)
    lines += ["| played at 0 dB | " + " | ".join(said) + " |", "|---|" + "---|" * len(said)]
    lines += [f"| {was} | " + " | ".join(str(worst[was, now]) for now in said) + " |" for was in said]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=60, help="of each sound at each level")
    parser.add_argument("--markdown", type=Path)
    args = parser.parse_args()
    text = report(args.trials)
    print(text)
    if args.markdown:
        args.markdown.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
