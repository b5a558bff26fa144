"""What a bench that is new says, and how it falls silent as things are learned."""

from __future__ import annotations

from station.ui import first_run, paint
from sync.alone import take_orders
from sync.client import SyncState
from sync.store import Store
from tests.station.ui.benches import goods
from tests.station.ui.conftest import Seated


def test_a_new_bench_says_where_orders_come_from_and_how_to_try_a_scanner_until_that_was_done(seated: Seated) -> None:
    seat = seated(goods())
    told = seat.window.queue.queue
    seat.until(lambda: told.nothing == "No order has come yet.")
    assert "packbench orders import FILE" in told.hint
    assert "Try your scanner" in told.hint
    assert "name a server in the settings" in told.hint
    assert len(told.hint) * 1.4 < paint.LONGEST
    seat.scan("4121A")
    seat.until_says("No order open")
    seat.until(lambda: "Try your scanner" not in told.hint)
    assert "packbench orders import FILE" in told.hint
    with_orders(seat.running.settings.data / "store.db")
    seat.window._look_for_orders()
    seat.until(lambda: len(told.model.rows) == 1)


def with_orders(store: object) -> None:
    """An order is taken in, as the command does."""
    open_store = Store(store)  # type: ignore[arg-type]
    take_orders(open_store, b"order,sku,quantity\nSO-1,4121A,1\n", "orders.csv")
    open_store.close()


def test_where_there_is_a_server_orders_come_from_it(seated: Seated) -> None:
    seat = seated(goods())
    seat.running.sync = SyncState()
    assert first_run.hint(seat.running).startswith("They come from the server")
    assert "settings" not in first_run.hint(seat.running)
