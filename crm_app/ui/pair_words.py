"""Why two people may be one, and what speaks against it, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

ICONS = {
    "safe": ("circle-check", "ok"),
    "conflict": ("triangle-alert", "warn"),
    "perhaps": ("circle-question-mark", "text2"),
}


def lanes() -> dict[str, str]:
    """What the lanes are called, the surest first."""
    return {
        "safe": _tr("Surely the same"),
        "conflict": _tr("Something against it"),
        "perhaps": _tr("Perhaps the same"),
    }


def why(found: Iterable[str]) -> str:
    """What the two share, as a line: "The same e-mail, the same name"."""
    words = {
        "e-mail": _tr("the same e-mail"),
        "phone": _tr("the same number"),
        "profile": _tr("the same profile"),
        "name": _tr("the same name"),
        "similar name": _tr("a similar name"),
        "organisation": _tr("the same employer"),
        "birthday": _tr("the same birthday"),
        "address": _tr("the same address"),
        "place": _tr("the same place"),
    }
    return _line(words[key] for key in found) or _tr("Much of them is alike")


def against(found: Iterable[str]) -> str:
    """What one person could not have twice; empty for nothing."""
    words = {
        "names": _tr("other names"),
        "birthday": _tr("another birthday"),
        "profile": _tr("another profile"),
        "suffix": _tr("another suffix"),
    }
    said = ", ".join(words[key] for key in found)
    return _tr("Against it: {list}").format(list=said) if said else ""


def _line(words: Iterable[str]) -> str:
    said = ", ".join(words)
    return said[:1].upper() + said[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PairWords", text)
