"""All that the text of one symbol may stand for, by the standards and by what the store knows.

Gathers and never chooses: `packing.barcode` settles which reading holds. A text that the AIM identifier contradicts has
one reading, `Unreadable`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from packing import restricted
from packing.aim import ADDON_ALONE, contradiction, other_texts, retail
from packing.catalogue import Alias, Knowledge
from packing.codes import check_digit, is_digits, is_gtin, is_sscc, upc_a
from packing.gs1 import GS, GS1_AIMS, Elements, digital_link, element_string, is_digital_link
from packing.meanings import Carton, Item, Meaning, OrderNumber, Unknown, Unreadable
from packing.text import Text, either


def readings(text: str, aim: str, known: Sequence[Alias], knowledge: Knowledge, region: str) -> Iterator[Meaning]:
    """All readings of `text` from a symbol of the kind that `aim` names (empty where the scanner names none); `known`
    is what the store has for it letter for letter."""
    if aim[:2] == "]E":
        yield from _from_retail(text, aim, known, knowledge, region)
    elif why := contradiction(aim, text):
        yield Unreadable(why)
    else:
        yield from _by_name(text, known, knowledge)
        yield from _by_standard(text, aim, knowledge, region)
        for other in other_texts(aim, text):
            yield from _by_name(other, knowledge.aliases(other), knowledge)
            yield from _by_standard(other, aim, knowledge, region)


def _by_name(text: str, known: Sequence[Alias], knowledge: Knowledge) -> Iterator[Meaning]:
    """What the store knows, letter for letter."""
    gtin = text.zfill(14) if is_gtin(text) else ""
    for alias in known:
        yield Item(alias.sku, alias.units, gtin)
    if knowledge.is_order(text):
        yield OrderNumber(text)


def _from_retail(text: str, aim: str, known: Sequence[Alias], knowledge: Knowledge, region: str) -> Iterator[Meaning]:
    """An EAN or UPC symbol holds a GTIN: it is an order's number only where no article is known by it."""
    if aim in ADDON_ALONE:
        yield Unknown(Text("This is the small code beside an EAN code: scan the large one"))
        return
    told = retail(aim, text)
    if told.error:
        yield Unreadable(told.error)
        return
    found = [*_by_name(text, known, knowledge)]
    for gtin in told.gtins:
        found.extend(_numbered(gtin, knowledge, region, told.addon))
    article = any(_is_known(reading) for reading in found)
    yield from (reading for reading in found if not (article and isinstance(reading, OrderNumber)))


def _by_standard(text: str, aim: str, knowledge: Knowledge, region: str) -> Iterator[Meaning]:
    """The readings that GS1 standards allow."""
    if aim not in GS1_AIMS:
        if is_digits(text):
            yield from _digits(text, aim, knowledge, region)
        elif not aim and " " in text and (told := retail(aim, text)).addon:
            for gtin in told.gtins:
                yield from _numbered(gtin, knowledge, region, told.addon)
    if is_digital_link(text):
        yield from _from_elements(digital_link(text), aim, knowledge)
    elif aim in GS1_AIMS or (not aim and (GS in text or (len(text) >= 16 and is_digits(text[:16])))):
        yield from _from_elements(element_string(text), aim, knowledge)


def _digits(text: str, aim: str, knowledge: Knowledge, region: str) -> Iterator[Meaning]:
    if is_gtin(text):
        yield from _numbered(text.zfill(14), knowledge, region)
    if is_sscc(text):
        yield Carton(text)
    if not aim and len(text) in (6, 7, 8):
        # Without its check digit a UPC-E is any number: it counts only as an article that is known.
        for gtin in upc_a(text):
            found = _numbered(gtin.zfill(14), knowledge, region)
            yield from (reading for reading in found if len(text) == 8 or _is_known(reading))


def _is_known(reading: Meaning) -> bool:
    return isinstance(reading, Item) and reading.sku is not None


