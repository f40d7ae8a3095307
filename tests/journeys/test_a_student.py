"""A student with a few contacts and one name: asked, called, met, thanked in time, the next viewpoint found; told as
one story through the real window, by keyboard alone.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QMimeData, QSettings, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import (
    captures,
    evaluations,
    letters,
    live,
    meeting_questions,
    meetings,
    people,
    referrals,
    settings,
    today,
)  # fmt: skip
from crm_app.store.book import Book
from crm_app.ui import clipboard, language, pdf, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

PLATFORM = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
MONDAY = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ZONE = "America/New_York"
CONTACTS = """First Name,Last Name,E-mail 1 - Value,Organization Name,Organization Title
Karen,Lee,karen.lee@example.org,Chesapeake State,Professor
Ben,Okafor,ben@example.org,Urban Institute,Policy analyst
Mira,Solano,mira@example.org,Delta Trust,Hydrologist
"""


class Fingers:
    """A window, its clock, and nothing but keys."""

    def __init__(self, folder: Path, settings_: Path) -> None:
        self.now = MONDAY
        book = books.open_for_writing(folder, clock=lambda: self.now)
        with book.edit("Where I am"):
            settings.put(book, settings.ZONE, ZONE)
        preferences = Preferences(QSettings(str(settings_), QSettings.Format.IniFormat))
        self.window = MainWindow(Session(book), preferences)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()

    @property
    def book(self) -> Book:
        return self.window.session.book

    def keys(self, *combinations: str) -> None:
        for combination in combinations:
            pressed = QKeySequence(combination)[0]  # type: ignore[index]  # the stubs leave it out
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
            if not QApplication.activePopupWidget():
                top.activateWindow()
            handle = top.windowHandle()
            assert handle is not None
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())
            QTest.qWait(40)

    def type(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)
        QTest.qWait(40)

    @property
    def focus(self) -> str:
        focus = QApplication.focusWidget()
        if focus is None:
            return ""
        return focus.accessibleName() or (focus.text() if isinstance(focus, QAbstractButton) else "")

    def tab_to(self, name: str, *, back: bool = False, exact: bool = False) -> QWidget:
        """With Tab alone, to whatever says this name, or has it in what it says."""
        met = []
        for _press in range(160):
            if name == self.focus or (name in self.focus and not exact):
                focus = QApplication.focusWidget()
                assert focus is not None
                return focus
            met.append(self.focus)
            self.keys("Shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab never comes to “{name}”: {met}")

    def command(self, words: str) -> None:
        """Through the palette."""
        self.keys("Ctrl+K")
        self.type(words)
        self.keys("Return")


@pytest.fixture
def hands(tmp_path: Path, qtbot: QtBot) -> Iterator[Fingers]:
    language.speak(language.Choice.ENGLISH, QLocale("en_US"))
    language.follow(QLocale("en_US"))
    theme.apply(theme.Choice.LIGHT)
    fingers = Fingers(tmp_path / "book", tmp_path / "settings.ini")
    qtbot.waitUntil(fingers.window.isActiveWindow)
    yield fingers
    fingers.window.close()
    fingers.window.deleteLater()
    clipboard.leave()


@pytest.mark.slow
@pytest.mark.manner(77)
@pytest.mark.qt_log_ignore(PLATFORM)
def test_from_an_empty_book_to_thanked_in_time_and_the_next_viewpoint(
    hands: Fingers, tmp_path: Path, qtbot: QtBot
) -> None:
    def until(holds: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(holds()), timeout=15000)

    take_in_the_contacts(hands, tmp_path, until)
    amara = note_what_was_said(hands)
    ask_by_letter(hands, amara, until)
    hear_a_yes(hands, amara)
    meeting = plan_and_prepare(hands, amara, until)
    conduct(hands, meeting)
    write_it_up(hands, meeting)
    look_back(hands, meeting)
    thank(hands, amara, meeting, until)
    report_back(hands, until)


def take_in_the_contacts(hands: Fingers, folder: Path, until: Callable[[Callable[[], object]], None]) -> None:
    """A CSV file that was copied is pasted; the preview says what is new; Enter."""
    file = folder / "contacts.csv"
    file.write_text(CONTACTS)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(copied)
    hands.keys("Ctrl+V")
    page = hands.window.taking_in_page
    until(lambda: hands.window.focusWidget() is page.take)
    hands.keys("Return")
    until(lambda: hands.book.value("SELECT count(*) FROM person") == 3 and hands.window.shell.page == "people")


def note_what_was_said(hands: Fingers) -> int:
    """One line is a lead, the edge to whoever said so, and the organisation."""
    hands.keys("Ctrl+N")
    hands.type("Karen Lee said talk to Amara Okonkwo at Tidewater Observatory")
    hands.keys("Return")
    amara = people.find(hands.book, "Amara Okonkwo")
    assert [link.name for link in referrals.path(hands.book, amara)][-1] == "Karen Lee"
    assert people.get(hands.book, amara).jobs[0].organisation_name == "Tidewater Observatory"
    assert people.get(hands.book, amara).stage == "to-ask"
    return amara


def ask_by_letter(hands: Fingers, amara: int, until: Callable[[Callable[[], object]], None]) -> None:
    """The guide's letter, with marks in the margin; it is copied, and the line asks whether it was sent."""
    hands.command("Amara Okonkwo")
    hands.keys("Ctrl+Shift+M")
    page = hands.window.corresponding.page
    assert hands.window.shell.page == "letter"
    assert page.letter is not None
    assert page.letter.kind == "request-referred"
    until(lambda: page.marks)
    assert "not-a-job" not in [mark.rule for mark in page.marks]
    hands.tab_to("Copy", exact=True)
    hands.keys("Space")
    hands.tab_to("Yes, it is sent", back=True)
    hands.keys("Space")
    assert people.get(hands.book, amara).stage == "asked"
    [due] = [due for due in today.of_person(hands.book, amara, hands.now) if due.step.what == "phone-call"]
    assert due.step.due.astimezone(ZoneInfo(ZONE)).date() == datetime(2026, 11, 30, tzinfo=UTC).date()


