"""The composition: a bench with its journal, store, devices, printers and server, made from the settings.

The window, the headless door and the demo all run this one thing. It owns every thread save the screen's.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import time
import uuid
from collections import Counter, deque
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Protocol

import assets
from drivers.address import Address, parse
from drivers.device import DeviceState, WrongAddress, serial_address
from packing.catalogue import Product
from packing.errors import KnownError
from packing.events import Event
from packing.requests import Identify
from packing.scan import Scan
from packing.session import Rules, Session
from packing.text import Text
from packing.verdict import Tone
from printing.spool import Job, State
from station import day, effects, lamp
from station.bench import Bench, Outcome
from station.expects import Expected
from station.line_check import Trial, Watch, trials
from station.loop import Changed, EndCheck, Forked, Hooks, Input, Loop
from station.paper_trail import PaperTrail
from station.papers import TEST, Papers
from station.settings import Settings
from station.tally import Tally
from sync.client import PROGRAM, Client, SyncState, Told
from sync.journal import Journal
from sync.protocol import ClaimReturned, Hello
from sync.store import QueueRow, Store
from sync.wire import Wire

if TYPE_CHECKING:  # what a bench has not got is not loaded
    from drivers.camera.scanner import CameraScanner
    from drivers.light import Light
    from drivers.scale import Scale
    from drivers.scales.weight import Weight
    from drivers.scanners import HearsVerdicts, Scanner

log = logging.getLogger(__name__)

TURN = 0.001
"""Seconds after which a thread lets another have its turn: screen and scans do not wait for a long slip, a long list
of orders or a picture that is made beside them. Python's own is five times that, at every step."""


class Listener(Protocol):
    """Who wants to know. All are called from other threads, with frozen values, and must return at once."""

    def outcome(self, outcome: Outcome) -> None:
        """One scan or request was judged; it is on the disk."""

    def failed(self, scan: Scan | None, words: str) -> None:
        """A scan or request could not be kept; nothing of it counts."""

    def sync(self, state: SyncState) -> None:
        """The server was heard, or was not."""

    def device(self, state: DeviceState) -> None:
        """A device is well, or is not."""

    def paper(self, job: Job) -> None:
        """A paper went on its way."""

    def orders_changed(self) -> None:
        """The queue looks otherwise than before."""


