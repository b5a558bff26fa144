"""Makes the bench's sounds: ``python -m assets.sounds.make`` writes the same samples each time.

They are told apart by rhythm first, so that neither pitch nor treble is needed: right is one short pulse, wrong two
short and a long rough one, done notes that run into each other and ring, attention two slow ones with a silence
between. `level` is no verdict: it lets a person hear how loud the bench is set. Why so: docs/sounds.md.

All are equally loud to the ear (`assets.sounds.loudness`), and as loud as the highest of them allows. Nearly all that
they have lies between 300 and 3,000 Hz: below that small loudspeakers are silent, above it tired ears are, and there
scanners beep (2.7 to 4 kHz). 16-bit mono, 44.1 kHz. Runs with the standard library alone. Knows no verdict.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

from assets.sounds.loudness import loudest

RATE = 44_100
PEAK = 0.89  # of full scale, -1 dB: loud, with room for a player's own resampling
Wave = Callable[[float], float]


def partials(*weights: float) -> Wave:
    """The shape of one turn of phase (in cycles) from the strength of its harmonics. Their phases keep the peaks low,
    so that more of it fits under full scale (M. R. Schroeder, IEEE Trans. Inf. Theory 16, 1970, p. 85)."""
    several = len(weights)
    parts = [(n, weight, math.pi * n * (n - 1) / several) for n, weight in enumerate(weights, start=1)]
    return lambda phase: sum(weight * math.sin(math.tau * n * phase - shift) for n, weight, shift in parts)


BRIGHT = partials(1.0, 0.6)
REED = partials(0.5, 1.0, 0.9, 0.9, 0.7, 0.6, 0.5, 0.3)  # its strength lies in overtones, where nothing masks all of it
CHIME = partials(1.0, 0.6, 0.4, 0.2)


def tone(shape: Wave, start: float, end: float, seconds: float, fade: float = 0.006, decay: float = 0) -> list[float]:
    """A tone that glides from ``start`` to ``end`` Hz. ``fade`` s of raised cosine at both ends keep it free of
    clicks; ``decay`` is the time constant in s of its dying away, 0 for none."""
    count, phase, out = round(seconds * RATE), 0.0, []
    edge = fade * RATE
    for i in range(count):
        nearest = min(i, count - 1 - i)
        level = 0.5 - 0.5 * math.cos(math.pi * nearest / edge) if nearest < edge else 1.0
        if decay:
            level *= math.exp(-i / RATE / decay)
        out.append(level * shape(phase))
        phase += (start + (end - start) * i / count) / RATE
    return out


def mixed(*parts: tuple[float, Sequence[float]]) -> list[float]:
    """Parts laid over each other, each from its own second on."""
    total = [0.0] * max(round(at * RATE) + len(part) for at, part in parts)
    for at, part in parts:
        first = round(at * RATE)
        for i, value in enumerate(part):
            total[first + i] += value
    return total


def rough(part: Sequence[float], hertz: float = 70, depth: float = 0.6) -> list[float]:
    """The same trembling: 70 Hz is what the ear calls roughest (Zwicker and Fastl, Psychoacoustics, 11.1)."""
    return [value * (1 - depth / 2 + depth / 2 * math.cos(math.tau * hertz * i / RATE)) for i, value in enumerate(part)]


def right() -> list[float]:
    return mixed((0, tone(BRIGHT, 880, 880, 0.060)), (0.052, tone(BRIGHT, 1320, 1320, 0.095)))


def wrong() -> list[float]:
    short, long = rough(tone(REED, 349, 349, 0.085)), rough(tone(REED, 349, 262, 0.40, fade=0.012))
    return mixed((0, short), (0.145, short), (0.29, long))


def done() -> list[float]:
    return mixed(
        (0.00, tone(CHIME, 523.25, 523.25, 0.22, decay=0.16)),
        (0.12, tone(CHIME, 659.26, 659.26, 0.22, decay=0.16)),
        (0.24, tone(BRIGHT, 1046.5, 1046.5, 0.66, decay=0.30)),
    )


def attention() -> list[float]:
    return mixed((0, tone(CHIME, 740, 740, 0.20, fade=0.015)), (0.42, tone(CHIME, 587.33, 587.33, 0.26, fade=0.015)))


def level() -> list[float]:
    return tone(CHIME, 659.26, 659.26, 0.12, fade=0.01)


SOUNDS = {"right": right, "wrong": wrong, "done": done, "attention": attention, "level": level}
_MADE: dict[str, array.array[int]] = {}


def samples(name: str) -> array.array[int]:
    """A sound's 16-bit samples: equally loud as all others, the highest peak of all of them at PEAK."""
    if not _MADE:
        raw = {one: make() for one, make in SOUNDS.items()}
        even = {one: 10 ** (-loudest(values, RATE) / 20) for one, values in raw.items()}
        scale = PEAK * 32_767 / max(even[one] * max(map(abs, values)) for one, values in raw.items())
        for one, values in raw.items():
            _MADE[one] = array.array("h", (round(value * even[one] * scale) for value in values))
    return _MADE[name]


def main() -> None:
    for name in SOUNDS:
        frames = array.array("h", samples(name))
        if sys.byteorder == "big":
            frames.byteswap()  # WAV is little-endian
        with wave.open(str(Path(__file__).parent / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(frames.tobytes())


if __name__ == "__main__":
    main()
