"""Giving people out to a file: vCard 3.0 and 4.0, CSV, JSON; written whole or not at all."""

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from crm_app.domain.incoming import Photo
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.exchange import jsonbook
from crm_app.exchange.csvfiles import writer as csv_writer
from crm_app.exchange.vcard import writer as vcard_writer
from crm_app.store import imports, outgoing, people, people_list, pictures, saved_views
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import replacing

_ENDINGS = {".vcf": "vcard3", ".vcard": "vcard3", ".csv": "csv", ".json": "json"}

_MEDIA = {ending: media for media, ending in pictures.ENDINGS.items()}

Writer = Callable[[Iterable[OutgoingPerson]], Iterator[bytes]]

WRITERS: dict[str, Writer] = {
    "vcard3": lambda people: vcard_writer.write_vcards(people, version="3.0"),
    "vcard4": lambda people: vcard_writer.write_vcards(people, version="4.0"),
    "csv": csv_writer.write_people,
    "json": jsonbook.write_json,
}


def format_of(target: Path, wanted: str | None = None) -> str:
    """The format asked for, else the one the file's ending tells; raises Unusable when neither is known."""
    found = wanted if wanted and wanted != "auto" else _ENDINGS.get(target.suffix.lower())
    if found not in WRITERS:
        known = ", ".join(WRITERS)
        raise Unusable(
            f"“{wanted or target.suffix or target.name}” is no format people can be written in; choose {known}."
        )
    return found


def export_people(
    book: Book,
    target: Path,
    *,
    file_format: str | None = None,
    query: str | None = None,
    private: bool = False,
    chosen: Sequence[int] | None = None,
    columns: Sequence[str] = (),
) -> int:
    """Write the people `chosen` by id, or those that match `query`, or all, to `target`; returns how many.

    `columns` are those wanted of a CSV, in their order. People marked private go along only when asked for. The file
    appears whole, in place of an older one. Raises Unusable for an unknown format, a folder, and what belongs to the
    book itself.
    """
    found = format_of(target, file_format)
    if columns and found != "csv":
        raise Unusable("Columns can be chosen for a CSV only.")
    writer = partial(csv_writer.write_people, columns=columns) if columns else WRITERS[found]
    refuse_own(book.folder, target)
    if target.is_dir():
        raise Unusable(f"{target} is a folder; name a file in it.")
    ids = people.ids(book, query=query or "") if chosen is None else chosen
    told = _told_when_changed(book, outgoing.people(book, ids, private=private))
    written = _Counted(with_pictures(book, told) if found.startswith("vcard") else told)
    with replacing(target) as part, part.open("wb") as stream:
        stream.writelines(writer(written))
    return written.count


def of_view(book: Book, name: str) -> Sequence[int]:
    """The people of a saved view, in its order; raises Unusable when there is none of this name."""
    views = saved_views.listed(book, saved_views.PEOPLE)
    view = next((one for one in views if one.name.casefold() == name.strip().casefold()), None)
    if view is None:
        known = ", ".join(one.name for one in views) or "none yet"
        raise Unusable(f"There is no saved view “{name}”; the saved views are: {known}.")
    return people_list.sorted_ids(book, view.filters, view.levels)


def export_whole(book: Book, target: Path, *, private: bool = False) -> int:
    """Write everything in the book to one zip: `book.json`, the schema that explains it, and every picture and file.

    What is private goes along only when asked for, and is left out with all that belongs to it. Returns how many people
    are in it. Raises Unusable for a folder and for what belongs to the book itself.
    """
    from crm_app.store import whole

    refuse_own(book.folder, target)
    if target.is_dir():
        raise Unusable(f"{target} is a folder; name a file in it.")
    tables = whole.tables(book, private=private)
    with replacing(target) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(jsonbook.BOOK, "w", force_zip64=True) as stream:
            for piece in jsonbook.write_whole(whole_people(book, private=private), tables):
                stream.write(piece)
        archive.writestr(jsonbook.SCHEMA, json.dumps(whole.schema(), indent=1, ensure_ascii=False))
        for name in sorted(whole.files(tables)):
            if pictures.is_name(name) and pictures.sound(book.folder, name):
                archive.write(pictures.path_of(book.folder, name), pictures.place_of(name), zipfile.ZIP_STORED)
    return len(tables["person"])


def whole_people(book: Book, *, private: bool) -> Iterator[OutgoingPerson]:
    """Everybody, wherever they are kept but in the trash."""
    ids = [number for shelf in ("shown", "archived") for number in people.ids(book, shelf=shelf)]
    return _told_when_changed(book, outgoing.people(book, ids, private=private))


def _told_when_changed(book: Book, people: Iterable[OutgoingPerson]) -> Iterator[OutgoingPerson]:
    """A person who stands as an import left them was not changed here: their card keeps the date it came with."""
    times = imports.times(book)
    for person in people:
        yield replace(person, changed_at="") if person.changed_at in times else person


def with_pictures(book: Book, people: Iterable[OutgoingPerson]) -> Iterator[OutgoingPerson]:
    """The same people with their photos, one at a time; a photo that is gone or damaged stays behind."""
    for person in people:
        if person.photo and pictures.is_name(person.photo) and pictures.sound(book.folder, person.photo):
            media = _MEDIA[person.photo.rpartition(".")[2]]
            yield replace(person, picture=Photo(media, pictures.path_of(book.folder, person.photo).read_bytes()))
        else:
            yield person


class _Counted:
    """Passes people on and counts them."""

    def __init__(self, people: Iterator[OutgoingPerson]) -> None:
        self._people = people
        self.count = 0

    def __iter__(self) -> Iterator[OutgoingPerson]:
        for person in self._people:
            self.count += 1
            yield person
