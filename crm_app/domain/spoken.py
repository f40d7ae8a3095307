"""Times as they are said ("half past two", "2p", "morgen um halb drei") in the few words that `whens` reads."""

import re
from collections.abc import Callable

_HOURS = {
    name: number
    for number, names in enumerate(
        (
            "one eins ein", "two zwei", "three drei", "four vier", "five fünf", "six sechs", "seven sieben",
            "eight acht", "nine neun", "ten zehn", "eleven elf", "twelve zwölf",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_HOUR = rf"(?P<hour>\d{{1,2}}|{'|'.join(_HOURS)})(?:\s*(?P<half>[ap])\.?m\b\.?)?"

_GERMAN_WORDS = {
    "übermorgen": "day after tomorrow", "uebermorgen": "day after tomorrow", "heute": "today", "gestern": "yesterday",
    "mittags": "noon", "mittag": "noon", "mitternacht": "midnight", "früh": "morning", "vormittags?": "morning",
    "nachmittags?": "afternoon", "abends?": "evening",
    "montags?": "mon", "dienstags?": "tue", "mittwochs?": "wed", "donnerstags?": "thu", "freitags?": "fri",
    "samstags?|sonnabends?": "sat", "sonntags?": "sun", "mo": "mon", "di": "tue", "mi": "wed", "do": "thu",
    "fr": "fri", "sa": "sat", "so": "sun",
    "märz|maerz|mrz": "mar", "mai": "may", "okt(?:ober)?": "oct", "dez(?:ember)?": "dec",
    "nächste[nrs]?|kommende[nrs]?": "next", "diese[nrs]?": "this",
    "wochen?": "week", "tage?n?": "day", "stunden?|std": "hour", "minuten?": "min", "monate?n?": "month",
    "eine[mnr]?": "a", "zwei": "two", "drei": "three", "bis": "to", "für": "for",
    "um|den|der|von|ab|gegen": " ",
}  # fmt: skip
_GERMAN = tuple((re.compile(rf"\b(?:{word})\b\.?"), said) for word, said in _GERMAN_WORDS.items())
_SPOKEN_CLOCKS: tuple[tuple[re.Pattern[str], Callable[[int], int]], ...] = (
    (re.compile(rf"\bhalf\s+past\s+{_HOUR}"), lambda hour: hour * 60 + 30),
    (re.compile(rf"\bquarter\s+(?:past|after)\s+{_HOUR}"), lambda hour: hour * 60 + 15),
    (re.compile(rf"\bquarter\s+(?:to|of|before)\s+{_HOUR}"), lambda hour: hour * 60 - 15),
    (re.compile(rf"\bhalb\s+{_HOUR}"), lambda hour: hour * 60 - 30),
    (re.compile(rf"\bviertel\s+nach\s+{_HOUR}"), lambda hour: hour * 60 + 15),
    (re.compile(rf"\bviertel\s+vor\s+{_HOUR}"), lambda hour: hour * 60 - 15),
)
_TIGHT = re.compile(r"(?<=\d)\s?([ap])(?=[\s,;.-]|$)(?!\.m)")
_MILITARY = re.compile(r"(?:\bat\s+|@\s*)([01]\d|2[0-3])([0-5]\d)\b|\b([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|h)\b")
_BARE_AM = re.compile(r"(?<!\d)(?<!\d\s)\bam\b")
_FROM = re.compile(
    r"\b((?:\d{1,2}|an?|one|two|three)\s+(?:day|week|fortnight|month)s?)\s+(?:from\s+(?:now|today)\b|(?:from|on)\b)"
)
_ON_ITS_HOUR = re.compile(rf"\bat\s+({'|'.join(_HOURS)})\b")


def plain(text: str) -> str:
    """A lower-case line with spoken clocks as digits and German words as English ones."""
    said = text
    for pattern, minutes in _SPOKEN_CLOCKS:
        said = pattern.sub(lambda found, minutes=minutes: _digits(found, minutes), said)  # type: ignore[misc]
    said = _ON_ITS_HOUR.sub(lambda found: f"at {_HOURS[found[1]]}", said)
    said = _MILITARY.sub(lambda found: f"{found[1] or found[3]}:{found[2] or found[4]}", said)
    said = _TIGHT.sub(r"\1m", said)
    return _FROM.sub(r"in \1", _from_german(said))


def _digits(found: re.Match[str], minutes: Callable[[int], int]) -> str:
    spoken = found["hour"]
    hour, minute = divmod(minutes(_HOURS.get(spoken) or int(spoken)), 60)
    return f"{hour or 12}:{minute:02}{found['half'] + 'm' if found['half'] else ''}"


def _from_german(text: str) -> str:
    """German words as English ones; “am” stays where it tells the half of the day."""
    said = re.sub(r"\bmorgens\b", "morning", _BARE_AM.sub(" ", text))
    said = re.sub(r"\bmorgen\b", "tomorrow", said)
    for pattern, english in _GERMAN:
        said = pattern.sub(english, said)
    return said
