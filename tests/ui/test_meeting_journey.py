"""The form, by keyboard alone, from an empty book to the sheet: at most 40 key actions besides typed words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import meetings, people
from crm_app.ui import pdf
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
    window.new_meeting()
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
    window.new_meeting()
    window.form.submit()
    assert window.form.who_hint.isVisible()
    assert "Type the name" in window.form.who_hint.text()


def test_a_meeting_in_the_past_is_asked_about_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, hands = open_window(), Hands()
    window.new_meeting()
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
    window.new_meeting()
    hands.type("Ana Ruiz")
    assert window.form.role.placeholderText() == ""
    assert window.form.organisation.placeholderText() == "As in the book: NOAA"


def test_somebody_of_the_book_is_offered_and_chosen_with_the_keyboard(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    (ana, _other) = add_people("Ana Ruiz", "Ana Ruiz", title="Data scientist", organisation="NOAA")
    window, hands = open_window(), Hands()
    window.new_meeting()
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
    window.new_meeting()
    hands.type("Ben Okafor")
    window.drafts.write()
    window.close()
    again = open_window()
    again.new_meeting()
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
