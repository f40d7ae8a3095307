"""The top of the page: who on the left, when on the right, the time bar under both."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Grid
from crm_app.sheets.outline import Outline
from crm_app.sheets.paragraphs import measure
from crm_app.sheets.wrap import TextBlock, fit, spans, wrap

_NAME, _NAME_LEAST, _SECOND, _SECOND_LEAST = 29.0, 20.0, 21.0, 17.0
_FIRST_BASE, _AFTER_NAME, _ROW = 29.0 * 0.74, 16.0, 14.0
_SMALL, _LINE, _STRONG, _TIME = 8.5, 9.5, 11.5, 25.0
_LEADING = 1.12
BAR_HEIGHT = 25.0
_BAR, _CLEAR, _END_ROOM = 5.5, 18.0, 30.0


@dataclass(frozen=True, slots=True)
class Head:
    """The measured header."""

    names: tuple[TextBlock, ...]
    said: TextBlock | None
    title: TextBlock | None
    organisation: TextBlock | None
    when: tuple[TextBlock, ...]
    height: float  #: without the bar


def measure_head(outline: Outline, grid: Grid) -> Head:
    """Fit names, title and times into their columns: names shrink, then wrap, and are never cut."""
    person, width = outline.facts.person, grid.main
    names = [_name(person.name or "?", (_NAME, _NAME_LEAST), width)]
    if person.second_name:
        names.append(_name(person.second_name, (_SECOND, _SECOND_LEAST), width))
    said = fit(spans(outline.said), _LINE, width, leading=_ROW) if outline.said else None
    title = fit(spans(person.title, Role.BOLD), _STRONG, width, lines=2, leading=_ROW) if person.title else None
    organisation = (
        fit(spans(person.organisation), _STRONG, width, lines=2, leading=_ROW) if person.organisation else None
    )
    when = _when(outline, grid)
    left = _names_end(names) + (_ROW if said else 0) + _fields(title, organisation) + 2
    right = _FIRST_BASE + 2 + sum(block.height for block in when[1:])
    return Head(tuple(names), said, title, organisation, when, max(left, right) + 8)


def draw_head(page: Page, head: Head, outline: Outline, grid: Grid) -> None:
    """Draw the header from the top margin down."""
    x, y = grid.left, grid.top
    for base, block in zip(_name_bases(head.names), head.names, strict=True):
        y = grid.top + base
        page.block(block, x - 0.9, y)
        y += block.leading * (len(block.lines) - 1)
    y += _AFTER_NAME
    if head.said:
        y = page.block(head.said, x, y)
    elif not head.title:
        y += 3
    for label, known in (("Title", head.title), ("Organisation", head.organisation)):
        if known is not None:
            y = page.block(known, x, y)
        else:
            start = page.text(outline.words(label), x, y, _LINE) + 5
            page.dots(start, y + 2, x + grid.main)
            y += 20
    _draw_when(page, head, grid)


def draw_bar(page: Page, outline: Outline, grid: Grid, y: float) -> None:
    """The meeting as a strip true to scale, each part labelled where its label is clear."""
    parts = _bar_parts(outline)
    total = sum(minutes for _, minutes, _ in parts)
    if total == 0:
        return
    scale, x, base = grid.full / total, grid.left, y + _BAR + 10
    last_end = 0.0
    for number, (label, minutes, star) in enumerate(parts):
        width = minutes * scale
        page.bar(x, y, width, _BAR, filled=number % 2 == 0)
        room = width - (_END_ROOM if number == len(parts) - 1 else 4)
        block = fit(spans(label, Role.BOLD), _SMALL, 200)
        length = block.width
        if length <= room and x >= last_end:
            page.block(block, x, base)
            last_end = _bar_details(
                page, outline, (x + length, x + width), base, (minutes, star, number == len(parts) - 1)
            )
        x += width
    page.text_to(outline.clock.short_time(outline.end), grid.right, base, _SMALL, role=Role.BOLD)


def _name(name: str, sizes: tuple[float, float], width: float) -> TextBlock:
    text = spans(name, Role.BOLD)
    largest, least = sizes
    size = largest
    paragraph = measure(text)
    while size > least and len(wrap(paragraph, size, width)) > 1:
        size -= 0.5
    lines = wrap(paragraph, size, width)
    if len(lines) <= 2:
        return TextBlock(lines, size, size * _LEADING)
    return fit(text, size, width, lines=2, leading=size * _LEADING)


def _name_bases(names: Sequence[TextBlock]) -> list[float]:
    """First baselines under the top margin: scripts that reach far up or down push each other apart."""
    bases = [_FIRST_BASE]
    for above, block in pairwise(names):
        end = bases[-1] + above.leading * (len(above.lines) - 1)
        ink = above.lines[-1].reach(above.size)[1] + block.lines[0].reach(block.size)[0] + 1
        bases.append(end + max(block.leading, ink))
    return bases


def _names_end(names: Sequence[TextBlock]) -> float:
    return _name_bases(names)[-1] + names[-1].leading * (len(names[-1].lines) - 1)


def _fields(title: TextBlock | None, organisation: TextBlock | None) -> float:
    if title and organisation:
        return title.height + organisation.height
    return 37.0 + (title.height - _ROW if title else 0) + (organisation.height - _ROW if organisation else 0)


def _when(outline: Outline, grid: Grid) -> tuple[TextBlock, ...]:
    found = [
        fit(spans(outline.when, Role.BOLD), _TIME, grid.side, leading=_TIME),
        fit(spans(outline.date, Role.BOLD), _STRONG, grid.side, leading=_ROW),
        fit(spans(outline.mode), _LINE, grid.side, lines=2, leading=_ROW),
    ]
    if outline.elsewhere:
        told, where = outline.elsewhere
        found.append(fit(spans(where, lead=told), _LINE, grid.side, lines=2, leading=_ROW))
    return tuple(found)


def _draw_when(page: Page, head: Head, grid: Grid) -> None:
    x, y = grid.left + grid.main + grid.gutter, grid.top + _FIRST_BASE
    page.block(head.when[0], x - 0.6, y)
    y += _AFTER_NAME
    for block in head.when[1:]:
        y = page.block(block, x, y)


def _bar_parts(outline: Outline) -> list[tuple[str, int, bool]]:
    words, plan = outline.words, outline.plan
    asked = [(str(ask.number), ask.minutes, bool(ask.star)) for ask in outline.asks]
    return [(words("Open"), plan.opening, False), *asked, (words("Close"), plan.closing, False)]


def _bar_details(
    page: Page, outline: Outline, span: tuple[float, float], base: float, what: tuple[int, bool, bool]
) -> float:
    """The star and the minutes of a part, when well clear of the next part's label or of the end's time."""
    (x, end), (minutes, star, last) = span, what
    if star and x + 10 < end:
        page.star(x + 6, base - 3, 3.6)
        x += 10
    told = fit(spans(outline.words("{minutes} min").format(minutes=minutes)), _SMALL, 200)
    if x + 4 + told.width < end - (_END_ROOM if last else _CLEAR):
        page.block(told, x + 4, base)
    return x + 3
