"""A simulated bench scale that speaks any of the languages of `drivers.scales`, and misbehaves on demand."""

from __future__ import annotations

import random
from collections.abc import Callable

from drivers.scales.parity import SPOILT, Frame, received, sent
from drivers.sim.loop import Loop
from drivers.sim.pans import CAPACITY, TONGUES, Pan
from drivers.sim.ports import open_port

__all__ = ["CAPACITY", "SimScale"]

EVERY = 0.03
"""Seconds between two lines of a scale that sends by itself."""


class SimScale:
    """`address` is the text for `drivers.scale.open_scale`. Safe to call from any thread.

    `protocol` is a name of `drivers.scales.table`, `unit` what its display shows.
    """

    def __init__(
        self,
        protocol: str = "mt-sics",
        *,
        unit: str = "g",
        frame: Frame = "8N1",
        name: str = "scale",
        tcp: bool = False,
    ) -> None:
        self._pan = Pan(unit)
        self._tongue = TONGUES[protocol](self._pan)
        self._frame: Frame = frame
        self._moving = 0
        self._waiting: list[Callable[[], None]] = []
        self._silent, self._seconds, self._spoil = False, 0.0, 0.0
        self._dice = random.Random(name)
        self._loop = Loop(f"simulated {name}")
        self._port = self._loop.run(lambda: open_port(self._loop, self._received, name, tcp=tcp))
        self.address = self._port.address
        if self._tongue.streams:
            self._loop.run(self._tick)

    # What a person, or a bad day, does to it.

    def place(self, grams: float, *, unstable_for: float = 0.0) -> None:
        """Puts something on top of what lies there; the pan swings for so many seconds."""
        self._loop.run(lambda: self._change(self._pan.load + round(grams * 1_000), unstable_for))

    def remove(self, grams: float | None = None, *, unstable_for: float = 0.0) -> None:
        """Takes so much away, or all. More than lies there pulls the pan up: underload."""
        load = self._pan.load
        self._loop.run(lambda: self._change(0 if grams is None else load - round(grams * 1_000), unstable_for))

    def press_tare(self) -> None:
        """The scale's own key."""
        self._loop.run(self._pan.tare)

    def press_zero(self) -> None:
        """The scale's own key."""
        self._loop.run(self._pan.set_zero)

    def turn_to(self, unit: str) -> None:
        """Its display shows another unit."""
        self._loop.run(lambda: setattr(self._pan, "unit", unit))

    def fall_silent(self, silent: bool = True) -> None:
        """Hears, and says nothing."""
        self._loop.run(lambda: setattr(self, "_silent", silent))

    def slow(self, seconds: float) -> None:
        """So long before each answer from now on."""
        self._loop.run(lambda: setattr(self, "_seconds", seconds))

    def spoil(self, share: float) -> None:
        """This share of its lines is damaged on the way: a byte changed, lost or doubled, or the line cut off."""
        self._loop.run(lambda: setattr(self, "_spoil", share))

    def send(self, data: bytes) -> None:
        """Bytes as they are."""
        self._loop.run(lambda: self._port.send(data))

    def pull_cable(self) -> None:
        """Unplugged."""
        self._loop.run(self._port.pull)

    def put_cable_back(self) -> None:
        """Plugged in again."""
        self._loop.run(self._port.put_back)

    def close(self) -> None:
        """Ends it."""
        if not self._loop.closed:
            self._loop.run(self._port.close)
            self._loop.close()

    # On the loop.

    def _change(self, load: int, unstable_for: float) -> None:
        self._pan.load = load
        if unstable_for > 0:
            self._moving += 1
            self._pan.moves = True
            self._loop.later(unstable_for, self._settle)

    def _settle(self) -> None:
        self._moving -= 1
        self._pan.moves = self._moving > 0
        while self._waiting and not self._pan.moves:
            self._waiting.pop(0)()

    def _received(self, data: bytes) -> None:
        plain = received(data, self._frame)
        if self._frame != "8N1":
            plain = plain.replace(bytes([SPOILT]), b"")  # a real one does not hear them either
        for command in self._tongue.hear(plain):
            self._obey(command)

    def _obey(self, command: bytes) -> None:
        if self._pan.moves and self._tongue.waits(command):
            self._waiting.append(lambda: self._obey(command))
            return
        answer = self._tongue.obey(command)
        if self._seconds:
            self._loop.later(self._seconds, lambda: self._answer(answer))
        else:
            self._answer(answer)

    def _tick(self) -> None:
        self._answer(self._tongue.obey(b""))
        self._loop.later(EVERY, self._tick)

    def _answer(self, data: bytes) -> None:
        if self._silent or not data:
            return
        data = sent(data, self._frame)
        self._port.send(self._damaged(data) if self._dice.random() < self._spoil else data)

    def _damaged(self, data: bytes) -> bytes:
        place = self._dice.randrange(len(data))
        match self._dice.randrange(4):
            case 0:
                return data[:place] + bytes([data[place] ^ 1 << self._dice.randrange(8)]) + data[place + 1 :]
            case 1:
                return data[:place] + data[place + 1 :]
            case 2:
                return data[:place] + data[place : place + 1] + data[place:]
            case _:
                return data[:place]
