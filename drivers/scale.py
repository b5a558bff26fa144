"""Scales: what their answers mean (pure), and the thread that asks one.

One family so far: Mettler-Toledo MT-SICS (Reference Manual MT-SICS, level 0 and 1), which many others speak as well.
It knows nothing of what should be on the scale.
"""

from __future__ import annotations

import contextlib
import queue
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal

from drivers.device import DeviceState, DeviceThread, WrongAddress, serial_address, tcp_address, words_for
from drivers.lines import Line, OpenLine, SerialLine, TcpLine
from drivers.table import forms

Trouble = Literal["", "overload", "underload", "busy"]

ASK = b"SI\r\n"
"""The weight as it is now, stable or not."""
ZERO = b"Z\r\n"
TARE = b"T\r\n"

_MILLIGRAMS = {
    "mg": Decimal(1),
    "g": Decimal(1_000),
    "kg": Decimal(1_000_000),
    "t": Decimal(1_000_000_000),
    "oz": Decimal("28349.523125"),  # NIST SP 811, appendix B.8
    "lb": Decimal("453592.37"),
}
_WEIGHT = re.compile(r"S\s+([SD])\s+([+-]?)\s*(\d+(?:\.\d*)?|\.\d+)\s*([A-Za-z]+)")
_TROUBLE: dict[str, Trouble] = {"S +": "overload", "S -": "underload", "S I": "busy"}


@dataclass(frozen=True, slots=True)
class Weight:
    """What the scale shows. Exact whole milligrams, so that no sum drifts; `None` while there is `trouble`."""

    milligrams: int | None
    stable: bool
    trouble: Trouble = ""
    device: str = ""

    @property
    def grams(self) -> float | None:
        return None if self.milligrams is None else self.milligrams / 1_000


def read_answer(line: str, device: str = "") -> Weight | None:
    """The weight in one MT-SICS answer, without its CR LF; `None` for every other answer.

    >>> read_answer("S S     100.00 g")
    Weight(milligrams=100000, stable=True, trouble='', device='')
    """
    line = line.strip()
    if line in _TROUBLE:
        return Weight(None, stable=False, trouble=_TROUBLE[line], device=device)
    found = _WEIGHT.fullmatch(line)
    if not found or found[4] not in _MILLIGRAMS:
        return None
    exact = Decimal(found[2] + found[3]) * _MILLIGRAMS[found[4]]
    return Weight(int(exact.quantize(Decimal(1), ROUND_HALF_EVEN)), stable=found[1] == "S", device=device)


class SerialScale(DeviceThread):
    """Asks a scale several times a second, and delivers every weight that differs from the one before.

    `zero` and `tare` are asked for from any thread; a refusal is told in the state's words.
    """

    kind = "scale"

    def __init__(
        self,
        name: str,
        open_line: OpenLine,
        *,
        deliver: Callable[[Weight], None],
        state: Callable[[DeviceState], None],
        interval: float = 0.1,
        retry: float = 0.3,
    ) -> None:
        super().__init__(name, state)
        self._open_line = open_line
        self._deliver = deliver
        self._interval = interval
        self._retry = retry
        self._requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._shown: Weight | None = None

    def zero(self) -> None:
        self._requests.put(ZERO)

    def tare(self) -> None:
        self._requests.put(TARE)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with contextlib.closing(self._open_line()) as line:
                    self._watch(line)
            except OSError as error:
                self._shown = None
                self._tell(ok=False, words=words_for(error))
            self._stopping.wait(self._retry)

    def _watch(self, line: Line) -> None:
        while not self._stopping.is_set():
            answer = self._ask(line, self._next_request())
            if answer is None:
                self._shown = None
                self._tell(ok=False, words="does not answer: is it switched on, and set to MT-SICS?")
            else:
                self._take(answer)
            self._stopping.wait(self._interval)

    def _next_request(self) -> bytes:
        try:
            return self._requests.get_nowait()
        except queue.Empty:
            return ASK

    def _ask(self, line: Line, request: bytes) -> str | None:
        line.write(request)
        until = time.monotonic() + 2.0
        answer = b""
        while not answer.endswith(b"\n"):
            if time.monotonic() > until or self._stopping.is_set():
                return None
            answer += line.read()
        return answer.decode("latin-1").strip().splitlines()[-1] if answer.strip() else ""

    def _take(self, answer: str) -> None:
        weight = read_answer(answer, self.name)
        if weight:
            self._tell(ok=True, words="ready")
            if weight != self._shown:
                self._shown = weight
                self._deliver(weight)
        elif answer.startswith(("Z", "T")) and not answer.startswith(("Z A", "T S")):
            task = "set to zero" if answer.startswith("Z") else "tare"
            self._tell(ok=True, words=f"did not {task}: wait until it is at rest and not over- or underloaded")


def open_scale(
    address: str,
    *,
    deliver: Callable[[Weight], None],
    state: Callable[[DeviceState], None],
    name: str = "",
    interval: float = 0.1,
) -> SerialScale:
    """The scale that a text names, not started yet. Raises `WrongAddress`."""
    line: OpenLine
    if serial := serial_address(address):
        line = lambda: SerialLine(*serial, wait=0.1)  # noqa: E731
    elif tcp := tcp_address(address):
        line = lambda: TcpLine(*tcp, wait=0.1)  # noqa: E731
    else:
        raise WrongAddress(
            f"Scale {address!r} is not understood. Write one of: {', '.join(forms('scale'))}; "
            "for example serial:/dev/ttyUSB0 or serial:COM5@9600."
        )
    return SerialScale(name or address, line, deliver=deliver, state=state, interval=interval)
