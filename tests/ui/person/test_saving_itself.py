"""Nothing typed is lost: while the book is held, when the disk refuses, when one goes on to somebody else."""

from threading import Event, Thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from crm_app.store import details, history, organisations, people, research
from crm_app.ui.drafts import Drafts
from crm_app.ui.saving import DRAFT
from tests.ui.person.conftest import Front


def where(front: Front) -> str:
    return research.of_person(front.book, front.ana)[0].where_found


@pytest.mark.manner(36)
def test_the_detail_has_no_button_to_save(front: Front) -> None:
    words = {button.text().replace("&", "").casefold() for button in front.detail.findChildren(QPushButton)}
    assert not words & {"save", "ok", "apply", "cancel"}


@pytest.mark.manner(36)
def test_typing_on_is_one_step_of_the_history(front: Front, qtbot: QtBot) -> None:
    line = front.detail.overview.research.lines.lines[0].where
    line.setFocus()
    line.selectAll()
    before = len(history.entries(front.book.connection()))
    for text in ("Her book", ", page 7"):
        qtbot.keyClicks(line, text)
        line.save()
    assert where(front) == "Her book, page 7"
    assert len(history.entries(front.book.connection())) == before + 1
    assert front.undo() == "Change what is known about Ana Ruiz"
    assert line.text() == "Her talk"


def test_what_is_typed_is_saved_for_whom_it_was_typed(front: Front, qtbot: QtBot) -> None:
    line = front.detail.overview.research.lines.lines[0].where
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Her book")
    reach = front.detail.overview.reach
    front.window.open_record("person", front.ben)
    assert where(front) == "Her book"
    assert details.rows_of_person(front.book, front.ben) == []
    reach.add()
    assert reach.adder is not None
    qtbot.keyClicks(reach.adder.line, "ben@urban.example")
    front.window.open_record("person", front.ana)
    assert [row.text for row in details.rows_of_person(front.book, front.ben)] == ["ben@urban.example"]


@pytest.mark.manner(41)
def test_a_full_disk_is_said_in_the_window_and_the_text_is_kept(front: Front, qtbot: QtBot) -> None:
    line = front.detail.overview.research.lines.lines[0].where
    con = front.book.connection()
    pages = con.pragma("page_count")
    with front.book.connections.writing() as writer:
        writer.pragma("max_page_count", pages)
    line.setFocus()
    line.selectAll()
    line.insert("A very long place " * 4000)
    line.textEdited.emit(line.text())
    line.save()
    banners = front.window.shell.banners
    assert any("kept here" in text for text in banners.texts())
    assert line.text().startswith("A very long place")
    assert where(front) == "Her talk"
    front.window.drafts.write()
    assert "A very long place" in str(Drafts(front.book.folder).kept(DRAFT))
    with front.book.connections.writing() as writer:
        writer.pragma("max_page_count", pages * 10)
    qtbot.waitUntil(lambda: where(front).startswith("A very long place"))
    assert banners.texts() == []
    assert Drafts(front.book.folder).kept(DRAFT) == {}


def test_while_the_book_is_held_a_field_waits(front: Front, qtbot: QtBot) -> None:
    from threading import Event, Thread

    holds, done = Event(), Event()

    def hold() -> None:
        with front.book.edit("Long", wait=True):
            holds.set()
            done.wait(20)
        front.book.release()

    holder = Thread(target=hold)
    holder.start()
    holds.wait(20)
    line = front.detail.overview.research.lines.lines[0].where
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Her book")
    line.save()
    assert where(front) == "Her talk"
    assert line.text() == "Her book"
    assert front.window.shell.banners.texts()
    done.set()
    holder.join()
    qtbot.waitUntil(lambda: where(front) == "Her book")
    assert front.window.shell.banners.texts() == []


def test_a_refused_name_shows_again_what_the_book_holds(front: Front, qtbot: QtBot) -> None:
    front.window.commands["edit_person"].trigger()
    line = front.detail.overview.about.lines["name"]
    line.setText(" ")  # type: ignore[union-attr]  # a line
    line.save()
    assert people.name_of(front.book, front.ana) == "Ana Ruiz"
    assert line.text() == "Ana Ruiz"


@pytest.mark.manner(9)
def test_escape_closes_one_thing_after_the_other(front: Front, qtbot: QtBot) -> None:
    front.detail.tabs.setCurrentIndex(2)
    front.detail.tabs.setFocus()
    qtbot.keyClick(front.detail.tabs, Qt.Key.Key_Escape)
    assert front.detail.tabs.currentIndex() == 0
    part = front.detail.overview.promises
    part.add()
    assert part.adder is not None
    qtbot.keyClicks(part.adder.line, "Half a thou")
    qtbot.keyClick(part.adder.line, Qt.Key.Key_Escape)
    assert not part.adder.isVisible()
    part.add()
    assert part.adder.line.text() == "Half a thou", "put away is not thrown away"


def test_what_was_put_away_half_typed_never_comes_up_with_somebody_else(front: Front, qtbot: QtBot) -> None:
    part = front.detail.overview.promises
    part.add()
    assert part.adder is not None
    qtbot.keyClicks(part.adder.line, "Half a thou")
    qtbot.keyClick(part.adder.line, Qt.Key.Key_Escape)
    front.window.open_record("person", front.ben)
    part.add()
    assert part.adder.line.text() == ""


@pytest.mark.parametrize("on", ["person", "organisation"])
def test_a_new_note_written_while_the_book_is_held_waits_and_is_added_once(front: Front, qtbot: QtBot, on: str) -> None:
    """It went with its editor before: only what was there already had waited."""
    window, book = front.window, front.book
    if on == "person":
        window.commands["add_note"].trigger()
        fresh, number = front.detail.notes.kept.fresh, front.ana
    else:
        number = next(organisations.ids(book).__iter__())
        window.open_record("organisation", number)
        fresh = window.gathering.organisations.detail.notes.kept.fresh
    holds, done = Event(), Event()

    def hold() -> None:
        with book.edit("Long", wait=True):
            holds.set()
            done.wait(20)
        book.release()

    holder = Thread(target=hold)
    holder.start()
    holds.wait(20)
    for words in ("Talked of otters", ", and of eels"):
        fresh.insertPlainText(words)
        fresh.save()
    qtbot.waitUntil(lambda: bool(Drafts(book.folder).kept(DRAFT)))
    done.set()
    holder.join()
    sql = f"SELECT text FROM note WHERE {on}_id = ? AND text LIKE 'Talked of otters%'"
    qtbot.waitUntil(lambda: bool(list(book.rows(sql, (number,)))))
    qtbot.wait(50)
    assert [row[0] for row in book.rows(sql, (number,))] == ["Talked of otters, and of eels"]
    assert fresh.text() == ""
    assert Drafts(book.folder).kept(DRAFT) == {}
