from __future__ import annotations

import time
from collections.abc import Callable

import pypdfium2  # type: ignore[import-untyped]
import pytest
from msgspec.structs import replace

from packing.picklist import PickLine, Picklist
from printing.documents import PackingSlip, SlipLine, slip_of
from printing.errors import PrintError
from printing.escpos import slip_escpos
from printing.preview import escpos_png, pdf_png
from printing.slip_pdf import PAGES, slip_pdf
from tests.printing.samples import HOSTILE, SLIP, hostile_slip, read

COPY = replace(SLIP, copy=3, copy_reason="the first one was torn")

# What the template sends, with how many bytes follow; anything else is a finding.
FIXED = {b"\x1b@": 0, b"\x1c.": 0, b"\x1bt": 1, b"\x1bE": 1, b"\x1bJ": 1, b"\x1ba": 1, b"\x1d!": 1, b"\x1dB": 1,
         b"\x1dH": 1, b"\x1dh": 1, b"\x1dw": 1, b"\x1dV": 2, b"\x1dr": 1}  # fmt: skip


def stream(data: bytes) -> list[tuple[bytes, bytes]]:
    """The command stream, strictly: an unknown command or a stray byte fails."""
    found = []
    at = 0
    while at < len(data):
        name = data[at : at + 2]
        if data[at] == 0x0A or data[at] >= 0x20:
            assert data[at] != 0x7F
            found.append((b"", data[at : at + 1]))
            at += 1
        elif name == b"\x1dv":
            size = int.from_bytes(data[at + 4 : at + 6], "little") * int.from_bytes(data[at + 6 : at + 8], "little")
            assert data[at + 2 : at + 4] == b"0\0"
            assert len(data) >= at + 8 + size
            found.append((name, data[at + 8 : at + 8 + size]))
            at += 8 + size
        elif name == b"\x1dk":
            assert data[at + 2] == 73
            found.append((name, data[at + 4 : at + 4 + data[at + 3]]))
            at += 4 + data[at + 3]
        else:
            assert name in FIXED, (name, at)
            found.append((name, data[at + 2 : at + 2 + FIXED[name]]))
            at += 2 + FIXED[name]
    return found


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def pages_of(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def lines(count: int) -> PackingSlip:
    return PackingSlip("536365", tuple(SlipLine(f"SKU-{n}", f"A THING OF SORT {n}", 9, 9) for n in range(count)))


@pytest.mark.parametrize("page", PAGES)
def test_the_order_reads_from_the_pdf(page: str) -> None:
    assert read(pdf_png(slip_pdf(SLIP, page), 203)) == {("]C0", "536365"), ("]Q1", "536365")}


@pytest.mark.parametrize(("width", "dots"), [(80, 512), (58, 384)])
def test_the_order_reads_from_the_receipt(width: int, dots: int) -> None:
    assert read(escpos_png(slip_escpos(SLIP, width), dots)) == {("]C0", "536365")}


@pytest.mark.parametrize("profile", ["default", "simple", "TM-T88V", "NT-5890K", "POS-5890", "TM-P80"])
def test_the_order_reads_with_any_printer_profile(profile: str) -> None:
    width = 58 if "5890" in profile else 80
    assert read(escpos_png(slip_escpos(SLIP, width, profile), 576)) == {("]C0", "536365")}


@pytest.mark.parametrize("order", ["{B{C1", "SO{1}-12345", "{{", "1234{C5678", "^XA~JA"])
def test_an_order_with_braces_and_carets_reads_back_as_it_is(order: str) -> None:
    slip = replace(SLIP, order=order)
    assert read(escpos_png(slip_escpos(slip))) == {("]C0", order)}
    assert {text for _, text in read(pdf_png(slip_pdf(slip), 203))} == {order}


@pytest.mark.parametrize("order", ["Bestellung Grün", "a\x1b@b", "SO-" + "1a" * 30])
def test_what_code_128_cannot_carry_goes_as_qr(order: str) -> None:
    slip = replace(SLIP, order=order)
    for png in (pdf_png(slip_pdf(slip), 203), escpos_png(slip_escpos(slip))):
        assert {text for _, text in read(png)} == {order}


def test_an_order_that_no_barcode_carries_is_refused_before_printing() -> None:
    for order in ("", "x" * 10_000, "x" * 2_000, "\ud800"):
        with pytest.raises(PrintError):
            slip_pdf(replace(SLIP, order=order))
        with pytest.raises(PrintError):
            slip_escpos(replace(SLIP, order=order))


def test_a_customer_can_read_what_is_in_the_box() -> None:
    words = text_of(slip_pdf(SLIP))
    for wanted in ("536365", "Marta Kowalczyk", "85123A", "WHITE METAL LANTERN", "2 not in this box", "Ada Marsh",
                   "19 units in this box", "Page 1 of 1", "sent in addition"):  # fmt: skip
        assert wanted in words
    assert "COPY" not in words


def test_a_further_copy_says_so_on_every_page_with_its_reason() -> None:
    pdf = slip_pdf(replace(COPY, lines=lines(100).lines))
    assert text_of(pdf).count("COPY 3") == pages_of(pdf) > 1
    assert text_of(pdf).count("the first one was torn") == pages_of(pdf)
    receipt = slip_escpos(COPY)
    assert b"COPY 3" in receipt
    assert b"the first one was torn" in receipt


def test_every_line_of_the_longest_real_order_is_there() -> None:
    pdf = slip_pdf(lines(1_114))
    words = text_of(pdf)
    pages = pages_of(pdf)
    assert all(f"SKU-{n}" in words for n in range(1_114))
    assert f"Page {pages} of {pages}" in words


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_in_any_field_is_a_printer_command(name: str) -> None:
    data = slip_escpos(hostile_slip(HOSTILE[name]))
    found = stream(data)
    names = [command for command, _ in found]
    assert names[0] == b"\x1b@"
    assert names.count(b"\x1b@") == 1
    assert names.count(b"\x1dV") == 1
    assert found[-2:] == [(b"\x1dV", b"B\0"), (b"\x1dr", b"\1")]
    assert len(data) < 100_000
    assert read(escpos_png(data)) == {("]C0", "SO-1")}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_in_any_field_breaks_the_pdf(name: str) -> None:
    pdf = slip_pdf(hostile_slip(HOSTILE[name]))
    assert pages_of(pdf) <= 2
    assert b"/JavaScript" not in pdf
    assert b"/OpenAction" not in pdf
    assert {text for _, text in read(pdf_png(pdf, 203))} == {"SO-1"}


@pytest.mark.parametrize("name", ["zpl", "html", "sql", "pdf", "percent"])
def test_harmless_looking_text_is_printed_as_it_is(name: str) -> None:
    text = HOSTILE[name]
    words = text_of(slip_pdf(replace(SLIP, lines=(SlipLine("1", text, 1, 1),))))
    assert text.split()[0] in words


def test_ten_thousand_characters_do_not_make_a_long_slip() -> None:
    long = hostile_slip("x" * 10_000)
    assert slip_escpos(long).count(b"\n") < 60


@pytest.mark.parametrize("render", [slip_pdf, slip_escpos])
def test_the_cost_of_a_line_does_not_grow_with_their_number(render: Callable[[PackingSlip], bytes]) -> None:
    def cost(count: int) -> float:
        slip = lines(count)
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            render(slip)
            best = min(best, time.process_time() - start)
        return best

    cost(10)
    assert cost(4_000) < 8 * 1.7 * cost(500)


def test_a_slip_is_made_of_a_picklist_and_what_was_picked() -> None:
    picklist = Picklist("SO-1", (PickLine("A", 3, "Thing"), PickLine("B", 2)), note="n")
    slip = slip_of(picklist, (2, 2), (1,), carton="c", copy=2, copy_reason="torn")
    assert slip.lines == (SlipLine("A", "Thing", 3, 2, 1), SlipLine("B", "", 2, 2))
    assert (slip.wanted, slip.packed, slip.short, slip.units, slip.note) == (5, 4, 1, 4, "n")
