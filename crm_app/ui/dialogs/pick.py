"""Asks for a word that is there already, or for a new one where that makes sense; offers come as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget
from typing_extensions import override

from crm_app.ui import fonts
from crm_app.ui.dialogs.ask import Ask, line
from crm_app.ui.widgets.labels import Label


class Pick(Ask):
    """`answer` is what was typed; with `new` it need not be among the known words."""

    def __init__(
        self, window: QWidget, known: Sequence[str], *, title: str, verb: str, name: str, new: bool, about: str = ""
    ) -> None:
        super().__init__(window, title=title, verb=verb, about=about)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = {word.casefold(): word for word in known}
        self._new = new
        self.field = line(name)
        self._wrong = Label("", "small_strong", tone="bad", wrap=True)
        self._wrong.hide()
        self._offer(known)
        self.ask_for(name, self.field, self._wrong)
        self.field.textEdited.connect(self._calm)
        self.field.setFocus()

    def _offer(self, known: Sequence[str]) -> None:
        completer = QCompleter(QStringListModel(list(known), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("kind", "popup")
        popup.setFont(fonts.font("base"))
        popup.setAccessibleName(self.field.accessibleName())
        completer.setPopup(popup)
        self.field.setCompleter(completer)

    @property
    def answer(self) -> str:
        """The word, as it is known where it is known."""
        text = " ".join(self.field.text().split())
        return self._known.get(text.casefold(), text)

    @override
    def ready(self) -> bool:
        text = self.answer
        if not text:
            return self._complain(self.tr("Type something first."))
        if not self._new and text.casefold() not in self._known:
            return self._complain(self.tr("“{text}” is not in your book.").format(text=text))
        return True

    def _complain(self, sentence: str) -> bool:
        self._wrong.setText(sentence)
        self._wrong.show()
        self.field.setProperty("wrong", "true")
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(sentence)
        self.field.setFocus()
        return False

    def _calm(self) -> None:
        self._wrong.hide()
        self.field.setProperty("wrong", "false")
        self.field.style().polish(self.field)
