"""The section Referrals: the tree and its outline say the same, and every change in either is one step to undo."""

import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain.tree import ME
from crm_app.store import channels, people, referrals, rows, tags
from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.store.schema import Referral
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.referrals import ReferralsPage
from crm_app.ui.tree.outline import NAME, Outline
from crm_app.ui.tree.view import TreeView
from crm_app.ui.widgets.row_drops import pack
from tests.ui.conftest import NOW, OpenWindow

NAMES = ("Karen Lee", "Elena Petrova", "Ben Okafor", "Ana Ruiz", "Ruth Adeyemi", "Samir Haddad")


@pytest.fixture
def family(book: Book) -> dict[str, int]:
    """Faculty -> Karen -> Elena -> Ana and Ruth; Karen -> Ben; Family -> Samir."""
    with book.edit("Fill"):
        known = {name.split()[0]: people.add(book, name=name) for name in NAMES}
        for channel, first in (("Faculty", "Karen"), ("Family", "Samir")):
            people.set_origin(book, known[first], referrer=None, source=channel)
        tags.put(book, known["Ana"], ["poet"])
        for by, whom in (("Karen", "Elena"), ("Karen", "Ben"), ("Elena", "Ana"), ("Elena", "Ruth")):
            referrals.add(book, known[whom], referrer=known[by], at=NOW - timedelta(days=30 - known[whom]))
    book.close()
    return known


@pytest.fixture
def window(family: dict[str, int], open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    opened.go("referrals")
    QApplication.processEvents()
    return opened


@pytest.fixture
def page(window: MainWindow) -> ReferralsPage:
    return window.referring.page


def lines(outline: Outline, parent: QModelIndex | None = None) -> dict[int, list[int]]:
    """What the outline shows below each node."""
    model, found = outline.outline, {}
    below = [model.index(row, NAME, parent or QModelIndex()) for row in range(model.rowCount(parent or QModelIndex()))]
    if below:
        found[model.node(parent or QModelIndex())] = [model.node(index) for index in below]
    for index in below:
        found |= lines(outline, index)
    return found


def painted(view: TreeView) -> dict[int, list[int]]:
    """What the drawing shows below each node, from the top down."""
    drawing = view.item.drawing
    assert drawing is not None
    found: dict[int, list[int]] = {}
    for node, parent in drawing.tree.parents.items():
        assert drawing.places[node][0] > drawing.places[parent][0]
        found.setdefault(parent, []).append(node)
    for below in found.values():
        below.sort(key=lambda node: drawing.places[node][1])
    return found


def drop(target: QWidget, place: QPoint, dragged: list[int]) -> bool:
    """Let people fall on a place of the drawing or the outline; whether they were taken."""
    data = QMimeData()
    pack(data, "person", dragged)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place, copy, data, left, none))
    QApplication.sendEvent(target, QDragMoveEvent(place, copy, data, left, none))
    event = QDropEvent(QPointF(place), copy, data, left, none)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop_in_tree(page: ReferralsPage, dragged: int, node: int) -> bool:
    place = page.view.mapFromScene(page.view.item.box(node).center())
    return drop(page.view.viewport(), place, [dragged])


def drop_in_outline(page: ReferralsPage, dragged: int, node: int) -> bool:
    index = page.outline.outline.index_of(node)
    page.outline.scrollTo(index)
    return drop(page.outline.viewport(), page.outline.visualRect(index).center(), [dragged])


def test_the_tree_shows_who_named_whom(page: ReferralsPage, family: dict[str, int]) -> None:
    below = painted(page.view)
    assert below[family["Karen"]] == [family["Elena"], family["Ben"]]
    assert below[family["Elena"]] == [family["Ana"], family["Ruth"]]
    assert len(below[ME]) == 2
    assert page.head.found.text() == "4 of 6 people came through somebody you know"
    assert page.view.visible_part.adjusted(-1, -1, 1, 1).contains(page.view.item.boundingRect())


def test_a_person_dropped_on_another_was_named_by_them_and_undo_takes_it_back(
    window: MainWindow, page: ReferralsPage, family: dict[str, int]
) -> None:
    before = painted(page.view)
    assert drop_in_tree(page, family["Ben"], family["Samir"])
    assert painted(page.view)[family["Samir"]] == [family["Ben"]]
    assert window.toast.isVisible()
    window.commands["undo"].trigger()
    assert painted(page.view) == before
    window.commands["redo"].trigger()
    assert painted(page.view)[family["Samir"]] == [family["Ben"]]
    assert lines(page.outline) == painted(page.view)


def test_nobody_is_hung_below_themselves(page: ReferralsPage, family: dict[str, int]) -> None:
    before = painted(page.view)
    assert not drop_in_tree(page, family["Karen"], family["Ana"])
    assert not drop_in_tree(page, family["Karen"], family["Karen"])
    assert not drop_in_tree(page, family["Ana"], family["Elena"])
    assert painted(page.view) == before


def test_a_person_dropped_on_a_channel_or_on_oneself_came_that_way(
    page: ReferralsPage, family: dict[str, int], window: MainWindow
) -> None:
    channel = page.source.tree.parents[family["Samir"]]
    assert drop_in_tree(page, family["Elena"], channel)
    assert page.source.tree.parents[family["Elena"]] == channel
    assert drop_in_tree(page, family["Samir"], ME)
    assert page.source.tree.parents.get(family["Samir"], ME) == ME
    assert lines(page.outline) == painted(page.view)


