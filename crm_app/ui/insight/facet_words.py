"""What makes a viewpoint differ, in words."""

from PySide6.QtCore import QCoreApplication

from crm_app.domain.coverage import Facet


def facet_words(facet: Facet) -> str:
    """The value of a facet: those that are keys in the user's language, those somebody typed as they are."""
    kind, value = facet
    known = {"seniority": _seniorities(), "size": _sizes()}.get(kind, {})
    return known.get(value, value)


def _seniorities() -> dict[str, str]:
    return {
        "student": _tr("Student"), "junior": _tr("Junior"), "experienced": _tr("Experienced"),
        "senior": _tr("Senior"), "lead": _tr("Leading"), "executive": _tr("Executive"),
    }  # fmt: skip


def _sizes() -> dict[str, str]:
    return {
        "up to 20": _tr("Up to 20 people"), "up to 100": _tr("Up to 100"), "up to 1,000": _tr("Up to 1,000"),
        "over 1,000": _tr("Over 1,000"),
    }  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("facet_words", text)
