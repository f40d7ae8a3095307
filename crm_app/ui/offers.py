"""People of the book as a field for a name offers them."""

from collections.abc import Sequence

from crm_app.store import people, search
from crm_app.store.book import Book
from crm_app.ui.widgets.person_field import Offer

_MOST = 8


def matching(book: Book, text: str) -> list[Offer]:
    """The first few people whose names or details begin with what was typed."""
    return of(book, search.people(book, text, limit=_MOST))


def of(book: Book, ids: Sequence[int]) -> list[Offer]:
    """These people, in their order."""
    return [Offer(row.id, row.name, row.title, row.organisation) for row in people.rows_of(book, ids)]
