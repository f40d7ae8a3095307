"""People: whole lists as ids and rows (`people_list`), one person with everything about them, and a person's edits."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from crm_app.domain import names
from crm_app.domain.incoming import Detail as TypedDetail
from crm_app.errors import Unusable
from crm_app.store import channels, details, models, organisations, referrals, rows, tags
from crm_app.store.book import Book
from crm_app.store.cells import as_json, moment, moment_text
from crm_app.store.people_list import ORDERS, PersonRow, counts, ids, rows_of

__all__ = [
    "NAMELESS", "ORDERS", "Job", "PersonRow", "Whole", "add", "by_uid", "change", "counts", "find", "get", "ids",
    "name_of", "pin", "put_away", "renew", "rows_of", "set_job", "set_origin", "uid_of",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """One affiliation, dated as far as it is known."""

    id: int
    organisation: int | None
    organisation_name: str
    title: str
    department: str
    since: str
    until: str
    current: bool


@dataclass(frozen=True, slots=True)
class Whole:
    """One person with what hangs directly on them; `columns` holds the person's own columns by name."""

    id: int
    uid: str
    name: str
    stage: str
    last_contact: datetime | None
    changed_at: datetime | None
    columns: dict[str, Any]
    details: tuple[TypedDetail, ...]
    jobs: tuple[Job, ...]
    tags: tuple[str, ...]
    custom: tuple[tuple[str, str], ...]
    source: str | None
    path: tuple[referrals.Link, ...]

    def __getattr__(self, name: str) -> Any:
        """A column of the person, so that callers need not know which table it lies in."""
        try:
            return self.columns[name]
        except KeyError:
            raise AttributeError(name) from None


def get(book: Book, number: int) -> Whole:
    """One person with details, jobs, tags and the way one came to them; raises Unusable when they are gone."""
    columns = rows.row(book, "person", number)
    found = book.rows("SELECT stage, last_contact, changed_at FROM standing WHERE person = ?", (number,))
    stage, last, changed = found[0]
    custom = book.rows(
        """SELECT f.name, v.text FROM custom_value v JOIN custom_field f ON f.id = v.custom_field_id
           WHERE v.person_id = ? ORDER BY v.position, v.id""",
        (number,),
    )
    path = referrals.path(book, number)
    return Whole(
        number,
        columns["uid"],
        columns["name"],
        stage,
        moment(last),
        moment(changed),
        columns,
        details.of_person(book, number),
        jobs_of(book, number),
        tags.of_person(book, number),
        tuple((name, text) for name, text in custom),
        path[0].name if path and path[0].channel else None,
        path,
    )


def jobs_of(book: Book, number: int) -> tuple[Job, ...]:
    """Where somebody works, then where they worked, in the order they were put in."""
    sql = """SELECT a.id, o.id, coalesce(o.name, ''), a.title, a.department, a.since, a.until, a.current
      FROM affiliation a LEFT JOIN organisation o ON o.id = a.organisation_id
      WHERE a.person_id = ? ORDER BY a.current DESC, a.position, a.id"""
    return tuple(
        Job(row[0], row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7])) for row in book.rows(sql, (number,))
    )


def find(book: Book, text: str) -> int:
    """The id behind a uid or an unambiguous name."""
    return rows.find(book, models.Person, text, what="person")


def named(book: Book, text: str) -> int | None:
    """The id behind a uid or a name; None where nobody is called so. Raises Unusable where several are."""
    there = by_uid(book, text)
    sql = "SELECT id FROM person WHERE name = ? COLLATE NOCASE AND trashed_at IS NULL"
    if there is None and book.value(sql, (" ".join(text.split()),)) is not None:
        return find(book, " ".join(text.split()))
    return there


def by_uid(book: Book, uid: str) -> int | None:
    """The id behind a uid, or behind one that a merge gave up; None where nobody has it."""
    sql = "SELECT id FROM person WHERE uid = ?1 UNION ALL SELECT person_id FROM former_uid WHERE former = ?1"
    found: int | None = book.value(sql, (uid,))
    return found


def zone_of(book: Book, number: int) -> str:
    """The IANA zone somebody lives in, empty where it is not known."""
    return str(book.value("SELECT zone FROM person WHERE id = ?", (number,)) or "")


def uid_of(book: Book, number: int) -> str:
    """A person's uid."""
    return str(book.value("SELECT uid FROM person WHERE id = ?", (number,)))


def name_of(book: Book, number: int | None) -> str:
    """A person's name; "" for nobody."""
    return str(book.value("SELECT name FROM person WHERE id = ?", (number,)) or "")


def is_there(book: Book, number: int) -> bool:
    """Whether a person is in the book at all, the trash included."""
    return book.value("SELECT 1 FROM person WHERE id = ?", (number,)) is not None


def closed_employer(book: Book, number: int) -> str:
    """The organisation a person works at where nobody is to be contacted; "" for none."""
    sql = """SELECT o.name FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
      WHERE a.person_id = ? AND a.current AND o.do_not_contact ORDER BY a.position, a.id LIMIT 1"""
    return str(book.value(sql, (number,)) or "")


