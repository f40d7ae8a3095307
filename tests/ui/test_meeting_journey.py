"""The form, by keyboard alone, from an empty book to the sheet: at most 40 key actions besides typed words."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import meeting_questions, meetings, people, settings
from crm_app.ui import pdf
from crm_app.ui.dialogs.meeting_moves import HoldMeeting
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.meeting_form import DRAFT

MOST_KEYS = 40
OpenWindow = Callable[[], MainWindow]


class Hands:
    """Types words and counts every other key; whatever has the focus gets them, as with a real keyboard."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(self._focus(), key, modifiers)

    def type(self, words: str) -> None:
        QTest.keyClicks(self._focus(), words)

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        focus = popup or QApplication.focusWidget()
        assert focus is not None, "the keyboard leads nowhere"
        return focus


def test_from_an_empty_book_to_the_sheet_by_keyboard(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, hands = open_window(), Hands()
    hands.press(Qt.Key.Key_Space)  # the first button has the focus
    assert window.shell.page == "form"
    answers = (
        "Ben Okafor", "Policy analyst", "Urban Institute", "Thu 14:00", "500 L'Enfant Plaza", "Karen Lee",
        "Does policy suit someone who likes data?",
    )  # fmt: skip
    for place, answer in enumerate(answers):
        if place:
            hands.press(Qt.Key.Key_Tab)
        hands.type(answer)
    hands.press(Qt.Key.Key_Return)
    assert window.shell.page == "sheet"
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.sheet.pane.view.drawn, timeout=20_000)
    assert hands.keys <= MOST_KEYS
    assert hands.keys == 8
    assert window.sheet.pane.sheet is not None
    assert pdf.page_count(window.sheet.pane.sheet.pdf) == 1
    book = window.session.book
    row = meetings.rows_of(book, meetings.ids(book))[0]
    assert (row.person_name, row.title, row.organisation) == ("Ben Okafor", "Policy analyst", "Urban Institute")
    assert (row.place, row.goal) == ("500 L'Enfant Plaza", "Does policy suit someone who likes data?")
    assert row.start.isoformat() == "2026-11-26T19:00:00+00:00" or row.zone != "America/New_York"
    ben = people.get(book, people.find(book, "Ben Okafor"))
    assert [link.name for link in ben.path] == ["Karen Lee"]
    window.undoing.undo_book()
    assert len(people.ids(book)) == 0, "one undo takes the whole form back"


