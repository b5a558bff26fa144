"""Finding out at which rate and framing a scanner sends. Pure, save for `Rates`, which keeps what was found in a file.

A serial port at the wrong rate gives bytes all the same, and some of them look like characters. So a burst of bytes (up
to a line end or a silence) counts only when all of it makes sense; what does not is never handed on, the next rate is
tried, and the person is asked to read the code again. Seven data bits with parity are read as eight without, for the
characters are equally long: the eighth bit of every byte must then be the parity of the other seven, which a wrong rate
does not give by chance.

It does not know the port. The rate is `Guess.rate`; whoever holds the port sets its `port` there after each burst.
"""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

from drivers.framing import LONGEST, SILENCE, Framer
from packing.scan import Scan
from packing.text import Text

log = logging.getLogger(__name__)

Parity = Literal["N", "E", "O"]


class Rate(Struct, frozen=True):
    """Bits a second, data bits (7 or 8) and parity; one stop bit.

    >>> str(Rate(9600, 7, "E")), Rate.parse("19200-8N1")
    ('9600-7E1', Rate(baud=19200, bits=8, parity='N'))
    """

    baud: int
    bits: int = 8
    parity: Parity = "N"

    def __str__(self) -> str:
        return f"{self.baud}-{self.bits}{self.parity}1"

    @property
    def port(self) -> Rate:
        """What the port is set to: seven bits and parity are read as eight bits, and checked here."""
        return Rate(self.baud) if self.bits == 7 else self

    @classmethod
    def parse(cls, text: str) -> Rate | None:
        """The rate that `str` wrote, else `None`."""
        found = re.fullmatch(r"([1-9][0-9]{2,6})-([78])([NEO])1", text)
        if not found:
            return None
        parity: Parity = "E" if found[3] == "E" else "O" if found[3] == "O" else "N"
        return cls(int(found[1]), int(found[2]), parity)


CANDIDATES = (
    *(Rate(baud) for baud in (9600, 115_200, 19_200, 38_400, 57_600, 4800, 2400, 1200)),
    *(Rate(baud, 8, parity) for baud in (9600, 19_200, 38_400, 115_200) for parity in ("E", "O")),
)
"""In the order in which they are tried: makers' defaults first. Seven bits are found at the same baud rate."""

STRIKES = 2
"""Bursts without sense, one after the other, after which a rate that once worked is given up."""

_SENSE = re.compile(r"[\x02\x03\x04\x1c-\x1e\r\n\t\x20-\x7e\xa1-\U0010ffff]+")
"""Printable characters, line ends, and the control characters in or around codes (STX, ETX, EOT, FS, GS, RS)."""

_SURE = re.compile(rb"(?:\x02?[A-Za-z0-9\x1d\]./-]{6,}[\r\n\t\x03]+)+|[A-Za-z0-9\x1d\]./-]{12,}")
"""The first burst that is believed at once: plain characters, at least 6 with a suffix or 12 without. Of 140,000 codes
sampled at a wrong rate none looks like that."""

SHORTEST, ENOUGH = 4, 4
"""Characters of a burst that makes some sense, and different such bursts in a row that are believed."""


class Guess:
    """What is known of one scanner's rate. It outlives the connection."""

    def __init__(self, known: Rate | None = None) -> None:
        self.settled = known is not None
        self.rate = known or CANDIDATES[0]
        self._strikes = 0
        self._unsure: frozenset[bytes] = frozenset()
        self._tried = {self.rate}

    @property
    def unsure(self) -> bool:
        """Whether the last burst made sense, but could be chance."""
        return bool(self._unsure)

    def believes(self, burst: bytes) -> bytes:
        """The code in these bytes, or nothing where they are garbage. Sets `rate` to what is to be tried next."""
        rate = self.rate
        if self.settled and burst.isspace():  # proves nothing, and is no reason to doubt either
            return burst
        code = plain(burst, rate)
        if not code and rate.bits == 8 and rate.parity == "N":
            sevens = (Rate(rate.baud, 7, "E"), Rate(rate.baud, 7, "O"))
            rate, code = next(((seven, text) for seven in sevens if (text := plain(burst, seven))), (rate, b""))
        is_other = rate != self.rate if self.settled else len(code.strip()) < SHORTEST
        if not code or is_other:
            self._strike()
            return b""
        self._strikes = 0
        if not self.settled and not self._is_enough(code):
            self._unsure |= {code}
            return b""
        self.settled, self.rate = True, rate
        return code

    def _is_enough(self, code: bytes) -> bool:
        """The same code is garbled the same way each time, so that only different ones prove something."""
        return _SURE.fullmatch(code) is not None or len(self._unsure | {code}) == ENOUGH

    def _strike(self) -> None:
        self._strikes += 1
        if self.settled and self._strikes < STRIKES:
            return
        if self.settled:  # it may only have lost its parity: begin with the same baud rate
            self.settled, self._tried = False, set()
            self.rate = self.rate.port
        else:
            self.rate = self._next()
        self._strikes = 0
        self._unsure = frozenset()
        self._tried.add(self.rate)

    def _next(self) -> Rate:
        left = [rate for rate in CANDIDATES if rate not in self._tried]
        if not left:
            self._tried = {self.rate}
            left = [rate for rate in CANDIDATES if rate != self.rate]
        return left[0]


