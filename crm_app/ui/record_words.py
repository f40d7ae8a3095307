"""What the tables and columns of the book are called by people, and their values in words: for History and Trash."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from crm_app.store.journal import CellChange, RowChange
from crm_app.store.naming import Owner
from crm_app.ui import formats, words

_LONGEST = 160
_PLAIN_VALUES: dict[str, Callable[[str], str]] = {"mode": words.mode, "stage": words.stage, "state": words.state}

ICONS = {
    "person": "user", "organisation": "building-2", "meeting": "calendar-days", "note": "notebook-pen",
    "referral": "waypoints", "letter": "mail", "promise": "bell", "card": "id-card", "attachment": "paperclip",
    "research": "file-search", "question": "circle-question-mark", "tag": "tag", "introduction": "mic",
    "relation": "link", "saved_view": "bookmark", "person_tag": "tag", "organisation_tag": "tag",
    "affiliation": "briefcase", "detail": "at-sign", "setting": "settings", "participant": "users",
}  # fmt: skip
"""The picture beside a record of each kind; others have that of a plain file."""


def icon(table: str) -> str:
    """The picture beside a record."""
    return ICONS.get(table, "file-text")


def table(key: str) -> str:
    """What a row of a table is called."""
    return _tables().get(key, key.replace("_", " "))


def column(key: str) -> str:
    """What a column is called."""
    name = key.removesuffix("_id")
    return _columns().get(key) or _columns().get(name) or _tables().get(name) or name.replace("_", " ")


def record(key: str, name: str) -> str:
    """A record by its kind and name: "Note: soil and looms"; people and organisations by their names alone."""
    line = " ".join(name.split())
    if line and key in {"person", "organisation"}:
        return line
    return _tr("{kind}: {name}").format(kind=table(key), name=line) if line else table(key)


def changed(change: RowChange) -> str:
    """A changed row by its name."""
    return belonging(change.table, change.name, change.owner)


def belonging(key: str, name: str, owner: Owner | None) -> str:
    """A row by whom it belongs to, its kind and its name: "Ana Ruiz · Note: soil and looms"."""
    what = record(key, short(name))
    return _tr("{owner} · {what}").format(owner=owner[2], what=what) if owner and owner[2] else what


def op(key: str) -> str:
    """What became of a row."""
    return {"added": _tr("added"), "changed": _tr("changed"), "deleted": _tr("deleted")}[key]


def cell(change: CellChange, *, zone: str) -> tuple[str, str, str]:
    """A changed value: the name of its column, and what it was and is in words; empty for nothing."""
    return column(change.column), _value(change, change.before, zone), _value(change, change.after, zone)


def _value(change: CellChange, value: Any, zone: str) -> str:
    if value is None or value == "":
        return ""
    match change.kind:
        case "time":
            return moment(datetime.fromisoformat(value), zone)
        case "truth":
            return _tr("yes") if value else _tr("no")
        case "text" if change.column in _PLAIN_VALUES:
            return _PLAIN_VALUES[change.column](str(value))
        case _:
            return short(str(value))


def moment(at: datetime, zone: str) -> str:
    """A day and a time on the owner's clock: "23 Nov 2026, 14:05"."""
    day = at.astimezone(ZoneInfo(zone)).date()
    short_day = formats.locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return f"{short_day}, {formats.clock(at, zone)}"


def short(text: str) -> str:
    """A text in one line, without its marks of emphasis, cut where it would fill the page."""
    line = " ".join(text.replace("**", "").split()).lstrip("# ")
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"


