"""The first look at an empty book: the meeting form first, then import, then sample data."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from crm_app.ui.actions import Actions
from crm_app.ui.widgets.banner import Banners
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.empty_state import EmptyState


def welcome(actions: Actions, *, sample: bool) -> EmptyState:
    """The empty state of People; inside the sample book it does not offer the sample again."""
    buttons = [
        Button(_tr("I have a meeting coming up"), "primary", "calendar-plus", height=36),
        Button(_tr("Import contacts"), "plain", "upload", height=36),
    ]
    names = ["new_meeting", "import"]
    if not sample:
        buttons.append(Button(_tr("Try sample data"), "plain", "sparkles", height=36))
        names.append("sample")
    for button, name in zip(buttons, names, strict=True):
        actions.bind(button, name)
    return EmptyState(
        _tr("The people you want to learn from"),
        _tr("Everyone you ask, meet and thank is listed here, with who sent you to whom."),
        buttons,
        _tr("or drop a vCard, a CSV file or a LinkedIn archive anywhere"),
    )


def say_sample(banners: Banners, remove: Callable[[], object]) -> None:
    """Say over every page that this is the sample; one click removes it and leads to one's own book."""
    banners.show_message(
        _tr("These are made-up people. Try everything; your own book is not touched."),
        tone="info",
        action=_tr("Remove them and start mine"),
        on_action=remove,
        key="sample",
        stays=True,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("welcome", text)
