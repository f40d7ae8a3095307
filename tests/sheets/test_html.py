"""The sheet as HTML: escaped, self-contained, headed in the order of the clock."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from crm_app.domain.prep import PrepPerson, PrepQuestion
from crm_app.sheets.html import page
from tests.sheets.examples import STATES, full, names, sparse


class Tags(HTMLParser):
    """The tags of a page, its headings and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.opened: list[str] = []
        self.headings: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag and that it is open."""
        self.tags.append(tag)
        assert not any(name in ("src", "href", "onload", "onerror") for name, _ in attrs)
        if tag not in ("meta", "!doctype"):
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Every tag closes the one opened last."""
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the headings."""
        if self.opened and self.opened[-1] in ("h1", "h2"):
            self.headings.append(data)


@pytest.mark.parametrize("state", STATES)
def test_the_page_is_well_formed_and_fetches_nothing(state: str) -> None:
    found = Tags(page(STATES[state]()))
    assert found.opened == []
    assert not {"script", "img", "link", "iframe"} & set(found.tags)


def test_headings_follow_the_clock() -> None:
    times = [match[0] for head in Tags(page(full())).headings if (match := re.match(r"\d\d:\d\d", head))]
    assert times == ["10:00", "10:03", "10:08", "10:12", "10:17", "10:22", "10:25", "10:30"]


def test_one_first_heading_names_the_person() -> None:
    found = Tags(page(names()))
    assert found.tags.count("h1") == 1
    assert found.headings[0] == "長谷川 真由美"


def test_hostile_text_is_escaped() -> None:
    text = page(replace(full(), person=PrepPerson(name='<script>alert(1)</script>" onload=x\x00\ud800')))
    assert "script" not in Tags(text).tags
    assert "&lt;script&gt;" in text
    text.encode("utf-8")


def test_nothing_is_left_out() -> None:
    questions = tuple(PrepQuestion(f"Number {n}?") for n in range(60))
    text = page(replace(full(), questions=questions, person_facts=tuple(f"Fact {n}." for n in range(60))))
    assert all(f"Number {n}?" in text and f"Fact {n}." in text for n in range(60))


def test_language_and_direction_are_those_of_the_locale() -> None:
    assert '<html lang="de" dir="ltr">' in page(replace(full(), locale="de_DE"))
    assert '<html lang="ar" dir="rtl">' in page(replace(full(), locale="ar_EG"))


def test_lines_to_write_on_are_left_to_paper() -> None:
    assert "Look up before you go" not in page(sparse())
