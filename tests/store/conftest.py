"""A book on the disk and a clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crm_app.store.book import Book
from tests.store.looking import Clock, opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Book]:
    with opened(tmp_path / "book", clock) as book:
        yield book
