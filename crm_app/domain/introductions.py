"""How long an introduction takes when it is said: about half a minute is what somebody listens to at once."""

import re

WORDS_A_MINUTE = 150
"""The pace of somebody who talks to one other person and is not reading aloud."""
LONGEST = 35
"""Seconds up to which "half a minute" is no lie."""
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SIGNS_A_WORD = 2


def words_in(text: str) -> int:
    """How many words a text has; where nothing stands between words, two signs count as one."""
    signs = len(_SIGN.findall(text))
    return len(_WORD.findall(_SIGN.sub(" ", text))) + -(-signs // _SIGNS_A_WORD)


def seconds(text: str) -> int:
    """How long it takes to say a text at a talking pace."""
    return round(words_in(text) * 60 / WORDS_A_MINUTE)


def is_long(text: str) -> bool:
    """Whether it takes clearly more than half a minute."""
    return seconds(text) > LONGEST
