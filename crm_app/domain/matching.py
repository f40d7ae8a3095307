"""How well what was typed fits a short text: its words by their beginnings, by initials, or with a letter wrong."""

from crm_app.domain.names import fold

BEST = 1.0
_WORD, _INSIDE, _PIECES, _TYPO = 0.9, 0.55, 0.7, 0.5
_FIRST_WORD = 0.08
_LENGTH_COSTS = 0.0005
_TYPOS_FROM, _TWO_TYPOS_FROM = 3, 6
"""Letters typed from which one letter may be wrong, and two; the first one stands first, or second when swapped."""


def score(typed: str, text: str) -> float | None:
    """How well `typed` fits, up to about 1; None where it does not. Case and accents are ignored.

    Each word typed must fit: it begins a word, stands inside one, or begins one but for a wrong, missing or swapped
    letter. All together may also be the initials, or longer beginnings of words in their order.
    """
    wanted, words = fold(typed).split(), fold(text).split()
    if not wanted:
        return BEST
    fits = [_word_fits(one, words) for one in wanted]
    found = [fit for fit in fits if fit is not None]
    by_words = sum(found) / len(found) if len(found) == len(fits) else 0.0
    by_pieces = _PIECES if by_words < _PIECES and _in_pieces("".join(wanted), words) else 0.0
    best = max(by_words, by_pieces)
    return best - len(text) * _LENGTH_COSTS if best else None


def _word_fits(typed: str, words: list[str]) -> float | None:
    best: float | None = None
    for place, word in enumerate(words):
        fit = _fit(typed, word if word.startswith(typed) else word.lstrip("“”\"'(-–"))
        if fit is not None:
            fit += _FIRST_WORD if place == 0 else 0.0
            best = fit if best is None else max(best, fit)
    return best


def _fit(typed: str, word: str) -> float | None:
    if word.startswith(typed):
        return BEST if word == typed else _WORD
    if typed in word:
        return _INSIDE
    if len(typed) < _TYPOS_FROM or typed[0] not in word[:2]:
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


def _in_pieces(typed: str, words: list[str]) -> bool:
    """Whether `typed` is the beginnings of some of the words in their order, as initials are: "plmeet", "pam"."""
    if not typed:
        return True
    for place, word in enumerate(words):
        length = 0
        while length < min(len(typed), len(word)) and typed[length] == word[length]:
            length += 1
        if any(_in_pieces(typed[some:], words[place + 1 :]) for some in range(length, 0, -1)):
            return True
    return False
