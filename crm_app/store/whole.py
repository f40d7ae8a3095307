"""Everything a book holds, as plain rows by table: given out whole, and taken in by another book.

Records are the same by their uid, whatever ids they have here and there; tags, fields, channels and organisations also
by their name. A row without a uid of its own belongs to its owner, and comes in with it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from peewee import AutoField, ForeignKeyField, IntegerField
from playhouse.apsw_ext import BooleanField

from crm_app.store import heaps, rows, telling
from crm_app.store.book import Book
from crm_app.store.cells import Cell, moment_text
from crm_app.store.heaps import Heap
from crm_app.store.schema import TRACKED, Row

Table = list[dict[str, Any]]
Tables = dict[str, Table]

_BY_NAME = frozenset(("tag", "field", "topic", "channel", "custom_field", "organisation"))
_BY_KEY = {"setting": "key"}
_NAMING = (("person", "photo"), ("card_side", "file"), ("card_side", "original"), ("attachment", "file"))
_ONE_ROW = frozenset(("me",))


def tables(book: Book, *, private: bool = False) -> Tables:
    """Every tracked table with its rows by column; without `private` what is marked so is left out, with all that
    belongs to it.
    """
    found = {rows.table_of(model): _read(book, rows.table_of(model)) for model in TRACKED}
    return found if private else without_private(found)


def _read(book: Book, table: str) -> Table:
    columns = telling.columns(table)
    return [dict(zip(columns, row, strict=True)) for row in book.rows(f"SELECT {', '.join(columns)} FROM {table}")]


def files(found: Mapping[str, Table]) -> set[str]:
    """The pictures and files that rows name."""
    return {
        name for table, column in _NAMING for row in found.get(table, ()) if isinstance(name := row.get(column), str)
    } - {""}


def without_private(found: Tables) -> Tables:
    """The tables without what is marked private and what belongs to it; what only names it forgets it."""
    kept: Tables = {}
    gone: dict[str, set[int]] = {}
    for model in TRACKED:
        table = rows.table_of(model)
        owned = [(name, other) for name, other, owns in _references(model) if owns]
        gone[table] = {
            row["id"]
            for row in found[table]
            if row.get("private") or any(row[name] in gone.get(other, ()) for name, other in owned)
        }
        kept[table] = [row for row in found[table] if row["id"] not in gone[table]]
    for model in TRACKED:
        for name, other, owns in _references(model):
            if not owns and gone[other]:
                for row in kept[rows.table_of(model)]:
                    row[name] = None if row[name] in gone[other] else row[name]
    return kept


def _references(model: type[Row]) -> Iterator[tuple[str, str, bool]]:
    """(column, table it leads to, whether the row goes with it) of each reference of a table."""
    for one in model._meta.sorted_fields:
        if isinstance(one, ForeignKeyField):
            yield one.column_name, one.rel_model._meta.table_name, one.on_delete == "CASCADE"


def leads_of(table: str) -> dict[str, str]:
    """The columns of a table that lead to other rows, and to which table."""
    model = next(one for one in TRACKED if rows.table_of(one) == table)
    return {name: other for name, other, _ in _references(model)}


def schema() -> dict[str, Any]:
    """What the tables mean, as JSON Schema: made from the descriptions that the program itself works by."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Rapport book",
        "description": "Times are UTC, dates ISO 8601; a column that ends in _id leads to the row with that id.",
        "type": "object",
        "properties": {
            "format": {"const": "rapport"},
            "version": {"const": 2},
            "people": {"type": "array", "description": "Everybody as the command `list people --json` has them."},
            "records": {
                "type": "object",
                "properties": {rows.table_of(model): _table_schema(model) for model in TRACKED},
            },
        },
    }


def _table_schema(model: type[Row]) -> dict[str, Any]:
    description = " ".join((model.__doc__ or "").split())
    properties = {one.column_name: _column_schema(one) for one in model._meta.sorted_fields}
    return {
        "type": "array",
        "description": description,
        "items": {"type": "object", "properties": properties, "additionalProperties": False},
    }


def _column_schema(one: Any) -> dict[str, Any]:
    kind = "integer" if _is_number(one) or isinstance(one, ForeignKeyField) else "string"
    said: dict[str, Any] = {"type": [kind, "null"] if one.null else kind}
    if isinstance(one, ForeignKeyField):
        said["description"] = f"the id of a row of {one.rel_model._meta.table_name}"
    return said


def _is_number(one: Any) -> bool:
    """Whether a column holds numbers; truths are numbers as well, and ids."""
    return isinstance(one, IntegerField | BooleanField | AutoField)


