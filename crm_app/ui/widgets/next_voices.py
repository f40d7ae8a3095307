"""Whose viewpoint is missing after a meeting: people of the book who were not met, each with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.domain.coverage import gaps
from crm_app.store import captures, coverage, fields, people, requests
from crm_app.store.book import Book
from crm_app.ui.saving import Saving
from crm_app.ui.widgets.boxes import clear, column, holder, row
from crm_app.ui.widgets.buttons import Button, NameButton
from crm_app.ui.widgets.labels import Label

_MOST = 3
Voice = tuple[int, str, str]
"""A person, their name, and why them."""


class NextVoices(QWidget):
    """Three at most, the most telling first; one key marks somebody as to be asked."""

    wanted = Signal(str, int)

    def __init__(self, book: Book, saving: Saving) -> None:
        super().__init__()
        self._book, self._saving = book, saving
        self._shown: list[tuple[Voice, bool]] = []
        self.buttons: list[Button] = []
        self._lines = QVBoxLayout()
        title = Label(self.tr("Whose viewpoint is missing"), "group", tone="text2")
        self.nobody = Label(
            self.tr("Nobody in the book would add one. Ask those you met whom you should hear next."),
            tone="text2",
            wrap=True,
        )
        self.setLayout(column(title, self.nobody, self._lines, space=6))

    def show_meeting(self, meeting: int) -> None:
        """Whom to hear after this meeting."""
        found = self._found(meeting)[:_MOST]
        shown = [(voice, people.get(self._book, voice[0]).stage in {"none", "dormant"}) for voice in found]
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._lines)
        self.buttons = []
        self.nobody.setVisible(not shown)
        for voice, can_be_wanted in shown:
            self._lines.addWidget(self._line(voice, can_be_wanted=can_be_wanted))

    def _line(self, voice: Voice, *, can_be_wanted: bool) -> QWidget:
        person, name, why = voice
        button = NameButton(name)
        button.clicked.connect(lambda: self.wanted.emit("person", person))
        want = Button(self.tr("Want to ask"), "plain", "target", height=28)
        want.setAccessibleName(self.tr("Want to ask {name}").format(name=name))
        want.clicked.connect(lambda: self._want(person, name))
        want.setVisible(can_be_wanted)
        self.buttons.append(want)
        reason = Label(why, "small", tone="text2", wrap=True)
        return holder(column(row(button, None, want, space=6), row(6, reason, space=0), space=0))

    def _want(self, person: int, name: str) -> None:
        label = self.tr("Want to ask {name}").format(name=name)
        self._saving.do(label, lambda book: requests.want(book, [person]))

    def _found(self, meeting: int) -> list[Voice]:
        """Those who would add what the matrix lacks, then those who were named in this meeting and not asked yet."""
        book = self._book
        answers = coverage.answers(book)
        heard = coverage.viewpoints(book, {one.person for one in answers})
        about = {field for viewpoint in heard.values() for field in viewpoint.fields} or set(fields.names(book))
        ranked = gaps(coverage.candidates(book), answers, heard, fields=about)
        found = {one.person: self._why(one.thin_fields, one.named_by) for one in ranked}
        for one in captures.named(book, meeting):
            if people.get(book, one.person).stage in {"none", "to-ask"}:
                found.setdefault(one.person, self.tr("Named in this meeting, and not asked yet"))
        return [(person, people.name_of(book, person), why) for person, why in found.items()]

    def _why(self, thin: Sequence[str], named_by: Sequence[int]) -> str:
        parts = [self.tr("Fewer than two voices on {field}").format(field=", ".join(thin))] if thin else []
        parts += [] if thin else [self.tr("Speaks from another kind of place")]
        names = [people.name_of(self._book, person) for person in named_by]
        parts += [self.tr("Named by {names}").format(names=", ".join(names))] if names else []
        return ". ".join(parts)
