"""A person is added, met, noted and undone, told as the keys that are pressed."""

from collections.abc import Callable
from typing import Any, Protocol

NAME = "Mira Solano"
NOTE = "Mira knows every gauge on the river."


class Keyboard(Protocol):
    """Ten fingers: `keys` presses combinations such as "ctrl+n", `text` types."""

    def keys(self, *combinations: str) -> None:
        """Press combinations, one after the other."""

    def text(self, words: str) -> None:
        """Type words into what has the focus."""


Value = Callable[[str], Any]
"""The first value that an SQL statement finds in the book."""
Until = Callable[[Callable[[], bool], str], None]
"""Waits until something holds; fails with these words when it does not come to hold."""


def added(keyboard: Keyboard, value: Value, until: Until) -> None:
    """Ctrl+N, one line, Enter."""
    keyboard.keys("ctrl+n")
    keyboard.text(f"{NAME}, hydrologist at Delta Trust")
    keyboard.keys("Return")
    until(lambda: value("SELECT count(*) FROM person") == 1, "the person is in the book")


def met(keyboard: Keyboard, value: Value, until: Until) -> None:
    """Ctrl+M plans a meeting with the person in front; that it took place is a command like any other."""
    keyboard.keys("ctrl+m")
    keyboard.text("yesterday 2pm")
    keyboard.keys("Return", "Return")  # once more, since it is in the past
    until(lambda: value("SELECT count(*) FROM meeting") == 1, "the meeting is in the book")
    keyboard.keys("ctrl+k")
    keyboard.text("it took place")
    keyboard.keys("Return", "Return")
    until(lambda: value("SELECT held_end FROM meeting") is not None, "the meeting took place")


def noted(keyboard: Keyboard, value: Value, until: Until) -> None:
    """The person by name, then Ctrl+J: it saves by itself."""
    keyboard.keys("ctrl+k")
    keyboard.text(NAME)
    keyboard.keys("Return", "ctrl+j")
    keyboard.text(NOTE)
    until(lambda: value("SELECT text FROM note") == NOTE, "the note is in the book")


def undone(keyboard: Keyboard, value: Value, until: Until) -> None:
    """Ctrl+Z takes back typing first, then one step of the book after the other."""
    for _press in range(len(NOTE) + 20):
        keyboard.keys("ctrl+z")
        if value("SELECT count(*) FROM person") == 0:
            break
    until(lambda: value("SELECT count(*) FROM person") == 0, "nobody is left in the book")
    until(lambda: value("SELECT count(*) FROM meeting") == 0, "no meeting is left")
    until(lambda: value("SELECT count(*) FROM note") == 0, "no note is left")