def _tables() -> dict[str, str]:
    return {
        "channel": _tr("Channel"), "campaign": _tr("Search"), "organisation": _tr("Organisation"),
        "person": _tr("Person"), "detail": _tr("Way to reach"), "affiliation": _tr("Job"), "field": _tr("Field"),
        "topic": _tr("Topic"), "tag": _tr("Tag"), "person_tag": _tr("Tag"), "organisation_tag": _tr("Tag"),
        "person_field": _tr("Field"), "organisation_field": _tr("Field"), "custom_field": _tr("Own field"),
        "custom_value": _tr("Own field"), "introduction": _tr("Introduction"), "me": _tr("About me"),
        "request": _tr("Request"), "attempt": _tr("Attempt"), "meeting": _tr("Meeting"),
        "meeting_move": _tr("Moved meeting"), "participant": _tr("Participant"), "question": _tr("Question"),
        "question_field": _tr("Field"), "meeting_question": _tr("Question"), "observation": _tr("Observation"),
        "evaluation": _tr("Looking back"), "referral": _tr("Referral"), "promise": _tr("Promise"),
        "letter": _tr("Letter"), "touch": _tr("Contact"), "card": _tr("Card"), "card_side": _tr("Side of a card"),
        "research": _tr("Research"), "note": _tr("Note"), "import_batch": _tr("Imported file"),
        "row_verdict": _tr("Imported line"), "raw_property": _tr("Line kept as it came"), "setting": _tr("Setting"),
        "relation": _tr("Relation"), "attachment": _tr("File"), "saved_view": _tr("Saved view"),
        "playbook": _tr("Guide"), "letter_template": _tr("Letter in own words"), "snooze": _tr("Put off"),
        "event": _tr("Event"), "event_person": _tr("Person at an event"), "task": _tr("Task"), "skill": _tr("Skill"),
        "meeting_tick": _tr("Tick"), "campaign_field": _tr("Field"), "mapping": _tr("Assignment of columns"),
        "not_same": _tr("Told apart"), "former_uid": _tr("Former identifier"), "correction": _tr("Correction"),
    }  # fmt: skip


