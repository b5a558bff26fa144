"""Which column of a file means what: our own columns, or other people's by a mapping file (TOML).

Reads the mappings that travel with the program, and no other file. The layout is documented in `docs/intake.md`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from collections.abc import Mapping as Dict
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

import assets
from sync.intake.text import DELIMITERS, WHITE, IntakeError, rows, shown

ORDER_COLUMNS = (
    "order", "customer", "address1", "address2", "postcode", "city", "country", "note", "priority", "ship_by",
    "sku", "description", "quantity",
)  # fmt: skip
CATALOGUE_COLUMNS = (
    "sku", "description", "gtin", "code", "units", "picture", "location", "weight_g", "match", "stock",
)  # fmt: skip
STOCK_COLUMNS = ("sku", "stock")


def same(name: str) -> str:
    """A column's name as it is compared: without case, blanks, `_` and `-`."""
    return re.sub(r"[\s_\-\ufeff]+", "", name).casefold()


@dataclass(frozen=True, slots=True)
class Skip:
    """Rows that are no goods: where the whole value of `column` matches."""

    column: str
    matches: re.Pattern[str]
    reason: str


@dataclass(frozen=True, slots=True)
class Mapping:
    """Other people's columns. `columns` is ours to theirs; a file whose header has all of `recognise` is read with
    this mapping when nobody names one."""

    name: str
    columns: Dict[str, str]
    required: tuple[str, ...] = ("order", "sku", "quantity")
    recognise: tuple[str, ...] = ()
    skips: tuple[Skip, ...] = ()

    @classmethod
    def from_toml(cls, data: bytes, name: str) -> Mapping:
        """The mapping in a TOML file's bytes; `name` is used in messages. Raises `IntakeError`, naming the key."""
        try:
            root = tomllib.loads(data.decode("utf-8-sig"))
        except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
            raise IntakeError(f"{name} is not TOML in UTF-8: {shown(str(error), 200)}.") from error
        _known(root, ("recognise", "columns", "skip"), name, "table")
        recognise = _table(root, "recognise", name)
        _known(recognise, ("columns",), f"{name} [recognise]", "key")
        columns = _table(root, "columns", name)
        _known(columns, ORDER_COLUMNS, f"{name} [columns]", "column")
        theirs = {ours: _text(column, f"{name} [columns] {ours}") for ours, column in columns.items()}
        missing = [column for column in ("order", "sku", "quantity") if column not in theirs]
        if missing:
            raise IntakeError(f'{name} [columns]: {" and ".join(missing)} must be given, as order = "Their name".')
        wanted = recognise.get("columns", [])
        if not isinstance(wanted, list):
            raise IntakeError(f'{name} [recognise] columns: a list of names was expected, as ["Order", "SKU"].')
        return cls(
            name,
            theirs,
            recognise=tuple(_text(column, f"{name} [recognise] columns") for column in wanted),
            skips=_skips(root.get("skip", []), name),
        )


def _known(table: Dict[str, object], allowed: Iterable[str], where: str, what: str) -> None:
    allowed = list(allowed)
    for key in table:
        if key not in allowed:
            near = get_close_matches(key, allowed, 1, 0.5)
            hint = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(allowed)}."
            raise IntakeError(f"{where}: the {what} '{shown(key)}' is not known; {hint}")


def _table(root: Dict[str, object], key: str, name: str) -> dict[str, object]:
    table = root.get(key, {})
    if not isinstance(table, dict):
        raise IntakeError(f"{name}: [{key}] must be a table.")
    return table


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise IntakeError(f"{where}: a text in quotes was expected, but {shown(repr(value))} came.")
    return value


def _skips(tables: object, name: str) -> tuple[Skip, ...]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise IntakeError(f"{name}: rows to skip are written as tables, each under its own [[skip]].")
    skips = []
    for number, table in enumerate(tables, 1):
        where = f"{name} [[skip]] {number}"
        _known(table, ("column", "matches", "reason"), where, "key")
        column, matches, reason = (_text(table.get(key), f"{where} {key}") for key in ("column", "matches", "reason"))
        try:
            skips.append(Skip(column, re.compile(matches), reason))
        except (re.error, RecursionError, OverflowError) as error:
            raise IntakeError(f"{where}: '{shown(matches)}' is no regular expression: {error}.") from error
    return tuple(skips)


def own(columns: tuple[str, ...], required: tuple[str, ...]) -> Mapping:
    """Our own columns, under their own names."""
    return Mapping("our own columns", {column: column for column in columns}, required)


OWN_ORDERS = own(ORDER_COLUMNS, ("order", "sku", "quantity"))
OWN_CATALOGUE = own(CATALOGUE_COLUMNS, ("sku",))
OWN_STOCK = own(STOCK_COLUMNS, ("sku", "stock"))


