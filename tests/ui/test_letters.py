"""Writing letters in the window: marks while one types, the ways out, “Sent?”, and one's own words."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain import letters as wording
from crm_app.domain.letter_kinds import KINDS, MAIL, SCRIPTS, About, form
from crm_app.store import book as books
from crm_app.store import (
    letter_templates,
    letters,
    me,
    meetings,
    people,
    playbooks,
    promises,
    referrals,
    requests,
    rows,
    timeline,
)
from crm_app.store.schema import MeetingQuestion
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.letter_kinds import KindLine
from crm_app.ui.models.timeline import EVENT
from crm_app.ui.models.today import TodayLine
from crm_app.ui.pages.letter.page import LetterPage
from crm_app.ui.pages.letter.script import Script
from crm_app.ui.pages.library import LibraryPage
from crm_app.ui.pages.shelf.letters import Letters
from crm_app.ui.widgets.fold import Fold
from crm_app.work import demo
from tests.ui.conftest import NOW, OpenWindow


class Mails(QWidget):
    """What the system was asked to open, instead of a mail program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def mails(qtbot: QtBot) -> Any:
    found = Mails()
    qtbot.addWidget(found)
    QDesktopServices.setUrlHandler("mailto", found, "take")  # type: ignore[arg-type]  # it refuses the bytes it asks for
    yield found
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def ana(folder: Path) -> int:
    """Ana Ruiz, named by Min Lee, met two hours ago for half an hour."""
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Add"):
        me.change(book, name="Robin Castellanos", phone="+1 410 555 0199")
        me.add_introduction(book, "Long", "I study rivers with numbers at Chesapeake.")
        lee = people.add(book, name="Prof. Min Lee", emails=["lee@example.org"])
        ana = people.add(
            book, name="Dr. Ana Ruiz", organisation="NOAA", emails=["ana@example.org"], phones=["+1 202 555 0100"]
        )
        referrals.add(book, ana, referrer=lee, may_use_name="yes")
    book.close()
    return ana


@pytest.fixture
def met(folder: Path, ana: int) -> int:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Meet"):
        meeting = meetings.plan(book, ana, start=NOW - timedelta(hours=2), zone="America/New_York")
        meetings.change(book, meeting, held_end=NOW - timedelta(hours=1))
        question = meetings.chosen_questions(book, meeting)[0]
        rows.change(book, MeetingQuestion, question.id, answer="“Learn to be wrong in public.”", quote=True)
        sam = people.add(book, name="Sam Lee")
        referrals.add(book, sam, referrer=ana, meeting=meeting, at=NOW - timedelta(hours=1))
        promises.add(book, ana, "Send the table", mine=True, meeting=meeting)
    book.close()
    return meeting


@pytest.fixture
def write(open_window: OpenWindow, ana: int) -> Callable[[str], tuple[MainWindow, LetterPage]]:
    def write(kind: str) -> tuple[MainWindow, LetterPage]:
        window = open_window()
        window.corresponding.write(kind, ana)
        return window, window.corresponding.page

    return write


Write = Callable[[str], tuple[MainWindow, LetterPage]]


def sentences(page: LetterPage) -> list[str]:
    return [line.text() for line in page.checks.rows.lines]


def type_whole(page: LetterPage, text: str) -> None:
    """Type over everything that is there."""
    page.form.text.setFocus()
    page.form.text.selectAll()
    page.form.text.insertPlainText(text)
    page.look()


def settle(page: LetterPage) -> None:
    page.form.save()


# -- opened for whoever is in front


def test_ctrl_t_on_a_person_writes_the_thank_you_from_the_notes(open_window: OpenWindow, ana: int, met: int) -> None:
    window = open_window()
    window.ways.open_record("person", ana)
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    page = window.corresponding.page
    assert window.shell.page == "letter"
    assert page.form.text.hasFocus()
    text = page.form.text.text()
    assert text.startswith("Dear Dr. Ruiz,")
    assert "Learn to be wrong in public" in text
    assert "Sam Lee" in text
    assert "send the table" in text
    assert page.letter is not None
    assert page.letter.about == About(met)
    assert window.windowTitle().startswith("Dr. Ana Ruiz")


