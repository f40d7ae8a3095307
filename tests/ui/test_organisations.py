"""Organisations: the list, one of them beside it, and two that become one, in a real window by keys and pointer."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import attachments, details, history, members, notes, organisations, people, research, tags
from crm_app.store import book as books
from crm_app.store.book import Book
from crm_app.store.ordering import Level
from crm_app.ui.dialogs.merge_organisations import MergeDialog
from crm_app.ui.dialogs.pick import Pick
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.organisations import OrganisationsModel
from crm_app.ui.pages.organisation.reach import kind_of
from crm_app.ui.pages.organisation.scores import suggested
from crm_app.ui.pages.organisations import OrganisationsPage
from crm_app.ui.session import Session
from crm_app.ui.widgets.row_drops import pack
from crm_app.ui.widgets.score import Score, line_up
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def filled(folder: Path) -> dict[str, int]:
    """Three organisations: one with people, one with an open question, one alone."""
    with_book = books.open_for_writing(folder, clock=lambda: NOW)
    with with_book.edit("Fill"):
        people.add(with_book, name="Ana Ruiz", title="Data scientist", organisation="NOAA")
        people.add(with_book, name="Ben Okafor", title="Analyst", organisation="NOAA")
        found = {"NOAA": organisations.find(with_book, "NOAA")}
        for name in ("Urban Institute", "Weather Bureau"):
            found[name] = organisations.add(with_book, name, place="Washington")
        research.add(with_book, "Who decides there?", organisation=found["Urban Institute"], unknown=True)
    with_book.close()
    return found


@pytest.fixture
def window(filled: dict[str, int], open_window: OpenWindow) -> MainWindow:
    window = open_window()
    window.resize(1280, 800)
    window.go("organisations")
    window.ways.focus_page()
    return window


@pytest.fixture
def page(window: MainWindow) -> OrganisationsPage:
    return window.gathering.organisations


def names(page: OrganisationsPage) -> list[str]:
    return [page.model.index(line, 0).data() for line in range(page.model.rowCount())]


def book_of(window: MainWindow) -> Book:
    return window.session.book


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_model_keeps_its_promises_to_qt(session: Session, qapp: QApplication) -> None:
    with session.edit("Add"):
        for number in range(300):
            organisations.add(session.book, f"Place {number}", advocacy=number % 4)
    model = OrganisationsModel(session, lambda: NOW)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(organisations.ids(session.book))
    assert tester.model() is model
    column = model.column("advocacy")
    assert model.index(2, column).data(Qt.ItemDataRole.AccessibleTextRole) == "Insider: 2 of 3"
    model.set_ids([])


@pytest.mark.manner(20)
def test_the_cursor_stays_on_its_organisation_when_the_list_changes(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int]
) -> None:
    page.table.go_to(filled["Urban Institute"])
    with window.session.edit("Add"):
        organisations.add(book_of(window), "Aardvark House")
    with window.session.edit("Rename"):
        organisations.change(book_of(window), filled["Urban Institute"], name="Zebra Institute")
    assert names(page) == ["Aardvark House", "NOAA", "Weather Bureau", "Zebra Institute"]
    assert page.table.current_id() == filled["Urban Institute"]
    assert page.title == "Zebra Institute"


@pytest.mark.manner(23)
def test_enter_opens_f2_edits_delete_archives_and_space_shows(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.name.hasFocus()
    qtbot.keyClick(page.detail.name, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("NOAA Fisheries")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: organisations.name_of(book_of(window), filled["NOAA"]) == "NOAA Fisheries")
    assert not page.detail.name.hasFocus()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert organisations.counts(book_of(window))["archived"] == 1
    assert window.toast.isVisible()
    assert "NOAA Fisheries" in window.toast.label.text()
    window.toast.button.click()
    assert organisations.counts(book_of(window))["archived"] == 0
    window.resize(900, 560)
    assert not page.detail.isVisible()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.detail.isVisible()


@pytest.mark.manner(25)
def test_a_filter_is_seen_named_when_nothing_is_left_and_cleared_in_one_click(
    window: MainWindow, page: OrganisationsPage, qtbot: QtBot
) -> None:
    chip = page.filters.buttons[1]
    assert "Open questions" in chip.text()
    assert chip.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert names(page) == ["Urban Institute"]
    with window.session.edit("Answer"):
        found = research.of_organisation(book_of(window), page.table.current_id())
        research.answer(book_of(window), found[0].id, "The board")
    assert page.stack.currentWidget() is page.nothing
    assert "Open questions" in page.nothing.title.text()
    qtbot.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 3
    assert page.table.hasFocus()


@pytest.mark.manner(46)
def test_an_empty_book_says_what_belongs_here_and_offers_to_begin(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.go("organisations")
    page = window.gathering.organisations
    assert page.stack.currentWidget() is page.empty
    window.ways.focus_page()
    assert page.empty.buttons[0].hasFocus()
    qtbot.keyClick(page.empty.buttons[0], Qt.Key.Key_Return)
    assert names(page) == ["New organisation"]
    assert page.detail.name.hasFocus()
    assert page.detail.name.selectedText() == "New organisation"
    type_into(qtbot, page.detail.name, "Zoo")
    assert names(page) == ["Zoo"]


@pytest.mark.manner(36)
def test_everything_typed_saves_by_itself_without_a_button(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    number = filled["NOAA"]
    page.table.go_to(number)
    detail = page.detail
    for column, text in (("domain", "noaa.example"), ("sector", "Government"), ("other_names", "Ocean office")):
        type_into(qtbot, detail.about.lines[column], text)
    detail.about.tags.line.setFocus()
    qtbot.keyClicks(detail.about.tags.line, "River, Data")
    detail.about.note.setFocus()
    qtbot.keyClicks(detail.about.note, "They watch the sea.")
    qtbot.waitUntil(lambda: organisations.get(book_of(window), number)["note"] == "They watch the sea.")
    columns = organisations.get(book_of(window), number)
    assert (columns["domain"], columns["sector"], columns["other_names"]) == (
        "noaa.example", "Government", "Ocean office",
    )  # fmt: skip
    assert tags.of_organisation(book_of(window), number) == ("Data", "River")
    [data, _] = [chip for chip in detail.about.tags.chips if chip.isVisible()]
    qtbot.keyClick(data, Qt.Key.Key_Delete)
    assert tags.of_organisation(book_of(window), number) == ("River",)
    assert not [one for one in page.findChildren(QPushButton) if one.text() in {"Save", "Apply", "OK"}]


def test_a_name_cannot_be_emptied(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    page.detail.name.setFocus()
    page.detail.name.clear()
    qtbot.keyClick(page.detail.name, Qt.Key.Key_Return)
    assert page.detail.name.text() == "NOAA"
    assert organisations.name_of(book_of(window), filled["NOAA"]) == "NOAA"


def test_what_is_typed_belongs_to_the_one_it_was_typed_for(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    page.detail.about.note.setFocus()
    qtbot.keyClicks(page.detail.about.note, "Sea")
    page.show_record(filled["Weather Bureau"])
    assert organisations.get(book_of(window), filled["NOAA"])["note"] == "Sea"
    assert organisations.get(book_of(window), filled["Weather Bureau"])["note"] == ""


def test_closing_the_window_saves_what_is_being_typed(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], folder: Path, qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    page.detail.about.note.setFocus()
    qtbot.keyClicks(page.detail.about.note, "Sea")
    window.close()
    reopened = books.open_for_writing(folder, clock=lambda: NOW)
    assert organisations.get(reopened, filled["NOAA"])["note"] == "Sea"
    reopened.close()


def test_people_come_go_and_are_opened_from_their_names(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    part = page.detail.members
    part.fresh.setFocus()
    qtbot.keyClicks(part.fresh, "Chloe Dubois")
    qtbot.keyClick(part.fresh, Qt.Key.Key_Return)
    assert [line.name.accessibleName() for line in part.now.lines] == ["Chloe Dubois", "Ben Okafor", "Ana Ruiz"]
    ana = members.of_organisation(book_of(window), filled["NOAA"])[2]
    part._turn(ana.affiliation, current=False)
    assert [line.name.accessibleName() for line in part.before.lines] == ["Ana Ruiz"]
    qtbot.mouseClick(part.before.lines[0].name, Qt.MouseButton.LeftButton)
    assert window.shell.page == "people"
    assert window.people.current == ana.person
    window.commands["back"].trigger()
    assert window.shell.page == "organisations"
    assert page.table.current_id() == filled["NOAA"]


def test_of_many_people_the_first_are_shown_with_a_way_to_all(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    with window.session.edit("Add"):
        for number in range(20):
            people.add(book_of(window), name=f"Person {number:02}", organisation="Weather Bureau")
    page.table.go_to(filled["Weather Bureau"])
    part = page.detail.members
    assert len(part.now.lines) == 12
    assert part.everybody.text() == "All 20 people there"
    first = part.now.lines[0]
    page.table.go_to(filled["NOAA"])
    assert first in part.now.lines  # widgets are used again, for other people
    assert [line.name.accessibleName() for line in part.now.lines] == ["Ben Okafor", "Ana Ruiz"]
    page.table.go_to(filled["Weather Bureau"])
    qtbot.mouseClick(part.everybody, Qt.MouseButton.LeftButton)
    assert window.shell.page == "people"
    assert len(window.people.model.ids) == 20


def test_a_question_is_asked_and_answered(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    findings = page.detail.findings
    type_into(qtbot, findings.question, "Who hires?")
    assert findings.question.text() == ""
    [line] = findings.unknown.lines
    qtbot.mouseClick(line.found_out, Qt.MouseButton.LeftButton)
    assert findings.unknown.lines == []
    [known] = findings.known.lines
    assert known.text.hasFocus()
    qtbot.keyClicks(known.text, "Ana, in spring")
    known.text.save()
    [found] = research.of_organisation(book_of(window), filled["NOAA"])
    assert (found.text, found.unknown) == ("Who hires? Ana, in spring", False)


def test_a_score_is_chosen_taken_back_and_suggested_by_whom_one_met(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    scores = page.detail.scores
    button = scores.scores["motivation"].buttons[3]
    assert button.accessibleName().startswith("Motivation 4")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert organisations.get(book_of(window), filled["NOAA"])["motivation"] == 4
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert organisations.get(book_of(window), filled["NOAA"])["motivation"] is None
    there = members.of_organisation(book_of(window), filled["NOAA"])
    assert suggested(there) == (0, there[0].name)
    assert not scores.take.isVisible()


def test_ways_to_reach_them_are_told_apart() -> None:
    told = {text: kind_of(text) for text in ("a@b.example", "+1 410 555 0142", "zoo.example/jobs", "12 Sea Street")}
    assert list(told.values()) == ["email", "phone", "url", "address"]


def test_a_way_to_reach_them_is_added_copied_and_removed(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    reach = page.detail.reach
    type_into(qtbot, reach.fresh, "desk@noaa.example")
    [way] = reach.ways.lines
    assert way.kind == "email"
    qtbot.mouseClick(way.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "desk@noaa.example"
    qtbot.mouseClick(way.remove, Qt.MouseButton.LeftButton)
    assert details.rows_of_organisation(book_of(window), filled["NOAA"]) == []
    window.toast.button.click()
    assert len(details.rows_of_organisation(book_of(window), filled["NOAA"])) == 1


def test_a_note_is_written_on_in_place_and_kept_private(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    part = page.detail.notes
    part.kept.fresh.setFocus()
    qtbot.keyClicks(part.kept.fresh, "They *care*")
    qtbot.waitUntil(lambda: len(part.kept.cards.lines) == 1)
    [card] = part.kept.cards.lines
    assert card.editor.hasFocus()
    qtbot.keyClicks(card.editor, " about data")
    page.table.setFocus()
    [note] = notes.of_organisation(book_of(window), filled["NOAA"])
    assert note.text == "They *care* about data"
    assert card.shown.toPlainText().strip() == "They care about data"
    qtbot.mouseClick(card.private, Qt.MouseButton.LeftButton)
    [note] = notes.of_organisation(book_of(window), filled["NOAA"])
    assert note.private
    with window.session.edit("Rewrite"):
        notes.change(book_of(window), note.id, text="They do not")
    part.kept.show_versions(card)
    assert part.kept.versions.isVisible()
    part.kept.versions.back.click()
    [note] = notes.of_organisation(book_of(window), filled["NOAA"])
    assert note.text == "They *care* about data"
    part.kept._remove(card)
    assert notes.of_organisation(book_of(window), filled["NOAA"]) == []
    window.toast.button.click()
    assert len(part.kept.cards.lines) == 1


def test_a_file_is_kept_hidden_saved_and_removed(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], tmp_path: Path, qtbot: QtBot
) -> None:
    report = tmp_path / "report.txt"
    report.write_text("forty creeks", encoding="utf-8")
    page.table.go_to(filled["NOAA"])
    part = page.detail.files
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report))])
    action, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(part, QDragEnterEvent(QPoint(5, 5), action, data, buttons, none))
    assert "NOAA" in part.heading.text()
    QApplication.sendEvent(part, QDropEvent(QPointF(5, 5), action, data, buttons, none))
    assert part.heading.text() == "Files"
    qtbot.waitUntil(lambda: len(part.kept.lines) == 1)
    [line] = part.kept.lines
    assert line.name.accessibleName() == "report.txt"
    assert {action.text() for action in part.kept.menu_of(line).actions()} >= {"Open", "Private", "Remove"}
    part.kept.save_copy(line, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "forty creeks"
    [found] = attachments.of_organisation(book_of(window), filled["NOAA"])
    part.kept._hide(found)
    [found] = attachments.of_organisation(book_of(window), filled["NOAA"])
    assert found.private
    part.kept._remove(found)
    assert part.kept.lines == []
    window.toast.button.click()
    assert len(part.kept.lines) == 1


def test_several_are_tagged_and_archived_by_one_step_each(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    chosen = [filled["NOAA"], filled["Weather Bureau"]]
    page.table.select_ids(chosen)
    window.commands["tag_organisations"].trigger()
    [pick] = [one for one in window.findChildren(Pick) if one.isVisible()]
    qtbot.keyClicks(pick.field, "Sky")
    qtbot.keyClick(pick.field, Qt.Key.Key_Return)
    assert [tags.of_organisation(book_of(window), number) for number in chosen] == [("Sky",), ("Sky",)]
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(page) == ["Urban Institute"]
    assert window.session.undo() == "Archive 2 organisations"
    assert window.session.undo() == "Tag 2 organisations with Sky"
    assert [tags.of_organisation(book_of(window), number) for number in chosen] == [(), ()]


def test_columns_and_order_are_kept_for_the_next_time(
    window: MainWindow, page: OrganisationsPage, open_window: OpenWindow
) -> None:
    page.table.header.columns.choose("size", on=True)
    page.table.header.set_levels((Level("people", descending=True),))
    page._keep()
    window.close()
    again = open_window()
    again.go("organisations")
    table = again.gathering.organisations.table
    assert "size" in [column.key for column in table.header.columns.shown]
    assert table.levels == (Level("people", descending=True),)


def test_do_not_contact_shows_its_reason_and_can_be_lifted(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    window.commands["stop_organisation"].trigger()
    stop = page.detail.stop
    assert stop.isVisible()
    type_into(qtbot, stop.reason, "Hiring stop")
    columns = organisations.get(book_of(window), filled["NOAA"])
    assert (columns["do_not_contact"], columns["do_not_contact_reason"]) == (True, "Hiring stop")
    type_into(qtbot, page.detail.reach.fresh, "desk@noaa.example")
    [way] = page.detail.reach.ways.lines
    assert not way.open.isVisibleTo(page)
    stop.lift.click()
    assert not stop.isVisible()
    assert way.open.isVisibleTo(page)


def test_the_people_of_an_organisation_are_listed(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    page.detail.people.click()
    qtbot.waitUntil(lambda: window.shell.page == "people")
    assert len(window.people.model.ids) == 2


def dialog_of(window: MainWindow, qtbot: QtBot) -> MergeDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(MergeDialog)))
    return next(one for one in window.findChildren(MergeDialog) if one.isVisible())


def test_two_selected_become_one_value_by_value_and_one_undo_parts_them(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    with window.session.edit("Place"):
        organisations.change(book_of(window), filled["NOAA"], place="Silver Spring", note="Sea")
        organisations.change(book_of(window), filled["Weather Bureau"], size="300", motivation=4)
    before = organisations.get(book_of(window), filled["Weather Bureau"])
    page.table.select_ids([filled["NOAA"], filled["Weather Bureau"]])
    window.commands["merge_organisations"].trigger()
    dialog = dialog_of(window, qtbot)
    assert set(dialog._choices) == {"name", "place"}
    dialog._choices["place"].click()
    qtbot.keyClick(dialog.merge, Qt.Key.Key_Return)
    assert names(page) == ["NOAA", "Urban Institute"]
    now = organisations.get(book_of(window), filled["NOAA"])
    assert (now["place"], now["size"], now["motivation"], now["other_names"]) == (
        "Washington", "300", 4, "Weather Bureau",
    )  # fmt: skip
    assert now["note"].startswith("Sea")
    assert "Silver Spring" in now["note"]
    assert history.newest_done(book_of(window).connection()).label == "Merge Weather Bureau into NOAA"
    window.toast.button.click()
    assert names(page) == ["NOAA", "Urban Institute", "Weather Bureau"]
    assert organisations.get(book_of(window), filled["Weather Bureau"]) == before


def test_one_row_dropped_on_another_asks_how_to_merge(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    data = QMimeData()
    pack(data, "organisation", [filled["Weather Bureau"]])
    table = page.table
    place = table.visualRect(table.records().index(0, 0)).center()
    action, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(table.viewport(), QDragEnterEvent(place, action, data, buttons, none))
    QApplication.sendEvent(table.viewport(), QDropEvent(QPointF(place), action, data, buttons, none))
    dialog = dialog_of(window, qtbot)
    assert (dialog.kept, dialog.gone) == (filled["NOAA"], filled["Weather Bureau"])
    dialog.reject()
    assert len(names(page)) == 3


@pytest.mark.manner(75)
def test_everything_that_takes_the_focus_has_a_name(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int]
) -> None:
    page.table.go_to(filled["Urban Institute"])
    with window.session.edit("Furnish"):
        number = filled["Urban Institute"]
        details.add_one(book_of(window), "email", "a@b.example", organisation=number)
        notes.add(book_of(window), "Good lunch", organisation=number)
        organisations.change(book_of(window), number, do_not_contact=True)
        members.add(book_of(window), number, 1)
    stops = [
        one for one in page.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) > 40
    nameless = [one for one in stops if not _heard(one)]
    assert nameless == []


def _heard(widget: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.text(QAccessible.Text.Name)


@pytest.mark.manner(76)
def test_the_focus_can_be_seen_on_every_stop_of_the_detail(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["Urban Institute"])
    detail = page.detail
    stops = [
        one for one in detail.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) > 20
    for stop in stops:
        page.table.setFocus()
        without = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert stop.grab().toImage() != without, stop.accessibleName()


def test_tab_goes_through_the_detail_as_the_eye_does(
    window: MainWindow, page: OrganisationsPage, filled: dict[str, int], qtbot: QtBot
) -> None:
    page.table.go_to(filled["NOAA"])
    type_into(qtbot, page.detail.reach.fresh, "desk@noaa.example")
    page.detail.name.setFocus()
    heights: list[int] = []
    focus: QWidget | None = page.detail.name
    while focus is not None and page.detail.isAncestorOf(focus) and len(heights) < 80:
        heights.append(focus.mapTo(page.detail, focus.rect().center()).y())
        focus = focus.nextInFocusChain()
        while focus is not None and not (focus.isVisible() and focus.focusPolicy() & Qt.FocusPolicy.TabFocus):
            focus = focus.nextInFocusChain()
    assert len(heights) > 25
    assert all(after > before - 60 for before, after in pairwise(heights))


def focused(qtbot: QtBot) -> QWidget:
    """What has the focus; a window may have to wait for it on a busy machine, and a key for nobody ends the process."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def test_a_journey_by_keyboard(open_window: OpenWindow, qtbot: QtBot) -> None:
    """Make an organisation, score it, ask about it, merge it with another, and take everything back."""
    window = open_window()
    window.resize(1280, 800)
    book = book_of(window)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = window.gathering.organisations
    qtbot.keyClicks(focused(qtbot), "Zoo")
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Return)
    _tab_to(qtbot, page.detail.findings.question)
    qtbot.keyClicks(focused(qtbot), "Who feeds the owls?")
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Return)
    _tab_to(qtbot, page.detail.scores.scores["motivation"].buttons[4])
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Space)
    qtbot.keyClick(
        focused(qtbot),
        Qt.Key.Key_O,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.keyClicks(focused(qtbot), "Zoological Garden")
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Return)
    qtbot.keyClick(focused(qtbot), Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.commands["merge_organisations"].trigger()
    dialog = dialog_of(window, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert names(page) == ["Zoo"]
    [row] = organisations.rows_of(book, organisations.ids(book))
    assert (row.questions, row.motivation) == (1, 5)
    assert organisations.get(book, row.id)["other_names"] == "Zoological Garden"
    for _ in range(20):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(page) == []
    assert len(organisations.ids(book, shelf="archived")) == 0


def _tab_to(qtbot: QtBot, target: QWidget) -> None:
    for _ in range(120):
        focus = focused(qtbot)
        if focus is target:
            return
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {target.accessibleName()}")


def test_long_names_of_scores_are_whole_and_the_numbers_stand_in_line(light: None, qtbot: QtBot) -> None:
    scores = [Score("Kontakt im Haus", ("a", "b")), Score("Arbeitsplatzausschreibung", ("a", "b"))]
    line_up(scores)
    for score in scores:
        qtbot.addWidget(score)
        score.resize(400, 40)
        score.show()
    assert scores[1].title.width() >= scores[1].title.fontMetrics().horizontalAdvance("Arbeitsplatzausschreibung")
    assert scores[0].buttons[0].x() == scores[1].buttons[0].x()