def test_only_who_and_when_are_needed_and_the_form_says_so(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, hands = open_window(), Hands()
    window.commands["new_meeting"].trigger()
    hands.press(Qt.Key.Key_Return)
    assert window.form.who.hasFocus()
    assert window.form.who.property("wrong")
    hands.type("Ben Okafor")
    hands.press(Qt.Key.Key_Return)
    assert window.form.when.hasFocus()
    assert "such as tomorrow 2pm" in window.form.when_hint.text()
    hands.type("Thu")
    assert "Add a time" in window.form.when_hint.text()
    hands.press(Qt.Key.Key_Return)
    assert window.shell.page == "form", "a day alone is no time to meet"
    hands.type(" 14:00")
    hands.press(Qt.Key.Key_Return)
    assert window.shell.page == "sheet"


def test_an_empty_name_is_asked_for_in_a_sentence(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.commands["new_meeting"].trigger()
    window.form.submit()
    assert window.form.who_hint.isVisible()
    assert "Type the name" in window.form.who_hint.text()


def test_a_meeting_in_the_past_is_asked_about_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, hands = open_window(), Hands()
    window.commands["new_meeting"].trigger()
    hands.type("Ben Okafor")
    window.form.when.setFocus()
    hands.type("yesterday 2pm")
    assert "in the past" in window.form.when_hint.text()
    hands.press(Qt.Key.Key_Return)
    assert window.shell.page == "form"
    assert "Press Enter again" in window.form.when_hint.text()
    hands.press(Qt.Key.Key_Return)
    assert window.shell.page == "sheet"


def test_only_what_the_book_knows_is_promised_from_it(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz", organisation="NOAA")
    window, hands = open_window(), Hands()
    window.commands["new_meeting"].trigger()
    hands.type("Ana Ruiz")
    assert window.form.role.placeholderText() == ""
    assert window.form.organisation.placeholderText() == "As in the book: NOAA"


def test_somebody_of_the_book_is_offered_and_chosen_with_the_keyboard(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    (ana, _other) = add_people("Ana Ruiz", "Ana Ruiz", title="Data scientist", organisation="NOAA")
    window, hands = open_window(), Hands()
    window.commands["new_meeting"].trigger()
    hands.type("ana")
    popup = window.form.who.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert window.form.who.person == ana
    assert window.form.who_hint.text() == "In your book: Data scientist, NOAA"
    assert window.form.who.hasFocus(), "choosing somebody is not yet the end of the form"
    assert not window.form.when.property("wrong")
    window.form.when.setFocus()
    hands.type("tomorrow 2pm")
    hands.press(Qt.Key.Key_Return)
    book = window.session.book
    assert [row.person for row in meetings.rows_of(book, meetings.ids(book))] == [ana]
    assert len(people.ids(book)) == 2, "nobody new was made"


def test_a_meeting_can_be_planned_from_a_person(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz", "Ben Okafor")
    window, hands = open_window(), Hands()
    window.people.table.setFocus()
    hands.press(Qt.Key.Key_Down)
    chosen = window.people.current
    hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.page == "form"
    assert window.form.when.hasFocus()
    hands.type("tomorrow 2pm")
    hands.press(Qt.Key.Key_Return)
    book = window.session.book
    assert meetings.rows_of(book, meetings.ids(book))[0].person == chosen


def test_a_form_left_by_a_killed_program_is_there_again(open_window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    window, hands = open_window(), Hands()
    window.commands["new_meeting"].trigger()
    hands.type("Ben Okafor")
    window.drafts.write()
    window.close()
    again = open_window()
    again.commands["new_meeting"].trigger()
    assert again.form.who.text() == "Ben Okafor"
    again.form.give_up()
    assert again.drafts.kept(DRAFT) == {}


def test_undo_takes_typing_back_first_and_then_the_book(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz")
    window, hands = open_window(), Hands()
    window.shell.search.setFocus()
    hands.type("ana")
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.search.text() == ""
    assert len(people.ids(window.session.book)) == 1
    assert window.commands["undo"].text() == "&Undo: Add people"
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(people.ids(window.session.book)) == 0
    assert window.commands["redo"].text() == "&Redo: Add people"


@pytest.mark.manner(77)
@pytest.mark.manner(33)
def test_planned_prepared_held_and_noted_by_keyboard_and_undone_step_by_step(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    add_people("Ana Ruiz", "Ben Okafor")
    window, hands = open_window(), Hands()
    book, alt, ctrl = window.session.book, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier

    # Planned from a person: one shortcut, a time, Enter.
    window.people.table.setFocus()
    hands.press(Qt.Key.Key_M, ctrl)
    hands.type("yesterday 2pm for 45 min")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert window.shell.page == "sheet"
    meeting = window.sheet.meeting
    assert meetings.get(book, meeting)["minutes"] == 45
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not None, timeout=20_000)

    # The first question goes down two places, the one that is first now goes out, one of the bank comes in.
    before = [question.text for question in meeting_questions.of_meeting(book, meeting)]
    for _ in range(2):
        hands.press(Qt.Key.Key_Down, alt)
    for _ in range(2):
        hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Space)
    chosen = [question.text for question in meeting_questions.of_meeting(book, meeting)]
    assert chosen == [before[2], before[0], *before[3:]]
    window.sheet.questions.bank.list.enter()
    offered = str(window.sheet.questions.bank.list.currentIndex().data())
    hands.press(Qt.Key.Key_Space)
    assert [question.text for question in meeting_questions.of_meeting(book, meeting)] == [*chosen, offered]

    # The sheet is saved through the system's dialog.
    target = tmp_path / "Prep sheet Ben Okafor 2026-11-22.pdf"

    def name_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(tmp_path))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(300, name_it)
    hands.press(Qt.Key.Key_E, ctrl | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert pdf.page_count(target.read_bytes()) == 1

    # It took place: the real times are asked, Enter takes the planned ones.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.commands["hold_meeting"].trigger()
    asking = window.sheet.doing.asking
    assert isinstance(asking, HoldMeeting)
    qtbot.waitUntil(asking.ended.hasFocus)
    hands.press(Qt.Key.Key_Return)
    assert meetings.rows_of(book, [meeting])[0].state == "held"

    # The answer to the first question.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.sheet.focus_first()
    hands.press(Qt.Key.Key_Return)
    hands.type("By train, in the end.")
    hands.press(Qt.Key.Key_Return, ctrl)
    assert meeting_questions.of_meeting(book, meeting)[0].answer == "By train, in the end."

    # And all of it back, a step at a time.
    window.sheet.questions.list.rows[0].setFocus()
    window.undoing.undo_book()
    assert meeting_questions.of_meeting(book, meeting)[0].answer == ""
    window.undoing.undo_book()
    assert meetings.rows_of(book, [meeting])[0].held_end is None
    window.undoing.undo_book()
    window.undoing.undo_book()
    window.undoing.undo_book()
    window.undoing.undo_book()
    assert [question.text for question in meeting_questions.of_meeting(book, meeting)] == before
    window.undoing.undo_book()
    assert len(meetings.ids(book)) == 0
    assert window.shell.page != "sheet"
    assert len(people.ids(book)) == 2


@pytest.mark.manner(65)
@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("tomorrow 3pm", "Tuesday, November 24, 2026, 3:00 PM"),
        ("in 2 weeks", "Monday, December 7, 2026. Add a time"),
        ("next week Wed half past ten", "Wednesday, December 2, 2026, 10:30 AM"),
        ("Thu 2pm ET", "Thursday, November 26, 2026, 7:00 PM yours = 2:00 PM theirs (New York)"),
        ("soon", "not part of a time"),
    ],
)
def test_a_time_is_told_back_while_it_is_typed(
    open_window: OpenWindow, qtbot: QtBot, typed: str, understood: str
) -> None:
    window = open_window()
    with window.session.edit("Home"):
        settings.put(window.session.book, settings.ZONE, "UTC")
    window.commands["new_meeting"].trigger()
    window.form.when.setFocus()
    Hands().type(typed)
    plain = window.form.when_hint.text().translate({0x2068: None, 0x2069: None, 0x202F: " "})
    assert understood in plain
    assert window.form.when_hint.isVisible()


def test_both_clocks_show_for_somebody_who_lives_elsewhere(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    (sindre,) = add_people("Sindre Aasland")
    window = open_window()
    book = window.session.book
    with window.session.edit("Zones"):
        settings.put(book, settings.ZONE, "America/New_York")
        people.change(book, sindre, zone="Europe/Oslo")
    window.people.go_to(sindre)
    window.front.plan_with_current()
    window.form.when.setText("Thu 10:00")
    plain = window.form.when_hint.text().translate({0x2068: None, 0x2069: None, 0x202F: " "})
    assert "10:00 AM yours = 4:00 PM theirs (Oslo)" in plain
    qtbot.mouseClick(window.form.when.theirs, Qt.MouseButton.LeftButton)
    plain = window.form.when_hint.text().translate({0x2068: None, 0x2069: None, 0x202F: " "})
    assert "4:00 AM yours = 10:00 AM theirs (Oslo)" in plain
    qtbot.mouseClick(window.form.mode.buttons["video"], Qt.MouseButton.LeftButton)
    window.form.minutes.set_value(20)
    window.form.submit()
    row = meetings.rows_of(book, meetings.ids(book))[0]
    assert (row.zone, row.mode, row.minutes) == ("Europe/Oslo", "video", 20)
    assert row.start == datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def test_the_day_is_filled_in_with_the_meeting_and_an_hour_to_leave_is_of_that_day(open_window: OpenWindow) -> None:
    window = open_window()
    window.interviewing.plan_with(0)
    form = window.form
    form.who.setText("Ben Okafor")
    form.when.setText("2026-12-03 14:00")
    form.where.setText("500 L'Enfant Plaza")
    form.more.button.click()
    texts = {
        "ask_for": "Ms Lee", "room": "4th floor", "directions": "Green line", "parking": "Garage B",
        "day_phone": "+1 202 555 0187", "dial_in": "555 0100, code 12",
    }  # fmt: skip
    for key, text in texts.items():
        form.day.fields[key].setText(text)
    form.day.leave_by.setText("13:25")
    assert "3 December" in form.day.leave_by.hint.text() or "December 3" in form.day.leave_by.hint.text()
    form.submit()
    plan = meetings.get(window.session.book, 1)
    assert {key: plan[key] for key in texts} == texts
    assert plan["start"] - plan["leave_by"] == timedelta(minutes=35)
    assert plan["place"] == "500 L'Enfant Plaza"
    window.interviewing.plan_with(0)
    assert not any(form.day.texts().values()), "the next form begins empty"


@pytest.mark.manner(9)
def test_the_day_of_a_form_that_was_left_is_kept_as_a_draft(open_window: OpenWindow) -> None:
    window = open_window()
    window.interviewing.plan_with(0)
    window.form.day.fields["parking"].setText("Garage B")
    window.drafts.write()
    window.form.left.emit()
    window.interviewing.plan_with(0)
    assert window.form.day.fields["parking"].text() == "Garage B"
    assert window.form.more.button.isChecked()