class Running:
    """A bench that runs. Raises `KnownError` where the settings or the data folder do not allow it; then no file stays
    open. Whoever made it stops it, also where `start` was not reached or raised."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        settings.data.mkdir(parents=True, exist_ok=True)
        self._journal_path, self._store_path = settings.data / "journal.db", settings.data / "store.db"
        with contextlib.ExitStack() as unless_all_opens:
            self._open(settings, unless_all_opens)
            unless_all_opens.pop_all()

    def _open(self, settings: Settings, opened: contextlib.ExitStack) -> None:
        self._store = opened.enter_context(contextlib.closing(Store(self._store_path)))
        self.station = _name(settings, self._store, self._journal_path)
        journal = Journal(self._journal_path, self.station, uuid.uuid4().hex)
        opened.callback(journal.close)
        self._listeners: list[Listener] = []
        self.sync: SyncState | None = SyncState() if settings.server else None
        self.devices: dict[str, DeviceState] = {}
        self.papers: deque[Job] = deque(maxlen=50)
        self._client = self._make_client() if settings.server else None
        if self._client is not None:
            opened.callback(self._client.stop)
        self.bench = Bench(
            journal,
            self._store,
            lambda: _rules(settings, self._store),
            clock=now,
            company_prefix=settings.company_prefix,
            region=settings.region,
            claim=self._client.claim if self._client else None,
            checked=lambda: tuple(trial.record for trial in self.trials()),
        )
        self._session = self.bench.session
        self._days = day.Days()
        self.goal = settings.team_goal
        """Orders that the team wants to pack in a day; 0: none. Whoever knows better, such as a server, may set it."""
        self.weights: dict[str, Weight] = {}
        self._scale = self._make_scale() if settings.scale else None
        self._light = self._make_light() if settings.light else None
        self._watch = Watch(lambda mark: self.put(EndCheck(mark)))
        self._papers = Papers(settings, self._tell_paper, self._tell_device, now)
        opened.callback(self._papers.stop, 0)
        self._trail = PaperTrail(self._journal_path, self._papers, lambda words: self._tell_failed(None, words))
        hooks = Hooks(
            self._tell_outcome, self._after, self._tell_failed, self._gave_back, self._begin_journal,
            self._try_printers,
        )  # fmt: skip
        self._loop = Loop(self.bench, hooks)
        self._scanners: list[Scanner] = []
        self._asked: list[Expected] = []
        self._listening: list[HearsVerdicts] = []
        self._scanners_ended = threading.Event()
        self._untold: tuple[Event, ...] = ()
        self._queue_store = Store(self._store_path)

    def _make_client(self) -> Client:
        return Client(
            self.settings.server, self.settings.token, self._journal_path, self._store_path,
            ahead=self.settings.claim_ahead, clock=time.time,
            told=Told(
                state=self._tell_sync,
                orders=self._tell_orders,
                give_back=self.put,
                forked=lambda journal: self._loop.put(Forked(journal)),
            ),
        )  # fmt: skip

    # --- life --------------------------------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Before `start`: whom to tell."""
        self._listeners.append(listener)

    def start(self, settle: float = 10.0) -> None:
        """Makes good what a crash left undone, hears the server for up to `settle` seconds, then begins. Raises
        `KnownError` where the settings do not allow it."""
        sys.setswitchinterval(TURN)
        scanners = self._make_scanners()
        if self._light is not None:
            self._light.start()
        self._days = self._look_back()
        self._catch_up()
        self._papers.start()
        self._trail.start()
        if self._client is not None:
            self._client.start()
            self._client.settled.wait(settle)
            self.bench.refresh_rules()
            self._session = self.bench.session
        self._tell_collisions()
        if broken_off := self.bench.break_off_check():
            self._tell_outcome(broken_off)
        self._sign_in()
        if self.bench.session.order is not None:
            # What the server said of the open order may have been heard just before a crash, or while we were down.
            self._loop.put(Changed((self.bench.session.order.number,)))
        self._loop.start()
        if self._scale is not None:
            self._scale.start()
        self._scanners = scanners
        for scanner in scanners:
            scanner.start()

    def _make_light(self) -> Light:
        """Not started yet. Raises `WrongAddress`."""
        from drivers.light import open_light

        name = parse(self.settings.light).name or "light"
        return open_light(self.settings.light, state=self._tell_device, name=name)

    def _tell_collisions(self) -> None:
        """Goods or orders of old data that have the form of our own cards: neither counts here until that is mended."""
        codes = self._store.reserved()
        if codes:
            words = Text(
                "{codes}: has the form of a card of this bench, so neither counts. The office gives it another code.",
                codes=", ".join(codes[:3]),
            )
            self._tell_device(DeviceState("catalogue", "catalogue", ok=False, words=words))

    def _look_back(self) -> day.Days:
        """The day so far. A damaged row somewhere in it is no reason for a bench not to start."""
        try:
            people = self._store.anybody_known()
            return day.rebuilt(self.bench.journal.backwards(), _today(), None, people=people)
        except KnownError as error:
            log.warning("the day's figures begin anew: %s", error)
            return day.Days()

    def _make_scale(self) -> Scale:
        """Not started yet. Raises `WrongAddress`."""
        from drivers.scale import open_scale

        name = parse(self.settings.scale).name or "scale"
        # It is looked for first; a line check must not pass over it meanwhile.
        self.devices[name] = DeviceState(name, "scale", ok=True, words=Text("not heard yet"))
        return open_scale(self.settings.scale, deliver=self._tell_weight, state=self._tell_device, name=name)

    def _make_scanners(self) -> list[Scanner]:
        """Not started yet. Raises `WrongAddress`."""
        if not self.settings.scanners:
            return []
        from drivers.rates import Rates
        from drivers.scanners import HearsVerdicts, open_scanner

        names = scanner_names(self.settings.scanners)
        rates = Rates(self.settings.data / "rates.json")
        made = [
            open_scanner(
                address,
                deliver=self._loop.put,
                state=self._tell_device,
                ended=self._scanners_ended.set,
                repeated=self._loop.repeated,
                rates=rates,
                name=name,
                expects=self._expected(address),
                symbologies=self.settings.symbologies,
            )
            for address, name in zip(self.settings.scanners, names, strict=True)
        ]
        for address, name in zip(self.settings.scanners, names, strict=True):
            if parse(address).scheme == "camera":  # some take seconds until they see
                self.devices[name] = DeviceState(name, "camera", ok=True, words=Text("is being opened"))
        self._listening = [scanner for scanner in made if isinstance(scanner, HearsVerdicts)]
        self._has_end = len(made) == 1 and comes_to_an_end(self.settings.scanners[0])
        return made

    def _expected(self, address: str) -> Callable[[Scan], str | bool]:
        """What a camera asks from its own thread, over a connection of its own; other scanners ask nothing."""
        if parse(address).scheme != "camera":
            return lambda _: False
        self._asked.append(Expected(self._store_path, lambda: self._session, self.settings.region))
        return self._asked[-1]

    def cameras(self) -> list[CameraScanner]:
        """Those among the scanners, to be watched."""
        if not any(parse(address).scheme == "camera" for address in self.settings.scanners):
            return []
        from drivers.camera.scanner import CameraScanner

        return [scanner for scanner in self._scanners if isinstance(scanner, CameraScanner)]

    def ended(self, timeout: float | None = None) -> bool:
        """Waits until the only scanner, standard input or a video file, has ended."""
        return self._has_end and self._scanners_ended.wait(timeout)

    @property
    def crashed(self) -> BaseException | None:
        """What ended the bench's thread or that of the papers, if anything did."""
        return self._loop.crashed or self._trail.crashed

    def wait_no_longer(self) -> None:
        """From any thread: a `start` that waits for the server goes on without its word."""
        if self._client is not None:
            self._client.settled.set()

    def stop(self, flush: float = 10.0) -> None:
        """Judges what was scanned, prints and sends what can be within `flush` seconds, and ends."""
        until = time.monotonic() + flush
        for scanner in self._scanners:
            scanner.stop()
        if self._scale is not None:
            self._scale.stop()
            self._scale.join(2.0)
        for scanner in self._scanners:
            scanner.join(2.0)
        self._watch.stop()
        self._loop.stop()
        if self._light is not None:
            self._light.stop()
            self._light.join(2.0)
        self._trail.stop()
        self._papers.stop(max(0.0, until - time.monotonic()))
        if self._client is not None:
            self._flush(until)
            self._client.stop()
        for expected in self._asked:
            expected.close()
        self._queue_store.close()
        self.bench.close()

    def _flush(self, until: float) -> None:
        assert self._client is not None
        self._client.poke()
        while self._client.state.online and self._client.state.mark < self.mark and time.monotonic() < until:
            self._client.changed.wait(0.2)
            self._client.changed.clear()

    # --- what the screen reads ---------------------------------------------------------------------------------------

    def put(self, given: Input) -> None:
        """Hands in a scan, a key, a choice: from any thread."""
        self._loop.put(given)

    def retry(self) -> None:
        """Somebody has mended something: printers and server are tried at once, from any thread."""
        self._papers.retry()
        if self._client is not None:
            self._client.poke()

    @property
    def session(self) -> Session:
        """As after the last outcome."""
        return self._session

    @property
    def here(self) -> day.Here:
        """Who is at the bench, who left it, who was here before, after the last outcome."""
        return self._days.here

    def today(self) -> day.Day:
        """What this day came to so far, by the local date."""
        return self._days.on(_today())

    @property
    def waiting(self) -> int:
        """Scans not judged yet."""
        return self._loop.waiting

    @property
    def tallies(self) -> dict[str, Tally]:
        """By the name of the device (`keyboard` too): what was read in this run, and what became of it."""
        return self._loop.tallies

    @property
    def mark(self) -> int:
        """The journal's last number."""
        return self.bench.journal.mark

    @property
    def digest(self) -> str:
        """The hash there, in hex."""
        return self.bench.journal.hash.hex()

    def queue(self) -> list[QueueRow]:
        """The orders to choose from."""
        return self._queue_store.queue()

    def counts(self) -> dict[str, int]:
        """Orders by state."""
        return {state.value: count for state, count in self._queue_store.counts().items()}

    def supervisors(self) -> list[str]:
        """Who may let a held order pass, by name."""
        return self._queue_store.supervisors()

    def trials(self) -> tuple[Trial, ...]:
        """How each device does in the line check that is on."""
        return trials(dict(self.devices), self._watch.tried, dict(self.weights), printed=self._watch.printed)

    def product(self, sku: str) -> Product | None:
        """What the catalogue says."""
        return self._queue_store.product(sku)

    def picture(self, name: str) -> Path | None:
        """A product's picture: from the data folder's `pictures`, else one of ours."""
        if not name or Path(name).name != name:
            return None
        for path in (self.settings.data / "pictures" / name, assets.path("demo", "pictures", name)):
            if path.is_file():
                return path
        return None

    # --- the bench's thread tells ------------------------------------------------------------------------------------

    def _tell_outcome(self, outcome: Outcome) -> None:
        self._session = outcome.session
        for event in outcome.happened:
            self._days = day.after(self._days, event, None)
        self._watch.after(outcome.happened, outcome.seq)
        if self._light is not None:
            self._light.show(lamp.tone(outcome.verdict.tone, outcome.session))
        if outcome.scan is not None:
            self._answer(outcome.scan, outcome.verdict.tone not in (Tone.WRONG, Tone.ATTENTION))
        for listener in self._listeners:
            listener.outcome(outcome)

    def _answer(self, scan: Scan, good: bool) -> None:
        """Lets the scanner that read it say so, now that it is on the disk; sending is its own thread's work."""
        for scanner in self._listening:
            scanner.verdict(good, scan.device)

    def _tell_failed(self, scan: Scan | None, words: str) -> None:
        if self._light is not None:
            self._light.show(Tone.WRONG)
        if scan is not None:
            self._answer(scan, good=False)
        for listener in self._listeners:
            listener.failed(scan, words)

    def _after(self, outcome: Outcome) -> None:
        if self._client is not None:
            self._client.poke()
        if self._trail.owing or any(map(effects.owes, outcome.happened)):
            self._trail.poke()
        self._untold += outcome.happened
        try:
            self._tell_store()
        except KnownError as error:
            # The scan is in the journal, so it counts; what follows from it is made good after the next one.
            self._tell_failed(None, error.text)

    def _tell_store(self) -> None:
        """The store's view, after everybody was told."""
        changed = effects.tell_store(self._store, self._untold)
        self._untold = ()
        if changed:
            for listener in self._listeners:
                listener.orders_changed()

    def _catch_up(self) -> None:
        """What has happened since the last paper in the spool. A spool without any mark is new, or its file was moved
        away: what was packed before it is not printed once more."""
        through = self._papers.through
        if through is None:
            self._papers.print((), self.mark)
            through = self.mark
        self._untold = tuple(event for _, event in self.bench.journal.since(through))
        self._tell_store()
        self._trail.catch_up()

    def _sign_in(self) -> None:
        """The operator that the settings name, unless signed in already (a badge read twice signs out)."""
        if self.settings.operator:
            person = self._store.person(self.settings.operator)
            if person is None:
                raise KnownError("The operator's badge is not known here: check --operator, or the server's answer.")
            if self.bench.session.operator != person:
                self._tell_outcome(self.bench.request(Identify(person=person)))

    def _gave_back(self, answer: ClaimReturned) -> None:
        if self._client is not None:
            self._client.returned(answer)

    def _begin_journal(self, ended: str) -> None:
        if self.bench.journal.id != ended:
            return  # asked twice, done once
        with self._trail.at_rest():
            self._papers.begin_again()
            self.bench.begin_journal(uuid.uuid4().hex)
            self._papers.print((), 0)
        self._session = self.bench.session
        self._watch.after((), self.mark)  # a check that is on goes on there, under other numbers
        if self._client is not None:
            self._client.poke()

    # --- other threads tell ------------------------------------------------------------------------------------------

    def _tell_sync(self, state: SyncState) -> None:
        self.sync = state
        for listener in self._listeners:
            listener.sync(state)

    def _tell_orders(self, orders: tuple[str, ...]) -> None:
        self._loop.put(Changed(orders))
        for listener in self._listeners:
            listener.orders_changed()

    def _tell_weight(self, weight: Weight) -> None:
        self.weights[weight.device] = weight

    def _try_printers(self) -> None:
        self._papers.print_tests(f"{self.station}, {now()[:16].replace('T', ' ')}")
        if self._light is not None:
            self._light.try_out()

    def device(self, state: DeviceState) -> None:
        """From any thread: how a device is that somebody else holds, such as the screen its loudspeaker."""
        self._tell_device(state)

    def _tell_device(self, state: DeviceState) -> None:
        self.devices[state.name] = state
        for listener in self._listeners:
            listener.device(state)

    def _tell_paper(self, job: Job) -> None:
        self.papers.append(job)
        if job.document == TEST and job.state is State.SENT:
            self._watch.came_out(job.printer)
        for listener in self._listeners:
            listener.paper(job)


