"""Byte lines to devices: a serial port or a TCP connection, with the same four calls.

Both raise `OSError` when the other side is gone (pyserial's `SerialException` is one). They do not know what the bytes
mean, and do not reconnect: whoever holds the line does.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import serial

    from drivers.rates import Rate

CONNECT_TIMEOUT = 3.0
"""Seconds."""


class Line(Protocol):
    """An open way to a device. Closing is done by leaving the `with` block."""

    def read(self) -> bytes:
        """What has come, at once; waits for the first byte as long as the line was opened for, then gives b""."""

    def write(self, data: bytes) -> None:
        """Gives all bytes on, or raises `OSError`: then some may have been taken."""

    def finish(self, wait: float) -> None:
        """Says that no more comes, and waits up to `wait` seconds for the other side to agree, if it can."""

    def close(self) -> None: ...


OpenLine = Callable[[], Line]


class SerialLine:
    """A serial port: no flow control, 8N1 unless said otherwise, ours alone. Pseudo-terminals work as well.

    One thread may read while another writes; closing ends a write that hangs.
    """

    def __init__(self, port: str, rate: int | Rate, *, wait: float, write_timeout: float = 10.0) -> None:
        from drivers.rates import Rate  # only a serial port needs it

        rate = Rate(rate) if isinstance(rate, int) else rate
        self._name = port
        self._port = _open_serial(port, rate, wait, write_timeout)
        self._writing = threading.Lock()

    def read(self) -> bytes:
        with _plain_errors():
            data = bytes(self._port.read(self._port.in_waiting or 1))
            if not data and _is_another(self._name, self._port):
                raise OSError(errno.EIO, f"{self._name} is another device now")
            return data

    def write(self, data: bytes) -> None:
        with self._writing, _plain_errors():
            self._port.write(data)

    def faults(self) -> int:
        """Bytes that came broken or were lost on this port so far, as the system counts them; 0 where it does not."""
        return _faults(self._port.fileno()) if sys.platform == "linux" else 0

    def tune(self, rate: Rate) -> None:
        """Goes on at another rate."""
        with self._writing, _plain_errors():
            self._port.apply_settings({"baudrate": rate.baud, "bytesize": rate.bits, "parity": rate.parity})

    def set_line(self, name: Literal["rts", "dtr"], on: bool) -> None:
        """Raises or drops one of the port's own output lines."""
        with self._writing, _plain_errors():
            setattr(self._port, name, on)

    def finish(self, wait: float) -> None:
        """Serial ports have no end of a document."""

    def close(self) -> None:
        with contextlib.suppress(OSError):
            if not self._writing.acquire(blocking=False):
                self._port.cancel_write()
                self._writing.acquire()
            try:
                self._port.close()
            finally:
                self._writing.release()


def _is_another(name: str, port: serial.Serial) -> bool:
    """Whether the name (a link, say) has come to stand for another device than the one that is open."""
    if sys.platform == "win32":
        return False
    try:
        return os.stat(name).st_rdev != os.fstat(port.fileno()).st_rdev  # noqa: PTH116 - beside fstat
    except FileNotFoundError:
        return False


_GET_COUNTS = 0x545D
"""TIOCGICOUNT (Linux, include/uapi/asm-generic/ioctls.h)."""
_COUNTS = struct.Struct("@20i")
_BROKEN = (6, 7, 8, 10)
"""Framing errors, overruns, parity errors and buffer overruns in `struct serial_icounter_struct` (linux/serial.h)."""


def _faults(handle: int) -> int:
    import fcntl

    counts = bytearray(_COUNTS.size)
    try:
        fcntl.ioctl(handle, _GET_COUNTS, counts)
    except OSError:  # a pseudo-terminal, or a driver that does not count
        return 0
    numbers = _COUNTS.unpack(counts)
    return sum(numbers[at] for at in _BROKEN)


@contextlib.contextmanager
def _plain_errors() -> Iterator[None]:
    """pyserial says in English prose, without a number, what the system calls EIO or a timeout."""
    import serial

    try:
        yield
    except serial.SerialTimeoutException as error:
        raise TimeoutError(str(error)) from error
    except serial.SerialException as error:
        raise OSError(error.errno or errno.EIO, str(error)) from error


def _open_serial(port: str, rate: Rate, wait: float, write_timeout: float) -> serial.Serial:
    import serial

    class KeepingSerial(serial.Serial):
        """pyserial throws away what arrived before the port was opened; that may be a scan."""

        def _reset_input_buffer(self) -> None:
            pass

    try:
        return KeepingSerial(
            port, rate.baud, rate.bits, rate.parity, timeout=wait, write_timeout=write_timeout, exclusive=True
        )
    except serial.SerialException as error:
        # What the system said is left in prose, with its number only in the error beneath.
        beneath = error.__context__.args[:1] if error.__context__ else ()
        number = error.errno or next((one for one in beneath if isinstance(one, int)), errno.EIO)
        raise OSError(number, str(error)) from error
    except (ValueError, OverflowError) as error:  # a baud rate that the port cannot do
        raise OSError(f"cannot be opened: {error}") from error


class TcpLine:
    """A TCP connection as client. One thread may read while another writes."""

    def __init__(self, host: str, port: int, *, wait: float, write_timeout: float = 10.0) -> None:
        self._socket = socket.create_connection((host, port), timeout=CONNECT_TIMEOUT)
        self._wait = wait
        self._socket.settimeout(write_timeout)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _keep_alive(self._socket)

    def read(self) -> bytes:
        if not select.select([self._socket], [], [], self._wait)[0]:
            return b""
        data = self._socket.recv(65_536)
        if not data:
            raise ConnectionResetError(errno.ECONNRESET, "closed the connection")
        return data

    def write(self, data: bytes) -> None:
        self._socket.sendall(data)

    def finish(self, wait: float) -> None:
        """Half-closes, and reads until the other side closes: a reset on the way means that bytes were thrown away."""
        self._socket.shutdown(socket.SHUT_WR)
        self._socket.settimeout(wait)
        with contextlib.suppress(TimeoutError):  # many printers keep the connection open: that says nothing
            while self._socket.recv(4096):
                pass

    def close(self) -> None:
        self._socket.close()


def _keep_alive(connection: socket.socket) -> None:
    """A peer that lost its power says nothing more: ask after 10 s, three times."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in (("TCP_KEEPIDLE", 10), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, option):
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
