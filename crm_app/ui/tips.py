"""Tooltips show words as they were written: Qt would read anything that looks like markup, and load what it names."""

from PySide6.QtGui import Qt as GuiQt


def as_plain(text: str) -> str:
    """Rich text that shows this text as it is, in lines as broad as is good to read."""
    return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>") + "</p>"


def tip(text: str) -> str:
    """A tooltip of somebody's words: as they are, unless Qt would read them as markup."""
    return as_plain(text) if GuiQt.mightBeRichText(text) else text
