"""The two-minute guide: what an informational interview is and how it goes, with the way to where one does it."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui import guide_words
from crm_app.ui.actions import Actions
from crm_app.ui.guide_words import Chapter
from crm_app.ui.pages.page import Page
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.group import group, page_of
from crm_app.ui.widgets.labels import Label, Picture


class GuidePage(Page):
    """Reads from top to bottom; each chapter ends with where to go."""

    def __init__(self, commands: Actions) -> None:
        super().__init__()
        self._commands = commands
        self.links: list[Button] = []
        opening = Label(guide_words.opening(), wrap=True)
        self.view = page_of(self.title, *map(self._chapter, guide_words.chapters()), head=opening)
        self.setLayout(row(self.view, space=0))

    @property
    @override
    def title(self) -> str:
        return self.tr("Informational interviews in two minutes")

    @override
    def focus_first(self) -> None:
        self.links[0].setFocus()

    def _chapter(self, chapter: Chapter) -> QWidget:
        flow = Flow(space=6, lines=4)
        for name, words in chapter.links:
            button = Button(words, "link", "arrow-right", height=28)
            button.clicked.connect(partial(self._go, name))
            self.links.append(button)
            flow.addWidget(button)
        return group(chapter.title, "", *map(_line, chapter.lines), holder(flow))

    def _go(self, name: str, *_on: bool) -> None:
        self._commands[name].trigger()


def _line(text: str) -> QWidget:
    mark = column(4, Picture("check", "accent_text", 14), None, space=0)
    whole = row(mark, Label(text, wrap=True), space=10)
    whole.setStretch(1, 1)
    return holder(whole)
