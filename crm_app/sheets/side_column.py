"""The side column: blocks of facts under their labels; each row measures and draws itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from crm_app.domain.prep import ChainLink, LinkKind
from crm_app.sheets.draw import Page
from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Level
from crm_app.sheets.paragraphs import measure
from crm_app.sheets.side_sections import DASH, TICK, Item, Section
from crm_app.sheets.words import Words
from crm_app.sheets.wrap import TextBlock, clamp, fit, spans, wrap

_INDENT = {TICK: 13.0, DASH: 8.0, "": 0.0}
_SMALL = 8.5
_ROW_GAP, _LABEL_ABOVE, _LABEL_BELOW = 1.5, 3.5, 2.5
_CHAIN_INDENT, _CHAIN_GAP, _DOT = 13.0, 2.2, 2.9


@dataclass(frozen=True, slots=True)
class SideCuts:
    """What the ladder has taken from the side column."""

    most: Mapping[str, int] = field(default_factory=dict)  #: items kept, by section
    lines: int | None = None  #: lines an item may have


class Row(Protocol):
    """Something in a block."""

    def height(self, level: Level) -> float:
        """Height in points."""

    def draw(self, page: Page, x: float, y: float, width: float, level: Level) -> None:
        """Draw from y down."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """An item in as many lines as it has."""

    block: TextBlock
    mark: str = ""

    def height(self, level: Level) -> float:
        """Height of its lines."""
        return max(self.block.height, level.sans_leading if self.mark else 0)

    def draw(self, page: Page, x: float, y: float, width: float, level: Level) -> None:
        """The mark, then the lines."""
        base = y + self.block.size * 0.86
        if self.mark == TICK:
            page.box(x + 0.4, base + 0.6)
        elif self.mark == DASH:
            page.rule(x, base - level.sans * 0.25, x + 4.2, weight=0.75)
        indent = _INDENT[self.mark]
        page.block(self.block, x + indent, base, width=width - indent if len(self.block.lines) > 1 else 0)


@dataclass(frozen=True, slots=True)
class BlankRow:
    """A line to write on, after its label."""

    label: str

    def height(self, level: Level) -> float:
        """A writing line's height."""
        return level.ruling

    def draw(self, page: Page, x: float, y: float, width: float, level: Level) -> None:
        """The label and the dots."""
        base = y + level.ruling - 5
        start = page.text(self.label, x, base, level.sans) + 4 if self.label else x
        page.dots(start, base + 2, x + width)


@dataclass(frozen=True, slots=True)
class ChainRow:
    """The way the name came, from its root down to the person."""

    links: tuple[tuple[TextBlock, LinkKind | None], ...]  #: None for the folded middle

    def height(self, level: Level) -> float:  # noqa: ARG002 - a row's height is asked for at a level
        """Height of all links."""
        return sum(self._link_height(block) for block, _ in self.links)

    def draw(self, page: Page, x: float, y: float, width: float, level: Level) -> None:  # noqa: ARG002 - as above
        """Dots joined by strokes, dashed where the middle is folded."""
        before: tuple[float, LinkKind | None] | None = None
        for block, kind in self.links:
            centre = y + block.size * 0.62
            if before is not None:
                folded = kind is None or before[1] is None
                start = before[0] + (3.1 if before[1] else 0)
                page.stroke(x + 3.6, start, centre - (3.1 if kind else 0), dashes=(1.2, 1.8) if folded else ())
            if kind is not None:
                page.dot(x + 3.6, centre, _DOT, filled=kind is LinkKind.TARGET)
            page.block(block, x + _CHAIN_INDENT, y + block.size * 0.86)
            before = centre, kind
            y += self._link_height(block)

    @staticmethod
    def _link_height(block: TextBlock) -> float:
        return max(block.height, 2 * _DOT + 2) + _CHAIN_GAP


