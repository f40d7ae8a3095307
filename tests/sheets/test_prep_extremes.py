"""Extreme meetings: whatever the facts are, one page with every must-keep block whole.

`CRM_APP_SHEETS=500` runs so many of them; the suite runs a few dozen.
"""

import os
import re
import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_app.domain.prep import ChainLink, LinkKind, PrepFacts, PrepPerson, PrepPromise, PrepQuestion, SaveContact
from crm_app.sheets.clock import Clock
from crm_app.sheets.prep import Rendered, render
from crm_app.sheets.romanise import readable
from tests.sheets.reading import all_fonts_embedded, page_text, pages, pictures, squeeze

HOSTILE = (
    "<b>", "<img src=/etc/hostname.png>", "<para>&nbsp;</para>", "\x00\x07", "\ud800", "\u202e\u2066", "\u200b\ufeff",
    "…", "%s {name} {0}", "\\(\\)", "长谷川", "العلي", "שרה", "สมชาย", "श्रीवास्तव", "👩‍🔬", "e\u0301\u0323", "-", "\r\n",
)  # fmt: skip
EPOCH = datetime(2000, 1, 2, tzinfo=UTC)
WORDS = st.one_of(
    st.text(min_size=1, max_size=12),
    st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=1, max_size=9),
    st.sampled_from(HOSTILE),
    st.text("abcdefghij", min_size=3, max_size=9),
    st.just("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3).map(
        lambda w: w[:200]
    ),
)
PHRASES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
#: Ends a note that stands for ten thousand words; written out only when the sheet is made, so failures stay readable.
ENDLESS = "<endless>"
NOTES = st.one_of(PHRASES, PHRASES.map(lambda phrase: f"{phrase} {ENDLESS}"))
FEW = st.lists(NOTES, max_size=9).map(tuple)


@st.composite
def meetings(draw: Any) -> PrepFacts:
    """A meeting nobody would plan."""
    start = draw(st.integers(0, 50_000_000).map(lambda minutes: EPOCH + timedelta(minutes=minutes)))
    end = start + timedelta(minutes=draw(st.integers(0, 600)))
    maybe = st.one_of(st.just(""), PHRASES)
    question = st.builds(PrepQuestion, PHRASES, st.integers(0, 90), maybe, st.booleans())
    return PrepFacts(
        person=PrepPerson(
            *(
                draw(each)
                for each in (NAMES, st.one_of(st.just(""), NAMES), NAMES, maybe, maybe, maybe, maybe, maybe, maybe)
            )
        ),
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
        chain=draw(
            st.lists(st.builds(ChainLink, NAMES, maybe, st.sampled_from(list(LinkKind))), max_size=9).map(tuple)
        ),
        say_from=draw(maybe),
        say_from_whom=draw(maybe),
        promises=draw(st.lists(st.builds(PrepPromise, NOTES, maybe), max_size=6).map(tuple)),
        person_facts=draw(FEW),
        organisation_facts=draw(FEW),
        field_facts=draw(FEW),
        unknown=draw(FEW),
        questions=draw(
            st.one_of(st.lists(question, max_size=8), st.lists(question, min_size=60, max_size=60)).map(tuple)
        ),
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


def written_out(facts: PrepFacts) -> PrepFacts:
    """The facts with every endless note at its full ten thousand words."""

    def endless(note: str) -> str:
        words = note.removesuffix(ENDLESS)
        return words * (10_000 // len(words.split() or "x")) if note.endswith(ENDLESS) else note

    return replace(
        facts,
        getting_there=tuple(map(endless, facts.getting_there)),
        promises=tuple(replace(promise, text=endless(promise.text)) for promise in facts.promises),
        person_facts=tuple(map(endless, facts.person_facts)),
        organisation_facts=tuple(map(endless, facts.organisation_facts)),
        field_facts=tuple(map(endless, facts.field_facts)),
        unknown=tuple(map(endless, facts.unknown)),
    )


def must_keep(facts: PrepFacts) -> list[tuple[str, str]]:
    """The texts that no page may lose, each with the line it stands in."""
    person = facts.person
    said = f"{person.said_as} {person.written_as} {person.pronouns}"
    thanked = " ".join(facts.also_thank)
    boxes = (*facts.observe, *facts.close_ticks)
    links = facts.chain if len(facts.chain) <= 3 else facts.chain[-1:]
    pairs = [
        *((text, said) for text in (person.said_as, person.written_as, person.pronouns)),
        *((text, thanked) for text in facts.also_thank),
        *((link.name, f"{link.name} {link.remark}") for link in links if link.kind is not LinkKind.ME),
        *((text, " ".join(boxes)) for text in (*facts.observe[:3], *facts.close_ticks)),
        (facts.say_from, f"{facts.say_from} {facts.say_from_whom}"),
    ]
    alone = [
        person.name, person.second_name, person.title, person.organisation, facts.goal, facts.opener,
        facts.introduction, facts.phone, *facts.place,
        *(question.text for question in facts.questions if len(facts.questions) <= 5),
        "" if facts.own_zone else Clock(facts.locale).moment(facts.thank_by),
    ]  # fmt: skip
    return [*pairs, *((text, text) for text in alone)]


def stands(text: str, must: str, line: str = "") -> bool:
    """Whether a text stands on the page.

    A line that runs both ways has no one order: its short words and every letter are looked for (PDFium
    loses halves of what lies beyond the first plane there).
    """
    if squeeze(must) in text:
        return True
    if not runs_both_ways(line or must):
        return False
    words = (word for word in re.findall(r"\w+", must) if len(word) < 9 and not runs_both_ways(word))
    known = "".join(char for char in must if char < "\U00010000")
    letters = Counter(char for char in squeeze(known) if char.isalnum())
    return all(squeeze(word) in text for word in words) and letters <= Counter(text)


def runs_both_ways(text: str) -> bool:
    """Whether some of it runs from right to left."""
    return any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text)


def check(facts: PrepFacts, sheet: Rendered, size: tuple[float, float]) -> None:
    """One page of the paper, everything that must be there, every font in the file, no picture of anybody else's."""
    assert pages(sheet.pdf) == [size]
    assert all_fonts_embedded(sheet.pdf)
    assert pictures(sheet.pdf) == 0
    text = page_text(sheet.pdf)
    known, _ = readable(facts)
    for must, line in must_keep(known):
        assert stands(text, must, line), ascii(must)
    if facts.questions:
        assert sum(stands(text, question.text) for question in known.questions) >= min(5, len(facts.questions))


@settings(
    max_examples=int(os.environ.get("CRM_APP_SHEETS", "40")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
@given(meetings())
def test_an_extreme_meeting_is_one_whole_page(facts: PrepFacts) -> None:
    written = written_out(facts)
    check(facts, render(written, paper="letter"), (612.0, 792.0))
    british = replace(facts, locale="en_GB")
    check(british, render(replace(written, locale="en_GB")), (595.28, 841.89))
