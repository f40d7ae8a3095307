from datetime import UTC, datetime, timedelta

import pytest

from crm_app.errors import Unusable
from crm_app.store import (
    live,
    meeting_days,
    meeting_moves,
    meeting_questions,
    meetings,
    observations,
    participants,
    people,
    questions,
)
from crm_app.store.book import Book
from tests.store.looking import MONDAY

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
BERLIN = "Europe/Berlin"


def plan(book: Book, name: str, start: datetime) -> int:
    person = people.add(book, name=name)
    return meetings.plan(book, person, start=start, zone=BERLIN, minutes=30)


@pytest.fixture
def meeting(book: Book) -> int:
    with book.edit("Plan"):
        return plan(book, "Ada Lovelace", NOW + timedelta(days=3))


def test_meetings_are_told_apart_by_what_became_of_them(book: Book) -> None:
    with book.edit("Plan"):
        soon = plan(book, "Soon", NOW + timedelta(days=1))
        later = plan(book, "Later", NOW + timedelta(days=9))
        under_way = plan(book, "Now", NOW - timedelta(minutes=30))
        over = plan(book, "Over", NOW - timedelta(days=2))
        held = plan(book, "Held", NOW - timedelta(days=3))
        off = plan(book, "Off", NOW + timedelta(days=2))
        missed = plan(book, "Missed", NOW - timedelta(days=4))
        meeting_moves.hold(book, held, begun=NOW - timedelta(days=3), ended=NOW - timedelta(days=3, hours=-1))
        meeting_moves.cancel(book, off, who="them", why="Ill")
        meeting_moves.miss(book, missed, who="me")
    found = {kind: [one for one, _ in meeting_days.listed(book, kind, now=NOW)] for kind in meeting_days.KINDS}
    assert found == {"to-come": [under_way, soon, later], "untold": [over], "held": [held], "called-off": [missed, off]}
    assert meeting_days.counts(book, now=NOW) == {kind: len(ids) for kind, ids in found.items()}
    assert [one for one, _ in meeting_days.listed(book, now=NOW)] == [missed, held, over, under_way, soon, off, later]


def test_a_moved_meeting_remembers_when_it_was_and_who_moved_it(book: Book, meeting: int) -> None:
    with book.edit("Leave early"):
        meetings.change(book, meeting, leave_by=NOW + timedelta(days=3, hours=-1))
    with book.edit("Move"):
        meeting_moves.move(book, meeting, start=NOW + timedelta(days=4), who="them", why="Acqua alta")
    plan = meetings.get(book, meeting)
    assert plan["start"] == NOW + timedelta(days=4)
    assert plan["leave_by"] == NOW + timedelta(days=4, hours=-1), "one leaves as long before as before"
    assert meeting_moves.moves(book, meeting) == [(NOW + timedelta(days=3), "them", "Acqua alta")]
    book.undo()
    assert meeting_moves.moves(book, meeting) == []


def test_a_meeting_that_ends_before_it_begins_is_refused(book: Book, meeting: int) -> None:
    with pytest.raises(Unusable, match="ends before it begins"), book.edit("Hold"):
        meeting_moves.hold(book, meeting, begun=NOW, ended=NOW)
    assert meetings.get(book, meeting)["held_end"] is None


def test_a_week_shows_what_reaches_into_it(book: Book) -> None:
    monday = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # midnight in Berlin
    with book.edit("Plan"):
        plan(book, "The week before", monday - timedelta(minutes=30))
        into = plan(book, "Into Monday", monday - timedelta(minutes=10))
        last = plan(book, "Sunday", monday + timedelta(days=7, minutes=-5))
        plan(book, "The week after", monday + timedelta(days=7))
    assert [row.id for row in meeting_days.between(book, monday, monday + timedelta(days=7))] == [into, last]


def test_what_is_due_in_a_week_is_named_with_its_person(book: Book, meeting: int) -> None:
    with book.edit("Held"):
        meeting_moves.hold(book, meeting, begun=NOW, ended=NOW + timedelta(minutes=30))
    due = meeting_days.deadlines(book, NOW, NOW + timedelta(days=2))
    assert ("thank-you", "Ada Lovelace", meeting) in {(one.what, one.name, one.meeting) for one in due}


