"""People on paper: every name whole, in any script, inside its place, over as many pages as it takes."""

import re
from collections import Counter
from datetime import UTC, datetime

import pypdfium2
import pytest

from crm_app.domain import printed
from crm_app.domain.printed import Contact
from crm_app.sheets import contacts, labels
from crm_app.sheets.labels import CELLS, ENVELOPES, Cells
from crm_app.sheets.prep import render, render_all
from crm_app.sheets.text import clean
from tests.sheets.examples import full, overfull, sparse
from tests.sheets.people import hostile, many
from tests.sheets.reading import all_fonts_embedded, page_text, pages, squeeze

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
_RTL = re.compile("[\u0590-\u06ff]")
SIZES = {"letter": (612.0, 792.0), "a4": (595.28, 841.89)}


def made(kind: str, people: list[Contact], paper: str = "letter") -> bytes:
    """One kind of paper about everybody who belongs on it."""
    here = printed.chosen(kind, people).people
    if kind == printed.LABELS:
        return labels.labels(here, locale="en_US", made_at=NOON, paper=paper)
    if kind == printed.ENVELOPES:
        return labels.envelopes(here, sender=("Robin Vega",), locale="en_US", made_at=NOON, paper=paper)
    return contacts.render(kind, here, locale="en_US", made_at=NOON, paper=paper)


def boxes(pdf: bytes) -> list[list[tuple[float, float, float, float]]]:
    """Left, top, right and bottom of every sign that has ink, from the top left corner, page by page."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            text, height = page.get_textpage(), page.get_height()
            signs = []
            for at in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(at)
                if text.get_text_range(at, 1).strip() and right > left:
                    signs.append((left, height - top, right, height - bottom))
            found.append(signs)
    return found


@pytest.mark.parametrize("kind", printed.KINDS)
def test_two_hundred_people_lose_no_name_in_any_script(kind: str) -> None:
    people = many()
    pdf = made(kind, people)
    told = page_text(pdf)
    here = printed.chosen(kind, people).people
    assert len(here) > 100
    # beside other columns PDFium reads the words of a line from right to left in another order
    words = Counter(squeeze(word) for one in here for word in one.name[:-3].split())
    assert {word: told.count(word) for word in words} == dict(words)
    assert [one.name for one in here if one.name[-3:] not in told] == []
    assert [one.name for one in here if not _RTL.search(one.name) and squeeze(one.name) not in told] == []
    assert len(pages(pdf)) > 1
    assert all_fonts_embedded(pdf)


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("kind", printed.KINDS)
def test_texts_that_mean_harm_are_text_and_stay_on_the_page(kind: str, paper: str) -> None:
    pdf = made(kind, hostile(), paper)
    told = page_text(pdf)
    for one in hostile():
        assert squeeze(clean(one.name)) in told
    assert b"passwd" not in pdf
    for (width, height), signs in zip(pages(pdf), boxes(pdf), strict=True):
        assert signs, "no page is empty"
        assert all(left > 0 and top > 0 and right < width and bottom < height for left, top, right, bottom in signs)


@pytest.mark.parametrize("paper", CELLS)
@pytest.mark.parametrize("people", [many(), hostile() * 6], ids=["many", "hostile"])
def test_labels_stay_inside_their_cells(paper: str, people: list[Contact]) -> None:
    cells, pdf = CELLS[paper], made(printed.LABELS, people, paper)
    assert set(pages(pdf)) == {SIZES[paper]}
    places = cells.across * cells.down
    assert len(pages(pdf)) == -(-len(people) // places)
    for signs in boxes(pdf):
        assert [sign for sign in signs if not any(_inside(cells, place, sign) for place in range(places))] == []


def _inside(cells: Cells, place: int, sign: tuple[float, float, float, float]) -> bool:
    x, y = cells.corner(place)
    left, top, right, bottom = sign
    return x < left and y < top and right < x + cells.width and bottom < y + cells.height


def test_the_labels_are_those_of_the_trade() -> None:
    letter, a4 = CELLS["letter"], CELLS["a4"]
    assert (letter.across * letter.down, letter.corner(29)) == (30, (13.5 + 2 * 198, 36 + 9 * 72))
    assert a4.across * a4.down == 21
    assert round(a4.corner(20)[0] + a4.width, 1) == round((7.21 + 2 * 66.04 + 63.5) * 72 / 25.4, 1)


@pytest.mark.parametrize("paper", ENVELOPES)
def test_an_envelope_each_with_the_sender_in_its_corner(paper: str) -> None:
    pdf = made(printed.ENVELOPES, many(3), paper)
    assert pages(pdf) == [tuple(round(side, 2) for side in ENVELOPES[paper])] * 3
    assert page_text(pdf).count(squeeze("Robin Vega")) == 3


def test_a_letter_to_somebodys_home_names_no_organisation() -> None:
    (one, *_others) = many(1)
    address = printed.Address("Home", ("4 Quay Street", "Baltimore"))
    at_home = Contact(one.name, organisation="Tidewater Observatory", addresses=(address,))
    assert "Tidewater" in page_text(made(printed.LABELS, [one]))
    assert "Tidewater" not in page_text(made(printed.LABELS, [at_home]))


def test_the_shortlist_has_no_number_and_nobody_who_does_not_want_it() -> None:
    people = [
        Contact("Ana Ruiz", phones=("+1 410 555 0101",), may_share="yes"),
        Contact("Ben Okafor", phones=("+1 410 555 0102",)),
        Contact("Chloe Martin", may_share="no"),
        Contact("Dana Levi", may_share="yes", do_not_contact=True),
    ]
    found = printed.chosen(printed.SHORTLIST, people)
    assert [one.name for one in found.people] == ["Ana Ruiz", "Ben Okafor"]
    assert (found.refused, found.stopped, found.unknown) == (1, 1, ("Ben Okafor",))
    told = page_text(made(printed.SHORTLIST, people))
    assert "555" not in told
    assert "ChloeMartin" not in told


def test_birthdays_come_by_the_year_and_what_is_no_date_is_left_out() -> None:
    people = [
        Contact("Late", birthday="1980-12-31"), Contact("Leap", birthday="--02-29"),
        Contact("Early", birthday="--01-02"), Contact("None"), Contact("Wrong", birthday="--02-31"),
    ]  # fmt: skip
    found = printed.chosen(printed.BIRTHDAYS, people)
    assert ([one.name for one in found.people], found.lacking) == (["Early", "Leap", "Late"], 2)
    told = page_text(made(printed.BIRTHDAYS, people))
    assert "January2EarlyFebruary29LeapDecember31Late1980" in told


def test_who_is_not_to_be_contacted_is_marked_in_lists_and_gets_no_letter() -> None:
    address = printed.Address("", ("4 Quay Street",))
    people = [Contact("Ana Ruiz", phones=("1",), addresses=(address,), do_not_contact=True)]
    assert squeeze("Ana Ruiz (do not contact)") in page_text(made(printed.CONTACTS, people))
    for kind in (printed.LABELS, printed.ENVELOPES):
        assert printed.chosen(kind, people).stopped == 1


def test_the_sheets_of_several_meetings_are_a_page_each_as_they_are_alone() -> None:
    facts = [full(), sparse(), overfull()]
    pdf, reports = render_all(facts, paper="a4")
    alone = [render(one, paper="a4") for one in facts]
    assert pages(pdf) == [SIZES["a4"]] * 3
    assert list(reports) == [one.report for one in alone]
    with pypdfium2.PdfDocument(pdf) as together:
        for page, one in zip(together, alone, strict=True):
            assert squeeze(page.get_textpage().get_text_range()) == page_text(one.pdf)
