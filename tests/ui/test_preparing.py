"""What is read, thought of and ticked off before a meeting: all on the prep page, and the bar says what is missing."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import (
    details,
    fields,
    me,
    meeting_moves,
    meeting_questions,
    meetings,
    participants,
    people,
    playbooks,
    research,
    settings,
    ticks,
)
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.prep_folds import PrepFolds
from crm_app.ui.widgets.saving_text import AddingLine

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """Ben Okafor of the Urban Institute is being prepared for."""
    opened = open_window()
    book = opened.session.book
    with opened.session.edit("Plan"):
        settings.put(book, settings.ZONE, "Europe/Berlin")
        person = people.add(book, name="Ben Okafor", title="Policy analyst", organisation="Urban Institute")
        meetings.plan(book, person, start=book.clock() + timedelta(days=1), zone="Europe/Berlin")
    opened.resize(1200, 800)
    opened.open_record("meeting", 1)
    return opened


def parts(window: MainWindow) -> PrepFolds:
    return window.sheet.parts


def unfold(window: MainWindow, key: str) -> None:
    parts(window).folds[key].button.setChecked(True)


def in_sight(window: MainWindow, part: QWidget) -> bool:
    view = window.sheet.scroller.viewport()
    return view.rect().contains(part.mapTo(view, part.rect().center()))


def missing(window: MainWindow) -> list[str]:
    return list(parts(window).ready.missing)


def type_line(line: AddingLine, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_findings_and_open_questions_are_kept_under_what_they_are_about(window: MainWindow) -> None:
    unfold(window, "research")
    book, groups = window.session.book, parts(window).research.groups
    assert list(groups) == ["person:1", "organisation:1", "job:1"]
    type_line(groups["person:1"].add, "Wrote the zoning atlas (her talk) https://atlas.example")
    type_line(groups["organisation:1"].add, "Who pays them?")
    type_line(groups["job:1"].add, "Half of it is writing")
    (talk, job) = research.of_person(book, 1)
    assert (talk.text, talk.where_found, talk.url) == ("Wrote the zoning atlas", "her talk", "https://atlas.example")
    assert (job.text, job.about) == ("Half of it is writing", "job")
    (unknown,) = research.of_organisation(book, 1)
    assert unknown.unknown
    assert [line.text.text() for line in groups["person:1"].lines.lines] == ["Wrote the zoning atlas"]
    assert [line.text.text() for line in groups["job:1"].lines.lines] == ["Half of it is writing"]
    window.undoing.undo_book()
    assert len(research.of_person(book, 1)) == 1


def test_a_finding_is_turned_hidden_and_removed_by_its_menu(window: MainWindow) -> None:
    unfold(window, "research")
    book, group = window.session.book, parts(window).research.groups["person:1"]
    type_line(group.add, "Where did she study?")

    def choose(text: str) -> None:
        menu: QMenu = group.menu_of(group.lines.lines[0])
        next(action for action in menu.actions() if action.text() == text).trigger()

    choose("Found out now")
    assert not research.of_person(book, 1)[0].unknown
    choose("Private: keep it off sheets")
    assert research.of_person(book, 1)[0].private
    choose("Remove")
    assert research.of_person(book, 1) == []


def test_a_field_is_named_read_about_and_related_to_oneself(window: MainWindow) -> None:
    unfold(window, "research")
    book, form = window.session.book, parts(window).research
    type_line(form.name_field, "Urban policy")
    assert fields.of_person(book, 1) == ("Urban policy",)
    assert not form.name_field.isVisible()
    type_line(form.groups["field:1"].add, "Grows slowly (Vault)")
    assert research.of_field(book, 1)[0].text == "Grows slowly"
    unfold(window, "fit")
    field = parts(window).fit.fields[1]
    field.setFocus()
    QTest.keyClicks(field, "I like maps and patience")
    parts(window).fit.mine["worth"].setFocus()
    QTest.keyClicks(parts(window).fit.mine["worth"], "Fairness")
    window.sheet.goal.setFocus()
    assert fields.relates(book, 1) == "I like maps and patience"
    assert me.get(book).worth == "Fairness"


class Browser(QObject):
    """Takes the place of the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def test_places_to_begin_open_in_the_browser_on_a_click_alone(window: MainWindow, qtbot: QtBot) -> None:
    browser = Browser()
    opened = browser.opened
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]  # it refuses the bytes it asks for
    try:
        unfold(window, "research")
        group = parts(window).research.groups["person:1"]
        assert [button.text() for button in group.links] == ["LinkedIn", "Alumni platform"]
        assert opened == []
        group.links[0].click()
        assert opened == ["https://www.linkedin.com/search/results/people/?keywords=Ben%20Okafor%20Urban%20Institute"]
        group.links[1].click()
        asking = parts(window).asking
        assert asking is not None
        QTest.keyClicks(asking.focusWidget(), "alumni.school.example")
        asking.do.click()
        assert settings.get(window.session.book, "alumni_platform") == "https://alumni.school.example"
        parts(window).research.groups["person:1"].links[1].click()
        assert opened[1:] == ["https://alumni.school.example"]
    finally:
        QDesktopServices.unsetUrlHandler("https")


