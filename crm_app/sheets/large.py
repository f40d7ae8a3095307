"""The prep sheet in large print: 18 points and up, in the order of the clock, on as many pages as it needs."""

from collections.abc import Iterator
from dataclasses import dataclass

from crm_app.domain.prep import PrepFacts
from crm_app.sheets.clock import Clock
from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import grid_for
from crm_app.sheets.outline import Outline, outline
from crm_app.sheets.paragraphs import Span, measure
from crm_app.sheets.passages import Passage, passages
from crm_app.sheets.romanise import legible, readable
from crm_app.sheets.side_sections import TICK
from crm_app.sheets.words import Words, words_of
from crm_app.sheets.wrap import Line, spans, wrap

_MARGIN, _INDENT = 48.0, 26.0
_NAME, _HEADING, _SAID, _TEXT = 36.0, 22.0, 22.0, 18.0
_LEADING = 1.35


@dataclass(frozen=True, slots=True)
class _Row:
    """One line with what stands before it."""

    line: Line
    size: float
    above: float = 0.0  #: extra room above
    indent: float = 0.0
    tick: bool = False
    heading: bool = False

    @property
    def height(self) -> float:
        return self.above + self.size * _LEADING


def render(facts: PrepFacts, *, paper: str = "", words: Words | None = None) -> bytes:
    """The pages as a PDF; arguments as in `prep.render`, nothing left out."""
    known, _ = readable(facts)
    sheet = outline(known, legible(words or words_of(facts.locale)))
    grid = grid_for(paper or facts.paper or Clock(facts.locale).paper)
    page = Page(
        grid.width,
        grid.height,
        title=f"{sheet.words('Prep sheet')} – {known.person.name}",
        locale=facts.locale,
        made_at=facts.made_at,
    )
    pages = list(_paginated(list(_rows(sheet, grid.width - 2 * _MARGIN)), grid.height - 2.5 * _MARGIN))
    for number, rows in enumerate(pages, start=1):
        if number > 1:
            page.next_page()
        _draw(page, rows)
        told = f"{known.person.name} · {number}/{len(pages)}"
        shown = wrap(measure(spans(told)), _TEXT, grid.width - 2 * _MARGIN)
        page.line(shown[-1], _MARGIN, grid.height - _MARGIN * 0.75, _TEXT)
    return page.finish()


def _rows(sheet: Outline, width: float) -> Iterator[_Row]:
    person = sheet.facts.person
    yield from _set(spans(person.name or "?", Role.BOLD), _NAME, width)
    yield from _set(spans(person.second_name, Role.BOLD), _HEADING, width)
    where = " ".join(sheet.elsewhere or ())
    for text in (sheet.said, person.title, person.organisation, f"{sheet.date}, {sheet.when}", sheet.mode, where):
        yield from _set(spans(text), _TEXT, width)
    for passage in passages(sheet):
        yield from _passage(passage, width)


def _passage(passage: Passage, width: float) -> Iterator[_Row]:
    yield from _set(spans(passage.heading, Role.BOLD), _HEADING, width, above=14, heading=True)
    yield from _set(spans(passage.spoken, Role.SERIF), _SAID, width)
    for item in passage.items:
        yield from _set(spans(item.text, lead=item.lead), _TEXT, width, indent=_INDENT, tick=item.mark == TICK)


def _set(
    text: tuple[Span, ...], size: float, width: float, *, above: float = 0.0, indent: float = 0.0, tick: bool = False,
    heading: bool = False,
) -> Iterator[_Row]:  # fmt: skip
    for number, line in enumerate(wrap(measure(text), size, width - indent)):
        yield _Row(line, size, above if number == 0 else 0.0, indent, tick=tick and number == 0, heading=heading)


def _paginated(rows: list[_Row], height: float) -> Iterator[list[_Row]]:
    """The rows page by page; a heading goes with the line after it."""
    gathered: list[_Row] = []
    used = 0.0
    for at, row in enumerate(rows):
        needed = row.height
        if row.heading and at + 1 < len(rows):
            needed += rows[at + 1].height
        if gathered and used + needed > height:
            yield gathered
            gathered, used = [], 0.0
        gathered.append(row)
        used += row.height
    if gathered:
        yield gathered


def _draw(page: Page, rows: list[_Row]) -> None:
    y = _MARGIN
    for row in rows:
        y += row.height
        base = y - row.size * (_LEADING - 1)
        if row.tick:
            page.box(_MARGIN, base, 15, weight=1.4)
        elif row.heading and row.above:
            page.rule(_MARGIN, base - row.size * 1.05, page.width - _MARGIN, weight=1.5)
        page.line(row.line, _MARGIN + row.indent, base, row.size)
