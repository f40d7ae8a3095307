"""Tells questions that a yes or a no would answer from those that start somebody talking, and how to open them. For
English.
"""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AUXILIARIES = _words(
    "am is are was were do does did have has had can could will would shall should may might must ain't isn't aren't "
    "wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shan't shouldn't mustn't"
)
ASKING = _words("what what's which who who's whom whose why how how's")
TIMES_AND_PLACES = _words("when where")  # they ask only when an auxiliary follows: "when it rains, ..." does not
INVITING = _words(
    "tell describe walk explain share show give talk say name list outline sketch compare imagine help elaborate expand"
)
FILLERS = _words("and but so then well also ok okay now oh or please yes no")

_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_CLAUSE = re.compile(r"[,;:–—]|\s-\s")
_POLITE = re.compile(
    r"(?:would|do) you mind (?P<verbing>telling|describing|sharing|explaining|showing|walking|talking)(?P<restof>.*)"
    r"|(?:can|could|would|will) you (?:please |maybe |perhaps |also |briefly )*(?P<verb>[a-z]+)(?P<rest>.*)"
    r"|(?:may|might|can|could) i ask (?:you )?(?P<asked>what|which|who|whom|whose|why|how|where|when|about)\b.*"
)
_WHETHER = re.compile(r"(?: me| us)? (?:if|whether)\b")
_TURNS_OPEN = re.compile(r"\b(?:and|or|but)[, ]+(?:if so,? |if not,? |then )?(?:why|how|what|which|where|who|when)\b")
_CHOICE = re.compile(r"\bor (?!not\b|so\b|anything\b|something\b|maybe\b)[a-z]")
_TAGGED = re.compile(r"^(?:you|you're|your|it|it's|they|this|that|there|we)\b.*\?$")


def is_closed(text: str) -> bool:
    """Whether every question in the text can be answered by a bare yes or no.

    Choices ("alone or in a team?"), polite requests ("could you tell me how ...?") and yes-or-no questions that
    go on to ask why or how are open. A text that asks nothing is not closed.
    """
    sentences = [sentence.strip() for sentence in _SENTENCE.findall(_straight(text)) if sentence.strip(" .!?…")]
    asking = [sentence for sentence in sentences if sentence.endswith("?")] or sentences[-1:]
    return bool(asking) and all(_is_closed_sentence(sentence) for sentence in asking)


def _straight(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").replace("‘", "'").strip(" \"“”'").split())


def _is_closed_sentence(sentence: str) -> bool:
    place = 0
    for clause in _CLAUSE.split(sentence):
        words = clause.strip(' "“”?').split()
        while words and words[0] in FILLERS:
            words.pop(0)
        if words and _asks(words):
            return False
        if words and words[0] in AUXILIARIES:
            return not _is_open_after_auxiliary(sentence[sentence.index(words[0], place) :])
        place += len(clause) + 1
    return bool(_TAGGED.match(sentence))


def _asks(words: list[str]) -> bool:
    first, second = words[0], words[1] if len(words) > 1 else ""
    return first in ASKING or first in INVITING or (first in TIMES_AND_PLACES and second in AUXILIARIES)


def _is_open_after_auxiliary(question: str) -> bool:
    if _TURNS_OPEN.search(question) or _CHOICE.search(question):
        return True
    polite = _POLITE.match(question)
    if polite is None:
        return False
    rest = polite["rest"] or polite["restof"] or ""
    invites = polite["asked"] or polite["verbing"] or polite["verb"] in INVITING
    return bool(invites) and not _WHETHER.match(rest)


_LIKING = re.compile(r"^(?P<aux>do|does|did) (?P<who>.+?) (?P<verb>like|enjoy|love|hate|miss)\b(?P<rest>.*)$")
_DOING = _words("do does did can could will")
_HAVING = re.compile(r"^(?P<aux>do|does|did) (?P<who>.+?) have (?:any |an? )?(?P<rest>.+)$")
_NO_MANNER = _words("need want have always ever think know recommend prefer believe feel mind")
_THERE = re.compile(r"^(?P<aux>is|are|was|were) there (?:any |an? )?(?P<rest>.+)$")


def opened(text: str) -> str:
    """A closed question turned so that it starts somebody talking; "" for one that is open or has no way known here.

    "Do you like the work?" becomes "What do you like about the work?", "Can one get in without a degree?" becomes
    "How can one get in without a degree?"; what cannot be turned asks for its reason: "Are you happy here, and why?"
    """
    text = " ".join(text.split())
    if not is_closed(text):
        return ""
    bare = text.rstrip(" ?.!…")
    lowered = bare[:1].lower() + bare[1:]
    return next((way for way in (*_turned(lowered), f"{bare}, and why?") if not is_closed(way)), "")


def _turned(bare: str) -> list[str]:
    ways = []
    if liking := _LIKING.match(bare):
        rest = f" about{liking['rest']}" if liking["rest"].strip() else ""
        ways.append(f"What {liking['aux']} {liking['who']} {liking['verb']}{rest}?")
    if there := _THERE.match(bare):
        ways.append(f"What {there['rest']} {there['aux']} there?")
    if having := _HAVING.match(bare):
        ways.append(f"What {having['rest']} {having['aux']} {having['who']} have?")
    words = bare.split()
    if words[0] in _DOING and _NO_MANNER.isdisjoint(words):
        ways.append(f"How {bare}?")
    return ways
