"""What the page of results shows of a search: some finds of each kind, how many there are, where their words match."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from crm_app.store import passages, search
from crm_app.store.book import Book
from crm_app.store.cells import as_json, moment
from crm_app.store.snippets import Snippets

KINDS = ("people", "organisations", "meetings", "notes", "answers", "cards")
FEW, MANY = 6, 200
"""Finds that are read of each kind beside the others, and of one kind alone."""
MOST_COUNTED = 200
# Counting on costs more than finding: a thousand notes with two common words take 16 ms.
_MEETINGS_LOOKED_AT = 3000

_MEETING = """
SELECT m.id, coalesce(p.name, ''), p.id, concat_ws(' · ', nullif(m.goal, ''), nullif(m.place, '')), m.start
FROM json_each(?) j JOIN meeting m ON m.id = j.value LEFT JOIN person p ON p.id = (
  SELECT person_id FROM participant WHERE meeting_id = m.id ORDER BY role <> 'host', id LIMIT 1) ORDER BY j.key"""


Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One find: `table` and `record` say what opens, `marks` where name and line hold what was typed.

    `person` is whom it is about, 0 for nobody; `at` is the time of what has one.
    """

    kind: str
    id: int
    name: str
    line: str
    table: str
    record: int
    person: int = 0
    at: datetime | None = None
    name_marks: Marks = ()
    line_marks: Marks = ()


@dataclass(frozen=True, slots=True)
class FoundKind:
    """The finds of one kind; `total` counts up to `MOST_COUNTED`, `is_more` says that there are still more."""

    kind: str
    finds: tuple[Found, ...]
    total: int
    is_more: bool


def found(book: Book, text: str, *, only: str = "") -> tuple[FoundKind, ...]:
    """What matches, by kind: people and organisations by name, the others newest first; `only` reads many of a kind.

    Every kind is counted in any case; kinds without a find are left out.
    """
    if not search.match(text):
        return ()
    look = _Look(book, text, only)
    kinds = (look.people(), look.organisations(), look.meetings(), *look.passages())
    return tuple(kind for kind in kinds if kind.total)


class _Look:
    """One search, with what it needs for every kind."""

    def __init__(self, book: Book, text: str, only: str) -> None:
        self._book = book
        self._text = text
        self._match = search.match(text)
        self._only = only
        self._around = Snippets(book.connection(), text)
        self._people = search.people(book, text, limit=MANY)

    def _limit(self, kind: str) -> int:
        if not self._only:
            return FEW
        return MANY if kind == self._only else 0

    def people(self) -> FoundKind:
        hits = search.hits_of(self._book, self._people[: self._limit("people")])
        finds = [self._marked("people", hit, "person", hit.id, person=hit.id) for hit in hits]
        total = len(self._people)
        return self._kind("people", finds, total if total < MANY else max(total, self._count("find_person")))

    def organisations(self) -> FoundKind:
        hits = search.organisation_hits(self._book, self._text, limit=self._limit("organisations"))
        finds = [self._marked("organisations", hit, "organisation", hit.id) for hit in hits]
        return self._kind("organisations", finds, self._count("find_organisation"))

    def _count(self, index: str) -> int:
        sql = f"SELECT count(*) FROM (SELECT rowid FROM {index} WHERE {index} MATCH ? LIMIT ?)"
        return int(str(self._book.value(sql, (self._match, MOST_COUNTED + 1))))

    def meetings(self) -> FoundKind:
        """Those with somebody found, and those whose goal or place holds every word."""
        words = search.words(self._text)
        held = " AND ".join("(goal || ' ' || place LIKE ?)" for _ in words)
        patterns = [f"%{word.replace('%', '').replace('_', '')}%" for word in words]
        sql = f"""SELECT id FROM (
            SELECT id, start, goal, place FROM meeting WHERE trashed_at IS NULL ORDER BY start DESC LIMIT ?
          ) WHERE {held} OR id IN (
            SELECT meeting_id FROM participant WHERE person_id IN (SELECT value FROM json_each(?))
          ) ORDER BY start DESC"""
        ids = [row[0] for row in self._book.rows(sql, (_MEETINGS_LOOKED_AT, *patterns, as_json(self._people)))]
        return self._kind("meetings", self._meeting_finds(ids[: self._limit("meetings")]), len(ids))

    def _meeting_finds(self, ids: Sequence[int]) -> list[Found]:
        rows = self._book.rows(_MEETING, (as_json(ids),)) if ids else []
        marks = self._around.marks
        return [
            Found("meetings", number, name, line, "meeting", number, person or 0, moment(at), marks(name), marks(line))
            for number, name, person, line, at in rows
        ]

    def passages(self) -> list[FoundKind]:
        """Notes (also the one on a person), answers and cards, the newest first."""
        numbers = search.plenty_of_passages(self._book, self._text, limit=MOST_COUNTED + 1)
        by_kind: dict[str, list[int]] = {"notes": [], "answers": [], "cards": []}
        for number in numbers:
            kind = passages.record_at(number)[0].kind
            by_kind["notes" if kind == "people" else kind].append(number)
        wanted = [number for kind, some in by_kind.items() for number in some[: self._limit(kind)]]
        finds: dict[str, list[Found]] = {kind: [] for kind in by_kind}
        for find in self._passage_finds(wanted):
            finds[find.kind].append(find)
        cut = len(numbers) > MOST_COUNTED
        return [FoundKind(kind, tuple(finds[kind]), len(some), cut and bool(some)) for kind, some in by_kind.items()]

    def _passage_finds(self, numbers: Sequence[int]) -> list[Found]:
        hits = search.hits_at(self._book, numbers, self._around)
        homes = _homes(self._book, hits)
        times = {}
        for number in numbers:
            source, record = passages.record_at(number)
            times[source.kind, record] = datetime.fromtimestamp(passages.seconds_at(number), tz=UTC)
        return [
            self._marked(
                "notes" if hit.kind == "people" else hit.kind, hit, *homes[hit.kind, hit.id], person=hit.person or 0,
                at=times[hit.kind, hit.id],
            )
            for hit in hits
        ]  # fmt: skip

    def _marked(
        self, kind: str, hit: search.Hit, table: str, record: int, *, person: int = 0, at: datetime | None = None
    ) -> Found:
        marks, line = self._around.marks, hit.snippet
        return Found(kind, hit.id, hit.name, line, table, record, person, at, marks(hit.name), marks(line))

    @staticmethod
    def _kind(kind: str, finds: Sequence[Found], total: int) -> FoundKind:
        return FoundKind(kind, tuple(finds), min(total, MOST_COUNTED), total > MOST_COUNTED)


def _homes(book: Book, hits: Sequence[search.Hit]) -> dict[tuple[str, int], tuple[str, int]]:
    """Table and id of the record that each passage belongs to."""
    homes = {(hit.kind, hit.id): ("person", hit.person or 0) for hit in hits}
    sql = """SELECT id, organisation_id, meeting_id FROM note
      WHERE person_id IS NULL AND id IN (SELECT value FROM json_each(?))"""
    for number, organisation, meeting in book.rows(sql, (as_json([hit.id for hit in hits if hit.kind == "notes"]),)):
        homes["notes", number] = ("organisation", organisation) if organisation else ("meeting", meeting or 0)
    sql = "SELECT id, meeting_id FROM meeting_question WHERE id IN (SELECT value FROM json_each(?))"
    for number, meeting in book.rows(sql, (as_json([hit.id for hit in hits if hit.kind == "answers"]),)):
        homes["answers", number] = ("meeting", meeting)
    return homes
