"""Every setting of a bench in one table, and where its value comes from.

A value is taken from the command line, else from the environment (`PACKBENCH_…`), else from one TOML file, else from
the table. An unknown key is an error that names the nearest known one. `docs/settings.md` is made from the table.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

import platformdirs
from msgspec import Struct, field

from packing.codes import is_digits, sscc
from packing.errors import KnownError
from packing.languages import LANGUAGES, PSEUDO
from packing.restricted import REGIONS, layouts
from packing.text import Text, either

APP = "packbench"


class SettingError(KnownError):
    """A setting that is unknown or has a value of the wrong kind."""


class Group(Enum):
    """What belongs together on the page of the settings."""

    SCREEN = Text("Screen and sound")
    BENCH = Text("This bench")
    DEVICES = Text("Scanners, cameras, scale")
    PAPERS = Text("Printers and papers")
    RULES = Text("How orders are packed")
    SERVER = Text("Server")


class About(Struct, frozen=True):
    """What a setting is: `words` as in the table of `docs/settings.md`, `title` its name for people. `now`: a change
    takes effect at once, without a restart. `everybody` may change it, else supervisors and whoever works at a bench
    without badges. `secret`: never shown."""

    words: str
    choices: tuple[str | int, ...]
    title: str
    group: Group
    now: bool = False
    everybody: bool = False
    secret: bool = False


_abouts: list[About] = []


def _setting(
    default: Any, words: str, choices: tuple[str | int, ...] = (), *, title: str, group: Group, now: bool = False,
    everybody: bool = False, secret: bool = False,
) -> Any:  # fmt: skip
    """A line of the table, in its order."""
    _abouts.append(About(words, choices, title, group, now, everybody, secret))
    return field(default_factory=default) if callable(default) else field(default=default)


class Settings(Struct, frozen=True, kw_only=True):
    """The table: name, type, default, words."""

    station: str = _setting(
        "",
        Text("This bench's name. Empty: as enrolled at the server, or `bench-1` without one."),
        title=Text("Bench's name"),
        group=Group.BENCH,
    )
    data: Path = _setting(
        lambda: Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Text("Folder of the journal and the store."),
        title=Text("Data folder"),
        group=Group.BENCH,
    )
    server: str = _setting(
        "",
        Text("The server's address, such as `http://warehouse:8765`. Empty: this bench works alone."),
        title=Text("Server's address"),
        group=Group.SERVER,
    )
    token: str = _setting(
        "",
        Text("This station's token, printed once by `packbench admin enroll-station`."),
        title=Text("Bench's token"),
        group=Group.SERVER,
        secret=True,
    )
    operator: str = _setting(
        "",
        Text("A badge that signs in at start (unattended benches)."),
        title=Text("Badge at start"),
        group=Group.BENCH,
        secret=True,
    )
    scanners: tuple[str, ...] = _setting(
        (),
        Text(
            "Scanners, each `[NAME=]ADDRESS[;option=value]…` as in devices.md: `serial:PORT[@BAUD]`, "
            "`serial:usb=VID:PID`, `tcp:HOST:PORT`, `stdin`, …. A keyboard scanner needs no entry."
        ),
        title=Text("Scanners and cameras"),
        group=Group.DEVICES,
    )
    symbologies: tuple[str, ...] = _setting(
        (),
        Text(
            "What cameras read, such as `EAN-13` and `Data-Matrix`. Empty: all that is usual on goods, cartons and "
            "papers (docs/devices.md). Fewer cost less."
        ),
        title=Text("Codes that cameras read"),
        group=Group.DEVICES,
    )
    scale: str = _setting(
        "",
        Text(
            "The scale: `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in devices.md, such as "
            "`;protocol=sbi`. Its language is found out where none is given."
        ),
        title=Text("Scale"),
        group=Group.DEVICES,
    )
    slip_printer: str = _setting(
        "",
        Text("Printer of packing slips: `tcp:HOST[:PORT]`, `serial:PORT`, `file:PATH`."),
        title=Text("Slip printer"),
        group=Group.PAPERS,
    )
    label_printer: str = _setting(
        "", Text("Printer of carton labels, written like the other."), title=Text("Label printer"), group=Group.PAPERS
    )
    slip_format: str = _setting(
        "escpos",
        Text("What the slip printer understands."),
        ("escpos", "pdf"),
        title=Text("Slip printer's language"),
        group=Group.PAPERS,
    )
    label_format: str = _setting(
        "zpl",
        Text("What the label printer understands."),
        ("zpl", "pdf"),
        title=Text("Label printer's language"),
        group=Group.PAPERS,
    )
    printers_answer: bool = _setting(
        False,
        Text("The printers can answer: they are asked for paper first, and `sent` means printed."),
        title=Text("Printers can answer"),
        group=Group.PAPERS,
    )
    slip_width_mm: int = _setting(
        80,
        Text("Width of the slip printer's paper in millimetres."),
        (80, 58),
        title=Text("Slip paper's width (mm)"),
        group=Group.PAPERS,
    )
    slip_page: str = _setting(
        "A4",
        Text("Page of slips printed as PDF."),
        ("A4", "A5", "LETTER"),
        title=Text("Slip's page as PDF"),
        group=Group.PAPERS,
    )
    label_dpi: int = _setting(
        203,
        Text("Dots per inch of the label printer."),
        (203, 300),
        title=Text("Label's dots per inch"),
        group=Group.PAPERS,
    )
    company_prefix: str = _setting(
        "",
        Text("GS1 company prefix of the cartons' SSCC. Empty: the server's, else the demonstration prefix 9521234."),
        title=Text("Company prefix"),
        group=Group.RULES,
    )
    region: str = _setting(
        "",
        Text(
            "How in-store codes with a weight or a price are read: one of {regions}, or layouts of one's own "
            "such as `29IIIIIWWWWW`. See [codes](codes.md#in-store-codes). Empty: they are looked up whole.",
            regions=", ".join(REGIONS),
        ),
        title=Text("In-store codes"),
        group=Group.RULES,
    )
    close_on_last_item: bool = _setting(
        False,
        Text("The last item closes the order and prints, without a closing scan."),
        title=Text("Last item closes"),
        group=Group.RULES,
    )
    sign_in: str = _setting(
        "auto",
        Text("Whether a badge must be read first; `auto`: as soon as any badge is known."),
        ("auto", "always", "never"),
        title=Text("Badge needed"),
        group=Group.RULES,
    )
    lock_after: int = _setting(
        0,
        Text(
            "Minutes without a key, a touch or a scan after which the bench locks itself until a badge is read. 0: "
            "never."
        ),
        title=Text("Locks after (minutes)"),
        group=Group.RULES,
        now=True,
    )
    team_goal: int = _setting(
        0,
        Text("Orders that this bench's team wants to pack in a day. 0: no goal is shown."),
        title=Text("Team's goal (orders)"),
        group=Group.BENCH,
        now=True,
    )
    claim_ahead: int = _setting(
        250,
        Text("Orders to hold in hand for the time when the server does not answer."),
        title=Text("Orders held in hand"),
        group=Group.SERVER,
    )
    language: str = _setting(
        "",
        Text("Language of the window while nobody with a language of their own is signed in. Empty: the computer's."),
        ("", *LANGUAGES, PSEUDO),
        title=Text("Language"),
        group=Group.SCREEN,
        now=True,
        everybody=True,
    )
    theme: str = _setting(
        "auto",
        Text(
            "Colours of the window. `contrast` and `dark-contrast` are of high contrast; `auto`: as the system is set."
        ),
        ("auto", "light", "dark", "contrast", "dark-contrast"),
        title=Text("Colours"),
        group=Group.SCREEN,
        now=True,
        everybody=True,
    )
    sounds: bool = _setting(
        True, Text("Whether verdicts are heard."), title=Text("Sounds"), group=Group.SCREEN, everybody=True
    )
    volume: int = _setting(
        100,
        Text("How loud verdicts are, in per cent of the computer's own volume. 10 less are 3 dB less; 0 is silent."),
        tuple(range(0, 101, 10)),
        title=Text("Volume"),
        group=Group.SCREEN,
        now=True,
        everybody=True,
    )
    speech: str = _setting(
        "off",
        Text(
            "Which verdicts are spoken as well: those where something is to be done, or all. Needs the extra `speech`."
        ),
        ("off", "problems", "all"),
        title=Text("Spoken words"),
        group=Group.SCREEN,
        everybody=True,
    )
    light: str = _setting(
        "",
        Text(
            "A light that shows the verdict: relays behind `serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with options as in "
            "devices.md, such as `;protocol=lcus;right=1;wrong=2;attention=3`."
        ),
        title=Text("Signal light"),
        group=Group.DEVICES,
    )
    zoom: int = _setting(
        100,
        Text("How large all that is written is, in per cent."),
        (100, 125, 150),
        title=Text("Size of type"),
        group=Group.SCREEN,
        now=True,
        everybody=True,
    )
    full_screen: bool = _setting(
        False, Text("Whether the window fills the screen."), title=Text("Full screen"), group=Group.SCREEN
    )
    kiosk: bool = _setting(
        False,
        Text(
            "Whether the window has the whole screen for itself: no frame, before all others, and only a supervisor "
            "(anybody, where no badge is needed) closes it."
        ),
        title=Text("Kiosk"),
        group=Group.SCREEN,
    )


_TYPES = get_type_hints(Settings)
NAMES = Settings.__struct_fields__
_ABOUT = dict(zip(NAMES, _abouts, strict=True))


def config_path() -> Path:
    """Where the configuration file is looked for: the platform's own place."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "packbench.toml"


