"""The kinds of correspondence, in the order in which one meets them, and which of them a step asks for."""

from dataclasses import dataclass

MAIL, CARD, NOTE, SCRIPT = "mail", "card", "note", "script"
"""A mail has a subject; a card is written by hand, a note is a short message, a script is said aloud."""

GROUPS: dict[str, tuple[str, ...]] = {
    "asking": (
        "request-referred", "request-alumni", "request-cold", "request-event", "linkedin-note", "nudge",
    ),
    "phone": ("phone-script", "gatekeeper-script", "voicemail-script"),
    "arranging": ("acceptance", "confirmation", "day-before", "reschedule", "cancellation", "running-late"),
    "thanks": ("thank-you", "thank-you-card", "thank-you-referrer", "thank-you-met"),
    "after": (
        "referral-request", "introduction-follow-up", "report-back", "progress-update", "outcome-news",
        "keep-in-touch", "resume-cover",
    ),
}  # fmt: skip
KINDS = tuple(kind for group in GROUPS.values() for kind in group)
SCRIPTS = GROUPS["phone"]
REQUESTS = ("request-referred", "request-alumni", "request-cold", "request-event")
"""A first letter that asks; which one fits depends on how one came to the person."""
THANKS = ("thank-you", "thank-you-card", "thank-you-met")
"""Letters that thank somebody for a meeting; whoever gave the name is thanked with `thank-you-referrer`."""
CONFIRMATIONS = ("day-before", "confirmation")
INVITING = ("confirmation", "reschedule", "cancellation")
"""The letters with which an invitation for calendars goes out."""
ABOUT_A_NAME = ("thank-you-referrer", "introduction-follow-up", "report-back")
"""Letters to whoever named somebody, about the one who was named."""
_FORMS = {"linkedin-note": NOTE, "running-late": NOTE, "thank-you-card": CARD}
NOTE_LONGEST = {"linkedin-note": 300, "running-late": 320}
"""Characters that the other side takes: an invitation of LinkedIn, two text messages."""

STEP_LETTERS = {
    "thank-you": "thank-you", "nudge": "nudge", "confirm": "day-before", "report-back": "report-back",
    "introduction": "introduction-follow-up", "keep-in-touch": "keep-in-touch", "phone-call": "phone-script",
    "new-name": "request",
}  # fmt: skip
"""What is written, or said, when a step of the agenda is due; `request` stands for whichever of `REQUESTS` fits."""

NAMES = {
    "request": "request", "confirm": "day-before", "reminder": "nudge", "card": "thank-you-card",
    "introduction": "introduction-follow-up", "phone-call": "phone-script", "cancel": "cancellation",
} | {kind: kind for kind in KINDS}  # fmt: skip
"""What a kind may be called by whoever names one in a command."""
_CHANNELS = (
    ("alum", "request-alumni"), ("event", "request-event"), ("conference", "request-event"), ("fair", "request-event"),
    ("association", "request-event"),
)  # fmt: skip
"""Words in the name of a channel that tell which first letter fits."""


@dataclass(frozen=True, slots=True)
class About:
    """What a letter is about besides its person: a meeting, and the edge by which they named somebody; 0 for none."""

    meeting: int = 0
    referral: int = 0


def form(kind: str) -> str:
    """How a kind is written or said: mail, card, note or script."""
    return SCRIPT if kind in SCRIPTS else _FORMS.get(kind, MAIL)


def group(kind: str) -> str:
    """Which group a kind belongs to."""
    return next(key for key, kinds in GROUPS.items() if kind in kinds)


def request_kind(*, referred: bool, channel_kind: str) -> str:
    """The first letter that fits the way one came to somebody; `channel_kind` is what that channel is called."""
    if referred:
        return "request-referred"
    called = channel_kind.casefold()
    return next((kind for word, kind in _CHANNELS if word in called), "request-cold")
