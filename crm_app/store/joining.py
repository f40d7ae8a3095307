"""Two people who are one: all that hangs on the second moves to the first, and nothing is told twice.

Every tracked table with a column that leads to a person is known by the schema itself, so that a table of tomorrow
moves along as well.
"""

from collections.abc import Mapping

from crm_app.errors import Unusable
from crm_app.store import custom_fields, models, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cell, Value
from crm_app.store.schema import TRACKED, Row

# By which columns two rows of a table say the same, so that the second of them goes.
_SAME = {
    "detail": ("kind", "text", "label"),
    "affiliation": ("organisation_id", "title", "department", "since", "until", "current"),
    "person_tag": ("tag_id",),
    "person_field": ("field_id",),
    "custom_value": ("custom_field_id", "text"),
    "raw_property": ("item", "name", "params", "value", "covers"),
    "event_person": ("event_id",),
    "participant": ("meeting_id",),
    "attachment": ("file",),
}
# Where two people stand in one row: the columns, and what else tells such rows apart.
_BETWEEN = {
    "relation": (("person_id", "other_id"), ("kind",)),
    "not_same": (("person_id", "other_id"), ()),
    "referral": (("referrer_id", "referred_id"), ("meeting_id",)),
}
_OTHER = "Other {column}"
_FORMER_NAME = "Also called"


def hanging(book: Book, number: int) -> dict[str, int]:
    """How many rows of each table belong to a person; tables with none are left out."""
    found: dict[str, int] = {}
    for model, column in _leading_here():
        table = rows.table_of(model)
        count = book.value(f"SELECT count(*) FROM {table} WHERE {column} = ?", (number,))
        found[table] = found.get(table, 0) + int(count)
    return {table: count for table, count in found.items() if count}


def join(
    book: Book, kept: int, gone: int, values: Mapping[str, Value], *, left_over: Mapping[str, list[str]] | None = None
) -> None:
    """Make two people one inside an edit: `kept` takes `values` and everything that led to `gone`, who goes.

    What is `left_over` of the columns is kept in fields of the user's own. The uid that goes leads to `kept` from then
    on. One undo brings both back exactly. Raises Unusable when the two are the same.
    """
    if kept == gone:
        raise Unusable("A person cannot be merged with themselves. Choose another one.")
    rows.row(book, "person", kept)
    former = rows.row(book, "person", gone)["uid"]
    _separate_groups(book, kept, gone)
    _keep_one_main(book, kept, gone)
    _share_labels(book, kept, gone)
    _put_behind(book, kept, gone)
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
    _drop_doubles(book, kept)
    rows.delete(book, models.Person, gone)
    rows.add(book, models.FormerUid, person=kept, former=former)
    rows.change(book, models.Person, kept, **values)
    _keep_left_over(book, kept, left_over or {})


def former_uids(book: Book, number: int) -> list[str]:
    """The uids that merges gave up for a person."""
    return [uid for (uid,) in book.rows("SELECT former FROM former_uid WHERE person_id = ? ORDER BY id", (number,))]


def _separate_groups(book: Book, kept: int, gone: int) -> None:
    """Both cards may have an `item1`: the groups of the second get names that the first has not."""
    sql = "SELECT DISTINCT item FROM raw_property WHERE person_id = ? AND item <> ''"
    taken = {item for (item,) in book.rows(sql, (kept,))}
    for (item,) in book.rows(sql, (gone,)):
        if item not in taken:
            taken.add(item)
            continue
        number = 1
        while f"item{number}" in taken:
            number += 1
        taken.add(f"item{number}")
        book.connection().execute(
            "UPDATE raw_property SET item = ? WHERE person_id = ? AND item = ?", (f"item{number}", gone, item)
        )


