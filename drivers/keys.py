"""Which character a US keyboard has on which physical key, for scanners that type. Pure tables.

A scanner that types sends the keys of a US keyboard. What the computer makes of them depends on the layout that is set,
and some layouts give two of them the same character: only the physical key tells them apart.
"""

from __future__ import annotations

# Linux input event codes (include/uapi/linux/input-event-codes.h). For this block they equal the PC's scan codes,
# set 1, which is what Windows gives.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (86, "\\", "|"),
)
_KEYPAD = {71: "7", 72: "8", 73: "9", 74: "-", 75: "4", 76: "5", 77: "6", 78: "+", 79: "1", 80: "2", 81: "3", 82: "0"}
_KEYPAD |= {83: ".", 55: "*", 98: "/"}

PLAIN = {first + at: char for first, plain, _ in _ROWS for at, char in enumerate(plain)} | _KEYPAD
SHIFTED = {first + at: char for first, _, shifted in _ROWS for at, char in enumerate(shifted)} | _KEYPAD

TAB = 15
ENTER = 28
KEYPAD_ENTER = 96
ENDS = {ENTER: "\r", KEYPAD_ENTER: "\r", TAB: "\t"}

_USEFUL = ("\r", "\n", "\t", "\x1d")

MODIFIERS = frozenset({29, 42, 54, 56, 58, 69, 97, 100, 125, 126})
"""Ctrl, Shift, Alt, Caps Lock, Num Lock, Super: they type nothing by themselves."""

_X11_OFFSET = 8


def key_code(native_scan_code: int, platform: str) -> int:
    """The code of these tables for Qt's `nativeScanCode()`; 0 where the platform gives none.

    `platform`: Qt's platform name (`xcb`, `wayland`, `windows`, `offscreen`, …). X11 and Wayland count 8 higher.

    >>> key_code(38, "xcb"), key_code(30, "windows"), key_code(0, "cocoa")
    (30, 30, 0)
    """
    if platform in ("xcb", "wayland", "wayland-egl"):
        return max(0, native_scan_code - _X11_OFFSET)
    return native_scan_code if platform == "windows" else 0


def character(code: int, *, shift: bool = False, ctrl: bool = False, text: str = "") -> str:
    """What a US keyboard types on this key; empty for keys that type nothing. Unknown keys give `text`, save for what
    Escape, Backspace and Delete call their text.

    Ctrl gives the control character, so that Ctrl+] is GS (ASCII 0x1D), as scanners send it.

    >>> character(30, shift=True), character(27, ctrl=True), character(0, text="é")
    ('A', '\\x1d', 'é')
    """
    fallback = text if text.isprintable() or text in _USEFUL else ""
    char = (SHIFTED if shift else PLAIN).get(code, fallback)
    if ctrl and len(char) == 1 and "@" <= char.upper() <= "_":
        return chr(ord(char.upper()) & 0x1F)
    return char
