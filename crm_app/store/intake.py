"""Writing many people at once, inside one edit of the caller, who decides.

New people get their ids here, so that their children can be written in the same sweep; row by row through Peewee would
cost some sixty times as much.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import repeat
from typing import Any

from crm_app.domain import media as media_kinds
from crm_app.domain.incoming import Detail, IncomingPerson, Photo, RawProperty
from crm_app.store import channels, heaps, organisations, pictures, referrals
from crm_app.store.book import Book
from crm_app.store.cells import Cell, moment_text
from crm_app.store.heaps import Heap
from crm_app.store.imports import COLUMNS
from crm_app.store.rows import new_uid

_PERSON = (
    "id", "uid", "created_at", "name", "given", "family", "additional", "prefix", "suffix", "nickname", "name_order",
    "second_name", "birthday", "note", "photo",
)  # fmt: skip
_DETAIL = "kind", "label", "text", "normal", "preferred"
_AFFILIATION = "person_id", "organisation_id", "title", "department"
_TAG = "person_id", "tag_id"
_CUSTOM = "person_id", "custom_field_id", "text", "position"
_RAW = "person_id", "position", "item", "name", "params", "value", "line", "covers", "source"
_TOUCH = "uid", "created_at", "person_id", "at", "kind", "note", "private", "source"
_NOTE = "uid", "created_at", "person_id", "organisation_id", "at", "text", "source"
_VERDICT = "batch_id", "line", "verdict", "why", "person_id", "digest"
_Rows = list[tuple[Cell, ...]]


@dataclass(slots=True)
class Intake:
    """One file on its way into the book, inside an edit only.

    Rows wait here until `flush` writes them.
    """

    book: Book
    batch: int = 0
    _next: int = 0
    _now: str = ""
    _people: _Rows = field(default_factory=list)
    _details: list[Detail] = field(default_factory=list)
    _owners: list[int] = field(default_factory=list)
    _places: list[int] = field(default_factory=list)
    _jobs: _Rows = field(default_factory=list)
    _tagged: _Rows = field(default_factory=list)
    _custom: _Rows = field(default_factory=list)
    _raw: _Rows = field(default_factory=list)
    _touches: _Rows = field(default_factory=list)
    _notes: _Rows = field(default_factory=list)
    _verdicts: _Rows = field(default_factory=list)
    _named: dict[str, dict[str, int]] = field(default_factory=dict)

    def open_batch(self, *, file: str, digest: str, form: str, encoding: str) -> str:
        """Begin the record of this import; returns its uid."""
        self._now = moment_text(self.book.clock())
        uid = new_uid()
        self._execute(
            "INSERT INTO import_batch(uid, created_at, file, hash, format, encoding) VALUES(?, ?, ?, ?, ?, ?)",
            (uid, self._now, file, digest, form, encoding),
        )
        self.batch = self.book.connection().last_insert_rowid()
        self.renumber()
        return uid

    def renumber(self) -> None:
        """New people get ids above all that were given before, by whomever."""
        self._next = (self.book.value("SELECT seq FROM sqlite_sequence WHERE name = 'person'") or 0) + 1

    def close_batch(self, counts: dict[str, int]) -> None:
        """Write what is left, and the counts."""
        self.flush()
        self._execute("UPDATE import_batch SET counts = ? WHERE id = ?", (json.dumps(counts), self.batch))

    def add(self, row: IncomingPerson) -> int:
        """A new person with everything the row tells; the id is good at once, the rows are there after `flush`."""
        number = self._next
        self._next += 1
        self._people.append((
            number, row.uid or new_uid(), self._now, row.name, row.given, row.family, row.additional, row.prefix,
            row.suffix, row.nickname, _order(row), row.phonetic, row.birthday, row.note,
            self._kept(row.photo) if row.photo else None,
        ))  # fmt: skip
        if row.organisation or row.title or row.department:
            self._jobs.append((number, self.organisation(row.organisation), row.title, row.department))
        self.add_details(number, row.details, position=0)
        if row.tags:
            self.add_tags(number, row.tags)
        if row.custom:
            self.add_custom(number, row.custom)
        if row.raw:
            self.add_raw(number, row.raw)
        return number

    def add_details(self, person: int, details: Sequence[Detail], *, position: int) -> None:
        """More ways to reach somebody."""
        self._details += details
        self._owners += repeat(person, len(details))
        self._places += range(position, position + len(details))

    def add_tags(self, person: int, tags: Iterable[str]) -> None:
        """More marks on somebody."""
        for tag in tags:
            self._tagged.append((person, self._find("tag", tag)))

    def add_custom(self, person: int, custom: Iterable[tuple[str, str]]) -> None:
        """More values in fields of the user's own."""
        for place, (name, text) in enumerate(custom):
            self._custom.append((person, self._find("custom_field", name), text, place))

    def add_raw(self, person: int, raw: Iterable[RawProperty]) -> None:
        """Properties that no column holds."""
        for place, (group, name, params, value, line, covers) in enumerate(raw):
            self._raw.append((person, place, group, name, params, value, line, covers, "vcard"))

    def replace_raw(self, person: int, raw: Iterable[RawProperty]) -> None:
        """The properties of a newer card instead of those of the older."""
        self._execute("DELETE FROM raw_property WHERE person_id = ?", (person,))
        self.add_raw(person, raw)

    def set_custom(self, person: int, custom: Iterable[tuple[str, str]]) -> None:
        """Values in fields of the user's own, in place of what these fields hold for somebody now."""
        for name, text in custom:
            field_id = self._find("custom_field", name)
            self._execute("DELETE FROM custom_value WHERE person_id = ? AND custom_field_id = ?", (person, field_id))
            self._custom.append((person, field_id, text, 0))

    def change(self, person: int, columns: dict[str, str]) -> None:
        """Set own columns of somebody, by the names that `IncomingPerson` uses."""
        setting = ", ".join(f"{COLUMNS.get(name, name)} = ?" for name in columns)
        self._execute(f"UPDATE person SET {setting} WHERE id = ?", (*columns.values(), person))

    def set_photo(self, person: int, photo: Photo) -> None:
        """Somebody's picture; one that is of no kind we keep is left to the raw properties."""
        if name := self._kept(photo):
            self._execute("UPDATE person SET photo = ? WHERE id = ?", (name, person))

    def change_job(self, job: int, title: str, organisation: str, *, department: str) -> None:
        """Make a present job say something else."""
        sql = "UPDATE affiliation SET title = ?, organisation_id = ?, department = ? WHERE id = ?"
        self._execute(sql, (title, self.organisation(organisation), department, job))

    def end_job(self, job: int, *, until: str) -> None:
        """A job that somebody had until some day."""
        self._execute("UPDATE affiliation SET current = 0, until = ? WHERE id = ?", (until, job))

    def add_job(self, person: int, title: str, organisation: str, *, department: str) -> None:
        """A new present job."""
        self._jobs.append((person, self.organisation(organisation), title, department))

    def add_touch(self, person: int, kind: str, *, at: datetime | None, note: str, source: str) -> None:
        """A dated contact; its words are private."""
        moment = moment_text(at) if at else self._now
        self._touches.append((new_uid(), self._now, person, moment, kind, note, int(bool(note)), source))

    def add_note(
        self, person: int | None, text: str, *, at: datetime | None, source: str, organisation: int | None = None
    ) -> None:
        """A note about somebody, or about an organisation."""
        moment = moment_text(at) if at else self._now
        self._notes.append((new_uid(), self._now, person, organisation, moment, text, source))

    def add_referral(self, person: int, *, referrer: int | None, channel: str) -> None:
        """Who, or else what channel, led to somebody of whom that was not known."""
        root = channels.find_or_add(self.book, channel) if channel and referrer is None else None
        referrals.add(self.book, person, referrer=referrer, channel=root)

    def set_me(self, said: dict[str, str]) -> None:
        """Set columns about the book's owner."""
        if self.book.value("SELECT 1 FROM me") is None:
            self._execute("INSERT INTO me DEFAULT VALUES", ())
        setting = ", ".join(f"{key} = ?" for key in said)
        self._execute(f"UPDATE me SET {setting} WHERE id = (SELECT min(id) FROM me)", tuple(said.values()))

    def judge(self, line: int, verdict: str, *, why: str = "", person: int | None = None, digest: str = "") -> None:
        """What became of a row; of a row about a person `why` holds the prints of what it said."""
        self._verdicts.append((self.batch, line, verdict, why, person, digest))

    def organisation(self, name: str) -> int | None:
        """The id of an organisation by name, made when there is none; None for no name."""
        return self._find("organisation", name) if name else None

    def flush(self) -> None:
        """Write everything that waits, parents first."""
        waiting = (
            ("person", _PERSON, self._people), ("affiliation", _AFFILIATION, self._jobs),
            ("person_tag", _TAG, self._tagged), ("custom_value", _CUSTOM, self._custom),
            ("raw_property", _RAW, self._raw), ("touch", _TOUCH, self._touches), ("note", _NOTE, self._notes),
            ("row_verdict", _VERDICT, self._verdicts),
        )  # fmt: skip
        full = [heaps.of_rows(table, names, rows) for table, names, rows in waiting if rows]
        if self._details:
            columns = dict(zip(_DETAIL, zip(*self._details, strict=True), strict=True))
            columns["preferred"] = tuple(map(int, columns["preferred"]))
            full.append(Heap("detail", {"person_id": self._owners, **columns, "position": self._places}))
        self.book.sweep_in(full)
        for _, _, rows in waiting:
            rows.clear()
        for column in (self._details, self._owners, self._places):
            column.clear()

    def _kept(self, photo: Photo) -> str | None:
        """The name of a picture in the book's folder, where it is put; None for what is no picture."""
        media = media_kinds.kind_of(photo.data)
        return pictures.add(self.book.folder, photo.data, media) if media in pictures.ENDINGS else None

    def _find(self, table: str, name: str) -> int:
        """The id of a named record whatever its case, made when there is none; all names are read once."""
        known = self._named.get(table)
        if known is None:
            rows = self.book.rows(f"SELECT name, id FROM {table} WHERE trashed_at IS NULL ORDER BY id DESC")
            known = self._named[table] = {name.casefold(): number for name, number in rows}
            if table == "organisation":
                self._named[table] = known = organisations.also_called(self.book) | known
        number = known.get(name.casefold())
        if number is None:
            number = known[name.casefold()] = self._make(table, name)
        return number

    def _make(self, table: str, name: str) -> int:
        self._execute(f"INSERT INTO {table}(uid, created_at, name) VALUES(?, ?, ?)", (new_uid(), self._now, name))
        return self.book.connection().last_insert_rowid()

    def _execute(self, sql: str, args: tuple[Any, ...]) -> None:
        self.book.connection().execute(sql, args)


def _order(row: IncomingPerson) -> str:
    """Which of given and family comes first in the name as written."""
    is_family_first = (
        row.family and row.given and row.name.startswith(row.family) and not row.name.startswith(row.given)
    )
    return "family-first" if is_family_first else "given-first"