def test_writing_from_today_is_writing_for_the_line_in_front(open_window: OpenWindow, ana: int, met: int) -> None:
    window = open_window()
    window.ways.enter("today")
    lines = [one for one in window.daily.today.list.groups.lines if isinstance(one, TodayLine) and one.task]
    line = next(one for one in lines if one.task[0].step.what == "thank-you")
    window.daily.today.list.go_to(line.key)
    window.commands["write_letter"].trigger()
    page = window.corresponding.page
    assert page.letter is not None
    assert (page.letter.kind, page.letter.person, page.letter.about) == ("thank-you", ana, About(met))


def test_nothing_can_be_written_while_nobody_is_in_front(open_window: OpenWindow) -> None:
    window = open_window()
    window.ways.enter("library")
    assert not window.commands["write_letter"].isEnabled()
    assert not window.commands["write_thanks"].isEnabled()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_shows_the_fields_it_has(write: Write, kind: str) -> None:
    _, page = write(kind)
    is_mail = form(kind) == MAIL
    assert page.form.subject.isVisible() == is_mail
    assert page.form.to.isVisible() == is_mail
    assert page.out.mail.isVisible() == is_mail
    assert page.out.file.isVisible() == is_mail
    assert page.out.copy.isVisible()
    assert page.form.text.text()
    assert page.head.lock.isVisible() == (kind not in SCRIPTS)


def test_escape_leads_back_to_the_person(open_window: OpenWindow, ana: int) -> None:
    window = open_window()
    window.ways.open_record("person", ana)
    window.commands["write_letter"].trigger()
    QTest.keyClick(window.corresponding.page.form.text, Qt.Key.Key_Escape)
    assert window.shell.page == "people"
    assert window.listing.people.current == ana


def tab_to(window: MainWindow, wanted: QWidget) -> None:
    """Go on with Tab until a widget has the focus."""
    for _ in range(60):
        if wanted.hasFocus():
            return
        focus = window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"no way by Tab to {wanted.accessibleName() or type(wanted).__name__}")


@pytest.mark.manner(77)
def test_a_request_goes_from_the_person_to_the_call_that_follows_by_keys_alone(
    open_window: OpenWindow, ana: int
) -> None:
    window = open_window()
    window.ways.open_record("person", ana)
    window.ways.focus_page()
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = window.corresponding.page
    assert page.form.text.hasFocus()
    QTest.keyClick(page.form.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.form.text, " PS: I walk past your pier each day.")
    tab_to(window, page.out.copy)
    QTest.keyClick(page.out.copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().endswith("each day.")
    tab_to(window, page.out.yes)
    QTest.keyClick(page.out.yes, Qt.Key.Key_Return)
    assert window.shell.page == "people"
    assert people.get(window.session.book, ana).stage == "asked"
    (sent,) = window.session.book.rows("SELECT state, text FROM letter")
    assert sent[0] == "sent"
    assert sent[1].endswith("each day.")
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    lines = [one for one in window.today.list.groups.lines if isinstance(one, TodayLine) and one.task]
    assert ("phone-call", ana) in {(one.task[0].step.what, one.person) for one in lines}


# -- marks


def test_marks_come_and_go_while_one_types(write: Write, qtbot: QtBot) -> None:
    _, page = write("request-referred")
    assert sentences(page) == []
    type_whole(page, "Dear Dr. Ruiz, give me a job.")
    found = sentences(page)
    assert "Say in the first sentence who sent you, or what you share." in found
    assert "Say how many minutes you ask for." in found
    assert "Say that you are not asking for a job." in found
    assert "Say on which day you will call or write again." in found
    QTest.keyClicks(page.form.text, " I am not asking for a job.")
    qtbot.waitUntil(lambda: "Say that you are not asking for a job." not in sentences(page))
    assert page.form.text.accessibleDescription() == page.checks.title.text()


def test_a_mark_leads_to_its_words_by_keyboard_and_by_pointer(write: Write, qtbot: QtBot) -> None:
    _, page = write("request-referred")
    type_whole(page, "🙂 Prof. Min Lee sent me. Give me [how long] minutes.")
    (line,) = [row for row in page.checks.rows.lines if row.text() == "Fill in: how long."]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.form.text.hasFocus()
    assert page.form.text.textCursor().selectedText() == "[how long]"
    margin = page.form.margined.margin
    places = margin.places()
    assert places
    top = next(iter(places))
    cursor = page.form.text.textCursor()
    cursor.clearSelection()
    page.form.text.setTextCursor(cursor)
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(8, top + 8))
    assert page.form.text.textCursor().hasSelection()


