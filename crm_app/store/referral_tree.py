"""Who named whom, all at once: what the referral tree is grown from, and what came of everybody in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.tree import Edge
from crm_app.domain.yields import Progress
from crm_app.store.book import Book
from crm_app.store.cells import as_json, moment_text

_ALIVE = "(SELECT person FROM standing WHERE shelf <> 'trashed')"
_EDGES = f"""
SELECT id, coalesce(referrer_id, -channel_id, 0), referred_id, main FROM referral
WHERE trashed_at IS NULL AND referred_id IN {_ALIVE} AND (referrer_id IS NULL OR referrer_id IN {_ALIVE})
ORDER BY id"""
_ASKED = """SELECT r.person_id, min(t.at) FROM request r JOIN attempt t ON t.request_id = r.id
WHERE r.trashed_at IS NULL AND t.at IS NOT NULL AND (?1 IS NULL OR r.campaign_id = ?1) GROUP BY 1"""
_REPLIED = """SELECT person_id, min(answered_at) FROM request
WHERE trashed_at IS NULL AND answered_at IS NOT NULL AND answer NOT IN ('', 'bounced')
  AND (?1 IS NULL OR campaign_id = ?1) GROUP BY 1"""
# To have met somebody by the way is no conversation with them.
_MET = """SELECT a.person_id, min(coalesce(m.held_end, m.start))
FROM participant a JOIN meeting m ON m.id = a.meeting_id
WHERE m.trashed_at IS NULL AND m.cancelled_at IS NULL AND m.no_show = '' AND a.role <> 'met'
  AND (m.held_end IS NOT NULL OR m.written_up_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM evaluation WHERE meeting_id = m.id))
  AND (?1 IS NULL OR m.campaign_id = ?1) GROUP BY 1"""
_THANKED = """SELECT person_id, min(at) FROM letter
WHERE trashed_at IS NULL AND state = 'sent' AND at IS NOT NULL AND kind IN ('thank-you', 'thank-you-card') GROUP BY 1"""
_NAMED = "SELECT referred_id, min(at) FROM referral WHERE trashed_at IS NULL GROUP BY 1"


_MARKS = """
SELECT person, what, min(due) FROM agenda
WHERE since <= ?1 AND (until IS NULL OR until > ?1) AND what IN ('thank-you', 'report-back', 'introduction')
GROUP BY person, what ORDER BY min(due) DESC"""


@dataclass(frozen=True, slots=True)
class Node:
    """What the drawing says of a person."""

    person: int
    uid: str
    name: str
    title: str
    organisation: str
    stage: str
    photo: str | None
    private: bool


def edges(book: Book) -> list[Edge]:
    """Every edge between people who are not in the trash, and from channels."""
    return [Edge(number, source, referred, bool(main)) for number, source, referred, main in book.rows(_EDGES)]


def channels(book: Book) -> dict[int, str]:
    """The channels by the numbers they have in a tree."""
    return {-number: name for number, name in book.rows("SELECT id, name FROM channel WHERE trashed_at IS NULL")}


def people(book: Book, ids: Iterable[int]) -> dict[int, Node]:
    """The people of these ids."""
    sql = """SELECT p.id, p.uid, p.name, s.title, s.organisation_name, s.stage, p.photo, p.private
      FROM json_each(?) j JOIN person p ON p.id = j.value JOIN standing s ON s.person = p.id"""
    return {
        row[0]: Node(row[0], row[1], row[2], row[3], row[4], row[5], row[6], bool(row[7]))
        for row in book.rows(sql, (as_json(ids),))
    }


def times(book: Book) -> dict[int, datetime]:
    """When each edge was told."""
    sql = "SELECT id, at FROM referral WHERE trashed_at IS NULL"
    return {number: datetime.fromisoformat(at) for number, at in book.rows(sql)}


def marks(book: Book, now: datetime) -> dict[int, tuple[str, datetime]]:
    """The thanks, word or introduction that is open with somebody (the most pressing one), and when it is due."""
    return {person: (what, datetime.fromisoformat(due)) for person, what, due in book.rows(_MARKS, (moment_text(now),))}


def progress(book: Book, *, campaign: int | None = None) -> dict[int, Progress]:
    """How far asking everybody came; with `campaign` only what belongs to it counts."""
    steps = {
        "named": book.rows(_NAMED),
        "asked": book.rows(_ASKED, (campaign,)),
        "replied": book.rows(_REPLIED, (campaign,)),
        "met": book.rows(_MET, (campaign,)),
        "thanked": book.rows(_THANKED),
    }
    found: dict[int, dict[str, datetime]] = {}
    for step, rows in steps.items():
        for person, at in rows:
            found.setdefault(person, {})[step] = datetime.fromisoformat(at)
    return {person: Progress(**taken) for person, taken in found.items()}