def plain(burst: bytes, rate: Rate) -> bytes:
    r"""The characters in bytes that a port set to `rate.port` read; nothing where they make no sense.

    >>> plain(bytes([0xB4, 0x30, 0x30, 0xB6, 0x8D]), Rate(9600, 7, "E")), plain(b"400", Rate(9600, 7, "E"))
    (b'', b'')
    >>> plain(bytes([0x34, 0xB0, 0xB0, 0xB6, 0x0D]), Rate(9600, 7, "O"))
    b'4006\r'
    """
    if rate.bits == 7:
        odd = 1 if rate.parity == "O" else 0
        if any(byte.bit_count() % 2 != odd for byte in burst):
            return b""
        burst = bytes(byte & 0x7F for byte in burst)
    return burst if makes_sense(burst) else b""


def makes_sense(burst: bytes) -> bool:
    r"""Whether all bytes are text in UTF-8, as codes have it.

    >>> makes_sense(b"]C10104006381333931\r"), makes_sense(b"\x98\x00\x1c\r"), makes_sense(b"")
    (True, False, False)
    """
    try:
        text = burst.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return _SENSE.fullmatch(text) is not None and not text.isspace()


class TunedFramer:
    """A framer that sees only bursts which make sense; what does not is told in words and counts nothing."""

    def __init__(self, guess: Guess, framer: Framer) -> None:
        self._guess = guess
        self._framer = framer
        self._held = b""
        self._last = 0.0
        self._notice = ""

    @property
    def suffix_known(self) -> bool:
        """As the framer behind it."""
        return self._framer.suffix_known

    def feed(self, data: bytes, now: float) -> list[Scan]:
        """The codes up to the last line end, if they make sense; the rest waits for a silence."""
        self._held += data
        self._last = now
        ends = (b"\r", b"\n") if self._guess.rate.bits == 8 else (b"\r", b"\x8d", b"\n", b"\x8a")
        end = max(self._held.rfind(mark) for mark in ends) + 1
        if end and plain(self._held[:end], self._guess.rate):
            burst, self._held = self._held[:end], self._held[end:]
            return self._judge(burst, now)
        return self._judge_held(now) if len(self._held) > LONGEST else []

    def tick(self, now: float) -> list[Scan]:
        """After a silence: what is held is judged."""
        if self._held and now - self._last >= SILENCE:
            return self._judge_held(now)
        return self._framer.tick(now)

    def flush(self, *, torn: bool = False) -> list[Scan]:
        """What is held is judged, unless it was torn off."""
        scans = [] if torn else self._judge_held(self._last)
        self._held = b""
        return scans + self._framer.flush(torn=torn)

    def spoil(self) -> None:
        """Bytes were lost. While the rate is not known they always are; then it drops the code that is being read."""
        if self._guess.settled:
            self._held = b""
            self._framer.spoil()

    def replies(self) -> bytes:
        """Nobody waits for any."""
        return b""

    def notice(self) -> str:
        """Words for the person, once."""
        notice, self._notice = self._notice, ""
        return notice

    def _judge_held(self, now: float) -> list[Scan]:
        burst, self._held = self._held, b""
        return self._judge(burst, now) if burst else []

    def _judge(self, burst: bytes, now: float) -> list[Scan]:
        before = self._guess.rate
        if code := self._guess.believes(burst):
            return self._framer.feed(code, self._last) + self._framer.tick(now)
        if self._guess.unsure:
            self._notice = Text("read another code: not sure yet that this scanner sends at {rate}", rate=str(before))
        elif self._guess.rate == before:
            self._notice = Text("read the code again: what came makes no sense at {rate}", rate=str(before))
        else:
            self._notice = Text(
                "read the code again: what came makes no sense at {rate}, now {other} is tried",
                rate=str(before), other=str(self._guess.rate),
            )  # fmt: skip
        return []


class Rates(MutableMapping[str, str]):
    """What was found, by address, in a small file that outlives the program. A file that cannot be read or written is
    no trouble: the rate is found out anew."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing = threading.Lock()
        self._known: dict[str, str] = {}
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(found, dict):
            self._known = {key: rate for key, rate in found.items() if isinstance(rate, str)}

    def __getitem__(self, key: str) -> str:
        return self._known[key]

    def __setitem__(self, key: str, rate: str) -> None:
        with self._writing:
            self._known = self._known | {key: rate}
            self._save()

    def __delitem__(self, key: str) -> None:
        with self._writing:
            self._known = {kept: rate for kept, rate in self._known.items() if kept != key}
            self._save()

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def _save(self) -> None:
        part = self._path.with_suffix(".part")
        try:
            part.write_text(json.dumps(self._known, indent=1), encoding="utf-8")
            part.replace(self._path)
        except OSError as error:
            log.warning("%s cannot be written: %s", self._path, error)
