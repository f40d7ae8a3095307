"""Where one stands with a person, and in what state a meeting is: derived from facts, never stored by hand."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from crm_app.domain import requests

if TYPE_CHECKING:
    from crm_app.domain.facts import MeetingFacts, PersonFacts, RequestFacts
    from crm_app.domain.playbooks import Playbook

STAGES = ("none", "to-ask", "asked", "scheduled", "met", "thanked", "in-touch", "dormant", "declined")
MEETING_STATES = (
    "proposed", "scheduled", "confirmed", "prepared", "in-progress", "held", "written-up", "thanked", "evaluated",
    "cancelled", "no-show",
)  # fmt: skip
THANKS = frozenset({"thank-you", "thank-you-card", "thank-you-met"})
_NO = frozenset({"declined", "redirected", "not-now"})


def stage(facts: "PersonFacts") -> str:
    """The stage as far as facts tell it without a clock; the newest request or meeting counts.

    Dormant comes here only from a request that was closed without an answer; `stage_at` adds what time does.
    """
    request, meeting = newest_request(facts), newest_meeting(facts)
    if meeting and (request is None or meeting.created_at >= request.created_at or _is_answered_by(request, meeting)):
        return _stage_of_meeting(facts, meeting)
    if request:
        return _stage_of_request(request)
    if any(edge.other is not None for edge in facts.referrals_named) or facts.meetings:
        return "to-ask"  # named by a person, or a meeting that came to nothing
    return "none"


def stage_at(stored: str, last: datetime | None, now: datetime, playbook: "Playbook") -> str:
    """The stage shown at `now`: contacts that were made and then left alone for long are dormant."""
    limit = playbook.deadlines.dormant
    if stored in {"met", "thanked", "in-touch"} and last and limit and limit.after(last, "UTC") <= now:
        return "dormant"
    return stored


def last_contact(facts: "PersonFacts") -> datetime | None:
    """The newest dated contact either way: what was sent or received, an answer, a held meeting, any touch."""
    moments = [letter.at for letter in facts.letters if letter.state in {"sent", "received"}]
    moments += [touch.at for touch in facts.touches]
    moments += [ended_at(meeting) for meeting in facts.meetings if is_held(meeting)]
    for request in facts.requests:
        moments += [request.answered_at, *(attempt.at for attempt in request.attempts)]
    return max((moment for moment in moments if moment), default=None)


def settled_at(facts: "PersonFacts") -> datetime | None:
    """When the asking of this person came to its end (met, said no, given up); None while it is still open.

    It is what the edges that name this person carry as `settled_at`, so that whoever named them hears of it.
    """
    request = newest_request(facts)
    if request and (request.answer in _NO or request.answer == "bounced" or request.closed_at):
        return request.closed_at or request.answered_at
    # To have met somebody by the way is no answer yet.
    held = [ended_at(meeting) for meeting in facts.meetings if is_held(meeting) and meeting.role != "met"]
    return max(held, default=None)


def rests_at(facts: "PersonFacts", playbook: "Playbook", zone: str) -> datetime | None:
    """When the playbook's rule lets the asking of this person rest, which may lie ahead; None where it does not."""
    request = newest_request(facts)
    arranged = request and newest_meeting(facts) is not None
    return None if request is None or arranged else requests.rests_at(request, playbook, zone)


def newest_request(facts: "PersonFacts") -> "RequestFacts | None":
    """The request begun last."""
    return max(facts.requests, key=lambda request: (request.created_at, request.id), default=None)


def newest_meeting(facts: "PersonFacts") -> "MeetingFacts | None":
    """The meeting with the latest start among those that took place or still may."""
    live = [meeting for meeting in facts.meetings if is_live(meeting) and (meeting.role != "met" or is_held(meeting))]
    return max(live, key=lambda meeting: (meeting.start, meeting.id), default=None)


def is_live(meeting: "MeetingFacts") -> bool:
    """Whether a meeting was neither cancelled nor missed."""
    return not meeting.cancelled_at and not meeting.no_show


def is_held(meeting: "MeetingFacts") -> bool:
    """Whether a meeting took place: somebody gave its real end, or wrote down what came of it."""
    return is_live(meeting) and bool(meeting.held_end or meeting.written_up_at or meeting.evaluated_at)


def planned_end(meeting: "MeetingFacts") -> datetime:
    """Start and length as agreed; from the real start once it is known."""
    return (meeting.held_start or meeting.start) + timedelta(minutes=meeting.minutes)


def ended_at(meeting: "MeetingFacts") -> datetime:
    """The real end, or the planned one until that is given."""
    return meeting.held_end or planned_end(meeting)


def is_thanked(facts: "PersonFacts", meeting: "MeetingFacts") -> bool:
    """Whether a thank-you for this meeting went to this person; one that names no meeting counts for all before it."""
    return _thanked_at(facts, meeting) is not None


def meeting_state(meeting: "MeetingFacts", *, thanked: bool = False) -> str:
    """How far a meeting has come, as one of `MEETING_STATES`: the furthest mark that it bears."""
    if meeting.cancelled_at:
        return "cancelled"
    if meeting.no_show:
        return "no-show"
    marks = {
        "evaluated": meeting.evaluated_at,
        "thanked": thanked or None,
        "written-up": meeting.written_up_at,
        "held": meeting.held_end,
        "in-progress": meeting.held_start,
        "prepared": meeting.prepared_at,
        "confirmed": meeting.confirmed_at,
        "scheduled": meeting.scheduled_at,
    }
    return next((state for state, mark in marks.items() if mark), "proposed")


def _is_answered_by(request: "RequestFacts", meeting: "MeetingFacts") -> bool:
    """Whether a meeting that was entered before its request still lies in that request's time."""
    return bool(request.answered_at and request.answer not in _NO and meeting.start >= request.answered_at)


def _stage_of_meeting(facts: "PersonFacts", meeting: "MeetingFacts") -> str:
    if not is_held(meeting):
        if meeting.scheduled_at or meeting.held_start:
            return "scheduled"
        return "asked"
    thanked = _thanked_at(facts, meeting)
    after = thanked or (None if meeting.thanks_due else ended_at(meeting))
    if after and _is_in_touch_since(facts, after):
        return "in-touch"
    return "thanked" if thanked else "met"


def _stage_of_request(request: "RequestFacts") -> str:
    if request.answer in _NO:
        return "declined"
    if request.answer == "not-now":
        return "dormant"
    if request.answer == "bounced" or not any(attempt.at for attempt in request.attempts):
        return "to-ask"
    return "dormant" if request.closed_at and not request.answer else "asked"


def _thanked_at(facts: "PersonFacts", meeting: "MeetingFacts") -> datetime | None:
    """When the first thank-you for a meeting went out."""
    begun = meeting.held_start or meeting.start
    sent = (
        letter.at
        for letter in facts.letters
        if letter.kind in THANKS and letter.state == "sent" and letter.at
        and (letter.meeting == meeting.id or (letter.meeting is None and letter.at >= begun))
    )  # fmt: skip
    return min(sent, default=None)


def _is_in_touch_since(facts: "PersonFacts", moment: datetime) -> bool:
    letters = any(
        letter.at and letter.at > moment and letter.state in {"sent", "received"} and letter.kind not in THANKS
        for letter in facts.letters
    )
    return letters or any(touch.at > moment for touch in facts.touches)
