"""The head of the page: whatever the script, no line stands in another."""

from dataclasses import replace

import pypdfium2
import pytest

from crm_app.domain.prep import PrepFacts, PrepPerson
from crm_app.sheets.head import Row, measure_head
from crm_app.sheets.levels import grid_for
from crm_app.sheets.outline import outline
from crm_app.sheets.prep import render
from crm_app.sheets.words import words_of
from tests.sheets.examples import full
from tests.sheets.reading import page_text, squeeze

NAMES = (
    "محمد علي", "שרה ךץ", "प्रिया श्रीकृष्णू", "น้ำทิพย์ ญฐุ๋", "தமிழ்ச்செல்வி ஸ்ரீ", "ខ្មែរ ស្ត្រី្ជ", "မြန်မာ ကြွယ်", "長谷川 真由美",
    "😀 Ada 👩‍🔬", "Ǻgnes Çgjpş",
)  # fmt: skip
SCALE = 6
CAPITAL = 0.72


def strip_above(facts: PrepFacts, row: Row, size: float, paper: str) -> set[int]:
    """The greys of the paper just above the capitals of a row."""
    grid = grid_for(paper)
    y = grid.top + row.base - CAPITAL * size - 0.6
    with pypdfium2.PdfDocument(render(facts, paper=paper).pdf) as document:
        picture = document[0].render(scale=SCALE, grayscale=True).to_pil()
    line = picture.crop((0, int(y * SCALE), int((grid.left + grid.main) * SCALE), int(y * SCALE) + 1))
    return set(line.tobytes())


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("name", NAMES)
def test_paper_shows_between_a_name_and_the_line_under_it(name: str, paper: str) -> None:
    for person in (
        PrepPerson(name=name, title=""),
        PrepPerson(name=name, second_name=name, said_as="HELEN"),
        PrepPerson(name="HELEN", title=name, organisation="HALDEN"),
    ):
        facts = replace(full(), person=person)
        rows = measure_head(outline(facts, words_of("en_GB")), grid_for(paper)).rows
        below = 1 if not (person.title or person.second_name) else 2
        size = 11.5 if person.title else 9.5
        assert strip_above(facts, rows[below], size, paper) == {255}


def test_marks_piled_up_do_not_push_the_page_away() -> None:
    person = PrepPerson(name="Z" + "\u0301\u0323" * 400, title="Z" + "\u0301" * 400)
    head = measure_head(outline(replace(full(), person=person), words_of("en_GB")), grid_for("a4"))
    assert head.height < 200


@pytest.mark.parametrize("name", ["0 ᕾ", "0 տ", "0 真", "Ada 😀"])
def test_a_reader_gives_a_name_that_ends_in_a_wide_sign_back_whole(name: str) -> None:
    long = ("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau" * 4)[:200]
    facts = replace(full(), person=PrepPerson(name=name, title=long))
    assert page_text(render(facts, paper="letter").pdf).startswith(squeeze(name + long))
