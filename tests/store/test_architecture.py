"""A write is reachable through the door alone, and costs the disk no more than a raw one."""

import inspect
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import apsw
import pytest

from crm_app.domain.letter_kinds import About
from crm_app.domain.mappings import Mapping
from crm_app.domain.quick_line import QuickLine
from crm_app.domain.step import Step
from crm_app.store import (
    affiliations,
    attachments,
    campaigns,
    captures,
    card_pile,
    cards,
    channels,
    completing,
    corrections,
    coverage,
    custom_fields,
    details,
    duplicates,
    emptying,
    evaluations,
    events,
    feed,
    fields,
    filters,
    finding,
    insights,
    introducers,
    invitations,
    joining,
    journal,
    letter_facts,
    letter_templates,
    letters,
    live,
    mappings,
    me,
    meeting_days,
    meeting_moves,
    meeting_questions,
    meetings,
    members,
    notes,
    observations,
    organisations,
    overview,
    participants,
    people,
    people_list,
    playbooks,
    printed,
    promises,
    questions,
    quick_lines,
    readiness,
    referral_tree,
    referrals,
    relations,
    reminders,
    reporting,
    requests,
    research,
    rows,
    saved_views,
    search,
    settings,
    skills,
    snoozes,
    tags,
    tasks,
    ticks,
    timeline,
    today,
    touches,
    trash,
    unheard,
    uniting,
    versions,
)
from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.store.ordering import Level
from crm_app.store.schema import Note, Person, Promise, Tag
from crm_app.store.snippets import Snippets
from tests.store.looking import MONDAY
from tests.store.looking import rows as everything

PUT_OFF = Step("promise", None, MONDAY, MONDAY, "mine", about=1)
ROOT = Path(__file__).parents[2]
STORE = ROOT / "crm_app" / "store"

