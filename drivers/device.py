"""What all devices share: a state in words, a thread of their own, and the texts by which a person names them.

It does not know any device: bytes, protocols and ports are elsewhere.
"""

from __future__ import annotations

import errno
import logging
import re
import socket
import threading
from collections.abc import Callable

from msgspec import Struct

from packing.errors import KnownError
from packing.text import Text

log = logging.getLogger(__name__)


class WrongAddress(KnownError):
    """The text that names a device is of no known form."""


READY = Text("ready")
AT_END = Text("at its end")


class DeviceState(Struct, frozen=True):
    """How a device is. `kind` is `scanner`, `scale` or `printer`; `words` can be shown to a person as they are."""

    name: str
    kind: str
    ok: bool
    words: str


class DeviceThread:
    """A device with a thread of its own, which calls back from that thread."""

    kind = "device"

    def __init__(self, name: str, state: Callable[[DeviceState], None]) -> None:
        self.name = name
        self._state = state
        self._told: DeviceState | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._live, name=f"{self.kind} {name}", daemon=True)

    def start(self) -> None:
        """Starts once; a device that was stopped is not started again but made anew."""
        self._thread.start()

    def stop(self) -> None:
        """Asks the thread to end. What was read until then is still delivered; returns at once."""
        self._stopping.set()

    def join(self, timeout: float | None = None) -> bool:
        """Waits for the thread's end. False if it still runs after `timeout` seconds."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        raise NotImplementedError

    def _live(self) -> None:
        try:
            self._run()
        except Exception:  # the edge of the thread: a mistake of ours must not leave a device that looks well
            log.exception("the thread of %s ended by a fault", self.name)
            self._tell(ok=False, words=Text("stopped by a fault of this program; the log has the details"))

    def _tell(self, *, ok: bool, words: str) -> None:
        told = DeviceState(self.name, self.kind, ok, words)
        if told != self._told:
            self._told = told
            self._state(told)


_WORDS = {
    errno.ENOENT: Text("not plugged in"),
    errno.ENXIO: Text("not plugged in"),
    errno.ENODEV: Text("not plugged in"),
    errno.EIO: Text("unplugged"),
    errno.EACCES: Text("this account may not open it (on Linux: add it to the group dialout, lp or input)"),
    errno.EPERM: Text("this account may not open it (on Linux: add it to the group dialout, lp or input)"),
    errno.EBUSY: Text("in use by another program"),
    errno.EAGAIN: Text("in use by another program"),
    errno.ENOTTY: Text("not a serial port"),
    errno.ENOSPC: Text("no space left on the disk"),
    errno.ECONNREFUSED: Text("refuses the connection: is it switched on, and is the port right?"),
    errno.ECONNRESET: Text("broke the connection off"),
    errno.EPIPE: Text("broke the connection off"),
    errno.EHOSTUNREACH: Text("not reachable: is it switched on and on the network?"),
    errno.ENETUNREACH: Text("not reachable: is this computer on the network?"),
}


def words_for(error: OSError) -> str:
    """Why a device could not be used, for a person."""
    if isinstance(error, TimeoutError):
        return Text("does not answer")
    if isinstance(error, socket.gaierror):
        return Text("there is no computer of this name on the network")
    if error.args and isinstance(error.args[0], Text):  # ours, which says more
        return error.args[0]
    return _WORDS.get(error.errno or 0) or error.strerror or str(error) or Text("unplugged")


_SERIAL = re.compile(r"serial:(?P<port>.+?)(?:@(?P<baud>[0-9]+))?")
_TCP = re.compile(r"tcp:(?P<host>\[[0-9A-Fa-f:.%\w]+\]|[^:\[\]\s]+)(?::(?P<port>[0-9]{1,5}))?")


def serial_address(address: str) -> tuple[str, int] | None:
    """Port and baud rate of `serial:PORT[@BAUD]`, else `None`.

    >>> serial_address("serial:/dev/ttyACM0@115200"), serial_address("serial:COM3")
    (('/dev/ttyACM0', 115200), ('COM3', 9600))
    """
    found = _SERIAL.fullmatch(address)
    return (found["port"], int(found["baud"] or 9600)) if found else None


def tcp_address(address: str, default_port: int = 0) -> tuple[str, int] | None:
    """Host and port of `tcp:HOST:PORT`, else `None`. IPv6 stands in brackets. Without a default the port must be given.

    >>> tcp_address("tcp:[fe80::1]:9100"), tcp_address("tcp:10.0.0.7", 9100), tcp_address("tcp:10.0.0.7")
    (('fe80::1', 9100), ('10.0.0.7', 9100), None)
    """
    found = _TCP.fullmatch(address)
    if not found:
        return None
    port = int(found["port"] or default_port)
    return (found["host"].strip("[]"), port) if 0 < port < 65_536 else None
