"""Standard input as a scanner: one code a line, for scripts, pipes and tests. What a code means is not known here."""

from __future__ import annotations

import logging
import os
import select
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO

from drivers.device import AT_END, READY, DeviceState, DeviceThread
from drivers.framing import Framer
from packing.scan import Scan

log = logging.getLogger(__name__)

LAST_READS = 64
"""Reads after `stop`, for what had come by then; a device that never falls silent shall not keep us."""


class StdinScanner(DeviceThread):
    """Standard input, one code a line. TAB is data here, and silence means nothing. Ends at the end of the input."""

    kind = "scanner"

    def __init__(
        self,
        *,
        deliver: Callable[[Scan], None],
        state: Callable[[DeviceState], None],
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
        self._tell(ok=True, words=READY)
        try:
            at_end = self._read_to_end()
        except OSError as error:  # a terminal that was closed, or no standard input at all
            log.warning("standard input: %s", error)
            at_end = True
        self._hand_on(self._framer.flush(torn=not at_end))
        if at_end:
            self._tell(ok=True, words=AT_END)
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
