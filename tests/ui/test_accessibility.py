"""What a screen reader meets: names and roles in reading order, values, states, and a ring where the keyboard is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QSplitter, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.ui.main_window import MainWindow
from crm_app.work import demo
from tests.ui.conftest import NOW, OpenWindow
from tests.ui.everywhere import Tour

Role = QAccessible.Role
SAYS_NOTHING = {Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.Grouping, Role.LayeredPane}
"""Roles that tell nobody what a thing can be used for."""
DECORATION = {"Picture", "Avatar", "ClockRing", "ReferralPicture", "DropZone", "_Bar", "_Paper", "_Ring"}
"""What is painted beside words that say the same."""


@pytest.fixture
def sample(folder: Path) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    demo.fill(book, NOW, "Europe/London")
    book.close()


def named(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)


def tree(thing: QAccessibleInterface | None, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """A thing and all that is shown below it, as a screen reader goes through them; of long lists the beginning."""
    if thing is None or not thing.isValid() or thing.state().invisible or depth > 40:
        return
    yield thing
    for at in range(min(thing.childCount(), 40)):
        yield from tree(thing.child(at), depth + 1)


def tree_of(widget: QWidget) -> Iterator[QAccessibleInterface]:
    return tree(QAccessible.queryAccessibleInterface(widget))


def told(thing: QAccessibleInterface) -> str:
    owner = thing.object()
    return f"{type(owner).__name__} {Role(thing.role()).name} “{named(thing)}”"


@pytest.mark.slow
@pytest.mark.manner(75)
def test_everything_that_takes_the_focus_says_its_name_and_what_it_is(
    sample: None, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    faults: dict[str, str] = {}
    met = 0

    def look(place: str, widget: QWidget) -> None:
        nonlocal met
        for thing in tree_of(widget):
            owner = thing.object()
            if isinstance(owner, QWidget) and (not owner.isVisible() or owner.focusPolicy() == Qt.FocusPolicy.NoFocus):
                continue
            if thing.state().focusable and not thing.state().disabled:
                met += 1
                area = isinstance(owner, QAbstractScrollArea) or thing.childCount() > 0  # what it holds says more
                if not named(thing).strip() or (thing.role() in SAYS_NOTHING and not area):
                    faults.setdefault(told(thing), place)

    Tour(window, qtbot, look).go()
    assert sorted(f"{fault} in {place}" for fault, place in faults.items()) == []
    assert met > 1000


@pytest.mark.slow
def test_what_is_painted_is_told_in_words(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    """A widget of ours that paints itself has a name, unless what it shows stands beside it in words."""
    window = open_window()
    silent: dict[str, str] = {}

    def look(place: str, widget: QWidget) -> None:
        for part in widget.findChildren(QWidget):
            paints = any("paintEvent" in kind.__dict__ for kind in type(part).__mro__ if "crm_app" in kind.__module__)
            if not paints or not part.isVisibleTo(widget) or type(part).__name__ in DECORATION:
                continue
            if isinstance(part, QLabel) and not part.text():
                continue
            thing = QAccessible.queryAccessibleInterface(part)
            if not named(thing).strip() and not thing.childCount():
                silent.setdefault(type(part).__name__, place)

    Tour(window, qtbot, look).go()
    assert silent == {}


def test_parts_that_are_switched_tell_whether_they_are_on(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    seen = 0
    for section in window.sections:
        window.go(section.key)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.isCheckable():
                seen += 1
                state = QAccessible.queryAccessibleInterface(button).state()
                assert state.checkable, button.accessibleName()
                assert bool(state.checked) == button.isChecked()
    assert seen > 5


def test_lists_are_read_cell_by_cell_with_the_title_of_the_column(
    sample: None, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.go("people")
    cells = [named(thing) for thing in tree_of(window.people.table) if thing.role() == Role.Cell]
    headers = [named(thing) for thing in tree_of(window.people.table) if thing.role() == Role.ColumnHeader]
    assert {"Name", "Stage", "Next step"} <= set(headers)
    assert any(cell.startswith("Name: ") for cell in cells)
    assert any(cell.startswith("Stage: ") for cell in cells)


def test_sections_are_read_with_their_counts(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    lines = [named(thing) for thing in tree_of(window.shell.sidebar) if thing.role() == Role.ListItem]
    assert "People, 39" in lines
    assert any(line.startswith("Meetings, ") for line in lines)


def test_the_goal_is_read_as_a_share(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1280, 800)
    meter = window.shell.sidebar.goal
    qtbot.waitUntil(meter.isVisible)
    thing = QAccessible.queryAccessibleInterface(meter)
    assert thing.role() == Role.ProgressBar
    value = thing.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 5, 10)


def test_panes_are_read_as_they_stand(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    """Qt turns the children of a splitter round; a reader would hear the detail before the list."""
    window = open_window()
    window.resize(1280, 800)
    checked = 0
    for key in list(window.pages._makers):
        page = window.pages.page(key)
        for splitter in page.findChildren(QSplitter):
            panes = [splitter.widget(at) for at in range(splitter.count())]
            thing = QAccessible.queryAccessibleInterface(splitter)
            order = [thing.child(at).object() for at in range(thing.childCount())]
            assert [part for part in order if part in panes] == panes, key
            checked += 1
    assert checked


def chain(window: MainWindow) -> list[QWidget]:
    """Where Tab leads, from the first stop round to the last."""
    stops: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at)
        at = at.nextInFocusChain()
    return stops


@pytest.mark.parametrize("section", ["today", "meetings", "people", "organisations", "library"])
def test_tab_goes_through_the_panes_in_reading_order(
    sample: None, open_window: OpenWindow, qtbot: QtBot, section: str
) -> None:
    """From the row of menus to the sections, then the list, then the detail; within each from top to bottom."""
    window = open_window()
    window.resize(1280, 800)
    window.go(section)
    qtbot.wait(30)
    parts = [window.shell.sidebar, *window.pages.page(section).panes]  # type: ignore[attr-defined]

    def part_of(stop: QWidget) -> int:
        return max((at for at, part in enumerate(parts, 1) if part is stop or part.isAncestorOf(stop)), default=0)

    visited = [part_of(stop) for stop in chain(window) if window.isAncestorOf(stop)]
    met = [part for at, part in enumerate(visited) if part and (not at or visited[at - 1] != part)]
    assert met == sorted(set(met)), [(part_of(stop), stop.accessibleName() or stop) for stop in chain(window)]


@pytest.mark.slow
@pytest.mark.manner(76)
def test_the_focus_can_be_seen_on_everything_that_takes_it(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(1280, 800)
    unseen = []
    tried = 0
    for key in list(window.pages._makers):
        Tour(window, qtbot, lambda _name, _widget: None)._open_page(key)
        qtbot.wait(20)
        for stop in chain(window):
            if not window.isAncestorOf(stop) or stop.visibleRegion().isEmpty():
                continue
            window.setFocus()
            QApplication.processEvents()
            without = _seen(window, stop)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            tried += 1
            if stop.hasFocus() and stop.isVisible() and _seen(window, stop) == without:
                unseen.append((key, type(stop).__name__, stop.accessibleName()))
    assert unseen == []
    assert tried > 100


def _seen(window: MainWindow, stop: QWidget) -> QImage:
    """The place of a widget in the window, with what lies around it."""
    corner = stop.mapTo(window, QPoint(0, 0))
    return window.grab(QRect(corner, stop.size()).adjusted(-4, -4, 4, 4)).toImage()


def test_tabs_are_tabs(sample: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.go("people")
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in window.findChildren(QTabBar)))
    for bar in [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]:
        roles = {thing.role() for thing in tree_of(bar)}
        assert Role.PageTab in roles
