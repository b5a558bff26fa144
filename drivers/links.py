"""Ways to a printer: TCP, a file or device file, a serial port. A link takes one whole document at a time.

It tells apart what a spool must know: nothing went out (`LinkDown`), some may have gone out (`LinkBroken`), all went
out (and, where the printer can answer, was printed). It does not retry, and knows nothing of what a document shows.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from threading import Lock
from typing import Literal, Protocol

from drivers.answers import (
    CONFIRM_REQUEST,
    HOST_STATUS_REQUEST,
    STATUS_REQUESTS,
    HostStatus,
    escpos_trouble,
    host_status,
    is_confirmation,
)
from drivers.device import WrongAddress, serial_address, tcp_address, words_for
from drivers.lines import Line, OpenLine, SerialLine, TcpLine
from drivers.table import forms
from packing.errors import KnownError
from packing.text import Text

Language = Literal["escpos", "zpl", ""]

JETDIRECT_PORT = 9100
ANSWER_TIMEOUT = 20.0
"""Seconds in which a printer must have printed what it was sent."""
STATUS_TIMEOUT = 1.0
CLOSE_TIMEOUT = 0.5
_READ_WAIT = 0.1


class LinkDown(KnownError):
    """The printer could not be reached: not one byte of the document went out, it may be sent again."""


class LinkBroken(KnownError):
    """The document went out in part or whole and it is not known what was printed: a person must look."""


def of_printer(name: str, what: Text) -> Text:
    """What is to be said of a printer; where the printer is named anyway, the value `what` alone is shown."""
    return Text("Printer {name}: {what}", name=name, what=what)


def down(name: str, why: str) -> Text:
    """Of a printer that was not reached."""
    return of_printer(name, Text("{why}. Nothing was sent.", why=why))


def broken(name: str, why: str) -> Text:
    """Of a printer that was lost in the middle."""
    return of_printer(
        name,
        Text("{why} while it took a document. Look whether the paper came out before you print it again.", why=why),
    )


class Link(Protocol):
    """A way to one printer."""

    name: str

    def send(self, data: bytes, *, started: Callable[[], None] = ...) -> None:
        """Sends one document; calls `started` just before its first byte. Raises `LinkDown` or `LinkBroken`."""

    def status(self) -> str:
        """Empty when all is well as far as can be told, else words such as `paper out`. Never raises for a device."""


class LineLink:
    """A printer at the end of a byte line that is opened anew for each document.

    With `answers`, `send` returns only when the printer said that it has printed: ESC/POS by `GS r 1`, which is added
    where the document does not end with it; ZPL by asking `~HS` until nothing is left to print.
    """

    def __init__(
        self,
        name: str,
        open_line: OpenLine,
        *,
        language: Language = "",
        answers: bool = False,
        answer_timeout: float = ANSWER_TIMEOUT,
        status_timeout: float = STATUS_TIMEOUT,
    ) -> None:
        self.name = name
        self._open_line = open_line
        self._language = language
        self._answers = answers and language != ""
        self._answer_timeout = answer_timeout
        self._status_timeout = status_timeout
        self._one_at_a_time = Lock()  # most printers take one connection

    def send(self, data: bytes, *, started: Callable[[], None] = lambda: None) -> None:
        with self._one_at_a_time:
            try:
                line = self._open_line()
            except OSError as error:
                raise LinkDown(down(self.name, words_for(error))) from error
            with contextlib.closing(line):
                started()
                try:
                    self._send(line, data)
                except OSError as error:
                    raise LinkBroken(broken(self.name, words_for(error))) from error

    def _send(self, line: Line, data: bytes) -> None:
        if self._answers and self._language == "escpos" and not data.endswith(CONFIRM_REQUEST):
            data += CONFIRM_REQUEST
        line.write(data)
        if not self._answers:
            line.finish(CLOSE_TIMEOUT)
        elif not self._confirmed(line):
            what = Text(
                "took a document but did not say within {seconds} s that it was printed. See to its paper and "
                "cover, and look whether the paper came out before you print again.",
                seconds=f"{self._answer_timeout:g}",
            )
            raise LinkBroken(of_printer(self.name, what))

    def _confirmed(self, line: Line) -> bool:
        until = time.monotonic() + self._answer_timeout
        if self._language == "escpos":
            return _read_until(line, lambda answer: any(map(is_confirmation, answer)), until) is not None
        while time.monotonic() < until:
            status = _ask_host_status(line, min(until, time.monotonic() + self._status_timeout))
            if status and not status.left and not status.trouble:
                return True
            line.read()  # a pause; nothing was asked
        return False

    def status(self) -> str:
        with self._one_at_a_time:
            try:
                line = self._open_line()
                with contextlib.closing(line):
                    return self._ask(line)
            except OSError as error:
                return words_for(error)

    def _ask(self, line: Line) -> str:
        until = time.monotonic() + self._status_timeout
        if self._language == "escpos":
            line.write(b"".join(STATUS_REQUESTS))
            return escpos_trouble(_read_until(line, lambda answer: len(answer) >= len(STATUS_REQUESTS), until) or b"")
        if self._language == "zpl":
            status = _ask_host_status(line, until)
            # Zebra printers say nothing at media-out, ribbon-out and head-open: silence is a fault, never "fine".
            return status.trouble if status else Text("does not answer: see to its labels, ribbon and head")
        return ""


def _read_until(line: Line, enough: Callable[[bytes], bool], until: float) -> bytes | None:
    """What came, as soon as it is enough; `None` when the time was over before."""
    answer = b""
    while not enough(answer):
        if time.monotonic() >= until:
            return None
        answer += line.read()
    return answer


def _ask_host_status(line: Line, until: float) -> HostStatus | None:
    line.write(HOST_STATUS_REQUEST)
    answer = _read_until(line, lambda so_far: so_far.count(b"\x03") >= 3, until)
    return host_status(answer) if answer is not None else None


class TcpLink(LineLink):
    """A network printer, raw TCP (port 9100 unless given)."""

    def __init__(
        self,
        host: str,
        port: int = JETDIRECT_PORT,
        *,
        name: str = "",
        language: Language = "",
        answers: bool = False,
        answer_timeout: float = ANSWER_TIMEOUT,
        status_timeout: float = STATUS_TIMEOUT,
        write_timeout: float = 10.0,
    ) -> None:
        super().__init__(
            name or f"tcp:{host}:{port}",
            lambda: TcpLine(host, port, wait=_READ_WAIT, write_timeout=write_timeout),
            language=language,
            answers=answers,
            answer_timeout=answer_timeout,
            status_timeout=status_timeout,
        )


class SerialLink(LineLink):
    """A printer on a serial port, 8N1."""

    def __init__(
        self,
        port: str,
        baud: int = 9600,
        *,
        name: str = "",
        language: Language = "",
        answers: bool = False,
        answer_timeout: float = ANSWER_TIMEOUT,
        status_timeout: float = STATUS_TIMEOUT,
    ) -> None:
        super().__init__(
            name or f"serial:{port}",
            # At 9600 baud a slip with a picture takes most of a minute.
            lambda: SerialLine(port, baud, wait=_READ_WAIT, write_timeout=60.0),
            language=language,
            answers=answers,
            answer_timeout=answer_timeout,
            status_timeout=status_timeout,
        )


def open_link(address: str, *, name: str = "", language: Language = "", answers: bool = False) -> Link:
    """The printer that a text names. Nothing is opened before the first `send` or `status`.

    Raises `WrongAddress` where the text has none of the forms in `drivers.table`.
    """
    from drivers.files import FileLink

    name = name or address
    if address.startswith("file:") and len(address) > len("file:"):
        return FileLink(address.removeprefix("file:"), name=name)
    if serial := serial_address(address):
        return SerialLink(*serial, name=name, language=language, answers=answers)
    if tcp := tcp_address(address, JETDIRECT_PORT):
        return TcpLink(*tcp, name=name, language=language, answers=answers)
    raise WrongAddress(
        Text(
            "Printer {address} is not understood. Write one of: {forms}; for example tcp:192.168.1.30, "
            "file:/dev/usb/lp0 or serial:COM4@38400.",
            address=repr(address), forms=", ".join(forms("printer")),
        )
    )  # fmt: skip
