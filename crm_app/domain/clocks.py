"""Times of day and lengths inside a typed line: "2pm", "14h30", "2-2:45pm", "14:00 for 45 min".

Each reader takes what it understood out of the line and gives the rest back, for others to read.
"""

import re
from dataclasses import dataclass
from datetime import time

from crm_app.errors import Unusable

SHORTEST, LONGEST = 5, 24 * 60
"""Minutes a meeting can last."""
_DAY = 24 * 60
_LONGEST_SPAN = 12 * 60
_AFTERNOON_HOURS = range(1, 7)
"""Hours that, written with one digit and no am or pm, mean the afternoon: nobody meets at two at night."""
_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_CLOCKS = (
    re.compile(r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?m\b\.?"),
    re.compile(r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2})?\b"),
    re.compile(r"\b(?P<hour>\d{1,2})h(?P<minute>\d{2})?\b"),
    re.compile(r"\b(?P<hour>\d{1,2})\b"),
)
_ONE = r"(?:\d{1,2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\b\.?)?|noon|midday|midnight)"
_SPAN = re.compile(rf"(?<![\d:.])(?P<first>{_ONE})\s*(?:[-–—]|\b(?:to|until|till)\b)\s*(?P<last>{_ONE})(?![\d:])")
_LENGTH = re.compile(
    r"\b(?:for\s+)?(?P<number>\d{1,4}(?:\.\d)?|half an|an|a|one|two|three)\s*(?P<unit>min|hour|hr)(?:ute)?s?\b"
)
_NUMBERS = {"half an": 0.5, "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0}


@dataclass(frozen=True, slots=True)
class Clock:
    """When it begins, and for how many minutes where that was typed; `rest` is what was not read."""

    begin: time | None
    minutes: int | None
    rest: str


def read(text: str, *, evening: bool = False) -> Clock:
    """The time of day and the length in a lower-case line; `evening` says that a bare "8" means 20:00.

    Raises `Unusable` for what looks like a time of day or a length and is none.
    """
    if span := _SPAN.search(text):
        return _span(span, evening=evening)
    minutes, rest = length(text)
    for word, clock in _WORDS.items():
        if found := re.search(rf"\b{word}\b", rest):
            return Clock(clock, minutes, _without(found))
    for pattern in _CLOCKS:
        if found := pattern.search(rest):
            return Clock(_clock_of(found, evening=evening), minutes, _without(found))
    return Clock(None, minutes, rest)


def length(text: str) -> tuple[int | None, str]:
    """Minutes of a length such as "45 min", "for an hour" or "1.5 hours", and the text without it."""
    found = _LENGTH.search(text)
    if not found:
        return None, text
    number = _NUMBERS.get(found["number"]) or float(found["number"])
    return _fitting(round(number * (1 if found["unit"] == "min" else 60))), _without(found)


def _span(found: re.Match[str], *, evening: bool) -> Clock:
    """From one time to another: "2-2:45pm" is all afternoon, "11-1pm" is not."""
    last = _one(found["last"], evening=evening)
    first = _one(found["first"], evening=evening)
    half = re.search(r"[ap](?=\.?m)", found["last"])
    if half and not re.search(r"[a-z]", found["first"]):
        alike = _one(f"{found['first'].strip()}{half[0]}m", evening=False) if _hour(found["first"]) <= 12 else first
        first = alike if _minutes(alike) < _minutes(last) else first
    minutes = (_minutes(last) - _minutes(first)) % _DAY
    if minutes > _LONGEST_SPAN and not half and last.hour < 12:
        minutes -= _LONGEST_SPAN  # "10pm-11", "2pm-3:30"
    if not 0 < minutes <= _LONGEST_SPAN:
        raise Unusable(f"“{found[0].strip()}” ends before it begins.")
    return Clock(first, _fitting(minutes), _without(found))


def _one(text: str, *, evening: bool) -> time:
    text = text.strip()
    if text in _WORDS:
        return _WORDS[text]
    found = next(match for pattern in _CLOCKS if (match := pattern.match(text)))
    return _clock_of(found, evening=evening)


def _hour(text: str) -> int:
    return int(re.split(r"\D", text.strip(), maxsplit=1)[0])


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _fitting(minutes: int) -> int:
    if not SHORTEST <= minutes <= LONGEST:
        raise Unusable(f"{minutes} minutes is no length for a meeting. Give something from 5 minutes to a day.")
    return minutes


def _without(found: re.Match[str]) -> str:
    return f"{found.string[: found.start()]} {found.string[found.end() :]}"


def _clock_of(found: re.Match[str], *, evening: bool) -> time:
    groups = found.groupdict()
    hour, minute, half = int(groups["hour"]), int(groups.get("minute") or 0), groups.get("half")
    if half and not 1 <= hour <= 12:
        raise Unusable(f"“{found[0].strip()}” is not a time of day.")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif (hour in _AFTERNOON_HOURS and len(groups["hour"]) == 1) or (evening and 1 <= hour < 12):
        hour += 12
    if hour > 23 or minute > 59:
        raise Unusable(f"“{found[0].strip()}” is not a time of day.")
    return time(hour, minute)
