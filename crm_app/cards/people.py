"""Names of people: how much a line looks like one, and its parts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crm_app.cards import words
from crm_app.cards.closeness import local_fits, ratio
from crm_app.cards.titles import has_eastern_title
from crm_app.domain import names
from crm_app.domain.names import fold

_UNIT = re.compile(r"[部課室科局社行所院]$|[部課室局] |公司|株式|会社|大学|银行|회사")
_TWO_FAMILY_NAMES = frozenset(("ES", "MX", "AR", "CO", "CL", "PE", "EC", "UY", "VE", "CR", "GT"))
_CJK = re.compile(r"^[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af ]{2,9}$")
_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_JOINED = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ]{3,}\b)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is called, its parts, and what stood around it."""

    whole: str
    given: str
    family: str
    prefix: str = ""
    suffix: str = ""


def stripped(text: str) -> tuple[str, list[str], str]:
    """Honorifics, the words between, and credentials: "Dr. Ana Ruiz, MPH" is ("Dr.", ["Ana", "Ruiz"], "MPH")."""
    text = _without_eastern(re.sub(r"(?<=[\w.]) \(\w[\w-]+\) (?=\w)", " ", text))
    text = _JOINED.sub(" ", re.sub(r"\s+", " ", text.replace("|", " "))).strip(" ,;·-–")
    head, *rest = [piece.strip() for piece in re.split(r",|\(|\)", text)]
    known = words.words("people", "credentials")
    suffix = [
        piece
        for piece in rest
        if piece
        and all(
            fold(word).strip(",") in known or words.bare(fold(word)) in known or _is_letters(word)
            for word in piece.split()
        )
    ]
    rest = [piece for piece in rest if piece and piece not in suffix]
    found = head.split()
    if rest and len(found) == 1:  # "Okafor, Ben"
        found = [*rest[0].split(), *found]
    prefix: list[str] = []
    while len(found) > 1 and _is_honorific(found[0], more=len(found) > 2):
        prefix.append(found.pop(0))
    trailing: list[str] = []
    while len(found) > 2 and _is_credential(found[-1]):
        trailing.insert(0, found.pop())
    return " ".join(prefix), found, ", ".join([*trailing, *suffix])


def _without_eastern(text: str) -> str:
    """A name in two scripts without the eastern one: "Li Wei 李伟" is Li Wei."""
    latin = _EASTERN.sub(" ", text)
    return latin if len(latin.split()) >= 2 else text


def _is_letters(word: str) -> bool:
    """Short capitals behind a comma: a credential that no list knows."""
    return bool(re.fullmatch(r"[A-Z][A-Za-z.\-]{0,3}[A-Z]\.?", word)) and len(word) <= 7


def _is_honorific(word: str, *, more: bool) -> bool:
    low = fold(word)
    if low in words.words("people", "honorifics") and (more or len(low) > 1):
        return low.endswith(".") or low not in ("don", "me", "ba", "ca", "ing", "pd", "ra", "wp") or more
    return low.endswith(".") and low.rstrip(".") in words.words("people", "honorifics") and len(low) > 2


def _is_credential(word: str) -> bool:
    known = words.words("people", "credentials")
    low = fold(word).strip(",")
    shaped = (
        word.isupper()
        or "." in word
        or word in ("PhD", "MSc", "BSc", "MEng", "BEng", "DPhil", "PharmD", "MTech", "Jr", "Sr", "EdD", "Hons")
    )
    return (low in known or words.bare(low) in known) and shaped


