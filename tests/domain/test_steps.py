from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crm_app.domain import reasons
from crm_app.domain.facts import (
    AttemptFacts,
    CardFacts,
    LetterFacts,
    MeetingFacts,
    PersonFacts,
    PromiseFacts,
    ReferralFacts,
    RequestFacts,
    TouchFacts,
)
from crm_app.domain.playbooks import load
from crm_app.domain.step import ERRANDS
from crm_app.domain.steps import KINDS, STATES, Step, has_begun, state_of, steps
from crm_app.domain.times import iso

NEW_YORK = "America/New_York"
NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # a Monday; noon in New York
DAY = timedelta(days=1)
GUIDE, RHYTHM = load("umbc"), load("dalton-3b7")

LETTER = RequestFacts(1, NOON, (AttemptFacts(NOON, "letter", "e-mail"),))
CALLED = replace(LETTER, attempts=(*LETTER.attempts, AttemptFacts(NOON + 7 * DAY, "call", "phone", "voicemail")))
NUDGED = replace(LETTER, attempts=(*LETTER.attempts, AttemptFacts(NOON + 10 * DAY, "nudge", "e-mail")))
CAPPED = replace(CALLED, attempts=(*CALLED.attempts, AttemptFacts(NOON + 10 * DAY, "nudge", "e-mail")))
AGREED = replace(LETTER, answer="agreed", answered_at=NOON + DAY)
PLANNED = MeetingFacts(7, "host", NOON + 3 * DAY, NEW_YORK, 30, NOON + DAY, scheduled_at=NOON + DAY)
HELD = replace(PLANNED, confirmed_at=NOON + DAY, held_end=NOON + 3 * DAY + timedelta(minutes=40))
DONE = replace(HELD, written_up_at=HELD.held_end, evaluated_at=HELD.held_end)
THANKS = LetterFacts("thank-you", "sent", NOON + 4 * DAY, 7)
EDGE = ReferralFacts(3, 12, NOON)
TOLD = replace(EDGE, reported_back_at=NOON + DAY)


def person(**facts: object) -> PersonFacts:
    return PersonFacts(1, **facts)  # type: ignore[arg-type]


def due(facts: PersonFacts, playbook: str = "umbc") -> dict[str, str]:
    return {step.what: iso(step.due) for step in steps(facts, load(playbook), zone=NEW_YORK)}


REQUESTS = [
    # facts, in the guide, in the quick rhythm
    ("letter", LETTER, {"phone-call": "2026-11-30T17:00:00Z"}, {"nudge": "2026-12-02T17:00:00Z"}),
    ("called", CALLED, {"nudge": "2026-12-07T17:00:00Z"}, {"nudge": "2026-12-09T17:00:00Z"}),
    ("nudged", NUDGED, {"phone-call": "2026-12-10T17:00:00Z"}, {"answer": "2026-12-24T17:00:00Z"}),
    ("at the cap", CAPPED, {"phone-call": "2026-12-10T17:00:00Z"}, {"answer": "2026-12-24T17:00:00Z"}),
    (
        "not now",
        replace(LETTER, answer="not-now", answered_at=NOON),
        {"nudge": "2027-02-21T17:00:00Z"},
        {"nudge": "2027-01-22T17:00:00Z"},
    ),
    ("agreed", AGREED, {"phone-call": "2026-11-26T17:00:00Z"}, {"phone-call": "2026-11-25T17:00:00Z"}),
    ("declined", replace(LETTER, answer="declined", answered_at=NOON), {}, {}),
    ("redirected", replace(LETTER, answer="redirected", answered_at=NOON), {}, {}),
    ("bounced", replace(LETTER, answer="bounced", answered_at=NOON), {}, {}),
    ("given up", replace(LETTER, closed_at=NOON), {}, {}),
    ("only wanted", RequestFacts(1, NOON), {}, {}),
    ("drafted", RequestFacts(1, NOON, (AttemptFacts(None, "letter"),)), {}, {}),
]


@pytest.mark.parametrize(("name", "request_", "guide", "rhythm"), REQUESTS, ids=[row[0] for row in REQUESTS])
def test_the_next_move_of_a_request(
    name: str, request_: RequestFacts, guide: dict[str, str], rhythm: dict[str, str]
) -> None:
    assert due(person(requests=(request_,))) == guide
    assert due(person(requests=(request_,)), "dalton-3b7") == rhythm


def test_once_a_time_is_fixed_nobody_is_called_about_it() -> None:
    assert set(due(person(requests=(AGREED,), meetings=(PLANNED,)))) == {"confirm", "thank-you", "write-up"}


def test_the_business_days_of_a_letter_keep_the_hour_over_the_change_of_clocks() -> None:
    friday = datetime(2026, 10, 30, 14, 0, tzinfo=UTC)  # 10:00 in New York, which leaves summer time on the Sunday
    facts = person(requests=(RequestFacts(1, friday, (AttemptFacts(friday, "letter"),)),))
    assert due(facts) == {"phone-call": "2026-11-06T15:00:00Z"}


