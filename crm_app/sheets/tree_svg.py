"""The referral tree as SVG: shapes that look the same in any program, with each name as the title of its node."""

from collections.abc import Iterator, Mapping
from math import cos, pi, sin
from xml.sax.saxutils import escape

from crm_app.domain.drawing import HEIGHT, WIDTH, Drawing
from crm_app.domain.tree import ME
from crm_app.sheets.faces import Role
from crm_app.sheets.romanise import readable
from crm_app.sheets.svg_text import Outlines
from crm_app.sheets.text import clean
from crm_app.sheets.tree import NOT_ASKED, SHARES, Label, fitting

_STYLE = """.ground{fill:#fff} .name{fill:#191c1b;color:#191c1b} .below{fill:#515754;color:#515754}
.node{fill:#fff;stroke:#7a817c} .me{fill:#e1eff0;stroke:#0e6672} .line{fill:none;stroke:#7a817c}
.open{stroke-dasharray:5 4} .dial{fill:none;stroke:#0e6672;stroke-width:1.5} .part{fill:#0e6672}"""
_NAME, _BELOW = 12.5, 11.0
_ROOM = WIDTH - 20


def render(drawing: Drawing, labels: Mapping[int, Label], *, title: str) -> bytes:
    """The whole drawing as one SVG document."""
    size = f'width="{drawing.width:.0f}" height="{drawing.height:.0f}"'
    view = f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}"'
    shown = {node: readable(label)[0] for node, label in labels.items()}
    outlines = Outlines()
    lines = [_line(drawing, node, shown[node]) for node in drawing.places if _has_line(drawing, node)]
    nodes = [
        part for node, place in drawing.places.items() for part in _node(outlines, shown[node], place, me=node == ME)
    ]
    parts = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} role="img">',
        f"<title>{_text(title)}</title><style>{_STYLE}</style>{outlines.definitions()}",
        '<rect class="ground" width="100%" height="100%"/>',
        *lines,
        *nodes,
        "</svg>\n",
    )
    return "\n".join(parts).encode()


def _has_line(drawing: Drawing, node: int) -> bool:
    return drawing.tree.parents.get(node, node) in drawing.places and node in drawing.tree.parents


def _line(drawing: Drawing, node: int, label: Label) -> str:
    start, first, second, end = (f"{x:.1f} {y:.1f}" for x, y in drawing.curve(node))
    how = "line open" if label.stage in NOT_ASKED else "line"
    return f'<path class="{how}" stroke-width="{drawing.thickness(node):.1f}" d="M{start} C{first} {second} {end}"/>'


def _node(outlines: Outlines, label: Label, place: tuple[float, float], *, me: bool) -> Iterator[str]:
    x, y = place
    how = "node me" if me else "node open" if label.stage in NOT_ASKED else "node"
    alone = not (label.below or label.stage)
    told = ", ".join(filter(None, (label.name, label.below)))
    yield f'<g transform="translate({x:.1f} {y:.1f})" role="img"><title>{_text(told)}</title>'
    yield f'<rect class="{how}" width="{WIDTH:.0f}" height="{HEIGHT:.0f}" rx="6"/>'
    yield _words(outlines, label.name, "name", (10, 27 if alone else 18))
    start = 10
    if label.stage:
        yield from _dial(label.stage)
        start = 27
    if label.below:
        yield _words(outlines, label.below, "below", (start, 35))
    yield "</g>"


def _dial(stage: str) -> Iterator[str]:
    share = SHARES.get(stage, 0)
    yield '<circle class="dial" cx="16" cy="31" r="5"/>'
    if share == 1:
        yield '<circle class="part" cx="16" cy="31" r="3.4"/>'
    elif share:
        angle = 2 * pi * share
        end = f"{16 + 3.4 * sin(angle):.2f} {31 - 3.4 * cos(angle):.2f}"
        yield f'<path class="part" d="M16 31 L16 27.6 A3.4 3.4 0 {int(share > 0.5)} 1 {end} Z"/>'
    if stage == "in-touch":
        yield '<circle class="dial" cx="16" cy="31" r="7"/>'
    elif stage == "declined":
        yield '<path class="dial" d="M11 31 H21"/>'


def _words(outlines: Outlines, text: str, how: str, at: tuple[int, int]) -> str:
    size, role = (_NAME, Role.BOLD) if how == "name" else (_BELOW, Role.SANS)
    line, fitted = fitting(text, _ROOM + 10 - at[0], size, role)
    return f'<g class="{how}">{outlines.line(line, *at, fitted)}</g>'


def _text(text: str) -> str:
    return escape(clean(text))
