"""A meeting prepared: its questions by key and by drag, everything saved by itself, the sheet live beside it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import me, meeting_moves, meeting_questions, meetings, observations, people, settings
from crm_app.store.meeting_questions import Asked
from crm_app.ui import pdf
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.prep import PrepPage
from crm_app.ui.pages.prep_parts import Offers
from crm_app.ui.pages.prep_questions import PrepQuestions
from crm_app.ui.widgets.question_row import MIME, QuestionRow

OpenWindow = Callable[[], MainWindow]
SLOW = 20_000


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """Ben Okafor is being prepared for."""
    opened = open_window()
    book = opened.session.book
    with opened.session.edit("Plan"):
        settings.put(book, settings.ZONE, "Europe/Berlin")
        person = people.add(book, name="Ben Okafor", title="Policy analyst", organisation="Urban Institute")
        meetings.plan(book, person, start=book.clock() + timedelta(days=1), zone="Europe/Berlin")
    opened.resize(1200, 800)
    opened.open_record("meeting", 1)
    opened.ways.focus_page()
    qtbot.waitUntil(lambda: opened.sheet.pane.view.drawn, timeout=SLOW)
    return opened


def part(window: MainWindow) -> PrepQuestions:
    return window.sheet.questions


def asked(window: MainWindow) -> list[Asked]:
    return meeting_questions.of_meeting(window.session.book, 1)


def texts(window: MainWindow) -> list[str]:
    return [question.text for question in asked(window)]


def shown(window: MainWindow) -> list[str]:
    return [row.asked.text for row in part(window).list.rows]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def sheet_text(window: MainWindow) -> str:
    sheet = window.sheet.pane.sheet
    assert sheet is not None
    document = pypdfium2.PdfDocument(sheet.pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_space_takes_a_question_out_and_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    first = texts(window)[0]
    press(Qt.Key.Key_Space)
    assert first not in texts(window)
    assert isinstance(window.focusWidget(), QuestionRow), "the focus goes to the next question"
    bank = part(window).bank
    bank.start_search()
    bank.search.setText(first)
    bank.list.enter()
    press(Qt.Key.Key_Space)
    assert texts(window)[-1] == first
    window.undoing.undo_book()
    window.undoing.undo_book()
    assert texts(window)[0] == first


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier])
def test_keys_move_a_question_and_the_focus_with_it(
    window: MainWindow, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    before = texts(window)
    press(Qt.Key.Key_Down, modifier)
    assert texts(window)[:2] == [before[1], before[0]]
    assert shown(window) == texts(window)
    focus = window.focusWidget()
    assert isinstance(focus, QuestionRow)
    assert focus.asked.text == before[0]
    press(Qt.Key.Key_Up, modifier)
    assert texts(window) == before


@pytest.mark.manner(12)
def test_the_menu_of_a_question_does_what_a_drag_does(window: MainWindow, qtbot: QtBot) -> None:
    before = texts(window)
    row = part(window).list.rows[0]
    place = QPoint(60, 20)
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, row.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    down = next(action for action in menu.actions() if action.text() == "Move down")
    down.trigger()
    menu.close()
    assert texts(window)[:2] == [before[1], before[0]]


def drop(window: MainWindow, payload: str, y: int) -> None:
    data = QMimeData()
    data.setData(MIME, payload.encode())
    target = part(window).list
    actions, buttons, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, y), actions, data, buttons, none)
    target.dragEnterEvent(enter)
    assert enter.isAccepted()
    target.dropEvent(QDropEvent(QPointF(40, y), actions, data, buttons, none))


def test_a_question_of_the_bank_is_dropped_between_two(window: MainWindow, qtbot: QtBot) -> None:
    before = texts(window)
    bank = part(window).bank
    index = bank.model.index(0)
    payload = bytes(bank.model.mimeData([index]).data(MIME).data()).decode()
    assert payload.startswith("bank:")
    drop(window, payload, part(window).list.rows[1].y() + 2)
    assert texts(window)[:3] == [before[0], index.data(), before[1]]


def test_a_question_is_dragged_to_another_place(window: MainWindow, qtbot: QtBot) -> None:
    before = asked(window)
    rows = part(window).list.rows
    drop(window, f"chosen:{before[0].id}", rows[2].y() + rows[2].height() - 2)
    assert texts(window)[:3] == [before[1].text, before[2].text, before[0].text]


@pytest.mark.manner(49)
def test_files_over_the_questions_are_left_to_the_window(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/somebody.vcf")])
    actions, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 10), actions, data, buttons, none)
    part(window).list.dragEnterEvent(enter)
    assert not enter.isAccepted()


@pytest.mark.manner(78)
def test_too_many_minutes_are_told_in_words_too(window: MainWindow, qtbot: QtBot) -> None:
    bar = part(window).bar
    assert "30 of 30 min" in bar.words.text()
    for _ in range(3):
        press(Qt.Key.Key_Plus)
    assert "33 of 30 min, 3 too many" in bar.words.text()
    assert bar.words.property("tone") == "warn"
    assert asked(window)[0].minutes == part(window).list.rows[0].minutes.value()
    window.undoing.undo_book()
    assert "30 of 30 min" in bar.words.text(), "changes of one number are one step"


def test_an_own_question_is_added_and_a_closed_one_is_flagged(window: MainWindow, qtbot: QtBot) -> None:
    own = part(window).own
    own.setFocus()
    QTest.keyClicks(own, "Do you like your job?")
    assert part(window).own_hint.isVisible()
    own.clear()
    QTest.keyClicks(own, "What do you read?")
    assert not part(window).own_hint.isVisible()
    press(Qt.Key.Key_Return)
    assert texts(window)[-1] == "What do you read?"
    assert own.text() == ""
    assert own.hasFocus(), "the next one can follow"


def test_the_whole_bank_is_searched_and_browsed_by_category(window: MainWindow, qtbot: QtBot) -> None:
    bank = part(window).bank
    qtbot.mouseClick(bank.browse, Qt.MouseButton.LeftButton)
    everything = bank.model.rowCount()
    assert str(everything) in bank.filters.buttons[0].text()
    bank.filters.choose("pay")
    assert 0 < bank.model.rowCount() < everything
    bank.filters.clear()
    bank.search.setText("no such words at all")
    assert bank.model.rowCount() == 0
    assert "no such words at all" in bank.nothing.text()


def test_an_answer_is_noted_in_the_fold_of_its_question(window: MainWindow, qtbot: QtBot) -> None:
    row = part(window).list.rows[0]
    press(Qt.Key.Key_Return)
    assert row.is_unfolded
    assert row.answer.hasFocus()
    QTest.keyClicks(row.answer, "Curator, developer and visitors: two of three must say yes.")
    row.answer.save()
    QApplication.processEvents()
    qtbot.mouseClick(row.marks["quote"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.mouseClick(row.marks["private"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    first = asked(window)[0]
    assert first.answer.startswith("Curator")
    assert (first.quote, first.private) == (True, True)
    assert row.is_unfolded
    assert "Curator" in row.below.text()
    qtbot.mouseClick(row.marks["if_time"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert asked(window)[-1].answer.startswith("Curator"), "it stands among those for when there is time"


@pytest.mark.manner(36)
def test_everything_saves_by_itself_and_typing_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    book, page = window.session.book, window.sheet
    page.goal.setFocus()
    QTest.keyClicks(page.goal, "Learn what")
    page.goal.save()
    QTest.keyClicks(page.goal, " a week is like")
    qtbot.waitUntil(lambda: meetings.get(book, 1)["goal"] == "Learn what a week is like")
    page.folds["day"].button.click()
    for key, text in (("place", "500 L'Enfant Plaza"), ("dress", "Business casual")):
        field = page.day.fields[key]
        field.setFocus()
        QTest.keyClicks(field, text)
    page.goal.setFocus()
    plan = meetings.get(book, 1)
    assert (plan["place"], plan["dress"]) == ("500 L'Enfant Plaza", "Business casual")
    for _ in range(2):
        window.undoing.undo_book()
    assert meetings.get(book, 1)["goal"] == "Learn what a week is like"
    window.undoing.undo_book()
    assert meetings.get(book, 1)["goal"] == ""
    assert page.goal.text() == ""


@pytest.mark.manner(36)
def test_what_is_typed_stays_with_its_meeting_when_another_comes_to_the_front(window: MainWindow) -> None:
    book = window.session.book
    with window.session.edit("Another"):
        other = meetings.plan(book, people.add(book, name="Ana Ruiz"), start=book.clock(), zone="Europe/Berlin")
    window.sheet.goal.setFocus()
    QTest.keyClicks(window.sheet.goal, "For Ben")
    window.open_record("meeting", other)
    assert meetings.get(book, 1)["goal"] == "For Ben"
    assert meetings.get(book, other)["goal"] == ""
    assert window.sheet.goal.text() == ""


def test_purpose_introduction_and_who_takes_part_are_chosen(window: MainWindow, qtbot: QtBot) -> None:
    book, why = window.session.book, window.sheet.why
    with window.session.edit("Introductions"):
        me.add_introduction(book, "Data", "I count things.")
        other = me.add_introduction(book, "Health", "I ask how people are.")
    why.purpose.picked.emit("organisation")
    why.introduction.picked.emit(str(other))
    assert "how people are" in why.introduced.text()
    why.who.setText("Karen Lee")
    QTest.keyClick(why.who, Qt.Key.Key_Return)
    plan = meetings.get(book, 1)
    assert (plan["purpose"], plan["introduction"]) == ("organisation", other)
    assert [(name, role) for _, name, role in meetings.participants(book, 1)] == [
        ("Ben Okafor", "host"), ("Karen Lee", "guest"),
    ]  # fmt: skip
    window.undoing.undo_book()
    assert len(meetings.participants(book, 1)) == 1
    assert len(people.ids(book)) == 1, "who was new went too"


def test_what_somebody_is_in_the_meeting_stands_within_their_row(window: MainWindow, qtbot: QtBot) -> None:
    window.sheet.folds["why"].button.click()
    role = next(one for one in window.sheet.why.findChildren(Offers) if one.accessibleName() == "Part of Ben Okafor")
    row = role.parentWidget()
    assert row is not None
    qtbot.waitUntil(lambda: role.isVisible() and role.geometry().right() < row.width() - role.height())


def test_when_to_leave_is_typed_like_any_time(window: MainWindow, qtbot: QtBot) -> None:
    page = window.sheet
    page.folds["day"].button.click()
    page.day.leave_by.setFocus()
    page.day.leave_by.setText("tomorrow 13:25")
    page.goal.setFocus()
    leave = meetings.get(window.session.book, 1)["leave_by"]
    assert leave is not None
    assert f"{leave:%H:%M}" == "12:25"


def test_what_was_seen_and_noted_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    page, book = window.sheet, window.session.book
    with window.session.edit("Held"):
        start = meetings.get(book, 1)["start"]
        meeting_moves.hold(book, 1, begun=start, ended=start + timedelta(minutes=40))
    assert "You met Ben Okafor" in page.title
    window.go("meetings")
    window.open_record("meeting", 1)
    page.folds["after"].button.setChecked(True)
    field = page.after.aspects["dress"]
    field.setFocus()
    QTest.keyClicks(field, "Rolled sleeves")
    page.after.note.setFocus()
    QTest.keyClicks(page.after.note, "# Ben")
    QTest.keyClick(page.after.note, Qt.Key.Key_Return)
    QTest.keyClicks(page.after.note, "- asks back")
    page.after.note.save()
    assert observations.of_meeting(book, 1) == {"dress": "Rolled sleeves"}
    assert meetings.get(book, 1)["note"] == "# Ben\n- asks back"


# -- the sheet


@pytest.mark.manner(57)
def test_the_sheet_shows_inside_the_page_and_follows_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    view = window.sheet.pane.view
    assert view.isVisible()
    assert window.isAncestorOf(view)
    before = window.sheet.pane.sheet
    window.sheet.goal.setFocus()
    QTest.keyClicks(window.sheet.goal, "Does policy suit me?")
    window.sheet.goal.save()
    assert window.sheet.goal.hasFocus(), "typing goes on"
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not before, timeout=SLOW)
    assert "Does policy suit me?" in sheet_text(window)
    assert "full" in window.sheet.pane.fits.text()


@pytest.mark.manner(57)
def test_a_new_sheet_keeps_zoom_and_place(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.sheet.pane
    pane.view.set_zoom(2.0)
    qtbot.waitUntil(lambda: pane.view.verticalScrollBar().maximum() > 300)
    pane.view.verticalScrollBar().setValue(300)
    pane.view.horizontalScrollBar().setValue(50)
    before = pane.sheet
    with window.session.edit("Goal"):
        meetings.change(window.session.book, 1, goal="Another goal")
    qtbot.waitUntil(lambda: pane.sheet is not before, timeout=SLOW)
    QApplication.processEvents()
    assert (pane.view.verticalScrollBar().value(), pane.view.horizontalScrollBar().value()) == (300, 50)
    assert pane.percent.text().startswith("200")


@pytest.mark.manner(58)
def test_however_much_is_asked_it_is_one_page(window: MainWindow, qtbot: QtBot) -> None:
    before = window.sheet.pane.sheet
    with window.session.edit("More"):
        for number in range(20):
            meeting_questions.write(window.session.book, 1, f"What about the {number}th thing that nobody asks about?")
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not before, timeout=SLOW)
    sheet = window.sheet.pane.sheet
    assert sheet is not None
    assert pdf.page_count(sheet.pdf) == 1


@pytest.mark.manner(59)
def test_print_and_save_have_their_keys_and_a_name_for_the_file(window: MainWindow, tmp_path: Path) -> None:
    assert window.commands["print"].shortcut().toString() == "Ctrl+P"
    assert window.commands["save_pdf"].shortcut().toString() == "Ctrl+Shift+E"
    assert window.sheet.pane.file_name == "Prep sheet Ben Okafor 2026-11-24.pdf"
    assert all(window.commands[name].isEnabled() for name in ("print", "save_pdf"))


class _Viewer(QWidget):
    """Stands where the system's PDF viewer would: Qt hands it the address."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.mark.manner(60)
