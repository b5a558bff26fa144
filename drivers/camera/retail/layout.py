"""What EAN-13, EAN-8 and UPC-E look like: slots of modules, and which fillings of the slots are a valid code.

UPC-A is EAN-13 with a leading 0. A layout is a row of slots, each holding one of a few patterns of modules (1 = dark);
a `Reading` is one way in which the patterns of the digit slots may be chosen: which parity each slot has, how much each
digit weighs in the check sum, and what the sum must come to. Source: ISO/IEC 15420; GS1 General Specifications 5.2.
Knows nothing of pictures.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

A_CODES = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
C_CODES = tuple("".join("10"[int(bit)] for bit in code) for code in A_CODES)
B_CODES = tuple(code[::-1] for code in C_CODES)
FIRST_DIGIT = ("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA")
UPC_E_PARITY = ("BBBAAA", "BBABAA", "BBAABA", "BBAAAB", "BABBAA", "BAABBA", "BAAABB", "BABABA", "BABAAB", "BAABAB")

QUIET = 9  # modules of white a guard slot carries outwards; its middle lies SEEN modules outside the code
SEEN = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of modules that holds one of `patterns`, all equally wide."""

    patterns: tuple[str, ...]
    digit: bool = False

    @property
    def width(self) -> int:
        """Modules."""
        return len(self.patterns[0])


@dataclass(frozen=True, slots=True)
class Readings:
    """The ways a layout's digit slots may be filled; V ways, K digit slots.

    `offset[v, k]`: 0 or 10, where in the slot's patterns the digits of this parity begin. `weight[v, k]`: of the digit
    in the check sum. `target[v]`: what the weighted sum must be modulo 10. `only[v, k]`: the one digit allowed, or -1.
    """

    offset: Ints
    weight: Ints
    target: Ints
    only: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """One symbology: its slots in order, `modules` between the outer edges of its guards, and its valid readings.

    `worst`: the blur, as a radius in modules, up to which its digits can be told from each other: the fewer they are,
    the less they constrain each other.
    """

    format: str
    slots: tuple[Slot, ...]
    modules: int
    readings: Readings
    worst: float

    def text(self, reading: int, digits: tuple[int, ...]) -> str:
        """The number as it is printed: 13 digits, or 8."""
        body = "".join(map(str, digits))
        if self.format == "EAN-13":
            return f"{reading}{body}"
        if self.format == "UPC-E":
            system, check = divmod(reading // 10, 10)
            return f"{system}{body}{check}"
        return body


def _guarded(middle: tuple[Slot, ...], end: str = "101") -> tuple[Slot, ...]:
    quiet = "0" * QUIET
    return (Slot((quiet + "101",)), *middle, Slot((end + "0" * (SEEN * 2 + len(end)),)))


def _parity(words: list[str]) -> Ints:
    return np.array([[10 if letter == "B" else 0 for letter in word] for word in words])


def _ean13() -> Layout:
    left, right = Slot(A_CODES + B_CODES, digit=True), Slot(C_CODES, digit=True)
    offset = np.zeros((10, 12), np.int64)
    offset[:, :6] = _parity(list(FIRST_DIGIT))
    weight = np.tile(np.array([3, 1] * 6), (10, 1))
    target = -np.arange(10) % 10
    slots = _guarded((*[left] * 6, Slot(("01010",)), *[right] * 6))
    return Layout("EAN-13", slots, 95, Readings(offset, weight, target, np.full((10, 12), -1)), 3.2)


def _ean8() -> Layout:
    left, right = Slot(A_CODES, digit=True), Slot(C_CODES, digit=True)
    readings = Readings(np.zeros((1, 8), np.int64), np.array([[3, 1] * 4]), np.zeros(1, np.int64), np.full((1, 8), -1))
    return Layout("EAN-8", _guarded((*[left] * 4, Slot(("01010",)), *[right] * 4)), 67, readings, 2.4)


def _upce() -> Layout:
    """The check digit of the UPC-A that a UPC-E stands for depends on its last digit, so each last digit is a way."""
    words, weights, targets, only = [], [], [], []
    for system in (0, 1):
        for check, word in enumerate(UPC_E_PARITY):
            for last in range(10):
                words.append(word if system == 0 else word.translate(str.maketrans("AB", "BA")))
                weights.append(_upce_weights(last))
                targets.append((-check - 3 * system) % 10)
                only.append([-1] * 5 + [last])
    slot = Slot(A_CODES + B_CODES, digit=True)
    readings = Readings(_parity(words), np.array(weights), np.array(targets), np.array(only))
    return Layout("UPC-E", _guarded((slot,) * 6, end="010101"), 51, readings, 1.6)


def _upce_weights(last: int) -> list[int]:
    """What each of the six digits weighs in the check sum of the twelve-digit number it is short for."""
    if last <= 2:
        place = [1, 2, 8, 9, 10, 3]
    elif last == 3:
        place = [1, 2, 3, 9, 10, -1]
    elif last == 4:
        place = [1, 2, 3, 4, 10, -1]
    else:
        place = [1, 2, 3, 4, 5, 10]
    return [0 if at < 0 else (3 if at % 2 == 0 else 1) for at in place]


def expanded(text: str) -> str:
    """The twelve digits of the UPC-A that an 8-digit UPC-E stands for."""
    system, body, check = text[0], text[1:7], text[7]
    last = int(body[5])
    if last <= 2:
        number = body[:2] + body[5] + "0000" + body[2:5]
    elif last == 3:
        number = body[:3] + "00000" + body[3:5]
    elif last == 4:
        number = body[:4] + "00000" + body[4]
    else:
        number = body[:5] + "0000" + body[5]
    return system + number + check


@cache
def layouts() -> tuple[Layout, ...]:
    """EAN-13 (and with it UPC-A), EAN-8, UPC-E."""
    return _ean13(), _ean8(), _upce()


def bits(layout: Layout, chosen: tuple[int, ...]) -> NDArray[np.int8]:
    """The modules, quiet zones of the guard slots included, when slot i holds its pattern `chosen[i]`."""
    word = "".join(slot.patterns[index] for slot, index in zip(layout.slots, chosen, strict=True))
    return np.frombuffer(word.encode(), np.int8) - ord("0")
