"""The reports on paper tell what was gathered, in any script, over as many pages as it takes."""

from datetime import UTC, datetime

import pypdfium2

from crm_app.domain.reports import HIDDEN, ActivityReport, FieldReport, Said, TopicReport, Voice
from crm_app.sheets import reports
from crm_app.sheets.document import Column, Document

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def text_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_a_field_report_tells_voices_answers_and_contradictions() -> None:
    yes, no = Said("Is a degree needed?", "Always <b>", "Karen Lee"), Said("Is a degree needed?", "Never", "田辺由紀")
    report = FieldReport(
        "Maps",
        (Voice("Karen Lee", "Professor", "UMBC", NOON),),
        (TopicReport("Training", (yes, no), 2, ((yes, no),)), TopicReport("Pay", (yes,), 1)),
        (("Who pays?", "NOAA"),),
        (("Ben Okafor, Urban Institute", "Maps, up to 20"),),
        private_left_out=2,
    )
    (page,) = text_of(reports.field_report(report, locale="en_US", made_at=NOON))
    told = [
        "What I learned: Maps", "Karen Lee: Always <b>", "田辺由紀: Never", "Contradictions", "NOAA: Who pays?",
        "Pay – one voice only", "Ben Okafor, Urban Institute: Maps, up to 20", "2 private items",
    ]  # fmt: skip
    for said in told:
        assert said in page
    assert page.count("Is a degree needed?") == 3


def test_a_report_without_names_hides_small_counts_and_conversations() -> None:
    report = ActivityReport(
        {"requests": 12, "held": 2}, (("Faculty", 5, 4, 1),), (("2026-11", 2),), (("Maps", 1),),
        (Voice("Karen Lee", "", "", NOON),),
    )  # fmt: skip
    (named,) = text_of(reports.activity_report(report, names=True, owner="Robin", locale="en_US", made_at=NOON))
    assert "Karen Lee" in named
    assert "Activity report: Robin" in named
    assert "Faculty 5 4 1" in named
    (hidden,) = text_of(reports.activity_report(report, names=False, owner="Robin", locale="en_US", made_at=NOON))
    assert "Karen" not in hidden
    assert "Robin" not in hidden
    assert f"Faculty 5 4 {HIDDEN}" in hidden
    assert "People asked 12" in hidden


def test_a_long_document_goes_over_pages_and_loses_nothing() -> None:
    document = Document("Long", locale="de_DE", made_at=NOON, paper="a4")
    for number in range(40):
        document.heading(f"Part{number}")
        document.text(f"Start{number} " + "word " * 180 + f"End{number}")
        document.table((Column("A", 0.5), Column("B", 0.5, numbers=True)), [(f"Cell{number}", "x" * 200)])
    pages = text_of(document.finish())
    whole = " ".join(pages)
    assert len(pages) > 10
    for number in range(40):
        assert all(f"{word}{number}" in whole for word in ("Part", "Start", "End", "Cell"))
    assert f"1/{len(pages)}" in pages[0]
    assert all(not page.removesuffix(f"{number}/{len(pages)}").strip().endswith(f"Part{at}")
               for number, page in enumerate(pages, 1) for at in range(40))  # fmt: skip


def test_a_report_of_nothing_says_so() -> None:
    empty = FieldReport("", (), (), (), ())
    (page,) = text_of(reports.field_report(empty, locale="fr_FR", made_at=NOON))
    assert "Personne encore" in page
