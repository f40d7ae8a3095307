"""Words for what the book keeps as keys: stages, modes, states, kinds of details."""

from PySide6.QtCore import QCoreApplication

from crm_app.store.meetings import MeetingRow


def stage(key: str) -> str:
    """A stage as people read it; someone about whom nothing was decided is just in the book."""
    return {
        "none": _tr("In the book"),
        "to-ask": _tr("To ask"),
        "asked": _tr("Asked"),
        "scheduled": _tr("Scheduled"),
        "met": _tr("Met"),
        "thanked": _tr("Thanked"),
        "in-touch": _tr("In touch"),
        "dormant": _tr("Dormant"),
        "declined": _tr("Declined"),
    }.get(key, key)


def mode(key: str) -> str:
    """How two people meet."""
    return {"in-person": _tr("In person"), "phone": _tr("By phone"), "video": _tr("By video")}.get(key, key)


def state(key: str) -> str:
    """How far a meeting has come."""
    return {
        "proposed": _tr("Proposed"),
        "scheduled": _tr("Planned"),
        "confirmed": _tr("Confirmed"),
        "prepared": _tr("Prepared"),
        "in-progress": _tr("Under way"),
        "held": _tr("Held"),
        "written-up": _tr("Written up"),
        "thanked": _tr("Thanked"),
        "evaluated": _tr("Evaluated"),
        "cancelled": _tr("Cancelled"),
        "no-show": _tr("Did not happen"),
        "untold": _tr("Did it happen?"),
    }.get(key, key)


STATE_ICONS = {
    "proposed": "circle-question-mark",
    "scheduled": "calendar-days",
    "confirmed": "calendar-check",
    "prepared": "file-text",
    "in-progress": "circle-dot",
    "held": "handshake",
    "written-up": "notebook-pen",
    "thanked": "hand-heart",
    "evaluated": "square-check",
    "cancelled": "calendar-x",
    "no-show": "user-x",
    "untold": "circle-question-mark",
}
MODE_ICONS = {"in-person": "map-pin", "phone": "phone", "video": "video"}


def category(key: str) -> str:
    """What a question of the bank is about."""
    return {
        "small-talk": _tr("Small talk"),
        "path": _tr("Career path"),
        "day": _tr("Daily work"),
        "skills": _tr("Skills"),
        "conditions": _tr("Working conditions"),
        "likes": _tr("Likes and dislikes"),
        "organisation": _tr("Organisation"),
        "outlook": _tr("Trends"),
        "pay": _tr("Pay"),
        "advice": _tr("Advice"),
        "resources": _tr("Resources"),
        "next": _tr("Next steps"),
    }.get(key, key)


def purpose(key: str) -> str:
    """Why one meets: the four good reasons."""
    return {
        "explore": _tr("An insider’s view of a career path"),
        "entry": _tr("Tips about how to get into this field"),
        "circle": _tr("A wider circle of expert contacts"),
        "organisation": _tr("This organisation, and how I might fit in"),
    }.get(key, key)


def aspect(key: str) -> str:
    """What one looks at in a meeting besides what is said."""
    return {
        "environment": _tr("The place"),
        "dress": _tr("How they dress"),
        "communication": _tr("How they talk with each other"),
        "humour": _tr("What they laugh about"),
        "would-work-here": _tr("Would I want to work here?"),
    }.get(key, key)


def part(key: str) -> str:
    """What somebody is in a meeting."""
    return {"host": _tr("Host"), "guest": _tr("Guest"), "met": _tr("Met by the way")}.get(key, key)


def step(key: str) -> str:
    """What is to be done next with somebody."""
    return {
        "thank-you": _tr("Send thank-you"),
        "phone-call": _tr("Phone them"),
        "nudge": _tr("Remind once"),
        "confirm": _tr("Confirm the meeting"),
        "report-back": _tr("Report back"),
        "introduction": _tr("Wait for introduction"),
        "promise": _tr("Keep a promise"),
        "keep-in-touch": _tr("Keep in touch"),
        "new-name": _tr("Get in touch"),
        "write-up": _tr("Write up notes"),
        "evaluate": _tr("Look back on it"),
        "card": _tr("File the card"),
        "answer": _tr("Wait for an answer"),
        "task": _tr("Do"),
        "letter": _tr("Say whether it was sent"),
        "skill": _tr("Build"),
        "meeting": _tr("Meet"),
    }.get(key, key)


STEP_ICONS = {
    "thank-you": "hand-heart",
    "phone-call": "phone",
    "nudge": "reply",
    "confirm": "calendar-days",
    "report-back": "message-square",
    "introduction": "clock",
    "promise": "bell",
    "keep-in-touch": "bell",
    "new-name": "send",
    "write-up": "notebook-pen",
    "evaluate": "square-check",
    "card": "image-plus",
    "answer": "clock",
    "task": "square-check",
    "letter": "mail-question-mark",
    "skill": "trending-up",
    "meeting": "handshake",
}


def detail_kind(key: str) -> str:
    """What kind of way to reach somebody."""
    return {
        "email": _tr("E-mail"),
        "phone": _tr("Phone"),
        "url": _tr("Link"),
        "address": _tr("Address"),
        "messaging": _tr("Messaging"),
    }.get(key, key)


def minutes(number: int) -> str:
    """A length of time."""
    return _tr("{number} min").format(number=number)


def file_format(key: str) -> str:
    """What kind of file was taken in."""
    if key.startswith("linkedin"):
        return _tr("LinkedIn")
    names = {"google": "Google", "outlook": "Outlook", "thunderbird": "Thunderbird", "ldif": "LDIF", "monica": "Monica"}
    known = {"vcard": _tr("vCard"), "csv": _tr("CSV"), "json": _tr("Rapport export"), "ics": _tr("Calendar")}
    return (names | known | {"jobs": _tr("List of jobs")}).get(key, key)


def guide_name(key: str, name: str) -> str:
    """What a playbook is called; one of the user's own as they named it."""
    return {"umbc": _tr("Career-centre guide"), "dalton-3b7": _tr("Quick rhythm (3 and 7 days)")}.get(key, name)


def guide(key: str) -> str:
    """How a shipped guide goes about it; empty for one that is not ours."""
    return {
        "umbc": _tr(
            "Write, then telephone to fix the time. Learn, never ask for a job. Thank within a day, and tell whoever "
            "sent you what came of it."
        ),
        "dalton-3b7": _tr(
            "Ask one person at an employer; after three business days try somebody else there, after seven write once "
            "more, then let it rest."
        ),
    }.get(key, "")


def role(title: str, organisation: str) -> str:
    """Title and organisation in one line, whichever are known."""
    return ", ".join(part for part in (title, organisation) if part)


def meeting_place(row: MeetingRow) -> str:
    """How and where: "In person, 500 L'Enfant Plaza"."""
    return ", ".join(part for part in (mode(row.mode), *row.place.splitlines()) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
