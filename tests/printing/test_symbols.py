from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.bitmap import Bitmap, Paper
from printing.errors import PrintError
from printing.symbols import carries, code128, qr, qr_in, sscc128
from tests.printing.samples import SSCC, read


def png(symbol: Bitmap) -> bytes:
    high = Bitmap(symbol.width, symbol.rows * (24 if symbol.height == 1 else 1)).scaled(3)
    paper = Paper(high.width + 80, high.height + 80)
    paper.put(high, 40, 40)
    return paper.bitmap().png(203)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=3, max_size=30))
def test_code_128_gives_back_what_it_was_made_of(text: str) -> None:
    assert read(png(code128(text))) == {("]C0", text)}


@pytest.mark.parametrize("text", ["536365", "C536365", "12345", "12", "1", "0000", "a1234b5678c", "12345a", "^XA~{_\\"])
def test_code_128_of_digits_in_every_place(text: str) -> None:
    # one module wide readers need a few characters: repeated where it is short
    assert read(png(code128(text))) == {("]C0", text)}


def test_an_sscc_is_gs1_128_of_156_modules() -> None:
    symbol = sscc128(SSCC)
    assert symbol.width == 156
    assert read(png(symbol)) == {("]C1", "00" + SSCC)}


@pytest.mark.parametrize("text", ["", SSCC[:-1], SSCC[:-1] + "4", "x" * 18, SSCC + "0", "０" * 18])
def test_what_is_no_sscc_is_refused(text: str) -> None:
    with pytest.raises(PrintError, match="no label is printed"):
        sscc128(text)


@pytest.mark.parametrize("text", ["", "ü", "a\x1bb", "日本", "x" * 61, "a\nb"])
def test_code_128_refuses_what_it_cannot_carry(text: str) -> None:
    assert not carries(text)
    with pytest.raises(PrintError):
        code128(text)


@pytest.mark.parametrize("text", ["SO-1", "Grüße 日本", "a\x1bb", "^XA^JUS"])
def test_qr_gives_back_what_it_was_made_of(text: str) -> None:
    assert read(png(qr(text))) == {("]Q1", text)} or read(png(qr(text))) == {("]Q2", text)}


@pytest.mark.parametrize("text", ["", "x" * 10_000, "\ud800"])
def test_qr_refuses_what_it_has_no_room_for(text: str) -> None:
    with pytest.raises(PrintError):
        qr(text)


def test_a_symbol_too_dense_for_its_place_is_refused() -> None:
    with pytest.raises(PrintError, match="too dense"):
        qr_in("x" * 1_000, 24.0)
