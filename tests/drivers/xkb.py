"""What a computer makes of keys under each keyboard layout: libxkbcommon with the layouts of xkeyboard-config.

The oracle for `test_layouts.py`: the same library that the window systems of Linux use.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import xml.etree.ElementTree
from pathlib import Path

RULES = Path("/usr/share/X11/xkb/rules/evdev.xml")
_OFFSET = 8
_DOWN, _UP = 1, 0


class _Names(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


def layouts() -> list[str]:
    """The names of all layouts that are there (`custom` is a name for one's own). Raises `OSError` without any."""
    tree = xml.etree.ElementTree.parse(RULES)
    names = [name.text or "" for name in tree.iterfind("./layoutList/layout/configItem/name")]
    return [name for name in names if (RULES.parents[1] / "symbols" / name).is_file()]


class Xkb:
    """The library. Raises `OSError` where it is not there."""

    def __init__(self) -> None:
        self.lib = lib = ctypes.CDLL(ctypes.util.find_library("xkbcommon") or "libxkbcommon.so.0")
        pointer, number, text = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_char_p
        for name, result, arguments in (
            ("xkb_context_new", pointer, [ctypes.c_int]),
            ("xkb_keymap_new_from_names", pointer, [pointer, ctypes.POINTER(_Names), ctypes.c_int]),
            ("xkb_keymap_unref", None, [pointer]),
            ("xkb_state_new", pointer, [pointer]),
            ("xkb_state_unref", None, [pointer]),
            ("xkb_state_update_key", ctypes.c_int, [pointer, number, ctypes.c_int]),
            ("xkb_state_key_get_utf8", ctypes.c_int, [pointer, number, text, ctypes.c_size_t]),
        ):
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments
        self._context = lib.xkb_context_new(0)

    def computer(self, layout: str) -> Computer:
        """A computer that is set to this layout."""
        names = _Names(b"evdev", b"pc105", layout.encode(), b"", b"")
        keymap = self.lib.xkb_keymap_new_from_names(self._context, ctypes.byref(names), 0)
        assert keymap, f"xkb has no layout {layout}"
        return Computer(self.lib, keymap)


class Computer:
    """One keyboard state, changed by keys as the window system changes it."""

    def __init__(self, lib: ctypes.CDLL, keymap: int) -> None:
        self._lib, self._keymap = lib, keymap
        self._state = lib.xkb_state_new(keymap)
        self._text = ctypes.create_string_buffer(64)

    def key(self, code: int, down: bool) -> str:
        """The text that programs get for this key, by its Linux code."""
        text = ""
        if down:
            self._lib.xkb_state_key_get_utf8(self._state, code + _OFFSET, self._text, 64)
            text = self._text.value.decode("utf-8", "replace")
        self._lib.xkb_state_update_key(self._state, code + _OFFSET, _DOWN if down else _UP)
        return text

    def close(self) -> None:
        """Frees what the library holds."""
        self._lib.xkb_state_unref(self._state)
        self._lib.xkb_keymap_unref(self._keymap)
