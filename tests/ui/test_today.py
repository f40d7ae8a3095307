"""Today in a real window over a real book: what is there, why, and how it goes away."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import meetings, notes, people, referrals, rows
from crm_app.store.book import Book
from crm_app.store.schema import Campaign, Promise, Request
from crm_app.ui import fonts, reasons
from crm_app.ui.delegates.today import TodayDelegate
from crm_app.ui.main_window import SMALLEST, MainWindow
from crm_app.ui.models.today import TodayLine
from crm_app.work import demo
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def written(folder: Path) -> Iterator[Book]:
    """The book of the window, to be filled before it opens."""
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def full(written: Book) -> None:
    """Ana was met 22 hours ago, Ben will be in five hours, Karen is owed a word."""
    with written.edit("Fill"):
        rows.add(written, Campaign, name="Rivers", goal_count=10, goal_day="2026-12-18")
        ana = people.add(
            written, name="Ana Ruiz", title="Data scientist", organisation="NOAA", emails=["ana@x.example"]
        )
        met = meetings.plan(written, ana, start=NOW - timedelta(hours=22), zone="Europe/London", minutes=30)
        meetings.change(written, met, held_start=NOW - timedelta(hours=22), held_end=NOW - timedelta(minutes=1275))
        meetings.change(written, met, written_up_at=NOW)
        notes.add(written, "She said: **PostGIS first**, then the certificate.", person=ana)
        ben = people.add(written, name="Ben Okafor", organisation="Urban Institute")
        plan = meetings.plan(
            written, ben, start=NOW + timedelta(hours=5), zone="Europe/London", goal="How do cities count trees?"
        )
        meetings.change(written, plan, confirmed_at=NOW, prepared_at=NOW)
        karen = people.add(written, name="Karen Lee")
        referrals.add(written, people.add(written, name="Elena Petrova"), referrer=karen, at=NOW - timedelta(days=10))
        rows.add(written, Promise, person=karen, what="Send the article", owed_by="me", due="2026-11-25")
    written.close()


@pytest.fixture
def window(full: None, open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    opened.go("today")
    opened.ways.focus_page()
    return opened


def lines(window: MainWindow) -> list[TodayLine]:
    return [line for line in window.today.list.groups.lines if isinstance(line, TodayLine)]


def titles(window: MainWindow) -> list[str]:
    return [line.title for line in lines(window)]


def go_to(window: MainWindow, title: str) -> TodayLine:
    line = next(line for line in lines(window) if line.title == title)
    assert window.today.list.go_to(line.key)
    return line


def test_each_line_says_what_and_why_and_by_when(window: MainWindow) -> None:
    found = {line.title: line for line in lines(window)}
    assert list(found)[:3] == ["Report back to Karen Lee", "Thank Ana Ruiz", "Meet Ben Okafor"]
    thanks = found["Thank Ana Ruiz"]
    assert thanks.why == "Met yesterday for 45 min"
    assert thanks.standing.above == "\u20682 h 45 left\u2069"
    assert thanks.standing.tone == "warn"
    report = found["Report back to Karen Lee"]
    assert report.why == "They named Elena Petrova. Say what you are doing about it"
    assert (report.standing.above, report.standing.share) == ("\u20683 days over\u2069", 0.0)
    meeting = found["Meet Ben Okafor"]
    assert meeting.standing.below == "\u2068in 5 h\u2069"
    assert "Sheet is ready" in meeting.why
    assert found["Keep a promise to Karen Lee"].why == "Send the article"
    assert all(line.why for line in lines(window))
    assert window.today.summary.text().endswith("Two things, about 20 minutes, and one meeting")


@pytest.mark.manner(6)
def test_the_sidebar_counts_what_is_to_do_today_and_shows_the_goal(window: MainWindow, qtbot: QtBot) -> None:
    spoken = window.shell.sidebar.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today, 3 to do"
    assert window.shell.sidebar.goal.accessibleName().startswith("Interviews: 1 of 10. 9 to go by ")
    go_to(window, "Thank Ana Ruiz")
    window.commands["step_done"].trigger()
    spoken = window.shell.sidebar.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Today, 2 to do"


@pytest.mark.manner(66)
def test_a_relative_time_carries_the_exact_one_as_its_tooltip(window: MainWindow) -> None:
    line = go_to(window, "Thank Ana Ruiz")
    index = window.today.list.currentIndex()
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"{line.title}\n{line.why}\n{line.standing.tip}"
    assert "Monday" in line.standing.tip
    assert "2026" in line.standing.tip
    assert ":45" in line.standing.tip


def test_who_is_opened_from_a_line_stands_in_the_list_ready_for_the_arrow_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    go_to(window, "Keep a promise to Karen Lee")
    qtbot.keyClick(window.today.list, Qt.Key.Key_Return)
    assert window.shell.page == "people"
    assert window.people.table.hasFocus()


@pytest.mark.manner(67)
@pytest.mark.parametrize(
    ("hours", "words", "tone"), [(20, "20 h left", "text2"), (2, "2 h left", "warn"), (-30, "1 day over", "bad")]
)
def test_the_24_hours_of_a_thank_you_run_down_in_words_and_ring(
    written: Book, open_window: OpenWindow, hours: int, words: str, tone: str
) -> None:
    end = NOW + timedelta(hours=hours - 24)
    with written.edit("Meet"):
        ana = people.add(written, name="Ana Ruiz")
        met = meetings.plan(written, ana, start=end - timedelta(minutes=30), zone="Europe/London")
        meetings.change(written, met, held_end=end)
    written.close()
    window = open_window()
    window.go("today")
    standing = go_to(window, "Thank Ana Ruiz").standing
    assert (standing.above, standing.tone) == (f"\u2068{words}\u2069", tone)
    assert standing.share == pytest.approx(max(0, hours / 24))


@pytest.mark.manner(67)
def test_the_ring_is_painted_beside_the_words(window: MainWindow, qtbot: QtBot) -> None:
    from crm_app.ui.clock_mark import ClockRing

    ring = ClockRing()
    qtbot.addWidget(ring)
    pictures: list[QImage] = []
    for share, text, mark, words in (
        (0.8, "19:10", "text3", "text2"),
        (0.1, "2:10", "warn_mark", "warn"),
        (0, "", "bad_mark", "bad"),
    ):
        ring.show_left(share, text, mark=mark, words=words)
        pictures.append(ring.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_ctrl_enter_stores_that_it_was_done_and_undo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    go_to(window, "Thank Ana Ruiz")
    qtbot.keyClick(window.today.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Thank Ana Ruiz" not in titles(window)
    assert window.toast.label.text() == "Thank-you to Ana Ruiz sent"
    assert window.toast.button.isVisible()
    assert window.session.book.value("SELECT kind FROM letter WHERE state = 'sent'") == "thank-you"
    assert window.commands["undo"].text() == "&Undo: Thank-you to Ana Ruiz sent"
    window.toast.button.click()
    assert "Thank Ana Ruiz" in titles(window)


def test_ctrl_enter_on_a_person_means_their_next_step(window: MainWindow, qtbot: QtBot) -> None:
    window.open_record("person", 1)
    window.ways.focus_page()
    assert window.commands["step_done"].isEnabled()
    qtbot.keyClick(window.people.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.session.book.value("SELECT kind FROM letter WHERE state = 'sent'") == "thank-you"
    window.open_record("person", 2)  # whom one meets this afternoon: that ends by meeting
    assert not window.commands["step_done"].isEnabled()


def test_after_a_step_is_done_the_cursor_stands_on_the_next(window: MainWindow) -> None:
    before = titles(window)
    go_to(window, before[1])
    window.commands["step_done"].trigger()
    current = window.today.current
    assert current is not None
    assert current.title == before[2]


def test_what_ends_by_doing_something_else_has_no_button_that_says_it_is_done(
    written: Book, open_window: OpenWindow
) -> None:
    with written.edit("Agree"):
        ana = people.add(written, name="Ana Ruiz")
        rows.add(written, Request, person=ana, answer="agreed", answered_at=NOW - timedelta(days=4))
    written.close()
    window = open_window()
    window.go("today")
    assert go_to(window, "Phone Ana Ruiz").why == "They answered. Fix the day and time"
    assert not window.commands["step_done"].isEnabled()
    assert not window.today.detail.done.isVisible()
    window.today.detail.plan.click()
    assert window.shell.page == "form"
    assert window.form.who.text() == "Ana Ruiz"


def test_the_keyboard_goes_all_the_way(window: MainWindow, qtbot: QtBot) -> None:
    page = window.today
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    seen = []
    for _ in lines(window):
        assert page.current is not None
        seen.append(page.current.title)
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert seen == titles(window)  # headings are passed over, and the end is the end
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.current is not None
    assert page.current.title == titles(window)[-1]
    go_to(window, "Thank Ana Ruiz")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.shell.page == "people"
    assert window.people.detail.shown_name == "Ana Ruiz"
    window.commands["back"].trigger()
    assert window.shell.page == "today"
    assert page.list.hasFocus()
    go_to(window, "Meet Ben Okafor")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.shell.page == "sheet"


def test_the_pane_tells_of_the_current_line(window: MainWindow) -> None:
    go_to(window, "Thank Ana Ruiz")
    detail = window.today.detail
    assert detail.title.text() == "Thank Ana Ruiz"
    assert detail.ring.isVisible()
    assert detail.done.text() == "Mark as sent"
    said = [label.text() for label in detail.findChildren(type(detail.due))]
    assert "Met yesterday for 45 min" in said
    assert any("PostGIS" in text for text in said)
    go_to(window, "Meet Ben Okafor")
    assert detail.sheet.isVisible()
    assert not detail.done.isVisible()
    said = [label.text() for label in detail.findChildren(type(detail.due))]
    assert "How do cities count trees?" in said


def test_in_a_narrow_window_the_pane_lies_over_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    page = window.today
    assert not page.detail.isVisible()
    go_to(window, "Thank Ana Ruiz")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    assert page.detail.back.isVisible()
    qtbot.keyClick(page.detail.open, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    assert not page.detail.isVisible()


def test_an_empty_book_and_a_quiet_day_say_different_things(
    open_window: OpenWindow, add_people: Callable[..., list[int]]
) -> None:
    window = open_window()
    window.go("today")
    assert window.today.stack.currentWidget() is window.today.empty
    assert window.today.panes == [window.today.empty.buttons[0]]
    assert [button.text() for button in window.today.empty.buttons] == [
        "I have a meeting coming up", "Import contacts", "Try sample data",
    ]  # fmt: skip
    with window.session.edit("Add"):
        people.add(window.session.book, name="Ana Ruiz")
    assert window.today.stack.currentWidget() is window.today.all_done
    assert not window.today.detail.isVisible()


def test_what_changes_while_another_page_is_in_front_is_there_on_coming_back(window: MainWindow) -> None:
    window.go("people")
    with window.session.edit("Promise"):
        rows.add(window.session.book, Promise, person=1, what="Send the map", owed_by="me", due="2026-11-23")
    window.go("today")
    assert "Keep a promise to Ana Ruiz" in titles(window)


def test_what_passed_while_another_page_was_in_front_is_seen_on_coming_back(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Meet Ben Okafor" in titles(window)
    window.go("people")
    monkeypatch.setattr(window.today, "_clock", lambda: NOW + timedelta(hours=7))
    window.today._minute.timeout.emit()
    window.go("today")
    assert "Meet Ben Okafor" not in titles(window)


def test_the_list_is_sound_and_speaks(window: MainWindow) -> None:
    page = window.today
    tester = QAbstractItemModelTester(page.list.groups, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.reload()
    assert tester.model() is page.list.groups
    spoken = {line.title: line.spoken for line in lines(window)}
    assert spoken["Thank Ana Ruiz"].startswith("Thank Ana Ruiz, Met yesterday for 45 min, ")
    interface = QAccessible.queryAccessibleInterface(page.list)
    assert interface.text(QAccessible.Text.Name) == "What is due and next"
    names = [interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())]
    assert names[0] == "Needs you now"
    assert any(name.startswith("Meet Ben Okafor") for name in names)


@pytest.mark.manner(76)
def test_the_focus_can_be_seen(window: MainWindow) -> None:
    page = window.today
    page.list.setFocus()
    with_focus = page.list.grab().toImage()
    window.shell.search.setFocus()
    assert page.list.grab().toImage() != with_focus


def test_a_time_is_never_cut(written: Book, open_window: OpenWindow) -> None:
    demo.fill(written, NOW, "America/New_York")
    written.close()
    window = open_window()
    window.resize(*SMALLEST)
    window.go("today")
    delegate = window.today.list.itemDelegate()
    assert isinstance(delegate, TodayDelegate)
    room = window.today.list.viewport().width() - 68 - 20 - 16
    for line in lines(window):
        side = delegate._side_width(line.standing)
        assert side >= QFontMetrics(fonts.drawn("group")).horizontalAdvance(line.standing.above)
        assert side < room / 2, line.title


def test_every_kind_of_step_of_the_sample_has_words_of_its_own(written: Book, open_window: OpenWindow) -> None:
    demo.fill(written, NOW, "America/New_York")
    written.close()
    window = open_window()
    window.go("today")
    found = lines(window)
    assert len({line.key for line in found}) == len(found) > 20
    assert not [line.title for line in found if "{" in line.title + line.why + line.standing.above]
    assert {reasons.done(line.task[0]) for line in found if line.task} != set()


def test_the_small_buttons_of_a_line_do_what_the_keys_do(window: MainWindow, qtbot: QtBot) -> None:
    page = window.today
    delegate = page.list.itemDelegate()
    assert isinstance(delegate, TodayDelegate)
    for title, names in (("Thank Ana Ruiz", ["open", "done", "snooze"]), ("Meet Ben Okafor", ["sheet", "open"])):
        line = go_to(window, title)
        assert [tool.name for tool in delegate.tools(line)] == names
        assert all(tool.tip for tool in delegate.tools(line))
    line = go_to(window, "Thank Ana Ruiz")
    index = page.list.currentIndex()
    box = page.list.visualRect(index)
    middle = box.center().y()
    spots = [QPoint(x, middle) for x in range(box.x(), box.right())]
    found = {tool.name: spot for spot in spots if (tool := delegate.tool_at(box, line, spot)) is not None}
    assert list(found) == ["open", "done", "snooze"]
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=found["done"])
    assert "Thank Ana Ruiz" not in titles(window)
    assert window.toast.label.text() == "Thank-you to Ana Ruiz sent"


def test_buttons_that_do_not_fit_beside_each_other_stand_below(window: MainWindow, qtbot: QtBot) -> None:
    detail = window.today.detail
    buttons = (detail.sheet, detail.done)
    detail.done.setText("Als geschickt kennzeichnen")
    detail.setFixedWidth(300)
    for button in buttons:
        button.show()
    qtbot.waitUntil(lambda: detail.done.y() > detail.sheet.y())
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    detail.setFixedWidth(560)
    qtbot.waitUntil(lambda: detail.done.y() == detail.sheet.y())
