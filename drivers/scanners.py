"""Scanners that send bytes: over a serial port, over TCP, as a Linux input device. One thread each.

`deliver(scan)`, `repeated(scan)` and `state(state)` are called from that thread and should only hand on: what they
raise ends it. Where a code ends is decided by a cutter (`drivers.framing`, `drivers.ssi`, `drivers.rates`,
`drivers.evdev`); what a code stands for is not known here. The keyboard wedge is in `drivers.wedge`, for it comes
through the window.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from drivers import usb
from drivers.address import Address, parse
from drivers.device import READY, DeviceState, DeviceThread, WrongAddress, serial_address, tcp_address, words_for
from drivers.feedback import FAMILIES, Family
from drivers.framing import SILENCE, Framer
from drivers.lines import Line, OpenLine, SerialLine, TcpLine
from drivers.rates import Guess, Rate, TunedFramer
from drivers.speaker import Speaker
from drivers.ssi import SsiFramer
from drivers.stdin import StdinScanner
from drivers.table import forms
from drivers.twice import LONGEST_TIME, Twice
from packing.scan import Scan
from packing.text import Template, Text

RETRY, FIRST_RETRY = 0.4, 0.05
"""Seconds between two tries to reach a device that is gone: at most, and for the first, doubled from try to try."""

LAST_READS = 64
"""Reads after `stop`, for what had come by then; a device that never falls silent shall not keep us."""

ANSWER_TIMEOUT = 1.0
"""Seconds in which a scanner must take what it is told."""

Deliver = Callable[[Scan], None]
TellState = Callable[[DeviceState], None]


class Scanner(Protocol):
    """A device that delivers scans from its own thread between `start` and `stop`."""

    name: str

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def join(self, timeout: float | None = None) -> bool: ...


@runtime_checkable
class HearsVerdicts(Protocol):
    """A scanner that can be told what came of the scan of this device, from any thread, at once."""

    def verdict(self, good: bool, device: str = "") -> None: ...


class Cutter(Protocol):
    """Makes scans of bytes, as `drivers.framing.Framer` does; pure."""

    @property
    def suffix_known(self) -> bool: ...
    def feed(self, data: bytes, now: float) -> list[Scan]: ...
    def tick(self, now: float) -> list[Scan]: ...
    def flush(self, *, torn: bool = False) -> list[Scan]: ...
    def spoil(self) -> None: ...
    def replies(self) -> bytes: ...
    def notice(self) -> str: ...


@runtime_checkable
class CountsFaults(Protocol):
    """A line that knows of bytes that came broken or were lost."""

    def faults(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Manner:
    """How a scanner is listened and spoken to. `suffix`: `None` to learn it. `twice`: seconds of the double-read rule,
    0 for none. `feedback`: the family whose beeps it knows. `ssi`: it sends Zebra's packets."""

    suffix: bytes | None = None
    prefix: bytes = b""
    twice: float = 0.0
    feedback: Family | None = None
    ssi: bool = False


_REPEATED = Template("ready, {n:,} repeated read not counted", "ready, {n:,} repeated reads not counted")


def _ignore(_: Scan) -> None:
    pass


