"""The client by itself; with a server it is tested in `tests/stories`."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from sync import journal
from sync.client import Client, SyncState, Told
from sync.journal import JournalError


def test_the_state_that_is_told_last_is_the_state_that_holds(tmp_path: Path) -> None:
    told: list[SyncState] = []
    first, second = threading.Event(), threading.Event()

    def tell(state: SyncState) -> None:
        if state.mark == 1:
            first.set()
            second.wait(0.3)  # in vain, where tellings keep their order
        told.append(state)
        if state.mark == 2:
            second.set()

    client = Client(
        "http://127.0.0.1:1", "t", tmp_path / "journal.db", tmp_path / "store.db", ahead=0, clock=lambda: 0.0,
        told=Told(state=tell, orders=print, give_back=print, forked=print),
    )  # fmt: skip
    threads = [threading.Thread(target=client._set, kwargs={"mark": mark}) for mark in (1, 2)]
    threads[0].start()
    assert first.wait(10)
    threads[1].start()
    for thread in threads:
        thread.join(10)
    for wire in client._wires:
        wire.close()
    assert told[-1] == client.state


def test_what_nobody_expected_is_told_and_ends_neither_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told, both, mended = list[str](), threading.Semaphore(0), threading.Event()

    def broken(_path: Path) -> tuple[str, str]:
        if not mended.is_set():
            both.release()
            raise ZeroDivisionError("a mistake of ours")
        raise JournalError("the journal is not there")

    monkeypatch.setattr(journal, "identity", broken)
    client = Client(
        "http://127.0.0.1:1", "t", tmp_path / "journal.db", tmp_path / "store.db", ahead=0, clock=lambda: 0.0,
        told=Told(state=lambda state: told.append(state.words), orders=print, give_back=print, forked=print),
    )  # fmt: skip
    client.start()
    for _ in range(4):  # each of the two comes back for more
        assert both.acquire(timeout=10)
    mended.set()
    client.changed.clear()
    assert client.changed.wait(10)
    client.stop()
    assert "Unexpected, and tried again: ZeroDivisionError: a mistake of ours" in told
