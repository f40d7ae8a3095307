from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import meetings, people
from crm_app.ui import pdf, printing
from crm_app.ui.main_window import SMALLEST, MainWindow

OpenWindow = Callable[[], MainWindow]
SLOW = 20_000


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """The sheet of Ben Okafor is in front; Ana Ruiz has a meeting too."""
    opened = open_window()
    book = opened.session.book
    with opened.session.edit("Plan"):
        for name in ("Ana Ruiz", "Ben Okafor"):
            person = people.add(book, name=name)
            meetings.plan(book, person, start=book.clock() + timedelta(days=1), zone="Europe/Berlin")
    opened.open_record("meeting", meetings.of_person(book, people.find(book, "Ben Okafor")))
    qtbot.waitUntil(lambda: opened.sheet.pane.view.drawn, timeout=SLOW)
    return opened


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_save_writes_the_sheet_of_this_person_under_a_name_that_says_so(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.sheet.pane.file_name == "Prep sheet Ben Okafor 2026-11-24.pdf"
    window.sheet.pane.save_to(tmp_path / "mine")
    assert "Ben Okafor" in text_of(tmp_path / "mine.pdf")
    assert "Ana Ruiz" not in text_of(tmp_path / "mine.pdf")
    assert sorted(path.name for path in tmp_path.glob("mine*")) == ["mine.pdf"]
    assert window.toast.label.text() == "Saved mine.pdf"


def test_a_place_that_refuses_the_file_is_told_in_the_window(window: MainWindow, tmp_path: Path) -> None:
    window.sheet.pane.save_to(tmp_path / "nowhere" / "mine.pdf")
    assert len(window.shell.banners.texts()) == 1


def test_printing_draws_the_same_page_on_the_printers_paper(window: MainWindow, tmp_path: Path) -> None:
    assert window.sheet.pane.sheet is not None
    data = window.sheet.pane.sheet.pdf
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.set_paper(printer, data)
    printing.print_pdf(data, printer)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert pdf.page_count(printed) == 1
    assert pdf.page_size(printed) == pytest.approx(pdf.page_size(data), abs=1)
    greens = (page.pixels[1::4] for page in (pdf.draw(data, 1), pdf.draw(printed, 1)))
    darkness = [sum(255 - green for green in page) / len(page) for page in greens]
    assert darkness[0] == pytest.approx(darkness[1], rel=0.15)
    assert darkness[0] > 2, "there is ink on it"


def test_in_a_narrow_window_the_sheet_lies_over_the_questions(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 720)
    qtbot.waitUntil(window.sheet.pane.isVisible)
    assert window.sheet.left_pane.isVisible()
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: not window.sheet.pane.isVisible())
    qtbot.mouseClick(window.sheet.head.see_sheet, Qt.MouseButton.LeftButton)
    assert window.sheet.pane.isVisible()
    assert not window.sheet.left_pane.isVisible()
    qtbot.keyClick(window.sheet.pane.view, Qt.Key.Key_Escape)
    assert window.shell.page == "sheet", "Escape leads back to the questions first"
    assert window.sheet.left_pane.isVisible()
    about = window.sheet.head.about
    when = about.fontMetrics().horizontalAdvance(about.text().partition(" · ")[0] + "…")
    qtbot.waitUntil(lambda: about.width() >= when)


def test_zoom_goes_in_steps_and_back_to_fit(window: MainWindow, qtbot: QtBot) -> None:
    fitted = window.sheet.pane.percent.text()
    window.sheet.pane.view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = window.sheet.pane.percent.text()
    assert int(larger.split()[0]) > int(fitted.split()[0])
    window.commands["zoom_whole"].trigger()
    assert window.sheet.pane.percent.text() == fitted


def test_sheet_actions_sleep_while_no_sheet_is_in_front(window: MainWindow) -> None:
    names = ("print", "save_pdf", "open_pdf")
    assert all(window.commands[name].isEnabled() for name in names)
    window.ways.leave_page()
    assert not any(window.commands[name].isEnabled() for name in names)


@pytest.mark.parametrize("part", ["view", "print", "search", "sidebar"])
def test_escape_leads_back_whatever_has_the_focus(window: MainWindow, qtbot: QtBot, part: str) -> None:
    parts = {
        "view": window.sheet.pane.view, "print": window.sheet.pane.print, "search": window.shell.search,
        "sidebar": window.shell.sidebar.list,
    }  # fmt: skip
    parts[part].setFocus()
    qtbot.keyClick(parts[part], Qt.Key.Key_Escape)
    assert window.shell.page == "people"


def test_a_change_of_the_meeting_makes_the_sheet_again(window: MainWindow, qtbot: QtBot) -> None:
    before = window.sheet.pane.sheet
    with window.session.edit("Set the goal"):
        meetings.change(window.session.book, window.sheet.meeting, goal="Learn what a week looks like")
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not before, timeout=SLOW)


def test_undo_of_the_meeting_leaves_its_sheet(window: MainWindow, qtbot: QtBot) -> None:
    window.undoing.undo_book()
    qtbot.waitUntil(lambda: window.shell.page == "people")
    assert isinstance(window.focusWidget(), QWidget)


def test_who_has_only_a_cancelled_meeting_gets_one_planned(window: MainWindow, qtbot: QtBot) -> None:
    book = window.session.book
    with window.session.edit("Cancel"):
        meetings.change(book, window.sheet.meeting, cancelled_at=book.clock())
    window.go("people")
    window.people.go_to(people.find(book, "Ben Okafor"))
    window.commands["prep_sheet"].trigger()
    assert window.shell.page == "form"
    assert window.form.who.text() == "Ben Okafor"
