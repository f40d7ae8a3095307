"""How prepared one is: the bar is full only when nothing is missing, and every gap has its name."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.modes import MODES, PHONE, VIDEO
from crm_app.domain.preparedness import Prepared, judge

READY = Prepared(
    goal=True, purpose=True, introduction=True, questions=6, minutes=30, asked=30, relates=True, place=True,
    number=True, link=True, way=True, confirmed=True, ticked=7, list_length=7,
    about=("person", "organisation", "job", "field"),
)  # fmt: skip
YES_OR_NO = ("goal", "purpose", "introduction", "place", "way", "confirmed", "relates")


@pytest.mark.parametrize("mode", MODES)
def test_whoever_did_everything_is_prepared(mode: str) -> None:
    found = judge(replace(READY, mode=mode))
    assert (found.share, found.missing) == (1, ())


@pytest.mark.parametrize(
    ("change", "key", "number"),
    [
        ({"goal": False}, "goal", 0), ({"purpose": False}, "purpose", 0), ({"introduction": False}, "introduction", 0),
        ({"questions": 3}, "questions", 2), ({"minutes": 42}, "minutes", 12), ({"relates": False}, "relates", 0),
        ({"about": ("organisation", "job", "field")}, "person", 0), ({"place": False}, "place", 0),
        ({"mode": PHONE, "number": False}, "number", 0), ({"mode": VIDEO, "link": False}, "link", 0),
        ({"way": False}, "way", 0), ({"confirmed": False}, "confirmed", 0), ({"ticked": 5}, "checklist", 2),
        ({"has_field": False}, "field", 0),
    ],
)  # fmt: skip
def test_each_gap_is_named_and_counted(change: dict[str, object], key: str, number: int) -> None:
    found = judge(replace(READY, **change))  # type: ignore[arg-type]
    assert [(one.key, one.number) for one in found.missing] == [(key, number)]
    assert found.share < 1


def test_where_there_is_nothing_to_find_out_nothing_is_missing() -> None:
    found = judge(replace(READY, has_organisation=False, about=("person", "job", "field")))
    assert found.missing == ()
    assert "relates" not in {one.key for one in judge(replace(READY, has_field=False, relates=False)).missing}


def test_a_meeting_planned_a_moment_ago_lacks_the_weightiest_first() -> None:
    found = judge(Prepared())
    assert [one.key for one in found.missing[:4]] == ["goal", "questions", "person", "organisation"]
    assert found.share < 0.2


@given(st.sets(st.sampled_from(YES_OR_NO)))
def test_doing_more_never_makes_one_less_prepared(done: set[str]) -> None:
    some = dict.fromkeys(done, True)
    before = judge(Prepared(**some))  # type: ignore[arg-type]
    for key in {*YES_OR_NO} - done:
        assert judge(Prepared(**some | {key: True})).share > before.share  # type: ignore[arg-type]
