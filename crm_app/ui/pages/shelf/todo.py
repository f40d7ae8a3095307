"""Things to do, with or without a person, and events where people are met."""

from dataclasses import asdict
from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain import one_liners, todo_lines
from crm_app.domain.quick_line import QuickLine
from crm_app.errors import Unusable
from crm_app.store import events, people, tasks
from crm_app.store.events import EventRow
from crm_app.store.tasks import TaskRow
from crm_app.ui import formats, offers, own_clock, promising, todo_words
from crm_app.ui.pages.shelf.shelf import Shelf
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.add_line import Reading
from crm_app.ui.widgets.adding import Adding
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.tab_order import follow_layout
from crm_app.ui.widgets.todo_rows import EventLine, TaskLine
from crm_app.ui.widgets.two_columns import TwoColumns

_MOST_DONE = 8


class ToDo(Shelf):
    """Tasks on the left, events on the right."""

    SHOWS = frozenset({"task", "event", "event_person", "person", "setting"})

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._book, self._saving = session.book, saving
        self._today = date.min
        self.new_task = Adding(
            self.tr("Something to do"), self.tr("Read, attend, call, send, apply: what, and by when"), read=self._read
        )
        self.new_event = Adding(
            self.tr("An event"), self.tr("A talk, a fair, an association: what, and when"), read=self._read_event
        )
        self.tasks: KeyedRows[TaskLine] = KeyedRows(self._make_task, self._show_task, space=10)
        self.events: KeyedRows[EventLine] = KeyedRows(self._make_event, self._show_event, space=12)
        self._lay_out()
        self.new_task.added.connect(self._add_task)
        self.new_event.added.connect(self._add_event)
        self.refresh()

    def _lay_out(self) -> None:
        said = Label(self.tr("What is due stands on Today as well."), "small", tone="text3", wrap=True)
        left = column(Label(self.tr("To do"), "group", tone="text2"), self.new_task, said, 4, self.tasks, None, space=8)
        right = column(Label(self.tr("Events"), "group", tone="text2"), self.new_event, 4, self.events, None, space=8)
        self.setLayout(column(TwoColumns(left, right, name=self.tr("To do")), space=0))

    @property
    @override
    def first(self) -> QWidget:
        return self.new_task.line

    @override
    def refresh(self) -> None:
        self._today = self._book.clock().astimezone(ZoneInfo(own_clock.own_zone(self._book))).date()
        found = [*tasks.still_open(self._book), *tasks.finished(self._book, most=_MOST_DONE)]
        going = events.tasks(self._book)  # those stand beside, as events
        self.tasks.show_rows((one.id, one) for one in found if one.id not in going)
        self.events.show_rows((one.id, one) for one in events.listed(self._book))
        follow_layout(self)

    # -- tasks

    def _make_task(self) -> TaskLine:
        line = TaskLine()
        line.typed.connect(partial(self._type_task, line))
        line.finished.connect(partial(self._finish, line))
        line.removed.connect(partial(self._remove_task, line))
        line.person_wanted.connect(lambda person: self.wanted.emit("person", person))
        return line

    def _show_task(self, line: TaskLine, found: TaskRow) -> None:
        line.show_task(found, self._today)

    def _understood(self, text: str) -> one_liners.PromiseLine:
        return one_liners.promise(text, lambda words: promising.day(self._book, words))

    def _read(self, text: str) -> Reading:
        told = self._understood(text)
        kind = todo_words.kind(todo_lines.kind_of(told.what))
        if told.due is None:
            return Reading(self.tr("{kind}, without a day. Add “by Friday” for one.").format(kind=kind))
        return Reading(self.tr("{kind}, by {day}").format(kind=kind, day=formats.full_day(told.due)), "ok")

    def _add_task(self, text: str) -> None:
        told = self._understood(text)
        due = told.due.isoformat() if told.due else ""
        values = {"what": told.what, "kind": todo_lines.kind_of(told.what), "due": due, "person": 0}
        self._saving.add("task", 0, values, label=self.tr("To do: {what}").format(what=told.what))

    def _type_task(self, line: TaskLine, column_: str, text: str) -> None:
        label, number = self.tr("Change something to do"), line.number
        if column_ == "what" and not text.strip():
            self._remove_task(line)
        elif column_ != "due":
            self._saving.put("task", number, column_, text.strip(), label=label)
        elif (day := self._day(text)) is not None:
            self._saving.do(label, lambda book: tasks.change(book, number, due=day or None))

    def _finish(self, line: TaskLine, done: bool) -> None:  # noqa: FBT001  # as the signal gives it
        number, what = line.number, line.what.text()
        label = self.tr("Done: {what}") if done else self.tr("Not done yet: {what}")
        self._saving.do(label.format(what=what), lambda book: tasks.finish(book, number, done=done))

    def _remove_task(self, line: TaskLine) -> None:
        number, label = line.number, self.tr("Remove something to do")
        self._saving.do(label, lambda book: tasks.remove(book, number))
        self.did.emit(label)

    # -- events

    def _make_event(self) -> EventLine:
        line = EventLine(partial(offers.matching, self._book))
        line.typed.connect(partial(self._type_event, line))
        line.attended.connect(partial(self._attend, line))
        line.removed.connect(partial(self._remove_event, line))
        line.met.connect(partial(self._meet, line))
        line.missed.connect(partial(self._miss, line))
        line.person_wanted.connect(lambda person: self.wanted.emit("person", person))
        return line

    def _show_event(self, line: EventLine, found: EventRow) -> None:
        line.show_event(found, self._today)

    def _event_of(self, text: str) -> one_liners.PromiseLine:
        told = self._understood(text)
        if told.due is None and ("," in text or " on " in text):
            what, _, when = text.rpartition("," if "," in text else " on ")
            try:
                return one_liners.PromiseLine(what.strip(), promising.day(self._book, when.strip()))
            except Unusable:
                return told
        return told

    def _read_event(self, text: str) -> Reading:
        told = self._event_of(text)
        if told.due is None:
            return Reading(self.tr("Without a day. Add “, 10 December” for one."))
        return Reading(formats.full_day(told.due), "ok")

    def _add_event(self, text: str) -> None:
        told = self._event_of(text)
        values = {"name": told.what, "day": told.due.isoformat() if told.due else ""}
        self._saving.add("event", 0, values, label=self.tr("Event: {name}").format(name=told.what))

    def _type_event(self, line: EventLine, column_: str, text: str) -> None:
        label, number = self.tr("Change an event"), line.number
        if column_ == "name" and not text.strip():
            self._remove_event(line)
        elif column_ != "day":
            self._saving.put("event", number, column_, text.strip(), label=label)
        elif (day := self._day(text)) is not None:
            self._saving.do(label, lambda book: events.change(book, number, day=day))

    def _attend(self, line: EventLine, on: bool) -> None:  # noqa: FBT001  # as the signal gives it
        number, name = line.number, line.name.text()
        label = self.tr("Been at {name}") if on else self.tr("Not been at {name}")
        self._saving.do(label.format(name=name), lambda book: events.attend(book, number, attended=on))

    def _meet(self, line: EventLine, told: QuickLine, person: int) -> None:
        label = self.tr("Meet {who} at {name}").format(who=told.name, name=line.name.text())
        self._saving.add("event_person", line.number, {**asdict(told), "person": person}, label=label)

    def _miss(self, line: EventLine, person: int) -> None:
        number, name = line.number, people.name_of(self._book, person)
        label = self.tr("Not met there: {name}").format(name=name)
        self._saving.do(label, lambda book: events.miss(book, number, person))

    def _remove_event(self, line: EventLine) -> None:
        number, label = line.number, self.tr("Remove an event")
        self._saving.do(label, lambda book: events.remove(book, number))
        self.did.emit(label)

    def _day(self, text: str) -> str | None:
        """The day that was typed in ISO form, "" for none; None when it is no day, which is said."""
        try:
            return promising.day(self._book, text).isoformat() if text.strip() else ""
        except Unusable as why:
            self._saving.refuse(why)
            self.refresh()
            return None
