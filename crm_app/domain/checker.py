"""What a letter that asks should have and should not, by the playbook's rules of wording: marks, never a refusal.

The rules are those that career centres give (connection first, the time asked for, "not a job", who calls when); which
of them count stands in the playbook. What is looked for are English words and a few German ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crm_app.domain.letter_kinds import NOTE_LONGEST, REQUESTS
from crm_app.domain.playbooks import NEVER_MENTION, SAY, Wording
from crm_app.domain.prose import WORD, Passage, body, sentences, words

TEXT, SUBJECT = "text", "subject"
RULES = (
    "unfilled", "connection", "time", "not-a-job", "job-words", "follow-up", "attachment", "words", "length",
    "permission",
)  # fmt: skip
"""Every rule, in the order in which they are told."""

_UNFILLED = re.compile(r"\[[^\[\]\n]{1,120}\]|\{[a-z_]{2,30}\}")
_BRACKETED = re.compile(r"\[[^\[\]\n]*\]")
_CONNECTION = re.compile(
    r"\b(?:suggested|recommended|mentioned you|told me|introduced|pointed me|sent me|referred me|gave me your|"
    r"spoke (?:highly )?of you|thought (?:that )?you|we (?:met|spoke|talked|share|both|went)|met (?:you )?at|"
    r"spoke .{0,30}\bat\b|fellow|alum\w*|graduates?|classmate|like you,|"
    r"same (?:school|town|team|department|university)|i found you|came across|"
    r"your (?:article|book|talk|paper|post|project|lecture|podcast|"
    r"interview|work on|study)|heard you|saw you|read your|empfohlen|empfahl|vorgeschlagen|kennengelernt|getroffen)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d{1,3}|ten|fifteen|twenty(?:[ -]five)?|thirty|forty(?:[ -]five)?|sixty)"
_TIME = re.compile(
    rf"\b{_NUMBER}(?:\s*(?:to|–|-|or)\s*{_NUMBER})?[ \u00a0-]?(?:minutes?|mins?\b|Minuten)|\bhalf (?:an )?hour\b|"
    r"\bquarter of an hour\b|\b(?:an|one|1) hour\b|\b(?:halbe|viertel)\s?stunde\b",
    re.IGNORECASE,
)
_NO_JOB = re.compile(
    r"\b(?:not|no|never|nobody|without)\b[^.!?\n]{0,60}\b(?:jobs?|position|employment|vacancy|opening)\b|"
    r"n[’']t\b[^.!?\n]{0,60}\b(?:jobs?|position|employment|vacancy|opening)\b|"
    r"\b(?:kein\w*|nicht)\b[^.!?\n]{0,60}\b(?:stelle|job|arbeitsplatz|praktikum)\b",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:jobs?|job[ -]\w+|positions?|vacanc(?:y|ies)|openings?|hiring|hires?|hired|recruit\w*|employment|"
    r"internships?|résumés?|resumes?|CVs?|career opportunit\w+|candidates?|job interviews?|stellen?|praktik\w+|"
    r"bewerb\w+|lebenslauf)\b",
    re.IGNORECASE,
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b|tomorrow|next week|this week|(?:in|within) (?:a|one|two|three|the|\d+)\s?\w* "
    r"?(?:days?|weeks?)|within the week|\d{1,2}[./]\d{1,2}|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche)"
)
_MINE = (
    r"\bI(?:[’']ll| will| shall| plan to| am going to)\b[^.!?\n]{0,80}\b(?:call|telephone|phone|ring|write|follow|try|"
    r"check|be in touch|get back|get in touch|reach)\b|\b(?:melde|rufe|schreibe)\b"
)
_FOLLOW_UP = re.compile(rf"(?:{_MINE})[^.!?\n]{{0,90}}\b{_DAY}|\b{_DAY}[^.!?\n]{{0,60}}(?:{_MINE})", re.IGNORECASE)
_ATTACHED = re.compile(
    r"\b(?:attach(?:ed|ing|ment|ments)?|enclos(?:ed|ing|ure)|see my (?:résumé|resume|CV)|anbei|im anhang|"
    r"beigefügt\w*|anlage)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to look at: by which rule, where (characters of the subject or the text), and its values in words.

    Where something is missing, the mark lies on the sentence in which it belongs.
    """

    rule: str
    start: int
    end: int
    values: tuple[tuple[str, str], ...] = ()
    part: str = TEXT


@dataclass(frozen=True, slots=True)
class Known:
    """What the checker knows of the way to this person: words of a connection, and whose name needs a permission."""

    connections: tuple[str, ...] = ()
    referrer: str = ""
    may_use_name: str = "yes"


