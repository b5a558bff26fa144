"""Which character a US keyboard has on which physical key, for scanners that type. Pure tables, and one reader.

A scanner that types sends the keys of a US keyboard. What the computer makes of them depends on the layout that is set,
on Caps Lock, on input methods, and some layouts give two of them the same character: only the physical key tells them
apart. Nothing is known here of windows, of time, or of who presses.
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
# Num Lock changes what the computer makes of these, not which keys they are.
_DIGITS = {82: "0", 79: "1", 80: "2", 81: "3", 75: "4", 76: "5", 77: "6", 71: "7", 72: "8", 73: "9"}
_KEYPAD = _DIGITS | {74: "-", 78: "+", 83: ".", 55: "*", 98: "/", 117: "=", 121: ","}

PLAIN = {first + at: char for first, plain, _ in _ROWS for at, char in enumerate(plain)} | _KEYPAD
SHIFTED = {first + at: char for first, _, shifted in _ROWS for at, char in enumerate(shifted)} | _KEYPAD

TAB = 15
ENTER = 28
KEYPAD_ENTER = 96
ENDS = {ENTER: "\r", KEYPAD_ENTER: "\r", TAB: "\t"}

SHIFTS = frozenset({42, 54})
CTRLS = frozenset({29, 97})
ALTS = frozenset({56, 100})
SYSTEM = frozenset({125, 126})
LOCKS = frozenset({58, 69, 70})
MODIFIERS = SHIFTS | CTRLS | ALTS | SYSTEM | LOCKS
"""Shift, Ctrl, Alt, the system's keys, and the locks: they type nothing by themselves."""

_KEYPAD_PLUS = 78
_USEFUL = ("\r", "\n", "\t", "\x1d")
_X11_OFFSET = 8

# Windows names extended keys by 0x100 (the 0xE0 in front of the scan code); Linux gave them codes of their own.
# Keyboard Scan Code Specification (Microsoft), table of set 1; drivers/input/keyboard/atkbd.c of Linux.
_EXTENDED = {
    0x1C: 96, 0x1D: 97, 0x35: 98, 0x37: 99, 0x38: 100, 0x45: 69, 0x46: 119, 0x47: 102, 0x48: 103, 0x49: 104, 0x4B: 105,
    0x4D: 106, 0x4F: 107, 0x50: 108, 0x51: 109, 0x52: 110, 0x53: 111, 0x5B: 125, 0x5C: 126, 0x5D: 127,
}  # fmt: skip
# Plain set 1 codes above the block in which both agree: F13 to F24, and keys of Japanese and Brazilian keyboards.
_SET1 = {0x45: 119, 0x54: 99, 0x59: 117, 0x70: 93, 0x73: 89, 0x76: 194, 0x79: 92, 0x7B: 94, 0x7D: 124, 0x7E: 121}
_SET1 |= {0x64 + at: 183 + at for at in range(11)}

FUNCTION_KEYS = frozenset({*range(59, 69), 87, 88, *range(183, 195), *range(102, 112), 1, 14, 99, 119, 127})
"""F1 to F24, arrows and their neighbours, Escape, Backspace: some scanners send one for a control character."""

UNKNOWN = 0x10000
"""From here on codes only tell keys apart: their platform named none, and their text counts."""

_NAMED = 0xF000
_LONGEST_NUMBER = 8


def key_code(native_scan_code: int, platform: str) -> int:
    """The code of these tables for Qt's `nativeScanCode()`; 0 where the platform gives none.

    `platform`: Qt's platform name (`xcb`, `wayland`, `windows`, `offscreen`, …). X11 and Wayland count 8 higher;
    Windows gives scan codes of set 1, extended ones with 0x100 or 0xE000 added.

    >>> key_code(38, "xcb"), key_code(30, "windows"), key_code(0x11C, "windows"), key_code(0, "cocoa")
    (30, 30, 96, 0)
    """
    if platform in ("xcb", "wayland", "wayland-egl"):
        return max(0, native_scan_code - _X11_OFFSET)
    return set1_code(native_scan_code) if platform == "windows" else 0


def set1_code(scan_code: int) -> int:
    """The code of these tables for a scan code of Windows; 0 for one that no table has.

    >>> set1_code(0x45), set1_code(0x145), set1_code(0xE038)
    (119, 69, 100)
    """
    low = scan_code & 0xFF
    if scan_code & 0xFF00:
        return _EXTENDED.get(low, 0)
    return _SET1.get(low, low if low <= 0x58 else 0)


