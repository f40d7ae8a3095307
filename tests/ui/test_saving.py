"""Fields that save by themselves, and the way of what is typed to the book."""

import ast
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import events, history, journal, meetings, notes, organisations, people
from crm_app.store.book import Book
from crm_app.ui import additions
from crm_app.ui import saving as saving_
from crm_app.ui.drafts import Drafts
from crm_app.ui.problems import Problems
from crm_app.ui.saving import DRAFT, Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.banner import Banners
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from tests.ui.conftest import NOW


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


@pytest.fixture
def hold(book: Book) -> Iterator[Callable[[], Callable[[], None]]]:
    """Lets a long edit hold the book, until what this gives is called."""
    ends: list[Callable[[], None]] = []

    def begin() -> Callable[[], None]:
        holds, done = Event(), Event()

        def long() -> None:
            with book.edit("Long", wait=True):
                holds.set()
                done.wait(20)
            book.release()

        def let_go() -> None:
            done.set()
            holder.join()

        holder = Thread(target=long)
        holder.start()
        holds.wait(20)
        ends.append(let_go)
        return let_go

    yield begin
    for end in ends:
        end()


Hold = Callable[[], Callable[[], None]]


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
    saving: Saving, session: Session, book: Book, hold: Hold, qtbot: QtBot
) -> None:
    folder = book.folder
    with session.edit("Add"):
        number = organisations.add(book, "Zoo")
    let_go = hold()
    assert saving.put("organisation", number, "place", "Bonn\nam Rhein", label="Change Zoo")
    assert organisations.get(book, number)["place"] == ""
    qtbot.waitUntil(lambda: bool(Drafts(folder).kept(DRAFT)))
    let_go()
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


ADDED: dict[str, tuple[dict[str, Any], str]] = {
    "custom_value": ({"name": "Tea", "text": "Assam"}, "SELECT text = 'Assam' FROM custom_value"),
    "detail_of_organisation": ({"kind": "url", "text": "zoo.example"}, "SELECT count(*) FROM detail"),
    "detail_of_person": ({"kind": "email", "text": "a@zoo.example"}, "SELECT count(*) FROM detail"),
    "event": ({"name": "Open day", "day": "2026-12-01"}, "SELECT count(*) FROM event WHERE name = 'Open day'"),
    "event_person": ({"person": 0, "name": "Ben Okafor"}, "SELECT count(*) FROM event_person"),
    "field": ({"names": ["Owls"]}, "SELECT count(*) FROM person_field"),
    "introduction": ({"name": "Short"}, "SELECT count(*) FROM introduction"),
    "job": ({"title": "Keeper", "organisation": "Park", "since": "", "until": ""}, "SELECT count(*) FROM affiliation"),
    "member": ({"person": 0, "name": "Ben Okafor"}, "SELECT count(*) FROM affiliation"),
    "met_in_meeting": ({"person": 0, "name": "Ben Okafor"}, "SELECT count(*) FROM participant WHERE role <> 'host'"),
    "named_in_meeting": ({"person": 0, "name": "Ben Okafor"}, "SELECT count(*) FROM referral"),
    "note_on_organisation": ({"text": "Owls"}, "SELECT count(*) FROM note"),
    "note_on_person": ({"text": "Owls"}, "SELECT count(*) FROM note"),
    "promise": ({"what": "Send it", "mine": True, "due": "2026-12-01"}, "SELECT due = '2026-12-01' FROM promise"),
    "question": ({"text": "Why owls?", "category": ""}, "SELECT count(*) FROM question"),
    "relation": ({"other": 0, "name": "Ben Okafor", "kind": "friend"}, "SELECT count(*) FROM relation"),
    "research_on_organisation": ({"text": "Owls", "unknown": True}, "SELECT unknown FROM research"),
    "research_on_person": ({"text": "Owls", "where_found": "", "url": "", "unknown": False}, "SELECT 1 FROM research"),
    "skill": ({"text": "Owls", "kind": "skill", "meeting": None}, "SELECT count(*) FROM skill"),
    "task": ({"what": "Read", "kind": "read", "due": "", "person": 0}, "SELECT count(*) FROM task"),
    "tag": ({"names": ["Owls"]}, "SELECT count(*) FROM person_tag"),
    "touch": ({"kind": "phone", "at": "2026-11-20T10:00:00+00:00", "note": "Owls"}, "SELECT count(*) FROM touch"),
}
"""Values of each kind, and a query that answers 1 once it is in the book."""


