"""Why a step is there, as a sentence; the window translates it by its key and values."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from crm_app.domain.steps import Step
from crm_app.domain.times import clock_text, day_text

SENTENCES = {
    ("thank-you", "met"): "Met on {end}; the thank-you note is still to be written.",
    ("thank-you", "planned-end"): "The meeting was planned to end on {end}; thank them once it took place.",
    ("write-up", "met"): "Met on {end}; what was said is not written down yet.",
    ("write-up", "planned-end"): "The meeting was planned to end on {end}. Did it happen?",
    ("evaluate", "met"): "Met on {end}; look back on it while it is fresh.",
    ("evaluate", "planned-end"): "The meeting was planned to end on {end}; look back on it once it took place.",
    ("confirm", "day-before"): "You meet on {start} and have not confirmed it yet.",
    ("phone-call", "letter-unanswered"): "Your letter of {asked} has no answer; a call works best now.",
    ("phone-call", "fix-time"): "They answered; fix the day and time.",
    ("nudge", "no-answer"): "Asked on {asked}, no answer so far; one friendly reminder is fine.",
    ("nudge", "not-now"): "On {asked} they said “not now”; their time may have come.",
    ("answer", "cap"): "Asked for the last time on {asked}; if nothing comes, let it rest.",
    ("new-name", "named"): "{by} named them; get in touch while it is fresh.",
    ("introduction", "promised"): "They promised to introduce you to {person}.",
    ("report-back", "first-word"): "They named {person}; say what you are doing about it.",
    ("report-back", "still-open"): "Your last word on {person} was on {told}; say how it stands.",
    ("report-back", "settled"): "It is settled with {person}, whom they named; say what came of it.",
    ("promise", "mine"): "You promised: {what}",
    ("promise", "theirs"): "They promised: {what}",
    ("keep-in-touch", "cadence"): "The last contact was on {last}.",
    ("keep-in-touch", "update"): "The last contact was on {last}; tell them what came of their advice.",
    ("task", "due"): "To do: {what}",
    ("skill", "due"): "To build: {what}",
    ("letter", "handed"): "A letter ({what}) went to your mail program; was it sent?",
    ("card", "unfiled"): "Their card is not filed yet.",
}
_PEOPLE = frozenset({"by", "person"})


def sentence(step: Step, zone: str, name_of: Callable[[int], str]) -> str:
    """The reason in words; moments as day and clock in `zone`, people by `name_of(id)`."""
    said = {key: _say(key, value, zone, name_of) for key, value in step.values}
    return SENTENCES[step.what, step.why].format(**said)


def _say(key: str, value: str, zone: str, name_of: Callable[[int], str]) -> str:
    if key in _PEOPLE:
        return name_of(int(value))
    if key == "what":
        return value
    moment = datetime.fromisoformat(value)
    return f"{day_text(moment.astimezone(ZoneInfo(zone)).date())}, {clock_text(moment, zone)}"
