"""Every row of a file before it is taken in, what one wants instead, and the columns of a table nobody has seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import mappings, people
from crm_app.ui.dialogs.mapping import MappingDialog
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.taking_rows import TakingRows
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]
SLOW = 60_000
LIST = (
    "uid,name,note,email\nu1,Ana Ruiz,from the file,ana@x.example\n,Ben Okafor,,ben@x.example\n,,broken,\n,Cy Ito,,\n"
)
CLUB = "Ledenlijst\n\nLid;Bereikbaar;Woont in\n" + "".join(
    f"Lid {'ABCDEFGHIJ'[n % 10]}{'abcdefghij'[n // 10 % 10]}y;{n}@x.example;Utrecht\n" for n in range(300)
)


@pytest.fixture
def ana_and_ben(folder: Path) -> None:
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    with opened.edit("Add"):
        people.add(opened, name="Ana Ruiz", uid="u1", note="mine")
        people.add(opened, name="Ben Okafor", title="Nurse")
        people.add(opened, name="Ben Okafor", title="Teacher")
    opened.close()


def look(window: MainWindow, path: Path, text: str, qtbot: QtBot) -> TakingRows:
    path.write_text(text)
    window.take_in([path])
    qtbot.waitUntil(window.taking_in_page.leave.isVisible, timeout=SLOW)
    return window.taking_in_page.rows


def texts(rows: TakingRows) -> list[tuple[str, str]]:
    model = rows.model
    return [tuple(model.index(line, place).data() for place in (0, 1)) for line in range(model.rowCount())]


def store(window: MainWindow, qtbot: QtBot) -> None:
    window.taking_in_page.take.click()
    qtbot.waitUntil(window.toast.isVisible, timeout=SLOW)


@pytest.mark.manner(47)
def test_each_row_says_what_would_become_of_it(
    ana_and_ben: None, open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    rows = look(window, tmp_path / "list.csv", LIST, qtbot)
    QAbstractItemModelTester(rows.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows.isVisible()
    assert texts(rows) == [
        ("Ana Ruiz", "note: mine → from the file, e-mail: ana@x.example"),
        ("Ben Okafor", "Somebody new, though Ben Okafor, Ben Okafor is in the book"),
        (",,broken,", "Nobody is named in this row"),
        ("Cy Ito", "New"),
    ]
    rows.filters.choose("new")
    assert [name for name, _ in texts(rows)] == ["Ben Okafor", "Cy Ito"]
    rows.filters.choose("")
    assert len(texts(rows)) == 4


def test_what_is_wanted_instead_is_done(
    ana_and_ben: None, open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    rows = look(window, tmp_path / "list.csv", LIST, qtbot)
    assert window.taking_in_page.take.text() == "Take in 2 people"
    rows.table.selectRow(3)
    qtbot.keyClick(rows.table, Qt.Key.Key_Delete)
    assert texts(rows)[3] == ("Cy Ito", "Left out, as you wish")
    assert window.taking_in_page.take.text() == "Take in 1 person"
    rows.table.selectRow(0)
    rows.as_new.click()
    assert rows.model.counts()["new"] == 2
    rows.back.click()
    assert texts(rows)[0][1].startswith("note: mine")
    rows.table.selectRow(2)
    assert not any(button.isEnabled() for button in (rows.leave_out, rows.as_new, rows.as_one, rows.take_file))
    rows.table.selectRow(1)
    assert rows.as_one.isEnabled()

    def choose_the_teacher() -> None:
        menu = QApplication.activePopupWidget()
        actions = menu.actions() if menu is not None else []
        found = next(action for action in actions if "Teacher" in action.text())
        menu.setActiveAction(found)  # type: ignore[union-attr]
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(100, choose_the_teacher)
    rows.as_one.click()
    assert texts(rows)[1] == ("Ben Okafor", "Goes to Ben Okafor, as you wish")
    store(window, qtbot)
    book = window.session.book
    assert len(people.ids(book)) == 3
    everybody = [people.get(book, number) for number in people.ids(book, query="Ben")]
    (teacher,) = [one for one in everybody if one.details]
    assert teacher.jobs[0].title == "Teacher"
    assert people.get(book, people.find(book, "u1")).note == "from the file"


def test_the_columns_of_a_table_nobody_has_seen_are_said_once(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    path = tmp_path / "club.csv"
    rows = look(window, path, CLUB, qtbot)
    assert not rows.isVisible()
    assert not window.taking_in_page.take.isVisible()
    seen: list[str] = []

    def say() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MappingDialog)
        assert [choice.key for choice in dialog._choices] == ["name", "email", "custom"]
        dialog._choices[2].setCurrentIndex(dialog._choices[2].findText("City"))
        dialog._choices[2].activated.emit(dialog._choices[2].currentIndex())
        dialog._choices[0].setCurrentIndex(dialog._choices[0].findText("Leave out"))
        dialog._choices[0].activated.emit(dialog._choices[0].currentIndex())
        dialog._choices[0].setCurrentIndex(dialog._choices[0].findText("Whole name"))
        dialog._choices[0].activated.emit(dialog._choices[0].currentIndex())
        seen.append(dialog.preview.text())
        assert dialog.use.isEnabled()
        dialog.use.click()

    QTimer.singleShot(200, say)
    window.taking_in_page.mapped.emit(path)
    assert seen[0].startswith("Lid Aay  ·  0@x.example  ·  Utrecht")
    qtbot.waitUntil(lambda: window.taking_in_page.take.text() == "Take in 300 people", timeout=SLOW)
    (known,) = mappings.listed(window.session.book)
    assert (known.name, known.mapping.word("Woont in")) == ("club", "address.city")
    store(window, qtbot)
    assert window.session.book.value("SELECT count(*) FROM detail WHERE kind = 'address'") == 300
    next_year = look(window, tmp_path / "next year.csv", CLUB.replace("Lid A", "Lid Z"), qtbot)
    assert next_year.isVisible()
    assert not [report for report in window.taking_in_page._shown if report.error]


def test_a_table_in_which_nobody_is_named_cannot_be_used(qtbot: QtBot, light: None, tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("12;13\n14;15\n")
    window = MappingDialog(path, parent=None)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    assert not window.use.isEnabled()
    assert "who somebody is" in window.preview.text()
    assert window.signature == ""


def test_rows_that_were_not_understood_are_saved_to_repair(
    ana_and_ben: None, open_window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    look(window, tmp_path / "list.csv", LIST, qtbot)
    target = tmp_path / "repair.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.taking_in_page.saved.emit(tmp_path / "list.csv")
    assert target.read_text().splitlines()[1] == ",,broken,,4,Nobody is named in this row"


def test_thirty_thousand_rows_are_shown_and_narrowed(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    text = "name,email\n" + "".join(f"Person {n},p{n}@x.example\n" for n in range(30_000))
    rows = look(window, tmp_path / "many.csv", text, qtbot)
    assert rows.model.rowCount() == 30_000
    rows.table.selectAll()
    rows.leave_out.click()
    assert rows.model.counts()["skipped"] == 30_000
    assert not window.taking_in_page.take.isVisible()
