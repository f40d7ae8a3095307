"""Slow work off the window's thread: plain data in and out, progress and cancel, all told on the window's thread."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)
Result = TypeVar("Result")
_WORKERS = 2
_REPORT_EVERY = 0.05
"""Seconds between two progress reports of a job: enough for the eye, and the window stays free."""


class Cancelled(Exception):
    """Raised inside a job that was cancelled; it leaves through every `with`, so nothing half-done stays."""


class Job(Generic[Result]):
    """A piece of work under way: the window holds it to cancel, the work holds it to report."""

    def __init__(
        self,
        jobs: "Jobs",
        work: Callable[["Job[Result]"], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[int, int], object] | None,
        cancelled: Callable[[], object] | None,
    ) -> None:
        self._jobs = jobs
        self._work = work
        self._done = done
        self._failed = failed
        self._progressed = progressed
        self._when_cancelled = cancelled
        self._stop = threading.Event()
        self._last_report = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for an end."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask for an end; the work notices at its next report."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Called by the work: how far it is. Raises `Cancelled` when it shall end."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if self._progressed is not None and (done >= total or now - self._last_report >= _REPORT_EVERY):
            self._last_report = now
            progressed = self._progressed
            self._jobs.tell(lambda: None if self._stop.is_set() else progressed(done, total))

    def run(self) -> None:
        """The thread's part: do the work, then tell the window how it ended."""
        try:
            result = self._work(self)
        except Cancelled:
            self._jobs.tell(self._tell_cancelled)
        except Exception as error:  # noqa: BLE001  # every failure belongs to the one presenter, in the window's thread
            caught = error
            self._jobs.tell(lambda: self._failed(caught))
        else:
            self._jobs.tell(lambda: self._done(result))

    def _tell_cancelled(self) -> None:
        if self._when_cancelled is not None:
            self._when_cancelled()

    def let_go(self) -> None:
        """Forget whom to tell, on the window's thread: the job's own thread must not be the last to hold a widget."""
        del self._work, self._done, self._failed, self._progressed, self._when_cancelled


class Jobs(QObject):
    """The one place that owns worker threads; what they have to tell comes through a single queued signal."""

    _told = Signal(object)

    def __init__(
        self, failed: Callable[[Exception], object], parent: QObject | None = None, *, workers: int = 2
    ) -> None:
        super().__init__(parent)
        self._failed = failed
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="job")
        self._running: set[Job[Any]] = set()
        self._closed = False
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Job[Result]], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Job[Result]:
        """Run `work(job)` in a thread; exactly one of `done`, `failed` and `cancelled` is called afterwards.

        Once everything was closed nothing runs and nothing is called any more.
        """
        job = Job(self, work, done=done, failed=failed or self._failed, progressed=progressed, cancelled=cancelled)
        if self._closed:
            return job
        self._running.add(job)
        self._pool.submit(self._run, job)
        return job

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def tell(self, message: Callable[[], object]) -> None:
        """Have `message` called on the window's thread, in the order told; safe from every thread."""
        self._told.emit(message)

    def _run(self, job: Job[Any]) -> None:
        job.run()
        self.tell(lambda: self._end(job))

    def _end(self, job: Job[Any]) -> None:
        self._running.discard(job)
        job.let_go()

    def _hear(self, message: Callable[[], object]) -> None:
        if not self._closed:  # Qt delivers what was queued before the signal was disconnected
            message()

    def close(self) -> None:
        """Cancel what runs and wait for the threads; what they still wanted to say is dropped."""
        self._closed = True
        for job in self._running:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()