# Every public function of the nouns stands in one of these two tables: a new one has to be put in its place.
WRITERS: dict[Callable[..., object], Callable[[Book], object]] = {
    affiliations.add: lambda book: affiliations.add(book, 1, title="x", organisation="New"),
    affiliations.change: lambda book: affiliations.change(book, 1, organisation="New"),
    affiliations.end: lambda book: affiliations.end(book, 1, until="2026"),
    affiliations.remove: lambda book: affiliations.remove(book, 1),
    affiliations.resume: lambda book: affiliations.resume(book, 2),
    attachments.add: lambda book: attachments.add(book, "x.file", name="x", media="", length=1, person=1),
    attachments.change: lambda book: attachments.change(book, 1, name="x"),
    attachments.remove: lambda book: attachments.remove(book, 1),
    evaluations.change: lambda book: evaluations.change(book, 1, learned="yes"),
    evaluations.put: lambda book: evaluations.put(book, 1, "unknown", "Pay"),
    events.add: lambda book: events.add(book, "River day"),
    events.attend: lambda book: events.attend(book, 1),
    events.change: lambda book: events.change(book, 1, place="Pier 5"),
    events.meet: lambda book: events.meet(book, 1, 2),
    events.miss: lambda book: events.miss(book, 1, 1),
    events.remove: lambda book: events.remove(book, 1),
    skills.add: lambda book: skills.add(book, "Write for readers", meeting=1),
    skills.change: lambda book: skills.change(book, 1, plan="A course"),
    skills.finish: lambda book: skills.finish(book, 1),
    skills.remove: lambda book: skills.remove(book, 1),
    captures.may_use: lambda book: captures.may_use(book, 1, "yes"),
    captures.meet: lambda book: captures.meet(book, 1, QuickLine("New")),
    captures.name: lambda book: captures.name(book, 1, QuickLine("New")),
    captures.take_card: lambda book: captures.take_card(book, 1, 1),
    captures.unname: lambda book: captures.unname(book, 1),
    live.begin: lambda book: live.begin(book, 1, MONDAY),
    live.end: lambda book: live.end(book, 1, MONDAY),
    live.go_on: lambda book: live.go_on(book, 1, MONDAY),
    live.go_to: lambda book: live.go_to(book, 1, 2),
    live.stay: lambda book: live.stay(book, 1),
    cards.add: lambda book: cards.add(book, [("x.png", "image/png")], person=1),
    cards.add_side: lambda book: cards.add_side(book, 1, "x.png", "image/png"),
    cards.change: lambda book: cards.change(book, 1, back_note="x"),
    cards.remove: lambda book: cards.remove(book, 1),
    card_pile.change_side: lambda book: card_pile.change_side(book, 1, text="x"),
    corrections.remember: lambda book: corrections.remember(book, "title", "Hcad", "Head"),
    custom_fields.change: lambda book: custom_fields.change(book, 1, text="x"),
    custom_fields.find_or_add: lambda book: custom_fields.find_or_add(book, "New"),
    custom_fields.put: lambda book: custom_fields.put(book, 1, "New", "x"),
    custom_fields.remove: lambda book: custom_fields.remove(book, 1),
    custom_fields.rename: lambda book: custom_fields.rename(book, 1, "New"),
    details.move: lambda book: details.move(book, 2, -1),
    details.prefer: lambda book: details.prefer(book, 1),
    duplicates.tell_apart: lambda book: duplicates.tell_apart(book, [(1, 2)]),
    duplicates.bring_together: lambda book: duplicates.bring_together(book, 2, 3),
    joining.join: lambda book: joining.join(book, 1, 2, {}),
    mappings.put: lambda book: mappings.put(book, Mapping((("x", "name"),)), signature="y", name="x"),
    mappings.rename: lambda book: mappings.rename(book, 1, "x"),
    mappings.remove: lambda book: mappings.remove(book, 1),
    promises.add: lambda book: promises.add(book, 1, "x", mine=False, due=MONDAY.date()),
    promises.change: lambda book: promises.change(book, 1, what="x"),
    promises.keep: lambda book: promises.keep(book, 1),
    promises.remove: lambda book: promises.remove(book, 1),
    relations.add: lambda book: relations.add(book, 1, 2, kind="friend"),
    relations.change: lambda book: relations.change(book, 1, note="x"),
    relations.remove: lambda book: relations.remove(book, 1),
    touches.change: lambda book: touches.change(book, 1, note="x"),
    touches.fill: lambda book: touches.fill(book, [(1, "x")]),
    touches.log: lambda book: touches.log(book, 1, kind="call", at=MONDAY),
    campaigns.add: lambda book: campaigns.add(book, name="x"),
    channels.find_or_add: lambda book: channels.find_or_add(book, "New"),
    completing.complete: lambda book: completing.complete(book, today.due(book, MONDAY)[:1]),
    details.add: lambda book: details.add(book, 1, "email", ["x@example.org"]),
    details.add_one: lambda book: details.add_one(book, "email", "x@example.org", organisation=1),
    details.change: lambda book: details.change(book, 1, text="x@example.org"),
    details.delete: lambda book: details.delete(book, 1),
    details.replace: lambda book: details.replace(book, 1, "email", []),
    meeting_moves.bring_back: lambda book: meeting_moves.bring_back(book, 2),
    fields.change: lambda book: fields.change(book, 1, relates="x"),
    ticks.tick: lambda book: ticks.tick(book, 1, "day", "x", on=True),
    invitations.agree: lambda book: invitations.agree(book, 1),
    invitations.answer: lambda book: invitations.answer(book, 1, "accepted", book.clock()),
    invitations.sent: lambda book: invitations.sent(book, 1),
    meeting_moves.cancel: lambda book: meeting_moves.cancel(book, 1, who="them"),
    meeting_moves.hold: lambda book: meeting_moves.hold(book, 1, begun=MONDAY, ended=MONDAY + timedelta(hours=1)),
    meeting_moves.miss: lambda book: meeting_moves.miss(book, 1, who="them"),
    meeting_moves.move: lambda book: meeting_moves.move(book, 1, start=MONDAY + timedelta(days=1)),
    meeting_moves.resize: lambda book: meeting_moves.resize(book, 1, 45),
    meeting_moves.turn_into_call: lambda book: meeting_moves.turn_into_call(book, 1, phone="+1 202 555 0187"),
    meeting_questions.change: lambda book: meeting_questions.change(book, 1, minutes=9),
    meeting_questions.choose: lambda book: meeting_questions.choose(book, 1, questions.listed(book)[40]),
    meeting_questions.reorder: lambda book: meeting_questions.reorder(book, [2, 1]),
    meeting_questions.take_out: lambda book: meeting_questions.take_out(book, 1),
    meeting_questions.write: lambda book: meeting_questions.write(book, 1, "What do you read?"),
    fields.find_or_add: lambda book: fields.find_or_add(book, "New"),
    fields.replace_of_organisation: lambda book: fields.replace_of_organisation(book, 1, ["New"]),
    fields.replace_of_person: lambda book: fields.replace_of_person(book, 1, []),
    letter_templates.keep: lambda book: letter_templates.keep(book, "nudge", text="x"),
    letter_templates.reset: lambda book: letter_templates.reset(book, "thank-you"),
    letters.change: lambda book: letters.change(book, 1, private=True),
    letters.discard: lambda book: letters.discard(book, 1),
    letters.hand: lambda book: letters.hand(book, 2),
    letters.note_sent: lambda book: letters.note_sent(book, "report-back", 1, About()),
    letters.put: lambda book: letters.put(book, 1, **{letters.slot("nudge", About()): "x"}),
    letters.send: lambda book: letters.send(book, 1),
    letters.send_begun: lambda book: letters.send_begun(book, ["thank-you"], 1),
    letters.take_back: lambda book: letters.take_back(book, 1),
    letters.write: lambda book: letters.write(book, "nudge", 1, About(), {"text": "x"}),
    me.add_introduction: lambda book: me.add_introduction(book, "Short"),
    me.change: lambda book: me.change(book, name="Robin"),
    me.change_introduction: lambda book: me.change_introduction(book, 1, text="x"),
    me.drop_introduction: lambda book: me.drop_introduction(book, 1),
    me.prefer: lambda book: me.prefer(book, 2),
    meetings.change: lambda book: meetings.change(book, 1, goal="x"),
    meetings.plan: lambda book: meetings.plan(book, 1, start=MONDAY, zone="Europe/London"),
    notes.add: lambda book: notes.add(book, "x", person=1),
    notes.change: lambda book: notes.change(book, 1, text="x"),
    observations.change: lambda book: observations.change(book, 1, humour="Dry"),
    observations.put: lambda book: observations.put(book, 1, "dress", "Rolled sleeves"),
    members.add: lambda book: members.add(book, 1, 2),
    members.change: lambda book: members.change(book, 1, current=False),
    members.drop: lambda book: members.drop(book, 1),
    organisations.change: lambda book: organisations.change(book, 1, name="x"),
    organisations.find_or_add: lambda book: organisations.find_or_add(book, "New"),
    participants.add: lambda book: participants.add(book, 1, 2, role="guest"),
    participants.take_out: lambda book: participants.take_out(book, 1, 1),
    organisations.add: lambda book: organisations.add(book, "New"),
    organisations.change: lambda book: organisations.change(book, 1, name="x"),
    organisations.find_or_add: lambda book: organisations.find_or_add(book, "New"),
    organisations.put_away: lambda book: organisations.put_away(book, [1], shelf="archived"),
    people.add: lambda book: people.add(book, name="x"),
    people.change: lambda book: people.change(book, 1, name="x"),
    people.pin: lambda book: people.pin(book, [2], on=True),
    people.put_away: lambda book: people.put_away(book, [1], shelf="trashed"),
    people.renew: lambda book: people.renew(book, 1, note="x"),
    people.set_job: lambda book: people.set_job(book, 1, title="x"),
    people.set_origin: lambda book: people.set_origin(book, 1, referrer=2, source=None),
    quick_lines.add: lambda book: quick_lines.add(book, QuickLine("New"), channel="New"),
    quick_lines.renew: lambda book: quick_lines.renew(book, 1, QuickLine(organisation="New")),
    questions.add: lambda book: questions.add(book, "What surprised you?"),
    questions.change: lambda book: questions.change(book, -1, rating=5),
    questions.copy: lambda book: questions.copy(book, -1),
    questions.put_away: lambda book: questions.put_away(book, [-1], shelf="archived"),
    questions.reset: lambda book: questions.reset(book, -2),
    referrals.add: lambda book: referrals.add(book, 1, referrer=2),
    referrals.forget_main: lambda book: referrals.forget_main(book, 1),
    referrals.name: lambda book: referrals.name(book, 1, referrer=2),
    referrals.make_main: lambda book: referrals.make_main(book, 1, referrer=2, channel=None),
    research.add: lambda book: research.add(book, "x", organisation=1),
    research.answer: lambda book: research.answer(book, 1, "x"),
    research.change: lambda book: research.change(book, 1, text="x"),
    rows.add: lambda book: rows.add(book, Tag, name="x"),
    rows.change: lambda book: rows.change(book, Note, 1, text="x"),
    rows.delete: lambda book: rows.delete(book, Person, 1),
    settings.put: lambda book: settings.put(book, "zone", "Europe/London"),
    tags.find_or_add: lambda book: tags.find_or_add(book, "New"),
    playbooks.change: lambda book: playbooks.change(book, 1, name="Yours"),
    playbooks.choose: lambda book: playbooks.choose(book, "dalton-3b7"),
    playbooks.copy: lambda book: playbooks.copy(book, "umbc", "Another"),
    playbooks.put_holidays: lambda book: playbooks.put_holidays(book, "2026-12-25"),
    playbooks.remove: lambda book: playbooks.remove(book, 1),
    campaigns.change: lambda book: campaigns.change(book, 1, goal="x"),
    requests.answer: lambda book: requests.answer(book, 2, "redirected", to=1),
    requests.begin: lambda book: requests.begin(book, 1),
    requests.call: lambda book: requests.call(book, 2, outcome="voicemail"),
    requests.close: lambda book: requests.close(book, requests.begin(book, 1)),
    requests.reopen: lambda book: requests.reopen(book, 1),
    requests.sent: lambda book: requests.sent(book, 1),
    snoozes.end: lambda book: snoozes.end(book, 1, [PUT_OFF]),
    snoozes.put_off: lambda book: snoozes.put_off(book, 1, [PUT_OFF], until=None),
    tasks.add: lambda book: tasks.add(book, "Read", due=MONDAY.date()),
    tasks.change: lambda book: tasks.change(book, 1, what="Write"),
    tasks.finish: lambda book: tasks.finish(book, 1),
    tasks.remove: lambda book: tasks.remove(book, 1),
    requests.want: lambda book: requests.want(book, [1, 2, 3]),
    saved_views.add: lambda book: saved_views.add(book, "New"),
    saved_views.delete: lambda book: saved_views.delete(book, 1),
    saved_views.move: lambda book: saved_views.move(book, 1, 1),
    saved_views.redefine: lambda book: saved_views.redefine(book, 1, narrowed=[], levels=[], columns={}),
    saved_views.rename: lambda book: saved_views.rename(book, 1, "New"),
    tags.put_on: lambda book: tags.put_on(book, [1, 2], ["New"]),
    tags.take_off: lambda book: tags.take_off(book, [1, 2], ["poet"]),
    tags.put: lambda book: tags.put(book, 1, ["New"]),
    tags.replace: lambda book: tags.replace(book, 1, []),
    tags.put_on_organisations: lambda book: tags.put_on_organisations(book, [1, 2], ["New"]),
    tags.replace_of_organisation: lambda book: tags.replace_of_organisation(book, 1, ["New"]),
    uniting.unite: lambda book: uniting.unite(book, 1, 2, {}),
    trash.restore: lambda book: trash.restore(book, [("person", 3)]),
    versions.bring_back: lambda book: versions.bring_back(book, "person", 1, 2),
}
OWN_EDIT = {emptying.empty, reminders.keep, reminders.put_off}
"""These open the edit themselves, or keep what is no record by way of `upkeep`."""
READERS: dict[Callable[..., object], Callable[[Book], object]] = {
    emptying.counted: lambda book: emptying.counted(book, "IS NULL", ()),
    emptying.tables: emptying.tables,
    duplicates.apart: duplicates.apart,
    duplicates.organisations: duplicates.organisations,
    duplicates.people: duplicates.people,
    duplicates.there: duplicates.there,
    joining.columns_of: lambda book: joining.columns_of(book, 1),
    joining.former_uids: lambda book: joining.former_uids(book, 1),
    joining.hanging: lambda book: joining.hanging(book, 1),
    mappings.listed: mappings.listed,
    mappings.saved: mappings.saved,
    attachments.keep: lambda book: attachments.keep(book, b"x", "x.txt"),
    attachments.of_organisation: lambda book: attachments.of_organisation(book, 1),
    attachments.of_person: lambda book: attachments.of_person(book, 1),
    attachments.path_of: lambda book: attachments.path_of(book, attachments.of_person(book, 1)[0]),
    attachments.refuse_large: lambda book: attachments.refuse_large(book, 1, "x.txt"),
    attachments.size: attachments.size,
    evaluations.of_meeting: lambda book: evaluations.of_meeting(book, 1),
    evaluations.over_time: evaluations.over_time,
    evaluations.thanked_in_time: lambda book: evaluations.thanked_in_time(book, 24),
    events.listed: events.listed,
    events.tasks: events.tasks,
    tasks.finished: lambda book: tasks.finished(book, most=5),
    skills.listed: skills.listed,
    skills.of_meeting: lambda book: skills.of_meeting(book, 1),
    captures.met: lambda book: captures.met(book, 1),
    captures.named: lambda book: captures.named(book, 1),
    live.closing_line: live.closing_line,
    live.closing_ticks: live.closing_ticks,
    live.course: lambda book: live.course(book, 1),
    live.nearest: lambda book: live.nearest(book, MONDAY),
    live.opener: live.opener,
    live.untold: lambda book: live.untold(book, MONDAY),
    live.last_held: lambda book: live.last_held(book, MONDAY),
    promises.of_meeting: lambda book: promises.of_meeting(book, 1),
    live.under_way: lambda book: live.under_way(book, MONDAY),
    meeting_questions.told_by_others: lambda book: meeting_questions.told_by_others(book, 1),
    card_pile.called: lambda book: card_pile.called(book, "Ada Lovelace"),
    card_pile.counts: card_pile.counts,
    card_pile.get: lambda book: card_pile.get(book, 1),
    card_pile.ids: lambda book: card_pile.ids(book, "inbox", "ada"),
    card_pile.rows_of: lambda book: card_pile.rows_of(book, [1]),
    card_pile.unread: card_pile.unread,
    card_pile.with_phone: lambda book: card_pile.with_phone(book, "+442079460001"),
    corrections.meant_by: lambda book: corrections.meant_by(book, "title", "Hcad"),
    cards.of_person: lambda book: cards.of_person(book, 1),
    cards.uid_of: lambda book: cards.uid_of(book, 1),
    cards.with_picture: lambda book: cards.with_picture(book, "x.png"),
    coverage.answers: coverage.answers,
    coverage.candidates: coverage.candidates,
    coverage.viewpoints: lambda book: coverage.viewpoints(book, [1]),
    custom_fields.names: custom_fields.names,
    custom_fields.of_person: lambda book: custom_fields.of_person(book, 1),
    printed.contacts: lambda book: printed.contacts(book, [1, 2], notes=True),
    promises.of_person: lambda book: promises.of_person(book, 1),
    relations.of_person: lambda book: relations.of_person(book, 2),
    timeline.counts: lambda book: timeline.counts(book, 1),
    timeline.of_person: lambda book: timeline.of_person(book, 1, limit=3),
    touches.wordless: lambda book: touches.wordless(book, ["x"]),
    introducers.who_could_introduce: lambda book: introducers.who_could_introduce(book, 1),
    playbooks.find: lambda book: playbooks.find(book, "umbc"),
    playbooks.holidays: playbooks.holidays,
    playbooks.in_force: playbooks.in_force,
    playbooks.key_in: playbooks.key_in,
    playbooks.listed: playbooks.listed,
    requests.facts_of: lambda book: requests.facts_of(book, 1),
    requests.newest_with: lambda book: requests.newest_with(book, 1),
    requests.open_with: lambda book: requests.open_with(book, 1),
    requests.refuse_closed: lambda book: requests.refuse_closed(book, 1),
    requests.state: lambda book: requests.state(book, 1, MONDAY),
    requests.states: lambda book: requests.states(book, MONDAY),
    requests.too_early: lambda book: requests.too_early(book, 1, MONDAY),
    tasks.still_open: tasks.still_open,
    campaigns.present: campaigns.present,
    channels.names: channels.names,
    details.having: lambda book: details.having(book, "email", "a@example.org"),
    details.of_person: lambda book: details.of_person(book, 1),
    finding.found: lambda book: finding.found(book, "ada"),
    meeting_days.between: lambda book: meeting_days.between(book, MONDAY, MONDAY + timedelta(days=7)),
    meeting_days.counts: lambda book: meeting_days.counts(book, now=MONDAY),
    meeting_days.deadlines: lambda book: meeting_days.deadlines(book, MONDAY, MONDAY + timedelta(days=7)),
    meeting_days.listed: lambda book: [meeting_days.listed(book, kind, now=MONDAY) for kind in meeting_days.KINDS],
    meeting_moves.moves: lambda book: meeting_moves.moves(book, 1),
    meeting_questions.of_meeting: lambda book: meeting_questions.of_meeting(book, 1),
    details.rows_of_organisation: lambda book: details.rows_of_organisation(book, 1),
    details.rows_of_person: lambda book: details.rows_of_person(book, 1),
    fields.names: fields.names,
    fields.of_organisation: lambda book: fields.of_organisation(book, 1),
    fields.of_person: lambda book: fields.of_person(book, 1),
    letter_facts.about: lambda book: letter_facts.about(book, "thank-you", 1),
    letter_facts.gather: lambda book: letter_facts.gather(book, 1, About(1), machine_zone="UTC", region="en_US"),
    letter_facts.kind_for: lambda book: letter_facts.kind_for(book, "request", 1),
    letter_facts.names_from: lambda book: letter_facts.names_from(book, 1),
    letter_facts.suggest: lambda book: letter_facts.suggest(book, 1),
    letter_facts.whom: lambda book: letter_facts.whom(book, "Ada Lovelace"),
    letter_templates.listed: letter_templates.listed,
    letter_templates.of_kind: lambda book: letter_templates.of_kind(book, "nudge"),
    letter_templates.template: lambda book: letter_templates.template(book, "nudge"),
    letters.draft: lambda book: letters.draft(book, "thank-you", 1, About()),
    letters.drafts: lambda book: letters.drafts(book, person=1, handed=True),
    letters.get: lambda book: letters.get(book, 1),
    me.get: me.get,
    me.introductions: me.introductions,
    meetings.chosen_questions: lambda book: meetings.chosen_questions(book, 1),
    meetings.find: lambda book: meetings.find(book, "Ada Lovelace"),
    meetings.get: lambda book: meetings.get(book, 1),
    meetings.ids: lambda book: meetings.ids(book, person=1, upcoming_from=MONDAY, until=MONDAY),
    meetings.next_with: lambda book: meetings.next_with(book, 1, MONDAY),
    meetings.of_person: lambda book: meetings.of_person(book, 1),
    fields.relates: lambda book: fields.relates(book, 1),
    feed.appointments: lambda book: feed.appointments(book, book.clock()),
    feed.steps: lambda book: feed.steps(book, book.clock()),
    reminders.is_locked: reminders.is_locked,
    reminders.look: lambda book: reminders.look(book, book.clock()),
    readiness.findings: lambda book: readiness.findings(book, 1),
    readiness.known: lambda book: readiness.known(book, 1),
    readiness.names: lambda book: readiness.names(book, 1),
    readiness.of_meeting: lambda book: readiness.of_meeting(book, 1),
    readiness.profile: lambda book: readiness.profile(book, 1),
    readiness.organisation_of: lambda book: readiness.organisation_of(book, 1),
    research.of_field: lambda book: research.of_field(book, 1),
    ticks.of_meeting: lambda book: ticks.of_meeting(book, 1, "day"),
    unheard.fields: lambda book: unheard.fields(book, 1),
    unheard.in_field: lambda book: unheard.in_field(book, 1),
    invitations.goes_along: lambda book: invitations.goes_along(book, 1),
    invitations.is_mine: lambda book: invitations.is_mine(book, 1),
    invitations.by_uid: lambda book: invitations.by_uid(book, "x"),
    invitations.entry: lambda book: invitations.entry(book, 1, title="x"),
    invitations.known: lambda book: invitations.known(book, ["x"]),
    invitations.reply: lambda book: invitations.reply(book, 1, "ACCEPTED", title="x"),
    invitations.shareable: lambda book: invitations.shareable(book, [1], private=False),
    meetings.participants: lambda book: meetings.participants(book, 1),
    meetings.rows_of: lambda book: meetings.rows_of(book, [1]),
    notes.of_organisation: lambda book: notes.of_organisation(book, 1),
    meetings.host_name: lambda book: meetings.host_name(book, 1),
    meetings.frame_minutes: meetings.frame_minutes,
    meetings.usual_minutes: meetings.usual_minutes,
    notes.of_person: lambda book: notes.of_person(book, 1),
    observations.of_meeting: lambda book: observations.of_meeting(book, 1),
    organisations.counts: organisations.counts,
    organisations.find: lambda book: organisations.find(book, "Engine Works"),
    organisations.get: lambda book: organisations.get(book, 1),
    organisations.also_called: organisations.also_called,
    organisations.beginning_with: lambda book: organisations.beginning_with(book, "e", [1]),
    organisations.ids: lambda book: organisations.ids(book, levels=map(Level, organisations.ORDERS), query="engine"),
    members.meetings_of: lambda book: members.meetings_of(book, 1),
    members.of_organisation: lambda book: members.of_organisation(book, 1),
    organisations.name_of: lambda book: organisations.name_of(book, 1),
    organisations.names: organisations.names,
    organisations.places: organisations.places,
    organisations.rows_of: lambda book: organisations.rows_of(book, [1]),
    people.by_uid: lambda book: people.by_uid(book, "x"),
    people.counts: people.counts,
    people.find: lambda book: people.find(book, "Ada Lovelace"),
    people.get: lambda book: people.get(book, 1),
    people.ids: lambda book: [people.ids(book, order=order, descending=True, query="a") for order in people.ORDERS],
    organisations.place_of: lambda book: organisations.place_of(book, 1),
    overview.answers: lambda book: overview.answers(book, 1),
    overview.counts: lambda book: overview.counts(book, 1),
    people.named: lambda book: people.named(book, "ada lovelace"),
    people.is_there: lambda book: people.is_there(book, 1),
    people.jobs_of: lambda book: people.jobs_of(book, 1),
    people.name_of: lambda book: people.name_of(book, 1),
    people.rows_of: lambda book: people.rows_of(book, [1, 2], extras=list(people_list.EXTRAS)),
    people_list.beginning_with: lambda book: people_list.beginning_with(book, "lo"),
    people_list.sorted_ids: lambda book: people_list.sorted_ids(
        book, [Filter(kind, 1) for kind in filters.CONDITIONS], [Level(key) for key in people.ORDERS]
    ),
    filters.condition: lambda book: filters.condition(book, [Filter("stage", "met"), Filter("due", 7)]),
    filters.dormant_since: filters.dormant_since,
    filters.rested: filters.rested,
    filters.stage_now: filters.stage_now,
    filters.name_of_value: lambda book: filters.name_of_value(book, Filter("tag", 1)),
    filters.value_named: lambda book: filters.value_named(book, "tag", "poet"),
    filters.stage_condition: lambda book: filters.stage_condition(book, "dormant"),
    saved_views.count: lambda book: saved_views.count(book, saved_views.get(book, 1)),
    saved_views.get: lambda book: saved_views.get(book, 1),
    saved_views.listed: saved_views.listed,
    search.people_of_passages: lambda book: search.people_of_passages(book, "ada", limit=9),
    search.people_among: lambda book: search.people_among(book, "ada", ("shelf = ?", ["shown"])),
    tags.on_any: lambda book: tags.on_any(book, [1, 2]),
    people.zone_of: lambda book: people.zone_of(book, 1),
    people.uid_of: lambda book: people.uid_of(book, 1),
    questions.get: lambda book: questions.get(book, -1),
    questions.listed: questions.listed,
    questions.topics: questions.topics,
    questions.wording: questions.wording,
    questions.uses: lambda book: questions.uses(book, -1),
    insights.answers_of: lambda book: insights.answers_of(book, [1]),
    insights.by_month: insights.by_month,
    insights.funnel: insights.funnel,
    insights.questions: insights.questions,
    insights.replies_by_channel: insights.replies_by_channel,
    insights.skills: insights.skills,
    insights.thanks: insights.thanks,
    reporting.activity_report: lambda book: reporting.activity_report(book, names=True),
    reporting.field_report: lambda book: reporting.field_report(book, "Engines"),
    referral_tree.channels: referral_tree.channels,
    referral_tree.edges: referral_tree.edges,
    referral_tree.marks: lambda book: referral_tree.marks(book, MONDAY),
    referral_tree.times: referral_tree.times,
    referral_tree.people: lambda book: referral_tree.people(book, [1]),
    referral_tree.progress: referral_tree.progress,
    referrals.origins: lambda book: referrals.origins(book, [1, 2]),
    referrals.path: lambda book: referrals.path(book, 1),
    research.of_organisation: lambda book: research.of_organisation(book, 1),
    research.of_person: lambda book: research.of_person(book, 1),
    rows.find: lambda book: rows.find(book, Person, "Ada Lovelace", what="person"),
    rows.row: lambda book: rows.row(book, "person", 1),
    search.everything: lambda book: search.everything(book, "ada"),
    search.hits_at: lambda book: search.hits_at(book, [1], Snippets(book.connection(), "ada")),
    search.hits_of: lambda book: search.hits_of(book, [1]),
    search.newest_passages: lambda book: search.newest_passages(book, "ada"),
    search.organisation_hits: lambda book: search.organisation_hits(book, "engine"),
    search.passage_hits: lambda book: search.passage_hits(book, "ada"),
    search.plenty_of_passages: lambda book: search.plenty_of_passages(book, "ada", limit=5),
    search.people_hits: lambda book: search.people_hits(book, "ada"),
    search.people: lambda book: search.people(book, "ada"),
    settings.get: lambda book: settings.get(book, "zone"),
    tags.names: tags.names,
    tags.of_organisation: lambda book: tags.of_organisation(book, 1),
    tags.of_person: lambda book: tags.of_person(book, 1),
    uniting.hanging: lambda book: uniting.hanging(book, 1),
    today.appointments: lambda book: today.appointments(book, MONDAY),
    today.count: lambda book: today.count(book, MONDAY),
    today.due: lambda book: today.due(book, MONDAY),
    today.goal: today.goal,
    people.closed_employer: lambda book: people.closed_employer(book, 1),
    today.of_person: lambda book: today.of_person(book, 1, MONDAY),
    today.shown: lambda book: today.shown(book, MONDAY),
    trash.count: trash.count,
    trash.rows: trash.rows,
    journal.about: lambda book: journal.about(book, "person", 1),
    journal.changes: lambda book: journal.changes(book, 1),
    journal.described: lambda book: journal.described(book, [("person", 1), ("note", 99)]),
    journal.differences: lambda book: journal.differences(book, "person", 1, 1),
    journal.count_since: lambda book: journal.count_since(book, "fill", 0),
    journal.newest: journal.newest,
    journal.ids: lambda book: journal.ids(book, "fill"),
    journal.rows_of: lambda book: journal.rows_of(book, [1]),
    versions.differences: lambda book: versions.differences(book, "person", 1, 1),
    versions.of_record: lambda book: versions.of_record(book, "person", 1),
    versions.of_row: lambda book: versions.of_row(book, "person", 1),
}
MODULES = (
    printed,
    affiliations,
    attachments,
    captures,
    evaluations,
    events,
    live,
    skills,
    card_pile,
    cards,
    corrections,
    custom_fields,
    promises,
    relations,
    reporting,
    timeline,
    touches,
    campaigns,
    channels,
    completing,
    coverage,
    details,
    duplicates,
    emptying,
    finding,
    invitations,
    meeting_days,
    meeting_moves,
    meeting_questions,
    feed,
    fields,
    joining,
    mappings,
    me,
    letter_facts,
    letter_templates,
    letters,
    journal,
    meetings,
    members,
    notes,
    observations,
    organisations,
    overview,
    participants,
    people,
    people_list,
    filters,
    requests,
    insights,
    introducers,
    playbooks,
    snoozes,
    tasks,
    saved_views,
    quick_lines,
    readiness,
    reminders,
    questions,
    referral_tree,
    referrals,
    research,
    rows,
    search,
    settings,
    tags,
    ticks,
    unheard,
    uniting,
    today,
    trash,
    versions,
)


