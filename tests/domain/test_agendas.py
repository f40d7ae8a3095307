from datetime import UTC, date, datetime, timedelta

import pytest

from crm_app.domain import agendas
from crm_app.domain.agendas import Block
from crm_app.errors import Unusable

NEW_YORK = "America/New_York"
NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)  # a Wednesday, 10:00 in New York
MONDAY = date(2026, 11, 23)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 by the clocks of New York."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) + timedelta(hours=5)


def test_meetings_fall_into_today_this_week_later_and_past() -> None:
    found = [(1, at(20, 9)), (2, at(24, 9)), (3, at(25, 8)), (4, at(25, 17)), (5, at(29, 9)), (6, at(30, 9))]
    assert agendas.grouped(found, now=NOW, zone=NEW_YORK) == [
        ("today", [3, 4]), ("this-week", [5]), ("later", [6]), ("past", [2, 1]),
    ]  # fmt: skip


def test_a_week_ends_where_the_country_ends_it() -> None:
    sunday = [(1, at(29, 9))]
    assert agendas.grouped(sunday, now=NOW, zone=NEW_YORK, first_weekday=0) == [("this-week", [1])]
    assert agendas.grouped(sunday, now=NOW, zone=NEW_YORK, first_weekday=6) == [("later", [1])]


def test_the_day_is_that_of_the_owner() -> None:
    late = [(1, at(25, 23, 30))]
    assert agendas.grouped(late, now=NOW, zone=NEW_YORK)[0][0] == "today"
    assert agendas.grouped(late, now=NOW, zone="Europe/Berlin")[0][0] == "this-week"


def test_meetings_at_one_time_stand_beside_each_other() -> None:
    found = [(1, at(23, 9), 60), (2, at(23, 9, 30), 30), (3, at(23, 10), 30), (4, at(23, 14), 30)]
    assert agendas.blocks(found, first=MONDAY, zone=NEW_YORK) == [
        Block(1, 0, 540, 600, 0, 2), Block(2, 0, 570, 600, 1, 2), Block(3, 0, 600, 630), Block(4, 0, 840, 870),
    ]  # fmt: skip


def test_a_meeting_over_midnight_stands_on_both_days() -> None:
    assert agendas.blocks([(1, at(23, 23, 30), 60)], first=MONDAY, zone=NEW_YORK) == [
        Block(1, 0, 1410, 1440), Block(1, 1, 0, 30),
    ]  # fmt: skip


def test_a_short_meeting_keeps_room_to_be_read() -> None:
    found = [(1, at(23, 9), 5), (2, at(23, 9, 10), 5)]
    assert [block.lane for block in agendas.blocks(found, first=MONDAY, zone=NEW_YORK)] == [0, 1]


@pytest.mark.manner(69)
def test_a_day_whose_clocks_jump_has_no_such_hour() -> None:
    with pytest.raises(Unusable, match="never happens"):
        agendas.moment_at(date(2027, 3, 14), 150, NEW_YORK)
    assert agendas.moment_at(date(2027, 3, 14), 210, NEW_YORK) == datetime(2027, 3, 14, 7, 30, tzinfo=UTC)
    assert agendas.moment_at(date(2027, 3, 13), 210, NEW_YORK) == datetime(2027, 3, 13, 8, 30, tzinfo=UTC)
