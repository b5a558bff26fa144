"""Every setting of a bench in one table, and where its value comes from.

A value is taken from the command line, else from the environment (`PACKBENCH_…`), else from one TOML file, else from
the table. An unknown key is an error that names the nearest known one. `docs/settings.md` is made from the table.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

import platformdirs

from packing.codes import is_digits, sscc
from packing.errors import KnownError
from packing.restricted import REGIONS, layouts

APP = "packbench"


class SettingError(KnownError):
    """A setting that is unknown or has a value of the wrong kind."""


def _setting(default: Any, words: str, choices: tuple[str | int, ...] = ()) -> Any:
    metadata = {"words": words, "choices": choices}
    if isinstance(default, tuple | str | int | bool | float):
        return field(default=default, metadata=metadata)
    return field(default_factory=default, metadata=metadata)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The table: name, type, default, words."""

    station: str = _setting("", "This bench's name. Empty: as enrolled at the server, or `bench-1` without one.")
    data: Path = _setting(
        lambda: Path(platformdirs.user_data_dir(APP, appauthor=False)), "Folder of the journal and the store."
    )
    server: str = _setting("", "The server's address, such as `http://warehouse:8765`. Empty: this bench works alone.")
    token: str = _setting("", "This station's token, printed once by `packbench admin enroll-station`.")
    operator: str = _setting("", "A badge that signs in at start (unattended benches).")
    scanners: tuple[str, ...] = _setting(
        (),
        "Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, `serial:usb=VID:PID`, "
        "`tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry.",
    )
    symbologies: tuple[str, ...] = _setting(
        (),
        "What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and papers "
        "(docs/devices.md). Fewer cost less.",
    )
    scale: str = _setting(
        "",
        "The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as "
        "`;protocol=sbi`. Its language is found out where none is given.",
    )
    slip_printer: str = _setting("", "Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`.")
    label_printer: str = _setting("", "Printer of carton labels, written like the other.")
    slip_format: str = _setting("escpos", "What the slip printer understands.", ("escpos", "pdf"))
    label_format: str = _setting("zpl", "What the label printer understands.", ("zpl", "pdf"))
    printers_answer: bool = _setting(
        False, "The printers can answer: they are asked for paper first, and `sent` means printed."
    )
    slip_width_mm: int = _setting(80, "Width of the slip printer's paper in millimetres.", (80, 58))
    slip_page: str = _setting("A4", "Page of slips printed as PDF.", ("A4", "A5", "LETTER"))
    label_dpi: int = _setting(203, "Dots per inch of the label printer.", (203, 300))
    company_prefix: str = _setting(
        "", "GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234."
    )
    region: str = _setting(
        "",
        f"How in-store codes with a weight or a price are read: one of {', '.join(REGIONS)}, or layouts of one's own "
        "such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.",
    )
    close_on_last_item: bool = _setting(False, "The last item closes the order and prints, without a closing scan.")
    sign_in: str = _setting(
        "auto",
        "Whether a badge must be read first; `auto`: as soon as any badge is known.",
        ("auto", "always", "never"),
    )
    claim_ahead: int = _setting(250, "Orders to hold in hand for the time when the server does not answer.")
    theme: str = _setting("auto", "Colours of the window.", ("auto", "light", "dark"))
    sounds: bool = _setting(True, "Whether verdicts are heard.")
    volume: int = _setting(
        100, "How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent.",
        tuple(range(0, 101, 10)),
    )  # fmt: skip
    speech: str = _setting(
        "off",
        "Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`.",
        ("off", "problems", "all"),
    )
    light: str = _setting(
        "",
        "A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in "
        "devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`.",
    )
    full_screen: bool = _setting(False, "Whether the window fills the screen.")


_TYPES = get_type_hints(Settings)
NAMES = tuple(setting.name for setting in fields(Settings))


def config_path() -> Path:
    """Where the configuration file is looked for: the platform's own place."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "packbench.toml"


def load(
    config: Path | None = None, given: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None
) -> Settings:
    """The settings of this run; `given` holds what the command line named. Raises `SettingError`, and
    `CodeError` for a company prefix and `RegionError` for a region that is none."""
    values: dict[str, Any] = {}
    values.update(_from_file(config))
    values.update(_from_environment(os.environ if environment is None else environment))
    for name, value in (given or {}).items():
        if value is not None:
            values[name] = _checked(name, value, "the command line")
    if values.get("company_prefix"):
        sscc(values["company_prefix"], 0)
    layouts(values.get("region", ""))
    return Settings(**values)


def _from_file(config: Path | None) -> dict[str, Any]:
    path = config or config_path()
    if config is None and not path.is_file():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingError(f"The configuration {path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingError(f"{path} should be a TOML file, but {error}.") from error
    return {_known(name, str(path)): _checked(name, value, str(path)) for name, value in table.items()}


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    values = {}
    for variable, text in environment.items():
        name = variable.removeprefix("PACKBENCH_").lower()
        if variable.startswith("PACKBENCH_") and not name.startswith("test_") and text:
            _known(name, variable)
            values[name] = _checked(name, _from_text(name, text), variable)
    return values


def _known(name: str, source: str) -> str:
    if name in NAMES:
        return name
    nearest = difflib.get_close_matches(name, NAMES, n=1, cutoff=0.4)
    hint = f": did you mean {nearest[0]!r}?" if nearest else f": known are {', '.join(NAMES)}."
    raise SettingError(f"{source} has a setting {name!r} that is not known{hint}")


def _from_text(name: str, text: str) -> Any:
    kind = _TYPES[name]
    if kind is bool:
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(text.lower(), text)
    if kind is int and is_digits(text.removeprefix("-")):
        return int(text)
    if kind == tuple[str, ...]:
        return text.split()
    return text


def _checked(name: str, value: Any, source: str) -> Any:
    setting = next(setting for setting in fields(Settings) if setting.name == name)
    kind, choices = _TYPES[name], setting.metadata["choices"]
    if kind is Path and isinstance(value, str | Path):
        return Path(value).expanduser()
    if kind == tuple[str, ...] and isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
        return tuple(value)
    if kind in (str, bool, int) and type(value) is kind and (not choices or value in choices):
        return value
    words = {bool: "true or false", int: "a whole number", str: "a text"}.get(kind, "texts")
    wanted = " or ".join(map(str, choices)) or words
    raise SettingError(f"{source}: {name} should be {wanted}, but {value!r} came.")
