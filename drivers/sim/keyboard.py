"""What a keyboard scanner on Linux sends: the kernel's input events for the keys of a US keyboard. Pure bytes."""

from __future__ import annotations

from drivers.evdev import DOWN, EV_KEY, EV_SYN, EVENT, SYN_DROPPED, SYN_REPORT, UP
from drivers.keys import ENTER, PLAIN, SHIFTED, TAB

EV_MSC, MSC_SCAN = 4, 4
_SHIFT, _CTRL, _ALT = 42, 29, 56
_KEYPAD = {"0": 82, "1": 79, "2": 80, "3": 81, "4": 75, "5": 76, "6": 77, "7": 71, "8": 72, "9": 73}
_KEYS = {"\r": (ENTER, 0), "\t": (TAB, 0), "\x1d": (27, _CTRL)}
for _table, _with in ((SHIFTED, _SHIFT), (PLAIN, 0)):
    _KEYS |= {char: (code, _with) for code, char in _table.items() if code not in _KEYPAD.values()}


def event(kind: int, code: int, value: int) -> bytes:
    """One `struct input_event`; the time says nothing here."""
    return EVENT.pack(0, 0, kind, code, value)


def key(code: int, value: int) -> bytes:
    """One key going down or up, as the kernel reports it: scan code, key, end of the report."""
    return event(EV_MSC, MSC_SCAN, 458756 + code) + event(EV_KEY, code, value) + event(EV_SYN, SYN_REPORT, 0)


def typed(text: str, *, alt: bool = False) -> bytes:
    """The events for a text. `alt`: GS as Alt and 029 on the keypad, not as Ctrl and `]`."""
    return b"".join(_alt_number("029") if alt and char == "\x1d" else _stroke(*_KEYS[char]) for char in text)


def dropped() -> bytes:
    """The kernel's buffer ran over: what stands before the next report is not to be believed."""
    return event(EV_SYN, SYN_DROPPED, 0) + event(EV_KEY, 30, DOWN) + event(EV_SYN, SYN_REPORT, 0)


def _stroke(code: int, modifier: int) -> bytes:
    stroke = key(code, DOWN) + key(code, UP)
    return key(modifier, DOWN) + stroke + key(modifier, UP) if modifier else stroke


def _alt_number(digits: str) -> bytes:
    pressed = b"".join(_stroke(_KEYPAD[digit], 0) for digit in digits)
    return key(_ALT, DOWN) + pressed + key(_ALT, UP)