def test_a_holiday_of_the_playbook_is_no_business_day() -> None:
    thanksgiving = replace(GUIDE, holidays=frozenset({date(2026, 11, 26)}))
    (step,) = steps(person(requests=(LETTER,)), thanksgiving, zone=NEW_YORK)
    assert iso(step.due) == "2026-12-01T17:00:00Z"


def test_a_held_meeting_is_thanked_for_written_up_and_looked_back_on() -> None:
    assert due(person(meetings=(HELD,))) == {
        "thank-you": "2026-11-27T17:40:00Z",  # 24 hours from the real end, ten minutes over
        "write-up": "2026-11-27T04:59:00Z",  # the same day there
        "evaluate": "2026-12-03T17:40:00Z",
    }
    assert due(person(meetings=(DONE,), letters=(THANKS,))) == {}
    assert due(person(meetings=(replace(DONE, thanks_due=False),))) == {}


def test_the_thank_you_is_24_hours_even_where_the_day_has_25() -> None:
    end = datetime(2026, 10, 31, 20, 0, tzinfo=UTC)
    facts = person(meetings=(replace(DONE, start=end - timedelta(minutes=30), held_end=end),))
    assert due(facts) == {"thank-you": "2026-11-01T20:00:00Z"}


def test_until_the_real_end_is_known_the_clock_runs_from_the_planned_one() -> None:
    thanks = next(step for step in steps(person(meetings=(PLANNED,)), GUIDE) if step.what == "thank-you")
    assert (thanks.why, iso(thanks.due)) == ("planned-end", "2026-11-27T17:30:00Z")
    assert not has_begun(thanks, PLANNED.start)
    assert has_begun(thanks, PLANNED.start + timedelta(minutes=30))


@pytest.mark.parametrize("role", ["guest", "met"])
def test_only_the_host_is_written_up_and_others_are_thanked_as_the_playbook_says(role: str) -> None:
    kinds = set(due(person(meetings=(replace(HELD, role=role),))))
    assert kinds == ({"thank-you"} if role in GUIDE.thank_roles else set())


def test_a_meeting_is_confirmed_the_day_before_and_not_after_it_began() -> None:
    (confirm, *_) = steps(person(meetings=(PLANNED,)), GUIDE)
    assert (confirm.what, iso(confirm.due)) == ("confirm", "2026-11-25T17:00:00Z")
    assert has_begun(confirm, PLANNED.start - DAY)
    assert not has_begun(confirm, PLANNED.start)
    assert "confirm" not in due(person(meetings=(replace(PLANNED, confirmation_sent_at=NOON + 2 * DAY),)))
    moved = replace(PLANNED, confirmation_sent_at=NOON + DAY, moved_at=NOON + 2 * DAY)
    assert due(person(meetings=(moved,)))["confirm"] == iso(PLANNED.start)  # confirmed for a time that holds no more


@pytest.mark.parametrize(
    "meeting",
    [
        replace(PLANNED, scheduled_at=None),
        replace(PLANNED, cancelled_at=NOON, cancelled_by="them"),
        replace(PLANNED, no_show="them"),
    ],
)
def test_a_meeting_that_is_not_on_asks_for_nothing(meeting: MeetingFacts) -> None:
    assert due(person(meetings=(meeting,))) == {}