def test_the_margin_stands_beside_the_line_it_marks(write: Write) -> None:
    _, page = write("request-referred")
    type_whole(page, "Prof. Min Lee sent me.")
    page.form.text.moveCursor(QTextCursor.MoveOperation.End)
    page.form.text.insertPlainText("\n\n\n\nI ask [how long].")
    page.look()
    (note,) = [one for one in page.form.margined.margin.notes if "how long" in one.sentence]
    top = page.form.margined.margin._top(note)
    last = page.form.text.cursorRect(page.form.text.textCursor()).center().y()
    beside = page.form.text.viewport().mapTo(page.form.text, QPoint(0, last)).y()
    assert abs(top + 8 - beside) <= 3


def test_a_thank_you_is_asked_for_what_it_lacks(write: Write, met: int) -> None:
    _, page = write("thank-you")
    type_whole(page, "Dear Dr. Ruiz, it was nice.")
    assert set(sentences(page)) == {
        "Say what you admire: their knowledge, their help, the company.",
        "Say how they helped you.",
        "Say whom you are going to meet: Sam Lee.",
        "Say that you will keep them posted.",
    }


def test_the_other_guide_marks_a_job(folder: Path, write: Write) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Guide"):
        playbooks.choose(book, "dalton-3b7")
    book.close()
    _, page = write("request-referred")
    assert sentences(page) == ["Fill in: their field."]
    type_whole(page, "Prof. Min Lee sent me. Have you got a job?")
    assert "“job”: this guide mentions no job at all." in sentences(page)


# -- saved by itself


@pytest.mark.manner(36)
def test_a_letter_saves_by_itself_as_one_step(write: Write, qtbot: QtBot) -> None:
    window, page = write("request-referred")
    book = window.session.book
    assert letters.drafts(book) == []
    type_whole(page, "Dear Dr. Ruiz")
    qtbot.waitUntil(lambda: bool(letters.drafts(book)), timeout=3000)
    QTest.keyClicks(page.form.text, ", hello")
    settle(page)
    (draft,) = letters.drafts(book)
    assert draft.text == "Dear Dr. Ruiz, hello"
    assert draft.subject == "Prof. Min Lee suggested that I write to you"
    assert page.head.state.text() == "Draft, saved"
    window.undoing.undo_book()
    assert letters.drafts(book) == []
    assert page.form.text.text().startswith("Dear Dr. Ruiz,\n\nProf. Min Lee suggested")


def test_a_text_that_was_emptied_stays_empty(write: Write) -> None:
    _, page = write("request-referred")
    type_whole(page, "x")
    QTest.keyClick(page.form.text, Qt.Key.Key_Backspace)
    settle(page)
    assert page.form.text.text() == ""


def test_a_draft_goes_on_where_one_stopped(open_window: OpenWindow, ana: int) -> None:
    window = open_window()
    window.corresponding.write("request-referred", ana)
    type_whole(window.corresponding.page, "Half a")
    window.close()
    again = open_window()
    again.corresponding.write("request-referred", ana)
    assert again.corresponding.page.form.text.text() == "Half a"


