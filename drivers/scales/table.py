"""Every protocol that a scale may speak, declared once, and which of them some bytes are in. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol as Shape

from drivers.scales.cas import Cas
from drivers.scales.mtsics import MtSics
from drivers.scales.nci import Nci
from drivers.scales.parity import FRAMES, Frame, received
from drivers.scales.sbi import Sbi
from drivers.scales.stream import Stream
from drivers.scales.toledo8213 import Toledo8213
from drivers.scales.weight import Answer, Task, Weight


class Dialogue(Shape):
    """One open line, without the line: what to write, and what came of what was read."""

    def ask(self, task: Task) -> bytes:
        """The bytes that ask for it; empty where this protocol has none for it."""

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes, cut anywhere: the same answers."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """`name` is the value of the option `protocol`, `title` what a person reads in a scale's menu. `begin` starts a
    dialogue with the unit that the person gave, or none. `asked` is False for scales that send by themselves. `times`:
    how often a stable weight must come to be believed (once with a checksum). `patience`: seconds until no answer means
    that nobody is there."""

    name: str
    title: str
    begin: Callable[[str], Dialogue]
    asked: bool = True
    times: int = 2
    patience: float = 2.0


PROTOCOLS = (
    Protocol("mt-sics", "MT-SICS", MtSics),
    # Where it is set to print only what is at rest, it waits for that.
    Protocol("sbi", "Sartorius SBI", Sbi, patience=5.0),
    # Their lines are of no fixed width.
    Protocol("nci", "NCI (SCP-01, ECR)", Nci, times=3),
    Protocol("8213", "Toledo 8213", Toledo8213, times=3),
    Protocol("cas", "CAS ECR", Cas, times=1),
    Protocol("stream", "CAS or A&D, sending by itself", Stream, asked=False),
)
"""In the order in which a scale of unknown language is asked: none of these questions changes anything at a scale of
another kind. 8213 needs no question of its own, for NCI's begins with the same letter."""

NAMES = tuple(protocol.name for protocol in PROTOCOLS)


def named(name: str) -> Protocol:
    """The protocol of a name in the table."""
    return next(protocol for protocol in PROTOCOLS if protocol.name == name)


def recognised(data: bytes, frame: Frame | None = None) -> tuple[Protocol, Frame] | None:
    """The protocol in which `data` says a weight (or why there is none), and whether with parity; else `None`.

    >>> found = recognised(b"+   1255.7 g  \\r\\n")
    >>> found[0].name, found[1]
    ('sbi', '8N1')
    """
    for framing in (frame,) if frame else FRAMES:
        plain = received(data, framing)
        for protocol in PROTOCOLS:
            if any(map(_tells, protocol.begin("").feed(plain))):
                return protocol, framing
    return None


def _tells(answer: Answer) -> bool:
    """Whether only this protocol says such a thing: one byte that means busy, any line may hold."""
    return isinstance(answer, Weight) and answer.trouble not in ("busy", "fault")
