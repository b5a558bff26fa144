"""What strip and devices page say of the bench's devices, papers and server, put together from what is known now.

Knows no widget; the time is handed in.
"""

from __future__ import annotations

from collections.abc import Iterable

from drivers.device import DeviceState
from packing.devices import named
from packing.session import Session
from packing.verdict import Tone
from printing.spool import Job, State
from station.ui import words
from station.ui.cutoff import Left, left
from station.ui.languages import isolated, said
from station.ui.seen import Running
from station.ui.strip import StripText
from station.ui.words import Said

Line = tuple[str, Said]
"""A name and its state."""

_STUCK = (State.FAILED, State.UNKNOWN)
_KEPT = 50


class LastPapers:
    """The newest state of each of the last papers, in the order in which they last moved."""

    def __init__(self, jobs: Iterable[object]) -> None:
        self._jobs: dict[int, Job] = {}
        for job in tuple(jobs):  # printers go on adding to them
            self.keep(job)

    def keep(self, job: object) -> None:
        """A paper went on its way."""
        if isinstance(job, Job):
            self._jobs.pop(job.id, None)
            self._jobs[job.id] = job
            while len(self._jobs) > _KEPT:
                self._jobs.pop(next(iter(self._jobs)))

    @property
    def jobs(self) -> list[Job]:
        """Oldest first."""
        return sorted(self._jobs.values(), key=lambda job: job.id)

    def stuck(self, speakers: Iterable[str]) -> Job | None:
        """The paper that waits for somebody, moved last; a printer among `speakers` is in trouble and says it."""
        known = set(speakers)
        waits = [job for job in self._jobs.values() if job.state in _STUCK and job.printer not in known]
        return waits[-1] if waits else None


def strip_text(running: Running, session: Session, papers: LastPapers, now: float) -> StripText:
    """All that the strip shows."""
    states = [state for state in _states(running) if state.kind != "sound" or not state.ok]
    waits = papers.stuck(state.name for state in states if not state.ok)
    return StripText(
        devices=tuple(_of_device(running, state) for state in states) or (words.keyboard(),),
        papers=words.of_paper(waits) if waits else None,
        waiting=running.waiting,
        sync=words.of_sync(running.sync, running.mark, running.digest, now),
        person=session.operator.name if session.operator else "",
        left=left(session.order.picklist.ship_by, now) if session.order else Left(),
        clock=words.clock(now),
    )


def weight_text(running: Running) -> str:
    """What lies on the scale, in words; empty where there is no scale that works."""
    for state in _states(running):
        weight = running.weights.get(state.name)
        if state.kind == "scale" and state.ok and weight is not None and weight.trouble != "silent":
            return _of_device(running, state).short
    return ""


def paper_kinds(running: Running) -> frozenset[str]:
    """The papers that an order gets here: those whose printer is set up and not in trouble."""
    settings, states = running.settings, running.devices
    addresses = {"slip": settings.slip_printer, "label": settings.label_printer}
    return frozenset(kind for kind, to in addresses.items() if to and (kind not in states or states[kind].ok))


def device_lines(running: Running, now: float) -> list[Line]:
    """The server, then each device; those in trouble first."""
    sync = words.of_sync(running.sync, running.mark, running.digest, now)
    lines = [(said(named(state.name)), _of_device(running, state)) for state in _states(running)]
    lines.sort(key=lambda line: line[1].tone is Tone.PLAIN)
    return [(sync.short, sync), *lines]


def paper_lines(papers: LastPapers) -> list[Line]:
    """The last papers, newest first."""
    said = [(job, words.of_paper(job)) for job in reversed(papers.jobs)]
    return [(f"{isolated(words.order_of(job))}: {paper.short}", paper) for job, paper in said]


def _states(running: Running) -> list[DeviceState]:
    return sorted(dict(running.devices).values(), key=lambda state: (state.kind != "scanner", state.name))


def _of_device(running: Running, state: DeviceState) -> Said:
    return words.of_device(state, running.weights.get(state.name))
