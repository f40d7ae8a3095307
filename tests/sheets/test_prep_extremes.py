"""Extreme meetings: whatever the facts are, one page with every must-keep block whole.

`CRM_APP_SHEETS=500` runs so many of them; the suite runs a few dozen.
"""

import os
import re
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sheets.reading import all_fonts_embedded, page_text, pages, pictures, squeeze

from crm_app.domain.prep import (
    ChainLink,
    LinkKind,
    PrepFacts,
    PrepPerson,
    PrepPromise,
    PrepQuestion,
    SaveContact,
)
from crm_app.sheets.clock import Clock
from crm_app.sheets.prep import Rendered, render
from crm_app.sheets.romanise import readable
from crm_app.sheets.text import clean

HOSTILE = (
    "<b>", "<img src=/etc/hostname.png>", "<para>&nbsp;</para>", "\x00\x07", "\ud800", "\u202e\u2066", "\u200b\ufeff", "…",
    "%s {name} {0}", "\\(\\)", "长谷川", "العلي", "שרה", "สมชาย", "श्रीवास्तव", "👩‍🔬", "e\u0301\u0323", "-", "\r\n",
)  # fmt: skip
WORDS = st.one_of(
    st.text(min_size=1, max_size=12),
    st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=9),
    st.sampled_from(HOSTILE),
    st.text("abcdefghij", min_size=3, max_size=9),
    st.just("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3).map(lambda w: w[:200]),
)
PHRASES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
NOTES = st.one_of(PHRASES, PHRASES.map(lambda phrase: f"{phrase} note " * 2000))
FEW = st.lists(NOTES, max_size=9).map(tuple)


@st.composite
def meetings(draw: Any) -> PrepFacts:  # noqa: ANN401 - Hypothesis' own type
    """A meeting nobody would plan."""
    start = draw(st.datetimes(datetime(2000, 1, 2), datetime(2099, 1, 1))).replace(tzinfo=UTC)
    end = start + timedelta(minutes=draw(st.integers(0, 600)))
    maybe = st.one_of(st.just(""), PHRASES)
    question = st.builds(PrepQuestion, PHRASES, st.integers(0, 90), maybe, st.booleans())
    return PrepFacts(
        person=PrepPerson(*(draw(each) for each in (NAMES, st.one_of(st.just(""), NAMES), NAMES, maybe, maybe, maybe, maybe, maybe, maybe))),
        start=start,
        end=end,
        made_at=start,
        thank_by=end + timedelta(hours=draw(st.integers(1, 100))),
        own_zone=draw(st.sampled_from(("", "America/New_York", "Asia/Kathmandu", "nonsense"))),
        host_zone=draw(st.sampled_from(("", "Asia/Tokyo", "../etc/passwd"))),
        mode=draw(st.sampled_from(("", "in-person", "phone", "video", "on a boat"))),
        place=draw(st.lists(PHRASES, max_size=3).map(tuple)),
        phone=draw(maybe),
        leave_by=draw(st.sampled_from((None, start))),
        getting_there=draw(FEW),
        goal=draw(maybe),
        opener=draw(maybe),
        introduction=draw(maybe),
        chain=draw(st.lists(st.builds(ChainLink, NAMES, maybe, st.sampled_from(list(LinkKind))), max_size=9).map(tuple)),
        say_from=draw(maybe),
        say_from_whom=draw(maybe),
        promises=draw(st.lists(st.builds(PrepPromise, NOTES, maybe), max_size=6).map(tuple)),
        person_facts=draw(FEW),
        organisation_facts=draw(FEW),
        field_facts=draw(FEW),
        unknown=draw(FEW),
        questions=draw(st.one_of(st.lists(question, max_size=8), st.lists(question, min_size=60, max_size=60)).map(tuple)),
        if_time=draw(st.lists(PHRASES, max_size=4).map(tuple)),
        topic_prompts=draw(st.booleans()),
        close_ticks=draw(st.lists(PHRASES, max_size=6).map(tuple)),
        observe=draw(st.lists(PHRASES, max_size=4).map(tuple)),
        also_thank=draw(st.lists(NAMES, max_size=4).map(tuple)),
        card_picture=draw(st.sampled_from((None, b"junk"))),
        contact=draw(st.one_of(st.none(), st.builds(SaveContact, NAMES, phone=PHRASES, mail=PHRASES))),
        left_handed=draw(st.booleans()),
        locale=draw(st.sampled_from(("en_US", "en_GB", "de_DE", "xx", ""))),
    )


def must_keep(facts: PrepFacts) -> list[str]:
    """The texts that no page may lose."""
    person = facts.person
    asked = [question.text for question in facts.questions]
    links = [link.name for link in facts.chain if link.kind is not LinkKind.ME]
    return [
        person.name, person.second_name, person.said_as, person.written_as, person.pronouns, person.title,
        person.organisation, facts.goal, facts.opener, facts.introduction, facts.say_from, *facts.place, facts.phone,
        *facts.close_ticks, *facts.also_thank, *facts.observe[:3], *(asked if len(asked) <= 5 else ()),
        *(links if len(facts.chain) <= 3 else (links[-1:] if facts.chain[-1].kind is not LinkKind.ME else ())),
        Clock(facts.locale).moment(facts.thank_by) if not facts.own_zone else "",
    ]  # fmt: skip


def stands(text: str, must: str) -> bool:
    """Whether a text stands on the page; one that runs both ways has no one order, so its words are looked for."""
    if squeeze(must) in text:
        return True
    if not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in must):
        return False
    parts = re.findall(r"\w+", must)
    return all(unicodedata.normalize("NFC", part) in text for part in parts if len({unicodedata.bidirectional(c) for c in part}) == 1)


def check(facts: PrepFacts, sheet: Rendered, size: tuple[float, float]) -> None:
    """One page of the paper, everything that must be there, every font in the file, no picture of anybody else's."""
    assert pages(sheet.pdf) == [size]
    assert all_fonts_embedded(sheet.pdf)
    assert pictures(sheet.pdf) == 0
    text = page_text(sheet.pdf)
    known, _ = readable(facts)
    for must in must_keep(known):
        assert stands(text, must), must
    if facts.questions:
        assert sum(stands(text, question.text) for question in known.questions) >= min(5, len(facts.questions))
    if "…" not in repr(known):
        assert "…" not in "".join(re.findall(squeeze(clean(facts.person.name)) + ".?", text)) if facts.person.name.isalpha() else True


@settings(
    max_examples=int(os.environ.get("CRM_APP_SHEETS", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
@given(meetings())
def test_an_extreme_meeting_is_one_whole_page(facts: PrepFacts) -> None:
    check(facts, render(facts, paper="letter"), (612.0, 792.0))
    check(facts, render(replace(facts, locale="en_GB"), paper="a4"), (595.28, 841.89))
