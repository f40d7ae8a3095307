"""Phone numbers in a line: found, told from other numbers by what stands beside them, and put into E.164."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from crm_app.cards import words
from crm_app.domain.names import fold

OFFICE, MOBILE, FAX = "office", "mobile", "fax"
_DIGIT = r"(?:\d|(?<=\d)[OoQIlSB](?![^\W\d_])|(?<![^\W\d_])[OoQIlSB](?=\d))"
_RUN = re.compile(rf"(?:[+(]|{_DIGIT})(?:{_DIGIT}|[()\s.,\-–—−/·'’*+]){{4,}}{_DIGIT}\)?")
_EXTENSION = re.compile(
    r"^\s*[,;(]?\s*(?:ext(?:ension|n)?|xtn|x|durchwahl|dw|poste|int|anexo|ramal)\s*[.:]?\s*(\d{1,6})\)?", re.IGNORECASE
)
_AS_DIGITS = str.maketrans("OoQIl|SBZ", "000111582")
_NOT_PHONES = re.compile(
    r"\d{5}-\d{3,4}|\d{3}-\d{4}|\d{4}-\d{3}|\d{3} ?\d{3}|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
)
"""Postcodes, years and days."""
_CUT = re.compile(
    r"(?<=\d)[\s,;/–-]*(?=\+\d)|(?<=\d)\s*[,;]\s*(?=[\d(+])|(?<=\d)\s*/\s*(?=[\d(+])|(?<=\d)\s{2,}(?=[(+0])"
)
_NORTH_AMERICAN = re.compile(r"\(?[2-9]\d{2}\)?[-. ]{1,2}\d{3}[-.]\d{4}")
_FEWEST, _FEWEST_BARE, _SHORT = 5, 7, 6


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a line, and the words before and after it."""

    text: str
    begin: int
    end: int
    label: str
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164 with its kind, and how certain it is to be one, 0..1."""

    number: str
    kind: str
    typed: str
    certain: float
    extension: str = ""


def numbers(text: str, before: str = "") -> list[Number]:
    """What in a line may be a phone number. `before` is the label that stands beside or above the line."""
    found: list[Number] = []
    last = 0
    for run in _RUN.finditer(text):
        for start, end in _apart(text, run.start(), run.end()):
            begin, label = _label_in_front(text, start, end, text[last:start])
            rest = _EXTENSION.match(text[end:])
            after = end + (rest.end() if rest else 0)
            if not _word(label):
                inherited = found[-1].label if found and _continues(label) else "" if found else before
                label = _label_after(text[after:]) or inherited
            number = Number(_tidy(text[begin:end]), begin, after, label, rest[1] if rest else "")
            if _may_be_phone(number, text):
                found.append(number)
            last = after
    return found


def _tidy(text: str) -> str:
    """Without signs at its ends; a bracket stays where its other half is."""
    text = text.strip(" .,-–/'")
    if text.count("(") != text.count(")"):
        text = text.strip("()") if text[:1] == "(" or text[-1:] == ")" else text
    return text


def _apart(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """A run of digits as one number or several: "030 123456 / 0171 1234567", "+49 30 1 +49 30 2". A short piece belongs
    to the number before it, but for "-12" or "/13", which would be another number's end.
    """
    run = text[begin:end]
    cuts = [0, *(found.start() for found in _CUT.finditer(run) if found.start()), len(run)]
    joined: list[tuple[int, int]] = []
    for one, other in pairwise(cuts):
        held = _digits(run[joined[-1][0] : joined[-1][1]]) if joined else 0
        count = _digits(run[one:other])
        if joined and (held < _SHORT or count < _SHORT) and "+" not in run[one:other]:
            joined[-1] = (joined[-1][0], other if count > 3 or held < _SHORT else joined[-1][1])
        elif other > one:
            joined.append((one, other))
    return [(begin + one + _lead(run[one:other]), begin + other) for one, other in joined]


def _lead(text: str) -> int:
    """How many signs stand before a number."""
    return len(text) - len(text.lstrip(" ,;/–-"))


def _digits(text: str) -> int:
    return sum(letter.isdigit() for letter in text)


def _label_in_front(text: str, begin: int, end: int, label: str) -> tuple[int, str]:
    """A label that was read as part of the number: "(0) +33 1 ...", "0. 08-12 ..." and "1 030 ..." for o, o and T."""
    run = text[begin:end]
    plus = run.find("+")
    if plus > 0:
        return begin + plus, label + run[:plus]
    if not _word(label) and (found := re.match(r"\(?([0O])[).:]\)?(?:\s+(?=[\d(])|(?=[0(]))|([01I])\s+(?=0\d)", run)):
        return begin + found.end(), label + ("o" if found[1] else "t")
    return begin, label


def _label_after(rest: str) -> str:
    """A label behind the number, in brackets or alone: "+49 30 123 (Fax)", "0171 123 mobile"."""
    found = re.match(r"\s*[(\[]\s*([^)\]]{1,20})[)\]]|\s+([A-Za-zé./]{1,12})\s*$", rest)
    word = (found[1] or found[2]) if found else ""
    return word if kind_of(word) else ""


def _continues(label: str) -> bool:
    return label.strip() in ("/", ",", ";", "&", "-", "–", "or", "oder", "ou", "")


def _word(label: str) -> str:
    """The label without signs; "T E L" is "tel", "(o)" is "o", as is a naught in brackets."""
    text = re.sub(r"[^\w/+&\s-]", " ", fold(label)).strip(" -+&")
    text = re.sub(r"\b(\w) (?=\w\b)", r"\1", text) if re.fullmatch(r"(?:\w ){2,}\w", text) else text
    return "o" if text == "0" else " ".join(text.split())


def kind_of(label: str) -> str:
    """The kind that a label tells; "" for one that tells none."""
    text = _word(label)
    if not text:
        return ""
    tail = text.split()[-3:]
    tries = [" ".join(tail[-count:]) for count in range(1, len(tail) + 1)]
    pieces = {piece for one in tries for piece in (one, *re.split(r"[\s/+&-]+", one))}
    kinds = {kind for kind in (OFFICE, MOBILE, FAX) if pieces & words.words("labels", kind)}
    if MOBILE in kinds:
        return MOBILE
    if FAX in kinds:
        return OFFICE if kinds == {OFFICE, FAX} and re.search(r"[/+&]", text) else FAX
    return OFFICE if kinds else ""


def is_other(label: str) -> bool:
    """Whether the words before a number say that it is something else: a tax number, a register's."""
    text = f" {_spaced(label)} "
    return any(f" {_spaced(entry)} " in text for entry in words.words("labels", "others"))


