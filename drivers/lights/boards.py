"""Relay boards by the bytes that switch one channel. A pure table; channels count from 1, as printed on the boards.

Only what a maker's page or manual gives is here, with the place beside it. It knows neither ports nor what is lit when.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUV"
"""Numato's names of 32 relays, from 0."""


@dataclass(frozen=True, slots=True)
class Board:
    """`switch(channel, on)` gives the bytes, or None for a board without bytes, whose channels are lines of the port
    itself. `rest`: seconds that the board wants between two orders. `source`: where that stands."""

    name: str
    title: str
    channels: int
    baud: int
    switch: Callable[[int, bool], bytes] | None
    source: str
    rest: float = 0.0


def _lcus(channel: int, on: bool) -> bytes:
    body = bytes([0xA0, channel, on])
    return body + bytes([sum(body) & 0xFF])


def _kmtronic(channel: int, on: bool) -> bytes:
    return bytes([0xFF, channel, on])


def _numato(channel: int, on: bool) -> bytes:
    return f"relay {'on' if on else 'off'} {SIGNS[channel - 1]}\r".encode("ascii")


def _k8056(channel: int, on: bool) -> bytes:
    """Sent twice, as the manual wants it of wired cards; card 1."""
    body = b"\r\x01" + (b"S" if on else b"C") + str(channel).encode("ascii")
    return (body + bytes([-sum(body) & 0xFF])) * 2


def _devantech(channel: int, on: bool) -> bytes:
    """`d` is all on and `n` all off, and the single relays follow."""
    return bytes([(0x64 if on else 0x6E) + channel])


BOARDS = (
    Board(
        "lcus", "LCUS and other boards with a CH340", 8, 9_600, _lcus,
        "LC Technology LCUS-1 to LCUS-8, product pages: start 0xA0, address, operation, sum of the three",
    ),
    Board("kmtronic", "KMtronic USB and RS-232", 8, 9_600, _kmtronic, "KMtronic, USB Relay Test software, commands"),
    Board("numato", "Numato Lab USB relay modules", 32, 9_600, _numato, "Numato Lab, USB Relay Module, command set"),
    Board(
        "k8056", "Velleman K8056 and VM8056", 8, 2_400, _k8056,
        "Velleman K8056 manual, p. 10 and 11, instruction sequence",
        rest=0.3,
    ),
    Board(
        "devantech", "Devantech USB-RLY02, USB-RLY08, USB-RLY16", 8, 19_200, _devantech,
        "Devantech USB-RLY02 and USB-RLY08, technical documentation, commands (0x65 relay 1 on, 0x6F relay 1 off)",
    ),
    Board("lines", "the port's own lines: RTS is 1, DTR is 2", 2, 9_600, None, "TIA-232-F, circuits 105 and 108/2"),
)  # fmt: skip

NAMES = tuple(board.name for board in BOARDS)


def named(name: str) -> Board:
    """The board of this name."""
    return next(board for board in BOARDS if board.name == name)
