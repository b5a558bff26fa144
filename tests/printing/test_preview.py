from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing.errors import PrintError
from printing.escpos import slip_escpos
from printing.preview import escpos_png, pdf_png, preview_png, zpl_png
from printing.zpl import label_zpl
from tests.printing.samples import LABEL, SLIP, picture

ZPL = label_zpl(LABEL)
SHORT = st.lists(
    st.one_of(
        st.binary(max_size=12),
        st.sampled_from(
            [
                b"\x1b@",
                b"\x1dk\x49\x05{C\x01",
                b"\x1dv0\0\x01\0\x02\0\xff",
                b"\x1d!\x11",
                b"\x1bd\xff",
                b"\x1dw\0",
                b"\n",
            ]
        ),
    ),
    max_size=20,
).map(b"".join)
ANY_ZPL = st.lists(
    st.one_of(
        st.binary(max_size=12),
        st.sampled_from(
            [
                b"^XA",
                b"^PW0",
                b"^LL99999999",
                b"^FO10,10",
                b"^GB9999999,9999999,1",
                b"^A0N,40,40",
                b"^FDtext",
                b"^FS",
                b"^GFA,1,1,1,:Z64:eJw=:0000",
                b"^GFA,1",
                b"^BY99",
                b"^BCN,99",
                b"^FH_",
                b"^FR",
            ]
        ),
    ),
    max_size=20,
).map(b"".join)


@settings(max_examples=60)
@given(SHORT)
def test_a_receipt_printer_draws_whatever_it_gets(data: bytes) -> None:
    assert picture(escpos_png(data)).width == 512 + 48


@settings(max_examples=60)
@given(ANY_ZPL)
def test_a_label_printer_draws_or_says_why_not(data: bytes) -> None:
    try:
        png = zpl_png(data)
    except PrintError:
        return
    assert picture(png).width >= 1


@settings(max_examples=40)
@given(st.integers(0, 2_000), st.binary(max_size=4))
def test_a_stream_cut_off_or_broken_anywhere_is_still_drawn(at: int, junk: bytes) -> None:
    receipt = slip_escpos(SLIP)
    escpos_png(receipt[: at % len(receipt)])
    escpos_png(receipt[: at % len(receipt)] + junk + receipt[at % len(receipt) :])


def test_a_stream_that_asks_for_kilometres_of_paper_is_cut() -> None:
    assert picture(escpos_png(b"\x1bd\xff" * 1_000)).height < 41_000


def test_bytes_are_told_apart() -> None:
    assert picture(preview_png(ZPL)).size == (813, 1219)
    assert picture(preview_png(slip_escpos(SLIP))).width == 560
    with pytest.raises(PrintError, match="not a PDF"):
        pdf_png(b"no pdf")
