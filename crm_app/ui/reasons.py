"""Steps in the words of the window: what to do, why it is there, and how its deadline stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from crm_app.domain import today
from crm_app.domain.step import NEVER_BACK
from crm_app.domain.steps import is_snoozed
from crm_app.store.today import Due
from crm_app.ui import formats, words

_A_DAY = timedelta(hours=24)
_AMBER = timedelta(hours=12)
_RUNS_FOR = {"write-up": timedelta(), "evaluate": timedelta()}
"""What is not counted down; other deadlines are from 12 hours on, and thanks over the whole of their time."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a deadline stands: a strong line with its tone, a quiet one, the whole moment for the tooltip.

    `share` is what is left of the ring, None where no ring is shown; `short` is the time left as the large ring has it.
    """

    above: str
    below: str
    tip: str
    tone: str = "text2"
    share: float | None = None
    short: str = ""


def title(due: Due) -> str:
    """What to do, with whom: "Thank Ana Ruiz"."""
    special = {
        ("promise", "theirs"): _tr("Promised by {name}"),
        ("write-up", "planned-end"): _tr("Did you meet {name}?"),
    }
    text = special.get((due.step.what, due.step.why)) or _table(_titles).get(due.step.what, "{name}")
    return text.format(name=due.name, what=dict(due.step.values).get("what", ""))


def done(due: Due) -> str:
    """What was stored once a step is done, as the history and the toast say it."""
    text = {
        "thank-you": _tr("Thank-you to {name} sent"),
        "phone-call": _tr("Phoned {name}"),
        "nudge": _tr("Reminded {name}"),
        "confirm": _tr("Confirmed with {name}"),
        "report-back": _tr("Reported back to {name}"),
        "introduction": _tr("Introduced by {name}"),
        "promise": _tr("Promise of {name} kept") if due.step.why == "theirs" else _tr("Promise to {name} kept"),
        "keep-in-touch": _tr("Got in touch with {name}"),
        "new-name": _tr("Asked {name}"),
        "write-up": _tr("Wrote up {name}"),
        "card": _tr("Card of {name} filed"),
        "answer": _tr("Let the request to {name} rest"),
        "task": _tr("Did it: {what}"),
        "skill": _tr("Built it: {what}"),
        "letter": _tr("A letter to {name} sent"),
    }.get(due.step.what, "{name}")
    return text.format(name=due.name, what=dict(due.step.values).get("what", ""))


def button(what: str) -> str:
    """What the button says that stores a step as done."""
    return _table(_buttons).get(what) or _tr("Mark as done")


def _buttons() -> dict[str, str]:
    return {
        "thank-you": _tr("Mark as sent"),
        "report-back": _tr("Mark as sent"),
        "nudge": _tr("Mark as sent"),
        "phone-call": _tr("Mark as called"),
        "confirm": _tr("Mark as confirmed"),
        "write-up": _tr("Mark as written up"),
        "promise": _tr("Mark as kept"),
        "introduction": _tr("Mark as introduced"),
        "new-name": _tr("Mark as asked"),
        "card": _tr("Mark as filed"),
        "answer": _tr("Let it rest"),
        "letter": _tr("Yes, it was sent"),
    }


def reason(task: Sequence[Due], *, now: datetime, zone: str) -> str:
    """Why a line is there, from its facts."""
    first = task[0]
    values = dict(first.step.values)
    said = {
        key: on_day(_day(values[key], zone), today_=_day_of(now, zone))
        for key in ("end", "start", "asked", "last", "told")
        if key in values
    }
    if first.handed:
        day = on_day(_day_of(first.handed, zone), today_=_day_of(now, zone))
        return _tr("It went to your mail program {day}. Was it sent?").format(day=day)
    if first.put_off:
        return _tr("Put off: {why}").format(why=first.put_off)
    people = list(dict.fromkeys(name for one in task for _, name in one.people))
    # Values of people stand beside words, so that a brace or a mark in them means nothing.
    return _sentence(first).format(
        who=listed(people), what=values.get("what", ""), minutes=words.minutes(first.minutes or 0), **said
    )


def _sentence(due: Due) -> str:
    what, why = due.step.what, due.step.why
    if due.state in {"waiting", "soon", "later"} and why in {"letter-unanswered", "no-answer"}:
        letter = _tr("Your letter went out {asked}. If nothing comes, a call is next")
        return letter if what == "phone-call" else _tr("Asked {asked}. If nothing comes, one reminder is fine")
    if (what, why) == ("thank-you", "met"):
        return _tr("Met {end} for {minutes}") if due.minutes else _tr("Met {end}")
    return _table(_reasons)[what, why]


def standing(due: Due, *, now: datetime, zone: str) -> Standing:
    """How the deadline of a step stands at `now`, by the days of `zone`."""
    moment, left = due.step.due, due.step.due - now
    day, this_day = _day_of(moment, zone), _day_of(now, zone)
    if is_snoozed(due.step, now):
        return _put_off(due, this_day, zone)
    tip = _tr("Due {day}, {clock}").format(day=formats.full_day(day), clock=formats.clock(moment, zone))
    on = formats.day(day, today=this_day)
    if due.step.waiting and day >= this_day:
        from_then = _tr("Until {day}") if due.step.what == "answer" else _tr("From {day}")
        above = from_then.format(day=_near(day, this_day) or on)
        return Standing(above, _begun(due, _day_of(due.step.since, zone), this_day), tip)
    if left < timedelta():
        over, _tone = formats.due(moment, zone, now=now)
        return Standing(over, _tr("due {day}").format(day=_within(day, this_day)), tip, "bad", 0.0)
    whole = due.step.due - due.step.since if due.step.what == "thank-you" else _A_DAY
    if left <= (whole if due.step.what == "thank-you" else _RUNS_FOR.get(due.step.what, _AMBER)):
        clock = _tr("due {clock}").format(clock=formats.clock(moment, zone))
        tone = "warn" if left <= _AMBER else "text2"
        return Standing(formats.left(left), clock, tip, tone, left / whole, formats.left_short(left))
    return Standing(on, _tr("about {minutes}").format(minutes=words.minutes(today.MINUTES[due.step.what])), tip)


def _put_off(due: Due, this_day: date, zone: str) -> Standing:
    back = due.step.snoozed_until
    if back is None or back >= NEVER_BACK:
        return Standing(_tr("Put off"), "", _tr("It does not come back by itself"))
    day = _day_of(back, zone)
    tip = _tr("Comes back {day}, {clock}").format(day=formats.full_day(day), clock=formats.clock(back, zone))
    return Standing(_tr("Back {day}").format(day=_within(day, this_day)), _tr("put off"), tip)


def _begun(due: Due, since: date, this_day: date) -> str:
    asked = due.step.what in {"nudge", "phone-call", "answer"}
    return (_tr("asked {day}") if asked else _tr("promised {day}")).format(day=_within(since, this_day))


def on_day(day: date, *, today_: date) -> str:
    """A day inside a sentence: "yesterday", "on Thu 19 Nov"."""
    near = _near(day, today_)
    return near or _tr("on {day}").format(day=formats.isolated(formats.day(day, today=today_)))


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: "Elena Petrova and Ana Ruiz"."""
    if len(names) < 2:
        return "".join(names)
    return _tr("{some} and {last}").format(some=_tr(", ").join(names[:-1]), last=names[-1])


