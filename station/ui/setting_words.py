"""Settings in words for the screen: their values, and the words of the table without its marks for printed pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from packing.languages import LANGUAGES, PSEUDO
from packing.text import Text
from station.settings import about, kind_of
from station.ui import formats
from station.ui.languages import said

_LINK, _CODE = re.compile(r"\[([^\]]*)\]\([^)]*\)"), re.compile(r"`([^`]*)`")

CHOICES = {
    "auto": Text("automatic"), "always": Text("always"), "never": Text("never"), "light": Text("light"),
    "dark": Text("dark"), "contrast": Text("high contrast, light"), "dark-contrast": Text("high contrast, dark"),
    "off": Text("off"), "all": Text("all"), "problems": Text("where something is to be done"),
    "escpos": Text("ESC/POS"), "zpl": Text("ZPL"), "pdf": Text("PDF"),
}  # fmt: skip
"""Choices as people call them; all others are shown as they are."""

_PERCENT = ("volume", "zoom")


def words_of(name: str) -> str:
    """What a setting is for, in the language of the screen."""
    return _CODE.sub(r"\1", _LINK.sub(r"\1", said(about(name).words)))


def value_of(name: str, value: Any) -> str:
    """A value of a setting, in the language of the screen. Secrets are never told."""
    if about(name).secret:
        return said(Text("set") if value else Text("not set"))
    if isinstance(value, bool):
        return said(Text("yes") if value else Text("no"))
    if isinstance(value, int):
        return said(Text("{n} %", n=value)) if name in _PERCENT else formats.number(value)
    if isinstance(value, tuple):
        return ", ".join(value) or said(Text("none"))
    if isinstance(value, Path):
        return str(value)
    if name == "language":
        return LANGUAGES.get(value, value) or said(Text("the computer's"))
    return said(CHOICES.get(value, value)) if value else said(Text("not set"))


def is_foreign(name: str, value: Any) -> bool:
    """Whether the value is a text of the warehouse's own: such may be cut on the screen."""
    return isinstance(value, str | Path | tuple) and value not in CHOICES and bool(value) and not about(name).secret


def choices_of(name: str) -> Sequence[str | int | bool]:
    """What can be chosen; nothing where any text or number may stand."""
    return (True, False) if kind_of(name) is bool else [one for one in about(name).choices if one != PSEUDO]


def as_typed(value: Any) -> str:
    """The value as it stands in a line to be typed at."""
    return " ".join(value) if isinstance(value, tuple) else str(value)


def from_typed(name: str, text: str) -> Any:
    """What was typed, as a value; one that is none is told by the check that follows."""
    kind, words = kind_of(name), text.strip()
    if kind == tuple[str, ...]:
        return tuple(words.split())
    if kind is int and words.removeprefix("-").isascii() and words.removeprefix("-").isdigit():
        return int(words)
    return words
