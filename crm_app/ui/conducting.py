"""A meeting while it goes on and right after: live mode, writing it up, and looking back on it."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.errors import Unusable
from crm_app.ui.department import Department, Tools
from crm_app.ui.pages.page import Page

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.after_meeting import AfterMeeting
    from crm_app.ui.pages.live.afterwards import AfterwardsPage
    from crm_app.ui.pages.live.look_back import LookBackPage
    from crm_app.ui.pages.live.page import LivePage

LIVE, AFTERWARDS, LOOK_BACK = "live", "afterwards", "look_back"
_SMALLEST = (440, 560)
"""Beside a video call there is little room."""
_WHILE_LIVE = (
    "live_end", "live_stay", "live_name", "live_card", "live_say_left", "live_say_question", "live_say_next",
    "live_asked", "live_skip", "live_back",
)  # fmt: skip


class Conducting(Department):
    """Makes these pages, and says what their actions do."""

    HOMES: ClassVar[Mapping[str, str]] = {key: key for key in (LIVE, AFTERWARDS, LOOK_BACK)}
    APART: ClassVar[frozenset[str]] = frozenset({LIVE, AFTERWARDS, LOOK_BACK})

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._smallest: QSize | None = None
        """How small the window may be beside live mode, while that is in front."""
        self._asked_about = 0

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {LIVE: self._make_live, AFTERWARDS: self._make_afterwards, LOOK_BACK: self._make_look_back}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "live_mode": self.go_live,
            "write_up": self.write_up,
            "look_back": self.look_back,
            "happened_meeting": self.ask_whether_it_happened,
            "live_asked": lambda: self.live.ask(),
            "live_skip": lambda: self.live.go(1),
            "live_back": lambda: self.live.go(-1),
            "live_stay": lambda: self.live.changes.stay(),
            "live_name": lambda: self.live.bring_name(),
            "live_card": lambda: self.live.take_card(),
            "live_end": lambda: self.live.end(),
            "live_say_left": lambda: self.live.say_left(),
            "live_say_question": lambda: self.live.say_question(),
            "live_say_next": lambda: self.live.say_next(),
        }

    def _make_live(self) -> QWidget:
        from crm_app.ui import offers
        from crm_app.ui.pages.live.page import LivePage

        tools = self.tools
        page = LivePage(
            tools.session, tools.commands, tools.saving, tools.preferences,
            offers=partial(offers.matching, tools.book),
        )  # fmt: skip
        page.left.connect(self._leave)
        page.ended.connect(self._write_up)
        return page

    def _make_afterwards(self) -> QWidget:
        from crm_app.ui import offers
        from crm_app.ui.pages.live.afterwards import AfterwardsPage

        tools = self.tools
        page = AfterwardsPage(tools.session, tools.saving, offers=partial(offers.matching, tools.book))
        page.left.connect(self.left)
        page.held_wanted.connect(self._ask_for_the_end)
        page.done.connect(self._look_back)
        return page

    def _make_look_back(self) -> QWidget:
        from crm_app.ui.pages.live.look_back import LookBackPage

        page = LookBackPage(self.tools.session, self.tools.saving)
        page.left.connect(self.left)
        return page

    @property
    def live(self) -> "LivePage":
        """The page of a meeting under way."""
        return cast("LivePage", self.tools.shell.pages.page(LIVE))

    def go_live(self) -> None:
        """Live mode for the meeting that is meant; on its page it begins."""
        if self.tools.shell.page == LIVE:
            if not self.live.is_running:
                self.live.begin()
            return
        meeting = self._meeting() or self._near()
        if meeting:
            self._show(meeting)
        else:
            self.said.emit(self.tr("No meeting is near. Choose one, or plan one first."))

    @property
    def afterwards(self) -> "AfterwardsPage":
        """The page on which a meeting is written up."""
        return cast("AfterwardsPage", self.tools.shell.pages.page(AFTERWARDS))

    @property
    def looking_back(self) -> "LookBackPage":
        """The page on which one looks back on a meeting."""
        return cast("LookBackPage", self.tools.shell.pages.page(LOOK_BACK))

    @cached_property
    def after(self) -> "AfterMeeting":
        """What asks whether it happened."""
        from crm_app.ui.after_meeting import AfterMeeting

        tools = self.tools
        asking = AfterMeeting(tools.session, tools.problems, tools.window, current=lambda: self._asked_about)
        asking.did.connect(self.did)
        return asking

    def ask(self, meeting: int) -> None:
        """Ask whether a meeting happened, and until when."""
        self._asked_about = meeting
        self.after.ask()

    def _ask_for_the_end(self, meeting: int) -> None:
        """Until it is known this asks whether it happened; afterwards it can be mended."""
        from crm_app.store import meetings

        self._asked_about = meeting
        if meetings.get(self.tools.book, meeting)["held_end"] is None:
            self.after.ask()
        else:
            self.after.hold()

    def ask_whether_it_happened(self) -> None:
        """Ask for the meeting in front, or else the last one, of which nobody has said a word."""
        from crm_app.store import live

        book = self.tools.book
        if meeting := live.untold(book, book.clock(), first=self._meeting()):
            self.ask(meeting)
        else:
            self.said.emit(self.tr("Every meeting that was planned has been told of."))

    def write_up(self) -> None:
        """Write up the meeting that is meant, or else the one that ended last."""
        from crm_app.store import live

        book = self.tools.book
        if meeting := self._meeting() or live.last_held(book, book.clock()):
            self._write_up(meeting)
        else:
            self.said.emit(self.tr("No meeting was held yet."))

    def look_back(self) -> None:
        """Look back on the meeting that is meant, or else on the one that ended last."""
        from crm_app.store import live

        book = self.tools.book
        if meeting := self._meeting() or live.last_held(book, book.clock()):
            self._look_back(meeting)
        else:
            self.said.emit(self.tr("No meeting was held yet."))

    def _look_back(self, meeting: int) -> None:
        self.wanted.emit(LOOK_BACK, meeting)
        self.looking_back.focus_first()

    def _write_up(self, meeting: int) -> None:
        self.wanted.emit(AFTERWARDS, meeting)
        self.afterwards.focus_first()

    def _show(self, meeting: int) -> None:
        self.wanted.emit(LIVE, meeting)
        self.live.focus_first()

    @override
    def settle(self) -> None:
        """A meeting that goes on comes to the front, at the same question."""
        from crm_app.store import live

        book = self.tools.book
        if not self.tools.shell.pages.is_made(LIVE) and (meeting := live.under_way(book, book.clock())):
            self._show(meeting)

    def _leave(self) -> None:
        """Back to where one was when the meeting came to the front."""
        back = self.tools.commands["back"]
        if back.isEnabled():
            back.trigger()
        else:
            self.left.emit()

    def _meeting(self) -> int:
        """The meeting in front, or the one with whoever is in front; 0 for none."""
        pages = self.tools.shell.pages
        page = pages.page(pages.front) if pages.front else None
        if not isinstance(page, Page):
            return 0
        table, number = page.record
        if table == "meeting":
            return number
        line = getattr(page, "current", None) if pages.front == "today" else None
        if line is not None and getattr(line, "meeting", None):
            return int(line.meeting)
        return self._with(number) if table == "person" and number else 0

    def _with(self, person: int) -> int:
        from crm_app.store import meetings

        try:
            return meetings.of_person(self.tools.book, person)
        except Unusable:
            return 0

    def _near(self) -> int:
        """The meeting that goes on, or else the one planned nearest to this hour."""
        from crm_app.store import live

        book = self.tools.book
        return live.under_way(book, book.clock()) or live.nearest(book, book.clock())

    @override
    def name_actions(self) -> None:
        """Another page is in front: the frame of the window and the actions go with it."""
        bare = self.tools.shell.page == LIVE
        self.tools.shell.show_frame(on=not bare)
        window = self.tools.window
        if bare and self._smallest is None:
            self._smallest = window.minimumSize()
            window.setMinimumSize(*_SMALLEST)
        elif not bare and self._smallest is not None:
            window.setMinimumSize(self._smallest)
            self._smallest = None
        if self.tools.shell.pages.is_made(LIVE):
            self.live.enable_actions()
        else:
            for name in _WHILE_LIVE:
                self.tools.commands.enable(name, on=False)
