"""Where the nodes of a tree are drawn: close together, none over another, each parent in the middle of its children.

The tidy drawing of Reingold and Tilford for any number of children, in linear time, after Buchheim, Jünger and
Leipert, "Improving Walker's Algorithm to Run in Linear Time" (2002). Nothing here calls itself, since a chain of
referrals may be longer than Python's stack.
"""

from collections.abc import Sequence

_NONE = -1


def laid_out(children: Sequence[Sequence[int]]) -> tuple[list[float], list[int]]:
    """For each node its place across, in steps of one node from 0 on, and its depth; node 0 is the root.

    `children` gives the numbers of the nodes below each node, in the order in which they are drawn.
    """
    return _Drawing(children).drawn() if children else ([], [])


class _Drawing:
    """One drawing under way, as flat lists by node.

    `place` is relative to the siblings and `carried` what everything below a node moves by; `thread` leads on along
    the outline of a subtree where its own children end. What siblings in between two subtrees have to move by is
    gathered in `shift` and `change`, and handed out once by `_spread`.
    """

    def __init__(self, children: Sequence[Sequence[int]]) -> None:
        count = len(children)
        self._children = children
        self._parent = [_NONE] * count
        self._rank = [0] * count
        self._depth = [0] * count
        self._place = [0.0] * count
        self._carried = [0.0] * count
        self._shift = [0.0] * count
        self._change = [0.0] * count
        self._thread = [_NONE] * count
        self._greatest = list(range(count))  # the greatest distinct ancestor: whose subtree an outline belongs to
        self._order = self._downwards()

    def drawn(self) -> tuple[list[float], list[int]]:
        for node in self._upwards():
            self._put(node)
        across = self._across()
        least = min(across)
        return [place - least for place in across], self._depth

    def _downwards(self) -> list[int]:
        order, waiting = [], [0]
        while waiting:
            node = waiting.pop()
            order.append(node)
            for rank, child in enumerate(self._children[node]):
                self._parent[child], self._rank[child], self._depth[child] = node, rank, self._depth[node] + 1
                waiting.append(child)
        return order

    def _upwards(self) -> list[int]:
        """Every node after those below it and after its siblings to the left."""
        order, waiting = [], [0]
        while waiting:
            node = waiting.pop()
            order.append(node)
            waiting.extend(self._children[node])
        order.reverse()
        return order

    def _put(self, node: int) -> None:
        below = self._children[node]
        middle = 0.0
        if below:
            default = below[0]
            for child in below[1:]:
                default = self._part(child, default)
            self._spread(below)
            middle = (self._place[below[0]] + self._place[below[-1]]) / 2
        # Its place beside its siblings is not known before all of them are done: `_part` adds it.
        self._place[node] = middle

    def _part(self, node: int, default: int) -> int:
        """Put a subtree beside those to its left, as near as their outlines allow."""
        siblings = self._children[self._parent[node]]
        left = siblings[self._rank[node] - 1]
        own_middle = self._place[node]
        self._place[node] = self._place[left] + 1
        self._carried[node] = self._place[node] - own_middle
        return self._follow(node, left, siblings[0], default)

    def _follow(self, node: int, left: int, first: int, default: int) -> int:
        """Walk down both outlines between `node` and its left siblings, and both outer ones, moving `node` away."""
        place, carried = self._place, self._carried
        inner_left, outer_left, inner_right, outer_right = left, first, node, node
        sums = [carried[left], carried[first], carried[node], carried[node]]
        while True:
            next_left, next_right = self._last(inner_left), self._first(inner_right)
            if _NONE in (next_left, next_right):
                break
            inner_left, inner_right = next_left, next_right
            outer_left, outer_right = self._first(outer_left), self._last(outer_right)
            self._greatest[outer_right] = node
            gap = place[inner_left] + sums[0] - place[inner_right] - sums[2] + 1
            if gap > 0:
                self._move(self._neighbour(inner_left, node, default), node, gap)
                sums[2] += gap
                sums[3] += gap
            sums[0] += carried[inner_left]
            sums[1] += carried[outer_left]
            sums[2] += carried[inner_right]
            sums[3] += carried[outer_right]
        if next_left != _NONE and self._last(outer_right) == _NONE:
            self._thread[outer_right] = next_left
            carried[outer_right] += sums[0] - sums[3]
        if next_right != _NONE and self._first(outer_left) == _NONE:
            self._thread[outer_left] = next_right
            carried[outer_left] += sums[2] - sums[1]
            return node
        return default

    def _neighbour(self, outline: int, node: int, default: int) -> int:
        """The sibling of `node` whose subtree the left outline belongs to."""
        greatest = self._greatest[outline]
        return greatest if self._parent[greatest] == self._parent[node] else default

    def _move(self, left: int, node: int, gap: float) -> None:
        each = gap / (self._rank[node] - self._rank[left])
        self._change[node] -= each
        self._shift[node] += gap
        self._change[left] += each
        self._place[node] += gap
        self._carried[node] += gap

    def _spread(self, siblings: Sequence[int]) -> None:
        moved = change = 0.0
        for node in reversed(siblings):
            self._place[node] += moved
            self._carried[node] += moved
            change += self._change[node]
            moved += self._shift[node] + change

    def _first(self, node: int) -> int:
        below = self._children[node]
        return below[0] if below else self._thread[node]

    def _last(self, node: int) -> int:
        below = self._children[node]
        return below[-1] if below else self._thread[node]

    def _across(self) -> list[float]:
        across = list(self._place)
        carried = [0.0] * len(across)
        for node in self._order:
            across[node] += carried[node]
            below = carried[node] + self._carried[node]
            for child in self._children[node]:
                carried[child] = below
        return across
