"""Documents to print, symbols read back, and texts that nobody wishes to meet."""

from __future__ import annotations

import io

import zxingcpp
from PIL import Image

from packing.events import Extra
from packing.picklist import Address
from printing.documents import CartonLabel, PackingSlip, SlipLine

SSCC = "095212340000000013"

LABEL = CartonLabel(
    sscc=SSCC,
    order="536365",
    ship_to=Address("Marta Kowalczyk", "12 Garden Lane", "Flat 3", "SW1A 1AA", "London", "United Kingdom"),
    carton_number=1,
    cartons=2,
    units=146,
    packed_at="2026-11-22T14:05:09Z",
    station="bench-1",
    ship_by="16:30",
    priority=1,
)

SLIP = PackingSlip(
    order="536365",
    lines=(
        SlipLine("85123A", "WHITE HANGING HEART T-LIGHT HOLDER", 6, 6),
        SlipLine("71053", "WHITE METAL LANTERN", 6, 4, 2),
        SlipLine("84406B", "CREAM CUPID HEARTS COAT HANGER", 8, 8),
    ),
    ship_to=LABEL.ship_to,
    extras=(Extra("22752", 1),),
    note="Please leave with the neighbour.",
    carton=SSCC,
    packed_at="2026-11-22T14:05:09Z",
    packed_by="Ada Marsh",
    station="bench-1",
)

HOSTILE = {
    "zpl": "^XA^JUS^XZ",
    "zpl-immediate": "~JA~JR~HS",
    "zpl-hex": "_5EXZ_7EJA ^FH\\^FD",
    "zpl-invocation": ">;>8>0>:",
    "field-end": "^FS^FO0,0^GB800,1200,800^FS",
    "esc": "\x1b@\x1bc5\x01",
    "cut": "\x1dV\x00\x1dV\x42\x00",
    "real-time": "\x10\x04\x01\x10\x14\x01\x00\x01\x01",
    "brace": "{A{B{C{1",
    "nul": "a\x00b",
    "all-controls": "".join(map(chr, range(0x20))) + "".join(map(chr, range(0x7F, 0xA0))),
    "lines": "one\r\ntwo\x0bthree\x0cfour\u2028five",
    "long": "x" * 10_000,
    "long-words": "word " * 2_000,
    "pdf": ") Tj ET /JS (app.alert(1)) >> endobj \\) \\",
    "html": "<script>alert('x')</script><b>&amp;",
    "sql": "'; DROP TABLE job; --",
    "emoji": "😀👩‍👩‍👧‍👦🇩🇪",
    "bidi": "a\u202eb\u2066c\u200fd\u061ce",
    "zalgo": "Z" + "\u0301\u0316" * 500,
    "arabic": "شركة النور للتجارة",
    "cjk": "東京都千代田区丸の内一丁目",
    "cyrillic": "ул. Ленина 25",
    "umlauts": "Müller & Söhne Großhandel",
    "surrogate": "a\ud800b",
    "private": "\ue000\U0010ffff",
    "spaces": " \u00a0\u3000\u200b ",
    "percent": "%s %d {0} ${x}",
}


def hostile_label(text: str) -> CartonLabel:
    """`text` in every field that takes any."""
    return CartonLabel(
        SSCC, text, Address(text, text, text, text, text, text), 2, 3, 10**6, text, text, text, 9, 2, text
    )


def hostile_slip(text: str, order: str = "SO-1") -> PackingSlip:
    """`text` in every field that takes any; the order number is told apart, since a barcode must carry it."""
    to = Address(text, text, text, text, text, text)
    lines = (SlipLine(text, text, 10**6, 10**6 - 1, 1), SlipLine("12-3", text, 1, 1))
    return PackingSlip(order, lines, to, (Extra(text, 1),), text, text, 1, 1, text, text, text, 2, text)


def picture(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("L")


def read(png: bytes) -> set[tuple[str, str]]:
    """Every symbol in a picture: AIM identifier and text, as a scanner sends them."""
    found = zxingcpp.read_barcodes(picture(png), text_mode=zxingcpp.TextMode.Plain)
    return {(symbol.symbology_identifier, symbol.text) for symbol in found}
