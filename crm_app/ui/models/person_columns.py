"""The columns that the list of people can show."""

from PySide6.QtCore import QCoreApplication

from crm_app.ui.models.columns import Column


def columns() -> tuple[Column, ...]:
    """The columns in the user's language; the first five stand there until others are chosen."""
    return (
        Column("name", _tr("Name"), 2.2, least=184, editable=True),
        Column("organisation", _tr("Organisation"), 1.4, needed=640, editable=True),
        Column("stage", _tr("Stage"), 1.15, least=108, needed=445),
        Column("next", _tr("Next step"), 1.75, least=150),
        Column("last_contact", _tr("Last contact"), 1.1, least=118, needed=640, falling=True, trailing=True),
        Column("title", _tr("Role"), 1.4, shown=False, editable=True),
        Column("place", _tr("Place"), 1.2, shown=False),
        Column("tags", _tr("Tags"), 1.2, shown=False, editable=True),
        Column("fields", _tr("Fields"), 1.2, shown=False, editable=True),
        Column("email", _tr("E-mail"), 1.6, least=110, shown=False),
        Column("phone", _tr("Phone"), 1.3, least=110, shown=False),
        Column("via", _tr("Came by"), 1.2, shown=False),
        Column("cadence", _tr("Rhythm"), 0.7, shown=False, editable=True),
        Column("birthday", _tr("Birthday"), 0.9, shown=False),
        Column("added", _tr("Added"), 0.9, least=90, shown=False, falling=True, trailing=True),
        Column("changed", _tr("Changed"), 0.9, least=90, shown=False, falling=True, trailing=True),
    )


EXTRAS = frozenset({"place", "tags", "fields", "email", "phone", "via", "cadence", "birthday", "added", "changed"})
"""Those whose texts are read only while they are shown."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeopleModel", text)
