"""Files of Qt Linguist (TS 2.1): read, brought up to date with the sources, written, compiled, checked.

The format: the Qt manual, "TS file format". A message is `unfinished` until somebody has translated it; what is
unfinished is not compiled, so that the program says it in English.
"""

from __future__ import annotations

import difflib
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import which
from sys import executable
from xml.sax.saxutils import escape

import assets
from packing.errors import KnownError
from station.linguist.sources import Source, places

FOLDER = assets.path("languages")

FORMS = {
    "en": ("1", "0, 2, 3, …"),
    "de": ("1", "0, 2, 3, …"),
    "es": ("1", "0, 2, 3, …"),
    "fr": ("0, 1", "2, 3, …"),
    "pl": ("1", "2–4, 22–24, …", "0, 5–21, 25–31, …"),
    "ro": ("1", "0, 2–19, 101–119, …", "20–100, 120–200, …"),
    "uk": ("1, 21, 31, …", "2–4, 22–24, …", "0, 5–20, 25–30, …"),
    "tr": ("0, 1, 2, …",),
    "ar": ("0", "1", "2", "3–10, 103–110, …", "11–99, 111–199, …", "100–102, 200–202, …"),
    "zh": ("0, 1, 2, …",),
}
"""The plural forms of every language in Qt's order, each with the numbers that it is for."""

OURS = "en"
"""The language of the sources: its file holds the plurals alone."""

_ALIKE = 0.75
"""How like a vanished text a new one must be to begin with its translation."""


class WordsError(KnownError):
    """A file of words that is not as it should be."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation: one form, or one for each of the language's plurals. `where` are source files."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool = False
    finished: bool = False
    where: tuple[str, ...] = ()


def path_of(language: str, ending: str = "ts") -> Path:
    """The file of a language."""
    return FOLDER / f"packbench_{language}.{ending}"


def read(path: Path) -> list[Message]:
    """All messages of a file; none where there is no file. Raises `WordsError`."""
    if not path.is_file():
        return []
    try:
        tree = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    except ElementTree.ParseError as error:
        raise WordsError(f"{path} should be a file of Qt Linguist, but {error}.") from error
    return [
        _message(context.findtext("name", ""), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _message(context: str, element: ElementTree.Element) -> Message:
    told, plural = element.find("translation"), element.get("numerus") == "yes"
    forms: tuple[str, ...] = ("",)
    if told is not None:
        forms = tuple(form.text or "" for form in told.iter("numerusform")) if plural else (told.text or "",)
    where = tuple(place.get("filename", "").removeprefix("../../") for place in element.iter("location"))
    finished = told is not None and told.get("type") is None
    return Message(context, element.findtext("source", ""), forms, plural, finished, where)


def updated(language: str, known: Iterable[Message], wanted: Iterable[Source]) -> list[Message]:
    """The messages of `wanted`, with the translations that are known. A new text that is like a vanished one begins
    with its translation, unfinished."""
    before = {(message.context, message.source, message.plural): message for message in known}
    wanted = [one for one in wanted if language != OURS or one.plural]
    gone = dict(before)
    for one in wanted:
        gone.pop((one.context, one.text, one.plural), None)
    messages = []
    for one in wanted:
        kept = before.get((one.context, one.text, one.plural))
        if language == OURS:
            forms, finished = _english(one) if kept is None or one.many else kept.forms, True
        elif kept is not None:
            forms, finished = kept.forms, kept.finished
        else:
            forms, finished = _like(one, gone.values(), language), False
        messages.append(Message(one.context, one.text, forms, one.plural, finished, one.files))
    return sorted(messages, key=lambda message: (message.context, message.where, message.source))


def _english(source: Source) -> tuple[str, ...]:
    """Both forms: as the code has them, else by the letters in brackets of `%n order(s)`."""
    if source.many:
        return source.text, source.many
    return re.sub(r"\(e?s\)", "", source.text), re.sub(r"\((e?s)\)", r"\1", source.text)


def _like(source: Source, gone: Iterable[Message], language: str) -> tuple[str, ...]:
    alike = [one for one in gone if one.plural == source.plural and places(one.source) == places(source.text)]
    nearest = difflib.get_close_matches(source.text, [one.source for one in alike], n=1, cutoff=_ALIKE)
    found = next((one.forms for one in alike if one.source in nearest), None)
    return found or ("",) * (len(FORMS[language]) if source.plural else 1)


def write(path: Path, language: str, messages: Sequence[Message]) -> None:
    """Writes a file, the same bytes for the same messages."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{OURS}">')
    for context in dict.fromkeys(message.context for message in messages):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in messages:
            if message.context == context:
                lines += _lines(message)
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _lines(message: Message) -> list[str]:
    plural = ' numerus="yes"' if message.plural else ""
    state = "" if message.finished else ' type="unfinished"'
    lines = [f"    <message{plural}>"]
    lines += [f'        <location filename="../../{escape(file)}"/>' for file in message.where]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.plural:
        forms = [f"            <numerusform>{escape(form)}</numerusform>" for form in message.forms]
        lines += [f"        <translation{state}>", *forms, "        </translation>"]
    else:
        lines.append(f"        <translation{state}>{escape(message.forms[0])}</translation>")
    return [*lines, "    </message>"]


def faults(language: str, message: Message) -> list[str]:
    """What is wrong with a translation, in words; empty for a good one."""
    wanted = len(FORMS[language]) if message.plural else 1
    if len(message.forms) != wanted:
        return [f"{message.source!r} needs {wanted} forms, but has {len(message.forms)}"]
    said = []
    for form in message.forms:
        missing, strange = places(message.source) - places(form), places(form) - places(message.source)
        if message.plural:  # "one order" needs no number, nor does a dual
            missing, strange = _but_numbers(missing), _but_numbers(strange)
        if not form.strip():
            said.append(f"{message.source!r} has an empty form")
        elif missing or strange:
            wrong = ", ".join(
                [*(f"lacks {one}" for one in sorted(missing)), *(f"adds {one}" for one in sorted(strange))]
            )
            said.append(f"{message.source!r} became {form!r}, which {wrong}")
        elif (form[0].isspace(), form[-1].isspace()) != (message.source[0].isspace(), message.source[-1].isspace()):
            said.append(f"{message.source!r} became {form!r}: blanks at its ends are lost or new")
    return said


def _but_numbers(found: Counter[str]) -> Counter[str]:
    return Counter({one: count for one, count in found.items() if one not in ("%n", "{n}", "{n:,}")})


def compiled(source: Path, target: Path) -> None:
    """Compiles a file for the program, without what is unfinished. Raises `WordsError`."""
    tool = which("pyside6-lrelease", path=str(Path(executable).parent)) or which("pyside6-lrelease")
    if tool is None:
        raise WordsError("pyside6-lrelease is missing: it comes with PySide6-Essentials.")
    command = [tool, "-silent", "-nounfinished", str(source), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not target.is_file():
        raise WordsError(f"{source} could not be compiled: {done.stdout}{done.stderr}")


def translated(messages: Iterable[Message], words: dict[tuple[str, bool], tuple[str, ...]]) -> list[Message]:
    """The messages with new words by source and plural, now finished."""
    return [
        replace(one, forms=words[one.source, one.plural], finished=True) if (one.source, one.plural) in words else one
        for one in messages
    ]
