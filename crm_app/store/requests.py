"""Askings: whom one wants to ask, before anything was sent."""

from collections.abc import Iterable

from crm_app.store import campaigns, models, rows
from crm_app.store.book import Book
from crm_app.store.cells import as_json

# Who was added by the same edit has no standing yet.
_UNASKED = """SELECT j.value FROM json_each(?) j LEFT JOIN standing s ON s.person = j.value
  WHERE coalesce(s.stage, 'none') IN ('none', 'dormant', 'declined')"""


def want(book: Book, people: Iterable[int]) -> int:
    """Mark people as to be asked inside an edit; who is being asked or was met stays. Returns how many it were."""
    present = campaigns.present(book)
    wanted = [person for (person,) in book.rows(_UNASKED, (as_json(people),))]
    for person in wanted:
        rows.add(book, models.Request, person=person, campaign=present)
    return len(wanted)
