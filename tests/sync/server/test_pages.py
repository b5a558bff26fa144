from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from packing.codec import KINDS
from packing.events import Event, UnknownEvent
from packing.people import Role
from packing.reasons import HoldReason, Reason, ShortReason
from sync.protocol import OrderState
from sync.server import admin
from sync.server.orders import Action, OrderAction, act
from sync.server.rows import load_order
from sync.server.seen import seen
from sync.server.serve import RunningServer
from sync.server.story import HOLDS, REASONS, SHORTS, sentence, visible
from tests.sync.server.browser import Browser
from tests.sync.server.conftest import BenchJournal, add_orders, picklist, rows_of
from tests.sync.server.test_ingest import packed

ELSEWHERE = {"X-Forwarded-For": "192.0.2.7"}
HOSTILE = "<script>document.title='broken'</script>\x1b[31m\u202e\0'\"&" + "x" * 10_000


@pytest.fixture
def site(tmp_path: Path) -> Iterator[RunningServer]:
    """A server on SQLite: pages do not differ by database, their queries are tried on both below."""
    with RunningServer(tmp_path / "data") as server:
        yield server


@pytest.fixture
def person(site: RunningServer) -> Iterator[httpx.Client]:
    """Somebody at the server's own machine."""
    with httpx.Client(base_url=site.url, trust_env=False, headers={"Accept": "text/html"}) as calls:
        yield calls


@pytest.fixture
def browser(chromium: str, tmp_path: Path) -> Iterator[Browser]:
    """A headless Chromium; skips, and says so, where none is installed."""
    opened = Browser(chromium, tmp_path / "profile")
    yield opened
    opened.close()


def sign_in(person: httpx.Client, badge: str) -> str:
    """Signs in; gives the token that forms carry."""
    assert person.post("/sign-in", data={"badge": badge, "back": "/"}).status_code == 303
    found = re.search(r'name="csrf" value="([^"]+)"', person.get("/orders/O-1").text)
    return found[1] if found else ""


def test_every_page_is_there_on_both_databases(server: RunningServer, client: httpx.Client) -> None:
    admin.enroll_station(server.database, "B1")
    seen(server.database, "B1", "packbench")
    add_orders(
        server.database,
        [picklist("O-1"), picklist("O/2?#", customer="شركة"), picklist(HOSTILE, (HOSTILE, 1), customer=HOSTILE)],
    )
    BenchJournal("B1").write(*packed("O-1")).send(server.database)
    for path in ("/", "/orders", "/orders?search=%25&state=ready", "/orders/O-1", "/orders/O%2F2%3F%23", "/sign-in"):
        said = client.get(path)
        assert said.status_code == 200, path
        assert "default-src 'none'" in said.headers["content-security-policy"]
        assert "<script>document" not in said.text
    story = client.get("/orders/O-1").text
    for words in ("Packed: 3 units", "Refused: not in this order", "Picked 2 ×", "Opened: 2 lines, 3 units"):
        assert words in story
    assert client.get("/orders/nothing").status_code == 404
    assert client.get("/orders?page=0").status_code == 400


def test_pages_are_read_without_signing_in_only_at_the_servers_own_machine(
    person: httpx.Client, site: RunningServer
) -> None:
    assert person.get("/").status_code == 200
    for headers in (ELSEWHERE, {"Forwarded": "for=192.0.2.7"}, {"Host": "warehouse.example"}):
        for path in ("/", "/orders", "/orders/O-1", "/live"):
            said = person.get(path, headers=headers)
            assert said.status_code == 303, (path, headers)
            assert said.headers["location"].startswith("/sign-in")
    sign_in(person, admin.add_user(site.database, "Paul", Role.PICKER))
    assert person.get("/", headers=ELSEWHERE).status_code == 200
    person.post("/sign-out")
    assert person.get("/", headers=ELSEWHERE).status_code == 303


def test_a_supervisor_holds_releases_and_cancels_and_it_stands_in_the_story(
    person: httpx.Client, site: RunningServer
) -> None:
    add_orders(site.database, [picklist("O-1")])
    csrf = sign_in(person, admin.add_user(site.database, "Sabine", Role.SUPERVISOR))
    for action, state in (("hold", "held"), ("release", "ready"), ("cancel", "cancelled")):
        form = {"csrf": csrf, "order": "O-1", "action": action, "why": "the <customer> rang"}
        assert person.post("/actions/order", data=form).status_code == 303
        with site.database.read() as connection:
            order = load_order(connection, "O-1")
        assert order is not None
        assert order.state == state
    page = person.get("/orders/O-1").text
    assert "Order cancelled" in page
    assert "the &lt;customer&gt; rang" in page
    assert "Sabine" in page


