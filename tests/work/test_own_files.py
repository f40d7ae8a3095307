"""What is given out never takes the place of what the book itself is made of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_app.errors import Unusable
from crm_app.store.book import Book
from crm_app.work import prep
from crm_app.work.exporting import export_people
from tests.store.looking import opened


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with opened(tmp_path / "data") as found:
        yield found


@pytest.mark.parametrize(
    "name", ["book.db", "book.db-wal", "book.db-shm", "book.lock", "cards/a.vcf", "backups/a/b.csv"]
)
def test_an_export_leaves_the_books_own_files_alone(book: Book, name: str) -> None:
    target = book.folder / name
    before = target.read_bytes() if target.exists() else None
    with pytest.raises(Unusable, match="belongs to the book itself"):
        export_people(book, target, file_format="json")
    assert (target.read_bytes() if target.exists() else None) == before


def test_a_way_around_ends_at_the_same_file(book: Book, tmp_path: Path) -> None:
    link = tmp_path / "out.csv"
    link.symlink_to(book.folder / "book.db")
    for target in (link, book.folder / "cards" / ".." / "book.db"):
        with pytest.raises(Unusable, match="belongs to the book itself"):
            export_people(book, target, file_format="csv")


def test_a_file_beside_the_book_is_ones_own_business(book: Book) -> None:
    assert export_people(book, book.folder / "people.csv") == 0


@pytest.mark.parametrize("place", ["cards", "backups"])
def test_a_sheet_stays_out_of_the_books_folders(book: Book, place: str) -> None:
    (book.folder / place).mkdir(exist_ok=True)
    with pytest.raises(Unusable, match="belongs to the book itself"):
        prep.write(book, 1, book.folder / place / "sheet.pdf")
