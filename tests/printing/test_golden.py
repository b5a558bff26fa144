"""Byte-exact documents. After a wanted change, write them anew with PACKBENCH_TEST_GOLDEN=write, and look at them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from printing.escpos import slip_escpos
from printing.zpl import label_zpl
from tests.printing.samples import LABEL, SLIP

GOLDEN = Path(__file__).parents[1] / "golden"

DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "label-203.zpl": lambda: label_zpl(LABEL),
    "label-300.zpl": lambda: label_zpl(LABEL, 300),
    "label-a6-copy.zpl": lambda: label_zpl(replace(LABEL, copy=2, copy_reason="label smudged"), size="A6"),
    "label-hostile.zpl": lambda: label_zpl(replace(LABEL, order="^XZ~JA_\\", station="^XA^JUS")),
    "slip-80.escpos": lambda: slip_escpos(SLIP),
    "slip-58-copy.escpos": lambda: slip_escpos(replace(SLIP, copy=2, copy_reason="slip torn"), 58),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_made_of_the_same_bytes_as_ever(name: str) -> None:
    path = GOLDEN / name
    made = DOCUMENTS[name]()
    if os.environ.get("PACKBENCH_TEST_GOLDEN") == "write":
        path.write_bytes(made)
    assert made == path.read_bytes()
