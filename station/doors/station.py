"""`packbench station`: the bench window; with `--headless`, the same loop for tunnels and tests."""

from __future__ import annotations

import argparse
import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.settings import Setup


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options name settings; see `docs/settings.md`."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration file")
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder of journal and store")
    parser.add_argument("--name", dest="station", metavar="NAME", help="this bench's name")
    parser.add_argument("--server", metavar="URL", help="the server's address")
    parser.add_argument("--token", metavar="T", help="this station's token")
    parser.add_argument("--operator", metavar="BADGE", help="signs in at start")
    parser.add_argument("--headless", action="store_true", help="no window: JSON Lines on stdout")
    parser.add_argument(
        "--scanner",
        action="append",
        dest="scanners",
        metavar="ADDRESS",
        help="serial:, evdev:, tcp:, camera: or stdin (docs/devices.md)",
    )
    parser.add_argument(
        "--printer", action="append", metavar="slip=ADDRESS", help="slip= or label=, then tcp:, file: or serial:"
    )
    parser.add_argument(
        "--close-on-last-item", action="store_true", default=None, help="the last item closes the order"
    )


def run(args: argparse.Namespace) -> int:
    """Until the window is closed, SIGTERM, or the end of standard input."""
    if args.headless:
        from station import headless
        from station.running import Running

        return headless.run(Running(_setup(args).settings))
    from station import ahead, screen

    screen.require()
    ahead.begin()
    gc.disable()  # until the bench is there: among what is loaded there is no garbage
    try:
        from station import app

        return app.start(_setup(args))
    finally:
        gc.enable()


def _setup(args: argparse.Namespace) -> Setup:
    from station import settings

    given = {name: getattr(args, name) for name in ("data", "station", "server", "token", "operator", "scanners")}
    given["close_on_last_item"] = args.close_on_last_item
    given |= printers(args.printer or [])
    if args.headless and given["scanners"] is None:
        given["scanners"] = ("stdin",)
    return settings.set_up(args.config, given)


def printers(texts: list[str]) -> dict[str, str]:
    """`slip=tcp:HOST:PORT` and the like as settings."""
    from station.settings import SettingError

    found = {}
    for text in texts:
        kind, _, address = text.partition("=")
        if kind not in ("slip", "label") or not address:
            raise SettingError(f"--printer should be slip=ADDRESS or label=ADDRESS, but {text!r} came.")
        found[f"{kind}_printer"] = address
    return found
