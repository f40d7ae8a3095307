"""Who is not to be contacted: by themselves, or because of where they work now."""

from collections.abc import Iterable

from crm_app.store.book import Book
from crm_app.store.cells import as_json

_UNTOUCHABLE = """({person}.do_not_contact OR EXISTS (SELECT 1 FROM affiliation da
  JOIN organisation d ON d.id = da.organisation_id
  WHERE da.person_id = {person}.id AND da.current AND d.do_not_contact))"""


def untouchable(person: str = "p") -> str:
    """SQL that holds for such a person, in a query that calls the table of people so."""
    return _UNTOUCHABLE.format(person=person)


def left_alone(book: Book, people: Iterable[int]) -> frozenset[int]:
    """Those of these people who are not to be contacted."""
    sql = f"SELECT p.id FROM json_each(?) j JOIN person p ON p.id = j.value WHERE {untouchable()}"
    return frozenset(number for (number,) in book.rows(sql, (as_json(people),)))
