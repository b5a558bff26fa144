"""A simulated bench scale that speaks MT-SICS (Reference Manual MT-SICS, level 0 and 1)."""

from __future__ import annotations

from collections.abc import Callable

from drivers.sim.loop import Loop
from drivers.sim.ports import open_port

CAPACITY = 30_000_000
READABILITY = 10
"""Milligrams: 30 kg in steps of 0.01 g."""


class SimScale:
    """`address` is the text for `drivers.scale.open_scale`. Safe to call from any thread."""

    def __init__(self, *, name: str = "scale", tcp: bool = False) -> None:
        self._load = 0
        self._zero = 0
        self._moving = 0
        self._waiting: list[Callable[[], None]] = []
        self._heard = b""
        self._loop = Loop(f"simulated {name}")
        self._port = self._loop.run(lambda: open_port(self._loop, self._received, name, tcp=tcp))
        self.address = self._port.address

    def place(self, grams: float, *, unstable_for: float = 0.0) -> None:
        """Puts something on top of what lies there; the pan swings for so many seconds."""
        self._loop.run(lambda: self._change(self._load + round(grams * 1_000), unstable_for))

    def remove(self, grams: float | None = None, *, unstable_for: float = 0.0) -> None:
        """Takes so much away, or all. More than lies there pulls the pan up: underload."""
        self._loop.run(lambda: self._change(0 if grams is None else self._load - round(grams * 1_000), unstable_for))

    def pull_cable(self) -> None:
        self._loop.run(self._port.pull)

    def put_cable_back(self) -> None:
        self._loop.run(self._port.put_back)

    def close(self) -> None:
        if not self._loop.closed:
            self._loop.run(self._port.close)
            self._loop.close()

    def _change(self, load: int, unstable_for: float) -> None:
        self._load = load
        if unstable_for > 0:
            self._moving += 1
            self._loop.later(unstable_for, self._settle)

    def _settle(self) -> None:
        self._moving -= 1
        while self._waiting and not self._moving:
            self._waiting.pop(0)()

    def _received(self, data: bytes) -> None:
        *commands, self._heard = (self._heard + data).split(b"\n")
        for command in commands:
            self._obey(command.strip())

    def _obey(self, command: bytes) -> None:
        if command in (b"S", b"T", b"Z") and self._moving:  # these three wait until the pan is at rest
            self._waiting.append(lambda: self._obey(command))
        elif command in (b"S", b"SI"):
            self._answer(f"S {self._weight()}")
        elif command == b"Z":
            self._answer(self._set_zero())
        elif command == b"T":
            fault = self._fault()
            self._zero = self._zero if fault else self._load
            self._answer(f"T {fault or self._weight_of(self._load)}")
        elif command == b"@":
            self._answer('I4 A "0000000001"')
        else:
            self._answer("ES")

    def _set_zero(self) -> str:
        if fault := self._fault():
            return f"Z {fault}"
        self._zero = self._load
        return "Z A"

    def _fault(self) -> str:
        if self._load > CAPACITY:
            return "+"
        return "-" if self._load < 0 else ""

    def _weight(self) -> str:
        return self._fault() or self._weight_of(self._load - self._zero)

    def _weight_of(self, milligrams: int) -> str:
        shown = round(milligrams / READABILITY) * READABILITY / 1_000
        return f"{'D' if self._moving else 'S'} {shown:10.2f} g"

    def _answer(self, line: str) -> None:
        self._port.send(line.encode("ascii") + b"\r\n")