@dataclass(frozen=True, slots=True)
class Block:
    """A label over rows."""

    label: str
    rows: tuple[Row, ...]
    more: str = ""  #: "+3 in the app"

    def height(self, level: Level) -> float:
        """Height with the label."""
        label = _LABEL_ABOVE + level.sans + _LABEL_BELOW if self.label else 0.0
        return label + sum(row.height(level) for row in self.rows) + _ROW_GAP * (len(self.rows) - 1)

    def draw(self, page: Page, x: float, y: float, width: float, level: Level) -> None:
        """Draw from y down."""
        if self.label:
            page.rule(x, y, x + width)
            base = y + _LABEL_ABOVE + level.sans * 0.92
            room = page.text_to(self.more, x + width, base, _SMALL) - 4 - x if self.more else width
            page.block(fit(spans(self.label, Role.BOLD), level.sans, room), x, base)
            y += _LABEL_ABOVE + level.sans + _LABEL_BELOW
        for row in self.rows:
            row.draw(page, x, y, width, level)
            y += row.height(level) + _ROW_GAP


def blocks(
    sections: Sequence[Section], words: Words, *, level: Level, width: float, cuts: SideCuts
) -> tuple[list[Block], dict[str, int]]:
    """The column's blocks, and how many items of which section are left out."""
    found: list[Block] = []
    left_out: dict[str, int] = {}
    gone: list[str] = []
    for section in sections:
        kept, missing = _kept(section, cuts)
        if missing:
            left_out[section.key] = missing
        if not kept and not section.chain:
            if missing:
                gone.append(f"{section.label} ({missing})")
            continue
        rows = tuple(_row(item, level, width, None if section.must else cuts.lines) for item in kept)
        if section.chain:
            most = cuts.most.get(section.key)
            rows = (_chain(section.chain, words, level, width, most), *rows)
        more = words("+{n} in the app").format(n=missing) if missing else ""
        found.append(Block(section.label, rows, more))
    if gone:
        listed = spans(", ".join(gone), lead=words("Also in the app:"))
        found.append(Block("", (TextRow(fit(listed, level.sans, width, lines=2, leading=level.sans_leading)),)))
    return found, left_out


def column_height(found: Sequence[Block], level: Level, gap: float, *, head: float = 0.0) -> float:
    """Height of the column, below a head of so many points when there is one."""
    count = len(found) + bool(head)
    return head + sum(block.height(level) for block in found) + gap * max(count - 1, 0)


def _kept(section: Section, cuts: SideCuts) -> tuple[tuple[Item, ...], int]:
    most = None if section.must else cuts.most.get(section.key)
    if most is None or most >= len(section.items):
        return section.items, 0
    return section.items[:most], sum(not item.blank for item in section.items[most:])


def _row(item: Item, level: Level, width: float, lines: int | None) -> Row:
    if item.blank:
        return BlankRow(item.text)
    room = width - _INDENT[item.mark]
    text = wrap(measure(spans(item.text, lead=item.lead)), level.sans, room)
    if lines is not None:
        text = clamp(text, level.sans, room, lines)
    return TextRow(TextBlock(text, level.sans, level.sans_leading), item.mark)


def _chain(links: Sequence[ChainLink], words: Words, level: Level, width: float, most: int | None) -> ChainRow:
    room = width - _CHAIN_INDENT
    shown: list[tuple[TextBlock, LinkKind | None]] = [(_link(link, words, level, room), link.kind) for link in links]
    if most is not None and len(shown) > most:
        folded = words("{n} more between").format(n=len(shown) - most + 1)
        line = TextBlock(wrap(measure(spans(folded)), level.sans, room), level.sans, level.sans_leading)
        shown = [shown[0], (line, None), *shown[len(shown) - most + 2 :]]
    return ChainRow(tuple(shown))


def _link(link: ChainLink, words: Words, level: Level, room: float) -> TextBlock:
    """The name with its remark on one line; the remark goes before the name is broken."""
    name = words("You") if link.kind is LinkKind.ME else link.name
    role = Role.BOLD if link.kind is LinkKind.TARGET else Role.SANS
    with_remark = ((name, role), (f", {link.remark}", Role.SANS)) if link.remark else ((name, role),)
    lines = wrap(measure(with_remark, ltr=True), level.sans, room)
    if len(lines) > 1:
        lines = wrap(measure(((name, role),), ltr=True), level.sans, room)
    return TextBlock(lines, level.sans, level.sans_leading)
