"""The questions of the evaluation in the language of the window; the data file is English."""

from PySide6.QtCore import QCoreApplication

from crm_app.store.skills import EXPERIENCE, SKILL, STRENGTH


def question(key: str) -> str:
    """A question by its key."""
    return {
        "arranging": _tr("How did arranging it go?"),
        "preparing": _tr("Were you prepared enough?"),
        "conducting": _tr("How did you lead the talk?"),
        "learned": _tr("Did you learn what you came for?"),
        "view": _tr("How do you see this work now?"),
        "fit": _tr("Does it fit your interests, skills and values?"),
        "content": _tr("Could you live with the hours, the stress, the culture?"),
        "viewpoints": _tr("Do you need more viewpoints?"),
        "unknown": _tr("What do you still need to find out?"),
        "differently": _tr("What would you ask, or do, differently?"),
        "corrected": _tr("What had you got wrong, and what made you wary?"),
    }.get(key, key)


def short(key: str) -> str:
    """What a question is about, as the head of a column says it."""
    return {
        "arranging": _tr("Arranged"),
        "preparing": _tr("Prepared"),
        "conducting": _tr("Led"),
        "learned": _tr("Learned"),
        "view": _tr("View"),
        "fit": _tr("Fit"),
        "content": _tr("Could live with"),
        "viewpoints": _tr("Viewpoints"),
    }.get(key, key)


def answer(key: str, choice: str) -> str:
    """An answer by the key of its question and its own."""
    return {
        "arranging": {"easy": _tr("Easily"), "effort": _tr("With some effort"), "badly": _tr("Badly")},
        "preparing": {"well": _tr("Well"), "enough": _tr("Just enough"), "little": _tr("Too little")},
        "conducting": {"well": _tr("Well"), "partly": _tr("Partly"), "badly": _tr("It led me")},
        "learned": {"yes": _tr("Yes"), "partly": _tr("Partly"), "no": _tr("No")},
        "view": {"confirmed": _tr("As before"), "changed": _tr("Differently"), "open": _tr("Still open")},
        "fit": {"yes": _tr("Yes"), "partly": _tr("Partly"), "no": _tr("No")},
        "content": {"yes": _tr("Yes"), "maybe": _tr("Maybe"), "no": _tr("No")},
        "viewpoints": {
            "more": _tr("Yes, others"),
            "same": _tr("Yes, from the same field"),
            "enough": _tr("Enough for now"),
        },
    }.get(key, {}).get(choice, choice)


def kind(key: str) -> str:
    """What is to be built."""
    return {SKILL: _tr("Skill"), EXPERIENCE: _tr("Experience"), STRENGTH: _tr("Strength")}.get(key, key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("evaluation_words", text)
