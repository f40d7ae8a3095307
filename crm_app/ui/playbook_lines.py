"""The lines of the shipped playbooks' lists in the language of the window; lines of one's own stay as they are."""

from PySide6.QtCore import QCoreApplication


def line(text: str) -> str:
    """A line of a checklist, or one to be ticked before one goes."""
    return _lines().get(text, text)


def _lines() -> dict[str, str]:
    return {
        "Ask for their card": _tr("Ask for their card"),
        "Give my card": _tr("Give my card"),
        "May I keep in touch?": _tr("May I keep in touch?"),
        "When I’ll report back": _tr("When I’ll report back"),
        "Thank reception": _tr("Thank reception"),
        "Note the real end": _tr("Note the real end"),
        "Dress as for a real interview, business casual at least": _tr(
            "Dress as for a real interview, business casual at least"
        ),
        "Know the way, the parking and whom to ask for": _tr("Know the way, the parking and whom to ask for"),
        "Arrive ten minutes early, be kind to everybody there": _tr(
            "Arrive ten minutes early, be kind to everybody there"
        ),
        "Prep sheet, notebook and two pens": _tr("Prep sheet, notebook and two pens"),
        "Cards of my own; a résumé only if they asked for one": _tr(
            "Cards of my own; a résumé only if they asked for one"
        ),
        "Phone silent before the door": _tr("Phone silent before the door"),
        "A quarter of an hour free afterwards, to write it all down": _tr(
            "A quarter of an hour free afterwards, to write it all down"
        ),
        "Quiet room, charged phone, number on the sheet": _tr("Quiet room, charged phone, number on the sheet"),
        "Agree who calls whom, and in which time zone": _tr("Agree who calls whom, and in which time zone"),
        "Stand up to speak: it is heard": _tr("Stand up to speak: it is heard"),
        "Try link, camera and sound half an hour before": _tr("Try link, camera and sound half an hour before"),
        "Light from the front, a calm wall behind": _tr("Light from the front, a calm wall behind"),
        "Every notification off": _tr("Every notification off"),
        "Prep sheet beside the screen, notebook and two pens": _tr(
            "Prep sheet beside the screen, notebook and two pens"
        ),
        "What I’ll do next": _tr("What I’ll do next"),
        "May I come back to you?": _tr("May I come back to you?"),
        "Business casual": _tr("Business casual"),
        "Know the way and whom to ask for": _tr("Know the way and whom to ask for"),
        "Arrive ten minutes early": _tr("Arrive ten minutes early"),
        "Prep sheet, notebook and pen": _tr("Prep sheet, notebook and pen"),
        "Three minutes on their newest work, for the small talk": _tr(
            "Three minutes on their newest work, for the small talk"
        ),
        "Try link, camera and sound before": _tr("Try link, camera and sound before"),
        "Prep sheet beside the screen": _tr("Prep sheet beside the screen"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("playbook_lines", text)
