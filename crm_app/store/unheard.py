"""Questions of a meeting that nobody in the field of whom one meets has answered yet: what this meeting is good for."""

from dataclasses import dataclass

from crm_app.store.book import Book

_FIELDS = """
SELECT f.id, f.name FROM person_field pf JOIN field f ON f.id = pf.field_id
  WHERE pf.person_id = ?1 AND f.trashed_at IS NULL
UNION SELECT f.id, f.name FROM organisation_field of JOIN field f ON f.id = of.field_id
  WHERE of.organisation_id = (SELECT organisation FROM standing WHERE person = ?1) AND f.trashed_at IS NULL
ORDER BY 2"""
_IN_FIELD = """(EXISTS (SELECT 1 FROM person_field WHERE person_id = a.person_id AND field_id = ?2)
      OR EXISTS (SELECT 1 FROM organisation_field of JOIN standing s ON s.organisation = of.organisation_id
        WHERE s.person = a.person_id AND of.field_id = ?2))"""
_TOLD = """FROM meeting_question q JOIN meeting m ON m.id = q.meeting_id
  JOIN participant a ON a.meeting_id = m.id AND a.role = 'host'
  WHERE q.trashed_at IS NULL AND q.answer <> '' AND m.trashed_at IS NULL AND m.id <> ?1"""
_HEARD = f"SELECT EXISTS (SELECT 1 {_TOLD} AND {_IN_FIELD})"
_SAME = "(q.bank_id = mine.bank_id OR q.question_id = mine.question_id OR lower(q.text) = lower(mine.text))"
_ANSWERED = f"""SELECT mine.id FROM meeting_question mine
WHERE mine.meeting_id = ?1 AND mine.trashed_at IS NULL AND EXISTS (SELECT 1 {_TOLD} AND {_SAME} AND {_IN_FIELD})"""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of somebody by its id and name."""

    id: int
    name: str


def fields(book: Book, person: int) -> list[Field]:
    """What somebody works in, by themselves or through where they are."""
    return [Field(*row) for row in book.rows(_FIELDS, (person,))]


def in_field(book: Book, meeting: int) -> dict[int, str]:
    """The questions of a meeting (by their id in it) that nobody in a field of its host has answered, with that field.

    Of several fields the first in which nobody has. A field of which nothing at all was heard stars nothing: every
    question would be new.
    """
    sql = "SELECT person_id FROM participant WHERE meeting_id = ? ORDER BY role <> 'host', id LIMIT 1"
    host = book.value(sql, (meeting,))
    chosen = [
        number
        for (number,) in book.rows(
            "SELECT id FROM meeting_question WHERE meeting_id = ? AND trashed_at IS NULL AND answer = ''", (meeting,)
        )
    ]
    found: dict[int, str] = {}
    for field in fields(book, int(str(host))) if host else ():
        answered = {number for (number,) in book.rows(_ANSWERED, (meeting, field.id))}
        if not answered and not book.value(_HEARD, (meeting, field.id)):
            continue
        for number in chosen:
            if number not in answered:
                found.setdefault(number, field.name)
    return found
