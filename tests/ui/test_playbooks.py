"""Playbooks in the library: chosen, copied, changed as a form or as text, with the mistake named."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from crm_app.domain.workdays import Span
from crm_app.store import campaigns, people, playbooks, requests, today
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.library import LibraryPage
from crm_app.ui.pages.shelf.playbooks import Playbooks
from crm_app.ui.widgets.saving_text import SavingLine
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]
THANKS = ("deadlines", "thank_you")


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    opened = open_window()
    with opened.session.edit("Ask"):
        campaigns.add(opened.session.book, name="Rivers")
        requests.sent(opened.session.book, people.add(opened.session.book, name="Ana Ruiz"), at=NOW)
    opened.go("library")
    return opened


@pytest.fixture
def shelf(window: MainWindow) -> Playbooks:
    window.commands["playbooks"].trigger()
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    assert page.playbooks is not None
    return page.playbooks


def due(window: MainWindow) -> list[tuple[str, str]]:
    return [(one.step.what, f"{one.step.due:%d %b}") for one in today.due(window.session.book, NOW)]


def field(shelf: Playbooks, place: tuple[str, str]) -> SavingLine:
    found = shelf.form.fields[place]
    assert isinstance(found, SavingLine)
    return found


def test_the_shipped_ones_are_shown_by_their_names_and_can_only_be_read(window: MainWindow, shelf: Playbooks) -> None:
    names = [shelf.shown.itemText(place) for place in range(shelf.shown.count())]
    assert names == ["Career-centre guide", "Quick rhythm (3 and 7 days)"]
    assert shelf.in_use.isVisible()
    assert field(shelf, THANKS).isReadOnly()
    assert not shelf.remove.isVisible()


def test_choosing_another_changes_what_is_due_and_nothing_that_was_done(window: MainWindow, shelf: Playbooks) -> None:
    assert due(window) == [("phone-call", "30 Nov")]
    shelf.shown.chosen.emit("dalton-3b7")
    shelf.use.click()
    assert due(window) == [("nudge", "02 Dec")]
    assert window.session.book.value("SELECT playbook FROM campaign") == "dalton-3b7"
    assert window.session.book.value("SELECT count(*) FROM attempt") == 1
    window.commands["undo"].trigger()
    assert due(window) == [("phone-call", "30 Nov")]


def test_a_copy_is_changed_in_the_form_and_a_mistake_is_said_beside_its_field(
    window: MainWindow, shelf: Playbooks
) -> None:
    shelf.copy.click()
    shelf.use.click()
    book = window.session.book
    line = field(shelf, ("deadlines", "phone_call_after_letter"))
    line.setText("a while")
    line.save()
    QApplication.processEvents()
    assert "deadlines.phone_call_after_letter" in shelf.form.error.text()
    assert "My Career-centre guide" in shelf.form.error.text()
    below = shelf.form.error.mapTo(shelf.form, QPoint()).y() - line.mapTo(shelf.form, QPoint()).y()
    assert 0 < below < 60
    assert due(window) == [("phone-call", "30 Nov")]
    line.setText("2 business days")
    line.save()
    assert shelf.form.error.isHidden()
    assert due(window) == [("phone-call", "25 Nov")]
    assert "# a written request works best" in playbooks.listed(book)[2].text  # the comments stay
    shelf.name.setText("Hurry")
    shelf.name.save()
    assert playbooks.in_force(book).name == "Hurry"


def test_the_text_says_what_is_wrong_with_which_key_and_keeps_what_was_typed(
    window: MainWindow, shelf: Playbooks
) -> None:
    shelf.copy.click()
    shelf.as_text.click()
    right = shelf.text.text.text()
    wrong = right.replace("nudges = 1", "nudges = many")
    shelf.text.text.setPlainText(wrong)
    shelf.text.text.save()
    assert shelf.text.error.text()
    shelf.refresh()
    assert shelf.text.text.text() == wrong
    shelf.text.text.setPlainText(right.replace("nudges = 1", "nudges = 3"))
    shelf.text.text.save()
    assert shelf.text.error.isHidden()
    assert playbooks.check(playbooks.listed(window.session.book)[2].text, "x").nudges == 3


def test_holidays_are_no_business_days(window: MainWindow, shelf: Playbooks) -> None:
    shelf.holidays.setPlainText("Thanksgiving")
    shelf.holidays.save()
    assert "Thanksgiving" in shelf.days.text()
    shelf.holidays.setPlainText("2026-11-26 Thanksgiving\n2026-11-27")
    shelf.holidays.save()
    assert due(window) == [("phone-call", "02 Dec")]
    assert "November 26" in shelf.days.text()


def test_what_used_a_removed_copy_goes_by_what_it_was_made_from(window: MainWindow, shelf: Playbooks) -> None:
    shelf.copy.click()
    shelf.use.click()
    line = field(shelf, THANKS)
    line.setText("2 days")
    line.save()
    assert playbooks.in_force(window.session.book).deadlines.thank_you == Span(2, "day")
    shelf.remove.click()
    assert playbooks.in_force(window.session.book).deadlines.thank_you == Span(24, "hour")
    assert window.session.book.value("SELECT playbook FROM campaign") == "umbc"
    assert due(window) == [("phone-call", "30 Nov")]
