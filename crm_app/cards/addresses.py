"""Postal addresses: lines that look like one, and the lines between and beside them."""

import re
from collections.abc import Sequence

from crm_app.cards import words
from crm_app.cards.countries import postcodes
from crm_app.cards.lines import Line
from crm_app.domain.names import fold

_STREET_THEN_NUMBER = re.compile(
    r"^[^\W\d_][\w.'’\- ]{2,40}?,? (?:n[r°.o]* ?)?\d{1,4} ?[a-zA-Z]?(?: ?[-–/] ?\d{1,4} ?[a-zA-Z]?)?(?:,|$| [-–(])"
)
_NUMBER_THEN_STREET = re.compile(
    r"^(?:no\.? ?)?\d{1,5} ?[a-zA-Z]?(?:[-–/]\d{1,5}[a-zA-Z]?)?(?: (?:bis|ter|quater))?,? +(?:[NSEW]\.? )?[^\W\d_]"
)
_EASTERN = re.compile(r"[市区區県縣都道府路号號街省町丁目番地楼樓室시구동로길]")
_EASTERN_SUFFIX = re.compile(r"\w-(?:ku|shi|cho|chome|machi|dori|gun|dong|gu|ro|gil|si|do|lu)\b", re.IGNORECASE)
_LABEL = re.compile(r"^\W*([^\d:：]{1,24}?)\s*[:：]\s*(?=\S)")
SEED = 1.2


def likeness(text: str) -> float:
    """How much a line looks like part of a postal address: from 1.2 on it is one by itself."""
    score = 0.0
    text = spaced(text)
    has_digit = any(letter.isdigit() for letter in text)
    if has_digit:
        weight = max((hint.weight for hint in postcodes() if hint.pattern.search(text)), default=0)
        score += 1.6 if weight > 1 else 1.2 if weight else 0.0
    score += _street(text, has_digit=has_digit)
    score += _names_place(text)
    if len(_EASTERN.findall(text)) >= 3:
        score += 1.5
    if words.count(text, "titles", "words") and not has_digit:
        score -= 1.2
    if words.has_any(text, "organisations", "legal") and not has_digit:
        score -= 1.2
    return score


def _street(text: str, *, has_digit: bool) -> float:
    found = [words.bare(word) for word in words.plain(text)]
    known = words.words("places", "streets")
    ends = tuple(words.words("places", "street_ends"))
    marked = sum(word in known for word in [*words.plain(text)]) or sum(
        word in known and len(word) > 2 for word in found
    )
    marked += sum(len(word) > 5 and word.endswith(ends) for word in found)
    marked += len(_EASTERN_SUFFIX.findall(text))
    shaped = bool(_STREET_THEN_NUMBER.match(text) or _NUMBER_THEN_STREET.match(text))
    if marked and has_digit:
        return 1.4
    return 0.8 if shaped else 0.5 if marked else 0.0


def _names_place(text: str) -> float:
    padded = f" {' '.join(words.bare(word) for word in words.plain(text))} "
    whole = fold(text).strip(" .,")
    for table, alone in (("countries", 1.3), ("cities", 0.9), ("states", 0.9)):
        for entries in words.by_country(table).values():
            if whole in entries and len(whole) > 2:
                return alone
            if any(f" {entry} " in padded for entry in entries if len(entry) > 2):
                return 1.2 if _only_places(text) else 0.6
    return 0.0


def _only_places(text: str) -> bool:
    """Whether all parts between the commas are places: "Maharashtra, India"."""
    known = {
        entry
        for table in ("countries", "cities", "states")
        for held in words.by_country(table).values()
        for entry in held
    }
    pieces = [fold(piece).strip(" .") for piece in re.split(r"[,\-–]", text)]
    return len(pieces) > 1 and sum(piece in known for piece in pieces) >= len(pieces) - 1


