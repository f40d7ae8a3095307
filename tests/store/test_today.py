"""What is due and next, read from a real book, and what the book holds once a step is done."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crm_app.domain.steps import KINDS
from crm_app.store import completing, meetings, people, referrals, rows, today
from crm_app.store.book import Book
from crm_app.store.schema import Attempt, Campaign, Card, Letter, Promise, Request
from crm_app.work import demo
from tests.store.looking import Clock, assert_in_step, opened
from tests.store.looking import rows as everything

NEW_YORK = ZoneInfo("America/New_York")


def now_of(book: Book) -> datetime:
    return book.clock().astimezone(NEW_YORK)


def meet(book: Book, person: int, *, hours: float, minutes: int = 30) -> int:
    """A meeting that began so many hours ago and was held, or is still to come."""
    start = book.clock() - timedelta(hours=hours)
    number = meetings.plan(book, person, start=start, zone=NEW_YORK.key, minutes=minutes)
    if hours > 0:
        meetings.change(book, number, held_end=start + timedelta(minutes=minutes + 10))
    return number


def lines(book: Book, group: str) -> list[tuple[str, str]]:
    return [(task[0].step.what, task[0].name) for task in today.shown(book, now_of(book)).groups[group].tasks]


def test_after_a_meeting_thanks_come_first_and_the_notes_are_for_today(book: Book) -> None:
    with book.edit("Meet"):
        ada = people.add(book, name="Ada Lovelace", title="Analyst", organisation="Engine Works")
        meet(book, ada, hours=20)
        meet(book, people.add(book, name="Ben Okafor"), hours=-5)
    found = today.shown(book, now_of(book))
    (thanks,) = [task[0] for task in found.groups["now"].tasks if task[0].step.what == "thank-you"]
    assert (thanks.name, thanks.title, thanks.organisation, thanks.minutes) == (
        "Ada Lovelace", "Analyst", "Engine Works", 40,
    )  # fmt: skip
    assert [one.row.person_name for one in found.meetings] == ["Ben Okafor"]
    assert found.coming == ()
    assert (found.things, found.minutes) == (3, 25)  # thanks, notes, and to confirm with Ben
    assert today.count(book, now_of(book)) == 4


def test_a_meeting_is_there_until_it_is_over_and_not_when_it_was_called_off(book: Book, clock: Clock) -> None:
    with book.edit("Meet"):
        ada = people.add(book, name="Ada Lovelace")
        number = meet(book, ada, hours=-1)
    clock.go(hours=1, minutes=29)
    assert len(today.appointments(book, now_of(book))) == 1
    clock.go(minutes=2)
    assert today.appointments(book, now_of(book)) == ()
    clock.go(hours=-3)
    with book.edit("Call off"):
        meetings.change(book, number, cancelled_at=book.clock(), cancelled_by="them")
    assert today.appointments(book, now_of(book)) == ()


def test_several_reports_to_one_person_are_one_line(book: Book, clock: Clock) -> None:
    with book.edit("Name"):
        karen = people.add(book, name="Karen Lee")
        for name in ("Elena Petrova", "Ana Ruiz"):
            referrals.add(book, people.add(book, name=name), referrer=karen)
    clock.go(days=9)
    (task,) = today.shown(book, now_of(book)).groups["now"].tasks
    assert [due.name_of(due.people[0][0]) for due in task] == ["Elena Petrova", "Ana Ruiz"]
    with book.edit("Tell"):
        completing.complete(book, task)
    assert lines(book, "now") == []
    assert len(today.due(book, now_of(book))) == 2  # the two new names


def test_the_most_pressing_steps_come_first(book: Book, clock: Clock) -> None:
    with book.edit("Meet"):
        meet(book, people.add(book, name="Ada Lovelace"), hours=72)
        meet(book, people.add(book, name="Ben Okafor"), hours=1)
    states = [one.state for one in today.due(book, now_of(book))]
    assert states == sorted(states, key=("overdue", "today", "soon", "waiting", "later").index)
    assert states[0] == "overdue"


def test_beyond_a_hundred_lines_the_rest_is_counted(book: Book, clock: Clock) -> None:
    with book.edit("Promise"):
        ada = people.add(book, name="Ada Lovelace")
        for number in range(today.MOST + 7):
            rows.add(book, Promise, person=ada, what=f"Thing {number}", owed_by="me", due="2026-11-20")
    found = today.shown(book, now_of(book))
    assert (len(found.groups["now"].tasks), found.groups["now"].more) == (today.MOST, 7)
    assert found.things == today.MOST + 7


def test_the_goal_counts_meetings_that_took_place(book: Book) -> None:
    assert today.goal(book) is None
    with book.edit("Search"):
        rows.add(book, Campaign, name="Rivers")
    assert today.goal(book) is None
    with book.edit("Aim"):
        rows.change(book, Campaign, 1, goal_count=10, goal_day="2026-12-18")
        ada = people.add(book, name="Ada Lovelace")
        meet(book, ada, hours=20)
        meet(book, ada, hours=-20)
        meetings.change(book, meet(book, ada, hours=40), no_show="them")
    found = today.goal(book)
    assert found is not None
    assert (found.held, found.wanted, str(found.day)) == (1, 10, "2026-12-18")


def every_step(book: Book) -> None:
    """A book in which each kind of step has begun."""
    clock = book.clock
    with book.edit("Fill"):
        ada = people.add(book, name="Ada Lovelace")
        meet(book, ada, hours=30)
        soon = meet(book, people.add(book, name="Farah Siddiqui"), hours=-30)
        meetings.change(book, soon, scheduled_at=clock() - timedelta(days=3))
        ben = people.add(book, name="Ben Okafor")
        referrals.add(book, ben, referrer=ada, introduction_promised_until="2026-11-27")
        for name, kinds in (
            ("Chloé Dubois", ["letter"]),
            ("Jonas Lindqvist", ["letter", "call"]),
            ("Pia Roth", ["letter", "call", "nudge", "call"]),
        ):
            asked = rows.add(book, Request, person=people.add(book, name=name), created_at=clock() - timedelta(days=9))
            for days, kind in enumerate(kinds, 1):
                at = clock() - timedelta(days=9 - days)
                rows.add(book, Attempt, request=asked, kind=kind, channel="e-mail", at=at)
        rows.add(book, Promise, person=ada, what="Send the article", owed_by="me")
        rows.add(book, Card, person=ada, received_at=clock())
        dear = people.add(book, name="Ines Alvarez", cadence="A")
        rows.add(book, Letter, person=dear, kind="reply", state="received", at=clock() - timedelta(days=200))


@pytest.mark.parametrize("what", [kind for kind in KINDS if kind != "evaluate"])
def test_a_step_that_is_done_is_gone_and_comes_back_when_it_is_taken_back(book: Book, what: str) -> None:
    every_step(book)
    task = next(one for one in today.due(book, now_of(book)) if one.step.what == what)
    assert completing.is_possible(task)
    before = everything(book)
    with book.edit("Done"):
        completing.complete(book, [task])
    assert task.step not in {one.step for one in today.due(book, now_of(book))}
    assert_in_step(book)
    book.undo()
    assert everything(book) == before


def test_looking_back_and_fixing_a_time_are_done_elsewhere(book: Book) -> None:
    every_step(book)
    with book.edit("Yes"):
        rows.change(book, Request, 1, answer="agreed", answered_at=book.clock())
    found = {one.step.what: one for one in today.due(book, now_of(book)) if one.step.what == "evaluate"}
    assert not completing.is_possible(found["evaluate"])
    calls = [one for one in today.due(book, now_of(book)) if one.step.why == "fix-time"]
    assert calls
    assert not any(map(completing.is_possible, calls))


def test_the_sample_has_something_in_every_group_and_the_numbers_agree(tmp_path: Path, clock: Clock) -> None:
    with opened(tmp_path / "sample", clock) as book:
        demo.fill(book, clock(), NEW_YORK.key)
        now = now_of(book)
        found = today.shown(book, now)
        empty = {name for name, group in found.groups.items() if not group.tasks}
        assert empty <= {"today", "put-off"}
        assert today.count(book, now) == found.things + len(found.meetings)
        ids = {row[0] for row in book.rows("SELECT id FROM person")}
        assert {one.person for one in today.due(book, now)} <= ids | {0}  # a task may be about nobody
        assert rows.row(book, "person", today.due(book, now)[0].person)["trashed_at"] is None
