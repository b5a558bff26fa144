from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from drivers import LinkBroken, LinkDown, WrongAddress, open_link
from drivers.files import FileLink
from drivers.links import LineLink, SerialLink, TcpLink
from drivers.sim import SimPrinter
from tests.drivers.waiting import PATIENCE, Heard

posix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")

SLIP = b"\x1b@Order 1001\n" + b"\x1dv0\x00\x02\x00\x02\x00\x1dV\x1dr" + b"\n\x1dVA\x00"
"""Its picture holds bytes that look like a cut and a question."""
LABEL = b"^XA^FO10,10^FH_^FDOrder 1001^FS^XZ"


@pytest.fixture
def papers() -> Heard[bytes]:
    return Heard()


@pytest.fixture
def printer(papers: Heard[bytes]) -> Iterator[SimPrinter]:
    printer = SimPrinter("escpos", printed=papers)
    yield printer
    printer.close()


@pytest.fixture
def zebra(papers: Heard[bytes]) -> Iterator[SimPrinter]:
    printer = SimPrinter("zpl", printed=papers)
    yield printer
    printer.close()


def link_to(
    printer: SimPrinter, language: Literal["escpos", "zpl", ""] = "escpos", *, patience: float = 20.0
) -> TcpLink:
    host, port = printer.address.removeprefix("tcp:").split(":")
    return TcpLink(
        host,
        int(port),
        language=language,
        answers=language != "",
        answer_timeout=patience,
        status_timeout=min(patience, 1.0),
        write_timeout=patience,
    )


class Sending(threading.Thread):
    """Sends a document from its own thread, as a spool does."""

    def __init__(self, link: LineLink, data: bytes) -> None:
        super().__init__(daemon=True)
        self.link, self.data = link, data
        self.started = threading.Event()
        self.error: Exception | None = None
        self.start()

    def run(self) -> None:
        try:
            self.link.send(self.data, started=self.started_now)
        except (LinkDown, LinkBroken) as error:
            self.error = error

    def started_now(self) -> None:
        self.started.set()

    def result(self) -> Exception | None:
        self.join(PATIENCE)
        assert not self.is_alive()
        return self.error


def test_a_slip_is_printed_before_send_returns(printer: SimPrinter) -> None:
    link_to(printer).send(SLIP)
    assert printer.papers == [SLIP]
    assert printer.torn == []


def test_a_label_is_printed_before_send_returns(zebra: SimPrinter) -> None:
    link_to(zebra, "zpl").send(LABEL)
    assert zebra.papers == [LABEL]


def test_a_printer_that_cannot_answer_still_gets_its_documents(printer: SimPrinter, papers: Heard[bytes]) -> None:
    link = link_to(printer, "")
    for _ in range(3):
        link.send(SLIP)
    assert papers.count(3) == [SLIP] * 3
    assert link.status() == ""


def test_two_documents_on_one_connection_are_two_papers(zebra: SimPrinter, papers: Heard[bytes]) -> None:
    link_to(zebra, "zpl").send(LABEL + b"\r\n" + LABEL)
    assert papers.count(2) == [LABEL, LABEL]


@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_a_printer_that_is_well_says_so(language: Literal["escpos", "zpl"]) -> None:
    printer = SimPrinter(language)
    assert link_to(printer, language).status() == ""
    printer.close()


def test_paper_out_holds_the_confirmation_back_until_there_is_paper(printer: SimPrinter) -> None:
    printer.take_paper()
    link = link_to(printer)
    assert link.status() == "paper out"
    sending = Sending(link, SLIP)
    assert sending.started.wait(PATIENCE)
    assert printer.papers == []
    printer.put_paper_back()
    assert sending.result() is None
    assert printer.papers == [SLIP]
    assert link.status() == ""


@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_without_paper_nothing_is_confirmed_and_nothing_is_claimed(language: Literal["escpos", "zpl"]) -> None:
    printer = SimPrinter(language)
    printer.take_paper()
    with pytest.raises(LinkBroken, match="did not say"):
        link_to(printer, language, patience=0.2).send(SLIP if language == "escpos" else LABEL)
    assert printer.papers == []
    printer.close()


def test_an_open_cover_has_a_word(printer: SimPrinter) -> None:
    printer.open_cover()
    assert link_to(printer).status() == "cover open"
    printer.close_cover()
    assert link_to(printer).status() == ""


def test_a_zebra_without_paper_is_silent_and_silence_is_a_fault(zebra: SimPrinter) -> None:
    zebra.take_paper()
    assert "does not answer" in link_to(zebra, "zpl", patience=0.2).status()


def test_a_pulled_cable_is_link_down_and_nothing_was_started(printer: SimPrinter) -> None:
    link = link_to(printer)
    printer.pull_cable()
    sending = Sending(link, SLIP)
    assert isinstance(sending.result(), LinkDown)
    assert not sending.started.is_set()
    assert "refuses the connection" in link.status()
    printer.put_cable_back()
    link.send(SLIP)
    assert printer.papers == [SLIP]


def test_a_cable_pulled_while_it_waits_is_link_broken(printer: SimPrinter) -> None:
    printer.take_paper()
    sending = Sending(link_to(printer), SLIP)
    assert sending.started.wait(PATIENCE)
    printer.pull_cable()
    assert isinstance(sending.result(), LinkBroken | LinkDown)


