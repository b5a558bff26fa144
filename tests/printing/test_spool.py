from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drivers.files import FileLink
from packing.errors import KnownError
from printing.printer import Link, Printer
from printing.spool import Job, NewJob, Spool, SpoolError, State

AT = "2026-11-22T14:05:09Z"
SOON = 20.0
ROOT = Path(__file__).parents[2]


def new(key: str, data: bytes = b"paper", printer: str = "slip", made_at: str = AT) -> NewJob:
    return NewJob(key, "slip", printer, data, made_at)


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    opened = Spool(tmp_path / "spool.db")
    yield opened
    opened.close()


class Watch:
    """What a screen hears, and a way to wait for it."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, State]] = []
        self._news = threading.Condition()

    def __call__(self, job: Job) -> None:
        with self._news:
            self.heard.append((job.key, job.state))
            self._news.notify_all()

    def until(self, key: str, state: State, times: int = 1) -> None:
        with self._news:
            assert self._news.wait_for(lambda: self.heard.count((key, state)) >= times, SOON), self.heard


class TryLink:
    """A link that does as the test says: each send runs the next step, the last one repeats."""

    def __init__(self, *steps: Callable[[Callable[[], None]], None], words: str = "") -> None:
        self.steps = list(steps)
        self.took: list[bytes] = []
        self.words = words

    def send(self, data: bytes, *, started: Callable[[], None]) -> None:
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        step(started)
        self.took.append(data)

    def status(self) -> str:
        return self.words


def well(started: Callable[[], None]) -> None:
    started()


def down(started: Callable[[], None]) -> None:
    raise KnownError("Plug the printer in.")


def breaks(started: Callable[[], None]) -> None:
    started()
    raise KnownError("The cable was pulled.")


def bug(started: Callable[[], None]) -> None:
    raise ZeroDivisionError("oops")


def printing(spool: Spool, link: Link, watch: Watch, *, backoff: float = 0.001, ask_first: bool = False) -> Printer:
    printer = Printer(spool, "slip", link, clock=lambda: AT, changed=watch, backoff=(backoff,), ask_first=ask_first)
    printer.start()
    return printer


def test_jobs_are_sent_in_order_by_a_real_link(spool: Spool, tmp_path: Path) -> None:
    out, watch = tmp_path / "paper.bin", Watch()
    printer = printing(spool, FileLink(out), watch)
    for number in range(20):
        spool.enqueue([new(f"o/{number}", b"%d;" % number)])
    watch.until("o/19", State.SENT)
    assert printer.stop()
    assert out.read_bytes() == b"".join(b"%d;" % number for number in range(20))
    assert watch.heard == [(f"o/{n}", state) for n in range(20) for state in (State.SENDING, State.SENT)]


def test_a_key_is_printed_once_however_often_it_is_asked_for(spool: Spool) -> None:
    assert [job.key for job in spool.enqueue([new("a"), new("b")], 7)] == ["a", "b"]
    assert spool.enqueue([new("a", b"other"), new("b")], 7) == ()
    link, watch = TryLink(well), Watch()
    printer = printing(spool, link, watch)
    watch.until("b", State.SENT)
    assert spool.enqueue([new("a")]) == ()
    spool.enqueue([new("c", b"c")])
    watch.until("c", State.SENT)
    assert printer.stop()
    assert link.took == [b"paper", b"paper", b"c"]


def test_jobs_and_their_journal_number_are_taken_together(spool: Spool, tmp_path: Path) -> None:
    assert spool.through() is None
    spool.enqueue([new("a")], 41)
    spool.enqueue([], 40)
    assert spool.through() == 41
    broken = NewJob("b", "slip", "slip", None, AT)  # type: ignore[arg-type]
    with pytest.raises(SpoolError):
        spool.enqueue([new("c"), broken], 50)
    assert spool.through() == 41
    assert spool.by_key("c") is None


def test_a_printer_that_is_down_is_tried_until_it_is_back_and_the_order_is_kept(spool: Spool) -> None:
    link, watch = TryLink(down, down, bug, well), Watch()
    spool.enqueue([new("a", b"a"), new("b", b"b")])
    printer = printing(spool, link, watch)
    watch.until("a", State.FAILED, 3)
    watch.until("b", State.SENT)
    assert printer.stop()
    assert link.took == [b"a", b"b"]
    job = spool.by_key("a")
    assert job is not None
    assert (job.attempts, job.error) == (4, "")


def test_a_failure_says_what_to_do_and_a_nudge_tries_at_once(spool: Spool) -> None:
    link, watch = TryLink(down, well), Watch()
    spool.enqueue([new("a")])
    printer = printing(spool, link, watch, backoff=3600)
    watch.until("a", State.FAILED)
    job = spool.by_key("a")
    assert job is not None
    assert "Plug the printer in." in job.error
    printer.retry()
    watch.until("a", State.SENT)
    assert printer.stop()


def test_what_broke_off_is_unknown_and_never_tried_again(spool: Spool, tmp_path: Path) -> None:
    link, watch = TryLink(breaks, well), Watch()
    spool.enqueue([new("a", b"a"), new("b", b"b")])
    printer = printing(spool, link, watch)
    watch.until("b", State.SENT)
    assert printer.stop()
    job = spool.by_key("a")
    assert job is not None
    assert job.state is State.UNKNOWN
    assert "cable was pulled" in job.error
    assert "reprint" in job.error
    again = Spool(tmp_path / "spool.db")
    assert again.next("slip") is None
    again.close()
    assert link.took == [b"b"]


def test_a_printer_without_paper_is_asked_before_anything_is_sent(spool: Spool) -> None:
    link, watch = TryLink(well, words="paper out"), Watch()
    spool.enqueue([new("a")])
    printer = printing(spool, link, watch, backoff=3600, ask_first=True)
    watch.until("a", State.FAILED)
    assert link.took == []
    link.words = ""
    printer.retry()
    watch.until("a", State.SENT)
    assert printer.stop()


def test_stopping_waits_for_the_document_that_is_being_sent(spool: Spool) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(started: Callable[[], None]) -> None:
        started()
        begun.set()
        assert go_on.wait(SOON)

    spool.enqueue([new("a"), new("b")])
    watch = Watch()
    printer = printing(spool, TryLink(slow), watch)
    assert begun.wait(SOON)
    assert not printer.stop(0.01)
    go_on.set()
    assert printer.stop()
    assert watch.heard == [("a", State.SENDING), ("a", State.SENT)]
    assert spool.counts() == {State.SENT: 1, State.QUEUED: 1}


def test_each_printer_sends_only_its_own(spool: Spool) -> None:
    link, watch = TryLink(well), Watch()
    spool.enqueue([new("label", printer="label"), new("slip")])
    printer = printing(spool, link, watch)
    watch.until("slip", State.SENT)
    assert printer.stop()
    assert spool.next("label") is not None


KILLED_IN_THE_MIDDLE = """
import sys, threading
from pathlib import Path
from printing.printer import Printer
from printing.spool import NewJob, Spool

