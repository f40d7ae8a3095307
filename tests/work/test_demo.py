from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crm_app.domain import evaluation
from crm_app.domain.mentions import uids
from crm_app.domain.stages import MEETING_STATES, STAGES
from crm_app.domain.times import local_day
from crm_app.errors import CrmError
from crm_app.store import (
    attachments,
    checking,
    custom_fields,
    evaluations,
    events,
    meetings,
    notes,
    people,
    pictures,
    referrals,
    relations,
    skills,
    tasks,
)  # fmt: skip
from crm_app.store.book import Book, open_for_writing
from crm_app.store.cells import moment
from crm_app.work import demo

NEW_YORK = "America/New_York"
MONDAY = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
MOMENTS = {
    "a Monday morning": MONDAY,
    "a Friday evening": datetime(2026, 11, 27, 23, 30, tzinfo=UTC),
    "a Sunday": datetime(2026, 11, 29, 20, 55, tzinfo=UTC),
    "the clocks go back": datetime(2026, 11, 1, 15, 0, tzinfo=UTC),
    "the clocks go forward": datetime(2027, 3, 14, 15, 0, tzinfo=UTC),
    "a leap day": datetime(2028, 2, 29, 5, 30, tzinfo=UTC),
    "New Year": datetime(2027, 1, 1, 0, 0, tzinfo=UTC),
}

FAR_AWAY = [("a Monday morning", "Asia/Tokyo"), ("a Friday evening", "Asia/Tokyo"), ("a Sunday", "Pacific/Honolulu")]


def a_book(folder: Path, now: datetime) -> Book:
    return open_for_writing(folder, clock=lambda: now)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    opened = a_book(tmp_path / "book", MONDAY)
    yield opened
    opened.close()


@pytest.fixture
def filled(book: Book) -> Book:
    demo.fill(book, MONDAY, NEW_YORK)
    return book


def counted(book: Book, table: str) -> int:
    return int(book.value(f"SELECT count(*) FROM {table}"))


def test_the_sample_is_a_living_book(filled: Book) -> None:
    counts = {table: counted(filled, table) for table in ("person", "organisation", "meeting", "card_side", "note")}
    assert counts == {"person": 40, "organisation": 15, "meeting": 12, "card_side": 2, "note": 10}
    assert demo.is_sample(filled)


def test_people_hang_together_and_carry_files(filled: Book) -> None:
    amara = people.find(filled, "Dr. Amara Okonkwo-Reyes")
    assert [one.name for one in relations.of_person(filled, people.find(filled, "Lim Jae-won"))] == [
        "Dr. Amara Okonkwo-Reyes"
    ]
    assert [job.until for job in people.jobs_of(filled, amara)] == ["", "2014"]
    assert [row.name for row in custom_fields.of_person(filled, amara)] == ["Portal account"]
    for row in attachments.of_person(filled, amara):
        assert attachments.path_of(filled, row).stat().st_size == row.size
    named = {
        uid for person in people.ids(filled) for note in notes.of_person(filled, person) for uid in uids(note.text)
    }
    assert people.uid_of(filled, amara) in named
    assert "@{" not in "".join(text for (text,) in filled.rows("SELECT text FROM note"))
    assert checking.check(filled.folder) == []


def test_every_stage_and_every_state_of_a_meeting_is_there(filled: Book) -> None:
    assert set(people.counts(filled)) == set(STAGES)
    shown = meetings.rows_of(filled, meetings.ids(filled))
    assert {row.state for row in shown} == set(MEETING_STATES) - {"in-progress"}
    assert counted(filled, "meeting_move") == 1
    assert filled.value("SELECT count(*) FROM meeting WHERE turned_call_at IS NOT NULL") == 1


def test_requests_stand_in_all_their_states(filled: Book) -> None:
    answers = {answer for (answer,) in filled.rows("SELECT DISTINCT answer FROM request")}
    assert answers == {"", "agreed", "declined", "redirected", "bounced"}
    kinds = {kind for (kind,) in filled.rows("SELECT DISTINCT kind FROM attempt")}
    assert kinds == {"letter", "call", "nudge", "message"}
    assert filled.value("SELECT count(*) FROM request WHERE closed_at IS NOT NULL") == 1


def test_a_chain_of_referrals_is_three_deep_below_its_channel(filled: Book) -> None:
    path = referrals.path(filled, people.find(filled, "Dr. Amara Okonkwo-Reyes"))
    assert [link.name for link in path] == ["Faculty", "Prof. Teodora Ilieva", "Daniel Osei-Bonsu"]
    path = referrals.path(filled, people.find(filled, "Nkechi Balogun"))
    assert [link.name for link in path] == ["An article I read", "Grace Abernathy", "Marcus Feld"]


def test_one_answer_contradicts_another(filled: Book) -> None:
    sql = """SELECT a.bank_id, b.bank_id, a.meeting_id <> b.meeting_id
      FROM meeting_question a JOIN meeting_question b ON b.id = a.contradicts_id"""
    assert filled.rows(sql) == [("skills-masters", "skills-masters", 1)]
    assert filled.value("SELECT count(*) FROM meeting_question WHERE quote") >= 3


