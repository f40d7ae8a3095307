"""The question bank, and the questions a new meeting begins with, timed to the minutes asked for.

The bank is data: one file for each category in `resources/questions`, in our own wording.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from crm_app import resources
from crm_app.domain.datafiles import Table
from crm_app.domain.openness import is_closed
from crm_app.domain.playbooks import Playbook
from crm_app.errors import Unusable

CATEGORIES = (
    "small-talk", "path", "day", "skills", "conditions", "likes", "organisation", "outlook", "pay", "advice",
    "resources", "next",
)  # fmt: skip
# Trends, insights, advice and assignments, resources; next steps and small talk stand around them.
TIARA = ("T", "I", "A", "R", "N", "S")
KINDS = ("open", "closed", "closing")
STAGES = ("opening", "middle", "closing")
LEAST_MINUTES = 2  # under two minutes nobody says anything worth writing down


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the bank; `topic` is what one wants to know, `must` marks what no meeting should end without."""

    id: str
    text: str
    category: str
    tiara: str
    topic: str
    minutes: int
    kind: str = "open"
    stage: str = "middle"
    must: bool = False


@dataclass(frozen=True, slots=True)
class TimedQuestion:
    """A question with its share of a meeting; `if_time` ones are spare and have none."""

    question: Question
    minutes: int
    if_time: bool = False


@cache
def bank() -> Mapping[str, Question]:
    """Every shipped question by its id, in the order of the categories."""
    found: dict[str, Question] = {}
    for category in CATEGORIES:
        file = f"{category}.toml"
        for question in parse(resources.read_text("questions", file), file):
            if question.id in found:
                raise Unusable(f"{file}: the question “{question.id}” is there twice; give one another id.")
            found[question.id] = question
    return MappingProxyType(found)


def parse(text: str, file: str) -> Iterator[Question]:
    """The questions of one file; raises `Unusable` naming file and key of the first mistake."""
    table = Table.parse(text, file)
    category = table.choice("category", CATEGORIES)
    table.text("name")
    for each in table.tables("question"):
        question = Question(
            id=each.text("id"),
            text=each.text("text"),
            category=category,
            tiara=each.choice("tiara", TIARA),
            topic=each.text("topic"),
            minutes=each.number("minutes", 1, 30),
            kind=each.choice("kind", KINDS, "open"),
            stage=each.choice("stage", STAGES, "middle"),
            must=each.flag("must"),
        )
        each.finish()
        if question.kind == "open" and is_closed(question.text):
            raise each.wrong("text", "an open question: a yes or no would answer this one")
        yield question
    table.finish()


def starter(playbook: Playbook, minutes: int) -> tuple[TimedQuestion, ...]:
    """The playbook's first questions, in its order, timed to fill a meeting of that many minutes between its opening
    and its close; in a short meeting those that would get too little time become spare, the must-ask ones last.
    """
    chosen = [_known(each.question, playbook) for each in playbook.starter]
    room = max(LEAST_MINUTES, minutes - playbook.opening_minutes - playbook.closing_minutes)
    by_need = sorted(range(len(chosen)), key=lambda place: (not chosen[place].must, place))
    asked = sorted(by_need[: max(1, room // LEAST_MINUTES)])
    shares = dict(zip(asked, fit([playbook.starter[place].minutes for place in asked], room), strict=True))
    return tuple(
        TimedQuestion(question, shares.get(place, 0), if_time=place not in shares)
        for place, question in enumerate(chosen)
    )


def fit(planned: Sequence[int], minutes: int) -> list[int]:
    """Minutes in proportion to those planned that total exactly `minutes`, at least one each.

    Raises ValueError when there are more questions than minutes.
    """
    if len(planned) > minutes:
        raise ValueError("more questions than minutes")
    if not planned:
        return []
    spare, total = minutes - len(planned), sum(planned)
    exact = [spare * each / total for each in planned]
    shares = [int(share) for share in exact]
    by_loss = sorted(range(len(planned)), key=lambda place: (shares[place] - exact[place], place))
    for place in by_loss[: spare - sum(shares)]:
        shares[place] += 1
    return [share + 1 for share in shares]


def _known(key: str, playbook: Playbook) -> Question:
    if key not in bank():
        raise Unusable(f"The playbook “{playbook.name}” starts with “{key}”, which is not in the question bank.")
    return bank()[key]
