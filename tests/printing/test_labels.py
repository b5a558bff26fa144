from __future__ import annotations

from itertools import combinations

import pytest
from msgspec.structs import replace
from zplkit import Options
from zplkit import render as zplkit_render
from zplkit.parse import parse

from printing.documents import CartonLabel
from printing.errors import PrintError
from printing.label import SIZES, Bars, Words, layout
from printing.pdf import label_pdf
from printing.preview import pdf_png, zpl_png
from printing.typeset import em
from printing.zpl import DPIS, label_zpl, module_dots
from tests.printing.samples import HOSTILE, LABEL, SSCC, hostile_label, picture, read

WANTED = {("]C1", "00" + SSCC)}
COPY = replace(LABEL, copy=2, copy_reason="label smudged")
TEMPLATE = set("XA CI LH LS LT PO PM FW PW LL FO FT FB FR FH FD FS GB GF BY BC A0 XZ".split())


def by_zplkit(zpl: bytes, dpi: int) -> bytes:
    labels = zplkit_render(zpl, Options(profile="specification", dpi=dpi)).labels
    assert len(labels) == 1
    png: bytes = labels[0].png()
    return png


def commands(zpl: bytes) -> list[str]:
    """Command names as an independent parser sees them; nothing else may stand in the bytes."""
    names = []
    for element in parse(zpl).elements:
        assert element.kind in ("format_command", "before_first_command"), element
        if element.kind == "format_command":
            names.append(bytes(element)[1:3].decode("ascii"))
    return names


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dpi", DPIS)
def test_the_symbol_reads_the_same_from_zpl_by_two_renderers(dpi: int, size: str) -> None:
    zpl = label_zpl(LABEL, dpi, size)
    assert read(by_zplkit(zpl, dpi)) == WANTED
    assert read(zpl_png(zpl, dpi)) == WANTED


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("label", [LABEL, COPY], ids=["first", "copy"])
def test_the_symbol_reads_from_the_pdf(label: CartonLabel, size: str) -> None:
    assert read(pdf_png(label_pdf(label, size), 203)) == WANTED


def test_our_picture_has_the_bars_on_the_same_dots_as_zplkit() -> None:
    zpl = label_zpl(LABEL)
    ours, theirs = picture(zpl_png(zpl)), picture(by_zplkit(zpl, 203))
    assert ours.size == theirs.size
    bars = (0, 839, ours.width, 1111)
    assert (
        ours.crop(bars).point(lambda value: value // 128).tobytes()
        == theirs.crop(bars).point(lambda value: value // 128).tobytes()
    )


@pytest.mark.parametrize("dpi", DPIS)
def test_the_symbol_keeps_to_gs1(dpi: int) -> None:
    dots = DPIS[dpi]
    module = module_dots(dots) / dots
    bars = next(item for item in layout(LABEL) if isinstance(item, Bars))
    lowest = max(item.y for item in layout(LABEL) if not isinstance(item, Words))
    assert 0.495 <= module <= 1.016
    assert bars.height >= 32
    assert bars.y == lowest
    for width, _ in SIZES.values():
        assert (width - 156 * module) / 2 >= 10 * module


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_in_any_field_adds_a_command(name: str) -> None:
    zpl = label_zpl(hostile_label(HOSTILE[name]))
    names = commands(zpl)
    assert set(names) <= TEMPLATE
    assert (names[0], names[-1]) == ("XA", "XZ")
    assert names.count("XA") == names.count("XZ") == 1
    assert names.count("FD") + names.count("GF") + names.count("GB") == names.count("FS")
    assert b"~" not in zpl
    assert zpl.count(b"^FD") - 1 == zpl.count(b"^FH_^FD")  # all but the digits of the SSCC
    assert all(byte == 0x0A or 0x20 <= byte <= 0x7E for byte in zpl)
    assert len(zpl) < 40_000
    assert read(by_zplkit(zpl, 203)) == WANTED
    assert read(zpl_png(zpl)) == WANTED
    assert read(pdf_png(label_pdf(hostile_label(HOSTILE[name])))) == WANTED


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", HOSTILE)
def test_no_words_lie_on_others_or_beyond_the_edge(name: str, size: str) -> None:
    width, height = SIZES[size]
    boxes = []
    for item in layout(hostile_label(HOSTILE[name]), size):
        if isinstance(item, Words):
            wide = em(item.text, bold=True) * item.size
            left = item.x + (item.width - wide) / 2 if item.width else item.x
            boxes.append((left, item.y - 0.74 * item.size, left + wide, item.y, item.text))
        elif isinstance(item, Bars):
            boxes.append((item.x, item.y, item.x + item.width, item.y + item.height, "bars"))
    for left, top, right, bottom, text in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= width - 1 or text == "bars"
        assert bottom <= height - 2
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)


def test_a_further_copy_says_so_with_its_reason() -> None:
    words = [item.text for item in layout(COPY) if isinstance(item, Words)]
    assert "COPY 2" in words
    assert "label smudged" in words
    assert not [text for text in (item.text for item in layout(LABEL) if isinstance(item, Words)) if "COPY" in text]


def test_a_label_without_an_sscc_is_refused_before_printing() -> None:
    for make in (label_zpl, label_pdf):
        with pytest.raises(PrintError, match="18 digits"):
            make(replace(LABEL, sscc=""))


def test_other_heads_and_sizes_are_refused() -> None:
    with pytest.raises(PrintError, match="203 or 300"):
        label_zpl(LABEL, 600)
    with pytest.raises(PrintError, match="A6"):
        label_zpl(LABEL, 203, "A0")
