"""However the bytes of a scanner are cut on their way, the same scans come out."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from drivers.framing import LONGEST, Framer
from packing.scan import Scan

# Rich in frame marks, AIM brackets, control bytes and halves of UTF-8 characters.
noise = st.lists(
    st.sampled_from([b"\r", b"\n", b"\t", b"\x1d", b"\x00", b"]C1", b"A", b"4006381333931", b"\xc3", b"\xa9", b"\x02"]),
    max_size=40,
).map(b"".join)
marks = st.sampled_from([None, b"\r", b"\r\n", b"\t", b"\x03", b"ETX"])


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[a:b] for a, b in itertools.pairwise(edges)]


def framed(pieces: list[bytes], suffix: bytes | None, prefix: bytes = b"") -> list[Scan]:
    framer = Framer(device="gun", suffix=suffix, prefix=prefix)
    scans = [scan for piece in pieces for scan in framer.feed(piece, 0.0) + framer.tick(0.05)]
    return scans + framer.tick(1.0) + framer.flush()


@given(noise, st.lists(st.integers(0, 10_000), max_size=12), marks)
def test_bytes_cut_anywhere_give_the_same_scans(data: bytes, places: list[int], suffix: bytes | None) -> None:
    assert framed(cut(data, places), suffix, b"\x02") == framed([data], suffix, b"\x02")


@settings(max_examples=30)
@given(
    st.lists(st.integers(LONGEST - 3, LONGEST + 3), min_size=1, max_size=3),
    st.lists(st.integers(0, 3 * LONGEST), max_size=8),
    marks,
)
def test_codes_about_the_longest_length_do_not_depend_on_the_cut(
    lengths: list[int], places: list[int], suffix: bytes | None
) -> None:
    data = b"".join(b"x" * length + (suffix or b"\r\n") for length in lengths)
    scans = framed(cut(data, places), suffix)
    assert scans == framed([data], suffix)
    assert [len(scan.text) for scan in scans] == [min(length, LONGEST) for length in lengths]


@given(st.lists(st.text(st.characters(exclude_characters="\r\n\t", codec="utf-8"), min_size=1), max_size=10))
def test_every_text_comes_out_as_it_was_sent(texts: list[str]) -> None:
    data = b"".join(text.encode("utf-8") + b"\r\n" for text in texts)
    assert [scan.aim + scan.text for scan in framed([data], None)] == texts


@given(noise)
def test_what_is_held_never_outgrows_the_longest_code(data: bytes) -> None:
    framer = Framer(suffix=b"\x03\x03")
    for _ in range(20):
        framer.feed(data * 100, 0.0)
        assert len(framer._held) <= LONGEST + 1
