"""What the sheet says, in the order of the clock, before anybody asks how it is laid out.

The page, the large print and the HTML are three ways to show one outline.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from crm_app.domain.modes import PHONE, VIDEO
from crm_app.domain.prep import PrepFacts
from crm_app.sheets import side_sections, timing
from crm_app.sheets.clock import Clock, zone, zone_label
from crm_app.sheets.side_sections import Section
from crm_app.sheets.words import Words

OPENER = (
    "“I’m not asking you for a job. I’d just like to learn about what you do – and {minutes} minutes is all I’ll take.”"
)
CLOSING = "“I see our time is up. Thank you – one last thing:”"
TICKS = (
    "Their card",
    "May I keep in touch?",
    "When I’ll report back",
    "Give my card",
    "Thank reception",
    "Note the real end",
)
TOPICS = ("Path in", "A real week", "Advice", "Outlook", "Next steps")
OBSERVE = {
    VIDEO: ("Setting, camera", "Dress", "How they talk, humour", "Afterwards"),
    PHONE: ("Voice, pace", "Background", "How they talk, humour", "Afterwards"),
}
OBSERVE_IN_PERSON = ("Room, building", "Dress", "How they talk, humour", "Afterwards")
_MODES = {"in-person": "in person", PHONE: "phone", VIDEO: "video"}


@dataclass(frozen=True, slots=True)
class Ask:
    """A question with its place on the clock."""

    number: int
    text: str
    minutes: int
    at: datetime
    star: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """The sheet's texts."""

    facts: PrepFacts  #: readable throughout
    words: Words
    clock: Clock
    start: datetime  #: in the zone that the large time is told in
    end: datetime
    said: str
    when: str
    date: str
    mode: str
    elsewhere: tuple[str, str] | None  #: their time and where it is that; None when it is the same
    plan: timing.Plan
    opener: str
    asks: tuple[Ask, ...]
    if_time: tuple[str, ...]
    closing_at: datetime
    closing_line: str
    ticks: tuple[str, ...]
    sections: tuple[Section, ...]
    observe: tuple[str, ...]
    asks_would_work: bool
    thank_by: str
    thank_hours: int
    made: str
    also_thank: str


def outline(facts: PrepFacts, words: Words, *, questions: int = 7) -> Outline:
    """The sheet of some readable facts with at most so many questions."""
    clock = Clock(facts.locale)
    start, end = _told(facts)
    minutes = max(int((facts.end - facts.start).total_seconds()) // 60, 0)
    asks, plan, surplus = _asks(facts, words, start, minutes, questions)
    return Outline(
        facts=facts,
        words=words,
        clock=clock,
        start=start,
        end=end,
        said=_said(facts, words),
        when=clock.span(start, end),
        date=clock.date(start),
        mode=_mode(facts, words, start, minutes),
        elsewhere=_elsewhere(facts, words, clock, start),
        plan=plan,
        opener=_aloud(facts.opener, words) or words(OPENER).format(minutes=minutes),
        asks=asks,
        if_time=(*surplus, *facts.if_time),
        closing_at=end - timedelta(minutes=plan.closing),
        closing_line=_aloud(facts.closing_line, words) or words(CLOSING),
        ticks=facts.close_ticks[:6] or tuple(map(words, TICKS)),
        sections=side_sections.sections(facts, words, clock, start.tzinfo),
        observe=_observe(facts, words),
        asks_would_work=facts.show_would_work_here,
        thank_by=clock.moment(facts.thank_by.astimezone(start.tzinfo)),
        thank_hours=round((facts.thank_by - facts.end).total_seconds() / 3600),
        made=words("Made {when}").format(when=clock.moment(facts.made_at.astimezone(start.tzinfo))),
        also_thank=_also_thank(facts, words),
    )


def _told(facts: PrepFacts) -> tuple[datetime, datetime]:
    """Start and end in the zone of the large time, the owner's on that day."""
    told = zone(facts.own_zone, facts.start.tzinfo)
    return facts.start.astimezone(told), facts.end.astimezone(told)


def _aloud(said: str, words: Words) -> str:
    """A sentence to be said, in the quotation marks of the language unless it brings its own."""
    return said if not said or said[0] in "“„«\"‘'" else words("“{said}”").format(said=said)


def _said(facts: PrepFacts, words: Words) -> str:
    person = facts.person
    parts = (
        words("say {name}").format(name=person.said_as) if person.said_as else "",
        words("write {name}").format(name=person.written_as) if person.written_as else "",
        person.pronouns,
    )
    return "  ·  ".join(part for part in parts if part).replace("  ", " ")


def _mode(facts: PrepFacts, words: Words, start: datetime, minutes: int) -> str:
    length = words("{minutes} min").format(minutes=minutes)
    where = zone_label(facts.own_zone, facts.own_place, start) if facts.own_zone else ""
    how = words(_MODES[facts.mode]) if facts.mode in _MODES else facts.mode
    told = ", ".join(part for part in (where, length, how) if part)
    if not where and not how:
        return f"{told}; {words('place and zone not set yet')}"
    return told if where else f"{told}; {words('zone not set yet')}"


def _elsewhere(facts: PrepFacts, words: Words, clock: Clock, start: datetime) -> tuple[str, str] | None:
    theirs = zone(facts.host_zone, None)
    if theirs is None:
        return None
    at, until = facts.start.astimezone(theirs), facts.end.astimezone(theirs)
    if at.replace(tzinfo=None) == start.replace(tzinfo=None):
        return None
    told = clock.span(at, until)
    if at.date() != start.date():
        told = f"{told} {clock.short_date(at)}"
    return told, words("in {place}").format(place=zone_label(facts.host_zone, facts.host_place, at))


def _asks(
    facts: PrepFacts, words: Words, start: datetime, minutes: int, most: int
) -> tuple[tuple[Ask, ...], timing.Plan, tuple[str, ...]]:
    """The questions of the page on the clock, the plan, and those that have no time."""
    asked = facts.questions
    texts = [(one.text, one.minutes, one.star) for one in asked]
    left: tuple[str, ...] = ()
    if asked:
        chosen = timing.choose([one.must for one in asked], minutes, most)
        texts = [texts[at] for at in chosen]
        left = tuple(one.text for at, one in enumerate(asked) if at not in chosen)
    else:
        texts = [(words(topic) if facts.topic_prompts else "", 0, "") for topic in TOPICS]
    plan = timing.share(minutes, facts.opening_minutes, facts.closing_minutes, [each[1] for each in texts])
    asks: list[Ask] = []
    at = start + timedelta(minutes=plan.opening)
    for (text, _, star), length in zip(texts, plan.questions, strict=True):
        asks.append(Ask(len(asks) + 1, text, length, at, star))
        at += timedelta(minutes=length)
    return tuple(asks), plan, left


def _observe(facts: PrepFacts, words: Words) -> tuple[str, ...]:
    own = tuple(map(words, OBSERVE.get(facts.mode, OBSERVE_IN_PERSON)))
    labels = (*facts.observe[:4], *own[len(facts.observe[:4]) :])
    return (*labels[:3], words("Would I work here?")) if facts.show_would_work_here else labels


def _also_thank(facts: PrepFacts, words: Words) -> str:
    if facts.also_thank:
        return words("Also thank {names}").format(names=", ".join(facts.also_thank))
    return words("Thank whoever gave you the name")
