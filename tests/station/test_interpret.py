"""`packbench interpret`, and the same meanings at a running bench."""

from __future__ import annotations

from pathlib import Path

import pytest

from packing.codes import check_digit
from tests.station.program import bench, headless, packbench, taken

CHEESE = "291234500750" + check_digit("291234500750")
CATALOGUE = """sku,description,gtin,code,units,match
S1,Soap,9521234567899,,1,
S1,Soap,,2912345,1,
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bench with orders A (2 of S1, 1 of S2) and B, whose catalogue has S1 by GTIN and by in-store number."""
    folder = bench(tmp_path_factory.mktemp("interpret"))
    (folder / "catalogue.csv").write_text(CATALOGUE, encoding="utf-8")
    taken(packbench("catalogue", "import", folder / "catalogue.csv", "--data", folder))
    return folder


def told(*texts: bytes | str, data: Path | None = None, region: str = "") -> list[dict[str, object]]:
    lines = b"".join((text.encode() if isinstance(text, str) else text) + b"\n" for text in texts)
    where = [*(["--data", str(data)] if data else []), *(["--region", region] if region else [])]
    return taken(packbench("interpret", *where, stdin=lines)).lines


def test_an_aim_identifier_in_front_is_used_and_the_text_told_as_it_came() -> None:
    texts = [
        "]E09521234567899",
        "]E09521234567898",
        "]E0SOAP",
        "]E004252614",
        "]C10109521234567899",
        "]C00109521234567899",
    ]
    lines = told(*texts, "]E00042100005264", "]E4" + "96385074", "]E39780201379624" + "51234")
    assert [line["text"] for line in lines[:6]] == texts
    assert [line["kind"] for line in lines] == [
        "item", "unreadable", "unreadable", "item", "item", "unknown", "item", "item", "item",
    ]  # fmt: skip
    assert [line.get("gtin") for line in lines] == [
        "09521234567899", None, None, "00042100005264", "09521234567899", None, "00042100005264", "00000096385074",
        "09780201379624",
    ]  # fmt: skip
    assert lines[1]["error"] == "9521234567898 ends in 8, but 9 belongs there"
    assert lines[-1]["addon"] == "51234"


def test_hostile_and_broken_lines_give_one_line_each() -> None:
    hostile = [
        b"]", b"]]", b"]E", b"]E0", b"\x00", b"]E0\x00\x00", b"\xed\xa0\x80", b"]C1\xed\xa0\x80", b"\xff\xfe\x00",
        b"\xc3",
        b"x" * 10_000, b"]E0" + b"1" * 10_000, b"]C1" + b"10A\x1d" * 2_500, b"]I1" + b"01" * 5_000, b"https://]",
        b"]Q1https://[/01/1", b"]d2\x1d\x1d\x1d", b"%" * 5_000, "\u202e\ufeff٣²漢😀".encode(), b"]A0" + b"+A" * 3_000,
    ]  # fmt: skip
    lines = told(*hostile)
    assert len(lines) == len(hostile)
    assert {line["kind"] for line in lines} <= {"unknown", "unreadable"}


def test_an_in_store_code_is_told_with_its_weight_where_the_region_says_how(data: Path) -> None:
    (known,) = told("]E0" + CHEESE, data=data, region="29IIIIIWWWWW")
    assert (known["kind"], known["sku"], known["quantity"], known["weight_g"]) == ("item", "S1", 1, 750)
    (without,) = told("]E0" + CHEESE, data=data)
    assert (without["kind"], without["sku"]) == ("item", None)
    assert "no region is set" in str(without["note"])
    assert "weight_g" not in without


def test_a_region_that_is_none_is_one_clear_line() -> None:
    ran = packbench("interpret", "--region", "atlantis")
    assert (ran.status, ran.out) == (2, b"")
    assert "ca, de, dk" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_running_bench_names_the_near_code_and_reads_in_store_codes_by_its_setting(data: Path) -> None:
    config = data / "bench.toml"
    config.write_text('region = "29IIIIIWWWWW"', encoding="utf-8")
    lines = headless(data, "A", "S11", "]E09521234567898", "]E0" + CHEESE, more=("--config", config))
    assert [line["verdict"] for line in lines] == ["opened", "refused", "refused", "picked"]
    assert "You scanned S11, this order wants S1." in str(lines[1]["say"])
    assert "ends in 8, but 9 belongs there" in str(lines[2]["say"])
    assert (lines[3]["sku"], lines[3]["quantity"]) == ("S1", 1)
