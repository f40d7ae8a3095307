"""Times, dates, zones and paper as locales write them."""

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from crm_app.sheets.clock import Clock, zone, zone_label

NEW_YORK = ZoneInfo("America/New_York")
MORNING = datetime(2026, 11, 25, 9, 5, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("locale", "paper", "time", "date", "moment"),
    [
        ("en_US", "letter", "9:05 AM", "Wed, November 25, 2026", "Wed, Nov 25 9:05 AM"),
        ("en-US", "letter", "9:05 AM", "Wed, November 25, 2026", "Wed, Nov 25 9:05 AM"),
        ("en_GB", "a4", "09:05", "Wed 25 November 2026", "Wed 25 Nov 09:05"),
        ("de_DE.UTF-8", "a4", "09:05", "Mi, 25. November 2026", "Mi, 25. Nov. 09:05"),
        ("fr_CA", "letter", "09:05", "mer. 25 novembre 2026", "mer. 25 nov. 09:05"),
        ("es", "a4", "09:05", "mié 25 de noviembre de 2026", "mié 25 nov 09:05"),
        ("eo", "a4", "09:05", "Wed 25 November 2026", "Wed 25 Nov 09:05"),
        ("it_IT", "a4", "09:05", "Wed 25 November 2026", "Wed 25 Nov 09:05"),
        ("hi_IN", "a4", "9:05 AM", "Wed 25 November 2026", "Wed 25 Nov 9:05 AM"),
        ("vi_US", "letter", "9:05 AM", "Wed, November 25, 2026", "Wed, Nov 25 9:05 AM"),
        ("", "a4", "09:05", "Wed 25 November 2026", "Wed 25 Nov 09:05"),
    ],
)
def test_a_locale_writes(locale: str, paper: str, time: str, date: str, moment: str) -> None:
    clock = Clock(locale)
    assert (clock.paper, clock.time(MORNING), clock.date(MORNING), clock.moment(MORNING)) == (paper, time, date, moment)


def test_a_span_says_the_half_of_the_day_once_when_it_can() -> None:
    clock = Clock("en_US")
    assert clock.span(MORNING, MORNING + timedelta(minutes=30)) == "9:05–9:35 AM"
    assert clock.span(MORNING, MORNING + timedelta(hours=3)) == "9:05 AM–12:05 PM"
    assert clock.short_time(MORNING.replace(hour=0)) == "12:05"


def test_a_zone_is_said_as_people_say_it() -> None:
    assert zone_label("America/New_York", "", MORNING) == "New York (EST)"
    assert zone_label("America/New_York", "Baltimore", MORNING) == "Baltimore (EST)"
    assert zone_label("Asia/Dubai", "", MORNING.astimezone(ZoneInfo("Asia/Dubai"))) == "Dubai (UTC+4)"
    assert zone_label("Asia/Kathmandu", "", MORNING.astimezone(ZoneInfo("Asia/Kathmandu"))) == "Kathmandu (UTC+5:45)"
    assert zone_label("", "", MORNING.astimezone(timezone(timedelta(hours=-3)))) == "UTC−3"


@pytest.mark.parametrize("name", ["", "nonsense", "../../etc/passwd", "Europe/"])
def test_an_unknown_zone_falls_back(name: str) -> None:
    assert zone(name, NEW_YORK) is NEW_YORK
