"""The section Insights: bars, voices and yields count what the book holds, and open the people behind each count."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crm_app.store import insights
from crm_app.store.book import Book
from crm_app.ui.insight.matrix import MatrixModel
from crm_app.ui.insight.yields import BELOW, FIRST_STEP, YieldModel
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.insights import InsightsPage
from crm_app.ui.widgets.bar import Bar
from crm_app.work import demo
from tests.ui.conftest import NOW, OpenWindow


@pytest.fixture
def window(book: Book, open_window: OpenWindow) -> MainWindow:
    demo.fill(book, NOW, "UTC")
    book.close()
    opened = open_window()
    opened.go("insights")
    return opened


@pytest.fixture
def page(window: MainWindow) -> InsightsPage:
    found = window.pages.page("insights")
    assert isinstance(found, InsightsPage)
    return found


def bars(page: InsightsPage) -> dict[str, Bar]:
    return {bar.accessibleName(): bar for bar in page.charts.funnel.findChildren(Bar) if not bar.isHidden()}


def test_every_bar_opens_the_people_behind_it(window: MainWindow, page: InsightsPage) -> None:
    expected = {one.key: one for one in insights.funnel(window.session.book)}
    told = bars(page)
    assert f"Asked: {expected['asked'].count}" in told
    told[f"Met: {expected['met'].count}"].click()
    assert window.shell.page == "people"
    assert set(window.people.model.ids) == set(expected["met"].people)


def test_bars_are_reached_and_pressed_by_keyboard(window: MainWindow, page: InsightsPage, qtbot: QtBot) -> None:
    bar = next(bar for name, bar in bars(page).items() if name.startswith("Replied"))
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert window.shell.page == "people"


def test_two_answers_are_marked_as_contradicting_and_it_is_undone(window: MainWindow, page: InsightsPage) -> None:
    page.show_part("voices")
    model = page.matrix.model()
    assert isinstance(model, MatrixModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    place = next(
        model.index(row, across)
        for row in range(model.rowCount())
        for across in range(model.columnCount())
        if (cell := model.cell(model.index(row, across))) and len(cell.answers) > 1 and not cell.contradicted
    )
    page.matrix.setCurrentIndex(place)
    ticks = list(page.answers.ticks.values())
    assert not page.answers.mark.isEnabled()
    for tick in ticks[:2]:
        tick.setChecked(True)
    page.answers.mark.click()
    cell = model.cell(place)
    assert cell is not None
    assert cell.contradicted
    assert "contradicted" in str(model.data(place, Qt.ItemDataRole.AccessibleTextRole))
    window.commands["undo"].trigger()
    cell = model.cell(place)
    assert cell is not None
    assert not cell.contradicted


def test_the_voices_of_one_field_are_told_by_facet(page: InsightsPage) -> None:
    page.show_part("voices")
    page.field.setCurrentIndex(page.field.findText("Public health"))
    page.field.chosen.emit("Public health")
    model = page.matrix.model()
    assert isinstance(model, MatrixModel)
    assert set(model.columns) <= {"student", "junior", "experienced", "senior", "lead", "executive"}
    assert page.facet.isVisibleTo(page)


def test_a_number_of_the_yields_opens_its_people(window: MainWindow, page: InsightsPage) -> None:
    page.show_part("yield")
    model = page.yields.model()
    assert isinstance(model, YieldModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    index = model.index(0, BELOW)
    assert model.data(index) == str(len(model.people(index)))
    page.yields.activated.emit(model.index(0, FIRST_STEP))
    assert window.shell.page == "people"
    assert set(window.people.model.ids) == set(model.people(model.index(0, FIRST_STEP)))


def test_every_head_of_the_yields_has_room_for_its_words(page: InsightsPage) -> None:
    page.show_part("yield")
    header = page.yields.horizontalHeader()
    assert [place for place in range(header.count()) if header.sectionSize(place) < header.sectionSizeHint(place)] == []


def test_yields_are_sorted_by_any_column(page: InsightsPage) -> None:
    page.show_part("yield")
    model = page.yields.model()
    page.yields.sortByColumn(FIRST_STEP, Qt.SortOrder.DescendingOrder)
    shown = [int(model.data(model.index(row, FIRST_STEP))) for row in range(model.rowCount())]
    assert shown == sorted(shown, reverse=True)
    assert shown[0] > shown[-1]


def test_a_report_is_saved(page: InsightsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_part("reports")
    page.write(tmp_path / "report.pdf", "activity", names=False)
    qtbot.waitUntil((tmp_path / "report.pdf").exists)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_people_and_sheets_are_saved_on_paper(page: InsightsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_part("reports")
    said: list[str] = []
    page.said.connect(said.append)
    page.paper.kind.show_value("shortlist")
    page.paper.write_people(tmp_path / "short.pdf")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "left out" in said[0]
    assert "not asked yet" in said[0]
    page.paper.days.show_value("this-week")
    page.paper.write_sheets(tmp_path / "sheets.pdf")
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    assert all((tmp_path / name).read_bytes().startswith(b"%PDF") for name in ("short.pdf", "sheets.pdf"))


def test_an_empty_book_explains_what_will_be_counted(open_window: OpenWindow) -> None:
    window = open_window()
    window.go("insights")
    found = window.pages.page("insights")
    assert isinstance(found, InsightsPage)
    assert not [bar for bar in found.charts.findChildren(Bar) if not bar.isHidden()]
    found.show_part("voices")
    assert found._nobody.isVisibleTo(found)
