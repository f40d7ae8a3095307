"""The columns that the list of people can show."""

from PySide6.QtCore import QCoreApplication

from crm_app.ui.models.columns import Column


def columns() -> tuple[Column, ...]:
    """The columns in the user's language; the first five stand there until others are chosen."""
    return (
        Column("name", _tr("Name"), 2.2, least=150),
        Column("organisation", _tr("Organisation"), 1.4, needed=640),
        Column("stage", _tr("Stage"), 1.15, least=108),
        Column("next", _tr("Next step"), 1.75, least=150),
        Column("last_contact", _tr("Last contact"), 1.15, least=104, needed=640, falling=True, trailing=True),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleModel", text)
