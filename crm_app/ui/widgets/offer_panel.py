"""What lies on top of the page of backups for a while: work under way, a backup to take in, what a check found."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from crm_app.ui import announce
from crm_app.ui.widgets.boxes import clear, column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label, Picture

_FINDINGS = 8


class OfferPanel(QWidget):
    """One of the three at a time; nothing when there is none."""

    accepted = Signal(object)
    """The backup shall take the place of the book."""
    recover = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._source: Path | None = None
        self.doing = Label("", "base_strong")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.title = Label("", "base_strong", wrap=True)
        self.warning = Label("", "base_strong", tone="warn", wrap=True)
        self._warned = holder(row(Picture("triangle-alert", "warn"), self.warning, space=8))
        self._lines: QVBoxLayout = column(space=4)
        self.take = Button(self.tr("Put it in place"), "primary", "rotate-ccw")
        self.mend = Button(self.tr("Recover what can be saved"), "primary", "shield-check")
        self.leave = Button(self.tr("Leave the book as it is"), "plain")
        self._work = pane(column(self.doing, self.bar, space=8, margins=(14, 12, 14, 14)), kind="panel")
        buttons = row(self.take, self.mend, self.leave, None)
        inside = column(self.title, self._lines, self._warned, 4, buttons, space=8, margins=(14, 12, 14, 12))
        self._offer = pane(inside, kind="panel")
        self.setLayout(column(self._work, self._offer, space=0))
        self.take.clicked.connect(lambda: self.accepted.emit(self._source))
        self.mend.clicked.connect(self.recover)
        self.leave.clicked.connect(self.put_away)
        self.hide()

    def show_work(self, sentence: str) -> None:
        """Something is under way."""
        self.doing.setText(sentence)
        self._show(self._work, sentence)

    def show_offer(self, source: Path, name: str, lines: Sequence[str], *, older: bool) -> None:
        """A backup could take the place of the book; an `older` one would lose what was done since."""
        self._source = source
        self.title.setText(self.tr("{name} is whole and can take the place of your book.").format(name=name))
        kept = self.tr("Your book as it is now is kept in a backup first.")
        self._fill([*lines, kept])
        self.warning.setText(
            self.tr("This backup is older than your book. What you did since would not be in it.") if older else ""
        )
        self._warned.setVisible(older)
        self.take.setText(self.tr("Put the older one in place") if older else self.tr("Put it in place"))
        self.take.show()
        self.mend.hide()
        self.leave.setText(self.tr("Leave the book as it is"))
        self._show(self._offer, f"{self.title.text()} {self.warning.text()}")
        (self.leave if older else self.take).setFocus()

    def show_findings(self, sentences: Sequence[str]) -> None:
        """A check found something; it can be mended."""
        self.title.setText(self.tr("The book is not in order."))
        more = len(sentences) - _FINDINGS
        self._fill([*sentences[:_FINDINGS], *([self.tr("and {count} more").format(count=more)] if more > 0 else [])])
        self._warned.hide()
        self.take.hide()
        self.mend.show()
        self.leave.setText(self.tr("Not now"))
        self._show(self._offer, self.title.text())
        self.mend.setFocus()

    def _fill(self, lines: Sequence[str]) -> None:
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(Label(line, tone="text2", wrap=True))

    def _show(self, part: QWidget, spoken: str) -> None:
        self._work.setVisible(part is self._work)
        self._offer.setVisible(part is self._offer)
        self.show()
        announce.say(self, spoken)

    def put_away(self) -> bool:
        """Show nothing any more; False when there was nothing, or work that goes on."""
        shown = self.isVisible()
        self.hide()
        return shown
