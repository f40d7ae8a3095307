"""From nothing, or from any released version, to the tables of today: numbered steps that only ever add.

Each step and the record of it are one transaction. A step that would rename, drop or reorder anything in a tracked
table must close older history to undo, because stored changesets name columns by place.
"""

from collections.abc import Callable
from pathlib import Path

import apsw

from crm_app.errors import TooNew
from crm_app.store.transaction import transaction

APPLICATION_ID = 0x52505254  # "RPRT", so that `file` and a curious reader can tell whose database this is
TOO_NEW = "This book was written by a newer version of Rapport. It was left untouched; please update the program."

Step = Callable[[apsw.Connection], None]


def _statements(name: str) -> list[str]:
    sql = (Path(__file__).parent / "steps" / name).read_text(encoding="utf-8")
    return [statement for statement in sql.split("\n\n") if statement.strip()]


def _first(con: apsw.Connection) -> None:
    for statement in _statements("0001.sql"):
        con.execute(statement)
    con.pragma("application_id", APPLICATION_ID)


def _second(con: apsw.Connection) -> None:
    """Relations, attachments and saved views."""
    for statement in _statements("0002.sql"):
        con.execute(statement)


def _third(con: apsw.Connection) -> None:
    """What the interview end to end needs, and the reading of cards, own mappings and merging."""
    for statement in _statements("0003.sql"):
        con.execute(statement)


STEPS: tuple[Step, ...] = (_first, _second, _third)
VERSION = len(STEPS)


def version_of(con: apsw.Connection) -> int:
    """The schema version of an open book; 0 for an empty file."""
    return int(con.pragma("user_version"))


def refuse_newer(version: int) -> None:
    """Raise TooNew for a book of a later program."""
    if version > VERSION:
        raise TooNew(TOO_NEW)


def upgrade(con: apsw.Connection) -> None:
    """Run the steps that are missing, each in one transaction together with its number."""
    for number in range(version_of(con), VERSION):
        with transaction(con):
            STEPS[number](con)
            con.pragma("user_version", number + 1)
