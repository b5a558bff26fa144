"""The bench without a screen: one JSON line a scan, written only after the scan is on the disk."""

from __future__ import annotations

import signal
import sys
import threading
from typing import BinaryIO

import msgspec

from drivers.device import DeviceState
from packing.scan import Scan
from packing.text import plain
from printing.spool import Job
from station.bench import Outcome
from station.running import Running
from station.tally import Tally, total
from sync.client import SyncState


class Printout:
    """A listener that writes verdicts to `out` and troubles to stderr."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._encoder = msgspec.json.Encoder(enc_hook=plain)
        self.readers_gone = threading.Event()

    def outcome(self, outcome: Outcome) -> None:
        """The line of one judged scan; what no scan caused is told on stderr."""
        if outcome.scan is None:
            _say(f"{outcome.verdict.say}. {outcome.verdict.next_step}")
        else:
            self._write(line(outcome))

    def failed(self, scan: Scan | None, words: str) -> None:
        """A scan that could not be kept counts nothing, and says so."""
        _say(words)
        if scan is not None:
            self._write(_nothing(scan, words))

    def sync(self, state: SyncState) -> None:
        """The server comes and goes."""
        _say(f"server: {'heard' if state.online else 'silent'}, holds {state.mark} events. {state.words}")

    def device(self, state: DeviceState) -> None:
        """Devices come and go."""
        _say(f"{state.kind} {state.name}: {state.words}")

    def paper(self, job: Job) -> None:
        """Papers are not told of here; the spool knows them."""

    def orders_changed(self) -> None:
        """Nobody looks at a queue."""

    def _write(self, fields: dict[str, object]) -> None:
        try:
            self._out.write(self._encoder.encode(fields) + b"\n")
            self._out.flush()
        except (BrokenPipeError, ValueError):
            self.readers_gone.set()


def _nothing(scan: Scan, words: str) -> dict[str, object]:
    """The fields of a scan that could not be kept: `seq` is null, for nothing is in the journal."""
    return {
        "seq": None, "scan": scan.aim + scan.text, "verdict": "failed", "reason": None, "order": None, "sku": None,
        "line": None, "quantity": 0, "remaining": None, "say": words, "device": scan.device,
    }  # fmt: skip


def line(outcome: Outcome) -> dict[str, object]:
    """The fields of `docs/doors.md` for one outcome."""
    verdict, scan = outcome.verdict, outcome.scan
    return {
        "seq": outcome.seq,
        "scan": scan.aim + scan.text if scan else "",
        "verdict": verdict.kind,
        "reason": verdict.reason.value if verdict.reason else None,
        "order": verdict.order or None,
        "sku": verdict.sku or None,
        "line": verdict.line or None,
        "quantity": verdict.quantity,
        "remaining": verdict.remaining,
        "say": f"{verdict.say}. {verdict.next_step}".strip(),
        "device": scan.device if scan else "",
    }


def run(running: Running) -> int:
    """Until SIGTERM, Ctrl+C, the end of standard input, or the end of whoever reads our lines."""
    printout = Printout(sys.stdout.buffer)
    running.listen(printout)
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    try:
        running.start()
    except BaseException:
        running.stop(0)
        raise
    while not stopping.wait(0.1) and not printout.readers_gone.is_set() and running.crashed is None:
        if running.ended(0):
            break
    running.stop()
    _say_tallies(running.tallies)
    return 1 if running.crashed else 0


def _say_tallies(tallies: dict[str, Tally]) -> None:
    """The last words: every scan that came has got its verdict."""
    for device, tally in sorted(tallies.items()) if len(tallies) > 1 else ():
        _say(f"{device}: {tally}")
    _say(f"scans: {total(tallies.values())}")


def _say(words: str) -> None:
    print(f"packbench: {words.strip()}", file=sys.stderr, flush=True)  # noqa: T201 - the door's own stderr
