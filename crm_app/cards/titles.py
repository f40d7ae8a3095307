"""Job titles: how much a line looks like one, and how it is written when it was printed in capitals."""

import re

from crm_app.cards import words
from crm_app.domain.names import fold

_STARTS = re.compile(r"^(?:of|for|and|&|de|du|des|der|fur|und|et|en|y|e|di|del|della|van|voor|och|og|to|in)\b")


def has_word(text: str) -> bool:
    """Whether a word of it is one of job titles."""
    return bool(hits(text))


def has_eastern_title(text: str) -> bool:
    """Whether a title in Chinese, Japanese or Korean stands in it; they know no blanks between words."""
    return any(word in text for word in words.words("titles", "eastern"))


def hits(text: str) -> int:
    """How many of its words are those of job titles."""
    known, ends = words.words("titles", "words"), tuple(words.words("titles", "ends"))
    found = [words.bare(word) for word in words.plain(text)]
    count = sum(
        word in known
        or word.replace(".", "") in known
        or (len(word) > 6 and word.endswith(ends))
        or any(piece in known for piece in word.split("-"))
        for word in found
    )
    joined = f" {' '.join(found)} "
    count += has_eastern_title(text)
    return count + sum(f" {entry} " in joined for entry in known if " " in entry)


def likeness(text: str) -> float:
    """How much a line looks like a job title: above 1 for most, below 0 where place alone must tell."""
    found = words.plain(text)
    if not found or len(found) > 9 or "@" in text:
        return -2.0
    score = 0.0
    count = hits(text)
    if count:
        score += 2.2 + 0.2 * min(2, count - 1)
    score += 0.5 * min(2, words.count(text, "titles", "soft"))
    if any(letter.isdigit() for letter in text):
        score -= 1.5
    if words.has_any(text, "organisations", "legal") and not _legal_only_as_word(text):
        score -= 2.0
    if not count:
        score -= 0.6 + _other_things(text)
    return score


def _other_things(text: str) -> float:
    """What a line without a title's word more likely is: a department, a slogan, an organisation."""
    against = 0.0
    against += 0.8 * words.has_any(text, "organisations", "kinds")
    against += 0.6 * bool(words.count(text, "organisations", "departments"))
    against += 0.7 * min(2, words.count(text, "organisations", "taglines"))
    if is_department(text):
        against += 1.4
    if len(words.plain(text)) == 1 and len(text) < 4:
        against += 1.0
    return against


def _legal_only_as_word(text: str) -> bool:
    """Whether "co" in "Sales & Co-ordination" and the like are words and no forms of companies."""
    known = words.words("organisations", "legal")
    found = [word for word in words.plain(text) if word in known or words.bare(word) in known]
    return all(
        word in ("as", "se", "private", "company", "eg", "pt", "cv", "sa", "sc", "pc", "cooperative", "zoo")
        for word in found
    )


def is_department(text: str) -> bool:
    """Whether all its words are those that name a part of an organisation."""
    known = (
        words.words("organisations", "fields")
        | words.words("organisations", "departments")
        | words.words("titles", "joints")
    )
    found = [words.bare(word) for word in words.plain(text)]
    return bool(found) and all(word in known or not word for word in found)


def goes_on(above: str, below: str) -> bool:
    """Whether the second line can be the rest of the title that the first began."""
    text = above.rstrip()
    last = words.bare(words.plain(text)[-1]) if words.plain(text) else ""
    if text.endswith((",", "&", "/", "-", "–", "+")) or last in words.words("titles", "joints"):
        return True
    return bool(_STARTS.match(fold(below).strip())) or below[:1] in "&/(" or (below[:1].islower() and has_word(above))


def joined(above: str, below: str) -> str:
    """Two lines of one title; a word that was parted is put together."""
    if above.endswith("-") and below[:1].islower():
        return above[:-1] + below
    return f"{above} {below}"


def cased(text: str) -> str:
    """A title in capitals as it would be written; others stay as they are."""
    letters = [letter for letter in text if letter.isalpha()]
    if not letters or not all(letter.isupper() for letter in letters) or len(letters) < 5:
        return text
    small = words.words("titles", "joints")
    return " ".join(_cased(word, small, first=not place) for place, word in enumerate(text.split()))


def _cased(word: str, small: frozenset[str], *, first: bool) -> str:
    bare = word.strip(".,;:()/&-")
    if bare in words.words("titles", "acronyms") or (len(bare) <= 3 and not re.search(r"[AEIOUYÄÖÜÉÈ]", bare)):
        return word
    if fold(bare) in small and not first:
        return word.lower()
    return "".join(piece.capitalize() for piece in re.split(r"([-/(’'])", word))


def mended(text: str) -> str:
    """A title whose word was parted by a blank that was not there: "Rechtsanw ältin"."""
    found = text.split()
    known = words.words("titles", "words")
    for place in range(len(found) - 1):
        both = found[place] + found[place + 1]
        apart = fold(words.bare(found[place])) in known or fold(words.bare(found[place + 1])) in known
        if fold(words.bare(both)) in known and not apart:
            return " ".join([*found[:place], both, *found[place + 2 :]])
    return text
