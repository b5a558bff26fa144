"""A finding: what was looked at, whether it is well, what was seen and what to do. And looking with a time limit.

It knows nothing of what is looked at.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

log = logging.getLogger(__name__)

LIMIT = 12.0
"""Seconds that one look may take; a driver that hangs is left behind with its thread, which ends with the program."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`seen` and `todo` are for a person; `todo` is empty where nothing is to be done."""

    about: str
    well: bool
    seen: str
    todo: str = ""

    @property
    def words(self) -> str:
        """One line."""
        stop = "" if self.seen.endswith((".", "?", "!")) else "."
        return f"{self.about}: {self.seen}" + (f"{stop} {self.todo}" if self.todo else "")


@dataclass(frozen=True, slots=True)
class Look:
    """One thing to look at. `look` may take its time, but must not raise what is not its own mistake."""

    about: str
    look: Callable[[], Iterable[Finding]]


def looked(looks: Sequence[Look], limit: float = LIMIT) -> Iterator[Finding]:
    """All findings in the order of the looks, which all run at once; each has so many seconds from the start."""
    running = [_Running(look) for look in looks]
    for one in running:
        yield from one.findings(limit)


class _Running:
    def __init__(self, look: Look) -> None:
        self._look, self._found, self._fault = look, tuple[Finding, ...](), ""
        self._thread = threading.Thread(target=self._run, name=f"looks at {look.about}", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = tuple(self._look.look())
        except Exception as error:  # the thread's edge: one look that fails must not hide all others
            log.exception("the look at %s failed", self._look.about)
            self._fault = f"{type(error).__name__}: {error}"

    def findings(self, limit: float) -> tuple[Finding, ...]:
        self._thread.join(limit)
        about = self._look.about
        if self._thread.is_alive():
            todo = "Unplug it and plug it in again, or restart the computer."
            return (Finding(about, False, f"gave no answer within {limit:g} seconds", todo),)
        if self._fault:
            return (Finding(about, False, f"could not be looked at ({self._fault})", "Tell the makers of Packbench."),)
        return self._found
