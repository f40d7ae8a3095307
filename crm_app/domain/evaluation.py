"""What one asks oneself after a meeting: a few choices and sentences, as data in `resources/evaluation`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from crm_app import resources
from crm_app.domain.datafiles import Table
from crm_app.errors import Unusable

_FILE = "evaluation.toml"


@dataclass(frozen=True, slots=True)
class Choice:
    """A question answered with a click; `choices` are words by key, `good` the one with which nothing is left to do."""

    key: str
    text: str
    choices: Mapping[str, str]
    good: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A question answered in a sentence; those marked `more` are asked only of who wants to say more."""

    key: str
    text: str
    more: bool


@dataclass(frozen=True, slots=True)
class Form:
    """All of them, in the order in which they are asked."""

    choices: tuple[Choice, ...]
    sentences: tuple[Sentence, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """What an answer can be to."""
        return (*(one.key for one in self.choices), *(one.key for one in self.sentences))


@cache
def form() -> Form:
    """The shipped form."""
    return parse(resources.read_text("evaluation", _FILE), _FILE)


def parse(text: str, file: str) -> Form:
    """The form from the text of its file; raises `Unusable` naming file and key of the first mistake."""
    table = Table.parse(text, file)
    found = Form(
        tuple(_choice(each) for each in table.tables("question")),
        tuple(_sentence(each) for each in table.tables("sentence")),
    )
    table.finish()
    if len(set(found.keys)) < len(found.keys):
        raise Unusable(f"{file}: two questions have the same key; give one another.")
    return found


def _choice(table: Table) -> Choice:
    offered = table.table("choices")
    choices = {key: offered.text(key) for key in offered.values}
    offered.finish()
    found = Choice(table.text("key"), table.text("text"), choices, table.choice("good", tuple(choices)))
    table.finish()
    return found


def _sentence(table: Table) -> Sentence:
    found = Sentence(table.text("key"), table.text("text"), table.flag("more"))
    table.finish()
    return found
