"""People as one line told them (`domain/quick_line.py`), put into the book inside an edit."""

from crm_app.domain.quick_line import QuickLine
from crm_app.store import channels, details, notes, people, referrals, tags
from crm_app.store.book import Book


def add(book: Book, line: QuickLine, *, referrer: int = 0, channel: str = "") -> int:
    """Add the person of a line inside an edit; returns the id.

    `referrer` or `channel` says who is meant by the line's referrer; with neither, a referrer that was named is
    somebody new. Raises Unusable for a line that names nobody.
    """
    number = people.add(book, name=line.name)
    _lay_over(book, number, line, referrer=referrer, channel=channel)
    return number


def renew(book: Book, person: int, line: QuickLine, *, referrer: int = 0, channel: str = "") -> None:
    """Lay what a line tells over somebody who is there already, inside an edit; their name stays."""
    _lay_over(book, person, line, referrer=referrer, channel=channel)


def _lay_over(book: Book, person: int, line: QuickLine, *, referrer: int, channel: str) -> None:
    if line.title or line.organisation:
        people.set_job(book, person, title=line.title or None, organisation=line.organisation or None)
    for kind, texts in (("email", line.emails), ("phone", line.phones), ("url", line.urls)):
        details.add(book, person, kind, texts)
    tags.put(book, person, line.tags)
    if line.note:
        notes.add(book, line.note, person=person)
    if line.referrer:
        _sent_by(book, person, line.referrer, referrer=referrer, channel=channel)


def _sent_by(book: Book, person: int, name: str, *, referrer: int, channel: str) -> None:
    """Nobody is put on their own way: who stands on it already is not named again."""
    if channel:
        referrals.make_main(book, person, referrer=None, channel=channels.find_or_add(book, channel))
        return
    referrer = referrer or people.add(book, name=name)
    way = {link.person for link in (*referrals.path(book, referrer), *referrals.path(book, person))}
    if referrer != person and person not in way and referrer not in way:
        referrals.make_main(book, person, referrer=referrer, channel=None)
