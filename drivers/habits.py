"""What one scanner puts around its codes and makes of their hard characters; learned once, kept in a small file.

Pure but for `load` and `save`. How it is learned stands in `drivers.calibration`, how it is used while keys come in
`drivers.wedge`.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, fields, replace

from drivers.framing import LONGEST, split_aim
from drivers.keys import is_named
from packing.errors import KnownError
from packing.scan import Scan
from packing.text import Template, Text

GS = "\x1d"
CASES = ("as printed", "swapped", "swapped with Caps Lock")

# AIM identifiers of symbols that hold GS1 element strings (GS1 General Specifications, figure 5.1.3-1).
_GS1_AIMS = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
# Two digits or more begin each element string (GS1 General Specifications, section 3.2), and data follows.
_ELEMENT = re.compile(r"\d{2}\S")


class Habits(Struct, frozen=True):
    """What a calibration learned. `known`: whether there was one. `suffix`, `prefix`: characters of keys. `gs`: what
    stands for GS; empty where the scanner drops it. `case`: one of `CASES`. `aim`: AIM identifiers are sent. `gap`,
    `stall`: the usual and the longest time between two keys of a code, in seconds."""

    known: bool = False
    prefix: str = ""
    suffix: str = ""
    gs: str = GS
    case: str = CASES[0]
    aim: bool = False
    gap: float = 0.0
    stall: float = 0.0

    def scan(self, text: str, device: str, *, end: str = "", caps_lock: bool = False) -> Scan:
        """The scan for the characters of a scanner's keys: frame and AIM identifier taken off, GS and case restored.
        `end`: the key that ended them, which is part of the suffix.

        >>> Habits(prefix="#", gs="|").scan("#]C10104006381333931|10a", "keyboard")
        Scan(text='0104006381333931\\x1d10a', device='keyboard', aim=']C1')
        """
        if self.suffix and (text + end).endswith(self.suffix):
            text = (text + end).removesuffix(self.suffix)
        text = text[:LONGEST].strip("\r\n")
        if self.case == CASES[1] or (self.case == CASES[2] and caps_lock):
            text = text.swapcase()
        framed = self.prefix and text.startswith(self.prefix)
        aim, text = split_aim(text.removeprefix(self.prefix) if framed else text)
        text = text if framed else text.removeprefix(self.prefix)
        if self.gs not in (GS, ""):
            text = self._separated(text, aim)
        return Scan("".join(char for char in text if not is_named(char)), device, aim)

    def _separated(self, text: str, aim: str) -> str:
        """GS put back for what stands for it, where the code can be a GS1 one: `|` may be data elsewhere."""
        parts = text.split(self.gs)
        if aim:
            is_gs1 = aim in _GS1_AIMS
        else:
            is_gs1 = all(_ELEMENT.match(part) for part in parts)
        return GS.join(parts) if is_gs1 or is_named(self.gs[0]) else text


def load(path: Path) -> dict[str, Habits]:
    """The habits by device name; none where there is no file. Raises `KnownError` for one that cannot be read."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return {name: _checked(values) for name, values in table.items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        words = Template("{path} should hold what was learned of the scanners, but: {fault}.")
        raise KnownError(words.text(path=str(path), fault=str(error.strerror))) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise KnownError(
            Text(
                "{path} should hold what was learned of the scanners, but it is damaged ({fault}): scan the set-up "
                "barcode of `packbench sheet scanner` again.",
                path=str(path),
                fault=str(error),
            )
        ) from error


def _checked(values: Mapping[str, Any]) -> Habits:
    kinds = {one.name: type(getattr(Habits(), one.name)) for one in fields(Habits)}
    wrong = [name for name, value in values.items() if name not in kinds or not isinstance(value, (kinds[name], int))]
    if wrong or values.get("case", CASES[0]) not in CASES:
        raise ValueError(f"{', '.join(wrong) or 'case'} has no place there")
    return replace(Habits(), **values)


def save(path: Path, habits: Mapping[str, Habits]) -> None:
    """Writes all of them at once: a pulled plug leaves the old file or the new one. Raises `KnownError`."""
    words = json.dumps({name: asdict(one) for name, one in sorted(habits.items())}, indent=1)
    beside = path.with_name(path.name + ".new")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(words + "\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise KnownError(
            Text(
                "What was learned of the scanner should be kept in {path}, but cannot be: {fault}. It holds until the "
                "program ends.",
                path=str(path),
                fault=str(error.strerror),
            )
        ) from error
