"""`packbench station --headless`, run as a process: one JSON line a scan, as `docs/doors.md` has it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path

import cv2

from drivers.sim.scene import Bench, Label, Pose
from tests.station.program import COMMAND, FIELDS, HOSTILE, ROOT, bench, headless, packbench, taken


def test_every_scan_gives_one_line_with_the_fields_of_the_contract(tmp_path: Path) -> None:
    data = bench(tmp_path)
    printers = ("--printer", f"slip=file:{tmp_path / 'slips'}/", "--printer", f"label=file:{tmp_path / 'labels'}/")
    told = headless(data, "S1", "A", "S1", "NOPE", "PBQ-9", "S1", "S1", "PBC-UNDO", "S1", "S2", "B", "A", more=printers)
    assert all(list(line)[: len(FIELDS)] == list(FIELDS) for line in told)
    assert [tuple(line[name] for name in FIELDS[:-1]) for line in told] == [
        (1, "S1", "refused", "no_order_open", None, "S1", None, 1, 0),
        (2, "A", "opened", None, "A", None, None, 0, 3),
        (3, "S1", "picked", None, "A", "S1", 1, 1, 2),
        (4, "NOPE", "refused", "unknown_code", "A", None, None, 0, 2),
        (5, "PBQ-9", "quantity", None, "A", None, None, 9, 2),
        (6, "S1", "refused", "too_many", "A", "S1", None, 9, 2),
        (7, "S1", "picked", None, "A", "S1", 1, 1, 1),
        (8, "PBC-UNDO", "undone", None, "A", "S1", 1, 1, 2),
        (9, "S1", "picked", None, "A", "S1", 1, 1, 1),
        (10, "S2", "picked", None, "A", "S2", 2, 1, 0),
        (11, "B", "refused", "other_order_open", "A", None, None, 0, 0),
        (12, "A", "packed", None, "A", None, None, 3, 0),
    ]
    assert told[1]["say"] == "Order A. Take 2 of S1."
    [slip], [label] = (list((tmp_path / folder).iterdir()) for folder in ("slips", "labels"))
    assert slip.read_bytes().startswith(b"\x1b@")
    assert label.read_bytes().startswith(b"^XA")


def test_an_order_put_aside_goes_on_where_it_was_after_a_restart(tmp_path: Path) -> None:
    data = bench(tmp_path)
    headless(data, "A", "S1", "PBC-PARK", "B", "S1")
    told = headless(data, "B", "A", "S1", "PBC-SHORT-NONE-LEFT", "PBC-DONE")
    assert [(line["seq"], line["verdict"], line["remaining"]) for line in told] == [
        (6, "packed", 0), (7, "opened", 2), (8, "picked", 1), (9, "shorted", 0), (10, "packed", 0),
    ]  # fmt: skip


def test_the_last_item_closes_the_order_by_setting(tmp_path: Path) -> None:
    told = headless(bench(tmp_path), "B", "S1", more=("--close-on-last-item",))
    assert [(line["seq"], line["verdict"], line["sku"]) for line in told] == [(1, "opened", None), (3, "packed", "S1")]


def test_a_video_file_is_packed_from_and_ends_it(tmp_path: Path) -> None:
    clip, view = tmp_path / "clip.avi", Bench("table", seed=4, size=(640, 360))
    video = cv2.VideoWriter(str(clip), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 360))
    for text in ("A", "S1", "S1"):
        for frame in range(40):
            shown = [(Label(text, "Code 128"), Pose(300 + frame % 3, 180, 2.4, angle=5))] if frame < 12 else []
            video.write(view.frame(shown))
    video.release()
    told = packbench("station", "--headless", "--data", bench(tmp_path), "--scanner", f"camera:{clip}")
    assert [(line["verdict"], line["sku"]) for line in told.lines] == [
        ("opened", None), ("picked", "S1"), ("picked", "S1"),
    ]  # fmt: skip
    assert told.status == 0


def test_it_ends_on_sigterm_after_what_was_scanned(tmp_path: Path) -> None:
    words = [*COMMAND, "station", "--headless", "--data", str(bench(tmp_path))]
    process = subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"A\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["verdict"] == "opened"
    second = packbench("station", "--headless", "--data", tmp_path / "bench")
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, b"")
    assert b"Traceback" not in err
    assert second.status == 2
    assert "in use by another Packbench" in second.err


def test_a_scan_that_cannot_be_kept_says_failed_and_the_bench_goes_on(tmp_path: Path) -> None:
    """A company prefix of 12 digits leaves 99 cartons; the hundredth order cannot be opened."""
    numbers = [f"SO-{number}" for number in range(1, 101)]
    file, data = tmp_path / "orders.csv", tmp_path / "bench"
    file.write_text("order,sku,quantity\n" + "".join(f"{number},S1,1\n" for number in numbers), encoding="utf-8")
    taken(packbench("orders", "import", file, "--data", data))
    texts = [text for number in numbers for text in (number, "PBC-PARK")]
    stdin = "\n".join([*texts[:-1], "SO-1"]).encode()
    ran = taken(
        packbench("station", "--headless", "--data", data, stdin=stdin, PACKBENCH_COMPANY_PREFIX="952123456788")
    )
    *_, failed, opened = ran.lines
    assert tuple(failed[name] for name in FIELDS[:-1]) == (
        None, "SO-100", "failed", None, None, None, None, 0, None,
    )  # fmt: skip
    assert "has none" in failed["say"]
    assert failed.keys() == opened.keys(), "every line has the same fields"
    assert (opened["verdict"], opened["seq"]) == ("opened", 199)


def test_a_hostile_scan_is_one_line_and_one_row_and_nothing_else(tmp_path: Path) -> None:
    data = bench(tmp_path)
    before = b"A\n"
    ran = taken(packbench("station", "--headless", "--data", data, stdin=before + b"\n".join(HOSTILE) + b"\nS1\n"))
    opened, *told, picked = ran.lines
    assert (opened["verdict"], picked["verdict"]) == ("opened", "picked")
    assert len(told) == len(HOSTILE)
    assert {line["verdict"] for line in told} == {"refused"}
    assert {line["reason"] for line in told} <= {"unknown_code", "unreadable", "unknown_badge"}
    assert told[1]["scan"] == "x" * 10_000
    assert (told[6]["scan"], told[8]["scan"]) == ("📦🚚💥", "ÿþÃ(")
    assert f"{len(HOSTILE) + 2} events, chain holds" in taken(packbench("journal", "verify", data)).out.decode()
    replayed = taken(packbench("journal", "replay", data)).out
    assert len(replayed.splitlines()) == len(HOSTILE) + 2
    text = replayed.decode()
    assert all(letter.isprintable() or letter == "\n" for letter in text), "control bytes reach the terminal"
    exported = taken(packbench("journal", "export", data))
    assert len(exported.lines) == len(HOSTILE) + 2
    assert not re.search(rb"[\x00-\x09\x0b-\x1f]", exported.out)
