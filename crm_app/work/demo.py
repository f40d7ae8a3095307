"""Fills an empty book with the sample: a made-up search for a direction, its dates counting from today.

The sample lies in `resources/sample`, one file for each kind of record; entries name one another by their `key`, and
whatever has no meaning of its own here is a column of the record's table.
"""

import mimetypes
import re
import tomllib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from crm_app import resources
from crm_app.domain import mentions, questions
from crm_app.domain.offsets import Today
from crm_app.domain.times import day_text
from crm_app.errors import Unusable
from crm_app.store import (
    attachments,
    custom_fields,
    details,
    meetings,
    notes,
    organisations,
    people,
    pictures,
    referrals,
    relations,
    rows,
    schema,
    settings,
    skills,
)
from crm_app.store.book import Book

LABEL = "Fill the book with the sample"
SETTING = "sample"
_SHELVES = ("shown", "archived", "trashed")
_DAYS = frozenset({"due", "day", "introduction_promised_until", "goal_day"})
_MOMENTS = frozenset({
    "at", "start", "leave_by", "answered_at", "closed_at", "created_at", "scheduled_at", "confirmation_sent_at",
    "confirmed_at", "prepared_at", "held_start", "held_end", "written_up_at", "turned_call_at", "cancelled_at",
    "no_show_at", "introduction_made_at", "reported_back_at", "done_at", "received_at",
})  # fmt: skip

_MENTION = re.compile(r"@\{(\w+)\}")

Entry = dict[str, Any]


def fill(book: Book, now: datetime, zone: str) -> None:
    """Write the sample as one edit, so that one undo removes it; `zone` (an IANA name) is where the owner is today.

    Raises `Unusable` when there is anything in the book already.
    """
    is_used = any(len(people.ids(book, shelf=shelf)) for shelf in _SHELVES)
    if is_used or len(organisations.ids(book)) or len(meetings.ids(book)):
        raise Unusable("There is something in this book already; take the sample into an empty one, in another folder.")
    with book.edit(LABEL):
        sample = _Sample(book, Today(now, zone))
        sample.write_owner()
        sample.write_people()
        sample.write_meetings()
        sample.write_the_rest()
        settings.put(book, SETTING, "1")
        settings.put(book, "zone", zone)


def is_sample(book: Book) -> bool:
    """Whether the book holds the sample, so that the window can offer to start one's own."""
    return settings.get(book, SETTING) == "1"


def _tables(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text("sample", f"{name}.toml"))


