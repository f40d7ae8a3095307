"""Open steps that have begun, as rows: those of the agenda, and the tasks and skills that have a day."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from crm_app.domain.letter_kinds import REQUESTS, STEP_LETTERS, THANKS
from crm_app.domain.step import Step
from crm_app.domain.steps import state_of
from crm_app.domain.times import day_end
from crm_app.store.book import Book
from crm_app.store.cells import Cells, as_json, moment
from crm_app.store.contactable import untouchable

_PATIENCE = timedelta(days=14)
"""When a task that named no day should be done, counted from its making."""
_WHY_PUT_OFF = """CASE WHEN {0}.snoozed_until IS NOT NULL THEN (SELECT z.why FROM snooze z
  WHERE z.person_id IS {0}.person AND z.meeting_id IS {0}.meeting AND z.what = {0}.what AND z.about IS {0}.about
  ORDER BY z.id DESC LIMIT 1) END"""
_ROWS = f"""
SELECT a.person, p.uid, p.name, s.title, s.organisation_name, m.uid, a.what, a.meeting, a.since, a.due, a.why, a.about,
  a.until, a.waiting, a.snoozed_until, {_WHY_PUT_OFF.format("a")}, coalesce(m.held_start, m.start), m.held_end
FROM json_each(?) j JOIN agenda a ON a.id = j.value JOIN person p ON p.id = a.person
JOIN standing s ON s.person = a.person LEFT JOIN meeting m ON m.id = a.meeting ORDER BY j.key"""
_ALIVE = "t.done_at IS NULL AND t.archived_at IS NULL AND t.trashed_at IS NULL"
_PUT_OFF = """(SELECT json_array(coalesce(z.back_at, '9999-12-31T00:00:00Z'), z.why) FROM snooze z
  WHERE z.what = '{}' AND z.about = t.id ORDER BY z.id DESC LIMIT 1)"""
_STEP_OF = (
    {kind: what for what, kind in STEP_LETTERS.items()}
    | dict.fromkeys(REQUESTS, "new-name")
    | dict.fromkeys(THANKS, "thank-you")
)
"""The step that a letter of a kind is written for."""
_STEP = f"""CASE l.kind {" ".join(f"WHEN '{kind}' THEN '{what}'" for kind, what in _STEP_OF.items())} ELSE '' END"""
_HANDED = f"""SELECT l.person_id, {_STEP} AS step, max(l.handed_at) FROM letter l
  WHERE l.state = 'draft' AND l.handed_at IS NOT NULL AND l.trashed_at IS NULL GROUP BY 1, 2"""
_ERRANDS = f"""
SELECT 'task' AS what, t.id, t.what AS words, t.person_id, t.meeting_id, t.created_at, t.due, {_PUT_OFF.format("task")}
FROM task t WHERE {_ALIVE}
UNION ALL SELECT 'skill', t.id, t.text || CASE WHEN t.plan <> '' THEN ': ' || t.plan ELSE '' END, t.person_id,
  t.meeting_id, t.created_at, t.due, {_PUT_OFF.format("skill")}
FROM skill t WHERE {_ALIVE} AND t.due <> ''
UNION ALL SELECT 'letter', l.id, l.kind, l.person_id, l.meeting_id, l.handed_at, substr(l.handed_at, 1, 10), NULL
FROM letter l WHERE l.state = 'draft' AND l.handed_at IS NOT NULL AND l.trashed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM agenda a WHERE a.person = l.person_id AND a.what = {_STEP})"""
_WHO = f"""
SELECT e.*, coalesce(p.uid, ''), coalesce(p.name, ''), coalesce(s.title, ''), coalesce(s.organisation_name, ''),
  (SELECT uid FROM meeting WHERE id = e.meeting_id)
FROM ({_ERRANDS}) e LEFT JOIN person p ON p.id = e.person_id LEFT JOIN standing s ON s.person = e.person_id
WHERE (e.person_id IS NULL OR (s.shelf = 'shown' AND NOT {untouchable()})) AND (?1 IS NULL OR e.person_id = ?1)"""


@dataclass(frozen=True, slots=True)
class Due:
    """One open step that has begun; `state` is one of `steps.STATES`. A task may be about nobody: `person` is 0 then.

    `people` are the names of those its reason speaks of, by id; `minutes` how long its meeting took, where it was held;
    `put_off` why it was put off, where it was; `handed` when its letter went out to the mail program, sent or not.
    """

    person: int
    uid: str
    name: str
    title: str
    organisation: str
    meeting_uid: str | None
    step: Step
    state: str
    minutes: int | None = None
    people: tuple[tuple[int, str], ...] = ()
    put_off: str = ""
    handed: datetime | None = None

    def name_of(self, person: int) -> str:
        """The name of somebody the reason speaks of."""
        return dict(self.people).get(person, "")


def read(book: Book, ids: Iterable[int], now: datetime) -> list[Due]:
    """The steps of these lines of the agenda, in their order; `now` carries the zone whose day counts as today."""
    found = book.rows(_ROWS, (as_json(ids),))
    reasons = [json.loads(row[10]) for row in found]
    spoken_of = {int(values[key]) for _, values in reasons for key in ("by", "person") if key in values}
    sql = "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(?))"
    names: dict[int, str] = dict(book.rows(sql, (as_json(spoken_of),))) if spoken_of else {}
    dues = [_due(row, why, values, names, now) for row, (why, values) in zip(found, reasons, strict=True)]
    handed = {(person, what): moment(at) for person, what, at in book.rows(_HANDED)}
    return [replace(due, handed=handed.get((due.person, due.step.what))) for due in dues] if handed else dues


def errands(book: Book, now: datetime, *, person: int | None = None) -> list[Due]:
    """Tasks and skills that are not done, the earliest due first; those of one person where one is named."""
    return sorted((_errand(row, now) for row in book.rows(_WHO, (person,))), key=lambda one: one.step.due)


def _due(row: Cells, why: str, values: dict[str, str], names: dict[int, str], now: datetime) -> Due:
    person, uid, name, title, firm, meeting_uid, what, meeting, since, end, _, about, until, waiting, back, *rest = row
    step = Step(
        what, meeting, datetime.fromisoformat(since), datetime.fromisoformat(end), why, tuple(values.items()), about,
        moment(until), bool(waiting), moment(back),
    )  # fmt: skip
    people = tuple((int(values[key]), names.get(int(values[key]), "")) for key in ("by", "person") if key in values)
    put_off, *held = rest
    state, length = state_of(step, now), _length(*held)
    return Due(person, uid, name, title, firm, meeting_uid, step, state, length, people, put_off or "")


def _errand(row: Cells, now: datetime) -> Due:
    what, number, words, person, meeting, made, day, put_off, uid, name, title, firm, meeting_uid = row
    since = datetime.fromisoformat(made)
    due = day_end(date.fromisoformat(day), str(now.tzinfo)) if day else since + _PATIENCE
    back, why = json.loads(put_off) if put_off else (None, "")
    reason = "handed" if what == "letter" else "due"
    step = Step(what, meeting, since, due, reason, (("what", words),), number, snoozed_until=moment(back))
    return Due(person or 0, uid, name, title, firm, meeting_uid, step, state_of(step, now), put_off=why)


def _length(begun: str | None, ended: str | None) -> int | None:
    """How many minutes a meeting took; None where it has no real end."""
    start, end = moment(begun), moment(ended)
    return round((end - start).total_seconds() / 60) if start and end and end > start else None
