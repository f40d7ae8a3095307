"""The list of questions: the bank and one's own, all in memory, because there are hundreds and not thousands."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from crm_app.domain.names import fold
from crm_app.store import questions
from crm_app.store.ordering import Level
from crm_app.store.questions import QuestionRow
from crm_app.ui import formats, question_words
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column
from crm_app.ui.session import Session

TEXT, RATING, MUST = "text", "rating", "must"
OWN, ARCHIVED = "own", "archived"
_RATINGS = 5


def columns() -> tuple[Column, ...]:
    """The columns in the user's language."""
    return (
        Column(TEXT, _tr("Question"), 5.0, least=220, editable=True),
        Column("category", _tr("Category"), 1.6, needed=900),
        Column("topic", _tr("Topic"), 1.2, shown=False),
        Column("stage", _tr("When"), 0.8, shown=False),
        Column("minutes", _tr("Minutes"), 0.5, least=72, needed=560, falling=True, trailing=True),
        Column(MUST, _tr("Must"), 0.4, least=60, needed=620, falling=True),
        Column("used", _tr("Used"), 0.4, least=60, falling=True, trailing=True),
        Column(RATING, _tr("Rating"), 0.7, least=88, needed=480, falling=True),
    )


class QuestionsModel(BlockModel[QuestionRow]):
    """The question over its category and topic, minutes, must, times used, rating."""

    def __init__(self, session: Session) -> None:
        super().__init__(columns(), session)
        self._session = session
        self._rows: dict[int, QuestionRow] = {}

    def load(self) -> None:
        """Ask the book for all of them again."""
        self._rows = {row.key: row for row in questions.listed(self._session.book)}

    def count(self) -> dict[str, int]:
        """How many there are in all, of one's own, archived, and of each category."""
        here = [row for row in self._rows.values() if not row.archived]
        found = {"": len(here), OWN: sum(row.own for row in here), ARCHIVED: len(self._rows) - len(here)}
        for category in question_words.categories():
            found[category] = sum(row.category == category for row in here)
        return found

    def show(self, levels: Sequence[Level], only: str, query: str, *, keeps_place: bool = False) -> int:
        """Show those of a category (or `own`, `archived`) that hold the words, in order; returns how many."""
        words = fold(query).split()
        found = [row for row in self._rows.values() if _belongs(row, only) and _holds(row, words)]
        for level in reversed(levels):
            found.sort(key=lambda row, key=level.key: _order(row, key), reverse=level.descending)  # type: ignore[misc]
        self.set_ids([row.key for row in found], keeps_place=keeps_place)
        return len(found)

    def row_of(self, key: int) -> QuestionRow | None:
        """A question by its key."""
        return self._rows.get(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, QuestionRow]]:
        return ((key, self._rows[key]) for key in ids if key in self._rows)

    @override
    def text(self, row: QuestionRow, key: str) -> str:
        if key in {TEXT, "topic"}:
            return str(getattr(row, key))
        texts: dict[str, Callable[[], str]] = {
            "category": lambda: question_words.categories().get(row.category, ""),
            "stage": lambda: question_words.stages().get(row.stage, ""),
            "minutes": lambda: formats.count(row.minutes),
            MUST: lambda: self.tr("must be asked") if row.must else "",
            "used": lambda: formats.count(row.used),
            RATING: lambda: self._rating(row.rating),
        }
        return texts[key]()

    def _rating(self, rating: int | None) -> str:
        return "–" if rating is None else self.tr("{value} of {most}").format(value=rating, most=_RATINGS)

    @override
    def tip(self, row: QuestionRow, key: str) -> str:
        return "\n".join((row.text, self.below(row))) if key == TEXT else self.text(row, key)

    def below(self, row: QuestionRow) -> str:
        """What stands under the question."""
        marks = [self.tr("mine")] if row.own else [self.tr("changed")] if row.changed else []
        category = question_words.categories().get(row.category, "")
        topic = "" if row.topic == category else row.topic
        return " · ".join(filter(None, (category, topic, *marks)))

    @override
    def complaint(self, row: QuestionRow, key: str, text: str) -> str:
        return "" if text.strip() else self.tr("A question needs words.")

    @override
    def store(self, row: QuestionRow, key: str, text: str) -> None:
        with self._session.edit(self.tr("Change a question")):
            questions.change(self._session.book, row.key, **{key: text})


def _belongs(row: QuestionRow, only: str) -> bool:
    if only == ARCHIVED:
        return row.archived
    return not row.archived and (not only or (row.own if only == OWN else row.category == only))


def _holds(row: QuestionRow, words: list[str]) -> bool:
    text = fold(f"{row.text} {row.topic}") if words else ""
    return all(word in text for word in words)


def _order(row: QuestionRow, key: str) -> tuple[int, str | int]:
    if key == "category":
        return list(question_words.categories()).index(row.category) if row.category else len(row.text), ""
    value = getattr(row, key)
    if isinstance(value, str):
        return 0, fold(value)
    return int(value is not None), int(value or 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionsModel", text)
