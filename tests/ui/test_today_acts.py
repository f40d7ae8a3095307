"""What is done with the lines of Today, by keys alone: answered, put off, met or not, logged, noted to do."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crm_app.domain.letter_kinds import About
from crm_app.store import book as books
from crm_app.store import letters, meetings, people, playbooks, relations, requests, tasks, today
from crm_app.store.book import Book
from crm_app.ui.dialogs.did_it_happen import DidItHappen
from crm_app.ui.dialogs.stepping import Answered, LogTouch, NewTask, PutOff
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.today import TodayLine
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]
DAY = timedelta(days=1)


@pytest.fixture
def written(folder: Path) -> Iterator[Book]:
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def window(written: Book, open_window: OpenWindow) -> MainWindow:
    """Ana was asked ten days ago and called; Ben was to be met this morning; there is something to read."""
    with written.edit("Fill"):
        ana = people.add(written, name="Ana Ruiz", organisation="NOAA")
        requests.sent(written, ana, at=NOW - 10 * DAY)
        requests.call(written, ana, outcome="voicemail", at=NOW - 3 * DAY)
        ben = people.add(written, name="Ben Okafor")
        meetings.plan(written, ben, start=NOW - timedelta(hours=2), zone="Europe/London", minutes=30)
        tasks.add(written, "Read the report", due=(NOW + DAY).date())
    written.close()
    opened = open_window()
    opened.go("today")
    opened.ways.focus_page()
    return opened


def line_of(window: MainWindow, title: str) -> TodayLine:
    found = {one.title: one for one in window.today.list.groups.lines if isinstance(one, TodayLine)}
    assert title in found, list(found)
    assert window.today.list.go_to(found[title].key)
    return found[title]


def titles(window: MainWindow) -> list[str]:
    return [one.title for one in window.today.list.groups.lines if isinstance(one, TodayLine)]


def press(qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    together = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        together |= modifier
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, together)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_waiting_line_offers_the_answer_before_the_reminder(window: MainWindow) -> None:
    line = line_of(window, "Remind Ana Ruiz")
    assert [deed.action for deed in line.deeds] == ["they_answered", "write_letter", "step_done"]
    detail = window.today.detail
    assert detail.answered.isVisible()
    assert detail.answered.property("kind") == "primary"
    assert detail.done.property("kind") == "plain"
    assert detail.answered.x() <= detail.done.x() or detail.answered.y() < detail.done.y()


@pytest.mark.parametrize(
    ("right", "answer", "next_title"),
    [(0, "agreed", "Phone Ana Ruiz"), (1, "not-now", ""), (2, "declined", "")],
)
def test_yes_not_now_and_no_are_chosen_with_the_keyboard(
    window: MainWindow, qtbot: QtBot, right: int, answer: str, next_title: str
) -> None:
    line_of(window, "Remind Ana Ruiz")
    press(qtbot, Qt.Key.Key_Return, CTRL, SHIFT)  # the natural act of the line
    dialog = window.stepping.asking
    assert isinstance(dialog, Answered)
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(right):
        press(qtbot, Qt.Key.Key_Right)
    if right:
        press(qtbot, Qt.Key.Key_Space)
    dialog.words.setText("In spring perhaps")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    book = window.session.book
    assert book.rows("SELECT answer, answer_words FROM request") == [(answer, "In spring perhaps")]
    assert "Remind Ana Ruiz" not in titles(window)
    assert not next_title or next_title in titles(window)
    assert window.toast.label.text() == "Ana Ruiz answered"
    window.commands["undo"].trigger()
    assert "Remind Ana Ruiz" in titles(window)
    assert book.rows("SELECT answer, answered_at FROM request") == [("", None)]


def test_somebody_else_makes_a_lead_and_a_referral_at_once(window: MainWindow, qtbot: QtBot) -> None:
    line_of(window, "Remind Ana Ruiz")
    window.commands["they_answered"].trigger()
    dialog = window.stepping.asking
    assert isinstance(dialog, Answered)
    dialog.answer.buttons["redirected"].click()
    dialog.do.click()
    assert dialog.isVisible()  # whom did they name?
    dialog.who.setText("Chloé Dubois")
    dialog.do.click()
    assert "Get in touch with Chloé Dubois" in titles(window)
    assert window.session.book.rows("SELECT referrer_id, referred_id FROM referral") == [(1, 3)]
    window.commands["undo"].trigger()
    assert window.session.book.value("SELECT count(*) FROM person") == 2


def test_what_is_put_off_waits_with_its_reason_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    line_of(window, "Read the report")
    press(qtbot, Qt.Key.Key_D, CTRL)
    dialog = window.stepping.asking
    assert isinstance(dialog, PutOff)
    dialog.until.buttons["day"].click()
    dialog.day.setText("yesterday")
    dialog.do.click()
    assert dialog.isVisible()
    dialog.day.setText("in 2 weeks")
    assert "December 7" in dialog.hint.text()
    dialog.why.setText("The library has it then")
    dialog.do.click()
    line = line_of(window, "Read the report")
    assert line.why == "Put off: The library has it then"
    assert line.standing.above.startswith("Back")
    assert titles(window)[-1] == "Read the report"
    press(qtbot, Qt.Key.Key_Return, CTRL, SHIFT)  # brings it back
    assert line_of(window, "Read the report").why == "On your list"
    assert window.session.book.value("SELECT count(*) FROM snooze") == 0


def test_tomorrow_is_offered_first_and_counts_no_more_today(window: MainWindow) -> None:
    book = window.session.book
    before = today.count(book, NOW)
    line_of(window, "Remind Ana Ruiz" if before == 0 else "Did you meet Ben Okafor?")
    window.commands["snooze_step"].trigger()
    dialog = window.stepping.asking
    assert isinstance(dialog, PutOff)
    dialog.do.click()
    assert book.value("SELECT back_at FROM snooze") == "2026-11-24T06:00:00Z" or dialog.moment is not None
    assert today.count(book, NOW) == before - 1


def test_after_the_planned_end_it_asks_whether_it_happened(window: MainWindow, qtbot: QtBot) -> None:
    line = line_of(window, "Did you meet Ben Okafor?")
    assert "until when" in line.why
    assert not window.commands["step_done"].isEnabled()
    thanks = next(one for one in window.today.list.groups.lines if getattr(one, "title", "") == "Thank Ben Okafor")
    assert "once it took place" in thanks.tip  # the clock runs from the planned end, and says so
    press(qtbot, Qt.Key.Key_Return, CTRL, SHIFT)
    dialog = window.conducting.after.asking
    assert isinstance(dialog, DidItHappen)
    dialog.accept()
    assert window.session.book.value("SELECT held_end FROM meeting") is not None
    assert "Write up Ben Okafor" in titles(window)
    line_of(window, "Thank Ben Okafor")
    assert "Did you meet Ben Okafor?" not in titles(window)


def test_what_did_not_happen_asks_for_no_thanks(window: MainWindow) -> None:
    line_of(window, "Did you meet Ben Okafor?")
    window.commands["miss_meeting"].trigger()
    assert window.today.doing.asking is not None
    window.today.doing.asking.accept()
    assert not [title for title in titles(window) if "Ben" in title]


@pytest.mark.parametrize("page", ["today", "people", "meetings", "library"])
def test_a_contact_is_logged_with_one_key_from_anywhere(window: MainWindow, qtbot: QtBot, page: str) -> None:
    window.go(page)
    window.ways.focus_page()
    if page == "today":
        line_of(window, "Remind Ana Ruiz")
    press(qtbot, Qt.Key.Key_L, CTRL)
    if page == "people":
        assert window.people.detail.whole.log is not None
        assert window.stepping.asking is None
        return
    dialog = window.stepping.asking
    assert isinstance(dialog, LogTouch)
    if page == "library":
        assert dialog.who.text() == ""
        dialog.who.setText("Ines Alvarez")
    dialog.note.setText("Talked about PostGIS, yesterday 3pm")
    dialog.do.click()
    (logged,) = window.session.book.rows("SELECT note, at FROM touch")
    assert logged[0] == "Talked about PostGIS"
    assert logged[1].startswith("2026-11-22")


def test_something_to_do_needs_nobody(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_K, CTRL, SHIFT)
    dialog = window.stepping.asking
    assert isinstance(dialog, NewTask)
    dialog.do.click()
    assert dialog.isVisible()
    dialog.who.clear()
    dialog.what.setText("Call the hydrographers’ association by tomorrow")
    dialog.kind.setCurrentIndex(3)
    dialog.do.click()
    (task,) = [one for one in tasks.still_open(window.session.book) if one.kind == "call"]
    assert (task.what, task.due, task.person) == (
        "Call the hydrographers’ association", (NOW + DAY).date(), None,
    )  # fmt: skip
    line_of(window, "Call the hydrographers’ association")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert "Call the hydrographers’ association" not in titles(window)
    window.commands["undo"].trigger()
    assert "Call the hydrographers’ association" in titles(window)


def test_at_the_cap_one_waits_and_may_let_it_rest(window: MainWindow, qtbot: QtBot) -> None:
    with window.session.edit("Remind and call"):
        requests.sent(window.session.book, 1, at=NOW - 2 * DAY)
        requests.call(window.session.book, 1, at=NOW - DAY)
    line = line_of(window, "Wait for Ana Ruiz")
    assert line.standing.above.startswith("Until")
    assert [deed.text for deed in line.deeds] == ["They answered…", "Let it rest"]
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert "Wait for Ana Ruiz" not in titles(window)
    assert window.session.book.value("SELECT closed_at FROM request") is not None


def test_what_is_due_is_written_from_its_line(window: MainWindow, qtbot: QtBot) -> None:
    line_of(window, "Remind Ana Ruiz")
    window.commands["write_letter"].trigger()
    assert window.shell.page == "letter"
    window.commands["back"].trigger()
    line_of(window, "Read the report")
    assert not window.commands["write_letter"].isEnabled()


def test_a_letter_that_was_handed_out_asks_whether_it_was_sent(window: MainWindow, qtbot: QtBot) -> None:
    book = window.session.book
    with window.session.edit("Hand out"):
        letters.hand(book, letters.write(book, "nudge", 1, About(), {"text": "A gentle reminder"}))
        letters.hand(book, letters.write(book, "outcome-news", 2, About(), {"text": "I start in May"}))
    line = line_of(window, "Remind Ana Ruiz")
    assert line.why.endswith("Was it sent?")
    assert [deed.text for deed in line.deeds] == ["Yes, it was sent", "Open it again"]
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert book.value("SELECT state FROM letter WHERE kind = 'nudge'") == "sent"
    assert book.value("SELECT text FROM letter WHERE kind = 'nudge'") == "A gentle reminder"
    line_of(window, "A letter to Ben Okafor")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert book.value("SELECT count(*) FROM letter WHERE state = 'draft'") == 0


def test_the_next_step_beside_a_person_is_answered_and_put_off_too(window: MainWindow) -> None:
    window.open_record("person", 1)
    assert window.commands["they_answered"].isEnabled()
    window.commands["they_answered"].trigger()
    dialog = window.stepping.asking
    assert isinstance(dialog, Answered)
    dialog.do.click()
    assert window.session.book.value("SELECT answer FROM request") == "agreed"
    assert not window.commands["they_answered"].isEnabled()
    window.commands["reopen_request"].trigger()
    assert window.session.book.value("SELECT answer FROM request") == ""
    assert window.commands["they_answered"].isEnabled()
    assert not window.commands["reopen_request"].isEnabled()


def test_before_a_cold_request_it_shows_who_could_introduce(window: MainWindow) -> None:
    book = window.session.book
    with window.session.edit("Fill"):
        playbooks.choose(book, "dalton-3b7")
        cold = people.add(book, name="Chloé Dubois", organisation="NOAA")
        relations.add(book, cold, 2, kind="old classmate")
        requests.sent(book, people.add(book, name="Dora Lee", organisation="NOAA"), at=NOW - DAY)
    window.corresponding.write("request-cold", cold)
    before = window.corresponding.page.before
    said = " ".join(label.text() for label in before.findChildren(QLabel))
    assert before.isVisible()
    assert "Knows them (old classmate)" in said
    assert "Dora Lee at NOAA was asked yesterday" in said  # one person at an employer at a time
    window.corresponding.write("keep-in-touch", cold)
    assert not before.isVisible()
