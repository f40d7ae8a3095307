"""A program that is killed while somebody types loses the last two seconds at most, in every field."""

import json
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crm_app.store import book as books
from crm_app.store import checking
from crm_app.work import demo
from tests.ui.typist import FIELDS

ROOT = Path(__file__).parents[2]
LOST = 2.0
"""Seconds of typing that may be gone."""
_LEAST = 10
"""Keys that have to be kept for a kill to show anything."""


def killed(folder: Path, field: str, *, after: float) -> tuple[str, str]:
    """Type for so many seconds from the first key on, kill; answers what had to be kept and all that was typed."""
    command = [sys.executable, "-P", "-m", "tests.ui.typist", str(folder), field]
    log = folder.parent / "typed.log"
    with log.open("wb") as told:
        child = subprocess.Popen(command, cwd=ROOT, env=_environment(), stdout=told, stderr=subprocess.PIPE)
        begun = time.monotonic()
        while not log.stat().st_size and child.poll() is None and time.monotonic() < begun + 60:
            time.sleep(0.05)
        time.sleep(after)
        while len(_due(log, time.monotonic())) < _LEAST and child.poll() is None and time.monotonic() < begun + 90:
            time.sleep(0.1)  # a slow machine types less: then nothing had to be kept, and nothing would be shown
        end = time.monotonic()
        child.kill()
        _out, errors = child.communicate()
    kept, typed = _due(log, end), "".join(letter for _at, letter in _keys(log))
    assert len(kept) >= _LEAST, errors.decode()
    return kept, typed


def _keys(log: Path) -> list[tuple[float, str]]:
    """When each key was typed, and which."""
    lines = (line.split() for line in log.read_text().splitlines() if line.count(" ") == 1)
    return [(float(at), letter) for at, letter in lines]


def _due(log: Path, end: float) -> str:
    """What has to be kept by a kill at `end`."""
    return "".join(letter for at, letter in _keys(log) if at <= end - LOST)


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


def found(folder: Path) -> list[str]:
    """Every text of the book and of the drafts beside it."""
    book = books.open_for_writing(folder)
    try:
        texts = [
            str(value)
            for table in ("note", "person", "organisation", "meeting", "me", "research")
            for line in book.rows(f"SELECT * FROM {table}")
            for value in line
        ]
    finally:
        book.close()
    drafts = folder / "drafts.json"
    if drafts.exists():
        texts += [text for fields in json.loads(drafts.read_text()).values() for text in fields.values()]
    return texts


def show_that_nothing_is_lost(folder: Path, field: str, *, after: float) -> float:
    """Kill once; answers how many seconds of typing were lost."""
    kept, typed = killed(folder, field, after=after)
    assert [finding for finding in checking.check(folder) if finding.grave] == []
    start = typed[: min(8, len(kept))]
    there = max((text for text in found(folder) if start and start in text), key=len, default="")
    survived = there[there.index(start) :] if there else ""
    assert survived.startswith(kept), (field, kept, survived)
    return max(0, len(typed) - len(survived)) * 0.025


def fill(folder: Path) -> None:
    """The sample book."""
    book = books.open_for_writing(folder)
    demo.fill(book, datetime.now(UTC), "Europe/London")
    book.close()


@pytest.mark.slow
@pytest.mark.manner(37)
@pytest.mark.parametrize("field", FIELDS)
def test_two_seconds_of_typing_are_lost_at_most(tmp_path: Path, field: str) -> None:
    """Fifty rounds are done by tests/bench/killed_while_typing.py."""
    folder = tmp_path / "rapport"
    fill(folder)
    show_that_nothing_is_lost(folder, field, after=random.Random(field).uniform(3.2, 4.2))
