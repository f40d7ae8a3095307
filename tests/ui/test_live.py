"""A meeting under way, in the real window and by keys alone."""

import string
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain.live import STAY, Phase
from crm_app.store import book as books
from crm_app.store import captures, live, meeting_questions, meetings, people, today
from crm_app.ui import announce
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.live.page import LivePage
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session

BEGUN = datetime(2026, 12, 3, 19, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = BEGUN

    def __call__(self) -> datetime:
        return self.now

    def after(self, **time: float) -> None:
        self.now = BEGUN + timedelta(**time)


class Desk:
    """The window, its clock, and ten fingers."""

    def __init__(self, folder: Path, settings: Path) -> None:
        self.clock = Clock()
        self._folder, self._settings = folder, settings
        self.window = self._open()

    def _open(self) -> MainWindow:
        session = Session(books.open_for_writing(self._folder, clock=self.clock))
        preferences = Preferences(QSettings(str(self._settings), QSettings.Format.IniFormat))
        window = MainWindow(session, preferences)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        return window

    def restart(self, *, wait: Callable[[Callable[[], bool]], None]) -> None:
        self.close()
        self.window = self._open()
        wait(lambda: self.window.shell.page == "live")

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()

    @property
    def page(self) -> LivePage:
        return self.window.conducting.live

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def keys(self, *combinations: str) -> None:
        for combination in combinations:
            pressed = QKeySequence(combination)[0]  # type: ignore[index]  # the stubs leave it out
            handle = self.window.windowHandle()
            assert handle is not None
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())
            QTest.qWait(10)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus, words)

    @property
    def book(self) -> books.Book:
        return self.window.session.book

    @property
    def asked(self) -> list[meeting_questions.Asked]:
        return meeting_questions.of_meeting(self.book, 1)

    @property
    def course(self) -> live.Course:
        return live.course(self.book, 1)


@pytest.fixture
def desk(folder: Path, tmp_path: Path, qtbot: QtBot, light: None) -> Iterator[Desk]:
    book = books.open_for_writing(folder, clock=lambda: BEGUN)
    with book.edit("Plan"):
        ben = people.add(book, name="Ben Okafor", title="Policy analyst", organisation="Urban Institute")
        meetings.plan(book, ben, start=BEGUN, zone="America/New_York", minutes=30)
    book.close()
    desk = Desk(folder, tmp_path / "settings.ini")
    qtbot.waitUntil(desk.window.isActiveWindow)
    yield desk
    desk.close()


@pytest.fixture
def running(desk: Desk) -> Desk:
    """Live mode with the clock running, at the first question."""
    desk.keys("F9", "Return")
    assert desk.page.is_running
    return desk


def test_two_keys_begin_and_one_goes_on_from_question_to_question(desk: Desk) -> None:
    desk.keys("F9")
    assert desk.window.shell.page == "live"
    assert not desk.page.is_running
    desk.keys("Return")
    assert desk.course.begun == BEGUN
    first, second = desk.asked[:2]
    desk.type("Through a summer job")
    desk.clock.after(minutes=4)
    desk.keys("F8")
    assert (desk.asked[0].answer, desk.asked[0].asked_at) == ("Through a summer job", desk.clock.now)
    assert (desk.course.question, desk.focus.accessibleName()) == (second.id, f"What they say to: {second.text}")
    desk.type("Mondays")
    desk.keys("Ctrl+Return", "F7", "F7")
    assert (desk.asked[1].answer, desk.asked[1].asked_at) == ("Mondays", desk.clock.now)
    assert desk.course.question == first.id
    desk.keys("F7", "Shift+F8", "Shift+F8", "Shift+F8")
    assert desk.course.question == desk.asked[3].id
    assert desk.asked[2].asked_at is None
    desk.keys(*["F8"] * 9)
    assert desk.course.question == 0
    assert desk.focus.accessibleName() == "Notes of the meeting"


def test_the_frame_of_the_window_goes_and_comes_back(running: Desk) -> None:
    shell = running.window.shell
    assert not shell.menus.isVisible()
    assert not shell.sidebar.isVisible()
    running.keys("Escape")
    assert running.window.shell.page != "live"
    assert shell.menus.isVisible()
    assert shell.sidebar.isVisible()
    running.keys("F9")
    assert running.page.is_running


@pytest.mark.manner(14)
def test_the_window_may_be_smaller_only_in_live_mode(running: Desk) -> None:
    running.window.resize(440, 560)
    assert running.window.width() == 440
    running.keys("Escape")
    assert (running.window.minimumWidth(), running.window.minimumHeight()) == (900, 560)
    assert running.window.width() >= 900


