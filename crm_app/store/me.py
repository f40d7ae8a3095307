"""The book's owner: who I am, what I like, can and hold to, and how I introduce myself in half a minute."""

from dataclasses import dataclass

from crm_app.errors import Unusable
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value

COLUMNS = ("name", "headline", "summary", "interests", "skills", "worth", "email", "phone")


@dataclass(frozen=True, slots=True)
class Owner:
    """What the book knows of its owner; `worth` are values."""

    name: str = ""
    headline: str = ""
    summary: str = ""
    interests: str = ""
    skills: str = ""
    worth: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class IntroductionRow:
    """One version of the introduction; the `preferred` stands on the sheet of a meeting that chose none."""

    id: int
    uid: str
    name: str
    text: str
    preferred: bool
    used: int


def get(book: Book) -> Owner:
    """The owner; all empty until something was told."""
    found = book.rows(f"SELECT {', '.join(COLUMNS)} FROM me ORDER BY id LIMIT 1")
    return Owner(*found[0]) if found else Owner()


def change(book: Book, **columns: Value) -> None:
    """Say something about the owner inside an edit."""
    number = book.value("SELECT min(id) FROM me")
    if number is None:
        rows.add(book, models.Me, **columns)
    else:
        rows.change(book, models.Me, number, **columns)


def introductions(book: Book) -> list[IntroductionRow]:
    """All versions, the preferred first; `used` counts the meetings that chose one."""
    sql = """SELECT i.id, i.uid, i.name, i.text, i.preferred,
        (SELECT count(*) FROM meeting m WHERE m.introduction_id = i.id AND m.trashed_at IS NULL)
      FROM introduction i WHERE i.trashed_at IS NULL AND i.archived_at IS NULL ORDER BY i.preferred DESC, i.id"""
    return [
        IntroductionRow(number, uid, name, text, bool(preferred), used)
        for number, uid, name, text, preferred, used in book.rows(sql)
    ]


def add_introduction(book: Book, name: str, text: str = "") -> int:
    """Write another version inside an edit; the first one is the preferred. Returns its id."""
    return rows.add(book, models.Introduction, name=name, text=text, preferred=not introductions(book))


def change_introduction(book: Book, number: int, **columns: Value) -> None:
    """Change a version's `name` or `text` inside an edit."""
    if columns.keys() - {"name", "text"}:
        raise Unusable("An introduction has a name and a text.")
    rows.change(book, models.Introduction, number, **columns)


def prefer(book: Book, number: int) -> None:
    """Make one version the preferred inside an edit."""
    rows.change(book, models.Introduction, number, preferred=True)
    for other in introductions(book):
        if other.preferred and other.id != number:
            rows.change(book, models.Introduction, other.id, preferred=False)


def drop_introduction(book: Book, number: int) -> None:
    """Put a version into the trash inside an edit; the oldest that is left becomes the preferred where it was."""
    rows.change(book, models.Introduction, number, trashed_at=book.clock(), preferred=False)
    left = introductions(book)
    if left and not any(other.preferred for other in left):
        rows.change(book, models.Introduction, left[0].id, preferred=True)
