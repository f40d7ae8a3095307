"""Viewpoints are counted as one would count them slowly, and the gaps are named with their reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.coverage import WHOLE, Answer, Candidate, Viewpoint, cells, gaps
from crm_app.domain.facets import SIZES, seniority_of, size_of

_people = st.integers(1, 6)
_fields = st.lists(st.sampled_from(["Maps", "Water"]), unique=True, max_size=2).map(tuple)
_facets = st.lists(st.sampled_from([("size", "small"), ("sector", "Press"), ("sector", "State")]), unique=True).map(
    tuple
)
_viewpoints = st.dictionaries(_people, st.tuples(_fields, _facets)).map(
    lambda told: {person: Viewpoint(person, *said) for person, said in told.items()}
)
_answers = st.lists(
    st.tuples(_people, st.sampled_from(["Pay", "Path"]), st.none() | st.integers(1, 12)), max_size=12
).map(lambda told: [Answer(number, *said) for number, said in enumerate(told, 1)])


@given(_answers, _viewpoints)
def test_cells_equal_a_slow_count(answers: list[Answer], viewpoints: dict[int, Viewpoint]) -> None:
    found = {(cell.field, cell.topic, cell.facet): cell for cell in cells(answers, viewpoints)}
    facets = {WHOLE, *(facet for one in viewpoints.values() for facet in one.facets)}
    for field in ("", "Maps", "Water"):
        for topic in ("Pay", "Path"):
            for facet in facets:
                said = [one for one in answers if one.topic == topic and _speaks(viewpoints, one, field, facet)]
                cell = found.pop((field, topic, facet), None)
                assert (cell is None) == (not said)
                if cell:
                    assert set(cell.voices) == {one.person for one in said}
                    assert len(set(cell.voices)) == len(cell.voices)
                    assert cell.answers == tuple(one.id for one in said)
                    assert cell.contradicted == any(_is_contradicted(one, answers) for one in said)
    assert found == {}


def _speaks(viewpoints: dict[int, Viewpoint], answer: Answer, field: str, facet: tuple[str, str]) -> bool:
    viewpoint = viewpoints.get(answer.person, Viewpoint(answer.person))
    fields = viewpoint.fields or ("",)
    return field in fields and (facet == WHOLE or facet in viewpoint.facets)


def _is_contradicted(answer: Answer, answers: list[Answer]) -> bool:
    return answer.contradicts is not None or any(other.contradicts == answer.id for other in answers)


def test_whoever_adds_most_is_named_first_with_the_reasons() -> None:
    heard = {1: Viewpoint(1, ("Maps",), (("size", SIZES[2]),)), 2: Viewpoint(2, ("Maps",), (("size", SIZES[2]),))}
    said = [Answer(1, 1, "Pay"), Answer(2, 2, "Pay")]
    alike = Candidate(Viewpoint(3, ("Maps",), (("size", SIZES[2]),)))
    smaller = Candidate(Viewpoint(4, ("Maps",), (("size", SIZES[0]),)), named_by=(1, 2))
    elsewhere = Candidate(Viewpoint(5, ("Press",), ()))
    found = gaps([alike, smaller, elsewhere], said, heard, fields=["Maps"])
    assert [(one.person, one.thin_fields, one.new_facets, one.named_by) for one in found] == [
        (4, (), (("size", SIZES[0]),), (1, 2))
    ]
    both = gaps([smaller, elsewhere], said, heard, fields=["Maps", "Press"])
    assert [(one.person, one.thin_fields) for one in both] == [(4, ()), (5, ("Press",))]


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("", ""),
        ("Hydrologist", "experienced"),
        ("Senior Research Assistant", "senior"),
        ("Assistant Director", "lead"),
        ("Co-Founder & CEO", "executive"),
        ("Werkstudentin Statistik", "student"),
        ("Abteilungsleiterin", "lead"),
        ("Leadership coach", "experienced"),
    ],
)
def test_a_title_tells_how_senior_somebody_is(title: str, level: str) -> None:
    assert seniority_of(title) == level


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("25 people", SIZES[1]),
        ("11-50", SIZES[1]),
        ("14,000 students", SIZES[3]),
        ("6 people, 300 volunteers", SIZES[2]),
        ("tiny", "tiny"),
        ("", ""),
    ],
)
def test_a_size_falls_into_one_of_four(text: str, size: str) -> None:
    assert size_of(text) == size
