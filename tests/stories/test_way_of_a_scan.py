"""Walks the table of `docs/way-of-a-scan.md`: one order, hop by hop, each hop by the part that does it for real."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from drivers.scanners import open_scanner
from drivers.sim import SimPrinter, SimScanner
from packing.barcode import Item, OrderNumber, Unknown, interpret
from packing.codes import sscc
from packing.events import ItemPicked, OrderOpened, OrderPacked, ScanRefused
from packing.reasons import Reason
from packing.requests import Offer, Open, Pick, Refuse, Standing
from packing.scan import Scan
from packing.session import Rules, Session, ask, decide
from packing.verdict import Tone, verdict
from printing.documents import CartonLabel, PackingSlip
from printing.spool import Job, State
from station import effects
from station.papers import Papers
from station.settings import Settings
from sync.client import next_parcel
from sync.journal import Journal
from sync.protocol import Hello, OrderChange, OrderState
from sync.server import admin, orders
from sync.server.serve import RunningServer
from sync.store import Store
from sync.wire import Wire
from tests.drivers.waiting import Heard

AT = "2026-11-22T10:00:00.000Z"
CATALOGUE = b"sku,description,gtin\nSOAP,Soap,9521234567899\n"
ORDERS = b"order,customer,sku,quantity\nSO-1,Marta Kowalczyk,SOAP,1\n"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def test_a_scan_goes_from_bytes_to_paper_and_to_the_supervisor(tmp_path: Path, stack: ExitStack) -> None:
    # The office has released one order; the bench has heard of it and may have it.
    server = stack.enter_context(RunningServer(tmp_path / "server"))
    token = admin.enroll_station(server.database, "bench-1")
    orders.take_catalogue(server.database, CATALOGUE, "catalogue.csv")
    orders.take_orders(server.database, ORDERS, "orders.csv")
    wire = Wire(server.url, token)
    stack.callback(wire.close)
    store = Store(tmp_path / "store.db")
    stack.callback(store.close)
    journal = Journal(tmp_path / "journal.db", "bench-1", "journal-1")
    stack.callback(journal.close)
    store.welcome(wire.hello(Hello(journal.id, "test")))
    feed = wire.feed(0, 0)
    store.tell(feed.changes, feed.cursor)
    answer = wire.claim("SO-1")
    assert answer.granted
    assert answer.picklist is not None

    # bytes -> Scan
    scans: Heard[Scan] = Heard()
    device = SimScanner()
    stack.callback(device.close)
    scanner = open_scanner(device.address, deliver=scans, state=lambda _: None, name="gun")
    scanner.start()
    stack.callback(scanner.join, 5)
    stack.callback(scanner.stop)
    device.send(b"SO-1\r]E09521234567899\rNOPE\rSO-1\r")
    scanned = scans.count(4)
    assert scanned == [
        Scan("SO-1", "gun"),
        Scan("9521234567899", "gun", "]E0"),
        Scan("NOPE", "gun"),
        Scan("SO-1", "gun"),
    ]

    # Scan -> Meaning
    meanings = [interpret(scan, store) for scan in scanned]
    assert meanings == [
        OrderNumber("SO-1"), Item("SOAP", 1, "09521234567899"), Unknown(), OrderNumber("SO-1"),
    ]  # fmt: skip

    # Meaning -> request
    requests = [ask(meaning, scan) for meaning, scan in zip(meanings, scanned, strict=True)]
    assert [type(request) for request in requests] == [Open, Pick, Refuse, Open]
    carton = sscc("9521234", store.ordinal * 10**7 + journal.next_carton())
    offer = Offer(standing=Standing.FREE, picklist=answer.picklist, carton=carton)
    requests[0] = Open(scan=scanned[0], number="SO-1", offer=offer)

    # request -> events -> disk -> Session -> Verdict
    session, told = Session(Rules()), []
    for request in requests:
        happened = decide(session, request, AT)
        before, session = session, journal.append(session, happened)
        told.append(verdict(before, happened, session))
    events = [event for _, event in journal.since(0)]
    assert [type(event) for event in events] == [OrderOpened, ItemPicked, ScanRefused, OrderPacked]
    assert [event.scan for event in events] == scanned
    assert [(one.kind, one.tone, one.reason, one.remaining) for one in told] == [
        ("opened", Tone.PLAIN, None, 1),
        ("picked", Tone.RIGHT, None, 0),
        ("refused", Tone.WRONG, Reason.UNKNOWN_CODE, 0),
        ("packed", Tone.DONE, None, 0),
    ]
    assert session.order is None

    # event -> document
    slip, label = effects.papers(journal, events[-1])
    assert isinstance(slip, PackingSlip)
    assert isinstance(label, CartonLabel)
    assert (slip.order, slip.carton, label.sscc, label.units) == ("SO-1", carton, carton, 1)

    # document -> bytes -> spool -> paper
    printers = {"slip": SimPrinter("escpos"), "label": SimPrinter("zpl")}
    for printer in printers.values():
        stack.callback(printer.close)
    slips, labels = printers["slip"].address, printers["label"].address
    settings = Settings(data=tmp_path, slip_printer=slips, label_printer=labels, printers_answer=True)
    jobs: Heard[Job] = Heard()
    papers = Papers(settings, jobs, lambda _: None, lambda: AT)
    papers.start()
    papers.print([slip, label], journal.mark)
    jobs.until(lambda seen: {job.document for job in seen if job.state is State.SENT} == {"slip", "label"})
    assert papers.through == journal.mark == 4
    papers.stop(5)
    [slip_bytes], [label_bytes] = printers["slip"].papers, printers["label"].papers
    assert b"Marta Kowalczyk" in slip_bytes
    assert f"00{carton}".encode() in label_bytes.replace(b"^FD", b"").replace(b">8", b"").replace(b">;", b"")

    # journal -> parcel -> server
    parcel = next_parcel(journal.path, "bench-1", journal.id, 0)
    assert parcel is not None
    ack = wire.send(parcel)
    assert (ack.mark, ack.hash, ack.refused) == (4, journal.hash.hex(), ())
    assert wire.send(parcel) == ack, "a parcel sent twice is taken once"

    # server -> benches and supervisor
    feed = wire.feed(store.cursor, 0)
    [change] = [change for change in feed.changes if isinstance(change, OrderChange)]
    assert (change.picklist.order, change.state) == ("SO-1", OrderState.PACKED)
    page = httpx.get(f"{server.url}/orders/SO-1", trust_env=False).text
    assert carton in page
    assert "NOPE" in page