def hear_a_yes(hands: Fingers, amara: int) -> None:
    """Five working days later Today says to telephone; the answer is one key and Enter."""
    hands.now = MONDAY + timedelta(days=7)
    hands.keys("Ctrl+1", "Home")
    line_of(hands, amara, "phone-call")
    hands.keys("Ctrl+Shift+M")
    assert hands.window.corresponding.page.letter is not None
    assert hands.window.corresponding.page.letter.kind == "phone-script"
    hands.keys("Ctrl+1", "Home")
    line_of(hands, amara, "phone-call")
    hands.keys("Ctrl+R", "Return")
    assert hands.book.value("SELECT answer FROM request") == "agreed"


def line_of(hands: Fingers, person: int, what: str) -> None:
    """Down the lines of Today to the one that says what is to be done with somebody."""
    for _line in range(20):
        line = hands.window.today.current
        if line is not None and line.person == person and line.key[0] == what:
            return
        hands.keys("Down")
    raise AssertionError(f"Today has no line of {what} with {person}")


def plan_and_prepare(hands: Fingers, amara: int, until: Callable[[Callable[[], object]], None]) -> int:
    """A date as people type it, and the sheet on one page beside the questions."""
    hands.command("Amara Okonkwo")
    hands.keys("Ctrl+M")
    hands.type("Thu 2pm 30 min")
    hands.keys("Return")
    meeting = int(meetings.ids(hands.book)[0])
    plan = meetings.get(hands.book, meeting)
    assert plan["start"] == datetime(2026, 12, 3, 19, 0, tzinfo=UTC)
    assert hands.window.shell.page == "sheet"
    assert meetings.participants(hands.book, meeting)[0][0] == amara
    planned = len(meeting_questions.of_meeting(hands.book, meeting))
    assert planned >= 4
    hands.tab_to("What I want from this", back=True)
    hands.type("What the first two years are like")
    hands.tab_to("A question of your own")
    hands.type("What do you read every week?")
    hands.keys("Return")
    until(lambda: hands.window.sheet.pane.sheet is not None)
    assert hands.window.sheet.pane.sheet is not None
    assert pdf.page_count(hands.window.sheet.pane.sheet.pdf) == 1
    assert meetings.get(hands.book, meeting)["goal"] == "What the first two years are like"
    assert len(meeting_questions.of_meeting(hands.book, meeting)) == planned + 1
    hands.command("I am prepared")
    until(lambda: meetings.get(hands.book, meeting)["prepared_at"])
    return meeting


def conduct(hands: Fingers, meeting: int) -> None:
    """Questions, a name, a card, the time: all of it while one writes."""
    hands.now = datetime(2026, 12, 3, 19, 1, tzinfo=UTC)
    hands.keys("F9", "Return")
    assert live.course(hands.book, meeting).is_running
    for answer in ("By way of eels", "Sensors, mostly", "They cannot write"):
        hands.type(answer)
        hands.now += timedelta(minutes=6)
        hands.keys("F8")
    hands.keys("Ctrl+Shift+R")
    hands.type("Grace Kim, Census Bureau")
    hands.keys("Return", "Space", "Ctrl+Shift+G", "F5")
    hands.tab_to("Who else was there?")
    hands.type("Joan Bell")
    hands.keys("Return", "Escape")
    hands.now = datetime(2026, 12, 3, 19, 38, tzinfo=UTC)
    hands.keys("Ctrl+F9")
    course = live.course(hands.book, meeting)
    assert (course.ended, course.stay) == (hands.now, 10)
    assert [one.answer for one in meeting_questions.of_meeting(hands.book, meeting)][:3] == [
        "By way of eels", "Sensors, mostly", "They cannot write"
    ]  # fmt: skip
    assert [(one.name, one.may_use_name) for one in captures.named(hands.book, meeting)] == [("Grace Kim", "yes")]
    assert [(one.name, bool(one.card)) for one in captures.met(hands.book, meeting)] == [
        ("Amara Okonkwo", True), ("Joan Bell", False)
    ]  # fmt: skip


