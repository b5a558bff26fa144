"""A synthetic warehouse hall to hear the bench's sounds in. All levels are A-weighted, relative to the bench's tone.

It is made of what is there at a packing bench: pink noise of fans and traffic, a conveyor's hum with its rollers,
boxes that drop, other benches' scanners (2.7 to 4 kHz), a reversing truck (1.25 kHz, twice a second), other benches'
own tones 15 dB below ours (five metres away against 0.8), and the hall's echo on our own. Knows no verdict.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Wave = NDArray[np.float64]
RATE = 22_050
NEIGHBOURS = -15.0
"""dB of other benches' tones against ours."""
ECHO, ECHO_SECONDS = -6.0, 1.2
"""dB of all the echo against the tone itself, and the time in which it falls by 60 dB."""


def weights(hertz: Wave) -> Wave:
    """The A-weighting as a factor of amplitude (IEC 61672-1, annex E)."""
    f = np.square(np.maximum(hertz, 1.0))
    top = np.square(12_194.217) * np.square(f)
    under = (f + 20.598997**2) * np.sqrt((f + 107.65265**2) * (f + 737.86223**2)) * (f + 12_194.217**2)
    return np.asarray(top / under * 10 ** (1.9997 / 20))


def loudest(wave: Wave) -> float:
    """L_AFmax in dB, as `assets.sounds.loudness` gives it."""
    energy = np.square(_weighted(wave))
    kernel = np.exp(-np.arange(round(0.6 * RATE)) / (0.125 * RATE)) / (0.125 * RATE)
    size = 1 << (len(energy) + len(kernel)).bit_length()
    smooth = np.fft.irfft(np.fft.rfft(energy, size) * np.fft.rfft(kernel, size), size)
    return float(10 * np.log10(smooth.max()))


def level(wave: Wave) -> float:
    """L_Aeq in dB."""
    return float(10 * np.log10(np.mean(np.square(_weighted(wave)))))


def _weighted(wave: Wave) -> Wave:
    return np.fft.irfft(
        np.fft.rfft(wave) * weights(np.asarray(np.fft.rfftfreq(len(wave), 1 / RATE), np.float64)), len(wave)
    )


class Hall:
    """Noise without end, another one for each number."""

    def __init__(self, seed: int, tones: Mapping[str, Wave]) -> None:
        self._dice = np.random.default_rng(seed)
        self._tones = tones
        self._seconds = 0.0

    def noise(self, seconds: float) -> Wave:
        """So many seconds of the hall, 0 dB L_Aeq, without the neighbours' tones."""
        self._seconds = seconds
        pink = self._even(self._coloured(-0.5))
        parts = pink + 0.8 * self._even(self._conveyor()) + 0.8 * self._even(self._drops())
        parts += 0.35 * self._even(self._beeps()) + 0.35 * self._even(self._truck())
        return self._even(parts)

    def neighbours(self, seconds: float, loud: float) -> Wave:
        """Other benches' tones, one each two seconds, as loud as `loud` (dB L_AFmax) and 15 dB less."""
        out = np.zeros(round(seconds * RATE))
        for _ in range(self._dice.poisson(seconds / 2)):
            tone = self._tones[str(self._dice.choice(list(self._tones)))]
            self._add(out, tone * 10 ** ((loud + NEIGHBOURS - loudest(tone)) / 20))
        return out

    def echoed(self, tone: Wave) -> Wave:
        """A tone as it arrives: itself, then the hall's answer."""
        tail = np.exp(-6.9 * np.arange(round(ECHO_SECONDS * RATE)) / RATE / ECHO_SECONDS)
        tail *= self._dice.standard_normal(len(tail))
        tail[: round(0.005 * RATE)] = 0
        tail *= 10 ** (ECHO / 20) / np.sqrt(np.sum(np.square(tail)))
        tail[0] = 1.0
        size = len(tone) + len(tail)
        return np.fft.irfft(np.fft.rfft(tone, size) * np.fft.rfft(tail, size), size)

    # --- what makes the noise ----------------------------------------------------------------------------------------

    def _coloured(self, slope: float) -> Wave:
        count = round(self._seconds * RATE)
        hertz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20.0)
        turns = self._dice.standard_normal(len(hertz)) + 1j * self._dice.standard_normal(len(hertz))
        return np.fft.irfft(turns * hertz**slope, count)

    def _conveyor(self) -> Wave:
        """The motor's hum at multiples of 50 Hz, and rollers that rattle some ten times a second."""
        time = np.arange(round(self._seconds * RATE)) / RATE
        hum = sum(np.sin(2 * np.pi * 50 * n * time + self._dice.uniform(0, 7)) / n**0.7 for n in range(1, 25))
        hertz = np.fft.rfftfreq(len(time), 1 / RATE)
        band = np.exp(-np.square(np.log2(np.maximum(hertz, 1.0) / 900)) / 0.9)
        rollers = np.fft.irfft(np.fft.rfft(self._dice.standard_normal(len(time))) * band, len(time))
        beat = 1 + 0.7 * np.sin(2 * np.pi * self._dice.uniform(7, 14) * time)
        return np.asarray(self._even(np.asarray(hum)) + self._even(rollers * beat))

    def _drops(self) -> Wave:
        """Boxes and totes: three in two seconds."""
        out = np.zeros(round(self._seconds * RATE))
        for _ in range(max(1, self._dice.poisson(1.5 * self._seconds))):
            time = np.arange(round(0.25 * RATE)) / RATE
            ring = np.sin(2 * np.pi * self._dice.uniform(150, 1_500) * time) + self._dice.standard_normal(len(time))
            self._add(out, ring * np.exp(-time / self._dice.uniform(0.01, 0.06)) * self._dice.lognormal(0, 0.6))
        return out

    def _beeps(self) -> Wave:
        """Scanners: one short beep each second, somewhere."""
        out = np.zeros(round(self._seconds * RATE))
        for _ in range(max(1, self._dice.poisson(self._seconds))):
            time = np.arange(round(self._dice.uniform(0.06, 0.12) * RATE)) / RATE
            self._add(out, np.sin(2 * np.pi * self._dice.uniform(2_700, 4_000) * time))
        return out

    def _truck(self) -> Wave:
        time = np.arange(round(self._seconds * RATE)) / RATE
        on = (time * 2 + self._dice.uniform()) % 1 < 0.5
        return np.asarray(np.sin(2 * np.pi * 1_250 * time) * on)

    def _add(self, out: Wave, part: Wave) -> None:
        at = int(self._dice.integers(0, len(out)))
        part = part[: len(out) - at]
        out[at : at + len(part)] += part

    def _even(self, wave: Wave) -> Wave:
        return wave * 10 ** (-level(wave) / 20)
