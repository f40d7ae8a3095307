"""A meeting whose program is killed goes on at the same question, and loses two seconds of writing at most."""

import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import checking, live, meeting_questions
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.work import demo

ROOT = Path(__file__).parents[2]
LOST = 2.0
"""Seconds of writing that may be gone."""
Key = tuple[float, int, str]


def killed(folder: Path, *, after: float) -> tuple[list[Key], float]:
    """Conduct a meeting for so many seconds from the first key on, kill; answers the keys and when it was killed."""
    log = folder.parent / "typed.log"
    command = [sys.executable, "-P", "-m", "tests.ui.live_typist", str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}
    with log.open("wb") as told:
        child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=told, stderr=subprocess.PIPE)
        begun = time.monotonic()
        while not log.stat().st_size and child.poll() is None and time.monotonic() < begun + 60:
            time.sleep(0.05)
        time.sleep(after)
        end = time.monotonic()
        child.kill()
        _out, errors = child.communicate()
    lines = [line.split() for line in log.read_text().splitlines() if line.count(" ") == 2]
    assert lines, errors.decode()
    return [(float(at), int(question), letter) for at, question, letter in lines], end


def written(keys: list[Key], question: int, *, until: float = float("inf")) -> str:
    """What was written under a question by then."""
    return "".join(letter for at, one, letter in keys if one == question and letter != ">" and at <= until)


def show_that_it_goes_on(folder: Path, *, after: float) -> float:
    """Kill once; answers how many seconds of writing were lost."""
    keys, end = killed(folder, after=after)
    assert [finding for finding in checking.check(folder) if finding.grave] == []
    book = books.open_for_writing(folder)
    try:
        meeting = live.under_way(book, datetime.now(UTC))
        assert meeting == 1
        course = live.course(book, meeting)
        answers = {one.id: one for one in meeting_questions.of_meeting(book, meeting)}
    finally:
        book.close()
    fronts = {one for at, one, letter in keys if letter != ">" and at >= end - 0.2} or {keys[-1][1]}
    if keys[-1][2] == ">":  # the next one is in front, and no key was told for it yet
        order = list(answers)
        fronts.add(order[order.index(keys[-1][1]) + 1])
    assert course.question in fronts | {keys[-1][1]}, (course.question, keys[-5:], end)
    lost = 0
    for question in dict.fromkeys(one for _at, one, _letter in keys):
        kept, typed, found = written(keys, question, until=end - LOST), written(keys, question), answers[question]
        assert found.answer.startswith(kept), (question, kept, found.answer)
        assert typed.startswith(found.answer)
        lost += len(typed) - len(found.answer)
        if any(one == question and letter == ">" and at <= end - LOST for at, one, letter in keys):
            assert found.asked_at is not None
    return lost * 0.025


def fill(folder: Path) -> None:
    """The sample book."""
    book = books.open_for_writing(folder)
    demo.fill(book, datetime.now(UTC), "Europe/London")
    with book.edit("Write anew"):
        for one in meeting_questions.of_meeting(book, 1):
            meeting_questions.change(book, one.id, answer="", asked_at=None)
    book.close()


@pytest.mark.slow
@pytest.mark.manner(37)
def test_it_goes_on_at_the_same_question(tmp_path: Path, qtbot: QtBot, light: None) -> None:
    """Fifty rounds are done by tests/bench/killed_while_meeting.py."""
    folder = tmp_path / "rapport"
    fill(folder)
    show_that_it_goes_on(folder, after=random.Random(4).uniform(2.4, 3.4))
    session = Session(books.open_for_writing(folder))
    course = live.course(session.book, 1)
    preferences = Preferences(QSettings(str(tmp_path / "again.ini"), QSettings.Format.IniFormat))
    window = MainWindow(session, preferences)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.shell.page == "live")
    page = window.conducting.live
    assert page.frame.desk.number == course.question
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is page.frame.desk.notes
    window.close()
    window.deleteLater()