REFERRALS = [
    ("just named", EDGE, {"report-back": "2026-11-30T17:00:00Z"}),
    ("told", TOLD, {"report-back": "2027-01-03T17:00:00Z"}),
    ("settled", replace(TOLD, settled_at=NOON + 9 * DAY), {"report-back": "2026-12-09T17:00:00Z"}),
    ("closed", replace(EDGE, reported_back_at=NOON + 9 * DAY, settled_at=NOON + 9 * DAY), {}),
    ("of a channel", replace(EDGE, other=None), {}),
    (
        "introduction promised",
        replace(TOLD, introduction_promised_until=date(2026, 11, 27)),
        {"introduction": "2026-11-28T04:59:00Z", "report-back": "2027-01-03T17:00:00Z"},
    ),
    (
        "introduction made",
        replace(EDGE, introduction_promised_until=date(2026, 11, 27), introduction_made_at=NOON),
        {"report-back": "2026-11-30T17:00:00Z"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "edge", "expected"), REFERRALS, ids=[row[0] for row in REFERRALS])
def test_who_named_somebody_hears_of_it(name: str, edge: ReferralFacts, expected: dict[str, str]) -> None:
    assert due(person(referrals_made=(edge,))) == expected


def test_a_letter_reports_back_as_well_as_a_mark_on_the_edge() -> None:
    letter = LetterFacts("report-back", "sent", NOON + DAY)
    assert due(person(referrals_made=(EDGE,), letters=(letter,))) == {"report-back": "2027-01-03T17:00:00Z"}


def test_a_new_name_is_written_to_within_the_playbooks_days() -> None:
    assert due(person(referrals_named=(EDGE,))) == {"new-name": "2026-11-30T17:00:00Z"}
    assert due(person(referrals_named=(EDGE,)), "dalton-3b7") == {"new-name": "2026-11-26T17:00:00Z"}
    assert due(person(referrals_named=(replace(EDGE, other=None),))) == {}
    assert "new-name" not in due(person(referrals_named=(EDGE,), requests=(LETTER,)))
    assert "new-name" not in due(person(referrals_named=(EDGE,), meetings=(DONE,), letters=(THANKS,)))


def test_promises_are_due_at_the_end_of_their_day_or_after_a_fortnight() -> None:
    mine = PromiseFacts(4, "me", "send the paper", NOON, date(2026, 11, 25))
    theirs = PromiseFacts(5, "them", "show the dashboard", NOON)
    found = steps(person(promises=(theirs, mine, replace(mine, id=6, done_at=NOON))), GUIDE, zone=NEW_YORK)
    assert [(step.about, iso(step.due), step.waiting) for step in found] == [
        (4, "2026-11-26T04:59:00Z", False),
        (5, "2026-12-07T17:00:00Z", True),
    ]


def test_the_rhythm_counts_from_the_last_contact_and_rests_while_something_is_going_on() -> None:
    touch = TouchFacts(NOON, "chat")
    assert due(person(cadence="B", touches=(touch,))) == {"keep-in-touch": "2027-02-21T17:00:00Z"}
    assert due(person(cadence="B", touches=(touch,)), "dalton-3b7") == {"keep-in-touch": "2027-01-22T17:00:00Z"}
    assert due(person(touches=(touch,))) == {}
    assert due(person(cadence="B")) == {}
    assert "keep-in-touch" not in due(person(cadence="A", touches=(touch,), requests=(LETTER,)))


def test_a_card_waits_to_be_filed() -> None:
    assert due(person(cards_unfiled=(CardFacts(9, NOON, 7),))) == {"card": "2026-11-26T17:00:00Z"}


EVERYTHING = person(
    cadence="A",
    meetings=(HELD, replace(PLANNED, id=8, start=NOON + 30 * DAY)),
    requests=(replace(LETTER, created_at=NOON + 5 * DAY),),
    referrals_made=(replace(EDGE, introduction_promised_until=date(2026, 12, 1)),),
    promises=(PromiseFacts(4, "me", "send {the} paper", NOON),),
    cards_unfiled=(CardFacts(9, NOON),),
)


@pytest.mark.parametrize("away", ["archived", "do_not_contact"])
def test_nothing_is_due_with_who_is_put_away_or_left_alone(away: str) -> None:
    assert steps(EVERYTHING, GUIDE)
    assert steps(replace(EVERYTHING, **{away: True}), GUIDE) == ()  # type: ignore[arg-type]


def test_every_kind_of_step_can_come_up_and_every_reason_is_a_sentence() -> None:
    cases = [
        EVERYTHING,
        person(meetings=(replace(DONE, held_end=None, evaluated_at=None), PLANNED)),
        person(requests=(CALLED,)),
        person(requests=(CAPPED,)),
        person(requests=(replace(LETTER, answer="not-now", answered_at=NOON),)),
        person(cadence="A", meetings=(DONE,), letters=(THANKS,)),
        person(requests=(AGREED,)),
        person(referrals_named=(EDGE,)),
        person(cadence="A", touches=(TouchFacts(NOON, "chat"),)),
        person(promises=(PromiseFacts(4, "them", "call", NOON),)),
        *(person(referrals_made=(edge,)) for _, edge, _ in REFERRALS),
    ]
    found = [step for facts in cases for step in (*steps(facts, GUIDE), *steps(facts, RHYTHM))]
    assert {step.what for step in found} == set(KINDS)
    assert {(step.what, step.why) for step in found} == {key for key in reasons.SENTENCES if key[0] not in ERRANDS}
    for step in found:
        said = reasons.sentence(step, NEW_YORK, lambda person_id: f"Person {person_id}")
        assert said[0].isupper()
        assert step.what == "promise" or "{" not in said


STATE_TABLE = [
    ("overdue", timedelta(seconds=-1), False, timedelta(days=-1)),
    ("today", timedelta(hours=11), False, timedelta(days=-1)),
    ("today", timedelta(hours=11), True, timedelta(days=-1)),
    ("soon", timedelta(hours=13), False, timedelta(days=-1)),
    ("waiting", timedelta(hours=13), True, timedelta(days=-1)),
    ("later", timedelta(days=4), False, timedelta(days=-1)),
    ("later", timedelta(days=1), False, timedelta(hours=1)),
]


@pytest.mark.parametrize(("state", "ahead", "waiting", "begun"), STATE_TABLE)
def test_the_clock_judges_a_step_by_the_day_of_who_looks(
    state: str, ahead: timedelta, begun: timedelta, *, waiting: bool
) -> None:
    now = NOON.astimezone(ZoneInfo(NEW_YORK))
    step = Step("promise", None, NOON + begun, NOON + ahead, "mine", waiting=waiting)
    assert state_of(step, now) == state
    assert state in STATES