@pytest.mark.parametrize("kind", ADDED)
def test_what_is_added_while_the_book_is_held_waits_and_is_added_once(
    saving: Saving, book: Book, hold: Hold, qtbot: QtBot, kind: str
) -> None:
    folder = book.folder
    values, query = ADDED[kind]
    with book.edit("Fill"):
        meetings.plan(book, people.add(book, name="Ana Ruiz"), start=NOW, zone="UTC")
        organisations.add(book, "Zoo")
        events.add(book, "Talk", day=None)
    let_go = hold()
    assert saving.add(kind, 1, values, label="Add it") is None
    qtbot.waitUntil(lambda: bool(Drafts(folder).kept(DRAFT)))
    with qtbot.waitSignal(saving.added) as told:
        let_go()
    assert told.args == [kind, 1, values]
    assert book.value(query) == 1
    assert history.newest_done(book.connection()).label == "Add it"
    assert Drafts(folder).kept(DRAFT) == {}


def test_two_that_wait_are_both_added_and_a_note_typed_on_replaces_itself(
    saving: Saving, book: Book, hold: Hold, qtbot: QtBot
) -> None:
    with book.edit("Fill"):
        people.add(book, name="Ana Ruiz")
    let_go = hold()
    for what in ("Send the article", "Call on Friday"):
        saving.add("promise", 1, {"what": what, "mine": True, "due": ""}, label="Promise to Ana Ruiz")
    for text in ("Otters", "Otters and eels"):
        saving.add("note_on_person", 1, {"text": text}, label="Note on Ana Ruiz", replaces=True)
    let_go()
    qtbot.waitUntil(lambda: not saving._waiting)
    assert [row[0] for row in book.rows("SELECT what FROM promise ORDER BY id")] == [
        "Send the article",
        "Call on Friday",
    ]
    assert [row[0] for row in book.rows("SELECT text FROM note")] == ["Otters and eels"]


def test_what_was_added_just_before_the_program_was_killed_is_not_added_twice(
    session: Session, book: Book, folder: Path, qtbot: QtBot, light: None
) -> None:
    """The draft is dropped after the book has it: between the two, both have it."""
    with session.edit("Fill"):
        people.add(book, name="Ana Ruiz")
    label, after = "Promise to Ana Ruiz", journal.newest(book)

    def draft(what: str) -> str:
        return f"{label}\n" + json.dumps({"after": after, "values": {"what": what, "mine": True, "due": ""}})

    with session.edit(label):
        additions.add(book, "promise", 1, what="Send the article", mine=True, due="")
    waiting = {"+promise:1:": draft("Send the article"), "+promise:1:1": draft("Call on Friday")}
    (folder / "drafts.json").write_text(json.dumps({DRAFT: waiting}), encoding="utf-8")
    banners = Banners()
    qtbot.addWidget(banners)
    recovered = Saving(session, Problems(banners, banners), Drafts(folder)).recovered
    assert [row[0] for row in book.rows("SELECT what FROM promise ORDER BY id")] == [
        "Send the article",
        "Call on Friday",
    ]
    assert recovered == [label]
    assert Drafts(folder).kept(DRAFT) == {}


def test_a_full_disk_is_told_once_and_what_was_added_is_kept(
    session: Session, book: Book, folder: Path, qtbot: QtBot, light: None
) -> None:
    with session.edit("Fill"):
        people.add(book, name="Ana Ruiz")
    banners = Banners()
    qtbot.addWidget(banners)
    saving = Saving(session, Problems(banners, banners), Drafts(folder))
    pages = book.connection().pragma("page_count")
    with book.connections.writing() as writer:
        writer.pragma("max_page_count", pages)
    long = "Send the article " * 4000
    assert saving.add("promise", 1, {"what": long, "mine": True, "due": ""}, label="Promise") is None
    assert saving.do("Note it", lambda book: notes.add(book, long, person=1)) is None
    assert len(banners.texts()) == 1
    assert "The disk is full" in banners.texts()[0]
    with book.connections.writing() as writer:
        writer.pragma("max_page_count", pages * 10)
    qtbot.waitUntil(lambda: bool(book.value("SELECT count(*) FROM promise")))
    assert banners.texts() == []


def test_every_kind_that_a_page_adds_is_known() -> None:
    asked = {
        call.args[0].value
        for path in (Path(saving_.__file__).parent / "pages").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "add"
        if len(call.args) == 3 and isinstance(call.args[0], ast.Constant)
    }
    assert {"promise", "job", "member"} <= asked
    assert asked <= ADDED.keys()
    assert additions._known().keys() == ADDED.keys()


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
