"""How well what was typed fits a short text: its words by their beginnings, by initials, or with a letter wrong."""

from crm_app.domain.names import fold

BEST = 1.0
_WORD, _INSIDE, _INITIALS, _SCATTERED, _TYPO = 0.9, 0.55, 0.7, 0.3, 0.5
_FIRST_WORD = 0.08
_LENGTH_COSTS = 0.0005
_TYPOS_FROM, _TWO_TYPOS_FROM = 3, 6
"""Letters typed from which one letter may be wrong, and two."""


def score(typed: str, text: str) -> float | None:
    """How well `typed` fits, up to about 1; None where it does not. Case and accents are ignored.

    Each word typed must fit: it begins a word, stands inside one, or begins one but for a wrong, missing or swapped
    letter. One word alone may also be the initials, or letters that come in this order.
    """
    wanted, words = fold(typed).split(), fold(text).split()
    if not wanted:
        return BEST
    fits = [_word_fits(one, words) for one in wanted]
    found = [fit for fit in fits if fit is not None]
    if len(found) == len(fits):
        return sum(found) / len(found) - len(text) * _LENGTH_COSTS
    scattered = _letters_in_order("".join(wanted), words)
    return None if scattered is None else scattered - len(text) * _LENGTH_COSTS


def _word_fits(typed: str, words: list[str]) -> float | None:
    best: float | None = None
    for place, word in enumerate(words):
        fit = _fit(typed, word.lstrip("“”\"'(-–"))
        if fit is not None:
            fit += _FIRST_WORD if place == 0 else 0.0
            best = fit if best is None else max(best, fit)
    return best


def _fit(typed: str, word: str) -> float | None:
    if word.startswith(typed):
        return BEST if word == typed else _WORD
    if typed in word:
        return _INSIDE
    if len(typed) < _TYPOS_FROM:
        return None
    allowed = 1 if len(typed) < _TWO_TYPOS_FROM else 2
    wrong = _mistakes(typed, word, allowed)
    return None if wrong is None else _TYPO - 0.15 * (wrong - 1)


def _mistakes(typed: str, word: str, allowed: int) -> int | None:
    """The fewest letters wrong, missing, too many or swapped with which `typed` begins `word`; None above `allowed`."""
    word = word[: len(typed) + allowed]
    if len(word) + allowed < len(typed):
        return None
    before: list[int] = []
    row = list(range(len(word) + 1))
    for place, letter in enumerate(typed, 1):
        earlier, before, row = before, row, [place]
        for at, other in enumerate(word, 1):
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != other))
            if at > 1 and place > 1 and letter == word[at - 2] and typed[place - 2] == other:
                cost = min(cost, earlier[at - 2] + 1)
            row.append(cost)
        if min(row) > allowed:
            return None
    # What was typed may be the beginning of the word: only its end is left open.
    fewest = min(row[max(1, len(typed) - allowed) :], default=allowed + 1)
    return fewest if fewest <= allowed else None


def _letters_in_order(typed: str, words: list[str]) -> float | None:
    if len(typed) < 2:
        return None
    if "".join(word[0] for word in words).startswith(typed):
        return _INITIALS
    letters = iter("".join(words))
    return _SCATTERED if all(letter in letters for letter in typed) and len(typed) > 2 else None