def write_it_up(hands: Fingers, meeting: int) -> None:
    """In the lobby: a line more, what was seen, a promise; then it is written up."""
    assert hands.window.shell.page == "afterwards"
    hands.type("Ask for the data early")
    hands.tab_to("How they dress")
    hands.type("Rubber boots")
    hands.tab_to("Another promise")
    hands.type("send my map by Friday")
    hands.keys("Return")
    hands.tab_to("Written up", back=True)
    hands.keys("Space")
    assert meetings.get(hands.book, meeting)["written_up_at"] == hands.now
    assert hands.book.value("SELECT what FROM promise") == "send my map"


def look_back(hands: Fingers, meeting: int) -> None:
    """Eight clicks and two sentences; whoever needs more viewpoints sees whose comes next."""
    assert hands.window.shell.page == "look_back"
    page = hands.window.conducting.looking_back
    for question in list(page.choices)[:-1]:
        hands.tab_to(next(iter(page.choices[question].buttons.values())).accessibleName())
        hands.keys("Space")
    hands.tab_to(page.choices["viewpoints"].buttons["more"].accessibleName())
    hands.keys("Space")
    named = [button.text() for button in page.voices.findChildren(QAbstractButton) if button.isVisible()]
    assert "Grace Kim" in named
    hands.tab_to("What do you still need to find out?")
    hands.type("How they are paid")
    hands.tab_to("What would you ask, or do, differently?")
    hands.type("Let silence stand")
    hands.tab_to("A skill or an experience to build")
    hands.type("Write for readers in a hurry")
    hands.keys("Return", "Escape", "Escape")
    assert len(evaluations.of_meeting(hands.book, meeting)) == 10
    assert hands.book.value("SELECT text FROM skill") == "Write for readers in a hurry"


def thank(hands: Fingers, amara: int, meeting: int, until: Callable[[Callable[[], object]], None]) -> None:
    """The clock runs from the real end; the draft is made from the notes, and it is out in time."""
    hands.now += timedelta(hours=2)
    [due] = [due for due in today.of_person(hands.book, amara, hands.now) if due.step.what == "thank-you"]
    assert due.step.due == datetime(2026, 12, 4, 19, 38, tzinfo=UTC)
    hands.command("Amara Okonkwo")
    hands.keys("Ctrl+T")
    page = hands.window.corresponding.page
    assert page.letter is not None
    assert page.letter.kind == "thank-you"
    assert "Grace Kim" in page.letter.text
    hands.tab_to("Copy", exact=True)
    hands.keys("Space")
    hands.tab_to("Yes, it is sent", back=True)
    hands.keys("Space")
    until(lambda: people.get(hands.book, amara).stage == "thanked")
    assert evaluations.thanked_in_time(hands.book, 24) == (1, 1)
    assert [one.kind for one in letters.drafts(hands.book, person=amara)] == []
    grace = captures.named(hands.book, meeting)[0].person
    assert [due.step.what for due in today.of_person(hands.book, grace, hands.now)] == ["new-name"]
    joan = captures.met(hands.book, meeting)[1].id
    assert "thank-you" in [due.step.what for due in today.of_person(hands.book, joan, hands.now)]


def report_back(hands: Fingers, until: Callable[[Callable[[], object]], None]) -> None:
    """Whoever gave the name hears what came of it, by the act of their line on Today."""
    karen = people.find(hands.book, "Karen Lee")
    hands.now += timedelta(days=5)
    hands.keys("Ctrl+3", "Ctrl+1", "Home")
    line_of(hands, karen, "report-back")
    hands.keys("Ctrl+Shift+Return")
    letter = hands.window.corresponding.page.letter
    assert letter is not None
    assert (letter.kind, letter.person) == ("report-back", karen)
    assert "Amara" in letter.text
    hands.tab_to("Copy", exact=True)
    hands.keys("Space")
    hands.tab_to("Yes, it is sent", back=True)
    hands.keys("Space")
    until(lambda: "report-back" not in [due.step.what for due in today.of_person(hands.book, karen, hands.now)])
