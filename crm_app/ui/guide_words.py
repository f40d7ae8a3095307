"""The two-minute guide to informational interviews, in our own words: what career centres teach, and where it is here.

After the guide of the UMBC Career Center; every piece of its advice has a line.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the guide: its lines, and the actions that lead to where one does it, with their words."""

    title: str
    lines: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


def opening() -> str:
    """What it is all about."""
    return _tr(
        "You ask somebody for half an hour and interview them about their work: what they do, how they came to it, and "
        "how one gets ready for it. You are not asking for a job, and you say so."
    )


def chapters() -> list[Chapter]:
    """The guide in its order."""
    return [_why(), _who(), _asking(), _preparing(), _meeting(), _afterwards()]


def _why() -> Chapter:
    return Chapter(
        _tr("Why do it"),
        (
            _tr("See a line of work with the eyes of somebody inside it."),
            _tr("Hear what really helps to get in."),
            _tr("Come to know more people in the field: many roads lead through whom one knows."),
            _tr("Understand one organisation, its troubles and needs, and whether you would fit."),
        ),
        (("go_library", _tr("About me")),),
    )


def _who() -> Chapter:
    return Chapter(
        _tr("Whom to ask"),
        (
            _tr("Begin near: family, friends, neighbours, colleagues, people you worked for."),
            _tr("Then alumni, on your school’s platform or on LinkedIn; teachers, staff and the career centre."),
            _tr("Write to or ring agencies and associations, and go to their meetings."),
            _tr("Read about the field: whoever wrote the article can be asked."),
        ),
        (("new_person", _tr("Add somebody")), ("import", _tr("Import contacts"))),
    )


def _asking() -> Chapter:
    return Chapter(
        _tr("Asking and arranging"),
        (
            _tr("Let somebody they know send you, if you can."),
            _tr("Say at once that you are finding out about their work to decide better, and want no job."),
            _tr("A letter works best with a telephone call after it that fixes the time."),
            _tr("Ask for 30 to 60 minutes, when it suits them. The call that arranges it is not the interview yet."),
            _tr("Going there? Get the way and the parking exactly."),
        ),
        (("go_people", _tr("People and letters")), ("new_meeting", _tr("Plan a meeting"))),
    )


def _preparing() -> Chapter:
    return Chapter(
        _tr("Preparing"),
        (
            _tr("Read about the person, the job, the organisation and the field: LinkedIn, Vault, FOCUS, an adviser."),
            _tr("Know your interests, skills and values, and what they have to do with this field."),
            _tr("Choose plenty of open questions, ones that start somebody talking."),
        ),
        (("go_meetings", _tr("Prepare a meeting")), ("go_library", _tr("Question bank"))),
    )


def _meeting() -> Chapter:
    return Chapter(
        _tr("The conversation"),
        (
            _tr("Dress as for a real interview, business casual at least."),
            _tr("Come a few minutes early, and be kind to everybody you meet there."),
            _tr("Look around: the rooms, how people dress, talk and laugh. Would you want to work here?"),
            _tr("You lead: it is you who interviews."),
            _tr("Stop at the time you asked for, unless they ask you to stay."),
            _tr("Ask who else might talk with you, and ask everybody for their card."),
        ),
        (("go_meetings", _tr("Meetings")),),
    )


def _afterwards() -> Chapter:
    return Chapter(
        _tr("Afterwards"),
        (
            _tr("Write it all down: what you heard, what you have to learn, which strengths to build on."),
            _tr("Send thanks within 24 hours: what impressed you, how each one helped, whom of theirs you will meet."),
            _tr("Promise to tell them how it goes on, and do."),
            _tr("Look back: how did arranging, preparing and asking go? What is still open? Whose view is missing?"),
            _tr("Arrange to meet those you were sent to. A résumé or an application can follow, now or later."),
        ),
        (("go_today", _tr("What is due today")),),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide_words", text)
