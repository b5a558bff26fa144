"""Events to bytes and back, for ever."""

from __future__ import annotations

import hashlib

import pytest

from packing import codec, events
from packing.events import UnknownEvent
from packing.people import Person, Role
from packing.reasons import LeaveReason, Reason
from packing.scan import Scan
from packing.text import Text
from tests.packing.desk import desk


def test_every_event_of_a_session_comes_back_as_it_was() -> None:
    bench = desk(("85123A", 3), ("12-3", 1))
    for text in ("PBB-ADA", "85123A", "85123B", "PBC-HOLD", "PBB-CLEO", "PBC-APPROVE", "PBQ-2", "85123A", "PBC-UNDO",
                 "PBC-SHORT-DAMAGED", "PBC-UNDO", "PBC-PARK"):  # fmt: skip
        bench.scan(text)
    assert len(bench.happened) == 13
    for event in bench.happened:
        body = codec.encode(event)
        assert codec.decode(body) == event
        assert codec.encode(codec.decode(body)) == body


def test_a_row_written_today_reads_the_same_in_ten_years() -> None:
    body = (
        b'{"kind":"scan_refused","reason":"wrong_item","order":"O1","sku":"85123B","units":1,'
        b'"at":"2026-11-22T10:00:00Z","scan":{"text":"85123B","device":"test"}}'
    )
    event = events.ScanRefused(
        at="2026-11-22T10:00:00Z", scan=Scan("85123B", "test"), reason=Reason.WRONG_ITEM, order="O1", sku="85123B",
        units=1,
    )  # fmt: skip
    assert codec.decode(body) == event
    assert codec.encode(event) == body


def test_a_sign_out_of_an_older_program_says_no_reason() -> None:
    body = b'{"kind":"signed_out","person":{"id":"p1","name":"Ada","role":"packer"},"at":"2026-11-22T10:00:00Z"}'
    event = codec.decode(body)
    assert isinstance(event, events.SignedOut)
    assert event.reason is LeaveReason.LEFT
    assert codec.encode(event) == body


def test_a_kind_from_the_future_is_kept_byte_for_byte() -> None:
    body = '{"kind":"box_closed","at":"2030-01-01T00:00:00Z","glue":"käse"}'.encode()
    event = codec.decode(body)
    assert isinstance(event, UnknownEvent)
    assert event.name == "box_closed"
    assert codec.encode(event) == body


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"at":"x"}', b'{"kind":"item_picked"}', b"\xff\xfe"])
def test_what_is_no_event_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(codec.CodecError, match="holds an event as JSON"):
        codec.decode(body)


def test_the_chain_is_plain_sha_256() -> None:
    start = hashlib.sha256(b"packbench journal 1\0bench-1\0j").digest()
    assert codec.genesis("bench-1", "j") == start
    assert codec.link(start, 1, b"{}") == hashlib.sha256(start + bytes(7) + b"\1" + b"{}").digest()


def test_a_person_from_before_there_were_languages_reads_as_before_and_is_written_the_same() -> None:
    body = b'{"kind":"signed_in","person":{"id":"p1","name":"Jolanta","role":"packer"},"at":"2026-11-22T10:00:00Z"}'
    event = codec.decode(body)
    assert event == events.SignedIn(at="2026-11-22T10:00:00Z", person=Person("p1", "Jolanta", Role.PACKER))
    assert codec.encode(event) == body
    speaks = events.SignedIn(at="", person=Person("p1", "Jolanta", Role.PACKER, "pl"))
    assert codec.decode(codec.encode(speaks)) == speaks


def test_a_text_is_kept_as_its_words() -> None:
    detail = Text("a quantity card holds 1 to {most}", most=9999)
    event = events.ScanRefused(at="", reason=Reason.UNKNOWN_CODE, detail=detail)
    assert b'"detail":"a quantity card holds 1 to 9999"' in codec.encode(event)
    assert codec.decode(codec.encode(event)) == event