def _columns() -> dict[str, str]:
    return {
        "archived_at": _tr("archived"), "trashed_at": _tr("in the trash"), "name": _tr("name"), "kind": _tr("kind"),
        "owner": _tr("owner"), "playbook": _tr("guide"), "goal": _tr("goal"), "goal_count": _tr("goal"),
        "goal_day": _tr("until"), "active": _tr("active"), "other_names": _tr("other names"),
        "domain": _tr("web domain"), "sector": _tr("sector"), "size": _tr("size"), "place": _tr("place"),
        "advocacy": _tr("people who would help"), "motivation": _tr("motivation"), "posting": _tr("open positions"),
        "do_not_contact": _tr("do not contact"), "do_not_contact_reason": _tr("why not to contact"),
        "do_not_contact_at": _tr("do not contact since"), "note": _tr("note"), "given": _tr("given name"),
        "family": _tr("family name"), "additional": _tr("middle name"), "prefix": _tr("title before the name"),
        "suffix": _tr("suffix"), "nickname": _tr("nickname"), "name_order": _tr("order of the name"),
        "second_name": _tr("name in another script"), "sort_as": _tr("sorted as"), "address_as": _tr("addressed as"),
        "said_as": _tr("said as"), "pronouns": _tr("pronouns"), "photo": _tr("photo"), "birthday": _tr("birthday"),
        "may_share": _tr("may be shared"), "private": _tr("private"), "pinned": _tr("pinned"),
        "cadence": _tr("how often to keep in touch"), "why": _tr("why"), "shared_ground": _tr("what you share"),
        "language": _tr("language"), "zone": _tr("time zone"), "label": _tr("label"), "text": _tr("text"),
        "preferred": _tr("preferred"), "title": _tr("role"), "department": _tr("department"), "since": _tr("since"),
        "until": _tr("until"), "current": _tr("present job"), "headline": _tr("headline"),
        "summary": _tr("summary"), "interests": _tr("interests"), "skills": _tr("skills"), "worth": _tr("values"),
        "email": _tr("e-mail"), "phone": _tr("phone"), "purpose": _tr("purpose"), "answer": _tr("answer"),
        "answered_at": _tr("answered"), "answer_words": _tr("words of the answer"),
        "redirected_to": _tr("sent on to"), "closed_at": _tr("closed"), "closed_why": _tr("why closed"),
        "channel": _tr("channel"), "at": _tr("when"), "outcome": _tr("outcome"), "start": _tr("start"),
        "minutes": _tr("minutes"), "mode": _tr("how"), "room": _tr("room"), "link": _tr("link"),
        "directions": _tr("directions"), "parking": _tr("parking"), "ask_for": _tr("ask for"),
        "dial_in": _tr("dial-in"), "day_phone": _tr("phone that day"), "leave_by": _tr("leave by"),
        "dress": _tr("what to wear"), "say_from": _tr("say you come from"), "scheduled_at": _tr("planned"),
        "confirmation_sent_at": _tr("confirmation sent"), "confirmed_at": _tr("confirmed"),
        "prepared_at": _tr("prepared"), "held_start": _tr("began"), "held_end": _tr("ended"),
        "written_up_at": _tr("written up"), "cancelled_at": _tr("cancelled"), "cancelled_by": _tr("cancelled by"),
        "cancelled_why": _tr("why cancelled"), "no_show_at": _tr("did not happen"), "no_show": _tr("who did not come"),
        "no_show_why": _tr("why it did not happen"), "turned_call_at": _tr("became a call"),
        "thanks_due": _tr("thanks due"), "who": _tr("who"), "role": _tr("part"), "category": _tr("category"),
        "tiara": _tr("theme"), "stage": _tr("stage"), "must": _tr("must be asked"), "source": _tr("source"),
        "rating": _tr("rating"), "star": _tr("star"), "if_time": _tr("if there is time"), "asked_at": _tr("asked"),
        "quote": _tr("word for word"), "contradicts": _tr("contradicts"), "aspect": _tr("about"),
        "question": _tr("question"), "referrer": _tr("who sent you"), "referred": _tr("sent to"),
        "words": _tr("words used"), "may_use_name": _tr("name may be used"),
        "introduction_promised_until": _tr("introduction promised until"),
        "introduction_made_at": _tr("introduced"), "reported_back_at": _tr("reported back"),
        "main": _tr("first who sent you"), "owed_by": _tr("owed by"), "what": _tr("what"), "due": _tr("due"),
        "done_at": _tr("done"), "state": _tr("state"), "subject": _tr("subject"), "received_at": _tr("received"),
        "received_where": _tr("where received"), "fields": _tr("fields"), "back_note": _tr("on the back"),
        "file": _tr("file"), "media": _tr("kind of file"), "where_found": _tr("where found"), "url": _tr("address"),
        "found_at": _tr("found"), "unknown": _tr("still unknown"), "key": _tr("setting"), "value": _tr("value"),
        "other": _tr("to whom"), "section": _tr("section"), "definition": _tr("what it shows"),
        "student": _tr("student"), "activity": _tr("activity"), "seniority": _tr("seniority"),
        "role_family": _tr("kind of role"), "path": _tr("path"), "relates": _tr("how it fits me"),
        "back_at": _tr("comes back"),
        "ics_uid": _tr("calendar entry"), "organiser": _tr("organiser"), "sequence": _tr("version of the invitation"),
        "invitation_sent_at": _tr("invitation sent"), "invitation_answer": _tr("answer to the invitation"),
        "live_question": _tr("question in front"), "stay_minutes": _tr("minutes longer"),
        "day_before_sent_at": _tr("confirmed the day before"), "follow_up": _tr("follow-up question"),
        "handed_at": _tr("given to the mail program"), "trouble": _tr("why it could not be read"),
        "original": _tr("name of the picture"), "corners": _tr("corners"), "about": _tr("about"),
        "based_on": _tr("made from"), "day": _tr("day"), "attended_at": _tr("attended"), "event": _tr("event"),
        "came_from": _tr("where it came from"), "plan": _tr("plan"), "list": _tr("list"), "ticked_at": _tr("ticked"),
        "signature": _tr("headers"), "former": _tr("former identifier"), "seen": _tr("as read"),
        "meant": _tr("as meant"), "other_organisation": _tr("other organisation"),
    }  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("record_words", text)
