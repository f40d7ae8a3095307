"""Every deadline of both playbooks over weekends, holidays, changes of the clocks and zones with half hours.

Each is a literal time on the wall clock of the zone, counted by hand on a calendar; "" where a playbook does without.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from crm_app.domain.facts import (
    AttemptFacts,
    CardFacts,
    MeetingFacts,
    PersonFacts,
    PromiseFacts,
    ReferralFacts,
    RequestFacts,
    TouchFacts,
)
from crm_app.domain.playbooks import Deadlines, Playbook, load
from crm_app.domain.requests import free_at
from crm_app.domain.step import Step
from crm_app.domain.steps import has_begun, steps
from crm_app.domain.workdays import Span

HOLIDAYS = frozenset({date(2026, 11, 26), date(2026, 12, 25), date(2027, 1, 1)})
GUIDE, RHYTHM = (replace(load(key), holidays=HOLIDAYS) for key in ("umbc", "dalton-3b7"))
DAY = timedelta(days=1)
MOMENTS = {
    "plain week": ("2026-11-16T10:00", "America/New_York"),
    "Friday evening": ("2026-11-20T18:30", "America/New_York"),
    "before Thanksgiving": ("2026-11-24T09:00", "America/New_York"),
    "clocks go back": ("2026-10-31T14:00", "America/New_York"),
    "clocks go forward": ("2027-03-13T14:00", "America/New_York"),
    "half an hour off": ("2026-12-30T11:15", "Asia/Kolkata"),
    "half an hour, clocks forward": ("2026-10-03T16:00", "Australia/Adelaide"),
    "clocks by half an hour": ("2027-04-03T16:00", "Australia/Lord_Howe"),
}
# What happened: what is due, by the guide and by the quick rhythm.
DUE = {
    "plain week": {
        "letter: phone-call": ("2026-11-23 10:00", ""),
        "after the call: nudge": ("2026-11-23 10:00", "2026-11-25 10:00"),
        "at the cap: answer": ("2026-12-07 10:00", "2026-12-08 10:00"),
        "yes: phone-call": ("2026-11-18 10:00", "2026-11-17 10:00"),
        "not now: nudge": ("2027-02-14 10:00", "2027-01-15 10:00"),
        "met: write-up": ("2026-11-16 23:59", "2026-11-16 23:59"),
        "met: thank-you": ("2026-11-17 10:00", "2026-11-17 10:00"),
        "met: evaluate": ("2026-11-23 10:00", "2026-11-18 10:00"),
        "planned: confirm": ("2026-11-15 10:00", "2026-11-15 10:00"),
        "planned: write-up": ("2026-11-16 23:59", "2026-11-16 23:59"),
        "planned: thank-you": ("2026-11-17 10:30", "2026-11-17 10:30"),
        "named: new-name": ("2026-11-23 10:00", "2026-11-19 10:00"),
        "named somebody: report-back": ("2026-11-23 10:00", "2026-11-23 10:00"),
        "told: report-back": ("2026-12-26 10:00", "2026-12-26 10:00"),
        "promised: promise": ("2026-11-30 10:00", "2026-11-30 10:00"),
        "card: card": ("2026-11-19 10:00", "2026-11-19 10:00"),
        "rhythm A: keep-in-touch": ("2026-12-16 10:00", "2026-12-16 10:00"),
        "letter: nudge": ("", "2026-11-25 10:00"),
    },
    "Friday evening": {
        "letter: phone-call": ("2026-11-30 18:30", ""),
        "after the call: nudge": ("2026-11-27 18:30", "2026-12-02 18:30"),
        "at the cap: answer": ("2026-12-11 18:30", "2026-12-14 18:30"),
        "yes: phone-call": ("2026-11-24 18:30", "2026-11-23 18:30"),
        "not now: nudge": ("2027-02-18 18:30", "2027-01-19 18:30"),
        "met: write-up": ("2026-11-20 23:59", "2026-11-20 23:59"),
        "met: thank-you": ("2026-11-21 18:30", "2026-11-21 18:30"),
        "met: evaluate": ("2026-11-27 18:30", "2026-11-22 18:30"),
        "planned: confirm": ("2026-11-19 18:30", "2026-11-19 18:30"),
        "planned: write-up": ("2026-11-20 23:59", "2026-11-20 23:59"),
        "planned: thank-you": ("2026-11-21 19:00", "2026-11-21 19:00"),
        "named: new-name": ("2026-11-27 18:30", "2026-11-25 18:30"),
        "named somebody: report-back": ("2026-11-27 18:30", "2026-11-27 18:30"),
        "told: report-back": ("2026-12-30 18:30", "2026-12-30 18:30"),
        "promised: promise": ("2026-12-04 18:30", "2026-12-04 18:30"),
        "card: card": ("2026-11-23 18:30", "2026-11-23 18:30"),
        "rhythm A: keep-in-touch": ("2026-12-20 18:30", "2026-12-20 18:30"),
        "letter: nudge": ("", "2026-12-02 18:30"),
    },
    "before Thanksgiving": {
        "letter: phone-call": ("2026-12-02 09:00", ""),
        "after the call: nudge": ("2026-12-01 09:00", "2026-12-04 09:00"),
        "at the cap: answer": ("2026-12-15 09:00", "2026-12-16 09:00"),
        "yes: phone-call": ("2026-11-27 09:00", "2026-11-25 09:00"),
        "not now: nudge": ("2027-02-22 09:00", "2027-01-23 09:00"),
        "met: write-up": ("2026-11-24 23:59", "2026-11-24 23:59"),
        "met: thank-you": ("2026-11-25 09:00", "2026-11-25 09:00"),
        "met: evaluate": ("2026-12-01 09:00", "2026-11-26 09:00"),
        "planned: confirm": ("2026-11-23 09:00", "2026-11-23 09:00"),
        "planned: write-up": ("2026-11-24 23:59", "2026-11-24 23:59"),
        "planned: thank-you": ("2026-11-25 09:30", "2026-11-25 09:30"),
        "named: new-name": ("2026-12-01 09:00", "2026-11-30 09:00"),
        "named somebody: report-back": ("2026-12-01 09:00", "2026-12-01 09:00"),
        "told: report-back": ("2027-01-03 09:00", "2027-01-03 09:00"),
        "promised: promise": ("2026-12-08 09:00", "2026-12-08 09:00"),
        "card: card": ("2026-11-27 09:00", "2026-11-27 09:00"),
        "rhythm A: keep-in-touch": ("2026-12-24 09:00", "2026-12-24 09:00"),
        "letter: nudge": ("", "2026-12-04 09:00"),
    },
    "clocks go back": {
        "letter: phone-call": ("2026-11-06 14:00", ""),
        "after the call: nudge": ("2026-11-07 14:00", "2026-11-10 14:00"),
        "at the cap: answer": ("2026-11-21 14:00", "2026-11-20 14:00"),
        "yes: phone-call": ("2026-11-03 14:00", "2026-11-02 14:00"),
        "not now: nudge": ("2027-01-29 14:00", "2026-12-30 14:00"),
        "met: write-up": ("2026-10-31 23:59", "2026-10-31 23:59"),
        "met: thank-you": ("2026-11-01 13:00", "2026-11-01 13:00"),
        "met: evaluate": ("2026-11-07 14:00", "2026-11-02 14:00"),
        "planned: confirm": ("2026-10-30 14:00", "2026-10-30 14:00"),
        "planned: write-up": ("2026-10-31 23:59", "2026-10-31 23:59"),
        "planned: thank-you": ("2026-11-01 13:30", "2026-11-01 13:30"),
        "named: new-name": ("2026-11-07 14:00", "2026-11-04 14:00"),
        "named somebody: report-back": ("2026-11-07 14:00", "2026-11-07 14:00"),
        "told: report-back": ("2026-12-10 14:00", "2026-12-10 14:00"),
        "promised: promise": ("2026-11-14 14:00", "2026-11-14 14:00"),
        "card: card": ("2026-11-03 14:00", "2026-11-03 14:00"),
        "rhythm A: keep-in-touch": ("2026-11-30 14:00", "2026-11-30 14:00"),
        "letter: nudge": ("", "2026-11-10 14:00"),
    },
    "clocks go forward": {
        "letter: phone-call": ("2027-03-19 14:00", ""),
        "after the call: nudge": ("2027-03-20 14:00", "2027-03-23 14:00"),
        "at the cap: answer": ("2027-04-03 14:00", "2027-04-02 14:00"),
        "yes: phone-call": ("2027-03-16 14:00", "2027-03-15 14:00"),
        "not now: nudge": ("2027-06-11 14:00", "2027-05-12 14:00"),
        "met: write-up": ("2027-03-13 23:59", "2027-03-13 23:59"),
        "met: thank-you": ("2027-03-14 15:00", "2027-03-14 15:00"),
        "met: evaluate": ("2027-03-20 14:00", "2027-03-15 14:00"),
        "planned: confirm": ("2027-03-12 14:00", "2027-03-12 14:00"),
        "planned: write-up": ("2027-03-13 23:59", "2027-03-13 23:59"),
        "planned: thank-you": ("2027-03-14 15:30", "2027-03-14 15:30"),
        "named: new-name": ("2027-03-20 14:00", "2027-03-17 14:00"),
        "named somebody: report-back": ("2027-03-20 14:00", "2027-03-20 14:00"),
        "told: report-back": ("2027-04-22 14:00", "2027-04-22 14:00"),
        "promised: promise": ("2027-03-27 14:00", "2027-03-27 14:00"),
        "card: card": ("2027-03-16 14:00", "2027-03-16 14:00"),
        "rhythm A: keep-in-touch": ("2027-04-12 14:00", "2027-04-12 14:00"),
        "letter: nudge": ("", "2027-03-23 14:00"),
    },
    "half an hour off": {
        "letter: phone-call": ("2027-01-07 11:15", ""),
        "after the call: nudge": ("2027-01-06 11:15", "2027-01-11 11:15"),
        "at the cap: answer": ("2027-01-20 11:15", "2027-01-21 11:15"),
        "yes: phone-call": ("2027-01-04 11:15", "2026-12-31 11:15"),
        "not now: nudge": ("2027-03-30 11:15", "2027-02-28 11:15"),
        "met: write-up": ("2026-12-30 23:59", "2026-12-30 23:59"),
        "met: thank-you": ("2026-12-31 11:15", "2026-12-31 11:15"),
        "met: evaluate": ("2027-01-06 11:15", "2027-01-01 11:15"),
        "planned: confirm": ("2026-12-29 11:15", "2026-12-29 11:15"),
        "planned: write-up": ("2026-12-30 23:59", "2026-12-30 23:59"),
        "planned: thank-you": ("2026-12-31 11:45", "2026-12-31 11:45"),
        "named: new-name": ("2027-01-06 11:15", "2027-01-05 11:15"),
        "named somebody: report-back": ("2027-01-06 11:15", "2027-01-06 11:15"),
        "told: report-back": ("2027-02-08 11:15", "2027-02-08 11:15"),
        "promised: promise": ("2027-01-13 11:15", "2027-01-13 11:15"),
        "card: card": ("2027-01-02 11:15", "2027-01-02 11:15"),
        "rhythm A: keep-in-touch": ("2027-01-29 11:15", "2027-01-29 11:15"),
        "letter: nudge": ("", "2027-01-11 11:15"),
    },
    "half an hour, clocks forward": {
        "letter: phone-call": ("2026-10-09 16:00", ""),
        "after the call: nudge": ("2026-10-10 16:00", "2026-10-13 16:00"),
        "at the cap: answer": ("2026-10-24 16:00", "2026-10-23 16:00"),
        "yes: phone-call": ("2026-10-06 16:00", "2026-10-05 16:00"),
        "not now: nudge": ("2027-01-01 16:00", "2026-12-02 16:00"),
        "met: write-up": ("2026-10-03 23:59", "2026-10-03 23:59"),
        "met: thank-you": ("2026-10-04 17:00", "2026-10-04 17:00"),
        "met: evaluate": ("2026-10-10 16:00", "2026-10-05 16:00"),
        "planned: confirm": ("2026-10-02 16:00", "2026-10-02 16:00"),
        "planned: write-up": ("2026-10-03 23:59", "2026-10-03 23:59"),
        "planned: thank-you": ("2026-10-04 17:30", "2026-10-04 17:30"),
        "named: new-name": ("2026-10-10 16:00", "2026-10-07 16:00"),
        "named somebody: report-back": ("2026-10-10 16:00", "2026-10-10 16:00"),
        "told: report-back": ("2026-11-12 16:00", "2026-11-12 16:00"),
        "promised: promise": ("2026-10-17 16:00", "2026-10-17 16:00"),
        "card: card": ("2026-10-06 16:00", "2026-10-06 16:00"),
        "rhythm A: keep-in-touch": ("2026-11-02 16:00", "2026-11-02 16:00"),
        "letter: nudge": ("", "2026-10-13 16:00"),
    },
    "clocks by half an hour": {
        "letter: phone-call": ("2027-04-09 16:00", ""),
        "after the call: nudge": ("2027-04-10 16:00", "2027-04-13 16:00"),
        "at the cap: answer": ("2027-04-24 16:00", "2027-04-23 16:00"),
        "yes: phone-call": ("2027-04-06 16:00", "2027-04-05 16:00"),
        "not now: nudge": ("2027-07-02 16:00", "2027-06-02 16:00"),
        "met: write-up": ("2027-04-03 23:59", "2027-04-03 23:59"),
        "met: thank-you": ("2027-04-04 15:30", "2027-04-04 15:30"),
        "met: evaluate": ("2027-04-10 16:00", "2027-04-05 16:00"),
        "planned: confirm": ("2027-04-02 16:00", "2027-04-02 16:00"),
        "planned: write-up": ("2027-04-03 23:59", "2027-04-03 23:59"),
        "planned: thank-you": ("2027-04-04 16:00", "2027-04-04 16:00"),
        "named: new-name": ("2027-04-10 16:00", "2027-04-07 16:00"),
        "named somebody: report-back": ("2027-04-10 16:00", "2027-04-10 16:00"),
        "told: report-back": ("2027-05-13 16:00", "2027-05-13 16:00"),
        "promised: promise": ("2027-04-17 16:00", "2027-04-17 16:00"),
        "card: card": ("2027-04-06 16:00", "2027-04-06 16:00"),
        "rhythm A: keep-in-touch": ("2027-05-03 16:00", "2027-05-03 16:00"),
        "letter: nudge": ("", "2027-04-13 16:00"),
    },
}
ROWS = [(case, label, *times) for case, table in DUE.items() for label, times in table.items()]


def moment(case: str) -> tuple[datetime, str]:
    text, zone = MOMENTS[case]
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone


def _asked(at: datetime, *kinds: str, answer: str | None = None) -> PersonFacts:
    tried = tuple(AttemptFacts(at, kind) for kind in kinds)
    answered = at if answer else None
    return PersonFacts(1, requests=(RequestFacts(1, at, tried, answer=answer, answered_at=answered),))


def happened(what: str, at: datetime, zone: str) -> PersonFacts:
    """The facts behind the words of the table."""
    planned = MeetingFacts(7, "host", at, zone, 30, at - 9 * DAY, scheduled_at=at - 9 * DAY)
    met = replace(planned, start=at - timedelta(minutes=30), confirmed_at=at - DAY, held_end=at)
    edge = ReferralFacts(3, 12, at)
    return {
        "letter": _asked(at, "letter"),
        "after the call": _asked(at, "letter", "call"),
        "at the cap": _asked(at, "letter", "call", "nudge", "call"),
        "yes": _asked(at, "letter", answer="agreed"),
        "not now": _asked(at, "letter", answer="not-now"),
        "met": PersonFacts(1, meetings=(met,)),
        "planned": PersonFacts(1, meetings=(planned,)),
        "named": PersonFacts(1, referrals_named=(edge,)),
        "named somebody": PersonFacts(1, referrals_made=(edge,)),
        "told": PersonFacts(1, referrals_made=(replace(edge, reported_back_at=at),)),
        "promised": PersonFacts(1, promises=(PromiseFacts(4, "me", "x", at),)),
        "card": PersonFacts(1, cards_unfiled=(CardFacts(9, at),)),
        "rhythm A": PersonFacts(1, cadence="A", touches=(TouchFacts(at, "chat"),)),
    }[what]


def found(what: str, case: str, playbook: Playbook) -> tuple[Step, ...]:
    at, zone = moment(case)
    return steps(happened(what, at, zone), playbook, zone=zone)


@pytest.mark.parametrize(("case", "label", "guide", "rhythm"), ROWS, ids=[f"{row[0]}, {row[1]}" for row in ROWS])
def test_every_deadline_falls_on_its_day_and_hour(case: str, label: str, guide: str, rhythm: str) -> None:
    what, _, kind = label.partition(": ")
    for playbook, expected in ((GUIDE, guide), (RHYTHM, rhythm)):
        due = [
            one.due.astimezone(ZoneInfo(MOMENTS[case][1])) for one in found(what, case, playbook) if one.what == kind
        ]
        assert [f"{one:%Y-%m-%d %H:%M}" for one in due] == ([expected] if expected else [])


def test_the_table_leaves_out_no_step() -> None:
    for case, table in DUE.items():
        whats = {label.partition(": ")[0] for label in table}
        told = {(what, label.partition(": ")[2]) for label in table for what in whats if label.startswith(f"{what}: ")}
        for playbook in (GUIDE, RHYTHM):
            assert {(what, one.what) for what in whats for one in found(what, case, playbook)} <= told


def _oracle(span: Span, at: datetime, zone: str) -> datetime:
    """The same in another way: day by day on the calendar of the place, then the clock of that day."""
    if span.unit in {"hour", "minute"}:
        return at + span.amount * timedelta(**{f"{span.unit}s": 1})
    there = at.astimezone(ZoneInfo(zone))
    if span.unit == "same day":
        return datetime.combine(there.date(), time(23, 59), ZoneInfo(zone)).astimezone(UTC)
    left, day = span.amount * (7 if span.unit == "week" else 1), there.date()
    while left:
        day += DAY
        left -= span.unit != "business day" or (day.isoweekday() < 6 and day not in HOLIDAYS)
    return datetime.combine(day, there.time(), ZoneInfo(zone)).astimezone(UTC)


def _spans(playbook: Playbook) -> Iterator[tuple[str, Span]]:
    for one in fields(Deadlines):
        if span := getattr(playbook.deadlines, one.name):
            yield one.name, span
    yield from playbook.cadence.items()


@pytest.mark.parametrize("playbook", [GUIDE, RHYTHM], ids=["guide", "rhythm"])
@pytest.mark.parametrize("case", MOMENTS)
def test_every_span_agrees_with_counting_on_a_calendar(case: str, playbook: Playbook) -> None:
    at, zone = moment(case)
    for name, span in _spans(playbook):
        for later in range(15):
            begun = at + later * DAY
            assert span.after(begun, zone, HOLIDAYS) == _oracle(span, begun, zone), (name, begun)


@pytest.mark.parametrize("case", MOMENTS)
def test_somebody_else_at_an_employer_may_be_asked_after_three_business_days(case: str) -> None:
    at, zone = moment(case)
    assert free_at(at, RHYTHM, zone) == _oracle(Span(3, "business day"), at, zone)
    assert free_at(at, GUIDE, zone) == at
    until_its_end = replace(RHYTHM, deadlines=replace(RHYTHM.deadlines, someone_else_after=None))
    assert free_at(at, until_its_end, zone) is None


@pytest.mark.parametrize("playbook", [GUIDE, RHYTHM], ids=["guide", "rhythm"])
@pytest.mark.parametrize("years", [-1, 1])
def test_a_clock_set_back_or_forward_by_a_year_loses_and_doubles_nothing(playbook: Playbook, years: int) -> None:
    """The steps hang on facts alone; a wrong clock hides or presses them, and a right one shows the same again."""
    at, zone = moment("Friday evening")
    wrong = at + years * 365 * DAY
    for what in {label.partition(": ")[0] for label in DUE["Friday evening"]}:
        right = steps(happened(what, at, zone), playbook, zone=zone)
        assert len({(one.what, one.meeting, one.about) for one in right}) == len(right)
        shown = [one for one in right if has_begun(one, at + DAY)]
        during = [one for one in right if has_begun(one, wrong)]
        if years < 0:
            assert during == []
        else:
            assert [one for one in shown if one not in during] == [one for one in shown if one.until]
        assert [
            one for one in steps(happened(what, at, zone), playbook, zone=zone) if has_begun(one, at + DAY)
        ] == shown


@pytest.mark.parametrize("years", [-1, 1])
def test_what_was_stored_under_a_wrong_clock_still_leads_on(years: int) -> None:
    at, zone = moment("plain week")
    wrong = at + years * 365 * DAY
    mixed = PersonFacts(
        1,
        requests=(RequestFacts(1, at, (AttemptFacts(at, "letter"), AttemptFacts(wrong, "call"))),),
        meetings=(MeetingFacts(7, "met", wrong, zone, 30, wrong, scheduled_at=wrong, held_end=wrong),),
        promises=(PromiseFacts(4, "me", "x", wrong),),
    )
    for playbook in (GUIDE, RHYTHM):
        kinds = [one.what for one in steps(mixed, playbook, zone=zone)]
        assert len(kinds) == len(set(kinds))
        assert "promise" in kinds
