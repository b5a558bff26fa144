"""Time saved at a start: what needs no lock of Python's, and what nobody needs. Knows no Qt.

- Libraries are linked when Python imports what uses them, and Qt asks fontconfig for its fonts when it paints its first
  text: both keep Python's lock, some hundredths of a second in which nothing else is done. Functions called by `ctypes`
  give it back, so threads of their own do both while modules are loaded. Elsewhere than under Linux, or where a library
  lies elsewhere, everything is found as it would be anyway.
- msgspec does with the names of `typing` where there is no `typing_extensions`, a hundredth of a second of reading.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

FONTCONFIG = "libfontconfig.so.1"
IN_PYSIDE = (
    "Qt/lib/libQt6Core.so.6", "Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6XcbQpa.so.6",
    "QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtSvg.abi3.so",
)  # fmt: skip
"""Files in PySide's folder, those that others need first: whoever links something meanwhile waits for one of them."""
MODULES = ("_hashlib", "_sqlite3")
"""Python's own modules over large libraries."""


def begin() -> None:
    """Returns when msgspec is there, and before the libraries and fonts are."""
    if sys.platform == "linux":
        _list_fonts()
        threading.Thread(target=_link, name="libraries").start()
    _msgspec_alone()


def _msgspec_alone() -> None:
    """Imported as where `typing_extensions` is not installed; who needs that later finds it."""
    if "msgspec" in sys.modules or "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # Python's own sign for: not there
    try:
        importlib.import_module("msgspec")
    finally:
        del sys.modules["typing_extensions"]


def _link() -> None:
    """By dlopen(3), whose second call for the same library returns at once."""
    linker = ctypes.CDLL(None)
    for library in _libraries():
        linker.dlopen(os.fsencode(library), os.RTLD_NOW)


def _libraries() -> Iterator[Path]:
    qt = find_spec("PySide6")
    for place in qt.submodule_search_locations or () if qt else ():
        yield from (Path(place, name) for name in IN_PYSIDE)
    for module in map(find_spec, MODULES):
        if module and module.has_location and module.origin:
            yield Path(module.origin)


def _list_fonts() -> None:
    """By FcInit (fontconfig's manual): reads the configuration and the list of fonts; a second call returns at once."""
    try:
        init = ctypes.CDLL(FONTCONFIG).FcInit  # here: a thread that waits for the linker keeps Python's lock
    except (OSError, AttributeError):  # another fontconfig, or none
        return
    threading.Thread(target=init, name="fonts").start()
