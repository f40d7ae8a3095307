"""What the reports on paper tell: facts gathered by the store, in the order of the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

FEW = 3
"""A count below this could point at somebody, and is hidden in a report without names."""
HIDDEN = "<3"


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who was met."""

    name: str
    title: str
    organisation: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: what was asked, what was said, by whom; `quote` marks it as word for word."""

    question: str
    answer: str
    by: str
    quote: bool = False


@dataclass(frozen=True, slots=True)
class TopicReport:
    """What several people said on one topic; each of `contradictions` is two answers that disagree."""

    topic: str
    said: tuple[Said, ...]
    voices: int
    contradictions: tuple[tuple[Said, Said], ...] = ()


@dataclass(frozen=True, slots=True)
class FieldReport:
    """What was learned of one field, or of all of them (no `field`)."""

    field: str
    voices: tuple[Voice, ...]
    topics: tuple[TopicReport, ...]
    open_questions: tuple[tuple[str, str], ...]  #: what is still unknown, and about whom or what
    next: tuple[tuple[str, str], ...]  #: whom to ask next, and why
    private_left_out: int = 0


@dataclass(frozen=True, slots=True)
class ActivityReport:
    """How a search went, for an adviser: counts and, with names, the conversations behind them."""

    steps: Mapping[str, int]  #: requests, replies, held, thanked, on_time, referrals, held_by_referral
    channels: tuple[tuple[str, int, int, int], ...]  #: channel, named, asked, met
    months: tuple[tuple[str, int], ...]  #: year and month, conversations held
    thin_fields: tuple[tuple[str, int], ...]  #: fields with fewer than two voices
    conversations: tuple[Voice, ...] = ()


def shown(count: int, *, named: bool) -> str:
    """A count as a report has it: hidden when it is small and the report leaves names out."""
    return str(count) if named or count == 0 or count >= FEW else HIDDEN