class _Sample:
    """Writes entry after entry, and remembers the ids behind their keys."""

    def __init__(self, book: Book, today: Today) -> None:
        self.book = book
        self.today = today
        self.owner = _tables("book")
        self.zone: str = self.owner["zone"]
        self.ids: dict[str, dict[str, int]] = {}
        self.campaign = 0

    def write_owner(self) -> None:
        """The owner, the campaign, and what people are sorted by."""
        rows.add(self.book, schema.Me, **self.owner["me"])
        campaign = self._columns(self.owner["campaign"])
        campaign["goal"] = campaign["goal"].format(day=day_text(self.today.day(self.owner["campaign"]["goal_day"])))
        begun = self.today.moment("-70b 09:00", self.zone)
        self.campaign = rows.add(self.book, schema.Campaign, **campaign, created_at=begun)
        kinds = {
            "introduction": schema.Introduction,
            "field": schema.Field,
            "channel": schema.Channel,
            "tag": schema.Tag,
        }
        for kind, model in kinds.items():
            for entry in self.owner[kind]:
                self._remember(kind, entry, rows.add(self.book, model, **_without(entry, "key")))

    def write_people(self) -> None:
        """Organisations, people, and who named whom once the meetings are there."""
        for entry in _tables("organisations")["organisation"]:
            columns = _without(entry, "key", "fields")
            number = organisations.find_or_add(self.book, **columns)
            self._remember("organisation", entry, number)
            for field in entry.get("fields", ()):
                rows.add(self.book, schema.OrganisationField, organisation=number, field=self.ids["field"][field])
        for entry in _tables("people")["person"]:
            self._remember("person", entry, self._write_person(entry))

    def _write_person(self, entry: Entry) -> int:
        jobs = {name: entry[name] for name in ("title", "organisation", "department", "since") if name in entry}
        columns = _without(entry, "key", "fields", "tags", "phones", "emails", "urls", "address", "archived", *jobs)
        if entry.get("do_not_contact"):
            columns["do_not_contact_at"] = self.today.now
        if entry.get("archived"):
            columns["archived_at"] = self.today.now
        names = {tag["key"]: tag["name"] for tag in self.owner["tag"]}
        number = people.add(
            self.book,
            **columns,
            emails=entry.get("emails", ()),
            urls=entry.get("urls", ()),
            addresses=[entry["address"]] if "address" in entry else (),
            tagged=[names[tag] for tag in entry.get("tags", ())],
        )
        for label, text in entry.get("phones", ()):
            details.add(self.book, number, "phone", [text], label=label)
        if jobs:
            organisation = self.ids["organisation"].get(jobs.pop("organisation", ""))
            rows.add(self.book, schema.Affiliation, person=number, organisation=organisation, **jobs)
        for field in entry.get("fields", ()):
            rows.add(self.book, schema.PersonField, person=number, field=self.ids["field"][field])
        return number

    def write_meetings(self) -> None:
        """Requests, meetings and what was said in them."""
        for entry in _tables("requests")["request"]:
            columns = self._columns(entry, "person", "channel", redirected_to="person")
            begun = columns.pop("at")
            attempts = columns.pop("attempts", ())
            number = rows.add(self.book, schema.Request, **columns, campaign=self.campaign, created_at=begun)
            for kind, channel, at, outcome in attempts:
                moment = self.today.moment(at, self.zone)
                rows.add(
                    self.book, schema.Attempt, request=number, kind=kind, channel=channel, at=moment, outcome=outcome
                )
        found = _tables("meetings")["meeting"]
        for entry in found:
            self._remember("meeting", entry, self._write_meeting(entry))
        for question in (question for entry in found for question in entry.get("questions", ())):
            if "contradicts" in question:
                asked = self.ids["question"]
                other = asked[question["contradicts"]]
                rows.change(self.book, schema.MeetingQuestion, asked[question["key"]], contradicts=other)

    def _write_meeting(self, entry: Entry) -> int:
        zone = entry["zone"]
        parts = ("key", "people", "questions", "observations", "evaluation", "moves", "evaluated_at")
        columns = self._columns(_without(entry, *parts), "introduction", zone=zone)
        columns.setdefault("created_at", columns.get("scheduled_at"))
        number = rows.add(self.book, schema.Meeting, **columns, campaign=self.campaign)
        for person, role in entry["people"]:
            rows.add(self.book, schema.Participant, meeting=number, person=self.ids["person"][person], role=role)
        for position, question in enumerate(entry.get("questions", ())):
            self._write_question(number, position, question, zone)
        for aspect, text in entry.get("observations", ()):
            rows.add(self.book, schema.Observation, meeting=number, aspect=aspect, text=text)
        for question, answer in entry.get("evaluation", ()):
            at = self.today.moment(entry["evaluated_at"], zone)
            rows.add(self.book, schema.Evaluation, meeting=number, at=at, question=question, answer=answer)
        for start, at, who, why in entry.get("moves", ()):
            times = {"start": self.today.moment(start, zone), "at": self.today.moment(at, zone)}
            rows.add(self.book, schema.MeetingMove, meeting=number, zone=zone, who=who, why=why, **times)
        return number

    def _write_question(self, meeting: int, position: int, entry: Entry, zone: str) -> None:
        known = questions.bank()[entry["id"]]
        columns = {
            "text": known.text,
            "topic": known.topic,
            "must": known.must,
            **_without(entry, "key", "id", "contradicts"),
        }
        if "asked" in columns:
            columns["asked_at"] = self.today.moment(columns.pop("asked"), zone)
        number = rows.add(
            self.book, schema.MeetingQuestion, meeting=meeting, position=position, bank_id=known.id, **columns
        )
        if "key" in entry:
            self._remember("question", entry, number)

    def write_the_rest(self) -> None:
        """Who named whom, letters, promises, contacts, notes, research and cards."""
        for entry in _tables("referrals")["referral"]:
            columns = self._columns(entry, "channel", "meeting", referrer="person", referred="person")
            referrals.add(self.book, columns.pop("referred"), **columns, created_at=columns["at"])
        written = _tables("letters")
        for entry in written["letter"]:
            columns = self._columns(entry, "person", "meeting")
            columns["text"] = columns["text"].strip()
            rows.add(self.book, schema.Letter, **columns, created_at=columns.get("at", self.today.now))
        for entry in written["promise"]:
            columns = self._columns(entry, "person", "meeting")
            rows.add(self.book, schema.Promise, created_at=columns.pop("at"), **columns)
        for entry in written["touch"]:
            rows.add(self.book, schema.Touch, **self._columns(entry, "person"))
        for entry in _tables("notes")["note"]:
            columns = self._columns(entry, "person", "organisation")
            text = _MENTION.sub(self._mention, columns.pop("text").strip())
            notes.add(self.book, text, **columns, created_at=columns["at"])
        for position, entry in enumerate(_tables("research")["research"]):
            columns = self._columns(entry, "person", "organisation", "field")
            rows.add(self.book, schema.Research, position=position, found_at=columns.pop("at", None), **columns)
        self._write_what_hangs_on_people(_tables("relations"))
        for entry in _tables("cards")["card"]:
            self._write_card(entry)
        self._write_what_is_built(_tables("building"))

    def _write_what_is_built(self, found: dict[str, Any]) -> None:
        """Skills, things to do, and events."""
        for entry in found["skill"]:
            skills.add(self.book, entry["text"], **self._columns(_without(entry, "text"), "meeting"))
        for entry in found["task"]:
            rows.add(self.book, schema.Task, **self._columns(entry, "person", "meeting"))
        for entry in found["event"]:
            number = rows.add(self.book, schema.Event, **self._columns(_without(entry, "people")))
            for person in entry["people"]:
                rows.add(self.book, schema.EventPerson, event=number, person=self.ids["person"][person])

    def _write_card(self, entry: Entry) -> None:
        columns = self._columns(_without(entry, "picture"), "person", "meeting")
        number = rows.add(self.book, schema.Card, **columns | {"text": entry["text"].strip()})
        picture = resources.path("sample", entry["picture"])
        media = mimetypes.guess_type(picture.name)[0] or ""
        file = pictures.add(self.book.folder, picture.read_bytes(), media)
        rows.add(self.book, schema.CardSide, card=number, file=file, media=media)

    def _write_what_hangs_on_people(self, found: dict[str, Any]) -> None:
        """Relations, earlier jobs, fields of the owner's own, and files."""
        for entry in found["relation"]:
            columns = self._columns(entry, "person", other="person")
            relations.add(self.book, columns.pop("person"), columns.pop("other"), **columns)
        for entry in found["job"]:
            columns = self._columns(entry, "person", "organisation")
            rows.add(self.book, schema.Affiliation, current=False, position=1, **columns)
        for entry in found["custom"]:
            person = self.ids["person"][entry["person"]]
            custom_fields.put(self.book, person, entry["field"], entry["text"])
        for entry in found["attachment"]:
            self._write_file(entry)

    def _write_file(self, entry: Entry) -> None:
        data = entry["text"].lstrip().encode()
        file = attachments.keep(self.book, data, entry["name"])
        person = self.ids["person"][entry["person"]]
        number = attachments.add(
            self.book, file, name=entry["name"], media=entry["media"], length=len(data), person=person
        )
        attachments.change(self.book, number, private=entry.get("private", False))

    def _mention(self, found: re.Match[str]) -> str:
        """A note's `@{key}` as the link to somebody that notes hold."""
        person = self.ids["person"][found[1]]
        return mentions.link(people.name_of(self.book, person), people.uid_of(self.book, person))

    def _remember(self, kind: str, entry: Entry, number: int) -> None:
        self.ids.setdefault(kind, {})[entry["key"]] = number

    def _columns(self, entry: Entry, *references: str, zone: str = "", **kinds: str) -> Entry:
        """An entry's values as a table takes them: offsets as times, and keys as ids, `kinds` naming what is not called
        after its kind.
        """
        kinds |= {name: name for name in references}
        found: Entry = {}
        for name, value in entry.items():
            if name in _MOMENTS:
                found[name] = self.today.moment(value, zone or self.zone)
            elif name in _DAYS:
                found[name] = self.today.day(value).isoformat()
            else:
                found[name] = self.ids[kinds[name]][value] if name in kinds else value
        return found


def _without(entry: Mapping[str, Any], *names: str) -> Entry:
    return {name: value for name, value in entry.items() if name not in names}