def character(code: int, *, shift: bool = False, ctrl: bool = False, text: str = "") -> str:
    """What a US keyboard types on this key; empty for keys that type nothing. Unknown keys give `text`, save for what
    Escape, Backspace and Delete call their text.

    Ctrl gives the control character, so that Ctrl+] is GS (ASCII 0x1D), as scanners send it.

    >>> character(30, shift=True), character(27, ctrl=True), character(0, text="é")
    ('A', '\\x1d', 'é')
    """
    if code in FUNCTION_KEYS or code in MODIFIERS:
        return ""
    if code in ENDS:
        return ENDS[code]
    fallback = text if text.isprintable() or text in _USEFUL else ""
    char = (SHIFTED if shift else PLAIN).get(code, fallback)
    if ctrl and len(char) == 1:
        if "@" <= char.upper() <= "_":
            return chr(ord(char.upper()) & 0x1F)
        # On PC keyboards Ctrl+6 and Ctrl+- stand for Ctrl+^ and Ctrl+_, with or without Shift.
        return {"6": "\x1e", "-": "\x1f"}.get(PLAIN.get(code, ""), char)
    return char


def named(code: int) -> str:
    """A key that types nothing, as one private character: a scanner may send it for a control character.

    >>> named(66), is_named(named(66)), is_named("|")
    ('\\uf042', True, False)
    """
    return chr(_NAMED + code)


def is_named(char: str) -> bool:
    """Whether `char` came from `named`; nothing did not."""
    return bool(char) and _NAMED <= ord(char) < _NAMED + 0x200


class KeyReader:
    """Reads one device's key presses and releases as a US keyboard's, with the modifiers that are pressed among them.

    Modifier state is what went down and up in these very events, never what the computer believes: Caps Lock, sticky
    keys, or a Shift that somebody held down before do not count.

    >>> reader = KeyReader()
    >>> "".join(reader.down(code) for code in (42, 30)) + reader.up(42) + reader.down(30)
    'Aa'
    >>> "".join(reader.down(code) for code in (56, 82, 80, 73)) + reader.up(56)
    '\\x1d'
    """

    def __init__(self) -> None:
        self._held: set[int] = set()
        self._number: str | None = None

    def down(self, code: int, text: str = "", *, shift: bool = False, ctrl: bool = False) -> str:
        """The character of a key that went down, if it gives one now. `shift` and `ctrl` count for keys without a
        code, where no event of theirs may be seen."""
        if code in MODIFIERS:
            self._held.add(code)
            if code in ALTS:
                self._number = ""
            return ""
        if self._number is not None and self._held & ALTS and self._collect(code):
            return ""
        if code in FUNCTION_KEYS:
            return named(code)
        if not code or code >= UNKNOWN:
            return character(code, shift=shift, ctrl=ctrl, text=text)
        return character(code, shift=bool(self._held & SHIFTS), ctrl=bool(self._held & CTRLS), text=text)

    def up(self, code: int) -> str:
        """The character that the end of Alt and a number gives."""
        self._held.discard(code)
        if code in ALTS and self._number is not None and not self._held & ALTS:
            number, self._number = self._number, None
            return numbered(number) if number else ""
        return ""

    @property
    def counting(self) -> bool:
        """Whether Alt is down, so that keypad digits are a number."""
        return self._number is not None and bool(self._held & ALTS)

    def _collect(self, code: int) -> bool:
        """Takes a digit of the number; the first may be the keypad's plus, then hexadecimal ones follow."""
        assert self._number is not None
        digit = _DIGITS.get(code, "")
        if not digit and code == _KEYPAD_PLUS and not self._number:
            digit = "+"
        if not digit and self._number.startswith("+") and PLAIN.get(code, "-") in "0123456789abcdef":
            digit = PLAIN[code]
        if len(self._number) < _LONGEST_NUMBER:
            self._number += digit
        return bool(digit)


def numbered(number: str) -> str:
    """The character of Alt and a number on the keypad, as Windows counts: below 128 ASCII, from 256 on and behind a
    `+` (hexadecimal) Unicode, between them Windows-1252 with a leading zero and code page 437 without.

    >>> numbered("029"), numbered("0233"), numbered("130"), numbered("8364"), numbered("+20ac")
    ('\\x1d', 'é', 'é', '€', '€')
    """
    if number.startswith("+"):
        value, page = int(number[1:] or "0", 16), ""
    else:
        # Scanners that write every character with three digits ("Alt+029") mean ASCII by them.
        value, page = int(number), "cp1252" if number.startswith("0") else "cp437"
    if 128 <= value < 256 and page:
        return bytes([value]).decode(page, "ignore") or chr(value)
    return chr(value) if 0 < value <= 0x10FFFF and not 0xD800 <= value <= 0xDFFF else ""
