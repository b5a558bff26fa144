"""A sentence for a person that can be said in other languages. It knows none of them: the screen has the words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import reduce
from string import Formatter
from typing import Any, Self

from msgspec import Struct


class Text(str):
    """Its English words, which is all that logs, files and doors see, and how they were made, for the screen.

    `template` holds the places of the values in braces, and is what translators see. Where the number `n` decides
    between one and several, `many` is the template for several. A value may be a `Text` itself and is translated with
    it. A place with a capital begins a sentence: what stands there then begins with one. A template of nothing but
    places, as `{what} {then}`, needs no translation.

    >>> Text("Put {sku} aside.", sku="4121A")
    'Put 4121A aside.'
    >>> [str(Text("{n} item left.", "{n} items left.", n=n)) for n in (1, 2)]
    ['1 item left.', '2 items left.']
    >>> Text("{Seen}.", Seen="not plugged in")
    'Not plugged in.'
    """

    __slots__ = ("many", "template", "values")
    template: str
    many: str
    values: dict[str, object]

    def __new__(cls, template: str, many: str = "", /, **values: object) -> Self:
        """Raises `KeyError` where a value for a place is missing."""
        several = many and values["n"] != 1
        made = super().__new__(cls, filled(many if several else template, values))
        made.template, made.many, made.values = template, many, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, str], dict[str, object]]:
        """For copies: made again as it was made, for words may hold braces and are no template."""
        return (self.template, self.many), self.values


def filled(template: str, values: Mapping[str, object]) -> str:
    """The template with the values at their places, with a capital at those that begin a sentence."""
    if any(name[0].isupper() for name in values):
        values = {name: _begun(value) if name[0].isupper() else value for name, value in values.items()}
    return template.format(**values)


def _begun(value: object) -> str:
    text = str(value)
    return text[:1].upper() + text[1:]


class Template(Struct, frozen=True):
    """The words of a `Text` whose values come later."""

    one: str
    many: str = ""

    def text(self, **values: object) -> Text:
        """The text of these values; more than there are places do no harm. Raises `KeyError` where one is missing."""
        return Text(self.one, self.many, **values)


def read_back(words: str, templates: Iterable[Template]) -> str:
    """The text that one of the templates makes of other texts, known again by its words; else the words as they are.
    For what was kept as words alone.

    >>> read_back("It is with bench-2 now.", [Template("It is with {bench} now.")]).values
    {'bench': 'bench-2'}
    """
    for template in templates:
        parts = Formatter().parse(template.one)
        pattern = "".join(re.escape(text) + (f"(?P<{name}>.+)" if name else "") for text, name, _, _ in parts)
        if found := re.fullmatch(pattern, words, re.DOTALL):
            return template.text(**found.groupdict())
    return words


def in_turn(*sentences: str) -> str:
    """Sentences one behind the other; empty ones are left out.

    >>> in_turn(Text("Ready."), "", Text("Go on."))
    'Ready. Go on.'
    """
    one, *others = [sentence for sentence in sentences if sentence] or [""]
    return reduce(lambda what, then: Text("{what} {then}", what=what, then=then), others, one)


def either(choices: Iterable[str]) -> str:
    """What it may be, one of several.

    >>> either(["A", "B", "C"])
    'A or B or C'
    """
    one, *others = choices
    return reduce(lambda one, other: Text("{one} or {other}", one=one, other=other), others, one)


def listed(names: Iterable[str]) -> str:
    """All of them.

    >>> listed(["A", "B", "C"])
    'A, B, C'
    """
    one, *others = names
    return reduce(lambda one, other: Text("{one}, {other}", one=one, other=other), others, one)


def plain(value: object) -> str:
    """For encoders, which know `str` alone: the words of a `Text`. Raises `TypeError` for anything else."""
    if isinstance(value, Text):
        return str(value)
    raise TypeError(f"plain values are written, but {type(value).__name__} came")


def kept(text: str) -> str:
    """The text for a file or another process: how it was made as JSON, plain words as they are."""
    return json.dumps(_made(text), ensure_ascii=False, default=str) if isinstance(text, Text) else text


def from_kept(words: str) -> str:
    """What `kept` was given. Words that only look like it come back as they are.

    >>> from_kept(kept(Text("Put {sku} aside.", sku="4121A"))).template, from_kept("{out}")
    ('Put {sku} aside.', '{out}')
    """
    if not words.startswith('{"text":'):
        return words
    try:
        return _again(json.loads(words))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        return words


def _made(text: Text) -> dict[str, Any]:
    values = {name: _made(value) if isinstance(value, Text) else value for name, value in text.values.items()}
    return {"text": text.template, "many": text.many, "values": values}


def _again(made: dict[str, Any]) -> Text:
    values = {name: _again(value) if isinstance(value, dict) else value for name, value in made["values"].items()}
    return Text(made["text"], made["many"], **values)
