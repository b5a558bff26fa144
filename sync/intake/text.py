"""Bytes to rows: encoding, line ends, quoting (RFC 4180, section 2). Knows nothing of what a column means.

A fault never takes more than it must: a quote that is not closed properly breaks the one line where it opens, and
reading goes on with the line below it.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from typing import NamedTuple

from packing.errors import KnownError

DELIMITERS = (",", ";", "\t", "|")

WHITE = " \t\r\n\u00a0\u2007\u202f\u3000\ufeff"
"""What is stripped around a field: blanks, and the mark that stands at the seam of two joined files."""

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")


class IntakeError(KnownError):
    """A file, mapping or option of which nothing at all can be taken."""


class Row(NamedTuple):
    """One record. `line` and `last` are its first and last physical lines, counted from 1.

    `fault` is empty or says what is broken; `sure` is how many leading `cells` can be trusted all the same.
    """

    line: int
    last: int
    cells: list[str]
    fault: str
    sure: int


def shown(text: str, limit: int = 60) -> str:
    """`text` fit for a message: at most `limit` characters, and none that a terminal or page would act on."""
    cut = text[:limit]
    if not cut.isprintable():
        cut = "".join(letter if letter.isprintable() else _escaped(ord(letter)) for letter in cut)
    return cut if len(text) <= limit else f"{cut}… ({len(text)} characters)"


def _escaped(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # a byte that could not be decoded, see `_mark`
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _mark(error: UnicodeError) -> tuple[str, int]:
    """Keeps each byte that cannot be decoded as a lone surrogate (as PEP 383 does, for every encoding), so that the
    row which holds it can be named."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error("sync.intake.mark", _mark)


def undecoded(text: str) -> str:
    """The first undecodable byte that `decode` left in `text`, as `0xFC`; empty when there is none."""
    found = None if text.isascii() else _SURROGATE.search(text)
    return f"0x{ord(found.group()) - 0xDC00:02X}" if found else ""


def decode(data: bytes, file: str, encoding: str | None = None) -> str:
    """The text of a file: `encoding` if given, else what its byte order mark says, else UTF-8.

    Bytes that the encoding does not have stay in the text as lone surrogates (see `undecoded`). Raises `IntakeError`
    for an empty file, an encoding that does not exist, or a file that is no text.
    """
    if not data.strip(b" \t\r\n\0" + codecs.BOM_UTF8):
        raise IntakeError(f"{file} is empty: a header row and a row for each order line were expected.")
    if data.startswith(b"PK\x03\x04"):
        raise IntakeError(f"{file} is a workbook or archive, not text: save the sheet as CSV (UTF-8) and import that.")
    found = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    if found is None and encoding is None and data[:200].count(0) > len(data[:200]) // 4:
        raise IntakeError(f"{file} holds many zero bytes: if it is UTF-16, give --encoding utf-16-le (or utf-16-be).")
    if encoding is not None:
        data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return str(data, encoding or found or "utf-8", "sync.intake.mark").removeprefix("\ufeff")
    except (LookupError, UnicodeError, ValueError) as error:
        raise IntakeError(
            f"{file} cannot be read with the encoding {shown(str(encoding or found))}: {shown(str(error), 200)}. "
            "Known ones are utf-8, cp1252, latin-1, utf-16, …"
        ) from error


def physical_lines(text: str) -> list[str]:
    """The lines of `text` with their ends, which may be CR LF, LF or CR (str.splitlines would also split at form
    feeds and the like)."""
    return io.StringIO(text, newline="").readlines()


def rows(lines: list[str], delimiter: str, start: int = 0) -> Iterator[Row]:
    """The records from `lines[start]` on; empty ones, and those of delimiters only, are left out."""
    blank = WHITE + delimiter
    at = start
    while at < len(lines):
        line = lines[at]
        at += 1
        if '"' not in line:
            if line.strip(blank):
                cells = line.rstrip("\r\n").split(delimiter)
                yield Row(at, at, cells, "", len(cells))
            continue
        row = _quoted(lines, at - 1, delimiter)
        at = row.last
        if row.fault or any(cell.strip(WHITE) for cell in row.cells):
            yield row


def _quoted(lines: list[str], at: int, delimiter: str) -> Row:
    """The record that begins at `lines[at]`, which has quotes in it."""
    cells: list[str] = []
    text, last, place = lines[at], at, 0
    while True:
        if not text.startswith('"', place):
            stop = text.find(delimiter, place)
            if stop < 0:
                cells.append(text[place:].rstrip("\r\n"))
                return Row(at + 1, last + 1, cells, "", len(cells))
            cells.append(text[place:stop])
            place = stop + 1
            continue
        closed = _closing(lines, last, place + 1)
        if closed is None:
            return _broken(lines, at, delimiter, cells, "a quote opens here and is never closed")
        cell, last, place = closed
        text = lines[last]
        if not text[place:].strip("\r\n"):
            cells.append(cell)
            return Row(at + 1, last + 1, cells, "", len(cells))
        if not text.startswith(delimiter, place):
            return _broken(lines, at, delimiter, cells, f"text follows the quote that closes field {len(cells) + 1}")
        cells.append(cell)
        place += 1


def _closing(lines: list[str], last: int, place: int) -> tuple[str, int, int] | None:
    """The quoted text from `place` in `lines[last]` on, and line and place just after its closing quote."""
    pieces: list[str] = []
    text = lines[last]
    while True:
        close = text.find('"', place)
        if close < 0:
            pieces.append(text[place:])
            last, place = last + 1, 0
            if last == len(lines):
                return None
            text = lines[last]
        elif text.startswith('"', close + 1):
            pieces.append(text[place : close + 1])
            place = close + 2
        else:
            pieces.append(text[place:close])
            return "".join(pieces), last, close + 1


def _broken(lines: list[str], at: int, delimiter: str, cells: list[str], fault: str) -> Row:
    """Line `at` as a broken record: cells before the fault are sure, those after it only a guess."""
    guess = [cell.strip('"\r\n') for cell in lines[at].split(delimiter)]
    return Row(at + 1, at + 1, cells + guess[len(cells) :], fault, len(cells))
