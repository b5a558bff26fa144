"""What the pages' templates are given: rows of the database in words and ready to show. Knows no HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from sqlalchemy import Connection, RowMapping, select

from packing.codec import CodecError, decode
from packing.events import Event, OrderOpened, Overridden, SignedIn, SupervisorCame
from sync.protocol import OrderState
from sync.server import tables
from sync.server.database import now
from sync.server.dialects import key
from sync.server.overview import PER_PAGE, exceptions, find_orders, overview
from sync.server.rows import load_order
from sync.server.story import EXCEPTIONS, HOLDS, Said, Sentence, Tone, Words, exception_sentence, sentence, visible

SILENT_SECONDS = 60
"""A bench that has not called for this long is shown as silent."""

LATEST = 400
"""How many entries of a story are shown at first."""

STATES: Mapping[str, tuple[str, str]] = {
    OrderState.READY: ("○", "Ready"),
    OrderState.PACKING: ("◐", "Packing"),
    OrderState.HELD: ("‖", "Held"),
    OrderState.PACKED: ("✓", "Packed"),
    OrderState.CANCELLED: ("×", "Cancelled"),
}
"""Each order state's symbol and word."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One entry of an order's story."""

    at: str
    received_at: str
    station: str
    person: str
    said: Sentence
    scan: str = ""
    number: int = 0


def overview_values(connection: Connection) -> dict[str, Any]:
    """What the overview shows."""
    glance = overview(connection)
    happened = [(row, exception_sentence(dict(row))) for row in exceptions(connection)]
    return {"glance": glance, "happened": happened, "now": now()}


def orders_values(connection: Connection, search: str, state: str, page: int) -> dict[str, Any]:
    """What the list of orders shows."""
    rows, count = find_orders(connection, search, state, page)
    pages = max(1, -(-count // PER_PAGE))
    return {"rows": rows, "count": count, "search": search, "state": state, "number": page, "pages": pages}


def order_values(connection: Connection, number: str, everything: bool) -> dict[str, Any] | None:
    """What an order's page shows, None where there is no such order."""
    row = load_order(connection, number)
    if row is None:
        return None
    table = tables.events
    query = select(table).where(table.c.order_number == key(number)).order_by(table.c.id.desc())
    events = list(connection.execute(query if everything else query.limit(LATEST + 1)).mappings())
    names = _names(connection)
    log = connection.execute(
        select(tables.admin_log).where(tables.admin_log.c.order_number == key(number)).order_by(tables.admin_log.c.id)
    ).mappings()
    shown = events if everything else events[:LATEST]
    chapters = [*_chapters(reversed(shown), names), *(_office(entry) for entry in log)]
    chapters.sort(key=lambda one: one.received_at)
    chapters.reverse()
    pairs = zip(row.picklist.lines, _padded(row.picked, row), _padded(row.shorted, row), strict=False)
    extras = [(extra.sku, extra.units) for extra in row.extras]
    more = len(events) > len(shown)
    return {
        "order": row,
        "lines": [(place, *one) for place, one in enumerate(pairs, 1)],
        "extras": extras,
        "chapters": chapters,
        "more": more,
    }


def _names(connection: Connection) -> dict[str, str]:
    """People's names by id: those that the benches told, and better, those that are known here."""
    benches, people = tables.benches.c, tables.people.c
    told = connection.execute(select(benches.operator_id, benches.operator).where(benches.operator_id != ""))
    known = connection.execute(select(people.id, people.name))
    return {row[0]: row[1] for row in (*told, *known)}


def _padded(counts: list[int], row: Any) -> list[int]:
    return [*counts, *[0] * (len(row.picklist.lines) - len(counts))]


def _chapters(rows: Iterable[RowMapping], names: dict[str, str]) -> Iterable[Chapter]:
    for row in rows:
        try:
            event: Event | None = decode(bytes(row["body"]))
        except CodecError:
            event = None
        if event is None:
            said = Sentence(("An entry that cannot be read: ", Said(row["refusal"])), Tone.TROUBLE)
            yield Chapter("", row["received_at"], row["station"], "", said, "", row["number"])
            continue
        _learn(event, names)
        scan = event.scan.text if event.scan else ""
        who = names.get(event.by, event.by)
        yield Chapter(event.at, row["received_at"], row["station"], who, sentence(event), scan, row["number"])


def _learn(event: Event, names: dict[str, str]) -> None:
    """Events name their people: a person that this server was never told about has a name all the same."""
    person = event.operator if isinstance(event, OrderOpened) else None
    if isinstance(event, (SignedIn, SupervisorCame, Overridden)):
        person = event.person
    if person is not None:
        names.setdefault(person.id, person.name)


def _office(row: RowMapping) -> Chapter:
    detail = (" – ", Words(row["detail"])) if row["detail"] else ()
    station = (" from ", Words(row["subject"])) if row["action"] == "claim released" else ()
    said = Sentence((str(row["action"]).capitalize(), *station, *detail), Tone.DONE)
    return Chapter(row["at"], row["at"], "office", row["person"], said)


def age(stamp: str) -> str:
    """How long ago a moment was, in words."""
    seconds = _seconds_since(stamp)
    if seconds is None:
        return "never"
    for limit, size, word in ((5400, 60, "min"), (129_600, 3600, "h"), (10**12, 86_400, "days")):
        if seconds < 60:
            return "just now" if seconds < 10 else "under a minute ago"
        if seconds < limit:
            return f"{round(seconds / size)} {word} ago"
    return "long ago"


def silent(stamp: str) -> bool:
    """Whether a bench last seen then counts as silent."""
    seconds = _seconds_since(stamp)
    return seconds is None or seconds > SILENT_SECONDS


def _seconds_since(stamp: str) -> float | None:
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    return (datetime.now(UTC) - moment).total_seconds()


def clock(stamp: str) -> str:
    """Date and time of a stamp in UTC, as it stands until the page's script says it in the reader's own zone."""
    try:
        return datetime.fromisoformat(stamp).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    except (ValueError, OverflowError):
        return visible(stamp[:40])


def percent(part: int, whole: int) -> int:
    """0 to 100; 100 only where nothing is left."""
    return max(0, min(100, 100 * part // whole)) if whole > 0 else 0


def address(number: str) -> str:
    """The page of an order."""
    return f"/orders/{quote(number, safe='')}"


def origin(part: object) -> str:
    """Where this part of a sentence came from: `ours`, or from outside as `words` or a `code`."""
    return "words" if isinstance(part, Words) else "code" if isinstance(part, Said) else "ours"


FILTERS = {
    "visible": visible,
    "age": age,
    "clock": clock,
    "address": address,
    "origin": origin,
    "query": urlencode,
    "thousands": lambda number: f"{number:,}",
}
GLOBALS = {"STATES": STATES, "EXCEPTIONS": EXCEPTIONS, "HOLDS": HOLDS, "percent": percent, "silent": silent}
