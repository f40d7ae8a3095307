"""Who in the book could introduce somebody, and why: asked before a cold request goes out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crm_app.store.book import Book
from crm_app.store.cells import Cells, moment
from crm_app.store.contactable import untouchable

REASONS = ("named", "relation", "named-by-same", "together-now", "together-before", "field")
"""Why somebody could introduce another, the strongest first: they named them; are a friend, colleague ... of theirs;
were named by the same person; work in the same place now, or did once; work in the same field.
"""
_KNOWN = frozenset({"together-now", "together-before", "field", "named-by-same"})
"""Ties that say something only where one knows the one who could introduce: they were in contact before."""
_TIES = """
SELECT r.referrer_id, 'named', '' FROM referral r
  WHERE r.referred_id = ?1 AND r.referrer_id IS NOT NULL AND r.trashed_at IS NULL
UNION ALL SELECT r.person_id, 'relation', r.kind FROM relation r WHERE r.other_id = ?1 AND r.trashed_at IS NULL
UNION ALL SELECT r.other_id, 'relation', r.kind FROM relation r WHERE r.person_id = ?1 AND r.trashed_at IS NULL
UNION ALL SELECT b.referred_id, 'named-by-same', (SELECT name FROM person WHERE id = a.referrer_id)
  FROM referral a JOIN referral b ON b.referrer_id = a.referrer_id AND b.trashed_at IS NULL
  WHERE a.referred_id = ?1 AND a.referrer_id IS NOT NULL AND a.trashed_at IS NULL
UNION ALL SELECT b.person_id, iif(a.current AND b.current, 'together-now', 'together-before'), o.name
  FROM affiliation a JOIN affiliation b ON b.organisation_id = a.organisation_id
  JOIN organisation o ON o.id = a.organisation_id AND o.trashed_at IS NULL WHERE a.person_id = ?1
UNION ALL SELECT b.person_id, 'field', f.name
  FROM person_field a JOIN person_field b ON b.field_id = a.field_id JOIN field f ON f.id = a.field_id
  WHERE a.person_id = ?1"""
_WHO = f"""
SELECT p.id, p.name, s.title, s.organisation_name, s.stage, s.last_contact, json_group_array(json_array(t.why, t.words))
FROM (SELECT DISTINCT * FROM ({_TIES.replace("'named', ''", "'named' AS why, '' AS words", 1)})) t
JOIN person p ON p.id = t.referrer_id JOIN standing s ON s.person = p.id
WHERE p.id <> ?1 AND s.shelf = 'shown' AND NOT {untouchable()}
GROUP BY p.id"""


@dataclass(frozen=True, slots=True)
class Introducer:
    """Somebody who could introduce another; `reasons` are (one of REASONS, its words: a relation, place or field)."""

    person: int
    name: str
    title: str
    organisation: str
    stage: str
    last_contact: datetime | None
    reasons: tuple[tuple[str, str], ...]


def who_could_introduce(book: Book, person: int, *, limit: int = 8) -> list[Introducer]:
    """Those who could introduce a person, whoever has the strongest tie first, then whom one spoke last."""
    found = [one for one in map(_introducer, book.rows(_WHO, (person,))) if one.reasons]
    found.sort(key=lambda one: one.last_contact.timestamp() if one.last_contact else 0.0, reverse=True)
    return sorted(found, key=lambda one: REASONS.index(one.reasons[0][0]))[:limit]


def _introducer(row: Cells) -> Introducer:
    import json

    number, name, title, firm, stage, last, ties = row
    reasons = _strongest(((why, words) for why, words in json.loads(ties)), known=last is not None)
    return Introducer(number, name, title, firm, stage, moment(last), reasons)


def _strongest(ties: Iterable[tuple[str, str]], *, known: bool) -> tuple[tuple[str, str], ...]:
    kept = [tie for tie in ties if known or tie[0] not in _KNOWN]
    return tuple(sorted(kept, key=lambda tie: (REASONS.index(tie[0]), tie[1])))
