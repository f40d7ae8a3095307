"""What happened, in the words of the timeline: an icon, a title, a text below it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_app.domain import mentions
from crm_app.store.timeline import Event
from crm_app.ui import letter_words, words

_ICONS = {
    "meeting": "handshake", "request": "send", "letter": "mail", "touch": "message-square", "note": "notebook-pen",
    "card": "id-card", "referral": "waypoints", "promise": "bell", "job": "briefcase", "import": "download",
}  # fmt: skip
_TOUCH_ICONS = {"call": "phone", "e-mail": "mail", "message": "message-square", "letter": "mail", "met": "coffee"}
_MOST = 400
"""Characters of a text that can be shown in two lines, whatever the width."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as it is shown; `strong` for what stands out, as meetings do."""

    icon: str
    title: str
    text: str
    strong: bool = False


def told(event: Event) -> Told:
    """An event in words."""
    title, text, icon = _SAY[event.kind](event)
    text = " ".join(mentions.plain(text[:_MOST]).split())
    held = event.kind == "meeting" and event.what.startswith("held")
    return Told(icon or _ICONS[event.kind], title, text, strong=held)


def kind_words(kind: str) -> str:
    """A kind of events, for the filter."""
    return {
        "meeting": _tr("Meetings"),
        "request": _tr("Asking"),
        "letter": _tr("Letters"),
        "touch": _tr("Contacts"),
        "note": _tr("Notes"),
        "card": _tr("Cards"),
        "referral": _tr("Referrals"),
        "promise": _tr("Promises"),
        "job": _tr("Jobs"),
        "import": _tr("Imports"),
    }[kind]


def touch_kinds() -> list[tuple[str, str]]:
    """The ways of getting in touch that one logs."""
    return [
        ("chat", _tr("Chat")),
        ("call", _tr("Call")),
        ("e-mail", _tr("E-mail")),
        ("message", _tr("Message")),
        ("letter", _tr("Letter")),
        ("met", _tr("Met by chance")),
    ]


def touch_words(kind: str) -> str:
    """A way of getting in touch; what an import called it stands as it is."""
    return dict(touch_kinds()).get(kind, kind.replace("-", " ").capitalize() or _tr("Contact"))


_Said = tuple[str, str, str]


def _meeting(event: Event) -> _Said:
    state, _, mode = event.what.partition("-")
    length = words.minutes(event.minutes)
    if state == "held":
        said = {"phone": _tr("Talked by phone, {length}"), "video": _tr("Met by video, {length}")}
        return said.get(mode, _tr("Met in person, {length}")).format(length=length), event.text, ""
    if state == "planned":
        return (
            _tr("Meeting: {mode}, {length}").format(mode=words.mode(mode), length=length),
            event.text,
            "calendar-days",
        )
    missed = {"cancelled": _tr("Meeting cancelled")}.get(event.what, _tr("Meeting did not happen"))
    return missed, event.text, "calendar-x"


def _request(event: Event) -> _Said:
    kind, _, rest = event.what.partition(":")
    if kind == "answer":
        answers = {
            "agreed": _tr("Agreed to meet"),
            "declined": _tr("Said no"),
            "not-now": _tr("Said not now"),
            "redirected": _tr("Sent you on to {name}").format(name=event.name or _tr("somebody else")),
            "bounced": _tr("The letter came back"),
        }
        return answers.get(rest, _tr("Answered")), event.text, "reply"
    asked = {
        "letter": _tr("Asked by letter"),
        "call": _tr("Called to ask"),
        "nudge": _tr("Reminded once"),
        "message": _tr("Asked by message"),
        "closed": _tr("Stopped asking"),
    }
    outcome = {
        "voicemail": _tr("left a voicemail"), "gatekeeper": _tr("spoke to the office"),
        "no-answer": _tr("no answer"), "spoke": _tr("spoke to them"), "bounced": _tr("came back"),
    }.get(rest, rest)  # fmt: skip
    title = ", ".join(filter(None, (asked.get(kind, kind), outcome)))
    return title, event.text, {"call": "phone", "closed": "circle-x", "nudge": "reply"}.get(kind, "")


def _letter(event: Event) -> _Said:
    state, _, kind = event.what.partition(":")
    said = {"sent": _tr("{letter} sent"), "received": _tr("{letter} received"), "draft": _tr("{letter}, draft")}
    name = letter_words.kind(kind)
    return said.get(state, "{letter}").format(letter=name), event.text, "mail-check" if state == "received" else ""


def _touch(event: Event) -> _Said:
    return touch_words(event.what), event.text, _TOUCH_ICONS.get(event.what, "")


def _note(event: Event) -> _Said:
    return _tr("Note, private") if event.private else _tr("Note"), event.text, "lock" if event.private else ""


def _card(event: Event) -> _Said:
    title = _tr("Card received: {where}").format(where=event.what) if event.what else _tr("Card received")
    return title, event.text, ""


def _referral(event: Event) -> _Said:
    said = {
        "made": _tr("Sent you to {name}"),
        "named": _tr("Named by {name}"),
        "channel": _tr("Found through {name}"),
    }
    return said[event.what].format(name=event.name), event.text, "user-plus" if event.what == "made" else ""


def _promise(event: Event) -> _Said:
    said = {
        "me": _tr("You promised"), "them": _tr("They promised"),
        "kept:me": _tr("You kept a promise"), "kept:them": _tr("They kept a promise"),
    }  # fmt: skip
    return said.get(event.what, _tr("Promise")), event.text, "circle-check" if event.what.startswith("kept") else ""


def _job(event: Event) -> _Said:
    title, _, organisation = event.text.partition("\n")
    began = event.what == "began"
    words_ = _tr("Began: {job}") if began else _tr("Left: {job}")
    return words_.format(job=words.role(title, organisation)), "", "" if began else "door-open"


def _import(event: Event) -> _Said:
    return _tr("Taken in from {file}").format(file=event.text), "", ""


_SAY = {
    "meeting": _meeting, "request": _request, "letter": _letter, "touch": _touch, "note": _note, "card": _card,
    "referral": _referral, "promise": _promise, "job": _job, "import": _import,
}  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("event_words", text)