def _numbered(gtin: str, knowledge: Knowledge, region: str, addon: str = "") -> Iterator[Meaning]:
    """A number of 14 digits that stood alone: in-store numbers are among these."""
    told = restricted.read(gtin, region)
    known = knowledge.aliases(gtin)
    if told is not None and told.error:
        yield Unreadable(told.error)
    elif told is not None:
        found: list[tuple[str | None, int]] = [
            (alias.sku, alias.units) for base in told.bases for alias in knowledge.aliases(base)
        ]
        for sku, units in found or ([] if known else [(None, 1)]):
            yield Item(
                sku, units * told.pieces, gtin, weight_g=told.weight_g, price=told.price,
                why="" if sku else Text("In-store article {number} is not in the catalogue", number=told.bases[-1]),
            )  # fmt: skip
    elif not known:
        yield Item(None, 1, gtin, addon=addon, why=_unknown(gtin, knowledge, region))
    for alias in known:
        yield Item(alias.sku, alias.units, gtin, addon=addon)


def _unknown(gtin: str, knowledge: Knowledge, region: str) -> str:
    """What can be said of a sound number of 14 digits that the catalogue does not have, or nothing."""
    if restricted.is_regional(gtin):
        if region:
            return Text("An in-store code of an article that is not known here")
        return Text("An in-store code, and no region is set here")
    if restricted.is_company(gtin):
        return Text("An in-store code of one company, not in the catalogue")
    if gtin[0] == "0":
        return ""
    # GS1 General Specifications, 2.1.7: a case has a number of its own, and only the catalogue knows its count.
    inner = "0" + gtin[1:13]
    inside = sorted({alias.sku for alias in knowledge.aliases(inner + check_digit(inner))})
    if gtin[0] == "9":
        if not inside:
            return Text("Goods of varying measure, not in the catalogue")
        return Text("Goods of varying measure of {sku}, not in the catalogue", sku=either(inside))
    return Text("A case of {sku} whose count is not in the catalogue", sku=either(inside)) if inside else ""


def _from_elements(elements: Elements, aim: str, knowledge: Knowledge) -> Iterator[Meaning]:
    """A message that names no item and no carton says nothing about what is in the hand: it is no reading."""
    if elements.error:
        if elements.certain or aim in GS1_AIMS:
            yield Unknown(elements.error)
        return
    if sscc := elements.ais.get("00"):
        yield Carton(sscc)
    elif gtin := elements.ais.get("01") or elements.ais.get("02"):
        yield from _items(gtin, knowledge, elements.ais, elements.expiry)


def _items(gtin: str, knowledge: Knowledge, ais: Mapping[str, str], expiry: str) -> Iterator[Item]:
    count = _count(gtin, ais)
    lot, serial, weight = ais.get("10", ""), ais.get("21", ""), _weight(ais)
    known = knowledge.aliases(gtin)
    for alias in known:
        yield Item(alias.sku, alias.units * count, gtin, lot, expiry, serial, ais, weight)
    if not known:
        count = int(ais.get("30") or count)
        yield Item(None, count, gtin, lot, expiry, serial, ais, weight, why=_unknown(gtin, knowledge, "any"))


def _count(gtin: str, ais: Mapping[str, str]) -> int:
    """How many of `gtin` the message counts: (37) in a logistic unit, (30) in goods of varying measure. On others (30)
    is a mistake and says nothing (GS1 General Specifications, Variable count of items): cases carry it, and to multiply
    with it what the catalogue knows of the case would count twelve dozen for a dozen."""
    varying = ais.get("30", "1") if gtin[0] == "9" else "1"
    return int(ais.get("37") or varying)


def _weight(ais: Mapping[str, str]) -> int | None:
    """Grams of net weight (GS1 General Specifications, 3.6.1: (310n), kilograms with n decimals), rounded down."""
    value = next((ai for ai in ais if ai[:3] == "310" and len(ai) == 4), "")
    return int(ais[value]) * 1000 // 10 ** int(value[3]) if value else None