class LineScanner(DeviceThread):
    """A scanner at the end of a byte line; reconnects for as long as it runs.

    `cutter` makes what cuts the bytes of one connection: another scanner may hang on the cable the next time, with
    other habits. `repeated` hears of each repeat that the double-read rule leaves out.
    """

    kind = "scanner"

    def __init__(
        self,
        name: str,
        open_line: OpenLine,
        *,
        deliver: Deliver,
        state: TellState,
        manner: Manner = Manner(),
        cutter: Callable[[Framer], Cutter] = lambda framer: framer,
        repeated: Deliver = _ignore,
        retry: float = RETRY,
    ) -> None:
        super().__init__(name, state)
        self._open_line = open_line
        self._deliver, self._repeated = deliver, repeated
        self._manner = manner
        self._cutter = cutter
        self._retry = retry
        self._twice = Twice(manner.twice)
        self._repeats = 0
        self._in_a_row = False
        self._faults, self._in_doubt = 0, False
        self._speaker: Speaker | None = None
        self._ssi = SsiFramer(device=name)

    def verdict(self, good: bool, device: str = "") -> None:
        """Lets the scanner beep, from any thread, if it can and `device` is its name or none; returns at once."""
        if device not in ("", self.name):
            return
        if (family := self._manner.feedback) and (speaker := self._speaker):
            speaker.say(family.good if good else family.bad)

    def _run(self) -> None:
        pause = min(FIRST_RETRY, self._retry)
        while not self._stopping.is_set():
            try:
                line = self._open_line()
            except OSError as error:
                pause = min(2 * pause, self._retry)
                self._tell(ok=False, words=words_for(error))
            else:
                pause = min(FIRST_RETRY, self._retry)
                self._faults, self._in_doubt = line.faults() if isinstance(line, CountsFaults) else 0, False
                with contextlib.closing(line), self._speaking(line):
                    self._listen(line)
            self._stopping.wait(pause)

    @contextlib.contextmanager
    def _speaking(self, line: Line) -> Iterator[None]:
        if not (self._manner.feedback or self._manner.ssi):
            yield
            return
        speaker = self._speaker = Speaker(line, self.name)
        try:
            yield
        finally:
            self._speaker = None
            speaker.end()

    def _listen(self, line: Line) -> None:
        cutter = self._make_cutter()
        self._tell_ready()
        try:
            while not self._stopping.is_set():
                self._read(line, cutter)
            for _ in range(LAST_READS):
                if not self._read(line, cutter):
                    break
            self._hand_on(cutter.flush(torn=cutter.suffix_known), time.monotonic())
        except OSError as error:
            self._hand_on(cutter.flush(torn=True), time.monotonic())
            self._tell(ok=False, words=words_for(error))

    def _make_cutter(self) -> Cutter:
        if self._manner.ssi:
            return self._ssi
        return self._cutter(Framer(device=self.name, suffix=self._manner.suffix, prefix=self._manner.prefix))

    def _read(self, line: Line, cutter: Cutter) -> bool:
        """One read; whether anything came. Silence counts only when a read waited for it in vain: bytes that lay
        ready while this thread was held up are no silence."""
        data = line.read()
        now = time.monotonic()
        scans = cutter.feed(data, now) if data else cutter.tick(now)
        if not data:
            self._in_doubt = False
        elif self._lost_bytes(line):
            scans = self._spoilt(scans, cutter)
        self._hand_on(scans, now)
        if (replies := cutter.replies()) and self._speaker:
            self._speaker.say(replies)
        if notice := cutter.notice():
            self._tell(ok=False, words=notice)
        return bool(data)

    def _lost_bytes(self, line: Line) -> bool:
        """Whether the port has counted broken or lost bytes since the last silence. They are counted as they come,
        which may be before they are read, so that everything up to the next silence is in doubt."""
        if not isinstance(line, CountsFaults):
            return False
        before, self._faults = self._faults, line.faults()
        self._in_doubt = self._in_doubt or self._faults != before
        return self._in_doubt

    def _spoilt(self, scans: list[Scan], cutter: Cutter) -> list[Scan]:
        """Which of the bytes were lost nobody knows, so no code among them is believed; packets have checksums."""
        if isinstance(cutter, SsiFramer):
            return scans
        cutter.spoil()
        self._tell(ok=False, words=Text("bytes were lost or broken on the cable: read the last code again"))
        self.verdict(False)
        return []

    def _hand_on(self, scans: list[Scan], now: float) -> None:
        for scan in scans:
            if self._twice.repeats(scan, now):
                self._repeats += 1
                self._repeated(scan)
                if not self._in_a_row:
                    self._tell_ready()
                self._in_a_row = True
            else:
                self._in_a_row = False
                self._deliver(scan)
                self._tell_ready()

    def _tell_ready(self) -> None:
        repeats = self._repeats
        self._tell(ok=True, words=READY if not repeats else _REPEATED.text(n=repeats))


