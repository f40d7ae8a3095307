"""What every group of a person's detail works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from crm_app.store.book import Book
from crm_app.ui.drafts import Drafts
from crm_app.ui.jobs import Jobs
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.thumbnails import Thumbnails


@dataclass(frozen=True, slots=True)
class Desk:
    """One for each window."""

    session: Session
    saving: Saving
    drafts: Drafts
    jobs: Jobs
    thumbnails: Thumbnails
    clock: Callable[[], datetime]

    @property
    def book(self) -> Book:
        """The book that is open."""
        return self.session.book
