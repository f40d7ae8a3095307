"""Three scores that tell where to ask first, the first of them suggested by whom one knows there."""

from functools import partial

from typing_extensions import override

from crm_app.store import members, organisations
from crm_app.store.members import Member
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.score import NONE, Score, line_up

_CLOSE = frozenset({"met", "thanked", "in-touch"})
_BEGUN = frozenset({"asked", "scheduled"})


def suggested(members: list[Member]) -> tuple[int, str]:
    """How much of an insider one has by the people there now, and whom: met counts 2, asked 1; nobody 0."""
    rank = {**dict.fromkeys(_CLOSE, 2), **dict.fromkeys(_BEGUN, 1)}
    best = max((one for one in members if one.current), key=lambda one: rank.get(one.stage, 0), default=None)
    return (rank.get(best.stage, 0), best.name) if best else (0, "")


class Scores(Part):
    """How promising an organisation is."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__(session, saving, self.tr("Where to ask first"))
        unknown = self.tr("Not said yet")
        self.scores = {
            "advocacy": Score(
                self.tr("Insider"),
                (
                    self.tr("Nobody yet"), self.tr("Asked somebody"), self.tr("Met somebody"),
                    self.tr("Speaks for me"),
                ),
                unknown=unknown,
            ),
            "motivation": Score(
                self.tr("Motivation"),
                (
                    self.tr("Only if I must"), self.tr("Rather not"), self.tr("Could see it"), self.tr("Gladly"),
                    self.tr("Above all"),
                ),
                least=1,
                unknown=unknown,
            ),
            "posting": Score(
                self.tr("Posting"),
                (
                    self.tr("Not looked yet"), self.tr("No job now"), self.tr("Other jobs"),
                    self.tr("A job for me"),
                ),
                unknown=unknown,
            ),
        }  # fmt: skip
        for column, score in self.scores.items():
            score.chosen.connect(partial(self._save, column))
            self.box.addWidget(score)
        line_up(self.scores.values())
        self.take = Button("", "link", height=26, role="small_strong")
        self.take.clicked.connect(self._take)
        self.box.addLayout(row(self.take, None))
        why = self.tr(
            "An insider, your own wish and an open job tell together where to ask first; "
            "career books call the list LAMP."
        )
        self.box.addWidget(Label(why, "small", tone="text3", wrap=True))

    @override
    def refresh(self) -> None:
        columns = organisations.get(self.book, self.number)
        for column, score in self.scores.items():
            score.show_value(columns[column])
        self._suggested, who = suggested(members.of_organisation(self.book, self.number))
        text = self.tr("Suggested for the insider: {value}, because of {person}")
        self.take.setText(text.format(value=self._suggested, person=who))
        self.take.setVisible(bool(self._suggested) and self._suggested > (columns["advocacy"] or 0))

    def _take(self) -> None:
        self._save("advocacy", self._suggested)

    def _save(self, column: str, value: int) -> None:
        label = self.tr("Score {name}").format(name=self.name)
        score = None if value == NONE else value
        self.saving.do(label, lambda book: organisations.change(book, self.number, **{column: score}))
