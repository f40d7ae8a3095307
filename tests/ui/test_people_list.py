"""The manners of a list, shown on the list of people in a real window."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import history, people, people_list, requests, rows, saved_views, tags
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level
from crm_app.store.schema import Meeting, Participant, Referral, Tag
from crm_app.ui import fonts, paint, theme
from crm_app.ui.delegates.cell_field import CellField
from crm_app.ui.dialogs.pick import Pick
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.blocks import BLOCK, ID
from crm_app.ui.pages.people import PeoplePage
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.record_table import Density
from crm_app.ui.widgets.row_drops import pack, unpack
from tests.sheets.reading import page_text
from tests.ui.conftest import NOW

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[[], MainWindow]
NAMES = ("Ana Ruiz", "Ben Okafor", "Chloé Dubois", "Dana Levi", "Elena Petrova", "Farah Siddiqui", "Ines Carvalho")


@pytest.fixture
def window(folder: Path, open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """Seven people of different stages, the window before them, the cursor on the first."""
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Add people"):
        ana, ben, chloe, dana, elena, *_ = (
            people.add(book, name=name, title="analyst", organisation="NOAA") for name in NAMES
        )
        people.change(book, ben, title="Baker", organisation="Urban Institute", pinned=True)
        people.change(book, dana, do_not_contact=True, tags=["climate"])
        people.change(book, elena, emails=["elena@example.org"])
        meeting = rows.add(book, Meeting, start=NOW + timedelta(days=2), zone="UTC", scheduled_at=NOW)
        rows.add(book, Participant, meeting=meeting, person=chloe)
        rows.add(book, Tag, name="unused")
    with book.edit("Want"):
        requests.want(book, [ana, ben])
    book.close()
    opened = open_window()
    opened.resize(1280, 800)
    opened.go("people")
    opened.people.table.setFocus()
    opened.people.table.go_to(ana)
    return opened


@pytest.fixture
def page(window: MainWindow) -> PeoplePage:
    return window.people


def names(page: PeoplePage) -> list[str]:
    return [page.model.index(line, 0).data() for line in range(page.model.rowCount())]


def person(page: PeoplePage, name: str) -> int:
    return people.find(page._session.book, name)


def select(page: PeoplePage, *chosen: str) -> list[int]:
    ids = [person(page, name) for name in chosen]
    page.table.go_to(ids[0])
    page.table.select_ids(ids)
    return ids


def steps(window: MainWindow) -> int:
    return int(window.session.book.value("SELECT count(*) FROM history"))


def answer(text: str, qtbot: QtBot) -> Pick:
    """Type into the small window that asks for a word, and press Enter."""
    pick = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Pick) and widget.isVisible())
    pick.field.clear()
    qtbot.keyClicks(pick.field, text)
    pick.do.click()
    return pick


# -- finding one's way


@pytest.mark.manner(15)
def test_typing_the_beginning_of_a_name_goes_there(page: PeoplePage, qtbot: QtBot) -> None:
    first = page.current
    qtbot.keyClicks(page.table, "p")
    assert page.current == first, "one letter alone does nothing"
    qtbot.keyClicks(page.table, "e")
    assert page.current == person(page, "Elena Petrova")
    page.table.type_ahead.forget()
    qtbot.keyClicks(page.table, "/d")
    assert page.current == person(page, "Chloé Dubois"), "after / one letter is enough"
    assert page.table.type_ahead.text() == "Go to: d"
    qtbot.keyClicks(page.table, "xx")
    assert page.table.type_ahead.text() == "Nothing begins with “dxx”"
    qtbot.keyClick(page.table, Key.Key_Escape)
    assert not page.table.type_ahead.isVisible()


@pytest.mark.manner(15)
def test_j_and_k_walk_only_where_somebody_wants_them(page: PeoplePage, qtbot: QtBot) -> None:
    first = page.model.ids[0]
    page.table.go_to(first)
    qtbot.keyClicks(page.table, "j")
    assert page.current == first
    page.table.type_ahead.forget()
    page.table.walks_by_letter = True
    qtbot.keyClicks(page.table, "jj")
    qtbot.keyClicks(page.table, "k")
    assert page.current == page.model.ids[1]


@pytest.mark.manner(16)
def test_a_click_sorts_and_shift_adds_levels(page: PeoplePage, qtbot: QtBot) -> None:
    header = page.table.header

    def click(key: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = page.model.column(key)
        middle = QPoint(header.sectionViewportPosition(place) + 30, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, middle)

    plain = header.grab().toImage()
    click("organisation")
    assert list(page.table.levels) == [Level("organisation")]
    assert names(page)[-1] == "Ben Okafor"
    assert names(page)[:2] == ["Ines Carvalho", "Chloé Dubois"], "the same organisation: by family name"
    click("organisation")
    assert list(page.table.levels) == [Level("organisation", True)]
    assert names(page)[0] == "Ben Okafor"
    assert names(page)[1] == "Ines Carvalho", "and so they stay when the order is turned"
    click("name", SHIFT)
    click("name", SHIFT)
    assert list(page.table.levels) == [Level("organisation", True), Level("name", True)]
    assert names(page)[1:3] == ["Farah Siddiqui", "Ana Ruiz"]
    assert header.grab().toImage() != plain, "arrows and numbers are shown"


@pytest.mark.manner(16)
def test_names_are_sorted_by_family_or_given_name_in_any_spelling(window: MainWindow, page: PeoplePage) -> None:
    assert names(page) == [
        "Ines Carvalho", "Chloé Dubois", "Dana Levi", "Ben Okafor", "Elena Petrova", "Ana Ruiz", "Farah Siddiqui",
    ]  # fmt: skip
    window.commands["names_by_given"].trigger()
    assert names(page) == sorted(NAMES)
    assert page.memory.by_given


@pytest.mark.manner(18)
def test_columns_are_chosen_moved_and_sized_and_stay_so(
    window: MainWindow, page: PeoplePage, open_window: OpenWindow, qtbot: QtBot
) -> None:
    header = page.table.header
    menu = header.choose_columns()
    chooser = {action.text(): action for action in menu.actions() if action.text()}
    assert {"Name", "Place", "Tags", "E-mail", "Phone", "Came by", "Added", "Changed", "Rhythm"} < set(chooser)
    assert not chooser["Name"].isEnabled(), "who it is always stands there"
    chooser["Tags"].trigger()
    chooser["Stage"].trigger()
    menu.close()
    assert [column.key for column in header.columns.shown] == ["name", "organisation", "next", "last_contact", "tags"]
    assert (
        page.model.index(page.model.line_of(person(page, "Dana Levi")), page.model.column("tags")).data() == "climate"
    )
    header.moveSection(header.visualIndex(page.model.column("tags")), 1)
    header.resizeSection(page.model.column("name"), 260)
    shown = [column.key for column in header.columns.shown]
    window.close()
    again = open_window()
    again.resize(1280, 800)
    assert [column.key for column in again.people.table.header.columns.shown] == shown
    assert again.people.table.columnWidth(0) == 260
    again.people.table.header.columns.reset()
    assert len(again.people.table.header.columns.shown) == 5


@pytest.mark.manner(18)
def test_the_titles_are_reached_and_used_by_keyboard(page: PeoplePage, qtbot: QtBot) -> None:
    header = page.table.header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    assert header.hasFocus()
    assert header.accessibleName() == "Name, sorted up, Columns of People"
    qtbot.keyClick(header, Key.Key_Right)
    qtbot.keyClick(header, Key.Key_Return)
    assert list(page.table.levels) == [Level("organisation")]
    qtbot.keyClick(header, Key.Key_Right, CTRL)
    assert [column.key for column in header.columns.shown][:3] == ["name", "stage", "organisation"]
    width = header.sectionSize(page.model.column("organisation"))
    qtbot.keyClick(header, Key.Key_Right, SHIFT)
    assert header.sectionSize(page.model.column("organisation")) > width
    qtbot.keyClick(header, Key.Key_Delete)
    assert "organisation" not in [column.key for column in header.columns.shown]
    qtbot.keyClick(header, Key.Key_Down)
    assert page.table.hasFocus()


@pytest.mark.manner(19)
def test_scrolling_asks_only_for_the_rows_that_are_seen(page: PeoplePage, qtbot: QtBot) -> None:
    asked: list[int] = []
    fetch = page.model.fetch

    def watched(ids: Sequence[int]) -> Iterator[tuple[int, people.PersonRow]]:
        asked.append(len(ids))
        yield from fetch(ids)

    page.model.fetch = watched  # type: ignore[method-assign]
    page.model.set_ids(list(page.model.ids) * 7_200)
    bar = page.table.verticalScrollBar()
    assert bar.maximum() == 50_400 * page.table.row_height - page.table.viewport().height(), "the bar is exact"
    for part in (0.1, 0.9, 0.5, 0.500001):
        asked.clear()
        bar.setValue(int(bar.maximum() * part))
        page.table.viewport().repaint()
        assert len(asked) <= 2
        assert all(number <= BLOCK for number in asked)
    assert asked == [], "a few pixels further the rows are there already"


@pytest.mark.manner(20)
def test_cursor_selection_and_place_stay_with_their_people(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    chosen = select(page, "Dana Levi", "Ana Ruiz", "Ines Carvalho")
    with window.session.edit("Rename"):
        people.change(window.session.book, person(page, "Dana Levi"), name="Dana Aaron")
    assert names(page)[0] == "Dana Aaron"
    assert page.current == chosen[0]
    assert set(page.table.selected_ids()) == set(chosen)
    page.table.header.order_by("name")
    assert page.current == chosen[0]
    assert set(page.table.selected_ids()) == set(chosen)
    with window.session.edit("Archive"):
        people.put_away(window.session.book, [chosen[0]], shelf="archived")
    assert set(page.table.selected_ids()) == set(chosen[1:])


@pytest.mark.manner(21)
def test_what_is_cut_is_whole_in_the_tooltip(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    long = "Wilhelmina Konstantinopolitańska-Brzęczyszczykiewicz"
    with window.session.edit("Rename"):
        people.change(window.session.book, person(page, "Ana Ruiz"), name=long)
    page.table.go_to(person(page, long))
    where = page.table.visualRect(page.table.currentIndex().siblingAtColumn(0)).center()
    room = page.table.columnWidth(0) - 68
    assert paint.elided(long, fonts.drawn("base_strong"), room) != long
    event = QHelpEvent(QEvent.Type.ToolTip, where, page.table.viewport().mapToGlobal(where))
    QApplication.sendEvent(page.table.viewport(), event)
    assert long in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.manner(22)
@pytest.mark.parametrize(("density", "height"), [(Density.ROOMY, 44), (Density.COMPACT, 32)])
def test_rows_never_jump_whatever_is_in_them(
    window: MainWindow, page: PeoplePage, density: Density, height: int
) -> None:
    with window.session.edit("Fill"):
        people.change(window.session.book, person(page, "Ana Ruiz"), title="two\nlines " * 40)
    page.set_density(density)
    assert {page.table.rowHeight(line) for line in range(page.model.rowCount())} == {height}
    assert page.memory.density is density
    image = page.table.viewport().grab().toImage()
    page.set_density(Density.COMPACT if density is Density.ROOMY else Density.ROOMY)
    assert page.table.viewport().grab().toImage() != image


# -- keys


@pytest.mark.manner(23)
def test_enter_opens_space_previews_and_delete_archives(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Key.Key_Space)
    assert page.peek.isVisible()
    assert page.peek.name.text() == "Ana Ruiz"
    qtbot.keyClick(page.table, Key.Key_Up)
    assert page.peek.name.text() == "Elena Petrova", "it follows the cursor"
    qtbot.keyClick(page.table, Key.Key_Space)
    assert not page.peek.isVisible()
    ana = person(page, "Ana Ruiz")
    page.table.go_to(ana)
    qtbot.keyClick(page.table, Key.Key_Return)
    assert page.detail.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Key.Key_Escape)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Key.Key_Delete)
    assert "Ana Ruiz" not in names(page)
    assert page.current == person(page, "Farah Siddiqui"), "the cursor goes on to the next"


@pytest.mark.manner(23)
def test_home_end_and_pages_move_and_shift_selects(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Key.Key_Home)
    assert page.current == page.model.ids[0]
    qtbot.keyClick(page.table, Key.Key_End, SHIFT)
    assert page.table.selected_count() == 7
    qtbot.keyClick(page.table, Key.Key_PageUp)
    assert page.current == page.model.ids[0]
    qtbot.keyClick(page.table, Key.Key_PageDown)
    assert page.current == page.model.ids[-1]


@pytest.mark.manner(24)
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_a_cell_is_edited_in_place(window: MainWindow, page: PeoplePage, qtbot: QtBot, key: Qt.Key) -> None:
    before = steps(window)
    window.commands["edit_cell"].trigger()
    field = page.table.viewport().findChild(CellField)
    assert field is not None
    assert field.text() == "Ana Ruiz"
    field.selectAll()
    qtbot.keyClicks(field, "Ana Maria Ruiz")
    qtbot.keyClick(field, key)
    assert "Ana Maria Ruiz" in names(page)
    assert steps(window) == before + 1
    open_fields = [one for one in page.table.viewport().findChildren(CellField) if one.isVisible()]
    assert [one.text() for one in open_fields] == (["NOAA"] if key == Key.Key_Tab else []), (
        "Tab goes on to the next cell"
    )
    window.session.undo()
    assert "Ana Ruiz" in names(page)


@pytest.mark.manner(24)
def test_escape_leaves_a_cell_as_it_was(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    before = steps(window)
    page.table.edit_current()
    field = page.table.viewport().findChild(CellField)
    assert field is not None
    qtbot.keyClicks(field, "somebody else")
    qtbot.keyClick(field, Key.Key_Escape)
    assert sorted(names(page)) == sorted(NAMES)
    assert steps(window) == before
    assert page.table.hasFocus()


@pytest.mark.manner(24)
def test_what_cannot_be_stored_is_said_and_the_cell_stays_open(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    page.table.edit_current()
    field = page.table.viewport().findChild(CellField)
    assert field is not None
    field.clear()
    qtbot.keyClick(field, Key.Key_Return)
    assert field.isVisible()
    assert field.sentence == "A person needs a name."
    qtbot.keyClicks(field, "Ana")
    assert field.sentence == ""
    qtbot.keyClick(field, Key.Key_Return)
    assert "Ana" in names(page)


@pytest.mark.manner(24)
@pytest.mark.parametrize(
    ("key", "text", "found"), [("organisation", "Wix", "Wix"), ("title", "Owner", "Owner"), ("tags", "b, a", "a, b"),
                               ("fields", "Soil", "Soil"), ("cadence", "b", "B")]
)  # fmt: skip
def test_other_cells_can_be_edited_too(page: PeoplePage, key: str, text: str, found: str) -> None:
    page.table.header.columns.choose(key, on=True)
    ana = person(page, "Ana Ruiz")
    assert page.model.setData(page.model.index(page.model.line_of(ana), page.model.column(key)), text)
    assert page.model.index(page.model.line_of(ana), page.model.column(key)).data() == found
    row = page.model.row_at(page.model.line_of(ana))
    assert row is not None
    assert page.model.complaint(row, "cadence", "x") == "A rhythm is A, B or C, or nothing."


@pytest.mark.manner(23)
def test_the_keys_of_the_list_mean_nothing_to_it_elsewhere(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    page.list.filter_button.setFocus()
    qtbot.keyClick(page.list.filter_button, Key.Key_Delete)
    assert len(page.model.ids) == 7
    assert window.commands["archive_people"].shortcut().toString() == "Del", "the menu shows it"
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_C, CTRL)
    assert window.toast.label.text() == "Copied Ana Ruiz"


# -- filters


@pytest.mark.manner(25)
def test_chips_filter_by_stage_with_live_counts(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    page.list.count_now()
    chips = {chip.accessibleName(): chip for chip in page.list.chips.buttons}
    assert {"Stage: All, 7", "Stage: To ask, 2", "Stage: Scheduled, 1", "Stage: Dormant, 0"} < set(chips)
    to_ask = chips["Stage: To ask, 2"]
    qtbot.mouseClick(to_ask, Qt.MouseButton.LeftButton)
    assert names(page) == ["Ben Okafor", "Ana Ruiz"]
    assert to_ask.isChecked()
    with window.session.edit("Want"):
        requests.want(window.session.book, [person(page, "Farah Siddiqui")])
    assert names(page) == ["Ben Okafor", "Ana Ruiz", "Farah Siddiqui"]
    qtbot.waitUntil(lambda: to_ask.accessibleName() == "Stage: To ask, 3")
    to_ask.setFocus()
    qtbot.keyClick(to_ask, Key.Key_Space)
    assert len(names(page)) == 7, "one click clears it again"


@pytest.mark.manner(25)
def test_chips_that_do_not_fit_stand_behind_more(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    window.resize(900, 560)
    qtbot.wait(30)
    row = page.list.chips
    row.resize(360, row.height())
    shown = [chip for chip in row.buttons if chip.isVisible()]
    assert 1 < len(shown) < 6
    assert all(chip.width() >= chip.sizeHint().width() for chip in shown)
    qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    menu = row.findChild(QMenu)
    assert menu is not None
    behind = {action.data(): action for action in menu.actions()}
    assert {"dormant", "declined", "in-touch"} <= set(behind)
    behind["dormant"].trigger()
    menu.close()
    assert list(page.list.filters) == [Filter("stage", "dormant")]
    assert row.buttons[[key for key, _ in row._filters].index("dormant")].isVisible(), "what holds is always seen"


@pytest.mark.manner(25)
def test_each_further_filter_is_a_chip_that_goes_with_one_click(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    page.list._menu.hold(())
    choices = {action.text(): action for action in page.list._menu.actions()}
    assert {"Has a meeting", "Do not contact", "Not asked in the last 90 days", "Next step due now", "Archived"} < set(
        choices
    )
    tag_menu = choices["Tag"].menu()
    assert isinstance(tag_menu, QMenu)
    next(action for action in tag_menu.actions() if action.text() == "climate").trigger()
    choices["Do not contact"].trigger()
    assert names(page) == ["Dana Levi"]
    assert [chip.text() for chip in page.list.active.chips] == ["Tag: climate", "Do not contact"]
    assert page.list.active.chips[0].accessibleName() == "Remove filter: Tag: climate"
    qtbot.mouseClick(page.list.active.chips[0], Qt.MouseButton.LeftButton)
    assert list(page.list.filters) == [Filter("do-not-contact")]
    page.list.turn(Filter("pinned"), True)
    qtbot.mouseClick(page.list.active.clear, Qt.MouseButton.LeftButton)
    assert list(page.list.filters) == []
    assert not page.list.active.isVisible()


@pytest.mark.manner(25)
def test_nobody_found_names_the_filters_and_the_way_out(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    page.list.narrow([Filter("stage", "met"), Filter("text", "chloe")])
    assert page.list.nobody_title.text() == "Nobody matches “chloe” in Met"
    assert page.list._nobody.words.text() == "1 person matches in other stages"
    assert page.list.clear_button.text() == "Clear the stage filter"
    page.list.clear_button.click()
    assert names(page) == ["Chloé Dubois"]
    page.list.narrow([Filter("place", "Mars")])
    assert page.list.nobody_title.text() == "Nobody in Place: Mars"
    page.list.clear_button.click()
    assert len(names(page)) == 7
    with window.session.edit("Archive"):
        people.put_away(window.session.book, [person(page, "Dana Levi")], shelf="archived")
    page.list.narrow([Filter("text", "levi")])
    assert page.list._nobody.words.text() == "1 archived person matches"
    page.list.clear_button.click()
    assert names(page) == ["Dana Levi"]


def test_the_detail_comes_back_with_the_people_after_a_filter_that_nobody_matches(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    page.table.setFocus()
    qtbot.waitUntil(page.detail.isVisible)
    window.commands["filter_list"].trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "zzz")
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(page.detail.isVisible)


@pytest.mark.manner(25)
def test_a_place_or_one_of_many_values_is_typed(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    with window.session.edit("Fill"):
        people.change(window.session.book, person(page, "Ana Ruiz"), addresses=["12 Harbour Rd, Oslo"])
        for number in range(20):
            tags.find_or_add(window.session.book, f"mark {number}")
    page.list._menu.hold(())
    choices = {action.text(): action for action in page.list._menu.actions()}
    choices["Place…"].trigger()
    answer("oslo", qtbot)
    assert names(page) == ["Ana Ruiz"]
    page.list.clear()
    choices["Tag…"].trigger()
    pick = answer("nothing like it", qtbot)
    assert pick.isVisible()
    assert pick.result() == QDialog.DialogCode.Rejected
    answer("CLIMATE", qtbot)
    assert names(page) == ["Dana Levi"]


@pytest.mark.manner(27)
def test_a_keystroke_asks_for_the_first_only_and_for_all_a_moment_later(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    book = window.session.book
    with window.session.edit("Add many"):
        stamp = "2026-11-23T15:00:00Z"
        book.connection().executemany(
            "INSERT INTO person(uid, created_at, name, given, family) VALUES(?, ?, ?, ?, ?)",
            ((f"m{number}", stamp, f"Zed Many{number:04}", "Zed", f"Many{number:04}") for number in range(600)),
        )
    window.commands["filter_list"].trigger()
    assert page.list.quick.hasFocus()
    qtbot.keyClicks(page.list.quick, "many")
    qtbot.waitUntil(lambda: page.model.rowCount() == 500)
    qtbot.waitUntil(lambda: page.model.rowCount() == 600)
    assert page.list.found.text() == "600 found"
    qtbot.keyClicks(page.list.quick, "0007")
    qtbot.waitUntil(lambda: names(page) == ["Zed Many0007"])
    qtbot.keyClick(page.list.quick, Key.Key_Escape)
    assert page.model.rowCount() == 607
    qtbot.keyClick(page.list.quick, Key.Key_Escape)
    assert page.table.hasFocus()


# -- many at once


@pytest.mark.manner(17)
def test_rows_are_selected_with_shift_ctrl_and_all_at_once(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    def click(line: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        where = page.table.visualRect(page.model.index(line, 1)).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, where)

    click(1)
    click(3, SHIFT)
    assert page.table.selected_ids() == list(page.model.ids[1:4])
    click(2, CTRL)
    assert page.table.selected_ids() == [page.model.ids[1], page.model.ids[3]]
    qtbot.keyClick(page.table, Key.Key_A, CTRL)
    assert page.table.selected_count() == 7


@pytest.mark.manner(17)
@pytest.mark.manner(33)
@pytest.mark.parametrize(
    ("action", "typed", "said"),
    [
        ("tag_people", "new mark", ("Tag 3 people with new mark", "Tagged 3 people with new mark")),
        ("untag_people", "climate", ("Take the tag climate off 3 people", "Took the tag climate off 3 people")),
        ("set_channel", "LinkedIn", ("Came to 3 people by LinkedIn", "Came to 3 people by LinkedIn")),
        ("want_to_ask", "", ("Want to ask 3 people", "3 people: to ask")),
        ("pin_people", "", ("Pin 3 people", "Pinned 3 people")),
        ("archive_people", "", ("Archive 3 people", "Archived 3 people")),
        ("trash_people", "", ("Move 3 people to the trash", "Moved 3 people to the trash")),
    ],
)
def test_many_are_changed_by_one_step_that_is_taken_back_at_once(
    page: PeoplePage, qtbot: QtBot, action: str, typed: str, said: tuple[str, str]
) -> None:
    window, (label, told) = page.window(), said
    assert isinstance(window, MainWindow)

    def whole() -> list[object]:
        tables = ("person", "person_tag", "tag", "channel", "referral", "request")
        return [window.session.book.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]

    before, count = whole(), steps(window)
    chosen = select(page, "Dana Levi", "Elena Petrova", "Farah Siddiqui")
    window.commands[action].trigger()
    if typed:
        answer(typed, qtbot)
    assert history.newest_done(window.session.book.connection()).label == label
    assert steps(window) == count + 1
    assert window.toast.label.text() == told
    assert whole() != before
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert whole() == before
    assert set(chosen) <= set(page.model.ids)


@pytest.mark.manner(34)
@pytest.mark.manner(35)
def test_putting_away_asks_nothing_and_offers_undo(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    ana = person(page, "Ana Ruiz")
    window.commands["archive_people"].trigger()
    assert QApplication.activeModalWidget() is None
    assert window.toast.isVisible()
    assert window.toast.label.text() == "Archived Ana Ruiz"
    assert window.toast._timer.interval() >= 8000
    assert ana not in page.model.ids
    page.list.narrow([Filter("shelf", "archived")])
    assert names(page) == ["Ana Ruiz"]
    window.commands["archive_people"].trigger()
    assert window.toast.label.text() == "Took Ana Ruiz out of the archive"
    page.list.clear()
    assert ana in page.model.ids
    window.session.undo()
    window.session.undo()
    assert ana in page.model.ids


@pytest.mark.manner(17)
def test_a_step_for_very_many_is_done_aside(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    book = window.session.book
    with window.session.edit("Add many"):
        stamp = "2026-11-23T15:00:00Z"
        book.connection().executemany(
            "INSERT INTO person(uid, created_at, name) VALUES(?, ?, ?)",
            ((f"m{number}", stamp, f"Many {number}") for number in range(1100)),
        )
    page.table.selectAll()
    page.doing.tag("crowd")
    assert not window.commands["archive_people"].isEnabled(), "what writes waits"
    qtbot.waitUntil(lambda: window.toast.label.text() == "Tagged 1,107 people with crowd", timeout=20_000)
    assert book.value("SELECT count(*) FROM person_tag") == 1108
    assert window.commands["archive_people"].isEnabled()


# -- menus, tools, dragging


@pytest.mark.manner(12)
def test_the_context_menu_holds_the_same_actions_and_opens_by_key(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    QApplication.sendEvent(
        page.table.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), page.table.mapToGlobal(QPoint())),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert shown
    assert all(action is window.commands[action.objectName()] for action in shown)
    assert {"tag_people", "archive_people", "edit_cell", "set_referrer", "add_to_view", "export_people"} <= {
        action.objectName() for action in shown
    }
    menu.close()


@pytest.mark.manner(12)
def test_the_tools_of_a_row_show_under_the_pointer_and_on_the_current_row(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    tools, table = page.table.tools, page.table
    current = table.currentIndex().row()
    assert len(tools.boxes(current)) == 1, "where the keys are"
    other = page.model.rowCount() - 1
    assert tools.boxes(other) == []
    qtbot.mouseMove(table.viewport(), table.visualRect(page.model.index(other, 1)).center())
    assert len(tools.boxes(other)) == 2
    dots = tools.boxes(other)[0].center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert page.current == page.model.ids[other]


def send_drop(page: PeoplePage, data: QMimeData, line: int) -> bool:
    """Drag over a line of the list and let go there; tells whether it was taken."""
    return drop_at(page.table.viewport(), data, QPointF(page.table.visualRect(page.model.index(line, 1)).center()))


def drop_at(viewport: QWidget, data: QMimeData, where: QPointF) -> bool:
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    point = where.toPoint()
    enter = QDragEnterEvent(point, Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(viewport, enter)
    move = QDragMoveEvent(point, Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(viewport, move)
    drop = QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(viewport, drop)
    return enter.isAccepted() and move.isAccepted() and drop.isAccepted()


@pytest.mark.manner(52)
def test_people_are_dragged_out_as_vcards_and_text(window: MainWindow, page: PeoplePage) -> None:
    with window.session.edit("Hide"):
        people.change(window.session.book, person(page, "Dana Levi"), private=True)
    chosen = select(page, "Elena Petrova", "Dana Levi")
    data = page.doing.packing.packed(chosen)
    assert data is not None
    files = [Path(url.toLocalFile()) for url in data.urls()]
    assert [file.name for file in files] == ["Elena Petrova.vcf"], "who is private stays"
    assert b"FN:Elena Petrova" in files[0].read_bytes()
    assert data.text() == "Elena Petrova\tanalyst\tNOAA\telena@example.org"
    assert unpack(data, "person") == chosen
    window.commands["copy_people"].trigger()
    assert QApplication.clipboard().mimeData().urls()
    assert window.toast.label.text() == "Copied 2 people · 1 private left out"


def test_copied_text_computes_nothing_where_it_is_pasted(window: MainWindow, page: PeoplePage) -> None:
    with window.session.edit("Rename"):
        people.change(window.session.book, person(page, "Elena Petrova"), name="=HYPERLINK(A1)")
        people.set_job(window.session.book, person(page, "Dana Levi"), title="analyst\t=1+1")
    select(page, "=HYPERLINK(A1)", "Dana Levi")
    window.commands["copy_people"].trigger()
    cells = [cell for line in QApplication.clipboard().text().splitlines() for cell in line.split("\t")]
    assert {"'=HYPERLINK(A1)", "analyst =1+1"} < set(cells)
    assert not any(cell.startswith("=") for cell in cells)


def test_many_are_copied_and_saved_beside_the_window(
    window: MainWindow, page: PeoplePage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred thousand took seven seconds in which nothing answered; and what refuses a file says why."""
    monkeypatch.setattr("crm_app.ui.people_packing._LARGE", 2)
    chosen = select(page, "Elena Petrova", "Dana Levi")
    drag = page.doing.packing.packed(chosen)
    assert drag is not None
    assert (unpack(drag, "person"), drag.urls()) == (chosen, [])
    window.commands["copy_people"].trigger()
    assert window.jobs.busy
    qtbot.waitUntil(lambda: window.toast.label.text() == "Copied 2 people")
    assert len(QApplication.clipboard().text().splitlines()) == 2

    target = tmp_path / "two.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.commands["export_people"].trigger()
    qtbot.waitUntil(lambda: window.toast.label.text() == "Saved 2 people")
    assert target.read_bytes().count(b"BEGIN:VCARD") == 2

    target = window.session.book.folder / "backups" / "two.vcf"
    window.commands["export_people"].trigger()
    qtbot.waitUntil(lambda: len(window.shell.banners.texts()) == 1)
    assert "belongs to the book itself" in window.shell.banners.texts()[0]