def without_label(line: Line) -> Line:
    """The line without "Address:" before it."""
    found = _LABEL.match(line.text)
    if found and _ends_in_label(found[1]):
        return line.part(found.end(), len(line.text))
    first = re.match(r"^\(?([A-Za-z])\)?[.:]?\s+(?=[\dA-ZÀ-Ž])", line.text)
    if first and first[1].lower() == "a" and likeness(line.text[first.end() :]) >= SEED:
        return line.part(first.end(), len(line.text))
    return line


def _ends_in_label(text: str) -> bool:
    """Whether the last word or all of it is a label of addresses: "Address", "New York Office"."""
    flat, known = fold(text).strip(" ."), words.words("labels", "address")
    return flat in known or (flat.rpartition(" ")[2] in known and len(flat.rpartition(" ")[2]) > 3)


def is_label(text: str) -> bool:
    """Whether this is nothing but a label of an address."""
    return fold(text).strip(" :.") in words.words("labels", "address") and len(text.strip(" :.")) > 2


def blocks(found: Sequence[Line], *, taken: Sequence[Line] = ()) -> list[list[Line]]:
    """The addresses among these lines, each from top to bottom; `taken` lines are surely something else."""
    free = [line for line in found if line not in taken]
    scores = {line: likeness(line.text) for line in free}
    chosen = {line for line in free if scores[line] >= SEED}
    for _ in range(3):
        more = {
            line for line in free
            if line not in chosen and scores[line] + _near(line, chosen) >= SEED and scores[line] > 0.2
        }  # fmt: skip
        if not more:
            break
        chosen |= more
    chosen |= {line for line in free if line not in chosen and scores[line] >= 0 and _is_between(line, chosen)}
    grouped: list[list[Line]] = []
    for line in (line for line in found if line in chosen):
        group = next((group for group in grouped if any(is_next(other, line) for other in group)), None)
        if group is None:
            grouped.append([line])
        else:
            group.append(line)
    return [group for group in grouped if _is_address(group, scores)]


def _is_address(group: list[Line], scores: dict[Line, float]) -> bool:
    """A city alone may stand under a logo; an address has a number somewhere, or two lines."""
    return any(letter.isdigit() for line in group for letter in line.text) or sum(scores[line] for line in group) >= 1.8


def _is_between(line: Line, chosen: set[Line]) -> bool:
    """Whether an address goes on both above and below a line of its size."""
    above = any(is_next(other, line) and other.row < line.row for other in chosen)
    return above and any(is_next(line, other) and other.row > line.row for other in chosen)


def _near(line: Line, chosen: set[Line]) -> float:
    return 0.75 if any(is_next(line, other) or is_next(other, line) for other in chosen) else 0.0


def is_next(above: Line, below: Line) -> bool:
    """Whether one line goes on in the other: right below it in the same column, or beside it in the same row."""
    if above.side != below.side:
        return False
    tall = max(above.height, below.height)
    if above.row == below.row:
        return abs(max(above.left, below.left) - min(above.right, below.right)) < 4 * tall
    gap = max(below.top - above.bottom, above.top - below.bottom)
    overlap = min(above.right, below.right) - max(above.left, below.left)
    return gap < 1.1 * tall and overlap > 0 and tall < 1.7 * min(above.height, below.height)


def spaced(text: str) -> str:
    """With the blanks between words and numbers that reading lost: "Keizersgracht112", "14Ring Road"."""
    text = re.sub(r"(?<=[^\W\d_]{3})(?=\d{1,4}[a-z]?\b)", " ", text)
    return re.sub(r"^(\d{1,5})(?=[A-ZÀ-Ž][a-zà-ÿ]{2})", r"\1 ", text)


def as_text(group: Sequence[Line]) -> str:
    """The address, a line for each printed line."""
    rows: dict[int, list[str]] = {}
    for line in group:
        rows.setdefault(line.row, []).append(spaced(line.text.strip(" ,;·|")))
    return "\n".join(", ".join(parts) for parts in rows.values())
