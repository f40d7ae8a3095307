"""Gathers what the reports tell; what is marked private stays out, and is counted."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta

from crm_app.domain import markdown
from crm_app.domain.coverage import ENOUGH, Suggestion, gaps
from crm_app.domain.reports import ActivityReport, FieldReport, Said, TopicReport, Voice
from crm_app.domain.yields import yields
from crm_app.store import coverage, referral_tree
from crm_app.store.book import Book
from crm_app.store.cells import as_json

_SAID = """
SELECT q.id, q.text, q.answer, p.name, q.quote, q.private OR m.private OR p.private
FROM json_each(?) j JOIN meeting_question q ON q.id = j.value JOIN meeting m ON m.id = q.meeting_id
JOIN participant a ON a.meeting_id = m.id AND a.role = 'host' JOIN person p ON p.id = a.person_id
ORDER BY m.start, q.position, q.id"""
_VOICES = """
SELECT p.id, p.name, s.title, s.organisation_name, max(coalesce(m.held_end, m.start))
FROM json_each(?) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id
JOIN participant a ON a.person_id = p.id JOIN meeting m ON m.id = a.meeting_id
WHERE NOT p.private AND NOT m.private AND m.held_end IS NOT NULL AND m.trashed_at IS NULL
GROUP BY p.id ORDER BY 5"""
_OPEN = """
SELECT r.text, coalesce(p.name, o.name, f.name, '') FROM research r LEFT JOIN person p ON p.id = r.person_id
LEFT JOIN organisation o ON o.id = r.organisation_id LEFT JOIN field f ON f.id = r.field_id
WHERE r.unknown AND r.trashed_at IS NULL AND NOT r.private AND NOT coalesce(p.private, 0)
  AND p.trashed_at IS NULL AND o.trashed_at IS NULL ORDER BY r.id"""
_HELD = """
SELECT DISTINCT m.id, m.start, m.held_end, p.name, s.title, s.organisation_name, p.private OR m.private, a.person_id
FROM meeting m JOIN participant a ON a.meeting_id = m.id AND a.role = 'host' JOIN person p ON p.id = a.person_id
JOIN standing s ON s.person = p.id
WHERE m.held_end IS NOT NULL AND m.trashed_at IS NULL AND m.cancelled_at IS NULL AND m.no_show = ''
  AND (?1 IS NULL OR m.campaign_id = ?1) ORDER BY m.held_end"""
_THANKED = """
SELECT m.id, m.held_end, min(l.at) FROM meeting m JOIN letter l ON l.meeting_id = m.id
WHERE l.kind IN ('thank-you', 'thank-you-card') AND l.state = 'sent' AND l.at IS NOT NULL AND l.trashed_at IS NULL
  AND m.held_end IS NOT NULL AND m.trashed_at IS NULL AND (?1 IS NULL OR m.campaign_id = ?1) GROUP BY m.id"""
_CONTRADICTED = """SELECT id, contradicts_id FROM meeting_question
WHERE contradicts_id IS NOT NULL AND trashed_at IS NULL AND id IN (SELECT value FROM json_each(?))"""
_IN_TIME = timedelta(hours=24)
_NEXT = 8


def field_report(book: Book, field: str = "", *, campaign: int | None = None) -> FieldReport:
    """What was learned of a field, by its name, or of everything."""
    answers = coverage.answers(book, campaign=campaign)
    viewpoints = coverage.viewpoints(book, {answer.person for answer in answers})
    if field:
        answers = [one for one in answers if one.person in viewpoints and field in viewpoints[one.person].fields]
    told, private = _told(book, [one.id for one in answers])
    against: dict[int, int] = dict(book.rows(_CONTRADICTED, (as_json(told),)))
    topics = []
    for topic in dict.fromkeys(one.topic for one in answers):
        here = [one for one in answers if one.topic == topic and one.id in told]
        pairs = [(told[one.id], told[against[one.id]]) for one in here if against.get(one.id, 0) in told]
        said = tuple(told[number] for number in dict.fromkeys(one.id for one in here))
        if said:
            topics.append(TopicReport(topic, said, len({one.person for one in here}), tuple(pairs)))
    fields = [field] if field else sorted({name for one in viewpoints.values() for name in one.fields})
    suggested = gaps(coverage.candidates(book), answers, viewpoints, fields=fields)[:_NEXT]
    return FieldReport(
        field, _voices(book, {one.person for one in answers}), tuple(topics), tuple(book.rows(_OPEN)),
        _next(book, suggested), private,
    )  # fmt: skip


def _told(book: Book, answers: list[int]) -> tuple[dict[int, Said], int]:
    told, private = {}, 0
    for number, question, answer, name, quote, hidden in book.rows(_SAID, (as_json(dict.fromkeys(answers)),)):
        if hidden:
            private += 1
        else:
            told[number] = Said(question, markdown.plain(answer), name, bool(quote))
    return told, private


def _voices(book: Book, people: set[int]) -> tuple[Voice, ...]:
    return tuple(
        Voice(name, title, organisation, datetime.fromisoformat(at))
        for _, name, title, organisation, at in book.rows(_VOICES, (as_json(people),))
    )


def _next(book: Book, suggested: list[Suggestion]) -> tuple[tuple[str, str], ...]:
    told = referral_tree.people(book, [number for one in suggested for number in (one.person, *one.named_by)])
    found = []
    for one in suggested:
        person = told[one.person]
        if person.private:
            continue
        by = [told[number].name for number in one.named_by if not told[number].private]
        reasons = [*one.thin_fields, *(value for _, value in one.new_facets), *by]
        found.append((", ".join(filter(None, (person.name, person.organisation))), ", ".join(reasons)))
    return tuple(found)


def activity_report(book: Book, *, names: bool, campaign: int | None = None) -> ActivityReport:
    """How a search went; without `names` no conversation is told by itself."""
    progress = referral_tree.progress(book, campaign=campaign)
    held = book.rows(_HELD, (campaign,))
    channels = referral_tree.channels(book)
    edges = referral_tree.edges(book)
    referred = {edge.referred for edge in edges if edge.source > 0}
    met = {row[7] for row in held}
    voices: Counter[str] = Counter()
    for viewpoint in coverage.viewpoints(book, met).values():
        voices.update(viewpoint.fields)
    brought = [one for one in yields(edges, progress) if one.node in channels]
    return ActivityReport(
        steps={**_steps(book, campaign, progress), "held": len({row[0] for row in held}),
               "referrals": len(referred), "held_by_referral": len(referred & met)},
        channels=tuple(
            (channels[one.node], one.count("named"), one.count("asked"), one.count("met")) for one in brought
        ),
        months=tuple(sorted(Counter(row[2][:7] for row in held).items())),
        thin_fields=tuple(sorted((name, count) for name, count in voices.items() if count < ENOUGH)),
        conversations=tuple(
            Voice(name, title, organisation, datetime.fromisoformat(end))
            for _, _, end, name, title, organisation, private, _ in held
            if names and not private
        ),
    )  # fmt: skip


def _steps(book: Book, campaign: int | None, progress: Mapping[int, object]) -> dict[str, int]:
    thanked = [
        (datetime.fromisoformat(end), datetime.fromisoformat(at)) for _, end, at in book.rows(_THANKED, (campaign,))
    ]
    taken = list(progress.values())
    return {
        "requests": sum(1 for one in taken if getattr(one, "asked", None)),
        "replies": sum(1 for one in taken if getattr(one, "replied", None)),
        "thanked": len(thanked),
        "on_time": sum(1 for end, at in thanked if at - end <= _IN_TIME),
    }
