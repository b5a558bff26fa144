"""Scanners that send bytes: over a serial port, over TCP, or through standard input. One thread each.

`deliver(scan)` and `state(state)` are called from that thread and should only hand on: what they raise ends it. Where
a code ends is decided in `drivers.framing`; what a code stands for is not known here. The keyboard wedge is in
`drivers.wedge`, for it comes through the window.
"""

from __future__ import annotations

import contextlib
import logging
import os
import select
import sys
import time
from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

from drivers.address import parse
from drivers.device import DeviceState, DeviceThread, WrongAddress, serial_address, tcp_address, words_for
from drivers.framing import SILENCE, Framer
from drivers.lines import Line, OpenLine, SerialLine, TcpLine
from drivers.table import forms
from packing.scan import Scan

log = logging.getLogger(__name__)

RETRY = 0.3
"""Seconds between two tries to reach a device that is gone."""

LAST_READS = 64
"""Reads after `stop`, for what had come by then; a device that never falls silent shall not keep us."""

Deliver = Callable[[Scan], None]
TellState = Callable[[DeviceState], None]


class Scanner(Protocol):
    """A device that delivers scans from its own thread between `start` and `stop`."""

    name: str

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def join(self, timeout: float | None = None) -> bool: ...


class LineScanner(DeviceThread):
    """A scanner at the end of a byte line; reconnects for as long as it runs."""

    kind = "scanner"

    def __init__(
        self,
        name: str,
        open_line: OpenLine,
        *,
        deliver: Deliver,
        state: TellState,
        suffix: bytes | None = None,
        prefix: bytes = b"",
        retry: float = RETRY,
    ) -> None:
        super().__init__(name, state)
        self._open_line = open_line
        self._deliver = deliver
        self._suffix, self._prefix = suffix, prefix
        self._retry = retry

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                line = self._open_line()
            except OSError as error:
                self._tell(ok=False, words=words_for(error))
            else:
                with contextlib.closing(line):
                    self._listen(line)
            self._stopping.wait(self._retry)

    def _listen(self, line: Line) -> None:
        # A new framer each time: another scanner may hang on the cable now, with other habits.
        framer = Framer(device=self.name, suffix=self._suffix, prefix=self._prefix)
        self._tell(ok=True, words="ready")
        try:
            while not self._stopping.is_set():
                self._read(line, framer)
            for _ in range(LAST_READS):
                if not self._read(line, framer):
                    break
            self._hand_on(framer.flush(torn=framer.suffix_known))
        except OSError as error:
            self._hand_on(framer.flush(torn=True))
            self._tell(ok=False, words=words_for(error))

    def _read(self, line: Line, framer: Framer) -> bool:
        """One read; whether anything came. Silence counts only when a read waited for it in vain: bytes that lay
        ready while this thread was held up are no silence."""
        data = line.read()
        now = time.monotonic()
        self._hand_on(framer.feed(data, now) if data else framer.tick(now))
        return bool(data)

    def _hand_on(self, scans: list[Scan]) -> None:
        for scan in scans:
            self._deliver(scan)


class SerialScanner(LineScanner):
    """A scanner on a serial port (also USB scanners in their serial mode), 8N1."""

    def __init__(
        self,
        port: str,
        baud: int = 9600,
        *,
        deliver: Deliver,
        state: TellState,
        name: str = "",
        suffix: bytes | None = None,
        prefix: bytes = b"",
        retry: float = RETRY,
    ) -> None:
        super().__init__(
            name or f"serial:{port}",
            lambda: SerialLine(port, baud, wait=SILENCE),
            deliver=deliver,
            state=state,
            suffix=suffix,
            prefix=prefix,
            retry=retry,
        )


class TcpScanner(LineScanner):
    """A fixed scanner or a conveyor that serves its codes over TCP; we are the client."""

    def __init__(
        self,
        host: str,
        port: int,
        *,
        deliver: Deliver,
        state: TellState,
        name: str = "",
        suffix: bytes | None = None,
        prefix: bytes = b"",
        retry: float = RETRY,
    ) -> None:
        super().__init__(
            name or f"tcp:{host}:{port}",
            lambda: TcpLine(host, port, wait=SILENCE),
            deliver=deliver,
            state=state,
            suffix=suffix,
            prefix=prefix,
            retry=retry,
        )


class StdinScanner(DeviceThread):
    """Standard input, one code a line. TAB is data here, and silence means nothing. Ends at the end of the input."""

    kind = "scanner"

    def __init__(
        self,
        *,
        deliver: Deliver,
        state: TellState,
        ended: Callable[[], None] = lambda: None,
        name: str = "stdin",
        stream: BinaryIO | None = None,
    ) -> None:
        super().__init__(name, state)
        self._deliver = deliver
        self._ended = ended
        self._file = stream.fileno() if stream else 0
        self._framer = Framer(device=name, silence=None)

    def _run(self) -> None:
        self._tell(ok=True, words="ready")
        try:
            at_end = self._read_to_end()
        except OSError as error:  # a terminal that was closed, or no standard input at all
            log.warning("standard input: %s", error)
            at_end = True
        self._hand_on(self._framer.flush(torn=not at_end))
        if at_end:
            self._tell(ok=True, words="at its end")
            self._ended()

    def _read_to_end(self) -> bool:
        """Whether the end came before `stop`; what lay ready by then is read as well."""
        for _ in self._until_stopped():
            if self._bytes_wait():
                data = os.read(self._file, 65_536)
                if not data:
                    return True
                self._hand_on(self._framer.feed(data, 0.0))
            elif self._stopping.is_set():
                break
        return False

    def _until_stopped(self) -> Iterator[None]:
        while not self._stopping.is_set():
            yield
        if sys.platform != "win32":
            yield from [None] * LAST_READS

    def _hand_on(self, scans: list[Scan]) -> None:
        for scan in scans:
            self._deliver(scan)

    def _bytes_wait(self) -> bool:
        if sys.platform == "win32":  # select knows only sockets there: the read waits, and the thread dies with us
            return True
        return bool(select.select([self._file], [], [], 0.2)[0])


def open_scanner(
    address: str,
    *,
    deliver: Deliver,
    state: TellState,
    ended: Callable[[], None] = lambda: None,
    name: str = "",
    suffix: bytes | None = None,
    prefix: bytes = b"",
) -> Scanner:
    """The scanner that a text names, not started yet. `ended` is called only by `stdin`, after its last scan.

    Raises `WrongAddress` where the text has none of the forms in `drivers.table`.
    """
    parts = parse(address)
    bare, name = parts.bare, name or parts.name or address
    if bare == "stdin":
        parts.allow()
        return StdinScanner(deliver=deliver, state=state, ended=ended, name=name)
    if serial := serial_address(bare):
        parts.allow()
        return SerialScanner(*serial, deliver=deliver, state=state, name=name, suffix=suffix, prefix=prefix)
    if tcp := tcp_address(bare):
        parts.allow()
        return TcpScanner(*tcp, deliver=deliver, state=state, name=name, suffix=suffix, prefix=prefix)
    raise WrongAddress(
        f"Scanner {address!r} is not understood. Write one of: {', '.join(forms('scanner'))}; "
        "for example serial:/dev/ttyACM0, serial:COM3@115200 or tcp:192.168.1.20:2001."
    )
