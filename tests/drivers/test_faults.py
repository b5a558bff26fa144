"""A port that counts broken or lost bytes: whatever was read meanwhile is no code."""

from __future__ import annotations

import queue

import pytest

from drivers import DeviceState
from drivers.framing import Framer
from drivers.rates import Guess, Rate, TunedFramer
from drivers.scanners import Cutter, LineScanner, Manner
from drivers.ssi import decode_data
from packing.scan import Scan
from tests.drivers.waiting import PATIENCE, Heard


class CountingLine:
    """A line that gives what it is handed, and counts faults when told; a silence is an empty piece."""

    def __init__(self) -> None:
        self.pieces: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self.bad = 0

    def read(self) -> bytes:
        piece = self.pieces.get(timeout=PATIENCE)
        if piece.endswith(b"!"):
            self.bad += 1
        return piece.removesuffix(b"!")

    def faults(self) -> int:
        return self.bad

    def write(self, data: bytes) -> None: ...
    def finish(self, wait: float) -> None: ...
    def close(self) -> None: ...


class Bench:
    """A scanner on such a line."""

    def __init__(self, manner: Manner | None = None, guess: Guess | None = None) -> None:
        self.line, self.scans, self.states = CountingLine(), Heard[Scan](), Heard[DeviceState]()

        def cutter(framer: Framer) -> Cutter:
            return TunedFramer(guess, framer) if guess else framer

        self._scanner = LineScanner(
            "gun", lambda: self.line, deliver=self.scans, state=self.states, manner=manner or Manner(), cutter=cutter
        )
        self._scanner.start()

    def reads(self, *pieces: bytes) -> list[str]:
        """The codes of these pieces; a fault is counted with each that ends in `!`."""
        last = decode_data(b"LAST-CODE") if self._scanner._manner.ssi else b"LAST-CODE\r"
        for piece in (*pieces, b"", last):
            self.line.pieces.put(piece)
        scans = self.scans.until(lambda items: bool(items) and items[-1].text == "LAST-CODE")
        self._scanner.stop()
        for _ in range(3):
            self.line.pieces.put(b"")
        assert self._scanner.join(PATIENCE)
        return [scan.text for scan in scans[:-1]]


@pytest.fixture(params=[None, Rate(9600)], ids=["set", "found"])
def bench(request: pytest.FixtureRequest) -> Bench:
    return Bench(guess=Guess(request.param) if request.param else None)


def test_without_faults_every_code_arrives(bench: Bench) -> None:
    assert bench.reads(b"4006381", b"333931\rA-1234\r") == ["4006381333931", "A-1234"]


def test_a_code_that_lost_bytes_is_no_scan_and_the_person_is_told(bench: Bench) -> None:
    assert bench.reads(b"A-1234\r", b"", b"4006381!", b"3931\r", b"", b"B-1234\r") == ["A-1234", "B-1234"]
    assert "bytes were lost or broken on the cable: read the last code again" in [
        one.words for one in bench.states.items
    ]
    assert bench.states.items[-1].words == "ready"


def test_all_up_to_the_next_silence_is_in_doubt(bench: Bench) -> None:
    assert bench.reads(b"A-1234\r", b"B-1234\rC-1234\r!", b"D-1234\r", b"", b"E-1234\r") == ["A-1234", "E-1234"]


def test_a_packet_has_a_checksum_and_needs_no_doubt() -> None:
    assert Bench(Manner(ssi=True)).reads(decode_data(b"A-1234") + b"!") == ["A-1234"]


def test_when_the_lost_byte_was_the_suffix_a_silence_ends_the_spoilt_code() -> None:
    framer = Framer()
    assert [scan.text for scan in framer.feed(b"A-1234\rB-12", 0.0)] == ["A-1234"]
    framer.spoil()
    assert framer.feed(b"34", 0.01) == []
    assert framer.tick(0.1) == []
    assert framer.tick(0.2) == []
    assert [scan.text for scan in framer.feed(b"C-1234\r", 0.5)] == ["C-1234"]
