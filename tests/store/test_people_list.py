"""The list of people: filters, levels of order, counts, and lists kept under a name."""

from datetime import timedelta

import pytest

from crm_app.errors import Unusable
from crm_app.store import (
    filters,
    organisations,
    people,
    people_list,
    requests,
    rows,
    saved_views,
    settings,
    tags,
    window_reads,
)  # fmt: skip
from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level
from crm_app.store.schema import Field, Meeting, Participant, PersonField, SavedView, Touch
from tests.store.looking import MONDAY, Clock, assert_in_step


@pytest.fixture
def five(book: Book) -> dict[str, int]:
    """Ada, Bea, Cem, Dov and Eva, each with something to be filtered by."""
    with book.edit("Add"):
        ada = people.add(book, name="Ada Zimmer", title="Baker", organisation="Mill", tagged=["bread"], source="Family")
        bea = people.add(book, name="Bea Abel", title="analyst", organisation="Élan", referred_by=ada)
        cem = people.add(book, name="Cem Müller", title="analyst", organisation="École", addresses=["1 High St, York"])
        dov = people.add(book, name="Dov Berg", do_not_contact=True, pinned=True)
        eva = people.add(book, name="Eva Cole", title="Analyst", organisation="zoo")
        organisations.change(book, organisations.find(book, "Mill"), place="Leeds")
        rows.add(book, PersonField, person=bea, field=rows.add(book, Field, name="Bread"))
        meeting = rows.add(book, Meeting, start=MONDAY + timedelta(days=2), zone="UTC", scheduled_at=MONDAY)
        rows.add(book, Participant, meeting=meeting, person=cem)
        requests.want(book, [ada])
        rows.add(book, Touch, person=ada, at=MONDAY - timedelta(days=3), kind="chat")
        people.put_away(book, [eva], shelf="archived")
    return {"a": ada, "b": bea, "c": cem, "d": dov, "e": eva}


def letters(book: Book, five: dict[str, int], *narrowed: Filter, levels: tuple[Level, ...] = ()) -> str:
    names = {number: letter for letter, number in five.items()}
    return "".join(names[number] for number in window_reads.people_shown(book, narrowed, levels))


@pytest.mark.parametrize(
    ("kind", "value", "who"),
    [
        ("stage", "to-ask", "ab"),
        ("stage", "scheduled", "c"),
        ("meeting", 1, "c"),
        ("do-not-contact", 1, "d"),
        ("pinned", 1, "d"),
        ("place", "leeds", "a"),
        ("place", "york", "c"),
        ("place", "...", ""),
        ("due", 7, "abc"),
        ("due", 1, "c"),
        ("not-asked", 90, "bdca"),
        ("shelf", "archived", "e"),
        ("text", "m", "c"),
        ("text", "anal", "bc"),
        ("text", "?", ""),
    ],
)
def test_a_filter_leaves_who_passes_it(book: Book, five: dict[str, int], kind: str, value: str | int, who: str) -> None:
    assert sorted(letters(book, five, Filter(kind, value))) == sorted(who)


def test_a_filter_by_a_record_follows_the_record(book: Book, five: dict[str, int]) -> None:
    tag = book.value("SELECT id FROM tag WHERE name = 'bread'")
    assert letters(book, five, Filter("tag", tag)) == "a"
    assert letters(book, five, Filter("field", book.value("SELECT id FROM field"))) == "b"
    assert letters(book, five, Filter("organisation", organisations.find(book, "École"))) == "c"


def test_a_channel_is_the_source_of_all_who_came_by_it(book: Book, five: dict[str, int]) -> None:
    assert letters(book, five, Filter("channel", book.value("SELECT id FROM channel"))) == "ba"


def test_all_filters_hold_at_once(book: Book, five: dict[str, int]) -> None:
    assert letters(book, five, Filter("stage", "to-ask"), Filter("text", "mill")) == "a"
    assert letters(book, five, Filter("stage", "met"), Filter("text", "mill")) == ""
    assert window_reads.people_number(book, [Filter("stage", "to-ask"), Filter("text", "mill")]) == 1
    assert window_reads.people_number(book, [Filter("stage", "to-ask")]) == 2
    assert window_reads.people_at_stages(book, [Filter("stage", "met"), Filter("text", "mill")]) == {"to-ask": 1}


def test_levels_sort_one_after_the_other_and_names_come_last(book: Book, five: dict[str, int]) -> None:
    by_title = (Level("title"),)
    assert letters(book, five, levels=by_title) == "bcad"  # analyst by name, Baker, none
    assert letters(book, five, levels=(Level("title", True),)) == "abcd"
    assert letters(book, five, levels=(Level("title"), Level("organisation", True))) == "bcad"
    assert letters(book, five, levels=(Level("title"), Level("organisation"))) == "cbad"  # École before Élan
    assert letters(book, five, levels=(Level("name", True),)) == "acdb"
    given = people_list.sorted_ids(book, [], [Level("name")], by_given=True)
    assert list(given) == [five[letter] for letter in "abcd"]


def test_accents_do_not_send_a_word_behind_z(book: Book, five: dict[str, int]) -> None:
    shown = [Filter("shelf", "shown")]
    assert letters(book, five, *shown, levels=(Level("organisation"),)) == "cbad"


