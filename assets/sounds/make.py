"""Makes the bench's four sounds: ``python -m assets.sounds.make`` writes the same samples each time.

They are told apart in a loud hall by pitch, rhythm and length at once: right is one short bright step up
(and not a scanner's own 2.7 kHz beep), wrong long, low, rough and falling, done three notes that climb and
ring, attention two slow level beeps. 16-bit mono, 44.1 kHz. Runs with the standard library alone. Knows no
verdict.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

RATE = 44_100
PEAK = 0.89  # of full scale, -1 dB: loud, with room for a player's own resampling
Wave = Callable[[float], float]


def partials(*weights: float) -> Wave:
    """The shape of one turn of phase (in cycles) from the strength of its harmonics."""
    return lambda phase: sum(w * math.sin(math.tau * n * phase) for n, w in enumerate(weights, start=1))


BRIGHT = partials(1.0, 0.35, 0.12)
REED = partials(1.0, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2)  # strong overtones: heard on small speakers that cannot do 200 Hz
BELL = partials(1.0, 0.25, 0.15)


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


def right() -> list[float]:
    return mixed((0, tone(BRIGHT, 1175, 1175, 0.045)), (0.045, tone(BRIGHT, 1760, 1760, 0.070)))


def wrong() -> list[float]:
    low, rub = tone(REED, 247, 165, 0.45, fade=0.012), tone(REED, 262, 175, 0.45, fade=0.012)
    return [
        math.tanh(0.9 * (a + b)) * (0.72 + 0.28 * math.sin(math.tau * 32 * i / RATE))
        for i, (a, b) in enumerate(zip(low, rub, strict=True))
    ]


def done() -> list[float]:
    notes = ((0.0, 523.25, 0.30, 0.10), (0.13, 659.26, 0.30, 0.12), (0.26, 1046.5, 0.60, 0.26))
    return mixed(*((at, tone(BELL, hertz, hertz, length, decay=decay)) for at, hertz, length, decay in notes))


def attention() -> list[float]:
    beep = tone(BELL, 622.25, 622.25, 0.24, fade=0.02)
    return mixed((0, beep), (0.46, beep))


SOUNDS = {"right": right, "wrong": wrong, "done": done, "attention": attention}


def samples(name: str) -> array.array[int]:
    """A sound's 16-bit samples, its loudest one at PEAK."""
    values = SOUNDS[name]()
    scale = PEAK * 32_767 / max(map(abs, values))
    return array.array("h", (round(value * scale) for value in values))


def main() -> None:
    for name in SOUNDS:
        frames = samples(name)
        if sys.byteorder == "big":
            frames.byteswap()  # WAV is little-endian
        with wave.open(str(Path(__file__).parent / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(frames.tobytes())


if __name__ == "__main__":
    main()
