"""Words for letters: their kinds and groups, merge fields, and what the checkers mark or find in order."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm_app.domain.letter_kinds import GROUPS, group

if TYPE_CHECKING:
    from crm_app.domain.checker import Mark

_LONGEST = 90


def kind(key: str) -> str:
    """A kind of letter, card, note or script."""
    return {
        "request": _tr("Request"),
        "request-referred": _tr("Request: somebody sent me"),
        "request-alumni": _tr("Request: same school"),
        "request-cold": _tr("Request: out of the blue"),
        "request-event": _tr("Request: met at an event"),
        "linkedin-note": _tr("LinkedIn invitation"),
        "nudge": _tr("Reminder"),
        "phone-script": _tr("Phone: asking for a time"),
        "gatekeeper-script": _tr("Phone: the office answers"),
        "voicemail-script": _tr("Phone: their voicemail"),
        "acceptance": _tr("Thanks for a yes, and times"),
        "confirmation": _tr("Confirmation"),
        "day-before": _tr("Confirmation on the day before"),
        "reschedule": _tr("Asking for another time"),
        "cancellation": _tr("Calling it off"),
        "running-late": _tr("Running late"),
        "thank-you": _tr("Thank-you"),
        "thank-you-card": _tr("Thank-you card"),
        "thank-you-referrer": _tr("Thank-you for a name"),
        "thank-you-met": _tr("Thank-you to reception and others"),
        "referral-request": _tr("Asking for names"),
        "introduction-follow-up": _tr("Introduction they promised"),
        "report-back": _tr("Report on a name"),
        "progress-update": _tr("What came of their advice"),
        "outcome-news": _tr("Good news"),
        "keep-in-touch": _tr("A word to keep in touch"),
        "resume-cover": _tr("Sending my résumé"),
        "reply": _tr("Reply"),
    }.get(key, key.replace("-", " ").capitalize() or _tr("Letter"))


def group_words(key: str) -> str:
    """A group of kinds."""
    return {
        "asking": _tr("Asking"),
        "phone": _tr("By phone"),
        "arranging": _tr("Arranging"),
        "thanks": _tr("Thanks"),
        "after": _tr("Afterwards"),
    }[key]


def kinds() -> dict[str, str]:
    """Every kind with its words, in their order."""
    return {each: kind(each) for several in GROUPS.values() for each in several}


def label(key: str) -> str:
    """The step of writing one, for the history; {name} is to be filled in."""
    return {
        "asking": _tr("Write a request to {name}"),
        "phone": _tr("Write what to say to {name}"),
        "arranging": _tr("Write to {name} about the meeting"),
        "thanks": _tr("Write a thank-you to {name}"),
        "after": _tr("Write to {name}"),
    }[group(key)]


def sent_label(key: str) -> str:
    """The step of having sent one, for the history; {name} is to be filled in."""
    return {
        "asking": _tr("Sent a request to {name}"),
        "phone": _tr("Called {name}"),
        "arranging": _tr("Sent a word about the meeting to {name}"),
        "thanks": _tr("Sent a thank-you to {name}"),
        "after": _tr("Sent a letter to {name}"),
    }[group(key)]


def fields() -> dict[str, str]:
    """The merge fields with what they stand for."""
    return {
        "greeting": _tr("how you greet them"),
        "name": _tr("their whole name"),
        "called": _tr("how they are called"),
        "organisation": _tr("where they work"),
        "field": _tr("their field"),
        "channel": _tr("where you found them"),
        "referrer": _tr("who named them to you"),
        "me": _tr("your name"),
        "my_phone": _tr("your phone number"),
        "introduction": _tr("your introduction, its first sentence"),
        "minutes": _tr("minutes asked for"),
        "follow_up": _tr("the day on which you call or write again"),
        "asked": _tr("the day on which you wrote"),
        "day": _tr("day of the meeting"),
        "clock": _tr("hour of the meeting"),
        "when": _tr("day and hour, by both clocks"),
        "where": _tr("how and where you meet"),
        "ask_for": _tr("whom you ask for there"),
        "options": _tr("three days and hours that suit you"),
        "host": _tr("whom you came to see"),
        "helped": _tr("what helped, from your notes"),
        "names": _tr("the names they gave you"),
        "others": _tr("who else took part"),
        "promises": _tr("what you promised"),
        "named": _tr("whom they named to you"),
        "named_on": _tr("the day on which they did"),
        "news": _tr("how far you came with that name"),
    }


def mark(found: "Mark") -> str:
    """What to look at, as a sentence."""
    values = {key: _short(value) for key, value in found.values}
    if found.rule == "attachment":
        never = values.get("rule") == "never"
        only = _tr("“{words}”: send a résumé only if they asked for it.")
        return (_tr("“{words}”: a first letter carries nothing.") if never else only).format(**values)
    if found.rule == "helped" and "name" in values:
        return _tr("Say how {name} helped too, or write to them as well.").format(**values)
    if found.rule == "unfilled":
        values["words"] = values["words"].strip("[]{}")
    return _marks()[found.rule].format(**values)


def _short(words: str) -> str:
    """Words of the letter, as far as a line has room for them."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _marks() -> dict[str, str]:
    return {
        "unfilled": _tr("Fill in: {words}."),
        "connection": _tr("Say in the first sentence who sent you, or what you share."),
        "time": _tr("Say how many minutes you ask for."),
        "not-a-job": _tr("Say that you are not asking for a job."),
        "job-words": _tr("“{words}”: this guide mentions no job at all."),
        "follow-up": _tr("Say on which day you will call or write again."),
        "words": _tr("{count} words. {most} are enough."),
        "length": _tr("{count} characters. There is room for {most}."),
        "permission": _tr("Ask {name} first whether you may use the name."),
        "compliment": _tr("Say what you admire: their knowledge, their help, the company."),
        "helped": _tr("Say how they helped you."),
        "contacts": _tr("Say whom you are going to meet: {names}."),
        "posted": _tr("Say that you will keep them posted."),
    }


def kept(rule: str) -> str:
    """What is in order, in a few words; empty where there is nothing to say."""
    return {
        "unfilled": _tr("nothing left to fill in"),
        "connection": _tr("the connection comes first"),
        "time": _tr("the time you ask for"),
        "not-a-job": _tr("not asking for a job"),
        "job-words": _tr("no word of a job"),
        "follow-up": _tr("the day you follow up"),
        "attachment": _tr("nothing attached"),
        "words": _tr("short enough"),
        "length": _tr("short enough"),
        "compliment": _tr("what you admire"),
        "helped": _tr("how they helped"),
        "contacts": _tr("whom you will meet"),
        "posted": _tr("keeping them posted"),
    }.get(rule, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("letter_words", text)