class SerialScanner(LineScanner):
    """A scanner on a serial port (also USB scanners in their serial mode).

    `port`: its name, or its identity as in `drivers.usb`, which finds it again under any name. `guess`: the rate is to
    be found out; `found` is then told the rate that works. `ports` lists what is plugged in.
    """

    def __init__(
        self,
        port: str,
        baud: int = 9600,
        *,
        deliver: Deliver,
        state: TellState,
        name: str = "",
        manner: Manner = Manner(),
        guess: Guess | None = None,
        found: Callable[[Rate], None] = lambda _: None,
        ports: usb.ListPorts = usb.present,
        repeated: Deliver = _ignore,
        retry: float = RETRY,
    ) -> None:
        super().__init__(
            name or f"serial:{port}",
            self._open,
            deliver=deliver,
            state=state,
            manner=manner,
            cutter=self._tuned,
            repeated=repeated,
            retry=retry,
        )
        self._port, self._baud = port, baud
        self._identity = usb.identity(port)
        self._ports = ports
        self._guess, self._found = guess, found
        self._rate = Rate(baud)
        self._remembered: Rate | None = guess.rate if guess and guess.settled else None

    def _open(self) -> Line:
        port = self._identity.find(self._ports()) if self._identity else self._port
        self._rate = self._guess.rate.port if self._guess else Rate(self._baud)
        return SerialLine(port, self._rate, wait=SILENCE, write_timeout=ANSWER_TIMEOUT)

    def _tuned(self, framer: Framer) -> Cutter:
        return TunedFramer(self._guess, framer) if self._guess else framer

    def _read(self, line: Line, cutter: Cutter) -> bool:
        anything = super()._read(line, cutter)
        if (guess := self._guess) and isinstance(line, SerialLine):
            if guess.rate.port != self._rate:
                self._rate = guess.rate.port
                line.tune(self._rate)
            if guess.settled and guess.rate != self._remembered:
                self._remembered = guess.rate
                self._found(guess.rate)
        return anything


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
        manner: Manner = Manner(),
        repeated: Deliver = _ignore,
        retry: float = RETRY,
    ) -> None:
        super().__init__(
            name or f"tcp:{host}:{port}",
            lambda: TcpLine(host, port, wait=SILENCE, write_timeout=ANSWER_TIMEOUT),
            deliver=deliver,
            state=state,
            manner=manner,
            repeated=repeated,
            retry=retry,
        )


OPTIONS = ("baud", "feedback", "prefix", "protocol", "suffix", "twice")
_MARKS = {"cr": b"\r", "lf": b"\n", "crlf": b"\r\n", "tab": b"\t", "stx": b"\x02", "etx": b"\x03"}


def open_scanner(
    address: str,
    *,
    deliver: Deliver,
    state: TellState,
    ended: Callable[[], None] = lambda: None,
    repeated: Deliver = _ignore,
    rates: MutableMapping[str, str] | None = None,
    name: str = "",
    suffix: bytes | None = None,
    prefix: bytes = b"",
    expects: Callable[[Scan], str | bool] = lambda _: False,
    symbologies: Sequence[str] = (),
) -> Scanner:
    """The scanner that a text names, not started yet. `ended` is called only by `stdin` and by video files, after the
    last scan; `repeated` for each read that the double-read rule leaves out. `rates` keeps what `baud=auto` found, by
    address. Cameras ask `expects` which codes to believe (`drivers.camera.choose`), and read `symbologies`.

    Raises `WrongAddress` where the text has none of the forms in `drivers.table`, or an option that is none.
    """
    parts = parse(address)
    name = name or parts.name or parts.bare
    if parts.bare == "stdin":
        parts.allow()
        return StdinScanner(deliver=deliver, state=state, ended=ended, name=name)
    if parts.bare == "serial:auto":
        return _auto(parts, deliver, state, repeated, name)
    if serial := serial_address(parts.bare):
        parts.allow(*OPTIONS)
        guess, found = _guess(parts, {} if rates is None else rates)
        return SerialScanner(
            *serial, deliver=deliver, state=state, name=name, manner=_manner(parts, suffix, prefix), guess=guess,
            found=found, repeated=repeated,
        )  # fmt: skip
    if tcp := tcp_address(parts.bare):
        parts.allow(*(option for option in OPTIONS if option != "baud"))
        manner = _manner(parts, suffix, prefix)
        return TcpScanner(*tcp, deliver=deliver, state=state, name=name, manner=manner, repeated=repeated)
    if parts.scheme == "camera":
        from drivers.camera.scanner import CameraScanner

        return CameraScanner(
            parts, deliver=deliver, state=state, expects=expects, ended=ended, name=name, read=symbologies
        )
    if parts.scheme == "evdev":
        return _evdev(parts, deliver, state, repeated, name)
    raise WrongAddress(
        Text(
            "Scanner {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyACM0, "
            "serial:COM3@115200 or tcp:192.168.1.20:2001.",
            address=repr(address), forms=", ".join(forms("scanner")),
        )
    )  # fmt: skip