def test_another_kind_keeps_what_was_written_in_the_first(write: Write) -> None:
    _, page = write("request-referred")
    type_whole(page, "Half a")
    page.form.kind.picked.emit("nudge")
    assert page.form.text.text() != "Half a"
    page.form.kind.picked.emit("request-referred")
    assert page.form.text.text() == "Half a"


def test_a_draft_that_is_thrown_away_comes_back_by_undo(write: Write) -> None:
    window, page = write("request-referred")
    type_whole(page, "Half a")
    settle(page)
    page.head.discard.click()
    assert letters.drafts(window.session.book) == []
    assert window.toast.isVisible()
    assert window.shell.page != "letter"
    window.undoing.undo_book()
    assert [draft.text for draft in letters.drafts(window.session.book)] == ["Half a"]


def test_a_private_letter_is_marked(write: Write) -> None:
    window, page = write("request-referred")
    page.head.lock.click()
    (draft,) = letters.drafts(window.session.book)
    assert draft.private
    assert page.head.lock.isChecked()


# -- out


def test_the_mail_program_gets_the_whole_letter_and_the_line_asks_sent(write: Write, mails: Mails) -> None:
    window, page = write("request-referred")
    page.out.mail.click()
    (url,) = mails.opened
    parts = urlsplit(bytes(url.toEncoded().data()).decode())
    assert parts.path == "ana@example.org"
    assert parse_qs(parts.query)["subject"] == ["Prof. Min Lee suggested that I write to you"]
    assert parse_qs(parts.query)["body"][0].splitlines() == page.form.text.text().splitlines()
    assert page.out.question.isVisible()
    assert not page.out.done.isVisible()
    page.out.yes.click()
    assert [event.what for event in timeline.of_person(window.session.book, 2, limit=1)] == ["sent:request-referred"]
    assert people.get(window.session.book, 2).stage == "asked"
    assert window.toast.isVisible()


def test_not_sent_asks_no_more(write: Write, mails: Mails) -> None:
    window, page = write("request-referred")
    page.out.mail.click()
    page.out.no.click()
    assert not page.out.question.isVisible()
    assert page.out.done.isVisible()
    assert letters.drafts(window.session.book, handed=True) == []


def test_a_long_letter_goes_as_a_file(write: Write, mails: Mails, tmp_path: Path) -> None:
    window, page = write("request-referred")
    page.form.text.setPlainText("Dear Dr. Ruiz, " + "word " * 500)
    page.out.mail.click()
    assert mails.opened == []
    assert page.out.too_long.isVisible()
    assert page.out.long_file.hasFocus()
    page.sending.save_file(tmp_path / "draft")
    assert b"X-Unsent: 1" in (tmp_path / "draft.eml").read_bytes()
    assert page.out.question.isVisible()
    assert not page.out.too_long.isVisible()
    assert len(letters.drafts(window.session.book, handed=True)) == 1


def test_a_file_of_the_book_is_not_written_over(write: Write, folder: Path) -> None:
    window, page = write("request-referred")
    page.sending.save_file(folder / "backups" / "x.eml")
    assert window.shell.banners.texts()
    assert not (folder / "backups" / "x.eml").exists()


def test_copying_the_text_hands_it_out(write: Write) -> None:
    _, page = write("request-referred")
    page.out.copy.click()
    assert QGuiApplication.clipboard().text() == page.form.text.text()
    assert page.out.question.isVisible()


def test_who_is_not_to_be_contacted_takes_a_second_step(write: Write, mails: Mails, ana: int) -> None:
    window, page = write("thank-you")
    with window.session.edit("Stop"):
        people.change(window.session.book, ana, do_not_contact=True, do_not_contact_reason="Asked me not to")
    assert page.out.stopped.isVisible()
    assert "Asked me not to" in page.out._stopped.text()
    page.out.mail.click()
    assert mails.opened == []
    assert page.out.go_on.hasFocus()
    page.out.go_on.click()
    assert len(mails.opened) == 1


