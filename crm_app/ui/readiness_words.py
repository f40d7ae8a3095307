"""What is still to be prepared, in few words that say what to do."""

from PySide6.QtCore import QCoreApplication

from crm_app.domain.preparedness import Missing


def missing(one: Missing) -> str:
    """The words for one thing that is missing."""
    number = one.number
    counted = {
        "questions": QCoreApplication.translate("readiness_words", "Choose %n more open questions", "", number),
        "minutes": QCoreApplication.translate("readiness_words", "Take out %n minutes", "", number),
        "checklist": QCoreApplication.translate("readiness_words", "Tick %n lines of the list", "", number),
    }
    return counted.get(one.key) or _plain().get(one.key, one.key)


def _plain() -> dict[str, str]:
    return {
        "goal": _tr("Say what you want from it"),
        "purpose": _tr("Say why you meet"),
        "introduction": _tr("Write your introduction"),
        "person": _tr("Read about the person"),
        "organisation": _tr("Read about where they work"),
        "job": _tr("Read about their job"),
        "field": _tr("Read about their field"),
        "relates": _tr("Say how the field fits you"),
        "place": _tr("Note the address"),
        "number": _tr("Note the number"),
        "link": _tr("Note the link"),
        "way": _tr("Plan the way there"),
        "confirmed": _tr("Confirm it"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("readiness_words", text)
