"""What Today shows of the open steps, in which group, and how long it takes: judged at a given now.

Moments are compared as UTC text (`times.iso`), as they are stored: thousands of steps are looked at for each Today.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.domain.times import iso

GROUPS = ("now", "today", "waiting", "coming", "names", "cards", "put-off")
"""In the order of the page: needs you now, today, waiting on others, coming up, new names, cards to file, put off."""
COUNTED = ("now", "today")
"""The groups whose lines are things to do today."""
MINUTES = {
    "thank-you": 10, "phone-call": 10, "nudge": 5, "confirm": 5, "report-back": 10, "introduction": 5, "promise": 15,
    "keep-in-touch": 10, "new-name": 10, "write-up": 10, "evaluate": 10, "card": 5,
    "answer": 0, "task": 15, "skill": 15, "letter": 1,
}  # fmt: skip
"""About how many minutes each kind of step takes."""
_PRESSING = timedelta(hours=12)
"""From this on a deadline needs one now (the ring turns amber)."""
_IN_SIGHT = timedelta(days=7)
_FRESH = frozenset({"thank-you", "write-up"})
_BEGUN = frozenset({"evaluate", "report-back"})
"""What may be done from the moment it stands there: it is in sight however long it has time."""
_DESK_WORK = frozenset({"write-up", "evaluate"})
_OWN_GROUP = {"new-name": "names", "card": "cards"}


@dataclass(frozen=True, slots=True)
class Edges:
    """The moments at which a deadline comes nearer, as UTC text."""

    now: str
    day_begin: str
    pressing: str
    day_end: str
    in_sight: str
    zone: str


def edges(now: datetime) -> Edges:
    """The edges at `now`, which is aware and carries the zone whose day counts as today."""
    begin = now.replace(hour=0, minute=0, second=0, microsecond=0)
    end = (begin + timedelta(days=1)).replace(fold=0)
    return Edges(iso(now), iso(begin), iso(now + _PRESSING), iso(end), iso(begin + _IN_SIGHT), str(now.tzinfo))


def group(what: str, due: str, *, waiting: bool, at: Edges) -> str:
    """One of `GROUPS` for a step that has begun; empty for what is too far off to be shown.

    What waits on somebody else stays there on the day from which one may ask again, and needs one now the day after.
    What is fresh (thanks, notes) is for today, however long it may wait.
    """
    if (own := _OWN_GROUP.get(what)) is not None:
        return own
    if waiting and due >= at.day_begin:
        return "waiting"
    if due < (at.now if what in _DESK_WORK else at.pressing):
        return "now"
    if due < at.day_end or what in _FRESH:
        return "today"
    return "coming" if due < at.in_sight or what in _BEGUN else ""


def counts(what: str, group: str, due: str, *, at: Edges) -> bool:
    """Whether a step of a group is one of the things to do today; to wait for an answer is nothing to do."""
    return group in COUNTED or (group == "waiting" and what != "answer" and due < at.day_end)
