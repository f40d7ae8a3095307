"""Where everything of a referral tree is drawn: the one measure for the window, the printed page and the picture.

Lengths are those of the design at 100 %, the origin is the top left corner.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2

from crm_app.domain.tidy import laid_out
from crm_app.domain.tree import ME, Tree

WIDTH, HEIGHT = 154.0, 44.0
"""The size of a node."""
MARGIN = 20.0
_BETWEEN_LEVELS = (34.0, 48.0)  # beside and below one another
_BETWEEN_SIBLINGS = (12.0, 16.0)
_THINNEST, _THICKEST = 1.5, 6.0

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The top left corner of each node; levels go `down` the page, or else to the side, to the left if `mirrored`."""

    tree: Tree
    places: Mapping[int, Point]
    width: float
    height: float
    brought: Mapping[int, int]
    down: bool = False
    mirrored: bool = False

    def curve(self, node: int) -> tuple[Point, Point, Point, Point]:
        """The line from who named a node to it: its two ends, and between them the points it bends towards."""
        start, end = self.leaving(self.tree.parents[node]), self.entering(node)
        if self.down:
            half = (start[1] + end[1]) / 2
            return start, (start[0], half), (end[0], half), end
        half = (start[0] + end[0]) / 2
        return start, (half, start[1]), (half, end[1]), end

    def leaving(self, node: int) -> Point:
        """Where lines to those below a node begin."""
        x, y = self.places[node]
        if self.down:
            return x + WIDTH / 2, y + HEIGHT
        return (x if self.mirrored else x + WIDTH), y + HEIGHT / 2

    def entering(self, node: int) -> Point:
        """Where the line from above ends."""
        x, y = self.places[node]
        if self.down:
            return x + WIDTH / 2, y
        return (x + WIDTH if self.mirrored else x), y + HEIGHT / 2

    def thickness(self, node: int) -> float:
        """How thick the line to a node is: thicker the more people it brought."""
        return min(_THICKEST, _THINNEST + log2(1 + self.brought[node]))


def drawn(
    tree: Tree, *, down: bool = False, mirrored: bool = False, folded: frozenset[int] = frozenset(), top: int = ME
) -> Drawing:
    """The drawing of a tree from `top` on, without what lies below the nodes that are `folded`."""
    nodes = _shown(tree, top, folded)
    numbers = {node: number for number, node in enumerate(nodes)}
    below = [[numbers[child] for child in tree.children.get(node, ())] if node not in folded else [] for node in nodes]
    across, depth = laid_out(below)
    step, level = _steps(down=down)
    wide, high = _far((max(across) * step, max(depth) * level), down=down)
    places = {}
    for node, number in numbers.items():
        x, y = _far((across[number] * step, depth[number] * level), down=down)
        places[node] = (wide - x if mirrored else x) + MARGIN, y + MARGIN
    return Drawing(tree, places, wide + WIDTH + 2 * MARGIN, high + HEIGHT + 2 * MARGIN, brought(tree), down, mirrored)


def _steps(*, down: bool) -> Point:
    if down:
        return WIDTH + _BETWEEN_SIBLINGS[1], HEIGHT + _BETWEEN_LEVELS[1]
    return HEIGHT + _BETWEEN_SIBLINGS[0], WIDTH + _BETWEEN_LEVELS[0]


def _far(steps: Point, *, down: bool) -> Point:
    across, along = steps
    return (across, along) if down else (along, across)


def _shown(tree: Tree, top: int, folded: frozenset[int]) -> Sequence[int]:
    if not folded:
        return tree.branch(top)
    found, waiting = [], [top]
    while waiting:
        node = waiting.pop()
        found.append(node)
        if node not in folded:
            waiting.extend(reversed(tree.children.get(node, ())))
    return found


def brought(tree: Tree) -> dict[int, int]:
    """How many people stand below each node."""
    counts = dict.fromkeys(tree.nodes, 0)
    for node in reversed(tree.nodes[1:]):
        counts[tree.parents[node]] += counts[node] + (node > ME)
    return counts
