"""The referral tree is a tree whatever people named whom, and its drawing is tidy."""

import itertools
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain.tidy import laid_out
from crm_app.domain.tree import ME, Edge, grown


def test_who_was_named_stands_under_who_named_them() -> None:
    tree = grown([Edge(1, -5, 10), Edge(2, 10, 11), Edge(3, 10, 12), Edge(4, 12, 13)])
    assert tree.nodes == (ME, -5, 10, 11, 12, 13)
    assert tree.depths == {ME: 0, -5: 1, 10: 2, 11: 3, 12: 3, 13: 4}
    assert tree.way_to(13) == (ME, -5, 10, 12, 13)
    assert tree.branch(12) == (12, 13)


def test_a_person_named_twice_stands_under_the_primary_one() -> None:
    tree = grown(
        [Edge(1, 10, 12, main=False), Edge(2, 11, 12), Edge(3, 10, 12, main=False), Edge(4, -1, 12, main=False)]
    )
    assert tree.parents[12] == 11
    assert tree.also == {12: (10, -1)}
    assert tree.nodes.count(12) == 1


def test_the_edge_that_closed_a_circle_is_not_drawn() -> None:
    tree = grown([Edge(1, 10, 11), Edge(2, 11, 12), Edge(3, 12, 10), Edge(4, 12, 13)])
    assert tree.way_to(13) == (ME, 10, 11, 12, 13)
    assert tree.also == {10: (12,)}


def test_nobody_stands_under_themselves() -> None:
    assert grown([Edge(1, 10, 10)]).nodes == (ME,)
    assert grown([]).nodes == (ME,)


def test_a_pruned_tree_keeps_the_ways_down() -> None:
    tree = grown([Edge(1, -5, 10), Edge(2, 10, 11), Edge(3, 10, 12), Edge(4, 12, 13), Edge(5, 13, 14)])
    pruned = tree.pruned([13, 99])
    assert pruned.nodes == (ME, -5, 10, 12, 13)
    assert pruned.children == {ME: (-5,), -5: (10,), 10: (12,), 12: (13,)}
    assert tree.pruned([]).nodes == (ME,)


edges = st.lists(st.tuples(st.integers(-3, 25), st.integers(1, 25), st.booleans()), max_size=60)


@given(edges)
def test_any_edges_make_one_tree_of_everybody_once(told: list[tuple[int, int, bool]]) -> None:
    numbered = [Edge(number, *edge) for number, edge in enumerate(told, 1)]
    tree = grown(numbered)
    everybody = {node for edge in numbered for node in (edge.source, edge.referred) if edge.source != edge.referred}
    assert set(tree.nodes) == everybody | {ME}
    assert len(tree.nodes) == len(set(tree.nodes))
    pairs = {(edge.source, edge.referred) for edge in numbered}
    for node in tree.nodes[1:]:
        parent = tree.parents[node]
        assert parent == ME or (parent, node) in pairs
        assert tree.nodes.index(parent) < tree.nodes.index(node)
        named = {edge.source for edge in numbered if edge.referred == node} - {node, ME, parent}
        assert set(tree.also.get(node, ())) == named


def children_of(parents: Sequence[int]) -> list[list[int]]:
    children: list[list[int]] = [[] for _ in range(len(parents) + 1)]
    for node, parent in enumerate(parents, 1):
        children[parent].append(node)
    return children


@st.composite
def trees(draw: st.DrawFn) -> list[list[int]]:
    count = draw(st.integers(0, 80))
    return children_of([draw(st.integers(0, node)) for node in range(count)])


def assert_tidy(children: list[list[int]]) -> None:
    across, depth = laid_out(children)
    levels: dict[int, list[float]] = {}
    for node in _as_drawn(children):
        levels.setdefault(depth[node], []).append(across[node])
    for level in levels.values():
        assert all(right - left > 1 - 1e-6 for left, right in itertools.pairwise(level))
    for node, below in enumerate(children):
        if below:
            assert abs(across[node] - (across[below[0]] + across[below[-1]]) / 2) < 1e-6
            assert all(depth[child] == depth[node] + 1 for child in below)
    assert min(across) == 0


def _as_drawn(children: list[list[int]]) -> list[int]:
    order, waiting = [], [0]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting.extend(reversed(children[node]))
    return order


@given(trees())
def test_no_node_is_drawn_over_another_and_parents_stand_in_the_middle(children: list[list[int]]) -> None:
    assert_tidy(children)


def test_equal_subtrees_are_drawn_alike_and_a_mirrored_tree_mirrored() -> None:
    children = [[1, 2, 3], [4, 5], [], [6, 7], [], [], [], [8, 9, 10], [], [], []]
    mirrored = [list(reversed(below)) for below in children]
    there, back = laid_out(children)[0], laid_out(mirrored)[0]
    widest = max(there)
    assert [round(widest - place, 6) for place in there] == [round(place, 6) for place in back]
    twins = [[1, 2], [3, 4], [5, 6], [], [], [], []]
    across = laid_out(twins)[0]
    assert across[3:5] == [across[1] - 0.5, across[1] + 0.5]
    assert across[5:7] == [across[2] - 0.5, across[2] + 0.5]


def test_a_chain_longer_than_the_stack_is_drawn_straight() -> None:
    children = [[node + 1] for node in range(50_000)] + [[]]
    across, depth = laid_out(children)
    assert set(across) == {0.0}
    assert depth[-1] == 50_000
