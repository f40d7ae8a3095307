"""The referral tree: among all who named whom, the one way that is drawn down to each person.

A node is a number: a person's id, minus a channel's id, or `ME` at the root of all. Somebody named by several stands
under the primary one; the others are told as `also`. Names can come round in a circle: the edge that closed it, the
newest, is not drawn, so that the one who was known first stands at the root.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

ME = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """Somebody, or a channel as `source`, led to the person `referred`; edges are numbered as they were told."""

    id: int
    source: int
    referred: int
    main: bool = True


@dataclass(frozen=True, slots=True)
class Tree:
    """`nodes` from the root down, each before those below it; `also` are those who named a person besides."""

    nodes: tuple[int, ...]
    parents: Mapping[int, int]
    children: Mapping[int, tuple[int, ...]]
    also: Mapping[int, tuple[int, ...]]
    depths: Mapping[int, int]

    def branch(self, top: int) -> tuple[int, ...]:
        """A node and everything below it, parents first."""
        return _downwards(top, self.children)

    def pruned(self, keep: Collection[int]) -> "Tree":
        """The tree of these nodes and of the ways down to them."""
        kept = {ME, *(step for node in keep if node in self.depths for step in self.way_to(node))}
        return Tree(
            tuple(node for node in self.nodes if node in kept),
            {node: parent for node, parent in self.parents.items() if node in kept},
            {node: left for node, below in self.children.items() if (left := tuple(filter(kept.__contains__, below)))},
            {node: others for node, others in self.also.items() if node in kept},
            {node: depth for node, depth in self.depths.items() if node in kept},
        )

    def way_to(self, node: int) -> tuple[int, ...]:
        """The nodes from the root down to a node, itself last."""
        way = [node]
        while way[-1] in self.parents:
            way.append(self.parents[way[-1]])
        return tuple(reversed(way))


def grown(edges: Iterable[Edge]) -> Tree:
    """The tree of these edges; what stands under nobody stands under `ME`. Edges to oneself are left out."""
    told = sorted((edge for edge in edges if edge.source != edge.referred), key=lambda edge: edge.id)
    first: dict[int, Edge] = {}
    for edge in told:
        known = first.get(edge.referred)
        if known is None or (edge.main and not known.main):
            first[edge.referred] = edge
    for closing in _closing(first):
        del first[closing]
    named = dict.fromkeys(node for edge in told for node in (edge.source, edge.referred) if node != ME)
    parents = {node: first[node].source if node in first else ME for node in named}
    children = _children(parents)
    nodes = _downwards(ME, children)
    depths = {ME: 0}
    for node in nodes[1:]:
        depths[node] = depths[parents[node]] + 1
    return Tree(nodes, parents, children, _also(told, parents), depths)


def _closing(first: Mapping[int, Edge]) -> list[int]:
    """Whose primary edge closes a circle: of each circle the one that was named last."""
    done: set[int] = set()
    found = []
    for start in first:
        way: dict[int, None] = {}
        node = start
        while node in first and node not in done and node not in way:
            way[node] = None
            node = first[node].source
        if node in way:
            round_trip = list(way)[list(way).index(node) :]
            found.append(max(round_trip, key=lambda one: first[one].id))
        done.update(way)
    return found


def _children(parents: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    below: dict[int, list[int]] = {}
    for node, parent in parents.items():
        below.setdefault(parent, []).append(node)
    return {node: tuple(found) for node, found in below.items()}


def _downwards(top: int, children: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    found, waiting = [], [top]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting.extend(reversed(children.get(node, ())))
    return tuple(found)


def _also(told: Collection[Edge], parents: Mapping[int, int]) -> dict[int, tuple[int, ...]]:
    others: dict[int, dict[int, None]] = {}
    for edge in told:
        if edge.source not in {parents[edge.referred], ME}:
            others.setdefault(edge.referred, {})[edge.source] = None
    return {node: tuple(found) for node, found in others.items()}
