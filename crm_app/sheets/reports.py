"""The field report and the activity report as PDF."""

from datetime import datetime

from crm_app.domain.reports import ActivityReport, FieldReport, Said, Voice, shown
from crm_app.sheets.clock import Clock
from crm_app.sheets.document import Column, Document

_STEPS = (
    ("requests", "People asked"), ("replies", "People who replied"), ("held", "Conversations held"),
    ("thanked", "Conversations thanked for"), ("on_time", "Thanked within 24 hours"),
    ("referrals", "People named by others"), ("held_by_referral", "of whom met"),
)  # fmt: skip


def field_report(report: FieldReport, *, locale: str, made_at: datetime, paper: str = "") -> bytes:
    """What was learned, whose voices, contradictions, open questions, and whom to ask next."""
    document = Document(_title(report.field, locale), locale=locale, made_at=made_at, paper=paper)
    words, clock = document.words, Clock(locale)
    voices = words("{count} voices").format(count=len(report.voices))
    document.text(f"{voices} · {clock.date(made_at)}")
    document.heading(words("Whose voices"))
    _voices(document, report.voices, clock)
    document.heading(words("What I learned"))
    for topic in report.topics:
        few = "" if topic.voices > 1 else f" – {words('one voice only')}"
        document.subheading(f"{topic.topic}{few}")
        asked = ""
        for said in sorted(topic.said, key=lambda said: said.question):
            if said.question != asked:
                document.item(said.question)
                asked = said.question
            _said(document, said)
    _contradictions(document, report)
    _ahead(document, report)
    if report.private_left_out:
        document.space(8)
        document.text(words("{count} private items were left out.").format(count=report.private_left_out))
    return document.finish()


def _contradictions(document: Document, report: FieldReport) -> None:
    pairs = [pair for topic in report.topics for pair in topic.contradictions]
    if pairs:
        document.heading(document.words("Contradictions"))
    for one, other in pairs:
        document.subheading(one.question)
        document.item(one.answer, lead=f"{one.by}:")
        document.item(other.answer, lead=f"{other.by}:")


def _ahead(document: Document, report: FieldReport) -> None:
    if report.open_questions:
        document.heading(document.words("Open questions"))
    for text, about in report.open_questions:
        document.item(text, lead=f"{about}:" if about else "")
    if report.next:
        document.heading(document.words("Whom to ask next"))
    for name, why in report.next:
        document.item(why, lead=f"{name}:" if why else name)


def _title(field: str, locale: str) -> str:
    from crm_app.sheets.words import words_of

    title = words_of(locale)("What I learned")
    return f"{title}: {field}" if field else title


def _said(document: Document, said: Said) -> None:
    if said.quote:
        document.quote(said.answer.strip('“”"'), by=said.by)
    else:
        document.text(said.answer, lead=f"{said.by}:")


def _voices(document: Document, voices: tuple[Voice, ...], clock: Clock) -> None:
    words = document.words
    columns = (Column(words("Name"), 0.3), Column(words("Role"), 0.3), Column(words("Organisation"), 0.25),
               Column(words("Met"), 0.15))  # fmt: skip
    rows = [(one.name, one.title, one.organisation, clock.short_date(one.at)) for one in voices]
    document.table(columns, rows) if rows else document.text(words("Nobody yet"))


def activity_report(
    report: ActivityReport, *, names: bool, owner: str, locale: str, made_at: datetime, paper: str = ""
) -> bytes:
    """Counts for an adviser; without `names` small ones are hidden and no conversation is told."""
    from crm_app.sheets.words import words_of

    title = words_of(locale)("Activity report")
    document = Document(f"{title}: {owner}" if owner and names else title, locale=locale, made_at=made_at, paper=paper)
    words, clock = document.words, Clock(locale)
    document.text(clock.date(made_at))
    document.heading(words("Steps"))
    document.table(
        (Column("", 0.7), Column(words("Number"), 0.3, numbers=True)),
        [(words(text), shown(report.steps.get(key, 0), named=names)) for key, text in _STEPS],
    )
    if report.channels:
        document.heading(words("Ways to people"))
        numbers = [Column(words(head), 0.18, numbers=True) for head in ("Named", "Asked", "Met")]
        rows = [(channel, *(shown(count, named=names) for count in counts)) for channel, *counts in report.channels]
        document.table((Column(words("Way"), 0.46), *numbers), rows)
    if report.months:
        document.heading(words("Conversations by month"))
        rows = [(month, shown(count, named=names)) for month, count in report.months]
        document.table((Column(words("Month"), 0.7), Column(words("Number"), 0.3, numbers=True)), rows)
    if report.thin_fields:
        document.heading(words("Fields with fewer than two voices"))
        for field, _ in report.thin_fields:
            document.item(field)
    if names and report.conversations:
        document.heading(words("Conversations"))
        _voices(document, report.conversations, clock)
    return document.finish()