def now() -> str:
    """The clock's reading as events carry it: ISO 8601, UTC, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _today() -> date:
    """The date here."""
    return datetime.fromtimestamp(time.time(), UTC).astimezone().date()


def comes_to_an_end(address: str) -> bool:
    """Whether there is nothing more to come at some time: the end of standard input, or of a video file.

    >>> [comes_to_an_end(each) for each in ("stdin", "camera:a.mp4", "camera:a.mp4;loop=yes", "camera:0")]
    [True, True, False, False]
    """
    given = parse(address)
    if given.scheme != "camera":
        return given.scheme == "stdin"
    from drivers.camera.capture import planned

    plan = planned(given)
    return plan.is_file and not plan.loop


def scanner_names(addresses: Sequence[str]) -> list[str]:
    """What each scanner is called before people and in the journal: as its address says; else the only one needs no
    more than its kind. Raises `WrongAddress` for two of the same name.

    >>> scanner_names(["serial:/dev/ttyACM0@115200"])
    ['scanner']
    >>> scanner_names(["serial:/dev/ttyACM0@115200", "tcp:10.0.0.7:2001", "left=serial:COM4"])
    ['scanner ttyACM0', 'scanner 10.0.0.7:2001', 'left']
    >>> scanner_names(["camera:0", "camera:rtsp://eve:secret@10.0.0.9/stream"])
    ['camera 0', 'camera 10.0.0.9']
    """
    parts = [parse(address) for address in addresses]
    if len(parts) == 1 and parts[0].scheme != "stdin":
        return [parts[0].name or "scanner"]
    from drivers.camera.capture import public

    often = Counter(map(_short_name, parts))
    names = [_short_name(one) if often[_short_name(one)] == 1 else one.name or public(one.bare) for one in parts]
    for name, count in Counter(names).items():
        if count > 1:
            raise WrongAddress(f"{count} scanners are called {name!r}: write a name before each, as in left={name}")
    return names


def _short_name(address: Address) -> str:
    """The name given, else the last part of a serial port's path, else what stands behind the scheme."""
    if address.scheme == "camera":
        from drivers.camera.capture import short

        return address.name or f"camera {short(address.rest)}"
    serial = serial_address(address.bare)
    port = PurePath(serial[0]).name if serial else address.rest
    return address.name or (f"scanner {port}" if port else address.bare)


def _rules(settings: Settings, store: Store) -> Rules:
    sign_in = {"always": True, "never": False}.get(settings.sign_in)
    badge = store.anybody_known() if sign_in is None else sign_in
    return Rules(settings.close_on_last_item, badge, label=bool(settings.label_printer))


def _name(settings: Settings, store: Store, journal_path: Path) -> str:
    """The station's name: as set, else as in the journal, else as the server has enrolled it."""
    from sync import journal

    if settings.station:
        return settings.station
    if journal_path.is_file():
        return journal.identity(journal_path)[0]
    if not settings.server:
        return "bench-1"
    wire = Wire(settings.server, settings.token)
    try:
        welcome = wire.hello(Hello("", PROGRAM))
        store.welcome(welcome)
        return welcome.station
    except KnownError as error:
        raise KnownError(f"The first start of a bench needs its server, to learn its name. {error}") from error
    finally:
        wire.close()
