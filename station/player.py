"""Packs the demo's orders by itself, through the simulated scanner alone, as a person would."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator

from drivers.device import DeviceState
from packing.commands import quantity_code
from packing.errors import KnownError
from packing.people import Role
from packing.picklist import Picklist
from packing.scan import Scan
from printing.spool import Job, State
from station.bench import Outcome
from station.demo import Article, Demo, articles, picklists
from station.running import Running
from sync.client import SyncState

PATIENCE = 30.0
"""Seconds to wait for any one thing."""


class Player:
    """A listener that scans the next code when the last one was judged."""

    def __init__(self, demo: Demo, running: Running, say: Callable[[str], None]) -> None:
        self._demo, self._running, self._say = demo, running, say
        self._outcomes: queue.SimpleQueue[Outcome | str] = queue.SimpleQueue()
        self._news: queue.SimpleQueue[SyncState | Job] = queue.SimpleQueue()
        self._shelf = {article.product.sku: article for article in articles()}
        running.listen(self)

    def outcome(self, outcome: Outcome) -> None:
        """One scan was judged."""
        self._outcomes.put(outcome)

    def failed(self, scan: Scan | None, words: str) -> None:  # noqa: ARG002
        """One scan could not be kept."""
        self._outcomes.put(words)

    def sync(self, state: SyncState) -> None:
        """The server was heard."""
        self._news.put(state)

    def device(self, state: DeviceState) -> None:
        """Trouble with a device is said."""
        if not state.ok:
            self._say(f"{state.kind} {state.name}: {state.words}")

    def paper(self, job: Job) -> None:
        """A paper went on its way."""
        self._news.put(job)

    def orders_changed(self) -> None:
        """The player takes the orders as they stand in its file."""

    def play(self) -> int:
        """Signs in, packs all sample orders, and waits until server and printers have everything; how many."""
        packer = next(name for name, role in self._demo.devices.roles.items() if role is Role.PACKER)
        if self._running.session.operator is None:
            self._scan(self._demo.access.badges[packer], "signed_in")
        wanted = picklists()
        for count, picklist in enumerate(wanted.values(), 1):
            if self._pack(picklist):
                units = f"{len(picklist.lines)} lines, {picklist.units} units"
                self._say(f"packed {picklist.order} ({count} of {len(wanted)}: {units})")
        self._until_all_is_told()
        return len(wanted)

    def _pack(self, picklist: Picklist) -> bool:
        opened = self._scan(picklist.order, "opened", "order_already_packed")
        if opened.verdict.kind != "opened":
            return False
        wrong = next(
            article for sku, article in self._shelf.items() if sku not in {line.sku for line in picklist.lines}
        )
        self._scan(wrong.codes[0].code, "wrong_item")
        self._scan("NO-SUCH-CODE", "unknown_code")
        scans = [scan for line in picklist.lines for scan in self._codes(self._shelf[line.sku], line.quantity)]
        for code, verdict in scans[:-1]:
            self._scan(code, verdict)
        self._scan(scans[-1][0], "packed")
        return True

    def _codes(self, article: Article, units: int) -> Iterator[tuple[str, str]]:
        """Whole cases by the case's barcode, the rest by quantity card and the article's own."""
        for alias in sorted(article.codes, key=lambda alias: -alias.units):
            cases, units = (units // alias.units, units % alias.units) if alias.units > 1 else (0, units)
            yield from ((alias.code.lstrip("0"), "picked") for _ in range(cases))
        if units > 1:
            yield quantity_code(units), "quantity"
        if units:
            yield next(alias.code[1:] for alias in article.codes if alias.units == 1), "picked"

    def _scan(self, code: str, *wanted: str) -> Outcome:
        self._demo.devices.scanner.scan(code)
        try:
            outcome = self._outcomes.get(timeout=PATIENCE)
        except queue.Empty:
            raise KnownError(f"The scan of {code} was not judged within {PATIENCE:.0f} seconds.") from None
        if isinstance(outcome, str):
            raise KnownError(outcome)
        if not {outcome.verdict.kind, outcome.verdict.reason} & set(wanted):
            raise KnownError(f"The scan of {code} should be {' or '.join(wanted)}, but: {outcome.verdict.say}.")
        return outcome

    def _until_all_is_told(self) -> None:
        papers: dict[str, State] = {}
        while self._lag() or any(state is not State.SENT for state in papers.values()):
            try:
                news = self._news.get(timeout=PATIENCE)
            except queue.Empty:
                raise KnownError(f"After {PATIENCE:.0f} seconds server or printers still lack something.") from None
            if isinstance(news, Job):
                papers[news.key] = news.state

    def _lag(self) -> int:
        return self._running.mark - (self._running.sync.mark if self._running.sync else 0)
