"""What a file brings beside the people themselves: who sent them, lists they are on, messages, notes, and the owner.

All of it waits until everybody is there, since a message may come before its sender.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from crm_app.domain.incoming import URL, IncomingGroup, IncomingMe, IncomingNote, IncomingPerson, IncomingTouch, Problem
from crm_app.store import imports, relations, touches
from crm_app.store.book import Book
from crm_app.store.intake import Intake
from crm_app.work.judging import Verdict
from crm_app.work.matching import Matcher

_URN = "urn:uuid:"
_STRANGER = "nobody in the book is meant by this"


@dataclass(slots=True)
class Beside:
    """Collects while the people are taken in, then settles who is meant, then writes; a dry run stops before that.

    `counts` tells `touches` and `notes` that come in, and `filled` touches that were there without their words; where a
    file holds nothing else (`alone`), each is a row with a verdict as well.
    """

    book: Book | None
    matcher: Matcher
    alone: bool = False
    me: IncomingMe | None = None
    counts: Counter[str] = field(default_factory=Counter)
    verdicts: list[Verdict] = field(default_factory=list)
    _fresh_me: dict[str, str] = field(default_factory=dict)
    _groups: list[IncomingGroup] = field(default_factory=list)
    _about: list[IncomingTouch | IncomingNote] = field(default_factory=list)
    _places: list[int] = field(default_factory=list)
    _sent_by: list[tuple[IncomingPerson, int]] = field(default_factory=list)
    _agents: dict[int, list[int]] = field(default_factory=dict)
    _bosses: dict[int, int] = field(default_factory=dict)
    _related: list[tuple[int, str, str]] = field(default_factory=list)
    _to_relate: list[tuple[int, int, str]] = field(default_factory=list)
    _tags: list[tuple[int, str]] = field(default_factory=list)
    _words: list[tuple[int, str]] = field(default_factory=list)
    _settled: list[tuple[int, IncomingTouch | IncomingNote]] = field(default_factory=list)
    _referrals: list[tuple[int, int | None, str]] = field(default_factory=list)

    def person(self, row: IncomingPerson, person: int) -> None:
        """A row brought this person or told something new about them."""
        if row.source or row.referred_by:
            self._sent_by.append((row, person))
        if row.agent_of:
            self._agents.setdefault(row.agent_of, []).append(person)
        if any(entry.name == "AGENT" for entry in row.raw):
            self._bosses[row.line] = person
        self._related += [(person, other, kind) for kind, other in row.related]

    def group(self, row: IncomingGroup) -> None:
        """A list of people by their uids."""
        self._groups.append(row)

    def about(self, row: IncomingTouch | IncomingNote, place: int) -> None:
        """A message, invitation or note about somebody, and its place in the file."""
        self._about.append(row)
        self._places.append(place)

    def settle(self) -> Iterator[Problem]:
        """Find out who is meant by everything; yields what a human should look at."""
        self._settle_about()
        self._settle_groups()
        self._settle_relations()
        if self.me and self.book:
            said = {"name": self.me.name, "headline": self.me.headline, "summary": self.me.summary}
            self._fresh_me = imports.unknown_of_me(self.book, said)
        yield from self._settle_origins()

    def has_work(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._settled or self._words or self._tags or self._referrals or self._to_relate or self._fresh_me)

    def write(self, intake: Intake) -> None:
        """Write what was settled; everybody is in the book by now."""
        intake.flush()
        for person, row in self._settled:
            source = _source(row)
            if isinstance(row, IncomingNote):
                intake.add_note(person, row.text, at=_utc(row.at), source=source)
            else:
                intake.add_touch(person, row.kind, at=_utc(row.at), note=row.text, source=source)
        touches.fill(intake.book, self._words)
        for person, tag in self._tags:
            intake.add_tags(person, (tag,))
        for person, referrer, channel in self._referrals:
            intake.add_referral(person, referrer=referrer, channel=channel)
        for person, other, kind in self._to_relate:
            relations.add(intake.book, person, other, kind=kind)
        if self._fresh_me:
            intake.set_me(self._fresh_me)

    def _settle_about(self) -> None:
        slugs = {row.slug for row in self._about if row.slug}
        people: dict[str, int] = {}
        if self.book and slugs:
            known = imports.people_by_detail(self.book, URL, slugs)
            people = {slug: found[0].id for slug, found in known.items()}
        uids = {row.uid for row in self._about if row.uid}
        by_uid = imports.people_by_uid(self.book, uids) if self.book and uids else {}
        by_name = self._by_name({row.name for row in self._about if row.name and not row.uid})
        present, wordless = self._present(), self._wordless()
        for row, place in zip(self._about, self._places, strict=True):
            person = self.matcher.by_slug(row.slug) or people.get(row.slug) if row.slug else None
            if row.uid:
                meant = by_uid.get(row.uid)
                person = self.matcher.by_uid(row.uid) or (meant.id if meant else None)
            elif person is None:
                person = by_name.get(row.name.lower())
            source = _source(row)
            verdict = self._judge(row, person, is_there=source in present, bare=wordless.pop(source, ()))
            if self.alone:
                self.counts[verdict] += 1
                why = _STRANGER if person is None else row.at
                self.verdicts.append(Verdict(place, row.line, verdict, row.name, person, why=why))

    def _judge(
        self, row: IncomingTouch | IncomingNote, person: int | None, *, is_there: bool, bare: Sequence[int]
    ) -> str:
        """Decide what becomes of a row, and answer its verdict; `bare` are the touches it brought earlier and now has
        the words for.
        """
        kind = "notes" if isinstance(row, IncomingNote) else "touches"
        if person is None:
            verdict = "skipped"
        elif is_there:
            verdict = "updated" if bare else "unchanged"
            self.counts["known"] += 1
            self.counts["filled"] += bool(bare)
            self._words += [(touch, row.text) for touch in bare]
        else:
            verdict = "new"
            self.counts[kind] += 1
            self._settled.append((person, row))
        return verdict

    def _present(self) -> set[str]:
        """The marks of those messages and notes that came in before."""
        if self.book is None or not self._about:
            return set()
        sources = [_source(row) for row in self._about]
        return imports.sources_present(self.book, "touch", sources) | imports.sources_present(
            self.book, "note", sources
        )

    def _wordless(self) -> dict[str, list[int]]:
        """The touches that came in without the words this file has for them, by their marks."""
        sources = [_source(row) for row in self._about if isinstance(row, IncomingTouch) and row.text]
        return touches.wordless(self.book, sources) if self.book and sources else {}

    def _by_name(self, names: set[str]) -> dict[str, int]:
        """Those names that one person alone bears."""
        found: dict[str, set[int]] = {}
        if self.book and names:
            for name, people in imports.people_by_name(self.book, names).items():
                found.setdefault(name, set()).update(people)
        for name, person in self.matcher.by_names({name.lower() for name in names}):
            found.setdefault(name, set()).add(person)
        return {name: next(iter(people)) for name, people in found.items() if len(people) == 1}

    def _settle_groups(self) -> None:
        members = {uid for group in self._groups for uid in _spellings(group.members)}
        known = imports.people_by_uid(self.book, members) if self.book and members else {}
        people = {uid: person.id for uid, person in known.items()}
        people |= {uid: person for uid in members if (person := self.matcher.by_uid(uid)) is not None}
        for group in self._groups:
            for uid in _spellings(group.members):
                if uid in people:
                    self._tags.append((people[uid], group.name))
        if self.book and self._tags:
            there = imports.tags_present(self.book, {person for person, _ in self._tags})
            self._tags = [pair for pair in dict.fromkeys(self._tags) if pair not in there]

    def _settle_relations(self) -> None:
        """Who is somebody's assistant by the card inside theirs, and whom cards name as related by their uids."""
        uids = {uid for _, other, _ in self._related for uid in _spellings((other,))}
        known = imports.people_by_uid(self.book, uids) if self.book and uids else {}
        self._to_relate = [
            (boss, agent, "assistant")
            for line, boss in self._bosses.items()
            for agent in self._agents.get(line, ())
            if agent != boss
        ]
        for person, other, kind in self._related:
            for uid in _spellings((other,)):
                found = self.matcher.by_uid(uid) or (known[uid].id if uid in known else None)
                if found is not None and found != person:
                    self._to_relate.append((person, found, kind))
                    break

    def _settle_origins(self) -> Iterator[Problem]:
        """Referrals and channels of new people; who has an origin already keeps it."""
        senders = {row.referred_by for row, _ in self._sent_by if row.referred_by}
        uids = imports.people_by_uid(self.book, senders) if self.book and senders else {}
        by_name = self._by_name(senders)
        have = imports.people_with_origin(self.book, (person for _, person in self._sent_by)) if self.book else set()
        for row, person in self._sent_by:
            text = row.referred_by
            known = uids.get(text)
            referrer = self.matcher.by_uid(text) or (known.id if known else by_name.get(text.lower())) if text else None
            if text and referrer is None:
                message = f"Nobody called “{text}” was found; who sent {row.name} was left open"
                yield Problem(row.line, "referred_by", text, message)
            if person not in have and referrer != person and (referrer is not None or row.source):
                self._referrals.append((person, referrer, row.source))
                have.add(person)


def _source(row: IncomingTouch | IncomingNote) -> str:
    return f"linkedin:{row.digest}"


def _spellings(uids: tuple[str, ...]) -> Iterator[str]:
    """Each uid with and without the prefix that one program writes and the other leaves out."""
    for uid in uids:
        bare = uid.removeprefix(_URN)
        yield bare
        yield _URN + bare


def _utc(text: str) -> datetime | None:
    """The moment of a text; a bare time is one of this machine's zone, as everywhere. None for no time."""
    return datetime.fromisoformat(text).astimezone() if text else None
