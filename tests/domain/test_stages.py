from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crm_app.domain.facts import (
    AttemptFacts,
    LetterFacts,
    MeetingFacts,
    PersonFacts,
    ReferralFacts,
    RequestFacts,
    TouchFacts,
)
from crm_app.domain.playbooks import load
from crm_app.domain.stages import MEETING_STATES, STAGES, last_contact, meeting_state, settled_at, stage, stage_at

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
DAY = timedelta(days=1)

WANTED = RequestFacts(1, NOON)
DRAFTED = replace(WANTED, attempts=(AttemptFacts(None, "letter"),))
ASKED = replace(WANTED, attempts=(AttemptFacts(NOON, "letter", "e-mail"),))
AGREED = replace(ASKED, answer="agreed", answered_at=NOON + DAY)
PLANNED = MeetingFacts(7, "host", NOON + 5 * DAY, "America/New_York", 30, NOON + DAY, scheduled_at=NOON + DAY)
HELD = replace(PLANNED, held_end=NOON + 5 * DAY + timedelta(minutes=45))
THANKS = LetterFacts("thank-you", "sent", NOON + 6 * DAY, 7)
NAMED = ReferralFacts(3, 12, NOON)


def person(**facts: object) -> PersonFacts:
    return PersonFacts(1, **facts)  # type: ignore[arg-type]


STANDINGS = [
    ("none", person()),
    ("none", person(touches=(TouchFacts(NOON, "message"),))),  # as after an import with messages
    ("none", person(referrals_named=(replace(NAMED, other=None),))),  # a channel is nobody who named them
    ("to-ask", person(referrals_named=(NAMED,))),
    ("to-ask", person(requests=(WANTED,))),
    ("to-ask", person(requests=(DRAFTED,))),
    ("to-ask", person(requests=(replace(ASKED, answer="bounced", answered_at=NOON),))),
    ("asked", person(requests=(ASKED,))),
    ("asked", person(requests=(ASKED,), referrals_named=(NAMED,))),
    ("asked", person(requests=(replace(ASKED, answer="replied", answered_at=NOON),))),
    ("asked", person(requests=(AGREED,))),
    ("asked", person(requests=(AGREED,), meetings=(replace(PLANNED, scheduled_at=None),))),
    ("declined", person(requests=(replace(ASKED, answer="declined", answered_at=NOON),))),
    ("declined", person(requests=(replace(ASKED, answer="redirected", answered_at=NOON),))),
    ("dormant", person(requests=(replace(ASKED, closed_at=NOON + 21 * DAY),))),
    ("scheduled", person(requests=(AGREED,), meetings=(PLANNED,))),
    ("scheduled", person(meetings=(PLANNED,))),
    ("scheduled", person(requests=(replace(AGREED, created_at=NOON + 2 * DAY),), meetings=(PLANNED,))),
    ("asked", person(requests=(AGREED,), meetings=(replace(PLANNED, cancelled_at=NOON, cancelled_by="them"),))),
    ("to-ask", person(meetings=(replace(PLANNED, no_show="them"),))),
    ("met", person(requests=(AGREED,), meetings=(HELD,))),
    ("met", person(meetings=(replace(HELD, role="met"),))),
    ("none", person(meetings=())),
    ("met", person(meetings=(HELD,), letters=(replace(THANKS, state="draft"),))),
    ("met", person(meetings=(HELD,), letters=(replace(THANKS, meeting=99),))),
    ("thanked", person(meetings=(HELD,), letters=(THANKS,))),
    ("thanked", person(meetings=(HELD,), letters=(replace(THANKS, meeting=None),))),
    ("met", person(meetings=(HELD,), letters=(replace(THANKS, meeting=None, at=NOON),))),  # sent before the meeting
    ("in-touch", person(meetings=(HELD,), letters=(THANKS,), touches=(TouchFacts(NOON + 9 * DAY, "chat"),))),
    ("in-touch", person(meetings=(HELD,), letters=(THANKS, LetterFacts("update", "received", NOON + 9 * DAY)))),
    ("in-touch", person(meetings=(replace(HELD, thanks_due=False),), touches=(TouchFacts(NOON + 9 * DAY, "chat"),))),
    ("asked", person(meetings=(HELD,), letters=(THANKS,), requests=(replace(ASKED, created_at=NOON + 60 * DAY),))),
    ("scheduled", person(meetings=(HELD, replace(PLANNED, id=8, start=NOON + 90 * DAY)), letters=(THANKS,))),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "facts"), STANDINGS)
def test_the_stage_follows_from_the_newest_chain(expected: str, facts: PersonFacts) -> None:
    assert stage(facts) == expected


def test_every_stage_can_be_reached() -> None:
    reached = {expected for expected, _ in STANDINGS}
    assert reached == set(STAGES)


def test_only_time_makes_a_contact_dormant() -> None:
    playbook = load()
    assert stage_at("thanked", NOON, NOON + 364 * DAY, playbook) == "thanked"
    assert stage_at("thanked", NOON, NOON + 366 * DAY, playbook) == "dormant"
    assert stage_at("none", NOON, NOON + 900 * DAY, playbook) == "none"
    assert stage_at("met", None, NOON, playbook) == "met"


def test_the_last_contact_is_the_newest_dated_one() -> None:
    facts = person(requests=(ASKED,), letters=(LetterFacts("nudge", "draft", NOON + 50 * DAY),), meetings=(PLANNED,))
    assert last_contact(person()) is None
    assert last_contact(facts) == NOON  # neither a draft nor a planned meeting is a contact
    assert last_contact(replace(facts, requests=(AGREED,))) == NOON + DAY
    assert last_contact(replace(facts, meetings=(HELD,))) == HELD.held_end
    assert last_contact(replace(facts, touches=(TouchFacts(NOON + 8 * DAY, "message"),))) == NOON + 8 * DAY


def test_asking_somebody_is_settled_by_meeting_a_no_or_giving_up() -> None:
    declined = replace(ASKED, answer="declined", answered_at=NOON + 2 * DAY)
    assert settled_at(person(requests=(ASKED,))) is None
    assert settled_at(person(requests=(AGREED,), meetings=(PLANNED,))) is None
    assert settled_at(person(requests=(AGREED,), meetings=(HELD,))) == HELD.held_end
    assert settled_at(person(meetings=(replace(HELD, role="met"),))) is None
    assert settled_at(person(requests=(declined,))) == NOON + 2 * DAY
    assert settled_at(person(requests=(replace(ASKED, closed_at=NOON + 9 * DAY),))) == NOON + 9 * DAY


def test_a_meeting_shows_the_furthest_mark_it_bears() -> None:
    began = replace(PLANNED, held_start=PLANNED.start)
    shown = [
        meeting_state(replace(PLANNED, scheduled_at=None)),
        meeting_state(PLANNED),
        meeting_state(replace(PLANNED, confirmed_at=NOON)),
        meeting_state(replace(PLANNED, confirmed_at=NOON, prepared_at=NOON)),
        meeting_state(began),
        meeting_state(HELD),
        meeting_state(replace(HELD, written_up_at=NOON)),
        meeting_state(replace(HELD, written_up_at=NOON), thanked=True),
        meeting_state(replace(HELD, evaluated_at=NOON), thanked=True),
        meeting_state(replace(HELD, cancelled_at=NOON)),
        meeting_state(replace(PLANNED, no_show="them")),
    ]
    assert tuple(shown) == MEETING_STATES
