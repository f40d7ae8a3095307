"""Search as one types: words of any record, in any case and accent, by their beginnings."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crm_app.store import passages
from crm_app.store.book import Book
from crm_app.store.cells import Cell, as_json
from crm_app.store.snippets import Snippets

_MOST_WORDS = 12
_SHORT = 2
_MANY = 2_500  # finds from which few of everybody have to be looked at for a screenful
_SORTABLE = 200  # of more finds than that the newest are looked at: sorting all would take longer than finding them

_NAME_RANGE = """
SELECT person FROM (
  SELECT person, by_family FROM standing
  WHERE by_family >= ? AND by_family < ? || char(0x10ffff) AND {} ORDER BY by_family, person
) LIMIT ?"""
_GIVEN_RANGE = _NAME_RANGE.replace("by_family", "by_given")
_BY_NAME = """
SELECT person FROM standing WHERE shelf <> 'trashed' AND person IN (
  SELECT rowid FROM find_person WHERE find_person MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY by_family, person LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Hit:
    """One find: kind and uid as the outside knows them, a name to show, and the words around the find."""

    kind: str
    id: int
    uid: str
    name: str
    snippet: str
    person: int | None = None


def match(text: str) -> str:
    """What a person typed as an FTS5 expression: every word must begin a word of the record. "" when there is no word
    in it.
    """
    return " ".join(f"{_quoted(word)}*" for word in words(text))


def _quoted(word: str) -> str:
    return '"{}"'.format(word.replace('"', '""'))


def words(text: str) -> list[str]:
    """The words a person typed, without those that are only signs."""
    return [word for word in text.replace("\0", " ").split() if any(map(_is_word_sign, word))][:_MOST_WORDS]


def _is_word_sign(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign) in {"Co", "Mn", "Mc"}


def people(book: Book, text: str, *, limit: int = 100) -> list[int]:
    """The first people found, by name; one or two letters look at names alone, where almost every word would match."""
    expression = match(text)
    if not expression:
        return []
    key = _short_key(text)
    if key:
        return _by_name_range(book, key, limit)
    return [row[0] for row in book.rows(_BY_NAME, (expression, _SORTABLE, limit))]


Condition = tuple[str, Sequence[Cell]]
"""SQL over `standing`, and its values."""


def people_among(book: Book, text: str, among: Condition, *, limit: int = -1) -> list[int]:
    """Who of those for whom a condition holds is found, by name; `limit` -1 gives all of them."""
    expression, key = match(text), _short_key(text)
    if not expression:
        return []
    where, args = among
    if key:
        found = {
            number: None
            for sql in (_NAME_RANGE, _GIVEN_RANGE)
            for (number,) in book.rows(sql.format(f"({where})"), (key, key, *args, limit))
        }
        return list(found)[: None if limit < 0 else limit]
    many = "SELECT count(*) FROM (SELECT 1 FROM find_person WHERE find_person MATCH ? LIMIT ?)"
    if limit >= 0 and book.value(many, (expression, _MANY)) == _MANY:
        # Going through everybody in the order of names soon has found enough.
        sql = f"""SELECT person FROM standing WHERE {where}
          AND person IN (SELECT rowid FROM find_person WHERE find_person MATCH ?) ORDER BY by_family, person LIMIT ?"""
        return [row[0] for row in book.rows(sql, (*args, expression, limit))]
    # A cross join begins with what was found; SQLite would go through everybody here too.
    sql = f"""SELECT person FROM (SELECT rowid AS found FROM find_person WHERE find_person MATCH ?)
      CROSS JOIN standing ON person = found WHERE {where} ORDER BY by_family, person LIMIT ?"""
    return [row[0] for row in book.rows(sql, (expression, *args, limit))]


def people_of_passages(book: Book, text: str, *, limit: int) -> list[int]:
    """Whom the newest notes, answers and cards with these words are about."""
    found = [passages.record_at(number) for number in newest_passages(book, text, limit=limit)]
    people: dict[tuple[str, int], int] = {}
    for kind, sql in _PASSAGE_PEOPLE.items():
        among = [record for source, record in found if source.kind == kind]
        if among:
            people |= {(kind, record): person for record, person in book.rows(sql, (as_json(among),))}
    about = (people.get((source.kind, record)) for source, record in found)
    return list(dict.fromkeys(person for person in about if person))


def newest_passages(book: Book, text: str, *, limit: int = 20) -> list[int]:
    """The newest notes, answers and cards found, as passage numbers."""
    return _newest(book, match(text), limit)


def plenty_of_passages(book: Book, text: str, *, limit: int) -> list[int]:
    """The same where `limit` is reached by words that are whole already, else by their beginnings as ever.

    While one types, words that are in a third of 300,000 notes cost 10 ms by their beginnings, whole ones 0.1 ms; who
    finds hundreds goes on typing anyway.
    """
    whole = " ".join(map(_quoted, words(text)))
    for expression in (whole, f"{whole}*"):
        found = _newest(book, expression, limit) if whole else []
        if len(found) == limit:
            return found
    return newest_passages(book, text, limit=limit)


def _newest(book: Book, expression: str, limit: int) -> list[int]:
    if not expression:
        return []
    sql = "SELECT rowid FROM find_passage WHERE find_passage MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [row[0] for row in book.rows(sql, (expression, limit))]


def everything(book: Book, text: str, *, limit: int = 20) -> list[Hit]:
    """People, then organisations, then the newest passages found: at most `limit` of each."""
    return [
        *people_hits(book, text, limit=limit),
        *organisation_hits(book, text, limit=limit),
        *passage_hits(book, text, limit=limit),
    ]


def passage_hits(book: Book, text: str, *, limit: int = 20) -> list[Hit]:
    """The newest passages found, with the words around the find."""
    return hits_at(book, newest_passages(book, text, limit=limit), Snippets(book.connection(), text))


def hits_at(book: Book, numbers: Iterable[int], around: Snippets) -> list[Hit]:
    """These passages in their order, each with the words that `around` cuts out of it."""
    found = [passages.record_at(number) for number in numbers]
    rows = {
        (kind, number): row
        for kind, sql in _PASSAGE.items()
        if (among := [record for source, record in found if source.kind == kind])
        for number, *row in book.rows(sql, (as_json(among),))
    }
    hits = []
    for source, record in found:
        if row := rows.get((source.kind, record)):
            uid, name, person, body = row
            hits.append(Hit(source.kind, record, uid, name or "", around.cut(body), person))
    return hits


_AMONG = "IN (SELECT value FROM json_each(?))"
_PASSAGE = {
    "people": f"SELECT id, uid, name, id, note FROM person WHERE id {_AMONG} AND trashed_at IS NULL",
    "notes": f"""SELECT n.id, n.uid, coalesce(p.name, o.name), p.id, n.text FROM note n
      LEFT JOIN person p ON p.id = n.person_id LEFT JOIN organisation o ON o.id = n.organisation_id
      WHERE n.id {_AMONG} AND p.trashed_at IS NULL""",
    "answers": f"""SELECT q.id, q.uid, p.name, p.id, q.text || char(10) || q.answer FROM meeting_question q
      LEFT JOIN participant a ON a.id = (
        SELECT id FROM participant WHERE meeting_id = q.meeting_id ORDER BY role <> 'host', id LIMIT 1)
      LEFT JOIN person p ON p.id = a.person_id WHERE q.id {_AMONG} AND p.trashed_at IS NULL""",
    "cards": f"""SELECT c.id, c.uid, p.name, p.id, c.text || char(10) || c.back_note FROM card c
      LEFT JOIN person p ON p.id = c.person_id WHERE c.id {_AMONG} AND p.trashed_at IS NULL""",
}


_PASSAGE_PEOPLE = {
    "people": f"SELECT id, id FROM person WHERE id {_AMONG}",
    "notes": f"SELECT id, person_id FROM note WHERE id {_AMONG}",
    "answers": f"""SELECT q.id, (SELECT person_id FROM participant WHERE meeting_id = q.meeting_id
      ORDER BY role <> 'host', id LIMIT 1) FROM meeting_question q WHERE q.id {_AMONG}""",
    "cards": f"SELECT id, person_id FROM card WHERE id {_AMONG}",
}


def people_hits(book: Book, text: str, *, limit: int = 100) -> list[Hit]:
    """The first people found, with what they do and where."""
    return hits_of(book, people(book, text, limit=limit))


def hits_of(book: Book, ids: Sequence[int]) -> list[Hit]:
    """These people in their order, with what they do and where."""
    sql = """SELECT p.id, p.uid, p.name, concat_ws(', ', nullif(s.title, ''), nullif(s.organisation_name, ''))
      FROM json_each(?) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id ORDER BY j.key"""
    return [
        Hit("people", number, uid, name, line, number) for number, uid, name, line in book.rows(sql, (as_json(ids),))
    ]


def organisation_hits(book: Book, text: str, *, limit: int = 20) -> list[Hit]:
    """The first organisations found, by name, with their sector and place."""
    expression = match(text)
    if not expression:
        return []
    sql = """SELECT id, uid, name, concat_ws(', ', nullif(sector, ''), nullif(place, '')) FROM organisation
      WHERE id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?)
      ORDER BY name COLLATE NOCASE LIMIT ?"""
    return [Hit("organisations", *row) for row in book.rows(sql, (expression, limit))]


def _short_key(text: str) -> str:
    """The folded text when it is one word of one or two letters."""
    from crm_app.domain.names import fold

    word = fold(text.strip())
    return word if len(word) <= _SHORT and word.isalnum() else ""


def _by_name_range(book: Book, key: str, limit: int) -> list[int]:
    found = {
        number: None
        for shelf in ("shown", "archived")
        for sql in (_NAME_RANGE, _GIVEN_RANGE)
        for (number,) in book.rows(sql.format("shelf = ?"), (key, key, shelf, limit))
    }
    return list(found)[:limit]
