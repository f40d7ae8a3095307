"""How prepared one is for a meeting, and what is still missing: each thing has its name and its reason.

What the guides tell to do before an interview: research person, organisation, job and field; know how one's own
interests fit; have a purpose, a goal, an introduction and open questions; know the way; tick the day's list off.
"""

from collections.abc import Collection
from dataclasses import dataclass

from crm_app.domain.modes import IN_PERSON, PHONE, VIDEO

GOAL, PURPOSE, INTRODUCTION, QUESTIONS, MINUTES = "goal", "purpose", "introduction", "questions", "minutes"
PERSON, ORGANISATION, JOB, FIELD, RELATES = "person", "organisation", "job", "field", "relates"
PLACE, NUMBER, LINK, WAY, CONFIRMED, CHECKLIST = "place", "number", "link", "way", "confirmed", "checklist"
FEWEST_QUESTIONS = 5
"""Of the five to ten that the guides want prepared."""
_WEIGHTS = {GOAL: 2, QUESTIONS: 2, PERSON: 2, ORGANISATION: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What is known of a meeting before it; `questions` are the open ones alone.

    `about` are those of PERSON, ORGANISATION, JOB and FIELD that something was found out about, `has_organisation` and
    `has_field` whether there is anything to find out.
    """

    mode: str = IN_PERSON
    goal: bool = False
    purpose: bool = False
    introduction: bool = False
    questions: int = 0
    minutes: int = 0
    asked: int = 30
    about: Collection[str] = ()
    has_organisation: bool = True
    has_field: bool = True
    relates: bool = False
    place: bool = False
    number: bool = False
    link: bool = False
    way: bool = False
    confirmed: bool = False
    ticked: int = 0
    list_length: int = 0


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is still to do: `key` is one of the names above, `number` what its sentence counts, else 0."""

    key: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Preparedness:
    """`share` is how far one is, 0 to 1; it is 1 only when nothing is missing."""

    share: float
    done: tuple[str, ...]
    missing: tuple[Missing, ...]


def judge(known: Prepared) -> Preparedness:
    """What is done and what is missing, the weightiest first."""
    wanted = _wanted(known)
    done = tuple(key for key, open_ in wanted if open_ is None)
    missing = tuple(open_ for _, open_ in wanted if open_ is not None)
    weight = sum(_WEIGHTS.get(key, 1) for key, _ in wanted)
    share = sum(_WEIGHTS.get(key, 1) for key in done) / weight
    return Preparedness(share, done, tuple(sorted(missing, key=lambda one: -_WEIGHTS.get(one.key, 1))))


def _wanted(known: Prepared) -> list[tuple[str, Missing | None]]:
    """Everything that counts for this meeting, with what is missing of it."""
    too_few = FEWEST_QUESTIONS - known.questions
    over = known.minutes - known.asked
    checks: list[tuple[str, bool, int]] = [
        (GOAL, known.goal, 0),
        (QUESTIONS, too_few <= 0, max(0, too_few)),
        (PERSON, PERSON in known.about, 0),
        (PURPOSE, known.purpose, 0),
        (INTRODUCTION, known.introduction, 0),
        (MINUTES, over <= 0, max(0, over)),
        (JOB, JOB in known.about, 0),
        *_where(known),
        (CONFIRMED, known.confirmed, 0),
    ]
    if known.has_organisation:
        checks.append((ORGANISATION, ORGANISATION in known.about, 0))
    checks.append((FIELD, known.has_field and FIELD in known.about, 0))
    if known.has_field:
        checks.append((RELATES, known.relates, 0))
    if known.list_length:
        checks.append((CHECKLIST, known.ticked >= known.list_length, known.list_length - known.ticked))
    return [(key, None if good else Missing(key, number)) for key, good, number in checks]


def _where(known: Prepared) -> list[tuple[str, bool, int]]:
    if known.mode == PHONE:
        return [(NUMBER, known.number, 0)]
    if known.mode == VIDEO:
        return [(LINK, known.link, 0)]
    return [(PLACE, known.place, 0), (WAY, known.way, 0)]
