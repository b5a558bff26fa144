"""Dates and times of GS1 values: which are on the calendar, and in which century a year of two digits lies.

Knows no clock: the year from which the century is judged is handed in, or is `YEAR`.
"""

from __future__ import annotations

from packing.gs1.faults import Fault
from packing.text import Template, Text

YEAR = 2026
"""The year from which two digits are judged where none is handed in. Right for 1977 to 2076; to be moved on with the
releases of the program."""


def full_year(digits: str, year: int = YEAR) -> int:
    """The year that two digits mean, seen from `year`: 49 back to 50 ahead (GS1 General Specifications, section 7.12).

    >>> full_year("76"), full_year("77")
    (2076, 1977)
    """
    short = int(digits)
    ahead = short - year % 100
    century = year - year % 100
    if ahead >= 51:
        return century - 100 + short
    return century + short if ahead > -50 else century + 100 + short


def iso_date(yymmdd: str, year: int = YEAR) -> str:
    """A date that `yymmd0` takes as YYYY-MM-DD; day 00 is the month's last (GS1 General Specifications, section 3.4.7).

    >>> iso_date("260200")
    '2026-02-28'
    """
    whole, month, day = full_year(yymmdd[:2], year), int(yymmdd[2:4]), int(yymmdd[4:])
    # The linter knows February 29 by its own century: seen from another year, that day may not be.
    last = _days(whole, month)
    return f"{whole:04}-{month:02}-{min(day or last, last):02}"


def yymmdd(text: str) -> Fault | None:
    """Six digits: a day of the calendar."""
    return yymmd0(text) or _no_day_zero(text)


def yymmd0(text: str) -> Fault | None:
    """Six digits: a day of the calendar, or 00 for no certain day of the month."""
    fault = _whole(text, 6, "DATE")
    return fault or _on_calendar(full_year(text[:2]), text[2:], 2)


def yyyymmdd(text: str) -> Fault | None:
    """Eight digits: a day of the calendar."""
    return yyyymmd0(text) or _no_day_zero(text)


def yyyymmd0(text: str) -> Fault | None:
    """Eight digits: a day of the calendar, or 00 for no certain day of the month."""
    fault = _whole(text, 8, "DATE")
    return fault or _on_calendar(int(text[:4]), text[4:], 4)


def hh(text: str) -> Fault | None:
    """Two digits: an hour."""
    return _whole(text, 2, "HOUR") or _up_to(text, 23, "ILLEGAL_HOUR", 0)


def mi(text: str) -> Fault | None:
    """Two digits: a minute."""
    return _whole(text, 2, "MINUTE") or _up_to(text, 59, "ILLEGAL_MINUTE", 0)


def ss(text: str) -> Fault | None:
    """Two digits: a second."""
    return _whole(text, 2, "SECOND") or _up_to(text, 59, "ILLEGAL_SECOND", 0)


def hhmi(text: str) -> Fault | None:
    """Four digits: an hour and a minute. What is wrong with the hour is told first."""
    if len(text) != 4:
        return _whole(text, 4, "HOUR_WITH_MINUTE")
    if fault := hh(text[:2]):
        return fault
    fault = mi(text[2:])
    return fault and Fault(fault.code, fault.expected, fault.at + 2, fault.length)


def _whole(text: str, length: int, what: str) -> Fault | None:
    if len(text) != length:
        return Fault(f"{what}_TOO_{'SHORT' if len(text) < length else 'LONG'}", _EXPECTED[what, length], 0, len(text))
    for place, letter in enumerate(text):
        if letter not in "0123456789":
            return Fault("NON_DIGIT_CHARACTER", _EXPECTED[what, length], place, 1)
    return None


def _on_calendar(year: int, mmdd: str, at: int) -> Fault | None:
    month, day = int(mmdd[:2]), int(mmdd[2:])
    if not 1 <= month <= 12:
        return Fault("ILLEGAL_MONTH", Text("a month from 01 to 12"), at, 2)
    if day > 28 and day > _days(year, month):
        return Fault("ILLEGAL_DAY", Text("a day up to {last} in that month", last=_days(year, month)), at + 2, 2)
    return None


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _no_day_zero(text: str) -> Fault | None:
    if text.endswith("00"):
        return Fault("ILLEGAL_DAY", Text("a certain day of the month"), len(text) - 2, 2)
    return None


def _up_to(text: str, most: int, code: str, at: int) -> Fault | None:
    return Fault(code, _RANGES[code].text(most=str(most)), at, 2) if int(text) > most else None


_EXPECTED = {
    ("DATE", 6): Text("a date of six digits, year, month and day"),
    ("DATE", 8): Text("a date of eight digits, year, month and day"),
    ("HOUR", 2): Text("an hour of two digits"),
    ("MINUTE", 2): Text("a minute of two digits"),
    ("SECOND", 2): Text("a second of two digits"),
    ("HOUR_WITH_MINUTE", 4): Text("a time of four digits, hour and minute"),
}
_RANGES = {
    "ILLEGAL_HOUR": Template("an hour from 00 to {most}"),
    "ILLEGAL_MINUTE": Template("a minute from 00 to {most}"),
    "ILLEGAL_SECOND": Template("a second from 00 to {most}"),
}
