"""What is to be done with a person, and by when: the open steps that facts and playbook give without a clock.

The clock comes in last: `has_begun` and `state_of` judge a step at a given now. Business days and "the end of the
day" are counted in the zone of the meeting, or else in the zone given (an IANA name, the home of the book).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from crm_app.domain.asking import Asking
from crm_app.domain.following import Following
from crm_app.domain.stages import ended_at, is_held, is_live, is_thanked
from crm_app.domain.step import KINDS, NEVER_BACK, Counting, Step
from crm_app.domain.times import iso
from crm_app.domain.workdays import Span

if TYPE_CHECKING:
    from crm_app.domain.facts import MeetingFacts, PersonFacts
    from crm_app.domain.playbooks import Playbook

__all__ = ["KINDS", "SOON", "STATES", "Step", "has_begun", "is_snoozed", "state_of", "steps"]

STATES = ("overdue", "today", "soon", "waiting", "later")
SOON = timedelta(days=3)


def steps(facts: "PersonFacts", playbook: "Playbook", *, zone: str = "UTC") -> tuple[Step, ...]:
    """Every open step with one person, the earliest due first; none for who is archived or not to be contacted."""
    if facts.archived or facts.do_not_contact:
        return ()
    meeting, following = _Meeting(playbook, zone), Following(playbook, zone)
    found = [
        *Asking(playbook, zone).asking(facts),
        *(step for one in facts.meetings if is_live(one) for step in meeting.meeting(facts, one)),
        *(step for edge in facts.referrals_made for step in following.referral(facts, edge)),
        *(following.promise(promise) for promise in facts.promises if not promise.done_at),
        *meeting.cards(facts),
        *following.keeping_in_touch(facts),
    ]
    put_off = {(one.what, one.meeting, one.about): one.back_at or NEVER_BACK for one in facts.snoozes}
    if put_off:
        found = [replace(step, snoozed_until=put_off.get((step.what, step.meeting, step.about))) for step in found]
    return tuple(sorted(found, key=lambda step: (step.due, KINDS.index(step.what), step.meeting or 0, step.about or 0)))


def has_begun(step: Step, now: datetime) -> bool:
    """Whether a step is worth showing at `now`: its time has come and has not passed for good."""
    return step.since <= now and (step.until is None or now < step.until)


def is_snoozed(step: Step, now: datetime) -> bool:
    """Whether a step was put off and has not come back at `now`."""
    return step.snoozed_until is not None and now < step.snoozed_until


def state_of(step: Step, now: datetime) -> str:
    """One of `STATES` at `now`, which is aware and carries the zone whose day counts as today.

    What was put off is for later until it comes back, however long it has been due.
    """
    if is_snoozed(step, now):
        return "later"
    if step.due < now:
        return "overdue"
    if step.since > now:
        return "later"
    if step.due.astimezone(now.tzinfo).date() == now.date():
        return "today"
    if step.waiting:
        return "waiting"
    return "soon" if step.due - now <= SOON else "later"


@dataclass(frozen=True, slots=True)
class _Meeting(Counting):
    """The steps of a meeting, and of the cards that were handed over."""

    def meeting(self, facts: "PersonFacts", meeting: "MeetingFacts") -> Iterator[Step]:
        """Confirming before; thanking, writing up and evaluating after."""
        if not meeting.scheduled_at and not is_held(meeting):
            return
        deadlines, role = self.playbook.deadlines, meeting.role
        if role == "host" and not is_held(meeting) and deadlines.confirm_before:
            yield from self._confirm(meeting, deadlines.confirm_before)
        after: list[tuple[str, Span | None, bool]] = [
            (
                "thank-you",
                deadlines.thank_you,
                role in self.playbook.thank_roles and self._is_thanks_open(facts, meeting),
            ),
            ("write-up", deadlines.write_up, role == "host" and not meeting.written_up_at),
            ("evaluate", deadlines.evaluate, role == "host" and is_held(meeting) and not meeting.evaluated_at),
        ]
        end = ended_at(meeting)
        # Until the real end is given the planned one stands in for it, and the reason says so.
        why = "met" if meeting.held_end else "planned-end"
        for what, span, is_open in after:
            if span and is_open:
                yield Step(what, meeting.id, end, self.after(span, end, meeting.zone), why, (("end", iso(end)),))

    @staticmethod
    def _is_thanks_open(facts: "PersonFacts", meeting: "MeetingFacts") -> bool:
        return meeting.thanks_due and not is_thanked(facts, meeting)

    def _confirm(self, meeting: "MeetingFacts", span: Span) -> Iterator[Step]:
        fixed = meeting.moved_at or meeting.scheduled_at or meeting.created_at
        done = max((at for at in (meeting.confirmation_sent_at, meeting.confirmed_at) if at), default=None)
        if meeting.held_start or (done and done >= fixed):
            return
        due = span.before(meeting.start, meeting.zone, self.playbook.holidays)
        if due <= fixed:  # agreed at the last moment: any time before the meeting will do
            due = meeting.start
        start = (("start", iso(meeting.start)),)
        yield Step("confirm", meeting.id, fixed, due, "day-before", start, until=meeting.start)

    def cards(self, facts: "PersonFacts") -> Iterator[Step]:
        """Cards whose fields were not taken over."""
        span = self.playbook.deadlines.file_card
        for card in facts.cards_unfiled if span else ():
            due = self.after(span, card.received_at) if span else card.received_at
            yield Step("card", card.meeting, card.received_at, due, "unfiled", about=card.id)
