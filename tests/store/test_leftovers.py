"""A file goes when no row, no entry of the history and no backup names it any more, and not before."""

import os
from datetime import timedelta

from crm_app.store import attachments, backups, leftovers, people, pictures
from crm_app.store.book import Book


def _attached(book: Book, text: str) -> tuple[int, str]:
    data = text.encode()
    file = attachments.keep(book, data, "cv.txt")
    with book.edit("Attach"):
        row = attachments.add(book, file, name="cv.txt", media="text/plain", length=len(data), person=1)
    return row, file


def _make_old(book: Book) -> None:
    long_ago = (book.clock() - timedelta(days=40)).timestamp()
    for name in pictures.kept(book.folder):
        os.utime(pictures.path_of(book.folder, name), (long_ago, long_ago))


def test_only_what_nothing_names_goes(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada")
    nobodys = pictures.keep(book.folder, b"nobody's", pictures.FILE_ENDING)
    _, named = _attached(book, "named by its row")
    row, undoable = _attached(book, "named by the history")
    with book.edit("Remove for good"):
        book.connection().execute("DELETE FROM attachment WHERE id = ?", (row,))
    _make_old(book)
    fresh = pictures.keep(book.folder, b"just kept", pictures.FILE_ENDING)
    os.utime(pictures.path_of(book.folder, fresh), (book.clock().timestamp(),) * 2)
    assert leftovers.sweep(book) == [nobodys]
    assert set(pictures.kept(book.folder)) == {named, undoable, fresh}
    assert leftovers.sweep(book) == []


def test_what_a_backup_names_stays_until_that_goes(book: Book) -> None:
    with book.edit("Add"):
        people.add(book, name="Ada")
    row, file = _attached(book, "named by a backup")
    kept = backups.write(book.connection(), book.folder, book.clock())
    with book.edit("Remove for good"):
        book.connection().execute("DELETE FROM attachment WHERE id = ?", (row,))
    with book.upkeep() as con:
        con.execute("DELETE FROM history")
    _make_old(book)
    assert leftovers.sweep(book) == []
    content = kept.read_bytes()
    kept.write_bytes(content[:-40])
    assert leftovers.sweep(book) == [], "what a broken backup names is not known"
    kept.unlink()
    (book.folder / "aside").mkdir()
    assert leftovers.sweep(book) == [], "nor what a damaged book kept aside names"
    (book.folder / "aside").rmdir()
    assert leftovers.sweep(book) == [file]
    assert pictures.kept(book.folder) == []


def test_a_file_that_is_kept_anew_is_young(book: Book) -> None:
    file = pictures.keep(book.folder, b"again", pictures.FILE_ENDING)
    _make_old(book)
    before = pictures.path_of(book.folder, file).stat().st_mtime
    pictures.keep(book.folder, b"again", pictures.FILE_ENDING)
    assert pictures.path_of(book.folder, file).stat().st_mtime > before
