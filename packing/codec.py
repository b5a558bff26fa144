"""Events to bytes and back, and the hash chain that ties each to the one before.

Events live for ever. A field added later has a default; a kind that this program does not know is kept as it came
(`UnknownEvent`), so that a newer bench can report to an older server and lose nothing.
"""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from packing import events
from packing.errors import KnownError
from packing.events import Event, UnknownEvent
from packing.text import plain


class CodecError(KnownError):
    """Bytes that are no event."""


class _Kind(msgspec.Struct):
    kind: str
    at: str = ""
    by: str = ""


KINDS: dict[str, type[Event]] = {
    str(kind.__struct_config__.tag): kind
    for kind in vars(events).values()
    if isinstance(kind, type) and issubclass(kind, Event) and kind not in (Event, UnknownEvent)
}
"""Every event kind by its name on disk."""

_encoder = msgspec.json.Encoder(enc_hook=plain)
_decoders: dict[str, msgspec.json.Decoder[Any]] = {name: msgspec.json.Decoder(kind) for name, kind in KINDS.items()}
_kind_decoder = msgspec.json.Decoder(_Kind)


def encode(event: Event) -> bytes:
    """The event as UTF-8 JSON without spaces, the same bytes for the same event, its `kind` first."""
    if isinstance(event, UnknownEvent):
        return event.body.encode()
    return _encoder.encode(event)


def decode(body: bytes) -> Event:
    """The event in `body`. Raises `CodecError` for what is no event; a kind from the future is an `UnknownEvent`."""
    try:
        kind = _kind_decoder.decode(body)
        decoder = _decoders.get(kind.kind)
        if decoder is None:
            return UnknownEvent(at=kind.at, by=kind.by, name=kind.kind, body=body.decode())
        event: Event = decoder.decode(body)
        return event
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CodecError(f"A journal row holds an event as JSON, but {body[:60]!r} came ({error}).") from error


def genesis(station: str, journal: str) -> bytes:
    """The hash before event 1 of the journal with id `journal` at `station`."""
    return hashlib.sha256(b"packbench journal 1\0" + station.encode() + b"\0" + journal.encode()).digest()


def link(previous: bytes, number: int, body: bytes) -> bytes:
    """The hash of event `number`: SHA-256 over the hash before it, its number (8 bytes, big-endian) and its bytes."""
    return hashlib.sha256(previous + number.to_bytes(8, "big") + body).digest()
