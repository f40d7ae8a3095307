"""Whom the search for duplicates looks at, and whom somebody has told apart."""

from collections.abc import Iterable

from crm_app.domain.traits import Someone
from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book

_PEOPLE = "SELECT id, name, given, family, suffix, nickname, birthday FROM person WHERE trashed_at IS NULL ORDER BY id"
_DETAILS = """SELECT d.person_id, d.kind, d.text, d.normal FROM detail d JOIN person p ON p.id = d.person_id
  WHERE p.trashed_at IS NULL AND d.label NOT IN ('fax', 'work fax', 'home fax', 'company main')
  ORDER BY d.person_id, d.preferred DESC, d.position, d.id"""
_JOBS = """SELECT a.person_id, o.name FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
  ORDER BY a.person_id, a.current DESC, a.position, a.id"""
_PAIRS = {"person": ("person_id", "other_id"), "organisation": ("organisation_id", "other_organisation_id")}


def people(book: Book) -> list[Someone]:
    """Everybody who is not in the trash, with what tells people apart."""
    reached: dict[int, dict[str, list[str]]] = {}
    for person, kind, text, normal in book.rows(_DETAILS):
        if kind != "url" or normal:
            reached.setdefault(person, {}).setdefault(kind, []).append(normal or text)
    worked: dict[int, list[str]] = {}
    for person, name in book.rows(_JOBS):
        worked.setdefault(person, []).append(name)
    kinds = ("email", "phone", "url", "address")
    found = []
    for row in book.rows(_PEOPLE):
        reach = reached.get(row[0], {})
        ways = (tuple(reach.get(kind, ())) for kind in kinds)
        found.append(Someone._make((*row, tuple(worked.get(row[0], ())), *ways)))
    return found


def there(book: Book) -> set[int]:
    """Everybody who is not in the trash."""
    return {number for (number,) in book.rows("SELECT id FROM person WHERE trashed_at IS NULL")}


def organisations(book: Book) -> list[tuple[int, str, str, str]]:
    """(id, name, other names, domain) of every organisation that is not in the trash."""
    sql = "SELECT id, name, other_names, domain FROM organisation WHERE trashed_at IS NULL ORDER BY id"
    return [(number, name, others, domain) for number, name, others, domain in book.rows(sql)]


def apart(book: Book, kind: str = "person") -> list[tuple[int, int]]:
    """The pairs whom somebody has told apart."""
    one, other = _PAIRS[kind]
    found = book.rows(f"SELECT {one}, {other} FROM not_same WHERE {one} IS NOT NULL AND {other} IS NOT NULL")
    return [(first, second) for first, second in found]


def tell_apart(book: Book, pairs: Iterable[tuple[int, int]], kind: str = "person") -> None:
    """Remember inside an edit that these are not the same; said once is enough."""
    told = {frozenset(pair) for pair in apart(book, kind)}
    for one, other in pairs:
        if one == other:
            raise Unusable("Nobody can be told apart from themselves. Choose two.")
        if frozenset((one, other)) not in told:
            first, second = (column.removesuffix("_id") for column in _PAIRS[kind])
            rows.add(book, models.NotSame, **{first: one, second: other})


def bring_together(book: Book, one: int, other: int, kind: str = "person") -> None:
    """Forget inside an edit that these two were told apart."""
    first, second = _PAIRS[kind]
    book.connection().execute(
        f"DELETE FROM not_same WHERE ({first} = ?1 AND {second} = ?2) OR ({first} = ?2 AND {second} = ?1)", (one, other)
    )
