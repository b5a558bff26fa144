"""Ports that a simulated serial device hangs on: a pseudo-terminal, or a loopback TCP server where there are none.

A port can be pulled and put back; its address stays the same. It knows no device.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import sys
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from drivers.sim.loop import Loop, Wire

Received = Callable[[bytes], object]


class Port(Protocol):
    """All calls on the loop."""

    address: str

    def send(self, data: bytes) -> None: ...
    def read_on(self, on: bool) -> None: ...
    def pull(self) -> None: ...
    def put_back(self) -> None: ...
    def close(self) -> None: ...


class PtyPort:
    """A pseudo-terminal behind a link whose name stays. Bytes wait in it until somebody opens the other end."""

    def __init__(self, loop: Loop, received: Received, name: str) -> None:
        self._loop = loop
        self._received = received
        self._folder = tempfile.TemporaryDirectory(prefix="packbench-")  # goes with us, even when nobody closes
        self._path = Path(self._folder.name) / name
        self.address = f"serial:{self._path}"
        self._wire: Wire | None = None
        self._kept_open = -1
        self.put_back()

    def put_back(self) -> None:
        if self._wire:
            return
        import tty

        # Our own handle on the far end: else every read fails as soon as the bench closes its own.
        near, self._kept_open = os.openpty()
        tty.setraw(self._kept_open)
        self._path.symlink_to(os.ttyname(self._kept_open))
        self._wire = Wire(self._loop, near, self._received, self.pull)

    @property
    def device(self) -> str:
        """The pseudo-terminal's own name, another one each time; empty while the cable is pulled."""
        return os.ttyname(self._kept_open) if self._wire else ""

    @property
    def baud(self) -> int:
        """The rate to which the bench has set its end."""
        import termios

        speed = termios.tcgetattr(self._kept_open)[5]
        known = (name for name in dir(termios) if name.startswith("B") and name[1:].isdigit())
        return next((int(name[1:]) for name in known if getattr(termios, name) == speed), 9600)

    def send(self, data: bytes) -> None:
        if self._wire:
            self._wire.send(data)

    def read_on(self, on: bool) -> None:
        """Stops or goes on taking what the other end sends."""
        if self._wire:
            self._wire.read_on(on)

    def pull(self) -> None:
        if self._wire:
            self._path.unlink(missing_ok=True)
            self._wire.close()
            os.close(self._kept_open)
            self._wire = None

    def close(self) -> None:
        self.pull()
        self._folder.cleanup()


class Listener:
    """A TCP server on the loopback; its port number stays over `close` and `open`."""

    def __init__(self, loop: Loop, connected: Callable[[socket.socket], object], port: int = 0) -> None:
        self._loop = loop
        self._connected = connected
        self._socket: socket.socket | None = None
        self.port = port
        self.open()

    def open(self) -> None:
        if self._socket:
            return
        listening = socket.socket()
        if os.name != "nt":  # there it would let two servers have one port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self.port))
        listening.listen()
        listening.setblocking(False)
        self.port = listening.getsockname()[1]
        self._socket = listening
        self._loop.watch(listening, selectors.EVENT_READ, self._accept)

    def close(self) -> None:
        if self._socket:
            self._loop.watch(self._socket, 0, self._accept)
            self._socket.close()
            self._socket = None

    def _accept(self) -> None:
        if self._socket:
            with contextlib.suppress(OSError):  # gone again before we took it
                connection, _ = self._socket.accept()
                self._connected(connection)


class TcpPort:
    """A loopback TCP server in the place of a serial port. Bytes wait until somebody connects."""

    def __init__(self, loop: Loop, received: Received) -> None:
        self._loop = loop
        self._received = received
        self._wires: list[Wire] = []
        self._waiting: deque[bytes] = deque()
        self._pulled = False
        self._listener = Listener(loop, self._connected)
        self.address = f"tcp:127.0.0.1:{self._listener.port}"

    def send(self, data: bytes) -> None:
        if self._pulled:
            return
        for wire in self._wires:
            wire.send(data)
        if not self._wires:
            self._waiting.append(data)

    def read_on(self, on: bool) -> None:
        """Stops or goes on taking what the other ends send."""
        for wire in self._wires:
            wire.read_on(on)

    def pull(self) -> None:
        self._pulled = True
        self._waiting.clear()
        self._listener.close()
        for wire in self._wires:
            wire.close(abort=True)
        self._wires.clear()

    def put_back(self) -> None:
        self._pulled = False
        self._listener.open()

    def close(self) -> None:
        self.pull()

    def _connected(self, connection: socket.socket) -> None:
        wire = Wire(self._loop, connection, self._received, lambda: self._wires.remove(wire))
        self._wires.append(wire)
        while self._waiting:
            wire.send(self._waiting.popleft())


def open_port(loop: Loop, received: Received, name: str, *, tcp: bool = False) -> Port:
    """A pseudo-terminal, or TCP where there are none (Windows) or where it is asked for."""
    if tcp or sys.platform == "win32":
        return TcpPort(loop, received)
    return PtyPort(loop, received, name)
