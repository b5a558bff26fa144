"""The bench's half of `benchmarks.felt_speed`: the program's own window over a real journal, which also notes when each
commit began and ended, how long the screen's thread was ever held up, and what goes on beside the scans.

    python -m benchmarks.felt_bench FOLDER [--beside queue,papers,language,pictures]

Writes `ready`, then at the end of its standard input one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.warehouse import STATION
from packing.scan import Scan
from printing.documents import slip_of
from station import app
from station.bench import Outcome
from station.running import Running
from station.settings import Settings
from station.ui.window import Window

BEAT = 0.005


class Timed:
    """The journal's connection; remembers when each commit began and ended."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.commits: list[tuple[float, float]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def execute(self, statement: str, *values: Any) -> Any:
        """As SQLite does."""
        if statement != "COMMIT":
            return self._db.execute(statement, *values)
        begun = perf_counter()
        answer = self._db.execute(statement)
        self.commits.append((begun, perf_counter()))
        return answer


class Judged:
    """Scans and how they were judged."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def outcome(self, outcome: Outcome) -> None:
        if outcome.scan is not None:
            self.told.append((outcome.scan.text, outcome.verdict.kind))

    def failed(self, scan: Scan | None, words: str) -> None:
        self.told.append((scan.text if scan else "", words))

    def sync(self, state: object) -> None: ...
    def device(self, state: object) -> None: ...
    def paper(self, job: object) -> None: ...
    def orders_changed(self) -> None: ...


class Heart(QObject):
    """Beats in the screen's thread; the longest time between two beats is how long it was ever held up."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = perf_counter()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._beat)
        self._clock.start(round(BEAT * 1000))

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


class Beside(QObject):
    """What goes on beside the scans: one thing each tick."""

    def __init__(self, window: Window, running: Running, wanted: list[str]) -> None:
        super().__init__()
        self._window, self._running = window, running
        self._turn = 0
        things: dict[str, tuple[int, Callable[[], None]]] = {
            "queue": (150, window._look_for_orders),
            "papers": (400, self.paper),
            "language": (500, self.language),
            "resize": (300, self.resize),
        }
        for name in wanted:
            if name in things:
                milliseconds, do = things[name]
                timer = QTimer(self)
                timer.timeout.connect(do)
                timer.start(milliseconds)

    def paper(self) -> None:
        """A slip of 1,000 lines, made as the bench makes it, beside it."""
        work = self._running.session.order
        if work is not None and threading.active_count() < 20:
            slip = slip_of(work.picklist, work.picked)
            threading.Thread(target=self._running._papers._render, args=(slip,), daemon=True).start()

    def language(self) -> None:
        """All words are said anew."""
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.LanguageChange))

    def resize(self) -> None:
        """The window is made a little smaller, and larger again."""
        self._turn += 1
        self._window.resize(1366 - self._turn % 2, 768)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--server", default="")
    parser.add_argument("--token", default="")
    parser.add_argument("--beside", default="")
    args = parser.parse_args()
    application = QApplication([])
    settings = Settings(
        station=STATION, data=args.folder, sounds=False, theme="light", server=args.server, token=args.token,
        slip_printer=f"file:{args.folder / 'slips.bin'}", label_printer=f"file:{args.folder / 'labels.bin'}",
    )  # fmt: skip
    running = Running(settings)
    timed = Timed(running.bench.journal._db)
    running.bench.journal._db = timed  # type: ignore[assignment]
    judged, kept = Judged(), []
    running.listen(judged)
    begin = Window.begin

    def begun(window: Window) -> None:
        begin(window)
        kept.extend([Heart(), Beside(window, running, args.beside.split(","))])
        print("ready", flush=True)
        threading.Thread(target=end, daemon=True).start()

    def end() -> None:
        sys.stdin.read()
        heart = kept[0]
        assert isinstance(heart, Heart)
        told = {"commits": timed.commits, "judged": judged.told, "gaps": heart.gaps}
        print(json.dumps(told), flush=True)
        QTimer.singleShot(0, application, lambda: application.exit(0))

    Window.begin = begun  # type: ignore[method-assign, assignment]
    return app.run(running)


if __name__ == "__main__":
    sys.exit(main())
