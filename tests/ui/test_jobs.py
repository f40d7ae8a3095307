import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.ui.jobs import Job, Jobs


class Heard:
    """What a window would hear, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.threads: set[int] = set()

    def __call__(self, *told: object) -> None:
        self.results.append(told[0] if len(told) == 1 else told)
        self.threads.add(threading.get_ident())


@pytest.fixture
def unexpected() -> Heard:
    return Heard()


@pytest.fixture
def jobs(qapp: QApplication, unexpected: Heard) -> Iterator[Jobs]:
    made = Jobs(unexpected)
    yield made
    made.close()


def test_a_result_comes_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    done, ran = Heard(), Heard()

    def work(job: Job[int]) -> int:
        ran(1)
        return 42

    jobs.start(work, done=done)
    qtbot.waitUntil(lambda: done.results == [42])
    assert done.threads == {threading.get_ident()}
    assert ran.threads.isdisjoint(done.threads)
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_failure_goes_to_the_presenter(jobs: Jobs, unexpected: Heard, qtbot: QtBot) -> None:
    def work(job: Job[None]) -> None:
        raise ValueError("broken")

    jobs.start(work, done=Heard())
    qtbot.waitUntil(lambda: len(unexpected.results) == 1)
    assert isinstance(unexpected.results[0], ValueError)


def test_progress_comes_before_the_end_and_in_order(jobs: Jobs, qtbot: QtBot) -> None:
    told = Heard()

    def work(job: Job[str]) -> str:
        for step in range(1, 1001):
            job.report(step, 1000)
        return "end"

    jobs.start(work, done=told, progressed=told)
    qtbot.waitUntil(lambda: "end" in told.results)
    steps = [result for result in told.results if isinstance(result, tuple)]
    assert steps[-1] == (1000, 1000)
    assert steps == sorted(steps)
    assert len(steps) < 100, "the eye needs no thousand reports"
    assert told.results[-1] == "end"


def test_a_cancelled_job_leaves_through_its_own_code(jobs: Jobs, qtbot: QtBot) -> None:
    started, left = threading.Event(), threading.Event()
    done, cancelled = Heard(), Heard()

    def work(job: Job[None]) -> None:
        try:
            while True:
                started.set()
                job.report(0, 1)
        finally:
            left.set()

    job = jobs.start(work, done=done, cancelled=lambda: cancelled("cancelled"))
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: cancelled.results == ["cancelled"])
    assert left.is_set()
    assert done.results == []


def test_closing_waits_for_the_threads_and_says_nothing_more(qapp: QApplication, qtbot: QtBot) -> None:
    jobs, done = Jobs(Heard()), Heard()
    ended = threading.Event()

    def work(job: Job[None]) -> None:
        try:
            while not job.cancelled:
                pass
        finally:
            ended.set()

    jobs.start(work, done=done)
    jobs.close()
    assert ended.is_set()
    qtbot.wait(50)
    assert done.results == []


def test_what_was_said_before_the_end_is_not_heard_after_it(qapp: QApplication, qtbot: QtBot) -> None:
    jobs, done, said = Jobs(Heard()), Heard(), threading.Event()
    jobs.start(lambda _job: 1, done=done)
    jobs.start(lambda _job: said.set(), done=done)
    assert said.wait(5)
    jobs.close()
    qtbot.wait(50)
    assert done.results == []


def test_a_job_that_has_ended_holds_nobody(jobs: Jobs, qtbot: QtBot) -> None:
    """Else its thread may be the last to hold a widget, and would free it."""

    class Page:
        def hear(self, _result: object) -> None: ...

    page = Page()
    gone = weakref.ref(page)
    job = jobs.start(lambda _job: 1, done=page.hear)
    qtbot.waitUntil(lambda: not jobs.busy)
    del page
    assert gone() is None
    assert not job.cancelled
