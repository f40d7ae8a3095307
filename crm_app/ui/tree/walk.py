"""Where an arrow key leads in the drawing of a family."""

from crm_app.domain.drawing import Drawing


def step(drawing: Drawing, node: int, towards: tuple[int, int]) -> int:
    """The next node to the left or right, up or down: along the levels to the parent or the middle child, across them
    to the neighbour on the same level, be it a cousin.
    """
    across, along = towards if drawing.down else (towards[1], towards[0])
    if drawing.mirrored and not drawing.down:
        along = -along
    if along < 0:
        parent = drawing.tree.parents.get(node, node)
        return parent if parent in drawing.places else node
    if along > 0:
        below = [child for child in drawing.tree.children.get(node, ()) if child in drawing.places]
        return below[(len(below) - 1) // 2] if below else node
    return _beside(drawing, node, across)


def _beside(drawing: Drawing, node: int, by: int) -> int:
    axis = 0 if drawing.down else 1
    depth = drawing.tree.depths[node]
    level = [one for one in drawing.places if drawing.tree.depths[one] == depth]
    level.sort(key=lambda one: drawing.places[one][axis])
    return level[min(max(level.index(node) + by, 0), len(level) - 1)]
