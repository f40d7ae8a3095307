"""People as a CSV that a spreadsheet opens without harm and that reads back exactly.

Rows end in LF, so that line breaks inside cells stay what they are. Several values share a cell, one a line.
"""

from collections.abc import Iterable, Iterator, Sequence

from crm_app.domain.incoming import ADDRESS, EMAIL, PHONE, URL
from crm_app.domain.outgoing import OutgoingPerson
from crm_app.errors import Unusable
from crm_app.exchange.csvfiles.guard import guard
from crm_app.exchange.csvfiles.headers import OWN

_DETAILS = {"emails": EMAIL, "phones": PHONE, "urls": URL, "addresses": ADDRESS}
_QUOTED = frozenset(',"\n\r;\t')


def write_people(people: Iterable[OutgoingPerson], columns: Sequence[str] = ()) -> Iterator[bytes]:
    """The file in pieces, one a row; the people's own fields become columns behind ours.

    `columns` are those that are wanted, in their order, ours or the people's own; raises Unusable for any other.
    """
    people = list(people)
    own = list(dict.fromkeys(name for person in people for name, _ in person.custom))
    whole = (*OWN, *own)
    if strange := [name for name in columns if name not in whole]:
        raise Unusable(f"There is no column {', '.join(strange)}. Choose from {', '.join(whole)}.")
    places = [whole.index(name) for name in columns] or range(len(whole))
    yield row_bytes(whole[place] for place in places)
    for person in people:
        cells = _cells(person, own)
        yield row_bytes(cells[place] for place in places)


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
