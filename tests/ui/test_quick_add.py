import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import notes, people, referrals
from crm_app.store.book import Book
from crm_app.ui import quick_adding
from crm_app.ui.drafts import Drafts
from crm_app.ui.problems import Problems
from crm_app.ui.quick_adding import QuickAdding
from crm_app.ui.session import Session
from crm_app.ui.widgets.banner import Banners
from crm_app.ui.widgets.quick_add import QuickAdd
from crm_app.ui.widgets.quick_panel import QuickPanel


class Desk(QWidget):
    """A window with the panel over it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.drafts = Drafts(session.book.folder, self)
        self.line: QuickAdd = quick_adding.line_over(session, self.drafts)
        self.banners = Banners()
        self.banners.setParent(self)
        self.panel = QuickPanel(self.line, self)
        self.adding = QuickAdding(session, self.line, Problems(self.banners, self), self)


@pytest.fixture
def desk(session: Session, qtbot: QtBot, light: None) -> Desk:
    with session.edit("Fill"):
        people.add(session.book, name="Karen Lee", title="Professor", organisation="UMBC")
        people.add(session.book, name="Ben Okafor", emails=["ben@urban.example"], source="LinkedIn")
    made = Desk(session)
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.panel.bring()
    return made


def said(desk: Desk) -> list[str]:
    return [label.text() for label in desk.line.preview.findChildren(QLabel)]


def test_what_is_understood_stands_below_while_one_types(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.line.line, "Ana Ruiz, data scientist at NOAA, via karen #alumni")
    assert said(desk) == ["Ana Ruiz", "data scientist at NOAA", "Sent by Karen Lee", "alumni"]
    assert not desk.line.matches.isVisible()


def test_enter_adds_somebody_as_one_step(desk: Desk, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.line.line, "Karen said talk to Ana Ruiz, data scientist at NOAA, met at GeoDC")
    with qtbot.waitSignal(desk.adding.added) as told:
        qtbot.keyClick(desk.line.line, Qt.Key.Key_Return)
    person, words = told.args or (0, "")
    assert words == "Added Ana Ruiz"
    whole = people.get(session.book, person)
    assert (whole.name, whole.jobs[0].title, whole.jobs[0].organisation_name) == ("Ana Ruiz", "data scientist", "NOAA")
    assert [link.name for link in whole.path] == ["Karen Lee"]
    assert [note.text for note in notes.of_person(session.book, person)] == ["met at GeoDC"]
    assert desk.line.line.text() == ""
    assert session.undo() == "Add Ana Ruiz"
    assert len(people.ids(session.book)) == 2


def test_a_sender_nobody_knows_comes_in_too_and_a_channel_is_no_person(desk: Desk, session: Session) -> None:
    desk.line.line.setText("Ana Ruiz, via Omar Haddad")
    assert "Sent by Omar Haddad, who is new in your book too" in said(desk)
    desk.line.submit()
    assert people.find(session.book, "Omar Haddad")
    desk.line.line.setText("Mei Tanaka, via linkedin")
    assert "Sent by LinkedIn" in said(desk)
    desk.line.submit()
    path = referrals.path(session.book, people.find(session.book, "Mei Tanaka"))
    assert [(link.name, link.channel) for link in path] == [("LinkedIn", True)]


def test_who_is_there_already_is_shown_before_anything_is_saved(desk: Desk, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.line.line, "Benjamin O, ben@urban.example, policy analyst at Urban")
    assert desk.line.matches.isVisible()
    qtbot.keyClick(desk.line.line, Qt.Key.Key_Down)
    assert desk.line.matches.hasFocus()
    qtbot.keyClick(desk.line.matches, Qt.Key.Key_Return)
    assert len(people.ids(session.book)) == 2, "what was typed went to who was there"
    ben = people.get(session.book, people.find(session.book, "Ben Okafor"))
    assert ben.jobs[0].organisation_name == "Urban"
    assert [detail.text for detail in ben.details] == ["ben@urban.example"]
    assert session.undo() == "Add to Ben Okafor"


def test_a_name_alone_opens_who_is_there(desk: Desk, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.line.line, "ben ok")
    qtbot.keyClick(desk.line.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.panel.opened) as told:
        qtbot.keyClick(desk.line.matches, Qt.Key.Key_Return)
    assert told.args == [people.find(session.book, "Ben Okafor")]
    assert not desk.panel.isVisible()


def test_nobody_is_put_on_their_own_way(desk: Desk, session: Session) -> None:
    desk.line.line.setText("Ana Ruiz, via Karen Lee")
    desk.line.submit()
    desk.line.line.setText("Karen Lee, via Ana Ruiz")
    desk.line.matches.enter()
    desk.line.matches.activated.emit(desk.line.matches.currentIndex())
    assert referrals.path(session.book, people.find(session.book, "Karen Lee")) == ()


@pytest.mark.manner(9)
def test_escape_puts_the_panel_away_and_keeps_the_text(desk: Desk, folder: object, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.line.line, "Ana Ruiz, data")
    qtbot.keyClick(desk.line.line, Qt.Key.Key_Escape)
    assert not desk.panel.isVisible()
    desk.panel.bring()
    assert desk.line.line.text() == "Ana Ruiz, data"


@pytest.mark.manner(9)
def test_a_line_left_by_a_killed_program_is_there_again(desk: Desk, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.line.line, "Ana Ruiz, data")
    desk.drafts.write()
    again = quick_adding.line_over(session, Drafts(session.book.folder, desk))
    qtbot.addWidget(again)
    assert again.line.text() == "Ana Ruiz, data"


@pytest.mark.manner(50)
def test_a_pasted_signature_is_read_line_by_line(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Ana Ruiz\nData scientist\nNOAA\n\nana@noaa.example\n")
    qtbot.keyClick(desk.line.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said(desk) == ["Ana Ruiz", "Data scientist at NOAA", "ana@noaa.example"]


def test_while_the_book_is_held_the_line_waits_and_is_stored_afterwards(
    desk: Desk, session: Session, book: Book
) -> None:
    desk.line.line.setText("Ana Ruiz")
    with book.edit("Something long"):
        book._editing.now = False  # as a job in another thread would hold the door
        desk.line.submit()
        book._editing.now = True
        assert desk.banners.texts()
        assert desk.line.line.text() == "Ana Ruiz"
    desk.adding.save_waiting()
    assert people.find(book, "Ana Ruiz")
    assert desk.banners.texts() == []
