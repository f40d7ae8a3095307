"""Tells which questions the research may have answered already: asking them would waste the time one was given.

By shared words only, for English: it offers a look, it decides nothing.
"""

import re
from collections.abc import Iterable, Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = re.compile(r"[^\W\d_]{3,}")
_EMPTY = _words(
    "about after again all also and any are ask asked because been before being both but can could did does doing "
    "done each ever few for from get gets getting give given had has have having here his her how into its just know "
    "like made make makes many more most much must not now off one only other our out over own people person same she "
    "should some still such tell than that the their them then there these they thing things think this those through "
    "today took under until very want was way well were what when where which while who whom whose why will with "
    "would year years you your yours work works working worked job jobs role field first day days week typical advice "
    "question someone somebody anyone anybody kind sort lot going come came may might let use used using take takes"
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "s", "y", "e")
_LEAST_STEM = 4
_SHARE = 0.5
_LEAST_SHARED = 2


def by_research(questions: Mapping[int, str], findings: Iterable[str]) -> dict[int, str]:
    """Of these questions (by any number) those that a finding seems to answer, with the first such finding.

    Half of what a question is about, and two words at least, have to stand in it.
    """
    known = [(finding, _stems(finding)) for finding in findings]
    found: dict[int, str] = {}
    for number, question in questions.items():
        about = _stems(question)
        for finding, told in known:
            shared = len(about & told)
            if shared >= _LEAST_SHARED and shared >= _SHARE * len(about):
                found[number] = finding
                break
    return found


def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(text.lower().replace("’", "'")) if word not in _EMPTY)
    return frozenset(_stem(word) for word in words)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word.removesuffix(ending)
    return word
