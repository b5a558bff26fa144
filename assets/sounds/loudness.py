"""How loud a sound is to the ear: A-weighted (IEC 61672-1, annex E) with the time weighting F, 125 ms. Pure.

Its maximum (L_AFmax) is what sound level meters show for short sounds: like the ear, it hears a short sound as softer
than a long one of the same height. Runs with the standard library alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

FAST = 0.125
"""Seconds: time constant of the weighting F (IEC 61672-1, 5.8.1)."""

_POLES = (20.598997, 107.65265, 737.86223, 12_194.217)
"""Hz (IEC 61672-1, annex E.4)."""

Section = tuple[float, float, float, float, float]
"""One filter of second order: b0, b1, b2, a1, a2."""


def loudest(samples: Sequence[float], rate: int) -> float:
    """L_AFmax of samples in -1 to 1, in dB under a sine of 1 kHz that goes on and fills that range."""
    decay = math.exp(-1 / (FAST * rate))
    energy = most = 0.0
    for value in weighted([*samples, *(0.0,) * (rate // 50)], rate):
        energy = decay * energy + (1 - decay) * value * value
        most = max(most, energy)
    return 10 * math.log10(2 * most) if most else -math.inf


def weighted(samples: Iterable[float], rate: int) -> Iterator[float]:
    """The same samples as the ear weighs them."""
    for section in _sections(rate):
        samples = _filtered(samples, section)
    return iter(samples)


def _filtered(samples: Iterable[float], section: Section) -> Iterator[float]:
    b0, b1, b2, a1, a2 = section
    one = two = 0.0
    for value in samples:
        out = b0 * value + one
        one, two = b1 * value - a1 * out + two, b2 * value - a2 * out
        yield out


def _sections(rate: int) -> list[Section]:
    """The analogue filter by the bilinear transformation, 0 dB at 1 kHz. Within 0.5 dB up to 4 kHz at 44.1 kHz."""
    first, second, third, last = (math.tau * pole / (2 * rate) for pole in _POLES)
    sections = [_high(first, first), _high(second, third), _low(last)]
    gain = math.prod(_response(section, math.tau * 1_000 / rate) for section in sections)
    b0, b1, b2, a1, a2 = sections[0]
    return [(b0 / gain, b1 / gain, b2 / gain, a1, a2), *sections[1:]]


def _high(one: float, two: float) -> Section:
    whole = (1 + one) * (1 + two)
    return 1 / whole, -2 / whole, 1 / whole, (2 * one * two - 2) / whole, (1 - one) * (1 - two) / whole


def _low(pole: float) -> Section:
    whole, top = (1 + pole) ** 2, pole * pole
    return top / whole, 2 * top / whole, top / whole, (2 * pole * pole - 2) / whole, (1 - pole) ** 2 / whole


def _response(section: Section, turn: float) -> float:
    """How much it passes at so many radians a sample."""
    b0, b1, b2, a1, a2 = section
    z = complex(math.cos(turn), -math.sin(turn))
    return abs((b0 + b1 * z + b2 * z * z) / (1 + a1 * z + a2 * z * z))
