"""Questions that nobody in a field has answered yet are starred, in the book and on the sheet."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from crm_app.store import fields, meeting_questions, meetings, people, prep, ticks, unheard
from crm_app.store.book import Book
from tests.store.looking import MONDAY, Clock, opened


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "data", Clock()) as found:
        with found.edit("Two in the same field"):
            for name in ("Ana Ruiz", "Ben Okafor"):
                person = people.add(found, name=name)
                fields.replace_of_person(found, person, ["Hydrology"])
                meetings.plan(found, person, start=MONDAY + timedelta(days=person), zone="Europe/Berlin")
        yield found


def answer(book: Book, meeting: int, *numbers: int) -> None:
    asked = meeting_questions.of_meeting(book, meeting)
    with book.edit("Answer"):
        for number in numbers:
            meeting_questions.change(book, asked[number].id, answer="So")


def starred(book: Book, meeting: int) -> list[int]:
    found = unheard.in_field(book, meeting)
    return [at for at, one in enumerate(meeting_questions.of_meeting(book, meeting)) if one.id in found]


def test_what_somebody_in_the_field_answered_gets_no_star(book: Book) -> None:
    assert starred(book, 2) == [], "nothing was heard of the field: every question would be new"
    answer(book, 1, 0, 1, 2, 3)
    assert starred(book, 2) == [4, 5]
    assert set(unheard.in_field(book, 2).values()) == {"Hydrology"}
    with book.edit("Another field"):
        fields.replace_of_person(book, 2, ["Law"])
    assert starred(book, 2) == []


def test_an_answer_of_its_own_takes_the_star(book: Book) -> None:
    answer(book, 1, 0, 1, 2, 3)
    answer(book, 2, 4)
    assert starred(book, 2) == [5]


def test_the_sheet_says_which_gap_a_question_fills(book: Book) -> None:
    answer(book, 1, 0, 1, 2, 3)
    speech = prep.Speech("en_US", lambda at: f"{at:%d}", lambda text: text)
    found = prep.facts(book, 2, machine_zone="Europe/Berlin", speech=speech)
    assert [question.star for question in found.questions][3:] == [
        "", *["nobody in Hydrology has answered this yet"] * 2,
    ]  # fmt: skip


def test_ticks_are_kept_by_their_words_and_their_list(book: Book) -> None:
    with book.edit("Tick"):
        ticks.tick(book, 1, ticks.DAY, "Two pens", on=True)
        ticks.tick(book, 1, ticks.CLOSING, "Two pens", on=False)
    assert list(ticks.of_meeting(book, 1, ticks.DAY)) == ["Two pens"]
    assert ticks.of_meeting(book, 1, ticks.CLOSING) == {}
    with book.edit("Untick"):
        ticks.tick(book, 1, ticks.DAY, "Two pens", on=False)
    assert ticks.of_meeting(book, 1, ticks.DAY) == {}
    assert book.undo() == "Untick"
    assert list(ticks.of_meeting(book, 1, ticks.DAY)) == ["Two pens"]
