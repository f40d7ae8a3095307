"""What somebody brought is counted as one would count it slowly, everybody once."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.tree import ME, Edge
from crm_app.domain.yields import STEPS, Progress, among, median_days, yields

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
_people = st.integers(1, 12)
_told = st.lists(st.tuples(st.integers(-3, 12), _people, st.booleans()), max_size=40)
_when = st.none() | st.integers(0, 400).map(lambda hours: NOON + timedelta(hours=hours))
_progress = st.dictionaries(_people, st.builds(Progress, _when, _when, _when, _when, _when))


@given(_told, _progress)
def test_yields_equal_a_slow_count(told: list[tuple[int, int, bool]], progress: dict[int, Progress]) -> None:
    edges = [Edge(number, *edge) for number, edge in enumerate(told, 1)]
    found = {one.node: one for one in yields(edges, progress)}
    sources = {source for source, referred, _ in told if source != referred}
    assert found.keys() == sources - {ME}
    for node, one in found.items():
        named = {referred for source, referred, _ in told if source == node and referred != node}
        assert set(one.people["named"]) == named
        for step in STEPS[1:-1]:
            expected = {person for person in named if person in progress and getattr(progress[person], step)}
            assert set(one.people[step]) == expected
            assert one.count(step) == len(expected)
        assert set(one.people["named_more"]) == named & sources
        assert set(one.descendants) == _everybody_below(node, told)
        assert len(one.descendants) == len(set(one.descendants))


def _everybody_below(node: int, told: list[tuple[int, int, bool]]) -> set[int]:
    below: set[int] = set()
    while True:
        more = {referred for source, referred, _ in told if source in below | {node}} - {node}
        if more <= below:
            return below
        below |= more


def test_somebody_named_twice_counts_once() -> None:
    edges = [Edge(1, 5, 6), Edge(2, 5, 6, main=False), Edge(3, -1, 6, main=False), Edge(4, -1, 5)]
    found = {one.node: one for one in yields(edges, {})}
    assert found[5].count("named") == 1
    assert found[-1].people["named"] == (6, 5)
    assert len(found[-1].descendants) == 2


def test_days_between_steps_are_the_median_of_those_who_took_both() -> None:
    def after(days: float | None) -> Progress:
        return Progress(asked=NOON, replied=None if days is None else NOON + timedelta(days=days))

    progress = {1: after(1), 2: after(2), 3: after(9), 4: after(None), 5: after(-3)}
    assert median_days([1, 2, 3, 4, 5, 6], progress, "asked", "replied") == 2
    assert median_days([4, 6], progress, "asked", "replied") is None


def test_who_named_others_is_told() -> None:
    assert among([1, 1, 2], {1: Progress(met=NOON)}, {2}) == {
        "named": (1, 2), "asked": (), "replied": (), "met": (1,), "thanked": (), "named_more": (2,),
    }  # fmt: skip
