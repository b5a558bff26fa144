"""Scales that send line after line without being asked: CAS (22 and 18 bytes), A&D. Pure.

Sources: CAS CI-600D manual section 10 p. 74, NT-200 p. 48, PDI p. 37 (22 bytes; "AND 18 bytes"); A&D GH series manual
section 10.6 p. 42 ("A&D standard format", 17 bytes), Excell AM4 p. 12 (17 bytes, two headers).

    ST,GS,ib, 0013.50 kg CR LF     CAS: header, gross or net, device id, lamps, 8 of number, blank, unit
    ST,GS,+  4.876kg CR LF         CAS "AND": header, gross or net, 8 of number, unit
    ST,+00123.45  g CR LF          A&D: header, 9 of number, 3 of unit

Headers: ST stable, US unstable, OL overload (A&D: with its sign, so that -OL is underload); QT counts pieces. A&D
scales answer `Q` in the same form, where they were set to be asked.
"""

from __future__ import annotations

import re

from drivers.scales.weight import NUMBER, Answer, Frames, Noise, Task, measured, no_weight

ASK: dict[Task, bytes] = {"weight": b"", "zero": b"", "tare": b""}
"""Nothing is asked; zero and tare are keys of the scale itself."""

_LINES = (
    re.compile(r"(?P<head>ST|US|OL),(?:GS|NT),[\s\S]{2},(?P<number>.{8}) (?P<unit>[A-Za-z ]{2})"),
    re.compile(r"(?P<head>ST|US|OL),(?:GS|NT),(?P<number>.{8})(?P<unit>[A-Za-z ]{2})"),
    re.compile(r"(?P<head>ST|US|OL),(?:GS|NT),(?P<number>.{8})(?P<unit>[A-Za-z])"),
    re.compile(r"(?P<head>ST|US|OL),(?P<number>[+-].{8})(?P<unit>[A-Za-z ]{3})"),
    re.compile(r"(?P<head>OL),(?P<number>[+-]9{6,7}E\+\d\d)(?P<unit>)"),
)
_NUMBER = re.compile(rf"[+-]? *{NUMBER}| *-{NUMBER}", re.ASCII)


class Stream:
    """One line's worth of what comes by itself."""

    def __init__(self, _unit: str = "") -> None:
        self._frames = Frames(b"\n")

    def ask(self, task: Task) -> bytes:
        """Nothing."""
        return ASK[task]

    def feed(self, data: bytes) -> list[Answer]:
        """What came of these bytes.

        >>> Stream().feed(b"ST,+00123.45  g\\r\\n")
        [Weight(milligrams=123450, stable=True, trouble='', device='')]
        """
        return [_line(frame) for frame in self._frames.feed(data)]


def _line(frame: bytes) -> Answer:
    line = frame[:-2].decode("latin-1")
    found = next((found for pattern in _LINES if (found := pattern.fullmatch(line))), None)
    if not found or not frame.endswith(b"\r\n"):
        return Noise(frame)
    if found["head"] == "OL":
        return no_weight("underload" if found["number"].startswith("-") else "overload")
    if not _NUMBER.fullmatch(found["number"]):
        return Noise(frame)
    return measured(found["number"], found["unit"], stable=found["head"] == "ST") or Noise(frame)
