"""Letters and scripts in the user's own words: one's own version stands in for the shipped one until it is reset."""

from dataclasses import dataclass

from crm_app.domain import letters
from crm_app.domain.letter_kinds import KINDS
from crm_app.domain.letters import Template
from crm_app.store import models, playbooks, rows
from crm_app.store.book import Book

_OWN = "SELECT id, playbook, subject, text FROM letter_template WHERE kind = ? AND trashed_at IS NULL ORDER BY id DESC"


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """The words of a kind as they stand here; `own` when somebody here wrote them, in the row `number`."""

    kind: str
    subject: str
    text: str
    own: bool
    number: int = 0


def of_kind(book: Book, kind: str) -> TemplateRow:
    """The words of a kind for the guide in force; raises `Unusable` for a kind that is none."""
    shipped = _shipped(book, kind)
    found = _own(book, kind)
    if found is None:
        return TemplateRow(kind, shipped.subject, shipped.text, own=False)
    number, subject, text = found
    return TemplateRow(kind, subject, text, own=(subject, text) != (shipped.subject, shipped.text), number=number)


def listed(book: Book) -> list[TemplateRow]:
    """Every kind, in their order."""
    return [of_kind(book, kind) for kind in KINDS]


def template(book: Book, kind: str) -> Template:
    """The words of a kind, ready to be filled in."""
    found = of_kind(book, kind)
    return Template(kind, "", found.subject, found.text)


def keep(book: Book, kind: str, **said: str) -> None:
    """Keep a `subject`, a `text` or both as one's own version for the guide in force, inside an edit."""
    found = _own(book, kind)
    if found is not None:
        rows.change(book, models.LetterTemplate, found[0], **said)
        return
    shipped = _shipped(book, kind)
    words = {"subject": shipped.subject, "text": shipped.text, **said}
    rows.add(book, models.LetterTemplate, kind=kind, playbook=shipped.guide, **words)


def reset(book: Book, kind: str) -> None:
    """Let a kind say again what it came with, inside an edit."""
    found = _own(book, kind)
    if found is not None:
        rows.change(book, models.LetterTemplate, found[0], trashed_at=book.clock())


def _shipped(book: Book, kind: str) -> Template:
    return letters.template(kind, playbooks.in_force(book).key)


def _own(book: Book, kind: str) -> tuple[int, str, str] | None:
    """One's own version for the guide in force: where the guides differ, each has its own."""
    guide = _shipped(book, kind).guide
    for number, playbook, subject, text in book.rows(_OWN, (kind,)):
        if playbook in {guide, ""}:
            return number, subject, text
    return None
