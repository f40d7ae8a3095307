"""What is owed after a meeting and between meetings: news to who named somebody, promises both ways, the rhythm."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from crm_app.domain.stages import last_contact, stage
from crm_app.domain.step import Counting, Step
from crm_app.domain.times import day_end, iso
from crm_app.domain.workdays import Span

if TYPE_CHECKING:
    from crm_app.domain.facts import PersonFacts, PromiseFacts, ReferralFacts


_NEWS = frozenset({"report-back", "thank-you-referrer"})
"""Letters that tell whoever named somebody what came of it: of one name, or of all where they say none."""


@dataclass(frozen=True, slots=True)
class Following(Counting):
    """The steps of following through."""

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
        """Word is due in the playbook's rhythm while it is open, and once more when it is settled, be that by rule."""
        first, told = self.playbook.deadlines.report_back, self._told_at(facts, edge)
        if first is None:
            return
        settled = edge.settled_at or edge.rests_at
        if edge.settled_at is None:
            for step in self._still_open(edge, first, told, other):
                if settled is None or step.since < settled:
                    yield replace(step, until=settled)
        if settled and (told is None or told < settled):
            yield Step("report-back", None, settled, self.after(first, settled), "settled", other, about=edge.id)

    def _still_open(
        self, edge: "ReferralFacts", first: Span, told: datetime | None, other: tuple[tuple[str, str], ...]
    ) -> Iterator[Step]:
        again, grace = self.playbook.deadlines.report_back_again, self.playbook.deadlines.report_back_grace
        if told is None:
            yield Step("report-back", None, edge.at, self.after(first, edge.at), "first-word", other, about=edge.id)
        elif again:
            since = self.after(again, told)
            due = self.after(grace, since) if grace else since
            yield Step("report-back", None, since, due, "still-open", (*other, ("told", iso(told))), about=edge.id)

    @staticmethod
    def _told_at(facts: "PersonFacts", edge: "ReferralFacts") -> datetime | None:
        letters = (
            letter.at
            for letter in facts.letters
            if letter.kind in _NEWS and letter.state == "sent" and letter.at and letter.at >= edge.at
            and letter.referral in {None, edge.id}
        )  # fmt: skip
        return max((at for at in (edge.reported_back_at, *letters) if at), default=None)

    def promise(self, promise: "PromiseFacts") -> Step:
        """Something owed either way; a promise that named no day gets the playbook's."""
        due: date | datetime | None = promise.due
        if promise.due:
            due = day_end(promise.due, self.zone)
        else:
            due = self.after(self.playbook.deadlines.promise or Span(14, "day"), promise.made_at)
        why = "mine" if promise.by == "me" else "theirs"
        values = (("what", promise.what),)
        is_theirs = why == "theirs"
        return Step("promise", promise.meeting, promise.made_at, due, why, values, about=promise.id, waiting=is_theirs)

    def keeping_in_touch(self, facts: "PersonFacts") -> Iterator[Step]:
        """The rhythm somebody chose for this person, while nothing else is going on between the two.

        The first news after the thank-you may be due earlier, where the playbook says so.
        """
        span, first = self.playbook.cadence.get(facts.cadence or ""), self.playbook.deadlines.update_first
        last, now_at = last_contact(facts), stage(facts)
        if span is None or last is None or now_at in {"asked", "scheduled", "declined"}:
            return
        due, why = self.after(span, last), "cadence"
        if first and now_at == "thanked" and (early := self.after(first, last)) < due:
            due, why = early, "update"
        yield Step("keep-in-touch", None, last, due, why, (("last", iso(last)),))