class Hangs:
    def send(self, data, *, started):
        if data == b"2":
            started()
            print("sending", flush=True)
            threading.Event().wait()
    def status(self):
        return ""

spool = Spool(Path(sys.argv[1]))
spool.enqueue([NewJob(f"o/{n}", "slip", "slip", b"%d" % n, "t") for n in (1, 2, 3)], 9)
Printer(spool, "slip", Hangs(), clock=lambda: "t").start()
threading.Event().wait()
"""


def test_killed_in_the_middle_of_sending_the_file_says_what_is_known(tmp_path: Path) -> None:
    path = tmp_path / "spool.db"
    child = subprocess.Popen([sys.executable, "-c", KILLED_IN_THE_MIDDLE, str(path)], stdout=subprocess.PIPE, cwd=ROOT)
    assert child.stdout is not None
    assert child.stdout.readline() == b"sending\n"
    child.kill()
    child.wait(SOON)
    child.stdout.close()
    if hasattr(signal, "SIGKILL"):
        assert child.returncode == -signal.SIGKILL
    spool = Spool(path)
    states = {job.key: job.state for job in spool.jobs()}
    assert states == {"o/1": State.SENT, "o/2": State.UNKNOWN, "o/3": State.QUEUED}
    assert spool.through() == 9
    link, watch = TryLink(well), Watch()
    printer = printing(spool, link, watch)
    watch.until("o/3", State.SENT)
    assert printer.stop()
    assert link.took == [b"3"]
    spool.close()


def test_a_full_disk_is_said_and_takes_nothing_half(spool: Spool) -> None:
    spool.enqueue([new("a")], 1)
    pages = spool._database.execute("PRAGMA page_count").fetchone()[0]
    spool._database.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(SpoolError, match="disk has room"):
        spool.enqueue([new("b"), new("c", b"x" * 1_000_000)], 2)
    assert spool.through() == 1
    assert [job.key for job in spool.jobs()] == ["a"]
    spool._database.execute("PRAGMA max_page_count = 1000000")
    assert len(spool.enqueue([new("b"), new("c", b"x" * 1_000_000)], 2)) == 2


def test_old_jobs_are_forgotten(spool: Spool) -> None:
    spool.enqueue([new("old", made_at="2026-10-01T00:00:00Z"), new("new")])
    assert spool.prune("2026-10-23T00:00:00Z") == 1
    assert [job.key for job in spool.jobs()] == ["new"]


def test_a_file_that_is_no_spool_is_said(tmp_path: Path) -> None:
    path = tmp_path / "spool.db"
    path.write_bytes(b"not a database, not at all" * 100)
    with pytest.raises(SpoolError, match="damaged"):
        Spool(path)


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "spool.db"
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(SpoolError, match="newer"):
        Spool(path)


def test_many_threads_may_enqueue(spool: Spool) -> None:
    link, watch = TryLink(well), Watch()
    printer = printing(spool, link, watch)
    threads = [
        threading.Thread(target=lambda start=start: [spool.enqueue([new(f"{start}/{n}")]) for n in range(10)])
        for start in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SOON)
    for start in range(4):
        watch.until(f"{start}/9", State.SENT)
    assert printer.stop()
    assert spool.counts() == {State.SENT: 40}
