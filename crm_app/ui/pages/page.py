"""What every page of the window has in common, so that the window can wire any of them in the same few lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from crm_app.ui.pages.person.pane import PersonPane
    from crm_app.ui.views import Views
    from crm_app.ui.widgets.pdf_view import PdfView


class Page(QWidget):
    """A section, or what is opened out of one. It asks for things by signals and knows no other page."""

    said = Signal(str)
    """A line to be shown for a moment."""
    did = Signal(str)
    """What was just done and can be undone, in words: shown with an Undo button."""
    wanted = Signal(str, int)
    """A record to be shown wherever it belongs: its table (`person`, `organisation`, `meeting` ...) and id."""
    titled = Signal()
    """Another record came to the front, or it got another name."""
    tallied = Signal()
    """More or fewer records are listed or selected."""

    @property
    def title(self) -> str:
        """The name of the record in front, for the title of the window; empty for none."""
        return ""

    @property
    def tally(self) -> str:
        """How many records the page lists, for the status row; empty for a page that lists none."""
        return ""

    @property
    def views(self) -> "Views | None":
        """The saved views of its list; None where there can be none."""
        return None

    @property
    def panes(self) -> list[QWidget]:
        """What F6 goes through, in reading order."""
        return [self]

    @property
    def zoomed(self) -> "PdfView | None":
        """What has the focus and a size of its own, which View > Larger means then instead of the whole window."""
        return None

    @property
    def person_pane(self) -> "PersonPane | None":
        """The person beside a list, whom the actions about one person mean."""
        return None

    @property
    def record(self) -> tuple[str, int]:
        """The table and id of the record in front, for going back to it and for actions; id 0 for none."""
        return "", 0

    def show_record(self, record: int) -> None:
        """Bring a record of this page to the front, leaving a filter that hides it."""

    def focus_first(self) -> None:
        """Put the focus where the arrow keys work."""
        self.setFocus()

    def escape(self) -> bool:
        """Close what lies on top (a detail over the list, a filter); False when there is nothing to close."""
        return False
