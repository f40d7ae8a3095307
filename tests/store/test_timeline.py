"""Everything that happened with somebody, in one list."""

from datetime import timedelta

import pytest

from crm_app.store import affiliations, cards, meetings, notes, people, promises, referrals, rows, timeline, touches
from crm_app.store.book import Book
from crm_app.store.schema import Attempt, ImportBatch, Letter, Meeting, Request, RowVerdict
from tests.store.looking import MONDAY


@pytest.fixture
def ada(book: Book) -> int:
    with book.edit("Fill"):
        ada = people.add(book, name="Ada Lovelace")
        ben = people.add(book, name="Ben Okafor")
        referrals.add(book, ben, referrer=ada, at=MONDAY - timedelta(days=1), words="Ask him")
        referrals.add(book, ada, referrer=people.add(book, name="Mary Somerville"), at=MONDAY - timedelta(days=20))
        meeting = meetings.plan(book, ada, start=MONDAY - timedelta(days=2), zone="Europe/London", goal="Engines")
        rows.change(book, Meeting, meeting, held_end=MONDAY - timedelta(days=2))
        request = rows.add(book, Request, person=ada, answer="agreed", answered_at=MONDAY - timedelta(days=9))
        rows.add(book, Attempt, request=request, kind="letter", at=MONDAY - timedelta(days=10))
        rows.add(book, Letter, person=ada, kind="thank-you", state="sent", subject="Thanks", at=MONDAY)
        touches.log(book, ada, kind="chat", at=MONDAY - timedelta(days=3), note="In the hallway")
        notes.add(book, "Likes harps", person=ada, at=MONDAY - timedelta(days=4), private=True)
        cards.add(book, [], person=ada, received_at=MONDAY - timedelta(days=5), received_where="Royal Society")
        promise = promises.add(book, ada, "Send it", mine=True, created_at=MONDAY - timedelta(days=6))
        promises.change(book, promise, done_at=MONDAY - timedelta(hours=1))
        affiliations.add(book, ada, title="Countess", organisation="Ockham", since="1838", until="1852-11")
        batch = rows.add(book, ImportBatch, file="people.csv", created_at=MONDAY - timedelta(days=30))
        rows.add(book, RowVerdict, batch=batch, person=ada, line=1, verdict="added")
    return ada


def test_everything_is_told_newest_first(book: Book, ada: int) -> None:
    told = [(event.kind, event.what) for event in timeline.of_person(book, ada)]
    assert told == [
        ("letter", "sent:thank-you"), ("promise", "kept:me"), ("referral", "made"), ("meeting", "held-in-person"),
        ("touch", "chat"), ("note", ""), ("card", "Royal Society"), ("promise", "me"), ("request", "answer:agreed"),
        ("request", "letter"), ("referral", "named"), ("import", "added"), ("job", "ended"), ("job", "began"),
    ]  # fmt: skip
    assert {event.kind for event in timeline.of_person(book, ada)} == set(timeline.KINDS)


def test_it_names_people_lengths_and_what_is_private(book: Book, ada: int) -> None:
    by_kind = {event.kind: event for event in timeline.of_person(book, ada)}
    assert (by_kind["referral"].name, by_kind["meeting"].minutes, by_kind["note"].private) == (
        "Mary Somerville", 30, True,
    )  # fmt: skip
    assert (by_kind["job"].day_only, by_kind["job"].at.year) == (True, 1838)
    assert not by_kind["letter"].day_only


def test_only_some_kinds_and_only_a_part_can_be_asked_for(book: Book, ada: int) -> None:
    assert {event.kind for event in timeline.of_person(book, ada, kinds={"note", "job"})} == {"note", "job"}
    whole = timeline.of_person(book, ada)
    assert timeline.of_person(book, ada, limit=4, skip=3) == whole[3:7]
    assert timeline.of_person(book, ada, kinds=()) == []
    assert timeline.counts(book, ada)["job"] == 2
    assert sum(timeline.counts(book, ada).values()) == len(whole)


def test_what_lies_in_the_trash_is_not_told(book: Book, ada: int) -> None:
    with book.edit("Remove"):
        for note in notes.of_person(book, ada):
            notes.change(book, note.id, trashed_at=book.clock())
    assert "note" not in timeline.counts(book, ada)


def test_a_person_without_a_past_has_an_empty_timeline(book: Book) -> None:
    with book.edit("Add"):
        nobody = people.add(book, name="Nobody Yet")
    assert timeline.of_person(book, nobody) == []
