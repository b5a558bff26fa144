"""`packbench demo`: try it, without any hardware and without leaving anything behind."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.demo import Demo
    from station.running import Running


def arguments(parser: argparse.ArgumentParser) -> None:
    """Without `--data`, everything is forgotten at the end."""
    parser.add_argument("--headless", action="store_true", help="packs the sample orders by itself and compares")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep the demo's data here")
    parser.add_argument("--port", type=int, default=0, metavar="N", help="port of the server (any free one)")


def run(args: argparse.Namespace) -> int:
    """Exit status 0 when bench and server agree, or when the window was closed."""
    from station import screen
    from station.demo import Demo
    from station.running import Running

    if not args.headless:
        screen.require()
    with tempfile.TemporaryDirectory(prefix="packbench-demo-", ignore_cleanup_errors=True) as folder:
        demo = Demo(args.data or Path(folder), args.port)
        demo.open()
        print(f"server: {demo.server.url} (live page, open it in a browser)", file=sys.stderr, flush=True)
        try:
            running = Running(demo.settings)
            return _headless(demo, running) if args.headless else _window(demo, running)
        finally:
            demo.close()


def _headless(demo: Demo, running: Running) -> int:
    from station.player import Player
    from sync.protocol import Hello
    from sync.wire import Wire

    player = Player(demo, running, lambda words: print(words, file=sys.stderr, flush=True))
    try:
        running.start()
        orders = player.play()
        journal = running.bench.journal
        wire = Wire(demo.settings.server, demo.settings.token)
        welcome = wire.hello(Hello(journal.id, "demo"))
        wire.close()
    finally:
        running.stop()
    slips, labels = len(demo.devices.slip_printer.papers), len(demo.devices.label_printer.papers)
    print(f"{orders} orders packed, {slips} slips and {labels} labels printed")
    here, there = (journal.mark, journal.hash.hex()), (welcome.mark, welcome.hash)
    if here != there:
        print(f"bench and server DIFFER: bench {here}, server {there}", file=sys.stderr)
        return 1
    print(f"bench and server agree: {here[0]} events, digest {here[1]}")
    return 0


def _window(demo: Demo, running: Running) -> int:
    from station import app
    from station.ui.simulated import devices_window

    return app.run(running, beside=lambda: devices_window(running, demo.devices))
