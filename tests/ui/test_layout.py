"""What a person sees and hears: nothing clipped in the smallest window, a name on everything that takes the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)  # fmt: skip
from pytestqt.qtbot import QtBot

from crm_app.store import people
from crm_app.ui import fonts, style, theme
from crm_app.ui.main_window import SMALLEST, MainWindow
from crm_app.ui.models.meetings import WHEN
from crm_app.ui.theme import Choice
from crm_app.ui.widgets.labels import ElidedLabel, Label

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]
LONG = "Wilhelmina Konstantinopolitańska-Brzęczyszczykiewicz von und zu Hohenlohe-Langenburg"


def visit_pages(window: MainWindow) -> list[str]:
    """Goes through what can be reached at once, page by page."""
    return [
        "today", "people", "organisations", "library", "meetings", "results", "form", "sheet", "taking_in", "history",
        "trash", "backups", "settings", "twice",
    ]  # fmt: skip


@pytest.fixture
def filled(add_people: AddPeople, open_window: OpenWindow) -> MainWindow:
    add_people(
        LONG, "Ana Ruiz", "Ben Okafor", title="Senior data scientist and head of everything", organisation="NOAA"
    )
    return open_window()


@pytest.mark.manner(14)
def test_no_button_is_clipped_in_the_smallest_window(filled: MainWindow, qtbot: QtBot) -> None:
    filled.resize(*SMALLEST)
    for page in visit_pages(filled):
        filled.shell.show_page(page)
        qtbot.wait(20)
        for button in filled.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.sizeHint().width(), (page, button.text())
                assert button.height() >= button.fontMetrics().height(), (page, button.text())


@pytest.mark.manner(14)
def test_no_word_of_ours_is_cut_in_the_smallest_window(filled: MainWindow, qtbot: QtBot) -> None:
    filled.resize(*SMALLEST)
    for page in visit_pages(filled):
        filled.shell.show_page(page)
        qtbot.wait(20)
        for label in filled.findChildren(Label):
            if label.isVisible() and not label.wordWrap() and label.text():
                assert label.width() >= label.sizeHint().width(), (page, label.text())


def test_a_name_too_long_for_its_place_has_it_whole_as_tooltip(light: None, qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    label.grab()
    assert LONG in label.toolTip()
    label.resize(2000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_long_name_is_whole_in_the_detail_even_without_a_space(
    add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot
) -> None:
    endless = "Nebuchadnezzarovitskysonovichakhandrapetrowskaja" * 2
    add_people(endless)
    window = open_window()
    window.resize(1000, 700)
    qtbot.wait(20)
    name = window.people.detail.name
    assert name.text() == endless
    assert name.document().idealWidth() <= name.viewport().width()
    assert name.document().size().height() <= name.height()


def test_a_time_is_whole_in_the_smallest_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.resize(*SMALLEST)
    window.go("meetings")
    longest = "Wed, Nov 25, 2026, 12:30 PM", "60 min · Wed 12:30 PM Los Angeles (PST)"
    room = window.meetings.table.columnWidth(window.meetings.model.column(WHEN)) - 16
    assert QFontMetrics(fonts.font("base_strong")).horizontalAdvance(longest[0]) <= room
    assert QFontMetrics(fonts.font("small")).horizontalAdvance(longest[1]) <= room


def test_what_is_chosen_can_be_read_in_lists_that_qt_paints(light: None, qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = dialog.findChild(QListView, "listView")
    assert shown is not None
    shown.ensurePolished()
    palette = shown.palette()
    assert palette.color(QPalette.ColorRole.Highlight) == theme.color("selected")
    assert palette.color(QPalette.ColorRole.HighlightedText) == theme.color("text")


@pytest.mark.manner(10)
def test_the_title_names_the_record_in_front(filled: MainWindow, qtbot: QtBot) -> None:
    filled.people.go_to(people.find(filled.session.book, "Ana Ruiz"))
    assert filled.windowTitle() == "Ana Ruiz – Rapport"
    filled.commands["new_meeting"].trigger()
    assert filled.windowTitle() == "Rapport"


def test_the_themes_stand_under_their_own_heading(filled: MainWindow) -> None:
    themes = filled.shell.menus.findChild(QMenu, "theme")
    assert themes is not None
    assert [action.objectName() for action in themes.actions()] == [f"theme_{choice.value}" for choice in Choice]


def test_in_high_contrast_a_hint_looks_other_than_what_is_typed(light: None) -> None:
    colors = theme.named(Choice.HIGH_CONTRAST).colors
    assert f"placeholder-text-color: {colors['disabled']}" in style.sheet(colors)
    assert colors["disabled"] != colors["text"]


def test_text_of_people_is_never_read_as_markup(add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot) -> None:
    add_people("<b>Ana</b> <img src=/etc/passwd>", title="<i>Analyst</i>")
    window = open_window()
    labels = window.findChildren(QLabel)
    assert len(labels) > 10
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert window.people.detail.name.text() == "<b>Ana</b> <img src=/etc/passwd>"


def test_everything_that_takes_the_focus_has_a_name(filled: MainWindow, qtbot: QtBot) -> None:
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    nameless = []
    for page in visit_pages(filled):
        filled.shell.show_page(page)
        for widget in filled.findChildren(QWidget):
            if isinstance(widget, kinds) and widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                heard = QAccessible.queryAccessibleInterface(widget)
                if not heard.text(QAccessible.Text.Name):
                    nameless.append((page, widget))
    assert not nameless


@pytest.mark.manner(7)
def test_the_keyboard_reaches_every_part_and_shows_where_it_is(filled: MainWindow, qtbot: QtBot) -> None:
    filled.people.table.setFocus()
    parts = []
    for _ in range(4):
        filled.commands["next_pane"].trigger()
        parts.append(filled.focusWidget())
    assert len(set(parts)) == 4
    button = filled.shell.new.main
    filled.people.table.setFocus()
    without = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != without


@pytest.mark.manner(71)
@pytest.mark.parametrize("choice", [Choice.DARK, Choice.HIGH_CONTRAST])
def test_the_theme_switches_while_the_window_is_open(filled: MainWindow, qtbot: QtBot, choice: Choice) -> None:
    before = filled.grab().toImage()
    filled.commands[f"theme_{choice.value}"].trigger()
    assert filled.grab().toImage() != before
    assert filled.preferences.theme is choice
    theme.apply(Choice.LIGHT)


def test_the_detail_lies_over_the_list_in_a_narrow_window(filled: MainWindow, qtbot: QtBot) -> None:
    page = filled.people
    filled.resize(1280, 800)
    qtbot.waitUntil(page.detail.isVisible)
    assert page.list.isVisible()
    filled.resize(*SMALLEST)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.detail.plan, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.table.hasFocus()


def test_right_to_left_mirrors_the_lists(filled: MainWindow, qtbot: QtBot) -> None:
    filled.resize(1280, 800)
    filled.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(50)
    assert filled.shell.sidebar.mapTo(filled, filled.shell.sidebar.rect().center()).x() > filled.width() // 2
    image = filled.people.table.viewport().grab().toImage()
    disc = image.pixelColor(image.width() - 18 - 15, 22 + 8)
    assert disc != theme.color("surface"), "the initials stand at the right edge"


@pytest.mark.manner(81)
def test_right_to_left_the_words_in_the_search_field_stand_by_the_glass_and_its_keys_at_the_end(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.resize(1280, 800)
    filled.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(50)
    field = filled.shell.search
    field.window().setFocus()
    keys = field._hint.geometry()
    assert keys.right() < field.width() // 2
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    background = theme.color("raised")
    image = field.grab().toImage()
    inked = {
        x
        for x in range(keys.right() + 4, image.width() - 4)
        if any(image.pixelColor(x, y) != background for y in range(6, image.height() - 6))
    }
    assert min(inked) > field.width() - 34 - words - 20, "nothing is written over the keys"
