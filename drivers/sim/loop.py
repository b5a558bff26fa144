"""One thread on which a simulated device lives: it waits for bytes, for timers, and for what others ask of it.

Everything a simulated device does happens on its loop, so its state needs no lock. It knows no device.
"""

from __future__ import annotations

import contextlib
import heapq
import itertools
import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")
Action = Callable[[], object]


class Loop:
    """Runs until `close`. `run` and `soon` may be called from any thread, the rest only on the loop."""

    def __init__(self, name: str) -> None:
        self._selector = selectors.DefaultSelector()
        self._asked: deque[Action] = deque()
        self._timers: list[tuple[float, int, Action]] = []
        self._count = itertools.count()
        self._closed = False
        self._bell, self._ring = socket.socketpair()
        self._bell.setblocking(False)
        self._ring.setblocking(False)
        self.watch(self._bell, selectors.EVENT_READ, self._empty_bell)
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()

    def run(self, action: Callable[[], T]) -> T:
        """Does this on the loop and gives what came of it."""
        if threading.current_thread() is self._thread:
            return action()
        future: Future[T] = Future()

        def do() -> None:
            try:
                future.set_result(action())
            except BaseException as error:  # noqa: BLE001 (handed on to who asked)
                future.set_exception(error)

        self.soon(do)
        return future.result(timeout=10)

    def soon(self, action: Action) -> None:
        if self._closed:
            raise RuntimeError("the simulated device is closed")
        self._asked.append(action)
        with contextlib.suppress(BlockingIOError):  # a full bell rings already
            self._ring.send(b"!")

    def later(self, seconds: float, action: Action) -> None:
        heapq.heappush(self._timers, (time.monotonic() + seconds, next(self._count), action))

    def watch(self, what: socket.socket | int, events: int, action: Action) -> None:
        """Calls `action` whenever `what` is ready; 0 events ends it."""
        known = what in self._selector.get_map()
        if not events:
            if known:
                self._selector.unregister(what)
        elif known:
            self._selector.modify(what, events, action)
        else:
            self._selector.register(what, events, action)

    @property
    def closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """Ends the thread. A second call does nothing."""
        if self._closed:
            return
        self.run(self._end)
        if threading.current_thread() is not self._thread:
            self._thread.join(10)

    def _end(self) -> None:
        self._closed = True

    def _live(self) -> None:
        while not self._closed:
            wait = max(0.0, self._timers[0][0] - time.monotonic()) if self._timers else None
            for key, _ in self._selector.select(wait):
                key.data()
            while self._timers and self._timers[0][0] <= time.monotonic():
                heapq.heappop(self._timers)[2]()
            while self._asked:
                self._asked.popleft()()
        self._selector.close()
        self._bell.close()
        self._ring.close()

    def _empty_bell(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._bell.recv(4096)


class Wire:
    """One open end, a socket or a file handle: gives on what comes in, keeps what cannot go out yet."""

    def __init__(
        self,
        loop: Loop,
        end: socket.socket | int,
        received: Callable[[bytes], object],
        lost: Callable[[], object],
    ) -> None:
        self._loop = loop
        self._end = end
        self._received = received
        self._lost = lost
        self._out = bytearray()
        self._open = True
        self._reading = True
        if isinstance(end, socket.socket):
            end.setblocking(False)
        else:
            os.set_blocking(end, False)
        self._watch()

    @property
    def idle(self) -> bool:
        """Whether all that was sent has gone out."""
        return not self._out

    def send(self, data: bytes) -> None:
        if self._open:
            self._out += data
            self._write()

    def read_on(self, on: bool) -> None:
        """Stops or goes on taking bytes; the other side's writes then stall."""
        self._reading = on
        if self._open:
            self._watch()

    def close(self, *, abort: bool = False) -> None:
        """`abort`: a TCP reset instead of an orderly end."""
        if not self._open:
            return
        self._open = False
        self._loop.watch(self._end, 0, _nothing)
        if isinstance(self._end, int):
            os.close(self._end)
            return
        if abort:
            # l_onoff = 1, l_linger = 0; two shorts on Windows, two ints elsewhere.
            linger = (1).to_bytes(2, "little") + bytes(2) if os.name == "nt" else _ints(1, 0)
            self._end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._end.close()

    def _watch(self) -> None:
        events = (selectors.EVENT_READ if self._reading else 0) | (selectors.EVENT_WRITE if self._out else 0)
        self._loop.watch(self._end, events, self._ready)

    def _ready(self) -> None:
        if self._out and self._open:  # closed perhaps by what was ready before it
            self._write()
        self._read()

    def _read(self) -> None:
        if not self._open or not self._reading:
            return
        try:
            data = self._end.recv(65_536) if isinstance(self._end, socket.socket) else os.read(self._end, 65_536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._received(data)
        else:
            self.close()
            self._lost()

    def _write(self) -> None:
        try:
            end = self._end
            sent = end.send(self._out) if isinstance(end, socket.socket) else os.write(end, self._out)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close()
            self._lost()
            return
        del self._out[:sent]
        self._watch()


def _ints(*values: int) -> bytes:
    import struct

    return struct.pack(f"{len(values)}i", *values)


def _nothing() -> None:
    pass
