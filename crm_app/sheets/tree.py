"""The referral tree on paper: on one page when it can be read there, else over as many as it takes, with marks to join
them by.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from crm_app.domain.drawing import HEIGHT, WIDTH, Drawing
from crm_app.domain.tree import ME
from crm_app.sheets.clock import Clock
from crm_app.sheets.draw import Page, line_of
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import grid_for
from crm_app.sheets.romanise import legible, readable
from crm_app.sheets.words import Words, words_of
from crm_app.sheets.wrap import Line

_EDGE, _HEAD, _FOOT = 36.0, 30.0, 22.0
_NAME, _SMALL, _TITLE = 12.0, 10.5, 13.0
_LARGEST, _READABLE, _TILED = 0.75, 0.48, 0.62
_OVERLAP = 18.0
_MARK = 10.0
_LEGEND = 8.5
NOT_ASKED = frozenset({"none", "to-ask"})
SHARES = {"asked": 0.25, "scheduled": 0.5, "met": 0.75, "thanked": 1.0, "in-touch": 1.0}
"""How much of the dial is filled at each stage."""
LEGEND = (
    ("to-ask", "To ask"), ("asked", "Asked"), ("scheduled", "Scheduled"), ("met", "Met"), ("thanked", "Thanked"),
    ("in-touch", "In touch"), ("declined", "Declined"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """What a node says: a name, a line below it (organisation or "channel"), and the stage of a person."""

    name: str
    below: str = ""
    stage: str = ""


@dataclass(frozen=True, slots=True)
class _Tiling:
    """How the drawing is spread: its scale, and the columns and rows of pages with the room on each."""

    scale: float
    columns: int
    rows: int
    room: tuple[float, float]


def render(
    drawing: Drawing,
    labels: Mapping[int, Label],
    *,
    locale: str,
    made_at: datetime,
    paper: str = "",
    words: Words | None = None,
) -> bytes:
    """The drawing as PDF, on landscape pages."""
    told = legible(words or words_of(locale))
    shown = {node: readable(label)[0] for node, label in labels.items()}
    grid = grid_for(paper or Clock(locale).paper)
    page = Page(grid.height, grid.width, title=told("Who named whom"), locale=locale, made_at=made_at)
    tiling = _tiling(drawing, (page.width - 2 * _EDGE, page.height - 2 * _EDGE - _HEAD - _FOOT))
    for row in range(tiling.rows):
        for column in range(tiling.columns):
            if row or column:
                page.next_page()
            _draw(page, drawing, shown, tiling, (column, row))
            _frame(page, tiling, (column, row), told)
    return page.finish()


def render_whole(drawing: Drawing, labels: Mapping[int, Label], *, locale: str, made_at: datetime) -> bytes:
    """The drawing as PDF on one page that is as large as it needs."""
    shown = {node: readable(label)[0] for node, label in labels.items()}
    page = Page(drawing.width, drawing.height, title="", locale=locale, made_at=made_at)
    _draw(page, drawing, shown, _Tiling(1.0, 1, 1, (drawing.width, drawing.height)), (0, 0), corner=(0.0, 0.0))
    return page.finish()


def _tiling(drawing: Drawing, room: tuple[float, float]) -> _Tiling:
    fit = min(room[0] / drawing.width, room[1] / drawing.height, _LARGEST)
    if fit >= _READABLE:
        return _Tiling(fit, 1, 1, room)
    steps = [side - _OVERLAP for side in room]
    columns = math.ceil((drawing.width * _TILED - _OVERLAP) / steps[0])
    rows = math.ceil((drawing.height * _TILED - _OVERLAP) / steps[1])
    return _Tiling(_TILED, max(1, columns), max(1, rows), room)


def _draw(
    page: Page, drawing: Drawing, labels: Mapping[int, Label], tiling: _Tiling, tile: tuple[int, int],
    *, corner: tuple[float, float] = (_EDGE, _EDGE + _HEAD),
) -> None:  # fmt: skip
    scale = tiling.scale
    left = corner[0] - tile[0] * (tiling.room[0] - _OVERLAP)
    top = corner[1] - tile[1] * (tiling.room[1] - _OVERLAP)

    def at(point: tuple[float, float]) -> tuple[float, float]:
        return left + point[0] * scale, top + point[1] * scale

    with page.only(corner, tiling.room):
        for node in drawing.places:
            if node in drawing.tree.parents and drawing.tree.parents[node] in drawing.places:
                curve = [at(point) for point in drawing.curve(node)]
                if _meets(page, curve):
                    dashed = labels[node].stage in NOT_ASKED
                    page.curve(curve, weight=drawing.thickness(node) * scale * 0.8, dashed=dashed)
        for node, place in drawing.places.items():
            x, y = at(place)
            if -WIDTH < x < page.width and -HEIGHT < y < page.height:
                _node(page, labels[node], (x, y), scale, me=node == ME)


def _meets(page: Page, curve: list[tuple[float, float]]) -> bool:
    across, along = [x for x, _ in curve], [y for _, y in curve]
    return max(across) > 0 and min(across) < page.width and max(along) > 0 and min(along) < page.height


def _node(page: Page, label: Label, place: tuple[float, float], scale: float, *, me: bool) -> None:
    x, y = place
    page.frame(x, y, WIDTH * scale, HEIGHT * scale, dashed=label.stage in NOT_ASKED)
    inner = (WIDTH - 20) * scale
    name = fitting(label.name, inner, _NAME * scale, Role.BOLD)
    page.line(name[0], x + 10 * scale, y + (26 if me or not (label.below or label.stage) else 18) * scale, name[1])
    start = x + 10 * scale
    if label.stage:
        _dial(page, label.stage, start + 5 * scale, y + 31.5 * scale, 4.4 * scale)
        start += 15 * scale
    if label.below:
        below = fitting(label.below, x + 10 * scale + inner - start, _SMALL * scale, Role.SANS)
        page.line(below[0], start, y + 35 * scale, below[1])


def _dial(page: Page, stage: str, x: float, y: float, radius: float) -> None:
    page.share(x, y, radius, SHARES.get(stage, 0))
    if stage == "declined":
        page.rule(x - radius, y, x + radius)
    if stage == "in-touch":
        page.dot(x, y, radius * 1.5, filled=False)


def fitting(text: str, room: float, size: float, role: Role) -> tuple[Line, float]:
    """A text on one line, and its size: a long one up to a quarter smaller, then ended where the room ends."""
    line = line_of(text, role)
    if line.width(size) <= room:
        return line, size
    if line.width(size * 0.75) <= room:
        return line, size * room / line.width(size)
    size *= 0.75
    length = len(text)
    while length and line_of(f"{text[:length].rstrip()}…", role).width(size) > room:
        length -= max(1, length // 12)
    return line_of(f"{text[:length].rstrip()}…", role), size


def _legend(page: Page, told: Words) -> None:
    x, y = _EDGE, page.height - _EDGE + 8
    for stage, word in LEGEND:
        _dial(page, stage, x + 4, y - 3, 3.6)
        x = page.text(told(word), x + 13, y, _LEGEND) + 14
    page.curve([(x, y - 3), (x + 8, y - 3), (x + 16, y - 3), (x + 24, y - 3)], weight=1, dashed=True)
    x = page.text(told("not asked yet"), x + 29, y, _LEGEND) + 14
    page.curve([(x, y - 3), (x + 8, y - 3), (x + 16, y - 3), (x + 24, y - 3)], weight=3)
    page.text(told("brought more people"), x + 29, y, _LEGEND)


def _frame(page: Page, tiling: _Tiling, tile: tuple[int, int], told: Words) -> None:
    page.text(told("Who named whom"), _EDGE, _EDGE + 12, _TITLE, role=Role.BOLD)
    _legend(page, told)
    if tiling.columns * tiling.rows == 1:
        return
    where = f"{tile[1] * tiling.columns + tile[0] + 1}/{tiling.columns * tiling.rows}"
    position = f"{chr(ord('A') + tile[1] % 26)}{tile[0] + 1}"
    page.text_to(f"{position} · {where}", page.width - _EDGE, _EDGE + 12, _TITLE)
    right, bottom = _EDGE + tiling.room[0], _EDGE + _HEAD + tiling.room[1]
    for x in (_EDGE, right):
        for y in (_EDGE + _HEAD, bottom):
            page.rule(x - _MARK / 2, y, x + _MARK / 2, weight=0.5)
            page.stroke(x, y - _MARK / 2, y + _MARK / 2, weight=0.5)
