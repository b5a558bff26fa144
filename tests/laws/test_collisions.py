"""No code of a catalogue and no order's number is ever taken for a card of ours, and no card for one of those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from drivers.habits import CASES, Habits
from packing.aim import split_aim
from packing.barcode import interpret
from packing.catalogue import Alias
from packing.codes import check_digit, is_gtin, upc_a
from packing.commands import Command, quantity_code
from packing.meanings import Ambiguous, Badge, Item, Number, Ordered, OrderNumber, Unknown, Unreadable
from packing.people import Person, Role
from packing.reserved import is_reserved
from packing.scan import Scan
from sync.intake.values import FaultError
from sync.intake.values import code as taken

OURS = (Ordered, Number, Badge)
THEIRS = (Item, OrderNumber)
BADGE = "PBB-ABCDEFGHJKMNPQRSTVWXYZ2345"
CARDS = (*(command.code for command in Command), *map(quantity_code, (1, 2, 12, 1_000_000)), BADGE)
AIMS = ("", "]A0", "]A1", "]A4", "]C0", "]C1", "]d1", "]d2", "]E0", "]E4", "]F0", "]I1", "]Q1", "]Q3", "]X0")


@dataclass
class Shelf:
    """Knows every article by its codes, exactly or in any letter case, and order numbers."""

    skus: Mapping[str, str] = field(default_factory=dict)
    orders: frozenset[str] = frozenset()
    any_case: bool = False

    def aliases(self, code: str) -> Sequence[Alias]:
        known = {told.casefold(): sku for told, sku in self.skus.items()} if self.any_case else self.skus
        sku = known.get(code.casefold() if self.any_case else code)
        return [Alias(code, sku)] if sku else []

    def codes(self, skus: Sequence[str]) -> Sequence[Alias]:
        return [Alias(code, sku) for code, sku in self.skus.items() if sku in skus]

    def is_order(self, code: str) -> bool:
        return code in self.orders

    def person(self, badge: str) -> Person | None:
        return Person("p1", "Ada", Role.PACKER) if badge == BADGE else None


def intake_takes(code: str) -> bool:
    try:
        return taken(code, "SKU") == code
    except FaultError:
        return False


near_cards = st.sampled_from(CARDS).flatmap(
    lambda card: st.sampled_from(
        [card, card.lower(), card.swapcase(), card.title(), f" {card}", f"{card} ", f"*{card}*", card[1:], card[:-1],
         card + "1", card.replace("-", "_"), f"]C0{card}", card + card, f"X{card}", card.replace("PB", "P8")]
    )
)  # fmt: skip
digits = st.text("0123456789", min_size=5, max_size=13).map(lambda body: body + check_digit(body))
codes = st.one_of(
    near_cards, digits, st.text(min_size=1, max_size=30), st.text("PBCQW-pbcqw1ONEd", min_size=4, max_size=12)
)
aims = st.sampled_from(AIMS)


def as_scanned(code: str) -> list[str]:
    """How the label of an article may come out of a scanner: as it is, by the other letter case, framed by Code 39's
    signs, a UPC-E put back to its UPC-A, a GTIN with and without its zeros, in a GS1 message and in a link."""
    forms = [code, code.swapcase(), code.lower(), code.upper(), f"*{code}*", code.strip()]
    if is_gtin(code):
        full = code.zfill(14)
        forms += [full, code.lstrip("0"), f"01{full}10LOT", f"https://id.gs1.org/01/{full}"]
    return [*forms, *upc_a(code)]


@given(codes, aims, st.booleans())
@settings(max_examples=300)
@example("PBC-DONE", "", False)
@example("pbc-done", "]C0", True)
def test_an_article_that_intake_takes_is_never_read_as_a_card(code: str, aim: str, any_case: bool) -> None:
    assume(intake_takes(code))
    shelf = Shelf({code: "SKU-1"}, any_case=any_case)
    for text in as_scanned(code):
        meaning = interpret(Scan(text, "s", aim), shelf)
        assert not isinstance(meaning, OURS), (text, meaning)


@given(codes, aims)
@settings(max_examples=200)
def test_neither_is_an_orders_number(code: str, aim: str) -> None:
    assume(intake_takes(code))
    meaning = interpret(Scan(code, "s", aim), Shelf(orders=frozenset({code})))
    assert not isinstance(meaning, OURS)


@given(st.sampled_from(CARDS), st.lists(codes, max_size=8), aims, st.sampled_from(CASES), st.booleans(), st.booleans())
@settings(max_examples=300)
def test_a_card_is_never_read_as_an_article_whatever_the_scanner_does_to_it(
    card: str, catalogue: list[str], aim: str, case: str, caps_lock: bool, any_case: bool
) -> None:
    known = {code: "SKU-1" for code in catalogue if intake_takes(code)}
    shelf = Shelf(known, frozenset(known), any_case)
    typed = card.swapcase() if caps_lock else card
    scan = Habits(case=case).scan(aim + typed, "keyboard", caps_lock=caps_lock)
    for one in (scan, Scan(card, "s", aim), Scan(aim + card, "s"), Scan(card.lower(), "s", aim)):
        meaning = interpret(one, shelf)
        assert not isinstance(meaning, THEIRS), (one, meaning)


@given(st.text(min_size=1, max_size=20), aims)
@settings(max_examples=300)
@example("PBC-DONE\x00", "")
def test_only_what_has_the_form_of_a_card_is_one(text: str, aim: str) -> None:
    meaning = interpret(Scan(text, "s", aim), Shelf())
    if isinstance(meaning, OURS):
        assert is_reserved(text) or is_reserved(split_aim(text)[1])


@given(st.sampled_from(CARDS).flatmap(lambda card: st.sampled_from([card, card.lower(), card.swapcase()])), aims)
@settings(max_examples=200)
def test_old_data_with_such_a_code_counts_as_neither(code: str, aim: str) -> None:
    """An older program let it in: the article is not packed by it, and the command is not done."""
    for shelf in (Shelf({code: "SKU-1"}), Shelf(orders=frozenset({code}))):
        meaning = interpret(Scan(code, "s", aim), shelf)
        assert isinstance(meaning, Ambiguous | Badge)


def test_intake_takes_no_card_in_any_letter_case() -> None:
    for card in CARDS:
        assert not [form for form in (card, card.lower(), card.swapcase(), card.title()) if intake_takes(form)]


def test_cards_are_what_they_say_and_small_letters_are_told() -> None:
    shelf = Shelf()
    assert interpret(Scan("PBC-DONE", "s"), shelf) == Ordered(Command.DONE)
    assert interpret(Scan("PBQ-12", "s"), shelf) == Number(12)
    assert isinstance(interpret(Scan(BADGE, "s"), shelf), Badge)
    small = interpret(Scan("pbc-done", "s"), shelf)
    assert isinstance(small, Unknown)
    assert "Caps Lock" in small.why
    assert isinstance(interpret(Scan("PBX-NEW", "s"), shelf), Unknown)
    assert isinstance(interpret(Scan("", "s"), shelf), Unreadable)
