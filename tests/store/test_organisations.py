"""Organisations in every order, narrowed and put away; two of them made one, and one undo that parts them again."""

import random
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from peewee import ForeignKeyField

from crm_app.errors import Unusable
from crm_app.store import details, fields, members, notes, organisations, people, research, rows, tags, uniting
from crm_app.store.book import Book
from crm_app.store.ordering import Level
from crm_app.store.schema import TRACKED, Affiliation, Organisation, Row, Touch
from tests.store.looking import MONDAY, assert_in_step, opened
from tests.store.looking import rows as everything


@pytest.fixture
def three(book: Book) -> list[int]:
    """Archive with two people and an open question, Zoo with one and scores, and Über with nobody."""
    with book.edit("Add"):
        ada = people.add(book, name="Ada Zimmer", title="Baker", organisation="Zoo")
        bea = people.add(book, name="Bea Abel", title="Analyst", organisation="archive")
        people.add(book, name="Cem Müller", organisation="archive")
        empty = organisations.add(book, "Über", place="Bonn", size="3")
        rows.add(book, Touch, person=ada, at=MONDAY - timedelta(days=3), kind="chat")
        rows.add(book, Touch, person=bea, at=MONDAY - timedelta(days=9), kind="chat")
    found = {row.name: row.id for row in organisations.rows_of(book, organisations.ids(book))}
    with book.edit("Tell"):
        organisations.change(book, found["Zoo"], advocacy=2, motivation=5, posting=0, sector="Animals")
        research.add(book, "Who decides?", organisation=found["archive"], unknown=True)
    return [found["archive"], found["Zoo"], empty]


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("name", "auz", "zua"),
        ("place", "uaz", "uaz"),
        ("sector", "zau", "zau"),
        ("people", "uza", "azu"),
        ("questions", "uza", "auz"),
        ("last_contact", "azu", "zau"),
        ("advocacy", "zau", "zau"),
    ],
)
def test_every_order_ends_with_what_is_empty(book: Book, three: list[int], order: str, up: str, down: str) -> None:
    letters = dict(zip(three, "azu", strict=True))
    falling = [Level(order, descending=True)]
    assert "".join(letters[number] for number in organisations.ids(book, levels=[Level(order)])) == up
    assert "".join(letters[number] for number in organisations.ids(book, levels=falling)) == down


def test_a_list_is_narrowed_and_counts_say_to_how_many(book: Book, three: list[int]) -> None:
    archive, zoo, empty = three
    for only, wanted in (("open", [archive]), ("nobody", [empty]), ("insider", [zoo]), ("stop", [])):
        assert list(organisations.ids(book, only=only)) == wanted
    assert organisations.counts(book) == {"": 3, "open": 1, "nobody": 1, "insider": 1, "stop": 0, "archived": 0}
    assert list(organisations.ids(book, query="uber")) == [empty]
    assert organisations.counts(book, query="uber")[""] == 1
    assert list(organisations.ids(book, query="…")) == []
    with book.edit("Archive"):
        organisations.put_away(book, [zoo], shelf="archived")
    assert list(organisations.ids(book, shelf="archived")) == [zoo]
    assert organisations.counts(book)["archived"] == 1
    assert zoo not in organisations.ids(book)


def test_a_second_level_orders_what_is_alike_in_the_first(book: Book, three: list[int]) -> None:
    archive, zoo, empty = three
    with book.edit("Place"):
        for number, place in ((archive, "Ålesund"), (zoo, "aarau")):
            organisations.change(book, number, place=place, size="3")
    levels = [Level("size"), Level("place", descending=True)]
    assert list(organisations.ids(book, levels=levels)) == [empty, archive, zoo]
    assert organisations.beginning_with(book, "ub", [zoo, empty]) == empty
    assert organisations.beginning_with(book, "x", [zoo, empty]) == 0


def test_who_is_there_now_stands_before_who_was(book: Book, three: list[int]) -> None:
    archive = three[0]
    with book.edit("Add"):
        away = people.add(book, name="Aaron Gone")
        rows.add(book, Affiliation, person=away, organisation=archive, title="Clerk", until="2019", current=False)
        gone = people.add(book, name="Trashed", organisation="archive")
        people.put_away(book, [gone], shelf="trashed")
    assert [(one.name, one.current) for one in members.of_organisation(book, archive)] == [
        ("Bea Abel", True), ("Cem Müller", True), ("Aaron Gone", False),
    ]  # fmt: skip
    assert organisations.rows_of(book, [archive])[0].people == 2


def test_a_score_out_of_its_range_and_a_name_without_letters_are_refused(book: Book, three: list[int]) -> None:
    with pytest.raises(Unusable, match="from 1 to 5"), book.edit("Score"):
        organisations.change(book, three[0], motivation=6)
    with pytest.raises(Unusable, match="name"), book.edit("Rename"):
        organisations.change(book, three[0], name="  ")


