from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import msgspec
import pytest

from packing.errors import KnownError
from packing.people import Role
from sync.protocol import Ack, Feed, Hello, Welcome, badge_hash
from sync.server import admin
from sync.server.database import NEWEST, open_database, revision
from sync.server.serve import RunningServer
from tests.sync.server.conftest import BenchJournal, add_orders, as_json, picklist, rows_of
from tests.sync.server.test_ingest import packed

Enrol = Callable[[str], dict[str, str]]


def test_a_new_station_says_hello_sends_a_parcel_and_is_told_how_far_it_got(
    client: httpx.Client, station: Enrol, server: RunningServer
) -> None:
    bench, token = BenchJournal("B1").write(*packed("O-1")), station("B1")
    admin.set_company_prefix(server.database, "9521234")
    hello = as_json(Hello("J1", "packbench 0.1"))

    first = msgspec.json.decode(client.post("/api/v1/hello", content=hello, headers=token).content, type=Welcome)
    said = client.post("/api/v1/parcels", content=as_json(bench.parcel()), headers=token)
    again = msgspec.json.decode(client.post("/api/v1/hello", content=hello, headers=token).content, type=Welcome)

    assert (first.station, first.ordinal, first.mark, first.hash) == ("B1", 1, 0, bench.hash_at(0))
    assert msgspec.json.decode(said.content, type=Ack).mark == 8
    assert (again.mark, again.hash, again.cartons, again.company_prefix) == (8, bench.hash_at(8), 1, "9521234")


def test_a_long_poll_wakes_with_a_commit_and_answers_empty_when_nothing_comes(
    client: httpx.Client, station: Enrol, server: RunningServer
) -> None:
    token = station("B1")
    began = time.monotonic()
    assert client.get("/api/v1/feed?after=0&wait=0.3", headers=token).json()["changes"] == []
    assert 0.25 < time.monotonic() - began < 5
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.get, "/api/v1/feed?after=0&wait=30", headers=token)
        while not server.database.changes._waiting:
            threading.Event().wait(0.01)
        began = time.monotonic()
        add_orders(server.database, [picklist("O-1")])
        feed = msgspec.json.decode(waiting.result(10).content, type=Feed)
    assert time.monotonic() - began < 2
    assert len(feed.changes) == 1


def test_a_change_by_another_program_wakes_a_long_poll(
    client: httpx.Client, station: Enrol, server: RunningServer, database_url: str
) -> None:
    token = station("B1")
    other = open_database(database_url)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.get, "/api/v1/feed?after=0&wait=30", headers=token)
        while not server.database.changes._waiting:
            threading.Event().wait(0.01)
        admin.add_user(other, "Anna", Role.PACKER)
        assert len(waiting.result(15).json()["changes"]) == 1
    other.close()


def test_a_stopping_server_lets_waiting_benches_go_at_once(tmp_path: Path) -> None:
    server = RunningServer(tmp_path).start()
    token = {"Authorization": f"Bearer {admin.enroll_station(server.database, 'B1')}"}
    with ThreadPoolExecutor(1) as pool, httpx.Client(base_url=server.url, timeout=40, trust_env=False) as calls:
        waiting = pool.submit(calls.get, "/api/v1/feed?wait=30", headers=token)
        while not server.database.changes._waiting:
            threading.Event().wait(0.01)
        began = time.monotonic()
        server.stop()
        assert waiting.result(5).status_code == 200
    assert time.monotonic() - began < 5


def test_a_server_started_again_on_the_same_data_knows_everything(tmp_path: Path) -> None:
    server = RunningServer(tmp_path)
    with server:
        token = admin.enroll_station(server.database, "B1")
        url = server.url
    began = time.monotonic()
    with server:
        took = time.monotonic() - began
        assert server.url == url
        hello = as_json(Hello("J1", "x"))
        said = httpx.post(f"{url}/api/v1/hello", content=hello, headers={"Authorization": f"Bearer {token}"})
        assert said.status_code == 200
    assert took < 2


@pytest.mark.parametrize(
    ("headers", "status"),
    [({}, 401), ({"Authorization": "Bearer x"}, 401), ({"Authorization": "Basic x"}, 401)],
)
def test_nobody_speaks_for_a_bench_without_its_token(
    client: httpx.Client, headers: dict[str, str], status: int
) -> None:
    for path in ("hello", "parcels", "claims", "claims/ahead", "claims/return", "orders/import", "orders/actions"):
        said = client.post(f"/api/v1/{path}", headers=headers, content=b"{}")
        assert (path, said.status_code) == (path, status)
        assert said.json()["error"]
    assert client.get("/api/v1/feed", headers=headers).status_code == status