def likeness(text: str, locals_: Sequence[str] = ()) -> float:
    """How much a line looks like a person's name: above 1 for most, below 0 for hardly any. `locals_` are the parts of
    the card's e-mail addresses before the @.
    """
    if _CJK.match(text) and any(letter >= "\u3400" for letter in text):
        if has_eastern_title(text) or _UNIT.search(text):
            return -1.5
        return 1.0 if 2 <= len(text.replace(" ", "")) <= 5 else -1.0
    prefix, found, suffix = stripped(text)
    if not found or any(letter.isdigit() or letter in "@/&:" for letter in "".join(found)):
        return -3.0
    score = {1: -1.4, 2: 0.9, 3: 0.7, 4: 0.1, 5: -0.4}.get(len(found), -2.5)
    score += 0.9 * bool(prefix) + 0.7 * bool(suffix)
    score += _shape(found)
    score += _lists(found)
    score += 2.6 * max((local_fits(local, found) for local in locals_), default=0.0)
    return score


def _shape(found: list[str]) -> float:
    """Names are capitalised words of letters."""
    score = 0.0
    known = words.words("people", "particles")
    for word in found:
        low = fold(word)
        if word[0].isupper() or low in known:
            continue
        score -= 1.2
    if any(len(word) > 1 and not re.fullmatch(r"[^\W\d_](?:[^\W\d_]|['’.\-])*", word) for word in found):
        score -= 1.0
    if len(found) == 1 and len(found[0]) < 3:
        score -= 1.0
    return score


def _lists(found: list[str]) -> float:
    score = 0.0
    given = words.words("people", "given")
    hits = [
        place
        for place, word in enumerate(found)
        if any(piece in given for piece in re.split(r"[-‐]", words.bare(fold(word))))
    ]
    if hits:
        score += 1.1 if hits[0] == 0 or len(hits) > 1 else 0.8
    text = " ".join(found)
    score -= 1.6 * min(2, words.count(text, "titles", "words"))
    score -= 0.5 * min(2, words.count(text, "titles", "soft"))
    score -= 2.2 * bool(words.count(text, "organisations", "legal") and not _only_initials(found))
    score -= 1.3 * bool(words.has_any(text, "organisations", "kinds"))
    score -= 0.9 * min(2, words.count(text, "organisations", "weak"))
    score -= 0.9 * min(2, words.count(text, "organisations", "fields"))
    score -= 0.6 * min(2, words.count(text, "organisations", "taglines"))
    score -= 0.5 * bool(words.count(text, "places", "streets") and len(found) > 1 and not hits)
    return score


def _only_initials(found: list[str]) -> bool:
    return all(len(words.bare(word)) <= 2 for word in found[:-1]) and len(found) > 1


def parted(text: str, locals_: Sequence[str] = (), country: str = "") -> Name:
    """A name with its parts: by capitals, by what an e-mail address says, by the order of its language."""
    if _CJK.match(text):
        parts = names.split(text)
        return Name(text, parts.given, parts.family)
    prefix, found, suffix = stripped(text)
    found = [_first_letter(word) for word in found]
    found = (
        [_cased(word, particles=all(other.isupper() for other in found)) for word in found]
        if _shouted(found)
        else found
    )
    place, family_first = _division(found, locals_, country)
    one, other = found[:place], found[place:]
    given, family = (other, one) if family_first else (one, other)
    given, family = _as_names(given), _as_names(family)
    whole = " ".join(_as_names(found))
    return Name(whole, " ".join(_without_initials(given)), " ".join(family), prefix, suffix)


def _first_letter(word: str) -> str:
    """A capital I that was read as l: "lyer" is Iyer."""
    if (
        word[:1] == "l"
        and len(word) > 3
        and word[1:].isalpha()
        and fold(word) not in words.words("people", "particles")
    ):
        return "I" + word[1:]
    return word


def _shouted(found: list[str]) -> bool:
    return (
        bool(found)
        and all(
            word.isupper() or len(words.bare(word)) == 1 or fold(word) in words.words("people", "particles")
            for word in found
        )
        and any(len(word) > 2 for word in found)
    )


