"""The sheet's own words: one page speaks one language."""

import json
import re
from dataclasses import replace
from string import Formatter

import pytest

from crm_app import resources
from crm_app.domain.modes import IN_PERSON, PHONE, VIDEO
from crm_app.domain.prep import PrepFacts
from crm_app.sheets import clock, html
from crm_app.sheets.prep import render
from crm_app.sheets.text import each_text
from crm_app.sheets.words import words_of
from tests.sheets.examples import full, overfull, sparse
from tests.sheets.reading import page_text, squeeze

CATALOGUES = {path.stem: path for path in resources.path("sheets").glob("*.json")}
WORDED = [
    replace(facts, mode=mode, topic_prompts=True, card_picture=None, person=replace(facts.person, written_as="1"))
    for facts in (full(), sparse(), overfull(), replace(full(), chain=(), opener="", questions=(), own_zone=""))
    for mode in (IN_PERSON, PHONE, VIDEO)
]


def read(language: str) -> dict[str, str]:
    """A language's words."""
    catalogue: dict[str, str] = json.loads(CATALOGUES[language].read_text(encoding="utf-8"))
    return catalogue


def placeholders(text: str) -> list[str]:
    """The names of what is filled in."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_language_has_the_same_words_and_placeholders(language: str) -> None:
    catalogue = read(language)
    assert list(catalogue) == list(read("de"))
    assert all(catalogue.values())
    assert [key for key, told in catalogue.items() if placeholders(key) != placeholders(told)] == []


def test_words_and_dates_are_in_the_same_languages() -> None:
    assert {"en", *CATALOGUES} == set(clock._MONTHS) == set(clock._SHORT_MONTHS) == set(clock._WEEKDAYS)
    assert set(CATALOGUES) <= set(clock._PATTERNS)


@pytest.mark.parametrize("facts", WORDED, ids=range(len(WORDED)))
def test_every_word_on_a_page_is_in_the_catalogues(facts: PrepFacts) -> None:
    asked: set[str] = set()

    def listen(english: str) -> str:
        asked.add(english)
        return english

    render(facts, words=listen)
    html.page(facts, words=listen)
    assert asked - set(read("de")) == set()


@pytest.mark.parametrize("facts", WORDED, ids=range(len(WORDED)))
def test_no_word_of_the_page_goes_round_the_catalogues(facts: PrepFacts) -> None:
    bare = replace(each_text(facts, lambda text: "1" if text else ""), mode=facts.mode, locale="de_DE", paper="a4")
    text = page_text(render(bare, words=lambda english: " ".join(f"{{{name}}}" for name in placeholders(english))).pdf)
    zones = {"EST", "CET", "Berlin"}
    dates = {"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", "MiNovember", "November", "Dezember", "Nov", "Dez"}
    assert set(re.findall(r"[^\W\d_]+", text)) - zones - dates == set()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de_DE", ("Mi, 25. November 2026", "persönlich", "Wie es dazu kam", "Dank bis", "Über Priya")),
        ("fr_FR", ("mer. 25 novembre 2026", "en personne", "Le chemin jusqu’ici", "Remercier avant", "Sur Priya")),
        ("es_ES", ("mié 25 de noviembre de 2026", "en persona", "Cómo llegó hasta aquí", "Sobre Priya")),
        ("it_IT", ("Wed 25 November 2026", "in person", "How you got here", "Thank-you by", "About Priya")),
    ],
)
def test_a_page_speaks_one_language(locale: str, words: tuple[str, ...]) -> None:
    text = page_text(render(replace(full(), locale=locale, paper="")).pdf)
    assert [word for word in words if squeeze(word) not in text] == []


def test_a_language_nobody_wrote_down_is_english() -> None:
    assert words_of("../de")("Goal") == words_of("it")("Goal") == "Goal"
