import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.quick_line import QuickLine, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ben Okafor", QuickLine("Ben Okafor")),
        (
            "Ben Okafor, policy analyst at Urban Institute, via Karen Lee",
            QuickLine("Ben Okafor", "policy analyst", "Urban Institute", "Karen Lee"),
        ),
        ("Ben Okafor at Urban Institute via Karen Lee", QuickLine("Ben Okafor", "", "Urban Institute", "Karen Lee")),
        ("Ben Okafor, analyst, Urban Institute", QuickLine("Ben Okafor", "analyst", "Urban Institute")),
        ("Ben Okafor from NOAA, policy analyst", QuickLine("Ben Okafor", "policy analyst", "NOAA")),
        ("Karen said talk to Ben Okafor at Urban", QuickLine("Ben Okafor", "", "Urban", "Karen")),
        (
            "Karen Lee told me I should talk to Ben Okafor, analyst at Urban",
            QuickLine("Ben Okafor", "analyst", "Urban", "Karen Lee"),
        ),
        ("Karen suggested to meet Ben", QuickLine("Ben", referrer="Karen")),
        ("Karen recommended Ben Okafor", QuickLine("Ben Okafor", referrer="Karen")),
        ("Ben Okafor, PhD, analyst at Urban", QuickLine("Ben Okafor, PhD", "analyst", "Urban")),
        ("Ben, manager at Via Transport", QuickLine("Ben", "manager", "Via Transport")),
        ("Ben, manager at Via Transport, via Karen", QuickLine("Ben", "manager", "Via Transport", "Karen")),
        ("Ben via Karen at NOAA", QuickLine("Ben", "", "NOAA", "Karen")),
        (
            "Ben, analyst at Urban, via Karen at NOAA",
            QuickLine("Ben", "analyst", "Urban", "Karen", note="Karen at NOAA"),
        ),
        ("Ben, analyst at Urban, met at GeoDC", QuickLine("Ben", "analyst", "Urban", note="met at GeoDC")),
        (
            "Ben Okafor ben@urban.example +1 202 555 0143 #alumni #data-policy",
            QuickLine(
                "Ben Okafor",
                emails=("ben@urban.example",),
                phones=("+1 202 555 0143",),
                tags=("alumni", "data-policy"),
            ),
        ),
        ('Ben #"writes well"', QuickLine("Ben", tags=("writes well",))),
        ("Ben, linkedin.com/in/ben-okafor", QuickLine("Ben", urls=("linkedin.com/in/ben-okafor",))),
        ("Ben @ Urban", QuickLine("Ben", "", "Urban")),
        ("Ben, analyst 2019-2021", QuickLine("Ben", "analyst 2019-2021")),
        (
            "Ben Okafor\nPolicy analyst\nUrban Institute\nben@urban.example\n(202) 555-0143\n",
            QuickLine(
                "Ben Okafor",
                "Policy analyst",
                "Urban Institute",
                emails=("ben@urban.example",),
                phones=("(202) 555-0143",),
            ),
        ),
        ("", QuickLine()),
        ("#alumni", QuickLine(tags=("alumni",))),
        ("via Karen", QuickLine(referrer="Karen")),
    ],
)  # fmt: skip
def test_a_line_is_understood(text: str, told: QuickLine) -> None:
    assert read(text) == told


_CONNECTIVES = {"at", "bei", "from", "of", "von", "via", "through"}
words = st.text(st.sampled_from("abcdeéøñĸłŠ名前عמ"), min_size=2, max_size=8).filter(
    lambda word: (
        word.lower() not in _CONNECTIVES
        and word.lower() not in {"ba", "ma", "md", "cfa", "dds", "jd", "rd", "dd", "edd", "dads"}
    )
)
phrases = st.lists(words, min_size=1, max_size=3).map(" ".join)


@given(name=phrases, title=phrases, organisation=phrases, referrer=phrases)
def test_what_was_written_in_order_comes_back(name: str, title: str, organisation: str, referrer: str) -> None:
    whole = QuickLine(name, title, organisation, referrer)
    assert read(f"{name}, {title} at {organisation}, via {referrer}") == whole
    assert read(f"  {name} ,{title}   at {organisation} ; via {referrer},") == whole
    assert read(f"{referrer} said talk to {name}, {title} at {organisation}") == whole


_SIGNS = re.compile(r"[\w.+%@/-]+")
_LEFT_OUT = re.compile(
    r"said|says|told|me|talk|speak|to|with|at|bei|from|of|von|via|through|@|tel|phone|mobile|t|p|m|should|i|we|that"
)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                ["at", "via", ",", "said talk to", "from", "ben@x.example", "+1 202 555 0143", "#tag", ";", "\n"]
            ),
            st.text(max_size=12),
            words,
        ),
        max_size=12,
    ).map(" ".join)
)
def test_no_word_that_was_typed_is_lost_and_nothing_is_refused(text: str) -> None:
    line = read(text)
    texts = (line.name, line.title, line.organisation, line.referrer, line.note)
    kept = " ".join([*texts, *line.emails, *line.phones, *line.urls, *line.tags])
    for word in _SIGNS.findall(text):
        assert word.strip("#") in kept or _LEFT_OUT.fullmatch(word.lower()) or word in kept, (word, line)


@given(st.text())
def test_reading_is_steady(text: str) -> None:
    assert read(text) == read(f" {text} ")
