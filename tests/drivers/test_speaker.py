"""Answers to a scanner that does not take them."""

from __future__ import annotations

import threading
import time

from drivers.speaker import Speaker
from tests.drivers.waiting import PATIENCE, Heard


class Sleeper:
    """A line whose scanner sleeps through the first message, until `woken`."""

    def __init__(self) -> None:
        self.asked, self.woken = threading.Event(), threading.Event()
        self.taken: Heard[bytes] = Heard()

    def write(self, data: bytes) -> None:
        if not self.woken.is_set():
            self.asked.set()
            assert self.woken.wait(PATIENCE)
            raise TimeoutError("nobody takes it")
        self.taken(data)

    def read(self) -> bytes:
        return b""

    def finish(self, wait: float) -> None: ...
    def close(self) -> None: ...


def test_a_scanner_that_slept_hears_again_and_no_old_news() -> None:
    line = Sleeper()
    speaker = Speaker(line, "gun")
    speaker.say(b"first")
    assert line.asked.wait(PATIENCE)
    speaker.say(b"old news")
    line.woken.set()
    until = time.monotonic() + PATIENCE
    while not line.taken.items and time.monotonic() < until:  # the old news is forgotten at some moment after waking
        speaker.say(b"news")
    assert line.taken.count(1)[0] == b"news"
    speaker.end()


def test_the_end_comes_through_a_sleep() -> None:
    line = Sleeper()
    speaker = Speaker(line, "gun")
    speaker.say(b"first")
    assert line.asked.wait(PATIENCE)
    speaker.end()
    line.woken.set()
    speaker._thread.join(PATIENCE)
    assert not speaker._thread.is_alive()