def test_actions_are_refused_to_strangers_packers_other_sites_and_forged_forms(
    person: httpx.Client, site: RunningServer
) -> None:
    add_orders(site.database, [picklist("O-1")])
    form = {"csrf": "", "order": "O-1", "action": "cancel"}
    assert person.post("/actions/order", data=form).status_code == 303, "to the sign-in"
    csrf = sign_in(person, admin.add_user(site.database, "Sabine", Role.SUPERVISOR))
    assert person.post("/actions/order", data=form).status_code == 403
    forged = form | {"csrf": csrf}
    assert person.post("/actions/order", data=forged, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    admin.set_role(site.database, "Sabine", Role.PACKER)
    assert person.post("/actions/order", data=forged).status_code == 303, "the role changed: sign in again"
    sign_in(person, admin.add_user(site.database, "Paul", Role.PACKER))
    assert person.post("/actions/order", data=forged).status_code == 403
    with site.database.read() as connection:
        order = load_order(connection, "O-1")
    assert order is not None
    assert order.state is OrderState.READY


def test_a_revoked_badge_ends_its_session_and_an_unknown_one_opens_none(
    person: httpx.Client, site: RunningServer
) -> None:
    sign_in(person, admin.add_user(site.database, "Sabine", Role.SUPERVISOR))
    admin.revoke_badge(site.database, "Sabine")
    assert person.get("/", headers=ELSEWHERE).status_code == 303
    assert person.post("/sign-in", data={"badge": ""}).status_code == 401
    assert rows_of(site.database, "sessions") == []


def test_after_signing_in_nobody_is_led_away_from_this_server(person: httpx.Client, site: RunningServer) -> None:
    badge = admin.add_user(site.database, "Sabine", Role.SUPERVISOR)
    for back in ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"):
        said = person.post("/sign-in", data={"badge": badge, "back": back})
        assert said.headers["location"] == "/"


def test_the_page_follows_what_happens_without_being_loaded_again(browser: Browser, site: RunningServer) -> None:
    admin.enroll_station(site.database, "B1")
    add_orders(site.database, [picklist("O-1")])
    journal = BenchJournal("B1").write(*packed("O-1"))
    browser.go(f"{site.url}/")
    browser.until("document.getElementById('live').textContent.includes('live')")
    browser.run("window.stayed = true")

    journal.send(site.database, 1, 4)
    browser.until("document.querySelector('.benches').innerText.includes('Anna packs O-1')")
    browser.until("document.querySelector('.happenings').innerText.includes('not in this order')")
    journal.send(site.database, 5)
    browser.until("document.querySelector('.counts .packed .number').innerText == '1'")
    browser.until(f"document.querySelector('.digest').innerText.includes('8 events, digest {journal.hash_at(8)[:8]}')")

    assert browser.run("window.stayed") is True
    assert browser.console == []


def test_an_orders_story_grows_under_the_readers_eyes(browser: Browser, site: RunningServer) -> None:
    add_orders(site.database, [picklist("O-1")])
    browser.go(f"{site.url}/orders/O-1")
    browser.until("document.getElementById('live').textContent.includes('live')")
    BenchJournal("B1").write(*packed("O-1")).send(site.database)
    browser.until(
        "document.querySelector('.story') && document.querySelector('.story').innerText.includes('Packed: 3 units')"
    )
    act_words = "document.querySelector('.order .state').innerText.includes('Packed')"
    browser.until(act_words)
    assert browser.console == []


def test_hostile_text_is_shown_and_never_run(browser: Browser, site: RunningServer) -> None:
    admin.enroll_station(site.database, "B1")
    add_orders(site.database, [picklist("O-1", (HOSTILE, 1), customer=HOSTILE)])
    act(site.database, OrderAction(Action.HOLD, "O-1", HOSTILE))
    for path in ("/", "/orders", "/orders/O-1"):
        browser.go(f"{site.url}{path}")
        assert browser.run("document.title").endswith("Packbench")
        assert browser.run("document.documentElement.scrollWidth <= innerWidth"), "nothing pushes the page apart"
    page = browser.run("document.body.innerText")
    assert "<script>" in page
    assert "‹U+202E›" in page
    assert "\u202e" not in page
    browser.run("document.querySelector('details.clip summary').click()")
    assert browser.run("document.querySelector('details.clip[open] .whole').innerText.length") > 290
    assert browser.console == []


def test_a_page_says_when_it_is_no_longer_live_and_comes_back(browser: Browser, tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "data")
    with server:
        browser.go(f"{server.url}/")
        browser.until("document.getElementById('live').textContent.includes('● live')")
    browser.until("document.getElementById('live').textContent.includes('not live')")
    with server:
        browser.until("document.getElementById('live').textContent.includes('● live')")


def test_every_kind_of_event_and_every_reason_has_words() -> None:
    assert set(REASONS) == set(Reason)
    assert set(SHORTS) == set(ShortReason)
    assert set(HoldReason) <= set(HOLDS)
    plain = sentence.dispatch(Event)
    assert [kind for kind in (*KINDS.values(), UnknownEvent) if sentence.dispatch(kind) is plain] == []


def test_what_hides_or_turns_text_is_made_visible() -> None:
    assert visible("a\x1b\0\u202eb\x7f\u200b\x85") == "a␛␀‹U+202E›b␡‹U+200B›‹U+0085›"
    assert visible("Zoë 王小明 שלום 🦊") == "Zoë 王小明 שלום 🦊"
