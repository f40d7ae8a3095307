"""What becomes of each row of a file, told before it does, and what somebody chose instead."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from crm_app.domain.incoming import Hidden, IncomingMe, Row, Unreadable
from crm_app.domain.names import fold
from crm_app.store import imports
from crm_app.store.book import Book
from crm_app.store.imports import Known

NEW, UPDATED, CONFLICT, UNCHANGED = "new", "updated", "conflict", "unchanged"
HIDDEN, SKIPPED, FAILED = "hidden", "skipped", "failed"
VERDICTS = (NEW, UPDATED, CONFLICT, UNCHANGED, HIDDEN, SKIPPED, FAILED)
"""As an import counts rows, a conflict is one of those updated or unchanged: the book stays where both were changed."""


class Choice(NamedTuple):
    """What to do with a row instead: `leave` it out, take it for somebody `new`, `update` that `person`, or in a
    conflict `take` what the file says.
    """

    action: str
    person: int | None = None


LEAVE, AS_NEW, AS_UPDATE, TAKE = "leave", "new", "update", "take"
LEFT_OUT = "left out as you wished"

Choices = Mapping[int, Choice]
"""Choices by the place of their row in the file, counted from 0 as `Verdict` has it."""


class Change(NamedTuple):
    """What a row changes: which field, what stands there, what comes; `kept` where the book stays as it is."""

    field: str
    before: str
    after: str
    kept: bool = False


class Verdict(NamedTuple):
    """What becomes of one row; `person` is whom it means (None where there is nobody yet), `who` that one's name.

    `could_be` are people of the same name in the book whom the row does not surely mean. Of a row that fails, `column`
    and `why` say what is wrong.
    """

    place: int
    line: int
    verdict: str
    name: str
    person: int | None = None
    who: str = ""
    why: str = ""
    column: str = ""
    changes: tuple[Change, ...] = ()
    could_be: tuple[Known, ...] = ()


@dataclass(slots=True)
class Ledger:
    """The verdicts of a file in the order of its rows; asked for by a preview, since they are many."""

    book: Book | None
    verdicts: list[Verdict] = field(default_factory=list)
    _namesakes: dict[str, list[Known]] | None = None

    def tell(self, verdict: Verdict) -> None:
        """Write one down; of somebody new, with those who bear the same name."""
        if verdict.verdict == NEW and verdict.name:
            verdict = verdict._replace(could_be=tuple(self._of_name(verdict.name)))
        self.verdicts.append(verdict)

    def in_order(self) -> tuple[Verdict, ...]:
        """All of them, as their rows stand in the file."""
        return tuple(sorted(self.verdicts, key=lambda verdict: verdict.place))

    def _of_name(self, name: str) -> list[Known]:
        if self._namesakes is None:
            self._namesakes = {}
            for known in imports.everybody(self.book) if self.book else ():
                self._namesakes.setdefault(fold(known.name), []).append(known)
        return self._namesakes.get(fold(name), [])


def line_of(row: Row) -> int:
    """The line of a file on which a row begins; 0 where it has none of its own."""
    if isinstance(row, Unreadable):
        return row.problem.line
    return 0 if isinstance(row, IncomingMe) else row.line


def name_of(row: Row) -> str:
    """Whom or what a row is about, as far as it says."""
    return "" if isinstance(row, Hidden) else getattr(row, "name", "") or getattr(row, "organisation", "")
