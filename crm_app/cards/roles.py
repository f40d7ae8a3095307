"""Which line is the name, which the title, which the organisation: one choice for all three, the likeliest together."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from crm_app.cards import organisations, people, titles, words
from crm_app.cards.closeness import owner_fits, ratio
from crm_app.cards.lines import Line

_MOST = 8
_NONE_TITLE, _NONE_NAME, _NONE_ORGANISATION = 0.3, -0.6, 0.9
_WARMTH = 1.1


@dataclass(frozen=True, slots=True)
class Choice:
    """Lines taken for one role, their text, and how well they fit it by themselves."""

    lines: tuple[Line, ...]
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Roles:
    """The chosen lines with how certain each choice is, and what else each might be, the likeliest first."""

    name: Choice | None
    title: Choice | None
    organisation: Choice | None
    certain: dict[str, float]
    others: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Context:
    """What the rest of the card tells: the e-mail addresses before the @, the owners of hosts, the sizes of lines."""

    locals: tuple[str, ...] = ()
    cores: tuple[str, ...] = ()
    tallest: float = 1.0
    ordinary: float = 1.0


def assign(lines: Sequence[Line], locals_: Sequence[str], cores: Sequence[str]) -> Roles:
    """Choose among lines that are nothing else yet."""
    heights = sorted(line.height for line in lines) or [1.0]
    about = Context(tuple(locals_), tuple(cores), heights[-1], heights[len(heights) // 2])
    found_names = _best(_names(lines, about), Choice((), "", _NONE_NAME))
    found_titles = _best(_titles(lines), Choice((), "", _NONE_TITLE))
    found_organisations = _best(_organisations(lines, about), Choice((), "", _NONE_ORGANISATION))
    scored: list[tuple[float, tuple[Choice, Choice, Choice]]] = []
    for name, title, organisation in product(found_names, found_titles, found_organisations):
        if not _overlap(name, title, organisation):
            scored.append((_together(name, title, organisation, lines), (name, title, organisation)))
    return _decided(scored)


def _decided(scored: list[tuple[float, tuple[Choice, Choice, Choice]]]) -> Roles:
    top = max(score for score, _ in scored)
    weights = [math.exp((score - top) * _WARMTH) for score, _ in scored]
    total = sum(weights)
    best = max(range(len(scored)), key=lambda place: scored[place][0])
    chosen = scored[best][1]
    certain, others = {}, {}
    for place, role in enumerate(("name", "title", "organisation")):
        by_text: dict[str, float] = {}
        for weight, (_, choice) in zip(weights, scored, strict=True):
            by_text[choice[place].text] = by_text.get(choice[place].text, 0.0) + weight / total
        certain[role] = by_text[chosen[place].text]
        ranked = sorted(by_text, key=lambda text: -by_text[text])
        others[role] = tuple(text for text in ranked if text and text != chosen[place].text and by_text[text] > 0.02)[
            :4
        ]
    name, title, organisation = (choice if choice.lines else None for choice in chosen)
    return Roles(name, title, organisation, certain, others)


def _overlap(*choices: Choice) -> bool:
    taken = [id(line) for choice in choices for line in choice.lines]
    return len(taken) != len(set(taken))


def _best(found: Iterable[Choice], none: Choice) -> list[Choice]:
    return [none, *sorted(found, key=lambda choice: -choice.score)[:_MOST]]


def _names(lines: Sequence[Line], about: Context) -> Iterable[Choice]:
    for place, line in enumerate(lines):
        size = (
            0.25 * (1 - place / len(lines))
            + 1.0 * min(1.0, line.height / about.tallest)
            + 0.5 * min(1.0, max(0.0, line.height / about.ordinary - 1))
        )
        score = people.likeness(line.text, about.locals) + size - 0.6
        score -= (
            1.2
            * max((owner_fits(core, line.text) for core in about.cores), default=0.0)
            * (0.4 if _fits_mail(line, about) else 1.0)
        )
        if score > -0.8:
            yield Choice((line,), line.text, score)
    for above, below in _stacked(lines):
        if len(above.text.split()) <= 2 and len(below.text.split()) <= 2 and ratio_of_heights(above, below) > 0.8:
            text = f"{above.text} {below.text}"
            alone = max(people.likeness(above.text, about.locals), people.likeness(below.text, about.locals))
            score = people.likeness(text, about.locals) + 1.0 * min(1.0, above.height / about.tallest) - 0.9
            if score > alone + 0.3 and min(len(above.text.split()), len(below.text.split())) == 1:
                yield Choice((above, below), text, score)


def _fits_mail(line: Line, about: Context) -> bool:
    from crm_app.cards.closeness import local_fits

    return any(local_fits(local, people.stripped(line.text)[1]) > 0.8 for local in about.locals)


def _titles(lines: Sequence[Line]) -> Iterable[Choice]:
    for line in lines:
        yield Choice((line,), line.text, titles.likeness(line.text))
    for above, below in _stacked(lines):
        if ratio_of_heights(above, below) < 0.78:
            continue
        text = titles.joined(above.text, below.text)
        score = max(titles.likeness(above.text), titles.likeness(text) - 0.1)
        if titles.goes_on(above.text, below.text):
            yield Choice((above, below), text, score + 0.7)
        elif titles.has_word(above.text) and titles.has_word(below.text) and ratio_of_heights(above, below) > 0.9:
            yield Choice((above, below), f"{above.text}, {below.text}", score + 0.15)


def _organisations(lines: Sequence[Line], about: Context) -> Iterable[Choice]:
    texts = [words.letters(line.text) for line in lines]
    for line, text in zip(lines, texts, strict=True):
        yield Choice(
            (line,),
            line.text,
            _organisation_score(line.text, (line,), about, again=texts.count(text) > 1 and len(text) > 2),
        )
    for above, below in _stacked(lines):
        if ratio_of_heights(above, below) < 0.72:
            continue
        text = f"{above.text} {below.text}"
        alone = max(organisations.likeness(above.text, about.cores), organisations.likeness(below.text, about.cores))
        both = organisations.likeness(text, about.cores)
        fits = max((owner_fits(core, text) for core in about.cores), default=0.0)
        apart = max((owner_fits(core, one.text) for core in about.cores for one in (above, below)), default=0.0)
        bound = titles.goes_on(above.text, below.text) or fits > apart + 0.04 or _only_legal(below.text)
        if bound and both > alone - 0.6:
            yield Choice(
                (above, below),
                text,
                _organisation_score(text, (above, below), about, again=False) + 0.35 * ratio_of_heights(above, below),
            )


def _only_legal(text: str) -> bool:
    known = words.words("organisations", "legal")
    found = words.plain(text)
    return bool(found) and sum(word in known or words.bare(word) in known for word in found) >= (len(found) + 1) // 2


def _organisation_score(text: str, lines: tuple[Line, ...], about: Context, *, again: bool) -> float:
    tall = max(line.height for line in lines)
    size = 0.5 * min(1.0, tall / about.tallest) + 0.3 * min(1.0, max(0.0, tall / about.ordinary - 1))
    score = organisations.likeness(text, about.cores) + size + 0.9 * again
    as_person = people.likeness(text, about.locals)
    return score - 0.5 * max(0.0, as_person - 0.8)


def ratio_of_heights(one: Line, other: Line) -> float:
    """1 for lines of one size, less for different ones."""
    return min(one.height, other.height) / max(one.height, other.height)


def _stacked(lines: Sequence[Line]) -> Iterable[tuple[Line, Line]]:
    """Pairs of lines of which the second stands right below the first in the same column."""
    for above in lines:
        below = [line for line in lines if line.side == above.side and line is not above and is_below(above, line)]
        if below:
            yield above, min(below, key=lambda line: line.middle)


def is_below(above: Line, below: Line, *, gaps: float = 1.0) -> bool:
    """Whether a line stands under another, not further than so many times the smaller height, in the same column."""
    if above.side != below.side or below.middle <= above.middle + 0.4 * min(above.height, below.height):
        return False
    gap = below.top - above.bottom
    if gap > gaps * max(above.height, below.height):
        return False
    tall = max(above.height, below.height)
    aligned = abs(above.left - below.left) < 1.2 * tall or abs(above.right - below.right) < 1.2 * tall
    centred = abs((above.left + above.right) - (below.left + below.right)) < 2.4 * tall
    return (
        aligned
        or centred
        or min(above.right, below.right) - max(above.left, below.left)
        > 0.6 * min(above.right - above.left, below.right - below.left)
    )


def _together(name: Choice, title: Choice, organisation: Choice, lines: Sequence[Line]) -> float:
    score = name.score + title.score + organisation.score
    if name.lines and title.lines:
        score += _beside_name(name, title, lines)
    if (
        organisation.lines
        and name.lines
        and organisation.text
        and ratio(words.letters(name.text), words.letters(organisation.text)) > 0.8
    ):
        score -= 1.0
    if title.lines and organisation.lines and not titles.has_word(title.text):
        below = is_below(title.lines[-1], organisation.lines[0])
        score += 0.2 * below
    return score


def _beside_name(name: Choice, title: Choice, lines: Sequence[Line]) -> float:
    """A title stands under the name, sometimes over it or beside it, and is smaller."""
    first, last = name.lines[0], name.lines[-1]
    head = title.lines[0]
    score = 0.0
    if head.side != first.side:
        return -0.4
    if is_below(last, head, gaps=1.4):
        others = [line for line in lines if line not in title.lines and line not in name.lines]
        between = any(last.middle < line.middle < head.middle and is_below(last, line, gaps=1.4) for line in others)
        score += 0.7 if between else 1.6
        score += 0.3 if head.top - last.bottom < 0.7 * last.height else 0.0
    elif is_below(title.lines[-1], first):
        score += 0.5
    elif head.row == last.row:
        score += 0.6
    score += 0.3 if head.height < 0.95 * first.height else -0.3 if head.height > 1.15 * first.height else 0.0
    return score
