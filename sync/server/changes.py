"""Wakes who waits for a commit: long polls and live pages, without a thread each. Knows nothing of what changed."""

from __future__ import annotations

import asyncio
import threading


class Changes:
    """A count of commits that coroutines of any loop can wait on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        self.count = 0
        self.closed = False

    def tell(self) -> None:
        """Something was committed. Any thread may say so."""
        with self._lock:
            self.count += 1
            self._wake()

    def close(self) -> None:
        """The server stops: nobody waits any more."""
        with self._lock:
            self.closed = True
            self._wake()

    def _wake(self) -> None:
        for event, loop in self._waiting.items():
            try:
                loop.call_soon_threadsafe(event.set)
            except RuntimeError:  # that loop has ended, and its waiter with it
                continue
        self._waiting.clear()

    async def wait(self, seen: int, seconds: float) -> bool:
        """Until `count` is no longer `seen`, at most `seconds`. Says whether it changed."""
        event = asyncio.Event()
        with self._lock:
            if self.closed or self.count != seen:
                return self.count != seen
            self._waiting[event] = asyncio.get_running_loop()
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            return False
        finally:
            with self._lock:
                self._waiting.pop(event, None)
        return True
