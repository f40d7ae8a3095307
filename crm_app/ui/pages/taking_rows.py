"""Every row of the files that are looked into: what would become of it, and what one wants instead."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from crm_app.ui import verdict_words
from crm_app.ui.delegates.verdicts import VerdictDelegate
from crm_app.ui.models.verdicts import VerdictsModel
from crm_app.ui.widgets.boxes import clear, column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.record_table import Density, RecordTable
from crm_app.work import judging
from crm_app.work.judging import Choice, Verdict

_CHOSEN = frozenset((judging.NEW, judging.UPDATED, judging.SKIPPED))
_ALIVE = frozenset((judging.NEW, judging.UPDATED, judging.CONFLICT, judging.UNCHANGED))


class TakingRows(QWidget):
    """Filters with their counts, the list, and verbs for what is selected."""

    changed = Signal()
    """Something else is wanted of a row: see `model.choices`."""

    def __init__(self) -> None:
        super().__init__()
        self.describe: Callable[[int], str] = lambda _person: ""
        """Says who somebody in the book is, so that namesakes are told apart."""
        self.model = VerdictsModel(self)
        self.table = RecordTable(self.tr("Rows of the file"))
        self.table.show_model(self.model)
        self.table.setProperty("one density", True)  # many rows that say little
        self.table.set_density(Density.COMPACT)
        VerdictDelegate(self.table, self.model)
        self.filters = self._make_filters(_ALIVE)
        self.whole = Label("", "small", tone="text2", wrap=True)
        self.leave_out = Button(self.tr("Leave out"), "plain", "minus")
        self.as_new = Button(self.tr("As somebody new"), "plain", "user-plus")
        self.as_one = Button(self.tr("It is…"), "plain", "merge")
        self.take_file = Button(self.tr("Take what the file says"), "plain", "check")
        self.back = Button(self.tr("As it was"), "link")
        verbs = row(self.leave_out, self.as_new, self.as_one, self.take_file, self.back, None, space=8)
        self._filters = row(self.filters)
        self.setLayout(column(self._filters, self.table, self.whole, verbs, space=8, margins=(28, 0, 20, 12)))
        self._connect()

    def _make_filters(self, kinds: Collection[str]) -> FilterRow:
        """Chips for those verdicts that there are, and for what one can choose."""
        there = [(key, words) for key, words in verdict_words.kinds().items() if key in kinds or key in _CHOSEN]
        filters = FilterRow(self.tr("Which rows"), [("", self.tr("All rows")), *there])
        filters.changed.connect(self.model.narrow)
        return filters

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show)
        self.table.picked.connect(self._show)
        self.table.put_away.connect(self.leave_out.click)
        self.leave_out.clicked.connect(partial(self._choose, Choice(judging.LEAVE)))
        self.as_new.clicked.connect(partial(self._choose, Choice(judging.AS_NEW)))
        self.take_file.clicked.connect(partial(self._choose, Choice(judging.TAKE)))
        self.back.clicked.connect(partial(self._choose, None))
        self.as_one.clicked.connect(self._ask_who)

    def show_files(self, files: Sequence[Sequence[Verdict]]) -> None:
        """The rows of these files, without any choice yet."""
        self.model.narrow("")
        self.model.show_files(files)
        clear(self._filters)
        self.filters = self._make_filters(self.model.counts().keys())
        self._filters.addWidget(self.filters)
        self._count()
        self._show()

    def _count(self) -> None:
        self.filters.count(self.model.counts())

    def _chosen(self) -> list[int]:
        """The selected rows about which one can choose."""
        found = self.table.selected_ids()
        return [number for number in found if self.model.line(number).verdict.verdict in _ALIVE]

    def _choose(self, choice: Choice | None, _checked: object = None) -> None:
        chosen = self._chosen()
        if choice is not None and choice.action == judging.TAKE:
            chosen = [number for number in chosen if self.model.line(number).verdict.verdict == judging.CONFLICT]
        if not chosen:
            return
        self.model.choose(chosen, choice)
        self._count()
        self._show()
        self.changed.emit()

    def _ask_who(self) -> None:
        """Which of those of the same name in the book is meant."""
        chosen = self._chosen()
        if len(chosen) != 1:
            return
        menu = QMenu(self)
        for known in self.model.line(chosen[0]).verdict.could_be[:12]:
            action = menu.addAction((self.describe(known.id) or known.name).replace("&", "&&"))
            action.triggered.connect(partial(self._choose, Choice(judging.AS_UPDATE, known.id)))
        menu.exec(self.as_one.mapToGlobal(self.as_one.rect().bottomLeft()))

    def _show(self, _now: object = None) -> None:
        """What the verbs can do with what is selected; of one row, all that it says."""
        lines = [self.model.line(number) for number in self._chosen()]
        kinds = {line.verdict.verdict for line in lines}
        self.leave_out.setEnabled(bool(lines))
        self.as_new.setEnabled(bool(kinds & {judging.UPDATED, judging.CONFLICT, judging.UNCHANGED}))
        self.as_one.setEnabled(len(lines) == 1 and bool(lines[0].verdict.could_be))
        self.take_file.setEnabled(judging.CONFLICT in kinds)
        self.back.setEnabled(any(line.choice for line in lines))
        number = self.table.current_id()
        self.whole.setText(self._words(number) if number else self.tr("Choose a row to see all that it would change."))

    def _words(self, number: int) -> str:
        line = self.model.line(number)
        changes = "\n".join(map(verdict_words.change, line.verdict.changes[:8]))
        said = verdict_words.sentence(line.verdict, line.choice)
        who = line.verdict.who
        meant = self.tr("Means {name} in your book.").format(name=who) if who and who != line.verdict.name else ""
        return "\n".join(filter(None, (meant, changes if changes and line.choice is None else said)))
