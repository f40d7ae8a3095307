"""Whom a row of a file means: first the uid, then the LinkedIn name, then an e-mail together with the same name.

People that this very file brought are known here before they are looked for in the book.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

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
    _own_digests: dict[bytes, int] = field(default_factory=dict)
    _own_slugs: dict[str, int] = field(default_factory=dict)
    _own_emails: dict[tuple[str, str], int] = field(default_factory=dict)
    _own_names: dict[str, list[int]] = field(default_factory=dict)

    def look_up(self, rows: Iterable[IncomingPerson]) -> None:
        """Ask the book about a block of rows at once."""
        if self.book is None:
            return
        rows = list(rows)
        self._digests = {
            digest: row.person
            for digest, row in imports.seen_rows(self.book, (row.digest.hex() for row in rows)).items()
        }
        self._uids = imports.people_by_uid(self.book, (row.uid for row in rows if row.uid))
        keyless = [row for row in rows if not row.uid]
        self._slugs = imports.people_by_detail(self.book, URL, (row.slug for row in keyless if row.slug))
        self._emails = imports.people_by_detail(self.book, EMAIL, (mail for row in keyless for mail in _emails(row)))

    def seen(self, row: IncomingPerson) -> bool:
        """Whether exactly this row was taken in before, by an earlier import or further up in this file."""
        return row.digest in self._own_digests or row.digest.hex() in self._digests

    def remembered(self, row: IncomingPerson) -> int | None:
        """The person of a row seen before; None when that person is gone for good."""
        own = self._own_digests.get(row.digest)
        return own if own is not None else self._digests.get(row.digest.hex())

    def own(self, row: IncomingPerson) -> int | None:
        """The person whom an earlier row of this file brought and this row means, too."""
        if row.uid:
            return self._own_uids.get(row.uid)
        if row.slug and (found := self._own_slugs.get(row.slug)):
            return found
        name = fold(row.name) if self._own_emails else ""
        return next((found for mail in _emails(row) if (found := self._own_emails.get((mail, name)))), None)

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
        self._own_names.setdefault(row.name.lower(), []).append(person)
        name = fold(row.name)
        for mail in _emails(row):
            self._own_emails.setdefault((mail, name), person)

    def by_slug(self, slug: str) -> int | None:
        """Somebody this file brought, by LinkedIn name."""
        return self._own_slugs.get(slug)

    def by_name(self, name: str) -> list[int]:
        """Those this file brought under exactly this name."""
        return self._own_names.get(name.lower(), [])

    def by_uid(self, uid: str) -> int | None:
        """Somebody this file brought, by uid."""
        return self._own_uids.get(uid)


def _emails(row: IncomingPerson) -> list[str]:
    return [detail.normal for detail in row.details if detail.kind == EMAIL]
