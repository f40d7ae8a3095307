"""From the book to a letter that can go out: the one way for the window and the command line."""

from dataclasses import dataclass
from pathlib import Path

from crm_app.domain import letter_fields, letters
from crm_app.domain.invitations import ACCEPTED, DECLINED
from crm_app.domain.letter_kinds import INVITING, SCRIPTS, About
from crm_app.errors import Unusable
from crm_app.store import details, invitations, letter_facts, letter_templates, people
from crm_app.store import letters as kept
from crm_app.store.book import Book
from crm_app.store.files import write_atomically
from crm_app.store.letter_facts import Gathered
from crm_app.work.places import machine_zone

EML = ".eml"
_ANSWERS = {"acceptance": ACCEPTED, "confirmation": ACCEPTED, "cancellation": DECLINED}
"""What a letter says to an invitation of theirs."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter to somebody: `to` is their address, empty where none is known and for what is said aloud; `number` its
    draft in the book, or 0.
    """

    kind: str
    person: int
    name: str
    to: str
    about: About
    subject: str
    text: str
    gathered: Gathered
    values: dict[str, str]
    number: int = 0


def compose(
    book: Book, kind: str, person: int, *, about: About | None = None, locale: str | None = None, fresh: bool = False
) -> Composed:
    """A letter of a kind (as `letter_kinds.NAMES` takes it) to a person: the draft there is, else the template filled.

    With `fresh` the template is filled anew whatever the draft says. Raises `Unusable` for a kind that is none.
    """
    kind = letter_facts.kind_for(book, kind, person)
    about = about or letter_facts.about(book, kind, person)
    gathered = letter_facts.gather(book, person, about, machine_zone=machine_zone(), region=locale or _region())
    values = letter_fields.values(gathered.facts)
    draft = kept.draft(book, kind, person, about)
    letter = letters.render(letter_templates.template(book, kind), values)
    if draft is not None and not fresh:
        letter = letters.Letter(draft.subject, draft.text)
    to = "" if kind in SCRIPTS else address(book, person)
    return Composed(
        kind, person, people.name_of(book, person), to, about, letter.subject, letter.text,
        gathered, values, draft.id if draft else 0,
    )  # fmt: skip


def address(book: Book, person: int) -> str:
    """The preferred, else the first e-mail address of somebody; empty for none."""
    return next((one.text for one in details.rows_of_person(book, person) if one.kind == "email"), "")


def eml(letter: Composed, *, invitation: tuple[bytes, str] | None = None) -> bytes:
    """A letter as the draft that a mail program opens, perhaps with an invitation for the other side's calendar."""
    from crm_app.exchange import letters as out

    return out.eml(to=letter.to, name=letter.name, subject=letter.subject, text=letter.text, invitation=invitation)


def save(book: Book, letter: Composed, target: Path) -> None:
    """Write a letter as a draft file; raises Unusable for another ending, or for a file of the book.

    What fixes, moves or calls off a meeting of one's own carries its invitation along, if both sides have an address;
    what accepts or calls off one of theirs carries the answer to their invitation.
    """
    from crm_app.store.backups import refuse_own  # which brings Peewee along; what to say on the phone needs none

    if target.suffix.lower() != EML:
        raise Unusable(f"A letter is written as {EML}; “{target.name}” ends otherwise.")
    refuse_own(book.folder, target)
    write_atomically(target, eml(letter, invitation=_invitation(book, letter)))


def _invitation(book: Book, letter: Composed) -> tuple[bytes, str] | None:
    from crm_app.work import inviting

    meeting = letter.about.meeting
    if not meeting:
        return None
    if letter.kind in INVITING and invitations.goes_along(book, meeting):
        return inviting.invitation(book, meeting)
    answer = _ANSWERS.get(letter.kind)
    return inviting.reply(book, meeting, answer) if answer else None


def _region() -> str:
    """Whose customs decide how days are written, where no window tells."""
    from crm_app.work.prep import reader_locale

    return reader_locale()