def test_a_printer_that_dies_in_the_middle_leaves_link_broken_and_torn_paper(printer: SimPrinter) -> None:
    printer.die_after(8)
    assert isinstance(Sending(link_to(printer), SLIP).result(), LinkBroken)
    assert printer.papers == []
    assert printer.torn == [SLIP[:8]]


def test_a_death_is_noticed_without_any_answers_too(printer: SimPrinter) -> None:
    printer.die_after(8)
    assert isinstance(Sending(link_to(printer, ""), SLIP * 1000).result(), LinkBroken)


def test_a_stalled_printer_ends_in_link_broken_not_in_waiting_for_ever(printer: SimPrinter) -> None:
    printer.stall()
    with pytest.raises(LinkBroken, match="does not answer"):
        link_to(printer, patience=0.2).send(SLIP + b"x" * 20_000_000)


@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_a_slow_printer_is_waited_for(language: Literal["escpos", "zpl"]) -> None:
    printer = SimPrinter(language)
    printer.slow(0.15)
    document = SLIP if language == "escpos" else LABEL
    link_to(printer, language).send(document)
    assert printer.papers == [document]
    printer.close()


@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_a_lying_printer_says_well_and_prints_nothing(language: Literal["escpos", "zpl"]) -> None:
    printer = SimPrinter(language)
    printer.lie()
    printer.take_paper()
    link = link_to(printer, language)
    link.send(SLIP if language == "escpos" else LABEL)
    assert link.status() == ""
    assert printer.papers == []
    printer.close()


def test_what_answers_something_else_is_not_taken_for_a_printer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            with server.accept()[0] as connection:
                connection.sendall(b"SSH-2.0-OpenSSH\r\n")
                connection.recv(100)

        threading.Thread(target=greet, daemon=True).start()
        link = open_link(f"tcp:127.0.0.1:{server.getsockname()[1]}", language="escpos")
        assert "is the right language set" in link.status()


def test_a_folder_gets_one_numbered_file_for_each_document(tmp_path: Path) -> None:
    link = open_link(f"file:{tmp_path / 'out'}/")
    assert link.status() == ""
    link.send(SLIP)
    link.send(LABEL)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == {
        "000001.bin": SLIP,
        "000002.bin": LABEL,
    }


def test_a_file_gets_documents_one_behind_the_other(tmp_path: Path) -> None:
    started: list[bool] = []
    path = tmp_path / "label.zpl"
    link = open_link(f"file:{path}")
    link.send(LABEL, started=lambda: started.append(path.read_bytes() == b""))
    link.send(LABEL)
    assert path.read_bytes() == LABEL * 2
    assert started == [True]


def test_a_file_in_a_folder_that_is_not_there_is_link_down(tmp_path: Path) -> None:
    link = open_link(f"file:{tmp_path / 'none' / 'x'}")
    assert link.status() == f"there is no folder {tmp_path / 'none'}"
    with pytest.raises(LinkDown):
        link.send(SLIP)


@posix
def test_an_unplugged_device_file_is_link_down_and_not_made_anew() -> None:
    link = open_link("file:/dev/packbench-no-such-lp0")
    assert link.status() == "not plugged in"
    with pytest.raises(LinkDown, match="not plugged in"):
        link.send(SLIP)
    assert not Path("/dev/packbench-no-such-lp0").exists()


@posix
def test_a_device_file_that_takes_no_more_is_link_broken(tmp_path: Path) -> None:
    fifo = tmp_path / "lp0"
    os.mkfifo(fifo)
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(LinkBroken, match="does not answer"):
        FileLink(fifo, write_timeout=0.1).send(b"x" * 1_000_000)
    os.close(reader)


@posix
def test_a_serial_printer_takes_documents_and_answers() -> None:
    near, far = os.openpty()
    link = SerialLink(os.ttyname(far), 38400, language="escpos", answers=True)
    taken = Heard[bytes]()

    def print_one() -> None:
        got = b""
        while not got.endswith(b"\x1dr\x01"):
            got += os.read(near, 4096)
        taken(got)
        os.write(near, b"\x00")

    threading.Thread(target=print_one, daemon=True).start()
    link.send(SLIP)
    assert taken.items == [SLIP + b"\x1dr\x01"]
    os.close(near)
    os.close(far)


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("tcp:10.0.0.7", TcpLink),
        ("tcp:printer.local:9101", TcpLink),
        ("tcp:[fe80::1]:9100", TcpLink),
        (r"file:C:\labels\out.zpl", FileLink),
        ("file:/dev/usb/lp0", FileLink),
        ("serial:COM3", SerialLink),
        ("serial:/dev/ttyUSB0@38400", SerialLink),
    ],
)
def test_every_form_opens_its_link(address: str, kind: type) -> None:
    link = open_link(address)
    assert type(link) is kind
    assert link.name == address


@pytest.mark.parametrize("address", ["", "file:", "tcp:", "serial:", "usb:04b8", "tcp:a:99999", "C:\\x"])
def test_a_wrong_address_is_an_error_that_names_the_forms(address: str) -> None:
    with pytest.raises(WrongAddress, match="file:PATH"):
        open_link(address)
