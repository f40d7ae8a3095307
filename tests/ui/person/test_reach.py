"""How to reach somebody, and the second step before one who is not to be contacted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from crm_app.store import details, people
from tests.ui.person.conftest import Front, Opened


def texts(front: Front) -> list[str]:
    return [row.text for row in details.rows_of_person(front.book, front.ana)]


def test_every_way_is_shown_with_what_uses_it(front: Front, outside: Opened) -> None:
    ways = front.detail.overview.reach.ways.lines
    assert [way.text.text() for way in ways] == [
        "ana@noaa.example", "+1 301 555 0142", "1315 East-West Hwy, Silver Spring",
    ]  # fmt: skip
    for way in ways:
        way.use.click()
    assert [url.scheme() for url in outside.urls] == ["mailto", "tel", "https"]
    assert outside.urls[1].path() == "+13015550142"
    assert "Silver Spring" in outside.urls[2].toString()


def test_copying_says_what_was_copied(front: Front, qtbot: QtBot) -> None:
    front.detail.overview.reach.ways.lines[0].copy.click()
    assert QGuiApplication.clipboard().text() == "ana@noaa.example"
    assert "ana@noaa.example" in front.window.toast.label.text()


def test_a_way_is_added_in_one_line_that_says_what_it_is(front: Front, qtbot: QtBot) -> None:
    reach = front.detail.overview.reach
    reach.add()
    assert reach.adder is not None
    qtbot.keyClicks(reach.adder.line, "linkedin.com/in/ana")
    assert reach.adder.hint.text() == "Link"
    qtbot.keyClick(reach.adder.line, Qt.Key.Key_Return)
    assert details.rows_of_person(front.book, front.ana)[-1].kind == "url"
    assert reach.adder.line.text() == "", "ready for the next"
    front.undo()
    assert len(texts(front)) == 3


@pytest.mark.manner(36)
def test_a_way_that_is_edited_saves_itself(front: Front, qtbot: QtBot) -> None:
    line = front.detail.overview.reach.ways.lines[0].text
    line.setFocus()
    line.setCursorPosition(0)
    qtbot.keyClicks(line, "x")
    qtbot.waitUntil(lambda: "xana@noaa.example" in texts(front))
    assert front.detail.overview.reach.ways.lines[0].text is line, "the field keeps the focus"
    assert line.hasFocus()


def test_a_way_can_be_labelled_moved_preferred_turned_and_removed(front: Front, qtbot: QtBot) -> None:
    reach = front.detail.overview.reach
    phone = reach.ways.lines[1]
    actions = {action.text(): action for action in reach.menu_of(phone).actions()}
    actions["Move down"].trigger()
    assert texts(front)[2] == "+1 301 555 0142"
    way = reach.ways.line(phone.number)
    assert way is not None
    {action.text(): action for action in reach.menu_of(way).actions()}["Prefer"].trigger()
    assert texts(front)[0] == "+1 301 555 0142"
    way.label.setText("mobile")
    way.label.textEdited.emit("mobile")
    way.label.save()
    assert details.rows_of_person(front.book, front.ana)[0].label == "mobile"
    {action.text(): action for action in reach.menu_of(way).actions()}["Remove"].trigger()
    assert len(texts(front)) == 2
    assert "Remove +1 301 555 0142" in front.window.toast.label.text()
    front.undo()
    assert len(texts(front)) == 3


def test_an_emptied_way_is_taken_away(front: Front) -> None:
    way = front.detail.overview.reach.ways.lines[0]
    way.text.setText("")
    way.text.save()
    assert "ana@noaa.example" not in texts(front)


def test_do_not_contact_shows_its_reason_and_takes_a_second_step(front: Front, outside: Opened, qtbot: QtBot) -> None:
    with front.window.session.edit("Mark"):
        people.change(front.book, front.ana, do_not_contact=True, do_not_contact_reason="Asked for peace")
    stop = front.detail.overview.stop
    assert stop.isVisible()
    assert stop.reason.text() == "Asked for peace"
    front.detail.header.mail.click()
    assert outside.urls == []
    assert stop.anyway.isVisible()
    assert stop.anyway.hasFocus()
    qtbot.keyClick(stop.anyway, Qt.Key.Key_Return)
    assert [url.scheme() for url in outside.urls] == ["mailto"]
    assert not stop.anyway.isVisible()


def test_an_organisation_that_is_closed_stands_in_the_way_too(front: Front, outside: Opened) -> None:
    with front.window.session.edit("Mark"):
        from crm_app.store import organisations

        organisations.change(front.book, organisations.find(front.book, "NOAA"), do_not_contact=True)
    assert "NOAA" in front.detail.overview.stop.words.text()
    front.detail.header.call.click()
    assert outside.urls == []


def test_the_mark_is_set_and_lifted_from_the_menu(front: Front) -> None:
    front.window.commands["stop_contact"].trigger()
    assert people.get(front.book, front.ana).columns["do_not_contact"]
    assert front.detail.overview.stop.reason.hasFocus()
    front.detail.overview.stop.lift.click()
    assert not people.get(front.book, front.ana).columns["do_not_contact"]
    assert not front.detail.overview.stop.isVisible()


def test_a_link_leads_to_the_web_or_is_only_copied(front: Front, outside: Opened) -> None:
    """A stranger's vCard may name a program of this machine as its link, and more than an address as its e-mail."""
    with front.book.edit("As a vCard brings them"):
        details.add_one(front.book, "url", "file:///usr/bin/made-up", person=front.ana)
        details.add_one(front.book, "email", "a@b.example?attach=/etc/passwd&cc=x@y.example", person=front.ana)
    ways = {way.text.text(): way for way in front.detail.overview.reach.ways.lines}
    ways["file:///usr/bin/made-up"].use.click()
    assert outside.urls == []
    assert QGuiApplication.clipboard().text() == "file:///usr/bin/made-up"
    ways["a@b.example?attach=/etc/passwd&cc=x@y.example"].use.click()
    [url] = outside.urls
    assert (url.scheme(), url.hasQuery()) == ("mailto", False)


def test_a_tip_shows_markup_as_it_was_written(front: Front) -> None:
    with front.book.edit("As a vCard brings it"):
        details.add_one(front.book, "url", 'x.example/<img src="file:///tmp/x.png">', person=front.ana)
    way = front.detail.overview.reach.ways.lines[-1]
    for button in (way.use, way.copy, way.more):
        assert "&lt;img" in button.toolTip()
        assert "<img" not in button.toolTip()
