"""What a line for something new adds, by kind: on which record, and plain values that a draft can keep until it may."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from crm_app.store.book import Book

Adding = Callable[..., object]


def add(book: Book, kind: str, number: int, /, **values: Any) -> Any:
    """Add something of a kind on the record `number` inside an edit; answers its id, or True where it has none."""
    return _known()[kind](book, number, **values)


def _known() -> dict[str, Adding]:
    """How each kind is added; the nouns are loaded with the first one."""
    from crm_app.store import affiliations, custom_fields, details, me, notes, questions, research

    return {
        "custom_value": custom_fields.put,
        "detail_of_organisation": lambda book, number, **said: details.add_one(book, organisation=number, **said),
        "detail_of_person": lambda book, number, **said: details.add_one(book, person=number, **said),
        "event": _add_event,
        "event_person": _add_event_person,
        "field": lambda book, number, names: _mark(book, number, names, fields=True),
        "introduction": lambda book, _number, name: me.add_introduction(book, name),
        "job": affiliations.add,
        "member": _add_member,
        "note_on_organisation": lambda book, number, text: notes.add(book, text, organisation=number),
        "met_in_meeting": _meet,
        "named_in_meeting": _name,
        "note_on_person": lambda book, number, text: notes.add(book, text, person=number),
        "promise": _add_promise,
        "question": lambda book, _number, **said: questions.add(book, **said),
        "relation": _add_relation,
        "research_on_organisation": lambda book, number, **said: research.add(book, organisation=number, **said),
        "research_on_person": lambda book, number, **said: research.add(book, person=number, **said),
        "skill": _add_skill,
        "tag": lambda book, number, names: _mark(book, number, names, fields=False),
        "task": _add_task,
        "touch": _log,
    }


def _mark(book: Book, person: int, names: list[str], *, fields: bool) -> bool:
    from crm_app.store import fields as fields_
    from crm_app.store import tags

    if fields:
        fields_.replace_of_person(book, person, [*fields_.of_person(book, person), *names])
    else:
        tags.put(book, person, names)
    return True


def _add_promise(book: Book, person: int, *, what: str, mine: bool, due: str, meeting: int | None = None) -> int:
    from crm_app.store import promises

    day = date.fromisoformat(due) if due else None
    return promises.add(book, person, what, mine=mine, due=day, meeting=meeting)


def _add_skill(book: Book, _number: int, *, text: str, kind: str, meeting: int | None) -> int:
    from crm_app.store import skills

    return skills.add(book, text, kind=kind, meeting=meeting)


def _add_task(book: Book, _number: int, *, what: str, kind: str, due: str, person: int) -> int:
    from crm_app.store import tasks

    return tasks.add(book, what, kind=kind, due=date.fromisoformat(due) if due else None, person=person or None)


def _add_event(book: Book, _number: int, *, name: str, day: str) -> int:
    from crm_app.store import events

    return events.add(book, name, day=date.fromisoformat(day) if day else None)


def _add_event_person(book: Book, event: int, *, person: int, **line: Any) -> bool:
    from crm_app.domain.quick_line import QuickLine
    from crm_app.store import events, quick_lines

    events.meet(book, event, person or quick_lines.add(book, QuickLine(**line)))
    return True


def _name(book: Book, meeting: int, *, person: int, **line: Any) -> int:
    from crm_app.domain.quick_line import QuickLine
    from crm_app.store import captures

    return captures.name(book, meeting, QuickLine(**line), person=person)


def _meet(book: Book, meeting: int, *, person: int, **line: Any) -> int:
    from crm_app.domain.quick_line import QuickLine
    from crm_app.store import captures

    return captures.meet(book, meeting, QuickLine(**line), person=person)


def _add_relation(book: Book, person: int, *, other: int, name: str, kind: str) -> int:
    from crm_app.store import people, relations

    return relations.add(book, person, other or people.add(book, name=name), kind=kind)


def _add_member(book: Book, organisation: int, *, person: int, name: str) -> int:
    from crm_app.store import members, people

    return members.add(book, organisation, person or people.add(book, name=name))


def _log(book: Book, person: int, *, kind: str, at: str, note: str) -> int:
    from crm_app.store import touches

    return touches.log(book, person, kind=kind, at=datetime.fromisoformat(at), note=note)
