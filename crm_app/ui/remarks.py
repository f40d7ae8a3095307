"""What the maker of a sheet has to tell its owner, in the language of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from crm_app.sheets.prep import Report

FULL = 100


def fits(report: "Report") -> str:
    """How full the page is."""
    if report.full > FULL:
        return _tr("Fits, by leaving some things out")
    return _tr("Fits, {percent} % full").format(percent=report.full)


def others(report: "Report") -> list[str]:
    """What else is worth knowing, a sentence each."""
    sections = _sections()
    said = [
        _tr("+{count} in the app: {section}.").format(count=count, section=sections.get(key, key))
        for key, count in report.left_out.items()
    ]
    if number := report.private_left_out:
        said.append(QCoreApplication.translate("remarks", "%Ln private items were left out.", "", number))
    said += [
        _tr("“{name}” is printed as “{latin}”: no font here has its script.").format(name=name, latin=latin)
        for name, latin in report.romanised
    ]
    if report.picture_left_off:
        said.append(_tr("The picture of their card could not be read and was left off."))
    if report.code_left_off:
        said.append(_tr("Name, phone and mail are too long for the code to scan; it was left off."))
    if report.below_scale:
        said.append(_tr("Some text had to be set very small. Shorten it where you can."))
    return said


def _sections() -> dict[str, str]:
    """What the parts of the page are called."""
    return {
        "questions": _tr("questions"), "where": _tr("where"), "getting": _tr("getting there"), "chain": _tr("path"),
        "promises": _tr("promises"), "person": _tr("person"), "organisation": _tr("organisation"),
        "field": _tr("their field"), "unknown": _tr("still unknown"),
    }  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("remarks", text)
