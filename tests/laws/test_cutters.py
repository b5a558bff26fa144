"""However the bytes of a scanner are cut on their way, every reader of bytes gives the same scans.

Keys have their law in tests/drivers/test_evdev.py, plain lines in tests/laws/test_framing.py."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from hypothesis import example, given
from hypothesis import strategies as st

from drivers.framing import Framer
from drivers.rates import Guess, Rate, TunedFramer
from drivers.scanners import Cutter
from drivers.ssi import ACK, Packet, SsiFramer, decode_data
from packing.scan import Scan

places = st.lists(st.integers(0, 10_000), max_size=12)
codes = st.binary(min_size=1, max_size=30)


def read(cutter: Cutter, data: bytes, cuts: list[int]) -> list[Scan]:
    edges = [0, *sorted(place % (len(data) + 1) for place in cuts), len(data)]
    pieces = [data[a:b] for a, b in itertools.pairwise(edges)]
    scans = [scan for piece in pieces for scan in cutter.feed(piece, 0.0) + cutter.tick(0.05)]
    return scans + cutter.tick(1.0) + cutter.flush()


def law(make: Callable[[], Cutter], data: bytes, cuts: list[int]) -> list[Scan]:
    whole = read(make(), data, [])
    assert read(make(), data, cuts) == whole
    return whole


packets = st.one_of(
    st.builds(decode_data, codes, st.integers(0, 255), again=st.booleans()),
    st.just(Packet(ACK, source=0).encoded()),
    st.just(b"\x00"),
    st.binary(max_size=5),
)


@given(st.lists(packets, max_size=8).map(b"".join), places)
def test_packets_and_noise_cut_anywhere_give_the_same_scans(data: bytes, cuts: list[int]) -> None:
    law(SsiFramer, data, cuts)


@given(st.lists(codes.filter(lambda code: code.strip(b"\r\n") != b""), max_size=8), places)
def test_every_packet_is_one_scan(sent: list[bytes], cuts: list[int]) -> None:
    data = b"".join(decode_data(code, 0x00) for code in sent)
    assert len(law(SsiFramer, data, cuts)) == len(sent)


@given(
    st.lists(st.sampled_from([b"4006381333931", b"]C10104\x1d10", b"\xff\x80", b"\r", b"\r\n", b"\t", b"A"])).map(
        b"".join
    ),
    places,
)
@example(b"4006381333931\r\t\r", [14])
def test_at_a_rate_that_is_known_bursts_cut_anywhere_give_no_other_codes(data: bytes, cuts: list[int]) -> None:
    """Where garbage stands in a burst, the cut decides how much of it is withheld; nothing else ever comes out."""
    plain = read(Framer(), data, [])
    for cutting in ([], cuts):
        tuned = read(TunedFramer(Guess(Rate(9600)), Framer()), data, cutting)
        assert all(scan in plain for scan in tuned)
    if b"\xff" not in data:
        law(lambda: TunedFramer(Guess(Rate(9600)), Framer()), data, cuts)


@given(
    st.lists(st.text("0123456789ABC", min_size=1, max_size=20), max_size=8), places, st.sampled_from([b"\x02", b"~~"])
)
def test_a_prefix_comes_off_every_code(texts: list[str], cuts: list[int], prefix: bytes) -> None:
    data = b"".join(prefix + text.encode() + b"\r\n" for text in texts)
    assert [scan.text for scan in law(lambda: Framer(prefix=prefix), data, cuts)] == texts
