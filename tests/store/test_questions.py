"""The bank as the book has it, and what the book knows of its owner."""

import pytest

from crm_app.domain.questions import bank
from crm_app.errors import Unusable
from crm_app.store import me, meetings, people, questions, rows
from crm_app.store.book import Book
from crm_app.store.schema import MeetingQuestion
from tests.store.looking import MONDAY
from tests.store.looking import rows as everything


def test_a_new_book_lists_the_whole_bank_without_a_row(book: Book) -> None:
    found = questions.listed(book)
    assert [one.bank_id for one in found] == list(bank())
    assert not any(one.changed or one.archived or one.own for one in found)
    assert everything(book)["question"] == []


def test_a_shipped_question_changes_here_alone_and_is_set_back_with_its_rating(book: Book) -> None:
    with book.edit("Change"):
        questions.change(book, -3, text="What  surprised\nyou?", topic="Odd ones")
        questions.change(book, -3, rating=4)
    now = questions.get(book, -3)
    assert (now.text, now.topic, now.rating, now.changed) == ("What surprised you?", "Odd ones", 4, True)
    assert "Odd ones" in questions.topics(book)
    with book.edit("Reset"):
        questions.reset(book, -3)
    now = questions.get(book, -3)
    assert (now.text, now.rating, now.changed) == (next(iter(list(bank().values())[2:])).text, 4, False)
    with pytest.raises(Unusable, match="rating"), book.edit("Rate"):
        questions.change(book, -3, rating=6)


def test_a_copy_is_ones_own_and_goes_to_the_trash_where_a_shipped_one_is_archived(book: Book) -> None:
    with book.edit("Copy"):
        key = questions.copy(book, -1)
    copied, shipped = questions.get(book, key), questions.get(book, -1)
    assert copied.own
    assert (copied.text, copied.topic, copied.minutes) == (shipped.text, shipped.topic, shipped.minutes)
    with book.edit("Away"):
        questions.put_away(book, [key, -1], shelf="trashed")
    assert questions.get(book, -1).archived
    with pytest.raises(Unusable, match="no longer"):
        questions.get(book, key)
    book.undo()
    assert not questions.get(book, -1).archived
    assert questions.get(book, key) == copied
    with pytest.raises(Unusable, match="words"), book.edit("Add"):
        questions.add(book, "  ")


def test_a_question_knows_the_meetings_it_was_put_into(book: Book) -> None:
    with book.edit("Plan"):
        ada = people.add(book, name="Ada Lovelace")
        meeting = meetings.plan(book, ada, start=MONDAY, zone="Europe/London")
        own = questions.add(book, "What do you read?")
        rows.add(book, MeetingQuestion, meeting=meeting, question=own, text="What do you read?", answer="Maps")
    used = [one for one in questions.listed(book) if one.used]
    assert own in {one.key for one in used}
    assert len(used) == len(meetings.chosen_questions(book, meeting))
    assert [(use.person_name, use.asked, use.answer) for use in questions.uses(book, own)] == [
        ("Ada Lovelace", True, "Maps")
    ]
    shipped = next(one.key for one in used if not one.own)
    assert questions.key_of(questions.get(book, shipped).bank_id or "") == shipped
    assert [(use.meeting, use.asked) for use in questions.uses(book, shipped)] == [(meeting, False)]


def test_a_new_meeting_begins_with_the_questions_as_they_are_said_here(book: Book) -> None:
    with book.edit("Plan"):
        ada = people.add(book, name="Ada Lovelace")
        first = meetings.chosen_questions(book, meetings.plan(book, ada, start=MONDAY, zone="Europe/London"))[0]
        key = next(one.key for one in questions.listed(book) if one.text == first.text)
        questions.change(book, key, text="How did it all begin?")
        meeting = meetings.plan(book, ada, start=MONDAY, zone="Europe/London")
    assert meetings.chosen_questions(book, meeting)[0].text == "How did it all begin?"


def test_the_first_introduction_is_preferred_and_another_takes_over_when_it_goes(book: Book) -> None:
    with book.edit("Write"):
        first = me.add_introduction(book, "Short")
        second = me.add_introduction(book, "Long", "I")
    assert [(one.id, one.preferred) for one in me.introductions(book)] == [(first, True), (second, False)]
    with book.edit("Prefer"):
        me.prefer(book, second)
    assert [(one.id, one.preferred) for one in me.introductions(book)] == [(second, True), (first, False)]
    with book.edit("Drop"):
        me.drop_introduction(book, second)
    assert [(one.id, one.preferred) for one in me.introductions(book)] == [(first, True)]
    with pytest.raises(Unusable, match="name and a text"), book.edit("Change"):
        me.change_introduction(book, first, preferred=False)


def test_the_owner_is_one_row_however_often_something_is_told(book: Book) -> None:
    assert me.get(book) == me.Owner()
    for columns in ({"name": "Robin"}, {"interests": "Rivers"}):
        with book.edit("Tell"):
            me.change(book, **columns)
    assert me.get(book) == me.Owner(name="Robin", interests="Rivers")
    assert len(everything(book)["me"]) == 1
