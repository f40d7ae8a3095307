"""Looking back on a meeting, what there is to build, and things to do with or without a person."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain import evaluation
from crm_app.domain.quick_line import QuickLine
from crm_app.errors import Unusable
from crm_app.store import book as books
from crm_app.store import (
    captures,
    evaluations,
    events,
    fields,
    meeting_moves,
    meeting_questions,
    meetings,
    people,
    rows,
    skills,
    tasks,
    today,
)  # fmt: skip
from crm_app.store.schema import Letter
from crm_app.ui import evaluation_words
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.live.look_back import LookBackPage
from crm_app.ui.pages.shelf.reflection import Reflection
from crm_app.ui.pages.shelf.todo import ToDo
from crm_app.ui.widgets.buttons import NameButton
from crm_app.ui.widgets.trend import BETWEEN, GOOD, NOT, UNSAID, Trend
from tests.ui.conftest import NOW, OpenWindow

BEGUN = NOW - timedelta(hours=30)


@pytest.fixture
def window(folder: Path, open_window: OpenWindow) -> MainWindow:
    """A book with a meeting that was held yesterday."""
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Meet"):
        ben = people.add(book, name="Ben Okafor", organisation="Urban Institute")
        held = meetings.plan(book, ben, start=BEGUN, zone="Europe/London", minutes=30)
        meeting_moves.hold(book, held, begun=BEGUN, ended=BEGUN + timedelta(minutes=33))
    book.close()
    return open_window()


@pytest.fixture
def page(window: MainWindow) -> LookBackPage:
    window.commands["look_back"].trigger()
    assert window.shell.page == "look_back"
    return window.conducting.looking_back


def type_in(words: str, *, enter: bool = False) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)
    if enter:
        QTest.keyClick(focus, Qt.Key.Key_Return)


def test_the_words_are_those_of_the_data_file() -> None:
    form = evaluation.form()
    assert len(form.choices) == 8
    assert len([one for one in form.sentences if not one.more]) == 2
    for one in form.choices:
        assert evaluation_words.question(one.key) == one.text
        assert {key: evaluation_words.answer(one.key, key) for key in one.choices} == dict(one.choices)
        assert evaluation_words.short(one.key) != one.key
    assert [evaluation_words.question(one.key) for one in form.sentences] == [one.text for one in form.sentences]


def test_a_mistake_in_the_data_file_is_named() -> None:
    text = '[[question]]\nkey = "a"\ntext = "A?"\ngood = "x"\nchoices = { y = "Y" }\n'
    with pytest.raises(Unusable, match=r"mine\.toml: “question\[1\]\.good” must be one of y"):
        evaluation.parse(text, "mine.toml")


def test_eight_clicks_and_two_sentences_by_keys(window: MainWindow, page: LookBackPage, qtbot: QtBot) -> None:
    book = window.session.book
    assert "evaluate" in [due.step.what for due in today.of_person(book, 1, NOW)]
    for key, chips in page.choices.items():
        first = next(iter(chips.buttons.values()))
        assert first.accessibleName().startswith(evaluation_words.question(key))
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Right)
        second = QApplication.focusWidget()
        assert second is not None
        QTest.keyClick(second, Qt.Key.Key_Space)
    page.sentences["differently"].setFocus()
    type_in("Ask for numbers sooner")
    page.sentences["unknown"].setFocus()
    type_in("Pay")
    page.done.click()
    found = evaluations.of_meeting(book, 1)
    assert len(found) == 10
    assert (found["preparing"], found["differently"], found["unknown"]) == ("enough", "Ask for numbers sooner", "Pay")
    assert "evaluate" not in [due.step.what for due in today.of_person(book, 1, NOW)]
    assert window.shell.page != "look_back"


def test_a_click_can_be_taken_back(window: MainWindow, page: LookBackPage) -> None:
    chip = page.choices["learned"].buttons["yes"]
    chip.click()
    assert evaluations.of_meeting(window.session.book, 1) == {"learned": "yes"}
    assert "1 of 8" in page.about.text()
    chip.click()
    assert evaluations.of_meeting(window.session.book, 1) == {}


def test_who_needs_more_viewpoints_is_shown_whose_is_missing(window: MainWindow, page: LookBackPage) -> None:
    book = window.session.book
    with book.edit("Add"):
        fields.replace_of_person(book, 1, ["Policy"])
        asked = meeting_questions.of_meeting(book, 1)[0]
        meeting_questions.change(book, asked.id, answer="Slowly")
        ana = people.add(book, name="Ana Ruiz")
        fields.replace_of_person(book, ana, ["Policy"])
        grace = captures.name(book, 1, QuickLine("Grace Kim"))
    assert page.voices.isHidden()
    page.choices["viewpoints"].buttons["more"].click()
    named = [button.text() for button in page.voices.findChildren(NameButton)]
    assert named == ["Ana Ruiz", "Grace Kim"]
    page.voices.buttons[0].click()
    assert people.get(book, ana).stage == "to-ask"
    assert grace
    page.choices["viewpoints"].buttons["enough"].click()
    assert page.voices.isHidden()


def test_what_to_build_says_where_it_came_from(window: MainWindow, page: LookBackPage, qtbot: QtBot) -> None:
    book = window.session.book
    page.build.adding.setFocus()
    type_in("Write for readers in a hurry", enter=True)
    type_in("A summer in a lab", enter=True)
    [first, second] = page.build.lines.lines
    second.kind.buttons["experience"].click()
    first.plan.setFocus()
    type_in("The course in January", enter=True)
    page.strengths.adding.setFocus()
    type_in("I explain maps well", enter=True)
    found = skills.of_meeting(book, 1)
    assert [(one.kind, one.text, one.plan, one.person_name) for one in found] == [
        ("skill", "Write for readers in a hurry", "The course in January", "Ben Okafor"),
        ("experience", "A summer in a lab", "", "Ben Okafor"),
        ("strength", "I explain maps well", "", "Ben Okafor"),
    ]
    window.commands["reflection"].trigger()
    shelf = window.gathering.library.shelves["reflection"]
    assert isinstance(shelf, Reflection)
    assert [line.text.text() for line in shelf.build.lines.lines] == [one.text for one in found[:2]]
    assert "From Ben Okafor" in shelf.build.lines.lines[0].origin.text()
    shelf.build.lines.lines[0].tick.click()
    assert skills.listed(book)[-1].done_at == NOW
    shelf.strengths.lines.lines[0].remove.click()
    qtbot.waitUntil(lambda: "Remove" in window.toast.label.text())
    window.session.undo()
    assert len(skills.listed(book)) == 3


def test_the_course_of_time_is_shown_and_said(window: MainWindow, folder: Path) -> None:
    book = window.session.book
    with book.edit("Look back"):
        evaluations.change(book, 1, preparing="well", learned="partly", differently="Ask sooner")
        rows.add(book, Letter, kind="thank-you", person=1, meeting=1, state="sent", at=BEGUN + timedelta(hours=3))
        for place, told in enumerate(("little", "enough"), start=1):
            other = meetings.plan(book, 1, start=BEGUN - timedelta(days=place), zone="Europe/London", minutes=30)
            begun = BEGUN - timedelta(days=place)
            meeting_moves.hold(book, other, begun=begun, ended=begun + timedelta(minutes=30))
            evaluations.change(book, other, preparing=told)
    window.commands["reflection"].trigger()
    shelf = window.gathering.library.shelves["reflection"]
    assert isinstance(shelf, Reflection)
    trends = {words.split("?")[0]: trend for trend in shelf.findChildren(Trend) if (words := trend.accessibleName())}
    assert trends["Were you prepared enough"]._marks == (BETWEEN, NOT, GOOD)
    assert trends["Did you learn what you came for"]._marks == (UNSAID, UNSAID, BETWEEN)
    assert "Ben Okafor: Just enough; Ben Okafor: Too little; Ben Okafor: Well" in (
        trends["Were you prepared enough"].toolTip()
    )
    assert shelf.thanked.text() == "Thanked within 24 hours: 1 of 3"


def test_tasks_and_events_are_typed_ticked_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    book = window.session.book
    window.commands["to_do"].trigger()
    shelf = window.gathering.library.shelves["todo"]
    assert isinstance(shelf, ToDo)
    type_in("Read their yearly report by Friday")
    assert shelf.new_task.hint.text() == "Read, by Friday, November 27, 2026"
    type_in("", enter=True)
    type_in("Call the association", enter=True)
    assert [(one.kind, one.what) for one in tasks.still_open(book)] == [
        ("read", "Read their yearly report"), ("call", "Call the association")
    ]  # fmt: skip
    late = shelf.tasks.lines[1]
    late.due.setFocus()
    type_in("tomorrow", enter=True)
    assert tasks.still_open(book)[0].what == "Call the association"
    shelf.tasks.lines[0].tick.click()
    assert [one.what for one in tasks.finished(book, most=3)] == ["Call the association"]
    window.commands["new_event"].trigger()
    type_in("Evening of the river association, 10 December", enter=True)
    line = shelf.events.lines[0]
    line.line.setFocus()
    type_in("Joan Bell, River Trust", enter=True)
    [event] = events.listed(book)
    assert (event.name, str(event.day), [name for _, name in event.people]) == (
        "Evening of the river association", "2026-12-10", ["Joan Bell"]
    )  # fmt: skip
    going = [due for due in today.due(book, NOW + timedelta(days=17)) if due.step.what == "task"]
    assert event.name in [value for due in going for _key, value in due.step.values]
    assert len(shelf.tasks.lines) == 2
    joan = people.get(book, event.people[0][0])
    assert joan.source == "Evening of the river association"
    line.tick.click()
    assert events.listed(book)[0].attended_at == NOW
    assert book.value("SELECT done_at FROM task WHERE event_id IS NOT NULL") is not None
    out = next(one for one in line.findChildren(QAbstractButton) if one.accessibleName() == "Not met there: Joan Bell")
    out.click()
    assert events.listed(book)[0].people == ()
    line.remove.click()
    assert events.listed(book) == []
    window.session.undo()
    assert len(events.listed(book)) == 1


@pytest.mark.manner(14)
@pytest.mark.parametrize("action", ["look_back", "reflection", "to_do"])
def test_nothing_is_cut_at_the_smallest_size(window: MainWindow, action: str) -> None:
    window.commands[action].trigger()
    for _turn in range(3):  # the search field gives way first
        window.resize(900, 560)
        QTest.qWait(50)
    assert (window.width(), window.height()) == (900, 560)
    page = window.pages.currentWidget()
    assert page is not None
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width() or button.toolTip(), button.text()


@pytest.mark.manner(75)
@pytest.mark.parametrize("action", ["look_back", "reflection", "to_do"])
def test_every_part_has_a_name(window: MainWindow, action: str) -> None:
    book = window.session.book
    with book.edit("Fill"):
        skills.add(book, "Calculus", meeting=1)
        tasks.add(book, "Read", person=1)
        events.meet(book, events.add(book, "Fair"), 1)
    window.commands[action].trigger()
    page = window.pages.currentWidget()
    assert page is not None
    for part in page.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text, part