def test_a_script_is_said_and_not_sent(write: Write) -> None:
    window, page = write("phone-script")
    assert page.out.done.text() == "I called"
    page.out.done.click()
    happened = {(event.kind, event.what) for event in timeline.of_person(window.session.book, 2, limit=9)}
    assert ("touch", "call") in happened
    assert letters.drafts(window.session.book) == []


def test_a_letter_that_was_sent_can_be_read_and_copied(write: Write, mails: Mails) -> None:
    window, page = write("thank-you")
    type_whole(page, "Dear Dr. Ruiz, thank you.")
    page.out.done.click()
    (number,) = [event.id for event in timeline.of_person(window.session.book, 2, limit=1)]
    window.ways.open_record("letter", number)
    assert window.shell.page == "letter"
    assert page.form.text.text() == "Dear Dr. Ruiz, thank you."
    assert page.form.text.isReadOnly()
    assert not page.out.mail.isVisible()
    assert page.head.state.text().startswith("Sent ")
    assert not page.checks.isVisible()


# -- one's own words


def test_words_kept_as_ones_own_serve_for_everybody(write: Write) -> None:
    window, page = write("request-referred")
    book = window.session.book
    type_whole(page, "Dear Dr. Ruiz, Prof. Min Lee says hello. Robin Castellanos")
    page.keep.click()
    kept = letter_templates.of_kind(book, "request-referred")
    assert kept.text == "{greeting}, {referrer} says hello. {me}"
    assert kept.subject == "{referrer} suggested that I write to you"
    assert page.reset.isVisible()
    page.reset.click()
    assert not letter_templates.of_kind(book, "request-referred").own
    assert not page.reset.isVisible()


def test_starting_again_brings_the_template_back(write: Write) -> None:
    window, page = write("request-referred")
    came = page.form.text.text()
    type_whole(page, "Half a")
    settle(page)
    page.again.click()
    assert page.form.text.text() == came
    window.undoing.undo_book()
    assert page.form.text.text() == "Half a"


# -- in the library


def test_the_library_keeps_ones_own_words_and_sets_them_back(open_window: OpenWindow) -> None:
    window = open_window()
    window.ways.enter("library")
    shelf = letters_of_library(window)
    shelf.first.setFocus()
    shelf.list.go_to("nudge")
    came = shelf.detail.text.text()
    assert came == wording.template("nudge", "umbc").text
    QTest.keyClick(shelf.list, Qt.Key.Key_Return)
    assert shelf.detail.text.hasFocus()
    shelf.detail.text.selectAll()
    shelf.detail.text.insertPlainText("{greeting}, {foo}")
    assert "{foo}" in shelf.detail.problem.text()
    shelf.detail.text.selectAll()
    shelf.detail.text.insertPlainText("Hello ")
    shelf.detail.fields["name"].click()
    shelf.detail.flush()
    assert letter_templates.of_kind(window.session.book, "nudge").text == "Hello {name}"
    line = shelf.list.current_line()
    assert isinstance(line, KindLine)
    assert line.own
    assert "in my own words" in line.spoken
    QTest.keyClick(shelf.detail.text, Qt.Key.Key_Escape)
    assert shelf.list.hasFocus()
    shelf.detail.reset.click()
    assert shelf.detail.text.text() == came
    assert window.toast.isVisible()
    window.undoing.undo_book()
    assert shelf.detail.text.text() == "Hello {name}"


def letters_of_library(window: MainWindow) -> Letters:
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    shelf = page.show_shelf("letters")
    assert isinstance(shelf, Letters)
    return shelf


def test_the_library_lists_every_kind_under_its_group(open_window: OpenWindow) -> None:
    window = open_window()
    window.ways.enter("library")
    shelf = letters_of_library(window)
    assert [line.key for line in shelf.list.groups.lines] == list(KINDS)
    for kind in KINDS:
        shelf.list.go_to(kind)
        assert shelf.detail.text.text()
        assert shelf.detail.subject.isVisible() == (form(kind) == MAIL)