def test_two_become_one_with_everything_and_nothing_twice(book: Book, three: list[int]) -> None:
    archive, zoo, _ = three
    with book.edit("Furnish"):
        for number in (archive, zoo):
            details.add_one(book, "phone", "+49 228 1", organisation=number)
            tags.replace_of_organisation(book, number, ["River", "Old" if number == archive else "Wild"])
            fields.replace_of_organisation(book, number, ["Water"])
            notes.add(book, f"About {number}", organisation=number)
    before = everything(book)
    with book.edit("Merge"):
        uniting.unite(book, archive, zoo, {"other_names": "Zoo", "advocacy": 2})
    assert {one.name for one in members.of_organisation(book, archive)} == {"Ada Zimmer", "Bea Abel", "Cem Müller"}
    assert tags.of_organisation(book, archive) == ("Old", "River", "Wild")
    assert fields.of_organisation(book, archive) == ("Water",)
    assert [one.text for one in details.rows_of_organisation(book, archive)] == ["+49 228 1"]
    assert len(notes.of_organisation(book, archive)) == 2
    assert organisations.get(book, archive)["other_names"] == "Zoo"
    assert list(organisations.ids(book, query="zoo")) == [archive]
    assert people.get(book, 1).jobs[0].organisation_name == "archive"
    assert_in_step(book)
    with pytest.raises(Unusable, match="no longer"):
        organisations.get(book, zoo)
    book.undo()
    assert everything(book) == before
    assert_in_step(book)


def test_who_comes_later_under_the_name_that_went_is_put_where_it_went(book: Book, three: list[int]) -> None:
    archive, zoo, _ = three
    with book.edit("Merge"):
        uniting.unite(book, archive, zoo, {"other_names": "Menagerie; Zoo"})
        people.add(book, name="Dora Late", organisation="zoo")
        assert organisations.find_or_add(book, "MENAGERIE") == archive
        assert organisations.find_or_add(book, "Men") != archive
    assert "Dora Late" in {one.name for one in members.of_organisation(book, archive)}


def test_an_organisation_is_not_merged_with_itself(book: Book, three: list[int]) -> None:
    with pytest.raises(Unusable, match="itself"), book.edit("Merge"):
        uniting.unite(book, three[0], three[0], {})


_TELLING = tuple(
    (model, field.name)
    for model in TRACKED
    for field in model._meta.sorted_fields
    if isinstance(field, ForeignKeyField) and field.rel_model is Organisation
)


def _strew(book: Book, chance: random.Random, orgs: list[int]) -> None:
    """Rows of every table that leads to an organisation, alike and different, on any of them."""
    persons = [people.add(book, name=name) for name in ("Ada", "Ben", "Cem")]
    for _ in range(chance.randint(0, 14)):
        model, column = chance.choice(_TELLING)
        rows.add(book, model, **{column: chance.choice(orgs)}, **_others(book, model, chance, persons))


def _others(book: Book, model: type[Row], chance: random.Random, persons: list[int]) -> dict[str, Any]:
    names = model._meta.fields.keys()
    values: dict[str, Any] = {}
    if model is Affiliation:
        values["person"] = chance.choice(persons)
    if "tag" in names:
        values["tag"] = tags.find_or_add(book, chance.choice("xy"))
    if "field" in names and model._meta.table_name == "organisation_field":
        values["field"] = fields.find_or_add(book, chance.choice("xy"))
    if "at" in names:
        values["at"] = MONDAY
    if "text" in names:
        values["text"] = chance.choice(("", "lentils", "soil"))
    if "kind" in names:
        values["kind"] = chance.choice(("email", "url"))
    return values


@given(seed=st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_any_two_merged_and_undone_leave_the_whole_book_as_it_was(seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "book") as book:
        with book.edit("Fill"):
            orgs = [organisations.add(book, name) for name in ("Zoo", "Zoo Ltd", "Archive")]
            _strew(book, chance, orgs)
        before = everything(book)
        kept, gone = chance.sample(orgs, 2)
        hung = {number: uniting.hanging(book, number) for number in orgs}
        with book.edit("Merge"):
            uniting.unite(book, kept, gone, {"name": "Zoological", "motivation": chance.choice((None, 4))})
        assert uniting.hanging(book, gone) == {}
        now = uniting.hanging(book, kept)
        assert now.keys() == hung[kept].keys() | hung[gone].keys() | {"former_uid"}
        for table in ("note", "research", "attachment"):
            assert now.get(table, 0) == hung[kept].get(table, 0) + hung[gone].get(table, 0)
        assert_in_step(book)
        book.undo()
        assert everything(book) == before
        assert_in_step(book)
        book.redo()
        assert uniting.hanging(book, kept) == now
        assert_in_step(book)
