"""Markdown as one reads it in a line of a list: the words without their marks."""

import re

_BEGINNINGS = re.compile(r"^[ \t]*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)]|\[[ xX]\])[ \t]+|>)+", re.MULTILINE)
"""What a heading, a line of a list, a task or a quotation begins with."""
_RULES = re.compile(r"^[ \t]*(?:[-*_=~`]{3,}[ \t]*)+\w*$", re.MULTILINE)
_LINKS = re.compile(r"!?\[((?:[^\[\]\\\n]|\\.)*)\]\([^()\s]*(?:[ \t]+\"[^\"\n]*\")?\)")
_STRESS = re.compile(r"(?<![\w\\])([*_`~]{1,3})(?=\S)([^*_`~\n]*[^*_`~\s\n])\1(?!\w)")
_ESCAPES = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>~|])")


def plain(text: str) -> str:
    """The words alone; links and people named read by their names."""
    words = _LINKS.sub(r"\1", _BEGINNINGS.sub("", _RULES.sub("", text)))
    while (bare := _STRESS.sub(r"\2", words)) != words:  # one inside another
        words = bare
    return _ESCAPES.sub(r"\1", words)
