"""`packbench decode` on picture and video files of all kinds, good and bad."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from drivers.sim.scene import Bench, Label, Pose, printed

LABEL = Label("4006381333931", "EAN-13")
CARD = printed(LABEL)[::2, ::2]


def decode(*words: str | Path, limit: float = 60) -> tuple[int, list[dict[str, Any]], str]:
    done = subprocess.run(
        [sys.executable, "-m", "station.cli", "decode", *map(str, words)],
        capture_output=True, timeout=limit, check=False,
    )  # fmt: skip
    lines = done.stdout.decode("utf-8").splitlines()
    return done.returncode, [json.loads(line) for line in lines], done.stderr.decode("utf-8")


def picture() -> Image.Image:
    return Image.fromarray(CARD)


def transparent() -> Image.Image:
    """Black bars on nothing; the nothing is black as well."""
    layers = np.zeros((*CARD.shape, 4), np.uint8)
    layers[..., 3] = 255 - CARD
    return Image.fromarray(layers, "RGBA")


def deep(path: Path) -> None:
    """12 bits of 16, as some industrial cameras give."""
    cv2.imwrite(str(path), (CARD.astype(np.uint16) * 16))


def turned(path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture().convert("RGB").rotate(90, expand=True).save(path, exif=exif, quality=95)


KINDS: dict[str, Callable[[Path], object]] = {
    "gray.png": lambda path: picture().save(path),
    "colour.jpg": lambda path: picture().convert("RGB").save(path, quality=90),
    "exif.jpg": turned,
    "cmyk.jpg": lambda path: picture().convert("RGB").convert("CMYK").save(path, quality=95),
    "cmyk.tiff": lambda path: picture().convert("RGB").convert("CMYK").save(path),
    "alpha.png": lambda path: transparent().save(path),
    "alpha.webp": lambda path: transparent().save(path, lossless=True),
    "lossy.webp": lambda path: picture().save(path, quality=80),
    "palette.gif": lambda path: picture().save(path),
    "sixteen bits.png": deep,
    "sixteen.tiff": deep,
    "lines.tiff": lambda path: picture().convert("1").save(path, compression="group4"),
    "bitmap.bmp": lambda path: picture().save(path),
    "portable.pgm": lambda path: picture().save(path),
    "étiquette №1.png": lambda path: picture().save(path),
    "no ending": lambda path: picture().save(path, format="png"),
}


def test_pictures_of_every_kind_are_read(tmp_path: Path) -> None:
    for name, write in KINDS.items():
        write(tmp_path / name)
    status, lines, said = decode(*(tmp_path / name for name in KINDS))
    wrong = {Path(line["file"]).name for line in lines if [one["text"] for one in line["symbols"]] != [LABEL.text]}
    assert wrong == set()
    assert (status, said) == (0, "")
    assert [Path(line["file"]).name for line in lines] == list(KINDS)
    (symbol,) = lines[0]["symbols"]
    assert (symbol["symbology"], symbol["format"], lines[0]["frame"]) == ("]E0", "EAN-13", 0)
    assert {"zxing", "zbar"} <= set(symbol["engine"].split("+"))
    assert np.shape(symbol["points"]) == (4, 2)
    assert lines[0]["ms"] > 0


def test_an_animation_and_a_file_of_pages_give_a_line_for_each_picture(tmp_path: Path) -> None:
    blank = Image.new("L", picture().size, 255)
    for name in ("moving.gif", "moving.webp", "pages.tiff"):
        picture().save(tmp_path / name, save_all=True, append_images=[blank, picture()], duration=100, lossless=True)
    status, lines, _ = decode(*(tmp_path / name for name in ("moving.gif", "moving.webp", "pages.tiff")))
    assert status == 0
    found = [(line["frame"], len(line["symbols"])) for line in lines]
    assert found == [(0, 1), (1, 0), (2, 1)] * 3


def test_what_cannot_be_read_says_why_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "text.txt").write_text("no picture", encoding="utf-8")
    picture().save(tmp_path / "good.png")
    data = (tmp_path / "good.png").read_bytes()
    (tmp_path / "damaged.png").write_bytes(data[:60] + bytes(200))
    huge = bytearray(data)
    huge[16:24] = (200_000).to_bytes(4, "big") * 2
    (tmp_path / "huge.png").write_bytes(huge)
    names = ["missing.png", "empty.png", "text.txt", "damaged.png", "huge.png", "."]
    status, lines, said = decode(*(tmp_path / name for name in names), tmp_path / "good.png")
    assert status == 2
    words = ["no such file", "empty", "neither a picture nor a video", "damaged", "", "folder"]
    for line, wanted in zip(lines[:-1], words, strict=True):
        assert line["symbols"] == []
        assert wanted in line["error"]
    assert "error" not in lines[-1]
    assert lines[-1]["symbols"]
    assert len(said.splitlines()) == len(names)
    assert "Traceback" not in said


def test_a_file_that_makes_the_reader_hang_or_crash_is_left_out_and_the_next_ones_are_read() -> None:
    began = time.monotonic()
    status, lines, said = decode(
        "a.png", "hang.png", "b.png", "crash clip.mp4", "c.png",
        "--limit", "1", "--task", "tests.drivers.camera.odd_tasks:hang_on_a_name",
    )  # fmt: skip
    assert time.monotonic() - began < 20
    assert status == 2
    told = [(line["file"], line["frame"], "error" in line) for line in lines]
    assert told == [
        ("a.png", 0, False), ("hang.png", 0, True), ("b.png", 0, False),
        *[("crash clip.mp4", frame, frame == 2) for frame in range(5)], ("c.png", 0, False),
    ]  # fmt: skip
    assert len(said.splitlines()) == 2


def test_a_video_gives_a_line_for_each_frame_and_equal_reads_of_two_frames_count(tmp_path: Path) -> None:
    bench = Bench("table", seed=1, size=(640, 360))
    video = cv2.VideoWriter(str(tmp_path / "clip.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 30, (640, 360))
    for number in range(10):
        video.write(bench.frame([(LABEL, Pose(300, 180, 2.0))] if number >= 5 else []))
    video.release()
    status, lines, _ = decode(tmp_path / "clip.avi", "--symbologies", "ean13,qr")
    assert status == 0
    assert [line["frame"] for line in lines] == list(range(10))
    assert [bool(line["symbols"]) for line in lines[:5]] == [False] * 5
    assert [line["symbols"][0]["text"] for line in lines[6:]] == [LABEL.text] * 4


@pytest.mark.parametrize(
    "words", [["--min-reads", "0", "x.png"], ["--min-reads", "two", "x.png"], [], ["--symbologies", "EAN14", "x.png"]]
)
def test_wrong_usage_is_one_line(words: list[str]) -> None:
    status, lines, said = decode(*words)
    assert (status, lines) == (2, [])
    assert len(said.splitlines()) == 1
