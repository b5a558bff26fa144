"""The sentence that leads a newcomer, and the order of the shelf."""

from __future__ import annotations

import pytest

from packing.barcode import Item
from packing.commands import Command
from packing.events import Event
from packing.people import Person, Role
from packing.picklist import PickLine, Picklist
from packing.requests import Do, Identify, Offer, Open, Pick, Request, SetQuantity, Standing
from packing.session import Rules, Session, decide, evolve
from station.demo import articles
from station.ui.simulated.goods import cases, in_front, load, matching, printed, unit_code
from station.ui.simulated.guide import SCANNER_OUT, Place, step

JOLANTA, INGRID = Person("p1", "Jolanta", Role.PACKER), Person("p2", "Ingrid", Role.SUPERVISOR)
OPEN = Open(
    number="SO-1",
    offer=Offer(
        standing=Standing.FREE,
        picklist=Picklist("SO-1", (PickLine("4121A", 2), PickLine("84C", 18))),
        carton="095212340000000018",
    ),
)


def after(*requests: Request, sign_in: bool = True) -> Session:
    """The session after these requests."""
    session = Session(Rules(sign_in=sign_in))
    for request in requests:
        happened: tuple[Event, ...] = decide(session, request, "2026-01-01T08:00:00.000Z")
        for event in happened:
            session = evolve(session, event)
    return session


HELD = (Identify(person=JOLANTA), OPEN, Do(command=Command.HOLD))


@pytest.mark.parametrize(
    ("session", "place", "words", "command"),
    [
        (after(), Place.BADGES, "Scan a badge", None),
        (after(sign_in=False), Place.ORDERS, "Scan an order", None),
        (after(Identify(person=JOLANTA)), Place.ORDERS, "Scan an order", None),
        (after(OPEN, sign_in=False), Place.SHELF, "asks for, 4121A", None),
        (after(OPEN, SetQuantity(units=2), sign_in=False), Place.SHELF, "Now click 4121A: it counts 2 times", None),
        (after(OPEN, Pick(item=Item("84D")), sign_in=False), Place.SHELF, "said no", Command.CLEAR),
        (after(OPEN, Pick(item=Item("4121A", 2)), sign_in=False), Place.SHELF, "Take 18 of 84C: scan ×12", None),
        (
            after(OPEN, Pick(item=Item("4121A", 2)), Pick(item=Item("84C", 18)), sign_in=False),
            Place.SHELF,
            "scan Done",
            Command.DONE,
        ),
        (after(*HELD), Place.BADGES, "supervisor's badge", None),
        (after(*HELD, Identify(person=INGRID)), Place.SHELF, "Approve", Command.APPROVE),
    ],
)
def test_each_state_of_the_bench_has_its_next_step(
    session: Session, place: Place, words: str, command: Command | None
) -> None:
    told = step(session)
    assert (told.place, told.command) == (place, command)
    assert words in told.words


def test_after_packing_the_papers_come_first_and_then_the_next_order() -> None:
    told = step(after(sign_in=False), packed=True)
    assert (told.place, told.then) == (Place.PAPER, Place.ORDERS)


def test_a_pulled_scanner_comes_before_everything() -> None:
    assert step(after(), scanner=False) is SCANNER_OUT


def test_the_orders_goods_lie_in_front_with_their_look_alikes_beside_them() -> None:
    front = [article.product.sku for article in in_front(articles(), ["4121B", "84C"])]
    assert front[0] == "4121B"
    assert {"4121A", "4121C"} == set(front[1:3])
    assert front[3] == "84C"
    assert "84c" in front[4:]
    assert len(front) == len(set(front))


def test_the_symbol_on_a_piece_is_an_ean_13_and_on_a_case_an_itf_14() -> None:
    mug = next(article for article in articles() if article.product.sku == "4121A")
    assert unit_code(mug) == "9521234001010"
    assert cases(mug) == [(6, "19521234001017"), (24, "39521234001011")]
    assert printed("SPECIAL-0012345") == "SPECIAL-0012345"


def test_the_search_finds_by_name_sku_and_code() -> None:
    def found(words: str) -> list[str]:
        return [article.product.sku for article in matching(articles(), words)]

    assert found("mug BLUE") == ["4121A", "4122A"]
    assert found("wh-30") == ["WH-30"]
    assert found("19521234001017") == ["4121A"]
    assert found("no such thing") == []


def test_the_box_weighs_what_is_in_it() -> None:
    work = after(OPEN, Pick(item=Item("4121A", 2)), Pick(item=Item("84C", 5)), sign_in=False).order
    assert work is not None
    assert load(work, {"4121A": 212, "84C": 118}) == 2 * 212 + 5 * 118
