"""The sheet in large print."""

import ctypes
from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw

from crm_app.sheets.large import render
from tests.sheets.examples import STATES, full
from tests.sheets.reading import all_fonts_embedded, page_text, pages, squeeze


@pytest.mark.parametrize("state", STATES)
def test_it_has_pages_of_one_size_with_every_font_in_the_file(state: str) -> None:
    pdf = render(STATES[state](), paper="a4")
    assert set(pages(pdf)) == {(595.28, 841.89)}
    assert all_fonts_embedded(pdf)


def test_no_letter_is_smaller_than_eighteen_points() -> None:
    with pypdfium2.PdfDocument(render(full())) as document:
        size = ctypes.c_float()
        for page in document:
            for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                raw.FPDFTextObj_GetFontSize(thing, size)
                assert size.value >= 16.5  # ideographs beside Latin of 18 points


def test_nothing_is_left_out() -> None:
    facts = replace(full(), person_facts=tuple(f"Fact number {n}." for n in range(90)))
    pdf = render(facts)
    assert len(pages(pdf)) > 4
    text = page_text(pdf)
    assert all(squeeze(fact) in text for fact in facts.person_facts)
    assert all(squeeze(question.text) in text for question in facts.questions)
