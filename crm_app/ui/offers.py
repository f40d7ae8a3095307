"""People of the book as a field for a name offers them."""

from collections.abc import Sequence
from typing import NamedTuple

from crm_app.domain.details import normal_form
from crm_app.domain.quick_line import QuickLine
from crm_app.store import channels, details, people, search
from crm_app.store.book import Book
from crm_app.ui.widgets.person_field import Offer

_MOST = 8
_MOST_ALIKE = 5


def matching(book: Book, text: str) -> list[Offer]:
    """The first few people whose names or details begin with what was typed."""
    return of(book, search.people(book, text, limit=_MOST))


def of(book: Book, ids: Sequence[int]) -> list[Offer]:
    """These people, in their order."""
    return [Offer(row.id, row.name, row.title, row.organisation) for row in people.rows_of(book, ids)]


def alike(book: Book, line: QuickLine) -> list[Offer]:
    """Who of the book may be the person that a line tells of: by e-mail and profile first, then by name."""
    reached = [(kind, normal_form(kind, text)) for kind, texts in _ways(line) for text in texts]
    same = [number for kind, normal in reached if normal for number in details.having(book, kind, normal)]
    named = search.people(book, line.name, limit=_MOST_ALIKE) if line.name else []
    return of(book, list(dict.fromkeys([*same, *named]))[:_MOST_ALIKE])


def _ways(line: QuickLine) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (("email", line.emails), ("url", line.urls))


class Sender(NamedTuple):
    """Who is meant by the referrer of a line: somebody of the book, a channel, or a new name; `alike` counts how many
    of the book it could be.
    """

    person: int = 0
    channel: str = ""
    name: str = ""
    alike: int = 0


def sender(book: Book, name: str) -> Sender:
    """Whom a name typed behind "via" means: the one who is called so, or the only one whose name begins so."""
    if not name:
        return Sender()
    folded = name.casefold()
    channel = next((known for known in channels.names(book) if known.casefold() == folded), "")
    if channel:
        return Sender(channel=channel, name=channel)
    found = [offer for offer in matching(book, name) if _begins(offer.name, folded)]
    exact = [offer for offer in found if offer.name.casefold() == folded]
    meant = exact if len(exact) == 1 else found
    if len(meant) == 1:
        return Sender(person=meant[0].person, name=meant[0].name, alike=1)
    return Sender(name=name, alike=len(meant))


def _begins(name: str, folded: str) -> bool:
    """Whether every word typed begins a word of the name, so that an e-mail address makes nobody a referrer."""
    words = name.casefold().split()
    return all(any(word.startswith(typed) for word in words) for typed in folded.split())
