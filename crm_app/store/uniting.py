"""Two organisations that are one: all that hangs on the second moves to the first, and nothing is told twice."""

from collections.abc import Mapping

from crm_app.errors import Unusable
from crm_app.store import models, organisations, rows
from crm_app.store.book import Book
from crm_app.store.cells import Value
from crm_app.store.schema import TRACKED, Row

# By which columns two rows of a table say the same, so that the second of them goes.
_SAME = {
    "detail": ("kind", "text", "label"),
    "affiliation": ("person_id", "title", "department", "since", "until", "current"),
    "organisation_tag": ("tag_id",),
    "organisation_field": ("field_id",),
}


def hanging(book: Book, number: int) -> dict[str, int]:
    """How many rows of each table belong to an organisation; tables with none are left out."""
    found = {
        rows.table_of(model): int(
            book.value(f"SELECT count(*) FROM {rows.table_of(model)} WHERE {column} = ?", (number,))
        )
        for model, column in _leading_here()
    }
    return {table: count for table, count in found.items() if count}


def unite(book: Book, kept: int, gone: int, values: Mapping[str, Value]) -> None:
    """Make two organisations one inside an edit: `kept` takes `values` and everything that led to `gone`, which goes.

    The uid that goes leads to `kept` from then on; one undo brings both back exactly. Raises Unusable when the two are
    the same.
    """
    if kept == gone:
        raise Unusable("An organisation cannot be merged with itself. Choose another one.")
    rows.row(book, "organisation", kept)
    former = rows.row(book, "organisation", gone)["uid"]
    con = book.connection()
    for model, column in _leading_here():
        table = rows.table_of(model)
        if table in _SAME:
            alike = " AND ".join(f"k.{name} IS g.{name}" for name in _SAME[table])
            con.execute(
                f"""DELETE FROM {table} WHERE id IN (
                  SELECT g.id FROM {table} g JOIN {table} k ON k.{column} = ? AND {alike} WHERE g.{column} = ?)""",
                (kept, gone),
            )
        con.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (kept, gone))
    con.execute("DELETE FROM not_same WHERE organisation_id = ?1 AND other_organisation_id = ?1", (kept,))
    rows.delete(book, models.Organisation, gone)
    rows.add(book, models.FormerUid, organisation=kept, former=former)
    organisations.change(book, kept, **values)


def _leading_here() -> list[tuple[type[Row], str]]:
    """Every tracked table with a column that leads to an organisation."""
    return [
        (model, str(field.column_name))
        for model in TRACKED
        for field in model._meta.sorted_fields
        if getattr(field, "rel_model", None) is models.Organisation
    ]
