"""Cards in the window: pictures become cards and are read, the section that shows them, what its actions do."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from crm_app.errors import Busy, CrmError, Unusable
from crm_app.store import card_pile
from crm_app.ui import formats
from crm_app.ui.department import Department, Tools

if TYPE_CHECKING:  # loaded with the first card
    from crm_app.ui.card_pictures import CardPictures
    from crm_app.ui.card_reading import CardReading
    from crm_app.ui.jobs import Job
    from crm_app.ui.pages.cards.page import CardsPage
    from crm_app.work.card_taking import Arrival

CARDS = "cards"
_OF_ONE = ("review_card", "read_card", "trash_card")
_AGAIN = 500


class CardKeeping(Department):
    """Takes pictures in, has them read, and makes the section."""

    HOMES: ClassVar[Mapping[str, str]] = {"card": CARDS}

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        tools.session.changed.connect(self._changed)
        self._count()

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {CARDS: self._make_page}

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "new_cards": self.choose,
            "stop_reading": lambda: self.reading.stop(),
            **{name: partial(self._do, name) for name in _OF_ONE},
        }

    @cached_property
    def reading(self) -> "CardReading":
        """The queue of cards to be read."""
        from crm_app.ui.card_reading import CardReading

        return CardReading(self.tools.session, self.tools.problems, self)

    @cached_property
    def pictures(self) -> "CardPictures":
        """The pictures of cards, decoded beside the window."""
        from crm_app.ui.card_pictures import CardPictures

        return CardPictures(self.tools.book.folder, self.tools.jobs, self)

    @property
    def page(self) -> "CardsPage":
        """The section."""
        return cast("CardsPage", self.tools.shell.pages.page(CARDS))

    def _make_page(self) -> QWidget:
        from crm_app.ui.pages.cards.page import CardsPage

        tools = self.tools
        page = CardsPage(
            tools.session, tools.saving, tools.problems, tools.commands, pictures=self.pictures, reading=self.reading
        )
        page.read_wanted.connect(self.reading.ask)
        return page

    def _do(self, name: str) -> None:
        if self.tools.shell.page != CARDS:
            self.opened.emit(CARDS)
        self.page.slots[name]()

    def choose(self) -> None:
        """Ask for pictures."""
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.pdf)")
        title = self.tr("Add pictures of cards")
        names, _kind = QFileDialog.getOpenFileNames(self.tools.window, title, "", kinds)
        if names:
            self.take_in([Path(name) for name in names])

    def take_picture(self, image: QImage) -> None:
        """A pasted picture."""
        import tempfile

        path = Path(tempfile.mkdtemp(prefix="rapport-paste-")) / self.tr("Pasted card.png")
        if not image.isNull() and image.save(str(path)):
            self.take_in([path])

    def take_in(self, files: list[Path]) -> None:
        """Pictures become cards in the inbox, each a row at once; what is none is told in a sentence."""
        from crm_app.work import card_taking

        folder, wanted = self.tools.book.folder, list(files)

        def work(_job: "Job[tuple[list[Arrival], list[str]]]") -> "tuple[list[Arrival], list[str]]":
            return card_taking.keep(folder, wanted)

        self.tools.jobs.start(work, done=self._add)

    def _add(self, kept: "tuple[list[Arrival], list[str]]") -> None:
        from crm_app.ui.card_reading import SITTING
        from crm_app.work import card_taking

        arrived, troubles = kept
        for trouble in troubles:
            self.tools.problems.show(Unusable(trouble))
        if not arrived:
            return
        book = self.tools.book
        known = card_taking.known(book, arrived)
        fresh = len(arrived) - len(known)
        label = self.tr("Add a card") if fresh == 1 else self.tr("Add %n cards", "", fresh)
        try:
            with self.tools.session.edit(label, autosave=SITTING):
                added = card_taking.add(book, arrived)
        except Busy:
            QTimer.singleShot(_AGAIN, self, partial(self._add, (arrived, [])))
            return
        except CrmError as error:
            self.tools.problems.show(error)
            return
        self.entered.emit(CARDS)
        if added:
            self.did.emit(label)
        elif known:
            self.page.show_record(known[0])
            self.said.emit(self.tr("This picture is a card already."))

    def _changed(self, touched: dict[str, frozenset[int]]) -> None:
        if "card" in touched or "card_side" in touched:
            self._count()
            self._read()

    def _count(self) -> None:
        counts = card_pile.counts(self.tools.book)
        number = counts[card_pile.INBOX]
        spoken = self.tr("Cards, {count} to be filed").format(count=formats.count(number))
        self.tools.shell.sidebar.count(CARDS, formats.count(number) if number else "", spoken)
        if counts[""]:
            self.tools.shell.sidebar.appear(CARDS)

    def _read(self) -> None:
        if card_pile.unread(self.tools.book):
            self.reading.look()

    @override
    def settle(self) -> None:
        self._read()

    @override
    def name_actions(self) -> None:
        pages = self.tools.shell.pages
        if pages.is_made(CARDS):
            self.page.enable_actions(front=self.tools.shell.page == CARDS)
        else:
            for name in (*_OF_ONE, "stop_reading"):
                self.tools.commands.enable(name, on=False)

    @override
    def close(self) -> None:
        if "reading" in self.__dict__:
            self.reading.close()
