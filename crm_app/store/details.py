"""Ways to reach a person: e-mails, phones, addresses on the web and on the ground, as typed and as compared."""

from collections.abc import Iterable

from crm_app.domain.details import normal_form
from crm_app.domain.incoming import Detail as TypedDetail
from crm_app.store import rows
from crm_app.store.book import Book
from crm_app.store.schema import Detail

_INDEXED = {"email": "email", "url": "url"}


def of_person(book: Book, person: int) -> tuple[TypedDetail, ...]:
    """All ways to reach a person, the preferred of each kind first."""
    sql = """SELECT kind, label, text, normal, preferred FROM detail
      WHERE person_id = ? ORDER BY preferred DESC, position, id"""
    return tuple(
        TypedDetail(kind, label, text, normal, bool(preferred))
        for kind, label, text, normal, preferred in book.rows(sql, (person,))
    )


def having(book: Book, kind: str, normal: str) -> list[int]:
    """The people with an e-mail or profile of this normal form (see `domain/details.py`), without those in the trash.

    Only `email` and `url` have an index, which SQLite takes where the kind stands in the statement itself.
    """
    sql = f"""SELECT DISTINCT d.person_id FROM detail d JOIN person p ON p.id = d.person_id
      WHERE d.kind = '{_INDEXED[kind]}' AND d.normal = ? AND p.trashed_at IS NULL ORDER BY d.person_id"""
    return [number for (number,) in book.rows(sql, (normal,))]


def add(book: Book, person: int, kind: str, texts: Iterable[str], *, label: str = "") -> None:
    """Add ways to reach a person inside an edit; what is there already is not doubled."""
    there = {text for (text,) in book.rows("SELECT text FROM detail WHERE person_id = ? AND kind = ?", (person, kind))}
    for text in filter(None, map(str.strip, texts)):
        if text not in there:
            normal = normal_form(kind, text)
            rows.add(book, Detail, person=person, kind=kind, label=label, text=text, normal=normal, position=len(there))
            there.add(text)


def replace(book: Book, person: int, kind: str, texts: Iterable[str]) -> None:
    """Make these the person's details of a kind; those that stay keep their label and place."""
    wanted = [text.strip() for text in texts if text.strip()]
    for number, text in book.rows("SELECT id, text FROM detail WHERE person_id = ? AND kind = ?", (person, kind)):
        if text not in wanted:
            rows.delete(book, Detail, number)
    add(book, person, kind, wanted)
