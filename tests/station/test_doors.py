"""Every door, run as a process: what `docs/doors.md` promises."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp

from packing.codes import sscc
from packing.commands import COMMANDS, QUANTITIES, quantity_code
from station.cli import DOORS
from tests.station.program import HOSTILE, ORDERS, ROOT, bench, headless, packbench, server, taken


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bench that has packed order A, one scan at a time: 5 events."""
    data = bench(tmp_path_factory.mktemp("packed"))
    headless(data, "A", "S1", "S1", "S2", "A")
    return data


# --- all doors -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("door", ["", *DOORS])
def test_every_door_has_help(door: str) -> None:
    shown = taken(packbench(*filter(None, [door]), "--help"))
    assert shown.out.startswith(f"usage: packbench {door}".strip().encode())
    assert not shown.err


def test_the_page_of_doors_names_every_door_and_every_option() -> None:
    page = (ROOT / "docs" / "doors.md").read_text(encoding="utf-8")
    for door in DOORS:
        assert f"packbench {door}" in page
        options = set(re.findall(r"--[a-z][a-z-]+", packbench(door, "--help").out.decode())) - {"--help"}
        [section] = [part for part in page.split("\n## ") if part.startswith(f"`packbench {door}")]
        assert options <= set(re.findall(r"--[a-z][a-z-]+", section)), door
    commands = set(re.findall(r"(?m)^    ([a-z-]{5,})", packbench("admin", "--help").out.decode()))
    assert len(commands) >= 10
    assert all(f"`{command}" in page for command in commands)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "DOOR"),
        ("sttaion", "invalid choice: 'sttaion'"),
        ("station --headles --scaner stdin", "--scaner"),
        ("orders import none.csv --data bench", "none.csv"),
        ("orders import good.csv --data good.csv", "good.csv cannot be used"),
        ("orders import good.csv --data bench --format x12-850", "auto or csv"),
        ("orders import good.csv --data bench --encoding klingon", "klingon"),
        ("orders import good.csv --data bench --mapping none.toml", "none.toml"),
        ("orders import garbage.db --data bench", "garbage.db"),
        ("orders import good.csv --server http://127.0.0.1:1 --token t", "does not answer"),
        ("orders import good.csv --server warehouse --token t", "like http://"),
        ("orders import good.csv --server http://[::1 --token t", "like http://"),
        ("orders import good.csv --server http://127.0.0.1:1 --token é", "token"),
        ("stock import good.csv --data bench", "stock is missing"),
        ("interpret --data nowhere", "nowhere"),
        ("interpret --data bad", "store.db"),
        ("station --headless --data bad", "store.db"),
        ("station --headless --data good.csv", "good.csv cannot be used"),
        ("station --headless --config misspelt.toml", "'scaners' that is not known: did you mean 'scanners'?"),
        ("station --headless --config broken.toml", "TOML"),
        ("station --headless --config width.toml", "slip_width_mm should be 80 or 58, but 70 came"),
        ("station --headless --data bench --scanner usb:1", "usb:1"),
        ("station --headless --data bench --printer slip", "--printer"),
        ("station --headless --data bench --printer slip=usb:1", "usb:1"),
        ("station --headless --data bench --operator PBB-NOBODY", "badge is not known"),
        ("station --headless --data fresh --server http://127.0.0.1:1 --token t", "needs its server"),
        ("journal verify nowhere", "no such file"),
        ("journal verify bad", "journal.db should be a journal"),
        ("journal replay bench/store.db", "should be a journal"),
        ("render slip --order none.json --to pdf --out x", "none.json"),
        ("render slip --order misspelt.json --to pdf --out x", "did you mean 'lines'?"),
        ("render slip --order order.json --to zpl --out x", "pdf, escpos, png"),
        ("sheet commands --out nowhere/x", "nowhere/x"),
        ("admin add-user Ann --role king --data server", "king"),
        ("admin revoke-station none --data server", "none"),
        ("admin release-claims none --data server", "none"),
        ("admin stations --database nonsense", "nonsense"),
        ("admin stations --data bad", "server.db"),
        ("server --data server --port 99999", "99999"),
    ],
)  # fmt: skip
def test_what_a_person_got_wrong_is_one_line_and_status_2(wrong: Path, words: str, said: str) -> None:
    ran = packbench(*words.split(), cwd=wrong)
    assert ran.status == 2, ran
    assert len(ran.err.splitlines()) == 1, ran.err
    assert ran.err.startswith("packbench")
    assert said in ran.err
    assert ran.out == b""


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of every kind that can be wrong."""
    folder = tmp_path_factory.mktemp("wrong")
    order = {"order": "A", "lines": [{"sku": "S", "quantity": 1}], "sscc": "095212340000000013"}
    files = {
        "good.csv": ORDERS,
        "garbage.db": "\x00\x01garbage\xff",
        "misspelt.toml": 'scaners = ["stdin"]\n',
        "broken.toml": "scanners = [\n",
        "width.toml": "slip_width_mm = 70\n",
        "misspelt.json": json.dumps({"order": "A", "linez": []}),
        "order.json": json.dumps(order),
        "bad/store.db": "this is no database, and longer than SQLite's header of one hundred bytes" * 2,
        "bad/journal.db": "this is no database" * 10,
        "bad/server.db": "this is no database" * 10,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "server").mkdir()
    taken(packbench("orders", "import", "good.csv", "--data", "bench", cwd=folder))
    return folder


def test_a_setting_misspelt_in_the_environment_is_named(wrong: Path) -> None:
    ran = packbench("station", "--headless", "--data", "bench", cwd=wrong, PACKBENCH_SCANER="stdin")
    assert (ran.status, ran.out) == (2, b"")
    assert "did you mean 'scanners'?" in ran.err


def test_the_page_of_doors_names_every_verdict_and_every_kind_of_meaning() -> None:
    page = (ROOT / "docs" / "doors.md").read_text(encoding="utf-8")
    kinds = re.findall(r'"([a-z_]+)", Tone\.', (ROOT / "packing" / "verdict.py").read_text(encoding="utf-8"))
    kinds += re.findall(r'"([a-z]+)"', (ROOT / "station" / "doors" / "interpret.py").read_text(encoding="utf-8"))
    assert {"undone", "shorted", "ambiguous"} < set(kinds)
    assert [kind for kind in kinds if f"`{kind}`" not in page] == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("door", ["station", "demo"])
def test_without_a_screen_the_window_says_so(tmp_path: Path, door: str) -> None:
    ran = packbench(door, "--data", tmp_path, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (ran.status, ran.out) == (2, b"")
    assert "--headless" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_hostile_texts_mean_nothing_with_and_without_a_store(packed: Path) -> None:
    for where in ([], ["--data", str(packed)]):
        told = taken(packbench("interpret", *where, stdin=b"\n".join(HOSTILE))).lines
        assert len(told) == len(HOSTILE)
        assert {line["kind"] for line in told} <= {"unknown", "unreadable", "badge"}


# --- what a text stands for ------------------------------------------------------------------------------------------


def test_a_text_is_explained_by_the_standards_alone_and_better_with_a_store(packed: Path) -> None:
    texts = ["A", "S1", "9521234567899", "9521234567898", "PBC-DONE", "PBQ-12", "PBB-X", "095212340000000013", ""]
    texts += ["010952123456789917261231\x1d10L1\x1d21S9", "]C13712"]
    alone = taken(packbench("interpret", stdin="\n".join(texts).encode() + b"\n")).lines
    known = taken(packbench("interpret", "--data", packed, stdin="\n".join(texts).encode() + b"\n")).lines
    rest = ["unknown", "command", "number", "badge", "carton", "unreadable", "item", "unknown"]
    assert [line["kind"] for line in alone] == ["unknown", "unknown", "item", *rest]
    assert [line["kind"] for line in known] == ["order", "item", "item", *rest]
    assert [line["text"] for line in alone] == texts
    assert known[1]["sku"] == "S1"
    full = alone[-2]
    assert full == {
        "text": texts[-2], "kind": "item", "gtin": "09521234567899", "sku": None, "lot": "L1", "expiry": "2026-12-31",
        "serial": "S9", "quantity": 1, "ais": {"01": "09521234567899", "17": "261231", "10": "L1", "21": "S9"},
        "error": None,
    }  # fmt: skip


# --- the journal -----------------------------------------------------------------------------------------------------


def test_the_journal_is_verified_exported_and_replayed(packed: Path) -> None:
    assert re.search(
        rb": 5 events, chain holds, digest [0-9a-f]{64}\n$", taken(packbench("journal", "verify", packed)).out
    )
    rows = taken(packbench("journal", "export", packed / "journal.db")).lines
    assert [row["number"] for row in rows] == [1, 2, 3, 4, 5]
    assert [row["event"]["kind"] for row in rows] == ["order_opened", *["item_picked"] * 3, "order_packed"]
    assert set(rows[0]) == {"number", "hash", "station", "journal", "event"}
    replayed = taken(packbench("journal", "replay", packed, "--order", "A")).out.decode().splitlines()
    assert len(replayed) == 5
    assert "Order A packed" in replayed[-1]
    unknown = packbench("journal", "replay", packed, "--order", "Z")
    assert (unknown.status, unknown.out) == (2, b"")
    assert "knows no order 'Z'" in unknown.err


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("UPDATE event SET body = replace(body, 'S2', 'S1') WHERE number = 4", "row 4 is not what was written"),
        ("UPDATE event SET hash = zeroblob(32) WHERE number = 3", "row 3 is not what was written"),
        ("DELETE FROM event WHERE number = 2", "row 2 is missing"),
        ("UPDATE fact SET value = 'other' WHERE name = 'station'", "row 1 is not what was written"),
    ],
)
def test_a_journal_that_was_tampered_with_is_told_by_row(packed: Path, tmp_path: Path, harm: str, said: str) -> None:
    copy = tmp_path / "journal.db"
    with closing(sqlite3.connect(packed / "journal.db")) as whole, closing(sqlite3.connect(copy)) as torn:
        whole.backup(torn)
        assert torn.execute(harm).rowcount == 1
        torn.commit()
    ran = packbench("journal", "verify", copy)
    assert (ran.status, ran.out) == (1, b"")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


# --- documents -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "to", "magic"),
    [
        ("slip", "pdf", b"%PDF-"),
        ("slip", "escpos", b"\x1b@"),
        ("slip", "png", b"\x89PNG"),
        ("label", "pdf", b"%PDF-"),
        ("label", "zpl", b"^XA"),
        ("label", "png", b"\x89PNG"),
        ("sheet", "pdf", b"%PDF-"),
        ("sheet", "png", b"\x89PNG"),
    ],
)
def test_a_document_is_rendered_in_each_of_its_formats(
    wrong: Path, tmp_path: Path, kind: str, to: str, magic: bytes
) -> None:
    out = tmp_path / "out"
    taken(packbench("render", kind, "--order", wrong / "order.json", "--to", to, "--dpi", "300", "--out", out))
    assert out.read_bytes().startswith(magic)


@pytest.mark.parametrize(
    ("kind", "codes"),
    [
        ("commands", [command.code for command in COMMANDS]),
        ("numbers", [quantity_code(units) for units in QUANTITIES]),
    ],
)
def test_every_code_of_a_sheet_reads_back_as_the_table_has_it(tmp_path: Path, kind: str, codes: list[str]) -> None:
    assert taken(packbench("sheet", kind, cwd=tmp_path)).out.decode().strip() == f"packbench-{kind}.pdf"
    read: list[str] = []
    with closing(pypdfium2.PdfDocument(tmp_path / f"packbench-{kind}.pdf")) as document:
        for page in document:
            picture = page.render(scale=200 / 72).to_pil()
            found = zxingcpp.read_barcodes(picture)
            read += [code.text for code in sorted(found, key=lambda code: code.position.top_left.y)]
    assert read == codes


# --- files in --------------------------------------------------------------------------------------------------------


def test_orders_are_taken_held_and_refused_by_line_and_reason(tmp_path: Path) -> None:
    file, data = tmp_path / "orders.csv", tmp_path / "bench"
    file.write_text("order;sku;quantity\nA;S1;2\nB;S1;0\nC;S1;abc\n", encoding="utf-8-sig")
    told = taken(packbench("orders", "import", file, "--data", data)).out.decode().splitlines()
    assert told[0].startswith("orders.csv: taken 1 order (1 line, 2 units), held 0, refused 2")
    assert "orders.csv:3: order B: refused: quantity_zero" in told[1]
    assert "orders.csv:4: order C: refused: quantity_not_a_number" in told[2]
    again = json.loads(taken(packbench("orders", "import", file, "--data", data, "--json")).out)
    assert again["unchanged"] == ["A"]
    assert [trouble["line"] for trouble in again["troubles"]] == [3, 4]


def test_a_catalogue_and_stock_are_taken_and_known_to_the_bench(tmp_path: Path) -> None:
    catalogue, stock, data = tmp_path / "catalogue.csv", tmp_path / "stock.csv", tmp_path / "bench"
    catalogue.write_text("sku,description,gtin,units\nS1,Soap,9521234567899,1\nS1,Soap,,\n", encoding="utf-8")
    stock.write_text("sku,stock\nS1,7\nS9,1\n", encoding="utf-8")
    assert b"catalogue.csv" in taken(packbench("catalogue", "import", catalogue, "--data", data)).out
    assert b"stock.csv:3" in taken(packbench("stock", "import", stock, "--data", data)).out
    told = taken(packbench("interpret", "--data", data, stdin=b"9521234567899\n")).lines
    assert [(line["kind"], line["sku"]) for line in told] == [("item", "S1")]


# --- server, people, demo, doctor ------------------------------------------------------------------------------------


def test_server_admin_import_and_bench_work_together(tmp_path: Path) -> None:
    where, data = ("--data", tmp_path / "server"), tmp_path / "bench"
    (tmp_path / "orders.csv").write_text(ORDERS, encoding="utf-8")
    with server("--port", "0", *where) as (process, url):
        token = taken(packbench("admin", "enroll-station", "bench-7", *where)).out.decode().strip()
        badge = taken(packbench("admin", "add-user", "Ann", "--role", "packer", *where)).out.decode().strip()
        assert re.fullmatch(r"PBB-[2-9A-HJ-NP-Z]{26}", badge)
        assert b"name=bench-7" in taken(packbench("admin", "stations", *where)).out
        assert token not in taken(packbench("admin", "stations", *where)).out.decode()
        there = ("--server", url, "--token", token)
        assert b"taken 2 orders" in taken(packbench("orders", "import", tmp_path / "orders.csv", *there)).out
        well = taken(packbench("doctor", *there))
        assert b"knows this bench as bench-7, number 1" in well.out
        told = headless(data, "B", badge, "B", "S1", "B", more=(*there, "--name", "bench-7"))
        assert [line["verdict"] for line in told] == ["refused", "signed_in", "opened", "picked", "packed"]
        assert told[0]["reason"] == "not_signed_in"
        assert badge.encode() not in (data / "journal.db").read_bytes()
        packed = taken(packbench("journal", "export", data)).lines[-1]["event"]
        assert packed["cartons"] == [sscc("9521234", 1 * 10**7 + 1)], "station 1, carton 1"
        assert "packed" in httpx.get(f"{url}/orders/B", trust_env=False).text
        port = url.rpartition(":")[2]
        taken_port = packbench("server", "--port", port, "--data", tmp_path / "other")
        assert (taken_port.status, taken_port.out) == (2, b"")
        assert port in taken_port.err
        assert len(taken_port.err.splitlines()) == 1
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_the_demo_packs_its_orders_by_itself_and_agrees() -> None:
    ran = taken(packbench("demo", "--headless"))
    packed, agreed = ran.out.decode().splitlines()
    assert packed == "25 orders packed, 25 slips and 25 labels printed"
    assert re.fullmatch(r"bench and server agree: \d+ events, digest [0-9a-f]{64}", agreed)


def test_the_doctor_says_what_is_wrong_and_exits_1(wrong: Path) -> None:
    sick = packbench("doctor", "--data", "bad", "--server", "http://127.0.0.1:1", "--token", "t", cwd=wrong)
    assert sick.status == 1
    bad = [line for line in sick.out.decode().splitlines() if line.startswith("LOOK  ")]
    assert [line.split()[1].rstrip(":") for line in bad] == ["journal", "store", "server"]
    assert taken(packbench("doctor", "--data", "nothing", cwd=wrong)).out.startswith(b"ok    journal: none yet")
