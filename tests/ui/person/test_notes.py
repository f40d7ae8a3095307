"""Notes: Markdown edited in place, people named with an @, private marks, earlier versions."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from crm_app.domain import mentions
from crm_app.store import notes, people
from crm_app.ui.pages.person.detail import NOTES
from crm_app.ui.pages.person.note_card import NoteCard
from tests.ui.person.conftest import Front


def texts(front: Front) -> list[str]:
    return [note.text for note in notes.of_person(front.book, front.ana)]


def only_card(front: Front) -> NoteCard:
    front.detail.tabs.setCurrentIndex(NOTES)
    (card,) = front.detail.notes.kept.cards.lines
    return card


@pytest.mark.manner(36)
def test_a_note_is_edited_in_place_and_saves_itself(front: Front, qtbot: QtBot) -> None:
    card = only_card(front)
    assert card.shown.toPlainText() == "Loves maps"
    card.edit.click()
    assert card.editor.hasFocus()
    qtbot.keyClick(card.editor, Qt.Key.Key_End)
    qtbot.keyClicks(card.editor, " and tides")
    qtbot.waitUntil(lambda: texts(front) == ["Loves maps and tides"])
    assert card.editor.hasFocus(), "saving takes nothing away from who is writing"
    qtbot.keyClick(card.editor, Qt.Key.Key_Escape)
    assert card.shown.toPlainText() == "Loves maps and tides"
    assert not any("save" in button.text().lower() for button in front.detail.findChildren(QPushButton))


@pytest.mark.manner(9)
def test_escape_leaves_the_note_and_loses_nothing(front: Front, qtbot: QtBot) -> None:
    card = only_card(front)
    card.edit.click()
    qtbot.keyClick(card.editor, Qt.Key.Key_End)
    qtbot.keyClicks(card.editor, "!")
    qtbot.keyClick(card.editor, Qt.Key.Key_Escape)
    assert texts(front) == ["Loves maps!"], "what was typed a moment ago is in the book"
    assert not card.editor.isVisible()


def test_a_new_note_is_in_the_book_from_the_first_pause_on(front: Front, qtbot: QtBot) -> None:
    front.window.commands["add_note"].trigger()
    fresh = front.detail.notes.kept.fresh
    assert fresh.hasFocus()
    qtbot.keyClicks(fresh, "Ask about")
    qtbot.waitUntil(lambda: len(texts(front)) == 2)
    writing = front.detail.notes.kept.cards.lines[0].editor
    assert writing.hasFocus(), "one writes on in the note itself"
    qtbot.keyClicks(writing, " PostGIS")
    writing.save()
    assert texts(front)[0] == "Ask about PostGIS"
    assert fresh.text() == ""
    assert front.undo() == "Note on Ana Ruiz"


def test_an_at_sign_names_somebody_by_a_link_that_lasts(front: Front, qtbot: QtBot) -> None:
    card = only_card(front)
    card.edit.click()
    editor = card.editor
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, ", ask @ben")
    qtbot.waitUntil(editor.popup.isVisible)
    qtbot.keyClick(editor.popup, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "too")
    editor.save()
    uid = people.uid_of(front.book, front.ben)
    assert texts(front) == [f"Loves maps, ask {mentions.link('Ben Okafor', uid)} too"]
    assert editor.toPlainText() == "Loves maps, ask Ben Okafor too", "the name is shown, not the link"
    with front.window.session.edit("Rename"):
        people.change(front.book, front.ben, name="Benedict Okafor")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    front.detail.show_person(front.ana)
    assert card.shown.toPlainText() == "Loves maps, ask Benedict Okafor too"
    card.shown.anchorClicked.emit(QUrl(f"{mentions.SCHEME}:{uid}"))
    assert front.window.people.current == front.ben


def test_what_is_typed_behind_a_name_is_no_part_of_it(front: Front, qtbot: QtBot) -> None:
    uid = people.uid_of(front.book, front.ben)
    with front.window.session.edit("Write"):
        (note,) = notes.of_person(front.book, front.ana)
        notes.change(front.book, note.id, text=mentions.link("Ben Okafor", uid))
    card = only_card(front)
    card.edit.click()
    qtbot.keyClick(card.editor, Qt.Key.Key_End)
    qtbot.keyClicks(card.editor, "s map")
    card.editor.save()
    assert texts(front) == [f"{mentions.link('Ben Okafor', uid)}s map"]


def test_the_private_mark_is_one_step_and_is_said(front: Front) -> None:
    card = only_card(front)
    card.private.click()
    assert notes.of_person(front.book, front.ana)[0].private
    assert "private" in card.when.text()
    assert front.undo() == "Keep a note on Ana Ruiz private"
    assert not notes.of_person(front.book, front.ana)[0].private
    assert not card.private.isChecked()


def test_earlier_versions_can_be_looked_at_and_brought_back(front: Front, qtbot: QtBot) -> None:
    (note,) = notes.of_person(front.book, front.ana)
    for text in ("Second thoughts", "Third thoughts"):
        with front.window.session.edit("Rewrite"):
            notes.change(front.book, note.id, text=text)
    card = only_card(front)
    front.detail.notes.kept.show_versions(card)
    versions = front.detail.notes.kept.versions
    assert versions.isVisible()
    assert versions.text.toPlainText() == "Second thoughts"
    versions.older.click()
    assert versions.text.toPlainText() == "Loves maps"
    assert not versions.older.isEnabled()
    versions.back.click()
    assert texts(front) == ["Loves maps"]
    assert front.undo() == "Bring back a note on Ana Ruiz"
    assert texts(front) == ["Third thoughts"]


def test_a_removed_note_lies_in_the_trash_and_comes_back(front: Front) -> None:
    card = only_card(front)
    {action.text(): action for action in front.detail.notes.kept.menu_of(card).actions()}["Remove"].trigger()
    assert texts(front) == []
    assert front.detail.notes.empty.isVisible()
    front.window.undoing.undo_book()
    assert texts(front) == ["Loves maps"]


def test_pasted_text_is_plain(front: Front, qtbot: QtBot) -> None:
    from PySide6.QtCore import QMimeData

    card = only_card(front)
    card.edit.click()
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    data.setText("plain")
    card.editor.selectAll()
    card.editor.insertFromMimeData(data)
    card.editor.save()
    assert texts(front) == ["plain"]


def test_what_is_being_written_stays_when_the_book_changes(front: Front, qtbot: QtBot) -> None:
    card = only_card(front)
    card.edit.click()
    qtbot.keyClick(card.editor, Qt.Key.Key_End)
    qtbot.keyClicks(card.editor, " and")
    with front.window.session.edit("Elsewhere"):
        people.change(front.book, front.ben, nickname="Ben")
    assert card.editor.toPlainText() == "Loves maps and"
    assert card.editor.hasFocus()