def test_no_bare_key_is_a_command_while_one_writes(running: Desk) -> None:
    before = running.course
    typed = "".join(letter for letter in string.printable if letter.isprintable())
    running.type(typed)
    running.type(" ")
    running.keys("Return", "Backspace")
    assert running.page.frame.desk.notes.text() == typed + " "
    assert running.window.shell.page == "live"
    assert running.course == before
    assert not any(one.asked_at for one in running.asked)


@pytest.mark.manner(37)
def test_what_is_written_is_in_the_book_within_two_seconds(running: Desk, qtbot: QtBot) -> None:
    running.type("Half the work is saying no")
    qtbot.waitUntil(lambda: running.asked[0].answer == "Half the work is saying no", timeout=2000)


def test_a_program_that_ended_comes_back_to_the_same_question(running: Desk, qtbot: QtBot) -> None:
    running.keys("F8", "F8", "F5")
    running.type("Funders change the question")
    here = running.course
    running.clock.after(minutes=12)
    running.restart(wait=qtbot.waitUntil)
    assert running.course == here
    assert running.page.frame.desk.number == here.question
    assert running.page.frame.desk.notes.text() == "Funders change the question"
    assert running.page.frame.time.face.text == "28:00"
    assert running.focus is running.page.frame.desk.notes


def test_one_name_makes_a_lead_an_edge_and_a_task_in_one_step(running: Desk) -> None:
    running.keys("Ctrl+Shift+R")
    running.type("Grace Kim, Census Bureau")
    running.keys("Return")
    [named] = captures.named(running.book, 1)
    assert (named.name, named.organisation, named.may_use_name) == ("Grace Kim", "Census Bureau", "unknown")
    whole = people.get(running.book, named.person)
    assert (whole.stage, [link.name for link in whole.path]) == ("to-ask", ["Ben Okafor"])
    steps = today.of_person(running.book, named.person, running.clock.now)
    assert [due.step.what for due in steps] == ["new-name"]
    assert running.focus.accessibleName() == "May I use your name for Grace Kim? Yes"
    running.keys("Space")
    assert captures.named(running.book, 1)[0].may_use_name == "yes"
    assert running.focus is running.page.frame.desk.notes
    running.window.session.undo()
    running.window.session.undo()
    assert captures.named(running.book, 1) == []
    assert running.book.value("SELECT count(*) FROM person") == 1


def test_somebody_of_the_book_is_not_added_twice(running: Desk) -> None:
    with running.window.session.edit("Add"):
        grace = people.add(running.book, name="Grace Kim")
    running.keys("Ctrl+Shift+R")
    running.type("Grace Kim")
    running.keys("Escape", "Return")
    assert [named.person for named in captures.named(running.book, 1)] == [grace]
    running.keys("Escape", "Ctrl+Shift+R")
    running.type("Grace Kim")
    running.keys("Escape", "Return")
    assert len(captures.named(running.book, 1)) == 1


def test_one_key_takes_a_card_of_each_who_is_there(running: Desk) -> None:
    running.page.frame.side.people.line.setFocus()
    running.type("Joan Bell at the desk")
    running.keys("Return", "Escape", "Ctrl+Shift+G", "Ctrl+Shift+G")
    there = captures.met(running.book, 1)
    assert [(one.name, one.role, bool(one.card)) for one in there] == [
        ("Ben Okafor", "host", True), ("Joan Bell", "met", True)
    ]  # fmt: skip
    steps = today.of_person(running.book, there[0].id, running.clock.now)
    assert "card" in [due.step.what for due in steps]


def test_to_be_asked_to_stay_is_one_key_and_moves_the_stop(running: Desk) -> None:
    running.clock.after(minutes=29)
    running.page.show_time()
    assert "The last 5 minutes" in running.page.frame.time.signal.text()
    running.keys("F5")
    assert running.course.stay == STAY
    assert running.page.frame.time.band.isHidden()
    assert "They offered 10 min more" in running.page.frame.time.stop.text()
    running.clock.after(minutes=40)
    running.page.show_time()
    assert "Time is up" in running.page.frame.time.signal.text()


@pytest.fixture
def spoken() -> Iterator[list[str]]:
    heard: list[str] = []
    announce.voice().spoken.connect(heard.append)
    yield heard
    announce.voice().spoken.disconnect(heard.append)


