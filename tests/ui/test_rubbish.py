"""Nothing of Qt is freed in the thread of a job."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.rubbish import Rubbish


class Ring(QWidget):
    """A widget without a parent that refers to itself, as pages and their models do to one another."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


class Cell:
    """Something that the collector counts."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector_on() -> Iterator[None]:
    """As Python starts."""
    gc.collect()
    gc.enable()
    yield
    gc.disable()


def test_a_widget_in_a_cycle_is_freed_on_the_windows_thread(
    qapp: QApplication, qtbot: QtBot, collector_on: None
) -> None:
    parent, seen = QObject(), set[int]()
    jobs = Jobs(lambda error: pytest.fail(str(error)), parent)
    rubbish = Rubbish(lambda: jobs.busy, parent)
    freed = weakref.finalize(Ring(), lambda: seen.add(threading.get_ident()))

    def work(_job: Job[None]) -> None:
        for _ in range(20_000):
            Cell()

    jobs.start(work, done=lambda _result: None)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert freed.alive, "a job frees nothing"
    rubbish.look()
    assert seen == {threading.get_ident()}
    jobs.close()


def test_nothing_is_looked_for_while_a_job_works(qapp: QApplication, collector_on: None) -> None:
    parent = QObject()
    rubbish = Rubbish(lambda: True, parent)
    freed = weakref.finalize(Ring(), lambda: None)
    cells = [Cell() for _ in range(2_000)]
    rubbish.look()
    assert freed.alive
    del cells
