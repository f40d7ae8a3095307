"""Fields that save by themselves, and the way of what is typed to the book."""

import ast
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import history, organisations
from crm_app.store.book import Book
from crm_app.ui import saving as saving_
from crm_app.ui.drafts import Drafts
from crm_app.ui.problems import Problems
from crm_app.ui.saving import DRAFT, Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.banner import Banners
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.saving_text import SavingLine, SavingText


class Form(QWidget):
    """Two saving fields and a place to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text, self.other = SavingLine("Name"), SavingText("Note"), QLineEdit()
        self.setLayout(column(self.line, self.text, self.other))
        self.given: list[str] = []
        self.line.settled.connect(self.given.append)
        self.text.settled.connect(self.given.append)


@pytest.fixture
def form(qtbot: QtBot, light: None) -> Form:
    shown = Form()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.mark.manner(36)
@pytest.mark.parametrize("field", ["line", "text"])
def test_what_was_typed_is_given_out_after_a_pause_and_on_leaving(form: Form, qtbot: QtBot, field: str) -> None:
    edited = form.line if field == "line" else form.text
    edited.show_value("Zoo")
    edited.setFocus()
    qtbot.keyClick(edited, Qt.Key.Key_End)
    qtbot.keyClicks(edited, " Ltd")
    assert form.given == []
    qtbot.waitUntil(lambda: form.given == ["Zoo Ltd"])
    qtbot.keyClicks(edited, "!")
    form.other.setFocus()
    assert form.given == ["Zoo Ltd", "Zoo Ltd!"]


@pytest.mark.parametrize("field", ["line", "text"])
def test_what_is_being_typed_stays_when_the_book_changes(form: Form, qtbot: QtBot, field: str) -> None:
    edited = form.line if field == "line" else form.text
    edited.show_value("Zoo")
    edited.setFocus()
    qtbot.keyClicks(edited, "x")
    typed = edited.text()
    edited.show_value("Something else")
    assert edited.text() == typed
    qtbot.keyClick(edited, Qt.Key.Key_Escape)
    assert edited.text() == "Zoo"
    edited.save()
    assert form.given == []


@pytest.mark.parametrize("field", ["line", "text"])
def test_who_types_without_a_pause_is_saved_all_the_same(form: Form, qtbot: QtBot, field: str) -> None:
    edited = form.line if field == "line" else form.text
    edited.setFocus()
    for _key in range(200):
        qtbot.keyClicks(edited, "x")
        if form.given:
            break
        qtbot.wait(20)
    assert form.given
    assert len(form.given[0]) > 5, "not at every key"


@pytest.fixture
def saving(session: Session, folder: Path, qtbot: QtBot, light: None) -> Saving:
    window, banners = QWidget(), Banners()
    qtbot.addWidget(window)
    qtbot.addWidget(banners)
    return Saving(session, Problems(banners, window), Drafts(folder), window)


def test_typing_on_stays_one_step_of_the_history(saving: Saving, session: Session, book: Book) -> None:
    with session.edit("Add"):
        number = organisations.add(book, "Zoo")
    for text in ("Bo", "Bonn"):
        assert saving.put("organisation", number, "place", text, label="Change Zoo")
    assert organisations.get(book, number)["place"] == "Bonn"
    assert session.undo() == "Change Zoo"
    assert organisations.get(book, number)["place"] == ""
    assert history.newest_done(book.connection()).label == "Add"


def test_a_view_that_saves_when_it_hears_of_a_change_is_no_trouble(
    saving: Saving, session: Session, book: Book
) -> None:
    with session.edit("Add"):
        number = organisations.add(book, "Zoo")

    def note() -> None:
        session.changed.disconnect(note)
        assert saving.put("organisation", number, "sector", "Animals", label="Change Zoo")

    session.changed.connect(note)
    assert saving.put("organisation", number, "place", "Bonn", label="Change Zoo")
    found = organisations.get(book, number)
    assert (found["place"], found["sector"]) == ("Bonn", "Animals")


def test_what_the_book_refuses_is_said_and_not_kept(saving: Saving, session: Session, book: Book) -> None:
    with session.edit("Add"):
        number = organisations.add(book, "Zoo")
    assert not saving.put("organisation", number, "name", " ", label="Rename Zoo")
    assert organisations.get(book, number)["name"] == "Zoo"


def test_what_is_typed_while_the_book_is_held_waits_and_is_stored_then(
    saving: Saving, session: Session, book: Book, folder: Path, qtbot: QtBot
) -> None:
    with session.edit("Add"):
        number = organisations.add(book, "Zoo")
    holds, done = Event(), Event()

    def hold() -> None:
        with book.edit("Long", wait=True):
            holds.set()
            done.wait(20)
        book.release()

    holder = Thread(target=hold)
    holder.start()
    holds.wait(20)
    assert saving.put("organisation", number, "place", "Bonn\nam Rhein", label="Change Zoo")
    assert organisations.get(book, number)["place"] == ""
    qtbot.waitUntil(lambda: bool(Drafts(folder).kept(DRAFT)))
    done.set()
    holder.join()
    qtbot.waitUntil(lambda: organisations.get(book, number)["place"] == "Bonn\nam Rhein")
    assert Drafts(folder).kept(DRAFT) == {}


def test_what_waited_when_the_program_was_killed_is_stored_at_the_next_start(
    session: Session, book: Book, folder: Path, qtbot: QtBot, light: None
) -> None:
    with session.edit("Add"):
        number = organisations.add(book, "Zoo")
    (folder / "drafts.json").write_text(
        f'{{"{DRAFT}": {{"organisation:{number}:note": "Change Zoo\\nThree owls\\nand a bat"}}}}', encoding="utf-8"
    )
    banners = Banners()
    qtbot.addWidget(banners)
    Saving(session, Problems(banners, banners), Drafts(folder))
    assert organisations.get(book, number)["note"] == "Three owls\nand a bat"
    assert Drafts(folder).kept(DRAFT) == {}


def test_everything_that_a_page_gives_out_can_be_saved() -> None:
    asked = {
        call.args[0].value
        for path in (Path(saving_.__file__).parent / "pages").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "put"
        if len(call.args) == 4 and isinstance(call.args[0], ast.Constant)
    }
    assert {"person", "note", "affiliation"} <= asked
    for table in asked:
        assert callable(saving_._change(str(table)))
