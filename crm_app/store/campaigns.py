"""Searches for a direction; hidden in the window while there is one."""

import apsw

from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value


def present(book: Book) -> int | None:
    """The id of the newest campaign under way; None where there is none."""
    return present_in(book.connection())


def present_in(con: apsw.Connection) -> int | None:
    """As `present`, over any connection to the book."""
    sql = """SELECT id FROM campaign WHERE active AND archived_at IS NULL AND trashed_at IS NULL
      ORDER BY created_at DESC, id DESC LIMIT 1"""
    found: int | None = con.execute(sql).get
    return found


def playbook_in(con: apsw.Connection) -> str:
    """The playbook in force: the present campaign's, else the book's, else the default, as for one not known here."""
    from crm_app.domain import playbooks

    sql = """SELECT playbook FROM campaign WHERE id = ?1 AND playbook <> ''
      UNION ALL SELECT value FROM setting WHERE key = 'playbook' AND value <> ''"""
    found = con.execute(sql, (present_in(con),)).fetchone()
    return found[0] if found and found[0] in playbooks.SHIPPED else playbooks.DEFAULT


def add(book: Book, **columns: Value) -> int:
    """Begin a campaign inside an edit."""
    return rows.add(book, models.Campaign, **columns)
