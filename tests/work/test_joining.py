"""Two people made one: everything moves along, nothing either said is lost, and one undo gives back both exactly."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from crm_app.domain import joining as rules
from crm_app.errors import Unusable
from crm_app.store import (
    attachments,
    cards,
    custom_fields,
    details,
    duplicates,
    joining,
    meetings,
    notes,
    people,
    pictures,
    referrals,
    relations,
    rows,
)  # fmt: skip
from crm_app.store.book import Book
from crm_app.store.schema import TRACKED, Person, RawProperty
from crm_app.work import joining as work
from crm_app.work.exporting import export_people
from crm_app.work.importing import import_file
from tests.store.looking import MONDAY, Clock, assert_in_step, opened
from tests.store.looking import rows as everything
from tests.store.test_undo import Histories

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "data", Clock()) as found:
        yield found


@pytest.fixture
def twins(book: Book) -> tuple[int, int]:
    """Ana Adler twice, each with everything a person can have, and Bo who stands between them."""
    with book.edit("Add"):
        bo = people.add(book, name="Bo Brandt", source="Family")
        ana = people.add(
            book, name="Ana Adler", uid="u1", title="Engineer", organisation="Acme", emails=["ana@x.example"],
            phones=["+1 555 0100"], tagged=["fair"], note="tall", birthday="1980-04-12", referred_by=bo,
            photo=pictures.add(book.folder, PNG + b"one", "image/png"),
        )  # fmt: skip
        annie = people.add(
            book, name="Annie Adler", uid="u2", title="Head", organisation="Birch",
            emails=["ana@x.example", "annie@home.example"], tagged=["fair", "choir"], note="likes soil", pronouns="she",
            birthday="1980-04-13", source="LinkedIn", photo=pictures.add(book.folder, PNG + b"two", "image/png"),
        )  # fmt: skip
        for one in (ana, annie):
            rows.add(book, RawProperty, person=one, item="item1", name="X-ABLABEL", value=f"of {one}", covers="label")
            rows.add(book, RawProperty, person=one, item="item1", name="X-OWN", value=f"of {one}")
        meeting = meetings.plan(book, annie, start=MONDAY, zone="Europe/London")
        cards.add(book, [("x.png", "image/png")], person=annie)
        notes.add(book, "on Annie", person=annie)
        referrals.add(book, people.add(book, name="Cy"), referrer=annie, meeting=meeting)
        relations.add(book, ana, annie, kind="sister")
        relations.add(book, annie, bo, kind="colleague")
        duplicates.tell_apart(book, [(bo, annie), (ana, annie)])
    return ana, annie


def test_everything_moves_to_the_one_who_stays(book: Book, twins: tuple[int, int]) -> None:
    ana, annie = twins
    with book.edit("Merge"):
        work.merge(book, ana, [annie])
    found = people.get(book, ana)
    assert (found.name, found.note, found.pronouns) == ("Ana Adler", "tall\n\nlikes soil", "she")
    assert [detail.text for detail in found.details] == ["ana@x.example", "+1 555 0100", "annie@home.example"]
    assert found.tags == ("choir", "fair")
    assert {(job.organisation_name, job.title) for job in found.jobs} == {("Acme", "Engineer"), ("Birch", "Head")}
    assert dict(found.custom) == {"Also called": "Annie Adler", "Other birthday": "1980-04-13"}
    assert [link.name for link in found.path] == ["Family", "Bo Brandt"]
    assert book.rows("SELECT main FROM referral WHERE referred_id = ? ORDER BY id", (ana,)) == [(1,), (0,)]
    assert [note.text for note in notes.of_person(book, ana)] == ["on Annie"]
    assert len(cards.of_person(book, ana)) == 1
    assert [(one.name, one.kind) for one in relations.of_person(book, ana)] == [("Bo Brandt", "colleague")]
    assert duplicates.apart(book) == [(people.find(book, "Bo Brandt"), ana)]
    assert book.rows("SELECT p.name FROM referral r JOIN person p ON p.id = r.referrer_id WHERE r.meeting_id > 0") == [
        ("Ana Adler",)
    ]
    assert not people.is_there(book, annie)
    assert joining.hanging(book, annie) == {}
    assert_in_step(book)


def test_groups_of_two_cards_stay_apart(book: Book, twins: tuple[int, int]) -> None:
    ana, annie = twins
    with book.edit("Merge"):
        work.merge(book, ana, [annie])
    found = book.rows("SELECT item, value FROM raw_property ORDER BY id")
    assert found == [("item1", f"of {ana}")] * 2 + [("item2", f"of {annie}")] * 2


def test_the_second_photo_stays_as_a_file(book: Book, twins: tuple[int, int]) -> None:
    ana, annie = twins
    with book.edit("Merge"):
        work.merge(book, ana, [annie], prefer={annie: frozenset({"photo", "name"})})
    assert people.get(book, ana).name == "Annie Adler"
    assert pictures.path_of(book.folder, people.get(book, ana).photo).read_bytes() == PNG + b"two"
    (kept,) = attachments.of_person(book, ana)
    assert (kept.name, attachments.path_of(book, kept).read_bytes()) == ("Other photo.png", PNG + b"one")


def test_a_merged_uid_leads_to_the_one_who_stayed(book: Book, twins: tuple[int, int], tmp_path: Path) -> None:
    ana, annie = twins
    with book.edit("Merge"):
        work.merge(book, ana, [annie])
    assert people.find(book, "u2") == people.by_uid(book, "u2") == ana
    assert joining.former_uids(book, ana) == ["u2"]
    path = tmp_path / "again.csv"
    path.write_text("uid,name,note,nickname\nu2,Annie Adler,likes soil,Annie\n")
    result = import_file(book, path)
    assert (result.new, result.updated) == (0, 1)
    assert people.get(book, ana).nickname == "Annie"
    with book.edit("Merge"):
        work.merge(book, people.find(book, "Cy"), [ana])
    assert people.name_of(book, people.find(book, "u2")) == "Cy"


def test_do_not_contact_and_private_of_either_hold(book: Book) -> None:
    with book.edit("Add"):
        one = people.add(book, name="Ana")
        other = people.add(book, name="Ana", do_not_contact=True, do_not_contact_reason="asked", private=True)
        people.put_away(book, [other], shelf="archived")
    with book.edit("Merge"):
        work.merge(book, one, [other])
    found = people.get(book, one)
    assert (found.do_not_contact, found.do_not_contact_reason, found.private) == (True, "asked", True)
    assert found.archived_at is None


def test_nobody_is_merged_with_themselves(book: Book, twins: tuple[int, int]) -> None:
    with pytest.raises(Unusable, match="themselves"), book.edit("Merge"):
        work.merge(book, twins[0], [twins[0]])


def test_several_become_one(book: Book) -> None:
    with book.edit("Add"):
        first, *others = [people.add(book, name="Ana Adler", phones=[f"+1 555 010{n}"]) for n in range(4)]
    with book.edit(work.merge_label(book, first, others)):
        work.merge(book, first, others)
    assert len(people.ids(book)) == 1
    assert len(details.of_person(book, first)) == 4
    book.undo()
    assert len(people.ids(book)) == 4


def test_choices_are_where_both_say_something_else() -> None:
    empty = dict.fromkeys((*rules.NAME, *rules.SINGLE), "") | {"may_share": "unknown"}
    one = empty | {"name": "Ana", "birthday": "1980", "photo": None}
    other = empty | {"name": "Annie", "pronouns": "she", "may_share": "no", "birthday": "1980"}
    assert rules.differing(one, other) == ["name"]
    assert rules.differing(one, one | {"birthday": "1981"}) == ["birthday"]


def _exported(book: Book, folder: Path) -> bytes:
    target = folder / "whole.json"
    export_people(book, target, private=True)
    return target.read_bytes()


@given(seed=st.integers(0, 2**32))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_two_merged_and_undone_leave_the_book_byte_for_byte(seed: int) -> None:
    chance = random.Random(seed)
    machine = Histories()
    book = machine.book
    try:
        with book.edit("Fill"):
            for _ in range(3):
                machine._insert(chance, Person)
            for model in chance.choices(TRACKED, k=60):
                machine._insert(chance, model)
        before, written = everything(book), _exported(book, machine.folder)
        one, other = chance.sample(machine._ids(Person), 2)
        hung = {number: joining.hanging(book, number) for number in (one, other)}
        chosen = frozenset(chance.sample(rules.CHOICES, 5))
        with book.edit("Merge"):
            work.merge(book, one, [other], prefer={other: chosen})
        assert joining.hanging(book, other) == {}
        now = joining.hanging(book, one)
        for table in ("note", "card", "letter", "touch", "promise", "request", "row_verdict", "snooze", "task"):
            assert now.get(table, 0) == hung[one].get(table, 0) + hung[other].get(table, 0), table
        for table in ("detail", "person_tag", "participant", "custom_value", "affiliation"):
            assert table in now or table not in hung[one].keys() | hung[other].keys()
        assert_in_step(book)
        book.undo()
        assert everything(book) == before
        assert _exported(book, machine.folder) == written
        assert_in_step(book)
        book.redo()
        assert joining.hanging(book, one) == now
        book.undo()
    finally:
        machine.around = {}
        machine._opened.__exit__(None, None, None)


def test_the_export_that_is_compared_tells_everything(book: Book, twins: tuple[int, int], tmp_path: Path) -> None:
    told = json.loads(_exported(book, tmp_path))
    (annie,) = (one for one in told["people"] if one["uid"] == "u2")
    assert annie["emails"] == ["ana@x.example", "annie@home.example"]
    with book.edit("Merge"):
        work.merge(book, twins[0], [twins[1]])
    assert _exported(book, tmp_path) != json.dumps(told).encode()
    assert custom_fields.names(book) == ["Also called", "Other birthday"]
