"""What can be typed into the cells of the list of people, and how it is stored."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from crm_app.store import fields, organisations, people, tags
from crm_app.store.book import Book

CADENCES = ("A", "B", "C")


def complaint(key: str, text: str) -> str:
    """Why a cell cannot hold a text, as a sentence; empty when it can."""
    if key == "name" and not text.strip():
        return _tr("A person needs a name.")
    if key == "cadence" and text.strip().upper() not in {"", *CADENCES}:
        return _tr("A rhythm is A, B or C, or nothing.")
    return ""


def offers(book: Book, key: str) -> Sequence[str]:
    """What to offer while a cell of this column is edited."""
    match key:
        case "organisation":
            return organisations.names(book)
        case "tags":
            return tags.names(book)
        case "fields":
            return fields.names(book)
        case "cadence":
            return CADENCES
    return ()


def label(name: str, key: str, text: str) -> str:
    """What the step is called in the history."""
    if key == "name":
        return _tr("Rename {name} to {text}").format(name=name, text=" ".join(text.split()))
    words = {
        "organisation": _tr("Change the organisation of {name}"),
        "title": _tr("Change the role of {name}"),
        "tags": _tr("Change the tags of {name}"),
        "fields": _tr("Change the fields of {name}"),
        "cadence": _tr("Change the rhythm of {name}"),
    }
    return words[key].format(name=name)


def store(book: Book, person: int, key: str, text: str) -> None:
    """Store what was typed, inside an edit."""
    text = text.strip()
    match key:
        case "tags":
            people.change(book, person, tags=text.split(","))
        case "fields":
            fields.replace_of_person(book, person, text.split(","))
        case "cadence":
            people.change(book, person, cadence=text.upper())
        case _:
            people.change(book, person, **{key: text})


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleModel", text)
