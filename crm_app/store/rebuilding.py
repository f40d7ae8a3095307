"""What is derived from the rows, made anew in memory beside the book, for `check` to compare with."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import apsw

from crm_app.store import derived, search_index
from crm_app.store.connection import as_it_stands, load_checksums, teach

_COMPARED = {
    # when somebody was last changed is not derivable, and the agenda's own numbers mean nothing
    "standing": "person, shelf, stage, last_contact, by_family, by_given, title, organisation, organisation_name",
    "agenda": "person, meeting, what, since, due, why, about, until, waiting, snoozed_until",
}

# Each word with a sum that tells in which records and where it stands; the parts are small, so that no sum overflows.
_PLACES = """
SELECT term, count(*), sum((doc % 1000003) * (offset + 1)), sum((doc % 998244353) * unicode(col))
FROM temp.words_{} GROUP BY term"""


@contextmanager
def beside(path: Path) -> Iterator[apsw.Connection]:
    """A connection whose own tables are the derived ones, made anew in memory from the book attached as `book`.

    An unqualified name means the table in memory where there is one, else the book's, so the statements of the door
    serve as they are and cannot touch the file.
    """
    load_checksums()
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
    with closing(apsw.Connection(":memory:", flags=flags)) as con:
        con.set_busy_timeout(5000)
        teach(con)
        as_it_stands(path, partial(_attach, con, path))
        for (statement,) in con.execute(_DERIVED_TABLES, (json.dumps(search_index.INDEXES),)).fetchall():
            con.execute(str(statement))
        derived.rebuild(con)
        yield con
        con.execute("ROLLBACK")


def _attach(con: apsw.Connection, path: Path, *, unwritable: bool) -> None:
    mode = "&immutable=1" if unwritable else ""
    con.execute("ATTACH ? AS book", (f"{path.absolute().as_uri()}?vfs=cksmvfs{mode}",))
    con.execute("BEGIN")


_DERIVED_TABLES = """
SELECT sql FROM book.sqlite_schema
WHERE sql IS NOT NULL AND (tbl_name IN ('standing', 'agenda') OR name IN (SELECT value FROM json_each(?)))
ORDER BY rowid"""


def differences(con: apsw.Connection) -> Iterator[tuple[str, str]]:
    """(what, difference in words) of each derived table that is not what a rebuild gives."""
    for table, columns in _COMPARED.items():
        wrong = _differing(con, f"SELECT {columns}, count(*) FROM {{}}.{table} GROUP BY {columns}")
        if wrong:
            yield table, f"{wrong} rows are not what the records give"
    for index in search_index.INDEXES:
        wrong = _differing(con, f"SELECT id FROM {{}}.{index}_docsize")
        if wrong:
            yield "search index", f"{wrong} records are missing from {index}, or too many in it"
        elif wrong := _differing_words(con, index):
            yield "search index", f"{wrong} words of {index} are not found where they stand"


def _differing(con: apsw.Connection, select: str) -> int:
    """How many rows one side has and the other has not, whichever has more of them."""
    sides = (("main", "book"), ("book", "main"))
    return max(_count(con, f"{select.format(one)} EXCEPT {select.format(other)}") for one, other in sides)


def _count(con: apsw.Connection, select: str) -> int:
    return int(con.execute(f"SELECT count(*) FROM ({select})").get or 0)


def _differing_words(con: apsw.Connection, index: str) -> int:
    """How many words of the index stand in other records or places than they should."""
    for schema in ("main", "book"):
        con.execute(f"CREATE VIRTUAL TABLE temp.words_{schema} USING fts5vocab('{schema}', '{index}', 'instance')")
    wrong = _differing(con, _PLACES)
    for schema in ("main", "book"):
        con.execute(f"DROP TABLE temp.words_{schema}")
    return wrong