def test_the_selected_people_are_printed_as_a_list(
    window: MainWindow, page: PeoplePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crm_app.ui.dialogs.print_people import PrintPeople

    select(page, "Elena Petrova", "Dana Levi")
    target = tmp_path / "list.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.commands["print_people"].trigger()
    dialog = page.list.findChild(PrintPeople)
    assert dialog is not None
    dialog.choose("shortlist")
    dialog.do.click()
    qtbot.waitUntil(lambda: window.toast.label.text().startswith("Saved list.pdf"), timeout=20_000)
    assert "1 left out · 1 not asked yet" in window.toast.label.text(), "Dana Levi is not to be contacted"
    told = page_text(target.read_bytes())
    assert "ElenaPetrova" in told
    assert "DanaLevi" not in told
    assert "AnaRuiz" not in told


@pytest.mark.manner(52)
def test_somebody_dropped_on_somebody_was_sent_by_them(window: MainWindow, page: PeoplePage) -> None:
    ana, ben, chloe = (person(page, name) for name in NAMES[:3])
    data = QMimeData()
    pack(data, "person", [ana])
    assert send_drop(page, data, page.model.line_of(ben))
    assert window.toast.label.text() == "Ben Okafor sent you to Ana Ruiz"
    assert [link.person for link in people.get(window.session.book, ana).path] == [ben]
    back = QMimeData()
    pack(back, "person", [ben])
    send_drop(page, back, page.model.line_of(ana))
    assert people.get(window.session.book, ben).path == (), "nobody is found through whom they sent"
    assert not send_drop(page, back, page.model.line_of(ben)), "nor through themselves"
    strange = QMimeData()
    strange.setText("words")
    assert not send_drop(page, strange, page.model.line_of(chloe))
    window.session.undo()
    assert window.session.book.value(f"SELECT count(*) FROM {rows.table_of(Referral)}") == 0


# -- saved views


def test_a_view_is_saved_shown_renamed_moved_and_deleted_and_each_taken_back(
    window: MainWindow, page: PeoplePage, qtbot: QtBot
) -> None:
    book = window.session.book
    page.list.narrow([Filter("stage", "to-ask")])
    page.table.header.order_by("organisation")
    window.commands["save_view"].trigger()
    answer("To write to", qtbot)
    qtbot.waitUntil(lambda: [(view.name, view.count) for view in window.shell.sidebar._views] == [("To write to", "2")])
    view = page.views.current
    page.list.clear()
    assert page.views.current == 0
    page.table.header.order_by("name")
    window.shell.sidebar.view_chosen.emit(view)
    assert list(page.list.filters) == [Filter("stage", "to-ask")]
    assert list(page.table.levels) == [Level("organisation")]
    page.views.save("Second")
    window.commands["rename_view"].trigger()
    answer("Everybody to ask", qtbot)
    window.commands["view_up"].trigger()
    assert [one.name for one in saved_views.listed(book)] == ["Everybody to ask", "To write to"]
    page.list.turn(Filter("pinned"), True)
    window.commands["change_view"].trigger()
    qtbot.waitUntil(lambda: [one.count for one in window.shell.sidebar._views] == ["1", "2"])
    window.commands["delete_view"].trigger()
    assert page.views.current == 0
    assert not window.commands["rename_view"].isEnabled()
    for _ in range(6):
        window.session.undo()
    assert saved_views.listed(book) == []


def test_people_are_given_what_a_view_is_about(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    tag = int(window.session.book.value("SELECT id FROM tag WHERE name = 'climate'"))
    page.list.narrow([Filter("tag", tag)])
    page.views.save("Climate")
    page.list.clear()
    select(page, "Ana Ruiz", "Ben Okafor")
    window.commands["add_to_view"].trigger()
    answer("climate", qtbot)
    assert window.toast.label.text() == "Added 2 people to Climate"
    assert tags.of_person(window.session.book, person(page, "Ana Ruiz")) == ("climate",)


@pytest.mark.manner(52)
def test_people_are_dropped_on_a_view_in_the_sidebar(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    tag = int(window.session.book.value("SELECT id FROM tag WHERE name = 'climate'"))
    page.list.narrow([Filter("tag", tag)])
    page.views.save("Climate")
    page.list.narrow([Filter("pinned")])
    page.views.save("At hand")
    page.list.clear()
    lines = window.shell.sidebar.list
    qtbot.waitUntil(lambda: len(window.shell.sidebar._views) == 2)
    data = QMimeData()
    pack(data, "person", [person(page, "Ana Ruiz")])
    taken = {}
    for row in range(lines.model().rowCount()):
        index = lines.model().index(row, 0)
        where = QPointF(lines.visualRect(index).center())
        taken[index.data()] = drop_at(lines.viewport(), data, where)
    assert [name for name, took in taken.items() if took] == ["Climate"], "nobody can be given what At hand is about"
    assert tags.of_person(window.session.book, person(page, "Ana Ruiz")) == ("climate",)
    assert window.toast.label.text() == "Added Ana Ruiz to Climate"


@pytest.mark.manner(13)
def test_the_status_row_counts_what_is_listed_and_selected(window: MainWindow, page: PeoplePage) -> None:
    page.list.narrow([Filter("stage", "to-ask")])
    assert window.shell.counts.text() == "2 people"
    page.table.selectAll()
    assert window.shell.counts.text() == "2 people · 2 selected"


@pytest.mark.manner(13)
def test_the_status_row_counts_what_the_section_in_front_lists(window: MainWindow, page: PeoplePage) -> None:
    counts = window.shell.counts
    everybody = counts.text()
    window.go("organisations")
    there = window.gathering.organisations.model.rowCount()
    assert counts.text() == f"{there} organisations"
    window.gathering.organisations.table.selectAll()
    assert counts.text() == f"{there} organisations · {there} selected"
    window.go("meetings")
    assert counts.text() == "1 meeting"
    window.go("library")
    assert counts.text() == ""
    window.commands["history"].trigger()
    assert counts.text().endswith(" steps")
    window.go("people")
    assert counts.text() == everybody


# -- what is seen


@pytest.mark.manner(76)
def test_the_current_row_has_a_ring_and_loses_it_with_the_focus(page: PeoplePage, qtbot: QtBot) -> None:
    def edge() -> str:
        box = page.table.visualRect(page.table.currentIndex().siblingAtColumn(1))
        image = page.table.viewport().grab().toImage()
        return str(image.pixelColor(box.center().x(), box.top()).name())

    assert edge() == theme.color("focus").name()
    page.list.chips.buttons[0].setFocus()
    assert edge() == theme.color("selected_idle").name()


@pytest.mark.manner(76)
def test_chips_and_titles_show_their_focus(page: PeoplePage, qtbot: QtBot) -> None:
    for part in (page.list.chips.buttons[1], page.table.header, page.list.filter_button):
        page.table.setFocus()
        without = part.grab().toImage()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.grab().toImage() != without


@pytest.mark.manner(81)
def test_rows_titles_and_chips_are_mirrored(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(50)
    assert page.table.columnViewportPosition(0) > page.table.viewport().width() // 2
    assert page.table.tools.boxes(page.table.currentIndex().row())[0].x() < 40
    chips = page.list.chips.buttons
    assert chips[0].x() > chips[1].x()
    image = page.table.viewport().grab().toImage()
    row = page.table.visualRect(page.table.currentIndex().siblingAtColumn(0))
    surface = theme.color("selected")
    right = [image.pixelColor(row.right() - 18 - x, row.center().y()) for x in range(30)]
    assert any(color != surface for color in right), "the face stands at the right end"


def test_marks_of_a_row_are_seen_and_heard(page: PeoplePage) -> None:
    line = page.model.line_of(person(page, "Dana Levi"))
    assert "Do not contact" in page.model.index(line, 0).data(Qt.ItemDataRole.ToolTipRole)
    line = page.model.line_of(person(page, "Ben Okafor"))
    assert "Pinned" in page.model.index(line, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert page.model.index(line, 0).data(ID) == person(page, "Ben Okafor")


def test_everything_over_the_list_has_a_name(page: PeoplePage) -> None:
    shown = [button for button in page.list.findChildren(Button) if button.isVisible()]
    assert len(shown) > 8
    assert all(button.accessibleName() or button.text() for button in shown)


def test_somebody_on_the_archived_shelf_is_found_by_link(window: MainWindow, page: PeoplePage) -> None:
    ana = person(page, "Ana Ruiz")
    with window.session.edit("Archive"):
        people.put_away(window.session.book, [ana], shelf="archived")
    page.list.narrow([Filter("stage", "scheduled")])
    page.go_to(ana)
    assert page.current == ana
    assert page.list.shelf == "archived"
    assert list(people_list.beginning_with(window.session.book, "ru", shelf="archived")) == [ana]


@pytest.mark.parametrize("section", ["organisations", "meetings"])
def test_the_other_lists_have_saved_views_too(window: MainWindow, page: PeoplePage, qtbot: QtBot, section: str) -> None:
    window.go(section)
    there = window.gathering.organisations if section == "organisations" else window.meetings
    key = "nobody" if section == "organisations" else "to-come"
    there.filters.choose(key)
    window.commands["save_view"].trigger()
    answer("At hand", qtbot)
    shown = str(there.model.rowCount()) if section == "organisations" else str(window.meetings.model.count)
    qtbot.waitUntil(lambda: [(one.name, one.count) for one in window.shell.sidebar._views] == [("At hand", shown)])
    view = there.views.current
    there.filters.clear()
    assert there.views.current == 0
    assert not window.commands["rename_view"].isEnabled()
    window.go("people")
    assert window.commands["save_view"].isEnabled()
    window.shell.sidebar.view_chosen.emit(view)
    assert window.shell.page == section
    assert there.filters.key == key
    window.commands["delete_view"].trigger()
    assert there.views.current == 0
    window.session.undo()
    window.session.undo()
    assert saved_views.listed(window.session.book) == []


def test_a_week_of_meetings_is_a_view(window: MainWindow, page: PeoplePage, qtbot: QtBot) -> None:
    window.go("meetings")
    window.meetings.show_as("week")
    view = window.meetings.views.save("My week")
    window.meetings.show_as("list")
    window.shell.sidebar.view_chosen.emit(view)
    assert window.meetings.shown == "week"