@pytest.fixture
def full(book: Book) -> Book:
    """A book in which every writer would find something to change."""
    with book.edit("Fill"):
        ada = people.add(
            book,
            name="Ada Lovelace",
            organisation="Engine Works",
            emails=["a@example.org"],
            tagged=["poet"],
            source="Family",
        )
        people.add(book, name="Charles Babbage")
        organisations.add(book, "Engine Works Ltd")
        fields.replace_of_person(book, ada, ["Engines"])
        research.add(book, "Who builds it?", organisation=1, unknown=True)
        questions.change(book, -2, text="What would you never give up?")
        saved_views.add(book, "Poets", narrowed=[Filter("tag", 1)])
        saved_views.add(book, "Friends")
        me.add_introduction(book, "Long", "I")
        me.add_introduction(book, "Longer", "I, at length")
        notes.add(book, "ada writes", person=ada)
        meetings.plan(book, ada, start=MONDAY, zone="Europe/London")
        meeting_moves.cancel(book, meetings.plan(book, ada, start=MONDAY, zone="Europe/London"), who="me")
        rows.add(book, Promise, person=ada, what="Send the article", owed_by="me")
        events.meet(book, events.add(book, "Book fair"), ada)
        skills.add(book, "Calculus")
        people.put_away(book, [people.add(book, name="Mary Somerville")], shelf="trashed")
        campaigns.add(book, name="Engines", playbook="umbc")
        playbooks.copy(book, "umbc", "Mine")
        requests.sent(book, 2)
        requests.answer(book, 2, "agreed")
        tasks.add(book, "Attend")
        snoozes.put_off(book, ada, [PUT_OFF], until=MONDAY)
    with book.edit("Pin"):
        people.change(book, ada, pinned=True)
        details.add(book, ada, "phone", ["+44 20 7946 0001"])
        letters.hand(book, letters.write(book, "thank-you", ada, About(), {"text": "Dear Ada"}))
        letters.write(book, "nudge", ada, About(), {"text": "Dear Ada"})
        letter_templates.keep(book, "thank-you", text="Dear {name}")
        affiliations.add(book, ada, title="Countess", until="1840")
        relations.add(book, ada, 2, kind="colleague")
        custom_fields.put(book, ada, "Instrument", "Harp")
        duplicates.tell_apart(book, [(2, 3)])
        mappings.put(book, Mapping((("Naam", "name"),)), signature="x", name="Club")
        touches.log(book, ada, kind="chat", at=MONDAY)
        cards.add(book, [("a.png", "image/png")], person=ada)
        file = attachments.keep(book, b"notes", "notes.txt")
        attachments.add(book, file, name="notes.txt", media="text/plain", length=5, person=ada)
    return book