def test_nothing_is_announced_unless_one_asks(running: Desk, spoken: list[str]) -> None:
    spoken.clear()
    running.type("Some words")
    running.keys("F8", "F5")
    running.clock.after(minutes=36)
    running.page.show_time()
    running.clock.after(minutes=41)
    running.page.show_time()
    assert spoken == []
    running.clock.after(minutes=13)
    running.keys("F3", "F4", "Shift+F4")
    assert spoken == ["27 minutes left", running.asked[1].text, running.asked[2].text]


def test_who_wants_it_hears_each_signal_once(running: Desk, spoken: list[str]) -> None:
    spoken.clear()
    running.page.frame.side.aloud.click()
    for minutes in (10, 25, 26, 30, 31, 10, 25, 32):
        running.clock.after(minutes=minutes)
        running.page.show_time()
    assert [words.split(":")[0] for words in spoken] == ["The last 5 minutes", "Time is up. Say so"]


def test_on_another_page_the_signal_is_a_line_at_the_bottom(running: Desk, qtbot: QtBot) -> None:
    running.keys("Escape")
    running.clock.after(minutes=25)
    running.page.show_time()
    qtbot.waitUntil(lambda: "The last 5 minutes" in running.window.toast.label.text())


def test_the_ring_tells_more_than_a_colour(running: Desk) -> None:
    face = running.page.frame.time.face
    for minutes, phase in ((1, Phase.RUNNING), (26, Phase.CLOSING), (31, Phase.OVER)):
        running.clock.after(minutes=minutes)
        running.page.show_time()
        assert face._phase is phase
    assert face.text == "+1:00"


def test_a_tick_stays_and_can_be_taken_back(running: Desk, qtbot: QtBot) -> None:
    box = next(iter(running.page.frame.side.ticks.boxes.values()))
    box.setFocus()
    running.keys("Space")
    running.restart(wait=qtbot.waitUntil)
    first = next(iter(running.page.frame.side.ticks.boxes.values()))
    assert first.isChecked()
    running.window.session.undo()
    assert not first.isChecked()


def test_the_list_ticks_and_chooses_by_keys(running: Desk) -> None:
    entries = running.page.frame.entries
    first = entries.line(running.asked[0].id)
    assert first is not None
    first.setFocus()
    running.keys("Down", "Space")
    assert running.asked[1].asked_at is not None
    assert running.course.question == running.asked[0].id
    running.keys("Down", "Return")
    assert running.course.question == running.asked[2].id
    assert running.focus is running.page.frame.desk.notes


def test_the_end_is_the_real_one_and_can_be_taken_back(running: Desk) -> None:
    running.type("The last words")
    running.clock.after(minutes=33)
    running.keys("Ctrl+F9")
    assert running.course.ended == running.clock.now
    assert running.asked[0].answer == "The last words"
    assert running.window.shell.page != "live"
    running.window.session.undo()
    assert running.course.is_running


@pytest.mark.manner(14)
@pytest.mark.parametrize("size", [(1280, 800), (900, 560), (440, 560)])
def test_nothing_is_cut_in_a_small_window(running: Desk, size: tuple[int, int]) -> None:
    running.window.resize(*size)
    QTest.qWait(30)
    assert (running.window.width(), running.window.height()) == size
    for button in running.page.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width() or button.toolTip(), button.text()
    for part in (running.page.frame.desk.notes, running.page.frame.time.face):
        assert not part.visibleRegion().isEmpty()
        assert part.visibleRegion().boundingRect().size() == part.size()
    assert running.page.frame.side.horizontalScrollBar().maximum() == 0


@pytest.mark.manner(75)
def test_every_part_has_a_name(running: Desk) -> None:
    for part in running.page.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text, part


@pytest.mark.parametrize("size", [(1280, 800), (900, 560), (440, 560)])
def test_the_longest_question_leaves_room_to_write(running: Desk, size: tuple[int, int]) -> None:
    with running.window.session.edit("Ask at length"):
        meeting_questions.change(running.book, running.asked[0].id, text="And what did you make of that? " * 20)
        meeting_questions.change(running.book, running.asked[1].id, text="Donaudampfschifffahrt" * 12)
    for _question in range(2):
        running.window.resize(*size)
        QTest.qWait(60)
        desk = running.page.frame.desk
        above, below = desk.question.geometry(), desk.asked.geometry()
        notes = desk.notes.geometry()
        assert above.bottom() < notes.top()
        assert notes.bottom() < below.top()
        assert above.right() <= desk.width()
        face = running.page.frame.time.face
        assert face.visibleRegion().boundingRect().size() == face.size()
        running.keys("F8")
