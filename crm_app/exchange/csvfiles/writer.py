"""People as a CSV that a spreadsheet opens without harm and that reads back exactly.

Rows end in LF, so that line breaks inside cells stay what they are. Several values share a cell, one a line.
"""

from collections.abc import Iterable, Iterator

from crm_app.domain.incoming import ADDRESS, EMAIL, PHONE, URL
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.exchange.csvfiles.guard import guard
from crm_app.exchange.csvfiles.headers import OWN

_DETAILS = {"emails": EMAIL, "phones": PHONE, "urls": URL, "addresses": ADDRESS}
_QUOTED = frozenset(',"\n\r;\t')


def write_people(people: Iterable[OutgoingPerson]) -> Iterator[bytes]:
    """The file in pieces, one a row; the people's own fields become columns behind ours."""
    people = list(people)
    own = list(dict.fromkeys(name for person in people for name, _ in person.custom))
    yield row_bytes((*OWN, *own))
    for person in people:
        yield row_bytes(_cells(person, own))


def row_bytes(cells: Iterable[str]) -> bytes:
    """One row, each cell guarded and quoted where needed."""
    return (",".join(map(_cell, cells)) + "\n").encode("utf-8", "replace")


def _cells(person: OutgoingPerson, own: list[str]) -> list[str]:
    custom: dict[str, list[str]] = {}
    for name, text in person.custom:
        custom.setdefault(name, []).append(text)
    return [*(_field(person, name) for name in OWN), *("\n".join(custom.get(name, ())) for name in own)]


def _field(person: OutgoingPerson, name: str) -> str:
    if name in _DETAILS:
        return ("\n\n" if name == "addresses" else "\n").join(person.texts(_DETAILS[name]))
    return _tags(person.tags) if name == "tags" else str(getattr(person, name))


def _tags(tags: tuple[str, ...]) -> str:
    """Separated by commas as people write them; one a line where a tag holds a sign that separates."""
    return ("\n" if any(sign in tag for tag in tags for sign in ",;:") else ", ").join(tags)


def _cell(text: str) -> str:
    guarded = guard(text)
    if _QUOTED.isdisjoint(guarded) and guarded.strip() == guarded:
        return guarded
    return '"' + guarded.replace('"', '""') + '"'
