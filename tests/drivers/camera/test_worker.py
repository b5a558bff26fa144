from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from drivers.camera.worker import Worker, WorkerLost
from tests.drivers.waiting import PATIENCE

HERE = "tests.drivers.camera.odd_tasks"


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(f"{HERE}:by_word", limit=0.5)
    yield made
    made.close()


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def until_gone(pid: int) -> bool:
    """Waits without sleeping through: a pidfd where there is one."""
    end = time.monotonic() + PATIENCE
    while not gone(pid) and time.monotonic() < end:
        threading.Event().wait(0.02)
    return gone(pid)


def test_answers_come_in_their_order_and_whole_whatever_their_size() -> None:
    worker = Worker(f"{HERE}:echo", limit=5.0)
    try:
        for size in (0, 1, 70_000, 5_000_000):
            request = bytes(range(256)) * (size // 256 + 1)
            first, second, _ = worker.ask(request)
            assert first + second == request
    finally:
        worker.close()


@pytest.mark.parametrize("word", [b"hang", b"hang with the interpreter held", b"half"])
def test_a_worker_that_hangs_is_replaced_within_two_seconds(worker: Worker, word: bytes) -> None:
    (before,) = worker.ask(b"well")
    began = time.monotonic()
    with pytest.raises(WorkerLost, match="in time"):
        list(worker.ask(word))
    (after,) = worker.ask(b"well")
    assert time.monotonic() - began < 2.0
    assert before != after
    assert gone(int(before)), "the process that hung is still there"
    assert worker.lost == 1


@pytest.mark.parametrize("word", [b"crash", b"raise", b"exhaust"])
def test_a_worker_that_ends_by_itself_is_replaced_and_its_last_words_are_logged(
    worker: Worker, word: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WorkerLost, match="ended"):
        list(worker.ask(word))
    assert {b"crash": "Fatal Python error", b"raise": "no reader likes", b"exhaust": "MemoryError"}[word] in caplog.text
    assert len(list(worker.ask(b"well"))) == 1


def test_what_libraries_print_is_no_answer(worker: Worker) -> None:
    (answer,) = worker.ask(b"print")
    assert answer.isdigit()


def test_whoever_stops_listening_gets_the_next_answers_and_not_the_rest_of_these() -> None:
    worker = Worker(f"{HERE}:echo", limit=5.0)
    try:
        next(worker.ask(b"the first request"))
        first, second, _ = worker.ask(b"another")
        assert first + second == b"another"
    finally:
        worker.close()


def test_closing_leaves_no_process_also_none_that_hangs(worker: Worker) -> None:
    (pid,) = worker.ask(b"well")
    asked = worker.ask(b"half")
    assert next(asked) == b"first"
    worker.close()
    assert worker.pid is None
    assert gone(int(pid))


OWNER = """
import sys
from drivers.camera.worker import Worker
worker = Worker("tests.drivers.camera.odd_tasks:by_word", limit=float(sys.argv[2]))
(pid,) = worker.ask(b"well")
print(pid.decode(), flush=True)
for _ in worker.ask(sys.argv[1].encode()): pass
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("word", ["well", "hang", "hang with the interpreter held"])
def test_a_worker_ends_with_its_owner_even_when_that_is_killed(word: str) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, word, "1.0"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    assert owner.stdin is not None
    assert owner.stdout is not None
    with owner.stdin, owner.stdout:
        pid = int(owner.stdout.readline())
        owner.send_signal(signal.SIGKILL)
        owner.wait(PATIENCE)
        assert until_gone(pid)