class Source(Enum):
    """Where a value comes from."""

    TABLE = "as delivered"
    FILE = "from the file"
    ENVIRONMENT = "from the environment"
    COMMAND_LINE = "from the command line"


class Setup(Struct, frozen=True):
    """The settings of this run, where each that is not as delivered comes from, and the file that holds what is changed
    at the bench; None where there is none, and a change holds for this run."""

    settings: Settings
    sources: Mapping[str, Source] = field(default_factory=dict)
    file: Path | None = None

    def source(self, name: str) -> Source:
        """Where the value of a setting comes from."""
        return self.sources.get(name, Source.TABLE)


def load(
    config: Path | None = None, given: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None
) -> Settings:
    """The settings of this run; `given` holds what the command line named. Raises `SettingError`, and
    `CodeError` for a company prefix and `RegionError` for a region that is none."""
    return set_up(config, given, environment).settings


def set_up(
    config: Path | None = None, given: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None
) -> Setup:
    """Like `load`, with where each value comes from."""
    named = {name: value for name, value in (given or {}).items() if value is not None}
    found = {
        Source.FILE: _from_file(config),
        Source.ENVIRONMENT: _from_environment(os.environ if environment is None else environment),
        Source.COMMAND_LINE: {name: _checked(name, value, "the command line") for name, value in named.items()},
    }
    values: dict[str, Any] = {}
    sources: dict[str, Source] = {}
    for source, some in found.items():
        values.update(some)
        sources.update(dict.fromkeys(some, source))
    _check_texts(values)
    return Setup(Settings(**values), sources, config or config_path())


