"""The pages of badges, orders and cards: everything with a barcode that is no product."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from packing.commands import COMMANDS, QUANTITIES, Command, quantity_code
from packing.people import Role
from packing.session import Session
from packing.text import Text
from packing.verdict import Tone
from station.ui.scene import ICONS
from station.ui.simulated.parts import Card, Face, Scrolled, Words, grid
from station.ui.theme import Look
from sync.protocol import OrderState
from sync.store import QueueRow

Scan = Callable[[str], object]

ROLES = {
    Role.PICKER: Text("picker"),
    Role.PACKER: Text("packer"),
    Role.SUPERVISOR: Text("supervisor: may let a held order pass"),
    Role.ADMIN: Text("admin: may do that as well"),
}


class BadgesPage(Scrolled):
    """Everybody's badge."""

    def __init__(self, look: Look, scan: Scan, badges: Mapping[str, str], roles: Mapping[str, Role]) -> None:
        super().__init__(look)
        self._roles = roles
        self.cards = {name: self._card(look, scan, name, code) for name, code in badges.items()}
        for card in self.cards.values():
            self.column.addWidget(card)
        self.column.addWidget(
            Words(look, Text("The badge of who is signed in signs out again; another one takes over."))
        )
        self.column.addStretch(1)

    def _card(self, look: Look, scan: Scan, name: str, code: str) -> Card:
        return Card(look, Face(name), lambda: scan(code), f"badge {name}", 58)

    def show_session(self, session: Session) -> None:
        """Marks who is signed in, and who is called for."""
        operator = session.operator.name if session.operator else ""
        held = session.order is not None and session.order.hold is not None and session.order.supervisor is None
        for name, card in self.cards.items():
            role = self._roles.get(name, Role.PACKER)
            called = held and role in (Role.SUPERVISOR, Role.ADMIN)
            here = name == operator
            card.set_face(
                Face(
                    name, ROLES[role], "user", Text("signed in") if here else Text("wanted here") if called else "",
                    Tone.RIGHT if here else Tone.ATTENTION if called else None,
                )
            )  # fmt: skip


STATES = {
    OrderState.READY: Text("ready to pack"),
    OrderState.HELD: Text("held by the office"),
    OrderState.PACKING: Text("begun"),
}


class OrdersPage(Scrolled):
    """The order sheets, the next one first, those that are packed last."""

    def __init__(self, look: Look, scan: Scan, numbers: Sequence[str]) -> None:
        super().__init__(look)
        self._look, self._scan, self._numbers = look, scan, tuple(numbers)
        self._packed: set[str] = set()
        self._queue: tuple[QueueRow, ...] = ()
        self._open = ""
        self.cards: list[Card] = []
        self.column.addStretch(1)
        self._show()

    @property
    def begun(self) -> bool:
        """Whether an order was packed since the window stands."""
        return bool(self._packed)

    def packed(self, number: str) -> None:
        """This one was closed at the bench."""
        self._packed.add(number)
        self._show()

    def show_queue(self, queue: Iterable[QueueRow]) -> None:
        """What the bench has in its queue, most urgent first."""
        self._queue = tuple(queue)
        self._show()

    def show_session(self, session: Session) -> None:
        """Marks the order that is open."""
        number = session.order.number if session.order else ""
        if number != self._open:
            self._open = number
            self._show()

    def _show(self) -> None:
        faces = self._faces()
        while len(self.cards) > len(faces):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        for place, face in enumerate(faces):
            if place < len(self.cards):
                self.cards[place].set_face(face)
            else:
                self._add(face)
            self.cards[place].setObjectName(f"order {face.title}")

    def _add(self, face: Face) -> None:
        card = Card(self._look, face, lambda: self._scan(card.face.title), height=54)
        self.cards.append(card)
        self.column.insertWidget(self.column.count() - 1, card)

    def _faces(self) -> list[Face]:
        rows = [row for row in self._queue if row.number not in self._packed]
        first = "" if self._open else self._first(rows)
        rows.sort(key=lambda row: (row.number != self._open, self.begun or row.number != first))
        faces = [self._face(row, row.number == first) for row in rows]
        known = {row.number for row in rows}
        for number in self._numbers:
            if number not in known:
                over = number in self._packed or bool(self._queue)
                faces.append(Face(number, tag=Text("packed") if over else "", quiet=over, icon="paper", mono=True))
        return faces

    def _first(self, rows: Sequence[QueueRow]) -> str:
        """The most urgent one; for who has packed none yet, the smallest of more than one line."""
        ready = [row for row in rows if row.state is OrderState.READY]
        small = [] if self.begun else sorted((row for row in ready if row.lines > 1), key=lambda row: row.units)
        return next((row.number for row in (*small, *ready)), "")

    def _face(self, row: QueueRow, first: bool) -> Face:
        size = Text("{lines}, {units}: {name}", lines=_lines(row.lines), units=_units(row.units), name=row.name)
        note = Text("until {time}, {size}", time=row.ship_by, size=size) if row.ship_by else size
        if row.number == self._open:
            return Face(row.number, note, "paper", Text("open"), Tone.RIGHT, mono=True)
        return Face(
            row.number, note, "paper", Text("next") if first else STATES.get(row.state, row.state.value), mono=True
        )


class CardsPage(Scrolled):
    """The printed sheet of command and quantity cards, all of it."""

    def __init__(self, look: Look, scan: Scan) -> None:
        super().__init__(look)
        commands = [
            Card(look, Face(words.title, words.hint, ICONS[command]), _of(scan, command.code), f"sheet {command}", 54)
            for command, words in COMMANDS.items()
        ]
        for card in commands:
            self.column.addWidget(card)
        self.column.addWidget(Words(look, Text("A quantity card says how often the next item counts:")))
        quantities = [
            Card(look, Face(f"×{units}"), _of(scan, quantity_code(units)), f"sheet ×{units}", 40)
            for units in QUANTITIES
        ]
        self.column.addLayout(grid(look, quantities, 7))
        self.column.addStretch(1)


def command_cards(look: Look, scan: Scan, commands: Iterable[Command]) -> dict[Command, Card]:
    """Small cards for the commands that are needed most."""
    return {
        command: Card(look, Face(COMMANDS[command].title), _of(scan, command.code), f"card {command}", 42)
        for command in commands
    }


def quantity_cards(look: Look, scan: Scan, quantities: Iterable[int]) -> list[Card]:
    """Small quantity cards."""
    return [
        Card(look, Face(f"×{units}"), _of(scan, quantity_code(units)), f"card ×{units}", 42) for units in quantities
    ]


def _of(scan: Scan, code: str) -> Callable[[], object]:
    return lambda: scan(code)


def _lines(count: int) -> Text:
    return Text("{n} line", "{n} lines", n=count)


def _units(count: int) -> Text:
    return Text("{n} unit", "{n} units", n=count)
