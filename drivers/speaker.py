"""Bytes for a scanner, sent from a thread of their own: a scanner that takes none must not hold up what it reads."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading

from drivers.lines import Line

log = logging.getLogger(__name__)

MOST_WAITING = 64
"""Messages; a scanner that lets so many wait is deaf, and what comes then is let go."""


class Speaker:
    """Sends in order what `say` was given, to one open line. What waits while the scanner takes nothing is old news and
    forgotten; it is told again from the next message on. Ends by itself when the line is gone."""

    def __init__(self, line: Line, name: str) -> None:
        self._line = line
        self._name = name
        self._waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._live, name=f"speaker {name}", daemon=True)
        self._thread.start()

    def say(self, data: bytes) -> None:
        """From any thread; returns at once."""
        if data and self._waiting.qsize() < MOST_WAITING:
            self._waiting.put(data)

    def end(self) -> None:
        """Nothing more is sent. The line may be closed right after: that ends a write that hangs."""
        self._waiting.put(b"")

    def _live(self) -> None:
        while data := self._waiting.get():
            try:
                self._line.write(data)
            except TimeoutError as error:
                log.info("%s takes no answer now: %s", self._name, error)
                if self._forget():
                    return
            except (
                OSError,
                ValueError,
                TypeError,
            ) as error:  # the last two: pyserial, when the port is closed meanwhile
                log.info("%s takes no answer: %s", self._name, error)
                return

    def _forget(self) -> bool:
        """Whether the end was among what waited."""
        with contextlib.suppress(queue.Empty):
            while self._waiting.get_nowait():
                pass
            return True
        return False
