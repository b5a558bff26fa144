"""Seven bits with parity, over a line of eight bits without: the eighth bit is the parity. Pure.

7E1, 7O1 and 8N1 all have ten bits on the wire (start, eight, stop), so a port that runs at 8N1 can talk to a scale that
is set to seven bits: the parity is put into the top bit here, and checked here. It works through pseudo-terminals and
on every system alike.
"""

from __future__ import annotations

from typing import Literal

Frame = Literal["8N1", "7E1", "7O1"]
FRAMES: tuple[Frame, ...] = ("8N1", "7E1", "7O1")

SPOILT = 0xFF
"""Stands for a byte whose parity was wrong: in no protocol of ours is it part of a frame."""


def sent(data: bytes, frame: Frame) -> bytes:
    """The bytes to write, so that the other side reads `data`.

    >>> sent(b"W", "7E1")
    b'\\xd7'
    """
    return data if frame == "8N1" else bytes(_with_parity(byte & 0x7F, frame) for byte in data)


def received(data: bytes, frame: Frame) -> bytes:
    """What the other side wrote; a byte whose parity is wrong is `SPOILT`.

    >>> received(b"\\xd7\\x57", "7E1")
    b'W\\xff'
    """
    if frame == "8N1":
        return data
    return bytes(byte & 0x7F if byte == _with_parity(byte & 0x7F, frame) else SPOILT for byte in data)


def _with_parity(seven: int, frame: Frame) -> int:
    odd_ones = seven.bit_count() % 2 == 1
    return seven | 0x80 if odd_ones == (frame == "7E1") else seven
