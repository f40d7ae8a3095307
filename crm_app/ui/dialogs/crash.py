"""The dialog that tells of a bug; it is loaded when there is one."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label


class CrashDialog(QDialog):
    """One sentence, the report, Copy and Go on."""

    def __init__(self, text: str, window: QWidget | None) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(px(560))
        self.text = text
        title = Label(self.tr("Something went wrong in Rapport"), "panel_title")
        words = self.tr(
            "Your book was left as it was. If you want to tell the makers, copy the report below; it holds no names "
            "and nothing is sent by itself."
        )
        shown = QPlainTextEdit(text, readOnly=True)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAccessibleName(self.tr("Report"))
        shown.setMinimumHeight(px(160))
        self.copy_button = Button(self.tr("Copy report"), "plain", "copy")
        go_on = Button(self.tr("Go on"), "primary")
        self.copy_button.clicked.connect(self._copy)
        go_on.clicked.connect(self.accept)
        buttons = row(None, self.copy_button, go_on)
        self.setLayout(column(title, Label(words, wrap=True), shown, buttons, space=12, margins=(20, 20, 20, 16)))
        go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
