"""Everything that happened with a person, newest first: one list over all tables that hold a time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from crm_app.store.book import Book

KINDS = ("meeting", "request", "letter", "touch", "note", "card", "referral", "promise", "job", "import")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: `kind` is one of KINDS and `what` tells which sort (the kind of a letter, the state of a
    request ...); `text` is its words, `about` another person, `minutes` a length; `day_only` where no hour is known.
    """

    kind: str
    id: int
    at: datetime
    what: str
    text: str
    about: int | None
    name: str
    minutes: int
    private: bool
    day_only: bool


_NOBODY = "NULL, '', 0"
# Each selects kind, id, at, what, text, person named, their name, minutes, private.
_PARTS: dict[str, str] = {
    "meeting": """SELECT 'meeting', m.id, m.start, CASE WHEN m.cancelled_at IS NOT NULL THEN 'cancelled'
        WHEN m.no_show <> '' THEN 'no-show'
        WHEN m.held_end IS NOT NULL OR m.written_up_at IS NOT NULL THEN 'held-' || m.mode
        ELSE 'planned-' || m.mode END, m.goal, NULL, '', m.minutes, m.private
      FROM participant a JOIN meeting m ON m.id = a.meeting_id WHERE a.person_id = ?1 AND m.trashed_at IS NULL""",
    "request": f"""SELECT 'request', r.id, a.at, a.kind || CASE WHEN a.outcome <> '' THEN ':' || a.outcome ELSE '' END,
        a.text, {_NOBODY}, 0
      FROM request r JOIN attempt a ON a.request_id = r.id
      WHERE r.person_id = ?1 AND r.trashed_at IS NULL AND a.at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.attempt_id = a.id AND l.trashed_at IS NULL)
      UNION ALL SELECT 'request', r.id, r.answered_at, 'answer:' || r.answer, r.answer_words, p.id,
        coalesce(p.name, ''), 0, 0
      FROM request r LEFT JOIN person p ON p.id = r.redirected_to_id
      WHERE r.person_id = ?1 AND r.trashed_at IS NULL AND r.answered_at IS NOT NULL
      UNION ALL SELECT 'request', r.id, r.closed_at, 'closed', r.closed_why, {_NOBODY}, 0 FROM request r
      WHERE r.person_id = ?1 AND r.trashed_at IS NULL AND r.closed_at IS NOT NULL""",
    "letter": f"""SELECT 'letter', l.id, l.at, l.state || ':' || l.kind,
        CASE WHEN l.subject <> '' THEN l.subject ELSE l.text END, {_NOBODY}, l.private
      FROM letter l WHERE l.person_id = ?1 AND l.trashed_at IS NULL AND l.at IS NOT NULL""",
    "touch": f"""SELECT 'touch', t.id, t.at, t.kind, t.note, {_NOBODY}, t.private
      FROM touch t WHERE t.person_id = ?1 AND t.trashed_at IS NULL""",
    "note": f"""SELECT 'note', n.id, n.at, '', n.text, {_NOBODY}, n.private
      FROM note n WHERE n.person_id = ?1 AND n.trashed_at IS NULL""",
    "card": f"""SELECT 'card', c.id, coalesce(c.received_at, c.created_at), c.received_where, c.back_note, {_NOBODY},
        c.private
      FROM card c WHERE c.person_id = ?1 AND c.trashed_at IS NULL""",
    "referral": """SELECT 'referral', r.id, r.at, 'made', r.words, p.id, p.name, 0, r.private
      FROM referral r JOIN person p ON p.id = r.referred_id WHERE r.referrer_id = ?1 AND r.trashed_at IS NULL
      UNION ALL SELECT 'referral', r.id, r.at, CASE WHEN p.id IS NULL THEN 'channel' ELSE 'named' END, r.words, p.id,
        coalesce(p.name, c.name, ''), 0, r.private
      FROM referral r LEFT JOIN person p ON p.id = r.referrer_id LEFT JOIN channel c ON c.id = r.channel_id
      WHERE r.referred_id = ?1 AND r.trashed_at IS NULL""",
    "promise": f"""SELECT 'promise', p.id, p.created_at, p.owed_by, p.what, {_NOBODY}, p.private
      FROM promise p WHERE p.person_id = ?1 AND p.trashed_at IS NULL
      UNION ALL SELECT 'promise', p.id, p.done_at, 'kept:' || p.owed_by, p.what, {_NOBODY}, p.private
      FROM promise p WHERE p.person_id = ?1 AND p.trashed_at IS NULL AND p.done_at IS NOT NULL""",
    "job": f"""SELECT 'job', a.id, a.since, 'began', a.title || char(10) || coalesce(o.name, ''), {_NOBODY}, 0
      FROM affiliation a LEFT JOIN organisation o ON o.id = a.organisation_id
      WHERE a.person_id = ?1 AND a.since GLOB '[12][0-9][0-9][0-9]*'
      UNION ALL SELECT 'job', a.id, a.until, 'ended', a.title || char(10) || coalesce(o.name, ''), {_NOBODY}, 0
      FROM affiliation a LEFT JOIN organisation o ON o.id = a.organisation_id
      WHERE a.person_id = ?1 AND a.until GLOB '[12][0-9][0-9][0-9]*'""",
    "import": f"""SELECT 'import', b.id, b.created_at, v.verdict, b.file, {_NOBODY}, 0
      FROM row_verdict v JOIN import_batch b ON b.id = v.batch_id WHERE v.person_id = ?1""",
}


def of_person(
    book: Book, person: int, *, kinds: Collection[str] = KINDS, limit: int = -1, skip: int = 0
) -> list[Event]:
    """What happened with a person, newest first; only these kinds, and `limit` of them after the first `skip`."""
    parts = " UNION ALL ".join(_PARTS[kind] for kind in KINDS if kind in kinds)
    if not parts:
        return []
    sql = f"SELECT * FROM ({parts}) ORDER BY 3 DESC, 1, 2 DESC LIMIT ?2 OFFSET ?3"
    return [_event(row) for row in book.rows(sql, (person, limit, skip))]


def counts(book: Book, person: int) -> dict[str, int]:
    """How many there are of each kind; kinds without any are left out."""
    parts = " UNION ALL ".join(f"SELECT '{kind}' AS kind, count(*) AS n FROM ({part})" for kind, part in _PARTS.items())
    return {kind: number for kind, number in book.rows(parts, (person,)) if number}


def _event(row: tuple[object, ...]) -> Event:
    kind, number, at, what, text, about, name, minutes, private = row
    moment, day_only = _moment(str(at))
    return Event(kind, number, moment, what, text, about, name, minutes, bool(private), day_only)  # type: ignore[arg-type]  # as selected


def _moment(text: str) -> tuple[datetime, bool]:
    """A stored time; jobs may know no more than "2019" or "2019-05", which stand for their beginning."""
    if "T" in text:
        return datetime.fromisoformat(text), False
    parts = [int(part) for part in text.split("-") if part.isdigit()]
    year, month, day = (*parts, 1, 1)[:3]
    try:
        return datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T00:00:00+00:00"), True
    except ValueError:
        return datetime.fromisoformat(f"{year:04}-01-01T00:00:00+00:00"), True
