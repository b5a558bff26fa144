from __future__ import annotations

from packing.events import Extra, Fill, Hold, ItemPicked, OrderOpened, OrderParked, Progress
from packing.reasons import HoldReason
from sync.protocol import OrderState
from sync.server.projection import BenchRow, Board, OrderRow
from tests.sync.server.conftest import picklist

AT = "2026-03-02T09:00:00Z"


def board(*orders: OrderRow) -> tuple[Board, dict[str, OrderRow]]:
    known = {order.number: order for order in orders}
    return Board(BenchRow("B1"), known.get, lambda row: known.update({row.number: row})), known


def test_an_order_put_aside_is_opened_again_where_it_was() -> None:
    table, known = board(OrderRow("O-1", picklist("O-1")))
    aside = Progress((1, 0), (0, 1), (Extra("C", 2),), Hold(HoldReason.MISMATCH, "C", 2))
    table.take(OrderOpened(at=AT, picklist=picklist("O-1"), carton=""))
    table.take(ItemPicked(at=AT, order="O-1", sku="A", units=1, fills=(Fill(1, 1),)))
    table.take(OrderParked(at=AT, order="O-1", progress=aside))
    assert (table.bench.open_order, known["O-1"].state) == ("", OrderState.PACKING)

    table.take(OrderOpened(at=AT, picklist=picklist("O-1"), carton="", progress=aside))

    order = known["O-1"]
    assert (order.picked, order.shorted, order.waiting) == ([1, 0], [0, 1], "mismatch")
    assert order.contents() == {"A": 1, "C": 2}
    assert table.bench.cartons == 1, "the carton of an order put aside is the same one"


def test_fills_of_lines_that_do_not_exist_change_nothing() -> None:
    table, known = board(OrderRow("O-1", picklist("O-1")))
    table.take(OrderOpened(at=AT, picklist=picklist("O-1"), carton=""))
    table.take(ItemPicked(at=AT, order="O-1", sku="A", units=9, fills=(Fill(0, 3), Fill(-1, 3), Fill(99, 3))))
    assert known["O-1"].picked == [0, 0]


def test_every_opening_by_a_new_holder_is_a_new_claim() -> None:
    table, known = board(OrderRow("O-1", picklist("O-1"), claim=4))
    table.take(OrderOpened(at=AT, picklist=picklist("O-1"), carton=""))
    table.take(OrderOpened(at=AT, picklist=picklist("O-1"), carton=""))
    assert (known["O-1"].holder, known["O-1"].claim) == ("B1", 5)
