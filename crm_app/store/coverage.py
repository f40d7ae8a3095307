"""Who answered what, and from where they speak: what the matrix of viewpoints and the search for gaps are made of."""

import json
from collections.abc import Iterable

from crm_app.domain.coverage import Answer, Candidate, Facet, Viewpoint
from crm_app.domain.facets import seniority_of, size_of
from crm_app.store.book import Book
from crm_app.store.cells import Cells, as_json
from crm_app.store.contactable import untouchable

_HELD = """m.trashed_at IS NULL AND m.cancelled_at IS NULL AND m.no_show = '' AND (m.held_end IS NOT NULL
  OR m.written_up_at IS NOT NULL OR EXISTS (SELECT 1 FROM evaluation WHERE meeting_id = m.id))"""
_ANSWERS = f"""
SELECT q.id, a.person_id, coalesce(nullif(q.topic, ''), t.name, ''), q.contradicts_id
FROM meeting_question q JOIN meeting m ON m.id = q.meeting_id
JOIN participant a ON a.meeting_id = m.id AND a.role = 'host'
JOIN standing s ON s.person = a.person_id AND s.shelf <> 'trashed'
LEFT JOIN question b ON b.id = q.question_id LEFT JOIN topic t ON t.id = b.topic_id
WHERE q.trashed_at IS NULL AND q.answer <> '' AND {_HELD} AND (?1 IS NULL OR m.campaign_id = ?1)
ORDER BY m.start, q.position, q.id"""
_VIEWPOINTS = """
SELECT p.id, p.seniority, p.role_family, p.path, s.title, coalesce(o.size, ''), coalesce(o.sector, ''),
  (SELECT json_group_array(name) FROM (
    SELECT f.name FROM person_field pf JOIN field f ON f.id = pf.field_id
      WHERE pf.person_id = p.id AND f.trashed_at IS NULL
    UNION SELECT f.name FROM organisation_field of JOIN field f ON f.id = of.field_id
      WHERE of.organisation_id = s.organisation AND f.trashed_at IS NULL))
FROM json_each(?) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id
LEFT JOIN organisation o ON o.id = s.organisation"""
# Neither met nor put away nor to be left alone.
_UNMET = f"""
SELECT p.id FROM person p JOIN standing s ON s.person = p.id
WHERE s.shelf = 'shown' AND s.stage IN ('none', 'to-ask', 'asked', 'dormant') AND NOT {untouchable()}
  AND (EXISTS (SELECT 1 FROM person_field WHERE person_id = p.id)
    OR EXISTS (SELECT 1 FROM organisation_field WHERE organisation_id = s.organisation))"""
_NAMED_BY = """
SELECT r.referred_id, r.referrer_id FROM referral r JOIN standing s ON s.person = r.referrer_id
WHERE r.trashed_at IS NULL AND r.referred_id IN (SELECT value FROM json_each(?))
  AND s.stage IN ('met', 'thanked', 'in-touch') AND s.shelf <> 'trashed' ORDER BY r.id"""


def answers(book: Book, *, campaign: int | None = None) -> list[Answer]:
    """What was answered on a topic in meetings that were held; with `campaign` only in its meetings."""
    return [Answer(*row) for row in book.rows(_ANSWERS, (campaign,)) if row[2]]


def viewpoints(book: Book, people: Iterable[int]) -> dict[int, Viewpoint]:
    """From where these people speak: their own fields and those of where they work, and their facets."""
    return {row[0]: _viewpoint(row) for row in book.rows(_VIEWPOINTS, (as_json(people),))}


def candidates(book: Book) -> list[Candidate]:
    """Everybody with a field who was not met and may be asked."""
    unmet = [person for (person,) in book.rows(_UNMET)]
    named: dict[int, dict[int, None]] = {}
    for person, referrer in book.rows(_NAMED_BY, (as_json(unmet),)):
        named.setdefault(person, {})[referrer] = None
    return [Candidate(viewpoint, tuple(named.get(person, ()))) for person, viewpoint in viewpoints(book, unmet).items()]


def _viewpoint(row: Cells) -> Viewpoint:
    person, seniority, role_family, path, title, size, sector, fields = row
    told: tuple[Facet, ...] = (
        ("seniority", seniority or seniority_of(title)), ("role_family", role_family), ("path", path),
        ("size", size_of(size)),
        ("sector", sector),
    )  # fmt: skip
    return Viewpoint(person, tuple(json.loads(fields)), tuple(facet for facet in told if facet[1]))
