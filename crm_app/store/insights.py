"""Counts over the whole search with the people behind them: what the charts of the window show."""

from collections.abc import Iterable
from dataclasses import dataclass

from crm_app.domain.yields import among
from crm_app.store import referral_tree
from crm_app.store.book import Book
from crm_app.store.cells import Cells, as_json

_TIMES = """
SELECT a.person_id, m.held_end, (SELECT min(at) FROM letter l WHERE l.meeting_id = m.id AND l.person_id = a.person_id
  AND l.kind IN ('thank-you', 'thank-you-card') AND l.state = 'sent' AND l.trashed_at IS NULL),
  julianday((SELECT min(at) FROM letter l WHERE l.meeting_id = m.id AND l.person_id = a.person_id
  AND l.kind IN ('thank-you', 'thank-you-card') AND l.state = 'sent' AND l.trashed_at IS NULL)) - julianday(m.held_end)
FROM meeting m JOIN participant a ON a.meeting_id = m.id AND a.role = 'host'
JOIN standing s ON s.person = a.person_id AND s.shelf <> 'trashed'
WHERE m.held_end IS NOT NULL AND m.trashed_at IS NULL AND m.cancelled_at IS NULL AND m.no_show = ''
  AND (?1 IS NULL OR m.campaign_id = ?1) ORDER BY m.held_end"""
_REPLIES = """
SELECT coalesce(nullif(t.channel, ''), ''), r.person_id, r.answered_at IS NOT NULL AND r.answer NOT IN ('', 'bounced')
FROM request r JOIN standing s ON s.person = r.person_id AND s.shelf <> 'trashed'
JOIN attempt t ON t.id = (SELECT id FROM attempt WHERE request_id = r.id AND at IS NOT NULL ORDER BY at, id LIMIT 1)
WHERE r.trashed_at IS NULL AND (?1 IS NULL OR r.campaign_id = ?1)"""
_QUESTIONS = """
SELECT q.text, count(DISTINCT q.meeting_id), sum(length(q.answer)), sum(q.quote), group_concat(DISTINCT a.person_id)
FROM meeting_question q JOIN meeting m ON m.id = q.meeting_id
JOIN participant a ON a.meeting_id = m.id AND a.role = 'host'
JOIN standing s ON s.person = a.person_id AND s.shelf <> 'trashed'
WHERE q.trashed_at IS NULL AND q.answer <> '' AND m.trashed_at IS NULL AND m.held_end IS NOT NULL
  AND (?1 IS NULL OR m.campaign_id = ?1)
GROUP BY q.text ORDER BY sum(q.quote) DESC, sum(length(q.answer)) DESC LIMIT 8"""
_SKILLS = """SELECT text, count(*), group_concat(DISTINCT coalesce(person_id, '')) FROM skill
WHERE trashed_at IS NULL AND done_at IS NULL GROUP BY text ORDER BY 2 DESC, text LIMIT 8"""


@dataclass(frozen=True, slots=True)
class Counted:
    """A bar: its words or key, how much it counts, and the people behind it."""

    key: str
    count: int
    people: tuple[int, ...] = ()


def funnel(book: Book, *, campaign: int | None = None) -> list[Counted]:
    """How many were named, asked, replied, met, thanked, and named more; each once."""
    progress = referral_tree.progress(book, campaign=campaign)
    naming = {edge.source for edge in referral_tree.edges(book)}
    steps = among(_shown(book, progress), progress, naming)
    del steps["named"]
    return [Counted(step, len(people), people) for step, people in steps.items()]


def _shown(book: Book, progress: Iterable[int]) -> list[int]:
    there = {person for (person,) in book.rows("SELECT person FROM standing WHERE shelf <> 'trashed'")}
    return [person for person in progress if person in there]


def replies_by_channel(book: Book, *, campaign: int | None = None) -> list[tuple[str, Counted, Counted]]:
    """For each way of asking: who was first asked that way, and who of them replied."""
    found: dict[str, tuple[dict[int, None], dict[int, None]]] = {}
    for channel, person, replied in book.rows(_REPLIES, (campaign,)):
        asked, answered = found.setdefault(channel, ({}, {}))
        asked[person] = None
        if replied:
            answered[person] = None
    rows = [
        (channel, Counted("asked", len(asked), tuple(asked)), Counted("replied", len(answered), tuple(answered)))
        for channel, (asked, answered) in found.items()
    ]
    return sorted(rows, key=lambda row: -row[1].count)


def thanks(book: Book, *, campaign: int | None = None) -> list[Counted]:
    """Conversations thanked for within a day, later, and not yet."""
    groups: dict[str, list[int]] = {"on-time": [], "late": [], "open": []}
    for person, _, sent, days in book.rows(_TIMES, (campaign,)):
        groups["open" if sent is None else "on-time" if days <= 1 else "late"].append(person)
    return [Counted(key, len(people), tuple(dict.fromkeys(people))) for key, people in groups.items()]


def by_month(book: Book, *, campaign: int | None = None) -> list[Counted]:
    """Conversations by the month in which they ended ("2026-11"), the oldest first."""
    months: dict[str, list[int]] = {}
    for person, end, *_ in book.rows(_TIMES, (campaign,)):
        months.setdefault(end[:7], []).append(person)
    return [Counted(month, len(people), tuple(dict.fromkeys(people))) for month, people in months.items()]


def skills(book: Book) -> list[Counted]:
    """What is still to be built, by how often it came up."""
    return [_counted(text, count, people) for text, count, people in book.rows(_SKILLS)]


def questions(book: Book, *, campaign: int | None = None) -> list[Counted]:
    """The questions that brought most: words kept first, then length of answers; counted by conversations."""
    return [_counted(text, count, people) for text, count, _, _, people in book.rows(_QUESTIONS, (campaign,))]


def _counted(text: str, count: int, people: str | None) -> Counted:
    return Counted(text, count, tuple(int(one) for one in (people or "").split(",") if one))


def answers_of(book: Book, numbers: Iterable[int]) -> list[Cells]:
    """(id, question, answer, who, whose id, quote, contradicts) of answers, in the order in which they were given."""
    sql = """SELECT q.id, q.text, q.answer, p.name, p.id, q.quote, q.contradicts_id
      FROM json_each(?) j JOIN meeting_question q ON q.id = j.value JOIN meeting m ON m.id = q.meeting_id
      JOIN participant a ON a.meeting_id = m.id AND a.role = 'host' JOIN person p ON p.id = a.person_id
      GROUP BY q.id ORDER BY m.start, q.position, q.id"""
    return book.rows(sql, (as_json(numbers),))
