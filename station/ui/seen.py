"""What the screen needs of a running bench, and how news of other threads come to the screen's own.

It knows no widget and no journal: `station.running.Running` has this shape, and so has whatever a test builds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from packing.errors import KnownError

if TYPE_CHECKING:  # the screen is there before the bench that it shows is loaded
    from drivers.camera.scanner import CameraScanner
    from drivers.device import DeviceState
    from drivers.scales.weight import Weight
    from packing.catalogue import Product
    from packing.scan import Scan
    from packing.session import Session
    from station.bench import Outcome
    from station.day import Day, Here
    from station.line_check import Trial
    from station.loop import Input
    from station.running import Listener
    from station.settings import Settings
    from sync.client import SyncState
    from sync.store import QueueRow


class Running(Protocol):
    """A bench that runs, as far as the screen looks at it. All but `queue`, `counts`, `supervisors` and `product`
    answer at once; those four read SQLite and are called from a thread that is not the screen's."""

    station: str
    goal: int

    @property
    def settings(self) -> Settings: ...
    @property
    def session(self) -> Session: ...
    @property
    def here(self) -> Here: ...
    @property
    def waiting(self) -> int: ...
    @property
    def mark(self) -> int: ...
    @property
    def digest(self) -> str: ...
    @property
    def sync(self) -> SyncState | None: ...
    @property
    def devices(self) -> Mapping[str, DeviceState]: ...
    @property
    def weights(self) -> Mapping[str, Weight]: ...
    @property
    def papers(self) -> Iterable[object]: ...
    @property
    def crashed(self) -> BaseException | None: ...

    def today(self) -> Day: ...
    def cameras(self) -> Sequence[CameraScanner]: ...
    def put(self, given: Input) -> None: ...
    def retry(self) -> None: ...
    def trials(self) -> tuple[Trial, ...]: ...
    def listen(self, listener: Listener) -> None: ...
    def queue(self) -> Sequence[QueueRow]: ...
    def counts(self) -> Mapping[str, int]: ...
    def supervisors(self) -> Sequence[str]: ...
    def product(self, sku: str) -> Product | None: ...
    def picture(self, name: str) -> Path | None: ...


class Told(QObject):
    """A `station.running.Listener`: each call from another thread becomes a signal, which Qt delivers in ours."""

    judged = Signal(object)
    lost = Signal(object, object)  # words that Qt would make a plain string of a `Text`
    synced = Signal(object)
    device_changed = Signal(object)
    paper_changed = Signal(object)
    queue_changed = Signal()

    def outcome(self, outcome: Outcome) -> None:
        """One scan or request was judged."""
        self.judged.emit(outcome)

    def failed(self, scan: Scan | None, words: str) -> None:
        """A scan or request could not be kept."""
        self.lost.emit(scan, words)

    def sync(self, state: SyncState) -> None:
        """The server was heard, or was not."""
        self.synced.emit(state)

    def device(self, state: DeviceState) -> None:
        """A device is well, or is not."""
        self.device_changed.emit(state)

    def paper(self, job: object) -> None:
        """A paper went on its way."""
        self.paper_changed.emit(job)

    def orders_changed(self) -> None:
        """The queue looks otherwise than before."""
        self.queue_changed.emit()


class Errands(QObject):
    """Work that would make the screen wait, done one by one in another thread; `then` gets the answer in ours."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="errands")
        self._done.connect(self._deliver)
        self._stopped = False

    def run(self, call: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Does `call` elsewhere, then `then` with its answer here. A `KnownError` is no answer: the screen keeps what
        it shows, and asks again at the next change."""
        if not self._stopped:
            self._pool.submit(call).add_done_callback(lambda future: self._tell(future, then))

    def _tell(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        if self._stopped or future.cancelled() or isinstance(future.exception(), KnownError):
            return
        self._done.emit(future, then)

    def _deliver(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        if not self._stopped:
            then(future.result())

    def stop(self) -> None:
        """Nothing is delivered any more; what runs is waited for."""
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)
