"""Whom an invitation means, when, and where: an event of a calendar in the light of the book."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from crm_app.domain import wheres
from crm_app.domain.incoming import EMAIL, IncomingMeeting, Invited
from crm_app.domain.modes import VIDEO
from crm_app.store import imports, me, meetings, people, settings
from crm_app.store.book import Book
from crm_app.work.places import machine_zone

_LEAST, _MOST = 5, 24 * 60
_DATE = len("2026-12-03")


@dataclass(frozen=True, slots=True)
class Who:
    """Those of the book who are meant, whoever invites first; `new` is somebody the book does not have yet."""

    known: tuple[int, ...]
    new: Invited | None = None

    def __bool__(self) -> bool:
        return bool(self.known or self.new)


class Meant:
    """Answers for one import; without a book nobody is known."""

    def __init__(self, book: Book | None) -> None:
        self._book = book

    @cached_property
    def _mine(self) -> str:
        return me.get(self._book).email.strip().lower() if self._book else ""

    @cached_property
    def _home(self) -> str:
        return (settings.get(self._book, settings.ZONE) if self._book else "") or machine_zone()

    def organiser(self, row: IncomingMeeting) -> str:
        """The address of whoever invites; "" where that is me or nobody."""
        return row.organiser.email if row.organiser and row.organiser.email != self._mine else ""

    def others(self, row: IncomingMeeting) -> list[Invited]:
        """Everybody but me, whoever invites first; somebody named twice is there once with all that is told."""
        found: dict[str, Invited] = {}
        for one in (*([row.organiser] if row.organiser else []), *row.invited):
            if one.email != self._mine:
                before = found.get(one.email, one)
                found[one.email] = Invited(one.email, before.name or one.name, before.answer or one.answer)
        return list(found.values())

    def answer(self, row: IncomingMeeting, meeting: int) -> str | None:
        """What one who takes part in a meeting says to it, "" for nothing; None where nobody of them speaks."""
        if self._book is None:
            return None
        taking_part = {person for person, _, _ in meetings.participants(self._book, meeting)}
        others = self.others(row)
        known = imports.people_by_detail(self._book, EMAIL, {one.email for one in others})
        theirs = [one for one in others if taking_part & {person.id for person in known.get(one.email, ())}]
        return next((one.answer for one in theirs if one.answer), "") if theirs else None

    def who(self, row: IncomingMeeting) -> Who:
        """Who is met: by their addresses, else the one person of the book whose whole name stands in the title."""
        others = self.others(row)
        if not others:
            return Who(self._named(row.title))
        known = self._known(one.email for one in others)
        first = others[0]
        met = tuple(dict.fromkeys(known[one.email] for one in others if one.email in known))
        if first.email in known or (met and not self._mine):
            return Who(met)  # where I am not known, who invites may be myself
        return Who(met, first)

    def host(self, who: Who) -> int:
        """The id of whom the meeting is with, added inside an edit where the book does not have them."""
        if who.new is None or self._book is None:
            return who.known[0]
        bare = who.new.email.partition("@")[0].replace(".", " ").replace("_", " ").title()
        return people.add(self._book, name=who.new.name or bare, emails=[who.new.email])

    def _known(self, emails: Iterable[str]) -> dict[str, int]:
        found = imports.people_by_detail(self._book, EMAIL, set(emails)) if self._book else {}
        return {email: known[0].id for email, known in found.items()}

    def _named(self, title: str) -> tuple[int, ...]:
        words = title.replace(",", " ").replace(":", " ").split()
        spans = {" ".join(words[at : at + size]) for size in (2, 3, 4) for at in range(len(words) - size + 1)}
        found = imports.people_by_name(self._book, spans) if self._book and spans else {}
        those = {person for namesakes in found.values() for person in namesakes}
        return tuple(those) if len(those) == 1 else ()

    def start(self, row: IncomingMeeting) -> datetime:
        """The moment in UTC; a time without a zone is one of the owner's, a day begins at its midnight."""
        at = datetime.fromisoformat(row.start)
        if at.tzinfo is None:
            at = at.replace(tzinfo=ZoneInfo(row.zone or self._home))
        return at.astimezone(UTC).replace(microsecond=0)

    def zone(self, row: IncomingMeeting, host: int) -> str:
        """Where the meeting is told to take place: as the file says, else where the host lives, else at home."""
        theirs = people.zone_of(self._book, host) if self._book and host and row.start.endswith("Z") else ""
        return row.zone or theirs or self._home

    def minutes(self, row: IncomingMeeting) -> int:
        """The length, or the usual one where none is told."""
        usual = meetings.usual_minutes(self._book) if self._book else 30
        return min(_MOST, max(_LEAST, row.minutes or usual))

    def scheduled_at(self, row: IncomingMeeting) -> datetime | None:
        """An invitation is a proposal until I agree; what stands in somebody's calendar is agreed."""
        mine = next((one.answer for one in row.invited if one.email == self._mine), "")
        asked = row.method == "request" and bool(self.organiser(row)) and mine != "accepted"
        is_open = asked or row.tentative or len(row.start) == _DATE
        return None if is_open or self._book is None else self._book.clock()

    @staticmethod
    def details(row: IncomingMeeting) -> dict[str, Any]:
        """Columns of the meeting that tell where it is."""
        where = wheres.read(row.place)
        link = where.link or row.link or wheres.link_in(row.text)
        mode = VIDEO if link and not where.place else where.mode
        return {"mode": mode, "place": where.place, "link": link, "day_phone": where.phone}
