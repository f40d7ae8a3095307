"""What is to be done with a person, and by when: the open steps that facts and playbook give without a clock.

The clock comes in last: `has_begun` and `state_of` judge a step at a given now. Business days and "the end of the
day" are counted in the zone of the meeting, or else in the zone given (an IANA name, the home of the book).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from crm_app.domain.stages import (
    ended_at,
    is_held,
    is_live,
    is_thanked,
    last_contact,
    newest_meeting,
    newest_request,
    stage,
)
from crm_app.domain.times import day_end, iso
from crm_app.domain.workdays import Span

if TYPE_CHECKING:
    from crm_app.domain.facts import MeetingFacts, PersonFacts, PromiseFacts, ReferralFacts, RequestFacts
    from crm_app.domain.playbooks import Playbook

KINDS = (
    "thank-you", "phone-call", "nudge", "confirm", "report-back", "introduction", "promise", "keep-in-touch",
    "new-name", "write-up", "evaluate", "card",
)  # fmt: skip
STATES = ("overdue", "today", "soon", "waiting", "later")
SOON = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Step:
    """One open step: `what` is one of `KINDS`, `about` the id of the request, referral, promise or card behind it.

    It may be done from `since` on and should be by `due`; after `until` it means nothing any more. `why` names the
    reason (`reasons.sentence` says it) with its `values`. `waiting` steps wait on the other person until they are due.
    """

    what: str
    meeting: int | None
    since: datetime
    due: datetime
    why: str
    values: tuple[tuple[str, str], ...] = ()
    about: int | None = None
    until: datetime | None = None
    waiting: bool = False


def steps(facts: "PersonFacts", playbook: "Playbook", *, zone: str = "UTC") -> tuple[Step, ...]:
    """Every open step with one person, the earliest due first; none for who is archived or not to be contacted."""
    if facts.archived or facts.do_not_contact:
        return ()
    rules = _Rules(playbook, zone)
    found = [
        *rules.asking(facts),
        *(step for meeting in facts.meetings if is_live(meeting) for step in rules.meeting(facts, meeting)),
        *(step for edge in facts.referrals_made for step in rules.referral(facts, edge)),
        *(rules.promise(promise) for promise in facts.promises if not promise.done_at),
        *rules.cards(facts),
        *rules.keeping_in_touch(facts),
    ]
    return tuple(sorted(found, key=lambda step: (step.due, KINDS.index(step.what), step.meeting or 0, step.about or 0)))


def has_begun(step: Step, now: datetime) -> bool:
    """Whether a step is worth showing at `now`: its time has come and has not passed for good."""
    return step.since <= now and (step.until is None or now < step.until)


def state_of(step: Step, now: datetime) -> str:
    """One of `STATES` at `now`, which is aware and carries the zone whose day counts as today."""
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
class _Rules:
    playbook: "Playbook"
    zone: str

    def asking(self, facts: "PersonFacts") -> Iterator[Step]:
        """The next move of the newest request, or the first word to somebody who was named."""
        request = newest_request(facts)
        if request is None:
            yield from self._new_name(facts)
        elif request.answer in {"agreed", "replied"}:
            yield from self._fix_time(facts, request)
        elif not request.answer and not request.closed_at:
            yield from self._unanswered(request)

    def _new_name(self, facts: "PersonFacts") -> Iterator[Step]:
        named = [edge for edge in facts.referrals_named if edge.other is not None]
        if not named or stage(facts) != "to-ask" or self.playbook.deadlines.new_name is None:
            return
        first = min(named, key=lambda edge: (edge.at, edge.id))
        due = self._after(self.playbook.deadlines.new_name, first.at)
        yield Step("new-name", None, first.at, due, "named", (("by", str(first.other)),), about=first.id)

    def _fix_time(self, facts: "PersonFacts", request: "RequestFacts") -> Iterator[Step]:
        span, answered = self.playbook.deadlines.fix_time_after_yes, request.answered_at
        if span is None or answered is None:
            return
        meeting = newest_meeting(facts)
        if meeting and (meeting.created_at >= request.created_at or meeting.start >= answered):
            return
        yield Step("phone-call", None, answered, self._after(span, answered), "fix-time", about=request.id)

    def _unanswered(self, request: "RequestFacts") -> Iterator[Step]:
        sent = sorted(
            ((attempt.at, attempt.kind) for attempt in request.attempts if attempt.at), key=lambda attempt: attempt[0]
        )
        if not sent:
            return
        at, kind = sent[-1]
        call_after, nudge_after = self.playbook.deadlines.phone_call_after_letter, self.playbook.deadlines.nudge_after
        asked = (("asked", iso(at)),)
        if kind != "call" and call_after:
            due = self._after(call_after, at)
            yield Step("phone-call", None, at, due, "letter-unanswered", asked, about=request.id, waiting=True)
        elif nudge_after and self._nudges(request) < self.playbook.nudges:
            due = self._after(nudge_after, at)
            yield Step("nudge", None, at, due, "no-answer", asked, about=request.id, waiting=True)

    @staticmethod
    def _nudges(request: "RequestFacts") -> int:
        return sum(1 for attempt in request.attempts if attempt.at and attempt.kind == "nudge")

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
            ("evaluate", deadlines.evaluate, role == "host" and not meeting.evaluated_at),
        ]
        end = ended_at(meeting)
        # Until the real end is given the planned one stands in for it, and the reason says so.
        why = "met" if meeting.held_end else "planned-end"
        for what, span, is_open in after:
            if span and is_open:
                yield Step(what, meeting.id, end, self._after(span, end, meeting.zone), why, (("end", iso(end)),))

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

    def referral(self, facts: "PersonFacts", edge: "ReferralFacts") -> Iterator[Step]:
        """The introduction this person promised, and the news they are owed about somebody they named."""
        if edge.other is None:
            return
        other = (("person", str(edge.other)),)
        if edge.introduction_promised_until and not edge.introduction_made_at and not edge.settled_at:
            due = day_end(edge.introduction_promised_until, self.zone)
            yield Step("introduction", None, edge.at, due, "promised", other, about=edge.id, waiting=True)
        yield from self._report(facts, edge, other)

    def _report(
        self, facts: "PersonFacts", edge: "ReferralFacts", other: tuple[tuple[str, str], ...]
    ) -> Iterator[Step]:
        first, again = self.playbook.deadlines.report_back, self.playbook.deadlines.report_back_again
        told = self._told_at(facts, edge)
        if first is None:
            return
        if edge.settled_at and (told is None or told < edge.settled_at):
            due = self._after(first, edge.settled_at)
            yield Step("report-back", None, edge.settled_at, due, "settled", other, about=edge.id)
        elif told is None:
            yield Step("report-back", None, edge.at, self._after(first, edge.at), "first-word", other, about=edge.id)
        elif again and not edge.settled_at:
            since = self._after(again, told)
            grace = self.playbook.deadlines.report_back_grace
            due = self._after(grace, since) if grace else since
            yield Step("report-back", None, since, due, "still-open", (*other, ("told", iso(told))), about=edge.id)

    @staticmethod
    def _told_at(facts: "PersonFacts", edge: "ReferralFacts") -> datetime | None:
        letters = (
            letter.at
            for letter in facts.letters
            if letter.kind == "report-back" and letter.state == "sent" and letter.at and letter.at >= edge.at
        )
        return max((at for at in (edge.reported_back_at, *letters) if at), default=None)

    def promise(self, promise: "PromiseFacts") -> Step:
        """Something owed either way; a promise that named no day gets the playbook's."""
        due: date | datetime | None = promise.due
        if promise.due:
            due = day_end(promise.due, self.zone)
        else:
            due = self._after(self.playbook.deadlines.promise or Span(14, "day"), promise.made_at)
        why = "mine" if promise.by == "me" else "theirs"
        values = (("what", promise.what),)
        is_theirs = why == "theirs"
        return Step("promise", promise.meeting, promise.made_at, due, why, values, about=promise.id, waiting=is_theirs)

    def cards(self, facts: "PersonFacts") -> Iterator[Step]:
        """Cards whose fields were not taken over."""
        span = self.playbook.deadlines.file_card
        for card in facts.cards_unfiled if span else ():
            due = self._after(span, card.received_at) if span else card.received_at
            yield Step("card", card.meeting, card.received_at, due, "unfiled", about=card.id)

    def keeping_in_touch(self, facts: "PersonFacts") -> Iterator[Step]:
        """The rhythm somebody chose for this person, while nothing else is going on between the two."""
        span = self.playbook.cadence.get(facts.cadence or "")
        last = last_contact(facts)
        if span is None or last is None or stage(facts) in {"asked", "scheduled", "declined"}:
            return
        due = self._after(span, last)
        yield Step("keep-in-touch", None, last, due, "cadence", (("last", iso(last)),))

    def _after(self, span: Span, moment: datetime, zone: str = "") -> datetime:
        return span.after(moment, zone or self.zone, self.playbook.holidays)
