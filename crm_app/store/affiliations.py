"""Where people work and worked: dated, so that a new job does not overwrite the old."""

from crm_app.store import models, organisations, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


def add(book: Book, person: int, *, title: str = "", organisation: str = "", **columns: Value) -> int:
    """Add a job inside an edit; one that is present comes first, before others. Returns its id."""
    columns.setdefault("current", not columns.get("until"))
    first = book.value("SELECT coalesce(min(position), 0) FROM affiliation WHERE person_id = ?", (person,))
    place = organisations.find_or_add(book, organisation) if organisation else None
    return rows.add(
        book, models.Affiliation, person=person, organisation=place, title=title, position=first - 1, **columns
    )


def change(book: Book, number: int, *, organisation: str | None = None, **columns: Value) -> None:
    """Change a job inside an edit; `organisation` is a name, "" for none."""
    if organisation is not None:
        columns["organisation"] = organisations.find_or_add(book, organisation) if organisation.strip() else None
    rows.change(book, models.Affiliation, number, **columns)


def end(book: Book, number: int, *, until: str) -> None:
    """A job is over since a day as far as it is known ("2026-11"), inside an edit."""
    rows.change(book, models.Affiliation, number, current=False, until=until)


def resume(book: Book, number: int) -> None:
    """A job is not over after all, inside an edit."""
    rows.change(book, models.Affiliation, number, current=True, until="")


def remove(book: Book, number: int) -> None:
    """Take a job away inside an edit, as if it had never been."""
    rows.delete(book, models.Affiliation, number)
