"""A sentence for a person that can be said in other languages. It knows none of them: the screen has the words."""

from __future__ import annotations

from typing import Self


class Text(str):
    """Its English words, which is all that logs, files and doors see, and how they were made, for the screen.

    `template` holds the places of the values in braces, and is what translators see. Where the number `n` decides
    between one and several, `many` is the template for several. A value may be a `Text` itself and is translated with
    it. A template of nothing but places, as `{what} {then}`, needs no translation.

    >>> Text("Put {sku} aside.", sku="4121A")
    'Put 4121A aside.'
    >>> [str(Text("{n} item left.", "{n} items left.", n=n)) for n in (1, 2)]
    ['1 item left.', '2 items left.']
    """

    __slots__ = ("many", "template", "values")
    template: str
    many: str
    values: dict[str, object]

    def __new__(cls, template: str, many: str = "", /, **values: object) -> Self:
        """Raises `KeyError` where a value for a place is missing."""
        several = many and values["n"] != 1
        made = super().__new__(cls, (many if several else template).format(**values))
        made.template, made.many, made.values = template, many, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, str], dict[str, object]]:
        """For copies: made again as it was made, for words may hold braces and are no template."""
        return (self.template, self.many), self.values
