"""A chain of asking one person: in what state it is, what may still happen in it, and when the rule lets it rest."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm_app.domain.facts import AttemptFacts, RequestFacts
    from crm_app.domain.playbooks import Playbook

STATES = (
    "wanted", "drafted", "sent", "nudged", "replied", "agreed", "not-now", "declined", "no-answer", "bounced",
    "redirected",
)  # fmt: skip
ANSWERS = ("replied", "agreed", "not-now", "declined", "redirected", "bounced")
"""What somebody may answer; `replied` said neither yes nor no, `not-now` may be asked again, `bounced` never got it."""
TALKING = frozenset({"replied", "agreed"})
"""Answers after which a time is to be found."""
KINDS = ("letter", "message", "nudge", "call")
OUTCOMES = ("", "spoke", "voicemail", "gatekeeper", "no-answer", "bounced")


def state(
    request: "RequestFacts", *, playbook: "Playbook | None" = None, zone: str = "UTC", now: datetime | None = None
) -> str:
    """One of `STATES`; with a playbook and the time it is `no-answer` too once the playbook's rule lets it rest."""
    if request.answer:
        return request.answer
    if request.closed_at:
        return "no-answer"
    sent = sent_of(request)
    if not sent:
        return "drafted" if request.attempts else "wanted"
    if playbook and now and (rest := rests_at(request, playbook, zone)) and rest <= now:
        return "no-answer"
    return "nudged" if nudges(request) else "sent"


def is_open(request: "RequestFacts") -> bool:
    """Whether an answer is still awaited, or the first word still to be sent."""
    return not request.answer and not request.closed_at


def sent_of(request: "RequestFacts") -> "list[tuple[datetime, AttemptFacts]]":
    """What was sent or said, the first first."""
    sent = [(attempt.at, attempt) for attempt in request.attempts if attempt.at]
    return sorted(sent, key=lambda one: one[0])


def nudges(request: "RequestFacts") -> int:
    """How often they were reminded in writing."""
    return sum(1 for attempt in request.attempts if attempt.at and attempt.kind == "nudge")


def next_move(request: "RequestFacts", playbook: "Playbook") -> str:
    """What one may do next while nothing comes: `call`, `nudge`, or "" once the playbook's cap is reached."""
    sent = sent_of(request)
    if not sent or not is_open(request):
        return ""
    if sent[-1][1].kind != "call" and playbook.deadlines.phone_call_after_letter:
        return "call"
    return "nudge" if playbook.deadlines.nudge_after and nudges(request) < playbook.nudges else ""


def rests_at(request: "RequestFacts", playbook: "Playbook", zone: str) -> datetime | None:
    """When the playbook counts an unanswered chain as closed; None while it asks for another move or knows no end."""
    span, sent = playbook.deadlines.close_after, sent_of(request)
    if span is None or not sent or not is_open(request) or next_move(request, playbook):
        return None
    return span.after(sent[-1][0], zone, playbook.holidays)


def free_at(asked: datetime, playbook: "Playbook", zone: str) -> datetime | None:
    """From when on somebody else at the same employer may be asked, where one was asked at `asked`.

    None where they have to wait for the end of that chain; `asked` itself where the playbook does not mind.
    """
    if not playbook.one_per_employer:
        return asked
    span = playbook.deadlines.someone_else_after
    return span.after(asked, zone, playbook.holidays) if span else None
