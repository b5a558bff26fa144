"""A simulated network printer, ESC/POS or ZPL: keeps the paper that comes out, and has every trouble on demand.

It prints nothing that can be looked at; whoever wants a picture draws it from the bytes.
"""

from __future__ import annotations

import socket
from collections import deque
from collections.abc import Callable
from typing import Literal

from drivers.answers import HostStatus, write_host_status
from drivers.sim.loop import Loop, Wire
from drivers.sim.parsing import Command, EscposReader, ZplReader
from drivers.sim.ports import Listener


class _Connection:
    """One client, with the bytes of a document that has not been cut yet."""

    def __init__(self, printer: SimPrinter, connection: socket.socket, language: str) -> None:
        self.reader = EscposReader() if language == "escpos" else ZplReader()
        self.uncut = b""
        self.wire = Wire(
            printer._loop,
            connection,
            lambda data: printer._received(self, data),
            lambda: printer._lost(self),
        )


class SimPrinter:
    """`address` is the text for `drivers.open_link`; `papers` are the documents that came out, as bytes.

    An ESC/POS document ends with its cut, a ZPL one with `^XZ`. `torn` holds what came of documents that never ended.
    `printed` is called from the printer's own thread. All else is safe to call from any thread.
    """

    def __init__(
        self,
        language: Literal["escpos", "zpl"] = "escpos",
        *,
        printed: Callable[[bytes], None] = lambda _: None,
        name: str = "printer",
    ) -> None:
        self.papers: list[bytes] = []
        self.torn: list[bytes] = []
        self._language = language
        self._printed = printed
        self._connections: list[_Connection] = []
        # What waits in the order of the data: paper to come out, or an answer to give.
        self._waiting: deque[bytes | tuple[_Connection, bytes]] = deque()
        self._has_paper = True
        self._cover_closed = True
        self._lying = False
        self._stalled = False
        self._seconds = 0.0
        self._busy = False
        self._dies_after: int | None = None
        self._loop = Loop(f"simulated {name}")
        self._listener = self._loop.run(lambda: Listener(self._loop, self._connected))
        self.address = f"tcp:127.0.0.1:{self._listener.port}"

    # What a person, or a bad day, does to it.

    def take_paper(self) -> None:
        """Documents and confirmations wait until there is paper again; a Zebra then answers nothing at all."""
        self._loop.run(lambda: self._set(paper=False))

    def put_paper_back(self) -> None:
        self._loop.run(lambda: self._set(paper=True))

    def open_cover(self) -> None:
        self._loop.run(lambda: self._set(cover=False))

    def close_cover(self) -> None:
        self._loop.run(lambda: self._set(cover=True))

    def slow(self, seconds: float) -> None:
        """So long for each document from now on."""
        self._loop.run(lambda: self._set(seconds=seconds))

    def lie(self, lying: bool = True) -> None:
        """Answers as if all were well, and prints nothing."""
        self._loop.run(lambda: self._set(lying=lying))

    def stall(self, stalled: bool = True) -> None:
        """Takes no bytes: the connection stands, and writes to it block."""
        self._loop.run(lambda: self._set(stalled=stalled))

    def die_after(self, taken: int) -> None:
        """Loses its power when it has taken so many more bytes; `put_cable_back` is power and cable again."""
        self._loop.run(lambda: self._set(dies_after=taken))

    def pull_cable(self) -> None:
        """Breaks every connection off, and refuses new ones."""
        self._loop.run(self._pull)

    def put_cable_back(self) -> None:
        self._loop.run(self._listener.open)

    def close(self) -> None:
        if not self._loop.closed:
            self._loop.run(self._pull)
            self._loop.close()

    # On the loop.

    def _set(
        self,
        *,
        paper: bool | None = None,
        cover: bool | None = None,
        seconds: float | None = None,
        lying: bool | None = None,
        stalled: bool | None = None,
        dies_after: int | None = None,
    ) -> None:
        self._has_paper = self._has_paper if paper is None else paper
        self._cover_closed = self._cover_closed if cover is None else cover
        self._seconds = self._seconds if seconds is None else seconds
        self._lying = self._lying if lying is None else lying
        self._stalled = self._stalled if stalled is None else stalled
        self._dies_after = self._dies_after if dies_after is None else dies_after
        for connection in self._connections:
            connection.wire.read_on(not self._stalled)
        self._work()

    def _connected(self, socket_: socket.socket) -> None:
        connection = _Connection(self, socket_, self._language)
        connection.wire.read_on(not self._stalled)
        self._connections.append(connection)

    def _lost(self, connection: _Connection) -> None:
        """Before the other side can know: what is torn is torn by then."""
        if connection in self._connections:
            self._connections.remove(connection)
        rest = connection.uncut + connection.reader.rest
        if rest.strip():
            self.torn.append(rest)
        connection.uncut = b""

    def _pull(self) -> None:
        self._listener.close()
        for connection in tuple(self._connections):
            self._lost(connection)
            connection.wire.close(abort=True)

    def _received(self, connection: _Connection, data: bytes) -> None:
        if self._dies_after is not None:
            data = data[: self._dies_after]
            self._dies_after -= len(data)
        for command in connection.reader.feed(data):
            self._obey(connection, command)
        if self._dies_after == 0:
            self._dies_after = None
            self._pull()
            self._waiting.clear()  # what it had not printed is gone with its memory
        self._work()

    def _obey(self, connection: _Connection, command: Command) -> None:
        if command.kind == "status":
            self._answer_status(connection, command.data)
        elif command.kind == "confirm":
            self._waiting.append((connection, b"\x00"))  # GS r 1: paper is there
        else:
            connection.uncut += command.data
            if command.kind == "cut":
                self._waiting.append(connection.uncut)
                connection.uncut = b""

    def _work(self) -> None:
        """Prints and answers as far as it can."""
        while self._waiting and not self._busy and self._is_ready:
            if self._seconds and isinstance(self._waiting[0], bytes):
                self._busy = True
                self._loop.later(self._seconds, self._finish_slow_one)
                return
            self._do_next()

    def _finish_slow_one(self) -> None:
        self._busy = False
        if self._waiting and self._is_ready:
            self._do_next()
        self._work()

    def _do_next(self) -> None:
        task = self._waiting.popleft()
        if not isinstance(task, bytes):
            connection, answer = task
            connection.wire.send(answer)
        elif not self._lying:
            self.papers.append(task)
            self._printed(task)

    @property
    def _is_ready(self) -> bool:
        return self._lying or (self._has_paper and self._cover_closed)

    def _answer_status(self, connection: _Connection, asked: bytes) -> None:
        if self._language == "escpos":
            connection.wire.send(self._status_byte(asked[2]))
        elif self._is_ready:
            left = 0 if self._lying else sum(isinstance(task, bytes) for task in self._waiting)
            connection.wire.send(write_host_status(HostStatus(False, False, False, False, False, left)))

    def _status_byte(self, n: int) -> bytes:
        """Epson ESC/POS command reference, DLE EOT n; bits 1 and 4 are always on."""
        paper, cover = self._has_paper or self._lying, self._cover_closed or self._lying
        bits = {
            1: 0 if paper and cover else 0x08,
            2: (0 if cover else 0x04) | (0 if paper else 0x20),
            4: 0 if paper else 0x6C,
        }
        return bytes([0x12 | bits.get(n, 0)])
