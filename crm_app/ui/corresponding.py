"""Letters, cards, notes and scripts: the page on which one is written, opened for whoever is in front."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain.letter_kinds import STEP_LETTERS, About
from crm_app.ui.department import Department
from crm_app.ui.pages.page import Page

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.store.today import Due
    from crm_app.ui.pages.letter.page import LetterPage
    from crm_app.ui.pages.today import TodayPage

LETTER = "letter"
_ACTIONS = ("write_letter", "write_thanks")


class Corresponding(Department):
    """Makes the page, and finds out to whom and about what to write."""

    HOMES: ClassVar[Mapping[str, str]] = {"letter": LETTER}
    APART: ClassVar[frozenset[str]] = frozenset({LETTER})

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {LETTER: self._make}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "write_letter": partial(self.write_to_front, ""),
            "write_thanks": partial(self.write_to_front, "thank-you"),
        }

    def _make(self) -> QWidget:
        from crm_app.ui.pages.letter.page import LetterPage

        page = LetterPage(self.tools.session, self.tools.saving)
        page.left.connect(self.left)
        return page

    @property
    def page(self) -> "LetterPage":
        """The page."""
        return cast("LetterPage", self.tools.shell.pages.page(LETTER))

    @override
    def name_actions(self) -> None:
        person, _, _ = self._front()
        for name in _ACTIONS:
            self.tools.commands.enable(name, on=bool(person))

    def write(self, kind: str, person: int, about: "About | None" = None) -> None:
        """Write a letter of a kind, or with none named what fits, to somebody."""
        from crm_app.store import letter_facts

        kind = kind or letter_facts.suggest(self.tools.book, person)
        self.page.begin(kind, person, about)
        self.entered.emit(LETTER)

    def write_for(self, due: "Due") -> None:
        """Write, or read what to say, for a step that is due."""
        step = due.step
        if step.what == "letter" and step.about:
            self.wanted.emit("letter", step.about)
            self.page.focus_first()
            return
        referral = step.about if step.what in {"report-back", "introduction"} else 0
        about = About(step.meeting or 0, referral or 0) if step.meeting or referral else None
        self.write(STEP_LETTERS.get(step.what, ""), due.person, about)

    def write_to_front(self, kind: str) -> None:
        """Write to the person, about the meeting or for the step in front."""
        person, meeting, due = self._front()
        if due is not None and not kind:
            self.write_for(due)
        elif person:
            self.write(kind, person, About(meeting) if meeting and kind else None)

    def _front(self) -> "tuple[int, int, Due | None]":
        """Person and meeting (0 for none) in front, and the step on whose line the cursor is."""
        pages = self.tools.shell.pages
        page = pages.page(self.tools.shell.page)
        if self.tools.shell.page == "today":
            line = cast("TodayPage", page).current
            return (line.person, line.meeting, line.task[0] if line.task else None) if line else (0, 0, None)
        table, record = page.record if isinstance(page, Page) else ("", 0)
        if table == "person":
            return record, 0, None
        if table == "meeting" and record:
            from crm_app.store import meetings

            return next((one for one, _, _ in meetings.participants(self.tools.book, record)), 0), record, None
        return 0, 0, None
