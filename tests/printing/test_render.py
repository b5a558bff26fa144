from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from printing.documents import Sheet, SheetEntry
from printing.errors import PrintError
from printing.preview import pdf_png, preview_png
from printing.render import missing, render, render_door
from printing.sheet import sheet_pdf
from tests.printing.samples import HOSTILE, LABEL, SLIP, SSCC, hostile_label, hostile_slip, read

ROOT = Path(__file__).parents[2]
ORDER = {
    "order": "SO-1",
    "ship_to": {"name": "Marta", "city": "London"},
    "sscc": SSCC,
    "lines": [{"sku": "A", "description": "Thing", "quantity": 3, "packed": 2, "short": 1}],
}
ALL = [("slip", "pdf"), ("slip", "escpos"), ("slip", "png"), ("label", "zpl"), ("label", "pdf"), ("label", "png"),
       ("sheet", "pdf"), ("sheet", "png")]  # fmt: skip


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize(("kind", "to"), ALL)
def test_every_document_in_every_format_carries_its_code(kind: str, to: str, dpi: int) -> None:
    data = render_door(kind, json.dumps(ORDER).encode(), to, dpi)
    png = data if to == "png" else preview_png(data, dpi)
    wanted = "00" + SSCC if kind == "label" else "SO-1"
    assert {text for _, text in read(png)} == {wanted}


@pytest.mark.parametrize(
    ("kind", "change", "says"),
    [
        ("slip", {"ordr": 1}, "ordr: there is no such field; did you mean 'order'"),
        ("slip", {"order": ""}, "order: must not be empty"),
        ("slip", {"order": 5}, "order: a text was expected, but a number came"),
        ("slip", {"lines": []}, "at least one line"),
        ("slip", {"lines": [{"sku": "A"}, {"sku": "B", "quantity": "3"}]}, r"lines\[1\]\.quantity: a whole number"),
        ("slip", {"lines": [{"sku": "A", "qty": 1}]}, r"lines\[0\]\.qty: .*'quantity'"),
        ("slip", {"lines": [{"sku": "A", "quantity": 10**9}]}, "1 to 1000000"),
        ("slip", {"lines": [{"sku": "A", "quantity": True}]}, "true or false"),
        ("slip", {"ship_to": []}, "ship_to: an object"),
        ("slip", {"ship_to": {"town": "x"}}, r"ship_to\.town"),
        ("label", {"sscc": "1"}, "18 digits"),
        ("label", {"sscc": None}, "sscc: a text was expected, but nothing"),
        ("label", {"copy": 0}, "copy: 1 to"),
    ],
)
def test_a_wrong_file_is_told_by_its_path(kind: str, change: dict[str, object], says: str) -> None:
    data = json.dumps({**ORDER, **change}).encode()
    with pytest.raises(PrintError, match=says):
        render_door(kind, data, "pdf")


@pytest.mark.parametrize("data", [b"", b"[", b"[" * 100_000, b"\xff", b"[]", b'{"order":"\xff"}', b"null", b"3"])
def test_what_is_no_order_is_one_clear_error(data: bytes) -> None:
    for kind in ("slip", "label", "sheet"):
        with pytest.raises(PrintError):
            render_door(kind, data, "pdf")


def test_a_format_that_a_document_does_not_have_is_told() -> None:
    with pytest.raises(PrintError, match="A slip is made as pdf, escpos, png"):
        render(SLIP, "zpl")
    with pytest.raises(PrintError, match="slip, label, sheet"):
        render_door("receipt", b"{}", "pdf")
    with pytest.raises(PrintError, match="203 or 300"):
        render_door("label", b"{}", "zpl", 72)


@pytest.mark.parametrize("name", HOSTILE)
def test_characters_that_no_paper_shows_are_found_before_printing(name: str) -> None:
    lost = missing(hostile_slip(HOSTILE[name]))
    assert lost == missing(hostile_label(HOSTILE[name]))
    assert all(ord(char) > 0x7F for char in lost)
    if name not in ("emoji", "arabic", "cjk"):  # which of these can be shown depends on the machine's fonts
        assert lost == ""


def test_a_character_without_a_glyph_is_named() -> None:
    assert missing(replace(LABEL, order="a\U00016fe4b")) in ("\U00016fe4", "")
    assert missing(replace(LABEL, order="a\u0378b")) == ""  # unassigned: never a character


def test_every_code_of_a_sheet_is_read_back() -> None:
    entries = [SheetEntry(f"PBQ-{n}", f"× {n}", "The next item counts so often.") for n in (2, 3, 12, 24, 100, 144)]
    entries += [
        SheetEntry("PBC-SHORT-NONE-LEFT", "Short: none left"),
        SheetEntry("Grüß", "Umlaut"),
        SheetEntry("x" * 60, ""),
    ]
    pdf = sheet_pdf("Quantities", entries)
    found = {text for page in (0, 1) for _, text in read(pdf_png(pdf, 203, page))}
    assert found == {entry.code for entry in entries}


def test_a_sheet_refuses_what_no_barcode_carries() -> None:
    with pytest.raises(PrintError):
        render(Sheet("t", (SheetEntry("x" * 5_000, "much"),)), "pdf")


def test_the_example_of_the_documentation_renders() -> None:
    page = (ROOT / "docs" / "printing.md").read_text(encoding="utf-8")
    examples = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert len(examples) == 2
    for kind, to in ALL:
        assert render_door(kind, examples[1 if kind == "sheet" else 0].encode(), to)


@pytest.mark.parametrize("where", ["main", "thread"])
def test_a_program_without_qt_draws_other_scripts_on_any_thread(where: str) -> None:
    program = f"""
import threading
from printing.zpl import label_zpl
from printing.preview import zpl_png
from tests.printing.samples import hostile_label, HOSTILE
def work():
    print(len(zpl_png(label_zpl(hostile_label(HOSTILE["cyrillic"])))) > 1000)
if {where!r} == "main":
    work()
else:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
"""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY"))}
    for _ in range(4):  # what can go wrong at a program's end does not do so each time
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")
