"""The pages of `docs/` that are made from tables in the code: settings, commands, events.

    ./dev exec python -m station.tables

writes them anew; a test fails when they differ. Knows only how a table looks in Markdown.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import FieldInfo, fields

from packing import codec, events, people, picklist, scan
from packing.commands import COMMANDS, QUANTITIES, quantity_code
from packing.reasons import HoldReason, LeaveReason, ShortReason
from packing.reserved import BADGE, QUANTITY
from packing.verdict import REFUSALS
from station.settings import Settings, about

DOCS = Path(__file__).parents[1] / "docs"
MADE = "<!-- Made from the code: ./dev exec python -m station.tables -->"

_KINDS = {str: "text", int: "whole number", bool: "true or false", Path: "folder", tuple[str, ...]: "list of texts"}

SETTINGS = """\
A setting is taken from the command line where it has an option, else from the environment, else from one TOML file,
else from this table. `packbench station --config FILE` names the file; without it, `packbench.toml` is looked for in
the platform's own folder: `~/.config/packbench` on Linux, `%LOCALAPPDATA%\\packbench` on Windows,
`~/Library/Application Support/packbench` on macOS.

In the environment a setting is `PACKBENCH_` and its name in capitals: `PACKBENCH_LABEL_DPI=300`; several texts are
separated by blanks. An unknown name, in the file or in the environment, is an error that names the nearest known one.

```toml
station = "bench-3"
server = "http://warehouse:8765"
scanners = ["serial:/dev/ttyACM0"]
slip_printer = "tcp:192.168.1.30"
label_dpi = 300
```"""

COMMAND_CARDS = """\
What a person can tell the bench: by scanning a card, by a key, or by a button of the window. `packbench sheet commands`
prints the cards; [hands free](hands-free.md) says what is reached how.

The last ones, from NEXT on, are the screen's own: a bench without a screen takes such a card, keeps it as
`screen_asked` and does nothing."""

QUANTITY_CARDS = """\
## Quantities

`{prefix}` and a number: the next item counts so many times (`{example}`). It holds for one scan, right or wrong.
`packbench sheet numbers` prints cards of {cards}.
Any other number from 1 to {most:,} can be printed with `packbench render sheet`, or typed in the window."""

BADGES = """\
## Badges

`{prefix}` and 26 signs, given once by `packbench admin add-user`. Bench and server keep only its hash."""

REASONS = """\
## Why a scan does not count

The `reason` of a refused scan, what the person reads, and what they are told to do. `…` stands for the item, order,
number or person that it is about."""

EVENTS = """\
What the journal holds, what benches send to the server, and what `packbench journal export` prints: one JSON object
each, its `kind` first. Fields at their default are left out.

Common to all are `at`, the bench's clock in ISO 8601 UTC, which informs and never orders; `by`, the id of the person
signed in; and `scan`, what caused it, absent where a key, a touch, a badge or a machine did.

Events live for ever. A field added later has a default, a changed shape is a new kind, and a kind that a program does
not know is kept as it came and has no effect there."""

VALUES = """\
## Values in them

`Fill` and `Extra` are written as lists, `[line, units]` and `[sku, units]`. `Reason` is one of the reasons in
[commands](commands.md)."""


def pages() -> dict[str, str]:
    """Each page's file name and text."""
    return {"settings.md": settings_page(), "commands.md": commands_page(), "events.md": events_page()}


def settings_page() -> str:
    """Every setting with its type, default and words."""
    rows = [_setting(setting) for setting in fields(Settings)]
    return _page("Settings", SETTINGS, _table(["setting", "kind", "default", "what it is for"], rows))


def _setting(setting: FieldInfo) -> list[str]:
    choices = " or ".join(f"`{choice}`" for choice in about(setting.name).choices)
    if setting.default is msgspec.NODEFAULT:
        default = "the platform's own"
    else:
        default = f"`{_toml(setting.default)}`" if setting.default not in ("", ()) else ""
    return [f"`{setting.name}`", choices or _KINDS[setting.type], default, about(setting.name).words]


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else str(value)


def commands_page() -> str:
    """Every command card, key, quantity card and reason."""
    rows = [[f"`{one.code}`", words.title, words.key, words.hint] for one, words in COMMANDS.items()]
    cards = ", ".join(map(str, QUANTITIES))
    reasons = [[f"`{reason.value}`", say, _blanks(step.many or step.one)] for reason, (say, step) in REFUSALS.items()]
    return _page(
        "Commands",
        COMMAND_CARDS,
        _table(["barcode", "called", "key", "what it does"], rows),
        QUANTITY_CARDS.format(prefix=QUANTITY, example=quantity_code(12), cards=cards, most=picklist.MAX_QUANTITY),
        BADGES.format(prefix=BADGE),
        REASONS,
        _table(["reason", "words", "next step"], reasons),
    )


def _blanks(words: str) -> str:
    for name in ("sku", "next", "units", "n", "detail", "order"):
        words = words.replace(f"{{{name}}}", "…")
    return words


def events_page() -> str:
    """Every kind of event with its fields, then the values inside them."""
    values: list[type[msgspec.Struct]] = [
        events.Fill, events.Extra, events.Checked, events.Hold, events.Progress, scan.Scan, people.Person,
        picklist.Picklist, picklist.PickLine, picklist.Address,
    ]  # fmt: skip
    lists = [
        [f"`{kind.__name__}`", ", ".join(f"`{one.value}`" for one in kind)]
        for kind in (ShortReason, HoldReason, LeaveReason, people.Role)
    ]
    return _page(
        "Events",
        EVENTS,
        _table(["kind", "fields", "what happened"], [_row(name, kind) for name, kind in codec.KINDS.items()]),
        VALUES,
        _table(["value", "fields", "what it is"], [_row(kind.__name__, kind) for kind in values]),
        _table(["list", "its words"], lists),
    )


def _row(name: str, kind: type[msgspec.Struct]) -> list[str]:
    told = ", ".join(f"`{field}`: {_kind(text)}" for field, text in inspect.get_annotations(kind).items())
    return [f"`{name}`", told, _doc(kind)]


def _kind(annotation: str) -> str:
    plain = annotation.removesuffix(" | None").replace("tuple[", "list of ").replace(", ...]", "")
    return plain.replace("str", "text").replace("int", "number")


def _doc(kind: type[msgspec.Struct]) -> str:
    return " ".join(inspect.cleandoc(kind.__doc__ or "").split())


def _page(title: str, *parts: str) -> str:
    return "\n\n".join([f"# {title}", MADE, *parts]) + "\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines)


def main() -> None:
    """Writes the pages."""
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