def _auto(parts: Address, deliver: Deliver, state: TellState, repeated: Deliver, name: str) -> Scanner:
    """Whatever scanners are plugged in."""
    from drivers.auto import AutoScanner

    parts.allow(*(option for option in OPTIONS if option != "baud"))
    manner = _manner(parts, None, b"")

    def make(port: str, named: str, tell: TellState) -> SerialScanner:
        return SerialScanner(port, deliver=deliver, state=tell, name=named, manner=manner, repeated=repeated)

    return AutoScanner(name, make, state=state, prefix=f"{parts.name} " if parts.name else "")


def _manner(parts: Address, suffix: bytes | None, prefix: bytes) -> Manner:
    """What the options say; `suffix` and `prefix` are what was learned before, and give way to them."""
    feedback = parts.choice("feedback", ("none", *FAMILIES), "none")
    ssi = parts.choice("protocol", ("lines", "ssi"), "ssi" if feedback == "zebra-ssi" else "lines") == "ssi"
    if ssi != (feedback == "zebra-ssi") and (feedback != "none"):
        raise WrongAddress(
            Text(
                "{address}: feedback=zebra-ssi and protocol=ssi go together, for a scanner speaks SSI or lines.",
                address=repr(parts.bare),
            )
        )
    given = parts.text("suffix"), parts.text("prefix")
    return Manner(
        suffix=_mark(given[0]) or suffix,
        prefix=_mark(given[1]) or prefix,
        twice=parts.number("twice", 0.0, 0.0, LONGEST_TIME),
        feedback=FAMILIES.get(feedback),
        ssi=ssi,
    )


def _mark(text: str) -> bytes:
    """A frame mark by its name, else its characters as they stand."""
    return _MARKS.get(text.lower(), text.encode("utf-8"))


def _guess(parts: Address, rates: MutableMapping[str, str]) -> tuple[Guess | None, Callable[[Rate], None]]:
    """For `baud=auto`: what was found for this address before, and where to keep what will be found."""
    baud = parts.text("baud")
    if not baud:
        return None, lambda _: None
    if baud != "auto" or parts.text("protocol") == "ssi" or parts.text("feedback") == "zebra-ssi":
        raise WrongAddress(
            Text(
                "{address}: the one value of the option 'baud' is 'auto', and it goes with lines, not with SSI; a "
                "known rate is written behind the port, as in serial:/dev/ttyUSB0@115200.",
                address=repr(parts.bare),
            )
        )
    return Guess(Rate.parse(rates.get(parts.bare, ""))), lambda rate: rates.__setitem__(parts.bare, str(rate))


def _evdev(parts: Address, deliver: Deliver, state: TellState, repeated: Deliver, name: str) -> Scanner:
    """A scanner that is a keyboard, read from Linux directly."""
    if sys.platform != "linux":
        raise WrongAddress(
            Text(
                "Scanner {address}: evdev is Linux's; here a keyboard scanner needs no entry.", address=repr(parts.bare)
            )
        )
    from drivers.evdev import EvdevLine, KeyFramer, find_device

    parts.allow("twice", "grab")
    if not parts.rest:
        raise WrongAddress(Text("Write evdev:/dev/input/by-id/… or evdev:VID:PID, such as evdev:05e0:1300."))
    grab = parts.flag("grab", default=True)
    return LineScanner(
        name,
        lambda: EvdevLine(find_device(parts.rest), wait=SILENCE, grab=grab),
        deliver=deliver,
        state=state,
        manner=Manner(twice=parts.number("twice", 0.0, 0.0, LONGEST_TIME)),
        cutter=KeyFramer,
        repeated=repeated,
    )
