"""The groups of the overview: each is added to in one line, edited in place, and undone step by step."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import (
    affiliations,
    custom_fields,
    details,
    people,
    promises,
    referrals,
    relations,
    research,
    tags,
)  # fmt: skip
from crm_app.ui.pages.person.part import Part
from crm_app.ui.widgets.saving_text import SavingLine
from tests.ui.person.conftest import Front


def type_into(part: Part, text: str, qtbot: QtBot) -> str:
    """Add something by its line; answers what the line understood."""
    part.add()
    assert part.adder is not None
    qtbot.keyClicks(part.adder.line, text)
    said = part.adder.hint.text()
    qtbot.keyClick(part.adder.line, Qt.Key.Key_Return)
    return said


def edit(line: SavingLine, text: str) -> None:
    line.setText(text)
    line.save()


def test_a_job_is_added_ended_and_the_old_one_stays(front: Front, qtbot: QtBot) -> None:
    jobs = front.detail.overview.jobs
    assert type_into(jobs, "Editor at Tide Press since 2025", qtbot) == "Editor at Tide Press, 2025–"
    first, second = people.jobs_of(front.book, front.ana)
    assert (first.title, first.organisation_name, second.organisation_name) == ("Editor", "Tide Press", "NOAA")
    line = jobs.lines.line(second.id)
    assert line is not None
    {action.text(): action for action in jobs.menu_of(line).actions()}["End this job now"].trigger()
    ended = people.jobs_of(front.book, front.ana)[1]
    assert (ended.until, ended.current) == ("2026-11", False)
    edit(line.until, "October")
    assert people.jobs_of(front.book, front.ana)[1].until == "2026-11", "what is no year is not kept"
    assert "no year or month" in front.window.toast.label.text()
    assert front.detail.header.role.text().startswith("Editor, Tide Press")
    assert [front.undo(), front.undo()] == ["End a job of Ana Ruiz", "Add a job of Ana Ruiz"]


def test_tags_are_chips_that_complete_and_go(front: Front, qtbot: QtBot) -> None:
    marks = front.detail.overview.tags
    assert [chip.word for chip in marks.chips if chip.isVisible()] == ["alumni"]
    type_into(marks, "hires", qtbot)
    assert tags.of_person(front.book, front.ana) == ("alumni", "hires")
    chip = marks.chips[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert tags.of_person(front.book, front.ana) == ("hires",)
    assert "Take alumni off Ana Ruiz" in front.window.toast.label.text()
    marks.add()
    assert marks.adder is not None
    assert "alumni" in marks.adder.line.completer().model().stringList()  # type: ignore[attr-defined]
    assert "hires" not in marks.adder.line.completer().model().stringList()  # type: ignore[attr-defined]


def test_fields_of_work_are_found_again(front: Front, qtbot: QtBot) -> None:
    type_into(front.detail.overview.fields, "Ocean data", qtbot)
    assert front.detail.overview.fields.words == ("Ocean data",)


def test_a_promise_says_its_day_while_it_is_typed_and_is_ticked_off(front: Front, qtbot: QtBot) -> None:
    part = front.detail.overview.promises
    assert type_into(part, "They: introduce me to Mei by Friday", qtbot).startswith("They promise, by Friday")
    found = promises.of_person(front.book, front.ana)
    theirs = next(one for one in found if not one.mine)
    assert (theirs.what, theirs.due) == ("introduce me to Mei", date(2026, 11, 27))
    line = part.lines.line(theirs.id)
    assert line is not None
    line.tick.click()
    assert next(one for one in promises.of_person(front.book, front.ana) if not one.mine).done_at
    assert front.undo() == "Promise to Ana Ruiz kept"
    line = part.lines.line(theirs.id)
    assert line is not None
    edit(line.due, "3 Dec")
    assert next(one for one in promises.of_person(front.book, front.ana) if not one.mine).due == date(2026, 12, 3)
    edit(line.due, "some day")
    assert next(one for one in promises.of_person(front.book, front.ana) if not one.mine).due == date(2026, 12, 3)


def test_a_relation_is_shown_on_both(front: Front, qtbot: QtBot) -> None:
    part = front.detail.overview.relations
    part.add()
    assert part.who.hasFocus()
    part.who.setText("Ben Okafor")
    part.who.look()
    part.kind.setCurrentText("teacher")
    part.take.click()
    (mine,) = relations.of_person(front.book, front.ana)
    assert (mine.name, mine.kind) == ("Ben Okafor", "teacher")
    part.lines.lines[0].name.click()
    assert front.window.people.current == front.ben
    line = front.detail.overview.relations.lines.lines[0]
    assert (line.name.text(), line.kind.text()) == ("Ana Ruiz", "student")
    edit(line.note, "at UMBC")
    assert relations.of_person(front.book, front.ana)[0].note == "at UMBC"
    line.remove.click()
    assert relations.of_person(front.book, front.ana) == []


def test_a_question_becomes_a_finding(front: Front, qtbot: QtBot) -> None:
    part = front.detail.overview.research
    assert "open question" in type_into(part, "Does she hire?", qtbot)
    (known, unknown) = research.of_person(front.book, front.ana)
    assert (known.unknown, unknown.unknown) == (False, True)
    line = part.lines.lines[0]
    assert line.number == unknown.id, "open questions come first"
    {action.text(): action for action in part.menu_of(line).actions()}["Found out now"].trigger()
    assert not research.of_person(front.book, front.ana)[1].unknown
    type_into(part, "Built it alone (Ben) https://x.example/a", qtbot)
    newest = research.of_person(front.book, front.ana)[-1]
    assert (newest.text, newest.where_found, newest.url) == ("Built it alone", "Ben", "https://x.example/a")


def test_a_field_of_ones_own_is_added_edited_and_renamed_everywhere(front: Front, qtbot: QtBot) -> None:
    part = front.detail.overview.customs
    type_into(part, "Favourite tea: Assam", qtbot)
    line = part.lines.lines[0]
    edit(line.text, "Darjeeling")
    edit(line.name, "Tea")
    (row,) = custom_fields.of_person(front.book, front.ana)
    assert (row.name, row.text) == ("Tea", "Darjeeling")
    line.more.click()
    assert custom_fields.of_person(front.book, front.ana) == []
    assert part.adder is not None
    qtbot.keyClick(part.adder.line, Qt.Key.Key_Escape)
    assert part.isHidden(), "an empty group goes"


def test_names_and_more_are_edited_where_they_unfold(front: Front, qtbot: QtBot) -> None:
    front.window.commands["edit_person"].trigger()
    about = front.detail.overview.about
    assert about.lines["name"].hasFocus()
    for field, typed, kept in (
        ("name", "Ana M. Ruiz", "Ana M. Ruiz"), ("sort_as", "Ruiz", "Ruiz"), ("birthday", "12 Apr 1980", "1980-04-12"),
        ("zone", "europe/berlin", "Europe/Berlin"), ("why", "Knows everybody", "Knows everybody"),
    ):  # fmt: skip
        line = about.lines[field]
        line.setText(typed) if isinstance(line, SavingLine) else line.setPlainText(typed)
        line.save()
        assert people.get(front.book, front.ana).columns[field] == kept
    about.choices["cadence"].setCurrentIndex(1)
    about.choices["cadence"].activated.emit(1)
    assert people.get(front.book, front.ana).columns["cadence"] == "A"
    about.private.click()
    assert people.get(front.book, front.ana).columns["private"]
    zone = about.lines["zone"]
    assert isinstance(zone, SavingLine)
    edit(zone, "Nowhere/Land")
    assert zone.text() == "Europe/Berlin", "what is no zone is not kept"
    assert front.window.windowTitle().startswith("Ana M. Ruiz")


def test_a_birthday_needs_no_year(front: Front) -> None:
    front.window.commands["edit_person"].trigger()
    line = front.detail.overview.about.lines["birthday"]
    assert isinstance(line, SavingLine)
    edit(line, "12 April")
    assert people.get(front.book, front.ana).columns["birthday"] == "--04-12"
    assert "April" in line.text()
    assert "2" not in line.text().replace("12", "")


def test_who_sent_you_is_shown_changed_and_forgotten(front: Front, qtbot: QtBot) -> None:
    way = front.detail.overview.way
    assert [stop.number for stop in way.stops if stop.isVisible()][1:] == [way.path[1].person, 0]
    way.add()
    assert way.field.hasFocus()
    qtbot.keyClicks(way.field, "LinkedIn Group")
    qtbot.keyClick(way.field, Qt.Key.Key_Return)
    assert [link.name for link in referrals.path(front.book, front.ana)] == ["LinkedIn Group"]
    front.undo()
    way.add()
    qtbot.keyClicks(way.field, "Ben Okafor")
    qtbot.keyClick(way.field, Qt.Key.Key_Escape)
    assert not way.field.isVisible()
    way.add()
    way.field.setText("Ben Okafor")
    way.field.look()
    qtbot.keyClick(way.field, Qt.Key.Key_Return)
    assert any("stands on the way" in text for text in front.window.shell.banners.texts()), "no circles"
    front.window.commands["forget_sender"].trigger()
    assert referrals.path(front.book, front.ana) == ()
    assert way.isHidden()


@pytest.mark.manner(46)
def test_empty_groups_stand_as_buttons_and_tabs_say_what_belongs_there(front: Front, qtbot: QtBot) -> None:
    front.window.open_record("person", front.ben)
    overview = front.detail.overview
    shown = {button.text() for _, button in overview.adders if button.isVisible()}
    assert shown >= {"Way to reach them", "Job", "Tag", "Promise", "Relation", "Research", "Your own field"}
    assert not overview.promises.isVisible()
    next(button for part, button in overview.adders if part is overview.promises).click()
    assert overview.promises.adder is not None
    assert overview.promises.adder.line.hasFocus()
    qtbot.keyClick(overview.promises.adder.line, Qt.Key.Key_Escape)
    assert not overview.promises.isVisible()
    front.window.open_record("person", front.ben)
    empties = []
    for tab, part in ((1, front.detail.meetings), (2, front.detail.notes), (3, front.detail.files)):
        front.detail.tabs.setCurrentIndex(tab)
        assert part.empty.isVisible()
        empties.append(part.empty.text())
    assert all("Ben Okafor" in text for text in empties)
    assert len(set(empties)) == 3


@pytest.mark.manner(75)
def test_everything_that_takes_the_focus_has_a_name(front: Front, qtbot: QtBot) -> None:
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox, QTextEdit)
    front.detail.edit()
    for part in front.detail.overview.parts:
        part.add()
    nameless = []
    for tab in range(front.detail.tabs.count()):
        front.detail.tabs.setCurrentIndex(tab)
        for widget in front.detail.findChildren(QWidget):
            if isinstance(widget, kinds) and widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                heard = QAccessible.queryAccessibleInterface(widget)
                if not heard.text(QAccessible.Text.Name):
                    nameless.append((tab, widget, widget.parentWidget()))
    assert not nameless


@pytest.mark.manner(76)
def test_the_focus_is_seen_on_every_kind_of_part(front: Front, qtbot: QtBot) -> None:
    overview = front.detail.overview
    widgets: list[QWidget] = [
        front.detail.header.portrait, front.detail.header.star, front.detail.header.log,
        overview.reach.ways.lines[0].text, overview.reach.ways.lines[0].copy, overview.tags.chips[0],
        overview.cards.target, overview.promises.lines.lines[0].tick, overview.about.unfold,
    ]  # fmt: skip
    for widget in widgets:
        front.window.people.table.setFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != without, widget


def test_long_words_never_push_anything_out_of_sight(front: Front, qtbot: QtBot) -> None:
    endless = "Nebuchadnezzarovitskysonovichakhandrapetrowskaja" * 2
    with front.window.session.edit("Long"):
        lee = people.find(front.book, "Karen Lee")
        people.change(front.book, lee, name=endless)
        people.change(front.book, front.ana, name=endless, title=endless, organisation=endless, tags=[endless])
        people.change(front.book, front.ana, emails=[f"{endless}@x.example"], do_not_contact=True)
        people.change(front.book, front.ana, do_not_contact_reason="Because " * 40)
        relations.add(front.book, front.ana, lee, kind=endless, note=endless)
        custom_fields.put(front.book, front.ana, endless, endless)
        promises.add(front.book, front.ana, endless, mine=False)
    front.window.resize(1000, 700)
    qtbot.wait(20)
    overview = front.detail.overview
    inside = overview.widget()
    assert inside is not None
    assert inside.width() <= overview.viewport().width()
    assert front.detail.header.width() <= front.detail.width()


@pytest.mark.manner(78)
def test_what_is_late_private_former_or_preferred_is_said_besides_its_colour(front: Front, qtbot: QtBot) -> None:
    with front.window.session.edit("Change"):
        (promise,) = promises.of_person(front.book, front.ana)
        promises.change(front.book, promise.id, due="2026-11-01")
        affiliations.add(front.book, front.ana, title="Editor", organisation="Tide Press", until="2020")
        details.prefer(front.book, details.rows_of_person(front.book, front.ana)[0].id)
    overview = front.detail.overview
    assert overview.promises.lines.lines[0].late.text() == "overdue"
    present, former = overview.jobs.lines.lines
    assert (present.organisation.accessibleDescription(), former.organisation.accessibleDescription()) == (
        "",
        "former job",
    )
    assert overview.reach.ways.lines[0].text.accessibleDescription() == "preferred"
    step = overview.step
    assert step._frame.property("kind") == "bad"
    assert "over" in step.when.text()
    assert step.ring.isVisible()


def test_a_long_button_of_the_next_step_leaves_the_words_their_room(front: Front, qtbot: QtBot) -> None:
    step = front.detail.overview.step
    step._finish("info", button="Als geschickt kennzeichnen", more=2)
    step.setFixedWidth(320)
    qtbot.waitUntil(lambda: step.done.y() > step.more.geometry().bottom())
    assert step.why.width() >= 200
    step.setFixedWidth(600)
    qtbot.waitUntil(lambda: step.done.y() < step.more.geometry().bottom())
    assert step.done.x() > step.why.geometry().right()