def texts(book: Book, meeting: int) -> list[str]:
    return [question.text for question in meeting_questions.of_meeting(book, meeting)]


def test_a_question_of_the_bank_is_put_where_it_is_wanted(book: Book, meeting: int) -> None:
    before = texts(book, meeting)
    chosen = questions.listed(book)[40]
    with book.edit("Choose"):
        meeting_questions.choose(book, meeting, chosen, place=1)
    assert texts(book, meeting) == [before[0], chosen.text, *before[1:]]


def test_a_question_taken_out_comes_back_with_its_answer(book: Book, meeting: int) -> None:
    first = meeting_questions.of_meeting(book, meeting)[0]
    offered = next(one for one in questions.listed(book) if first.is_copy_of(one))
    with book.edit("Answer"):
        meeting_questions.change(book, first.id, answer="By train")
    with book.edit("Take out"):
        meeting_questions.take_out(book, first.id)
    assert first.text not in texts(book, meeting)
    with book.edit("Choose again"):
        assert meeting_questions.choose(book, meeting, offered) == first.id
    assert meeting_questions.of_meeting(book, meeting)[-1].answer == "By train"


def test_an_own_question_stands_last_and_can_be_only_for_when_there_is_time(book: Book, meeting: int) -> None:
    with book.edit("Write"):
        own = meeting_questions.write(book, meeting, "  What do you\nread? ")
    chosen = meeting_questions.of_meeting(book, meeting)
    assert (chosen[-1].text, chosen[-1].category) == ("What do you read?", "")
    order = [one.id for one in chosen[:-1]]
    with book.edit("Spare"):
        meeting_questions.reorder(book, list(reversed(order)), spare=[own])
    after = meeting_questions.of_meeting(book, meeting)
    assert [one.id for one in after] == [*reversed(order), own]
    assert [one.if_time for one in after] == [False] * len(order) + [True]


@pytest.mark.parametrize("minutes", [-1, 121])
def test_minutes_that_no_question_takes_are_refused(book: Book, meeting: int, minutes: int) -> None:
    number = meeting_questions.of_meeting(book, meeting)[0].id
    with pytest.raises(Unusable, match="minutes"), book.edit("Minutes"):
        meeting_questions.change(book, number, minutes=minutes)


def test_each_aspect_holds_one_text(book: Book, meeting: int) -> None:
    for text in ("Old cannery", "Old cannery, high windows"):
        with book.edit("See"):
            observations.put(book, meeting, "environment", text)
    assert observations.of_meeting(book, meeting) == {"environment": "Old cannery, high windows"}
    with book.edit("Clear"):
        observations.put(book, meeting, "environment", "")
    assert observations.of_meeting(book, meeting) == {}


def test_who_takes_part_already_gets_the_other_part(book: Book, meeting: int) -> None:
    with book.edit("Guest"):
        guest = people.add(book, name="Charles Babbage")
        participants.add(book, meeting, guest)
        participants.add(book, meeting, guest, role="met")
    assert [(name, role) for _, name, role in meetings.participants(book, meeting)] == [
        ("Ada Lovelace", "host"),
        ("Charles Babbage", "met"),
    ]
    with pytest.raises(Unusable, match="no part"), book.edit("Wrong"):
        participants.add(book, meeting, guest, role="boss")


def test_what_was_answered_counts_as_asked_once_the_meeting_ends(book: Book, meeting: int) -> None:
    first, second, *_ = meeting_questions.of_meeting(book, meeting)
    with book.edit("Meet"):
        live.begin(book, meeting, MONDAY)
        meeting_questions.change(book, first.id, answer="By chance")
        live.end(book, meeting, MONDAY + timedelta(minutes=30))
    asked = {one.id: one.asked_at for one in meeting_questions.of_meeting(book, meeting)}
    assert asked[first.id] == MONDAY + timedelta(minutes=30)
    assert asked[second.id] is None
