"""A scale on a port: the thread that asks it, in whatever language it speaks.

The languages are in `drivers.scales`. It knows nothing of what should be on the scale.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from drivers import address as addresses
from drivers.device import DeviceState, DeviceThread, WrongAddress, serial_address, tcp_address, words_for
from drivers.lines import Line, OpenLine, SerialLine, TcpLine
from drivers.scales.parity import FRAMES, Frame, received, sent
from drivers.scales.table import NAMES, PROTOCOLS, Dialogue, Protocol, named, recognised
from drivers.scales.weight import MILLIGRAMS, Answer, Reply, Say, Steady, Task, Weight, no_weight
from drivers.table import forms
from drivers.usb import identity, present
from packing.text import Template, Text

__all__ = ["Scale", "Weight", "open_scale"]

OPTIONS = ("protocol", "frame", "unit", "baud")
LISTEN = 0.7
"""Seconds of listening for a scale that sends by itself, and of waiting for an answer to a first question."""
KEPT = 512
"""Bytes kept of what came last, to say what it looks like."""


@dataclass(frozen=True, slots=True)
class Language:
    """How to talk: `None` is to be found out."""

    protocol: Protocol | None = None
    frame: Frame | None = None
    unit: str = ""


class Scale(DeviceThread):
    """Asks a scale several times a second, and delivers every weight that differs from the one before.

    A weight that stops coming is followed by one with the trouble `silent`, so that nobody goes on with an old one.
    `zero` and `tare` are asked for from any thread; a refusal is told in the state's words. `pace` makes it wait longer
    (or shorter, for simulated scales) than real ones need.
    """

    kind = "scale"

    def __init__(
        self,
        name: str,
        open_line: OpenLine,
        *,
        deliver: Callable[[Weight], None],
        state: Callable[[DeviceState], None],
        language: Language = Language(),
        interval: float = 0.1,
        retry: float = 0.3,
        pace: float = 1.0,
    ) -> None:
        super().__init__(name, state)
        self._pace = pace
        self._open_line, self._deliver = open_line, deliver
        self._wanted, self._interval, self._retry = language, interval, retry
        self._tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
        self._shown: Weight | None = None
        self.protocol: Protocol | None = None

    @property
    def weight(self) -> Weight | None:
        """What it shows now; None before its first answer and after its last."""
        return None if self._shown is None or self._shown.trouble == "silent" else self._shown

    def zero(self) -> None:
        """What lies on it is nothing from now on, within the range that the scale allows."""
        self._tasks.put("zero")

    def tare(self) -> None:
        """What lies on it is the box, and is taken off."""
        self._tasks.put("tare")

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with contextlib.closing(self._open_line()) as line:
                    self._talk(line)
            except OSError as error:
                self._show(no_weight("silent"))
                self._tell(ok=False, words=words_for(error))
            self._stopping.wait(self._retry)

    def _talk(self, line: Line) -> None:
        """Finds the language where none was given, and asks until it falls silent; then looks again."""
        for _ in range(3):  # what lay in the port's memory before is an old weight
            if not line.read():
                break
        while not self._stopping.is_set():
            found = self._find(line)
            if found is not None:
                talk = Talk(line, *found, self._wanted.unit, self._stopping)
                self.protocol = talk.protocol
                self._watch(talk)
                self._show(no_weight("silent"))

    def _find(self, line: Line) -> tuple[Protocol, Frame] | None:
        wanted = self._wanted
        if wanted.protocol and wanted.frame:
            return wanted.protocol, wanted.frame
        search = Search(line, wanted, LISTEN * self._pace, self._stopping)
        found = search.run()
        if found is None and not self._stopping.is_set():
            self._tell(ok=False, words=_not_found(search.heard, wanted))
        return found

    def _watch(self, talk: Talk) -> None:
        """Until it gives no weight for longer than its patience."""
        steady, heard = Steady(talk.protocol.times), time.monotonic()
        patience = talk.protocol.patience * self._pace
        while not self._stopping.is_set():
            task = self._next_task()
            if task != "weight" and not talk.protocol.begin("").ask(task):
                self._tell(ok=True, words=_BY_HAND[task].text(protocol=talk.protocol.title))
                continue
            for answer in talk.ask(task, patience / 3):
                if isinstance(answer, Weight):
                    heard, talk.heard = time.monotonic(), b""
                    self._well(talk.protocol, answer)
                    self._show(steady.take(answer))
                elif isinstance(answer, Reply):
                    heard = time.monotonic()
                    self._replied(talk.protocol, answer)
            if time.monotonic() - heard > patience:
                if not self._stopping.is_set():
                    self._tell(ok=False, words=_silent(talk.heard, talk.protocol, talk.frame))
                return
            self._stopping.wait(self._interval if talk.protocol.asked else 0)

    def _next_task(self) -> Task:
        try:
            return self._tasks.get_nowait()
        except queue.Empty:
            return "weight"

    def _well(self, protocol: Protocol, weight: Weight) -> None:
        if weight.trouble == "unit":
            words = Text("never says its unit: add ;unit=kg or ;unit=lb to its address")
            self._tell(ok=False, words=words)
        elif weight.trouble == "fault":
            words = Text("reports a fault: switch it off and on; if that does not help, have it serviced")
            self._tell(ok=False, words=words)
        elif self._told is None or not self._told.ok:
            self._tell(ok=True, words=Text("ready ({protocol})", protocol=protocol.title))

    def _replied(self, protocol: Protocol, reply: Reply) -> None:
        if reply.done:
            self._tell(ok=True, words=Text("ready ({protocol})", protocol=protocol.title))
            return
        self._tell(ok=True, words=_REFUSED[reply.task])

    def _show(self, weight: Weight) -> None:
        weight = replace(weight, device=self.name)
        if weight != self._shown and not (self._shown is None and weight.trouble == "silent"):
            self._shown = weight
            self._deliver(weight)


class Talk:
    """One language on one open line: asks, and answers what the other side wants said. `heard` are the last bytes that
    came, for words about what they look like."""

    def __init__(self, line: Line, protocol: Protocol, frame: Frame, unit: str, stopping: threading.Event) -> None:
        self.protocol, self.frame, self.heard = protocol, frame, b""
        self._line, self._stopping = line, stopping
        self._dialogue: Dialogue = protocol.begin(unit)

    def ask(self, task: Task, wait: float) -> Iterator[Answer]:
        """The answers to one question, or what came by itself: up to the first read that gave any, damaged or not, and
        for so many seconds at most. Raises `OSError` when the line is gone."""
        self._write(self._dialogue.ask(task))
        until = time.monotonic() + wait
        answered = False
        while not answered and time.monotonic() < until and not self._stopping.is_set():
            data = self._line.read()
            self.heard = (self.heard + data)[-KEPT:]
            for answer in self._dialogue.feed(received(data, self.frame)):
                if isinstance(answer, Say):
                    self._write(answer.data)
                else:
                    answered = True
                    yield answer

    def _write(self, data: bytes) -> None:
        if data:
            self._line.write(sent(data, self.frame))


class Search:
    """Finds out which language a scale speaks: listens first, then asks in one after the other, and looks at whatever
    comes back in the light of all of them."""

    def __init__(self, line: Line, wanted: Language, wait: float, stopping: threading.Event) -> None:
        self._line, self._wanted, self._wait, self._stopping = line, wanted, wait, stopping
        self.heard = b""

    def run(self) -> tuple[Protocol, Frame] | None:
        """Raises `OSError` when the line is gone."""
        if self._wanted.protocol is None and (found := self._listen()):
            return found
        frames: tuple[Frame, ...] = (self._wanted.frame,) if self._wanted.frame else FRAMES
        asked = [protocol for protocol in PROTOCOLS if protocol.asked and protocol.name != "8213"]
        for frame in frames:
            for protocol in (self._wanted.protocol,) if self._wanted.protocol else asked:
                if self._stopping.is_set():
                    return None
                if found := self._try(protocol, frame):
                    return found
        return None

    def _listen(self) -> tuple[Protocol, Frame] | None:
        until = time.monotonic() + self._wait
        while time.monotonic() < until and not self._stopping.is_set():
            self._keep(self._line.read())
        return recognised(self.heard, self._wanted.frame)

    def _try(self, protocol: Protocol, frame: Frame) -> tuple[Protocol, Frame] | None:
        talk = Talk(self._line, protocol, frame, self._wanted.unit, self._stopping)
        until, understood = time.monotonic() + self._wait, False
        while not understood and (left := until - time.monotonic()) > 0 and not self._stopping.is_set():
            # Damaged or foreign lines may come first; asked again, it may answer twice, which does no harm.
            understood = any(isinstance(answer, Weight | Reply) for answer in talk.ask("weight", left))
        self._keep(talk.heard)
        if understood:
            return protocol, frame
        # What comes back may be in another language than the question: then that one is asked from now on.
        return recognised(talk.heard, self._wanted.frame) if self._wanted.protocol is None else None

    def _keep(self, data: bytes) -> None:
        self.heard = (self.heard + data)[-KEPT:]


_BY_HAND: dict[Task, Template] = {
    "zero": Template("ready; set to zero by its own key, {protocol} has no word for it"),
    "tare": Template("ready; tare by its own key, {protocol} has no word for it"),
}
_REFUSED: dict[Task, Text] = {
    "zero": Text("did not set to zero: wait until it is at rest and not over- or underloaded"),
    "tare": Text("did not tare: wait until it is at rest and not over- or underloaded"),
}


def _not_found(heard: bytes, wanted: Language) -> str:
    if wanted.protocol:
        return _silent(heard, wanted.protocol, wanted.frame)
    if not heard:
        return Text(
            "does not answer: is it switched on, is the cable right, and is its baud rate the one of its address?"
        )
    return Text(
        "sends what is in no language known here ({bytes}): are baud rate and parity the scale's own?",
        bytes=_shown(heard),
    )


def _silent(heard: bytes, protocol: Protocol, frame: Frame | None) -> str:
    found = recognised(heard)
    if found and found[0] is not protocol:
        return Text(
            "answers, but not in {protocol}: it looks like {other} (protocol={name})",
            protocol=protocol.title, other=found[0].title, name=found[0].name,
        )  # fmt: skip
    if found and frame and found[1] != frame:
        return Text(
            "answers in {came}, not in {frame}: set frame={came} in its address", came=str(found[1]), frame=str(frame)
        )
    if heard:
        return Text(
            "answers, but not in {protocol}: it sent {bytes}; look at its menu, and at its baud rate",
            protocol=protocol.title, bytes=_shown(heard),
        )  # fmt: skip
    return Text("does not answer: is it switched on, and set to {protocol}?", protocol=protocol.title)


def _shown(heard: bytes) -> str:
    """The last bytes that came, for a person on the telephone with the maker."""
    return " ".join(f"{byte:02X}" for byte in heard[-8:])


def open_scale(
    address: str,
    *,
    deliver: Callable[[Weight], None],
    state: Callable[[DeviceState], None],
    name: str = "",
    interval: float = 0.1,
    pace: float = 1.0,
) -> Scale:
    """The scale that a text names, not started yet. Raises `WrongAddress`.

    `[NAME=]serial:PORT[@BAUD]` or `tcp:HOST:PORT`, with the options `protocol` (`auto`, or one of
    `drivers.scales.table`), `frame` (`auto`, `8N1`, `7E1`, `7O1`), `unit` (for scales that never say theirs), `baud`.
    """
    given = addresses.parse(address)
    given.allow(*OPTIONS)
    open_line = _opener(given)
    return Scale(
        name or given.name or given.bare, open_line, deliver=deliver, state=state, language=_language(given),
        interval=interval, pace=pace,
    )  # fmt: skip


def _language(given: addresses.Address) -> Language:
    protocol = given.choice("protocol", ("auto", *NAMES), "auto")
    frame = given.choice("frame", ("auto", *FRAMES), "auto")
    unit = given.choice("unit", ("", *MILLIGRAMS), "")
    return Language(
        None if protocol == "auto" else named(protocol),
        next((known for known in FRAMES if known == frame), None),
        unit,
    )


def _opener(given: addresses.Address) -> OpenLine:
    if serial := serial_address(given.bare):
        port, rate = serial
        baud = int(given.number("baud", rate, 50, 4_000_000))
        if who := identity(port):
            return lambda: SerialLine(who.find(present()), baud, wait=0.1)
        return lambda: SerialLine(port, baud, wait=0.1)
    if tcp := tcp_address(given.bare):
        return lambda: TcpLine(*tcp, wait=0.1)
    raise WrongAddress(
        Text(
            "Scale {address} is not understood. Write one of: {forms}; for example serial:/dev/ttyUSB0 or "
            "serial:COM5@9600;protocol=sbi.",
            address=repr(given.bare), forms=", ".join(forms("scale")),
        )
    )  # fmt: skip
