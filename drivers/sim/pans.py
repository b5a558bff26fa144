"""What lies on a simulated scale, and how each language tells it: the other side of `drivers.scales`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from drivers.scales import cas
from drivers.scales.weight import MILLIGRAMS

CAPACITY = 30_000_000
"""Milligrams."""
PLACES = {"mg": 0, "g": 2, "kg": 5, "oz": 4, "lb": 5}
"""Digits behind the point in each unit."""


@dataclass(slots=True)
class Pan:
    """The load in milligrams, what counts as nothing, and how it is shown."""

    unit: str
    load: int = 0
    zero: int = 0
    moves: bool = False

    @property
    def fault(self) -> str:
        """`+` overload, `-` underload, or empty."""
        return "+" if self.load > CAPACITY else "-" if self.load < 0 else ""

    def set_zero(self) -> bool:
        """Whether it could be done."""
        if self.fault or self.moves:
            return False
        self.zero = self.load
        return True

    tare = set_zero

    def number(self, places: int | None = None) -> str:
        """The net weight as a number in the unit of the display."""
        shown = (self.load - self.zero) / float(MILLIGRAMS[self.unit])
        return f"{shown:.{PLACES[self.unit] if places is None else places}f}"


class Tongue:
    """How one family hears and answers."""

    streams = False
    end = b"\n"

    def __init__(self, pan: Pan) -> None:
        self.pan, self._heard = pan, b""

    def hear(self, data: bytes) -> list[bytes]:
        """The commands that are whole by now."""
        *commands, self._heard = (self._heard + data).split(self.end)
        return [command.strip(b"\r\n\0 ") for command in commands]

    def waits(self, _command: bytes) -> bool:
        """Whether this waits until the pan is at rest."""
        return False

    def obey(self, command: bytes) -> bytes:
        """The answer, as bytes."""
        raise NotImplementedError


class MtSics(Tongue):
    """MT-SICS, level 0 and 1."""

    def waits(self, command: bytes) -> bool:
        """`S`, `T` and `Z` do."""
        return command in (b"S", b"T", b"Z")

    def obey(self, command: bytes) -> bytes:
        """See `drivers.scales.mtsics`."""
        pan = self.pan
        match command:
            case b"S" | b"SI":
                said = f"S {pan.fault or self._weight(pan.number())}"
            case b"Z":
                said = "Z A" if pan.set_zero() else f"Z {pan.fault or 'I'}"
            case b"T":
                gross = Pan(pan.unit, pan.load).number()
                said = f"T {self._weight(gross)}" if pan.tare() else f"T {pan.fault or 'I'}"
            case b"@":
                said = 'I4 A "0000000001"'
            case _:
                said = "ES"
        return said.encode("ascii") + b"\r\n"

    def _weight(self, number: str) -> str:
        return f"{'D' if self.pan.moves else 'S'} {number:>10} {self.pan.unit}"


class Nci(Tongue):
    """NCI SCP-01."""

    end = b"\r"

    def obey(self, command: bytes) -> bytes:
        """See `drivers.scales.nci`."""
        pan = self.pan
        if command == b"Z":
            pan.set_zero()
        elif command not in (b"W", b"S"):
            return b"\n?\r\x03"
        first = 0x30 | (1 if pan.moves else 0) | (2 if pan.load == pan.zero else 0)
        second = 0x30 | {"+": 2, "-": 1}.get(pan.fault, 0)
        status = b"\n" + bytes([first, second]) + b"\r\x03"
        if command != b"W":
            return status
        shown = "------" if pan.fault else f"{pan.number(2 if pan.unit == 'g' else 4):>9}"
        return f"\n{shown}{pan.unit.upper()}\r".encode("ascii") + status


class Ecr(Nci):
    """The same with an S before the status (SCP-02)."""

    def obey(self, command: bytes) -> bytes:
        """`LF 00.000LB LF CR S00 CR ETX`."""
        plain = super().obey(command)
        if b"?" in plain:
            return plain
        weight, status = plain[:-5], plain[-5:]
        return weight.replace(b"\r", b"") + (b"\n\rS" if weight else b"\nS") + status[1:]


class Toledo8213(Tongue):
    """Toledo 8213: single letters, no unit."""

    def hear(self, data: bytes) -> list[bytes]:
        """Each letter is a command."""
        return [bytes([byte]) for byte in data if byte not in b"\r\n"]

    def obey(self, command: bytes) -> bytes:
        """See `drivers.scales.toledo8213`."""
        pan = self.pan
        status = 0x60 | (1 if pan.moves else 0) | {"+": 2, "-": 4}.get(pan.fault, 0)
        if command == b"W" and not pan.fault and not pan.moves:
            return f"\x02{float(pan.number()):06.3f}\r".encode("ascii")
        if command == b"Z":
            pan.set_zero()
        return b"\x02?" + bytes([status]) + b"\r"


class Sbi(Tongue):
    """Sartorius SBI, lines of 16 characters."""

    def obey(self, command: bytes) -> bytes:
        """See `drivers.scales.sbi`."""
        pan = self.pan
        if command in (b"\x1bV", b"\x1bU", b"\x1bT"):
            pan.set_zero()
        if command != b"\x1bP":
            return b""
        return self._line().encode("ascii") + b"\r\n"

    def _line(self) -> str:
        pan = self.pan
        if pan.fault:
            return f"{'      H' if pan.fault == '+' else '      L':<14}"
        number = pan.number(2 if pan.unit == "g" else 4)
        sign = "-" if number.startswith("-") else "+"
        return f"{sign}{number.lstrip('-'):>9} {'' if pan.moves else pan.unit:<3}"


class SbiLong(Sbi):
    """The same with six characters before it that say what it is."""

    def _line(self) -> str:
        return f"{'Stat' if self.pan.fault else 'N':<6}{super()._line()}"


class Cas(Tongue):
    """CAS ECR: a handshake."""

    def hear(self, data: bytes) -> list[bytes]:
        """Each byte is a command."""
        return [bytes([byte]) for byte in data]

    def obey(self, command: bytes) -> bytes:
        """See `drivers.scales.cas`."""
        if command == cas.ENQ:
            return cas.ACK
        if command != cas.DC1:
            return b""
        pan = self.pan
        state = "U" if pan.moves else "S"
        number = pan.number(1 if pan.unit == "g" else 3)
        sign, digits = ("-", number[1:]) if number.startswith("-") else (" ", number)
        body = f"{state}FFFFFFF{pan.unit:<2}" if pan.fault else f"{state}{sign}{digits:>6}{pan.unit:<2}"
        data = body.encode("ascii")
        return cas.SOH + cas.STX + data + bytes([cas.check(data)]) + cas.ETX + cas.EOT


class CasStream(Tongue):
    """CAS, 22 bytes, again and again."""

    streams = True

    def hear(self, _data: bytes) -> list[bytes]:
        """It does not listen."""
        return []

    def obey(self, _command: bytes) -> bytes:
        """See `drivers.scales.stream`."""
        pan = self.pan
        head = "OL" if pan.fault else "US" if pan.moves else "ST"
        number = f"{pan.number(1 if pan.unit == 'g' else 3):>8}"
        if pan.fault:
            number = f"{'-' if pan.fault == '-' else ' '}9999999"
        lamps = 0x80 | (0 if pan.moves else 0x40) | (1 if pan.load == pan.zero else 0)
        return (
            f"{head},{'NT' if pan.zero else 'GS'},1".encode("ascii")
            + bytes([lamps])
            + f",{number} {pan.unit:>2}\r\n".encode("ascii")
        )


class AndStream(CasStream):
    """A&D, 17 bytes, again and again."""

    def obey(self, _command: bytes) -> bytes:
        """See `drivers.scales.stream`."""
        pan = self.pan
        if pan.fault:
            return f"OL,{pan.fault}9999999E+19\r\n".encode("ascii")
        shown = float(pan.number())
        places = 2 if pan.unit == "g" else 4
        return f"{'US' if pan.moves else 'ST'},{shown:+09.{places}f}{pan.unit:>3}\r\n".encode("ascii")


TONGUES: dict[str, Callable[[Pan], Tongue]] = {
    "mt-sics": MtSics,
    "nci": Nci,
    "ecr": Ecr,
    "8213": Toledo8213,
    "sbi": Sbi,
    "sbi-22": SbiLong,
    "cas": Cas,
    "stream": CasStream,
    "and": AndStream,
}
"""Every language, and its dialects."""