def test_a_known_profile_is_where_linkedin_leads(window: MainWindow) -> None:
    with window.session.edit("Profile"):
        details.add(window.session.book, 1, "url", ["www.linkedin.com/in/ben-demo"])
    link = parts(window).research.groups["person:1"].links[0]
    assert (link.text(), link.toolTip()) == ("LinkedIn", "https://www.linkedin.com/in/ben-demo")


def test_a_meeting_with_nobody_yet_shows_no_research_of_another(window: MainWindow) -> None:
    with window.session.edit("Nobody"):
        participants.take_out(window.session.book, 1, 1)
    assert parts(window).research.groups == {}


def test_a_meeting_that_is_off_asks_for_nothing(window: MainWindow) -> None:
    with window.session.edit("Off"):
        meeting_moves.cancel(window.session.book, 1, who="me")
    assert not parts(window).ready.isVisible()


def test_the_list_of_the_day_follows_the_mode_and_keeps_its_ticks(window: MainWindow) -> None:
    book = window.session.book
    unfold(window, "list")
    day = playbooks.in_force(book).checklists["in-person"]
    first = parts(window).list.ticks[0]
    assert [tick.text for tick in parts(window).list.ticks] == list(day)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(first.width() // 2, 8))
    assert list(ticks.of_meeting(book, 1, ticks.DAY)) == [day[0]]
    first.box.setFocus()
    QTest.keyClick(first.box, Qt.Key.Key_Space)
    assert ticks.of_meeting(book, 1, ticks.DAY) == {}
    with window.session.edit("By phone"):
        meetings.change(book, 1, mode="phone")
    assert parts(window).list.ticks[0].text == playbooks.in_force(book).checklists["phone"][0]


def test_the_bar_names_what_is_missing_and_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    ready = parts(window).ready
    assert missing(window)[:4] == ["goal", "person", "organisation", "purpose"]
    assert ready.words.text().strip("\u2068\u2069") == "2 of 13", "the questions are chosen and timed"
    ready.missing["goal"].click()
    qtbot.waitUntil(window.sheet.goal.hasFocus)
    QTest.keyClicks(window.sheet.goal, "Learn what a week is like")
    window.sheet.goal.save()
    assert "goal" not in missing(window)
    ready.more.click()
    places = {
        "organisation": parts(window).research.groups["organisation:1"].add, "field": parts(window).research.name_field,
        "purpose": parts(window).why.purpose, "place": parts(window).day.fields["place"],
        "checklist": parts(window).list.ticks[0].box,
    }  # fmt: skip
    for key, place in places.items():
        ready.missing[key].click()
        assert QApplication.focusWidget() is place, key
        qtbot.waitUntil(partial(in_sight, window, place))


def test_nothing_is_missing_when_everything_was_done(window: MainWindow) -> None:
    book = window.session.book
    with window.session.edit("All of it"):
        fields.replace_of_person(book, 1, ["Urban policy"])
        fields.change(book, 1, relates="Fits")
        me.add_introduction(book, "Mine", "I count things.")
        for about in ({"person": 1}, {"person": 1, "about": "job"}, {"organisation": 1}, {"field": 1}):
            research.add(book, "Known", **about)
        meetings.change(
            book, 1, goal="Learn", purpose="explore", place="Here", directions="Tram 4", confirmed_at=book.clock()
        )
        for line in playbooks.in_force(book).checklists["in-person"]:
            ticks.tick(book, 1, ticks.DAY, line, on=True)
    assert missing(window) == []
    assert "Everything is ready" in parts(window).ready.words.text()
    assert parts(window).ready.bar.accessibleName().endswith("Everything is ready")


def test_questions_are_flagged_closed_known_and_new(window: MainWindow) -> None:
    book = window.session.book
    with window.session.edit("Others"):
        other = people.add(book, name="Ana Ruiz")
        for person in (1, other):
            fields.replace_of_person(book, person, ["Urban policy"])
        earlier = meetings.plan(book, other, start=book.clock() - timedelta(days=9), zone="Europe/Berlin")
        for asked in meeting_questions.of_meeting(book, earlier)[:5]:
            meeting_questions.change(book, asked.id, answer="So")
        meeting_questions.write(book, 1, "Do you like the work?")
        meeting_questions.write(book, 1, "How did zoning atlas maps change planning?")
        research.add(book, "Her zoning atlas maps changed planning in 2019", person=1)
    below = {row.asked.text: row.below.text() for row in window.sheet.questions.list.rows}
    assert below["Do you like the work?"] == "A yes or no answers this. Try: What do you like about the work?"
    assert below["How did zoning atlas maps change planning?"].startswith("Perhaps known: Her zoning atlas")
    new = [text for text, words in below.items() if words == "Unanswered so far in Urban policy"]
    assert new == [meeting_questions.of_meeting(book, 1)[5].text]


@pytest.mark.manner(75)
def test_every_new_part_has_a_name(window: MainWindow) -> None:
    for key in parts(window).folds:
        unfold(window, key)
    unnamed = [
        widget
        for widget in window.sheet.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert unnamed == []
