"""Lines that run both ways: drawn in their order, and given back as written."""

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_app.domain.prep import ChainLink, PrepPerson, PrepQuestion
from crm_app.sheets.direction import drawing_order, levels
from crm_app.sheets.draw import Page
from crm_app.sheets.prep import render
from crm_app.sheets.text import clean
from tests.sheets.examples import full
from tests.sheets.reading import page_text, squeeze

NAMES = (
    "גימל (abc) 123", "محمد (Mo) علي", "abc (גימל) 123", "Dr. שרה כהן (PhD)", "שרה «x» Mo Li", "محمد علي [abc] ١٢٣",
    "שרה 12:30 – 13:00", "נ/א abc/def", "שָׁרָה “Sari” כהן",
)  # fmt: skip
PIECES = ("שרה", "א", "שָׁ", "محمد", "١٢", "abc", "x", "é", "12", *"()[]«»-:,./–?&+“”", "長谷", " ", " ", " ")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("גימל (abc) 123", "123 (abc) למיג"),
        ("محمد (Mo) علي", "يلع (Mo) دمحم"),
        ("abc (גימל) 123", "abc (למיג) 123"),
        ("ש (a ב) c", "c (ב a) ש"),
    ],
)
def test_brackets_and_spaces_stand_where_unicode_says(text: str, seen: str) -> None:
    found = levels(text)
    turned = [{"(": ")", ")": "("}.get(char, char) if at % 2 else char for char, at in zip(text, found, strict=True)]
    assert "".join(drawing_order(turned, found)) == seen


@pytest.mark.parametrize("name", NAMES)
def test_every_block_of_such_text_is_given_back(name: str) -> None:
    facts = full()
    texts = [f"{name} {end}" for end in "abcdefghijkl"]
    first, second, title, firm, said, goal, opener, introduction, say, thanked, link, asked = texts
    sheet = render(
        replace(
            facts,
            person=PrepPerson(name=first, second_name=second, title=title, organisation=firm, said_as=said),
            goal=goal,
            opener=opener,
            introduction=introduction,
            say_from=say,
            also_thank=(thanked,),
            chain=(ChainLink(link), facts.chain[-1]),
            questions=(PrepQuestion(asked, 5),),
        )
    )
    text = page_text(sheet.pdf)
    assert [each for each in texts if squeeze(each) not in text] == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=10).map("".join).map(clean).filter(str.strip))
def test_a_reader_gives_any_such_line_back(line: str) -> None:
    page = Page(2000, 100, title="A line", locale=full().locale, made_at=full().made_at)
    page.text(line, 20, 50, 12)
    with pypdfium2.PdfDocument(page.finish()) as document:
        assert squeeze(document[0].get_textpage().get_text_range()) == squeeze(line)
