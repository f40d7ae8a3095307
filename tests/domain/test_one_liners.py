from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_app.domain import details, whens
from crm_app.domain.one_liners import (
    CustomLine,
    FindingLine,
    JobLine,
    PromiseLine,
    custom,
    finding,
    job,
    promise,
    time_of_job,
)
from crm_app.errors import Unusable

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def a_day(text: str) -> date:
    return whens.read(text, now=MONDAY, zone="UTC").day


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Data scientist at NOAA since 2019", JobLine("Data scientist", "NOAA", "2019")),
        ("analyst, NOAA, 2015-2018", JobLine("analyst", "NOAA", "2015", "2018")),
        ("Analyst at NOAA (5/2015 – 2018-7)", JobLine("Analyst", "NOAA", "2015-05", "2018-07")),
        ("at NOAA", JobLine("", "NOAA")),
        ("Analyst", JobLine("Analyst")),
        ("Analyst at NOAA until 2020", JobLine("Analyst", "NOAA", "", "2020")),
        ("Analyst at NOAA 2019-", JobLine("Analyst", "NOAA", "2019")),
        ("", JobLine()),
    ],
)
def test_a_job_is_read(text: str, told: JobLine) -> None:
    assert job(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Send the article by Friday", PromiseLine("Send the article", date(2026, 11, 27))),
        ("send it by mail by 3 Dec", PromiseLine("send it by mail", date(2026, 12, 3))),
        ("Send it by mail", PromiseLine("Send it by mail")),
        ("Call back tomorrow", PromiseLine("Call back", date(2026, 11, 24))),
        ("Report back in 2 weeks", PromiseLine("Report back", date(2026, 12, 7))),
        ("by Friday", PromiseLine("by Friday")),
    ],
)
def test_a_promise_is_read_with_its_day(text: str, told: PromiseLine) -> None:
    assert promise(text, a_day) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Field biologist until 2014 (her talk)", FindingLine("Field biologist until 2014", "her talk")),
        (
            "Publishes errors (Portal) https://x.example/wrong.",
            FindingLine("Publishes errors", "Portal", "https://x.example/wrong"),
        ),
        ("Does she hire outside February?", FindingLine("Does she hire outside February?", unknown=True)),
        ("https://x.example/a", FindingLine("https://x.example/a", "", "https://x.example/a")),
    ],
)
def test_a_finding_is_read(text: str, told: FindingLine) -> None:
    assert finding(text) == told


def test_a_field_of_ones_own_is_read() -> None:
    assert custom("Favourite tea: Assam") == CustomLine("Favourite tea", "Assam")
    assert custom("Assam") == CustomLine("", "Assam")


@pytest.mark.parametrize(("text", "kept"), [("2019", "2019"), ("5/2019", "2019-05"), ("2019-5", "2019-05"), (" ", "")])
def test_a_time_of_a_job_is_kept_as_iso(text: str, kept: str) -> None:
    assert time_of_job(text) == kept


def test_what_is_no_time_of_a_job_is_refused() -> None:
    with pytest.raises(Unusable, match="no year or month"):
        time_of_job("long ago")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ana@noaa.example", "email"),
        ("+1 301 555 0142", "phone"),
        ("(301) 555-0142 ext. 7", "phone"),
        ("https://noaa.example/ana", "url"),
        ("linkedin.com/in/ana", "url"),
        ("1315 East-West Hwy, Silver Spring", "address"),
        ("@ana.ruiz", "messaging"),
        ("signal: ana.42", "messaging"),
    ],
)
def test_the_kind_of_a_detail_is_seen(text: str, kind: str) -> None:
    assert details.kind_of(text) == kind


@given(st.text())
def test_no_line_is_refused(text: str) -> None:
    job(text)
    promise(text, a_day)
    finding(text)
    custom(text)
    assert details.kind_of(text) in details.KINDS
