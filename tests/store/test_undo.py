"""Histories of edits over every tracked table: undo gives back the exact rows, and everything derived stays in step."""

import random
import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from peewee import AutoField, ForeignKeyField, IntegerField
from playhouse.apsw_ext import BooleanField

from crm_app.errors import Unusable
from crm_app.store import history
from crm_app.store import rows as single
from crm_app.store.schema import TRACKED, Moment, Row, Setting
from tests.store.looking import MONDAY, TABLES, Clock, Rows, assert_in_step, opened, rows

_WORDS = ("", "Ada", "Müller", "Ørsted", "lentils and soil", "王 小明", "b <c> & “d”", "nul\0inside", "E-mail")
_NULLABLE_TEXT = {"due", "introduction_promised_until", "goal_day"}
# Columns that the rules read: something they know, and something they do not.
_KNOWN: dict[str, tuple[Any, ...]] = {
    "zone": ("Europe/Berlin", "America/New_York", ""),
    "playbook": ("", "umbc", "dalton-3b7", "unheard-of"),
    "cadence": ("", "A", "B", "C"),
    "answer": ("", "agreed", "declined", "redirected", "bounced", "replied"),
    "outcome": ("", "voicemail", "spoke", "no-answer", "bounced"),
    "kind": ("email", "url", "letter", "nudge", "call", "thank-you", "report-back", "message"),
    "state": ("draft", "sent", "received", "unread", "filed", "read"),
    "role": ("host", "guest", "met"),
    "mode": ("in-person", "phone", "video"),
    "no_show": ("", "me", "them"),
    "cancelled_by": ("", "me", "them"),
    "owed_by": ("me", "them"),
    "may_use_name": ("yes", "no", "unknown"),
    "due": (None, "2026-11-20", "2026-12-24"),
    "introduction_promised_until": (None, "2026-12-01"),
    "goal_day": (None, "2026-12-18"),
    "key": ("zone", "playbook", "mode", "kind"),
}
_seeds = st.integers(0, 2**32)