NAMELESS = "A person needs a name."
_KEPT = frozenset({"id", "uid", "created_at"})


def add(
    book: Book,
    *,
    name: str,
    uid: str | None = None,
    title: str = "",
    organisation: str = "",
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
    urls: Iterable[str] = (),
    addresses: Iterable[str] = (),
    tagged: Iterable[str] = (),
    source: str | None = None,
    referred_by: int | None = None,
    **columns: Any,
) -> int:
    """Add a person inside an edit; given and family name are suggested from `name` where neither is given. Returns
    the id.
    """
    name = " ".join(name.split())
    if not name:
        raise Unusable(NAMELESS)
    if uid and not (uid.isprintable() and uid == uid.strip()):
        raise Unusable("A uid is one line of visible signs. Give another, or none to have one made.")
    if not {"given", "family"} & columns.keys():
        parts = names.split(name)
        suggested = {part.name: getattr(parts, part.name) for part in fields(parts) if part.name != "order"}
        columns = {"name_order": parts.order, **suggested, **columns}
    number = rows.add(book, models.Person, uid=uid, name=name, **_own(columns))
    if title or organisation:
        set_job(book, number, title=title, organisation=organisation)
    for kind, texts in (("email", emails), ("phone", phones), ("url", urls), ("address", addresses)):
        details.add(book, number, kind, texts)
    tags.put(book, number, tagged)
    if source or referred_by:
        channel = channels.find_or_add(book, source) if source and not referred_by else None
        referrals.add(book, number, referrer=referred_by, channel=channel)
    return number


def change(book: Book, number: int, **columns: Any) -> None:
    """Change a person inside an edit. Besides own columns: title, organisation, emails, phones, urls, tags (lists
    replace what was there).
    """
    if "name" in columns:
        columns["name"] = " ".join(str(columns["name"]).split())
        if not columns["name"]:
            raise Unusable(NAMELESS)
        if not {"given", "family"} & columns.keys():
            parts = names.split(columns["name"])
            columns |= {"given": parts.given, "family": parts.family}
    if {"title", "organisation"} & columns.keys():
        set_job(book, number, title=columns.pop("title", None), organisation=columns.pop("organisation", None))
    for key, kind in (("emails", "email"), ("phones", "phone"), ("urls", "url"), ("addresses", "address")):
        if key in columns:
            details.replace(book, number, kind, columns.pop(key))
    if "tags" in columns:
        tags.replace(book, number, columns.pop("tags"))
    rows.change(book, models.Person, number, **_own(columns))


def renew(book: Book, number: int, **given: Any) -> None:
    """Lay what is given over a person who is there already, inside an edit: texts replace, ways to reach them and
    tags are added.
    """
    for key, kind in (("emails", "email"), ("phones", "phone"), ("urls", "url")):
        details.add(book, number, kind, given.pop(key, ()))
    tags.put(book, number, given.pop("tags", ()))
    if rows.row(book, "person", number)["trashed_at"]:
        given["trashed_at"] = None
    change(book, number, **{key: value for key, value in given.items() if value != ""})


def set_origin(book: Book, number: int, *, referrer: int | None, source: str | None) -> None:
    """Say inside an edit who or which channel led to a person, as the primary one; an edge already there is made the
    primary.
    """
    channel = channels.find_or_add(book, source) if source and not referrer else None
    referrals.make_main(book, number, referrer=referrer, channel=channel)


def set_job(book: Book, number: int, *, title: str | None = None, organisation: str | None = None, **more: Any) -> None:
    """Set the present main job inside an edit; None leaves a part as it is."""
    values: dict[str, Any] = dict(more)
    if title is not None:
        values["title"] = title
    if organisation is not None:
        values["organisation"] = organisations.find_or_add(book, organisation) if organisation else None
    present = book.value(
        "SELECT id FROM affiliation WHERE person_id = ? AND current ORDER BY position, id LIMIT 1", (number,)
    )
    if present is not None:
        rows.change(book, models.Affiliation, present, **values)
    elif any(values.values()):
        rows.add(book, models.Affiliation, person=number, **values)


def put_away(book: Book, numbers: Iterable[int], *, shelf: str) -> None:
    """Archive, trash or take back out (`shown`) inside an edit."""
    now = moment_text(book.clock())
    archived, trashed = {"shown": (None, None), "archived": (now, None), "trashed": (None, now)}[shelf]
    sql = "UPDATE person SET archived_at = ?, trashed_at = ? WHERE id IN (SELECT value FROM json_each(?))"
    book.connection().execute(sql, (archived, trashed, as_json(numbers)))


def pin(book: Book, numbers: Iterable[int], *, on: bool) -> None:
    """Keep people at hand, or no longer, inside an edit."""
    sql = "UPDATE person SET pinned = ?1 WHERE id IN (SELECT value FROM json_each(?2)) AND pinned <> ?1"
    book.connection().execute(sql, (int(on), as_json(numbers)))


def _own(columns: dict[str, Any]) -> dict[str, Any]:
    strange = columns.keys() - (models.Person._meta.fields.keys() - _KEPT)
    if strange:
        raise Unusable(f"A person has no field called {', '.join(sorted(strange))}.")
    return columns
