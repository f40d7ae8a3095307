"""Cleaning text, breaking it into lines, reading it both ways."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.prep import SaveContact
from crm_app.sheets import outline, qr, words
from crm_app.sheets.direction import drawing_order, levels
from crm_app.sheets.faces import Role
from crm_app.sheets.paragraphs import measure
from crm_app.sheets.text import clean, clusters
from crm_app.sheets.wrap import Line, balance, clamp, fit, spans, wrap


def written(lines: tuple[Line, ...]) -> list[str]:
    """The text of each line."""
    return ["".join(unit.text for unit in line.units) for line in lines]


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("  a\t\n b\u00a0c\u2028d ", "a b c d"),
        ("A\x00\x1b[0m\u202eB\u200b\ufeff", "A[0mB"),
        ("\ud83d\ude00 \ud83d", "😀 ?"),
        ("a\u200db क\u094d\u200dष", "ab क\u094d\u200dष"),
        ("❤\ufe0f", "❤"),
        ("\u0300", "\u25cc\u0300"),
    ],
)
def test_clean(raw: str, tidy: str) -> None:
    assert clean(raw) == tidy


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_clusters_lose_nothing(text: str) -> None:
    assert "".join(clusters(text)) == text


def test_a_base_keeps_its_marks() -> None:
    assert clusters("e\u0301x👩\u200d🔬") == ("e\u0301", "x", "👩\u200d🔬")


def test_lines_fit_and_lose_nothing() -> None:
    text = "When a design fails, how does the team find out – and what happens next?"
    lines = wrap(measure(spans(text)), 12, 150)
    assert " ".join(written(lines)) == text
    assert all(line.width(12) <= 150.1 for line in lines)


def test_a_number_keeps_its_unit_and_no_short_word_stands_alone() -> None:
    for width in range(60, 160, 3):
        for line in written(wrap(measure(spans("Light Rail to Camden, 9 min walk")), 9.5, width)):
            assert not line.endswith(" 9")
            assert line != "walk"


def test_a_word_wider_than_the_line_is_broken_by_character() -> None:
    lines = wrap(measure(spans("x" * 200)), 10, 50)
    assert "".join(written(lines)) == "x" * 200
    assert all(line.width(10) <= 50.1 for line in lines)


def test_ideographs_break_anywhere_but_before_a_full_stop() -> None:
    lines = written(wrap(measure(spans("東北大学を卒業。" * 6)), 10, 48))
    assert len(lines) > 3
    assert not any(line.startswith("。") for line in lines)


def test_balanced_lines_are_as_few_and_more_even() -> None:
    paragraph = measure(spans("Which decisions are truly yours, and which go to the physician?", Role.SERIF))
    greedy, even = wrap(paragraph, 12, 272), balance(paragraph, 12, 272)
    assert len(greedy) == len(even)
    assert max(line.width(12) for line in even) < max(line.width(12) for line in greedy)


def test_a_clamped_text_ends_in_an_ellipsis_that_fits() -> None:
    lines = clamp(wrap(measure(spans("some words " * 40)), 9, 100), 9, 100, 2)
    assert len(lines) == 2
    assert written(lines)[-1].endswith(" …")
    assert lines[-1].width(9) <= 100.1


@given(st.text(min_size=1, max_size=400))
def test_a_fitted_text_is_whole(text: str) -> None:
    tidy = clean(text)
    block = fit(spans(tidy), 11, 90, lines=2)
    assert "".join("".join(written(block.lines)).split()) == "".join(tidy.split())


def test_hebrew_runs_to_the_left_and_its_numbers_to_the_right() -> None:
    assert levels("שרה 12") == [1, 1, 1, 1, 2, 2]
    assert drawing_order("abc", [1, 1, 1]) == ["c", "b", "a"]
    assert drawing_order("ab12c", [1, 1, 2, 2, 1]) == ["c", "1", "2", "b", "a"]


def test_brackets_close_the_way_they_open() -> None:
    found = levels("abc محمد (123) def")
    assert found[9] == found[13] == 1


def test_the_code_holds_a_whole_card_when_it_fits() -> None:
    contact = SaveContact("Priya Raghunathan", "Raghunathan", "Priya", "+14105550142")
    assert next(qr._cards(contact)).split("\n")[1:-1] == [
        "VERSION:3.0",
        "N:Raghunathan;Priya",
        "FN:Priya Raghunathan",
        "TEL:+14105550142",
    ]
    assert len(qr.matrix(contact)) <= 41
    assert qr.matrix(SaveContact("Nobody")) == ()


def test_a_card_cannot_smuggle_in_lines() -> None:
    card = next(qr._cards(SaveContact("A;B\r\nTEL:666", phone="1\nURL:http://x.example")))
    assert [line.partition(":")[0] for line in card.split("\n")] == ["BEGIN", "VERSION", "N", "FN", "TEL", "END"]


def test_german_has_every_word_of_the_sheet() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(outline.__file__).parent.glob("*.py"))
    used = set(re.findall(r'words\(\s*"([^"]+)"', sources)) | set(re.findall(r'_word\(outline, "([^"]+)"', sources))
    constants = (*outline.TICKS, *outline.TOPICS, *outline.OBSERVE_IN_PERSON, *sum(outline.OBSERVE.values(), ()))
    german = words.words_of("de_DE")
    names = {"Name", "Organisation", "Link:", "video", "in {place}", "Video"}
    assert [word for word in {*used, *constants, outline.OPENER, outline.CLOSING} - names if german(word) == word] == []
    assert words.words_of("../de")("Goal") == "Goal"
