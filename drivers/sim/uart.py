"""What a serial port makes of a signal that was sent at another rate or framing: bit by bit. Pure.

A UART (as in the 16550 data sheet, "receiver") waits for the line to fall, looks at the middle of each bit by its own
clock, and waits for the line to be high again after a stop bit that was none.
"""

from __future__ import annotations

from drivers.rates import Rate


def signal(data: bytes, rate: Rate) -> list[tuple[float, int]]:
    """The line's levels as (seconds they last, level): each byte one start bit, its bits, parity, one stop bit."""
    bit = 1 / rate.baud
    levels = [(bit * 20, 1)]
    for byte in data:
        bits = [byte >> at & 1 for at in range(rate.bits)]
        parity = {"N": [], "E": [sum(bits) % 2], "O": [1 - sum(bits) % 2]}[rate.parity]
        levels += [(bit, level) for level in (0, *bits, *parity, 1)]
    return [*levels, (bit * 200, 1)]


def sample(levels: list[tuple[float, int]], rate: Rate) -> bytes:
    """The bytes that a UART set to `rate` reads there; errors of framing and parity are not marked."""
    edges, at = [], 0.0
    for seconds, level in levels:
        edges.append((at, level))
        at += seconds
    end, line = at, _Line(edges)
    read, now, bit = bytearray(), 0.0, 1 / rate.baud
    while (start := line.falls(now)) is not None:
        stop = start + bit * (1.5 + rate.bits + (rate.parity != "N"))
        if stop > end:
            break
        bits = [line.level(start + bit * (1.5 + number)) for number in range(rate.bits)]
        read.append(sum(level << number for number, level in enumerate(bits)))
        now = stop
        if not line.level(stop):
            risen = line.rises(stop)
            if risen is None:
                break
            now = risen
    return bytes(read)


def resample(data: bytes, sent: Rate, read: Rate) -> bytes:
    """What arrives at a port set to `read` of what a scanner sends at `sent`.

    >>> resample(b"4006381333931\\r", Rate(9600), Rate(9600))
    b'4006381333931\\r'
    """
    return sample(signal(data, sent), read)


class _Line:
    """Levels over time, looked at forwards only."""

    def __init__(self, edges: list[tuple[float, int]]) -> None:
        self._edges = edges
        self._at = 0

    def level(self, when: float) -> int:
        while self._at + 1 < len(self._edges) and self._edges[self._at + 1][0] <= when:
            self._at += 1
        return self._edges[self._at][1]

    def falls(self, after: float) -> float | None:
        """When the line goes low next; it must have been high."""
        return self._next(after, 0)

    def rises(self, after: float) -> float | None:
        return self._next(after, 1)

    def _next(self, after: float, wanted: int) -> float | None:
        before = self.level(after)
        for when, level in self._edges[self._at + 1 :]:
            if level == wanted and before != wanted:
                return when
            before = level
        return None
