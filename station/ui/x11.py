"""Keys under X11, taken before Qt looks at them: before input methods and dead keys, modal dialogs and pop-up menus.

Qt gives no key to a window that a dialog blocks, and its input methods keep dead keys for themselves: both would cost
a scan its characters. A key that was typing after all is sent back to its window through the X server, unchanged, and
goes every way that it would have gone. Nothing is known here of what is a scan.

X Window System Protocol, section 11 (KeyPress, KeyRelease, SendEvent); the layout of events is that of xcb/xproto.h.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from PySide6.QtGui import QGuiApplication

from drivers.keys import key_code
from drivers.strokes import Clock, Stroke

_PRESS, _RELEASE, _FOCUS_IN, _FOCUS_OUT = 2, 3, 9, 10
_SENT = 0x80
"""The bit of events that came by SendEvent."""

_LOCK = 0x02
_SIZE = 32
_LOST = 1.0
"""Seconds after which a key that was sent back is given up: its window is gone."""

_REPEATS_WITHIN = 1.0
"""Seconds: a key that is said to go down again later than this was let go unseen."""

_ORDER: Literal["little", "big"] = sys.byteorder

Taken = Callable[[Stroke], bool]


class X11Keys(QAbstractNativeEventFilter):
    """Hands each key of this program's windows to `taken`, which says whether nobody else may see it. Raises `OSError`
    where the X server cannot be reached a second time."""

    def __init__(self, taken: Taken) -> None:
        super().__init__()
        self._taken = taken
        self._xcb = _Connection()
        self._sent: deque[tuple[bytes, float]] = deque()
        self._down: dict[int, float] = {}
        self._clock = Clock()

    def start(self) -> None:
        """From now on."""
        QGuiApplication.instance().installNativeEventFilter(self)  # type: ignore[union-attr]

    def stop(self) -> None:
        """No more."""
        application = QGuiApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        self._xcb.close()

    def give_back(self, event: object) -> None:
        """Sends a key on its way again."""
        assert isinstance(event, bytes)
        self._sent.append((event, time.monotonic()))
        self._xcb.send(event)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:  # noqa: N802
        """True for what nobody else may see."""
        address = int(message)
        number = ctypes.c_uint8.from_address(address).value
        if number & ~_SENT in (_PRESS, _RELEASE):
            return self._key(ctypes.string_at(address, _SIZE)), 0
        if number in (_FOCUS_IN, _FOCUS_OUT):
            self._down.clear()
        return False, 0

    def _key(self, event: bytes) -> bool:
        if event[0] & _SENT and self._came_back(event):
            return False
        event = bytes([event[0] & ~_SENT]) + event[1:]
        code, milliseconds, state = event[1], int.from_bytes(event[4:8], _ORDER), int.from_bytes(event[28:30], _ORDER)
        down, now = event[0] == _PRESS, self._clock.seconds(milliseconds)
        repeat = down and now - self._down.get(code, float("-inf")) < _REPEATS_WITHIN
        if down:
            self._down[code] = now
        else:
            self._down.pop(code, None)
        caps_lock = bool(state & _LOCK)
        if self._taken(Stroke(key_code(code, "xcb"), down, now, repeat=repeat, caps_lock=caps_lock, token=event)):
            return True
        if self._sent:  # it would overtake those that are still on their way
            self.give_back(event)
            return True
        return False

    def _came_back(self, event: bytes) -> bool:
        """Whether it is one of ours. Other programs may send keys, too."""
        while self._sent and time.monotonic() - self._sent[0][1] > _LOST:
            self._sent.popleft()
        for place, (sent, _) in enumerate(self._sent):
            if _same(sent, event):
                for _ in range(place + 1):
                    self._sent.popleft()
                return True
        return False


def _same(sent: bytes, came: bytes) -> bool:
    """Type, key, time and window are what was sent; the server fills in the sequence."""
    return sent[0] == came[0] & ~_SENT and sent[1] == came[1] and sent[4:16] == came[4:16]


class _Connection:
    """A connection to the X server of our own, to send events with."""

    def __init__(self) -> None:
        self._xcb, self._c = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
        self._xcb.xcb_connect.restype = self._xcb.xcb_poll_for_event.restype = ctypes.c_void_p
        self._c.free.argtypes = [ctypes.c_void_p]
        self._server: ctypes.c_void_p | None = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        if self._xcb.xcb_connection_has_error(self._server):
            self.close()
            raise OSError("the X server takes no second connection")

    def send(self, event: bytes) -> None:
        """To the window that it was meant for."""
        if self._server is None:
            return
        window = int.from_bytes(event[12:16], _ORDER)
        mask = 1 if event[0] == _PRESS else 2
        self._xcb.xcb_send_event(self._server, 0, window, mask, event)
        self._xcb.xcb_flush(self._server)
        while error := self._xcb.xcb_poll_for_event(self._server):  # a window that is gone
            self._c.free(error)

    def close(self) -> None:
        """Ends it."""
        if self._server is not None:
            self._xcb.xcb_disconnect(self._server)
            self._server = None
