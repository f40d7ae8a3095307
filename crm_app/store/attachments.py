"""Files kept with a person, organisation or meeting, whatever they are; they lie in `files/` by their hash."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from crm_app.errors import Unusable
from crm_app.store import models, pictures, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value

LARGEST = 100 * 2**20
ALL_TOGETHER = 2 * 2**30
"""Bytes: a backup holds all of them, and has to fit on a stick."""
TOO_LARGE = (
    "“{name}” has {size} MB; a file kept with a record may have up to {most} MB. Keep it elsewhere and note where."
)
TOO_MANY = "The files in this book would take more than {most} GB, which no backup should carry. Remove some first."


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One file: its own name, where it lies, its kind and its bytes."""

    id: int
    name: str
    file: str
    media: str
    size: int
    private: bool
    at: datetime


def of_person(book: Book, person: int) -> list[AttachmentRow]:
    """A person's files, newest first."""
    return _of(book, "person_id", person)


def of_organisation(book: Book, organisation: int) -> list[AttachmentRow]:
    """An organisation's files, newest first."""
    return _of(book, "organisation_id", organisation)


def _of(book: Book, column: str, record: int) -> list[AttachmentRow]:
    sql = f"""SELECT id, name, file, media, size, private, created_at FROM attachment
      WHERE {column} = ? AND trashed_at IS NULL ORDER BY id DESC"""
    return [
        AttachmentRow(number, name, file, media, length, bool(private), datetime.fromisoformat(at))
        for number, name, file, media, length, private, at in book.rows(sql, (record,))
    ]


def size(book: Book) -> int:
    """The bytes of all files, each counted once however often it is kept."""
    return int(book.value("SELECT coalesce(sum(size), 0) FROM (SELECT DISTINCT file, size FROM attachment)"))


def keep(book: Book, data: bytes, name: str) -> str:
    """Put a file's bytes into the book's folder, before the row that names it; from any thread. Answers the name there.

    Raises Unusable for one that is too large, alone or with all others.
    """
    refuse_large(book, len(data), name)
    return pictures.keep(book.folder, data, pictures.FILE_ENDING)


def refuse_large(book: Book, length: int, name: str) -> None:
    """Raise Unusable where a file of this many bytes would be too much."""
    if length > LARGEST:
        raise Unusable(TOO_LARGE.format(name=name, size=-(-length // 2**20), most=LARGEST // 2**20))
    if size(book) + length > ALL_TOGETHER:
        raise Unusable(TOO_MANY.format(most=ALL_TOGETHER // 2**30))


def add(book: Book, file: str, *, name: str, media: str, length: int, **owner: Value) -> int:
    """Add a kept file to a `person`, `organisation` or `meeting` inside an edit; the same file on the same record stays
    one. Returns the id.
    """
    ((kind, number),) = owner.items()
    there = book.value(
        f"SELECT id FROM attachment WHERE {kind}_id = ? AND file = ? AND trashed_at IS NULL", (number, file)
    )
    return (
        int(there)
        if there
        else rows.add(book, models.Attachment, name=name, file=file, media=media, size=length, **owner)
    )


def change(book: Book, number: int, **columns: Value) -> None:
    """Change an attachment inside an edit: its name, or whether it is private."""
    rows.change(book, models.Attachment, number, **columns)


def remove(book: Book, number: int) -> None:
    """Put an attachment into the trash inside an edit; its file stays, for undo."""
    rows.change(book, models.Attachment, number, trashed_at=book.clock())


def path_of(book: Book, row: AttachmentRow) -> Path:
    """Where the file lies; raises Unusable when it is gone or no longer what it was."""
    if not pictures.sound(book.folder, row.file):
        raise Unusable(f"“{row.name}” is missing or damaged. A backup may still have it.")
    return pictures.path_of(book.folder, row.file)