@dataclass(slots=True)
class Arrival:
    """What a whole book brings: `settle` finds what is new here, `write` writes it inside an edit."""

    book: Book
    told: Mapping[str, Iterable[Any]]
    fresh: dict[str, Table] = field(default_factory=dict)
    _ids: dict[str, dict[int, int]] = field(default_factory=dict)
    _new: dict[str, set[int]] = field(default_factory=dict)

    def settle(self) -> dict[str, int]:
        """Give each row its id here; returns how many are new by table, empty ones left out."""
        for model in TRACKED:
            self._settle(model)
        return {table: len(found) for table, found in self.fresh.items() if found}

    def write(self) -> None:
        """Write what is new inside an edit."""
        self.book.sweep_in(heap for model in TRACKED if (heap := self._heap(model)))

    def files(self) -> set[str]:
        """The pictures and files that the new rows name."""
        return files(self.fresh)

    def _settle(self, model: type[Row]) -> None:
        table = rows.table_of(model)
        ids, fresh = self._ids.setdefault(table, {}), self.fresh.setdefault(table, [])
        new = self._new.setdefault(table, set())
        told = [row for row in self.told.get(table, ()) if isinstance(row, dict) and isinstance(row.get("id"), int)]
        there = self._there(table, told)
        last = self.book.value("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)) or 0
        for row in told:
            key = self._key(table, row)
            known = there.get(key) if key else None
            if known is not None:
                ids[row["id"]] = known
            elif self._is_wanted(model, row):
                last += 1
                ids[row["id"]] = last
                fresh.append(row)
                new.add(row["id"])
                if key:
                    there[key] = last

    def _there(self, table: str, told: Table) -> dict[str, int]:
        """The ids here of the records told, by uid, and of what is known by its name as well."""
        if table in _BY_KEY:
            return {f"k{key}": number for key, number in self.book.rows(f"SELECT {_BY_KEY[table]}, id FROM {table}")}
        if "uid" not in telling.columns(table):
            return {}
        uids = json.dumps([row["uid"] for row in told if isinstance(row.get("uid"), str)])
        sql = f"SELECT uid, id FROM {table} WHERE uid IN (SELECT value FROM json_each(?))"
        found = {f"u{uid}": number for uid, number in self.book.rows(sql, (uids,))}
        if table in ("person", "organisation"):
            sql = f"""SELECT former, {table}_id FROM former_uid
              WHERE {table}_id > 0 AND former IN (SELECT value FROM json_each(?))"""
            found = {f"u{uid}": number for uid, number in self.book.rows(sql, (uids,))} | found
        return found | (self._by_name(table, told, found) if table in _BY_NAME else {})

    def _by_name(self, table: str, told: Table, by_uid: Mapping[str, int]) -> dict[str, int]:
        sql = f"SELECT lower(name), id FROM {table} WHERE trashed_at IS NULL AND name <> '' ORDER BY id DESC"
        names: dict[str, int] = dict(self.book.rows(sql))
        return {
            f"u{row['uid']}": names[name]
            for row in told
            if f"u{row.get('uid')}" not in by_uid and (name := str(row.get("name", "")).lower()) in names
        }

    def _key(self, table: str, row: Mapping[str, Any]) -> str:
        if table in _BY_KEY:
            return f"k{row.get(_BY_KEY[table])}"
        return f"u{row['uid']}" if isinstance(row.get("uid"), str) else ""

    def _is_wanted(self, model: type[Row], row: Mapping[str, Any]) -> bool:
        """Whether a row that is not here is to come: all its owners are, and one without a uid only with a new one."""
        table = rows.table_of(model)
        if table in _ONE_ROW:
            return not self.book.value(f"SELECT 1 FROM {table}") and not self.fresh[table]
        owners = [(other, row.get(name)) for name, other, owns in _references(model) if owns]
        owners = [(other, number) for other, number in owners if number is not None]
        if any(number not in self._ids.get(other, {}) for other, number in owners if other != table):
            return False
        if "uid" in telling.columns(table):
            return isinstance(row.get("uid"), str)
        if not owners:
            return table in _BY_KEY and isinstance(row.get(_BY_KEY[table]), str)
        other, number = owners[0]
        return number in self._new[other]

    def _heap(self, model: type[Row]) -> Heap | None:
        table = rows.table_of(model)
        if not self.fresh[table]:
            return None
        fields = [one for one in model._meta.sorted_fields if not isinstance(one, AutoField)]
        written = [
            (self._ids[table][row["id"]], *(self._cell(one, row.get(one.column_name)) for one in fields))
            for row in self.fresh[table]
        ]
        return heaps.of_rows(table, ("id", *(one.column_name for one in fields)), written)

    def _cell(self, one: Any, value: Any) -> Cell:
        """A value as the column holds it: references by the ids here, what does not fit as if it were not told."""
        if isinstance(one, ForeignKeyField):
            return self._ids.get(one.rel_model._meta.table_name, {}).get(value)
        is_number = _is_number(one)
        if isinstance(value, int) if is_number else isinstance(value, str):
            return int(value) if is_number else value.encode("utf-8", "replace").decode()
        if one.null:
            return None
        return int(one.default or 0) if is_number else one.default or ("" if one.name != "created_at" else self._now())

    def _now(self) -> str:
        return moment_text(self.book.clock())
