"""The double-read rule of presentation scanners: the same code seen again is not the same as read again. Pure.

A scanner that stands on the bench reads an article as long as it lies in front of it. The rule tells such repeats from
a second article of the same kind: a code is a repeat while it comes from the same device, directly after itself, and
within the set time. Each repeat begins the time anew, so that an article which rests there counts once however long it
rests. Another code in between, or a longer gap, makes a new scan.

It applies to every code alike, command and quantity cards too: a card that rests in front of the scanner must not undo
one pick after the other. To give a command twice, take the card away and show it again.

It does not know what becomes of a repeat; whoever asks counts it.
"""

from __future__ import annotations

from packing.scan import Scan

LONGEST_TIME = 10.0
"""Seconds; a longer time would eat real scans."""


class Twice:
    """One device's memory of its last code. `seconds`: 0 lets every scan pass.

    >>> twice = Twice(0.6)
    >>> [twice.repeats(Scan("A"), now) for now in (0.0, 0.3, 0.6, 1.3)]
    [False, True, True, False]
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last: tuple[str, str] | None = None
        self._seen = float("-inf")

    def repeats(self, scan: Scan, now: float) -> bool:
        """Whether this is the scan before, seen again. `now`: seconds of a clock that only goes forward."""
        code = (scan.aim, scan.text)
        again = self._seconds > 0 and code == self._last and now - self._seen <= self._seconds
        self._last, self._seen = code, now
        return again
