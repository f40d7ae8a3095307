"""The main column's parts at a level: goal, opening, questions, spare questions, close."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from crm_app.sheets.faces import Role
from crm_app.sheets.levels import Grid, Level
from crm_app.sheets.main_parts import (
    QUESTION_INDENT,
    STAR_INDENT,
    TICK_INDENT,
    ClosePart,
    GoalPart,
    OpeningPart,
    Part,
    QuestionPart,
    SparePart,
    columns,
    reason_size,
    spare_size,
)
from crm_app.sheets.outline import Ask, Outline
from crm_app.sheets.paragraphs import measure
from crm_app.sheets.wrap import Line, TextBlock, balanced, clamp, fit, spans, wrap


@dataclass(frozen=True, slots=True)
class Cuts:
    """What the ladder has taken from the main column."""

    spare: int | None = None  #: spare questions kept; None keeps all
    rules: int = 1  #: writing lines a question starts with
    names: int = 2  #: lines for names to talk to next


def parts(outline: Outline, grid: Grid, level: Level, cuts: Cuts) -> list[Part]:
    """The column's parts at a level."""
    found: list[Part] = [_goal(outline, grid, level), _opening(outline, grid, level)]
    found.extend(_question(ask, grid, level, cuts.rules) for ask in outline.asks)
    spare = _spare(outline, grid, level, cuts)
    if spare is not None:
        found.append(spare)
    found.append(_close(outline, grid, level, cuts))
    return found


def column_height(found: Sequence[Part], level: Level, ruling: float) -> float:
    """Height of the column with the level's gaps."""
    return sum(part.full_height(ruling) for part in found) + level.gap * (len(found) - 1)


def _spoken(text: str, size: float, leading: float, width: float, lines: int = 3) -> TextBlock:
    said = spans(text, Role.SERIF)
    return balanced(fit(said, size, width, lines=lines, leading=leading), said, width)


def _goal(outline: Outline, grid: Grid, level: Level) -> Part:
    goal = outline.facts.goal
    if not goal:
        return GoalPart(height=2, rules=2)
    block = _spoken(goal, level.goal, level.goal_leading, grid.text)
    return GoalPart(height=block.height + 2, block=block)


def _opening(outline: Outline, grid: Grid, level: Level) -> Part:
    opener = _spoken(outline.opener, level.opener, level.opener_leading, grid.text)
    me = None
    if outline.facts.introduction:
        told = spans(outline.facts.introduction, lead=outline.words("Me in 30 s:"))
        me = fit(told, level.sans, grid.text, lines=3, leading=level.sans_leading)
    height = opener.height + (me.height + 2 if me else 0) + 1
    return OpeningPart(height=height, minutes=outline.plan.opening, opener=opener, me=me)


def _question(ask: Ask, grid: Grid, level: Level, rules: int) -> Part:
    block = _spoken(ask.text, level.question, level.question_leading, grid.text - QUESTION_INDENT)
    reason: tuple[Line, ...] = ()
    if ask.star:
        size, room = reason_size(level), grid.text - STAR_INDENT
        reason = clamp(wrap(measure(spans(ask.star)), size, room), size, room, 1)
    height = max(block.height, level.question_leading) + (level.sans_leading * 0.95 if reason else 0) - 1
    return QuestionPart(
        height=height, rules=rules, minutes=ask.minutes, star=bool(ask.star), ask=ask, block=block, reason=reason
    )


def _spare(outline: Outline, grid: Grid, level: Level, cuts: Cuts) -> Part | None:
    kept = outline.if_time if cuts.spare is None else outline.if_time[: cuts.spare]
    more = len(outline.if_time) - len(kept)
    if not kept and not more:
        return None
    size, room = spare_size(level), grid.text - QUESTION_INDENT
    blocks = []
    for text in kept:
        said = spans(text, Role.SERIF)
        lines = balanced(TextBlock(wrap(measure(said), size, room), size, size * 1.2), said, room).lines
        blocks.append(TextBlock(clamp(lines, size, room, 2), size, size * 1.2))
    height = sum(block.height + 2 for block in blocks) + (level.sans_leading if more else 0) + 1
    return SparePart(height=height, blocks=tuple(blocks), more=more)


def _close(outline: Outline, grid: Grid, level: Level, cuts: Cuts) -> Part:
    line = _spoken(outline.closing_line, level.opener, level.opener_leading, grid.text, lines=2)
    ticks = _ticks(outline.ticks, level, grid.text)
    rows = -(-len(ticks) // 3)
    height = line.height + rows * (level.sans_leading + 2.5) + level.sans_leading + 1 - cuts.names
    return ClosePart(height=height, rules=cuts.names, minutes=outline.plan.closing, line=line, ticks=ticks)


def _ticks(texts: Sequence[str], level: Level, width: float) -> tuple[TextBlock, ...]:
    """The ticks in columns as wide as their text, all of one size; each fitted to a third where that is too small."""
    for share in (1, 0.95, 0.9, 0.85, 0.8):
        size = level.sans * share
        lines = [wrap(measure(spans(text)), size, math.inf) for text in texts]
        ticks = tuple(TextBlock(line, size, level.sans_leading) for line in lines)
        if sum(columns(ticks)) + 12 <= width:
            return ticks
    room = width / 3 - TICK_INDENT - 4
    return tuple(fit(spans(text), level.sans, room, leading=level.sans_leading) for text in texts)