def rules(kind: str, wording: Wording) -> tuple[str, ...]:
    """The rules that count for a kind of letter."""
    asked: set[str] = {"unfilled", "permission"} | ({"length"} & _when(kind in NOTE_LONGEST, "length"))
    if kind in REQUESTS or kind == "nudge":
        asked |= {"words", "attachment"} | _when(wording.time_asked, "time")
        asked |= _when(wording.not_a_job == SAY, "not-a-job")
    if kind in REQUESTS:
        asked |= _when(wording.connection_first, "connection") | _when(wording.follow_up_day, "follow-up")
    if kind in (*REQUESTS, "nudge", "linkedin-note"):
        asked |= _when(wording.not_a_job == NEVER_MENTION, "job-words")
    return tuple(rule for rule in RULES if rule in asked)


def _when(counts: bool, rule: str) -> set[str]:  # noqa: FBT001  # a plain choice
    return {rule} if counts else set()


def check(kind: str, subject: str, text: str, wording: Wording, known: Known) -> tuple[Mark, ...]:
    """Every mark of a letter, from its beginning to its end; those of the subject come first."""
    reading = _Reading(kind, subject, text, wording, known)
    found = [mark for rule in rules(kind, wording) for mark in reading.look(rule)]
    return tuple(sorted(found, key=lambda mark: (mark.part == TEXT, mark.start, RULES.index(mark.rule))))


def count_words(text: str) -> int:
    """How many words stand between greeting and sign-off."""
    return len(words(text, body(text)))


def _telling(name: str) -> Iterator[str]:
    """The words of a name by which it is known again: its own, and long ones, but no initial and no “the”."""
    return (word for word in WORD.findall(name) if len(word) > 4 or (len(word) > 2 and word[0].isupper()))


class _Reading:
    """One letter being read."""

    def __init__(self, kind: str, subject: str, text: str, wording: Wording, known: Known) -> None:
        self._kind, self._subject, self._text, self._wording, self._known = kind, subject, text, wording, known
        self._body = body(text)
        self._sentences = sentences(text, self._body)

    def look(self, rule: str) -> Iterator[Mark]:
        """The marks of one rule."""
        looks = {
            "unfilled": self._unfilled, "connection": self._connection, "time": self._time,
            "not-a-job": self._not_a_job, "job-words": self._job_words, "follow-up": self._follow_up,
            "attachment": self._attachment, "words": self._words, "length": self._length,
            "permission": self._permission,
        }  # fmt: skip
        return looks[rule]()

    def _mark(self, rule: str, where: Passage, **values: object) -> Mark:
        return Mark(rule, where.start, where.end, tuple((key, str(value)) for key, value in values.items()))

    @property
    def _first(self) -> Passage:
        return self._sentences[0] if self._sentences else self._body

    @property
    def _last(self) -> Passage:
        return self._sentences[-1] if self._sentences else self._body

    def _all(self, pattern: re.Pattern[str], rule: str, *more: tuple[str, str]) -> Iterator[Mark]:
        for part, text in ((SUBJECT, self._subject), (TEXT, self._text)):
            for found in pattern.finditer(text):
                yield Mark(rule, found.start(), found.end(), (("words", found[0]), *more), part)

    def _unfilled(self) -> Iterator[Mark]:
        return self._all(_UNFILLED, "unfilled")

    def _connection(self) -> Iterator[Mark]:
        first = self._first.of(self._text)
        said = {word.casefold() for word in WORD.findall(first)}
        told = _CONNECTION.search(_BRACKETED.sub(" ", first)) or any(
            word.casefold() in said for name in self._known.connections for word in _telling(name)
        )
        if not told:
            yield self._mark("connection", self._first)

    def _time(self) -> Iterator[Mark]:
        if not _TIME.search(self._body.of(self._text)):
            yield self._mark("time", self._last)

    def _not_a_job(self) -> Iterator[Mark]:
        if not _NO_JOB.search(self._body.of(self._text)):
            yield self._mark("not-a-job", self._last)

    def _job_words(self) -> Iterator[Mark]:
        return self._all(_JOB, "job-words")

    def _follow_up(self) -> Iterator[Mark]:
        if not _FOLLOW_UP.search(self._body.of(self._text)):
            yield self._mark("follow-up", self._last)

    def _attachment(self) -> Iterator[Mark]:
        return self._all(_ATTACHED, "attachment", ("rule", self._wording.attachments))

    def _words(self) -> Iterator[Mark]:
        found, most = words(self._text, self._body), self._wording.words_most
        if len(found) > most:
            yield self._mark("words", Passage(found[most].start, self._body.end), count=len(found), most=most)

    def _length(self) -> Iterator[Mark]:
        most = NOTE_LONGEST[self._kind]
        if len(self._text) > most:
            yield self._mark("length", Passage(most, len(self._text)), count=len(self._text), most=most)

    def _permission(self) -> Iterator[Mark]:
        name = self._known.referrer
        if not name or self._known.may_use_name == "yes":
            return
        for part, text in ((SUBJECT, self._subject), (TEXT, self._text)):
            at = text.find(name)
            if at >= 0:
                yield Mark("permission", at, at + len(name), (("name", name), ("may", self._known.may_use_name)), part)
                return
