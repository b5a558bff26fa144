"""A bench that runs, when what is around it fails: the spool's disk is full or gone, the plug is pulled."""

from __future__ import annotations

import contextlib
import gc
import socket
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from drivers.device import DeviceState
from packing.errors import KnownError
from packing.picklist import PickLine, Picklist
from packing.scan import Scan
from packing.session import Session
from printing.spool import Job, NewJob, Spool, State
from station.bench import Outcome
from station.loop import Changed, Forked
from station.paper_trail import PaperTrail
from station.papers import Paper
from station.running import Running
from station.settings import Settings
from sync.client import SyncState
from sync.journal import Journal
from sync.protocol import OrderChange, OrderState
from sync.store import Store


class Heard:
    """A listener that keeps what it is told, and waits for the next judged scan."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.failures: list[str] = []
        self.devices: list[DeviceState] = []
        self.papers: list[Job] = []
        self.paper_news, self.trouble = threading.Semaphore(0), threading.Semaphore(0)
        self.news, self.device_news = threading.Semaphore(0), threading.Semaphore(0)

    def outcome(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        self.news.release()

    def failed(self, scan: Scan | None, words: str) -> None:
        self.failures.append(words)
        (self.news if scan is not None else self.trouble).release()

    def sync(self, state: SyncState) -> None: ...

    def device(self, state: DeviceState) -> None:
        self.devices.append(state)
        self.device_news.release()

    def paper(self, job: Job) -> None:
        self.papers.append(job)
        self.paper_news.release()

    def orders_changed(self) -> None: ...


@contextmanager
def running(data: Path, heard: Heard) -> Iterator[Running]:
    """A bench with orders A and B, each of one S, and printers that write files."""
    slip, label = (f"file:{data / name}" for name in ("slip.out", "label.out"))
    settings = Settings(data=data, station="bench", slip_printer=slip, label_printer=label, scanners=())
    made = Running(settings)
    made.listen(heard)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    store = Store(tmp_path / "store.db")
    store.tell(OrderChange(Picklist(number, (PickLine("S", 1),)), OrderState.READY) for number in ("A", "B"))
    store.close()
    return tmp_path


def scan(bench: Running, heard: Heard, *texts: str) -> list[str]:
    """The verdicts on these scans."""
    before = len(heard.outcomes)
    for text in texts:
        bench.put(Scan(text, "test"))
        assert heard.news.acquire(timeout=10), f"{text}: no answer"
    return [outcome.verdict.kind for outcome in heard.outcomes[before:]]


def test_a_start_that_waits_for_a_silent_server_goes_on_when_it_is_told_to(data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        bench = Running(Settings(data=data, station="bench", server=address, token="t", scanners=()))
        starting = threading.Thread(target=bench.start, kwargs={"settle": 60.0})
        starting.start()
        bench.wait_no_longer()
        starting.join(8)  # a wire gives a silent server up after 10
        assert not starting.is_alive()
        bench.stop(0)


def papers(bench: Running) -> set[str]:
    return {job.key for job in bench._papers._spool.jobs()}


def test_a_spool_on_a_full_disk_stops_no_scan_and_its_papers_come_later(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        spool = bench._papers._spool._database
        spool.execute("PRAGMA query_only = 1")
        assert scan(bench, heard, "A", "S", "A") == ["opened", "picked", "packed"]
        assert scan(bench, heard, "B") == ["opened"]
        assert heard.trouble.acquire(timeout=10)
        assert "see that the disk has room" in heard.failures[0]
        spool.execute("PRAGMA query_only = 0")
        assert scan(bench, heard, "S", "B") == ["picked", "packed"]
    with running(data, heard) as bench:
        assert papers(bench) == {"A/slip/1", "A/label/1", "B/slip/1", "B/label/1"}


def test_scans_are_judged_while_the_papers_of_the_order_before_are_made(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, may_go_on = Heard(), threading.Event()
    with running(data, heard) as bench:
        render = bench._papers._render

        def long_slip(paper: Paper) -> bytes:
            assert may_go_on.wait(timeout=60)
            return render(paper)

        monkeypatch.setattr(bench._papers, "_render", long_slip)
        assert scan(bench, heard, "A", "S", "A", "B", "S", "B") == ["opened", "picked", "packed"] * 2
        assert papers(bench) == set()
        may_go_on.set()
    with running(data, heard) as bench:
        assert papers(bench) == {"A/slip/1", "A/label/1", "B/slip/1", "B/label/1"}


def test_papers_that_are_owed_when_the_bench_is_ended_are_made_before_it_ends(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, begun, may_go_on = Heard(), threading.Event(), threading.Event()
    with running(data, heard) as bench:
        render, follow = bench._papers._render, bench._trail._follow

        def long_slip(paper: Paper) -> bytes:
            begun.set()
            assert may_go_on.wait(timeout=60)
            return render(paper)

        def follow_once_asked_to_end() -> None:
            follow()
            assert bench._trail._stopping.wait(timeout=60)

        monkeypatch.setattr(bench._papers, "_render", long_slip)
        monkeypatch.setattr(bench._trail, "_follow", follow_once_asked_to_end)
        assert scan(bench, heard, "A", "S", "A") == ["opened", "picked", "packed"]
        assert begun.wait(timeout=10)  # A's papers are being made, from the journal as it is now
        assert scan(bench, heard, "B", "S", "B") == ["opened", "picked", "packed"]
        may_go_on.set()
    with closing(Spool(data / "spool.db")) as spool:
        assert {job.key for job in spool.jobs()} == {"A/slip/1", "A/label/1", "B/slip/1", "B/label/1"}


def test_a_bench_whose_papers_thread_has_ended_says_so(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard()
    with running(data, heard) as bench:

        def broken(paper: Paper) -> bytes:
            raise ZeroDivisionError(paper.order)

        monkeypatch.setattr(threading, "excepthook", lambda _: None)
        monkeypatch.setattr(bench._papers, "_render", broken)
        assert bench.crashed is None
        assert scan(bench, heard, "A", "S", "A") == ["opened", "picked", "packed"]
        bench._trail.stop()
        assert isinstance(bench.crashed, ZeroDivisionError)


def test_papers_that_were_not_made_when_the_power_went_are_made_at_the_next_start(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard()
    with running(data, heard) as bench, monkeypatch.context() as power:
        power.setattr(PaperTrail, "_follow", lambda _: None)
        assert scan(bench, heard, "A", "S", "A", "B") == ["opened", "picked", "packed", "opened"]
        bench._trail.stop()
        assert papers(bench) == set()
    with running(data, heard) as bench:
        assert papers(bench) == {"A/slip/1", "A/label/1"}


def test_the_day_goes_on_after_a_start_and_a_damaged_row_costs_its_figures_only(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        scan(bench, heard, "A", "S", "NOT-OURS", "A", "B")
        day, here = bench.today(), bench.here
        assert (day.bench.orders, day.bench.units, day.bench.lines, here.order) == (1, 1, 1, "B")
    with running(data, heard) as bench:
        assert (bench.today(), bench.here) == (day, here)
    journal = sqlite3.connect(data / "journal.db")
    with journal:
        journal.execute("UPDATE event SET body = 'nonsense' WHERE number = 2")
    journal.close()
    with running(data, heard) as bench:
        assert bench.today().bench.orders == 0
        assert scan(bench, heard, "S") == ["picked"]


def test_a_paper_that_a_quick_printer_has_sent_is_not_told_as_waiting_afterwards(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        enqueue = bench._papers._spool.enqueue

        def slow_to_return(jobs: Iterable[NewJob], through: int | None = None) -> tuple[Job, ...]:
            new = enqueue(jobs, through)
            while new and sum(job.state is State.SENT for job in heard.papers) < len(new):
                assert heard.paper_news.acquire(timeout=10)
            return new

        monkeypatch.setattr(bench._papers._spool, "enqueue", slow_to_return)
        scan(bench, heard, "A", "S", "A", "B")
    last = {job.key: job.state for job in heard.papers}
    assert last == {"A/slip/1": State.SENT, "A/label/1": State.SENT}


def test_what_is_wrong_with_a_printer_is_told_without_its_name_once_more(data: Path) -> None:
    heard = Heard()
    (data / "label.out").symlink_to(data / "nowhere" / "label.out")
    with running(data, heard) as bench:
        scan(bench, heard, "A", "S", "A")
        while not (bad := [state for state in heard.devices if not state.ok and state.name == "label"]):
            assert heard.device_news.acquire(timeout=10)
    assert not bad[0].words.startswith("Printer")


def test_a_spool_that_was_moved_away_prints_nothing_of_the_past_again(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        scan(bench, heard, "A", "S", "A")
    for file in data.glob("spool.db*"):
        file.unlink()
    with running(data, heard) as bench:
        assert papers(bench) == set()
        scan(bench, heard, "B", "S", "B")
    with running(data, heard) as bench:
        assert papers(bench) == {"B/slip/1", "B/label/1"}


def test_papers_owed_since_a_new_journal_are_printed_after_a_crash(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        scan(bench, heard, "A", "S", "A")
        bench.put(Forked(bench.bench.journal.id))
        scan(bench, heard, "PBC-CLEAR")
        for text in ("B", "S", "B"):  # judged and kept, and then the plug is pulled: nothing follows
            bench.bench.take(Scan(text))
        assert bench.mark == 4
    with running(data, heard) as bench:
        assert papers(bench) == {"A/slip/1", "A/label/1", "B/slip/1", "B/label/1"}


def test_a_new_journal_begins_with_the_open_order_in_one_commit(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plug may be pulled after any commit: what was green is then in the new journal, or still in the old one."""
    heard = Heard()
    with running(data, heard) as bench:
        scan(bench, heard, "A", "S")
        before = bench.session.order

        def pulled(*_: object) -> Session:
            raise KeyboardInterrupt("the plug")

        monkeypatch.setattr(Journal, "append", pulled)
        try:
            bench.bench.begin_journal("another")
        except KeyboardInterrupt:
            pass
        monkeypatch.undo()
    with running(data, heard) as bench:
        assert bench.bench.journal.id == "another"
        assert bench.session.order == before


