"""`packbench doctor`: what is plugged in, what answers, what is wrong and what to do."""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.health.finding import Look
    from station.settings import Settings


def arguments(parser: argparse.ArgumentParser) -> None:
    """Looks at what the settings name."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="the configuration file")
    parser.add_argument("--data", type=Path, metavar="DIR", help="a bench's data folder")
    parser.add_argument("--server", metavar="URL", help="the server's address")
    parser.add_argument("--token", metavar="T", help="this station's token")
    parser.add_argument("--json", action="store_true", help="JSON Lines: about, well, seen, todo")


def run(args: argparse.Namespace) -> int:
    """One line a finding; exit status 1 when something needs a person."""
    from station import settings
    from station.health.finding import looked

    chosen = settings.load(args.config, {"data": args.data, "server": args.server, "token": args.token})
    bad = 0
    for found in looked(_looks(chosen)):
        if args.json:
            row = {"about": found.about, "well": found.well, "seen": found.seen, "todo": found.todo}
            print(json.dumps(row, ensure_ascii=False), flush=True)
        else:
            print(f"{'ok  ' if found.well else 'LOOK'}  {found.words}", flush=True)
        bad += not found.well
    return 1 if bad else 0


def _looks(chosen: Settings) -> list[Look]:
    from station.health import computer, data, devices, server
    from station.health.finding import Look

    ours = data.bench_runs(chosen.data)
    looks = [
        Look("journal", lambda: data.look_at_journal(chosen.data)),
        Look("databases", lambda: data.look_at_databases(chosen.data)),
        Look("catalogue", lambda: data.look_at_codes(chosen.data)),
        Look("disk", lambda: data.look_at_disk(chosen.data)),
        Look("serial ports", devices.look_at_ports),
        Look("keyboards", computer.look_at_keyboards),
        Look("rights", computer.look_at_rights),
        Look("ModemManager", computer.look_at_modems),
    ]
    looks += [
        Look(f"scanner {address}", partial(devices.look_at_scanner, address, ours=ours)) for address in chosen.scanners
    ]
    if chosen.scale:
        looks.append(Look(f"scale {chosen.scale}", partial(devices.look_at_scale, chosen.scale, ours=ours)))
    if chosen.light:
        looks.append(Look(f"light {chosen.light}", partial(devices.look_at_light, chosen.light, ours=ours)))
    printers = (
        ("slip", chosen.slip_printer, chosen.slip_format), ("label", chosen.label_printer, chosen.label_format),
    )  # fmt: skip
    looks += [
        Look(f"{kind} printer {address}", partial(devices.look_at_printer, kind, address, language, ours=ours))
        for kind, address, language in printers
    ]
    return [
        *looks,
        Look("libraries", computer.look_at_libraries),
        Look("fonts", computer.look_at_fonts),
        Look(f"server {chosen.server}", lambda: server.look_at_server(chosen.server, chosen.token)),
    ]
