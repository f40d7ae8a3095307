"""Lists as somebody wants them again: filters, order and columns under a name, each in its section."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_app.errors import Unusable
from crm_app.store import filters, meeting_days, models, ordering, organisations, people_list, rows, window_reads
from crm_app.store.book import Book
from crm_app.store.cells import Value
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level

PEOPLE, ORGANISATIONS, MEETINGS = "people", "organisations", "meetings"
ONLY, AS = "only", "as"
"""What narrows a list that has one filter at a time, by its key; and how its records are shown."""
_LEVELS = {PEOPLE: ("name", *people_list.ORDERS), ORGANISATIONS: tuple(organisations.ORDERS)}


@dataclass(frozen=True, slots=True)
class View:
    """One saved view; `columns` is what the table of its section understands."""

    id: int
    name: str
    section: str
    filters: tuple[Filter, ...] = ()
    levels: tuple[Level, ...] = ()
    columns: Mapping[str, Any] = field(default_factory=dict)

    @property
    def only(self) -> str:
        """The one filter of a list that has one at a time, by its key; empty for none."""
        return next((str(one.value) for one in self.filters if one.kind == ONLY), "")


def listed(book: Book, section: str = "") -> list[View]:
    """All saved views, or those of a section, in their order."""
    found = book.rows(
        """SELECT id, name, section, definition FROM saved_view
           WHERE trashed_at IS NULL AND (?1 = '' OR section = ?1) ORDER BY position, id""",
        (section,),
    )
    return [View(number, name, kind, *_read(text, kind)) for number, name, kind, text in found]


def get(book: Book, number: int) -> View:
    """One saved view; raises Unusable when it is gone."""
    columns = rows.row(book, "saved_view", number)
    section = columns["section"]
    return View(number, columns["name"], section, *_read(columns["definition"], section))


def count(book: Book, view: View) -> int:
    """How many records it holds now; 0 for a section that is not known."""
    if view.section == PEOPLE:
        return window_reads.people_number(book, view.filters)
    only = view.only
    if view.section == ORGANISATIONS:
        return organisations.counts(book).get(only, 0)
    if view.section == MEETINGS:
        counts = meeting_days.counts(book, now=book.clock())
        return counts.get(only, 0) if only else sum(counts.values())
    return 0


def add(
    book: Book,
    name: str,
    *,
    section: str = PEOPLE,
    narrowed: Iterable[Filter] = (),
    levels: Iterable[Level] = (),
    columns: Mapping[str, Any] | None = None,
) -> int:
    """Save a view at the end of the others inside an edit. Returns the id."""
    last = book.value("SELECT coalesce(max(position), -1) + 1 FROM saved_view")
    written = _written(narrowed, levels, columns or {})
    values: dict[str, Value] = {"section": section, "definition": written, "position": int(last)}
    return rows.add(book, models.SavedView, name=_named(name), **values)


def rename(book: Book, number: int, name: str) -> None:
    """Give a view another name inside an edit."""
    rows.change(book, models.SavedView, number, name=_named(name))


def redefine(
    book: Book, number: int, *, narrowed: Iterable[Filter], levels: Iterable[Level], columns: Mapping[str, Any]
) -> None:
    """Let a view hold another list inside an edit."""
    rows.change(book, models.SavedView, number, definition=_written(narrowed, levels, columns))


def move(book: Book, number: int, by: int) -> None:
    """Put a view some places further down (or up, `by` < 0) inside an edit."""
    order = [view.id for view in listed(book)]
    at = order.index(number)
    order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    for position, one in enumerate(order):
        rows.change(book, models.SavedView, one, position=position)


def delete(book: Book, number: int) -> None:
    """Delete a view inside an edit."""
    rows.delete(book, models.SavedView, number)


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Unusable("A saved view needs a name.")
    return name


def _written(narrowed: Iterable[Filter], levels: Iterable[Level], columns: Mapping[str, Any]) -> str:
    whole = {"filters": filters.plain(narrowed), "levels": ordering.plain(levels), "columns": dict(columns)}
    return json.dumps(whole, ensure_ascii=False)


def _read(text: str, section: str) -> tuple[tuple[Filter, ...], tuple[Level, ...], Mapping[str, Any]]:
    """What a definition says, as far as it can be understood."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        return (), (), {}
    columns, narrowed = found.get("columns"), found.get("filters")
    return (
        filters.filters_of(narrowed) if section == PEOPLE else filters.filters_of(narrowed, kinds=(ONLY, AS)),
        ordering.levels_of(found.get("levels"), _LEVELS.get(section, ())),
        columns if isinstance(columns, dict) else {},
    )
