"""The keys of a playbook in the words of the window."""

from PySide6.QtCore import QCoreApplication

CHOICES = {
    "not_a_job": ("say", "never mention"), "attachments": ("warn", "never"),
}  # fmt: skip
"""Keys that take one of a few words."""


def table(key: str) -> tuple[str, str]:
    """A table of keys: its title, and a sentence about it."""
    return {
        "asking": (_tr("How to ask"), ""),
        "deadlines": (_tr("By when"), _tr("Write 24 hours, 7 days, 5 business days or same day; never leaves it out.")),
        "cadence": (_tr("Keeping in touch"), _tr("Counted from the last contact, for those who have a rhythm.")),
        "wording": (_tr("How a request is worded"), _tr("What the checker marks in the margin; it never blocks.")),
    }[key]


def key(name: str) -> str:
    """What a key is about; one that is not known here is shown as it stands."""
    return _keys().get(name, name.replace("_", " "))


def choice(word: str) -> str:
    """A word that a key may hold."""
    return {
        "true": _tr("Yes"), "false": _tr("No"), "say": _tr("Say it"), "never mention": _tr("Never mention jobs"),
        "warn": _tr("Warn"), "never": _tr("Never"),
    }[word]  # fmt: skip


def _keys() -> dict[str, str]:
    return {
        "minutes": _tr("Minutes asked for"),
        "minutes_least": _tr("At least"),
        "minutes_most": _tr("At most"),
        "nudges": _tr("Reminders before it rests"),
        "one_per_employer": _tr("One person at an employer at a time"),
        "arrive_early": _tr("Minutes to arrive early"),
        "phone_call_after_letter": _tr("Phone call after a letter"),
        "nudge_after": _tr("Reminder after"),
        "someone_else_after": _tr("Somebody else there after"),
        "close_after": _tr("Let it rest after"),
        "fix_time_after_yes": _tr("Fix the time after a yes"),
        "ask_again": _tr("Ask again after “not now”"),
        "confirm_before": _tr("Confirm before"),
        "write_up": _tr("Write up"),
        "thank_you": _tr("Thank-you"),
        "evaluate": _tr("Look back"),
        "new_name": _tr("Write to a new name"),
        "report_back": _tr("First word to who named them"),
        "report_back_again": _tr("Then again every"),
        "report_back_grace": _tr("Days of grace for that"),
        "promise": _tr("Promises without a day"),
        "file_card": _tr("File a card"),
        "update_first": _tr("First news after thanks"),
        "dormant": _tr("Dormant after"),
        "A": _tr("Often (A)"),
        "B": _tr("Now and then (B)"),
        "C": _tr("Seldom (C)"),
        "words_most": _tr("Words at most"),
        "connection_first": _tr("Connection in the first sentence"),
        "time_asked": _tr("Say how many minutes"),
        "not_a_job": _tr("“I am not asking for a job”"),
        "follow_up_day": _tr("Promise a day to call"),
        "attachments": _tr("Attachments"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("playbook", text)
