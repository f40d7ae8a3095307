"""The timeline and what is logged into it, the banner of the next step."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crm_app.store import meetings, notes, people, promises, rows, timeline, touches
from crm_app.store.schema import Meeting
from crm_app.ui import theme
from crm_app.ui.models.timeline import PAGE, TimelineModel
from crm_app.ui.pages.person.detail import NOTES
from tests.ui.conftest import NOW
from tests.ui.person.conftest import Front


def titles(front: Front) -> list[str]:
    model = front.detail.overview.timeline.model
    return [model.told_at(row).title for row in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_models(front: Front) -> None:
    model = TimelineModel(front.book, lambda: NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_person(front.ana)
    with front.window.session.edit("Log"):
        for day in range(80):
            touches.log(front.book, front.ana, kind="call", at=NOW - timedelta(days=day + 4), note=f"Call {day}")
    model.show_person(front.ana)
    assert model.rowCount() == PAGE
    while not model.whole:
        model.read_on()
    assert model.rowCount() == sum(timeline.counts(front.book, front.ana).values())
    assert not model.data(QModelIndex())


def test_it_tells_everything_newest_first_and_one_kind_alone(front: Front) -> None:
    assert titles(front)[:5] == ["You promised", "Sent you to Ben Okafor", "Named by Karen Lee", "Note", "Chat"]
    part = front.detail.overview.timeline
    actions = {action.text(): action for action in part.menu_of_kinds().actions()}
    assert "Notes (1)" in actions
    actions["Notes (1)"].trigger()
    assert titles(front) == ["Note"]
    assert part.filter.text() == "Notes"
    with front.window.session.edit("Remove"):
        for note in notes.of_person(front.book, front.ana):
            notes.change(front.book, note.id, trashed_at=front.book.clock())
    assert part.empty.isVisible()
    part.show_kind("")
    assert "Note" not in titles(front)


@pytest.mark.manner(66)
def test_a_time_in_words_has_the_exact_one_as_its_tooltip(front: Front) -> None:
    model = front.detail.overview.timeline.model
    row = titles(front).index("Note")
    assert model.when_at(row) == "Nov 21"
    tip = model.index(row).data(Qt.ItemDataRole.ToolTipRole)
    assert "Saturday, November 21, 2026" in tip
    assert ":00" in tip


def test_a_long_timeline_is_read_as_one_goes_down(front: Front, qtbot: QtBot) -> None:
    with front.window.session.edit("Log"):
        for day in range(200):
            touches.log(front.book, front.ana, kind="call", at=NOW - timedelta(days=day + 4), note="Asked " * 30)
    model = front.detail.overview.timeline.model
    assert model.rowCount() == PAGE
    bar = front.detail.overview.verticalScrollBar()
    for _ in range(3):
        before = model.rowCount()
        bar.setValue(bar.maximum())
        assert model.rowCount() > before
        qtbot.waitUntil(lambda: bar.maximum() - bar.value() > 300)


def test_the_keyboard_walks_the_timeline_and_opens_a_note(front: Front, qtbot: QtBot) -> None:
    view = front.detail.overview.timeline.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    while titles(front)[view.currentIndex().row()] != "Note":
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert front.detail.tabs.currentIndex() == NOTES
    assert front.detail.notes.kept.cards.lines[0].edit.hasFocus()


def test_a_contact_is_logged_with_a_few_keys(front: Front, qtbot: QtBot) -> None:
    qtbot.keyClick(front.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    log = front.detail.overview.log
    assert log.line.line.hasFocus()
    qtbot.keyClicks(log.line.line, "Talked about tides, yesterday 3pm")
    assert log.line.hint.text().startswith("Chat, Sunday, November 22, 2026")
    qtbot.keyClick(log.line.line, Qt.Key.Key_Return)
    assert not log.isVisible()
    event = timeline.of_person(front.book, front.ana, kinds={"touch"})[0]
    assert (event.text, event.at.day) == ("Talked about tides", 22)
    assert front.undo() == "Log a contact with Ana Ruiz"


def test_a_logged_contact_can_be_removed(front: Front) -> None:
    part = front.detail.overview.timeline
    event = timeline.of_person(front.book, front.ana, kinds={"touch"})[0]
    {action.text(): action for action in part.menu_of(event).actions()}["Remove this contact"].trigger()
    assert "Chat" not in titles(front)
    front.window.undoing.undo_book()
    assert "Chat" in titles(front)


@pytest.mark.manner(67)
def test_the_clock_of_a_thank_you_runs_down_with_words_and_a_mark(front: Front, qtbot: QtBot) -> None:
    with front.window.session.edit("Meet"):
        met = meetings.plan(front.book, front.ana, start=NOW - timedelta(hours=20), zone="UTC")
        rows.change(front.book, Meeting, met, held_end=NOW - timedelta(hours=19), written_up_at=NOW)
        for promise in promises.of_person(front.book, front.ana):
            promises.remove(front.book, promise.id)
    step = front.detail.overview.step
    assert step.isVisible()
    assert step.ring.isVisible()
    assert step.title.text() == "Send thank-you"
    assert "h left" in step.when.text()
    assert step._frame.property("kind") == "warn"
    soon = step.ring.grab().toImage()
    with front.window.session.edit("Long ago"):
        rows.change(front.book, Meeting, met, held_end=NOW - timedelta(hours=60), start=NOW - timedelta(hours=61))
    assert step._frame.property("kind") == "bad"
    assert "over" in step.when.text()
    assert step.ring.grab().toImage() != soon
    assert theme.color("bad_mark").name() in {
        step.ring.grab().toImage().pixelColor(x, step.ring.height() // 2).name() for x in range(step.ring.width())
    }
    step.done.click()
    assert "Thank-you to Ana Ruiz sent" in front.window.toast.label.text()
    assert people.get(front.book, front.ana).stage == "thanked"
    assert not step.ring.isVisible()


def test_the_next_meeting_stands_before_what_is_due_later(front: Front) -> None:
    with front.window.session.edit("Meet"):
        meetings.plan(
            front.book, front.ana, start=NOW + timedelta(hours=20), zone="UTC", place="Pier 5", confirmed_at=NOW
        )
    step = front.detail.overview.step
    assert step.title.text() == "Next meeting"
    assert "Pier 5" in step.why.text()
    assert step.done.text() == "Prepare"
    step.done.click()
    assert front.window.shell.page == "sheet"


def test_the_next_step_offers_its_natural_act_and_that_it_was_done(front: Front) -> None:
    with front.window.session.edit("Meet"):
        met = meetings.plan(front.book, front.ana, start=NOW - timedelta(hours=3), zone="UTC")
        rows.change(front.book, Meeting, met, held_end=NOW - timedelta(hours=2), written_up_at=NOW)
        for promise in promises.of_person(front.book, front.ana):
            promises.remove(front.book, promise.id)
    step = front.detail.overview.step
    assert step.act.text() == "Write the thank-you"
    assert step.done.isVisible()
    step.act.click()
    assert front.window.shell.page == "letter"
