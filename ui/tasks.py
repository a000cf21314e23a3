"""Work off the GUI thread: lanes for analysis, reading and writing; results come back by a signal.

The engine sees two plain callables, `progress(done, total, what)` and `cancelled()`. What
goes in and comes out is immutable, so there is nothing to lock.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from transcheck.errors import Cancelled

Result = TypeVar("Result")
Progress = Callable[[int, int, str], None]
Stopped = Callable[[], bool]
Work = Callable[[Progress, Stopped], Result]

_PROGRESS_EVERY = 0.05
"""Seconds between two words of progress: more than a person reads, less than the event loop minds."""

_log = logging.getLogger(__name__)


class Task(Generic[Result]):
    """One piece of work under way; `cancel` drops it, and its result with it."""

    def __init__(
        self,
        work: Work[Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        *,
        can_stop: bool = True,
    ) -> None:
        self.can_stop = can_stop
        self.work = work
        self.done = done
        self.failed = failed
        self._stop = Event()

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()


class Tasks(QObject):
    """Three lanes of threads. Signals and callbacks arrive on the thread this object lives in."""

    busyChanged = Signal(bool)
    progressed = Signal(int, int, str)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One worker: a recheck never runs beside the analysis it would correct.
        self._analysis = ThreadPoolExecutor(1, "analysis")
        self._reading = ThreadPoolExecutor(2, "files")
        # One worker: of two savings the later one is the one that stays.
        self._writing = ThreadPoolExecutor(1, "files")
        self._running: set[Task] = set()
        self._last_progress = 0.0
        # Queued even from this thread: work that is done at once is still told of later.
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def analyse(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Task[Result]:
        """Run the engine, after what is already waiting. A cancelled run reports Cancelled to `failed`."""
        return self._start(self._analysis, Task(work, done, failed))

    def fetch(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Task[Result]:
        """Read files beside the analysis."""
        return self._start(self._reading, Task(work, done, failed))

    def keep(
        self,
        work: Work[Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Task[Result]:
        """Write a file, after what is already being written."""
        return self._start(self._writing, Task(work, done, failed, can_stop=False))

    def cancel(self) -> None:
        """Stop what is under way; a file that is being written is written to its end."""
        for task in tuple(self._running):
            if task.can_stop:
                task.cancel()

    def close(self) -> None:
        """Stop everything and wait for the threads to end; their results are dropped.

        What is to be written still is.
        """
        self.cancel()
        for lane in (self._analysis, self._reading):
            lane.shutdown(wait=True, cancel_futures=True)
        self._writing.shutdown(wait=True)
        self._running.clear()

    def _start(self, lane: ThreadPoolExecutor, task: Task[Result]) -> Task[Result]:
        was_busy = self.busy
        self._running.add(task)
        lane.submit(self._perform, task).add_done_callback(lambda future: self._finish(task, future))
        if not was_busy:
            self.busyChanged.emit(True)
        return task

    def _perform(self, task: Task[Result]) -> Result:
        if task.cancelled:
            raise Cancelled
        return task.work(self._report, lambda: task.cancelled)

    def _report(self, done: int, total: int, what: str) -> None:
        now = time.monotonic()
        if done >= total or now - self._last_progress >= _PROGRESS_EVERY:
            self._last_progress = now
            self.progressed.emit(done, total, what)

    def _finish(self, task: Task[Result], future: "Future[Result]") -> None:
        """Runs on the worker's thread: only carries the outcome over."""
        if not future.cancelled():
            self._arrived.emit(lambda: self._deliver(task, future))

    def _run(self, closure: Callable[[], None]) -> None:
        closure()

    def _deliver(self, task: Task[Result], future: "Future[Result]") -> None:
        if task not in self._running:
            return  # the window was closed in the meantime
        self._running.discard(task)
        try:
            _hand_over(task, future)
        finally:
            if not self.busy:
                self.busyChanged.emit(False)


def _hand_over(task: Task[Result], future: "Future[Result]") -> None:
    error = future.exception()
    if task.cancelled:
        task.failed(Cancelled())
    elif isinstance(error, Exception):
        _log.info("Work failed", exc_info=error)
        task.failed(error)
    elif error is not None:
        raise error
    else:
        task.done(future.result())