# -- on the telephone


def test_the_words_for_a_call_stand_beside_the_number(open_window: OpenWindow, ana: int, folder: Path) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Ask"):
        requests.sent(book, ana, at=NOW - timedelta(days=12))
    book.close()
    window = open_window()
    window.ways.open_record("person", ana)
    calling = window.people.detail.whole.overview.calling
    assert calling.fold.button.isChecked()
    assert calling.script.text.text().startswith("“Good morning, this is Robin Castellanos.")
    calling.script.chips["voicemail-script"].click()
    assert "Once more, slowly" in calling.script.text.text()
    calling.script.copy.click()
    assert "Once more, slowly" in QGuiApplication.clipboard().text()
    calling.script.change.click()
    page = window.corresponding.page
    assert window.shell.page == "letter"
    assert page.letter is not None
    assert page.letter.kind == "voicemail-script"
    window.ways.enter("today")
    line = next(one for one in window.today.list.groups.lines if isinstance(one, TodayLine))
    assert line.task[0].step.what == "phone-call"
    (fold,) = [one for one in window.today.detail.findChildren(Fold) if one.isVisible()]
    fold.button.setFocus()
    QTest.keyClick(fold.button, Qt.Key.Key_Return)
    (script,) = [one for one in fold.findChildren(Script) if one.isVisible()]
    assert script.text.text().startswith("“Good morning")


def test_who_has_no_number_is_not_called(open_window: OpenWindow, ana: int) -> None:
    window = open_window()
    window.ways.open_record("person", people.find(window.session.book, "Prof. Min Lee"))
    assert not window.people.detail.whole.overview.calling.isVisible()


def test_a_letter_in_the_timeline_opens(open_window: OpenWindow, ana: int, met: int) -> None:
    window = open_window()
    with window.session.edit("Thank"):
        number = letters.write(window.session.book, "thank-you", ana, About(met), {"text": "Dear Ana"})
        letters.send(window.session.book, number)
    window.ways.open_record("person", ana)
    view = window.people.detail.whole.overview.timeline.view
    events = (view.model().index(at, 0) for at in range(view.model().rowCount()))
    view.opened.emit(next(index for index in events if index.data(EVENT).kind == "letter"))
    assert window.shell.page == "letter"
    assert window.corresponding.page.form.text.text() == "Dear Ana"


def test_every_letter_of_the_sample_opens_as_it_was(open_window: OpenWindow, folder: Path) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    demo.fill(book, NOW, "America/New_York")
    found = book.rows("SELECT id, state, text FROM letter")
    book.close()
    window = open_window()
    for number, state, text in found:
        window.ways.open_record("letter", number)
        page = window.corresponding.page
        assert page.form.text.text() == text
        assert page.form.text.isReadOnly() == (state != "draft")
        assert page.keep.isVisible() == (state != "received")
    assert {state for _, state, _ in found} == {"draft", "sent", "received"}


def test_a_letter_thrown_away_since_leads_back(write: Write) -> None:
    window, page = write("request-referred")
    type_whole(page, "x")
    settle(page)
    (draft,) = letters.drafts(window.session.book)
    page.head.discard.click()
    window.ways.open_record("letter", draft.id)
    assert window.shell.page != "letter"


def test_a_report_is_about_the_name_one_chooses(open_window: OpenWindow, ana: int) -> None:
    window = open_window()
    lee = people.find(window.session.book, "Prof. Min Lee")
    with window.session.edit("Name"):
        other = people.add(window.session.book, name="Ben Okafor")
        edge = referrals.add(window.session.book, other, referrer=lee)
    window.corresponding.write("report-back", lee)
    page = window.corresponding.page
    assert [page.form.about.itemText(at) for at in range(page.form.about.count())] == ["Ben Okafor", "Dr. Ana Ruiz"]
    page.form.about.picked.emit(str(edge))
    assert "Ben Okafor" in page.form.text.text()