def _spaced(text: str) -> str:
    """Only its words."""
    return re.sub(r"\W+", " ", fold(text)).strip()


def _may_be_phone(number: Number, text: str) -> bool:
    count = _digits(number.text.translate(_AS_DIGITS))
    labelled = bool(kind_of(number.label))
    if is_other(number.label) or (is_other(text[: number.begin]) and not labelled):
        return False
    if labelled:
        return _FEWEST <= count <= 17
    beside = text[max(0, number.begin - 1) : number.begin] + text[number.end : number.end + 1]
    if any(letter.isalpha() for letter in beside) or _NOT_PHONES.fullmatch(number.text):
        return False
    if re.search(r"[A-Z]{2} +$", text[: number.begin]):  # a state before its postcode
        return False
    return _FEWEST_BARE <= count <= 16


def phone(number: Number, countries: Sequence[str]) -> Phone | None:
    """The number in E.164 by the likeliest country in which it is one; None where it is none anywhere."""
    import phonenumbers

    dialled = _dialled(number.text)
    best: tuple[float, Any] = (0.0, None)
    for place, country in enumerate((None,) if dialled.startswith("+") else _likely(number.text, countries)):
        try:
            parsed = phonenumbers.parse(dialled, country)
        except phonenumbers.NumberParseException:
            continue
        best = max(best, (_certain(parsed, place), parsed), key=lambda one: one[0])
    certain, parsed = best
    if parsed is None:
        return None
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    kind, extension = _kind(number.label, parsed), number.extension or (parsed.extension or "")
    return Phone(e164, kind, number.text, certain * (1 if kind_of(number.label) else 0.95), extension)


def _dialled(typed: str) -> str:
    """As it would be dialled: digits for what looks like them, a plus for 00, no (0)."""
    dialled = re.sub(r"^\(?\+", "+", re.sub(r"\(0\)", "", typed.translate(_AS_DIGITS)))
    together = dialled.replace(" ", "")
    return "+" + together[2:] if together.startswith("00") else dialled


def _likely(typed: str, countries: Sequence[str]) -> Sequence[str]:
    """The countries to try; numbers are written 512-555-0181 in North America only."""
    if _NORTH_AMERICAN.fullmatch(typed) and not {"US", "CA"} & set(countries[:1]):
        return ["US", *countries]
    return countries


def _certain(parsed: Any, place: int) -> float:
    """Valid beats possible, and a likelier country beats both by some places."""
    import phonenumbers

    if phonenumbers.is_valid_number(parsed):
        return 0.97 - 0.12 * place
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason in (phonenumbers.ValidationResult.IS_POSSIBLE, phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        return 0.88 - 0.12 * place
    if reason == phonenumbers.ValidationResult.TOO_LONG:
        return 0.0
    return 0.35 - 0.05 * place if len(str(parsed.national_number)) >= 6 else 0.0


def _is_mobile(parsed: Any) -> bool:
    """By the plan of the country; a number that no plan holds yet is told by how it begins."""
    import phonenumbers

    told = phonenumbers.number_type(parsed)
    if told == phonenumbers.PhoneNumberType.UNKNOWN:
        begins = words.table("countries", "mobile").get(str(parsed.country_code), ())
        return str(parsed.national_number).startswith(tuple(begins))
    return bool(told == phonenumbers.PhoneNumberType.MOBILE)


def _kind(label: str, parsed: Any) -> str:
    import phonenumbers

    of_label = kind_of(label)
    of_type = MOBILE if _is_mobile(parsed) else OFFICE
    if (
        of_label == MOBILE
        and _word(label) == "c"
        and phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.FIXED_LINE
    ):
        return OFFICE  # the sign of a handset is easily read as a C
    return of_label or of_type
