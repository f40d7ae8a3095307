"""Playbooks: experts disagree on the rules of informational interviews, so the rules are data.

Each lies in `resources/playbooks/NAME.toml`; its comments say what a key means and where a number comes from.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache

from crm_app import resources
from crm_app.domain.datafiles import Table
from crm_app.domain.modes import MODES
from crm_app.domain.times import parse_date
from crm_app.domain.workdays import Span
from crm_app.errors import Unusable

DEFAULT = "umbc"
SHIPPED = (DEFAULT, "dalton-3b7")
NEVER = "never"
SAY, NEVER_MENTION, WARN = "say", "never mention", "warn"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long each step may wait; None where the playbook does without it."""

    phone_call_after_letter: Span | None
    nudge_after: Span | None
    someone_else_after: Span | None
    close_after: Span | None
    fix_time_after_yes: Span | None
    ask_again: Span | None
    confirm_before: Span | None
    write_up: Span | None
    thank_you: Span | None
    evaluate: Span | None
    new_name: Span | None
    report_back: Span | None
    report_back_again: Span | None
    report_back_grace: Span | None
    promise: Span | None
    file_card: Span | None
    update_first: Span | None
    dormant: Span | None


@dataclass(frozen=True, slots=True)
class Wording:
    """What the request checker looks for in a letter that asks; it marks and never blocks.

    `not_a_job` is "say" or "never mention"; `attachments` is "never" or "warn".
    """

    words_most: int
    connection_first: bool
    time_asked: bool
    not_a_job: str
    follow_up_day: bool
    attachments: str


@dataclass(frozen=True, slots=True)
class StarterQuestion:
    """A question of the bank that a new meeting begins with, with its minutes in a meeting of 30."""

    question: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Playbook:
    """The rules of one school; lists by mode are keyed by in-person, phone and video."""

    key: str
    name: str
    about: str
    source: str
    holidays: frozenset[date]
    minutes: int
    minutes_least: int
    minutes_most: int
    nudges: int
    one_per_employer: bool
    arrive_early: int
    thank_roles: tuple[str, ...]
    thank_you_warnings: tuple[Span, ...]
    deadlines: Deadlines
    wording: Wording
    cadence: Mapping[str, Span]
    opener: str
    opening_minutes: int
    closing_minutes: int
    closing_line: str
    closing_ticks: tuple[str, ...]
    observe: Mapping[str, tuple[str, ...]]
    starter: tuple[StarterQuestion, ...]
    checklists: Mapping[str, tuple[str, ...]]


@cache
def load(key: str = DEFAULT) -> Playbook:
    """A shipped playbook; raises `Unusable` for a key that is none, naming those that are."""
    if key not in SHIPPED:
        raise Unusable(f"There is no playbook called “{key}”; choose one of {', '.join(SHIPPED)}.")
    return parse(resources.read_text("playbooks", f"{key}.toml"), f"{key}.toml")


def parse(text: str, file: str) -> Playbook:
    """A playbook from the text of its file; raises `Unusable` naming file and key of the first mistake."""
    table = Table.parse(text, file)
    asking, sheet = table.table("asking"), table.table("sheet")
    minutes_least = asking.number("minutes_least", 5, 240)
    minutes_most = asking.number("minutes_most", minutes_least, 240)
    playbook = Playbook(
        key=table.text("key"),
        name=table.text("name"),
        about=table.text("about"),
        source=table.text("source"),
        holidays=_days(table, "holidays"),
        minutes=asking.number("minutes", minutes_least, minutes_most),
        minutes_least=minutes_least,
        minutes_most=minutes_most,
        nudges=asking.number("nudges", 0, 10),
        one_per_employer=asking.flag("one_per_employer"),
        arrive_early=asking.number("arrive_early", 0, 120),
        thank_roles=_among(asking, "thank_roles", ("host", "guest", "met")),
        thank_you_warnings=tuple(
            _span(asking, "thank_you_warnings", words) for words in asking.texts("thank_you_warnings")
        ),
        deadlines=_deadlines(table.table("deadlines")),
        wording=_wording(table.table("wording")),
        cadence=_cadence(table.table("cadence")),
        opener=sheet.text("opener"),
        opening_minutes=sheet.number("opening_minutes", 0, 20),
        closing_minutes=sheet.number("closing_minutes", 0, 20),
        closing_line=sheet.text("closing_line"),
        closing_ticks=sheet.texts("closing_ticks"),
        observe=_by_mode(sheet.table("observe")),
        starter=tuple(_starter(each) for each in table.tables("starter")),
        checklists=_by_mode(table.table("checklists")),
    )
    for each in (table, asking, sheet):
        each.finish()
    return playbook


def _deadlines(table: Table) -> Deadlines:
    spans = {each.name: _span_or_never(table, each.name) for each in fields(Deadlines)}
    table.finish()
    return Deadlines(**spans)


def _wording(table: Table) -> Wording:
    wording = Wording(
        words_most=table.number("words_most", 20, 1000),
        connection_first=table.flag("connection_first"),
        time_asked=table.flag("time_asked"),
        not_a_job=table.choice("not_a_job", (SAY, NEVER_MENTION)),
        follow_up_day=table.flag("follow_up_day"),
        attachments=table.choice("attachments", (NEVER, WARN)),
    )
    table.finish()
    return wording


def _cadence(table: Table) -> dict[str, Span]:
    rhythms = {letter: _span(table, letter, table.text(letter)) for letter in "ABC"}
    table.finish()
    return rhythms


def _by_mode(table: Table) -> dict[str, tuple[str, ...]]:
    lists = {mode: table.texts(mode) for mode in MODES}
    table.finish()
    return lists


def _starter(table: Table) -> StarterQuestion:
    question = StarterQuestion(table.text("question"), table.number("minutes", 1, 60))
    table.finish()
    return question


def _span_or_never(table: Table, key: str) -> Span | None:
    words = table.text(key)
    return None if words == NEVER else _span(table, key, words)


def _span(table: Table, key: str, words: str) -> Span:
    try:
        return Span.parse(words)
    except Unusable:
        raise table.wrong(key, "a span such as 24 hours, 7 days or 5 business days") from None


def _among(table: Table, key: str, choices: tuple[str, ...]) -> tuple[str, ...]:
    chosen = table.texts(key)
    if not set(chosen) <= set(choices):
        raise table.wrong(key, "a list of " + ", ".join(choices))
    return chosen


def _days(table: Table, key: str) -> frozenset[date]:
    try:
        return frozenset(parse_date(words) for words in table.texts(key))
    except Unusable:
        raise table.wrong(key, "a list of days such as 2026-12-25") from None
