"""The list of what would become of each row of the files that are looked into."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from crm_app.ui import formats, verdict_words
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column
from crm_app.work.judging import Choice, Verdict

WHO, WHAT, LINE = "who", "what", "line"


class Line(NamedTuple):
    """One row: which of the files it stands in, its verdict, and what was chosen for it."""

    file: int
    verdict: Verdict
    choice: Choice | None = None

    @property
    def kind(self) -> str:
        """What becomes of it."""
        return verdict_words.effective(self.verdict, self.choice)


class VerdictsModel(BlockModel[Line]):
    """Who, what happens, and on which line; rows are numbered from 1 for this list alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        tr = partial(QCoreApplication.translate, "VerdictsModel")
        columns = (
            Column(WHO, tr("Who"), 1.4, ordered=False),
            Column(WHAT, tr("What happens"), 2.4, ordered=False),
            Column(LINE, tr("Line"), 0.5, ordered=False, trailing=True),
        )
        super().__init__(columns, parent)
        self._lines: list[Line] = []
        self._kind = ""

    def show_files(self, files: Sequence[Sequence[Verdict]]) -> None:
        """Show the rows of these files, in their order."""
        self._lines = [Line(file, verdict) for file, verdicts in enumerate(files) for verdict in verdicts]
        self.narrow(self._kind)

    def narrow(self, kind: str) -> None:
        """Show the rows of one verdict, or with "" all of them."""
        self._kind = kind
        self.set_ids([number for number, line in enumerate(self._lines, 1) if not kind or line.kind == kind])

    def line(self, number: int) -> Line:
        """The row behind a number of this list."""
        return self._lines[number - 1]

    def choose(self, numbers: Iterable[int], choice: Choice | None) -> None:
        """Let something else become of these rows; None is what would become of them by themselves."""
        for number in numbers:
            self._lines[number - 1] = self._lines[number - 1]._replace(choice=choice)
        self.narrow(self._kind)

    def counts(self) -> Counter[str]:
        """How many rows there are of each kind, with what was chosen; under "" all."""
        found = Counter(line.kind for line in self._lines)
        found[""] = len(self._lines)
        return found

    def choices(self) -> list[dict[int, Choice]]:
        """What was chosen, by file and the place of the row in it."""
        found: list[dict[int, Choice]] = [{} for _ in range(max((line.file for line in self._lines), default=-1) + 1)]
        for line in self._lines:
            if line.choice is not None:
                found[line.file][line.verdict.place] = line.choice
        return found

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, Line]]:
        return ((number, self._lines[number - 1]) for number in ids)

    @override
    def text(self, row: Line, key: str) -> str:
        verdict = row.verdict
        if key == WHO:
            return verdict.name or verdict_words.kinds()[verdict.verdict]
        if key == WHAT:
            return verdict_words.sentence(verdict, row.choice) or verdict_words.kinds()[row.kind]
        return formats.count(verdict.line) if verdict.line else ""
