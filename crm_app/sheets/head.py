"""The top of the page: who on the left, when on the right, the time bar under both."""

from dataclasses import dataclass, replace
from itertools import pairwise

from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Grid
from crm_app.sheets.outline import Outline
from crm_app.sheets.paragraphs import measure
from crm_app.sheets.wrap import TextBlock, fit, spans, wrap

_NAME, _NAME_LEAST, _SECOND, _SECOND_LEAST = 29.0, 20.0, 21.0, 17.0
_FIRST_BASE, _AFTER_NAME, _ROW, _BLANK_ROW = 29.0 * 0.74, 16.0, 14.0, 20.0
_APART, _CAP, _UNDER_BLANK = 2.5, 0.72, 16.0
_SMALL, _LINE, _STRONG, _TIME = 8.5, 9.5, 11.5, 25.0
_LEADING = 1.12
BAR_HEIGHT = 25.0
_BAR, _CLEAR, _END_ROOM = 5.5, 18.0, 30.0


@dataclass(frozen=True, slots=True)
class Row:
    """One fact about the person, or a line to write it on."""

    block: TextBlock | None
    base: float  #: first baseline under the top margin
    label: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The measured header."""

    rows: tuple[Row, ...]
    when: tuple[TextBlock, ...]
    height: float  #: without the bar


def measure_head(outline: Outline, grid: Grid) -> Head:
    """Fit names, title and times into their columns: names shrink, then wrap, and are never cut."""
    rows = _rows(outline, grid.main)
    when = _when(outline, grid)
    right = _FIRST_BASE + 2 + sum(block.height for block in when[1:])
    return Head(rows, when, max(_end(rows[-1]), right + 8))


def draw_head(page: Page, head: Head, outline: Outline, grid: Grid) -> None:
    """Draw the header from the top margin down."""
    for row in head.rows:
        x, y = grid.left, grid.top + row.base
        if row.block is not None:
            page.block(row.block, x - (0.9 if row.block.size > _STRONG else 0), y)
        else:
            start = page.text(outline.words(row.label), x, y, _LINE) + 5
            page.dots(start, y + 2, x + grid.main)
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


def _rows(outline: Outline, width: float) -> tuple[Row, ...]:
    """Name, how it is said, title and organisation, each clear of the one above whatever its script."""
    person = outline.facts.person
    names = [_name(person.name or "?", (_NAME, _NAME_LEAST), width)]
    if person.second_name:
        names.append(_name(person.second_name, (_SECOND, _SECOND_LEAST), width))
    rows = [Row(_spread(names[0]), _FIRST_BASE)]
    rows += [_below(rows[-1], block, block.leading) for block in names[1:]]
    step = _AFTER_NAME
    if outline.said:
        rows.append(_below(rows[-1], fit(spans(outline.said), _LINE, width, leading=_ROW), step))
        step = _ROW
    elif not person.title:
        step += 3
    for label, text, role in (
        ("Title", person.title, Role.BOLD),
        ("Organisation", person.organisation, Role.SANS),
    ):
        block = fit(spans(text, role), _STRONG, width, lines=2, leading=_ROW) if text else None
        rows.append(_below(rows[-1], block, step, label=label))
        step = _ROW if block else _BLANK_ROW
    return tuple(rows)


def _below(above: Row, block: TextBlock | None, step: float, *, label: str = "") -> Row:
    """The next row: `step` under the last baseline above, more where scripts reach far up or down."""
    end, depth = above.base, 0.0
    if above.block is not None:
        end, depth = _last_base(above), above.block.lines[-1].reach(above.block.size)[1]
    if block is None:
        return Row(None, end + _room(step, depth + _LINE * _CAP, _LINE), label)
    height = block.lines[0].reach(block.size)[0]
    return Row(_spread(block), end + block.lift + _room(step - block.lift, depth + height, block.size))


def _spread(block: TextBlock) -> TextBlock:
    """The block with its lines clear of each other."""
    reaches = [line.reach(block.size) for line in block.lines]
    ink = max((above[1] + below[0] for above, below in pairwise(reaches)), default=0.0)
    return replace(block, leading=_room(block.leading, ink, block.size))


def _room(planned: float, ink: float, size: float) -> float:
    """From baseline to baseline; marks piled up without end do not push the page away."""
    return max(planned, min(ink + _APART, planned + size))


def _last_base(row: Row) -> float:
    return row.base + (row.block.leading * (len(row.block.lines) - 1) - row.block.lift if row.block else 0.0)


def _end(row: Row) -> float:
    """Where the bar may begin under the last row."""
    if row.block is None:
        return row.base + _UNDER_BLANK
    return _last_base(row) + _room(8, row.block.lines[-1].reach(row.block.size)[1], row.block.size)


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
