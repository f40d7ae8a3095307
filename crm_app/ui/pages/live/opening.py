"""The words of a meeting under way: what one says first, how far one is, how much time is left, and the keys."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from crm_app.store import live, me, meetings
from crm_app.store.book import Book
from crm_app.store.live import Course
from crm_app.ui import formats, own_clock, words
from crm_app.ui.actions import Actions

WHILE_RUNNING = (
    "live_end", "live_stay", "live_name", "live_card", "live_say_left", "live_say_question", "live_say_next",
)  # fmt: skip
ALL = (*WHILE_RUNNING, "live_asked", "live_skip", "live_back")
"""The actions that mean something only while a meeting is under way and in front."""


def plan_words(book: Book, meeting: int, course: Course) -> tuple[str, str, list[tuple[str, str]]]:
    """Title, when it was planned, and (what it is, the words) that help one to begin."""
    plan = meetings.get(book, meeting)
    name = meetings.host_name(book, meeting) or _tr("nobody yet")
    zone = own_clock.own_zone(book)
    begins = own_clock.begins(plan["start"], zone=plan["zone"], mode=plan["mode"], own=zone, now=book.clock())
    planned = f"{begins} · {words.minutes(course.minutes)}"
    if course.begun is not None and course.ended is not None:
        planned = _tr("It ended at {time}.").format(time=formats.clock(course.ended, zone))
    versions = me.introductions(book)
    chosen = next((one for one in versions if one.id == plan["introduction"]), None)
    chosen = chosen or next((one for one in versions if one.preferred), None)
    said = [
        (_tr("What you want from this"), str(plan["goal"])),
        (_tr("You say first"), f"“{live.opener(book).strip('“”')}”"),
        (_tr("From whoever sent you"), str(plan["say_from"])),
        (_tr("How you introduce yourself"), chosen.text if chosen else ""),
    ]
    return _tr("Meeting {name}").format(name=name), planned, [(what, text) for what, text in said if text.strip()]


def how_far(done: int, of: int, late: int, *, running: bool) -> str:
    """How many were asked, and whether that goes as planned."""
    words_ = _tr("{done} of {all}").format(done=done, all=of)
    if not running:
        return words_
    if late > 1:
        return _tr("{done}, {minutes} min late").format(done=words_, minutes=late)
    if late < -1:
        return _tr("{done}, {minutes} min to spare").format(done=words_, minutes=-late)
    return _tr("{done}, on time").format(done=words_)


def left_in_words(left: timedelta) -> str:
    """The time left as it is spoken."""
    over = left < timedelta(0)
    minutes, seconds = divmod(int(abs(left).total_seconds()), 60)
    if over:
        return _tr("{minutes} minutes over the time").format(minutes=minutes)
    if minutes:
        return _tr("{minutes} minutes left").format(minutes=minutes)
    return _tr("{seconds} seconds left").format(seconds=seconds)


def keys_of(actions: Actions, name: str) -> str:
    """The keys of an action as this desktop writes them."""
    return actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def keys_in_words(actions: Actions) -> str:
    """The keys one needs most."""
    told = [
        (keys_of(actions, "live_asked"), _tr("asked, next")),
        (keys_of(actions, "live_back"), _tr("back")),
        (keys_of(actions, "live_stay"), _tr("asked to stay")),
        (keys_of(actions, "live_say_left"), _tr("say the time")),
        (keys_of(actions, "live_end"), _tr("end")),
    ]
    return "   ".join(f"{keys} {what}" for keys, what in told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("live", text)
