"""What the meeting form says under its fields while somebody types: whom a name means."""

from PySide6.QtCore import QCoreApplication

from crm_app.ui.widgets.person_field import PersonField


def person(field: PersonField) -> str:
    """Whether a name is somebody of the book, somebody new, or not clear yet."""
    if not field.text().strip():
        return ""
    if (known := field.meant) is not None:
        return _tr("In your book: {role}").format(role=known.role) if known.role else _tr("In your book.")
    if field.namesakes > 1:
        return _tr("{count} people have this name. Choose one from the list.").format(count=field.namesakes)
    return _tr("New in your book.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("meeting_hints", text)
