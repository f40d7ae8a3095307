"""What a search shows: some of each kind, counted, with the letters that match."""

from datetime import timedelta

import pytest

from crm_app.store import finding, meetings, notes, organisations, people, rows
from crm_app.store.book import Book
from crm_app.store.finding import Found, FoundKind
from crm_app.store.schema import Card, MeetingQuestion
from tests.store.looking import MONDAY, Clock


@pytest.fixture
def full(book: Book, clock: Clock) -> Book:
    with book.edit("Fill"):
        chloe = people.add(book, name="Chloé Dubois", title="Cartographer", organisation="River Trust")
        people.add(book, name="Ben Okafor", organisation="Urban Institute")
        notes.add(book, "The river **gauges** are read by hand.", person=chloe)
        trust = organisations.find_or_add(book, "River Trust")
        notes.add(book, "They fund rivers only.", organisation=trust)
        met = meetings.plan(book, chloe, start=MONDAY + timedelta(days=1), zone="Europe/London", goal="How rivers move")
        rows.change(book, MeetingQuestion, 1, answer="Begin at the river mouth.")
        notes.add(book, "River boat at nine.", meeting=met)
        rows.add(book, Card, text="RIVERBANK PRINTERS", received_at=book.clock())
    return book


def kinds(book: Book, text: str, *, only: str = "") -> dict[str, FoundKind]:
    return {kind.kind: kind for kind in finding.found(book, text, only=only)}


def marked(found: Found) -> tuple[list[str], list[str]]:
    return (
        [found.name[first:last] for first, last in found.name_marks],
        [found.line[first:last] for first, last in found.line_marks],
    )


def test_every_kind_is_found_and_says_what_opens(full: Book) -> None:
    found = kinds(full, "river")
    assert {name: kind.total for name, kind in found.items()} == {
        "people": 1, "organisations": 1, "meetings": 1, "notes": 3, "answers": 1, "cards": 1,
    }  # fmt: skip
    assert list(found) == list(finding.KINDS)
    homes = {kind: {(find.table, find.record) for find in one.finds} for kind, one in found.items()}
    trust = organisations.find(full, "River Trust")
    assert homes == {
        "people": {("person", 1)}, "organisations": {("organisation", trust)}, "meetings": {("meeting", 1)},
        "notes": {("person", 1), ("organisation", trust), ("meeting", 1)}, "answers": {("meeting", 1)},
        "cards": {("person", 0)},
    }  # fmt: skip


@pytest.mark.manner(28)
@pytest.mark.parametrize("typed", ["chloe", "CHLOÉ", "dub chlo", "DUBOIS"])
def test_case_and_accents_are_ignored_and_the_letters_typed_are_marked(full: Book, typed: str) -> None:
    (find,) = kinds(full, typed)["people"].finds
    assert find.name == "Chloé Dubois"
    assert set(marked(find)[0]) == {
        {"chlo": "Chlo", "dub": "Dub"}.get(word, "Chloé" if "c" in word.lower() else "Dubois") for word in typed.split()
    }


def test_a_snippet_marks_the_find_and_leaves_out_the_signs_of_markdown(full: Book) -> None:
    found = kinds(full, "river gauge")["notes"].finds
    assert [find.line for find in found] == ["The river gauges are read by hand."]
    assert marked(found[0])[1] == ["river", "gauge"]


def test_marks_count_signs_beyond_the_first_plane_as_one(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="😀 Émile Zola")
    (find,) = kinds(book, "emi zo")["people"].finds
    assert marked(find)[0] == ["Émi", "Zo"]


def test_meetings_are_found_by_person_goal_and_place(full: Book) -> None:
    with full.edit("Place"):
        meetings.change(full, 1, place="500 L'Enfant Plaza")
    for typed in ("chloe", "rivers move", "enfant plaza"):
        assert [find.record for find in kinds(full, typed)["meetings"].finds] == [1], typed
    assert "meetings" not in kinds(full, "100%")


def test_one_kind_alone_gives_many_and_still_counts_the_others(book: Book) -> None:
    with book.edit("Fill"):
        for number in range(finding.MANY + 5):
            people.add(book, name=f"Ann Nr{number:03}")
        notes.add(book, "Ann wrote", person=1)
    together = kinds(book, "ann")
    assert len(together["people"].finds) == finding.FEW
    assert (together["people"].total, together["people"].is_more) == (finding.MOST_COUNTED, True)
    alone = kinds(book, "ann", only="people")
    assert len(alone["people"].finds) == finding.MANY
    assert (alone["notes"].finds, alone["notes"].total) == ((), 1)


def test_the_newest_note_comes_first_and_tells_its_time(book: Book, clock: Clock) -> None:
    with book.edit("Fill"):
        ann = people.add(book, name="Ann")
        for days in (3, 1, 2):
            notes.add(book, f"Harvest {days}", person=ann, at=clock() - timedelta(days=days))
    found = kinds(book, "harv")["notes"].finds
    assert [find.line for find in found] == ["Harvest 1", "Harvest 2", "Harvest 3"]
    assert found[0].at == clock() - timedelta(days=1)


@pytest.mark.parametrize("typed", ["", "  ", "!?", "zzz"])
def test_nothing_typed_or_nothing_there_finds_nothing(full: Book, typed: str) -> None:
    assert finding.found(full, typed) == ()
