"""Every text of the program that a person can be shown: the literals of `self.tr`, `Text` and `Template`.

As `lupdate` does for `self.tr`, the class that a literal stands in is its context; all of `Text` have the context
`packing`. Reads Python, runs none of it.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from packing.errors import KnownError

ROOT = Path(__file__).parents[2]
PACKAGES = ("packing", "drivers", "printing", "sync", "station")
CONTEXT = "packing"
PLACE = re.compile(r"\{(\w*)[^{}]*\}|%L?n")
"""A place of a value, in `str.format` and in Qt's plurals."""


class SourceError(KnownError):
    """A text in the sources that could not be translated."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it is written: `many` is the English for several where the code has it, `files` where it stands."""

    context: str
    text: str
    many: str = ""
    plural: bool = False
    files: tuple[str, ...] = ()


def sources(root: Path = ROOT) -> tuple[Source, ...]:
    """All texts, each once in its context. Raises `SourceError` for one that is no literal, or is used in two ways."""
    found: dict[tuple[str, str], Source] = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            for one in _in_file(path, path.relative_to(root).as_posix()):
                before = found.setdefault((one.context, one.text), one)
                if (before.many, before.plural) != (one.many, one.plural):
                    files = f"{before.files[0]} and {one.files[0]}"
                    raise SourceError(f"{one.text!r} is written with two plurals, in {files}: make them the same.")
                files_ = tuple(dict.fromkeys((*before.files, *one.files)))
                found[one.context, one.text] = Source(one.context, one.text, one.many, one.plural, files_)
    return tuple(found.values())


def _in_file(path: Path, name: str) -> Iterator[Source]:
    text = path.read_text(encoding="utf-8")
    if "Text(" in text or "Template(" in text or ".tr(" in text:
        yield from _in_node(ast.parse(text), name, "")


def _in_node(node: ast.AST, file: str, inside: str) -> Iterator[Source]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, file, inside)
        yield from _in_node(child, file, child.name if isinstance(child, ast.ClassDef) else inside)


def _of_call(call: ast.Call, file: str, inside: str) -> Iterator[Source]:
    called = call.func
    if isinstance(called, ast.Name) and called.id in ("Text", "Template") and call.args:
        texts = [_literal(one, file) for one in call.args[:2]]
        if None not in texts and _has_words(texts[0] or ""):
            many = texts[1] if len(texts) > 1 else ""
            yield Source(CONTEXT, texts[0] or "", many or "", bool(many), (file,))
    elif isinstance(called, ast.Attribute) and called.attr == "tr" and call.args:
        text = _literal(call.args[0], file)
        if text is None or not isinstance(called.value, ast.Name) or called.value.id != "self":
            raise SourceError(f'{file}, line {call.lineno}: write self.tr("…") with a literal, and values by .format.')
        yield Source(inside, text, "", len(call.args) > 2, (file,))


def _literal(node: ast.expr, file: str) -> str | None:
    """The literal's text; None where a text is made again from another one's parts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if file == "packing/text.py" or (isinstance(node, ast.Attribute) and node.attr in ("template", "many", "one")):
        return None
    raise SourceError(f"{file}, line {node.lineno}: a text is one literal with places such as {{sku}}, put together by "
                      "nothing else: translators must see it whole.")  # fmt: skip


def _has_words(template: str) -> bool:
    return bool(PLACE.sub("", template).strip())


def places(text: str) -> Counter[str]:
    """The places of a text, as they are written, and how often each stands there.

    >>> sorted(places("Put {sku} of {n:,} aside, %n times.").elements())
    ['%n', '{n:,}', '{sku}']
    """
    return Counter(found.group() for found in PLACE.finditer(text))
