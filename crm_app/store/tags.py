"""Free marks on people and organisations."""

from collections.abc import Iterable

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import as_json


def of_person(book: Book, person: int) -> tuple[str, ...]:
    """A person's tags by name."""
    sql = "SELECT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = ? ORDER BY t.name"
    return tuple(name for (name,) in book.rows(sql, (person,)))


def names(book: Book) -> list[str]:
    """All tags of the book by name, to choose from."""
    return [name for (name,) in book.rows("SELECT name FROM tag WHERE trashed_at IS NULL ORDER BY name")]


def of_organisation(book: Book, organisation: int) -> tuple[str, ...]:
    """An organisation's tags by name."""
    sql = """SELECT t.name FROM organisation_tag ot JOIN tag t ON t.id = ot.tag_id
      WHERE ot.organisation_id = ? ORDER BY t.name"""
    return tuple(name for (name,) in book.rows(sql, (organisation,)))


def find_or_add(book: Book, name: str) -> int:
    """The id of a tag by name, made inside an edit when there is none."""
    found = book.value("SELECT id FROM tag WHERE name = ? AND trashed_at IS NULL", (name,))
    return int(found) if found else rows.add(book, models.Tag, name=name)


def put(book: Book, person: int, names: Iterable[str]) -> None:
    """Mark a person inside an edit; marks already there stay single."""
    there = set(of_person(book, person))
    for name in dict.fromkeys(name.strip() for name in names):
        if name and name not in there:
            rows.add(book, models.PersonTag, person=person, tag=find_or_add(book, name))


def put_on(book: Book, people: Iterable[int], names: Iterable[str]) -> None:
    """Mark many people inside an edit; marks already there stay single."""
    sql = """INSERT INTO person_tag(person_id, tag_id) SELECT j.value, ?1 FROM json_each(?2) j
      WHERE NOT EXISTS (SELECT 1 FROM person_tag WHERE person_id = j.value AND tag_id = ?1)"""
    among = as_json(people)
    for name in dict.fromkeys(name.strip() for name in names if name.strip()):
        book.connection().execute(sql, (find_or_add(book, name), among))


def take_off(book: Book, people: Iterable[int], names: Iterable[str]) -> None:
    """Take marks off many people inside an edit."""
    sql = """DELETE FROM person_tag WHERE person_id IN (SELECT value FROM json_each(?))
      AND tag_id IN (SELECT id FROM tag WHERE name = ?)"""
    among = as_json(people)
    for name in names:
        book.connection().execute(sql, (among, name))


def on_any(book: Book, people: Iterable[int]) -> list[str]:
    """The tags that somebody of these bears, by name."""
    sql = """SELECT DISTINCT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
      WHERE pt.person_id IN (SELECT value FROM json_each(?)) ORDER BY t.name"""
    return [name for (name,) in book.rows(sql, (as_json(people),))]


def replace(book: Book, person: int, names: Iterable[str]) -> None:
    """Make these the person's tags inside an edit."""
    wanted = [name.strip() for name in names if name.strip()]
    sql = "SELECT pt.id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = ?"
    for number, name in book.rows(sql, (person,)):
        if name not in wanted:
            rows.delete(book, models.PersonTag, number)
    put(book, person, wanted)


def replace_of_organisation(book: Book, organisation: int, marks: Iterable[str]) -> None:
    """Make these the organisation's tags inside an edit."""
    wanted = dict.fromkeys(name.strip() for name in marks if name.strip())
    sql = "SELECT ot.id, t.name FROM organisation_tag ot JOIN tag t ON t.id = ot.tag_id WHERE ot.organisation_id = ?"
    there = {name: number for number, name in book.rows(sql, (organisation,))}
    for name, number in there.items():
        if name not in wanted:
            rows.delete(book, models.OrganisationTag, number)
    for name in wanted:
        if name not in there:
            rows.add(book, models.OrganisationTag, organisation=organisation, tag=find_or_add(book, name))


def put_on_organisations(book: Book, organisations: Iterable[int], names: Iterable[str]) -> None:
    """Mark many organisations inside an edit; marks already there stay single."""
    sql = """INSERT INTO organisation_tag(organisation_id, tag_id) SELECT j.value, ?1 FROM json_each(?2) j
      WHERE NOT EXISTS (SELECT 1 FROM organisation_tag WHERE organisation_id = j.value AND tag_id = ?1)"""
    among = as_json(organisations)
    for name in dict.fromkeys(name.strip() for name in names if name.strip()):
        book.connection().execute(sql, (find_or_add(book, name), among))
