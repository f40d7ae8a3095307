"""Whom a row of a file means: first the uid, then the LinkedIn name, then an e-mail together with the same name.

People that this very file brought are known here before they are looked for in the book.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crm_app.domain import names
from crm_app.domain.incoming import EMAIL, URL, IncomingPerson
from crm_app.domain.names import fold
from crm_app.store import imports
from crm_app.store.book import Book
from crm_app.store.imports import Known


@dataclass(slots=True)
class Matcher:
    """Finds people for the rows of one file; `book` is None where there is no book yet."""

    book: Book | None
    _digests: dict[str, int | None] = field(default_factory=dict)
    _uids: dict[str, Known] = field(default_factory=dict)
    _slugs: dict[str, list[Known]] = field(default_factory=dict)
    _emails: dict[str, list[Known]] = field(default_factory=dict)
    _own_uids: dict[str, int] = field(default_factory=dict)
    _own_digests: dict[str, int] = field(default_factory=dict)
    _own_slugs: dict[str, int] = field(default_factory=dict)
    _own_people: list[tuple[str, list[str], int]] = field(default_factory=list)
    _own_emails: dict[tuple[str, str], int] = field(default_factory=dict)
    _indexed: int = 0
    _is_empty: bool = field(init=False)

    def __post_init__(self) -> None:
        """Look once whether there is anybody to be found."""
        self._is_empty = self.book is None or imports.is_empty(self.book)

    def look_up(self, rows: Iterable[IncomingPerson]) -> None:
        """Ask the book about a block of rows at once."""
        if self.book is None or self._is_empty:
            return
        rows = list(rows)
        self._digests = imports.seen_rows(self.book, (row.digest for row in rows))
        self._uids = imports.people_by_uid(self.book, (row.uid for row in rows if row.uid))
        keyless = [row for row in rows if not row.uid]
        self._slugs = imports.people_by_detail(self.book, URL, (row.slug for row in keyless if row.slug))
        self._emails = imports.people_by_detail(self.book, EMAIL, (mail for row in keyless for mail in _emails(row)))

    def seen(self, row: IncomingPerson) -> bool:
        """Whether exactly this row was taken in before, by an earlier import or further up in this file."""
        return row.digest in self._own_digests or row.digest in self._digests

    def remembered(self, row: IncomingPerson) -> int | None:
        """The person of a row seen before; None when that person is gone for good."""
        own = self._own_digests.get(row.digest)
        return own if own is not None else self._digests.get(row.digest)

    def own(self, row: IncomingPerson) -> int | None:
        """The person whom an earlier row of this file brought and this row means, too."""
        if row.uid:
            return self._own_uids.get(row.uid)
        if row.slug and (found := self._own_slugs.get(row.slug)):
            return found
        emails = _emails(row)
        if not emails:
            return None
        self._index_emails()
        name = fold(row.name)
        return next((found for mail in emails if (found := self._own_emails.get((mail, name)))), None)

    def present(self, row: IncomingPerson) -> Known | None:
        """Who in the book is meant; None for somebody new. A uid decides alone."""
        if row.uid:
            return self._uids.get(row.uid)
        name = fold(row.name)
        found = self._slugs.get(row.slug, []) if row.slug else []
        if found:
            return next((known for known in found if fold(known.name) == name), found[0])
        same = {
            known.id: known for mail in _emails(row) for known in self._emails.get(mail, ()) if fold(known.name) == name
        }
        return next(iter(same.values())) if len(same) == 1 else None

    def is_free(self, uid: str) -> bool:
        """Whether a new person may have this uid."""
        return uid not in self._uids and uid not in self._own_uids

    def remember(self, row: IncomingPerson, person: int) -> None:
        """This row brought or meant that person."""
        self._own_digests[row.digest] = person

    def brought(self, row: IncomingPerson, person: int) -> None:
        """This row brought a new person."""
        self._own_digests[row.digest] = person
        if row.uid:
            self._own_uids[row.uid] = person
        if row.slug:
            self._own_slugs.setdefault(row.slug, person)
        self._own_people.append((row.name, _emails(row), person))

    def by_slug(self, slug: str) -> int | None:
        """Somebody this file brought, by LinkedIn name."""
        return self._own_slugs.get(slug)

    def by_names(self, names: set[str]) -> Iterator[tuple[str, int]]:
        """(name, person) of those this file brought under one of these names, which are in lower case."""
        return ((name, person) for own, _, person in self._own_people if (name := own.lower()) in names)

    def by_uid(self, uid: str) -> int | None:
        """Somebody this file brought, by uid."""
        return self._own_uids.get(uid)

    def _index_emails(self) -> None:
        """Most files tell uids, and then nobody ever asks for the e-mails of those they brought."""
        for name, emails, person in self._own_people[self._indexed :]:
            folded = fold(name)
            for mail in emails:
                self._own_emails.setdefault((mail, folded), person)
        self._indexed = len(self._own_people)


def _emails(row: IncomingPerson) -> list[str]:
    return [detail[3] for detail in row.details if detail[0] == EMAIL]  # by name it takes half as long again


def with_names(row: IncomingPerson) -> IncomingPerson:
    """Suggest given and family name where the file has one name only."""
    if row.given or row.family:
        return row
    parts = names.split(row.name)
    return row._replace(
        given=parts.given,
        family=parts.family,
        prefix=row.prefix or parts.prefix,
        suffix=row.suffix or parts.suffix,
        nickname=row.nickname or parts.nickname,
    )