def test_a_late_word_of_the_bench_itself_does_not_hide_that_an_order_was_cancelled(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        scan(bench, heard, "A", "PBC-PARK")
    store = Store(data / "store.db")
    store.tell([OrderChange(Picklist("A", (PickLine("S", 1),)), OrderState.CANCELLED)])
    store.close()
    with running(data, heard) as bench:
        scan(bench, heard, "A")
        assert heard.outcomes[-1].verdict.reason == "order_cancelled"


def test_an_open_order_that_was_cancelled_around_a_crash_is_recalled_at_the_start(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        scan(bench, heard, "A")
    store = Store(data / "store.db")
    store.tell([OrderChange(Picklist("A", (PickLine("S", 1),)), OrderState.CANCELLED)])
    store.close()
    with running(data, heard) as bench:
        assert heard.news.acquire(timeout=10)
        assert heard.outcomes[-1].verdict.kind == "recalled"
        scan(bench, heard, "S")
        assert heard.outcomes[-1].verdict.reason == "order_cancelled"


def open_databases(folder: Path) -> set[str]:
    """The names of the files in `folder` to which a connection of this process is open."""
    found: set[Path] = set()
    for one in gc.get_objects():
        if isinstance(one, sqlite3.Connection):
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed, or another thread's
                found.update(Path(row[2]) for row in one.execute("PRAGMA database_list").fetchall() if row[2])
    return {file.name for file in found if file.parent == folder.resolve()}


def test_open_databases_are_found(data: Path) -> None:
    with closing(Spool(data / "spool.db")):
        assert open_databases(data) == {"spool.db"}
    assert open_databases(data) == set()


@pytest.mark.parametrize(
    "wrong",
    [{"light": "serial:COM3;protocol=x"}, {"scale": "nonsense"}, {"label_printer": "nonsense"}, {"server": "nonsense"}],
    ids="".join,
)
def test_a_bench_that_cannot_be_made_leaves_no_file_open(data: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(KnownError) as caught:
        Running(Settings(data=data, station="bench", **wrong))  # type: ignore[arg-type]
    assert open_databases(data) == set(), caught
    Running(Settings(data=data, station="bench")).stop(0)  # nor is the journal held


@pytest.mark.parametrize("broken", ["store.db", "journal.db", "spool.db"])
def test_a_bench_whose_files_are_broken_leaves_none_of_them_open(data: Path, broken: str) -> None:
    (data / broken).write_bytes(b"no database" * 100)
    with pytest.raises(KnownError) as caught:
        Running(Settings(data=data, station="bench"))
    assert open_databases(data) == set(), caught


def test_a_bench_that_was_not_started_or_could_not_start_is_stopped_like_any_other(data: Path) -> None:
    devices = {"scale": "serial:/dev/none", "light": "serial:/dev/none", "slip_printer": "tcp:127.0.0.1:1"}
    settings = Settings(data=data, station="bench", server="http://127.0.0.1:1", **devices)  # type: ignore[arg-type]
    Running(settings).stop(0)
    assert open_databases(data) == set()
    made = Running(Settings(data=data, station="bench", operator="PBB-NOBODY", scanners=()))
    with pytest.raises(KnownError, match="operator's badge is not known"):
        made.start()
    made.stop(0)
    assert open_databases(data) == set()


def damage(data: Path, order: str) -> None:
    """Half of the order's picklist is gone from the disk."""
    with closing(sqlite3.connect(data / "store.db")) as store, store:
        store.execute("UPDATE orders SET picklist = substr(picklist, 1, 20) WHERE number = ?", (order,))


def test_a_damaged_order_is_said_and_holds_up_neither_the_start_nor_the_others(data: Path) -> None:
    damage(data, "A")
    heard = Heard()
    with running(data, heard) as bench:
        assert [row.number for row in bench.queue()] == ["A", "B"]
        assert scan(bench, heard, "A") == []
        assert "Order A is damaged" in heard.failures[-1]
        assert scan(bench, heard, "B") == ["opened"]
        assert bench.crashed is None


def test_an_open_order_goes_on_though_the_store_has_lost_its_picklist(data: Path) -> None:
    heard = Heard()
    with running(data, heard) as bench:
        assert scan(bench, heard, "A") == ["opened"]
    damage(data, "A")
    heard = Heard()
    with running(data, heard) as bench:
        bench.put(Changed(("A",)))
        scan(bench, heard, "S")
        assert heard.failures == []
