"""What the actions about one person do: those of the detail, somebody new in one line, pasting."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from typing_extensions import override

from crm_app.ui.department import Department, Tools
from crm_app.ui.focused_text import FocusedText

if TYPE_CHECKING:  # loaded when somebody is first shown, or added
    from crm_app.ui.pages.person.detail import PersonDetail
    from crm_app.ui.quick_adding import QuickAdding
    from crm_app.ui.widgets.quick_panel import QuickPanel

OF_ONE = (
    "add_note", "edit_person", "forget_sender", "add_card", "choose_photo", "attach_file", "stop_contact",
)  # fmt: skip
"""The actions that need a person in front."""


class PersonDoing(Department):
    """Says what each action does, with the person in front where it needs one."""

    files_pasted = Signal(list)
    """Files on the clipboard that are no business of one person."""
    picture_pasted = Signal(object)
    """A picture on the clipboard, likewise."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._panel: QuickPanel | None = None
        self._adding: QuickAdding | None = None
        FocusedText(self)

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "new_person": self.new_person,
            "paste": self.paste,
            "add_note": self._on_detail(lambda detail: detail.begin_note()),
            "edit_person": self._on_detail(lambda detail: detail.edit()),
            "forget_sender": self._on_detail(lambda detail: detail.forget_sender()),
            "add_card": self._on_detail(lambda detail: detail.choose_card()),
            "choose_photo": self._on_detail(lambda detail: detail.choose_photo()),
            "attach_file": self._on_detail(lambda detail: detail.choose_file()),
            "stop_contact": self._on_detail(lambda detail: detail.turn_stop()),
        }

    def _detail(self) -> "PersonDetail | None":
        """The detail in front; None where there is none."""
        pane = self.pane_in_front
        return pane.whole if pane is not None else None

    def _on_detail(self, do: "Callable[[PersonDetail], object]") -> Callable[[], None]:
        def call() -> None:
            detail = self._detail()
            if detail is not None and detail.person:
                do(detail)

        return call

    def new_person(self, text: str = "") -> None:
        """The line for somebody new, over the top of the window."""
        if self._panel is None:
            self._panel = self._make_panel()
        if text:
            self._panel.line.line.setText(text)
        self._panel.bring()

    def _make_panel(self) -> "QuickPanel":
        from crm_app.ui.quick_adding import QuickAdding, line_over
        from crm_app.ui.widgets.quick_panel import QuickPanel

        line = line_over(self.tools.session, self.tools.drafts)
        panel = QuickPanel(line, self.tools.window)
        panel.opened.connect(partial(self.wanted.emit, "person"))
        self._adding = QuickAdding(self.tools.session, line, self.tools.problems, self)
        self._adding.added.connect(self._added)
        return panel

    def _added(self, person: int, words: str) -> None:
        if self._panel is not None:
            self._panel.put_away()
        self.wanted.emit("person", person)
        self.did.emit(words)

    @override
    def save_waiting(self) -> None:
        if self._adding is not None:
            self._adding.save_waiting()

    def paste(self) -> None:
        """Take what is on the clipboard: a picture or file for the person in front, a vCard, or a new contact."""
        data = _on_clipboard()
        detail = self._detail()
        if detail is not None and detail.paste(data):
            return
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        text = data.text().strip()
        if files:
            self.files_pasted.emit(files)
        elif text.upper().startswith("BEGIN:VCARD"):
            self.files_pasted.emit([self._as_file(text)])
        elif data.hasImage():
            self.picture_pasted.emit(data.imageData())
        elif text:
            self.new_person(", ".join(filter(None, (line.strip(" ,;") for line in text.splitlines()))))
        else:
            self.said.emit(self.tr("There is nothing on the clipboard that can be taken in."))

    def _as_file(self, text: str) -> Path:
        """A pasted vCard as a file, for the way that files go."""
        import tempfile

        path = Path(tempfile.mkdtemp(prefix="rapport-paste-")) / self.tr("Pasted contact.vcf")
        path.write_text(text, encoding="utf-8")
        return path

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Let Ctrl+V through to the action where a field would swallow it and cannot take what is on the clipboard."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            data = _on_clipboard()
            if data.hasImage() and not data.hasText():
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _on_clipboard() -> QMimeData:
    """What is on the clipboard; Qt answers None for nothing, whatever its stubs say."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()  # type: ignore[truthy-bool]
