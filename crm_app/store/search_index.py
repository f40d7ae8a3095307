"""Keeps the full-text index in step with the records: whole documents are replaced, all of an edit's at once.

The index is contentless: it gives back numbers, never text. One index of people, one of organisations, one of
passages (notes, answers, cards, and the note on a person), whose numbers tell time and record (see `passages`).
"""

from collections.abc import Collection

import apsw

from crm_app.store import passages
from crm_app.store.cells import as_json
from crm_app.store.changes import Touched

_AMONG = "IN (SELECT value FROM json_each(?1))"
# FTS5 begins a new piece of its index whenever a number is lower than the one before: in order it takes half the time.
_RISING = "ORDER BY 1"
_MANY = 1000  # so many that it is worth a look whether none are left
_NAMES = "concat_ws(' ', name, nickname, second_name, given, family)"
_PERSON = f"""
SELECT id, {_NAMES},
  (SELECT group_concat(o.name, ' ') FROM affiliation a JOIN organisation o ON o.id = a.organisation_id
    WHERE a.person_id = p.id),
  (SELECT group_concat(title, ' ') FROM affiliation WHERE person_id = p.id),
  (SELECT group_concat(text, ' ') FROM detail WHERE person_id = p.id AND kind = 'address'),
  (SELECT group_concat(text, ' ') FROM detail WHERE person_id = p.id AND kind <> 'address'),
  (SELECT group_concat(t.name, ' ') FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = p.id)
FROM person p WHERE trashed_at IS NULL"""
_ORGANISATION = """
SELECT id, concat_ws(' ', name, other_names, domain), place, sector,
  (SELECT group_concat(t.name, ' ') FROM organisation_tag ot JOIN tag t ON t.id = ot.tag_id
    WHERE ot.organisation_id = o.id)
FROM organisation o WHERE trashed_at IS NULL"""


def _passages(source: passages.Source) -> str:
    something = " OR ".join(f"{column} <> ''" for column in source.columns)
    return (
        f"SELECT {passages.place_sql(source)}, {source.text} FROM {source.table} WHERE ({something}) AND {source.alive}"
    )


INDEXES = ("find_person", "find_organisation", "find_passage")
# What each index must hold, as SELECTs of (rowid, columns ...): the one description that refresh, rebuild and check
# share.
DOCUMENTS: dict[str, str] = {
    "find_person": _PERSON,
    "find_organisation": _ORGANISATION,
    "find_passage": " UNION ALL ".join(map(_passages, passages.BY_CODE)),
}


def refresh_people(con: apsw.Connection, ids: Collection[int]) -> None:
    """Replace the documents of these people."""
    _replace(con, "find_person", _PERSON, ids)


def refresh_organisations(con: apsw.Connection, ids: Collection[int]) -> None:
    """Replace the documents of these organisations."""
    _replace(con, "find_organisation", _ORGANISATION, ids)


def refresh_passages(con: apsw.Connection, touched: Touched) -> None:
    """Replace the passages of touched texts; those that went or changed their time are known by their old number."""
    if _is_emptied(con, "find_passage", len(touched.stale_passages)):
        return
    if touched.stale_passages:
        con.execute(f"DELETE FROM find_passage WHERE rowid {_AMONG}", (as_json(touched.stale_passages),))
    for source in passages.BY_CODE:
        ids = touched.texts.get(source.table)
        if ids:
            con.execute(
                f"INSERT INTO find_passage(rowid, text) {_passages(source)} AND id {_AMONG} {_RISING}",
                (as_json(ids),),
            )


def rebuild(con: apsw.Connection) -> None:
    """Make all three indexes anew from the records."""
    for index in INDEXES:
        con.execute(f"INSERT INTO {index}({index}) VALUES('delete-all')")
        fill(con, index, DOCUMENTS[index])


def fill(con: apsw.Connection, index: str, documents: str) -> None:
    """Write documents into an empty index."""
    con.execute(f"INSERT INTO {index}(rowid, {columns(index)}) {documents} {_RISING}")


def columns(index: str) -> str:
    """The column list of an index."""
    return {
        "find_person": "name, organisation, title, place, contact, tags",
        "find_organisation": "name, place, sector, tags",
        "find_passage": "text",
    }[index]


def _is_emptied(con: apsw.Connection, index: str, count: int) -> bool:
    """Empty an index from which very many documents may have gone at once, where none are left."""
    if count <= _MANY or con.execute(f"SELECT EXISTS(SELECT 1 FROM ({DOCUMENTS[index]}))").get:
        return False
    con.execute(f"INSERT INTO {index}({index}) VALUES('delete-all')")
    return True


def _replace(con: apsw.Connection, index: str, documents: str, ids: Collection[int]) -> None:
    if not ids:
        return
    if _is_emptied(con, index, len(ids)):
        return
    among = as_json(ids)
    con.execute(f"DELETE FROM {index} WHERE rowid {_AMONG}", (among,))
    con.execute(f"INSERT INTO {index}(rowid, {columns(index)}) {documents} AND id {_AMONG} {_RISING}", (among,))