def _within(day: date, this_day: date) -> str:
    """A day after a word such as "due": "yesterday", "19 Nov"."""
    return _near(day, this_day) or formats.day(day, today=this_day, weekday=False)


def _near(day: date, this_day: date) -> str:
    near = {-1: _tr("yesterday"), 0: _tr("today"), 1: _tr("tomorrow")}
    return near.get((day - this_day).days, "")


def _day(text: str, zone: str) -> date:
    return _day_of(datetime.fromisoformat(text), zone)


def _day_of(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


_tables: dict[tuple[str, str], dict[Any, str]] = {}


def _table(make: Callable[[], dict[Any, str]]) -> dict[Any, str]:
    """A table of words, made once for each language: hundreds of lines look into it."""
    key = (make.__name__, _tr("Thank {name}"))
    if key not in _tables:
        _tables[key] = make()
    return _tables[key]


def _titles() -> dict[str, str]:
    return {
        "thank-you": _tr("Thank {name}"),
        "phone-call": _tr("Phone {name}"),
        "nudge": _tr("Remind {name}"),
        "confirm": _tr("Confirm with {name}"),
        "report-back": _tr("Report back to {name}"),
        "introduction": _tr("Introduction by {name}"),
        "promise": _tr("Keep a promise to {name}"),
        "keep-in-touch": _tr("Keep in touch with {name}"),
        "new-name": _tr("Get in touch with {name}"),
        "write-up": _tr("Write up {name}"),
        "evaluate": _tr("Look back on {name}"),
        "card": _tr("File the card of {name}"),
        "answer": _tr("Wait for {name}"),
        "task": "{what}",
        "skill": "{what}",
        "letter": _tr("A letter to {name}"),
    }


def _reasons() -> dict[tuple[str, str], str]:
    return {
        ("thank-you", "planned-end"): _tr("Planned {end}. Thank them once it took place"),
        ("write-up", "met"): _tr("Met {end}. Three lines while it is fresh"),
        ("write-up", "planned-end"): _tr("Planned {end}. Say whether it took place, and until when"),
        ("evaluate", "met"): _tr("Met {end}. Look back while it is fresh"),
        ("evaluate", "planned-end"): _tr("Planned {end}. Look back once it took place"),
        ("confirm", "day-before"): _tr("You meet {start} and have not confirmed it yet"),
        ("phone-call", "letter-unanswered"): _tr("Your letter went out {asked}. A call works best now"),
        ("phone-call", "fix-time"): _tr("They answered. Fix the day and time"),
        ("nudge", "no-answer"): _tr("Asked {asked}. One friendly reminder is fine"),
        ("nudge", "not-now"): _tr("They said “not now” {asked}. Their time may have come"),
        ("answer", "cap"): _tr("Asked for the last time {asked}. If nothing comes, let it rest"),
        ("new-name", "named"): _tr("Named by {who}"),
        ("introduction", "promised"): _tr("They promised to introduce you to {who}"),
        ("report-back", "first-word"): _tr("They named {who}. Say what you are doing about it"),
        ("report-back", "still-open"): _tr("Your last word on {who} was {told}. Say how it stands"),
        ("report-back", "settled"): _tr("It is settled with {who}, whom they named. Say what came of it"),
        ("promise", "mine"): "{what}",
        ("promise", "theirs"): "{what}",
        ("keep-in-touch", "cadence"): _tr("The last contact was {last}"),
        ("keep-in-touch", "update"): _tr("The last contact was {last}. Tell them what came of their advice"),
        ("task", "due"): _tr("On your list"),
        ("letter", "handed"): _tr("It went to your mail program. Was it sent?"),
        ("skill", "due"): _tr("A skill or experience to build"),
        ("card", "unfiled"): _tr("Their card is not filed yet"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)
