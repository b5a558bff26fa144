"""What is changed at the bench is in the file, with all that stood there before; or nothing is, and it says why."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from packing.errors import KnownError
from station.settings import NAMES, Settings, Source, about, kind_of, load, set_up
from station.settings_file import allowed, save

OURS = """\
# Bench three, by the door.
station = "bench-3"   # the old number

scanners = [
    "serial:/dev/ttyACM0",  # left
]
"""


def test_what_else_stands_in_the_file_stays_comments_too(tmp_path: Path) -> None:
    file = tmp_path / "packbench.toml"
    file.write_text(OURS, encoding="utf-8")
    save(file, {"volume": 40, "sounds": False, "station": "bench-4"})
    text = file.read_text(encoding="utf-8")
    assert text.startswith(OURS.replace('"bench-3"', '"bench-4"'))
    chosen = load(file, environment={})
    assert (chosen.volume, chosen.sounds, chosen.scanners) == (40, False, ("serial:/dev/ttyACM0",))


def test_a_file_that_is_not_there_yet_is_made_and_others_may_not_read_it(tmp_path: Path) -> None:
    file = tmp_path / "new" / "packbench.toml"
    save(file, {"scanners": ("stdin", "tcp:10.0.0.1:2001"), "theme": "dark"})
    assert load(file, environment={}) == Settings(scanners=("stdin", "tcp:10.0.0.1:2001"), theme="dark")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ['ü"\\ \n\t', "🫖 = 1", "[table]", "'''"])
def test_any_text_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    save(tmp_path / "a.toml", {"station": text})
    assert load(tmp_path / "a.toml", environment={}).station == text


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link_and_rights_stay_rights(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "packbench.toml"
    real.write_text('theme = "dark"\n', encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    save(link, {"volume": 10})
    assert link.is_symlink()
    assert load(real, environment={}).volume == 10
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_read_only_file_is_told_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "packbench.toml"
    file.write_text(OURS, encoding="utf-8")
    file.chmod(0o444)
    with pytest.raises(KnownError, match=r"packbench\.toml is read-only"):
        save(file, {"volume": 40})
    assert file.read_text(encoding="utf-8") == OURS


def test_a_file_that_somebody_left_broken_is_not_made_worse(tmp_path: Path) -> None:
    file = tmp_path / "packbench.toml"
    file.write_text("station = \n", encoding="utf-8")
    with pytest.raises(KnownError, match="Mend it first: nothing was written"):
        save(file, {"volume": 40})
    assert file.read_text(encoding="utf-8") == "station = \n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk in a file is Linux's")
def test_on_a_full_disk_the_file_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "packbench.toml"
    file.write_text(OURS, encoding="utf-8")
    beside = tmp_path / "beside"
    beside.touch()
    # The new file is on a disk that is really full.
    monkeypatch.setattr("tempfile.mkstemp", lambda **_: (os.open("/dev/full", os.O_WRONLY), str(beside)))
    with pytest.raises(KnownError, match=r"The disk is full: .*packbench\.toml stays as it was"):
        save(file, {"volume": 40})
    assert file.read_text(encoding="utf-8") == OURS
    assert not beside.exists()


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be written"):
        save(tmp_path, {"volume": 40})


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("volume", 55, "volume should be 0 or 10"),
        ("company_prefix", "95x", "4 to 12 digits"),
        ("region", "nowhere", "A region is one of"),
        ("scanners", ("nonsense",), "nonsense"),
        ("scale", "nonsense", "nonsense"),
        ("slip_printer", "nonsense", "nonsense"),
        ("server", "warehouse", "http://"),
        ("claim_ahead", "many", "a whole number"),
    ],
)
def test_what_a_bench_could_not_start_with_is_refused_with_its_own_words(name: str, value: object, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        allowed(name, value)


def test_what_it_can_start_with_is_taken() -> None:
    assert allowed("scanners", ["stdin", "left=tcp:10.0.0.1:2001"]) == ("stdin", "left=tcp:10.0.0.1:2001")
    assert allowed("scale", "tcp:10.0.0.1:4001") == "tcp:10.0.0.1:4001"
    assert allowed("slip_printer", "") == ""
    assert allowed("region", "de") == "de"


def test_each_value_knows_where_it_comes_from(tmp_path: Path) -> None:
    file = tmp_path / "packbench.toml"
    file.write_text('station = "x"\nlabel_dpi = 300\nslip_page = "A5"\n', encoding="utf-8")
    made = set_up(file, {"station": "y", "server": None}, {"PACKBENCH_LABEL_DPI": "203"})
    names = ("station", "label_dpi", "slip_page", "server")
    assert [made.source(name) for name in names] == [
        Source.COMMAND_LINE, Source.ENVIRONMENT, Source.FILE, Source.TABLE,
    ]  # fmt: skip
    assert made.file == file
    assert (made.settings.station, made.settings.label_dpi) == ("y", 203)


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_has_a_name_in_words_and_a_kind_that_a_page_can_show(name: str) -> None:
    assert about(name).title
    assert kind_of(name) in (str, int, bool, Path, tuple[str, ...])


def test_what_opens_doors_is_secret() -> None:
    assert [name for name in NAMES if about(name).secret] == ["token", "operator"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("claim_ahead", 10**22), ("claim_ahead", -5), ("lock_after", -1), ("team_goal", 10**399),
        ("server", "http://"), ("server", "http://[::1"), ("server", "http://x:99999"),
    ],
)  # fmt: skip
def test_a_number_or_an_address_with_which_no_bench_could_work_is_refused(name: str, value: object) -> None:
    with pytest.raises(KnownError):
        allowed(name, value)


def test_a_file_of_windows_keeps_its_ends_of_lines(tmp_path: Path) -> None:
    file = tmp_path / "packbench.toml"
    file.write_bytes(b'# by the door\r\nstation = "b"\r\nzoom = 100\r\n')
    save(file, {"zoom": 125})
    assert file.read_bytes() == b'# by the door\r\nstation = "b"\r\nzoom = 125\r\n'