def checked(name: str, value: Any, source: str) -> Any:
    """`value` as the setting `name` keeps it. Raises `SettingError` for one of the wrong kind, and `CodeError` and
    `RegionError` as `load` does; `source` says where it stands."""
    made = _checked(name, value, source)
    _check_texts({name: made})
    return made


def _check_texts(values: Mapping[str, Any]) -> None:
    if values.get("company_prefix"):
        sscc(values["company_prefix"], 0)
    layouts(values.get("region", ""))


def about(name: str) -> About:
    """What is said of a setting. Raises `KeyError` for one that is none."""
    return _ABOUT[name]


def kind_of(name: str) -> Any:
    """The type of a setting: `str`, `int`, `bool`, `Path` or `tuple[str, ...]`."""
    return _TYPES[name]


def _from_file(config: Path | None) -> dict[str, Any]:
    path = config or config_path()
    if config is None and not path.is_file():
        return {}
    import tomllib  # a bench without a file needs none

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
    import difflib  # most names are known

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
    kind, choices = _TYPES[name], _ABOUT[name].choices
    if kind is Path and isinstance(value, str | Path):
        return Path(value).expanduser()
    if kind == tuple[str, ...] and isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
        return tuple(value)
    if kind in (str, bool, int) and type(value) is kind and (not choices or value in choices):
        return value
    wanted = either(map(str, choices)) if choices else _WANTED.get(kind, Text("texts"))
    raise SettingError(
        Text(
            "{source}: {name} should be {wanted}, but {value} came.",
            source=source, name=name, wanted=wanted, value=repr(value),
        )
    )  # fmt: skip


_WANTED = {bool: Text("true or false"), int: Text("a whole number"), str: Text("a text")}