def _cased(word: str, *, particles: bool) -> str:
    """A word in capitals as a name is written: McAllister, O'Brien, Jean-Pierre; van where `particles` are shouted."""
    small = words.words("people", "particles") - {"al", "el", "la", "le", "do", "in", "san", "mac"}
    if particles and fold(word) in small and len(word) < 5:
        return word.lower()
    cased = "".join(piece.capitalize() for piece in re.split(r"([-'’. ])", word))
    return re.sub(r"^(Mc)([a-z])", lambda found: found[1] + found[2].upper(), cased)


def _as_names(found: list[str]) -> list[str]:
    """Family names in capitals beside given names that are not: GARCÍA is García."""
    return [_cased(word, particles=False) if word.isupper() and len(words.bare(word)) > 2 else word for word in found]


def _without_initials(given: list[str]) -> list[str]:
    """A middle initial is no given name; initials alone are."""
    kept = [word for word in given if len(words.bare(word)) > 1]
    return [*given[:1], *(word for word in given[1:] if word in kept)] if kept and given[0] in kept else given


def _division(found: list[str], locals_: Sequence[str], country: str) -> tuple[int, bool]:
    """Where the second part begins, and whether the family name is the first."""
    if len(found) < 2:
        return len(found), False
    if said := _by_capitals(found):
        return said
    if _family_first(found):
        return 1, True
    if said := _by_particle(found) or _by_address(found, locals_):
        return said
    if country in _TWO_FAMILY_NAMES and len(found) >= 3:
        return (2 if len(found) > 3 or fold(found[1]) in words.words("people", "given") else 1), False
    return len(found) - 1, False


def _by_capitals(found: list[str]) -> tuple[int, bool] | None:
    """GARCÍA MUÑOZ beside Begoña is the family name, wherever it stands, with the particle before it."""
    loud = [len(words.bare(word)) > 1 and word.isupper() and "." not in word for word in found]
    if not any(loud) or all(loud):
        return None
    first = loud.index(True)
    if first == 0:
        return loud.index(False), True
    while first > 1 and fold(found[first - 1]) in words.words("people", "particles"):
        first -= 1
    return first, False


def _by_particle(found: list[str]) -> tuple[int, bool] | None:
    known = words.words("people", "particles") - {"e", "y", "i"}
    place = next((place for place in range(1, len(found) - 1) if fold(found[place]) in known), 0)
    return (place, False) if place else None


def _by_address(found: list[str], locals_: Sequence[str]) -> tuple[int, bool] | None:
    """What an e-mail address says of three words or more: garciamunozb tells two family names, rnavarro one."""
    best: tuple[float, tuple[int, bool]] | None = None
    for local in locals_ if len(found) > 2 else ():
        bare = re.sub(r"[^a-z]", "", fold(local))
        for place in range(1, len(found)):
            fit = max(
                (ratio(bare, form) * weight for form, weight in _forms(found, place) if len(form) > 3), default=0.0
            )
            if fit > 0.88 and (best is None or fit > best[0]):
                best = fit, (place, False)
    return best[1] if best else None


def _forms(found: list[str], place: int) -> list[tuple[str, float]]:
    """How addresses are made where the family name begins at this place."""
    plain = [words.letters(word) for word in found]
    given, family, first = "".join(plain[:place]), "".join(plain[place:]), plain[place]
    whole = [(given[:1] + family, 1.0), (family + given[:1], 1.0), (plain[0] + family, 1.0), (family + plain[0], 1.0)]
    if place < len(found) - 1 and len(words.bare(found[place])) > 1:
        whole += [(given[:1] + first, 0.97), (plain[0] + first, 0.97), (first + given[:1], 0.97)]
    return [*whole, (family, 0.9)]


def _family_first(found: list[str]) -> bool:
    """Whether the first word is the family name, as in Vietnam, unless the last may be one too."""
    known = words.words("people", "family_first")
    given = words.words("people", "given")
    first, last = fold(found[0]), fold(found[-1])
    if found[0] in names.VIETNAMESE_SURNAMES or (
        first in known and len(found) >= 3 and first not in given and last not in known
    ):
        return True
    return first in known and last not in known and first not in given and last in given and len(found) == 2