def test_tree_and_outline_are_alike_through_two_hundred_edits(
    window: MainWindow, page: ReferralsPage, family: dict[str, int]
) -> None:
    QAbstractItemModelTester(page.outline.outline, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    ways: list[Callable[[ReferralsPage, int, int], bool]] = [drop_in_tree, drop_in_outline]
    done = 0
    for _ in range(200):
        act = chance.random()
        if act < 0.15:
            window.commands["undo"].trigger()
        elif act < 0.25:
            window.commands["redo"].trigger()
        elif act < 0.35:
            page.doing.add_named(chance.choice(list(family.values())), f"New Person{chance.randrange(99)}")
        else:
            dragged = chance.choice([node for node in page.source.tree.nodes if node > ME])
            node = chance.choice(page.source.tree.nodes)
            page.outline.expandAll()
            done += chance.choice(ways)(page, dragged, node)
        assert lines(page.outline) == painted(page.view)
    assert done > 20
    assert page.source.whole.nodes == page.source.tree.nodes


def test_arrow_keys_walk_the_family(page: ReferralsPage, family: dict[str, int], qtbot: QtBot) -> None:
    page.view.setFocus()
    page.show_record(family["Karen"])
    for key, name in (
        (Qt.Key.Key_Right, "Elena"), (Qt.Key.Key_Down, "Ben"), (Qt.Key.Key_Up, "Elena"), (Qt.Key.Key_Right, "Ana"),
        (Qt.Key.Key_Left, "Elena"), (Qt.Key.Key_Left, "Karen"),
    ):  # fmt: skip
        qtbot.keyClick(page.view, key)
        assert page.current == family[name]
    assert page.detail.person == family["Karen"]
    assert page.outline.current == family["Karen"]
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    assert page.current == ME
    assert "Faculty" not in page.view.accessibleDescription()


def test_space_hides_a_branch_and_shows_it_again(page: ReferralsPage, family: dict[str, int], qtbot: QtBot) -> None:
    page.show_record(family["Elena"])
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    drawing = page.view.item.drawing
    assert drawing is not None
    assert family["Ana"] not in drawing.places
    page.show_record(family["Ana"])
    assert page.current == family["Ana"]
    assert page.view.item.drawing is not None
    assert family["Ana"] in page.view.item.drawing.places


def test_only_one_branch_can_be_shown(window: MainWindow, page: ReferralsPage, family: dict[str, int]) -> None:
    page.show_record(family["Elena"])
    window.commands["tree_branch"].trigger()
    drawing = page.view.item.drawing
    assert drawing is not None
    assert set(drawing.places) == {family["Elena"], family["Ana"], family["Ruth"]}
    assert lines(page.outline) == {family["Elena"]: [family["Ana"], family["Ruth"]]}
    assert page.escape()
    assert page.source.top == ME


def test_a_filter_keeps_the_ways_to_whom_it_finds(page: ReferralsPage, family: dict[str, int]) -> None:
    page.head.narrow([Filter("tag", 1)])
    found = painted(page.view)
    assert set(found) == {ME, page.source.tree.parents[family["Karen"]], family["Karen"], family["Elena"]}
    assert family["Elena"] in page.view.item.faded
    assert family["Ana"] not in page.view.item.faded
    assert page.escape()
    assert len(page.source.tree.nodes) == len(page.source.whole.nodes)


def test_the_slider_replays_how_it_grew(page: ReferralsPage, family: dict[str, int]) -> None:
    page.head.slider.setValue(0)
    few = set(page.source.tree.nodes)
    assert family["Elena"] in few
    assert family["Ruth"] not in few
    page.head.slider.setValue(page.head.slider.maximum())
    assert set(page.source.tree.nodes) == set(page.source.whole.nodes)
    assert page.head.until.text() == "today"


def test_a_line_adds_whom_somebody_named(page: ReferralsPage, family: dict[str, int], window: MainWindow) -> None:
    page.doing.add_named(family["Ana"], "Linh Tran, editor at Reuters")
    new = page.current
    assert page.source.tree.parents[new] == family["Ana"]
    assert page.source.faces[new].name == "Linh Tran"
    window.commands["undo"].trigger()
    assert new not in page.source.tree.depths


def test_a_count_of_a_branch_opens_the_people_behind_it(
    window: MainWindow, page: ReferralsPage, family: dict[str, int]
) -> None:
    page.show_record(family["Karen"])
    bar = page.branch.bars["named"]
    assert bar.accessibleName() == "Names: 4"
    bar.click()
    assert window.shell.page == "people"
    assert set(window.people.model.ids) == {family[name] for name in ("Elena", "Ben", "Ana", "Ruth")}


def test_the_tree_is_saved_as_a_drawing(page: ReferralsPage, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "tree.svg"
    page.doing.write(target)
    qtbot.waitUntil(target.exists)
    assert "<title>Ana Ruiz</title>" in target.read_text(encoding="utf-8")


def test_a_circle_and_a_doubled_edge_are_drawn_as_a_tree(
    window: MainWindow, page: ReferralsPage, family: dict[str, int]
) -> None:
    book = window.session.book
    with window.session.edit("Name round and round"):
        rows.add(book, Referral, referrer=family["Ana"], referred=family["Karen"], at=NOW, main=False)
        rows.add(book, Referral, referrer=family["Karen"], referred=family["Elena"], at=NOW, main=False)
    assert page.source.tree.nodes.count(family["Elena"]) == 1
    page.show_record(family["Karen"])
    assert "also named by Ana Ruiz" in page.view.accessibleDescription()


def test_a_book_where_nobody_named_anybody_explains_the_section(open_window: OpenWindow, book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Karen Lee")
        channels.find_or_add(book, "Faculty")
    book.close()
    window = open_window()
    window.go("referrals")
    assert window.referring.page.stack.currentWidget() is window.referring.page.empty
    assert not window.commands["tree_export"].isEnabled()