def _keep_one_main(book: Book, kept: int, gone: int) -> None:
    """Whoever has a way that led to them keeps it as the primary one; the other's becomes one more."""
    has_one = "SELECT 1 FROM referral WHERE referred_id = ? AND main AND trashed_at IS NULL"
    if book.value(has_one, (kept,)):
        book.connection().execute("UPDATE referral SET main = 0 WHERE referred_id = ? AND main", (gone,))


def _share_labels(book: Book, kept: int, gone: int) -> None:
    """The same address or number under a label and without one is told once, under the label."""
    sql = """UPDATE detail SET label = other.label FROM detail AS other
      WHERE detail.person_id = ?1 AND other.person_id = ?2 AND detail.label = '' AND other.label <> ''
        AND detail.kind = other.kind AND (detail.text = other.text OR (detail.normal <> '' AND detail.kind <> 'address'
          AND detail.normal = other.normal))"""
    con = book.connection()
    con.execute(sql, (kept, gone))
    con.execute(sql, (gone, kept))
    con.execute(
        """DELETE FROM detail WHERE person_id = ?2 AND EXISTS (SELECT 1 FROM detail k WHERE k.person_id = ?1
             AND k.kind = detail.kind AND k.label = detail.label
             AND (k.text = detail.text OR (k.normal <> '' AND k.kind <> 'address' AND k.normal = detail.normal)))""",
        (kept, gone),
    )


def _put_behind(book: Book, kept: int, gone: int) -> None:
    """The ways to reach the one who stays come first, and what is preferred of them stays so."""
    con = book.connection()
    con.execute(
        """UPDATE detail SET preferred = 0 WHERE person_id = ?2 AND preferred AND EXISTS (
             SELECT 1 FROM detail k WHERE k.person_id = ?1 AND k.kind = detail.kind AND k.preferred)""",
        (kept, gone),
    )
    for table in ("detail", "affiliation", "custom_value", "raw_property"):
        last = book.value(f"SELECT coalesce(max(position), -1) FROM {table} WHERE person_id = ?", (kept,))
        con.execute(f"UPDATE {table} SET position = position + ? WHERE person_id = ?", (last + 1, gone))


def _drop_doubles(book: Book, kept: int) -> None:
    """Nobody is related to or named by themselves, and the same said of both is said once."""
    con = book.connection()
    for table, ((first, second), more) in _BETWEEN.items():
        con.execute(f"DELETE FROM {table} WHERE {first} = ?1 AND {second} = ?1", (kept,))
        alike = " AND ".join(f"k.{name} IS g.{name}" for name in (first, second, *more))
        con.execute(
            f"""DELETE FROM {table} WHERE id IN (SELECT g.id FROM {table} g JOIN {table} k ON k.id < g.id AND {alike}
              WHERE (g.{first} = ?1 OR g.{second} = ?1) AND g.{first} IS NOT NULL)""",
            (kept,),
        )
    con.execute(
        """DELETE FROM not_same WHERE id IN (SELECT g.id FROM not_same g JOIN not_same k
             ON k.id < g.id AND k.person_id = g.other_id AND k.other_id = g.person_id
             WHERE g.person_id = ?1 OR g.other_id = ?1)""",
        (kept,),
    )


def _keep_left_over(book: Book, kept: int, left_over: Mapping[str, list[str]]) -> None:
    for column, texts in left_over.items():
        field = _FORMER_NAME if column == "name" else _OTHER.format(column=column.replace("_", " "))
        there = {one.text for one in custom_fields.of_person(book, kept) if one.name == field}
        for text in texts:
            if text not in there:
                custom_fields.put(book, kept, field, text)


def _leading_here() -> list[tuple[type[Row], str]]:
    """Every tracked table with a column that leads to a person."""
    return [
        (model, str(field.column_name))
        for model in TRACKED
        for field in model._meta.sorted_fields
        if getattr(field, "rel_model", None) is models.Person
    ]


def columns_of(book: Book, number: int) -> dict[str, Cell]:
    """A person's own columns by name, from which what stays is chosen."""
    return rows.row(book, "person", number)
