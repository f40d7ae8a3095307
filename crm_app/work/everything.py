"""Take everything with me: a folder with all that is in the book, readable without the program."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crm_app.errors import Unusable
from crm_app.exchange import folderbook, jsonbook
from crm_app.exchange.csvfiles import writer as csv_writer
from crm_app.exchange.vcard import writer as vcard_writer
from crm_app.store import pictures, whole
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.faults import translated
from crm_app.store.files import sync_file, sync_folder
from crm_app.work.exporting import export_whole, whole_people, with_pictures

_BAD_IN_NAMES = frozenset('<>:"/\\|?*') | {chr(number) for number in range(32)}
_LONGEST = 100
# (table, what its file is called and holds); the others stand in the whole book.
_TABLES = {
    "organisation": ("organisations.csv", "organisations"), "meeting": ("meetings.csv", "meetings"),
    "meeting_question": ("answers.csv", "questions asked and what was answered"), "note": ("notes.csv", "notes"),
    "referral": ("referrals.csv", "who named whom"), "request": ("requests.csv", "requests and their answers"),
    "promise": ("promises.csv", "promises"), "touch": ("contacts.csv", "dates of contact"),
    "research": ("research.csv", "what was found out"), "affiliation": ("jobs.csv", "who works or worked where"),
    "letter": ("letters.csv", "letters"), "task": ("tasks.csv", "things to do"), "event": ("events.csv", "events"),
    "evaluation": ("evaluations.csv", "evaluations"), "skill": ("skills.csv", "skills to build"),
    "question": ("questions.csv", "questions of your own"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Taken:
    """What lies in the folder: how many people and files."""

    folder: Path
    people: int
    files: int


def take(
    book: Book, target: Path, *, private: bool = False, progress: Callable[[float], object] = lambda _part: None
) -> Taken:
    """Write the folder, whole or not at all; what is private goes along only when asked for. `progress` is told the
    share done, and may raise to give it up.

    Raises Unusable for a place where something is already, or that belongs to the book itself.
    """
    refuse_own(book.folder, target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Unusable(f"There is something in {target} already. Name a new folder.")
    if not target.parent.is_dir():
        raise Unusable(f"There is no folder {target.parent}. Make it first, or choose another place.")
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    with translated():
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        try:
            taken = _Folder(book, part, whole.tables(book, private=private), private=private).fill(progress)
            for path in part.rglob("*"):
                if path.is_file():
                    sync_file(path)
            if target.exists():
                target.rmdir()
            part.rename(target)
            sync_folder(target.parent)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return Taken(target, len(taken), sum(path.is_file() for path in target.rglob("*")))


@dataclass(slots=True)
class _Folder:
    """The folder in the making; `told` are the files with what they hold, as the index page names them."""

    book: Book
    folder: Path
    tables: whole.Tables
    private: bool
    told: list[tuple[str, str]] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)

    def fill(self, progress: Callable[[float], object]) -> whole.Table:
        """Everything, the page that leads to it last; returns the people."""
        parts = (
            self._write_people, self._write_cards, self._write_tables, self._write_letters, self._copy_pictures,
            self._write_whole, self._write_index,
        )  # fmt: skip
        for place, write in enumerate(parts):
            progress(place / len(parts))
            write()
        progress(1.0)
        return self.tables["person"]

    def _write_people(self) -> None:
        self._write("people.csv", csv_writer.write_people(self._people()), "everybody, for a spreadsheet")

    def _write_cards(self) -> None:
        cards = vcard_writer.write_vcards(with_pictures(self.book, self._people()), version="4.0")
        self._write("people.vcf", cards, "everybody, for any address book")

    def _write_whole(self) -> None:
        export_whole(self.book, self.folder / "book.zip", private=self.private)
        self.told.append(("book.zip", f"everything at once, as {jsonbook.BOOK} and {jsonbook.SCHEMA} explain it"))

    def _write_index(self) -> None:
        made = self.book.clock().astimezone().date().isoformat()
        page = folderbook.index_page(self._people(), self.told, title="Everything in this book", made=made)
        self._write("index.html", page, "")

    def _people(self) -> Iterator[Any]:
        return whole_people(self.book, private=self.private)

    def _write(self, name: str, pieces: Iterator[bytes], words: str) -> None:
        path = self.folder / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with path.open("wb") as stream:
            stream.writelines(pieces)
        if words:
            self.told.append((name, words))

    def _write_tables(self) -> None:
        names = folderbook.named(self.tables)
        for table, (name, words) in _TABLES.items():
            if rows := self.tables.get(table):
                leads = whole.leads_of(table)
                self._write(name, folderbook.table_csv(rows, leads, names), f"{words} ({len(rows)})")

    def _write_letters(self) -> None:
        people = {row["id"]: row["name"] for row in self.tables["person"]}
        letters = self.tables["letter"]
        for letter in letters:
            told = {**letter, "person": people.get(letter["person_id"], "")}
            day = (letter["at"] or letter["created_at"])[:10]
            name = self._free("letters", f"{day} {letter['kind']} {told['person']}", ".txt")
            self._write(name, iter((folderbook.letter_text(told).encode("utf-8", "replace"),)), "")
        if letters:
            self.told.append(("letters", f"{len(letters)} letters, each a text"))

    def _copy_pictures(self) -> None:
        before = len(self._taken)
        people = {row["id"]: row["name"] for row in self.tables["person"]}
        for row in self.tables["person"]:
            self._copy(row["photo"], "pictures", row["name"])
        cards = {card["id"]: people.get(card["person_id"], "Card") for card in self.tables["card"]}
        for side in self.tables["card_side"]:
            self._copy(side["file"], "pictures", f"{cards[side['card_id']]}, card")
        if len(self._taken) > before and (self.folder / "pictures").is_dir():
            self.told.append(("pictures", "photos and cards"))
        for row in self.tables["attachment"]:
            self._copy(row["file"], "files", Path(row["name"]).stem, ending=Path(row["name"]).suffix)
        if (self.folder / "files").is_dir():
            self.told.append(("files", "files kept with people, organisations and meetings"))

    def _copy(self, file: str | None, place: str, name: str, ending: str = "") -> None:
        """Copy a file of the book under a name that says whose it is; one that is gone or damaged stays behind."""
        if not file or not pictures.is_name(file) or not pictures.sound(self.book.folder, file):
            return
        target = self.folder / self._free(place, name, ending or Path(file).suffix)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        shutil.copyfile(pictures.path_of(self.book.folder, file), target)

    def _free(self, place: str, name: str, ending: str) -> str:
        """A path that no other file has, whatever the system thinks of case."""
        clean = "".join("_" if sign in _BAD_IN_NAMES else sign for sign in name).strip(". ")[:_LONGEST] or "unnamed"
        ending = "".join(sign for sign in ending if sign.isalnum() or sign == ".")[:12]
        number, path = 1, f"{place}/{clean}{ending}"
        while path.casefold() in self._taken:
            number += 1
            path = f"{place}/{clean} {number}{ending}"
        self._taken.add(path.casefold())
        return path
