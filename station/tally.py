"""The proof that no scan was dropped: for each device, what it read and what became of it. Pure.

    read by the device = received + repeats
    received           = judged + failed + waiting

Nothing else can become of a scan. The numbers are of this run; the journal keeps what was judged for ever.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct


class Tally(Struct, frozen=True):
    """Scans. `judged`: on the disk, with a verdict; `failed`: could not be kept, and the person was told; `repeats`:
    left out by the double-read rule before they were received."""

    received: int = 0
    judged: int = 0
    failed: int = 0
    repeats: int = 0

    @property
    def waiting(self) -> int:
        """Received, and not judged yet."""
        return self.received - self.judged - self.failed

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.received + other.received,
            self.judged + other.judged,
            self.failed + other.failed,
            self.repeats + other.repeats,
        )

    def __str__(self) -> str:
        """For a person.

        >>> str(Tally(received=3, judged=2, failed=1)), str(Tally(received=2, judged=1, repeats=4))
        ('3 received = 2 judged + 1 failed', '2 received = 1 judged + 1 waiting; 4 repeats not counted')
        """
        parts = [f"{self.judged:,} judged"]
        parts += [f"{self.failed:,} failed"] * bool(self.failed) + [f"{self.waiting:,} waiting"] * bool(self.waiting)
        repeats = f"; {self.repeats:,} repeats not counted" if self.repeats else ""
        return f"{self.received:,} received = {' + '.join(parts)}{repeats}"


def total(counts: Iterable[Tally]) -> Tally:
    """All of them together."""
    return sum(counts, Tally())
