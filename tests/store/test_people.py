"""People in every order, and the edits of one person."""

from datetime import timedelta

import pytest

from crm_app.errors import Unusable
from crm_app.store import people, rows, settings
from crm_app.store.book import Book
from crm_app.store.schema import Organisation, Tag, Touch
from tests.store.looking import MONDAY, Clock, assert_in_step


@pytest.fixture
def three(book: Book, clock: Clock) -> list[int]:
    with book.edit("Add"):
        ada = people.add(book, name="Ada Zimmer", title="baker", organisation="Old Mill")
        bea = people.add(book, name="Bea Abel", title="Analyst", organisation="archive")
        cem = people.add(book, name="Cem Müller")
        rows.add(book, Touch, person=cem, at=MONDAY - timedelta(days=3), kind="chat")
        rows.add(book, Touch, person=ada, at=MONDAY - timedelta(days=9), kind="chat")
    clock.go(days=1)
    with book.edit("Change"):
        people.change(book, bea, note="x")
    return [ada, bea, cem]


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("family", "bca", "acb"),
        ("given", "abc", "cba"),
        ("organisation", "bac", "abc"),
        ("title", "bac", "abc"),
        ("last_contact", "acb", "cab"),
        ("changed", "cab", "bca"),
    ],
)
def test_every_order_ends_with_what_is_empty(book: Book, three: list[int], order: str, up: str, down: str) -> None:
    letters = dict(zip(three, "abc", strict=True))
    assert "".join(letters[number] for number in people.ids(book, order=order)) == up
    assert "".join(letters[number] for number in people.ids(book, order=order, descending=True)) == down
    assert len(people.ids(book, order=order, query="mül")) == 1


def test_only_who_changed_is_marked_as_changed(book: Book, three: list[int], clock: Clock) -> None:
    before = book.rows("SELECT person, changed_at FROM standing")
    clock.go(days=1)
    with book.edit("Set"):
        settings.put(book, "paper", "a4")
        settings.put(book, "zone", "Europe/Berlin")
        rows.add(book, Tag, name="unused")
    assert book.rows("SELECT person, changed_at FROM standing") == before
    with book.edit("Rename the place of one"):
        rows.change(book, Organisation, 1, name="New Mill")
    changed = {
        person for person, at in book.rows("SELECT person, changed_at FROM standing") if (person, at) not in before
    }
    assert changed == {three[0]}
    assert people.get(book, three[0]).jobs[0].organisation_name == "New Mill"
    assert_in_step(book)


def test_a_new_job_is_the_present_one_and_an_empty_one_is_none(book: Book, three: list[int]) -> None:
    with book.edit("Change"):
        people.change(book, three[2], title="", organisation="")
        people.change(book, three[0], title="Chief", organisation=None)
    assert book.value("SELECT count(*) FROM affiliation WHERE person_id = ?", (three[2],)) == 0
    assert rows.row(book, "affiliation", 1)["title"] == "Chief"
    assert people.rows_of(book, [three[0]])[0].organisation == "Old Mill"


def test_lists_replace_and_renewal_adds(book: Book) -> None:
    with book.edit("Add"):
        ada = people.add(book, name="Ada", emails=["a@example.org", "b@example.org"], tagged=["x"])
    with book.edit("Renew"):
        people.renew(book, ada, emails=["b@example.org", "c@example.org"], tags=["y"], note="n", title="")
    whole = people.get(book, ada)
    assert [detail.text for detail in whole.details] == ["a@example.org", "b@example.org", "c@example.org"]
    assert (whole.tags, whole.note) == (("x", "y"), "n")
    with book.edit("Change"):
        people.change(book, ada, emails=["c@example.org"], tags=["z"])
    whole = people.get(book, ada)
    assert ([detail.text for detail in whole.details], whole.tags) == (["c@example.org"], ("z",))


def test_what_is_given_is_not_overwritten_by_what_the_name_suggests(book: Book) -> None:
    with book.edit("Add"):
        ada = people.add(book, name="Dr. Ada Lovelace", nickname="Countess", prefix="Lady")
    whole = people.get(book, ada)
    assert (whole.given, whole.family, whole.nickname, whole.prefix) == ("Ada", "Lovelace", "Countess", "Lady")


@pytest.mark.parametrize("uid", [" x", "two\nlines", "x\0", "tab\there"])
def test_a_uid_is_one_line_of_visible_signs(book: Book, uid: str) -> None:
    with pytest.raises(Unusable, match="uid"), book.edit("Add"):
        people.add(book, name="Ada", uid=uid)
    assert book.value("SELECT count(*) FROM person") == 0


def test_strange_columns_are_refused(book: Book, three: list[int]) -> None:
    with pytest.raises(Unusable, match="colour"), book.edit("Change"):
        people.change(book, three[0], colour="red")
    with pytest.raises(Unusable, match="no longer there"), book.edit("Change"):
        people.change(book, 99, note="x")