@cache
def shipped() -> tuple[Mapping, ...]:
    """The mappings that travel with the program, the most particular first."""
    folder = assets.path("mappings")
    found = [Mapping.from_toml(path.read_bytes(), path.name) for path in sorted(folder.glob("*.toml"))]
    return tuple(sorted((one for one in found if one.recognise), key=lambda one: -len(one.recognise)))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in one file: `places` is our column to its index; data begins at `lines[start]`."""

    mapping: Mapping
    delimiter: str
    start: int
    width: int
    places: Dict[str, int]
    skips: tuple[tuple[int, re.Pattern[str], str], ...]
    ignored: tuple[str, ...]

    def skipped(self, cells: list[str]) -> str:
        """Why this sound row is no goods, or empty."""
        for place, matches, reason in self.skips:
            if matches.fullmatch(cells[place].strip(WHITE)):
                return reason
        return ""


def layout(lines: list[str], file: str, candidates: tuple[Mapping, ...], hint: str = "") -> Layout:
    """How the file is laid out: the first of `candidates` that its header row fits, under the delimiter that makes
    it fit. A mapping that knows how to be recognised is only taken where it is, unless it is the only candidate.

    Raises `IntakeError` with the columns wanted, those that came, and the nearest names; `hint` is added.
    """
    start, delimiters = _separator_row(lines)
    headers = [found for delimiter in delimiters if (found := _header(lines, delimiter, start))]
    for mapping in candidates:
        wanted = [mapping.columns[column] for column in mapping.required]
        if len(candidates) > 1:
            wanted += mapping.recognise
        for delimiter, end, names in headers:
            have = {same(name) for name in names}
            if all(same(name) in have for name in wanted):
                return _laid_out(mapping, delimiter, end, names, file)
    raise _unfit(file, candidates[0], headers, hint)


def _separator_row(lines: list[str]) -> tuple[int, tuple[str, ...]]:
    """Spreadsheets write `sep=;` above the header to say which delimiter follows."""
    first = lines[0].rstrip("\r\n") if lines else ""
    if len(first) == 5 and first[:4].casefold() == "sep=" and first[4] in DELIMITERS:
        return 1, (first[4],)
    return 0, DELIMITERS


def _header(lines: list[str], delimiter: str, start: int) -> tuple[str, int, list[str]] | None:
    row = next(rows(lines, delimiter, start), None)
    if row is None or row.fault:
        return None
    return delimiter, row.last, [cell.strip(WHITE) for cell in row.cells]


def _laid_out(mapping: Mapping, delimiter: str, end: int, names: list[str], file: str) -> Layout:
    at: dict[str, int] = {}
    twice = set()
    for place, name in enumerate(names):
        if same(name) in at:
            twice.add(same(name))
        at.setdefault(same(name), place)
    theirs = [*mapping.columns.values(), *(skip.column for skip in mapping.skips)]
    for name in theirs:
        if same(name) in twice:
            raise IntakeError(f"{file}: the column '{shown(name)}' stands more than once in the header row: keep one.")
    for skip in mapping.skips:
        if same(skip.column) not in at:
            raise IntakeError(
                f"{file}: {mapping.name} skips rows by the column '{shown(skip.column)}', which the file does not have."
            )
    used = {same(name) for name in (*theirs, *mapping.recognise)}
    return Layout(
        mapping,
        delimiter,
        end,
        len(names),
        {ours: at[same(name)] for ours, name in mapping.columns.items() if same(name) in at},
        tuple((at[same(skip.column)], skip.matches, skip.reason) for skip in mapping.skips),
        tuple(dict.fromkeys(shown(name) for name in names if name and same(name) not in used)),
    )


def _unfit(file: str, mapping: Mapping, headers: list[tuple[str, int, list[str]]], hint: str) -> IntakeError:
    """The one sentence on a header row that fits nothing."""
    wanted = [mapping.columns[column] for column in mapping.required]
    if not headers:
        return IntakeError(f"{file}: the header row has a quote that is not closed; {_and(wanted)} were expected.")
    _, _, names = max(headers, key=lambda found: (_fit(found[2], mapping), len(found[2])))
    have = {same(name) for name in names}
    missing = [name for name in wanted if same(name) not in have]
    near = []
    for name in missing:
        if close := get_close_matches(same(name), [same(one) for one in names], 1, 0.5):
            came = next(one for one in names if same(one) == close[0])
            near.append(f"is '{shown(came)}' your {name}?")
    came = ", ".join(shown(name, 30) for name in names[:20]) + (" …" if len(names) > 20 else "")
    said = (
        f"{file}: the header row must have {_and(wanted)}, but {_and(missing)} {_is(missing)} missing; it has: {came}."
    )
    return IntakeError(" ".join([said, *(text[0].upper() + text[1:] for text in near), hint]).strip())


def _fit(names: list[str], mapping: Mapping) -> int:
    known = {same(name) for name in mapping.columns.values()}
    return sum(1 for name in names if same(name) in known)


def _is(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