def test_a_revoked_or_renewed_token_counts_no_more(client: httpx.Client, server: RunningServer) -> None:
    old = admin.enroll_station(server.database, "B1")
    assert client.get("/api/v1/feed", headers={"Authorization": f"Bearer {old}"}).status_code == 200
    admin.revoke_station(server.database, "B1")
    assert client.get("/api/v1/feed", headers={"Authorization": f"Bearer {old}"}).status_code == 403
    new = admin.renew_token(server.database, "B1")
    assert client.get("/api/v1/feed", headers={"Authorization": f"Bearer {old}"}).status_code == 401
    assert client.get("/api/v1/feed", headers={"Authorization": f"Bearer {new}"}).status_code == 200


def test_a_station_cannot_send_another_ones_events(client: httpx.Client, station: Enrol) -> None:
    token = station("B1")
    station("B2")
    parcel = as_json(BenchJournal("B2").write(*packed("O-1")).parcel())
    assert client.post("/api/v1/parcels", content=parcel, headers=token).status_code == 403


def test_what_is_no_message_is_answered_with_400_and_a_sentence(client: httpx.Client, station: Enrol) -> None:
    token = station("B1")
    for content in (b"", b"{", b"[]", b'{"order":1}', b"\xff", b"[" * 100_000):
        said = client.post("/api/v1/claims", content=content[:60_000], headers=token)
        assert said.status_code == 400
        assert "ClaimAsked" in said.json()["error"]
    assert client.get("/api/v1/feed?after=-1", headers=token).status_code == 400
    assert client.get("/api/v1/feed?after=99999999999999999999", headers=token).status_code == 400
    assert client.get("/api/v1/feed?after=0&wait=nan", headers=token).status_code in (200, 400)


def test_a_body_that_is_too_large_is_answered_with_413(client: httpx.Client, station: Enrol) -> None:
    said = client.post("/api/v1/claims", content=b" " * 70_000, headers=station("B1"))
    assert said.status_code == 413
    said = client.post("/api/v1/claims", content=iter([b" " * 40_000] * 2), headers=station("B2"))
    assert said.status_code == 413


def test_a_fork_is_answered_with_409(client: httpx.Client, station: Enrol) -> None:
    token = station("B1")
    journal = BenchJournal("B1").write(*packed("O-1"))
    client.post("/api/v1/parcels", content=as_json(journal.parcel()), headers=token)
    said = client.post(
        "/api/v1/parcels", content=as_json(journal.copy(2).write(*packed("O-2")).parcel()), headers=token
    )
    assert (said.status_code, said.json()["number"]) == (409, 3)


def test_orders_are_imported_by_a_station_or_a_supervisor_but_no_packer(
    client: httpx.Client, station: Enrol, supervisor: str, server: RunningServer
) -> None:
    packer = admin.add_user(server.database, "Paul", Role.PACKER)
    rows = b"order,sku,quantity\nO-1,A,2\nO-2,A,0\n"
    path = "/api/v1/orders/import?file=orders.csv"
    assert client.post(path, content=rows, headers={"Authorization": f"Bearer {packer}"}).status_code == 403
    for token in ({"Authorization": f"Bearer {supervisor}"}, station("B1")):
        said = client.post(path, content=rows, headers=token)
        assert said.status_code == 200
        assert said.json()["report"]["troubles"][0]["line"] == 3
    assert [row["number"] for row in rows_of(server.database, "orders")] == ["O-1"]
    form = {"file": ("x.csv", b"Nr,Art,Qty\nO-7,A,1\n"), "mapping": ("m.toml", b"[columns]\n")}
    assert client.post(path, files=form, headers=station("B2")).status_code == 400
    assert client.post(path, content=b"", headers=station("B3")).status_code == 400


def test_catalogue_and_stock_come_in_and_a_shortage_is_said(
    client: httpx.Client, station: Enrol, server: RunningServer
) -> None:
    token = station("B1")
    catalogue = client.post("/api/v1/catalogue/import", content=b"sku,description\nA,Mug\nB,Cup\n", headers=token)
    assert catalogue.status_code == 200, catalogue.text
    stock = client.post("/api/v1/stock/import", content=b"sku,stock\nA,1\n", headers=token)
    assert stock.status_code == 200, stock.text
    client.post("/api/v1/orders/import", content=b"order,sku,quantity\nO-1,A,3\n", headers=token)
    (short,) = rows_of(server.database, "exceptions")
    assert (short["kind"], short["sku"], short["units"], short["detail"]) == ("stock_short", "A", 2, "1")
    feed = client.get("/api/v1/feed", headers=token).json()
    assert [change["type"] for change in feed["changes"]] == ["product", "product", "order"]


