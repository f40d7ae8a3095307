"""The next move towards somebody who was named or asked: a letter, then a call, then one reminder, then rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from crm_app.domain import requests
from crm_app.domain.stages import newest_meeting, newest_request, stage
from crm_app.domain.step import Counting, Step
from crm_app.domain.times import iso

if TYPE_CHECKING:
    from crm_app.domain.facts import PersonFacts, RequestFacts


def is_arranged(facts: "PersonFacts", request: "RequestFacts", since: datetime) -> bool:
    """Whether a meeting came of a request, even one that was entered before it but begins after `since`."""
    meeting = newest_meeting(facts)
    return bool(meeting and (meeting.created_at >= request.created_at or meeting.start >= since))


@dataclass(frozen=True, slots=True)
class Asking(Counting):
    """The steps of a request."""

    def asking(self, facts: "PersonFacts") -> Iterator[Step]:
        """The next move of the newest request, or the first word to somebody who was named."""
        request = newest_request(facts)
        if request is None:
            yield from self._new_name(facts)
        elif request.answer in requests.TALKING:
            yield from self._fix_time(facts, request)
        elif request.answer == "not-now":
            yield from self._ask_again(facts, request)
        elif requests.is_open(request) and not is_arranged(facts, request, request.created_at):
            yield from self._unanswered(request)

    def _new_name(self, facts: "PersonFacts") -> Iterator[Step]:
        named = [edge for edge in facts.referrals_named if edge.other is not None]
        if not named or stage(facts) != "to-ask" or self.playbook.deadlines.new_name is None:
            return
        first = min(named, key=lambda edge: (edge.at, edge.id))
        due = self.after(self.playbook.deadlines.new_name, first.at)
        yield Step("new-name", None, first.at, due, "named", (("by", str(first.other)),), about=first.id)

    def _fix_time(self, facts: "PersonFacts", request: "RequestFacts") -> Iterator[Step]:
        span, answered = self.playbook.deadlines.fix_time_after_yes, request.answered_at
        if span is None or answered is None:
            return
        if not is_arranged(facts, request, answered):
            yield Step("phone-call", None, answered, self.after(span, answered), "fix-time", about=request.id)

    def _ask_again(self, facts: "PersonFacts", request: "RequestFacts") -> Iterator[Step]:
        """Who said "not now" is asked again when their time has come."""
        span, answered = self.playbook.deadlines.ask_again, request.answered_at
        if span and answered and not is_arranged(facts, request, answered):
            due = self.after(span, answered)
            yield Step("nudge", None, due, due, "not-now", (("asked", iso(answered)),), about=request.id)

    def _unanswered(self, request: "RequestFacts") -> Iterator[Step]:
        sent, deadlines = requests.sent_of(request), self.playbook.deadlines
        if not sent:
            return
        at = sent[-1][0]
        asked = (("asked", iso(at)),)
        move = requests.next_move(request, self.playbook)
        rest = requests.rests_at(request, self.playbook, self.zone)
        if move == "call" and deadlines.phone_call_after_letter:
            due = self.after(deadlines.phone_call_after_letter, at)
            yield Step("phone-call", None, at, due, "letter-unanswered", asked, about=request.id, waiting=True)
        elif move and deadlines.nudge_after:
            due = self.after(deadlines.nudge_after, at)
            yield Step("nudge", None, at, due, "no-answer", asked, about=request.id, waiting=True)
        elif rest:
            yield Step("answer", None, at, rest, "cap", asked, about=request.id, until=rest, waiting=True)
