"""The benchmark itself runs and measures what it says; its figures are read by people, not judged by a clock here."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import interpretation
from packing.barcode import Item, Meaning, Number, OrderNumber, Unknown, Unreadable, interpret
from packing.scan import Scan


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpretation, "ARTICLES", 4_000)


@pytest.mark.usefixtures("few")
def test_every_kind_of_scan_means_what_its_row_says(tmp_path: Path) -> None:
    wanted: dict[str, type[object]] = {
        "quantity card": Number,
        "order number": OrderNumber,
        "unknown text": Unknown,
        "broken EAN": Unreadable,
    }
    articles = [3, 500]
    with closing(interpretation.filled(tmp_path)) as store:
        order = interpretation.opened(articles)
        for name, kind in interpretation.KINDS.items():
            scan = Scan(kind.text(random.Random(1), 3), "", kind.aim)
            meaning: Meaning = interpret(scan, store, order, "29IIIIIWWWWW")
            assert isinstance(meaning, wanted.get(name, Item)), name
            if isinstance(meaning, Item):
                assert meaning.sku is not None, name
                assert order.wants(meaning.sku) is not name.startswith("wrong"), name
                assert bool(meaning.near) is ("near" in name), name


@pytest.mark.usefixtures("few")
def test_every_row_of_the_table_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["interpretation", "--scans", "200", "--folder", str(tmp_path)])
    interpretation.main()
    rows = [line for line in capsys.readouterr().out.splitlines() if " us (" in line]
    assert len(rows) == len(interpretation.KINDS) + 1
    assert list(tmp_path.iterdir()) == []
