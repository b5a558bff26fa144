from __future__ import annotations

import pytest

from drivers.calibration import CODE, STEPS
from printing.errors import PrintError
from printing.pdf import Page
from printing.preview import pdf_png
from printing.sheet import setup_pdf
from printing.symbols import code128_separated
from tests.printing.samples import read


def test_both_symbols_of_the_scanner_sheet_read_back_as_one_code() -> None:
    assert read(pdf_png(setup_pdf(CODE, "Set up a scanner", STEPS), 203, 0)) == {("]C0", CODE), ("]Q1", CODE)}


@pytest.mark.parametrize(
    "parts", [["abc", "cd"], ["1234", "5678"], ["abc", "123456"], ["1234", "x"], ["123", "2", "3a"]]
)
def test_parts_in_every_code_set_read_back_with_gs_between_them(parts: list[str]) -> None:
    page = Page(120.0, 40.0, "bars")
    page.symbol(10.0, 10.0, code128_separated(parts), 0.4, 20.0)
    page.next()
    assert [text for _, text in read(pdf_png(page.bytes(), 300, 0))] == ["\x1d".join(parts)]


def test_what_no_code_128_carries_is_refused() -> None:
    for parts in (["a", ""], ["é", "b"]):
        with pytest.raises(PrintError):
            code128_separated(parts)
