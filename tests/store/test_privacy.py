"""What is marked private stays off sheets and exports, also where it would show through something else."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from crm_app.domain.prep import PrepFacts
from crm_app.store import book as books
from crm_app.store import meetings, outgoing, people, prep, referrals, rows
from crm_app.store.book import Book
from crm_app.store.schema import Channel, Promise, Touch

SPEECH = prep.Speech("en_US", lambda at: f"{at:%d %b}", lambda words: words)


@pytest.fixture
def book(tmp_path: Path) -> "Book":
    return books.open_for_writing(tmp_path / "book")


def fill(book: Book, *, secret: bool, may_use_name: str = "unknown") -> int:
    """Host was named by Quux, who came by a channel and is owed a word; a touch with Host is private when `secret`."""
    with book.edit("Fill"):
        channel = rows.add(book, Channel, name="Hidden club")
        quux = people.add(book, name="Quux Secretly", private=secret)
        referrals.add(book, quux, channel=channel)
        host = people.add(book, name="Host Person")
        referrals.add(book, host, referrer=quux, words="the blue door", may_use_name=may_use_name)
        rows.add(book, Promise, person=quux, what="the long list", owed_by="them")
        rows.add(book, Touch, person=host, at=book.clock() - timedelta(days=9), kind="chat", private=secret)
        return meetings.plan(book, host, start=book.clock() + timedelta(days=1), zone="Europe/Berlin")


def gathered(book: Book, meeting: int) -> PrepFacts:
    return prep.facts(book, meeting, machine_zone="UTC", speech=SPEECH)


def test_a_private_referrer_shows_through_nothing_on_the_sheet(book: Book) -> None:
    facts = gathered(book, fill(book, secret=True))
    for hidden in ("Quux", "Hidden club", "blue door", "long list"):
        assert hidden not in repr(facts), hidden
    assert facts.last_contact == ""
    assert facts.private_left_out > 0
    book.close()


def test_an_open_referrer_stands_on_the_sheet(book: Book) -> None:
    facts = gathered(book, fill(book, secret=False))
    assert [link.name for link in facts.chain] == ["", "Hidden club", "Quux Secretly", "Host Person"]
    assert (facts.say_from, facts.say_from_whom, facts.also_thank) == (
        "the blue door",
        "Quux Secretly",
        ("Quux Secretly",),
    )
    assert [promise.text for promise in facts.promises] == ["the long list"]
    assert facts.last_contact
    book.close()


def test_a_name_that_must_not_be_used_is_not_printed(book: Book) -> None:
    facts = gathered(book, fill(book, secret=False, may_use_name="no"))
    assert "Quux" not in repr(facts)
    book.close()


@pytest.mark.parametrize("asked", [False, True])
def test_exports_tell_of_private_people_only_when_asked(book: Book, *, asked: bool) -> None:
    fill(book, secret=True)
    told = list(outgoing.people(book, people.ids(book), private=asked))
    host = next(person for person in told if person.name == "Host Person")
    assert (len(told) == 2, bool(host.referred_by), host.source == "Hidden club", bool(host.last_contact)) == (
        asked,
    ) * 4
    assert ("Quux" in json.dumps([person.name for person in told])) is asked
    book.close()
