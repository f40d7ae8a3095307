"""What a reader calls a row of any table: by its own words, and by whom it belongs to."""

import apsw

from crm_app.store import telling
from crm_app.store.cells import Cells

Owner = tuple[str, int, str]
"""The table, id and name of the record that a row belongs to."""
_OWNERS = ("person", "organisation", "meeting")
_WORDS = ("name", "what", "subject", "text", "title", "key")
_HOST = """SELECT p.name FROM participant t JOIN person p ON p.id = t.person_id
  WHERE t.meeting_id = ? ORDER BY t.role <> 'host', t.id LIMIT 1"""


def row(con: apsw.Connection, table: str, number: int) -> Cells | None:
    """A row as it is now; None when it is gone."""
    columns = ", ".join(telling.columns(table))
    found: Cells | None = con.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (number,)).fetchone()
    return found


def name_of(con: apsw.Connection, table: str, number: int | None) -> str:
    """A row's name as it is now; "" for none, and for a row that has none or is gone."""
    cells = row(con, table, number) if number else None
    return name(con, table, cells) if cells else ""


def name(con: apsw.Connection, table: str, cells: Cells) -> str:
    """What these cells of a table are called: by their own words, a meeting by whom it is with, a mark by its tag."""
    if table == "meeting":
        host = con.execute(_HOST, (cells[0],)).fetchone()
        return str(host[0]) if host else ""
    told = dict(zip(telling.columns(table), cells, strict=False))
    own = next((told[word] for word in _WORDS if isinstance(told.get(word), str) and told[word].strip()), "")
    return own or _marked(con, table, cells)


def _marked(con: apsw.Connection, table: str, cells: Cells) -> str:
    for place, other in telling.references(table):
        if other not in _OWNERS and place < len(cells) and isinstance(cells[place], int):
            return name_of(con, other, cells[place])
    return ""


def owner(con: apsw.Connection, table: str, cells: Cells) -> Owner | None:
    """The person, organisation or meeting a row belongs to: the first that it names."""
    for place, belongs_to in telling.owners(table):
        number = cells[place] if place < len(cells) else None
        if isinstance(number, int) and belongs_to in _OWNERS:
            return belongs_to, number, name_of(con, belongs_to, number)
    return None
