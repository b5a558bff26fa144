"""The shelf without its looks: which goods lie in front, what is printed on them, what they weigh. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from station.ui.lookalike import telling

if TYPE_CHECKING:
    from packing.session import Work
    from station.demo import Article

NEIGHBOURS = 2
"""Look-alikes that lie beside each article of the open order."""


def printed(code: str) -> str:
    """The characters in the barcode: a GTIN is kept as 14 digits, but an EAN-13 symbol carries 13 (GS1 General
    Specifications, section 5.2).

    >>> printed("09521234001010"), printed("19521234001017")
    ('9521234001010', '19521234001017')
    """
    return code[1:] if len(code) == 14 and code.isdigit() and code[0] == "0" else code


def unit_code(article: Article) -> str:
    """What is scanned on one piece: its own code, else its SKU."""
    return next((printed(alias.code) for alias in article.codes if alias.units == 1), article.product.sku)


def cases(article: Article) -> list[tuple[int, str]]:
    """Units and code of each case pack, the smallest first."""
    return sorted((alias.units, printed(alias.code)) for alias in article.codes if alias.units > 1)


def in_front(articles: Sequence[Article], wanted: Sequence[str]) -> list[Article]:
    """The articles of an order in the order of its lines, each with its nearest look-alikes beside it."""
    places = {article.product.sku: place for place, article in enumerate(articles)}
    front: dict[str, Article] = {}
    for sku in dict.fromkeys(wanted):
        if sku not in places:
            continue
        front[sku] = articles[places[sku]]
        near = [other for other in places if other not in wanted and telling(sku, [other])]
        near.sort(key=lambda other: abs(places[other] - places[sku]))
        for other in near[:NEIGHBOURS]:
            front.setdefault(other, articles[places[other]])
    return list(front.values())


def matching(articles: Sequence[Article], words: str) -> list[Article]:
    """Those that have each of the words in SKU, description or a code."""
    parts = words.casefold().split()
    return [article for article in articles if all(part in _searched(article) for part in parts)]


def _searched(article: Article) -> str:
    product = article.product
    return " ".join((product.sku, product.description, *(alias.code for alias in article.codes))).casefold()


def load(work: Work, weights: Mapping[str, int]) -> int:
    """Grams in the open box."""
    lines = sum(count * weights.get(line.sku, 0) for line, count in zip(work.picklist.lines, work.picked, strict=True))
    return lines + sum(extra.units * weights.get(extra.sku, 0) for extra in work.extras)
