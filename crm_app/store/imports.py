"""What an import asks the book: who is known already, which rows came before, what stands there now."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from crm_app.domain.incoming import Detail, RawProperty
from crm_app.store import details, tags
from crm_app.store.book import Book
from crm_app.store.cells import as_json

COLUMNS = {"phonetic": "second_name"}  # where a table calls something otherwise than an incoming row
_AMONG = "IN (SELECT value FROM json_each(?))"


class Known(NamedTuple):
    """Somebody the book has already."""

    id: int
    name: str
    trashed: bool = False


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody as the book has them now; `texts` by the names of `IncomingPerson`, `job` is an affiliation's id."""

    texts: dict[str, str]
    job: int | None
    details: tuple[Detail, ...]
    tags: frozenset[str]
    custom: frozenset[tuple[str, str]]
    raw: tuple[RawProperty, ...]
    has_photo: bool


def everybody(book: Book) -> list[Known]:
    """All people who are not in the trash."""
    return [Known(*row) for row in book.rows("SELECT id, name FROM person WHERE trashed_at IS NULL ORDER BY id")]


def name_of(book: Book, person: int) -> str:
    """What somebody is called; "" when they are gone."""
    return str(book.value("SELECT name FROM person WHERE id = ?", (person,)) or "")


def is_empty(book: Book) -> bool:
    """Whether nobody is there and no row was ever taken in."""
    return not book.value("SELECT EXISTS(SELECT 1 FROM person) OR EXISTS(SELECT 1 FROM row_verdict)")


def seen_rows(book: Book, digests: Iterable[str]) -> dict[str, int | None]:
    """Which of these rows were taken in before, and whom each was about; None for somebody who is gone for good."""
    sql = f"SELECT digest, person_id FROM row_verdict WHERE digest {_AMONG} ORDER BY id"
    return dict(book.rows(sql, (_texts(digests),)))


def people_by_uid(book: Book, uids: Iterable[str]) -> dict[str, Known]:
    """Who has these uids, in the trash or not; those given up in a merge lead to the one who was kept."""
    sql = f"""SELECT f.former, p.id, p.name, p.trashed_at IS NOT NULL
        FROM former_uid f JOIN person p ON p.id = f.person_id WHERE f.former {_AMONG}
      UNION ALL SELECT uid, id, name, trashed_at IS NOT NULL FROM person WHERE uid {_AMONG}"""
    texts = _texts(uids)
    found = book.rows(sql, (texts, texts))
    return {uid: Known(number, name, bool(trashed)) for uid, number, name, trashed in found}


def people_by_detail(book: Book, kind: str, normals: Iterable[str]) -> dict[str, list[Known]]:
    """Who can be reached under these normal forms of an e-mail or URL; people in the trash are left out."""
    sql = f"""SELECT d.normal, p.id, p.name
      FROM json_each(?) j JOIN detail d ON d.normal = j.value AND d.kind = '{kind}'
      JOIN person p ON p.id = d.person_id WHERE p.trashed_at IS NULL ORDER BY p.id"""
    found: dict[str, list[Known]] = {}
    for normal, number, name in book.rows(sql, (_texts(normals),)):
        found.setdefault(normal, []).append(Known(number, name))
    return found


def people_by_name(book: Book, names: Iterable[str]) -> dict[str, list[int]]:
    """Who bears exactly these names; the keys are in lower case of ASCII letters, as SQLite compares."""
    sql = f"SELECT lower(name), id FROM person WHERE trashed_at IS NULL AND lower(name) {_AMONG}"
    found: dict[str, list[int]] = {}
    for name, number in book.rows(sql, (_texts(name.lower() for name in names),)):
        found.setdefault(name, []).append(number)
    return found


def sources_present(book: Book, table: str, sources: Iterable[str]) -> set[str]:
    """Which of these marks of origin stand on a touch or note already."""
    return {source for (source,) in book.rows(f"SELECT source FROM {table} WHERE source {_AMONG}", (_texts(sources),))}


def tags_present(book: Book, people: Iterable[int]) -> set[tuple[int, str]]:
    """Which of these people bear which tags."""
    sql = f"SELECT pt.person_id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id {_AMONG}"
    return set(book.rows(sql, (as_json(people),)))


def people_with_origin(book: Book, people: Iterable[int]) -> set[int]:
    """Those of whom it is known who or what led to them."""
    sql = f"SELECT referred_id FROM referral WHERE trashed_at IS NULL AND referred_id {_AMONG}"
    return {number for (number,) in book.rows(sql, (as_json(people),))}


def unknown_of_me(book: Book, said: dict[str, str]) -> dict[str, str]:
    """What of this is not known of the book's owner."""
    found = book.rows(f"SELECT {', '.join(said)} FROM me ORDER BY id LIMIT 1")
    known = dict(zip(said, found[0], strict=True)) if found else {}
    return {name: text for name, text in said.items() if text and not known.get(name)}


def last_prints(book: Book, person: int) -> str | None:
    """What the last import told about a person, as the prints it left; None when no import did."""
    sql = "SELECT why FROM row_verdict WHERE person_id = ? ORDER BY id DESC LIMIT 1"
    found: str | None = book.value(sql, (person,))
    return found


def present(book: Book, person: int) -> Present:
    """What an import may change of somebody."""
    names = ("name", "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic", "birthday", "note")
    columns = ", ".join(COLUMNS.get(name, name) for name in names)
    *own, photo = book.rows(f"SELECT {columns}, photo FROM person WHERE id = ?", (person,))[0]
    texts = dict(zip(names, own, strict=True))
    jobs = book.rows(
        """SELECT a.id, a.title, a.department, coalesce(o.name, '')
           FROM affiliation a LEFT JOIN organisation o ON o.id = a.organisation_id
           WHERE a.person_id = ? AND a.current ORDER BY a.position, a.id LIMIT 1""",
        (person,),
    )
    job, texts["title"], texts["department"], texts["organisation"] = jobs[0] if jobs else (None, "", "", "")
    custom = """SELECT f.name, v.text FROM custom_value v JOIN custom_field f ON f.id = v.custom_field_id
      WHERE v.person_id = ?"""
    raw = """SELECT item, name, params, value, coalesce(line, 0), covers FROM raw_property
      WHERE person_id = ? ORDER BY position, id"""
    return Present(
        texts,
        job,
        details.of_person(book, person),
        frozenset(tags.of_person(book, person)),
        frozenset((name, text) for name, text in book.rows(custom, (person,))),
        tuple(RawProperty(*row) for row in book.rows(raw, (person,))),
        photo is not None,
    )


def batch_of(book: Book, digest: str) -> str | None:
    """The uid of the import that first took in the file with this digest; None when none did."""
    found: str | None = book.value("SELECT uid FROM import_batch WHERE hash = ? ORDER BY id LIMIT 1", (digest,))
    return found


def times(book: Book) -> set[str]:
    """When imports that history still knows took place, as `standing` keeps the time of a change."""
    return {at for (at,) in book.rows("SELECT at FROM history WHERE label LIKE 'Import %'")}


def _texts(values: Iterable[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