def _functions(module: ModuleType) -> set[Callable[..., object]]:
    return {
        function
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters), "") == "book"
    }


def test_every_function_of_the_nouns_reads_or_writes() -> None:
    known = WRITERS.keys() | READERS.keys() | OWN_EDIT
    found = {function for module in MODULES for function in _functions(module)}
    assert {f"{one.__module__}.{one.__name__}" for one in found ^ known} == set()


@pytest.mark.parametrize(
    "writer", WRITERS, ids=lambda one: f"{one.__module__}.{one.__name__}".removeprefix("crm_app.store.")
)
@pytest.mark.manner(33)
def test_a_writer_is_refused_outside_an_edit_and_undone_after_one(full: Book, writer: Callable[..., object]) -> None:
    before = everything(full)
    with pytest.raises(apsw.ReadOnlyError):
        WRITERS[writer](full)
    assert everything(full) == before
    with full.edit("Inside"):
        WRITERS[writer](full)
    assert everything(full) != before
    full.undo()
    assert everything(full) == before


@pytest.mark.parametrize(
    "reader", READERS, ids=lambda one: f"{one.__module__}.{one.__name__}".removeprefix("crm_app.store.")
)
def test_a_reader_needs_no_edit(full: Book, reader: Callable[..., object]) -> None:
    before = everything(full)
    READERS[reader](full)
    assert everything(full) == before


