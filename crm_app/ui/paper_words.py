"""The words for people on paper: the kinds of lists, and what became of those who were chosen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from crm_app.domain import printed
from crm_app.domain.printed import Chosen
from crm_app.ui import formats


def kinds() -> list[tuple[str, str]]:
    """What can be printed of people, in the order it is offered."""
    return [
        (printed.CONTACTS, _tr("Table")), (printed.CARDS, _tr("Cards")), (printed.DETAILED, _tr("In detail")),
        (printed.PHONES, _tr("Phone list")), (printed.LABELS, _tr("Address labels")),
        (printed.ENVELOPES, _tr("Envelopes")), (printed.BIRTHDAYS, _tr("Birthdays")),
        (printed.SHORTLIST, _tr("Shortlist for others")),
    ]  # fmt: skip


def told(target: Path, chosen: Chosen) -> str:
    """That it was saved, how many were left out, and of how many it is unknown whether they may be named."""
    said = [_tr("Saved {file}").format(file=target.name)]
    if left := chosen.private + chosen.stopped + chosen.refused + chosen.lacking:
        said.append(_tr("{count} left out").format(count=formats.count(left)))
    if chosen.unknown:
        asked = _tr("{count} not asked yet whether they may be named")
        said.append(asked.format(count=formats.count(len(chosen.unknown))))
    return " · ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper_words", text)
