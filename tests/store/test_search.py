"""What a person types finds what begins so, and nothing typed can do harm."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_app.store import meetings, notes, people, rows, search
from crm_app.store.book import Book
from crm_app.store.schema import Card, MeetingQuestion, Organisation
from tests.store.looking import MONDAY


def _add(book: Book, *names: str) -> list[int]:
    with book.edit("Add"):
        return [people.add(book, name=name) for name in names]


def _names(book: Book, text: str) -> list[str]:
    return [row.name for row in people.rows_of(book, search.people(book, text))]


def _texts(book: Book, text: str) -> list[str]:
    return [hit.snippet for hit in search.passage_hits(book, text)]


@pytest.mark.parametrize("typed", ["müller", "MULLER", "Mul", "jurgen mu", "mü", "m", "Muller Jürgen", "“Müller”"])
def test_case_and_accents_do_not_matter_and_beginnings_do(book: Book, typed: str) -> None:
    _add(book, "Jürgen Müller", "Ada Lovelace")
    assert _names(book, typed) == ["Jürgen Müller"]


@pytest.mark.parametrize("typed", ["uller", "Müller Ada", "", "   ", "?!", "Müllerin"])
def test_every_word_must_begin_a_word(book: Book, typed: str) -> None:
    _add(book, "Jürgen Müller", "Ada Lovelace")
    assert _names(book, typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "'",
        '""',
        "a OR b",
        "NEAR(a b)",
        "name:ada",
        "-ada",
        "^ada",
        "ada*",
        "(",
        "ada AND",
        "{a b}",
        "a\0b",
        "%",
        "\\",
    ],
)
def test_operators_are_only_words(book: Book, typed: str) -> None:
    _add(book, "Ada Lovelace")
    with book.edit("Write"):
        notes.add(book, "ada or near", person=1)
    known = {"Ada Lovelace"}
    assert {hit.name for hit in search.everything(book, typed)} <= known
    assert set(people.ids(book, query=typed)) <= {1}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_nothing_typed_does_harm(book: Book, typed: str) -> None:
    if typed.isprintable() or typed.encode("utf-8", "ignore").decode() == typed:
        search.everything(book, typed)


def test_people_are_found_by_all_that_is_known_of_them(book: Book) -> None:
    with book.edit("Add"):
        people.add(
            book, name="Ada Lovelace", nickname="Countess", title="Analyst", organisation="Engine Works",
            tagged=["poets"], emails=["ada@byron.example"], phones=["+44 20 7946 0001"],
            addresses=["12 St James's Square, London"],
        )  # fmt: skip
    for typed in ("countess", "analyst engine", "poets", "byron", "7946", "square london"):
        assert _names(book, typed) == ["Ada Lovelace"], typed


def test_people_come_by_name(book: Book) -> None:
    _add(book, "Ada Zimmer", "Ada Abel", "Ada Müller", "Adalbert Abel")
    assert _names(book, "ada") == ["Ada Abel", "Adalbert Abel", "Ada Müller", "Ada Zimmer"]
    assert _names(book, "a") == ["Ada Abel", "Adalbert Abel", "Ada Müller", "Ada Zimmer"]


def test_the_trash_is_not_searched_and_the_archive_is(book: Book) -> None:
    ada, charles = _add(book, "Ada Lovelace", "Ada Charles")
    with book.edit("Write"):
        notes.add(book, "lentils in the note of somebody put away", person=ada)
        people.change(book, ada, note="lentils on the person")
    with book.edit("Put away"):
        people.put_away(book, [ada], shelf="trashed")
        people.put_away(book, [charles], shelf="archived")
    for typed in ("a", "ada"):
        assert _names(book, typed) == ["Ada Charles"]
    assert _texts(book, "lentils") == []
    with book.edit("Take out"):
        people.put_away(book, [ada], shelf="shown")
    assert len(_texts(book, "lentils")) == 2


def test_passages_come_newest_first_by_their_own_time(book: Book) -> None:
    (ada,) = _add(book, "Ada")
    with book.edit("Write"):
        for days, text in (
            (1, "second lentil"),
            (0, "newest lentil"),
            (20000, "before 1972, lentil"),
            (30, "third lentil"),
        ):
            notes.add(book, text, person=ada, at=MONDAY - timedelta(days=days))
    assert _texts(book, "lent") == ["newest lentil", "second lentil", "third lentil", "before 1972, lentil"]
    with book.edit("Move"):
        notes.change(book, 1, at=MONDAY + timedelta(days=1))
    assert _texts(book, "lent")[0] == "second lentil"
    with book.edit("Change"):
        notes.change(book, 1, text="peas")
    assert _texts(book, "peas") == ["peas"]
    assert len(_texts(book, "lent")) == 3


def test_answers_cards_and_organisations_are_found(book: Book) -> None:
    (ada,) = _add(book, "Ada Lovelace")
    with book.edit("Fill"):
        meeting = meetings.plan(book, ada, start=MONDAY, zone="Europe/London")
        rows.add(book, MeetingQuestion, meeting=meeting, text="What surprised you?", answer="How much lentils matter")
        rows.add(book, Card, person=ada, text="LOVELACE & CO", back_note="met at the lentil fair")
        rows.add(book, Organisation, name="Lentil Trust", sector="Food", place="Leeds")
    hits = search.everything(book, "lentil")
    assert [(hit.kind, hit.name) for hit in hits if hit.kind == "organisations"] == [("organisations", "Lentil Trust")]
    assert {(hit.kind, hit.name) for hit in hits if hit.kind != "organisations"} == {
        ("answers", "Ada Lovelace"),
        ("cards", "Ada Lovelace"),
    }
    assert search.everything(book, "lee")[0].snippet == "Food, Leeds"


def test_a_snippet_shows_the_words_around_the_find(book: Book) -> None:
    (ada,) = _add(book, "Ada")
    words = [f"word{place}" for place in range(50)]
    words[30] = "Lëntils,"
    with book.edit("Write"):
        notes.add(book, " ".join(words), person=ada)
    (found,) = _texts(book, "lentil")
    assert found.startswith("…word26 word27")
    assert "Lëntils," in found
    assert found.endswith("…")


def test_marks_of_markdown_are_left_out_of_a_snippet(book: Book) -> None:
    (ada,) = _add(book, "Ada")
    with book.edit("Write"):
        notes.add(book, "- She *laughed* at the [portal](https://noaa.example/a)\n## and left", person=ada)
    assert _texts(book, "laughed") == ["She laughed at the portal and left"]


def test_the_limit_holds_for_each_kind(book: Book) -> None:
    numbers = _add(book, *(f"Ada {place:03}" for place in range(150)))
    with book.edit("Write"):
        for number in numbers[:50]:
            notes.add(book, "ada", person=number)
    assert len(search.people(book, "ada", limit=100)) == 100
    assert len(search.newest_passages(book, "ada", limit=20)) == 20
    assert len(search.people(book, "ad", limit=7)) == 7
