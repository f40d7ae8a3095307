"""Files kept with a record: named by what is in them, in every backup, and looked at by the check."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from crm_app.errors import Unusable
from crm_app.store import attachments, backups, checking, files, outgoing, people, pictures, relations, rows
from crm_app.store.book import Book, open_for_reading
from crm_app.store.schema import Attachment
from tests.store.looking import MONDAY

CV = b"%PDF-1.7 made-up"


def kept(book: Book) -> tuple[int, Path]:
    """A person with a file; answers the person and where the file lies."""
    file = attachments.keep(book, CV, "cv.pdf")
    with book.edit("Attach cv.pdf"):
        ada = people.add(book, name="Ada Lovelace")
        attachments.add(book, file, name="cv.pdf", media="application/pdf", length=len(CV), person=ada)
    return ada, book.folder / "files" / file


def test_a_file_lies_by_its_hash_and_keeps_its_name(book: Book) -> None:
    ada, path = kept(book)
    (row,) = attachments.of_person(book, ada)
    assert (row.name, row.media, row.size, row.private) == ("cv.pdf", "application/pdf", len(CV), False)
    assert attachments.path_of(book, row) == path
    assert path.read_bytes() == CV
    assert path.suffix == ".file", "nothing in the folder opens by a click"


def test_the_same_file_on_the_same_person_stays_one(book: Book) -> None:
    ada, path = kept(book)
    with book.edit("Again"):
        attachments.add(book, path.name, name="again.pdf", media="", length=len(CV), person=ada)
    assert len(attachments.of_person(book, ada)) == 1
    assert attachments.size(book) == len(CV)


def test_a_removed_file_comes_back_with_undo(book: Book) -> None:
    ada, path = kept(book)
    with book.edit("Remove cv.pdf"):
        attachments.remove(book, attachments.of_person(book, ada)[0].id)
    assert attachments.of_person(book, ada) == []
    assert path.exists()
    book.undo()
    assert attachments.path_of(book, attachments.of_person(book, ada)[0]) == path


def test_a_file_that_is_too_large_is_refused_in_a_sentence(book: Book) -> None:
    with pytest.raises(Unusable, match=r"“film\.mov” has 101 MB; .* up to 100 MB"):
        attachments.refuse_large(book, attachments.LARGEST + 1, "film.mov")


def test_all_files_together_stay_within_what_a_backup_can_carry(book: Book) -> None:
    with book.edit("Pretend"):
        ada = people.add(book, name="Ada")
        rows.add(book, Attachment, person=ada, file=f"{'a' * 64}.file", size=attachments.ALL_TOGETHER)
    with pytest.raises(Unusable, match="more than 2 GB"):
        attachments.refuse_large(book, 1, "x.txt")


def test_a_backup_carries_files_and_a_restore_brings_them_back(book: Book, tmp_path: Path) -> None:
    ada, path = kept(book)
    assert backups.write_whole(book, tmp_path / "all.crmbackup") == ()
    assert backups.restore(tmp_path / "new", tmp_path / "all.crmbackup", MONDAY).missing == ()
    restored = open_for_reading(tmp_path / "new")
    (row,) = attachments.of_person(restored, ada)
    assert attachments.path_of(restored, row).read_bytes() == CV
    restored.release()
    assert path.parent.name == "files"


@pytest.mark.parametrize("hurt", ["gone", "altered"])
def test_the_check_finds_a_file_that_is_not_what_it_was(book: Book, hurt: str) -> None:
    ada, path = kept(book)
    assert checking.check(book.folder) == []
    path.unlink() if hurt == "gone" else path.write_bytes(b"other")
    (finding,) = checking.check(book.folder)
    assert finding.what == "pictures"
    assert path.name in finding.detail
    with pytest.raises(Unusable, match=r"cv\.pdf"):
        attachments.path_of(book, attachments.of_person(book, ada)[0])


def test_no_name_leads_out_of_the_folder(book: Book) -> None:
    for strange in ("../book.db", f"{'a' * 64}.file/..", f"{'A' * 64}.file", f"{'a' * 64}.exe"):
        assert not pictures.is_name(strange)
    assert not pictures.is_place(f"cards/{'a' * 64}.file")
    assert pictures.is_place(f"files/{'a' * 64}.file")


def test_neither_files_nor_relations_leave_the_book_with_an_export(book: Book) -> None:
    ada, path = kept(book)
    with book.edit("Relate"):
        other = people.add(book, name="Charles Babbage", private=True)
        relations.add(book, ada, other, kind="mentor", note="secret")
    told = repr(list(outgoing.people(book, [ada], private=False)))
    for hidden in ("cv.pdf", path.name, "Babbage", "mentor", "secret"):
        assert hidden not in told


def test_the_same_file_may_be_kept_by_two_threads_at_once(book: Book) -> None:
    """Somebody who pastes twice has two jobs that write the same bytes under the same name."""
    target = book.folder / "files.tmp"
    with files.replacing(target) as first:
        first.write_bytes(CV)
        with ThreadPoolExecutor(1) as other:
            other.submit(files.write_atomically, target, CV).result()
    assert target.read_bytes() == CV
