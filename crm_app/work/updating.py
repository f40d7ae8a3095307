"""Writes what a row changes in somebody who stands in the book already."""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_app.domain.incoming import IncomingPerson
from crm_app.domain.names import fold
from crm_app.store import imports
from crm_app.store.book import Book
from crm_app.store.imports import Present
from crm_app.store.intake import Intake
from crm_app.work.judging import Change
from crm_app.work.merging import GROUPS, Changes, plan


@dataclass(frozen=True, slots=True)
class Update:
    """What a row changes in somebody, beside what stands there now."""

    person: int
    present: Present
    changes: Changes

    def listed(self, row: IncomingPerson) -> Iterator[Change]:
        """Field by field, what there is and what comes; then what was changed on both sides and stays."""
        changes, texts = self.changes, self.present.texts
        for name, text in {**changes.columns, **changes.job}.items():
            yield Change(name, texts.get(name, ""), text)
        for detail in changes.details:
            yield Change(detail.kind, "", detail.text)
        for tag in changes.tags:
            yield Change("tags", "", tag)
        for name, text in changes.custom:
            yield Change(name, ", ".join(there for field, there in self.present.custom if field == name), text)
        for group in changes.kept:
            for name in GROUPS[group]:
                said = getattr(row, name)
                if said and said != texts[name]:
                    yield Change(name, texts[name], said, kept=True)


def update_of(book: Book, row: IncomingPerson, person: int, *, take: bool = False) -> Update:
    """What taking a row in would change in somebody; `take` is for those who want the file's word in a conflict."""
    present = imports.present(book, person)
    last = imports.last_prints(book, person)
    return Update(person, present, plan(row, present, last=last, by_uid=bool(row.uid), take=take))


def write(intake: Intake, update: Update, *, from_linkedin: bool) -> None:
    """Write it all; `from_linkedin` makes anything new about somebody's work a new job."""
    changes, person = update.changes, update.person
    if changes.columns:
        intake.change(person, changes.columns)
    if changes.photo:
        intake.set_photo(person, changes.photo)
    if changes.job:
        _write_job(intake, update, from_linkedin=from_linkedin)
    intake.add_details(person, changes.details, position=1000)
    intake.add_tags(person, changes.tags)
    intake.set_custom(person, changes.custom)
    if changes.raw:
        intake.replace_raw(person, changes.raw)


def _write_job(intake: Intake, update: Update, *, from_linkedin: bool) -> None:
    """Another organisation, or anything new from LinkedIn, is a new job; the old one is kept with its end."""
    said, present, person = update.changes.job, update.present, update.person
    job = {name: said.get(name, present.texts[name]) for name in ("title", "organisation", "department")}
    if present.job is None:
        intake.add_job(person, **job)
    elif _is_new_job(said, present.texts, from_linkedin=from_linkedin):
        intake.end_job(present.job, until=intake.book.clock().date().isoformat())
        intake.add_job(person, **{**job, "department": said.get("department", "")})
    else:
        intake.change_job(present.job, **job)


def _is_new_job(said: dict[str, str], before: dict[str, str], *, from_linkedin: bool) -> bool:
    if from_linkedin:
        return any(before[name] for name in said)
    return bool(before["organisation"]) and fold(said.get("organisation", "")) not in ("", fold(before["organisation"]))