class Histories(RuleBasedStateMachine):
    """One book, changed in every way there is; beside it the rows before and after each entry of its history."""

    touched_tables: ClassVar[set[str]] = set()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="histories-"))
        self.clock = Clock()
        self._opened = opened(self.folder / "book", self.clock)
        self.book = self._opened.__enter__()
        self.around: dict[int, tuple[Rows, Rows]] = {}

    def teardown(self) -> None:
        while self._done():
            self.undo()
        assert not any(rows(self.book).values())
        self._opened.__exit__(None, None, None)
        shutil.rmtree(self.folder)

    @rule(seed=_seeds, count=st.integers(1, 12))
    def edit(self, seed: int, count: int) -> None:
        self._edit(random.Random(seed), count, None)

    @rule(seed=_seeds, pause=st.sampled_from([0, 4, 6]))
    def type_on(self, seed: int, pause: int) -> None:
        self.clock.go(minutes=pause)
        self._edit(random.Random(seed), 1, random.Random(seed).choice(["note", "goal"]))

    @rule(seed=_seeds)
    def fail(self, seed: int) -> None:
        before = rows(self.book)
        with suppress(KeyError), self.book.edit("Fails"):
            self._change_something(random.Random(seed), 5)
            raise KeyError
        assert rows(self.book) == before

    @rule()
    def undo(self) -> None:
        done = self._done()
        if done:
            self.book.undo()
            assert rows(self.book) == self.around[done[0]][0]

    @rule()
    def redo(self) -> None:
        before = {entry.id for entry in history.entries(self.book.connection()) if entry.undone}
        try:
            self.book.redo()
        except Unusable:
            return
        again = before - {entry.id for entry in history.entries(self.book.connection()) if entry.undone}
        assert rows(self.book) == self.around[self._done()[0]][1], again

    @rule(seed=_seeds, keep=st.booleans())
    def revert(self, seed: int, *, keep: bool) -> None:
        entries = history.entries(self.book.connection())
        if not entries:
            return
        before, newest = rows(self.book), entries[0].id
        try:
            self.book.revert(random.Random(seed).choice(entries).id, keep_changed=keep)
        except Unusable:
            assert rows(self.book) == before
            return
        entry = history.entries(self.book.connection())[0].id
        assert entry > newest
        self.around[entry] = (before, rows(self.book))

    @invariant()
    def in_step(self) -> None:
        assert_in_step(self.book)

    def _edit(self, chance: random.Random, count: int, autosave: str | None) -> None:
        before = rows(self.book)
        known = {entry.id for entry in history.entries(self.book.connection())}
        with self.book.edit("Something", autosave=autosave) as edit:
            self._change_something(chance, count)
        after = rows(self.book)
        if edit.entry is None:
            gone = known - {entry.id for entry in history.entries(self.book.connection())}
            assert after == (self.around.pop(gone.pop())[0] if gone else before)
        else:
            joined = self.around.get(edit.entry)
            self.around[edit.entry] = (joined[0] if joined else before, after)

    def _done(self) -> list[int]:
        return [number for (number,) in self.book.rows("SELECT id FROM history WHERE NOT undone ORDER BY id DESC")]

    def _change_something(self, chance: random.Random, count: int) -> None:
        for _ in range(count):
            model = chance.choice(TRACKED)
            ids = self._ids(model)
            kind = chance.random()
            if kind < 0.55 or not ids:
                self._insert(chance, model)
            elif kind < 0.85:
                values = self._values(chance, model)
                some = {name: values[name] for name in chance.sample(sorted(values), min(3, len(values)))}
                if model is not Setting:
                    single.change(self.book, model, chance.choice(ids), **some)
            else:
                single.delete(self.book, model, chance.choice(ids))

    def _insert(self, chance: random.Random, model: type[Row]) -> None:
        values = self._values(chance, model)
        required = [
            field.name for field in model._meta.sorted_fields if isinstance(field, ForeignKeyField) and not field.null
        ]
        for name in required:
            if values.get(name) is None:
                parent = model._meta.fields[name].rel_model
                self._insert(chance, parent)
                values[name] = self._ids(parent)[-1]
        if model is Setting:
            values["value"] = chance.choice(_KNOWN[values["key"]])
        if model is Setting and self.book.value("SELECT 1 FROM setting WHERE key = ?", (values["key"],)):
            return
        single.add(self.book, model, **values)
        self.touched_tables.add(model._meta.table_name)

    def _values(self, chance: random.Random, model: type[Row]) -> dict[str, Any]:
        return {
            field.name: self._value(chance, field)
            for field in model._meta.sorted_fields
            if not isinstance(field, AutoField) and field.name not in {"uid", "created_at"}
        }

    def _value(self, chance: random.Random, field: Any) -> Any:
        if isinstance(field, ForeignKeyField):
            ids = self._ids(field.rel_model)
            return chance.choice(ids[-6:]) if ids and (not field.null or chance.random() < 0.8) else None
        if isinstance(field, BooleanField):
            return chance.random() < 0.5
        if isinstance(field, IntegerField):
            return None if field.null and chance.random() < 0.3 else chance.randint(5, 90)
        if isinstance(field, Moment):
            return (
                None if field.null and chance.random() < 0.5 else MONDAY + timedelta(hours=chance.randint(-2000, 900))
            )
        return chance.choice(_KNOWN.get(field.name, _WORDS))

    def _ids(self, model: type[Row]) -> list[int]:
        return [number for (number,) in self.book.rows(f"SELECT id FROM {single.table_of(model)} ORDER BY id")]


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)


def test_the_histories_reach_every_tracked_table() -> None:
    machine = Histories()
    chance = random.Random(1)
    try:
        for model in TRACKED:
            with machine.book.edit("Add"):
                machine._insert(chance, model)
        assert machine.touched_tables >= set(TABLES)
        assert_in_step(machine.book)
        for _ in range(len(history.entries(machine.book.connection()))):
            machine.book.undo()
        assert not any(rows(machine.book).values())
        assert_in_step(machine.book)
    finally:
        machine.around = {}
        machine._opened.__exit__(None, None, None)
        shutil.rmtree(machine.folder)