def test_the_system_is_asked_to_open_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    viewer = _Viewer()
    qtbot.addWidget(viewer)
    QDesktopServices.setUrlHandler("file", viewer, "take")  # type: ignore[arg-type]  # it refuses the bytes it asks for
    try:
        window.commands["open_pdf"].trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [path.name for path in viewer.opened] == ["Prep sheet Ben Okafor 2026-11-24.pdf"]
    assert pdf.page_count(viewer.opened[0].read_bytes()) == 1
    window.sheet.pane.forget()
    assert not viewer.opened[0].exists()


@pytest.mark.manner(61)
@pytest.mark.parametrize("name", ["Zoë Ďurčová", "王小明", "محمد علي", "Ελένη Παπαδοπούλου"])
def test_a_name_in_any_script_stands_on_the_sheet(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = window.sheet.pane.sheet
    with window.session.edit("Rename"):
        people.change(window.session.book, people.find(window.session.book, "Ben Okafor"), name=name)
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not before, timeout=SLOW)
    found = sheet_text(window)
    if not all(word in found for word in name.split()):  # a right-to-left script is read back in its drawn order
        assert all(word[::-1] in found or word in found for word in name.split())
    assert "\ufffd" not in found
    assert "\u25a0" not in found


def test_other_forms_of_the_sheet_are_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    pane = window.sheet.pane
    pane.write_to(tmp_path / "large.pdf", large_print=True)
    pane.write_to(tmp_path / "sheet.html", large_print=False)
    qtbot.waitUntil(lambda: (tmp_path / "sheet.html").exists() and (tmp_path / "large.pdf").exists(), timeout=SLOW)
    assert "Ben Okafor" in (tmp_path / "sheet.html").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: "Saved" in window.toast.label.text())


