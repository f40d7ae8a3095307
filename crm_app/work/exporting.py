"""Giving people out to a file: vCard 3.0 and 4.0, CSV, JSON; written whole or not at all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.exchange import jsonbook
from crm_app.exchange.csvfiles import writer as csv_writer
from crm_app.exchange.vcard import writer as vcard_writer
from crm_app.store import imports, outgoing, people
from crm_app.store.backups import refuse_own
from crm_app.store.book import Book
from crm_app.store.files import replacing

_ENDINGS = {".vcf": "vcard3", ".vcard": "vcard3", ".csv": "csv", ".json": "json"}

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
) -> int:
    """Write the people `chosen` by id, or those that match `query`, or all, to `target`; returns how many.

    People marked private go along only when asked for. The file appears whole, in place of an older one. Raises
    Unusable for an unknown format, a folder, and what belongs to the book itself.
    """
    writer = WRITERS[format_of(target, file_format)]
    refuse_own(book.folder, target)
    if target.is_dir():
        raise Unusable(f"{target} is a folder; name a file in it.")
    ids = people.ids(book, query=query or "") if chosen is None else chosen
    written = _Counted(_told_when_changed(book, outgoing.people(book, ids, private=private)))
    with replacing(target) as part, part.open("wb") as stream:
        stream.writelines(writer(written))
    return written.count


def _told_when_changed(book: Book, people: Iterable[OutgoingPerson]) -> Iterator[OutgoingPerson]:
    """A person who stands as an import left them was not changed here: their card keeps the date it came with."""
    times = imports.times(book)
    for person in people:
        yield replace(person, changed_at="") if person.changed_at in times else person


class _Counted:
    """Passes people on and counts them."""

    def __init__(self, people: Iterator[OutgoingPerson]) -> None:
        self._people = people
        self.count = 0

    def __iter__(self) -> Iterator[OutgoingPerson]:
        for person in self._people:
            self.count += 1
            yield person