def test_actions_on_orders_need_a_supervisors_badge(
    client: httpx.Client, station: Enrol, supervisor: str, server: RunningServer
) -> None:
    add_orders(server.database, [picklist("O-1")])
    badge = {"Authorization": f"Bearer {supervisor}"}
    ask = b'{"action":"cancel","order":"O-1","why":"rang"}'
    assert client.post("/api/v1/orders/actions", content=ask, headers=station("B1")).status_code == 403
    assert client.post("/api/v1/orders/actions", content=ask, headers=badge).json() == {
        "order": "O-1",
        "state": "cancelled",
    }
    assert client.post("/api/v1/orders/actions", content=ask, headers=badge).status_code == 400
    unknown = b'{"action":"hold","order":"nope"}'
    assert client.post("/api/v1/orders/actions", content=unknown, headers=badge).status_code == 404


def test_openapi_documents_every_call_with_its_schemas(client: httpx.Client) -> None:
    page = client.get("/openapi.json").json()
    assert {"Parcel", "Ack", "Fork", "Feed", "Problem", "Picklist"} <= set(page["components"]["schemas"])
    for path, calls in page["paths"].items():
        for method, call in calls.items():
            assert path.startswith("/api/v1/")
            assert call["responses"]["200"]["content"], path
            assert method == "get" or call["requestBody"], path


def test_only_hashes_of_secrets_are_kept_and_badges_are_easy_to_read(server: RunningServer) -> None:
    token = admin.enroll_station(server.database, "B1")
    badge = admin.add_user(server.database, "Anna", "packer")
    assert (badge[:4], len(badge), set("01IO") & set(badge[4:])) == ("PBB-", 30, set())
    kept = str(rows_of(server.database, "stations")) + str(rows_of(server.database, "people"))
    assert token not in kept
    assert badge not in kept
    assert badge_hash(badge) in kept


def test_names_are_taken_once_and_roles_are_known(server: RunningServer) -> None:
    admin.enroll_station(server.database, "B1")
    admin.add_user(server.database, "Anna", "packer")
    for wrong in (
        lambda: admin.enroll_station(server.database, "B1"),
        lambda: admin.enroll_station(server.database, "\x1b"),
        lambda: admin.add_user(server.database, "Anna", "packer"),
        lambda: admin.add_user(server.database, "Bob", "king"),
        lambda: admin.add_user(server.database, "Bob", "packer", language="Polish"),
        lambda: admin.revoke_station(server.database, "B9"),
        lambda: admin.revoke_badge(server.database, "Nobody"),
    ):
        with pytest.raises(KnownError):
            wrong()


def test_ordinals_count_from_1(server: RunningServer) -> None:
    for name in ("B1", "B2", "B3"):
        admin.enroll_station(server.database, name)
    assert [row["ordinal"] for row in admin.list_stations(server.database)] == [1, 2, 3]


def test_the_migrations_make_exactly_the_tables_that_the_code_names(database_url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    from sync.server.database import MIGRATIONS
    from sync.server.tables import metadata

    database = open_database(database_url)
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    assert revision(database.engine) == NEWEST == ScriptDirectory(str(MIGRATIONS)).get_current_head()
    database.close()


def test_a_database_of_a_newer_program_is_left_alone(database_url: str) -> None:
    database = open_database(database_url)
    with database.write() as write:
        write.connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'future'")
    database.close()
    with pytest.raises(KnownError, match="newer"):
        open_database(database_url)


@pytest.mark.parametrize("address", ["mysql://x/y", "nonsense", "sqlite://", "postgresql://127.0.0.1:1/none"])
def test_an_address_that_leads_nowhere_is_one_clear_sentence(address: str) -> None:
    with pytest.raises(KnownError):
        open_database(address)


def test_a_port_that_is_taken_is_one_clear_sentence(tmp_path: Path) -> None:
    with RunningServer(tmp_path / "one") as server, pytest.raises(KnownError, match="listen"):
        RunningServer(tmp_path / "two", port=int(server.url.rpartition(":")[2])).start()
