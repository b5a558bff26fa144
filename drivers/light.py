"""A signal light behind a relay board: the thread that switches it, and finds it again after it was unplugged.

What bytes a board wants is in `drivers.lights.boards`, which lamp burns when in `drivers.lights.lamps`. Whoever tells a
verdict never waits: a board that hangs has a thread of its own, and what it missed is old news.
"""

from __future__ import annotations

import contextlib
import queue
import re
import time
from collections.abc import Callable
from typing import Literal

from drivers import address as addresses
from drivers.device import DeviceState, DeviceThread, WrongAddress, serial_address, tcp_address, words_for
from drivers.lights.boards import NAMES, Board, named
from drivers.lights.lamps import NONE, Channels, Lamps
from drivers.lines import Line, OpenLine, SerialLine, TcpLine
from drivers.table import forms
from drivers.usb import identity, present
from packing.text import Text
from packing.verdict import Tone

TONES = (Tone.RIGHT, Tone.WRONG, Tone.ATTENTION, Tone.DONE)
OPTIONS = ("protocol", "baud", *(tone.value for tone in TONES))
DEFAULTS = {Tone.RIGHT: "1", Tone.WRONG: "2", Tone.ATTENTION: "3"}
"""Channels where none are given; `done` is as `right`. A board with fewer has `attention` on what `wrong` has."""
LOOK = 0.25
"""Seconds between two looks whether the board is still there."""
RETRY = 0.4
WRITE_TIMEOUT = 1.0
"""Seconds in which a board must take an order."""


class Light(DeviceThread):
    """Switches the lamps of one board. All methods may be called from any thread and return at once."""

    kind = "light"

    def __init__(
        self, name: str, open_line: OpenLine, board: Board, lamps: Lamps, *, state: Callable[[DeviceState], None],
        retry: float = RETRY,
    ) -> None:  # fmt: skip
        super().__init__(name, state)
        self._open_line, self._board, self._lamps, self._retry = open_line, board, lamps, retry
        self._orders: queue.SimpleQueue[tuple[Tone | Literal["try", "end"], float]] = queue.SimpleQueue()

    def try_line(self) -> None:
        """Opens the port and closes it again, instead of `start`. Raises `OSError`."""
        self._open_line().close()

    def show(self, tone: Tone) -> None:
        """A verdict was told."""
        self._orders.put((tone, time.monotonic()))

    def try_out(self) -> None:
        """Lights each lamp once, for a person who looks."""
        self._orders.put(("try", time.monotonic()))

    def stop(self) -> None:
        """Asks the thread to put all lamps out and to end."""
        super().stop()
        self._orders.put(("end", 0.0))

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with contextlib.closing(self._open_line()) as line:
                    self._drive(line)
            except OSError as error:
                self._tell(ok=False, words=words_for(error))
            if not self._stopping.is_set():
                self._hear(self._retry)

    def _drive(self, line: Line) -> None:
        """A board may have kept its lamps on since the last time: first all are put out. Raises `OSError`."""
        lit = self._switch(line, self._lamps.all, NONE)
        while not self._stopping.is_set():
            lit = self._switch(line, lit, self._lamps.lit(time.monotonic()))
            self._tell(ok=True, words=Text("ready ({board})", board=self._board.title))
            line.read()  # what the board answers is not needed; that it cannot be read says that it is gone
            self._hear(self._lamps.next(time.monotonic()))
        self._switch(line, self._lamps.all, NONE)

    def _hear(self, change: float | None) -> None:
        """What was told, or the time when the lamps change by themselves, or when to look at the port again. Each tone
        burns from when it was told: what a board missed for longer than that is old news."""
        with contextlib.suppress(queue.Empty):
            order, at = self._orders.get(timeout=LOOK if change is None else min(LOOK, change))
            while True:
                if order == "try":
                    self._lamps.try_out(at)
                elif order != "end":
                    self._lamps.show(order, at)
                order, at = self._orders.get_nowait()

    def _switch(self, line: Line, lit: Channels, wanted: Channels) -> Channels:
        """Puts out what is not wanted any more, then lights the rest."""
        orders = [(channel, False) for channel in sorted(lit - wanted)]
        orders += [(channel, True) for channel in sorted(wanted - lit)]
        for channel, on in orders:
            if self._board.switch is not None:
                line.write(self._board.switch(channel, on))
            elif isinstance(line, SerialLine):
                line.set_line("rts" if channel == 1 else "dtr", on)
            if self._board.rest:
                time.sleep(self._board.rest)  # in a thread of its own, and for the last order too
        return wanted


def open_light(address: str, *, state: Callable[[DeviceState], None], name: str = "", retry: float = RETRY) -> Light:
    """The light that a text names, not started yet. Raises `WrongAddress`.

    `[NAME=]serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with the options `protocol` (of `drivers.lights.boards`), `baud`,
    and for each tone its channels: `right=1`, `wrong=2+4`, `attention=none`.
    """
    given = addresses.parse(address)
    given.allow(*OPTIONS)
    board = named(given.choice("protocol", NAMES, "lcus"))
    open_line = _opener(given, board)
    return Light(name or given.name or given.bare, open_line, board, Lamps(_channels(given, board)), state=state,
                 retry=retry)  # fmt: skip


def _channels(given: addresses.Address, board: Board) -> dict[Tone, Channels]:
    found: dict[Tone, Channels] = {}
    for tone in TONES:
        text = given.text(tone.value)
        if not text:
            found[tone] = found[Tone.RIGHT] if tone is Tone.DONE else _default(tone, board)
            continue
        numbers = [] if text == "none" else text.split("+")
        if not all(re.fullmatch("[0-9]{1,2}", one) and 1 <= int(one) <= board.channels for one in numbers):
            raise WrongAddress(
                Text(
                    "Option {option} of {address}: channels 1 to {most} joined by + should stand there, or none, "
                    "but {came} came.",
                    option=repr(tone.value), address=repr(given.bare), most=board.channels, came=repr(text),
                )
            )  # fmt: skip
        found[tone] = frozenset(map(int, numbers))
    return found


def _default(tone: Tone, board: Board) -> Channels:
    return frozenset({min(int(DEFAULTS[tone]), board.channels)})


def _opener(given: addresses.Address, board: Board) -> OpenLine:
    if serial := serial_address(given.bare):
        port, rate = serial
        baud = int(given.number("baud", rate if "@" in given.bare else board.baud, 50, 4_000_000))
        who = identity(port)

        def opened() -> Line:
            found = who.find(present()) if who else port
            line = SerialLine(found, baud, wait=0.0, write_timeout=WRITE_TIMEOUT)
            if board.switch is None:
                _must_have_lines(line)
            return line

        return opened
    if (tcp := tcp_address(given.bare)) and board.switch is not None:
        return lambda: TcpLine(*tcp, wait=0.0, write_timeout=WRITE_TIMEOUT)
    raise WrongAddress(
        Text(
            "Light {address} is not understood. Write one of: {forms}; for example "
            "serial:/dev/ttyUSB0;protocol=lcus;right=1;wrong=2, or serial:COM3;protocol=lines.",
            address=repr(given.bare), forms=", ".join(forms("light")),
        )
    )  # fmt: skip


def _must_have_lines(line: SerialLine) -> None:
    """Drops both, which rise when a port is opened. Raises `OSError` for a port without any, as a pseudo-terminal."""
    try:
        line.set_line("rts", False)
        line.set_line("dtr", False)
    except OSError:
        line.close()
        raise
