"""What it all adds up to: charts, whose viewpoints were heard, what each branch brought, and reports on paper."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from crm_app.domain.coverage import FACETS, Cell, cells
from crm_app.store import campaigns, coverage
from crm_app.ui.insight.answers import Answers
from crm_app.ui.insight.charts import Charts
from crm_app.ui.insight.facet_words import facet_words
from crm_app.ui.insight.matrix import Matrix, MatrixModel
from crm_app.ui.insight.paper import Paper
from crm_app.ui.insight.yields import YieldModel, YieldTable
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.pages.page import Page
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, hairline, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.next_voices import NextVoices
from crm_app.ui.widgets.two_panes import TwoPanes
from crm_app.work import reports

CHARTS, VOICES, YIELD, REPORTS = "charts", "voices", "yield", "reports"
_COUNTED_IN = frozenset({
    "referral", "request", "attempt", "meeting", "participant", "meeting_question", "letter", "person", "field",
    "person_field", "organisation_field", "organisation", "skill", "campaign", "evaluation", "channel",
})  # fmt: skip


class InsightsPage(Page):
    """Four parts behind one switch; each is counted when it is in front."""

    people_wanted = Signal(list)
    """These people shall be listed."""

    def __init__(self, session: Session, saving: Saving, jobs: Jobs) -> None:
        super().__init__()
        self._session, self._saving, self._jobs = session, saving, jobs
        self._cells: list[Cell] = []
        self._stale = True
        self.switch = ChoiceRow(self.tr("Show"), [
            (CHARTS, self.tr("Charts"), "chart-no-axes-column"), (VOICES, self.tr("Viewpoints"), "users"),
            (YIELD, self.tr("What each brought"), "waypoints"), (REPORTS, self.tr("Reports"), "file-text"),
        ], wraps=True)  # fmt: skip
        self.switch.choose(CHARTS)
        self.charts = Charts(session.book)
        self.matrix = Matrix(MatrixModel())
        self.answers = Answers(session, saving)
        self.next = NextVoices(session.book, saving)
        self.yields = YieldTable(YieldModel(session.book))
        self.stack = QStackedWidget()
        for part in (self.charts, self._voices(), self.yields, self._reports()):
            self.stack.addWidget(part)
        head = row(Label(self.tr("Insights"), "page_title"), self.switch, space=16, margins=(18, 12, 12, 8))
        head.setStretch(1, 1)
        whole = column(holder(head), hairline(), self.stack, space=0)
        self.setLayout(column(pane(whole, kind="surface"), space=0))
        self._connect()
        self.reload()

    def _voices(self) -> QWidget:
        self.field = Choice(self.tr("Field"), [("", self.tr("All fields"))])
        kinds = (self.tr("Seniority"), self.tr("Kind of role"), self.tr("Path"), self.tr("Size"), self.tr("Sector"))
        self.facet = Choice(self.tr("By"), list(zip(FACETS, kinds, strict=True)))
        self.rule = Label(self.tr("A topic needs at least two voices before one believes it."), "small", tone="text2")
        chooser = row(self.field, self.facet, self.rule, None, space=8, margins=(18, 8, 18, 8))
        self._nobody = Label(
            self.tr("Hold a meeting, and write down what was answered: topics and voices appear here."),
            tone="text3",
            wrap=True,
        )
        left = column(holder(chooser), holder(row(self._nobody, margins=(18, 0, 18, 0))), self.matrix, hairline(),
                      holder(row(self.next, margins=(18, 8, 18, 14))), space=0)  # fmt: skip
        left.setStretch(2, 1)
        back = Button(self.tr("Back"), "link", "arrow-left")
        beside = column(holder(row(back, None, margins=(12, 8, 12, 0))), self.answers, space=0)
        beside.setStretch(1, 1)
        self._split = TwoPanes(pane(left, kind="surface"), pane(beside, kind="detail"), back)
        self._split.set_filled(filled=True)
        back.clicked.connect(self._split.close_detail)
        return self._split

    def _reports(self) -> QWidget:
        self.report_field = Choice(self.tr("Field"), [("", self.tr("All fields"))])
        self.report_field.setMaximumWidth(self.report_field.sizeHint().width() * 2)
        learned = Button(self.tr("Save the field report…"), "primary", "file-down", height=32)
        activity = Button(self.tr("With names…"), "plain", "file-down")
        without = Button(self.tr("Without names…"), "plain", "file-down")
        learned.clicked.connect(lambda: self._ask(reports.FIELD, self.tr("What I learned")))
        activity.clicked.connect(lambda: self._ask(reports.ACTIVITY, self.tr("Activity report")))
        without.clicked.connect(lambda: self._ask(reports.ACTIVITY, self.tr("Activity report"), names=False))
        first = self.tr("What you learned, whose voices, contradictions, open questions and whom to ask next.")
        second = self.tr("Requests, replies, conversations and thanks in numbers, for an adviser. Without names counts "
                         "under three are hidden, and nothing that anybody said is told.")  # fmt: skip
        self.paper = Paper(self._session, self._saving, self._jobs)
        self.paper.said.connect(self.said)
        inside = column(
            Label(self.tr("Field report"), "group"), Label(first, tone="text2", wrap=True),
            row(self.report_field, learned, None), 18, Label(self.tr("Activity report"), "group"),
            Label(second, tone="text2", wrap=True), row(activity, without, None), 18, self.paper, None,
            space=8, margins=(18, 16, 18, 18),
        )  # fmt: skip
        self.report_button = learned
        area = QScrollArea()
        area.setWidget(pane(inside, kind="surface"))
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        self.switch.changed.connect(self.show_part)
        self.matrix.chosen.connect(self._show_answers)
        self.matrix.activated.connect(lambda _index: self._split.open_detail())
        self.field.chosen.connect(lambda _key: self._show_matrix())
        self.facet.chosen.connect(lambda _key: self._show_matrix())
        for part in (self.charts, self.yields):
            part.people_wanted.connect(self.people_wanted)
        self.answers.did.connect(self.did)
        for asking in (self.answers, self.next):
            asking.wanted.connect(self.wanted)
        self._session.changed.connect(self._refresh)

    # -- what the window asks

    @override
    def focus_first(self) -> None:
        fronts: dict[str, QWidget] = {
            CHARTS: self.charts, VOICES: self.matrix, YIELD: self.yields, REPORTS: self.report_button,
        }  # fmt: skip
        fronts[self.switch.key or CHARTS].setFocus()

    @property
    @override
    def panes(self) -> list[QWidget]:
        return [next(iter(self.switch.buttons.values())), self.stack.currentWidget() or self]

    @override
    def escape(self) -> bool:
        return self._split.close_detail()

    def show_part(self, key: str) -> None:
        """Bring one of the four parts to the front."""
        self.switch.choose(key or CHARTS)
        self.stack.setCurrentIndex((CHARTS, VOICES, YIELD, REPORTS).index(key or CHARTS))
        self._count()

    # -- counting

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if touched.keys() & _COUNTED_IN:
            self.reload()

    def reload(self) -> None:
        """Count what is in front again, and the rest when it comes."""
        self._stale = True
        self._count()

    def _count(self) -> None:
        book = self._session.book
        campaign = campaigns.present(book)
        match self.switch.key:
            case "voices":
                self._count_voices(campaign)
            case "yield":
                self.yields.yields.reload(campaign)
            case "reports":
                self._count_voices(campaign)
                self.paper.reload()
            case _:
                self.charts.reload(campaign)

    def _count_voices(self, campaign: int | None) -> None:
        book = self._session.book
        said = coverage.answers(book, campaign=campaign)
        self._cells = cells(said, coverage.viewpoints(book, {one.person for one in said}))
        fields = sorted({cell.field for cell in self._cells if cell.field})
        for choice in (self.field, self.report_field):
            held = choice.currentText()
            choice.set_options([("", self.tr("All fields")), *((name, name) for name in fields)])
            choice.setCurrentIndex(max(0, choice.findText(held)))
        self.next.show_meeting(0)
        self._nobody.setVisible(not self._cells)
        self._show_matrix()

    def _show_matrix(self) -> None:
        model = self.matrix.model()
        field = self._field_of(self.field)
        self.facet.setVisible(bool(field))
        if isinstance(model, MatrixModel):
            place = self.matrix.currentIndex()
            model.show_cells(self._cells, field=field, facet=FACETS[max(0, self.facet.currentIndex())])
            self.matrix.setCurrentIndex(model.index(max(0, place.row()), max(0, place.column())))
        self._show_answers()

    @staticmethod
    def _field_of(choice: Choice) -> str:
        return choice.currentText() if choice.currentIndex() > 0 else ""

    def _show_answers(self) -> None:
        model = self.matrix.model()
        cell = model.cell(self.matrix.currentIndex()) if isinstance(model, MatrixModel) else None
        if cell is None:
            self.answers.show_answers("", [])
        else:
            self.answers.show_answers(
                ", ".join(filter(None, (cell.topic, cell.field, facet_words(cell.facet)))), cell.answers
            )

    # -- reports

    def _ask(self, kind: str, name: str, *, names: bool = True) -> None:
        target, _ = QFileDialog.getSaveFileName(self, name, f"{name}.pdf", "PDF (*.pdf)")
        if target:
            self.write(Path(target), kind, names=names)

    def write(self, target: Path, kind: str, *, names: bool = True) -> None:
        """Write a report in a job."""
        book, field = self._session.book, self._field_of(self.report_field)

        def work(_job: Job[None]) -> None:
            reports.write(book, target, kind=kind, field=field, names=names)

        def done(_nothing: None) -> None:
            self.said.emit(self.tr("Saved {file}").format(file=target.name))

        self._jobs.start(work, done=done, failed=self._saving.refuse)
