"""The kinds of letters as lines of a list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_app.domain.letter_kinds import GROUPS
from crm_app.store.letter_templates import TemplateRow
from crm_app.ui import letter_words
from crm_app.ui.models.groups import Heading


@dataclass(frozen=True, slots=True)
class KindLine:
    """One kind; `own` where somebody here wrote its words."""

    key: str
    text: str
    own: bool

    @property
    def spoken(self) -> str:
        """All that the line says, for a screen reader."""
        mine = QCoreApplication.translate("letter_kinds", "{kind}, in my own words")
        return mine.format(kind=self.text) if self.own else self.text

    @property
    def tip(self) -> str:
        """In whose words it is."""
        return self.spoken if self.own else ""


def groups(found: Iterable[TemplateRow]) -> list[tuple[Heading | None, Sequence[KindLine]]]:
    """The kinds under the names of their groups."""
    own = {row.kind: row.own for row in found}
    return [
        (Heading(letter_words.group_words(key)), [KindLine(each, letter_words.kind(each), own[each]) for each in kinds])
        for key, kinds in GROUPS.items()
    ]
