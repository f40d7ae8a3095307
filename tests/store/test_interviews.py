"""Any course of asking, meeting and referring: no illegal state, every date explained, every step undone exactly."""

import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from crm_app.domain import reasons, requests, stages
from crm_app.domain.letter_kinds import About
from crm_app.domain.step import ERRANDS
from crm_app.domain.steps import KINDS, STATES, is_snoozed
from crm_app.errors import Unusable
from crm_app.store import (
    completing,
    gather,
    history,
    letters,
    meeting_moves,
    meetings,
    people,
    playbooks,
    promises,
    referrals,
    snoozes,
    tasks,
    today,
)
from crm_app.store import requests as asking
from tests.store.looking import Clock, Rows, assert_in_step, opened, rows

NEW_YORK = ZoneInfo("America/New_York")
NAMES = ("Ada Lovelace", "Charles Babbage", "Mary Somerville")
_who = st.integers(0, len(NAMES) - 1)
_pick = st.integers(0, 30)


class Interviews(RuleBasedStateMachine):
    """Three people of one employer and everything that one does with them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="interviews-"))
        self.clock = Clock()
        self._opened = opened(self.folder / "book", self.clock)
        self.book = self._opened.__enter__()
        self.around: dict[int, tuple[Rows, Rows]] = {}
        self.people: list[int] = []

    @initialize()
    def begin(self) -> None:
        with self.book.edit("Fill"):
            self.people = [people.add(self.book, name=name, organisation="Engine Works") for name in NAMES]
        self.floor = len(history.entries(self.book.connection(), None))

    def teardown(self) -> None:
        while self._newest() > self.floor:
            self.undo()
        self._opened.__exit__(None, None, None)
        shutil.rmtree(self.folder)

    def _newest(self) -> int:
        done = [one.id for one in history.entries(self.book.connection(), None) if not one.undone]
        return max(done, default=0)

    def _do(self, change: "object") -> None:
        """One step; what it refuses leaves everything as it was."""
        before = rows(self.book)
        assert callable(change)
        try:
            with self.book.edit("Step") as edit:
                change()
        except Unusable:
            assert rows(self.book) == before
        else:
            if edit.entry is not None:
                self.around[edit.entry] = (before, rows(self.book))

    # -- asking

    @rule(who=_who, kind=st.sampled_from(["", "letter", "nudge", "message", "call"]))
    def ask(self, who: int, kind: str) -> None:
        self._do(lambda: asking.sent(self.book, self.people[who], kind=kind))

    @rule(who=_who)
    def draft(self, who: int) -> None:
        self._do(lambda: letters.write(self.book, "request-cold", self.people[who], About(), {"text": "Dear"}))

    @rule(who=_who, other=_who, answer=st.sampled_from(requests.ANSWERS))
    def answer(self, who: int, other: int, answer: str) -> None:
        to = self.people[other] if answer == "redirected" and who != other else None
        self._do(lambda: asking.answer(self.book, self.people[who], answer, to=to))

    @rule(who=_who, close=st.booleans())
    def end_or_reopen(self, who: int, close: bool) -> None:  # noqa: FBT001
        if (request := asking.newest_with(self.book, self.people[who])) is not None:
            self._do(lambda: asking.close(self.book, request) if close else asking.reopen(self.book, request))

    # -- meeting

    @rule(who=_who, hours=st.integers(-60, 90), other=_who)
    def plan(self, who: int, hours: int, other: int) -> None:
        from crm_app.store import participants

        def plan() -> None:
            start = self.clock() + timedelta(hours=hours)
            number = meetings.plan(self.book, self.people[who], start=start, zone="Europe/Berlin")
            if other != who:
                participants.add(self.book, number, self.people[other], role="met")

        self._do(plan)

    @rule(pick=_pick, what=st.sampled_from(["hold", "cancel", "miss", "move", "call", "again"]))
    def meet(self, pick: int, what: str) -> None:
        found = list(meetings.ids(self.book))
        if not found:
            return
        number = found[pick % len(found)]
        start = meetings.get(self.book, number)["start"]
        self._do(
            {
                "hold": lambda: meeting_moves.hold(
                    self.book, number, begun=start, ended=start + timedelta(minutes=20 + pick)
                ),
                "cancel": lambda: meeting_moves.cancel(self.book, number, who="them"),
                "miss": lambda: meeting_moves.miss(self.book, number, who="me"),
                "move": lambda: meeting_moves.move(self.book, number, start=start + timedelta(days=1)),
                "call": lambda: meeting_moves.turn_into_call(self.book, number),
                "again": lambda: meeting_moves.bring_back(self.book, number),
            }[what]
        )

    # -- referring, promising, doing what is due

    @rule(who=_who, other=_who, may=st.sampled_from(["yes", "no", "unknown"]))
    def refer(self, who: int, other: int, may: str) -> None:
        self._do(lambda: referrals.name(self.book, self.people[other], referrer=self.people[who], may_use_name=may))

    @rule(who=_who, mine=st.booleans())
    def promise(self, who: int, mine: bool) -> None:  # noqa: FBT001
        self._do(lambda: promises.add(self.book, self.people[who], "Send the map", mine=mine))

    @rule()
    def note_task(self) -> None:
        self._do(lambda: tasks.add(self.book, "Read the report"))

    @rule(pick=_pick)
    def do_what_is_due(self, pick: int) -> None:
        due = [one for one in self._due() if completing.is_possible(one)]
        if due:
            one = due[pick % len(due)]
            self._do(lambda: completing.complete(self.book, [one]))

    @rule(pick=_pick, days=st.integers(1, 9))
    def put_off(self, pick: int, days: int) -> None:
        if not (due := self._due()):
            return
        one, until = due[pick % len(due)], self.clock() + timedelta(days=days)
        self._do(lambda: snoozes.put_off(self.book, one.person or None, [one.step], until=until, why="Away"))
        (now,) = [each for each in self._due() if _place(each) == _place(one)]
        assert is_snoozed(now.step, self.clock())
        assert now.put_off == "Away"

    # -- the rules, the clock, and taking back

    @rule(key=st.sampled_from(["umbc", "dalton-3b7"]))
    def choose(self, key: str) -> None:
        done = {table: found for table, found in rows(self.book).items() if table not in {"setting", "campaign"}}
        self._do(lambda: playbooks.choose(self.book, key))
        assert {table: found for table, found in rows(self.book).items() if table in done} == done

    @rule(who=_who, stop=st.booleans())
    def stop_contact(self, who: int, stop: bool) -> None:  # noqa: FBT001
        self._do(lambda: people.change(self.book, self.people[who], do_not_contact=stop))

    @rule(hours=st.sampled_from([1, 13, 25, 80, 24 * 16, 24 * 365, -24 * 365]))
    def pass_time(self, hours: int) -> None:
        self.clock.go(hours=hours)

    @precondition(lambda self: self._newest() > self.floor)
    @rule()
    def undo(self) -> None:
        entry = self._newest()
        before, after = self.around[entry]
        assert rows(self.book) == after
        self.book.undo()
        assert rows(self.book) == before

    @rule()
    def redo(self) -> None:
        with suppress(Unusable):
            self.book.redo()

    # -- what always holds

    @invariant()
    def every_state_is_legal(self) -> None:
        for facts in gather.facts(self.book.connection(), self.people, campaign=None, ending=lambda _: gather.NO_END):
            assert stages.stage(facts) in stages.STAGES
            assert sum(1 for one in facts.requests if requests.is_open(one)) <= 1
            for one in facts.requests:
                assert requests.state(one, playbook=playbooks.in_force(self.book), now=self.clock()) in requests.STATES
                assert bool(one.answer) == bool(one.answered_at)
                assert not (one.answer and one.closed_at)
            for meeting in facts.meetings:
                assert stages.meeting_state(meeting) in stages.MEETING_STATES

    @invariant()
    def every_date_is_explained(self) -> None:
        due = self._due()
        assert len({_place(one) for one in due}) == len(due)
        for one in due:
            assert one.step.what in {*KINDS, *ERRANDS}
            assert one.state in STATES
            assert one.step.since <= self.clock()
            said = reasons.sentence(one.step, "Europe/Berlin", one.name_of)
            assert said[0].isupper()
            assert "{" not in said
            assert one.name or one.step.what == "task"

    @invariant()
    def nobody_is_troubled_who_shall_not_be(self) -> None:
        stopped = {one for (one,) in self.book.rows("SELECT id FROM person WHERE do_not_contact")}
        assert not stopped & {one.person for one in self._due()}

    @invariant()
    def what_is_derived_is_in_step(self) -> None:
        assert_in_step(self.book)

    def _due(self) -> list[today.Due]:
        return today.due(self.book, self.clock().astimezone(NEW_YORK))


def _place(one: today.Due) -> tuple[object, ...]:
    return one.person, one.step.what, one.step.meeting, one.step.about


TestInterviews = Interviews.TestCase
TestInterviews.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
