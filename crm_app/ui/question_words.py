"""Words for what a question of the bank keeps as keys: category, stage, and the kind of answer it looks for."""

from PySide6.QtCore import QCoreApplication


def categories() -> dict[str, str]:
    """The categories in their order."""
    return {
        "small-talk": _tr("Small talk"),
        "path": _tr("Career path and entry"),
        "day": _tr("Typical day and duties"),
        "skills": _tr("Skills, training and education"),
        "conditions": _tr("Working conditions and culture"),
        "likes": _tr("Likes and dislikes"),
        "organisation": _tr("Organisation, challenges and hiring"),
        "outlook": _tr("Trends and outlook"),
        "pay": _tr("Pay and prospects"),
        "advice": _tr("Advice for me"),
        "resources": _tr("Resources and associations"),
        "next": _tr("Next steps and closing"),
    }


def short_categories() -> dict[str, str]:
    """The categories as a filter names them."""
    return {
        "small-talk": _tr("Small talk"),
        "path": _tr("Path"),
        "day": _tr("Day"),
        "skills": _tr("Skills"),
        "conditions": _tr("Conditions"),
        "likes": _tr("Likes"),
        "organisation": _tr("Organisation"),
        "outlook": _tr("Outlook"),
        "pay": _tr("Pay"),
        "advice": _tr("Advice"),
        "resources": _tr("Resources"),
        "next": _tr("Next steps"),
    }


def stages() -> dict[str, str]:
    """When in a meeting a question has its place."""
    return {"opening": _tr("Opening"), "middle": _tr("Middle"), "closing": _tr("Closing")}


def looks_for(letter: str) -> str:
    """What kind of answer a question looks for, with the letter that a career book gives it."""
    return {
        "T": _tr("It looks for trends: what is changing (the T of TIARA)."),
        "I": _tr("It looks for insights: how it really is (the I of TIARA)."),
        "A": _tr("It looks for advice, or for something to do (the A of TIARA)."),
        "R": _tr("It looks for resources: what to read, whom to ask (the R of TIARA)."),
        "N": _tr("It opens the way to the next step, after the questions of TIARA."),
        "S": _tr("It warms up, before the questions of TIARA."),
    }.get(letter, "")


def ratings() -> tuple[str, ...]:
    """What the ratings from one on mean."""
    return (
        _tr("Led nowhere"),
        _tr("Short answers"),
        _tr("Useful"),
        _tr("Good talk"),
        _tr("Always ask it"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("question_words", text)
