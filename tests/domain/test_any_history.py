"""Any history at all, likely or not: the rules answer for every one."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import reasons
from crm_app.domain.facts import (
    AttemptFacts,
    LetterFacts,
    MeetingFacts,
    PersonFacts,
    PromiseFacts,
    ReferralFacts,
    RequestFacts,
)
from crm_app.domain.playbooks import Playbook, load
from crm_app.domain.stages import STAGES, stage
from crm_app.domain.steps import KINDS, STATES, state_of, steps

NEW_YORK = "America/New_York"
NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
MOMENTS = st.integers(0, 10_000_000).map(lambda seconds: NOON + timedelta(seconds=seconds))
MAYBE = st.none() | MOMENTS
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1))
ATTEMPTS = st.builds(AttemptFacts, MAYBE, st.sampled_from(["letter", "call", "nudge", "message"]))
ANSWERS = st.sampled_from([None, "replied", "agreed", "declined", "redirected", "bounced"])
REQUEST_FACTS = st.builds(
    RequestFacts, st.integers(1, 9), MOMENTS, st.lists(ATTEMPTS, max_size=4).map(tuple), ANSWERS, MAYBE, MAYBE
)
MEETING_FACTS = st.builds(
    MeetingFacts, id=st.integers(1, 9), role=st.sampled_from(["host", "guest", "met"]), start=MOMENTS,
    zone=st.sampled_from([NEW_YORK, "Australia/Lord_Howe", "Asia/Kathmandu"]), minutes=st.integers(5, 600),
    created_at=MOMENTS, scheduled_at=MAYBE, confirmation_sent_at=MAYBE, confirmed_at=MAYBE, prepared_at=MAYBE,
    moved_at=MAYBE, cancelled_at=MAYBE, no_show=st.sampled_from([None, "me", "them"]), held_start=MAYBE, held_end=MAYBE,
    written_up_at=MAYBE, evaluated_at=MAYBE, thanks_due=st.booleans(),
)  # fmt: skip
LETTERS = st.builds(
    LetterFacts, st.sampled_from(["thank-you", "report-back", "reply"]), st.sampled_from(["draft", "sent"]), MAYBE,
    st.none() | st.integers(1, 9),
)  # fmt: skip
EDGES = st.builds(
    ReferralFacts, st.integers(1, 9), st.none() | st.integers(2, 9), MOMENTS, st.just("yes"), DAYS, MAYBE, MAYBE, MAYBE
)
PROMISES = st.builds(PromiseFacts, st.integers(1, 9), st.sampled_from(["me", "them"]), st.text(), MOMENTS, DAYS, MAYBE)
PEOPLE = st.builds(
    PersonFacts, st.just(1), cadence=st.sampled_from([None, "A", "B", "C"]),
    requests=st.lists(REQUEST_FACTS, max_size=3).map(tuple), meetings=st.lists(MEETING_FACTS, max_size=3).map(tuple),
    letters=st.lists(LETTERS, max_size=3).map(tuple), referrals_made=st.lists(EDGES, max_size=2).map(tuple),
    referrals_named=st.lists(EDGES, max_size=2).map(tuple), promises=st.lists(PROMISES, max_size=2).map(tuple),
)  # fmt: skip


@given(PEOPLE, st.sampled_from([load("umbc"), load("dalton-3b7")]))
def test_whatever_happened_every_person_has_a_stage_and_explained_steps(facts: PersonFacts, playbook: Playbook) -> None:
    assert stage(facts) in STAGES
    found = steps(facts, playbook, zone=NEW_YORK)
    assert list(found) == sorted(found, key=lambda step: step.due)
    for step in found:
        assert step.what in KINDS
        assert state_of(step, NOON) in STATES
        assert reasons.sentence(step, NEW_YORK, str)
        assert step.due >= step.since or step.what in {"promise", "introduction"}  # their days are the user's own
    named = [(step.what, step.meeting, step.about) for step in found]
    ids = [*(m.id for m in facts.meetings), *(e.id for e in facts.referrals_made), *(p.id for p in facts.promises)]
    assert len(set(named)) == len(named) or len(set(ids)) < len(ids)
