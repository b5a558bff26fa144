"""From documents to printers: renders what the bench wants printed into the spool, and runs a thread per printer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from drivers.device import READY, DeviceState
from drivers.links import Language, open_link
from packing.text import Text, in_turn
from printing.documents import CartonLabel, PackingSlip
from printing.errors import PrintError
from printing.printer import Printer
from printing.spool import Job, NewJob, Spool, State
from station.settings import Settings

Paper = PackingSlip | CartonLabel

KEPT_DAYS = 30
TEST = "test"
"""The document that a line check prints."""


class Papers:
    """The spool and its printers. `changed` is told of every job's new state, `device` of a printer's trouble; both
    from the printers' threads. `clock` gives ISO 8601 UTC text."""

    def __init__(
        self,
        settings: Settings,
        changed: Callable[[Job], None],
        device: Callable[[DeviceState], None],
        clock: Callable[[], str],
    ) -> None:
        self._settings, self._changed, self._device, self._clock = settings, changed, device, clock
        links = {
            name: open_link(address, name=name, language=language, answers=settings.printers_answer)
            for name, address, language in _wanted(settings)
            if address
        }
        self._spool = Spool(settings.data / "spool.db")  # after the links, which an address that is wrong ends
        self._quiet = threading.Condition()
        self._telling = threading.Lock()
        self._printers = [
            Printer(
                self._spool,
                name,
                link,
                clock=clock,
                changed=self._job_changed,
                ask_first=settings.printers_answer,
            )
            for name, link in links.items()
        ]
        self._names = {printer.name for printer in self._printers}

    @property
    def through(self) -> int | None:
        """The journal number up to which all papers are in the spool; None in a spool that was never told one."""
        return self._spool.through()

    def begin_again(self) -> None:
        """The journal is begun anew: its numbers start from 1."""
        self._spool.forget_through()

    def start(self) -> None:
        """Begins to print, what was left over first."""
        self._spool.prune((datetime.now(UTC) - timedelta(days=KEPT_DAYS)).isoformat())
        for printer in self._printers:
            self._device(DeviceState(printer.name, "printer", ok=True, words=READY))
            printer.start()

    def stop(self, flush: float) -> None:
        """Waits up to `flush` seconds for what can be printed, then ends."""
        until = time.monotonic() + flush
        with self._quiet:
            while self._busy() and (left := until - time.monotonic()) > 0:
                self._quiet.wait(left)
        for printer in self._printers:
            printer.stop(max(0.5, until - time.monotonic()))
        self._spool.close()

    def _busy(self) -> bool:
        """Whether a printer that works has anything left. A job that failed once waits for a person."""
        counts = self._spool.counts()
        return bool(self._printers) and bool(counts.get(State.QUEUED, 0) + counts.get(State.SENDING, 0))

    def print(self, papers: Iterable[Paper], through: int) -> None:
        """Puts papers into the spool, those that have a printer. What cannot be printed at all is told, not raised."""
        jobs = []
        for paper in papers:
            kind = "slip" if isinstance(paper, PackingSlip) else "label"
            if kind in self._names:
                try:
                    jobs.append(
                        NewJob(f"{paper.order}/{kind}/{paper.copy}", kind, kind, self._render(paper), self._clock())
                    )
                except PrintError as error:
                    self._device(DeviceState(kind, "printer", ok=False, words=error.text))
        self._tell_new(self._spool.enqueue(jobs, through))

    def print_tests(self, words: str) -> None:
        """A few lines on every printer."""
        from printing.trial import escpos_test, pdf_test, zpl_test  # draws PDF: not before it is needed

        formats = {"slip": self._settings.slip_format, "label": self._settings.label_format}
        made = {"escpos": escpos_test, "zpl": zpl_test, "pdf": pdf_test}
        at = self._clock()
        jobs = [NewJob(f"Line check {at}/{name}/1", TEST, name, made[formats[name]](words), at) for name in self._names]
        self._tell_new(self._spool.enqueue(jobs))

    def retry(self) -> None:
        """Somebody has put paper in: tries at once."""
        for printer in self._printers:
            printer.retry()

    def _render(self, paper: Paper) -> bytes:
        settings = self._settings
        if isinstance(paper, CartonLabel):
            if settings.label_format == "pdf":
                from printing.pdf import label_pdf

                return label_pdf(paper)
            from printing.zpl import label_zpl

            return label_zpl(paper, settings.label_dpi)
        if settings.slip_format == "pdf":
            from printing.slip_pdf import slip_pdf

            return slip_pdf(paper, settings.slip_page)
        from printing.escpos import slip_escpos

        return slip_escpos(paper, settings.slip_width_mm)

    def _tell_new(self, jobs: Iterable[Job]) -> None:
        """Tells how new jobs stand by now: a quick printer may have sent them already, and nobody shall hear "queued"
        after "sent"."""
        for job in jobs:
            with self._telling:
                self._tell(self._spool.job(job.id))

    def _job_changed(self, job: Job) -> None:
        with self._telling:
            self._tell(job)

    def _tell(self, job: Job) -> None:
        if job.state in (State.FAILED, State.UNKNOWN):
            self._device(DeviceState(job.printer, "printer", ok=False, words=_without_name(job.error)))
        elif job.state is State.SENT:
            self._device(DeviceState(job.printer, "printer", ok=True, words=READY))
        self._changed(job)
        with self._quiet:
            self._quiet.notify_all()


def _without_name(error: str) -> str:
    """Of `Printer {name}: {what}` the second: where a printer's state is shown, its name stands there anyway."""
    if not isinstance(error, Text):
        return error
    what, then = error.values.get("what"), error.values.get("then")
    if isinstance(what, str) and isinstance(then, str):
        return in_turn(_without_name(what), then)
    return what if isinstance(what, str) else error


def _wanted(settings: Settings) -> list[tuple[str, str, Language]]:
    """Each printer's name, address and language; a printer that takes PDF cannot be asked anything."""
    return [
        ("slip", settings.slip_printer, "escpos" if settings.slip_format == "escpos" else ""),
        ("label", settings.label_printer, "zpl" if settings.label_format == "zpl" else ""),
    ]
