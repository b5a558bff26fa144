"""Things that go wrong in a warehouse, a click each: pulled cables, a silent server, codes that nobody should scan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from drivers.device import DeviceState
from packing.errors import KnownError
from packing.text import Text
from packing.verdict import Tone
from station.ui.seen import Errands
from station.ui.simulated.pan import Pan
from station.ui.simulated.parts import Card, Face, Scrolled, Words, grid
from station.ui.simulated.switch import Switch
from station.ui.theme import BODY, Look
from sync.client import SyncState

if TYPE_CHECKING:
    from drivers.sim.scanner import SimScanner
    from station.demo import Devices

HOSTILE = {
    Text("No such product"): b"4006381333931",
    Text("Unknown order"): b"SO-9999",
    Text("Wrong check digit"): b"9521234001011",
    Text("Control bytes"): b"\x00\x01\x1b@\x7f",
    Text("{n:,} character", "{n:,} characters", n=10_000): b"9" * 10_000,
    Text("Label command"): b"^XA^JUS^XZ",
    Text("Printer command"): b"\x1bp\x00\x19\xfa\x1dV\x00",
    "SQL": b"'; DROP TABLE orders; --",
    "HTML": b"<img src=x onerror=alert(1)>",
    "Emoji": "\N{PACKAGE}\N{FIRE}\N{PILE OF POO}".encode(),
    Text("Right to left"): "\u202eSO-1001\u202c \u0634\u062d\u0646\u0629".encode(),
    Text("Not UTF-8"): b"caf\xe9 \xff\xfe",
}
"""What the scanner sends, by what it is."""


PULL, PUT_BACK = Text("Pull cable"), Text("Put cable back")


class TroublePage(Scrolled):
    """Scanner, scale, server and bad codes. `changed` is called when the scanner's cable was pulled or put back."""

    def __init__(self, look: Look, devices: Devices, pan: Pan, changed: Callable[[], object]) -> None:
        super().__init__(look)
        self._look, self._devices = look, devices
        scanner, scale = devices.scanner, devices.scale
        self.scanner = Switch(
            look, PULL, PUT_BACK, scanner.pull_cable, scanner.put_cable_back, changed
        )  # fmt: skip
        self.scanner.setObjectName("scanner cable")
        self.scale = Switch(look, PULL, PUT_BACK, scale.pull_cable, scale.put_cable_back)
        self.scale.setObjectName("scale cable")
        self.scanner_state = self._head(Text("Scanner"), Text("ready"))
        self.column.addLayout(
            grid(look, [self.scanner, Card(look, Face(Text("Half a code")), self._half, "half", 42)], 2)
        )
        self._head(Text("Scale"), Text("It shows the weight of what is in the box."))
        lean = Card(look, Face(Text("Lean on it")), lambda: pan.lean(500), "lean", 42)
        empty = Card(look, Face(Text("Take all off")), pan.empty, "empty", 42)
        self.column.addLayout(grid(look, [self.scale, lean, empty], 3))
        self._serve()
        self._head(Text("Codes that nobody should scan"), Text("The bench takes them all, counts none, and says why."))
        cards = [
            Card(look, Face(name), self._send(scanner, data), f"hostile {name}", 42) for name, data in HOSTILE.items()
        ]
        self.column.addLayout(grid(look, cards, 3))
        self.column.addStretch(1)

    @property
    def scanner_in(self) -> bool:
        """Whether the scanner's cable is in."""
        return not self.scanner.harmed

    def show_state(self, state: DeviceState) -> None:
        """What the bench says of the scanner."""
        if state.kind == "scanner":
            self.scanner_state.say(Text("The bench says: {words}", words=state.words))
            self.scanner_state.set_colour(self._look.ground(Tone.PLAIN if state.ok else Tone.WRONG).trace)

    def show_sync(self, state: SyncState | None) -> None:
        """What the bench says of the server."""
        if state is not None:
            heard = Text(
                "The bench hears it; it holds {n} event.", "The bench hears it; it holds {n} events.", n=state.mark
            )
            deaf = Text("The bench does not hear it: {words}", words=state.words)
            self._server_state.say(heard if state.online else deaf)
            self._server_state.set_colour(self._look.ground(Tone.PLAIN if state.online else Tone.WRONG).trace)

    def stop(self) -> None:
        """Waits for the server to start or stop, if it does."""
        self._errands.stop()

    def _serve(self) -> None:
        self._server_state = self._head(Text("Server"), "")
        address = Words(self._look, self._devices.server_url, BODY, soft=False)
        address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addWidget(address)
        self._running, self._errands = True, Errands(self)
        self.server = Card(self._look, Face(Text("Stop the server")), self._flip_server, "server", 42)
        page = Card(self._look, Face(Text("Open its live page")), self._open_page, "live page", 42)
        self.column.addLayout(grid(self._look, [self.server, page], 2))

    def _flip_server(self) -> None:
        """In a thread of its own: a server ends when its calls have ended."""
        act = self._devices.stop_server if self._running else self._devices.start_server
        self.server.setEnabled(False)
        self.server.set_face(Face(Text("Stopping…") if self._running else Text("Starting…")))
        self._errands.run(lambda: _words_of(act), self._server_flipped)

    def _server_flipped(self, trouble: str) -> None:
        if trouble:
            self._server_state.say(trouble)
        else:
            self._running = not self._running
        self.server.setEnabled(True)
        self.server.set_face(
            Face(Text("Stop the server")) if self._running else Face(Text("Start the server"), tone=Tone.ATTENTION)
        )

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._devices.server_url))

    def _half(self) -> None:
        self._devices.scanner.send(b"95212340")

    def _send(self, scanner: SimScanner, data: bytes) -> Callable[[], object]:
        return lambda: scanner.send(data + b"\r")

    def _head(self, title: str, words: str) -> Words:
        self.column.addWidget(Words(self._look, title, BODY, bold=True, soft=False))
        said = Words(self._look, words)
        self.column.addWidget(said)
        return said


def _words_of(act: Callable[[], object]) -> str:
    """Does it; what went wrong, or nothing."""
    try:
        act()
    except KnownError as error:
        return str(error)
    return ""
