"""Access keys of a menu: the letter that is underlined, each but once in a menu, in every language.

Translators give the letters line by line; where two lines of a menu got the same one, the later line takes another.
"""

import re

from PySide6.QtWidgets import QMenu

_KEY = re.compile(r"&(?!&)(\w)")


def spread(menu: QMenu) -> None:
    """Give every line of a menu a letter of its own, and of the menus inside it."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(actions, apart([action.text() for action in actions]), strict=True):
        if text != action.text():
            action.setText(text)
        inside = action.menu()
        if isinstance(inside, QMenu):
            spread(inside)


def apart(texts: list[str]) -> list[str]:
    """The texts with no access key twice; the first to have a letter keeps it, one without a free letter has none."""
    taken = {key_of(text) for text in texts}
    found: set[str] = set()
    result = []
    for text in texts:
        key = key_of(text)
        told = _with_another(text, taken) if not key or key in found else text
        taken.add(key_of(told))
        found.add(key_of(told))
        result.append(told)
    return result


def key_of(text: str) -> str:
    """The letter, small; empty for none."""
    found = _KEY.search(text.replace("&&", ""))
    return found[1].casefold() if found else ""


def _with_another(text: str, taken: set[str]) -> str:
    """The text with a free letter marked, the first of a word if there is one; without any where none is free."""
    bare = _KEY.sub(r"\1", text)
    beginnings = [found.start() for found in re.finditer(r"\b[^\W\d_]", bare)]
    others = [place for place, sign in enumerate(bare) if sign.isalpha()]
    for place in (*beginnings, *others):
        if bare[place].casefold() not in taken:
            return f"{bare[:place]}&{bare[place:]}"
    return bare
