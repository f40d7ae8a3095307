"""The merge fields of letters: what each means, and its words for one person and meeting, from facts that were stored.

An empty value means that nothing is known; `letters` then leaves what the field means standing in brackets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from crm_app.domain import letter_dates, mentions, names
from crm_app.domain.modes import IN_PERSON, PHONE

FIELDS = {
    "greeting": "how you greet them",
    "name": "their name",
    "called": "how they are called",
    "organisation": "their organisation",
    "field": "their field",
    "channel": "where you found them",
    "referrer": "who named them to you",
    "me": "your name",
    "my_phone": "your phone number",
    "introduction": "who you are, in one sentence",
    "minutes": "how many",
    "follow_up": "the day on which you will call or write again",
    "asked": "the day on which you wrote",
    "day": "the day of your meeting",
    "clock": "the hour of your meeting",
    "when": "the day and hour of your meeting",
    "where": "how and where you meet",
    "ask_for": "whom you ask for there",
    "options": "three days and hours that would suit you",
    "host": "whom you came to see",
    "helped": "what helped you most",
    "names": "which of their contacts you will meet",
    "others": "who else took part",
    "promises": "what you promised",
    "named": "whom they named to you",
    "named_on": "the day on which they named them",
    "news": "What came of it",
}
"""What each field means, as it stands in brackets where nothing is known; letters are English, and so are these."""

_QUOTED = '“”"„‟«»'
_LONGEST_WORDS = 140
"""Characters of an answer that go into a letter: it is a reminder of what was said, not the minutes."""
_MOST_HELPED = 2
_FEWEST_INTRODUCING = 5
"""Words from which a sentence introduces somebody: "I'm Robin." does not."""


@dataclass(frozen=True, slots=True)
class Helped:
    """An answer that helped, the words as they were noted, and whether these are the other's own.

    `question` is empty for what was noted beside all questions.
    """

    question: str
    words: str
    quote: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """How far one has come with somebody who was named: met, scheduled, asked, declined, redirected, alone (who
    is not to be contacted) or none yet.
    """

    state: str = ""
    at: datetime | None = None
    other: str = ""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """All that a letter to one person can tell; times are aware, zones IANA names, empty is not known.

    `referrer` is empty as well where the name may not be used; `may_use_name` is yes, no or unknown.
    """

    now: datetime
    zone: str
    region: str = "en_US"
    name: str = ""
    address_as: str = ""
    prefix: str = ""
    given: str = ""
    family: str = ""
    organisation: str = ""
    field: str = ""
    channel: str = ""
    referrer: str = ""
    may_use_name: str = "unknown"
    me: str = ""
    my_phone: str = ""
    introduction: str = ""
    minutes: int = 0
    follow_up: datetime | None = None
    asked: datetime | None = None
    start: datetime | None = None
    meeting_zone: str = ""
    mode: str = ""
    place: str = ""
    link: str = ""
    ask_for: str = ""
    host: str = ""
    options: tuple[datetime, ...] = ()
    helped: tuple[Helped, ...] = ()
    names: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    named: str = ""
    named_at: datetime | None = None
    news: News = News()


def values(facts: LetterFacts) -> dict[str, str]:
    """The words of every field; empty ones are not known."""
    found = {
        "greeting": greeting(facts), "name": facts.name, "called": called(facts), "organisation": facts.organisation,
        "field": lowered(facts.field), "channel": facts.channel, "referrer": facts.referrer, "me": facts.me,
        "my_phone": facts.my_phone, "introduction": _introduction(facts.introduction),
        "minutes": str(facts.minutes or ""), "follow_up": _day(facts, facts.follow_up),
        "asked": _day(facts, facts.asked), **_meeting(facts), "ask_for": facts.ask_for, "host": facts.host,
        "helped": helped(facts.helped), "names": listed(facts.names), "others": listed(facts.others),
        "promises": " and ".join(lowered(_bare(what)) for what in facts.promises), "named": facts.named,
        "named_on": _day(facts, facts.named_at), "news": _news(facts),
    }  # fmt: skip
    return {key: " ".join(text.split()) for key, text in found.items()} | {"options": _options(facts)}


def greeting(facts: LetterFacts) -> str:
    """How a letter begins, without its comma; formal wherever no way of addressing them was chosen."""
    address = facts.address_as.strip(" ,")
    if address.casefold().startswith(("dear ", "hello ", "hi ", "good ")):
        return address
    person = address or called(facts)
    return f"Dear {person}" if person else ""


def called(facts: LetterFacts) -> str:
    """How they are spoken of: as they asked for, else title and family name, else the whole name.

    Nobody is made a Mr or a Ms by guessing.
    """
    if facts.address_as.strip(" ,"):
        return facts.address_as.strip(" ,")
    parts = names.split(facts.name)
    prefix, family = facts.prefix or parts.prefix, facts.family or parts.family
    if prefix and family:
        return f"{prefix} {family}"
    return facts.name


def lowered(text: str) -> str:
    """A text to go on a sentence with: its first word small, unless that is an abbreviation or stands for me."""
    word = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if word[1:].islower() or (len(word) == 1 and word != "I") else text


def listed(found: Sequence[str]) -> str:
    """Names as one says them: "A", "A and B", "A, B and C"."""
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}" if found else ""


def helped(found: Sequence[Helped]) -> str:
    """What helped, from the notes: what was quoted first, two things at most."""
    ordered = sorted(found, key=lambda one: not one.quote)[:_MOST_HELPED]
    return ", and ".join(map(_helped, ordered))


def _helped(one: Helped) -> str:
    words = _first_words(one.words)
    about = f"your answer to “{one.question}”" if one.question else "what you told me"
    return f"{about}: “{words.strip(_QUOTED)}”" if one.quote else f"{about} ({words})"


def _first_words(text: str) -> str:
    """The first thing that was noted, short enough for a letter."""
    line = mentions.unmarked(text).partition("\n")[0]
    end = min((at for sign in (". ", "! ", "? ") if (at := line.find(sign)) >= 0), default=-1)
    first = _bare(line if end < 0 else line[: end + 1])
    return first if len(first) <= _LONGEST_WORDS else first[: _LONGEST_WORDS - 1].rsplit(" ", 1)[0] + "…"


def _introduction(text: str) -> str:
    """The first sentence of how I introduce myself that says something; one that is no sentence is announced."""
    said = " ".join(text.split())
    if not said:
        return ""
    first = ""
    for sentence in said.replace("; ", ". ").split(". "):
        first = _bare(sentence)
        if len(first.split()) >= _FEWEST_INTRODUCING:
            break
    whole = first[:1].isupper() or first.startswith(("I ", "I’", "I'"))
    return f"{first}." if whole else f"A word about me: {first}."


def _meeting(facts: LetterFacts) -> dict[str, str]:
    if facts.start is None:
        return {"day": "", "clock": "", "when": "", "where": ""}
    theirs = facts.meeting_zone or facts.zone
    there = facts.start.astimezone(ZoneInfo(theirs))
    return {
        "day": letter_dates.day(there.date(), facts.region),
        "clock": letter_dates.clock(there, facts.region),
        "when": letter_dates.meeting(facts.start, theirs, facts.zone, facts.region),
        "where": _where(facts),
    }


def _where(facts: LetterFacts) -> str:
    if facts.mode == IN_PERSON:
        place = ", ".join(filter(None, map(str.strip, facts.place.splitlines())))
        return f"at {place}" if place else ""
    if facts.mode == PHONE:
        return "by phone"
    return f"by video ({facts.link})" if facts.link else "by video"


def _options(facts: LetterFacts) -> str:
    theirs = facts.meeting_zone or facts.zone
    return "\n".join(f"– {letter_dates.meeting(at, theirs, facts.zone, facts.region)}" for at in facts.options)


def _day(facts: LetterFacts, moment: datetime | date | None) -> str:
    if moment is None:
        return ""
    if isinstance(moment, datetime):
        moment = moment.astimezone(ZoneInfo(facts.zone)).date()
    return letter_dates.day(moment, facts.region)


def _news(facts: LetterFacts) -> str:
    """How far one has come with the one who was named, as the beginning of a sentence that says so."""
    if not facts.named:
        return ""
    day = _day(facts, facts.news.at)
    said = {
        "met": f"I met {facts.named} on {day}",
        "scheduled": f"{facts.named} and I will meet on {day}",
        "asked": f"I wrote to {facts.named} on {day} and am waiting for an answer",
        "declined": f"{facts.named} answered on {day} and cannot make time now",
        "alone": f"I have not written to {facts.named} after all",
        "redirected": f"{facts.named} sent me on to {facts.news.other or 'somebody else'}",
    }
    return said.get(facts.news.state, f"I am getting in touch with {facts.named} this week")


def _bare(text: str) -> str:
    return text.strip().rstrip(".").rstrip()