def test_the_planned_meeting_has_everything_its_sheet_can_show(filled: Book) -> None:
    number = meetings.find(filled, "Dr. Amara Okonkwo-Reyes")
    plan = meetings.get(filled, number)
    needed = ("place", "room", "ask_for", "directions", "parking", "day_phone", "leave_by", "dress", "goal", "say_from")
    assert [name for name in (*needed, "introduction") if not plan[name]] == []
    chosen = meetings.chosen_questions(filled, number)
    asked = [question for question in chosen if not question.if_time]
    assert 5 <= len(asked) <= 7
    assert sum(question.minutes for question in asked) + 3 + 5 == plan["minutes"]
    assert any(question.star for question in asked)
    assert any(question.if_time for question in chosen)


def test_the_cards_lie_in_the_book_as_pictures(filled: Book) -> None:
    files = [file for (file,) in filled.rows("SELECT file FROM card_side")]
    assert len(files) == 2
    assert all(pictures.sound(filled.folder, file) for file in files)


def test_names_are_written_in_many_scripts(filled: Book) -> None:
    written = " ".join(name for (name,) in filled.rows("SELECT name || second_name FROM person"))
    blocks = {"han": "趙", "hangul": "임", "cyrillic": "Т", "arabic": "ل", "hebrew": "ת", "greek": "Ε", "nagari": "अ"}
    assert [block for block, letter in blocks.items() if letter not in written] == []


@pytest.mark.parametrize(("name", "zone"), [*((name, NEW_YORK) for name in MOMENTS), *FAR_AWAY])
def test_the_dates_move_with_now(name: str, zone: str, tmp_path: Path) -> None:
    now = MOMENTS[name]
    book = a_book(tmp_path / "book", now)
    try:
        demo.fill(book, now, zone)
        planned = meetings.get(book, meetings.find(book, "Dr. Amara Okonkwo-Reyes"))
        assert timedelta(0) < planned["start"] - now < timedelta(days=4, hours=12)
        assert local_day(planned["start"], NEW_YORK).weekday() < 5
        assert planned["start"] - planned["leave_by"] == timedelta(minutes=50)
        assert done_ahead_of(book, now) == []
        assert thanks(book, now) == {
            "Marcus Feld": "overdue", "Zhao Wei-Lin": "running", "Leila Haddad": "running",
        }  # fmt: skip
    finally:
        book.close()


DONE = """attempt.at letter.at touch.at note.at referral.at evaluation.at request.answered_at promise.done_at
    research.found_at card.received_at meeting.scheduled_at meeting.confirmed_at meeting.held_end meeting.written_up_at
    meeting.cancelled_at meeting.created_at person.created_at request.created_at letter.created_at campaign.created_at
    """


def done_ahead_of(book: Book, now: datetime) -> list[str]:
    """What the book says was done after `now`."""
    newest = {place: moment(book.value("SELECT max({1}) FROM {0}".format(*place.split(".")))) for place in DONE.split()}
    assert all(newest.values())
    return [place for place, at in newest.items() if at and at > now]


def thanks(book: Book, now: datetime) -> dict[str, str]:
    """Whose thank-you the clock is running for, or has run out for."""
    found = book.rows("SELECT person, since, due FROM agenda WHERE what = 'thank-you'")
    shown = {}
    for person, since, due in found:
        begun, end = moment(since), moment(due)
        assert begun is not None
        assert end is not None
        if begun <= now:
            shown[people.get(book, person).name] = "overdue" if end < now else "running"
    return shown


def test_one_undo_takes_the_whole_sample_away(filled: Book) -> None:
    assert filled.undo() == demo.LABEL
    assert [
        table for table in ("person", "organisation", "meeting", "setting", "channel", "me") if counted(filled, table)
    ] == []
    assert not demo.is_sample(filled)
    demo.fill(filled, MONDAY, NEW_YORK)
    assert counted(filled, "person") == 40


def test_a_book_in_use_is_left_alone(book: Book) -> None:
    with book.edit("Add a person"):
        people.add(book, name="Ada Lovelace")
    with pytest.raises(CrmError, match="something in this book already"):
        demo.fill(book, MONDAY, NEW_YORK)
    assert counted(book, "person") == 1


def test_a_book_with_only_somebody_archived_is_in_use_as_well(book: Book) -> None:
    with book.edit("Add a person"):
        people.add(book, name="Ada Lovelace", archived_at=MONDAY)
    with pytest.raises(CrmError, match="something in this book already"):
        demo.fill(book, MONDAY, NEW_YORK)


def test_the_evaluations_answer_the_questions_of_the_form(filled: Book) -> None:
    form = evaluation.form()
    choices = {one.key: set(one.choices) for one in form.choices}
    for one in evaluations.over_time(filled):
        assert one.answers.keys() <= set(form.keys)
        assert all(answer in choices.get(key, {answer}) for key, answer in one.answers.items())
    assert {one.kind for one in skills.listed(filled)} == set(skills.KINDS)
    assert tasks.still_open(filled)
    assert events.listed(filled)[0].people
