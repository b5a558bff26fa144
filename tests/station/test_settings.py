"""Settings come from four places in a fixed order, and what is wrong names where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from packing.codes import CodeError
from station import tables
from station.settings import NAMES, SettingError, Settings, config_path, load


def file(folder: Path, text: str) -> Path:
    path = folder / "packbench.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", sorted(tables.pages()))
def test_the_pages_made_from_the_code_are_those_of_the_code(name: str) -> None:
    written = (tables.DOCS / name).read_text(encoding="utf-8")
    assert written == tables.pages()[name], "write them anew: ./dev exec python -m station.tables"


def test_without_any_file_the_table_holds() -> None:
    assert load(environment={}) == Settings()


def test_command_line_before_environment_before_file_before_table(tmp_path: Path) -> None:
    config = file(tmp_path, 'station = "file"\nserver = "http://file"\nlabel_dpi = 300\n')
    environment = {"PACKBENCH_STATION": "environment", "PACKBENCH_SERVER": "http://environment", "HOME": "/"}
    chosen = load(config, {"station": "given", "server": None}, environment)
    assert (chosen.station, chosen.server, chosen.label_dpi, chosen.slip_width_mm) == (
        "given", "http://environment", 300, 80,
    )  # fmt: skip


def test_the_file_in_the_platforms_own_place_is_found() -> None:
    config_path().parent.mkdir(parents=True, exist_ok=True)
    config_path().write_text('station = "at home"\n', encoding="utf-8")
    try:
        assert load(environment={}).station == "at home"
    finally:
        config_path().unlink()


def test_the_environment_speaks_in_texts() -> None:
    chosen = load(
        environment={
            "PACKBENCH_SCANNERS": "stdin tcp:10.0.0.1:2001",
            "PACKBENCH_SOUNDS": "no",
            "PACKBENCH_CLAIM_AHEAD": "0",
            "PACKBENCH_DATA": "~/bench",
            "PACKBENCH_TOKEN": "",
            "PACKBENCH_TEST_POSTGRES": "is not a setting",
        }
    )
    assert chosen.scanners == ("stdin", "tcp:10.0.0.1:2001")
    assert (chosen.sounds, chosen.claim_ahead, chosen.data) == (False, 0, Path("~/bench").expanduser())


@pytest.mark.parametrize("name", NAMES)
def test_a_misspelt_name_is_told_with_the_nearest_known_one(tmp_path: Path, name: str) -> None:
    wrong = name[:-1] + "x" + name[-1]
    with pytest.raises(SettingError, match=f"'{wrong}' that is not known: did you mean '{name}'"):
        load(file(tmp_path, f"{wrong} = 1\n"), environment={})
    with pytest.raises(SettingError, match=f"PACKBENCH_{wrong.upper()}"):
        load(environment={f"PACKBENCH_{wrong.upper()}": "1"})


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("label_dpi = 250", "203 or 300"),
        ("label_dpi = true", "203 or 300"),
        ('claim_ahead = "many"', "a whole number"),
        ("sounds = 1", "true or false"),
        ('theme = "pink"', "auto or light or dark"),
        ('scanners = "stdin"', "texts"),
        ("station = 3", "a text"),
    ],
)
def test_a_value_of_the_wrong_kind_is_told_with_what_was_expected(tmp_path: Path, line: str, wanted: str) -> None:
    config = file(tmp_path, line)
    with pytest.raises(SettingError, match=f"packbench.toml: {line.split(maxsplit=1)[0]} should be {wanted}"):
        load(config, environment={})


@pytest.mark.parametrize("text", ["many", "²", "--5", "٣", "1.5"])
def test_what_only_looks_like_a_whole_number_in_the_environment_is_told_too(text: str) -> None:
    with pytest.raises(SettingError, match="claim_ahead should be a whole number"):
        load(environment={"PACKBENCH_CLAIM_AHEAD": text})


def test_a_company_prefix_is_checked_before_the_first_carton() -> None:
    with pytest.raises(CodeError, match="4 to 12 digits"):
        load(given={"company_prefix": "95x"}, environment={})