@pytest.mark.parametrize("key", sorted(people_list.ORDERS))
def test_every_column_sorts_both_ways_with_and_without_more_levels(book: Book, five: dict[str, int], key: str) -> None:
    for down in (False, True):
        alone = people_list.sorted_ids(book, [], [Level(key, down)])
        more = people_list.sorted_ids(book, [], [Level(key, down), Level("family")])
        assert sorted(alone) == sorted(five[letter] for letter in "abcd")
        assert alone == more


def test_who_was_left_alone_for_a_year_is_dormant(book: Book, five: dict[str, int], clock: Clock) -> None:
    with book.edit("Meet"):
        rows.change(book, Meeting, 1, start=MONDAY - timedelta(hours=2), held_end=MONDAY - timedelta(hours=1))
        settings.put(book, "playbook", "umbc")
    assert letters(book, five, Filter("stage", "met")) == "c"
    clock.go(days=364)
    assert people.counts(book)["met"] == 1
    clock.go(days=2)
    assert people.counts(book) == {"to-ask": 2, "none": 1, "dormant": 1}
    assert letters(book, five, Filter("stage", "met")) == ""
    assert letters(book, five, Filter("stage", "dormant")) == "c"
    assert people.rows_of(book, [five["c"]])[0].stage == "dormant"


def test_further_columns_are_read_where_they_are_asked_for(book: Book, five: dict[str, int]) -> None:
    with book.edit("Tag"):
        people.change(book, five["a"], tags=["b", "a"], emails=["ada@example.org"])
    row = people.rows_of(book, [five["a"]], extras=["tags", "email", "place", "via", "phone"])[0]
    assert row.more == {"tags": "a, b", "email": "ada@example.org", "place": "Leeds", "via": "Family", "phone": ""}
    assert people.rows_of(book, [five["b"]], extras=["via"])[0].more == {"via": "Ada Zimmer"}
    assert people.rows_of(book, [five["b"]])[0].more == {}


def test_names_are_found_by_their_beginning_in_any_spelling(book: Book, five: dict[str, int]) -> None:
    assert list(people_list.beginning_with(book, "Mul")) == [five["c"]]
    assert list(people_list.beginning_with(book, "be")) == [five["d"]]
    assert list(people_list.beginning_with(book, "be", by_given=True)) == [five["b"]]


def test_many_are_tagged_and_wanted_at_once(book: Book, five: dict[str, int]) -> None:
    everybody = list(five.values())
    with book.edit("Tag"):
        tags.put_on(book, everybody, ["bread", "new", " "])
    assert tags.on_any(book, everybody) == ["bread", "new"]
    assert book.value("SELECT count(*) FROM person_tag") == 10
    with book.edit("Untag"):
        tags.take_off(book, [five["a"], five["b"]], ["new"])
    assert people.get(book, five["a"]).tags == ("bread",)
    with book.edit("Want"):
        assert requests.want(book, everybody) == 1  # only of whom nothing is decided, and who is not left alone
    assert people.counts(book) == {"to-ask": 2, "scheduled": 1, "none": 1}
    assert book.value("SELECT count(*) FROM request") == 2
    assert_in_step(book)


def test_a_view_is_kept_whole_and_in_its_place(book: Book, five: dict[str, int]) -> None:
    narrowed, levels = (Filter("stage", "to-ask"), Filter("text", "mill")), (Level("title", True), Level("name"))
    with book.edit("Save"):
        mill = saved_views.add(
            book, " Mill  people ", narrowed=narrowed, levels=levels, columns={"widths": {"name": 9}}
        )
        other = saved_views.add(book, "All")
        third = saved_views.add(book, "Places", section="organisations")
    found = saved_views.get(book, mill)
    assert (found.name, found.filters, found.levels, found.columns) == (
        "Mill people", narrowed, levels, {"widths": {"name": 9}},
    )  # fmt: skip
    assert saved_views.count(book, found) == 1
    with book.edit("Move"):
        saved_views.move(book, third, -5)
    assert [view.id for view in saved_views.listed(book)] == [third, mill, other]
    assert [view.id for view in saved_views.listed(book, "people")] == [mill, other]
    with book.edit("Change"):
        saved_views.rename(book, mill, "Bakers")
        saved_views.redefine(book, mill, narrowed=[], levels=[], columns={})
    assert saved_views.get(book, mill) == saved_views.View(mill, "Bakers", "people")
    with book.edit("Delete"):
        saved_views.delete(book, mill)
    with pytest.raises(Unusable, match="no longer there"):
        saved_views.get(book, mill)
    book.undo()
    assert saved_views.get(book, mill).name == "Bakers"
    with pytest.raises(Unusable, match="needs a name"), book.edit("Name"):
        saved_views.rename(book, mill, " ")


@pytest.mark.parametrize(
    "text", ["", "no json", "[]", '{"filters": [["colour", 1], 7, ["tag", []]], "levels": [["x", 1]]}']
)
def test_a_definition_that_cannot_be_read_shows_everybody(book: Book, text: str) -> None:
    with book.edit("Save"):
        view = saved_views.add(book, "Strange")
        rows.change(book, SavedView, view, definition=text)
    assert saved_views.get(book, view).filters == ()
    assert saved_views.get(book, view).levels == ()


def test_filters_are_kept_as_they_were() -> None:
    kept = (Filter("tag", 7), Filter("place", "York"))
    assert filters.filters_of(filters.plain(kept)) == kept


def test_a_request_is_made_in_the_present_campaign(book: Book, five: dict[str, int]) -> None:
    assert rows.row(book, "request", 1)["person"] == five["a"]
