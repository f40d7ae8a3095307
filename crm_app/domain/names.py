"""Names as people write them: a suggestion for the parts, initials, and keys to sort and compare by.

What was typed is always kept as typed; nothing here is certain, so everything it returns is only a suggestion.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PREFIXES = _words("dr prof professor mr mrs ms miss mx rev hon sir dame herr frau dott ing mme mlle señor señora")
SUFFIXES = _words("jr sr ii iii iv phd md mph mba ma msc mlis mfa esq cpa pe rn dds jd edd dvm ret cfa rd aicp gisp")
PARTICLES = _words(
    "van von de der den del della di da do dos das du des la le las los bin ibn bint abu ter ten te zu zum af av "
    "am auf بن ابن بنت"
)
# Only in their own spelling: Nguyen without its marks may well stand last.
VIETNAMESE_SURNAMES = _words("Nguyễn Trần Phạm Hoàng Huỳnh Võ Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lê Lý")
# Surnames of two characters are the exception; anything not listed is taken as one character.
COMPOUND_SURNAMES = _words(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 慕容 尉迟 尉遲 "
    "남궁 황보 제갈 사공 선우 독고"
)

_SPECIAL = PREFIXES | SUFFIXES | PARTICLES
_FOLDED_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
_FOLD = str.maketrans(_FOLDED_LETTERS)
_SPACED = str.maketrans(dict.fromkeys('-‐‑–_/,;.()[]"“”', " ") | dict.fromkeys("'’‘ʼʻ`´"))
_NICKNAME = re.compile(r"[\"“(]([^\"”()]{1,40})[\"”)]")
_HAN = "\u3400-\u9fff\uf900-\ufaff々"
_CJK_WORD = re.compile(rf"[{_HAN}\u3040-\u30ff\uac00-\ud7af]+")
_HAN_THEN_KANA = re.compile(rf"([{_HAN}]+)([\u3040-\u30ff]+)")
_NAMELESS = "\ufffd"  # sorts behind every letter


@dataclass(frozen=True, slots=True)
class NameParts:
    """A suggested splitting; `order` says which of given and family comes first in the name as written."""

    given: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    order: str = "given-first"


def fold(text: str) -> str:
    """The text without case and accents, for comparing and finding: "Chloé Łukasz" gives "chloe lukasz"."""
    if text.isascii():
        return text.lower()
    # Case goes after the compatible forms: "ᴬ" is an "A" only once it is taken apart.
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()))
    # NFC puts Hangul and voiced kana together again.
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare.translate(_FOLD))


def sort_key(family: str, given: str) -> str:
    """A text that plain comparison sorts people by: family, then given, without accents, case and punctuation."""
    first, second = _plain(family), _plain(given)
    if not first:
        first, second = second, ""
    return f"{first}\t{second}" if first else _NAMELESS


@lru_cache(maxsize=4096)  # names repeat, and an import of 100,000 people folds each of them twice
def _plain(text: str) -> str:
    if text.isascii() and text.isalpha():
        return text.lower()
    return " ".join(fold(text).translate(_SPACED).split())


def initials(given: str, family: str) -> str:
    """One or two letters for the place of a missing photo; empty when there is no letter in the name."""
    firsts = [_first_letter(part) for part in (given, family)]
    if _CJK_WORD.match(family) and firsts[1]:
        return firsts[1]
    return "".join(firsts).upper()


def _first_letter(part: str) -> str:
    """The first capital, so that "de la Cruz" gives C, else the first letter."""
    letters = [letter for letter in unicodedata.normalize("NFC", part) if letter.isalpha()]
    return next((letter for letter in letters if letter.isupper()), letters[0] if letters else "")


def split(text: str) -> NameParts:
    """Suggest the parts of a name typed as one: titles, "Last, First", particles, suffixes, East Asian order."""
    words = text.split()
    if len(words) == 2 and text.isascii() and all(_is_plain(word) for word in words):
        return NameParts(words[0], words[1])  # by far the most names; the rest costs ten times as much
    whole = " ".join(words)
    nickname = ""
    if found := _NICKNAME.search(whole):
        nickname = found.group(1).strip()
        whole = " ".join((whole[: found.start()] + " " + whole[found.end() :]).split())
    if not whole.isascii() and (eastern := _split_eastern(whole)):
        return NameParts(given=eastern[1], family=eastern[0], nickname=nickname, order="family-first")
    prefix, words, family, suffix = _strip_ends(whole)
    if family:
        return NameParts(" ".join(words), family, prefix, suffix, nickname)
    given_words, family_words = _divide(words)
    order = "family-first" if family_words and family_words[0] is words[0] else "given-first"
    return NameParts(" ".join(given_words), " ".join(family_words), prefix, suffix, nickname, order)


def _is_plain(word: str) -> bool:
    return word.isalpha() and not word.isupper() and word.lower() not in _SPECIAL


def _split_eastern(whole: str) -> tuple[str, str] | None:
    """Family and given of a name in Han, kana or Hangul; None for any other and for foreign names with a middle dot."""
    words = whole.split()
    if not words or len(words) > 2 or not all(_CJK_WORD.fullmatch(word) for word in words) or "・" in whole:
        return None
    if len(words) == 2:
        return words[0], words[1]
    name = words[0]
    if found := _HAN_THEN_KANA.fullmatch(name):
        return found.group(1), found.group(2)
    if len(name) < 2 or _is_kana(name):
        return None
    return name[: _surname_length(name)], name[_surname_length(name) :]


def _surname_length(name: str) -> int:
    if len(name) > 2 and name[:2] in COMPOUND_SURNAMES:
        return 2
    is_hangul = "\uac00" <= name[0] <= "\ud7af"
    return 2 if len(name) >= 4 and not is_hangul else 1  # four Han characters are nearly always Japanese, two and two


def _is_kana(name: str) -> bool:
    return all("\u3040" <= letter <= "\u30ff" for letter in name)


def _strip_ends(whole: str) -> tuple[str, list[str], str, str]:
    """Prefix, the words between, the family name if a comma told it, and suffix."""
    head, *rest = [part.strip() for part in whole.split(",") if part.strip()] or [""]
    suffixes = [part for part in rest if _all_in(part, SUFFIXES)]
    others = [part for part in rest if not _all_in(part, SUFFIXES)]
    words = head.split()
    family = ""
    if others:
        family, words = head, " ".join(others).split()
    prefixes: list[str] = []
    while len(words) > 1 and _bare(words[0]) in PREFIXES:
        prefixes.append(words.pop(0))
    trailing: list[str] = []
    while len(words) > (1 if family else 2) and _bare(words[-1]) in SUFFIXES:
        trailing.insert(0, words.pop())
    return " ".join(prefixes), words, family, " ".join([*trailing, *suffixes])


def _divide(words: list[str]) -> tuple[list[str], list[str]]:
    """Where the family name begins: at words written in capitals, at a particle, else at the last word."""
    if len(words) < 2:
        return words, []
    shouted = [len(word) > 1 and word.isupper() and "." not in word for word in words]
    if not all(shouted) and (shouted[-1] or shouted[0]):
        return (
            [word for word, loud in zip(words, shouted, strict=True) if not loud],
            [word for word, loud in zip(words, shouted, strict=True) if loud],
        )
    if words[0] in VIETNAMESE_SURNAMES:
        return words[1:], words[:1]
    for place in range(1, len(words) - 1):
        if words[place].lower() in PARTICLES:
            return words[:place], words[place:]
    return words[:-1], words[-1:]


def _bare(word: str) -> str:
    return word.lower().replace(".", "")


def _all_in(part: str, known: frozenset[str]) -> bool:
    return all(_bare(word) in known for word in part.split())
