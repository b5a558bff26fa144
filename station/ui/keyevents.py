"""Keys as Qt's windows get them, taken before any widget: Windows, Wayland, and everything but X11.

New windows (dialogs, menus, pop-ups) are watched as they come. What a person typed is sent to its window again. Nothing
is known here of what is a scan.

Qt looks for shortcuts before it hands a key on, so a shortcut on a plain letter could be pressed by a scan: keys that
type are kept from them. Shortcuts with Ctrl, Alt or a function key work.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from drivers.keys import ALTS, UNKNOWN, key_code
from drivers.strokes import Clock, Stroke

_NUMBERS = frozenset({71, 72, 73, 75, 76, 77, 78, 79, 80, 81, 82}) | ALTS
"""Keys that, with Alt, may be a scanner's way to write a character."""

_CAPS_LOCK = {"windows": 0x100, "wayland": 0x02}
"""The bit of `nativeModifiers()` (Qt's qwindowskeymapper.h; xkb's real modifiers)."""

_LONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
         Qt.Key.Key_NumLock}  # fmt: skip
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


class Held(Struct, frozen=True):
    """A key that may be given back, and to whom."""

    window: QWindow
    event: QKeyEvent


class KeyEvents(QObject):
    """The filter on all windows; `taken` says whether nobody else may see a key."""

    def __init__(self, taken: Callable[[Stroke], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taken = taken
        self._platform = QGuiApplication.platformName()
        self._clock = Clock()
        self._giving_back = False

    def start(self) -> None:
        """From now on, in all windows that are there or come."""
        application = QGuiApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def stop(self) -> None:
        """No more."""
        application = QGuiApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def give_back(self, held: object) -> None:
        """Sends a key on its way again."""
        assert isinstance(held, Held)
        self._giving_back = True
        try:
            QCoreApplication.sendEvent(held.window, held.event)
        except RuntimeError:  # the window's C++ half is gone
            focused = QGuiApplication.focusWindow()
            if focused is not None:
                QCoreApplication.sendEvent(focused, held.event)
        finally:
            self._giving_back = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what nobody else may see."""
        kind = event.type()
        if kind not in _KEYS or self._giving_back or not isinstance(watched, QWindow):
            return False
        assert isinstance(event, QKeyEvent)
        if kind is QEvent.Type.ShortcutOverride:
            if not _types(event):
                return False
            event.accept()
            return True
        return self._key(watched, event, down=kind is QEvent.Type.KeyPress)

    def _key(self, window: QWindow, event: QKeyEvent, *, down: bool) -> bool:
        code = key_code(event.nativeScanCode(), self._platform)
        if not code and event.key() in _LONE:
            return False
        if is_the_systems(event.modifiers()) and code not in _NUMBERS:
            return False  # Alt+F4 and the like never come back from here
        modifiers = event.modifiers()
        return self._taken(
            Stroke(
                code or UNKNOWN | event.key(),
                down,
                self._clock.seconds(event.timestamp()),
                text=event.text(),
                shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
                ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
                repeat=event.isAutoRepeat(),
                caps_lock=bool(event.nativeModifiers() & _CAPS_LOCK.get(self._platform, 0)),
                token=Held(window, _copy(event)),
            )
        )


def is_the_systems(modifiers: Qt.KeyboardModifier) -> bool:
    """Alt and the system key belong to the window system; Ctrl and Alt together are AltGr on Windows."""
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    return bool(modifiers & Qt.KeyboardModifier.MetaModifier) or modifiers & (alt | ctrl) == alt


def _types(event: QKeyEvent) -> bool:
    """Whether it is a key that a scan may hold, not a chord of a person's."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text()) and modifiers in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,  # AltGr on Windows
    )


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(), event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
