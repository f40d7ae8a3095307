"""One open step: what is to be done, why, from when on and by when; facts and playbook give it without a clock."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crm_app.domain.playbooks import Playbook
    from crm_app.domain.workdays import Span

KINDS = (
    "thank-you", "phone-call", "nudge", "confirm", "report-back", "introduction", "promise", "keep-in-touch",
    "new-name", "write-up", "evaluate", "card", "answer",
)  # fmt: skip
"""`answer` asks for nothing: one waits for it until the rule lets the request rest."""

ERRANDS = ("task", "skill", "letter")
"""What stands beside the steps that rules give: things noted to be done, skills to be built by a day, and letters that
went to the mail program and may have been sent.
"""
NEVER_BACK = datetime(9999, 12, 31, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Step:
    """One open step: `what` is one of `KINDS`, `about` the id of the request, referral, promise or card behind it.

    It may be done from `since` on and should be by `due`; after `until` it means nothing any more. `why` names the
    reason (`reasons.sentence` says it) with its `values`. `waiting` steps wait on the other person until they are due.
    `snoozed_until` is when one that was put off comes back (`NEVER_BACK` for one that does not).
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
    snoozed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counting:
    """How a playbook's spans are counted; `zone` (an IANA name) is the home of the book."""

    playbook: "Playbook"
    zone: str

    def after(self, span: "Span", moment: datetime, zone: str = "") -> datetime:
        """The moment a span after another, on the days of `zone` or else of the book's home."""
        return span.after(moment, zone or self.zone, self.playbook.holidays)