def test_nothing_lifts_query_only_and_one_place_lends_the_writing_connection() -> None:
    lifted, lent = [], []
    for path in sorted((ROOT / "crm_app").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if re.search(r"query_only\W+0", text):
            lifted.append(path.name)
        if "connections.writing()" in text:
            lent.append(path.name)
    assert lifted == []
    assert lent == ["book.py"]


def test_peewee_writes_no_statement_of_its_own() -> None:
    query = re.compile(r"models\.\w+\.(save|create|insert|insert_many|update|delete|select|get)\b")
    assert [path.name for path in STORE.glob("*.py") if query.search(path.read_text(encoding="utf-8"))] == []


_SYNCING = """
import sys
from datetime import timedelta
from pathlib import Path
from crm_app.store import book as books, people
book = books.open_for_writing(Path(sys.argv[1]))
kind, count = sys.argv[2], int(sys.argv[3])
with book.edit("Add"):
    people.add(book, name="Ada")
for turn in range(count):
    if kind == "edit":
        with book.edit("Rename"):
            people.change(book, 1, name=f"Ada {turn}")
    else:
        with book.connections.writing() as con:
            con.execute("UPDATE person SET name = ? WHERE id = 1", (f"Ada {turn}",))
book.close()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="counts calls of the system with strace")
def test_an_edit_flushes_no_more_than_a_raw_commit(tmp_path: Path) -> None:
    counts = {}
    for kind in ("edit", "raw"):
        log = tmp_path / f"{kind}.log"
        words = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync", sys.executable, "-c", _SYNCING]
        ended = subprocess.run(
            [*words, str(tmp_path / kind), kind, "40"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if "ptrace" in ended.stderr:
            pytest.skip("this system lets nobody trace")
        assert ended.returncode == 0, ended.stderr
        counts[kind] = len(re.findall(r"sync\(", log.read_text()))
    assert counts["raw"] >= 40
    assert counts["edit"] <= counts["raw"]


def test_a_start_that_only_reads_does_not_load_peewee(full: Book) -> None:
    reading = (
        "import sys; from pathlib import Path; from crm_app.store import book as books, people; "
        "book = books.open_for_reading(Path(sys.argv[1])); assert people.rows_of(book, people.ids(book)); "
        "print(sorted(name for name in ('peewee', 'playhouse') if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", reading, str(full.folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