def test_the_paper_is_chosen_for_the_book(window: MainWindow, qtbot: QtBot) -> None:
    before = window.sheet.pane.sheet
    window.commands["paper_a4"].trigger()
    qtbot.waitUntil(lambda: window.sheet.pane.sheet is not before, timeout=SLOW)
    sheet = window.sheet.pane.sheet
    assert sheet is not None
    assert pdf.page_size(sheet.pdf) == pytest.approx((595, 842), abs=1)
    assert window.sheet.pane.paper.text() == "A4"
    assert window.commands["paper_a4"].isChecked()


# -- how it behaves


@pytest.mark.manner(75)
def test_each_part_of_the_page_has_a_name(window: MainWindow) -> None:
    page = window.sheet
    assert isinstance(page, PrepPage)
    for fold in page.folds.values():
        fold.button.click()
    part(window).list.rows[0].turn()
    part(window).bank.start_search()
    unnamed = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                unnamed.append(widget)
    assert unnamed == []
    row = QAccessible.queryAccessibleInterface(part(window).list.rows[0])
    assert row is not None
    assert row.role() == QAccessible.Role.CheckBox
    assert row.state().checked
    assert row.text(QAccessible.Text.Name).startswith("1. ")


@pytest.mark.manner(76)
def test_the_focus_is_seen_on_questions_and_folds(window: MainWindow, qtbot: QtBot) -> None:
    for widget in (part(window).list.rows[1], window.sheet.folds["day"].button):
        window.sheet.goal.setFocus()
        before = widget.grab().toImage()
        widget.setFocus()
        assert widget.grab().toImage() != before


def test_the_page_names_its_record_and_is_come_back_to(window: MainWindow, qtbot: QtBot) -> None:
    assert window.sheet.record == ("meeting", 1)
    assert "Ben Okafor" in window.windowTitle()
    window.go("people")
    window.ways.go_back()
    assert window.shell.page == "sheet"
    assert window.sheet.meeting == 1


@pytest.mark.manner(81)
def test_right_to_left_ticks_stand_at_the_right(window: MainWindow) -> None:
    row = part(window).list.rows[0]
    assert row.hitButton(QPoint(35, 20))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    try:
        assert row.hitButton(QPoint(row.width() - 35, 20))
        assert not row.hitButton(QPoint(35, 20))
        assert row.minutes.x() < row.words.x()
    finally:
        window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
