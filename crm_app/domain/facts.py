"""What the rules need to know of one person: facts that were stored, nothing that was derived.

The store makes one `PersonFacts` for each person an edit touched; `stages` and `steps` derive the rest from it.
Every `datetime` is aware and in UTC; a `date` is a day somebody named without a time.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class AttemptFacts:
    """One letter, call, nudge or message of a request; `at` is None while it is only a draft.

    `kind` is letter, nudge, call or message; `channel` e-mail, phone, linkedin, post ...; `outcome` is what came of
    it (voicemail, gatekeeper, no-answer, spoke, bounced) or None.
    """

    at: datetime | None
    kind: str
    channel: str | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """One chain of asking one person.

    `answer` is one of `requests.ANSWERS` or None; `closed_at` is set when one gave up without an answer. That the
    playbook's rule closes it is not stored: `requests.rests_at` tells.
    """

    id: int
    created_at: datetime
    attempts: tuple[AttemptFacts, ...] = ()
    answer: str | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """One meeting as this person had it: `role` is theirs (host, guest, or met by the way).

    `start` is the planned start now in force (a moved meeting keeps its id, `moved_at` says when it was last moved);
    `scheduled_at` is None while the time is only proposed. `cancelled_by` and `no_show` are me or them.
    `held_end` is the actual end; without it the planned end stands in once `held_start` is known.
    """

    id: int
    role: str
    start: datetime
    zone: str
    minutes: int
    created_at: datetime
    scheduled_at: datetime | None = None
    confirmation_sent_at: datetime | None = None
    confirmed_at: datetime | None = None
    prepared_at: datetime | None = None
    moved_at: datetime | None = None
    turned_call_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancelled_by: str | None = None
    no_show: str | None = None
    held_start: datetime | None = None
    held_end: datetime | None = None
    written_up_at: datetime | None = None
    evaluated_at: datetime | None = None
    thanks_due: bool = True  # False for an appointment with a career specialist, which has no thank-you clock


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """One letter to or from this person; `kind` as in the list of correspondence, `state` draft, sent or received."""

    kind: str
    state: str
    at: datetime | None
    meeting: int | None = None
    referral: int | None = None


@dataclass(frozen=True, slots=True)
class ReferralFacts:
    """One edge of the referral tree seen from this person.

    `other` is the person at the other end, None when the edge comes from a channel. `settled_at` is when the asking
    of the person named came to its end (`stages.settled_at` of that person), `rests_at` when the playbook's rule lets
    it rest, which may lie ahead; until then the referrer hears on.
    """

    id: int
    other: int | None
    at: datetime
    may_use_name: str = "unknown"
    introduction_promised_until: date | None = None
    introduction_made_at: datetime | None = None
    reported_back_at: datetime | None = None
    settled_at: datetime | None = None
    rests_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PromiseFacts:
    """Something owed, `by` me or them, with the day it is due when one was named."""

    id: int
    by: str
    what: str
    made_at: datetime
    due: date | None = None
    done_at: datetime | None = None
    meeting: int | None = None


@dataclass(frozen=True, slots=True)
class TouchFacts:
    """A dated contact of any other kind: an imported message, a chat in the hallway."""

    at: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class CardFacts:
    """A business card of this person whose fields were not taken over yet."""

    id: int
    received_at: datetime
    meeting: int | None = None


@dataclass(frozen=True, slots=True)
class SnoozeFacts:
    """A step put off: its kind, and the record behind it; without `back_at` it never comes back."""

    what: str
    meeting: int | None = None
    about: int | None = None
    back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Everything the rules may look at; `cadence` is A, B, C or None, the rhythm of keeping in touch.

    `referrals_made` are the edges where this person is the referrer, `referrals_named` those that name this person.
    """

    person: int
    archived: bool = False
    do_not_contact: bool = False
    cadence: str | None = None
    requests: tuple[RequestFacts, ...] = ()
    meetings: tuple[MeetingFacts, ...] = ()
    letters: tuple[LetterFacts, ...] = ()
    referrals_made: tuple[ReferralFacts, ...] = ()
    referrals_named: tuple[ReferralFacts, ...] = ()
    promises: tuple[PromiseFacts, ...] = ()
    touches: tuple[TouchFacts, ...] = ()
    cards_unfiled: tuple[CardFacts, ...] = ()
    snoozes: tuple[SnoozeFacts, ...] = ()
