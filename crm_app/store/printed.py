"""Gathers people for paper; who is private or in the trash stays off it."""

from collections.abc import Sequence

from crm_app.domain import markdown
from crm_app.domain.printed import Address, Contact
from crm_app.store.book import Book
from crm_app.store.cells import as_json

_PEOPLE = """
SELECT p.id, p.name, p.second_name, s.title, s.organisation_name, p.birthday, p.note, p.may_share, p.do_not_contact
FROM json_each(?) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id
WHERE NOT p.private AND s.shelf <> 'trashed' ORDER BY j.key"""
_PRIVATE = """SELECT count(*) FROM person p JOIN standing s ON s.person = p.id
WHERE p.id IN (SELECT value FROM json_each(?)) AND p.private AND s.shelf <> 'trashed'"""
_DETAILS = """SELECT person_id, kind, label, text FROM detail
WHERE person_id IN (SELECT value FROM json_each(?)) AND text <> '' ORDER BY preferred DESC, position, id"""


def contacts(book: Book, ids: Sequence[int], *, notes: bool = False) -> tuple[list[Contact], int]:
    """The people of `ids` in that order, and how many more are private; their notes only when asked for."""
    among = as_json(ids)
    details: dict[int, list[tuple[str, str, str]]] = {}
    for person, *detail in book.rows(_DETAILS, (among,)):
        details.setdefault(person, []).append((detail[0], detail[1], detail[2]))
    found = [
        Contact(
            name, second_name, title, organisation,
            phones=_texts(details.get(number, ()), "phone"),
            emails=_texts(details.get(number, ()), "email"),
            urls=_texts(details.get(number, ()), "url"),
            addresses=tuple(
                Address(label, lines)
                for kind, label, text in details.get(number, ())
                if kind == "address" and (lines := tuple(filter(None, map(str.strip, text.splitlines()))))
            ),
            birthday=birthday,
            note=markdown.plain(note).strip() if notes else "",
            may_share=may_share,
            do_not_contact=bool(stopped),
        )
        for number, name, second_name, title, organisation, birthday, note, may_share, stopped in book.rows(
            _PEOPLE, (among,)
        )
    ]  # fmt: skip
    return found, int(book.value(_PRIVATE, (among,)) or 0)


def _texts(details: Sequence[tuple[str, str, str]], wanted: str) -> tuple[str, ...]:
    return tuple(text for kind, _, text in details if kind == wanted)
