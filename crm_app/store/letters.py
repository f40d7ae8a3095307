"""Letters: drafted, handed to the mail program, sent; what was sent keeps its words and tells the rest of the book."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.letter_kinds import CONFIRMATIONS, INVITING, KINDS, REQUESTS, About
from crm_app.errors import Unusable
from crm_app.store import invitations, meetings, models, requests, rows
from crm_app.store.book import Book
from crm_app.store.cells import Cells, Value, moment

DRAFT, SENT = "draft", "sent"
E_MAIL, POST = "e-mail", "post"
_ATTEMPTS = {**dict.fromkeys((*REQUESTS, "request"), "letter"), "nudge": "nudge"}
"""What a letter that asks is in the chain of its request."""
_COLUMNS = """l.id, l.kind, l.person_id, coalesce(l.meeting_id, 0), coalesce(l.referral_id, 0), l.channel, l.state,
  l.subject, l.text, l.at, l.handed_at, l.private"""


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter; `handed_at` is when its draft went to the mail program, `at` when it was sent or received."""

    id: int
    kind: str
    person: int
    about: About
    channel: str
    state: str
    subject: str
    text: str
    at: datetime | None
    handed_at: datetime | None
    private: bool


def get(book: Book, number: int) -> LetterRow:
    """One letter; raises Unusable when it is gone."""
    found = book.rows(f"SELECT {_COLUMNS} FROM letter l WHERE l.id = ? AND l.trashed_at IS NULL", (number,))
    if not found:
        raise Unusable("This letter is no longer there.")
    return _row(found[0])


def draft(book: Book, kind: str, person: int, about: About) -> LetterRow | None:
    """The draft of a kind to somebody about just this; None where there is none."""
    found = book.rows(
        f"""SELECT {_COLUMNS} FROM letter l WHERE l.person_id = ? AND l.kind = ? AND coalesce(l.meeting_id, 0) = ?
          AND coalesce(l.referral_id, 0) = ? AND l.state = 'draft' AND l.trashed_at IS NULL
          ORDER BY l.id DESC LIMIT 1""",
        (person, kind, about.meeting, about.referral),
    )
    return _row(found[0]) if found else None


def drafts(book: Book, *, person: int | None = None, handed: bool = False) -> list[LetterRow]:
    """Letters that were begun and not sent, newest first; with `handed` those that went to the mail program."""
    where = ["l.state = 'draft'", "l.trashed_at IS NULL", "p.trashed_at IS NULL"]
    where += ["l.person_id = ?1"] if person is not None else []
    where += ["l.handed_at IS NOT NULL"] if handed else []
    sql = f"""SELECT {_COLUMNS} FROM letter l JOIN person p ON p.id = l.person_id
      WHERE {" AND ".join(where)} ORDER BY coalesce(l.handed_at, l.created_at) DESC, l.id DESC"""
    return [_row(row) for row in book.rows(sql, (person,) if person is not None else ())]


def slot(kind: str, about: About) -> str:
    """The name by which `put` takes what is typed: a kind, and what it is about."""
    return f"{kind}/{about.meeting}/{about.referral}"


def put(book: Book, person: int, **typed: str) -> None:
    """Keep what is typed to somebody inside an edit: in the draft that its slot names, begun where there is none.

    The first line is the subject, the rest the text: so both are one step, from the first key on.
    """
    for name, words in typed.items():
        kind, meeting, referral = name.split("/")
        subject, _, text = words.partition("\n")
        write(book, kind, person, About(int(meeting), int(referral)), {"subject": subject, "text": text})


def write(book: Book, kind: str, person: int, about: About, said: Mapping[str, Value]) -> int:
    """Keep a draft inside an edit, begun where there is none. Returns its id."""
    there = draft(book, kind, person, about)
    if there is not None:
        rows.change(book, models.Letter, there.id, **said)
        return there.id
    if kind not in KINDS:
        raise Unusable(f"There is no letter called “{kind}”. Use one of {', '.join(KINDS)}.")
    return rows.add(
        book, models.Letter, kind=kind, person=person, meeting=about.meeting or None,
        referral=about.referral or None, state=DRAFT, **said,
    )  # fmt: skip


def change(book: Book, number: int, **columns: Value) -> None:
    """Change a letter inside an edit."""
    rows.change(book, models.Letter, number, **columns)


def hand(book: Book, number: int, *, channel: str = E_MAIL) -> None:
    """Say inside an edit that a draft went to the mail program, the clipboard or a file: now it asks whether it was
    sent.
    """
    rows.change(book, models.Letter, number, handed_at=book.clock(), channel=channel)


def take_back(book: Book, number: int) -> None:
    """A draft that was handed out was not sent after all, inside an edit."""
    rows.change(book, models.Letter, number, handed_at=None)


def discard(book: Book, number: int) -> None:
    """Put a letter into the trash inside an edit."""
    rows.change(book, models.Letter, number, trashed_at=book.clock())


def send(book: Book, number: int, *, at: datetime | None = None) -> None:
    """Say inside an edit that a letter was sent: its request, meeting or referral hears of it."""
    letter = get(book, number)
    when = at or book.clock()
    columns: dict[str, Value] = {"state": SENT, "at": when, "channel": letter.channel or E_MAIL}
    if letter.kind in _ATTEMPTS:
        attempt = requests.sent(
            book, letter.person, at=when, kind=_ATTEMPTS[letter.kind], channel=str(columns["channel"])
        )
        request = book.value("SELECT request_id FROM attempt WHERE id = ?", (attempt,))
        columns |= {"attempt": attempt, "request": request}
    rows.change(book, models.Letter, number, **columns)
    _tell(book, letter, when)


def note_sent(
    book: Book, kind: str, person: int, about: About, *, at: datetime | None = None, channel: str = ""
) -> int:
    """Say inside an edit that a letter of a kind went out, with the words of its draft where there is one; its id."""
    number = write(book, kind, person, about, {"channel": channel} if channel else {})
    send(book, number, at=at)
    return number


def send_begun(book: Book, kinds: Collection[str], person: int, *, meeting: int = 0) -> bool:
    """Say inside an edit that the newest draft of one of these kinds went to somebody; False where there is none."""
    for letter in drafts(book, person=person):
        if letter.kind in kinds and (not meeting or letter.about.meeting in {meeting, 0}):
            send(book, letter.id)
            return True
    return False


def _tell(book: Book, letter: LetterRow, when: datetime) -> None:
    """What a letter that went out means for a meeting or a referral."""
    meeting, referral = letter.about.meeting, letter.about.referral
    if meeting and letter.kind in CONFIRMATIONS:
        meetings.change(book, meeting, confirmation_sent_at=when)
    if meeting and letter.kind == "day-before":
        meetings.change(book, meeting, day_before_sent_at=when)
    if meeting and letter.kind in INVITING and invitations.goes_along(book, meeting):
        invitations.sent(book, meeting, when)
    if referral and letter.kind in {"report-back", "thank-you-referrer"}:
        rows.change(book, models.Referral, referral, reported_back_at=when)


def _row(cells: Cells) -> LetterRow:
    number, kind, person, meeting, referral, channel, state, subject, text, at, handed, private = cells
    return LetterRow(
        number, kind, person, About(meeting, referral), channel, state, subject, text, moment(at), moment(handed),
        bool(private),
    )  # fmt: skip
