"""What happens to a meeting after it was planned: moved, called off, missed, held, turned into a call."""

from datetime import datetime

from crm_app.domain.modes import PHONE
from crm_app.domain.times import zone_named
from crm_app.errors import Unusable
from crm_app.store import meetings, models, rows
from crm_app.store.book import Book

ME, THEM = "me", "them"
_LONGEST_HOURS = 24


def move(
    book: Book,
    number: int,
    *,
    start: datetime,
    zone: str = "",
    minutes: int | None = None,
    who: str = "",
    why: str = "",
) -> None:
    """Give a meeting another time inside an edit; the earlier one is kept with who moved it and why."""
    plan = meetings.get(book, number)
    zone = zone_named(zone).key if zone else str(plan["zone"])
    if start != plan["start"]:
        earlier = {"start": plan["start"], "zone": plan["zone"]}
        rows.add(book, models.MeetingMove, meeting=number, at=book.clock(), who=who, why=why, **earlier)
    leave_by = plan["leave_by"] and plan["leave_by"] + (start - plan["start"])
    meetings.change(book, number, start=start, zone=zone, minutes=minutes or plan["minutes"], leave_by=leave_by)


def resize(book: Book, number: int, minutes: int) -> None:
    """Give a meeting another length inside an edit; raises Unusable for one that no meeting has."""
    if not 5 <= minutes <= _LONGEST_HOURS * 60:
        raise Unusable(f"{minutes} minutes is no length for a meeting. Give something from 5 minutes to a day.")
    meetings.change(book, number, minutes=minutes)


def cancel(book: Book, number: int, *, who: str, why: str = "") -> None:
    """Call a meeting off inside an edit; `who` is me or them."""
    meetings.change(book, number, cancelled_at=book.clock(), cancelled_by=who, cancelled_why=why)


def miss(book: Book, number: int, *, who: str, why: str = "") -> None:
    """Say inside an edit that a meeting did not happen because `who`, me or them, did not come."""
    meetings.change(book, number, no_show_at=book.clock(), no_show=who, no_show_why=why)


def bring_back(book: Book, number: int) -> None:
    """Plan a meeting that was called off or missed again, inside an edit."""
    meetings.change(book, number, cancelled_at=None, cancelled_by="", cancelled_why="", no_show_at=None, no_show="",
                    no_show_why="")  # fmt: skip


def hold(book: Book, number: int, *, begun: datetime, ended: datetime) -> None:
    """Say inside an edit when a meeting really began and ended; raises Unusable unless the end comes after."""
    if ended <= begun:
        raise Unusable("The meeting ends before it begins. Give an end after the beginning.")
    if (ended - begun).total_seconds() > _LONGEST_HOURS * 3600:
        raise Unusable("That is longer than a day. Give the day and time at which it ended.")
    meetings.change(book, number, held_start=begun, held_end=ended)


def turn_into_call(book: Book, number: int, *, phone: str = "") -> None:
    """Meet by phone instead, inside an edit; place and directions stay as they were, for another time."""
    plan = meetings.get(book, number)
    meetings.change(
        book, number, mode=PHONE, turned_call_at=book.clock(), day_phone=phone or plan["day_phone"], leave_by=None
    )


def moves(book: Book, number: int) -> list[tuple[datetime, str, str]]:
    """(earlier start, who moved it, why) of a meeting, the first move first."""
    sql = "SELECT start, who, why FROM meeting_move WHERE meeting_id = ? ORDER BY at, id"
    return [(datetime.fromisoformat(start), who, why) for start, who, why in book.rows(sql, (number,))]
